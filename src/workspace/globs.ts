/**
 * Does the path, or a folder above it, fit the pattern? `*` stands for any part of one name, `**` for any number of
 * folders. Both use `/`. Written here because a library's braces and brackets would be more than the schema promises.
 */
export function fitsGlob(pattern: string, path: string): boolean {
  const parts = pattern
    .replace(/^\.?\//, '')
    .replace(/\/+$/, '')
    .split('/');
  const names = path.split('/');
  return names.some((_name, index) => fits(parts, names.slice(0, index + 1)));
}

/** Row by row, so that no pattern takes more than its length times the path's. */
function fits(parts: readonly string[], names: readonly string[]): boolean {
  let row = [true, ...names.map(() => false)];
  for (const part of parts) {
    const next = [part === '**' && row[0] === true];
    for (const [index, name] of names.entries()) {
      const here = part === '**' ? next[index] || row[index + 1] : row[index] && fitsName(part, name);
      next.push(here === true);
    }
    row = next;
  }
  return row.at(-1) === true;
}

function fitsName(part: string, name: string): boolean {
  const pieces = part.split('*');
  const [first = '', ...rest] = pieces;
  if (rest.length === 0) return first === name;
  const last = rest.pop() ?? '';
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, at);
    if (found === -1 || found + piece.length > name.length - last.length) return false;
    at = found + piece.length;
  }
  return true;
}
