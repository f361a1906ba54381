import type { PlanDocument } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import type { Say } from '../../model/say.ts';
import { bodyLines } from '../body-lines.ts';
import { isInside, quotedParts } from '../quoted-parts.ts';
import { defineRule, type Problem } from '../rule.ts';
import { shortFormsIn } from '../short-forms.ts';
import { type WrittenLine, wordsAt, writtenLines } from '../written.ts';

export const shortFormUse = defineRule({
  code: 'TD746',
  slug: 'short-form-use',
  severity: 'info',
  since: '0.1.0',
  basis: {
    vi: 'Cách gọi tắt quy ước một lần, trước khi dùng, và chỉ khi dùng',
    en: 'A short form is introduced once, before its use, and only where it is used',
  },
  title: {
    vi: 'Cách gọi tắt quy ước trước khi dùng và có dùng',
    en: 'A short form is introduced before use, and used',
  },
  why: {
    vi: 'Gặp chữ viết tắt chưa quy ước, người đọc phải đoán; quy ước rồi không dùng là phần sót lại khi ghép văn bản.',
    en: 'A short form not yet introduced makes readers guess; one never used is left over from another text.',
  },
  *check({ document }) {
    const lines = bodyLines(document);
    const forms = formsIn(lines);
    const uses = usesOf(document, lines, forms);
    for (const form of forms) {
      const before = uses.before.get(form);
      if (before) yield tooLate(form, before);
      else if (!uses.after.has(form)) yield unused(form);
    }
    yield* twoMeanings(forms);
  },
});

interface Form {
  readonly short: string;
  /** The full form where its initials show it. */
  readonly words: string | undefined;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

const called = /\((?:sau đây )?(?:được )?(?:gọi|viết) (?:tắt|chung) là ([^()]{2,60})\)/giu;
/** More names than any plan introduces. */
const mostForms = 40;

function formsIn(lines: readonly WrittenLine[]): Form[] {
  return lines
    .flatMap((line, index) => {
      const initials = [...shortFormsIn(line.text)].map((form) => ({ ...form, words: form.words.join(' ') }));
      const names = [...line.text.matchAll(called)]
        .filter((match) => !initials.some(({ start }) => start === match.index))
        .map(({ 0: text, 1: name = '', index: start }) => ({
          short: name.replace(/[“”"]/g, '').trim(),
          words: undefined,
          start,
          end: start + text.length,
        }));
      return [...initials, ...names].flatMap((form): Form[] => {
        const own = wordsAt(line, form.start, form.end);
        return own && form.short !== '' ? [{ ...form, line: index, place: own.place }] : [];
      });
    })
    .slice(0, mostForms);
}

interface Uses {
  /** The first use above the introduction. */
  readonly before: Map<Form, Place>;
  readonly after: Set<Form>;
}

/** Recipients and annexes count as uses below; in codes of documents, quotations and lines in capitals nothing is said of it. */
function usesOf(document: PlanDocument, lines: readonly WrittenLine[], forms: readonly Form[]): Uses {
  const uses: Uses = { before: new Map(), after: new Set() };
  const order = new Map(lines.map((line, index) => [line, index]));
  for (const form of forms) {
    const isFirst = forms.find(({ short }) => short === form.short) === form;
    for (const line of writtenLines(document)) {
      const index = order.get(line) ?? (isBelowBody(line) ? Infinity : undefined);
      if (index === undefined || line.text === line.text.toUpperCase()) continue;
      const quotes = quotedParts(line.text);
      for (const at of placesIn(line.text, form)) {
        const isBelow = index > form.line || (index === form.line && at >= form.end);
        const isAbove = index < form.line || (index === form.line && at < form.start);
        if (isBelow) uses.after.add(form);
        const own = isAbove && isFirst && form.words ? wordsAt(line, at, at + form.short.length) : undefined;
        if (own?.origin !== 'typed' || isInside(quotes, at) || uses.before.has(form)) continue;
        uses.before.set(form, own.place);
      }
    }
  }
  return uses;
}

/** What stands elsewhere prints inside lines of the body. */
const isBelowBody = ({ prose: { path } }: WrittenLine): boolean => path[0] === 'annexes' || path[1] === 'toPlaces';

/** A name counts in any capitals, initials as they are. */
function placesIn(text: string, { short, words }: Form): number[] {
  const places: number[] = [];
  const [searched, sought] = words === undefined ? [text.toLowerCase(), short.toLowerCase()] : [text, short];
  for (let at = searched.indexOf(sought); at >= 0; at = searched.indexOf(sought, at + sought.length)) {
    const isWord =
      !/[A-Za-zÀ-ỹ\d/-]/u.test(text.charAt(at - 1)) && !/[A-Za-zÀ-ỹ\d]/u.test(text.charAt(at + sought.length));
    if (isWord) places.push(at);
  }
  return places;
}

const introduced: Say = { vi: 'quy ước viết tắt ở đây', en: 'the short form is introduced here' };

const tooLate = ({ short, place }: Form, before: Place): Problem => ({
  place: before,
  message: {
    vi: `“${short}” được dùng ở đây trước khi quy ước viết tắt.`,
    en: `“${short}” is used here before it is introduced.`,
  },
  help: {
    vi: 'Quy ước viết tắt ở chỗ dùng đầu tiên, hoặc viết đầy đủ ở đây.',
    en: 'Introduce the short form at its first use, or write it out here.',
  },
  related: [{ place, message: introduced }],
  actual: short,
});

const unused = ({ short, place }: Form): Problem => ({
  place,
  message: {
    vi: `Đã quy ước gọi tắt là “${short}” nhưng sau đó không dùng.`,
    en: `The short form “${short}” is introduced but not used after that.`,
  },
  help: {
    vi: 'Bỏ phần quy ước trong ngoặc, hoặc dùng cách gọi tắt ở những chỗ sau.',
    en: 'Remove the words in brackets, or use the short form below.',
  },
  actual: short,
});

/** One short form for two names; the same name again is a full form after its short one, which has its own rule. */
function* twoMeanings(forms: readonly Form[]): Generator<Problem> {
  const known = new Map<string, Form>();
  for (const form of forms) {
    const first = known.get(form.short);
    if (!first) known.set(form.short, form);
    if (!first?.words || !form.words || first.words.toLowerCase() === form.words.toLowerCase()) continue;
    yield {
      place: form.place,
      severity: 'warning',
      message: {
        vi: `“${form.short}” được quy ước cho hai tên: “${first.words}” và “${form.words}”.`,
        en: `“${form.short}” is introduced for two names: “${first.words}” and “${form.words}”.`,
      },
      help: { vi: 'Mỗi cách viết tắt chỉ dùng cho một tên.', en: 'Use each short form for one name only.' },
      related: [{ place: first.place, message: introduced }],
      actual: form.short,
    };
  }
}
