/** Keys and indexes from the top of a YAML file down to one node. */
export type NodePath = readonly (string | number)[];

/** Half-open range of UTF-16 offsets inside the text of one scalar, as the model reads it (not as the file spells it). */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * A symbolic position: rules name places, and only the last step turns them into lines and columns.
 * `anchor` says which end of a pair is meant; `range` narrows a value to a mention inside its text. The empty path is
 * the file itself: its first line of content, or with a range the file's own text at these offsets.
 */
export interface Place {
  readonly file: string;
  readonly path: NodePath;
  readonly anchor?: 'key' | 'value';
  readonly range?: TextRange;
}

/** 1-based line, 1-based column in UTF-16 units, 0-based offset in the file's text (after a byte order mark). */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A concrete position, end exclusive. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}
