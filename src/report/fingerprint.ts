import type { LocatedFinding, ReportedFinding } from './report.ts';

/**
 * Findings with what tells them apart in every run: code, file and place by names, and the how-manieth of these. So moved
 * lines change nothing. All findings of a run are given at once, or the how-manieth would depend on which.
 */
export function fingerprinted<Found extends LocatedFinding>(
  findings: readonly Found[],
): (Found & Pick<ReportedFinding, 'fingerprint'>)[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const key = JSON.stringify([finding.code, finding.place.file, finding.identity]);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return { ...finding, fingerprint: fingerprint(`${key}${count}`) };
  });
}

/** FNV-1a of 64 bits over UTF-16 units, as 16 hexadecimal digits: the same on every machine, and no library. */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= BigInt(text.charCodeAt(index));
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}
