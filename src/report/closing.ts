import type { Say } from '../model/say.ts';
import type { Comparison, Report } from './report.ts';
import { failure, some } from './words.ts';

/** As many names as a line can list. */
const few = 5;

/** What the findings alone do not say, one sentence each. */
export const remarks = (report: Report): readonly Say[] => [
  ...omitted(report),
  ...notJudged(report),
  ...compared(report),
];

/** The same after what failed in the program itself. */
export const closing = (report: Report): readonly Say[] => [...report.failures.map(failure), ...remarks(report)];

/** How history narrowed what is told. */
function compared({ history: { changed, known } = {} }: Report): Say[] {
  return [
    ...(changed ? [changedWords(changed, changed.files)] : []),
    ...(known ? [knownWords(known, known.findings)] : []),
  ];
}

function changedWords(comparison: Comparison, files: number): Say {
  const base = baseWords(comparison);
  return files === 0
    ? { vi: `Không có tệp nào thay đổi so với ${base.vi}.`, en: `No file changed since ${base.en}.` }
    : {
        vi: `Chỉ xem ${files} tệp có thay đổi so với ${base.vi} và các tệp chịu ảnh hưởng.`,
        en: `Only what changed since ${base.en}, ${some(files, 'file')}, and what depends on it was checked.`,
      };
}

function knownWords(comparison: Comparison, findings: number): Say {
  const base = baseWords(comparison);
  return {
    vi: `Không nêu ${findings} chỗ đã có từ ${base.vi}.`,
    en: `${some(findings, 'finding')} that ${base.en} had already ${findings === 1 ? 'is' : 'are'} not told.`,
  };
}

const baseWords = ({ ref, commit }: Comparison): Say => {
  const short = commit.slice(0, 10);
  return ref === 'HEAD'
    ? { vi: `lần ghi (commit) gần nhất ${short}`, en: `the last commit, ${short}` }
    : { vi: `“${ref}” (${short})`, en: `“${ref}” (${short})` };
};

/** Which files the rules did not see. */
function notJudged({ files }: Report): Say[] {
  const names = files.filter(({ judged }) => !judged).map(({ file }) => file);
  if (names.length === 0) return [];
  const more = names.length - few;
  const list = names.slice(0, few).join(', ');
  return [
    {
      vi: `Các quy tắc chưa xét ${names.length} tệp vì tệp còn lỗi về cách ghi nêu ở trên: ${list}${more > 0 ? ` và ${more} tệp khác` : ''}.`,
      en: `The rules did not see ${some(names.length, 'file')} because of what is said above: ${list}${more > 0 ? ` and ${more} more` : ''}.`,
    },
  ];
}

/** Findings beyond the number that is told, one sentence a file. */
const omitted = ({ files }: Report): Say[] =>
  files
    .filter((file) => file.omitted > 0)
    .map(({ file, omitted }) => ({
      vi: `Còn ${omitted} chỗ nữa trong ${file} chưa kể ra; hãy sửa các chỗ trên rồi chạy lại.`,
      en: `There are ${omitted} more in ${file} that are not told; correct those above and run again.`,
    }));
