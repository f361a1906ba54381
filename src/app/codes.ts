import type { CodeMetadata } from '../model/finding.ts';
import { templateCodes } from '../render/template-codes.ts';
import { registerRules, rosterRules, rules } from '../rules/index.ts';
import { schemaCodes } from '../schema/codes.ts';
import { sourceCodes } from '../source/codes.ts';
import { workspaceCodes } from '../workspace/codes.ts';
import { controlCodes } from './control/codes.ts';

/** Every finding the program can make, in the order of the codes. */
export const codes: readonly CodeMetadata[] = [
  ...workspaceCodes,
  ...sourceCodes,
  ...schemaCodes,
  ...rules,
  ...registerRules,
  ...rosterRules,
  ...controlCodes,
  ...templateCodes,
].sort((a, b) => (a.code < b.code ? -1 : 1));

const byCode = new Map(codes.map((metadata) => [metadata.code, metadata]));

export const codeNamed = (code: string): CodeMetadata | undefined => byCode.get(code);
