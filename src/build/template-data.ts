import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';

/** YAML as the program reads it everywhere: a scalar is its text as written, only true, false and null are special. */
export function templateData(text: string, file: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: true });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem) throw new Error(`${file}: ${problem.message}`);
  return plain(document.contents, file);
}

const special = new Map<unknown, unknown>([
  ['', null],
  ['null', null],
  ['true', true],
  ['false', false],
]);

function plain(node: unknown, file: string): unknown {
  if (isAlias(node)) throw new Error(`${file}: no aliases in templates`);
  if (isSeq(node)) return node.items.map((item) => plain(item, file));
  if (isMap<Node, Node | null>(node)) {
    return Object.fromEntries(node.items.map(({ key, value }) => [String(key), plain(value, file)]));
  }
  if (!isScalar(node)) return null;
  const isPlain = node.type === undefined || node.type === 'PLAIN';
  return isPlain && special.has(node.value) ? special.get(node.value) : node.value;
}
