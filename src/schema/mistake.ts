import type { NodePath } from '../model/place.ts';
import type { Say } from '../model/say.ts';
import type { SchemaCode } from './codes.ts';
import type { SchemaKind } from './property.ts';

/** One node of a file being judged. */
export interface Site {
  readonly kind: SchemaKind;
  readonly path: NodePath;
  readonly value: unknown;
}

/** A finding before it knows its file. */
export interface Mistake {
  readonly code: SchemaCode;
  readonly path: NodePath;
  readonly anchor: 'key' | 'value';
  readonly message: Say;
  readonly help: Say;
  readonly actual?: string;
  readonly expected?: string;
  readonly related?: { readonly path: NodePath; readonly anchor: 'key' | 'value'; readonly message: Say };
}
