import type { Say } from '../model/say.ts';
import { visible } from '../report/visible.ts';
import { TdktError } from './error.ts';
import type { Lang } from './options.ts';

/** The sentence for one argument: its name, what it must be and what was found. */
export function refusal(lang: Lang | undefined, key: string, found: unknown, wanted: Say): TdktError {
  const shown = shownValue(found);
  const say: Say = {
    vi: `Tham số “${key}” phải là ${wanted.vi}; nhận được ${shown.vi}.`,
    en: `The argument “${key}” must be ${wanted.en}; found ${shown.en}.`,
  };
  return new TdktError('bad-argument', say[lang ?? 'vi']);
}

function shownValue(value: unknown): Say {
  if (value === undefined) return { vi: 'giá trị trống (undefined)', en: 'nothing (undefined)' };
  if (Array.isArray(value) && value.length === 0) return { vi: 'danh sách rỗng', en: 'an empty list' };
  const text = typeof value === 'string' ? `“${visible(value.slice(0, 60))}”` : Object.prototype.toString.call(value);
  return { vi: text, en: text };
}

export const objectWanted: Say = { vi: 'một đối tượng', en: 'an object' };
export const langWanted: Say = { vi: '“vi” hoặc “en”', en: '“vi” or “en”' };
export const dayWanted: Say = {
  vi: 'một ngày có thật, viết năm-tháng-ngày như “2026-05-01”',
  en: 'a day of the calendar written year-month-day, such as “2026-05-01”',
};
export const pathWanted: Say = { vi: 'một đường dẫn không trống', en: 'a path that is not empty' };
export const pathsWanted: Say = { vi: 'danh sách có ít nhất một đường dẫn', en: 'a list of at least one path' };
export const textWanted: Say = { vi: 'một đối tượng gồm “name” và “text”', en: 'an object with “name” and “text”' };
/** By the number of texts there must be at least. */
export const textsWanted: Readonly<Record<0 | 1, Say>> = {
  0: {
    vi: 'danh sách các đối tượng gồm “name” và “text”',
    en: 'a list of objects with “name” and “text”',
  },
  1: {
    vi: 'danh sách có ít nhất một đối tượng gồm “name” và “text”',
    en: 'a list of at least one object with “name” and “text”',
  },
};
export const nameWanted: Say = { vi: 'một tên không trống', en: 'a name that is not empty' };
export const yamlWanted: Say = { vi: 'nội dung YAML ở dạng chuỗi chữ', en: 'the YAML as a string' };

export const choiceWanted = (values: readonly string[]): Say => {
  const quoted = values.map((value) => `“${value}”`).join(', ');
  return { vi: `một trong các giá trị ${quoted}`, en: `one of ${quoted}` };
};

export const oneOfWanted = (list: readonly string[]): Say => ({
  vi: `Phải có đúng một trong các tham số ${list.join(', ')}.`,
  en: `Exactly one of the arguments ${list.join(', ')} must be given.`,
});

export const nameTwice = (name: string): Say => ({
  vi: `Hai tệp cùng mang tên “${name}”; mỗi tệp phải có một tên riêng.`,
  en: `Two texts are named “${name}”; each needs a name of its own.`,
});

export const severalConfigs: Say = {
  vi: 'Chỉ được có một tệp tdkt.yaml cho mỗi lần gọi; hãy gọi riêng cho từng thư mục dữ liệu.',
  en: 'Only one tdkt.yaml may be given in a call; make a call of its own for each repository.',
};
