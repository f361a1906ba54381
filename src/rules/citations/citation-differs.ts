import type { Related } from '../../model/finding.ts';
import type { NodePath } from '../../model/place.ts';
import type { PlanCard } from '../../model/repository.ts';
import type { Say } from '../../model/say.ts';
import { type CitedPlan, citedPlans, type Part } from '../cited-plans.ts';
import { defineRule, type Problem } from '../rule.ts';

export const citationDiffers = defineRule({
  code: 'TD607',
  slug: 'citation-differs',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Phụ lục I phần II mục 6 Nghị định số 30/2020/NĐ-CP: viện dẫn ghi đúng số, ký hiệu, ngày, cơ quan ban hành và trích yếu',
    en: 'Decree 30/2020, Annex I, part II, 6: a citation states number, date, issuer and subject as they are',
  },
  title: {
    vi: 'Viện dẫn phải khớp với kế hoạch có trong kho',
    en: 'A citation agrees with the plan in the repository',
  },
  why: {
    vi: 'Kế hoạch được viện dẫn có trong kho nên biết chắc số, ngày, cơ quan ban hành và trích yếu của nó. Ghi sai thì người nhận không tìm được văn bản, hoặc tìm nhầm văn bản khác. Trích yếu ghi khác chỉ là cảnh báo.',
    en: 'The cited plan is in the repository, so its number, date, issuer and subject are known. With a wrong one the reader finds no document, or another one. Another wording of the subject is only a warning.',
  },
  *check(context) {
    for (const cited of citedPlans(context))
      if (cited.differing.length > 0) yield problemOf(context.document.file, cited);
  },
});

function problemOf(file: string, cited: CitedPlan): Problem {
  const { path, citation, card, differing } = cited;
  const [first = 'code'] = differing;
  const name = `${citation.typeName} số ${citation.code?.written ?? card.code?.written ?? ''}`;
  const said = differing.map((part) => difference(cited, part));
  return {
    place: { file, path: [...path, first] },
    severity: differing.every((part) => part === 'subject') ? 'warning' : 'error',
    message: {
      vi: `Viện dẫn ${name} không khớp với kế hoạch có trong kho: ${said.map(({ vi }) => vi).join('; ')}.`,
      en: `The citation of “${name}” does not agree with the plan in the repository: ${said.map(({ en }) => en).join('; ')}.`,
    },
    help: {
      vi: 'Xem lại bản đã ký của kế hoạch được viện dẫn rồi sửa tệp ghi sai.',
      en: 'Check the signed document that is cited, and correct the file that is wrong.',
    },
    related: differing.map((part) => relatedOf(card, part)),
  };
}

const partSays: Readonly<Record<Part, Say>> = {
  code: { vi: 'số, ký hiệu', en: 'number' },
  issuedDate: { vi: 'ngày ban hành', en: 'date' },
  organName: { vi: 'cơ quan ban hành', en: 'issuer' },
  subject: { vi: 'trích yếu', en: 'subject' },
};

function difference({ citation, card }: CitedPlan, part: Part): Say {
  const [here, there] = [written(citation, part), written(card, part)];
  return {
    vi: `${partSays[part].vi} ở đây là “${here}”, ở kế hoạch ấy là “${there}”`,
    en: `the ${partSays[part].en} here is “${here}”, in that plan “${there}”`,
  };
}

/** As its file says it. */
function written(from: CitedPlan['citation'] | PlanCard, part: Part): string {
  const value = from[part];
  return typeof value === 'object' ? value.written : (value ?? '');
}

const keys: Readonly<Record<Part, NodePath>> = {
  code: ['document', 'codeNumber'],
  issuedDate: ['document', 'issuedDate'],
  organName: ['document', 'organName'],
  subject: ['document', 'subject'],
};

const relatedOf = ({ file }: PlanCard, part: Part): Related => ({
  place: { file, path: keys[part] },
  message: { vi: `${partSays[part].vi} của kế hoạch ấy`, en: `${partSays[part].en} of that plan` },
});
