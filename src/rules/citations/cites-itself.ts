import { issuedDateOf } from '../../model/compose/header.ts';
import type { PlanDocument } from '../../model/document.ts';
import { expressionNamed } from '../../model/expressions/index.ts';
import type { Citation } from '../../model/generated/plan.ts';
import { isSameBody, isSameCode, yearOf } from '../cited-alike.ts';
import { printedTexts } from '../printed-text.ts';
import { defineRule } from '../rule.ts';

export const citesItself = defineRule({
  code: 'TD615',
  slug: 'cites-itself',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Văn bản không viện dẫn chính nó làm căn cứ', en: 'A document is not its own basis' },
  title: { vi: 'Kế hoạch không được viện dẫn chính mình', en: 'A plan must not cite itself' },
  why: {
    vi: 'Văn bản viện dẫn mang đúng số và năm của kế hoạch này thì một trong hai số ghi nhầm.',
    en: 'Where a cited document has this plan’s own number and year, one of the two numbers is wrong.',
  },
  *check({ document }) {
    for (const [index, cited] of (document.plan.citations ?? []).entries()) {
      if (!isOwn(document, cited)) continue;
      const { file } = document;
      yield {
        place: { file, path: ['citations', index, 'code'] },
        message: {
          vi: `Văn bản được viện dẫn số ${cited.code?.written} trùng số, năm và cơ quan ban hành của chính kế hoạch này.`,
          en: `The cited document No. ${cited.code?.written} has the number, year and issuer of this very plan.`,
        },
        help: {
          vi: 'Sửa số của văn bản được viện dẫn, hoặc số của kế hoạch.',
          en: 'Correct the number of the cited document or of the plan.',
        },
        related: [
          {
            place: { file, path: ['document', 'codeNumber'] },
            message: { vi: 'số của kế hoạch', en: 'the number of the plan' },
          },
        ],
      };
    }
  },
});

/** Certain only with number, year and issuer; last year’s plan may have had the same number. */
function isOwn(document: PlanDocument, cited: Citation): boolean {
  const { codeNumber, codeNotation } = document.plan.document;
  const year = yearOf(cited);
  const issued = issuedDateOf(document);
  const own = expressionNamed('code').read(`${codeNumber ?? ''}/${codeNotation}`);
  if (!own.ok || !issued || year === undefined || year !== yearOf({ issuedDate: issued })) return false;
  const issuer = printedTexts(document)(['document', 'organName']) ?? '';
  return isSameCode(cited.code, own.value) && isSameBody(cited.organName ?? '', issuer, document);
}
