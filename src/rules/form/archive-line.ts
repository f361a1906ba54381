import { type HeaderKey, headerAt, headerKeys } from '../../model/compose/header.ts';
import type { PlanDocument } from '../../model/document.ts';
import type { NodePath } from '../../model/place.ts';
import { printedTexts } from '../../model/printed-text.ts';
import type { Say } from '../../model/say.ts';
import { normalizeSpaces } from '../../model/text.ts';
import { defineRule, type Problem } from '../rule.ts';

export const archiveLine = defineRule({
  code: 'TD703',
  slug: 'archive-line',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Phụ lục I phần II mục 9 Nghị định số 30/2020/NĐ-CP',
    en: 'Decree 30/2020, Annex I, part II, 9',
  },
  title: { vi: 'Nơi nhận và dòng lưu ghi đúng thể thức', en: 'Recipients and archive line in their form' },
  why: {
    vi: 'Gạch đầu dòng, dấu chấm phẩy và chữ “Lưu:” được in tự động; bản gốc luôn lưu tại văn thư (VT).',
    en: 'Dashes, semicolons and “Lưu:” are printed automatically; the original is always kept by the registry (VT).',
  },
  *check({ document }) {
    const textAt = printedTexts(document);
    for (const key of headerKeys(document)) {
      for (const [index, place] of (headerAt(document, key).toPlaces ?? []).entries()) {
        const path: NodePath = [key, 'toPlaces', index, ...(typeof place === 'string' ? [] : ['place'])];
        const text = textAt(path) ?? '';
        yield* typedForm(document, path, text.replace(mark, ''), { vi: 'Nơi nhận', en: 'The recipient' });
        yield* otherMark(document, path, text);
      }
      const archived = textAt([key, 'archive']);
      if (archived !== undefined) yield* archive(document, key, archived);
    }
  },
});

const lead = /^[-–—+•*]\s*/u;
const word = /^lưu\s*[:：]?\s*/iu;
const mark = /(?<!\.\.)[;,.]$/u;

/** The author's own mark prints as typed. */
function* otherMark({ file }: PlanDocument, path: NodePath, text: string): Generator<Problem> {
  const [end] = mark.exec(text) ?? [];
  if (end === undefined || end === ';') return;
  yield {
    place: { file, path },
    message: {
      vi: `Nơi nhận “${normalizeSpaces(text)}” kết thúc bằng dấu “${end}”; mỗi nơi nhận kết thúc bằng dấu “;”.`,
      en: `The recipient “${normalizeSpaces(text)}” ends in “${end}”; each recipient ends in “;”.`,
    },
    help: { vi: 'Bỏ dấu này, dấu “;” được in tự động.', en: 'Remove it, the “;” is printed automatically.' },
    actual: end,
    expected: ';',
  };
}

function* archive(document: PlanDocument, key: HeaderKey, text: string): Generator<Problem> {
  const path = [key, 'archive'];
  yield* typedForm(document, path, text, { vi: 'Dòng lưu', en: 'The archive line' });
  const bare = text.replace(lead, '').replace(word, '').replace(mark, '');
  // Party documents follow their own form.
  if (/^(?:VT|văn thư)(?![a-zà-ỹ])/iu.test(bare) || headerAt(document, key).codeNotation?.includes('/')) return;
  yield {
    place: { file: document.file, path },
    message: {
      vi: `Dòng lưu “${bare}” phải mở đầu bằng VT (văn thư cơ quan).`,
      en: `The archive line “${bare}” must begin with VT (the registry).`,
    },
    help: {
      vi: 'Ghi VT trước, rồi chữ viết tắt của đơn vị soạn thảo, ví dụ “VT, VHXH”.',
      en: 'State VT first, then the drafting unit, for example “VT, VHXH”.',
    },
    actual: bare,
    expected: 'VT',
  };
}

function* typedForm({ file }: PlanDocument, path: NodePath, text: string, name: Say): Generator<Problem> {
  const undashed = text.replace(lead, '');
  const [end] = mark.exec(text) ?? [];
  const typed: Say[] = [];
  if (undashed !== text) typed.push({ vi: 'gạch đầu dòng', en: 'a typed dash' });
  if (word.test(undashed) && !/^lưu\s[a-zà-ỹ]/iu.test(undashed))
    typed.push({ vi: 'chữ “Lưu”', en: 'the typed word “Lưu”' });
  if (end !== undefined) typed.push({ vi: `dấu “${end}” ở cuối`, en: `a typed “${end}” at its end` });
  if (typed.length === 0) return;
  yield {
    place: { file, path },
    message: {
      vi: `${name.vi} “${normalizeSpaces(text)}” ghi sẵn ${listed(
        typed.map(({ vi }) => vi),
        'và',
      )}; các phần này được in tự động nên sẽ in hai lần.`,
      en: `${name.en} “${normalizeSpaces(text)}” has ${listed(
        typed.map(({ en }) => en),
        'and',
      )}; these are printed automatically and would appear twice.`,
    },
    help: { vi: 'Chỉ ghi tên nơi nhận, tên nơi lưu.', en: 'State only the name.' },
    actual: text,
  };
}

function listed(words: readonly string[], and: string): string {
  const [last = '', ...before] = [...words].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} ${and} ${last}`;
}
