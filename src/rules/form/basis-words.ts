import { typeNames } from '../../model/expressions/document-types.ts';
import type { Say } from '../../model/say.ts';
import { normalizeSpaces } from '../../model/text.ts';
import { shownBasis, writtenBases } from '../legal-bases.ts';
import { defineRule } from '../rule.ts';

export const basisWords = defineRule({
  code: 'TD731',
  slug: 'basis-words',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Mẫu trình bày văn bản tại Phụ lục III Nghị định số 30/2020/NĐ-CP: “Căn cứ ...;”',
    en: 'The model documents of Decree 30/2020, Annex III: “Căn cứ ...;”',
  },
  title: { vi: 'Mỗi căn cứ mở đầu bằng chữ “Căn cứ”', en: 'Each legal basis opens with “Căn cứ”' },
  why: {
    vi: 'Dòng chỉ có tên văn bản không cho biết văn bản ấy là căn cứ; các dòng như “Theo đề nghị của ...” thì giữ nguyên.',
    en: 'A line that holds only the name of a document does not say that it is a basis; lines such as “Theo đề nghị của ...” stay as they are.',
  },
  *check({ document }) {
    for (const { line } of writtenBases(document)) {
      const text = normalizeSpaces(line.text);
      const isId = id.test(text);
      if (!isId && !citedFirst.test(text)) continue;
      const shown = shownBasis(text);
      yield {
        place: { file: document.file, path: line.prose.path },
        message: isId ? onlyId(shown) : withoutOpening(shown),
        help: isId
          ? { vi: `Viết “Căn cứ <<citations.${text}>>”.`, en: `Write “Căn cứ <<citations.${text}>>”.` }
          : { vi: 'Thêm chữ “Căn cứ” ở đầu dòng.', en: 'Add “Căn cứ” at its beginning.' },
        actual: shown,
      };
    }
  },
});

/** The id of a cited document in place of words. */
const id = /^[a-z0-9][a-z0-9-]*[;.,]?$/;
const citedFirst = new RegExp(`^(?:${typeNames})(?![a-zà-ỹ])`, 'iu');

const onlyId = (shown: string): Say => ({
  vi: `Dòng căn cứ chỉ ghi mã “${shown}” nên văn bản in ra đúng các chữ ấy.`,
  en: `The line of a legal basis holds only the id “${shown}”, and that is what prints.`,
});
const withoutOpening = (shown: string): Say => ({
  vi: `Dòng căn cứ “${shown}” mở đầu ngay bằng tên văn bản, thiếu chữ “Căn cứ”.`,
  en: `The line “${shown}” begins with the document itself, without “Căn cứ”.`,
});
