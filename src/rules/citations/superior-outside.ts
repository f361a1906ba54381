import { expressionNamed } from '../../model/expressions/index.ts';
import type { Citation } from '../../model/generated/plan.ts';
import type { PlanCard } from '../../model/repository.ts';
import type { Say } from '../../model/say.ts';
import { comparable } from '../../model/text.ts';
import { citationsOfItself, citedPlans, ownCard } from '../cited-plans.ts';
import { defineRule, type Problem, type RuleContext } from '../rule.ts';
import { sameBody } from '../same-body.ts';

export const superiorOutside = defineRule({
  code: 'TD608',
  slug: 'superior-outside',
  severity: 'info',
  since: '0.1.0',
  basis: {
    vi: 'Kế hoạch của cấp dưới thực hiện theo kế hoạch của cấp trên',
    en: 'The plan of a unit carries out the plan of its superior',
  },
  title: {
    vi: 'Kế hoạch của cấp trên chưa có trong kho',
    en: 'The superior’s plan is not in the repository',
  },
  why: {
    vi: 'Kho này lưu cả kế hoạch của nơi khác, nhưng chưa có kế hoạch cấp trên được viện dẫn, nên quy định của kế hoạch ấy chưa đối chiếu được.',
    en: 'This repository holds plans of other bodies too, but not the superior’s plan cited here, so what that plan demands cannot be compared.',
  },
  *check(context) {
    const { document, repository } = context;
    const own = ownCard(context);
    if (!own || !repository.isMarked || repository.unread.length > 0) return;
    const isOfOther = ({ organName }: { readonly organName?: string }): boolean =>
      sameBody(organName, own.organName, document, repository.register) === 'no';
    // A repository of one office's own plans never has a superior's.
    if (!repository.plans.some(isOfOther)) return;
    const found = new Set(citedPlans(context).map(({ citation }) => citation));
    const itself = citationsOfItself(context);
    const missing = [...(document.plan.citations ?? []).entries()].filter(
      ([index, citation]) => isPlanAbove(citation) && !found.has(citation) && !itself.includes(index),
    );
    const slips = missing.flatMap(([index, citation]) => {
      const meant = nearlyMeant(citation, context);
      return meant ? [{ index, citation, meant }] : [];
    });
    for (const slip of slips) yield slipOf(document.file, slip);
    const [first] = missing.filter(([index]) => !slips.some((slip) => slip.index === index));
    if (!first) return;
    const names = missing
      .filter(([index]) => !slips.some((slip) => slip.index === index))
      .map(([, { code }]) => `“Kế hoạch số ${code?.written}”`)
      .join(', ');
    yield {
      place: { file: document.file, path: ['citations', first[0], 'superior'] },
      message: {
        vi: `Kho chưa có ${names} của cấp trên nên chưa đối chiếu được với quy định của cấp trên.`,
        en: `The repository lacks the superior’s ${names}, so nothing could be compared with what it demands.`,
      },
      help: {
        vi: 'Thêm tệp của kế hoạch ấy vào kho; nếu không cần đối chiếu thì để nguyên.',
        en: 'Add the file of that plan; if nothing needs to be compared, leave it as it is.',
      },
    };
  },
});

interface Slip {
  readonly index: number;
  readonly citation: Citation;
  readonly meant: PlanCard;
}

/** A plan of the repository of the same day that differs in its number alone, or in who issued it. */
function nearlyMeant(
  { code, issuedDate, organName }: Citation,
  { document, repository }: RuleContext,
): PlanCard | undefined {
  return repository.plans.find((card) => {
    const isSameDay = issuedDate && card.issuedDate && expressionNamed('time').equal(issuedDate, card.issuedDate);
    if (!isSameDay || card.file === document.file) return false;
    const isSameCode = code && card.code && expressionNamed('code').equal(code, card.code);
    return isSameCode || sameBody(organName, card.organName, document, repository.register) === 'yes';
  });
}

function slipOf(file: string, { index, citation: { code }, meant }: Slip): Problem {
  const isCode = !code || !meant.code || !expressionNamed('code').equal(code, meant.code);
  const number = meant.code && ` số ${meant.code.written}`;
  const name = `${meant.typeName}${number ?? ' chưa ghi số'} của ${meant.organName}`;
  return {
    place: { file, path: ['citations', index, isCode ? 'code' : 'organName'] },
    severity: 'warning',
    message: {
      vi: `Kho không có kế hoạch cấp trên được viện dẫn ở đây; có một kế hoạch cùng ngày là “${name}”.`,
      en: `The repository lacks the superior’s plan cited here; it has one of the same day: “${name}”.`,
    },
    help: !number
      ? numberIt
      : {
          vi: `Nếu là kế hoạch ấy thì sửa ${isCode ? 'số, ký hiệu' : 'cơ quan ban hành'}; chưa sửa thì chưa đối chiếu được với quy định của cấp trên.`,
          en: `If that one is meant, correct the ${isCode ? 'number' : 'issuer'}; until then nothing is compared with what the superior demands.`,
        },
    related: [
      {
        place: { file: meant.file, path: ['document', 'organName'] },
        message: { vi: 'kế hoạch cùng ngày', en: 'the plan of the same day' },
      },
    ],
  };
}

const numberIt: Say = {
  vi: 'Nếu là kế hoạch ấy thì ghi “codeNumber” ở kế hoạch ấy, hoặc ghi tệp của nó vào “file” ở đây; chưa ghi thì chưa đối chiếu được với quy định của cấp trên.',
  en: 'If that one is meant, state its “codeNumber” there, or its file as “file” here; until then nothing is compared with what the superior demands.',
};

/** Laws, decrees and directives bind as well, but are no plans and stand in no repository. */
const isPlanAbove = ({ superior, file, typeName, code }: Citation): boolean =>
  superior === true && file === undefined && code !== undefined && comparable(typeName) === 'kế hoạch';
