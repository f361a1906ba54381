import type { PlanDocument } from '../../model/document.ts';
import { romanNumeral } from '../../model/expressions/roman.ts';
import { before, overlaps, type Time } from '../../model/expressions/time.ts';
import type { NodePath } from '../../model/place.ts';
import { printedTexts } from '../../model/printed-text.ts';
import { comparable } from '../../model/text.ts';
import { defineRule, type Problem } from '../rule.ts';

export const seriesOrder = defineRule({
  code: 'TD326',
  slug: 'series-order',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Các kỳ đại hội họp theo số thứ tự', en: 'Congresses of one series meet in the order of their numbers' },
  title: {
    vi: 'Thời gian của các kỳ đại hội phải theo số thứ tự',
    en: 'The times of congresses follow their numbers',
  },
  why: {
    vi: 'Kỳ sau họp trước kỳ trước, hoặc một kỳ có hai thời gian, thì số thứ tự hoặc năm đã ghi nhầm.',
    en: 'A later congress before an earlier one, or one congress at two times, means a wrong number or year.',
  },
  *check({ document }) {
    const instances = instancesOf(document);
    for (const [index, later] of instances.entries()) {
      const wrong = instances.find((other, at) => at !== index && isOutOfOrder(other, later));
      if (wrong) yield orderProblem(document, wrong, later);
    }
    yield* otherTimes(document, instances);
  },
});

interface Instance {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  readonly held: Time;
  readonly path: NodePath;
}

function instancesOf(document: PlanDocument): Instance[] {
  const textAt = printedTexts(document);
  return (document.plan.series ?? []).flatMap(({ id, ordinal, held }, index) => {
    const path = ['series', index];
    const name = comparable(textAt([...path, 'name']) ?? '');
    return ordinal && held ? [{ id, name, number: ordinal.value, held, path: [...path, 'held'] }] : [];
  });
}

/** A merged province begins again with its first congress. */
const isOutOfOrder = (earlier: Instance, later: Instance): boolean =>
  earlier.name === later.name &&
  earlier.number > 1 &&
  earlier.number < later.number &&
  before(later.held, earlier.held) === 'yes';

const orderProblem = ({ file }: PlanDocument, earlier: Instance, later: Instance): Problem => {
  const [first, second] = [romanNumeral(earlier.number), romanNumeral(later.number)];
  return {
    place: { file, path: later.path },
    message: {
      vi: `Kỳ thứ ${second} họp “${later.held.written}”, trước kỳ thứ ${first} (“${earlier.held.written}”).`,
      en: `Congress ${second} meets “${later.held.written}”, before congress ${first} (“${earlier.held.written}”).`,
    },
    help: { vi: 'Xem lại số thứ tự và năm của hai kỳ.', en: 'Check the numbers and years of both.' },
    related: [{ place: { file, path: earlier.path }, message: { vi: 'kỳ kia', en: 'the other congress' } }],
    actual: later.held.written,
  };
};

/** A meeting of this plan that is one of the congresses. */
function* otherTimes({ plan, file }: PlanDocument, instances: readonly Instance[]): Generator<Problem> {
  for (const [index, { series, held }] of (plan.meetings ?? []).entries()) {
    const instance = instances.find(({ id }) => id === series);
    if (!instance || !held || overlaps(held, instance.held) !== 'no') continue;
    yield {
      place: { file, path: ['meetings', index, 'held'] },
      message: {
        vi: `Hội nghị họp “${held.written}”, trong khi kỳ đại hội này ghi là “${instance.held.written}”.`,
        en: `The meeting takes place “${held.written}”, while its congress is dated “${instance.held.written}”.`,
      },
      help: { vi: 'Giữ một thời gian và sửa chỗ kia.', en: 'Keep one of the two and correct the other.' },
      related: [{ place: { file, path: instance.path }, message: { vi: 'kỳ đại hội', en: 'the congress' } }],
      actual: held.written,
      expected: instance.held.written,
    };
  }
}
