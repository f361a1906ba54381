import { isMap, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { dashWithoutSpace } from './cases-of-lines.ts';
import { cleanCharacters, escapedTrouble } from './characters.ts';
import { lineEnd, lineStart } from './line-edges.ts';
import { sourceOf } from './offset-map.ts';
import { Places } from './places.ts';
import { scalarPieces } from './scalar-pieces.ts';
import { commentCutTrouble, dashedWord, troubleOf } from './syntax-traps.ts';
import { duplicateTrouble, keyTroubles } from './traps.ts';
import type { Stretch, Trouble } from './trouble.ts';

export interface Built {
  readonly value: unknown;
  readonly places: Places;
  /** Enough of them to be told. */
  readonly troubles: readonly Trouble[];
  /** How many more there were. */
  readonly untold: number;
}

/** More than are ever told; a line copied a million times is not worth a million troubles. */
const enough = 50;

// No inherited names, so that `constructor` or `__proto__` are keys like others; and unlike objects made by
// Object.create(null), these are as fast as ordinary ones.
function Bag() {}
Bag.prototype = Object.create(null);
type Data = Record<string, unknown>;
const emptyBag = (): Data => new (Bag as unknown as new () => Data)();

/** The members of a list that is not in the document itself, a part at a time, each with the offset it is read from. */
export type Parts = Iterable<{ readonly contents: YAMLSeq; readonly start: number }>;

/** A list that was left blank in the document. */
export interface Graft {
  readonly parts: Parts;
  /** Of its first dash. */
  readonly start: number;
}

/**
 * The plain data of a document, where each of its nodes stands, and the traps it walked past. `grafts` are the values of
 * keys of the top by where the key starts.
 */
export function build(root: Node, text: string, grafts: ReadonlyMap<number, Graft> = new Map()): Built {
  const builder = new Builder(text, grafts);
  const value = builder.node(root, undefined, undefined);
  return { value, places: builder.places, troubles: builder.troubles, untold: builder.untold };
}

class Builder {
  readonly places = new Places();
  readonly troubles: Trouble[] = [];
  untold = 0;
  #stops = false;
  readonly #text: string;
  readonly #grafts: ReadonlyMap<number, Graft>;
  /** Where the text starts that the nodes at hand count in. */
  #shift = 0;

  constructor(text: string, grafts: ReadonlyMap<number, Graft>) {
    this.#text = text;
    this.#grafts = grafts;
  }

  node(node: Node, name: string | undefined, key: Stretch | undefined): unknown {
    const id = this.places.open(name, key, this.#stretchOf(node));
    const value = isMap(node) ? this.#map(node) : isSeq(node) ? this.#list(node) : this.#scalar(node as Scalar);
    this.places.close(id);
    return value;
  }

  /** The first that makes the whole file unreadable is always kept. */
  #tell(trouble: Trouble): void {
    const stops = trouble.stops === true && !this.#stops;
    if (stops) this.#stops = true;
    if (stops || this.troubles.length < enough) this.troubles.push(trouble);
    else this.untold += 1;
  }

  #graft({ parts, start }: Graft, name: string, key: Stretch): unknown[] {
    const id = this.places.open(name, key, { start, end: start });
    const members: unknown[] = [];
    for (const part of parts) {
      this.#shift = part.start;
      for (const member of this.#list(part.contents)) members.push(member);
      this.places.endAt(id, this.#stretchOf(part.contents).end);
    }
    this.#shift = 0;
    this.places.close(id);
    return members;
  }

  #list({ items }: YAMLSeq): unknown[] {
    return items.map((item) => this.node(item as Node, undefined, undefined));
  }

  #map(map: YAMLMap): Data {
    const data = emptyBag();
    const first = new Map<string, Stretch>();
    let before: Pair | undefined;
    for (const pair of map.items) {
      const node = pair.key as Scalar;
      const name = this.#words(node);
      const key = this.#stretchOf(node);
      const known = first.get(name);
      const value = this.#value(pair, name, key);
      if (known) this.#tell(duplicateTrouble(name, key, known));
      else {
        data[name] = value;
        first.set(name, key);
      }
      const bare = map.flow === true && pair.value === null;
      if (bare || !/^[A-Za-z]/.test(name))
        for (const trouble of keyTroubles({ name, key, plain: node.type === 'PLAIN', bare, before }))
          this.#tell(trouble);
      before = pair;
    }
    return data;
  }

  #value({ value }: Pair, name: string, key: Stretch): unknown {
    const graft = this.#shift === 0 ? this.#grafts.get(key.start) : undefined;
    if (graft) return this.#graft(graft, name, key);
    if (value) return this.node(value as Node, name, key);
    this.places.close(this.places.open(name, key, { start: key.end, end: key.end }));
    return null;
  }

  #scalar(scalar: Scalar): unknown {
    const words = this.#words(scalar);
    if (scalar.type !== 'PLAIN') return words;
    if (scalar.comment) this.#checkComment(scalar, words);
    if (words.startsWith('-')) this.#checkDash(scalar, words);
    return words === 'true' ? true : words === 'false' ? false : words === '' || words === 'null' ? null : words;
  }

  /** Escapes can bring in what the scan of the file did not see. */
  #words(scalar: Scalar): string {
    const words = scalar.value as string; // the schema makes no other
    const stretch = this.#stretchOf(scalar);
    if (scalar.type !== 'QUOTE_DOUBLE' || words.length === stretch.end - stretch.start - 2) return words;
    const pieces = scalarPieces(this.#text, stretch, words);
    const place = (found: Stretch) => sourceOf(pieces, found);
    const clean = cleanCharacters(words, place);
    for (const trouble of clean.troubles) {
      const spelled = this.#text.slice(trouble.start, trouble.end);
      if (spelled.startsWith('\\')) this.#tell(escapedTrouble(trouble, spelled));
    }
    return clean.text.normalize('NFC');
  }

  /** A list without spaces after its dashes is one sentence for the library. */
  #checkDash(scalar: Scalar, words: string): void {
    const { start } = this.#stretchOf(scalar);
    const isFirst = this.#text.slice(lineStart(this.#text, start), start).trim() === '';
    if (isFirst && dashedWord.test(words))
      this.#tell(troubleOf(dashWithoutSpace, 'TD101', { start, end: start + 1 }, words));
  }

  /** Precise on purpose: notes as `# this one` after a value are good practice. */
  #checkComment(scalar: Scalar, words: string): void {
    const { end } = this.#stretchOf(scalar);
    const rest = this.#text.slice(end, lineEnd(this.#text, end));
    const comment = /^[ \t]+(#(?!tdkt-|yaml-language-server)[^\s#].*)$/.exec(rest)?.[1];
    if (!comment || !/\p{L}/u.test(words)) return;
    if (!words.includes(' ') && !/^#\d/.test(comment)) return;
    this.#tell(commentCutTrouble(end + rest.indexOf('#'), comment));
  }

  #stretchOf({ range }: Pick<Node, 'range'>): Stretch {
    const [start, end] = range ?? [0, 0];
    return { start: start + this.#shift, end: end + this.#shift };
  }
}
