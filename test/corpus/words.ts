import { strFromU8, unzipSync } from 'fflate';

/** The two lines at the right of every header. */
export const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc';

/** The words of `word/document.xml` in order: paragraphs, cells and line breaks are white space, nothing else is added. */
export function wordsOf(docx: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  const pieces = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<\/w:p>/g)].map(([, text]) => text ?? ' ');
  return words(unescaped(pieces.join('')));
}

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: keyof typeof entities) => entities[name]);
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;
export const words = (text: string): string[] => text.split(/[\s\u00a0]+/).filter((word) => word !== '');
