import type { Say } from '../model/say.ts';

const common: Say = {
  vi: `      --lang <vi|en>    ngôn ngữ của thông báo (mặc định: vi)
      --color <cách>    auto (tô màu trên màn hình, mặc định), always (luôn tô), never (không tô)
  -h, --help            in hướng dẫn này
`,
  en: `      --lang <vi|en>    language of the messages (default: vi)
      --color <when>    auto (on a terminal, default), always, never
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
  render <kế hoạch...>      in kế hoạch ra tệp Word, trang web hoặc chữ thường
  explain <mã>              giải thích một mã lỗi, ví dụ TD120
  completion <cửa sổ lệnh>  in phần gợi ý khi gõ lệnh (bash, zsh, fish, powershell)

Tùy chọn:
  -V, --version         in số phiên bản
${common.vi}`,
    en: `tdkt checks emulation and commendation plans written in YAML and prints them as Word documents.

Usage: tdkt <command>

Commands:
  validate [paths...]   check files and folders
  render <plans...>     print plans as Word documents, web pages or plain words
  explain <code>        explain the code of a finding, for example TD120
  completion <shell>    print the completion script of a shell (bash, zsh, fish, powershell)

Options:
  -V, --version         print the version
${common.en}`,
  },
  validate: {
    vi: `Kiểm tra các tệp kế hoạch, danh sách đại biểu, danh bạ đơn vị và nói rõ sai ở đâu, vì sao, sửa thế nào.

Cách dùng: tdkt validate [đường dẫn...]

Đường dẫn là tệp hoặc thư mục; không ghi gì là thư mục đang đứng; dấu - là đọc từ đầu vào chuẩn.

Tùy chọn:
      --format <dạng>   pretty (cho người đọc, mặc định), concise (mỗi chỗ một dòng), markdown (bảng cho yêu cầu kéo),
                        html (một trang để đọc và in: --format html=bao-cao.html),
                        json, sarif, gitlab, junit (cho máy đọc), github (mặc định trong GitHub Actions);
                        thêm =tệp để ghi vào tệp, ghi được nhiều lần: --format json=ket-qua.json
  -q, --quiet           chỉ in các lỗi
      --fail-on <mức>   không đạt (mã 1) từ mức này trở lên: error (lỗi, mặc định), warning (cảnh báo), info (lưu ý), never
      --show-ignored    nêu cả các chỗ được bỏ qua (“# tdkt-ignore”, cấp trên cho miễn) cùng lý do
      --changed         chỉ xem tệp có thay đổi so với lần ghi (commit) gần nhất trong git, và tệp chịu ảnh hưởng
      --base <nhánh>    cùng --changed: so với chỗ tách ra từ nhánh này, ví dụ origin/main
      --new-since <nhánh>  chỉ nêu những gì chưa có ở chỗ tách ra từ nhánh (thẻ, lần ghi) này
      --as-of <ngày>    xét như vào ngày ấy: văn bản ban hành sau ngày ấy coi như chưa có
      --show-names      hiện họ tên, ngày sinh ở các dòng trích từ danh sách đại biểu (bình thường được che)
${common.vi}
Ví dụ:
  tdkt validate
  tdkt validate xa-hoa-sen/plan.yaml
  tdkt validate --quiet --format pretty cac-xa
  tdkt validate - < xa-hoa-sen/plan.yaml

${exitCodes.vi}`,
    en: `Checks plans, rosters of delegates and registers of units, and says what is wrong, where, why, and what to do.

Usage: tdkt validate [paths...]

Paths are files or folders; without any, the current folder is checked; - reads standard input.

Options:
      --format <name>   pretty (for people, default), concise (a line each), markdown (tables for a pull request),
                        html (a page to read and print: --format html=report.html),
                        json, sarif, gitlab, junit (for machines), github (default inside GitHub Actions);
                        add =file to write a file, as often as wanted: --format json=report.json
  -q, --quiet           print errors alone
      --fail-on <level> fail (code 1) from this severity on: error (default), warning, info (notes), never
      --show-ignored    tell ignored findings too (“# tdkt-ignore”, exempted by the superior), with the reasons
      --changed         check only what changed since the last commit of git, and what depends on it
      --base <ref>      with --changed: since this branch was left, for example origin/main
      --new-since <ref> tell only what was not found where this branch (tag, commit) was left
      --as-of <day>     judge as on that day: what was issued later is not there yet
      --show-names      show names and births in lines quoted from rosters (masked otherwise)
${common.en}
Examples:
  tdkt validate
  tdkt validate xa-hoa-sen/plan.yaml
  tdkt validate --quiet --format pretty cac-xa
  tdkt validate - < xa-hoa-sen/plan.yaml

${exitCodes.en}`,
  },
  render: {
    vi: `In kế hoạch ra tệp Word (.docx), trang web (.html) hoặc chữ thường (.txt).

Cách dùng: tdkt render <kế hoạch...> [-o <tệp hoặc thư mục>]

Mỗi kế hoạch là một tệp, hoặc một thư mục có nhiều kế hoạch. Không ghi -o thì tệp in ra nằm cạnh kế hoạch, cùng tên.
Tệp Word hay trang web đã có người sửa không bị ghi đè; tệp chữ thường đã có cũng vậy.
Dấu - ở chỗ kế hoạch là đọc từ đầu vào chuẩn: không ghi -o thì in ra đầu ra chuẩn. Các lỗi luôn in ra đầu ra lỗi.

Tùy chọn:
      --format <dạng>   docx (tệp Word, mặc định), html (trang web) hoặc text (chữ thường)
  -o, --output <nơi>    tên tệp, hoặc thư mục khi in nhiều kế hoạch; dấu - là ghi ra đầu ra chuẩn
      --templates <nơi> thư mục mẫu in (.hbs) của mình, thay mẫu có sẵn cùng tên; mẫu được kiểm tra trước khi dùng
      --force           ghi đè cả khi tệp đã có người sửa
  -q, --quiet           chỉ in các lỗi
${common.vi}
Ví dụ:
  tdkt render xa-hoa-sen/plan.yaml
  tdkt render xa-hoa-sen/plan.yaml -o ke-hoach.docx
  tdkt render xa-hoa-sen/plan.yaml --format html -o ke-hoach.html
  tdkt render cac-xa -o van-ban
  tdkt render xa-hoa-sen/plan.yaml --format text -o -
  tdkt render - -o ke-hoach.docx < xa-hoa-sen/plan.yaml
  tdkt render - --format text < xa-hoa-sen/plan.yaml

Mã kết thúc: 0 đã in, 1 đã in nhưng kế hoạch còn lỗi, 2 gõ lệnh sai, 3 không có kế hoạch, 4 không in được.
`,
    en: `Prints plans as Word documents (.docx), web pages (.html) or plain words (.txt).

Usage: tdkt render <plans...> [-o <file or folder>]

Each plan is a file, or a folder with several plans. Without -o each document stands beside its plan under the same
name. A document or page that someone edited is not overwritten, nor is a text that is there already.
A plan named - is read from standard input, and without -o goes to standard output. Findings always go to stderr.

Options:
      --format <name>   docx (default), html (a web page) or text (plain words)
  -o, --output <place>  name of the file, or a folder for several plans; - writes to standard output
      --templates <dir> folder of templates (.hbs) that replace those of the same name; checked before they are used
      --force           overwrite even a file that someone edited
  -q, --quiet           print errors alone
${common.en}
Examples:
  tdkt render xa-hoa-sen/plan.yaml
  tdkt render xa-hoa-sen/plan.yaml -o ke-hoach.docx
  tdkt render xa-hoa-sen/plan.yaml --format html -o ke-hoach.html
  tdkt render cac-xa -o van-ban
  tdkt render xa-hoa-sen/plan.yaml --format text -o -
  tdkt render - -o ke-hoach.docx < xa-hoa-sen/plan.yaml
  tdkt render - --format text < xa-hoa-sen/plan.yaml

Exit codes: 0 written, 1 written but a plan has errors, 2 wrong command line, 3 no such plan, 4 not written.
`,
  },
  explain: {
    vi: `Giải thích một mã lỗi: vì sao là lỗi, căn cứ vào đâu.

Cách dùng: tdkt explain <mã>

Tùy chọn:
${common.vi}
Ví dụ:
  tdkt explain TD203
`,
    en: `Explains the code of a finding: why it matters and what it rests on.

Usage: tdkt explain <code>

Options:
${common.en}
Examples:
  tdkt explain TD203
`,
  },
  completion: {
    vi: `In phần gợi ý: gõ một phần lệnh rồi nhấn phím Tab, cửa sổ lệnh tự điền phần còn lại.

Cách dùng: tdkt completion <bash|zsh|fish|powershell>

Dùng ngay trong cửa sổ đang mở:
  bash, zsh     source <(tdkt completion bash)
  fish          tdkt completion fish | source
  PowerShell    tdkt completion powershell | Out-String | Invoke-Expression
Muốn dùng lâu dài thì ghi dòng đó vào tệp cấu hình của cửa sổ lệnh (~/.bashrc, ~/.zshrc, config.fish, $PROFILE).

Tùy chọn:
${common.vi}
Ví dụ:
  tdkt completion bash
`,
    en: `Prints a completion script: type a part of a command, press Tab, and the shell writes the rest.

Usage: tdkt completion <bash|zsh|fish|powershell>

At once, in the shell that is open:
  bash, zsh     source <(tdkt completion bash)
  fish          tdkt completion fish | source
  PowerShell    tdkt completion powershell | Out-String | Invoke-Expression
To keep it, write that line into the shell's own settings (~/.bashrc, ~/.zshrc, config.fish, $PROFILE).

Options:
${common.en}
Examples:
  tdkt completion bash
`,
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
