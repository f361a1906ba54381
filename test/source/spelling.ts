import fc from 'fast-check';

/** A scalar as a file spells it, and where each UTF-16 unit of its value stands in that spelling. */
export interface Spelling {
  readonly source: string;
  readonly value: string;
  /** Start and end in `source` of each unit of `value`; undefined for a unit that a line break became. */
  readonly units: readonly (readonly [number, number] | undefined)[];
}

/** Chooses among `count` ways, the same for the same seed. */
export type Choose = (count: number) => number;

class Speller {
  source = '';
  value = '';
  readonly units: (readonly [number, number] | undefined)[] = [];

  /** A letter of the value spelled in some way; as itself, its units stand one after the other. */
  unit(letter: string, spelled: string): void {
    for (const [index, unit] of letter.split('').entries()) {
      const start = this.source.length + (spelled === letter ? index : 0);
      this.units.push([start, spelled === letter ? start + 1 : start + spelled.length]);
      this.value += unit;
    }
    this.source += spelled;
  }

  letters(text: string): void {
    for (const unit of text.split('')) this.unit(unit, unit);
  }

  /** A line break in the file, and what the value has for it. */
  fold(value: string, spelled: string): void {
    for (const _ of value) this.units.push(undefined);
    this.value += value;
    this.source += spelled;
  }

  mark(spelled: string): void {
    this.source += spelled;
  }
}

export interface Style {
  /** Spaces before each further line. */
  readonly indent: number;
  readonly lineEnd: '\n' | '\r\n';
  readonly choose: Choose;
}

/** Words of one line or many: spaces between words may become line breaks, line breaks become empty lines. */
function flow(
  speller: Speller,
  paragraphs: readonly (readonly string[])[],
  style: Style,
  word: (text: string) => void,
): void {
  const pad = (extra: number) => ' '.repeat(style.indent + extra);
  paragraphs.forEach((words, paragraph) => {
    if (paragraph > 0)
      speller.fold('\n', `${style.lineEnd}${style.choose(2) ? '  ' : ''}${style.lineEnd}${pad(style.choose(3))}`);
    words.forEach((text, index) => {
      if (index > 0 && style.choose(3) === 0)
        speller.fold(' ', `${' '.repeat(style.choose(2))}${style.lineEnd}${pad(style.choose(3))}`);
      else if (index > 0) speller.unit(' ', ' ');
      word(text);
    });
  });
}

export function plain(paragraphs: readonly (readonly string[])[], style: Style): Spelling {
  const speller = new Speller();
  flow(speller, paragraphs, style, (text) => speller.letters(text));
  return speller;
}

export function singleQuoted(paragraphs: readonly (readonly string[])[], style: Style): Spelling {
  const speller = new Speller();
  speller.mark("'");
  flow(speller, paragraphs, style, (text) => {
    for (const unit of text.split('')) speller.unit(unit, unit === "'" ? "''" : unit);
  });
  speller.mark("'");
  return speller;
}

export function doubleQuoted(paragraphs: readonly (readonly string[])[], style: Style): Spelling {
  const speller = new Speller();
  speller.mark('"');
  flow(speller, paragraphs, style, (text) => {
    for (const letter of text) {
      if (style.choose(8) === 0) speller.mark(`\\${style.lineEnd}${' '.repeat(style.indent + style.choose(3))}`);
      speller.unit(letter, spelledInDoubleQuotes(letter, style.choose));
    }
  });
  speller.mark('"');
  return speller;
}

function spelledInDoubleQuotes(letter: string, choose: Choose): string {
  const code = letter.codePointAt(0) ?? 0;
  const hex = (digits: number) => code.toString(16).padStart(digits, '0');
  if (letter === '"' || letter === '\\') return `\\${letter}`;
  if (choose(4) > 0) return letter;
  if (code > 0xffff) return `\\U${hex(8)}`;
  return code < 0x100 && choose(2) ? `\\x${hex(2)}` : `\\u${hex(4)}`;
}

/** Lines may start with spaces and be empty; the header says how much belongs to the file where that is unclear. */
export function literal(lines: readonly string[], style: Style): Spelling {
  const speller = new Speller();
  const explicit = /^ /.test(lines.find((line) => line !== '') ?? '') || style.choose(4) === 0;
  const keep = style.choose(3);
  speller.mark(
    `|${explicit ? style.indent : ''}${['', '-', '+'][keep]}${style.choose(3) ? '' : ' # ghi chú'}${style.lineEnd}`,
  );
  lines.forEach((line, index) => {
    if (line !== '') speller.mark(' '.repeat(style.indent));
    speller.letters(line);
    const isLast = index === lines.length - 1;
    if (isLast && keep === 1) speller.mark(style.lineEnd);
    else speller.unit('\n', style.lineEnd);
  });
  return speller;
}

/** Words, paragraphs and more deeply indented lines, which `>` leaves as they are. */
export function folded(paragraphs: readonly (readonly string[])[], style: Style): Spelling {
  const speller = new Speller();
  const pad = ' '.repeat(style.indent);
  speller.mark(`>-${style.lineEnd}${pad}`);
  paragraphs.forEach((words, paragraph) => {
    if (paragraph > 0) speller.fold('\n', `${style.lineEnd}${style.lineEnd}${pad}`);
    words.forEach((text, index) => {
      if (index > 0 && style.choose(3) === 0) speller.fold(' ', `${style.lineEnd}${pad}`);
      else if (index > 0) speller.unit(' ', ' ');
      speller.letters(text);
    });
  });
  speller.mark(style.lineEnd);
  return speller;
}

const word = (letters: readonly string[]) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 });

export const safeLetters = ['a', 'ệ', 'Đ', 'ơ', '1', '-', '/', '“', '*', '<', '😀', '\u00a0'] as const;
export const anyLetters = [...safeLetters, "'", '"', '\\', '#', ':', ',', '[', '}', '&', '|', '%'] as const;

/** Paragraphs of words that start with a letter. */
export const paragraphs = (letters: readonly string[]) =>
  fc.array(
    fc.array(
      word(letters).map((text) => `x${text}`),
      { minLength: 1, maxLength: 8 },
    ),
    { minLength: 1, maxLength: 4 },
  );

/** Lines of any text, with spaces at their starts, some empty, the first and last not. */
export const blockLines = fc
  .array(
    fc
      .tuple(fc.nat(3), fc.string({ unit: fc.constantFrom(...anyLetters, ' '), maxLength: 10 }))
      .map(([spaces, text]) => (text.trim() ? ' '.repeat(spaces) + text : '')),
    { minLength: 1, maxLength: 6 },
  )
  .map((lines) => ['', ...lines, 'kết'].slice(lines[0] ? 1 : 0));

export const style = fc.record({
  indent: fc.integer({ min: 1, max: 6 }),
  lineEnd: fc.constantFrom('\n' as const, '\r\n' as const),
  choose: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }).map((numbers): Choose => {
    let next = 0;
    return (count) => (numbers[next++ % numbers.length] ?? 0) % count;
  }),
});
