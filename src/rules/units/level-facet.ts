import { clauseName } from '../../model/compose/clause-name.ts';
import type { PlanDocument } from '../../model/document.ts';
import type { Meeting } from '../../model/generated/plan.ts';
import type { Unit } from '../../model/generated/units.ts';
import { pathKey } from '../../model/plan/read.ts';
import { printedTexts } from '../../model/printed-text.ts';
import { textOf } from '../../model/references/mention.ts';
import type { Say } from '../../model/say.ts';
import type { Registered } from '../../model/units/register.ts';
import { type Level, levelName, levelsOf } from '../levels.ts';
import { factsOf, unitsOfDay } from '../requirements/confrontations.ts';
import { selects } from '../requirements/selection.ts';
import { unitsThen } from '../requirements/unit-tree.ts';
import { defineRule, type Problem, type RuleContext } from '../rule.ts';
import { unreadBelow } from '../unread-below.ts';

interface Facet {
  readonly name: Say;
  readonly isStated: (level: Level) => boolean;
  /** Words that say it without a fact. */
  readonly words: RegExp;
}

/** Of itself or in one of its cases: what a case leaves open is no facet left out. */
const states = (meeting: Meeting, key: 'held' | 'finished' | 'duration'): boolean =>
  [meeting, ...(meeting.cases ?? [])].some((one) => one[key] !== undefined);

const facets: readonly Facet[] = [
  {
    name: { vi: 'thời hạn', en: 'when it takes place' },
    isStated: ({ over, meeting }) => over !== undefined || states(meeting, 'held') || states(meeting, 'finished'),
    words: /thời (?:gian|hạn)|hoàn thành|kế hoạch riêng/iu,
  },
  {
    name: { vi: 'thời lượng', en: 'how long it lasts' },
    isStated: ({ meeting }) => states(meeting, 'duration'),
    words: /(?<![a-zà-ỹ])(?:buổi|ngày|thời lượng)(?![a-zà-ỹ])/iu,
  },
  {
    name: { vi: 'nguồn kinh phí', en: 'where its money comes from' },
    isStated: ({ meeting }) => meeting.funding?.source !== undefined,
    words: /kinh phí|ngân sách/iu,
  },
];

export const levelFacet = defineRule({
  code: 'TD401',
  slug: 'level-facet',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Quy định cho các cấp phải cùng những nội dung như nhau',
    en: 'What is settled for one level is settled for each',
  },
  title: { vi: 'Các cấp phải được quy định đủ như nhau', en: 'Each level needs what the others have' },
  why: {
    vi: 'Cấp này được nêu nguồn kinh phí, thời hạn mà cấp kia không thì cấp kia phải hỏi lại.',
    en: 'When one level is told its money or its deadline and another is not, the other must ask.',
  },
  *check(context) {
    const { document } = context;
    const levels = levelsOf(document);
    // Money settled in a sentence for all of them needs no word at each.
    const common = commonWords(document, levels);
    for (const facet of facets) {
      const [example] = levels.filter(facet.isStated);
      if (!example || facet.words.test(common)) continue;
      const known = levels.filter((level) => facet.isStated(level) || facet.words.test(ownWords(document, level)));
      for (const level of levels) {
        const isKnown = known.includes(level) || known.some((wider) => isWithin(level, wider, context));
        if (isKnown || unreadBelow(document, level.path)) continue;
        yield problemOf(document, level, example, facet);
      }
    }
  },
});

/** A part for some of the units of a wider one only says what is different for them. */
function isWithin({ meeting }: Level, wider: Level, context: RuleContext): boolean {
  const facts = factsOf(context);
  if (!facts || !meeting.for || !wider.meeting.for) return false;
  const then = unitsOfDay(context);
  const [own, others] = [meeting.for, wider.meeting.for].map((guard) =>
    unitsThen(then).filter((unit) => selects(facts, [guard], unit, then) === 'yes'),
  ) as [Registered<Unit>[], Registered<Unit>[]];
  return own.length > 0 && own.length < others.length && own.every((unit) => others.includes(unit));
}

const ownWords = ({ prose }: PlanDocument, { path }: Level): string => {
  const own = `${pathKey(path)}/`;
  return prose.flatMap(({ path: at, lines }) => (pathKey(at).startsWith(own) ? lines.map(textOf) : [])).join('\n');
};

/** Everything printed outside the levels themselves. */
function commonWords({ prose }: PlanDocument, levels: readonly Level[]): string {
  const owns = levels.map(({ path }) => `${pathKey(path)}/`);
  const others = prose.filter(({ path }) => path[0] === 'body' && !owns.some((own) => pathKey(path).startsWith(own)));
  return others.flatMap(({ lines }) => lines.map(textOf)).join('\n');
}

function problemOf(document: PlanDocument, level: Level, example: Level, { name }: Facet): Problem {
  const textAt = printedTexts(document);
  const whom = levelName(level, textAt, level.path);
  const own = `${pathKey(example.path)}/`;
  const clause = document.composition.body.find(({ place }) => pathKey(place.path).startsWith(own))?.clause;
  const where = clause && clauseName(clause);
  return {
    place: { file: document.file, path: [...level.path, 'id'] },
    message: {
      vi: `Quy định đối với “${whom}” chưa nêu ${name.vi}, trong khi ${where ? `${where.vi} có nêu` : 'cấp khác có nêu'}.`,
      en: `What is settled for “${whom}” does not say ${name.en}, while ${where ? `${where.en} does` : 'another level does'}.`,
    },
    help: { vi: `Nêu thêm ${name.vi}.`, en: `Say ${name.en}.` },
    related: [
      {
        place: { file: document.file, path: [...example.path, 'id'] },
        message: { vi: 'cấp có nêu', en: 'a level that does' },
      },
    ],
  };
}
