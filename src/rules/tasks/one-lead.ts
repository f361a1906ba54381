import type { PlanDocument } from '../../model/document.ts';
import { pathKey } from '../../model/plan/read.ts';
import { printedTexts } from '../../model/printed-text.ts';
import { textOf } from '../../model/references/mention.ts';
import { comparable, normalizeSpaces } from '../../model/text.ts';
import { holderOf, nameKey, nameWords } from '../body-name.ts';
import { coverOf } from '../collective-name.ts';
import { printedLines } from '../printed-lines.ts';
import { programmeTasks } from '../programme-tasks.ts';
import { type Named, rolesOf } from '../roles.ts';
import { defineRule, type Problem } from '../rule.ts';
import { tasksOf } from '../tasks.ts';

export const oneLead = defineRule({
  code: 'TD505',
  slug: 'one-lead',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Mỗi việc phối hợp có đúng một nơi chủ trì', en: 'Every joint task has exactly one lead' },
  title: { vi: 'Việc phối hợp phải có một nơi chủ trì', en: 'A joint task needs one lead' },
  why: {
    vi: 'Nơi được nêu là chủ trì mà không được giao việc thì không biết mình chủ trì; hai nơi cùng chủ trì thì nơi này chờ nơi kia.',
    en: 'A lead that is given no task does not know that it leads; of two leads each waits for the other.',
  },
  *check({ document }) {
    yield* leadsWithoutTask(document);
    yield* twoLeads(document);
  },
});

function* leadsWithoutTask(document: PlanDocument): Generator<Problem> {
  const roles = rolesOf(document).filter(({ leads }) => leads.length > 0);
  const hasTask = roles.length === 0 ? () => true : taskHolders(document);
  for (const { leads, units } of roles) {
    for (const lead of leads) {
      if (hasTask(lead)) continue;
      const unit = units[0]?.name ?? '';
      yield {
        place: { file: document.file, path: lead.path },
        message: {
          vi: `“${unit}” phối hợp với “${lead.name}”, nhưng kế hoạch không giao việc nào cho “${lead.name}”.`,
          en: `“${unit}” supports “${lead.name}”, but the plan gives “${lead.name}” no task.`,
        },
        help: {
          vi: 'Giao việc này cho nơi chủ trì, hoặc đổi nơi chủ trì.',
          en: 'Give the task to the one that leads, or name another lead.',
        },
        actual: lead.name,
      };
    }
  }
}

/** Does a body have a task: an own one, one of a common entry, or one in words? */
function taskHolders(document: PlanDocument): (lead: Named) => boolean {
  const { norm, plan } = document;
  const textAt = printedTexts(document);
  const issuer = textAt(['document', 'organName']) ?? normalizeSpaces(plan.document.organName);
  const assigned = tasksOf(document).flatMap(
    ({ path }) => textAt([...path, 'unit']) ?? textAt([...path, 'for', 'name']) ?? [],
  );
  const rows = programmeTasks(document).flatMap(({ task }) => task.units ?? []);
  const holders = [...assigned, ...rows].map((unit) => ({
    holds: holderOf(unit, norm),
    covers: coverOf(unit, issuer, norm),
  }));
  const led = printedLines(document)
    .map((runs) => comparable(textOf(runs)))
    .filter((line) => line.includes('chủ trì'));
  const issuerWords = new Set(nameWords(issuer, norm));
  return ({ name, key }) => {
    const words = nameWords(name, norm);
    // Whoever belongs to another level or place is asked, not given tasks.
    const isElsewhere = words.some((word) => places.has(word) && !issuerWords.has(word));
    return (
      isElsewhere ||
      nameKey(issuer, norm).startsWith(key) ||
      holders.some(({ holds, covers }) => holds(words) || covers(key)) ||
      led.some((line) => line.includes(comparable(name)))
    );
  };
}

const places: ReadonlySet<string> = new Set(['trung', 'ương', 'bộ', 'tỉnh', 'huyện', 'xã', 'phường', 'trấn', 'phố']);

/** "Chủ trì, phối hợp với ... xây dựng": who makes the paper that follows. */
const makes =
  /^(?:[-+*] ?)?chủ trì(?![a-zà-ỹ])[^.]{0,200}?(?:xây dựng|dự thảo|soạn thảo|chuẩn bị|biên soạn|lập)(?![a-zà-ỹ])[^.]*$/iu;

/** Who leads stands at the beginning. */
const longestLead = 400;

interface Making {
  readonly unit: string;
  readonly path: Named['path'];
}

function* twoLeads(document: PlanDocument): Generator<Problem> {
  const first = new Map<string, Making>();
  for (const { paper, unit, path } of makingsIn(document)) {
    const earlier = first.get(paper);
    if (!earlier) first.set(paper, { unit, path });
    else if (nameKey(earlier.unit, document.norm) !== nameKey(unit, document.norm)) {
      yield {
        place: { file: document.file, path },
        severity: 'warning',
        message: {
          vi: `“${earlier.unit}” và “${unit}” cùng chủ trì soạn một văn bản.`,
          en: `“${earlier.unit}” and “${unit}” both lead the drafting of one paper.`,
        },
        help: {
          vi: 'Để một nơi chủ trì, nơi kia phối hợp.',
          en: 'Let one of them lead and the other support it.',
        },
        related: [
          {
            place: { file: document.file, path: earlier.path },
            message: { vi: 'nơi kia chủ trì', en: 'the other lead' },
          },
        ],
      };
    }
  }
}

/** Papers of the plan that a paragraph of an assignment has its unit draft. */
function* makingsIn(document: PlanDocument): Generator<Making & { readonly paper: string }> {
  const textAt = printedTexts(document);
  for (const { path, lines } of document.prose) {
    const unit = path[0] === 'assignments' ? textAt([...path.slice(0, 2), 'unit']) : undefined;
    if (unit === undefined || path.at(-1) === 'unit') continue;
    for (const runs of lines) {
      let before = '';
      for (const { text, mention } of runs) {
        const target = mention?.target?.kind === 'node' ? mention.target.path : [];
        if (target[0] === 'papers' && makes.test(normalizeSpaces(before))) {
          yield { paper: pathKey(target.slice(0, 2)), unit, path };
        }
        if (before.length < longestLead) before += text;
      }
    }
  }
}
