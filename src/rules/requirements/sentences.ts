import { expressionNamed } from '../../model/expressions/index.ts';
import type { NodePath } from '../../model/place.ts';
import type { PlanFacts } from '../../model/requirements/facts.ts';
import { clauseAt } from '../../model/requirements/settled.ts';
import type { GroupName, Stipulation } from '../../model/requirements/stipulation.ts';
import type { Say } from '../../model/say.ts';
import { comparable } from '../../model/text.ts';
import type { Demand } from './demands.ts';

/** "Kế hoạch số 25/KH-UBND ngày 10/02/2026 của UBND tỉnh Sông Mây", as far as the plan says it. */
export function planName({ card, names }: PlanFacts): Say {
  const { typeName, code, issuedDate, organName } = card;
  const day = issuedDate && expressionNamed('time').describe(issuedDate);
  const issuer = names.get('document/organName') ?? organName;
  const vi = [
    typeName,
    code && `số ${code.written}`,
    day && (day.vi.startsWith('ngày') ? day.vi : `ngày ${day.vi}`),
    issuer && `của ${issuer}`,
  ];
  const type = comparable(typeName) === 'kế hoạch' ? 'Plan' : `“${typeName}”`;
  const en = [type, code && `“${code.written}”`, day && `of ${day.en}`, issuer && `by “${issuer}”`];
  return { vi: vi.filter(Boolean).join(' '), en: en.filter(Boolean).join(' ') };
}

/** The clause that demands it, with its plan. */
export const clauseOf = ({ stipulation: { clause }, facts }: Demand): Say => inPlan(clause, facts);

/** The clause that prints a fact of a plan, with its plan. */
export const clauseNamed = (facts: PlanFacts, path: NodePath): Say => inPlan(clauseAt(facts, path), facts);

function inPlan(clause: Say | undefined, facts: PlanFacts): Say {
  const plan = planName(facts);
  return {
    vi: [clause?.vi, plan.vi].filter(Boolean).join(', '),
    en: [clause?.en, plan.en].filter(Boolean).join(' of '),
  };
}

const subjects: Readonly<Record<Stipulation['subject'], Say>> = {
  total: { vi: 'tổng số đại biểu', en: 'the total of delegates' },
  summoned: { vi: 'số đại biểu triệu tập', en: 'the number summoned' },
  official: { vi: 'số đại biểu chính thức', en: 'the number of official delegates' },
  guests: { vi: 'số khách mời', en: 'the number of guests' },
  attending: { vi: 'số người tham dự', en: 'the number attending' },
  honoured: { vi: 'số được tôn vinh', en: 'the number honoured' },
  reserves: { vi: 'số đại biểu dự khuyết', en: 'the number of reserves' },
  presidium: { vi: 'số người của Đoàn Chủ tịch', en: 'the size of the presidium' },
  budget: { vi: 'mức chi', en: 'the budget' },
  pilots: { vi: 'số đơn vị làm điểm', en: 'the number of pilots' },
  duration: { vi: 'thời lượng hội nghị', en: 'the length of the conference' },
  share: { vi: 'tỷ lệ', en: 'the share' },
  groupCount: { vi: 'số người', en: 'the count' },
  groups: { vi: 'các nhóm đại biểu', en: 'the groups of delegates' },
  finished: { vi: 'hạn hoàn thành hội nghị', en: 'the time to finish the conference' },
  held: { vi: 'ngày tổ chức hội nghị', en: 'the day of the conference' },
  plan: { vi: 'ngày ban hành kế hoạch', en: 'the day of the plan' },
  roster: { vi: 'ngày lập danh sách', en: 'the day of the roster' },
  form: { vi: 'hình thức tổ chức', en: 'the form' },
  attendance: { vi: 'cách dự hội nghị', en: 'who attends' },
  reviewed: { vi: 'giai đoạn tổng kết', en: 'the period reviewed' },
  coming: { vi: 'giai đoạn tới', en: 'the coming period' },
  agenda: { vi: 'chương trình', en: 'the agenda' },
  columns: { vi: 'các cột của danh sách', en: 'the columns of the roster' },
  allocation: { vi: 'số đại biểu cử đi dự', en: 'the number of delegates sent' },
  mustInclude: { vi: 'thành phần phải có', en: 'the list of those who must be included' },
  priority: { vi: 'thành phần được ưu tiên', en: 'the list of those with priority' },
  oneList: { vi: 'quy định mỗi người một danh sách', en: 'that nobody is on two lists' },
  decidedBy: { vi: 'cơ quan quyết định', en: 'the deciding body' },
  proposedBy: { vi: 'cơ quan đề xuất', en: 'the proposing body' },
  approvedBy: { vi: 'cơ quan duyệt', en: 'the approving body' },
  meeting: { vi: 'việc tổ chức hội nghị', en: 'that a conference is held' },
};

/** What it is about: "tỷ lệ của nhóm “khách mời”". */
export function subjectName(stipulation: Stipulation): Say {
  const { vi, en } = subjects[stipulation.subject];
  if (!('group' in stipulation)) return { vi, en };
  const { name }: GroupName = stipulation.group;
  return { vi: `${vi} của nhóm “${name}”`, en: `${en} of group “${name}”` };
}

/** The value as its plan writes it. */
export function valueName(stipulation: Stipulation): Say {
  switch (stipulation.kind) {
    case 'amount':
    case 'time':
    case 'allocation':
      return { vi: stipulation.value.written.trim(), en: described(stipulation) };
    case 'oneOf':
      return { vi: listed(stipulation.value, ' hoặc '), en: listed(stipulation.value, ' or ') };
    case 'parts':
    case 'coverage':
      return { vi: listed(stipulation.value, ', '), en: listed(stipulation.value, ', ') };
    case 'sum':
      return {
        vi: listed(
          stipulation.value.map(({ name }) => name),
          ', ',
        ),
        en: listed(
          stipulation.value.map(({ name }) => name),
          ', ',
        ),
      };
    case 'unique':
    case 'approval':
    case 'holds':
      return { vi: `“${stipulation.value}”`, en: `“${stipulation.value}”` };
  }
}

export const listed = (names: readonly string[], between: string): string =>
  names.map((name) => `“${name}”`).join(between);

function described(stipulation: Extract<Stipulation, { readonly kind: 'amount' | 'time' | 'allocation' }>): string {
  if (stipulation.kind === 'time') return expressionNamed('time').describe(stipulation.value).en;
  if (stipulation.kind === 'allocation') return expressionNamed('quantity').describe(stipulation.value).en;
  if (stipulation.subject === 'duration') return expressionNamed('duration').describe(stipulation.value).en;
  if (stipulation.subject === 'share') return expressionNamed('share').describe(stipulation.value).en;
  return expressionNamed('quantity').describe(stipulation.value).en;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
