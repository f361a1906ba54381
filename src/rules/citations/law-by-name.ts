import type { PlanDocument } from '../../model/document.ts';
import { isLawName } from '../../model/references/law.ts';
import { printedLines } from '../printed-lines.ts';
import { defineRule } from '../rule.ts';

export const lawByName = defineRule({
  code: 'TD737',
  slug: 'law-by-name',
  severity: 'info',
  since: '0.1.0',
  basis: {
    vi: 'Phụ lục I phần II mục 6 Nghị định số 30/2020/NĐ-CP: luật, pháp lệnh chỉ ghi tên loại và tên',
    en: 'Decree 30/2020, Annex I, part II, 6: a law is cited by its type and name alone',
  },
  title: { vi: 'Luật, pháp lệnh chỉ ghi tên', en: 'A law goes by its name' },
  why: {
    vi: 'Viện dẫn luật theo tên thì không phải sửa khi luật được sửa đổi, bổ sung; số và cơ quan ban hành không thuộc cách viện dẫn này.',
    en: 'Cited by name, a law needs no correction when it is amended; number and issuer are no part of such a citation.',
  },
  *check({ document }) {
    const said = wordsByCitation(document);
    for (const [index, { typeName, code, organName }] of (document.plan.citations ?? []).entries()) {
      const path = ['citations', index];
      const stated = { code: code?.written, organName };
      const own = extra.filter(({ key }) => {
        const words = stated[key];
        return words !== undefined && isLawName(typeName) && said.get(index)?.includes(words);
      });
      const [first] = own;
      if (!first) continue;
      const list = (language: 'vi' | 'en'): string => own.map((name) => name[language]).join(', ');
      yield {
        place: { file: document.file, path: [...path, first.key] },
        message: {
          vi: `${typeName} được viện dẫn kèm ${list('vi')}; luật, pháp lệnh chỉ ghi tên loại và tên.`,
          en: `A law is cited with its ${list('en')}; it goes by type and name alone.`,
        },
        help: {
          vi: 'Bỏ phần này ở citations, chỉ để lại tên ở subject.',
          en: 'Remove it from citations and keep the name as subject.',
        },
      };
    }
  },
});

/** What print says of each cited document as a whole. */
function wordsByCitation(document: PlanDocument): Map<unknown, string> {
  const said = new Map<unknown, string>();
  const mentions = new Set(printedLines(document).flatMap((runs) => runs.map(({ mention }) => mention)));
  for (const mention of mentions) {
    const [top, index, field] = mention?.target?.kind === 'node' ? mention.target.path : [];
    if (top !== 'citations' || !mention || field !== undefined) continue;
    said.set(index, said.has(index) ? `${said.get(index)}\n${mention.printed}` : mention.printed);
  }
  return said;
}

// A date tells one law from an older one of the same name, and many offices print it.
const extra = [
  { key: 'code', vi: 'số, ký hiệu', en: 'number' },
  { key: 'organName', vi: 'cơ quan ban hành', en: 'issuer' },
] as const;
