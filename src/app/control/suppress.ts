import type { Finding } from '../../model/finding.ts';
import type { Place } from '../../model/place.ts';
import type { Say } from '../../model/say.ts';
import type { ParsedSource } from '../../source/parse.ts';
import { type Remark, remarksIn } from '../../source/remarks.ts';
import { codeNamed } from '../codes.ts';
import { correctCode, findingOf } from './finding.ts';
import { type IgnoreRemark, readRemark, remarkStart } from './remark.ts';

/** A finding that is not told, with who had which reason. */
export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
  readonly until?: string;
  readonly by: 'file' | 'superior';
  readonly place: Place;
}

export interface Sifted {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

/**
 * Takes out what notes of the file ignore, and adds what is wrong with these notes. `today` is an ISO date. A note speaks of
 * the findings that start on its line, or on the next one with content.
 */
export function siftByRemarks(findings: readonly Finding[], source: ParsedSource, today: string): Sifted {
  const remarks = remarksIn(source, remarkStart).map((remark) => judged(remark, source, today));
  if (remarks.length === 0) return { findings, suppressed: [] };
  const used = new Set<string>();
  const told: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const { line } = source.locate(finding.place).start;
    const remark = remarks.find((each) => each.line === line && each.active.has(finding.code));
    if (!remark) told.push(finding);
    else {
      const { reason, until, place } = remark;
      suppressed.push({ finding, reason, ...(until !== undefined && { until }), by: 'file', place });
      for (const each of remarks) if (each.line === line) used.add(keyOf(each.place, finding.code));
    }
  }
  const unused = remarks.flatMap(({ active, place }) => {
    const idle = [...active].filter((code) => !used.has(keyOf(place, code)));
    return idle.length > 0 ? [findingOf('TD903', place, unusedRemark(idle.join(', ')), removeIt)] : [];
  });
  return { findings: [...told, ...remarks.flatMap(({ faults }) => faults), ...unused], suppressed };
}

const keyOf = ({ range }: Place, code: string): string => `${range?.start} ${code}`;

interface JudgedRemark extends Omit<IgnoreRemark, 'codes'> {
  readonly place: Place;
  readonly line: number | undefined;
  /** The codes it ignores today. */
  readonly active: ReadonlySet<string>;
  readonly faults: readonly Finding[];
}

function judged({ start, end, text, line }: Remark, { file }: ParsedSource, today: string): JudgedRemark {
  const place = { file, path: [], range: { start, end: Math.min(end, start + text.length) } };
  const read = readRemark(text);
  if (!('codes' in read)) {
    return { place, line, reason: '', active: new Set(), faults: [findingOf('TD901', place, read, writeItSo)] };
  }
  const { reason, until } = read;
  const active = new Set<string>();
  const faults: Finding[] = [];
  for (const code of read.codes) {
    if (codeNamed(code) === undefined) faults.push(findingOf('TD902', place, unknownCode(code), correctCode(code)));
    else if (!isIgnorable(code)) faults.push(findingOf('TD905', place, notAllowed(code), whoMay(code)));
    else active.add(code);
  }
  const isOver = until !== undefined && until < today;
  if (isOver && active.size > 0) faults.push(findingOf('TD904', place, expired(until), mendOrExtend));
  return { place, line, reason, ...(until !== undefined && { until }), active: isOver ? new Set() : active, faults };
}

/** Codes of files, of writing and of these notes say that a file cannot be relied on; demands are the superior's word. */
const isIgnorable = (code: string): boolean => !/^TD[019]/.test(code) && !codeNamed(code)?.isDemand;

const writeItSo: Say = {
  vi: 'Ghi “# tdkt-ignore TD203: lý do (đến 31/12/2026)” ở cuối dòng có lỗi hoặc ngay dòng trên; phần trong ngoặc có thể bỏ.',
  en: 'Write “# tdkt-ignore TD203: reason (until 31/12/2026)” at the end of the line or on the line above; what is in brackets may be left out.',
};

const unknownCode = (code: string): Say => ({
  vi: `Ghi chú bỏ qua nêu mã “${code}” không có.`,
  en: `The note to ignore findings names “${code}”, and there is no such code.`,
});

const notAllowed = (code: string): Say => ({
  vi: `Phát hiện ${code} không bỏ qua được bằng ghi chú trong tệp này.`,
  en: `A finding ${code} cannot be ignored by a note in this file.`,
});

const whoMay = (code: string): Say =>
  codeNamed(code)?.isDemand
    ? {
        vi: 'Xin cấp trên cho phép; cấp trên ghi việc miễn ở “exemptions” trong kế hoạch của mình. Bỏ ghi chú này.',
        en: 'Ask the superior, who writes it under “exemptions” in its own plan. Remove this note.',
      }
    : { vi: 'Sửa chỗ sai trong tệp và bỏ ghi chú này.', en: 'Mend the fault in the file and remove this note.' };

const expired = (until: string): Say => ({
  vi: `Ghi chú bỏ qua chỉ có hiệu lực đến hết ngày ${vietnameseDay(until)}.`,
  en: `The note to ignore findings held until ${vietnameseDay(until)} only.`,
});

const vietnameseDay = (iso: string): string => iso.split('-').reverse().join('/');

const mendOrExtend: Say = {
  vi: 'Sửa chỗ sai rồi bỏ ghi chú, hoặc ghi hạn mới cùng lý do.',
  en: 'Mend the fault and remove the note, or write a new day with its reason.',
};

const unusedRemark = (list: string): Say => ({
  vi: `Ghi chú bỏ qua ${list} không ứng với phát hiện nào ở dòng của nó.`,
  en: `The note to ignore ${list} meets no finding on its line.`,
});

const removeIt: Say = {
  vi: 'Bỏ ghi chú, hoặc đặt nó ở cuối dòng có phát hiện hay ngay dòng trên.',
  en: 'Remove the note, or put it at the end of the line with the finding or on the line above.',
};
