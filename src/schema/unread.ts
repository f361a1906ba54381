import type { Finding } from '../model/finding.ts';
import type { PlanModel, Unread } from '../model/plan/read.ts';
import { excerpt } from '../source/trouble.ts';
import { findingOf } from './finding.ts';
import { exampleLine, nameOf } from './naming.ts';
import { propertyAt } from './property.ts';
import { sentenceStart } from './values.ts';

/** The phrases of a plan that no reader understood, as findings. */
export const unreadFindings = ({ file, unread }: PlanModel): Finding[] =>
  unread.map((phrase) => unreadFinding(file, phrase));

function unreadFinding(file: string, { path, written, why }: Unread): Finding {
  const name = nameOf({ kind: 'plan', path, value: written });
  const line = exampleLine(path.at(-1), propertyAt('plan', path));
  return findingOf(file, {
    code: 'TD124',
    path,
    anchor: 'value',
    message: { vi: `${sentenceStart(name.vi)}: ${why.vi}.`, en: `${sentenceStart(name.en)}: ${why.en}.` },
    help: {
      vi: `Viết như trong văn bản, ví dụ “${line}”.`,
      en: `Write it as in the document, for example “${line}”.`,
    },
    actual: excerpt(written),
  });
}
