import type { SchemaError } from 'tdkt:validators';
import { nearest, withoutMarks } from '../model/nearest.ts';
import { isMap } from '../model/plan/read.ts';
import type { Say } from '../model/say.ts';
import { excerpt } from '../source/trouble.ts';
import type { Mistake, Site } from './mistake.ts';
import { exampleLine, keyName, nameOf } from './naming.ts';
import { childProperty, knownKeys, propertyAt } from './property.ts';

/** As many keys as a sentence can list and still be read. */
const few = 10;

/** A key the schema does not know: names the nearest, else lists what is allowed. */
export function unknownKey({ params }: SchemaError, site: Site): Mistake {
  const key = String(params.additionalProperty);
  const likely = likelyKeys(site, key);
  const [suggestion] = likely;
  const words = excerpt(key);
  const owner = nameOf(site);
  return {
    code: 'TD120',
    path: [...site.path, key],
    anchor: 'key',
    message: {
      vi: `Khóa “${words}” không dùng được trong ${owner.vi}.`,
      en: `The key “${words}” cannot be used in ${owner.en}.`,
    },
    help: likely.length === 0 ? listOfKeys(site) : didYouMean(site, likely),
    actual: words,
    ...(suggestion !== undefined && { expected: suggestion }),
  };
}

/** The known key most like `key` that is not written yet. */
export const nearestKey = (site: Site, key: string): string | undefined => likelyKeys(site, key)[0];

/** Known keys that are not written yet: the one most like `key`, or with its words as title, or those it begins. */
function likelyKeys({ kind, path, value }: Site, key: string): string[] {
  const written = isMap(value) ? value : {};
  const property = propertyAt(kind, path);
  const open = knownKeys(property).filter((known) => !Object.hasOwn(written, known));
  const [words, spelt] = [letters(key), nearest(key, open)];
  const titled = open.filter((known) => letters(childProperty(kind, property, known).title ?? '') === words);
  if (spelt !== undefined && titled.length === 0) return [spelt];
  const begun = key.length > 3 ? open.filter((known) => known.startsWith(key)) : [];
  return titled.length > 0 ? titled : begun.slice(0, 3);
}

/** `Nơi nhận`, `noi_nhan` and `noiNhan` are one. */
const letters = (text: string): string => withoutMarks(text).replace(/[^a-z]/g, '');

function didYouMean({ kind, path }: Site, likely: readonly string[]): Say {
  const names = likely.map((key) => keyName(key, propertyAt(kind, [...path, key])));
  return {
    vi: `Có phải là ${names.map(({ vi }) => vi).join(' hoặc ')}? Hãy sửa lại tên khóa.`,
    en: `Is ${names.map(({ en }) => en).join(' or ')} meant? Correct the name of the key.`,
  };
}

function listOfKeys({ kind, path }: Site): Say {
  const property = propertyAt(kind, path);
  const keys = knownKeys(property);
  const label: Say = property.label
    ? {
        vi: ' Nếu đây là nhãn được in ra thì viết hoa chữ đầu.',
        en: ' If this is a label to be printed, begin it with a capital.',
      }
    : { vi: '', en: '' };
  if (keys.length > few) {
    return {
      vi: `Xóa khóa này, hoặc chọn một khóa trong danh sách gợi ý của trình soạn thảo (Ctrl+Space).${label.vi}`,
      en: `Delete this key, or choose one from the suggestions of your editor (Ctrl+Space).${label.en}`,
    };
  }
  const list = keys.join(', ');
  return {
    vi: `Các khóa dùng được ở đây: ${list}.${label.vi}`,
    en: `Keys that can be used here: ${list}.${label.en}`,
  };
}

export function missingKey({ params }: SchemaError, site: Site): Mistake {
  const key = String(params.missingProperty);
  const property = propertyAt(site.kind, [...site.path, key]);
  const name = keyName(key, property);
  const owner = nameOf(site);
  const line = exampleLine(key, property);
  return {
    code: 'TD121',
    path: site.path,
    anchor: 'key',
    message: { vi: `Thiếu khóa ${name.vi} trong ${owner.vi}.`, en: `The key ${name.en} is missing in ${owner.en}.` },
    help: { vi: `Thêm một dòng, ví dụ “${line}”.`, en: `Add a line, for example “${line}”.` },
    expected: key,
  };
}
