import type { SchemaError } from 'tdkt:validators';
import { isMap } from '../model/plan/read.ts';
import type { Say } from '../model/say.ts';
import { excerpt } from '../source/trouble.ts';
import type { Mistake, Site } from './mistake.ts';
import { exampleLine, nameOf } from './naming.ts';
import { propertyAt } from './property.ts';
import { sentenceStart } from './values.ts';

/** Content of another sort than its key expects, or none at all. */
export function wrongType({ params }: SchemaError, site: Site): Mistake {
  const expected = [params.type].flat().map(String);
  const name = nameOf(site);
  const line = exampleLine(site.path.at(-1), propertyAt(site.kind, site.path));
  if (site.value === null) return empty(site, name, line);
  const wanted = wordsFor(expected);
  const found = foundWords(site.value);
  const help = helpFor(expected, site.value);
  return {
    code: 'TD122',
    path: site.path,
    anchor: 'value',
    message: {
      vi: `${sentenceStart(name.vi)} phải là ${wanted.vi}, nhưng ở đây là ${found.vi}.`,
      en: `${sentenceStart(name.en)} must be ${wanted.en}, but here ${isMap(site.value) ? 'are' : 'is'} ${found.en}.`,
    },
    help: { vi: `${help.vi} Ví dụ “${line}”.`, en: `${help.en} Example: “${line}”.` },
    actual: found.en,
    expected: wanted.en,
  };
}

/** A text of nothing but blanks prints nothing, like a key left empty. */
export function blank(site: Site): Mistake {
  const line = exampleLine(site.path.at(-1), propertyAt(site.kind, site.path));
  return { ...empty(site, nameOf(site), line), anchor: 'value', actual: String(site.value) };
}

function empty(site: Site, name: Say, line: string): Mistake {
  return {
    code: 'TD122',
    path: site.path,
    anchor: 'key',
    message: { vi: `${sentenceStart(name.vi)} còn để trống.`, en: `${sentenceStart(name.en)} is left empty.` },
    help: {
      vi: `Ghi nội dung, ví dụ “${line}”; nếu chưa dùng thì xóa dòng này.`,
      en: `Fill it in, for example “${line}”; delete the line if it is not needed.`,
    },
    actual: 'null',
  };
}

const sorts: Readonly<Record<string, Say>> = {
  string: { vi: 'một dòng chữ', en: 'a line of text' },
  array: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'các khóa con', en: 'keys of its own' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
};

/** A number is a text here: every scalar is read as it was written. */
function wordsFor(types: readonly string[]): Say {
  const known = types.flatMap((type) => sorts[type] ?? []);
  return { vi: known.map(({ vi }) => vi).join(' hoặc '), en: known.map(({ en }) => en).join(' or ') };
}

function foundWords(value: unknown): Say {
  if (Array.isArray(value)) return { vi: 'một danh sách', en: 'a list' };
  if (isMap(value)) return { vi: 'các khóa con', en: 'keys' };
  const words = excerpt(String(value));
  if (typeof value === 'boolean') return { vi: `giá trị ${words}`, en: `the value ${words}` };
  return { vi: `chữ “${words}”`, en: `the text “${words}”` };
}

function helpFor(expected: readonly string[], value: unknown): Say {
  if (expected.includes('string')) return asText(value);
  if (expected.includes('boolean')) return { vi: 'Ghi true hoặc false.', en: 'Write true or false.' };
  if (expected.includes('array')) {
    return {
      vi: 'Viết thành danh sách: mỗi mục một dòng, bắt đầu bằng dấu “-”.',
      en: 'Write a list: each member on a line of its own that starts with “-”.',
    };
  }
  return {
    vi: 'Viết mỗi khóa con trên một dòng riêng, lùi vào hai dấu cách.',
    en: 'Write each key on a line of its own, moved in by two spaces.',
  };
}

function asText(value: unknown): Say {
  if (typeof value === 'boolean') {
    return {
      vi: `Nếu là chữ thì đặt trong dấu nháy kép: "${value}".`,
      en: `If it is a word, put it in quotes: "${value}".`,
    };
  }
  if (Array.isArray(value)) {
    return {
      vi: 'Viết trên một dòng, không dùng dấu “-” đầu dòng.',
      en: 'Write it on one line, without “-” at its start.',
    };
  }
  return {
    vi: 'Viết trên một dòng; nếu câu có dấu hai chấm thì đặt cả câu trong dấu nháy kép.',
    en: 'Write it on one line; if the sentence has a colon, put the whole of it in double quotes.',
  };
}
