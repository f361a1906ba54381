import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import { planView } from '../../src/documents/plan.ts';
import { renderAs } from '../../src/render/formats.ts';
import { type MarkupElement, readMarkup } from '../../src/render/markup-reader.ts';
import { renderMarkup } from '../../src/render/template-engine.ts';
import { type Role, vocabulary } from '../../src/render/vocabulary.ts';
import { partsOf } from '../render/docx/parts.ts';
import { judge } from '../rules/judge.ts';

const text = readFileSync(join(import.meta.dirname, 'every-block.yaml'), 'utf8');
const view = planView(judge('every-block.yaml', text).document);

/** Everything the vocabulary knows, each name with each of its classes. */
const known = Object.entries(vocabulary).flatMap(([role, { classes }]) =>
  classes ? classes.map((name) => `${role} ${name}`) : [role],
);

function* heldBy(element: MarkupElement): Generator<string> {
  yield element.class === '' ? element.role : `${element.role} ${element.class}`;
  for (const child of element.children) if (typeof child !== 'string') yield* heldBy(child);
}

describe('the plan that holds every block', () => {
  const held = new Set(heldBy(readMarkup(renderMarkup('ke-hoach', view))));

  /** Raised figures are for forms with formulas; no template prints them, so no plan can hold them. */
  const unprinted: readonly Role[] = ['sup'];

  test('holds every element and class of the vocabulary that a template writes', () => {
    const lines = known.filter((name) => !name.startsWith('hr '));
    expect(lines.filter((name) => !held.has(name))).toEqual(unprinted);
    const templates = readdirSync(join(root, 'templates'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => readFileSync(join(root, 'templates', name), 'utf8'));
    for (const role of unprinted) expect(templates.join('')).not.toContain(`<${vocabulary[role].element}`);
    // A drawn line may stand under any paragraph; these are the ones that templates draw.
    const drawn = [...templates.join('').matchAll(/<hr class="([^"]+)"/g)].map(([, name]) => `hr ${name}`);
    expect(drawn.filter((name) => !held.has(name))).toEqual([]);
  });

  test('has an upright and a broad page with a table each, and annexes', () => {
    expect(view.annexes.map(({ orientation }) => orientation)).toEqual(['landscape', 'portrait']);
    expect(view.body.some(({ type }) => type === 'table')).toBe(true);
    expect(view.annexes[0]?.body.some(({ type }) => type === 'table')).toBe(true);
  });
});

// An official paper is signed on paper: an address is read there, and blue underlined words are not of the decree.
test('an address in prose is plain words in every format', async () => {
  const address = 'https://hoasen.example.vn/tai-lieu?nam=2026&loai=1';
  const printed = async (format: 'html' | 'text') => Buffer.from(await renderAs(format, 'ke-hoach', view)).toString();
  expect(await printed('text')).toContain(address);
  const page = await printed('html');
  expect(page).toContain(address.replace('&', '&amp;'));
  expect(page).not.toMatch(/<a[\s>]|href/);
  const word = partsOf(view);
  expect(word['word/document.xml']).toContain(address.replace('&', '&amp;'));
  expect(Object.values(word).join('')).not.toMatch(/w:hyperlink|HYPERLINK|relationships\/hyperlink|TargetMode/);
});
