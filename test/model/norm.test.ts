import { describe, expect, test } from 'vitest';
import { paragraphStyles } from '../../src/model/doc-tree.ts';
import { isReported, type Norm, selectNorm } from '../../src/model/norm.ts';
import { readNorm } from '../../src/model/norm-reader.ts';
import { norms } from '../../src/render/norms.ts';
import nd30 from '../../templates/norms/nd30-2020.yaml';

type Data = Record<string, unknown>;
const profile = nd30 as Data;

const [decree, circular] = norms as [Norm, Norm];

describe('a profile that lacks a figure is refused by name', () => {
  /** Paths of all figures; what a list or a table of words holds is not one. */
  const leaves = (data: Data, path: readonly string[] = []): string[][] =>
    Object.entries(data).flatMap(([key, value]) => {
      const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
      const isWords = ['types', 'abbreviations'].includes(key);
      return isMap && !isWords ? leaves(value as Data, [...path, key]) : [[...path, key]];
    });
  const optional = /^styles\..*\.(?:before|after|firstLine|line|outline|height|keepNext)$|^lines\.under\.[^.]+$/;
  const without = (data: Data, [key = '', ...rest]: readonly string[]): Data => {
    const { [key]: value, ...others } = data;
    return rest.length === 0 ? others : { ...data, [key]: without(value as Data, rest) };
  };

  const needed = leaves(profile).filter((path) => !optional.test(path.join('.')));
  const refusal = (path: readonly string[]): string => {
    try {
      readNorm(without(profile, path));
      return 'read all the same';
    } catch (error) {
      return String(error);
    }
  };

  test('whichever it is', () => {
    expect(needed.length).toBeGreaterThan(180);
    expect(needed.filter((path) => !refusal(path).includes(`${path.join('.')}: the norm profile lacks`))).toEqual([]);
  });

  test.each([
    ['an unknown style', { ...profile, styles: { ...(profile['styles'] as Data), title: {} } }, 'styles.title'],
    ['a number that is none', { ...profile, sessionMinutes: 'half a day' }, 'sessionMinutes: a number'],
    ['a list that is none', { ...profile, unreported: 'styles' }, 'unreported: a list'],
    [
      'a flag that is none',
      { ...profile, pageNumber: { place: 'top-center', size: '14', onFirstPage: 'no' } },
      'onFirstPage: true or false',
    ],
    [
      'a choice that is none',
      { ...profile, pageNumber: { place: 'left', size: '14', onFirstPage: false } },
      'one of top-center, bottom-right',
    ],
  ])('%s', (_case, data, sentence) => expect(() => readNorm(data)).toThrow(sentence));
});

describe('Decree 30/2020', () => {
  // domain.md 1.2 and 1.3: the ranges of Annex I.
  test.each([
    ['nation', 12, 13, 'bold', true],
    ['motto', 13, 14, 'bold', false],
    ['issuer-parent', 12, 13, 'regular', true],
    ['issuer', 12, 13, 'bold', true],
    ['code-number', 13, 13, 'regular', false],
    ['place-date', 13, 14, 'italic', false],
    ['type-name', 13, 14, 'bold', true],
    ['subject', 13, 14, 'bold', false],
    ['legal-basis', 13, 14, 'italic', false],
    ['body', 13, 14, 'regular', false],
    ['heading-1', 13, 14, 'bold', true],
    ['heading-2', 13, 14, 'bold', false],
    ['authority', 13, 14, 'bold', true],
    ['signer-name', 13, 14, 'bold', false],
    ['recipients-title', 12, 12, 'bold italic', false],
    ['recipient', 11, 11, 'regular', false],
    ['urgency', 13, 14, 'bold', true],
    ['annex-label', 14, 14, 'bold', false],
    ['annex-title', 13, 14, 'bold', true],
    ['annex-attached', 13, 14, 'italic', false],
  ] as const)('%s is within the figures of Annex I', (style, least, most, face, upper) => {
    const figures = decree.styles[style];
    expect(figures.size).toBeGreaterThanOrEqual(least);
    expect(figures.size).toBeLessThanOrEqual(most);
    expect([figures.bold ? 'bold' : '', figures.italic ? 'italic' : ''].join(' ').trim() || 'regular').toBe(face);
    expect(figures.upper).toBe(upper);
  });

  test('page, indent and spacing are within Annex I', () => {
    const { page, styles } = decree;
    expect([page.width, page.height]).toEqual([210, 297]);
    for (const [value, least, most] of [
      [page.top, 20, 25],
      [page.bottom, 20, 25],
      [page.left, 30, 35],
      [page.right, 15, 20],
      [styles.body.firstLine, 10, 12.7],
      [styles.body.after, 6, 12],
      [styles.body.line, 1, 1.5],
    ] as const) {
      expect(value).toBeGreaterThanOrEqual(least);
      expect(value).toBeLessThanOrEqual(most);
    }
  });

  test('the size of the national name, the motto and the date move together', () =>
    expect([decree.styles.nation.size, decree.styles.motto.size, decree.styles['place-date'].size]).toEqual([
      13, 14, 14,
    ]));

  test('lines under issuer and subject are 1/3 to 1/2 of their text, under the motto all of it', () => {
    const { under } = decree.lines;
    expect(under.motto?.share).toBe(1);
    for (const style of ['issuer', 'subject'] as const) {
      expect(under[style]?.share).toBeGreaterThanOrEqual(1 / 3);
      expect(under[style]?.share).toBeLessThanOrEqual(1 / 2);
    }
  });

  test('has 27 kinds of documents, none twice', () => {
    expect(decree.types).toHaveLength(27);
    expect(new Set(decree.types.map(({ full }) => full)).size).toBe(27);
    expect(decree.types).toContainEqual({ short: 'KH', full: 'Kế hoạch' });
  });
});

describe('Circular 01/2011', () => {
  test('says only what differs', () => {
    expect(circular.pageNumber).toEqual({ place: 'bottom-right', size: 14, onFirstPage: false });
    expect(circular.legalBasis).toEqual({ end: ';', lastEnd: ',' });
    expect(circular.styles['legal-basis'].italic).toBe(false);
    expect(circular.styles.body).toEqual(decree.styles.body);
  });

  test('reports only what was verified', () => {
    expect(isReported(circular, 'pageNumber.place')).toBe(true);
    expect(isReported(circular, 'pageNumber.size')).toBe(false);
    expect(isReported(circular, 'styles.body')).toBe(false);
    expect(isReported(decree, 'styles.body')).toBe(true);
    expect(isReported(decree, 'endMark')).toBe(false);
  });
});

test.each(norms)('$id: what is not reported is a figure of the profile', (norm) => {
  const find = (path: string) =>
    path.split('.').reduce<unknown>((value, key) => (value as Data | undefined)?.[key], norm as unknown as Data);
  expect(norm.unreported.filter((path) => find(path) === undefined)).toEqual([]);
});

test.each(norms)('$id: every style has its own name', ({ styles }) => {
  const names = paragraphStyles.map((style) => styles[style].name);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ['2019-12-05', undefined, 'tt01-2011'],
  ['2020-03-04', undefined, 'tt01-2011'],
  ['2020-03-05', undefined, 'nd30-2020'],
  ['2026-11-20', undefined, 'nd30-2020'],
  ['2009-01-01', undefined, 'tt01-2011'],
  [undefined, undefined, 'nd30-2020'],
  ['2019-12-05', 'nd30-2020', 'nd30-2020'],
  [undefined, 'nd110-2004', undefined],
])('a document of %s, norm %s, follows %s', (issuedDate, explicit, expected) =>
  expect(selectNorm(norms, issuedDate, explicit)?.id).toBe(expected),
);
