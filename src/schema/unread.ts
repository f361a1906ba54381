import type { Finding } from '../model/finding.ts';
import type { PlanModel, Unread } from '../model/plan/read.ts';
import { excerpt } from '../source/trouble.ts';
import { findingOf } from './finding.ts';
import type { Kind } from './kind.ts';
import { exampleLine, nameOf } from './naming.ts';
import { propertyAt } from './property.ts';
import { sentenceStart } from './values.ts';

/** The phrases of a file that no reader understood, as findings. */
export const unreadFindings = (kind: Kind, { file, unread }: Pick<PlanModel, 'file' | 'unread'>): Finding[] =>
  unread.map((phrase) => unreadFinding(kind, file, phrase));

function unreadFinding(kind: Kind, file: string, { path, written, why }: Unread): Finding {
  const name = nameOf({ kind, path, value: written });
  const line = exampleLine(path.at(-1), propertyAt(kind, path));
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
