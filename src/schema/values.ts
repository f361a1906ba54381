import type { SchemaError } from 'tdkt:validators';
import { nearest } from '../model/nearest.ts';
import type { Say } from '../model/say.ts';
import { excerpt } from '../source/trouble.ts';
import type { Mistake, Site } from './mistake.ts';
import { exampleLine, nameOf } from './naming.ts';
import { formOf } from './patterns.ts';
import { propertyAt } from './property.ts';

// Only texts are quoted: a map of the source has no inherited names, so it cannot even be made into one.
const wrongValue = ({ path, value }: Site, message: Say, help: Say): Mistake => ({
  code: 'TD123',
  path,
  anchor: 'value',
  message,
  help,
  ...(typeof value === 'string' && { actual: excerpt(value) }),
});

/** The words “..., for example “key: ...”” for the end of a help. */
function forExample({ kind, path }: Site): Say {
  const line = exampleLine(path.at(-1), propertyAt(kind, path));
  return { vi: `ví dụ “${line}”`, en: `for example “${line}”` };
}

export function notAllowed({ params }: SchemaError, site: Site): Mistake {
  const allowed = (params.allowedValues as readonly unknown[]).map(String);
  const name = nameOf(site);
  const words = excerpt(String(site.value));
  const suggestion = nearest(String(site.value), allowed);
  const list = allowed.join(', ');
  const lead: Say =
    suggestion === undefined
      ? { vi: '', en: '' }
      : { vi: `Có phải là “${suggestion}”? `, en: `Is “${suggestion}” meant? ` };
  const mistake = wrongValue(
    site,
    { vi: `“${words}” không phải là giá trị của ${name.vi}.`, en: `“${words}” is not a value of ${name.en}.` },
    { vi: `${lead.vi}Các giá trị dùng được: ${list}.`, en: `${lead.en}Values that can be used: ${list}.` },
  );
  return { ...mistake, expected: suggestion ?? list };
}

export function wrongForm({ params }: SchemaError, site: Site): Mistake {
  const name = nameOf(site);
  const words = excerpt(String(site.value));
  const form = formOf(String(params.pattern));
  const example = forExample(site);
  return wrongValue(
    site,
    { vi: `“${words}” không đúng cách viết của ${name.vi}.`, en: `“${words}” is not how ${name.en} is written.` },
    { vi: `${form.vi}; ${example.vi}.`, en: `${form.en}; ${example.en}.` },
  );
}

export function tooLong({ params }: SchemaError, site: Site): Mistake {
  const name = nameOf(site);
  const limit = String(params.limit);
  const length = [...String(site.value)].length;
  const example = forExample(site);
  return wrongValue(
    site,
    {
      vi: `Nội dung của ${name.vi} dài ${length} ký tự, quá mức ${limit} ký tự.`,
      en: `The content of ${name.en} has ${length} characters, more than the limit of ${limit}.`,
    },
    { vi: `Viết ngắn lại, ${example.vi}.`, en: `Make it shorter, ${example.en}.` },
  );
}

/** A text of no letters, or braces with nothing inside. */
export function noContent(_error: SchemaError, site: Site): Mistake {
  const name = nameOf(site);
  const example = forExample(site);
  return wrongValue(
    site,
    { vi: `${sentenceStart(name.vi)} chưa có nội dung.`, en: `${sentenceStart(name.en)} has no content.` },
    {
      vi: `Ghi nội dung, ${example.vi}; chưa dùng thì xóa đi.`,
      en: `Fill it in, ${example.en}; delete it if not needed.`,
    },
  );
}

export const sentenceStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
