const clause = String.raw`(?:[\w$\s,*]|\{[^{}]*\})*?\bfrom`;
const quoted = String.raw`\s*(['"])(?<specifier>[^'"\n]+)\1`;

// TypeScript 7 has no API to ask, so these find specifiers in the text. Declarations start a line because
// `npm run format` says so. A comment or string that looks like an import counts as one: better too strict.
const forms = [
  new RegExp(String.raw`^[ \t]*(?:import|export)\b${clause}${quoted}`, 'gm'),
  new RegExp(String.raw`^[ \t]*import${quoted}`, 'gm'),
  /\bimport\s*\(\s*(?:\/\*.*?\*\/\s*)?(['"`])(?<specifier>[^'"`\n]+)\1/g,
  /\b(?:require|getBuiltinModule)\s*\(\s*(['"`])(?<specifier>[^'"`\n]+)\1/g,
  /\/\/\/\s*<reference\s+(?:path|types|lib)\s*=\s*(['"])(?<specifier>[^'"]+)\1/g,
];

const computed = /\b(?:import|require)\s*\((?!\s*(?:\/\*.*?\*\/\s*)?(?:'[^'\n]*'|"[^"\n]*"|`[^`$\n]*`)\s*[,)])/g;

/** Every module a source text names: by value, by type, again exported, or imported when it runs. */
export function importsOf(text: string): string[] {
  const found = forms.flatMap((form) => [...text.matchAll(form)].map((match) => match.groups?.specifier ?? ''));
  return [...new Set(found)].filter((specifier) => !specifier.includes('${')).sort();
}

/** Imports whose target only shows when the program runs; no table can allow them. */
export const computedImportsOf = (text: string): string[] => [...text.matchAll(computed)].map(([match]) => match);
