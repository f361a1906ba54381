import { validate } from '../../src/schema/validate.ts';
import { parse } from '../../src/source/parse.ts';

/** A plan with nothing wrong in its structure. Cases change it line by line. */
export const sample = `kind: plan
status: draft
document:
  organName: Ủy ban nhân dân xã Hoa Sen
  codeNotation: KH-UBND
  place: Hoa Sen
  subject: Tổ chức Hội nghị
  signerInfo: {position: Chủ tịch, fullName: Nguyễn Văn A}
  toPlaces: [UBND tỉnh]
  archive: VT
`;

/** Each finding as `line:column code`, then both sentences and both helps. */
export function structureOf(text: string, kind: 'plan' | 'tdkt' = 'plan'): string[] {
  const source = parse('a.yaml', text);
  if (source.value === undefined) throw new Error(JSON.stringify(source.findings));
  return validate(kind, source.value, 'a.yaml').findings.map(({ code, place, message, help }) => {
    const { line, column } = source.locate(place).start;
    return [`${line}:${column} ${code}`, message.vi, help.vi, message.en, help.en].join('\n');
  });
}

/** The same, only `line:column code`. */
export const codesOf = (text: string, kind: 'plan' | 'tdkt' = 'plan'): string[] =>
  structureOf(text, kind).map((finding) => finding.split('\n')[0] ?? '');

/** The sample with one piece of text replaced; throws when it is not there. */
export function changed(from: string, to: string): string {
  if (!sample.includes(from)) throw new Error(`the sample has no ${from}`);
  return sample.replace(from, () => to);
}
