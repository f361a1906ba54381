import { expressionNamed } from '../../model/expressions/index.ts';
import { after, before } from '../../model/expressions/time.ts';
import type { PlanCard } from '../../model/repository.ts';
import { nameKey } from '../body-name.ts';
import { ownCard, yearOf } from '../cited-plans.ts';
import { plansNumbered } from '../plans-by-number.ts';
import { defineRule } from '../rule.ts';

export const duplicateNumber = defineRule({
  code: 'TD609',
  slug: 'duplicate-number',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Điều 15 khoản 1 Nghị định số 30/2020/NĐ-CP: số và ký hiệu văn bản là duy nhất trong một năm',
    en: 'Decree 30/2020, Article 15.1: number and notation are unique within a year',
  },
  title: {
    vi: 'Hai kế hoạch của một cơ quan không được trùng số trong một năm',
    en: 'Two plans of one body have different numbers within a year',
  },
  why: {
    vi: 'Số và ký hiệu là duy nhất trong năm. Trùng số thì không biết viện dẫn văn bản nào; thường là do chép tệp cũ mà quên đổi số, hoặc lưu một kế hoạch thành hai tệp.',
    en: 'Number and notation are unique within a year. With one number for two, a citation means both; mostly a file was copied and the number forgotten, or one plan is kept in two files.',
  },
  *check(context) {
    const { document, repository } = context;
    const own = ownCard(context);
    // Without a `tdkt.yaml` nobody says that all these files are plans of one office, and not samples or drafts.
    if (!own || !repository.isMarked || !isInForce(own)) return;
    const key = nameKey(own.organName ?? '', document.norm);
    const other = plansNumbered(repository, own.code).find(
      (card) =>
        card !== own &&
        isSameYear(card, own) &&
        isFirst(card, own) &&
        nameKey(card.organName ?? '', document.norm) === key,
    );
    if (!other || !own.code) return;
    const code = expressionNamed('code').normal(own.code);
    const year = yearOf(own.issuedDate);
    yield {
      place: { file: document.file, path: ['document', 'codeNumber'] },
      message: {
        vi: `Số ${code} đã dùng cho một kế hoạch khác của cùng cơ quan trong năm ${year}.`,
        en: `The number ${code} is already used for another plan of this body in ${year}.`,
      },
      help: {
        vi: 'Xem lại số đã lấy ở văn thư; nếu hai tệp là một kế hoạch thì chỉ giữ một tệp.',
        en: 'Check the number in the register of documents; if both files are one plan, keep only one.',
      },
      related: [
        {
          place: { file: other.file, path: ['document', 'codeNumber'] },
          message: { vi: 'kế hoạch mang số này', en: 'the plan with this number' },
        },
      ],
      actual: code,
    };
  },
});

/** What was replaced or cancelled may lie beside its successor. */
const isInForce = ({ status }: PlanCard): boolean => status === 'issued' || status === 'draft';

const isSameYear = (a: PlanCard, b: PlanCard): boolean =>
  isInForce(a) && yearOf(a.issuedDate) !== undefined && yearOf(a.issuedDate) === yearOf(b.issuedDate);

/** The one issued later is told; of one day, the one whose path comes later. */
function isFirst(other: PlanCard, own: PlanCard): boolean {
  if (!other.issuedDate || !own.issuedDate) return false;
  if (before(other.issuedDate, own.issuedDate) === 'yes') return true;
  return after(other.issuedDate, own.issuedDate) !== 'yes' && other.path < own.path;
}
