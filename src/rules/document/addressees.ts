import type { PlanDocument } from '../../model/document.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import type { NodePath } from '../../model/place.ts';
import { printedTexts } from '../../model/printed-text.ts';
import { normalizeSpaces } from '../../model/text.ts';
import { defineRule, type Problem } from '../rule.ts';

export const addressees = defineRule({
  code: 'TD713',
  slug: 'addressees',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Người được giao việc phải được gọi tên', en: 'Whoever has a task is addressed' },
  title: {
    vi: 'Nơi được giao việc phải gồm mọi người nêu tại phụ lục',
    en: 'A task addresses all whom its annex names',
  },
  why: {
    vi: 'Việc giao cho “các cơ quan, đơn vị” thì hộ gia đình, cá nhân có tên trong phụ lục không biết mình phải làm.',
    en: 'A task for “agencies and units” does not tell the families and persons of the annex that it is theirs.',
  },
  *check({ document }) {
    const textAt = printedTexts(document);
    for (const [index, { unit, annex }] of (document.plan.assignments ?? []).entries()) {
      const path = ['assignments', index, 'unit'];
      const words = textAt(path) ?? normalizeSpaces(unit);
      const left = annex === undefined ? undefined : leftOut(document, annex, words);
      if (left && left.kinds.length > 0) yield problemOf(document, path, words, left);
    }
  },
});

interface KindLeft {
  readonly vi: string;
  readonly en: readonly [string, string];
  readonly count: number;
  readonly first: NodePath;
}

interface LeftOut {
  readonly title: string;
  readonly kinds: readonly KindLeft[];
}

const persons =
  'cá nhân|ông|bà|đồng chí|người|đại biểu|điển hình|gương|hội viên|học sinh|giáo viên|có tên|nêu tên|danh sách|phụ lục';
const kinds = [
  {
    kind: 'household',
    vi: 'gia đình',
    en: ['household', 'households'],
    words: new RegExp(`(?<![a-zà-ỹ])(?:gia đình|hộ|${persons})(?![a-zà-ỹ])`, 'iu'),
  },
  {
    kind: 'individual',
    vi: 'cá nhân',
    en: ['individual', 'individuals'],
    words: new RegExp(`(?<![a-zà-ỹ])(?:${persons})(?![a-zà-ỹ])`, 'iu'),
  },
] as const;

/** Kinds of entries that the unit's words do not speak of. */
function leftOut({ plan }: PlanDocument, annex: string, unit: string): LeftOut | undefined {
  const index = plan.annexes?.findIndex(({ id }) => id === annex) ?? -1;
  const named = plan.annexes?.[index];
  if (!named) return undefined;
  const entries = (named.groups ?? []).flatMap((group, at) =>
    (group.entries ?? []).map(({ kind }, number) => ({
      kind,
      path: ['annexes', index, 'groups', at, 'entries', number],
    })),
  );
  const left = kinds.flatMap(({ kind, vi, en, words }) => {
    const those = words.test(unit) ? [] : entries.filter((entry) => entry.kind === kind);
    const [first] = those;
    return first ? [{ vi, en, count: those.length, first: first.path }] : [];
  });
  return { title: normalizeSpaces(named.title), kinds: left };
}

function problemOf({ file }: PlanDocument, path: NodePath, unit: string, { title, kinds: left }: LeftOut): Problem {
  const vi = left.map((kind) => `${officialCount(kind.count)} ${kind.vi}`).join(' và ');
  const en = left.map(({ count, en: [one, several] }) => `${count} ${count === 1 ? one : several}`).join(' and ');
  return {
    place: { file, path },
    message: {
      vi: `Việc này giao cho “${unit}”, nhưng “${title}” còn nêu ${vi}.`,
      en: `The task is given to “${unit}”, but “${title}” also names ${en}.`,
    },
    help: {
      vi: 'Gọi đủ các đối tượng, ví dụ “Các tập thể, gia đình, cá nhân tham luận”.',
      en: 'Address all of them, for example “Các tập thể, gia đình, cá nhân tham luận”.',
    },
    related: left.map(({ first }) => ({
      place: { file, path: first },
      message: { vi: 'nêu ở đây', en: 'named here' },
    })),
    actual: unit,
  };
}
