import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { digestPart, readDigest } from '../../src/render/digest.ts';
import { bytesOf } from './docx/parts.ts';
import { shortView } from './sample-views.ts';

const ours = bytesOf(shortView);
const rezipped = (change: (parts: Record<string, Uint8Array>) => void): Uint8Array => {
  const parts = unzipSync(ours);
  change(parts);
  return zipSync(parts);
};

describe('ours, untouched', () => {
  test('as written', () => expect(readDigest(ours)).toBe('ours-untouched'));
  test('zipped anew, as a mail server may do', () => expect(readDigest(rezipped(() => {}))).toBe('ours-untouched'));
});

describe('changed', () => {
  test.each([
    [
      'a word',
      (parts: Record<string, Uint8Array>) => {
        parts['word/document.xml'] = strToU8('<w:document/>');
      },
    ],
    [
      'a style',
      (parts: Record<string, Uint8Array>) => {
        parts['word/styles.xml'] = new Uint8Array();
      },
    ],
    [
      'a new part',
      (parts: Record<string, Uint8Array>) => {
        parts['word/comments.xml'] = strToU8('<w:comments/>');
      },
    ],
    [
      'a part less',
      (parts: Record<string, Uint8Array>) => {
        delete parts['word/numbering.xml'];
      },
    ],
    [
      'a part by another name',
      (parts: Record<string, Uint8Array>) => {
        parts['word/numbering2.xml'] = parts['word/numbering.xml'] ?? new Uint8Array();
        delete parts['word/numbering.xml'];
      },
    ],
  ])('%s', (_case, change) => expect(readDigest(rezipped(change))).toBe('changed'));
});

describe('foreign', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('KẾ HOẠCH')],
    ['the first half', ours.slice(0, ours.length / 2)],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['a .docx of Word', rezipped((parts) => delete parts[digestPart])],
    [
      'one with other properties',
      rezipped((parts) => {
        parts[digestPart] = strToU8('<Properties/>');
      }),
    ],
    [
      'a digest of another form',
      rezipped((parts) => {
        parts[digestPart] = strToU8('<property name="tdktDigest"><vt:lpwstr>abc</vt:lpwstr></property>');
      }),
    ],
    ['a zip bomb', zipSync({ 'bomb.xml': new Uint8Array(80 * 1024 * 1024) })],
    [
      'a thousand parts',
      zipSync(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${index}`, new Uint8Array()]))),
    ],
  ])('%s', (_case, bytes) => expect(readDigest(bytes)).toBe('foreign'));

  test('two parts of one name, of which Word may read the other', () => {
    const twice = ours.slice();
    const text = Buffer.from(twice.buffer, twice.byteOffset, twice.byteLength);
    for (const name of ['word/endnotes.xml']) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) text.write('word/document.xml', at);
    }
    expect(readDigest(twice)).toBe('foreign');
  });

  test('damage never throws', () => {
    const damaged = fc.property(fc.nat(ours.length - 1), fc.nat(255), (at, byte) => {
      const bytes = ours.slice();
      bytes[at] = byte;
      expect(['ours-untouched', 'changed', 'foreign']).toContain(readDigest(bytes));
    });
    fc.assert(damaged);
  });
});
