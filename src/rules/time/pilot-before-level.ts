import { dated, isSooner, levelsOf } from '../levels.ts';
import { defineRule } from '../rule.ts';

export const pilotBeforeLevel = defineRule({
  code: 'TD307',
  slug: 'pilot-before-level',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Hội nghị điểm tổ chức trước để rút kinh nghiệm cho các đơn vị cùng cấp',
    en: 'Pilots come first, for the other units of their level to learn from',
  },
  title: { vi: 'Hội nghị điểm phải xong trước các đơn vị cùng cấp', en: 'Pilots must finish before their level does' },
  why: {
    vi: 'Hạn của hội nghị điểm không sớm hơn hạn chung thì không còn thời gian rút kinh nghiệm.',
    en: 'When the pilots may finish with all others, nobody can learn from them.',
  },
  *check({ document }) {
    const levels = levelsOf(document);
    for (const [index, { finished, level }] of (document.plan.pilots ?? []).entries()) {
      const pilot = dated(finished, ['pilots', index, 'finished']);
      const over = levels.find(({ meeting }) => meeting.id === level)?.over;
      if (!pilot || !over || isSooner(pilot, over)) continue;
      const { file } = document;
      yield {
        place: { file, path: pilot.path },
        message: {
          vi: `Hội nghị điểm có hạn “${pilot.time.written}”, không sớm hơn hạn chung “${over.time.written}”.`,
          en: `The pilots may finish “${pilot.time.written}”, no earlier than all others, “${over.time.written}”.`,
        },
        help: {
          vi: 'Cho hội nghị điểm xong trước hạn chung của các đơn vị cùng cấp.',
          en: 'Let the pilots finish before the deadline of their level.',
        },
        related: [{ place: { file, path: over.path }, message: { vi: 'hạn chung', en: 'the deadline of the level' } }],
        actual: pilot.time.written,
        expected: over.time.written,
      };
    }
  },
});
