import type { Reading } from './expression.ts';
import type { LunarDate } from './lunar-date.ts';
import { monthFrom, yearNameFrom, yearNameOf, yearNameText } from './lunar-names.ts';
import { countFrom } from './plain-number.ts';
import { accepted, quoted, refused } from './reading.ts';

const lead = /^\(?(?:tức|nhằm)?(?: là)? ?(?:vào )?(?:ngày )?(?:mùng |mồng )?/iu;
const monthWord = '(?:giêng|hai|ba|tư|năm|sáu|bảy|bẩy|tám|chín|mười hai|mười một|mười|một|chạp|\\d{1,2})';
const dayWord = '(?:\\d{1,2}|rằm|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
const year = '(?:(?:,? (?:năm )?| ?/ ?)(?<named>[a-zà-ỹ]{2,5} [a-zà-ỹ]{2,4})|(?:,? năm | ?/ ?)(?<number>\\d{4}))?';
const leap = '(?<leap> ?\\(?nhuận\\)?)?';
const lunar = '(?: ?\\(?(?:âm lịch|âl)\\)?)?';
const words = new RegExp(`^(?<day>${dayWord}) tháng (?<month>${monthWord})${leap}${lunar}${year}${lunar}\\)?$`, 'iu');
const digits = new RegExp(`^(?<day>\\d{1,2}) ?[/-] ?(?<month>\\d{1,2})${leap}${lunar}${year}${lunar}\\)?$`, 'iu');

/** Reads the words of a lunar date; squeezed text of bounded length. */
export function lunarFromWords(plain: string): Reading<Omit<LunarDate, 'written'>> {
  const bare = plain.replace(lead, '');
  const found = (words.exec(bare) ?? digits.exec(bare))?.groups;
  const month = monthFrom(found?.['month'] ?? '');
  const day = dayFrom(found?.['day'] ?? '');
  if (!found || month === undefined || day === undefined) return whyNot(plain);
  const name = yearFrom(found);
  if (name === 'impossible') return impossible(found['named'] ?? '');
  if (name === undefined && found['named'] !== undefined) return whyNot(plain);
  return accepted({ day, month, leap: found['leap'] !== undefined, ...(name !== undefined && { yearName: name }) });
}

function dayFrom(text: string): number | undefined {
  if (text.toLowerCase() === 'rằm') return 15;
  const day = countFrom(text);
  return day !== undefined && day >= 1 && day <= 30 ? day : undefined;
}

function yearFrom(found: Readonly<Record<string, string | undefined>>): number | 'impossible' | undefined {
  if (found['number'] !== undefined) return yearNameOf(Number(found['number']));
  return found['named'] === undefined ? undefined : yearNameFrom(found['named']);
}

/** Both names exist but never together: name the years that keep the branch. */
function impossible(name: string) {
  const branch = name.split(' ')[1] ?? '';
  const choices = Array.from({ length: 60 }, (_, index) => yearNameText(index)).filter((text) => {
    const index = yearNameFrom(`${text.split(' ')[0] ?? ''} ${branch}`);
    return typeof index === 'number' && yearNameText(index) === text;
  });
  return refused(
    `không có năm ${quoted(name)}; các năm cùng chi là ${choices.join(', ')}`,
    `there is no year ${quoted(name)}; the years with that branch are ${choices.join(', ')}`,
  );
}

function whyNot(plain: string) {
  return refused(
    `${quoted(plain)} không phải là ngày âm lịch; viết như “ngày 22 tháng Chạp năm Kỷ Hợi”, “22/12 năm Kỷ Hợi”`,
    `${quoted(plain)} is not a lunar date; write it as “ngày 22 tháng Chạp năm Kỷ Hợi”, “22/12 năm Kỷ Hợi”`,
  );
}
