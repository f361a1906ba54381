import { isScalar, type Pair } from 'yaml';
import { dashWithoutSpace } from './cases-of-lines.ts';
import { lineEnd } from './line-edges.ts';
import { quoteIt, sentence } from './sentence.ts';
import { keyWithoutSpace, spaceAfterColon, strangeIndent, troubleOf } from './syntax-traps.ts';
import { excerpt, type Stretch, type Trouble } from './trouble.ts';

/** A second key of the same name. */
export function duplicateTrouble(name: string, second: Stretch, first: Stretch): Trouble {
  const words = excerpt(name);
  return {
    code: 'TD102',
    ...second,
    actual: words,
    message: {
      vi: `Khóa “${words}” được ghi hai lần ở cùng một cấp.`,
      en: `The key “${words}” is written twice on one level.`,
    },
    help: {
      vi: 'Giữ lại một dòng và xóa dòng kia; nếu là hai mục khác nhau thì viết thành danh sách, mỗi mục một dấu “-”.',
      en: 'Keep one of them and delete the other; if they are two different items, write a list, each item with a dash.',
    },
    related: {
      ...first,
      message: { vi: `Khóa “${words}” đã được ghi ở đây.`, en: `The key “${words}” was written here.` },
    },
  };
}

interface Key {
  readonly name: string;
  readonly key: Stretch;
  /** Written without quotes. */
  readonly plain: boolean;
  /** Inside `{ }`, and without a colon. */
  readonly bare: boolean;
  readonly before: Pair | undefined;
}

const missingKey = sentence(
  'Trước dấu hai chấm ở đây không có khóa.',
  'There is no key before this colon.',
  'Viết khóa trước dấu hai chấm, hoặc xóa dấu hai chấm.',
  'Write a key before the colon, or delete the colon.',
);

/** What may be wrong with a key that the library accepts. */
export function keyTroubles({ name, key, plain, bare, before }: Key): Trouble[] {
  if (!plain) return [];
  if (/^\s/.test(name)) return [troubleOf(strangeIndent, 'TD101', { start: key.start, end: key.start + 1 }, name)];
  if (name === '<<') return [mergeTrouble(key)];
  if (/^-[A-Za-z]/.test(name))
    return [{ ...troubleOf(dashWithoutSpace, 'TD101', { start: key.start, end: key.start + 1 }, name), stops: true }];
  if (name === '') return [troubleOf(missingKey, 'TD101', { start: key.start, end: key.start + 1 }, ':')];
  if (bare && keyWithoutSpace.test(name)) return [troubleOf(spaceAfterColon, 'TD101', key, name)];
  return bare ? splitTrouble(name, key, before) : [];
}

/** `<<: ...` would copy keys from elsewhere. */
function mergeTrouble(key: Stretch): Trouble {
  return {
    code: 'TD103',
    stops: true,
    ...key,
    actual: '<<',
    message: {
      vi: 'Khóa << là lệnh chép các khóa từ chỗ khác, không được dùng.',
      en: 'The key << is a command that copies keys from elsewhere; it is not used here.',
    },
    help: {
      vi: 'Viết đủ các khóa tại đây. Nếu định dẫn một dữ kiện trong câu thì viết liền cả hai đầu, ví dụ <<duration>>.',
      en: 'Write the keys out here. To print a fact in a sentence write both ends, for example <<duration>>.',
    },
  };
}

/** A value that starts with `*`, `&` or `!`. */
export function commandTrouble(command: Stretch, text: string): Trouble {
  const words = excerpt(text.slice(command.start, lineEnd(text, command.start)));
  const mark = text[command.start] ?? '';
  return {
    code: mark === '!' ? 'TD117' : 'TD103',
    ...command,
    actual: words,
    message: {
      vi: `Giá trị “${words}” bắt đầu bằng dấu ${mark} mà không có dấu nháy, nên bị hiểu là lệnh chứ không phải chữ.`,
      en: `The value “${words}” starts with ${mark} and has no quotes, so it is read as a command and not as words.`,
    },
    help: quoteIt,
  };
}

/** A part of `{ }` without a colon: after a value without quotes, or with blanks, it is the rest of a name. */
function splitTrouble(name: string, key: Stretch, before: Pair | undefined): Trouble[] {
  const plain = before && isScalar(before.value) && before.value.type === 'PLAIN' ? String(before.value.value) : '';
  if (!plain && !name.includes(' ')) return [];
  const whole = excerpt(plain ? `${plain}, ${name}` : name);
  return [
    {
      code: 'TD114',
      ...key,
      actual: excerpt(name),
      message: {
        vi: `Trong ngoặc { } phần “${excerpt(name)}” không có dấu hai chấm: dấu phẩy đã tách nó khỏi phần đứng trước.`,
        en: `Inside { } the part “${excerpt(name)}” has no colon: a comma separated it from what stands before.`,
      },
      help: {
        vi: `Đặt cả tên trong dấu nháy kép: "${whole}"; hoặc bỏ ngoặc và viết mỗi khóa trên một dòng.`,
        en: `Put the whole name in double quotes: "${whole}"; or remove the brackets and write each key on its own line.`,
      },
    },
  ];
}
