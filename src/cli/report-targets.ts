import { lstatSync, statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import type { Say } from '../model/say.ts';
import { type FormatEntry, type FormatName, formatNames, formats, isFormatName } from '../report/formats.ts';
import { visible } from '../report/visible.ts';
import { UsageError } from './usage.ts';

/** One way the report is written: an absolute path, or standard output. */
export interface ReportTarget {
  readonly format: FormatName;
  readonly path: string | undefined;
}

/**
 * What the values of `--format` ask for: `name` or `name=file`. Without one for standard output `otherwise` goes there.
 * Throws UsageError where they cannot be followed.
 */
export function reportTargets(asked: readonly string[], otherwise: FormatName, cwd: string): ReportTarget[] {
  const targets = asked.map((value) => targetOf(value, cwd));
  const onStdout = targets.filter(({ path }) => path === undefined);
  if (onStdout.length > 1) throw refused(twoOnStdout);
  const keys = targets.flatMap(({ path }) => (path === undefined ? [] : [path.toLowerCase()]));
  const twice = targets.find(({ path }, index) => path !== undefined && keys.indexOf(path.toLowerCase()) !== index);
  if (twice?.path !== undefined) throw refused(sameFile(visible(twice.path)));
  return onStdout.length > 0 ? targets : [{ format: otherwise, path: undefined }, ...targets];
}

function targetOf(value: string, cwd: string): ReportTarget {
  const at = value.indexOf('=');
  const name = at === -1 ? value : value.slice(0, at);
  if (!isFormatName(name)) throw refused(unknownFormat(visible(name)));
  if (at === -1) return { format: name, path: undefined };
  const file = value.slice(at + 1);
  if (file.trim() === '') throw refused(noFile(name));
  if (file === '-') return { format: name, path: undefined };
  const path = resolve(cwd, file);
  const objection = objectionTo(path, formats[name]);
  if (objection) throw refused(objection);
  return { format: name, path };
}

/** A report may take the place of an older one; of a plan or a document never. */
function objectionTo(path: string, { endings }: FormatEntry): Say | undefined {
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return noFolder(visible(folder));
  const present = lstatSync(path, { throwIfNoEntry: false });
  if (!present) return isPlanName(path) ? planName(visible(path), endings) : undefined;
  if (!present.isFile()) return noRegularFile(visible(path));
  return endings.includes(extname(path).toLowerCase()) ? undefined : otherEnding(visible(path), endings);
}

const isPlanName = (path: string): boolean => ['.yaml', '.yml'].includes(extname(path).toLowerCase());

const refused = (say: Say): UsageError => new UsageError(say, 'validate');

const twoOnStdout: Say = {
  vi: 'chỉ một dạng được in ra đầu ra chuẩn; hãy ghi tệp cho các dạng khác, ví dụ “--format json=ket-qua.json”.',
  en: 'only one format goes to standard output; name a file for the others, for example “--format json=report.json”.',
};

const sameFile = (path: string): Say => ({
  vi: `hai dạng cùng ghi vào “${path}”; hãy ghi mỗi dạng vào một tệp.`,
  en: `two formats would be written to “${path}”; give each a file of its own.`,
});

const noFile = (name: string): Say => ({
  vi: `sau “--format ${name}=” phải là tên tệp; bỏ dấu = để in ra màn hình.`,
  en: `a file name belongs after “--format ${name}=”; without = it goes to the screen.`,
});

const noFolder = (folder: string): Say => ({
  vi: `không có thư mục “${folder}” để ghi kết quả; hãy tạo thư mục trước hoặc chọn nơi khác.`,
  en: `there is no folder “${folder}” for the report; make it first or choose another place.`,
});

const noRegularFile = (path: string): Say => ({
  vi: `“${path}” không phải là tệp thông thường; hãy chọn tên khác cho tệp kết quả.`,
  en: `“${path}” is not a regular file; choose another name for the report.`,
});

const planName = (path: string, endings: readonly string[]): Say => ({
  vi: `“${path}” có đuôi của tệp kế hoạch; tệp kết quả của dạng này phải có đuôi ${endings.join(' hoặc ')}.`,
  en: `“${path}” has the ending of a plan; a report of this format ends in ${endings.join(' or ')}.`,
});

const otherEnding = (path: string, endings: readonly string[]): Say => ({
  vi: `“${path}” đã có và không có đuôi ${endings.join(' hoặc ')} của dạng này nên không bị ghi đè; hãy chọn tên khác.`,
  en: `“${path}” is there and does not end in ${endings.join(' or ')} as this format does, so it is not replaced; choose another name.`,
});

const unknownFormat = (name: string): Say => ({
  vi: `không có dạng “${name}”; có các dạng ${formatNames.join(', ')}.`,
  en: `there is no format “${name}”; there are ${formatNames.join(', ')}.`,
});
