import type { Mention } from '../../model/references/mention.ts';
import { readProse } from '../../model/prose/grammar.ts';
import { defineRule, type Problem } from '../rule.ts';
import type { PlanDocument } from '../../model/document.ts';
import type { Say } from '../../model/say.ts';

export const unknownReference = defineRule({
  code: 'TD140',
  slug: 'unknown-reference',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Quy ước viết kế hoạch: <<tên>> in một số liệu đã khai', en: 'How plans are written: <<name>> prints a stated fact' },
  title: { vi: 'Chỗ nhắc <<...>> phải trỏ tới một số liệu có thật', en: 'A reference <<...>> must lead to a stated fact' },
  why: {
    vi: 'Chỗ nhắc sai tên thì văn bản in ra nguyên dấu << >> thay vì con số, và không quy tắc nào đối chiếu được.',
    en: 'A reference with a wrong name prints its brackets instead of the fact, and no rule can compare it.',
  },
  *check({ document }) {
    for (const mention of document.mentions) if (mention.problem && !isElsewhere(mention)) yield problemOf(mention);
    yield* broken(document);
  },
});

/** A circle is reported where it closes, not at every reference that leads into it. */
const isElsewhere = ({ problem }: Mention): boolean => problem?.kind === 'cycle' && !problem.own;

function problemOf(mention: Mention): Problem {
  const name = mention.reference.path.join('.');
  const { place, problem } = mention;
  if (problem?.kind === 'form') {
    return { place, message: unknownForm(name, mention.reference.form ?? ''), help: knownForms(problem.known) };
  }
  if (problem?.kind === 'unprintable') {
    return {
      place,
      message: { vi: `“${name}” là cả một phần, không phải một số liệu, nên không in được.`, en: `“${name}” is a whole part, not a fact, and cannot be printed.` },
      help: { vi: 'Nhắc một số liệu trong phần đó, ví dụ thêm “.name”, hoặc in cả phần bằng “show”.', en: 'Name a fact inside it, for example with “.name”, or print the part with “show”.' },
    };
  }
  if (problem?.kind === 'cycle') {
    return {
      place,
      message: { vi: `“${name}” tự nhắc lại chính nó.`, en: `“${name}” refers to itself.` },
      help: { vi: 'Viết thẳng lời văn ở một trong hai chỗ.', en: 'Write the words out at one of the two places.' },
    };
  }
  const missing = problem?.resolution;
  const guess = missing?.nearest;
  if (missing?.reason === 'absent') {
    return {
      place,
      message: { vi: `Lời văn nhắc “${name}” nhưng kế hoạch chưa ghi số liệu này.`, en: `The words refer to “${name}”, but the plan does not state it.` },
      help: { vi: `Ghi thêm “${name}”, hoặc bỏ chỗ nhắc.`, en: `State “${name}”, or remove the reference.` },
    };
  }
  return {
    place,
    message: { vi: `Không có số liệu nào tên “${name}”.`, en: `Nothing is called “${name}”.` },
    help: guess === undefined ? anyName : { vi: `Có phải ý là “${guess}”?`, en: `Did you mean “${guess}”?` },
  };
}

const anyName: Say = {
  vi: 'Xem lại tên; số liệu được tìm trong phần chứa câu này trước, rồi trong cả kế hoạch.',
  en: 'Check the name; facts are looked up in the part around the sentence first, then in the plan.',
};

const unknownForm = (name: string, form: string): Say => ({
  vi: `“${name}” không in được theo dạng “${form}”.`,
  en: `“${name}” has no form “${form}”.`,
});

const knownForms = (known: readonly string[]): Say => ({
  vi: `Các dạng in được: ${known.join(', ')}.`,
  en: `Forms it has: ${known.join(', ')}.`,
});

/** `<<` that opens no reference. */
function* broken({ prose, file }: PlanDocument): Generator<Problem> {
  for (const { path, text, mode, isKey } of prose) {
    for (const piece of readProse(text, mode).flat()) {
      if (piece.kind !== 'broken') continue;
      yield {
        place: { file, path, anchor: isKey ? 'key' : 'value', range: piece.range },
        message: { vi: `“${piece.text}” không phải là một chỗ nhắc viết đúng.`, en: `“${piece.text}” is not a well-formed reference.` },
        help: {
          vi: 'Viết <<tên>>, <<tên | dạng>> hoặc <<tên = lời văn>> với >> ở cuối; nếu muốn in dấu << thì viết \\<<.',
          en: 'Write <<name>>, <<name | form>> or <<name = words>> with >> at the end; to print << write \\<<.',
        },
      };
    }
  }
}
