import { createHash } from 'node:crypto';
import type { Digest } from './digest.ts';

const slot = /<meta name="tdkt-digest" content="([0-9a-f]{64})">\n/;
const place = '</head>\n';

/** The page with a hash of all the rest, by which a later run knows that nobody edited it. */
export function withDigest(html: string): string {
  return html.replace(place, () => `<meta name="tdkt-digest" content="${hashOf(html)}">\n${place}`);
}

/** Is this a page the program wrote, as it wrote it? */
export function readHtmlDigest(bytes: Uint8Array): Digest {
  const html = new TextDecoder().decode(bytes);
  const stated = slot.exec(html)?.[1];
  if (stated === undefined) return 'foreign';
  return stated === hashOf(html.replace(slot, '')) ? 'ours-untouched' : 'changed';
}

const hashOf = (html: string): string => createHash('sha256').update(html).digest('hex');
