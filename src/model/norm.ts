import type { ParagraphStyle } from './doc-tree.ts';
import type { Weekday } from './expressions/civil-date.ts';
import type { Holiday } from './expressions/holiday.ts';
import type { Say } from './say.ts';

export type Alignment = 'left' | 'center' | 'right' | 'justify';

/** How one paragraph style looks. Sizes and spacing in points, indents in millimetres, `line` a multiple of single. */
export interface StyleFigures {
  /** As Word shows it in its list of styles. */
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Whether the decree wants it in capitals; the views write it so, Word is not asked to. */
  readonly upper: boolean;
  readonly align: Alignment;
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  /** Level in the document's outline, 1 to 9. */
  readonly outline?: number;
  /** Exact height of a line in points, where the paragraph is room and not text. */
  readonly height?: number;
  readonly keepNext: boolean;
}

// Millimetres; `header` and `footer` from the paper's edge to the page number.
interface PageFigures {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

interface PageNumberFigures {
  readonly place: 'top-center' | 'bottom-right';
  readonly size: number;
  readonly onFirstPage: boolean;
}

interface Tolerances {
  /** "Khoảng N" is N give or take this many hundredths of N. */
  readonly aboutQuantity: number;
  /** "Khoảng p %" is p give or take this many points. */
  readonly aboutShare: number;
  /** A share of people holds when the count is off by less than this. */
  readonly people: number;
  /** A printed percentage holds when rounded, cut, or off by less than this. */
  readonly printedShare: number;
}

export interface Abbreviation {
  readonly short: string;
  readonly full: string;
}

/** A way to sign for another: the prefix before his title, and who may follow. */
interface SigningCode {
  readonly code: string;
  readonly prefix: string;
  readonly name: string;
  /** For whom: a collective body, its head, or the vacant position itself. */
  readonly of: 'body' | 'head' | 'position';
  /** Who signs. */
  readonly signer: 'head' | 'deputy' | 'subordinate' | 'self';
}

/** A word written with a capital wherever it stands, except inside these names. */
interface CapitalWord {
  readonly word: string;
  readonly except: readonly string[];
}

/** A name with fixed capitals and punctuation. */
export interface FixedName {
  readonly name: string;
  /** Only behind these words; '' for everywhere. */
  readonly after: string;
  /** Never a common noun, in whatever capitals. */
  readonly always: boolean;
}

/** The box of a degree of urgency, in millimetres. */
interface UrgencyBox {
  readonly words: string;
  readonly width: number;
  readonly height: number;
}

/** The drawn lines: their weight in points, and how each one lies under its paragraph. */
interface LineFigures {
  readonly weight: number;
  readonly under: Readonly<Partial<Record<ParagraphStyle, DrawnLine>>>;
}

/** `share` of the width of the paragraph's last line; the room above and below the line in points. */
export interface DrawnLine {
  readonly share: number;
  readonly before: number;
  readonly after: number;
}

/** Where the lines of a long title may end. */
export interface TitleWords {
  /** Not within these. */
  readonly together: readonly string[];
  /** Rather before these. */
  readonly startLine: readonly string[];
  /** Rather not before these. */
  readonly goOn: readonly string[];
}

/** One national norm of layout and spelling, as data: a successor decree is a new profile, not a change of code. */
export interface Norm {
  readonly id: string;
  readonly title: Say;
  readonly validFrom: string; // ISO dates, the last one excluded
  readonly validUntil?: string;
  /** Paths of figures rendered but never reported, because the project could not verify them. */
  readonly unreported: readonly string[];
  readonly font: string;
  readonly language: string;
  readonly page: PageFigures;
  readonly pageNumber: PageNumberFigures;
  /** Width of the left column of the header and of the signature block, in millimetres. */
  readonly columns: { readonly header: number; readonly signature: number };
  readonly styles: Readonly<Record<ParagraphStyle, StyleFigures>>;
  readonly lines: LineFigures;
  readonly urgency: readonly UrgencyBox[];
  readonly titles: TitleWords;
  readonly endMark: string;
  readonly legalBasis: { readonly end: string; readonly lastEnd: string };
  readonly sessionMinutes: number;
  readonly tolerances: Tolerances;
  /** Days of the week on which offices are closed. */
  readonly weekend: readonly Weekday[];
  /** Days off whatever is decided; further days off are set year by year. */
  readonly holidays: readonly Holiday[];
  readonly types: readonly Abbreviation[];
  readonly abbreviations: readonly Abbreviation[];
  /** Abbreviations that need no introduction, beside those above. */
  readonly common: readonly string[];
  readonly signing: readonly SigningCode[];
  readonly capitals: readonly CapitalWord[];
  readonly names: readonly FixedName[];
}

/** May a finding rest on this figure? `path` as in the profile: `legalBasis.lastEnd`, `styles.legal-basis`. */
export const isReported = (norm: Norm, path: string): boolean =>
  !norm.unreported.some((known) => path === known || path.startsWith(`${known}.`));

/**
 * The norm a document follows: the one it names, else the one in force on its day (the first day of a window),
 * else the newest. Undefined only when `explicit` names no profile.
 */
export function selectNorm(profiles: readonly Norm[], issuedDate?: string, explicit?: string): Norm | undefined {
  if (explicit !== undefined) return profiles.find((norm) => norm.id === explicit);
  const newestFirst = [...profiles].sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  if (issuedDate === undefined) return newestFirst[0];
  return newestFirst.find((norm) => norm.validFrom <= issuedDate) ?? newestFirst.at(-1);
}
