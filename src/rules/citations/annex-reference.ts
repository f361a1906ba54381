import type { PlanDocument } from '../../model/document.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import type { NodePath, Place } from '../../model/place.ts';
import { textOf } from '../../model/references/mention.ts';
import { capitalize, comparable, normalizeSpaces } from '../../model/text.ts';
import { type AnnexWords, annexWords, namesAnyAnnex } from '../annex-words.ts';
import { printedLines } from '../printed-lines.ts';
import { defineRule, type Problem } from '../rule.ts';
import { wordsAt, writtenLines } from '../written.ts';

export const annexReference = defineRule({
  code: 'TD602',
  slug: 'annex-reference',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Phụ lục I phần III Nghị định số 30/2020/NĐ-CP: văn bản phải có chỉ dẫn về phụ lục',
    en: 'Decree 30/2020, Annex I, part III: the text points to its annexes',
  },
  title: { vi: 'Phụ lục và lời văn phải dẫn tới nhau', en: 'Annexes and text must point at each other' },
  why: {
    vi: 'Phụ lục không được nhắc thì dễ bị bỏ sót; nhắc tới phụ lục không có hoặc gọi sai tên thì người nhận không biết tìm ở đâu.',
    en: 'An annex nobody mentions is overlooked; one that is mentioned and not there, or under another name, is looked for in vain.',
  },
  *check({ document }) {
    yield* withoutReference(document);
    yield* misnamed(document);
    yield* withoutAnnex(document);
  },
});

function* withoutReference(document: PlanDocument): Generator<Problem> {
  const { annexes } = document.composition;
  if (annexes.length === 0) return;
  const lines = printedLines(document);
  const texts = lines.map(textOf);
  const named = new Set(lines.flat().flatMap(({ mention }) => annexIndex(mention?.target) ?? []));
  const numbers = new Set(texts.flatMap((text) => [...annexWords(text)].flatMap(({ number }) => number ?? [])));
  const isAnyNamed = document.composition.body.some(({ runs }) => namesAnyAnnex(textOf(runs)));
  const pointing = texts.filter((text) => /kèm theo|đính kèm/iu.test(text)).map(comparable);
  for (const [index, { title, path }] of annexes.entries()) {
    const name = normalizeSpaces(textOf(title));
    const isNamed =
      named.has(index) ||
      numbers.has(index + 1) ||
      isAnyNamed ||
      pointing.some((text) => text.includes(comparable(name)));
    if (isNamed) continue;
    yield {
      place: { file: document.file, path: [...path, 'title'] },
      message: {
        vi: `Kế hoạch có phụ lục “${name}” nhưng nội dung không chỗ nào dẫn tới nó.`,
        en: `The plan has the annex “${name}”, but its text nowhere refers to it.`,
      },
      help: {
        vi: 'Nhắc phụ lục này trong câu nói về nó bằng <<annexes.mã>>, hoặc bỏ phụ lục.',
        en: 'Refer to it as <<annexes.id>> where the text speaks of it, or remove it.',
      },
    };
  }
}

/** The annex a reference prints: the annex itself or its title, not a fact inside it. */
function annexIndex(target: { readonly kind: string; readonly path?: NodePath } | undefined): number | undefined {
  const [top, index, key, ...more] = target?.path ?? [];
  const isWhole = top === 'annexes' && (key === undefined || key === 'title') && more.length === 0;
  return isWhole && typeof index === 'number' ? index : undefined;
}

function* misnamed({ mentions, file }: PlanDocument): Generator<Problem> {
  for (const { agreement, target, place, reference } of mentions) {
    if (!agreement || agreement.agrees || target?.kind !== 'node' || target.shape.part !== 'annex') continue;
    yield {
      place,
      message: { vi: `${capitalize(agreement.why.vi)}.`, en: `${capitalize(agreement.why.en)}.` },
      help: {
        vi: 'Gọi bản kèm theo đúng tên của nó, hoặc cho in dòng “Phụ lục” ở đầu bản kèm theo.',
        en: 'Call the attachment by its name, or let it print the line “Phụ lục”.',
      },
      related: [
        {
          place: { file, path: [...target.path, 'title'] },
          message: { vi: 'phụ lục khai ở đây', en: 'the annex is stated here' },
        },
      ],
      actual: reference.words ?? '',
    };
  }
}

function* withoutAnnex(document: PlanDocument): Generator<Problem> {
  const count = document.composition.annexes.length;
  for (const line of writtenLines(document)) {
    if (line.prose.path[0] === 'citations') continue;
    for (const words of annexWords(line.text)) {
      const isThere = words.number === undefined ? count > 0 : words.number <= count;
      const own = isThere ? undefined : wordsAt(line, words.start, words.end);
      if (own?.origin === 'typed') yield missingAnnex(words, own.place, count);
    }
  }
}

function missingAnnex({ text }: AnnexWords, place: Place, count: number): Problem {
  const vi = count === 0 ? 'kế hoạch không có phụ lục nào' : `kế hoạch chỉ có ${officialCount(count)} phụ lục`;
  const en = count === 0 ? 'the plan has no annex' : `the plan has only ${count} ${count === 1 ? 'annex' : 'annexes'}`;
  return {
    place,
    message: { vi: `Lời văn nhắc “${text}” nhưng ${vi}.`, en: `The words mention “${text}”, but ${en}.` },
    help: {
      vi: 'Khai phụ lục ở annexes, hoặc sửa lời văn.',
      en: 'State the annex under annexes, or correct the words.',
    },
    actual: text,
  };
}
