import { type Finding, isAsGrave, type Severity } from '../../model/finding.ts';
import type { NodePath } from '../../model/place.ts';
import { isMap } from '../../model/plan/read.ts';
import type { Say } from '../../model/say.ts';
import { codeNamed } from '../codes.ts';
import { correctCode, findingOf } from './finding.ts';

/** Findings as the repository wants them judged: graver where it says so, never less. */
export function raised(
  findings: readonly Finding[],
  by: ReadonlyMap<string, Severity> | undefined,
): readonly Finding[] {
  if (!by || by.size === 0) return findings;
  return findings.map((finding) => {
    const severity = by.get(finding.code);
    return severity === undefined || isAsGrave(finding.severity, severity) ? finding : { ...finding, severity };
  });
}

/** What a `tdkt.yaml` says of severities and cannot be: codes that are not there, and lower ones. */
export function severityFindings(file: string, value: unknown): Finding[] {
  const severities = isMap(value) && isMap(value.severities) ? value.severities : {};
  return (['error', 'warning'] as const).flatMap((severity) => {
    const codes = severities[severity];
    return (Array.isArray(codes) ? codes : []).flatMap((code: unknown, index) =>
      faultOf(String(code), severity, file, ['severities', severity, index]),
    );
  });
}

function faultOf(code: string, severity: Severity, file: string, path: NodePath): Finding[] {
  const place = { file, path };
  const known = codeNamed(code);
  // What is no code at all the schema tells.
  if (!known) return /^TD\d{3}$/.test(code) ? [findingOf('TD922', place, unknown(code), correctCode(code))] : [];
  return isAsGrave(severity, known.severity)
    ? []
    : [findingOf('TD921', place, lowered(code, known.severity), removeIt)];
}

const names: Readonly<Record<Severity, Say>> = {
  error: { vi: 'lỗi', en: 'an error' },
  warning: { vi: 'cảnh báo', en: 'a warning' },
  info: { vi: 'lưu ý', en: 'a note' },
};

const lowered = (code: string, severity: Severity): Say => ({
  vi: `${code} có sẵn mức ${names[severity].vi}; tệp này muốn hạ xuống mức ${names.warning.vi}.`,
  en: `${code} is ${names[severity].en}; this file would make it ${names.warning.en}.`,
});

const removeIt: Say = {
  vi: 'Bỏ mã này. Muốn bỏ qua từng chỗ thì ghi “# tdkt-ignore” cùng lý do ở chỗ ấy.',
  en: 'Remove the code. To pass over one place write “# tdkt-ignore” with the reason there.',
};

const unknown = (code: string): Say => ({ vi: `Không có mã “${code}”.`, en: `There is no code “${code}”.` });
