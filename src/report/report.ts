import type { Finding } from '../model/finding.ts';
import type { NodePath, Span } from '../model/place.ts';
import type { Say } from '../model/say.ts';

/** A symbolic place turned into lines and columns, with the line to show. */
export interface LocatedPlace {
  readonly file: string;
  readonly path: NodePath;
  /** Undefined where the file as a whole is meant, because it could not be read. */
  readonly span?: Span;
  /** Text of the line where the span starts, without its line break. */
  readonly line?: string;
  /** The part of `line` that is meant, in UTF-16 units, where `line` is not as the file has it. */
  readonly mark?: { readonly start: number; readonly end: number };
}

interface LocatedRelated {
  readonly place: LocatedPlace;
  readonly message: Say;
}

/** A finding with real positions. */
export interface LocatedFinding extends Omit<Finding, 'place' | 'related'> {
  readonly place: LocatedPlace;
  readonly related: readonly LocatedRelated[];
  /** The place by names that survive moved lines: keys, and ids instead of numbers where members have them. */
  readonly identity: readonly string[];
}

/** A finding as it is told: no other of the report has its fingerprint, and the same one in a later run has. */
export interface ReportedFinding extends LocatedFinding {
  readonly fingerprint: string;
}

/** A finding that somebody had a reason not to be told. */
export interface SuppressedFinding extends ReportedFinding {
  readonly suppression: Suppression;
}

export interface Suppression {
  readonly reason: string;
  /** ISO date of the last day it holds; undefined where it holds as long as it stands. */
  readonly until?: string;
  /** By whom: a remark in the file itself, or the plan of a superior; with where it is written. */
  readonly by: 'file' | 'superior';
  readonly place: LocatedPlace;
}

export interface ReportedFile {
  readonly file: string;
  /** Whose plan or roster it is, where that is known. */
  readonly unit?: string;
  /** Did the rules see it? A file with a broken structure silences them. */
  readonly judged: boolean;
  /** Findings of this file beyond the number that is told. */
  readonly omitted: number;
}

/** A step that failed on a file: the program's own mistake, not the clerk's. */
export interface Failure {
  /** Code of the rule; undefined where the plan itself could not be worked out. */
  readonly rule?: string;
  readonly file: string;
  readonly error: unknown;
}

/** With what earlier state of the work tree a run compared. */
export interface Comparison {
  /** As it was asked for: `origin/main`. */
  readonly ref: string;
  /** Object name of the commit that was compared with. */
  readonly commit: string;
}

/** How a run was narrowed by history. */
export interface History {
  /** Only files that changed, so many, and those that depend on them were judged. */
  readonly changed?: Comparison & { readonly files: number };
  /** What had been there already, so many findings, is not told. */
  readonly known?: Comparison & { readonly findings: number };
}

/** All that one run has to say, in no language yet. */
export interface Report {
  /** By file, line, column and code. */
  readonly findings: readonly ReportedFinding[];
  /** In the same order; they count in nothing. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly files: readonly ReportedFile[];
  /** How many rules there are. */
  readonly rules: number;
  readonly failures: readonly Failure[];
  /** Undefined where everything was judged and told. */
  readonly history?: History;
}

export type Lang = keyof Say;

export const countOf = ({ findings }: Report, severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;
