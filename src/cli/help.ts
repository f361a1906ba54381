import type { Say } from '../model/say.ts';

const common: Say = {
  vi: `      --lang <vi|en>    ngôn ngữ của thông báo (mặc định: vi)
  -h, --help            in hướng dẫn này
`,
  en: `      --lang <vi|en>    language of the messages (default: vi)
  -h, --help            print this help
`,
};

const exitCodes: Say = {
  vi: 'Mã kết thúc: 0 không có lỗi, 1 có lỗi, 2 gõ lệnh sai, 3 không có gì để kiểm tra, 4 chương trình gặp sự cố.\n',
  en: 'Exit codes: 0 no errors, 1 errors found, 2 wrong command line, 3 nothing to check, 4 the program failed.\n',
};

/** The help of each command; `''` is the program itself. */
export const helps = {
  '': {
    vi: `tdkt kiểm tra kế hoạch thi đua - khen thưởng viết trong tệp YAML và in ra văn bản Word.

Cách dùng: tdkt <lệnh>

Các lệnh:
  validate [đường dẫn...]   kiểm tra các tệp, thư mục
  render <kế hoạch>         in kế hoạch ra tệp .docx
  explain <mã>              giải thích một mã lỗi, ví dụ TD120

Tùy chọn:
  -V, --version         in số phiên bản
${common.vi}`,
    en: `tdkt checks emulation and commendation plans written in YAML and prints them as Word documents.

Usage: tdkt <command>

Commands:
  validate [paths...]   check files and folders
  render <plan>         print a plan as a .docx file
  explain <code>        explain the code of a finding, for example TD120

Options:
  -V, --version         print the version
${common.en}`,
  },
  validate: {
    vi: `Kiểm tra các tệp kế hoạch và nói rõ sai ở đâu, vì sao, sửa thế nào.

Cách dùng: tdkt validate [đường dẫn...]

Đường dẫn là tệp hoặc thư mục; không ghi gì là thư mục đang đứng.

Tùy chọn:
      --format <dạng>   pretty (cho người đọc, mặc định) hoặc json (cho máy đọc)
${common.vi}
${exitCodes.vi}`,
    en: `Checks plans and says what is wrong, where, why, and what to do.

Usage: tdkt validate [paths...]

Paths are files or folders; without any, the current folder is checked.

Options:
      --format <name>   pretty (for people, default) or json (for machines)
${common.en}
${exitCodes.en}`,
  },
  render: {
    vi: `In một kế hoạch ra tệp Word (.docx).

Cách dùng: tdkt render <kế hoạch> [-o <tệp>]

Không ghi -o thì tệp Word nằm cạnh kế hoạch, cùng tên. Tệp Word đã có người sửa không bị ghi đè.

Tùy chọn:
  -o, --output <tệp>    tên tệp Word; dấu - là ghi ra đầu ra chuẩn
      --force           ghi đè cả khi tệp Word đã có người sửa
${common.vi}
Mã kết thúc: 0 đã in, 1 đã in nhưng kế hoạch còn lỗi, 2 gõ lệnh sai, 3 không có kế hoạch, 4 không in được.
`,
    en: `Prints a plan as a Word document (.docx).

Usage: tdkt render <plan> [-o <file>]

Without -o the document stands beside the plan under the same name. A document that someone edited is not overwritten.

Options:
  -o, --output <file>   name of the document; - writes to standard output
      --force           overwrite even a document that someone edited
${common.en}
Exit codes: 0 written, 1 written but the plan has errors, 2 wrong command line, 3 no such plan, 4 not written.
`,
  },
  explain: {
    vi: `Giải thích một mã lỗi: vì sao là lỗi, căn cứ vào đâu.

Cách dùng: tdkt explain <mã>

Tùy chọn:
${common.vi}`,
    en: `Explains the code of a finding: why it matters and what it rests on.

Usage: tdkt explain <code>

Options:
${common.en}`,
  },
} as const satisfies Readonly<Record<string, Say>>;

export type HelpTopic = keyof typeof helps;

/** What help the command line asks for, if any; no words at all ask for the program's. */
export function askedHelp(argv: readonly string[]): HelpTopic | undefined {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  const asks = words.length === 0 || words[0] === 'help' || words.includes('--help') || words.includes('-h');
  if (!asks) return undefined;
  return words.find((word): word is Exclude<HelpTopic, ''> => word !== '' && Object.hasOwn(helps, word)) ?? '';
}
