import type { Finding } from '../model/finding.ts';
import type { NodePath } from '../model/place.ts';
import type { PlanModel, Unread } from '../model/plan/read.ts';
import type { Say } from '../model/say.ts';
import { excerpt } from '../source/trouble.ts';
import { findingOf } from './finding.ts';
import type { Kind } from './kind.ts';
import { exampleLine, nameOf } from './naming.ts';
import { isKnownKey, propertyAt } from './property.ts';
import { sentenceStart } from './values.ts';

/** The phrases of a file that no reader understood, as findings. */
export const unreadFindings = (kind: Kind, { file, unread }: Pick<PlanModel, 'file' | 'unread'>): Finding[] =>
  unread.map((phrase) => unreadFinding(kind, file, phrase));

function unreadFinding(kind: Kind, file: string, { path, written, why }: Unread): Finding {
  const name = nameOf({ kind, path, value: written });
  return findingOf(file, {
    code: 'TD124',
    path,
    anchor: 'value',
    message: { vi: `${sentenceStart(name.vi)}: ${why.vi}.`, en: `${sentenceStart(name.en)}: ${why.en}.` },
    help: path.at(-1) === 'due' && regular.test(written) ? cadenceHelp(kind, path, written) : exampleHelp(kind, path),
    actual: excerpt(written),
  });
}

function exampleHelp(kind: Kind, path: NodePath): Say {
  const line = exampleLine(path.at(-1), propertyAt(kind, path));
  return {
    vi: `Viết như trong văn bản, ví dụ “${line}”.`,
    en: `Write it as in the document, for example “${line}”.`,
  };
}

/** What is done again and again; clerks write it where a deadline would stand. */
const regular =
  /^\s*(?:định kỳ|thường xuyên|liên tục|hằng|hàng|mỗi|\S+ (?:tuần|tháng|quý|năm) (?:một|hai|1|2) lần)(?!\p{L})/iu;

/** The key that the part itself has for it, or its papers, or none. */
function cadenceHelp(kind: Kind, path: NodePath, written: string): Say {
  const part = propertyAt(kind, path.slice(0, -1));
  const words = excerpt(written);
  if (isKnownKey(part, 'cadence'))
    return {
      vi: `Việc làm đều đặn thì ghi bằng khóa “cadence” thay cho “due”: “cadence: ${words}”.`,
      en: `What is done regularly goes under the key “cadence” instead of “due”: “cadence: ${words}”.`,
    };
  if (isKnownKey(part, 'papers'))
    return {
      vi: `Việc làm đều đặn không có thời hạn: bỏ khóa “due” và ghi “cadence: ${words}” ở loại giấy tờ trong “papers”.`,
      en: `What is done regularly has no deadline: remove the key “due” and write “cadence: ${words}” with the paper in “papers”.`,
    };
  return {
    vi: `Việc làm đều đặn không có thời hạn: bỏ khóa “due” và nói trong lời văn rằng làm “${words}”.`,
    en: `What is done regularly has no deadline: remove the key “due” and say “${words}” in the words.`,
  };
}
