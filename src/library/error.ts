/**
 * `bad-argument`: the call itself is wrong, and `message` says which argument, what it was and what is expected.
 * `program-failed`: a mistake of tdkt or of the system it runs on; `cause` is what was thrown.
 */
export type TdktErrorCode = 'bad-argument' | 'program-failed';

/** The only error `validate` and `render` throw. Files that are missing or wrong are findings, never errors. */
export class TdktError extends Error {
  override readonly name = 'TdktError';
  /** For programs; the message is a sentence in the language of the call. */
  readonly code: TdktErrorCode;

  constructor(code: TdktErrorCode, message: string, options?: { readonly cause: unknown }) {
    super(message, options);
    this.code = code;
  }
}
