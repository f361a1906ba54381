import type { PlanDocument } from '../../model/document.ts';
import type { Pick } from '../../model/generated/plan.ts';
import { printedTexts } from '../../model/printed-text.ts';
import type { Say } from '../../model/say.ts';
import { normalizeSpaces } from '../../model/text.ts';
import { defineRule, type Problem } from '../rule.ts';

type Facet = 'bloc' | 'supervisor' | 'invitees';

const facets: Readonly<Record<Facet, Say>> = {
  bloc: { vi: 'khối, cụm', en: 'the bloc it stands for' },
  supervisor: { vi: 'người theo dõi, chỉ đạo', en: 'who supervises it' },
  invitees: { vi: 'thành phần mời dự', en: 'who is invited' },
};

export const pickFacets = defineRule({
  code: 'TD234',
  slug: 'pick-facets',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Các đơn vị làm điểm được quy định những nội dung như nhau',
    en: 'What is settled for one pilot is settled for each',
  },
  title: { vi: 'Các đơn vị làm điểm phải được quy định đủ như nhau', en: 'Each pilot needs what the others have' },
  why: {
    vi: 'Đơn vị điểm này có người theo dõi, có thành phần mời dự mà đơn vị kia không thì đơn vị kia phải hỏi lại.',
    en: 'When one pilot has a supervisor or its invitees and another has not, the other must ask.',
  },
  *check({ document }) {
    for (const [index, { picks = [] }] of (document.plan.pilots ?? []).entries()) {
      for (const [facet, name] of Object.entries(facets) as [Facet, Say][]) {
        const having = picks.findIndex((pick) => pick[facet] !== undefined);
        const lacking = picks.flatMap((pick, at) => (pick[facet] === undefined ? [{ pick, at }] : []));
        if (having >= 0 && lacking.length > 0) yield problemOf(document, index, lacking, { facet, name, having });
      }
    }
  },
});

interface Lacking {
  readonly pick: Pick;
  readonly at: number;
}

function problemOf(
  document: PlanDocument,
  index: number,
  lacking: readonly Lacking[],
  { facet, name, having }: { readonly facet: Facet; readonly name: Say; readonly having: number },
): Problem {
  const textAt = printedTexts(document);
  const picks = ['pilots', index, 'picks'];
  const units = lacking.map(({ pick, at }) => `“${textAt([...picks, at, 'unit']) ?? normalizeSpaces(pick.unit)}”`);
  const list = units.join('; ');
  return {
    place: { file: document.file, path: [...picks, lacking[0]?.at ?? 0, 'unit'] },
    message: {
      vi: `Đơn vị làm điểm ${list} chưa có ${name.vi}, trong khi đơn vị khác có.`,
      en: `For ${list} the plan does not say ${name.en}, while it does for another pilot.`,
    },
    help: { vi: `Nêu thêm ${name.vi}.`, en: `Say ${name.en}.` },
    related: [
      {
        place: { file: document.file, path: [...picks, having, facet] },
        message: { vi: 'đơn vị có nêu', en: 'a pilot that has it' },
      },
    ],
  };
}
