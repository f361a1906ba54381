import type { Say } from '../model/say.ts';
import { excerpt, type Stretch, type Trouble } from './trouble.ts';

/** Control, format (bidirectional, zero width), line and paragraph separators, lone surrogates, noncharacters. */
const unwanted = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u;
const invisible = /[\p{Cf}\p{Zl}\p{Zp}]/u;
const runs = new RegExp(`(${unwanted.source})\\1*`, 'gu');

/** A text without what the reader of the file or Word would choke on, of the same length; and what was found. */
export interface Cleaned {
  readonly text: string;
  readonly troubles: readonly Trouble[];
}

/** `place` tells where a stretch of the text stands in the file. */
export function cleanCharacters(text: string, place: (found: Stretch) => Stretch = (found) => found): Cleaned {
  if (!unwanted.test(text)) return { text, troubles: [] };
  const troubles: Trouble[] = [];
  const clean = text.replace(runs, (run: string, character: string, start: number) => {
    troubles.push(troubleOf(character, run.length / character.length, place({ start, end: start + run.length })));
    return replacement(character).repeat(run.length / character.length);
  });
  return { text: clean, troubles };
}

function replacement(character: string): string {
  if (/[\p{Zl}\p{Zp}]/u.test(character)) return ' ';
  return invisible.test(character) ? character : '\uFFFD'.repeat(character.length);
}

function troubleOf(character: string, count: number, { start, end }: Stretch): Trouble {
  const name = nameOf(character);
  const kind = kindOf(character);
  const times: Say =
    count > 1 ? { vi: ` (${count} lần liền nhau)`, en: ` (${count} times in a row)` } : { vi: '', en: '' };
  return {
    code: invisible.test(character) ? 'TD105' : 'TD104',
    start,
    end,
    actual: name,
    message: {
      vi: `Ở đây có ${kind.vi} ${name}${times.vi}; trên màn hình không nhìn thấy.`,
      en: `Here is ${kind.en} ${name}${times.en}; it does not show on the screen.`,
    },
    help: {
      vi: 'Xóa cả chữ đứng trước và chữ đứng sau chỗ này rồi gõ lại. Khi chép từ Word, PDF hoặc trang web, hãy dán theo kiểu “Chỉ giữ lại văn bản”.',
      en: 'Delete the letters before and after this place and type them again. When copying from Word, PDF or a web page, paste as “Keep text only”.',
    },
  };
}

/** The same character, spelled with an escape in double quotes: visible, but as bad. */
export function escapedTrouble(trouble: Trouble, spelled: string): Trouble {
  const words = excerpt(spelled);
  return {
    ...trouble,
    message: {
      vi: `Cách viết “${words}” tạo ra ký tự ẩn hoặc không in được (${trouble.actual}).`,
      en: `“${words}” stands for an invisible or unprintable character (${trouble.actual}).`,
    },
    help: { vi: `Xóa “${words}” khỏi câu.`, en: `Delete “${words}” from the sentence.` },
  };
}

/** `U+202E`. */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const kinds: readonly (readonly [RegExp, Say])[] = [
  [
    /\p{Bidi_Control}/u,
    { vi: 'ký tự ẩn đổi chiều chữ', en: 'an invisible character that changes the direction of text' },
  ],
  [/[\u00ad]/u, { vi: 'dấu gạch nối ẩn', en: 'an invisible hyphen' }],
  [/[\u200b-\u200d\u2060\ufeff]/u, { vi: 'ký tự ẩn không có bề rộng', en: 'an invisible character of no width' }],
  [/[\p{Zl}\p{Zp}]/u, { vi: 'ký tự ẩn ngắt dòng', en: 'an invisible line separator' }],
  [/\p{Cf}/u, { vi: 'ký tự ẩn định dạng', en: 'an invisible formatting character' }],
  [/\p{Cs}/u, { vi: 'nửa ký tự bị hỏng', en: 'a broken half of a character' }],
  [/\p{Noncharacter_Code_Point}/u, { vi: 'mã không phải là ký tự', en: 'a code that is no character' }],
];

function kindOf(character: string): Say {
  const known = kinds.find(([pattern]) => pattern.test(character));
  return known ? known[1] : { vi: 'ký tự điều khiển', en: 'the control character' };
}
