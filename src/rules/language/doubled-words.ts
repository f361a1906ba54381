import { defineRule, type Problem } from '../rule.ts';
import { type WrittenLine, wordsAt, writtenLines } from '../written.ts';

export const doubledWords = defineRule({
  code: 'TD721',
  slug: 'doubled-words',
  severity: 'warning',
  since: '0.1.0',
  basis: { vi: 'Văn bản không viết thừa từ', en: 'A document repeats no words by slip' },
  title: { vi: 'Không viết lặp liền nhau một từ, một cụm từ', en: 'No word or phrase stands twice in a row' },
  why: {
    vi: 'Từ viết lặp thường sót lại khi sửa, ghép văn bản; ở tên cơ quan thì thành tên khác.',
    en: 'A doubled word is left over from editing; in the name of a body it makes another name.',
  },
  *check({ document }) {
    for (const line of writtenLines(document)) yield* doubledIn(line);
  },
});

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Only blanks between it and the word before. */
  readonly follows: boolean;
}

function* doubledIn(line: WrittenLine): Generator<Problem> {
  const words = wordsOf(line.text);
  for (let at = 0; at < words.length; at += 1) {
    const count = [4, 3, 2, 1].find((size) => isDoubled(words, at, size));
    if (count === undefined) continue;
    const problem = problemOf(line, words.slice(at, at + 2 * count), count);
    if (problem) yield problem;
    at += 2 * count - 1;
  }
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/[A-Za-zÀ-ỹ\d]+/gu)) {
    const between = text.slice(end, index);
    words.push({
      text: word,
      start: index,
      end: index + word.length,
      follows: between !== '' && between.trim() === '',
    });
    end = index + word.length;
  }
  return words;
}

function isDoubled(words: readonly Word[], at: number, size: number): boolean {
  for (let step = 1; step < 2 * size; step += 1) if (!words[at + step]?.follows) return false;
  for (let step = 0; step < size; step += 1) if (!isSame(words, at + step, at + size + step)) return false;
  const phrase = words.slice(at + size, at + 2 * size).map(({ text }) => text);
  if (size === 1) return isSlip(words, at);
  return !isMeant(phrase) && !(size === 2 && isDoer.test(words[at - 1]?.text ?? ''));
}

/** The capital that begins a line is no difference. */
function isSame(words: readonly Word[], one: number, two: number): boolean {
  const [a, b] = [words[one]?.text ?? '', words[two]?.text ?? ''];
  return a === b || (one === 0 && a.charAt(0).toLowerCase() + a.slice(1) === b);
}

function problemOf(line: WrittenLine, words: readonly Word[], size: number): Problem | undefined {
  const [first, second, last] = [words[0], words[size], words.at(-1)];
  if (!first || !second || !last) return undefined;
  const one = wordsAt(line, first.start, second.start);
  const two = wordsAt(line, second.start, last.end);
  // Both inside one fact: told where it is stated.
  if (!one || !two || (two.origin === 'fact' && one.place === two.place)) return undefined;
  const phrase = line.text.slice(second.start, last.end);
  const whole = line.text.slice(first.start, last.end);
  return {
    place: one.place,
    message: { vi: `“${whole}” viết lặp “${phrase}”.`, en: `“${whole}” says “${phrase}” twice in a row.` },
    help: { vi: `Bỏ một “${phrase}”.`, en: `Remove one “${phrase}”.` },
    actual: whole,
    expected: line.text.slice(first.start, words[size - 1]?.end),
  };
}

/** One syllable twice may be two words ("doanh nhân nhân dịp"): only those that neither end nor begin others are told. */
const slips = new Set([
  'các',
  'những',
  'và',
  'với',
  'hoặc',
  'của',
  'nhưng',
  'sẽ',
  'đã',
  'rằng',
  'nhằm',
  'UBND',
  'HĐND',
]);

/** "tiền của của nhân dân": here `của` is a thing owned. */
const isSlip = (words: readonly Word[], at: number): boolean =>
  slips.has(words[at + 1]?.text ?? '') && !/^(?:tiền|sức|công|kho|chới)$/i.test(words[at - 1]?.text ?? '');

/** "từng bước từng bước", "đời đời", or a noun and the same word as a verb: "các tổ chức tổ chức ...". */
function isMeant(phrase: readonly string[]): boolean {
  if (phrase.every((word) => word === phrase[0]) || !phrase.some((word) => /[A-Za-zÀ-ỹ]/u.test(word))) return true;
  return (
    /^(?:từng|mỗi|một|ngày|lớp|rất) /i.test(`${phrase.join(' ')} `) || nounsAndVerbs.has(phrase.join(' ').toLowerCase())
  );
}

/** "cơ quan chủ trì chủ trì họp": who does it, named by what it does. */
const isDoer = /^(?:quan|vị|tổ|đoàn|đội|ban|phòng|phận|lượng|người|bên|khối|viên|hội|nhóm)$/i;

const nounsAndVerbs = new Set(
  'tổ chức|lãnh đạo|chỉ huy|chỉ đạo|bảo vệ|kiểm tra|thanh tra|giám sát|quản lý|báo cáo|tư vấn|hướng dẫn|điều hành|phục vụ|đại diện|thẩm định|thường trực|đề nghị|quyết định|hoạt động|tuyên truyền|biểu diễn|đánh giá|thi đua|khen thưởng|yêu cầu|đề xuất|xây dựng|vận động|tham mưu|điều tra|kiểm soát|kiểm sát|thống kê|sản xuất|kinh doanh|đào tạo|nghiên cứu|lao động|công tác|giám định|chủ trì|phối hợp|thực hiện|tổng hợp|cứu hộ|cứu nạn|tuần tra|tiếp nhận|hỗ trợ|tham gia|tham dự|bình xét|xét duyệt|thiết kế|thi công'.split(
    '|',
  ),
);
