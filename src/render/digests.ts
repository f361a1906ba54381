import { type Digest, readDigest } from './digest.ts';
import { readHtmlDigest } from './html-digest.ts';

/** Whether a file of a format that carries a digest is as the program wrote it. */
export const digestIn = (format: 'docx' | 'html', bytes: Uint8Array): Digest =>
  format === 'docx' ? readDigest(bytes) : readHtmlDigest(bytes);
