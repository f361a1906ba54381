import type { PlanDocument } from '../../model/document.ts';
import { linksOf } from '../../model/plan/links.ts';
import { pathKey } from '../../model/plan/read.ts';
import { readProse } from '../../model/prose/grammar.ts';
import type { Mention } from '../../model/references/mention.ts';
import type { Say } from '../../model/say.ts';
import { defineRule, type Problem } from '../rule.ts';

export const unknownReference = defineRule({
  code: 'TD140',
  slug: 'unknown-reference',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Quy ước viết kế hoạch: <<tên>> in một số liệu đã khai',
    en: 'How plans are written: <<name>> prints a stated fact',
  },
  title: {
    vi: 'Chỗ nhắc <<...>> phải trỏ tới một số liệu có thật',
    en: 'A reference <<...>> must lead to a stated fact',
  },
  why: {
    vi: 'Chỗ nhắc sai tên thì văn bản in ra nguyên dấu << >> thay vì con số, và không quy tắc nào đối chiếu được.',
    en: 'A reference with a wrong name prints its brackets instead of the fact, and no rule can compare it.',
  },
  *check({ document }) {
    const leads = leadsOf(document.mentions);
    const lost = lostScopes(document);
    for (const mention of document.mentions)
      if (mention.problem && !isElsewhere(mention, leads) && !isLost(mention, lost)) yield problemOf(mention);
    yield* broken(document);
  },
});

/** Entries whose `about` or `each` names no part: that is its own finding, not every word that speaks of the part. */
function lostScopes(document: PlanDocument): ReadonlySet<string> {
  const links = [...linksOf(document)].filter(({ key, target }) => !target && (key === 'about' || key === 'each'));
  return new Set(links.map(({ path }) => pathKey(path.slice(0, -1))));
}

const isLost = ({ problem, place: { path } }: Mention, lost: ReadonlySet<string>): boolean =>
  problem?.kind === 'unresolved' && path.some((_step, depth) => lost.has(pathKey(path.slice(0, depth))));

type Leads = ReadonlyMap<string, ReadonlySet<string>>;

/** From each property to the facts its references say. */
function leadsOf(mentions: readonly Mention[]): Leads {
  const leads = new Map<string, Set<string>>();
  for (const { place, says } of mentions) {
    const from = leads.get(pathKey(place.path)) ?? new Set();
    for (const path of says) from.add(pathKey(path));
    leads.set(pathKey(place.path), from);
  }
  return leads;
}

/** A circle is reported where it stands, not at every reference that leads into it. */
function isElsewhere({ problem, place, says }: Mention, leads: Leads): boolean {
  if (problem?.kind !== 'cycle') return false;
  const home = pathKey(place.path);
  const seen = new Set<string>();
  const open = says.map(pathKey);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key === home) return false;
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(leads.get(key) ?? []));
  }
  return true;
}

function problemOf(mention: Mention): Problem {
  const name = mention.reference.path.join('.');
  const { place, problem } = mention;
  if (problem?.kind === 'form') {
    return { place, message: unknownForm(name, mention.reference.form ?? ''), help: knownForms(problem.known) };
  }
  if (problem?.kind === 'unprintable') {
    return {
      place,
      message: {
        vi: `“${name}” là cả một phần, không phải một số liệu, nên không in được.`,
        en: `“${name}” is a whole part, not a fact, and cannot be printed.`,
      },
      help: {
        vi: 'Nhắc một số liệu trong phần đó, ví dụ thêm “.name”, hoặc in cả phần bằng “show”.',
        en: 'Name a fact inside it, for example with “.name”, or print the part with “show”.',
      },
    };
  }
  if (problem?.kind === 'cycle') {
    return {
      place,
      message: { vi: `“${name}” tự nhắc lại chính nó.`, en: `“${name}” refers to itself.` },
      help: { vi: 'Viết thẳng lời văn ở một trong hai chỗ.', en: 'Write the words out at one of the two places.' },
    };
  }
  if (problem?.kind === 'tooLong') {
    return {
      place,
      message: {
        vi: `“${name}” nhắc quá nhiều tên lồng trong tên nên không in được.`,
        en: `“${name}” leads through too many names inside names to be printed.`,
      },
      help: {
        vi: 'Viết thẳng lời văn thay cho các chỗ nhắc lồng nhau.',
        en: 'Write the words out in place of nested references.',
      },
    };
  }
  const missing = problem?.resolution;
  const guess = missing?.nearest();
  if (missing?.reason === 'absent') {
    return {
      place,
      message: {
        vi: `Lời văn nhắc “${name}” nhưng kế hoạch chưa ghi số liệu này.`,
        en: `The words refer to “${name}”, but the plan does not state it.`,
      },
      help: { vi: `Ghi thêm “${name}”, hoặc bỏ chỗ nhắc.`, en: `State “${name}”, or remove the reference.` },
    };
  }
  return {
    place,
    message: { vi: `Không có số liệu nào tên “${name}”.`, en: `Nothing is called “${name}”.` },
    help: guess === undefined ? anyName : { vi: `Có phải ý là “${guess}”?`, en: `Did you mean “${guess}”?` },
  };
}

const anyName: Say = {
  vi: 'Xem lại tên; số liệu được tìm trong phần chứa câu này trước, rồi trong cả kế hoạch.',
  en: 'Check the name; facts are looked up in the part around the sentence first, then in the plan.',
};

const unknownForm = (name: string, form: string): Say => ({
  vi: `“${name}” không in được theo dạng “${form}”.`,
  en: `“${name}” has no form “${form}”.`,
});

const knownForms = (known: readonly string[]): Say => ({
  vi: `Các dạng in được: ${known.join(', ')}.`,
  en: `Forms it has: ${known.join(', ')}.`,
});

/** `<<` that opens no reference. */
function* broken({ prose, file }: PlanDocument): Generator<Problem> {
  for (const { path, text, mode, isKey } of prose) {
    for (const piece of readProse(text, mode).flat()) {
      if (piece.kind !== 'broken') continue;
      yield {
        place: { file, path, anchor: isKey ? 'key' : 'value', range: piece.range },
        message: {
          vi: `“${piece.text}” không phải là một chỗ nhắc viết đúng.`,
          en: `“${piece.text}” is not a well-formed reference.`,
        },
        help: {
          vi: 'Viết <<tên>>, <<tên | dạng>> hoặc <<tên = lời văn>> với >> ở cuối; nếu muốn in dấu << thì viết \\<<.',
          en: 'Write <<name>>, <<name | form>> or <<name = words>> with >> at the end; to print << write \\<<.',
        },
      };
    }
  }
}
