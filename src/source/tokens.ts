import { type CST, Lexer, Parser } from 'yaml';
import type { Stretch } from './trouble.ts';

export const maximumDepth = 200;

/** A roster of 60,000 people with 13 entries each has 1.6 million; more would fill the memory before it is judged. */
export const maximumNodes = 2_500_000;

/** Marks, blanks, line ends and notes take memory too, though they are no content. */
const maximumLexemes = 8_000_000;

/** Shorter texts cannot hold too much: a letter makes at most two lexemes. */
const safeLength = maximumLexemes / 2;

const separators = new Set(['-', ',', ':', '?', '[', '{']);

/** Where the text has more than can be held in memory; looked for before anything is kept. */
export function tooManyAt(text: string): number | undefined {
  if (text.length <= safeLength) return undefined;
  const most = { scalars: 0, separators: 0, lexemes: 0 };
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    most.lexemes += 1;
    if (lexeme === scalarFollows || lexeme[0] === '"' || lexeme[0] === "'") most.scalars += 1;
    else if (separators.has(lexeme)) most.separators += 1;
    if (most.scalars > maximumNodes || most.separators > maximumNodes || most.lexemes > maximumLexemes) return offset;
    if (!invisible.has(lexeme)) offset += lexeme.length;
  }
  return undefined;
}

/** The library's flat tokens of the first document. */
export interface Tokens {
  readonly tokens: readonly CST.Token[];
  /** Where the first bracket, dash or colon of level 201 stands; reading stopped there. */
  readonly tooDeepAt?: number;
  /** Where a second document starts; reading stopped there. */
  readonly secondAt?: number;
  /** The first anchor, alias or tag, as the library sees them. */
  readonly command?: Stretch;
}

/** Enough to say what is wrong with a file that is no YAML at all. */
const manyErrors = 100;

const scalarFollows = '\u001f';

/** Signs of the library between the pieces of the text. */
export const invisible: ReadonlySet<string> = new Set(['\u0002', '\u0018', scalarFollows]);

// The library's later stages recurse once a level, so depth is measured here, where its tokens are still a flat stream.
export function tokensOf(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const found: { command?: Stretch } = {};
  let isText = false;
  let documents = 0;
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'document') documents += 1;
      if (token.type === 'error') errors += 1;
    }
    if (!isText && !found.command && isCommand(lexeme)) found.command = { start: offset, end: offset + lexeme.length };
    isText = lexeme === scalarFollows;
    const [bottom] = parser.stack;
    if (documents > 0 && bottom?.type === 'document') return { tokens, ...found, secondAt: bottom.offset };
    if (errors === manyErrors) break;
    if (isTooDeep(parser.stack)) {
      tokens.push(...parser.end());
      return { tokens, ...found, tooDeepAt: offset };
    }
  }
  tokens.push(...parser.end());
  return { tokens, ...found };
}

function isCommand(lexeme: string): boolean {
  const first = lexeme[0];
  return first === '*' || first === '&' || first === '!';
}

function isTooDeep(stack: readonly CST.Token[]): boolean {
  if (stack.length <= maximumDepth) return false;
  const levels = stack.filter(({ type }) => type === 'block-map' || type === 'block-seq' || type === 'flow-collection');
  return levels.length > maximumDepth;
}
