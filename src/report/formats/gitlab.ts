import type { Severity } from '../../model/finding.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Printing } from '../formats.ts';
import { jsonText } from '../json-text.ts';
import { platformPath } from '../platform-path.ts';
import type { Report } from '../report.ts';
import { visible } from '../visible.ts';
import { failure } from '../words.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' };

/** A code quality report, as GitLab documents it; a failure of the program is an entry of its own. */
export function gitlab({ findings, failures }: Report, { lang, folder }: Printing): string {
  const crashes = failures.map((failed, index) => ({
    description: visible(failure(failed)[lang]),
    check_name: failed.rule ?? 'tdkt',
    fingerprint: fingerprint(JSON.stringify(['failure', failed.rule ?? '', failed.file, index])),
    severity: 'blocker',
    location: at(platformPath(failed.file, folder), 1),
  }));
  const told = findings.map(({ message, code, fingerprint: own, severity, place }) => ({
    description: visible(`${code}: ${message[lang]}`),
    check_name: code,
    fingerprint: own,
    severity: severities[severity],
    // Of a file as a whole GitLab shows its first line.
    location: at(platformPath(place.file, folder), place.span?.start.line ?? 1),
  }));
  return jsonText([...crashes, ...told]);
}

const at = (path: string, begin: number) => ({ path, lines: { begin } });
