import type { PlanDocument } from '../../model/document.ts';
import type { NodePath } from '../../model/place.ts';
import { baseOfGroup, dividedCount } from '../../model/plan/counts.ts';
import { factsOf } from '../../model/plan/facts.ts';
import { nodeAt } from '../../model/plan/read.ts';
import type { Say } from '../../model/say.ts';
import { printedFacts, servesMessages } from '../printed-facts.ts';
import { defineRule } from '../rule.ts';
import { lacksOwnMeeting } from '../tasks.ts';

export const factNeverPrinted = defineRule({
  code: 'TD142',
  slug: 'fact-never-printed',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Quy định chỉ ràng buộc khi văn bản in ra nó',
    en: 'A requirement binds only where the document prints it',
  },
  title: { vi: 'Số liệu đã khai phải được in trong văn bản', en: 'A stated fact must be printed' },
  why: {
    vi: 'Số liệu chỉ nằm trong tệp mà văn bản không nói tới thì cấp dưới không biết để thực hiện.',
    en: 'Nobody below can follow a limit that stands in the file and not in the document.',
  },
  *check({ document }) {
    // Without the one meeting the outline speaks of, most facts cannot print: that is the finding, not each of them.
    if (lacksOwnMeeting(document)) return;
    const isPrinted = printedFacts(document);
    for (const { path, raw } of factsOf(document)) {
      if (isExempt(path) || isPrinted(path)) continue;
      const base = baseNamed(document.raw, path);
      if (base && isPrinted(base)) continue;
      const name = path.filter((step) => typeof step === 'string').join('.');
      // A member of a list is referred to by the list.
      const reference = String(path.findLast((step) => typeof step === 'string'));
      const value = typeof raw === 'string' ? ` “${shortened(raw.trim())}”` : '';
      const isDemand = bindsOthers(document.raw, path);
      yield {
        place: { file: document.file, path },
        message: {
          vi: `Số liệu${value} (${name}) không được in ở đâu trong văn bản${isDemand ? ', nên không ràng buộc cấp dưới' : ''}.`,
          en: `The fact${value} (${name}) is printed nowhere in the document${isDemand ? ', so it binds nobody below' : ''}.`,
        },
        ...(isDemand && { severity: 'error' as const }),
        help: needsCongress(document, isDemand) ?? {
          vi: `Nhắc nó trong lời văn bằng <<${reference}>>, in phần chứa nó bằng “show”, hoặc bỏ số liệu này.`,
          en: `Refer to it as <<${reference}>>, print its part with “show”, or remove it.`,
        },
      };
    }
  },
});

/** A fact of a part that is for units below. */
const bindsOthers = (raw: unknown, path: NodePath): boolean =>
  ['meetings', 'pilots', 'submissions'].includes(String(path[0])) &&
  path.length > 2 &&
  nodeAt(raw, [...path.slice(0, 2), 'for']) !== undefined;

/** The outline of one conference speaks of no others. */
const needsCongress = ({ plan, outline }: PlanDocument, isDemand: boolean): Say | undefined =>
  isDemand && plan.body === undefined && outline.id === 'hoi-nghi'
    ? {
        vi: 'Thêm dòng “outline: dai-hoi”: mẫu của một hội nghị không in phần quy định cho cấp dưới.',
        en: 'Add the line “outline: dai-hoi”: the outline of one conference does not print what is for units below.',
      }
    : undefined;

/** Cut between words. */
const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80).replace(/\s+\S*$/u, '')}…` : text);

/** Top-level words like `kind` are no facts. */
const isExempt = (path: NodePath): boolean =>
  servesMessages(path) || (['kind', 'code', 'typeName'].includes(String(path.at(-1))) && path[0] !== 'citations');

/** `of: đại biểu chính thức` says which count is divided; that count may print where the words name no base again. */
function baseNamed(raw: unknown, path: NodePath): NodePath | undefined {
  if (path.at(-1) !== 'of') return undefined;
  const owner = path.slice(0, -1);
  return owner.at(-2) === 'axes' ? dividedCount(raw, owner) : baseOfGroup(raw, owner);
}
