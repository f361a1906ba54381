import { isEndMark } from '../../model/compose/compose.ts';
import { textsOf } from '../../model/compose/tree.ts';
import type { PlanDocument } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import type { Say } from '../../model/say.ts';
import { defineRule, type Problem } from '../rule.ts';
import { wordsAt, writtenLines } from '../written.ts';

export const endMark = defineRule({
  code: 'TD704',
  slug: 'end-mark',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Mẫu trình bày văn bản tại Phụ lục III Nghị định số 30/2020/NĐ-CP',
    en: 'The model documents of Decree 30/2020, Annex III',
  },
  title: { vi: 'Dấu kết thúc văn bản', en: 'The mark at the end of the text' },
  why: {
    vi: 'Nội dung và mỗi phụ lục kết thúc bằng một dấu “./.” để không ai viết thêm vào sau; thiếu dấu chấm hoặc in hai lần là lỗi hay gặp.',
    en: 'Text and annexes each close with one “./.”, so that nothing can be added; losing its full stop or printing it twice is a common slip.',
  },
  *check({ document }) {
    for (const { target, agreement, place, printed } of document.mentions) {
      if (target?.kind === 'computed' && target.name === 'endMark' && agreement && !agreement.agrees) {
        yield problem(place, printed, otherMark(printed, document.norm.endMark));
      }
    }
    yield* inTheMiddle(document);
    yield* typed(document);
  },
});

const otherMark = (printed: string, mark: string): Say => ({
  vi: `Dấu kết thúc “${printed}” khác với dấu “${mark}” của mẫu văn bản.`,
  en: `The end mark “${printed}” differs from “${mark}”, the mark of the model documents.`,
});

function* inTheMiddle({ composition }: PlanDocument): Generator<Problem> {
  for (const body of textsOf(composition)) {
    for (const { runs } of body.slice(0, -1)) {
      for (const { mention } of runs) {
        if (!mention || !isEndMark(mention.reference.path)) continue;
        yield problem(mention.place, mention.printed, {
          vi: `Dấu kết thúc “${mention.printed}” đứng giữa văn bản: sau nó còn nội dung.`,
          en: `The end mark “${mention.printed}” stands in the middle: more text follows it.`,
        });
      }
    }
  }
}

/** Alone, or behind a word or bracket, and before nothing or a new sentence; `30 km/h` and `1/2` are no marks. */
const mark = /(?<=^|[A-Za-zÀ-ỹ\d)”"])\.?\/\.(?=$|\s)/gu;

function* typed(document: PlanDocument): Generator<Problem> {
  for (const line of writtenLines(document)) {
    for (const { 0: found, index } of line.text.trimEnd().matchAll(mark)) {
      const own = wordsAt(line, index, index + found.length);
      if (own?.origin !== 'typed') continue;
      yield problem(own.place, found, {
        vi: `Dấu kết thúc “${found}” được ghi thẳng trong lời văn, trong khi dấu này tự in một lần ở cuối nội dung và cuối mỗi phụ lục.`,
        en: `The end mark “${found}” is typed in the text, but it is printed automatically, once, at the end of the text and of each annex.`,
      });
    }
  }
}

const problem = (place: Place, actual: string, message: Say): Problem => ({
  place,
  message,
  help: { vi: 'Bỏ dấu này; dấu kết thúc được in tự động.', en: 'Remove it; the end mark is printed automatically.' },
  actual,
});
