/**
 * `tdkt` for programs: checks Vietnamese official plans written as YAML and prints them.
 *
 * Nothing here writes a file, prints on a terminal, ends the process, reads the clock or asks the network; the same
 * arguments and the same files always give the same answer. Findings are data, not errors: only a mistake in the
 * arguments or in tdkt itself throws, as a `TdktError`.
 *
 * @packageDocumentation
 */
export { TdktError, type TdktErrorCode } from './error.ts';
export type { Lang, PlanText } from './options.ts';
export { type RenderFormat, type RenderOptions, type RenderResult, render } from './render.ts';
export {
  type Failure,
  type Finding,
  type Position,
  type Range,
  type Related,
  type Report,
  type ReportFile,
  type ValidateOptions,
  validate,
} from './validate.ts';
