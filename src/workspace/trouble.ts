import type { Finding } from '../model/finding.ts';
import type { Say } from '../model/say.ts';
import { metadataOf } from '../source/codes.ts';
import { maximumBytes } from '../source/decode.ts';
import { type WorkspaceCode, workspaceCodes } from './codes.ts';

function finding(code: WorkspaceCode, file: string, message: Say, help: Say): Finding {
  const metadata = workspaceCodes.find((known) => known.code === code);
  if (!metadata) throw new Error(`no such code: ${code}`);
  return { code, slug: metadata.slug, severity: metadata.severity, message, help, place: { file, path: [] } };
}

export const missingPath = (file: string): Finding =>
  finding(
    'TD004',
    file,
    { vi: `Không có tệp hoặc thư mục “${file}”.`, en: `There is no file or folder “${file}”.` },
    {
      vi: 'Kiểm tra lại tên và thư mục đang đứng; tên có dấu cách phải đặt trong dấu nháy kép.',
      en: 'Check the name and the current folder; a name with spaces must stand in double quotes.',
    },
  );

export const brokenLink = (file: string): Finding =>
  finding(
    'TD005',
    file,
    { vi: `“${file}” là liên kết tới một tệp không còn.`, en: `“${file}” is a link to a file that is gone.` },
    { vi: 'Tạo lại liên kết hoặc xóa nó.', en: 'Make the link again or delete it.' },
  );

export const notRegular = (file: string): Finding =>
  finding(
    'TD002',
    file,
    {
      vi: `“${file}” không phải là tệp thông thường nên không được đọc.`,
      en: `“${file}” is not a regular file and was not read.`,
    },
    { vi: 'Thay bằng một tệp văn bản, hoặc đổi tên.', en: 'Put a text file in its place, or rename it.' },
  );

export const noPlanIn = (folder: string): Finding =>
  finding(
    'TD003',
    folder,
    {
      vi: `Trong thư mục “${folder}” không có tệp .yaml hay .yml nào để kiểm tra.`,
      en: `The folder “${folder}” has no .yaml or .yml file to check.`,
    },
    {
      vi: 'Kiểm tra lại tên thư mục; tệp được git bỏ qua hoặc nằm trong mục “ignore” của tdkt.yaml thì phải nêu đích danh.',
      en: 'Check the name of the folder; files ignored by git or by “ignore” in tdkt.yaml must be named themselves.',
    },
  );

/** `error` is what the system answered when the file or folder was opened. */
export function unreadable(file: string, error: unknown): Finding {
  const why = reasonOf(error);
  return finding(
    'TD001',
    file,
    { vi: `Không mở được “${file}”: ${why.vi}.`, en: `“${file}” cannot be opened: ${why.en}.` },
    {
      vi: 'Kiểm tra quyền đọc và xem chương trình nào đang giữ tệp, rồi chạy lại.',
      en: 'Check the right to read it and which program holds it, then run again.',
    },
  );
}

const reasons: Readonly<Record<string, Say>> = {
  EACCES: { vi: 'không có quyền đọc', en: 'reading it is not permitted' },
  EPERM: { vi: 'không có quyền đọc', en: 'reading it is not permitted' },
  EBUSY: { vi: 'chương trình khác đang giữ tệp', en: 'another program holds it' },
  ELOOP: { vi: 'các liên kết trỏ vòng vào nhau', en: 'links point at each other in a circle' },
  ENAMETOOLONG: { vi: 'tên quá dài', en: 'the name is too long' },
  EMFILE: { vi: 'máy đang mở quá nhiều tệp', en: 'the computer has too many files open' },
  ENOENT: { vi: 'tệp vừa bị xóa hoặc đổi tên', en: 'it has just been deleted or renamed' },
  EIO: { vi: 'ổ đĩa không đọc được chỗ này', en: 'the disk cannot read this place' },
};

export function reasonOf(error: unknown): Say {
  const code = (error as { readonly code?: string }).code ?? '';
  return reasons[code] ?? { vi: 'máy không cho mở', en: `the system refused${code ? ` (${code})` : ''}` };
}

/** Known from the file's size alone: it is never read. */
export function tooLarge(file: string, size: number): Finding {
  const { code, slug, severity } = metadataOf('TD107');
  const [megabytes, limit] = [size, maximumBytes].map((bytes) => (bytes / 1024 / 1024).toFixed(0));
  return {
    code,
    slug,
    severity,
    message: {
      vi: `Tệp lớn ${megabytes} MB, vượt mức ${limit} MB nên không được đọc.`,
      en: `The file has ${megabytes} MB, more than the limit of ${limit} MB, and was not read.`,
    },
    help: {
      vi: 'Kiểm tra xem có lưu nhầm tệp không; nếu danh sách dài thật thì tách thành nhiều tệp.',
      en: 'Check whether the wrong file was saved; if the list is really that long, split it into several files.',
    },
    place: { file, path: [] },
    actual: `${size}`,
  };
}

/** A folder that has files, but no plan among them. */
export const nothingToPrint = (folder: string): Finding =>
  finding(
    'TD003',
    folder,
    {
      vi: `Trong thư mục “${folder}” không có kế hoạch nào để in.`,
      en: `The folder “${folder}” has no plan to print.`,
    },
    {
      vi: 'Kiểm tra lại tên thư mục; kế hoạch là tệp .yaml có dòng “kind: plan”.',
      en: 'Check the name of the folder; a plan is a .yaml file with the line “kind: plan”.',
    },
  );

export const unreadInRepository = (file: string): Finding =>
  finding(
    'TD006',
    file,
    {
      vi: `Chưa đọc được “${file}” nên các quy tắc đối chiếu với tệp này chưa xét.`,
      en: `“${file}” could not be read, so the rules that compare with it stayed silent.`,
    },
    {
      vi: `Chạy “tdkt validate ${file}” để xem lỗi của tệp ấy.`,
      en: `Run “tdkt validate ${file}” to see what is wrong with it.`,
    },
  );

export const repositoryInside = (file: string): Finding =>
  finding(
    'TD008',
    file,
    {
      vi: `Trong kho còn tệp “${file}”, nên thư mục chứa nó là một kho riêng: các kế hoạch ở đó không được đối chiếu với kế hoạch cấp trên và danh bạ của kho này.`,
      en: `The repository holds “${file}”, so its folder is a repository of its own: plans there are not compared with the superiors and the register of this one.`,
    },
    {
      vi: 'Xóa tệp ấy nếu các kế hoạch thuộc về nhau; nếu cố ý tách riêng thì thêm thư mục ấy vào “ignore” của tdkt.yaml.',
      en: 'Delete it if the plans belong together; if they are apart on purpose, add the folder to “ignore” in tdkt.yaml.',
    },
  );
