import { dash } from './reading.ts';

/** The parts of the words, each as written; what is not said is empty. */
export interface PersonWords {
  readonly honorific: string;
  readonly name: string;
  readonly position: string;
  readonly role: string;
}

const honorificPattern = /^(đồng chí|đ\/c|các đồng chí|ông|bà)(?: ?: ?| )(?=\S)/iu;
/** What people are in a committee, and nothing else: `Trưởng Ban Dân vận` is an office. */
const roleNames =
  '(?:phó )?trưởng (?:ban|tiểu ban|đoàn|tổ|nhóm)|phó (?:ban|tiểu ban|đoàn|tổ|nhóm)|tổ trưởng|tổ phó|nhóm trưởng|nhóm phó|[uủ][yỷ] viên|thành viên|thư ký';
const roleTail = '(?: thường trực| thứ nhất| ban tổ chức| kiêm [a-zà-ỹ ]{2,30}| phụ trách [a-zà-ỹ ]{2,40})?';
const roleAtEnd = new RegExp(
  `^(?<rest>.*?[^ ,:(–—-])(?:,| ${dash}|:| làm| giữ chức)[ ,]*(?<role>(?:${roleNames})${roleTail})$`,
  'iu',
);
/** Words an office or a body begins with, which no name does. */
const office =
  /^(?:phó|chủ tịch|giám đốc|tổng|trưởng|bí thư|chánh|thủ trưởng|lãnh đạo|đại diện|[uủ][yỷ] viên|thành viên|thư ký|hiệu trưởng|chỉ huy|chính [uủ][yỷ]|cục trưởng|vụ trưởng|chi cục|viện trưởng|cán bộ|công chức|viên chức|chuyên viên|kế toán|thường trực|công an|văn phòng|sở|phòng|ban|ubnd|hđnd|mttq|các|một|mỗi)(?![a-zà-ỹ])/iu;
/** Two to eight words, each with a capital: `Nguyễn Văn A`, `Y Bih Niê`, `Hoàng Thị Lan Anh`. */
const capitalised = /^(?:[A-ZÀ-Ỹ][A-Za-zÀ-ỹ'’.]*)(?: [A-ZÀ-Ỹ][A-Za-zÀ-ỹ'’.]*){1,7}$/u;
const nameEnd = new RegExp(`^(.*?)(?:,| ${dash}) (.*)$`, 'u');
const another = /[;\n]|(?:,| và) (?:đồng chí|đ\/c|ông|bà) /iu;

/** Reads squeezed text of bounded length; `several` where it names more than one person. */
export function readPersonWords(plain: string): PersonWords | 'several' | undefined {
  if (another.test(plain)) return 'several';
  const ending = roleAtEnd.exec(plain)?.groups;
  const { rest = plain, role = '' } = { ...ending };
  const spoken = honorificPattern.exec(rest)?.[1] ?? '';
  if (/^các/iu.test(spoken)) return 'several';
  const honorific = /^đ\/c$/iu.test(spoken) ? 'đồng chí' : spoken;
  const words =
    spoken === ''
      ? rest
      : rest
          .slice(spoken.length)
          .replace(/^ ?: ?/u, '')
          .trimStart();
  const [, head = words, tail = ''] = nameEnd.exec(words) ?? [];
  const isName = isNameOf(head, spoken !== '');
  const found = isName ? { name: head, position: tail } : { name: '', position: words };
  // An office or a body begins with a capital or with a word for one; `buổi sáng` is neither.
  const isKnown = spoken !== '' || office.test(words) || /^[A-ZÀ-Ỹ][A-Za-zÀ-ỹ]/u.test(words);
  return isKnown && isWhole(found.name) && isWhole(found.position) ? { honorific, role, ...found } : undefined;
}

/** After `đồng chí` anything that is no office is a name. */
function isNameOf(words: string, isIntroduced: boolean): boolean {
  if (office.test(words)) return false;
  return isIntroduced ? /^[a-zà-ỹ][a-zà-ỹ'’. ]{0,60}$/iu.test(words) : capitalised.test(words);
}

/** No loose punctuation at either end, from which the words would read back differently. */
const isWhole = (words: string): boolean =>
  words === '' || (/^[a-zà-ỹ0-9(“"]/iu.test(words) && !new RegExp(`[,:;]|(?: ${dash})`, 'u').test(words.slice(-2)));
