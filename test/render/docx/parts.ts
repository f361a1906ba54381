import { strFromU8, unzipSync } from 'fflate';
import { renderDocument } from '../../../src/render/render-document.ts';
import type { View } from '../plan-view.ts';

export const bytesOf = (view: View): Uint8Array => renderDocument('ke-hoach', view);

/** The parts of a view's .docx as text. */
export function partsOf(view: View): Record<string, string> {
  const parts = Object.entries(unzipSync(bytesOf(view)));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** A part with one element a line, to be read in a diff. */
export const lined = (xml: string): string => `${xml.replace(/ xmlns:\w+="[^"]*"/g, '').replaceAll('><', '>\n<')}\n`;

export const all = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? match[0]);
