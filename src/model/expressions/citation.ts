import { type Code, code as codeExpression } from './code.ts';
import { typeNames } from './document-types.ts';
import { dash, squeeze } from './reading.ts';
import { type Time, time } from './time.ts';

/** What the words of a citation say; absent parts are not said. */
export interface Citation {
  /** As written: `Kế hoạch`, `QĐ`. */
  readonly typeName?: string;
  readonly code?: Code;
  readonly date?: Time;
  readonly issuer?: string;
  /** What is left: the subject (`về công tác ...`), or the name of a law. */
  readonly rest: string;
}

const longest = 2000;
const type = new RegExp(`^(?:${typeNames})(?![a-zà-ỹ0-9])`, 'iu');
const group = '[a-zà-ỹ0-9]{1,30}';
const codeAtStart = new RegExp(
  `^(?:số ?:? ?)?(\\d{1,6}[a-zđ]? ?(?:/|${dash}) ?${group}(?: ?(?:/|${dash}) ?${group}){0,6})(?![a-zà-ỹ0-9])`,
  'iu',
);
const dateAnywhere =
  /(?:^|,? )(?:ngày )(\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{1,2} tháng \d{1,2},? năm \d{4}|[._… ]{0,10}\/ ?\d{1,2} ?\/ ?\d{4})(?!\d)/iu;
const issuerAtStart = /^,? ?của (.+)$/iu;
/** Where the issuer's name ends and the subject begins. `Ban Tổ chức`, `Ban Chỉ đạo` are issuers themselves. */
const subjectStart =
  / (?:về|v\/v|quy định|ban hành|(?<!ban )tổ chức|hướng dẫn|phê duyệt|sửa đổi|triển khai|(?<!ban )chỉ đạo|thực hiện|quyết định|công bố)(?![a-zà-ỹ])|[,;(]/iu;

/** Reads the words of a citation as far as they go; never refuses, and words that cite nothing come back in `rest`. */
export function readCitation(words: string): Citation {
  let rest = squeeze(words.slice(0, longest));
  const typeName = type.exec(rest)?.[0];
  if (typeName !== undefined) rest = rest.slice(typeName.length).trim();
  const code = takeCode(rest);
  if (code) rest = rest.slice(code.length).trim();
  const dated = takeDate(rest);
  const afterDate = dated ? dated.after : rest;
  const issued = takeIssuer(afterDate);
  const left = [dated?.before ?? '', issued ? issued.after : afterDate].filter((part) => part !== '').join(' ');
  return {
    ...(typeName !== undefined && { typeName }),
    ...(code && { code: code.value }),
    ...(dated && { date: dated.value }),
    ...(issued && { issuer: issued.name }),
    rest: left,
  };
}

function takeCode(text: string): { readonly value: Code; readonly length: number } | undefined {
  const found = codeAtStart.exec(text);
  const reading = codeExpression.read(found?.[1] ?? '');
  return found && reading.ok ? { value: reading.value, length: found[0].length } : undefined;
}

interface TakenDate {
  readonly value: Time;
  readonly before: string;
  readonly after: string;
}

/** The date stands right after the code, or after the name of a law. */
function takeDate(text: string): TakenDate | undefined {
  const found = dateAnywhere.exec(text);
  const reading = found ? time.read(`ngày ${found[1] ?? ''}`) : undefined;
  if (!found || !reading?.ok) return undefined;
  const before = text.slice(0, found.index).trim();
  // A date behind the issuer or the subject belongs to those words, not to the cited document.
  if (/(?:^|\s)(?:của|về)(?:\s|$)/iu.test(before)) return undefined;
  return { value: reading.value, before, after: text.slice(found.index + found[0].length).trim() };
}

function takeIssuer(text: string): { readonly name: string; readonly after: string } | undefined {
  const found = issuerAtStart.exec(text)?.[1];
  if (found === undefined) return undefined;
  const end = subjectStart.exec(found)?.index ?? found.length;
  return { name: found.slice(0, end).trim(), after: found.slice(end).trim() };
}
