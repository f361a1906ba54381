import type { Severity } from '../../model/finding.ts';
import type { Mention } from '../../model/references/mention.ts';
import { capitalize } from '../../model/text.ts';
import { defineRule } from '../rule.ts';

export const mentionDiffers = defineRule({
  code: 'TD141',
  slug: 'mention-differs',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Một số liệu chỉ có một giá trị trong cả văn bản', en: 'A fact has one value throughout the document' },
  title: { vi: 'Lời văn phải khớp với số liệu đã khai', en: 'The words must say the stated fact' },
  why: {
    vi: 'Văn bản in đúng chữ người viết, còn việc kiểm tra dùng số liệu đã khai; hai bên khác nhau thì người đọc và máy hiểu khác nhau.',
    en: 'The document prints the author’s words while checks use the stated fact; where they differ, readers and checks disagree.',
  },
  *check({ document }) {
    for (const mention of document.mentions) {
      const { agreement, reference, place } = mention;
      if (!agreement || agreement.agrees || hasOwnRule(mention)) continue;
      const words = reference.words ?? '';
      yield {
        place,
        severity: severityOf(mention),
        message: { vi: `${capitalize(agreement.why.vi)}.`, en: `${capitalize(agreement.why.en)}.` },
        help: {
          vi: 'Sửa lời văn cho khớp; nếu lời văn mới đúng thì sửa số liệu. Tên gọi khác được chấp nhận thì ghi vào “aliases”.',
          en: 'Make the words agree, or correct the fact. A name that is also accepted goes into “aliases”.',
        },
        related: related(mention, document.file),
        actual: words,
      };
    }
  },
});

/** Lunar dates, annexes and end marks are compared the same way but explained by rules of their own. */
function hasOwnRule({ reference, target }: Mention): boolean {
  if (reference.form === 'lunar') return true;
  if (target?.kind === 'computed') return target.name === 'endMark';
  return target?.shape.part === 'annex';
}

/** Another number is an error; another name for one thing is a warning. */
function severityOf({ target, agreement }: Mention): Severity {
  if (agreement?.agrees === false && agreement.says) return 'error';
  return target?.kind === 'node' && (target.shape.expression || target.shape.part === 'citation') ? 'error' : 'warning';
}

function related({ target }: Mention, file: string) {
  if (target?.kind !== 'node') return [];
  return [{ place: { file, path: target.path }, message: { vi: 'số liệu khai ở đây', en: 'the fact is stated here' } }];
}
