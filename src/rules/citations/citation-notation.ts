import type { PlanDocument } from '../../model/document.ts';
import type { Code } from '../../model/expressions/code.ts';
import type { Citation } from '../../model/generated/plan.ts';
import { printedTexts } from '../../model/printed-text.ts';
import type { Say } from '../../model/say.ts';
import { comparable, normalizeSpaces } from '../../model/text.ts';
import { nameWords } from '../body-name.ts';
import { defineRule } from '../rule.ts';

export const citationNotation = defineRule({
  code: 'TD615',
  slug: 'citation-notation',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Phụ lục I phần II mục 3 và Phụ lục III Nghị định số 30/2020/NĐ-CP: ký hiệu gồm chữ viết tắt tên loại và cơ quan ban hành',
    en: 'Decree 30/2020, Annex I, part II, 3 and Annex III: a notation names the type and the issuer',
  },
  title: {
    vi: 'Ký hiệu của văn bản viện dẫn phải khớp với tên loại và cơ quan',
    en: 'The notation of a cited document fits its type and issuer',
  },
  why: {
    vi: '“Quyết định số 19/KH-UBND” là quyết định hay kế hoạch thì người đọc không biết; một trong hai chỗ chép nhầm.',
    en: '“Quyết định số 19/KH-UBND” may be a decision or a plan; one of the two was copied wrong.',
  },
  *check({ document }) {
    const textAt = printedTexts(document);
    for (const [index, cited] of (document.plan.citations ?? []).entries()) {
      const { code } = cited;
      if (!code) continue;
      const organName = textAt(['citations', index, 'organName']) ?? '';
      const fault = typeFault(document, cited, code) ?? issuerFault(document, code, organName);
      if (!fault) continue;
      yield {
        place: { file: document.file, path: ['citations', index, 'code'] },
        message: fault,
        help: {
          vi: 'Xem lại bản đã ký: sửa số, ký hiệu hoặc phần kia.',
          en: 'Check the signed document: correct the number or the other part.',
        },
        actual: code.written,
      };
    }
  },
});

/** Of the types whose abbreviation the decree gives. */
function typeFault(
  { norm }: PlanDocument,
  { typeName }: Citation,
  { typeAbbreviation, written }: Code,
): Say | undefined {
  const shown = normalizeSpaces(typeName);
  const cited = norm.types.find(({ full }) => comparable(full) === comparable(typeName));
  const noted = norm.types.find(({ short }) => short.toUpperCase() === typeAbbreviation?.toUpperCase());
  if (!cited || !noted || cited === noted) return undefined;
  return {
    vi: `Ký hiệu “${written}” là của “${noted.full}”, trong khi văn bản được gọi là “${shown}”.`,
    en: `The notation “${written}” is that of “${noted.full}”, but the document is called “${shown}”.`,
  };
}

/** The Party's signs differ from place to place, and an office may sign for a body whose name it does not bear. */
function issuerFault(
  { norm }: PlanDocument,
  { issuerAbbreviation, party, written }: Code,
  organName: string,
): Say | undefined {
  const noted = party ? undefined : norm.abbreviations.find(({ short }) => short === issuerAbbreviation);
  if (!noted || organName === '' || !stateBody.test(noted.full)) return undefined;
  const own = ` ${nameWords(organName, norm).join(' ')} `;
  if (own.includes(` ${nameWords(noted.full, norm).join(' ')} `) || !stateBody.test(own.trim())) return undefined;
  return {
    vi: `Ký hiệu “${written}” là của “${noted.full}”, trong khi cơ quan ban hành ghi là “${organName}”.`,
    en: `The notation “${written}” is that of “${noted.full}”, but the issuer is given as “${organName}”.`,
  };
}

const stateBody = /^(?:ủy ban nhân dân|hội đồng nhân dân|chính phủ|thủ tướng|bộ (?!chính trị|chỉ huy|tư lệnh))/iu;
