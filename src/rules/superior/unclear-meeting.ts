import { confront } from '../requirements/confrontations.ts';
import type { Demand } from '../requirements/demands.ts';
import { clauseOf } from '../requirements/sentences.ts';
import { defineRule } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const unclearMeeting = defineRule({
  code: 'TD443',
  slug: 'unclear-meeting',
  severity: 'info',
  since: '0.1.0',
  basis: superiorBasis,
  title: {
    vi: 'Cần biết hội nghị nào của kế hoạch là hội nghị cấp trên quy định',
    en: 'It must be known which conference of a plan its superior speaks of',
  },
  why: {
    vi: 'Quy định cho một hội nghị không ràng buộc hội nghị khác của đơn vị. Hình thức không khớp thì không biết đối chiếu với hội nghị nào.',
    en: 'What is demanded of one conference does not bind another. Where no form agrees, nobody knows which to compare.',
  },
  *check(context) {
    const confronted = confront(context);
    const [first] = confronted?.unclear ?? [];
    if (!confronted || !first) return;
    const clauses = confronted.unclear.map(clauseOf);
    const [vi, en] = [clauses.map((each) => each.vi).join('; '), clauses.map((each) => each.en).join('; ')];
    yield {
      place: { file: context.document.file, path: ['meetings'], anchor: 'key' },
      message: {
        vi: `Chưa rõ hội nghị nào ở đây là hội nghị được quy định tại ${vi}, nên chưa đối chiếu với quy định ấy.`,
        en: `It is not clear which conference here is that of ${en}, so nothing was compared with what it demands.`,
      },
      help: {
        vi: 'Ghi “form” của hội nghị ấy đúng như hình thức cấp trên quy định; nếu hình thức chưa đủ để phân biệt thì đặt “id” của nó như trong kế hoạch của cấp trên.',
        en: 'State “form” of that conference as the superior does; where the form does not tell them apart, give it the “id” it has there.',
      },
      related: confronted.unclear.map((demand) => ({ place: placeOf(demand), message: asked })),
    };
  },
});

const asked = { vi: 'cấp trên quy định về hội nghị này', en: 'what the superior demands of this conference' };

const placeOf = ({ facts, stipulation }: Demand) => ({ file: facts.card.file, path: stipulation.path });
