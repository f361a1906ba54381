import type { CodeMetadata } from '../model/finding.ts';
import type { Say } from '../model/say.ts';

const filesOfTheRepository: Say = {
  vi: 'Quy ước lưu tệp trong kho kế hoạch của tdkt',
  en: 'The tdkt rules for files in a repository of plans',
};

/** Every finding about files and folders as such, in the order of their codes. */
export const workspaceCodes = [
  {
    code: 'TD001',
    slug: 'unreadable-file',
    severity: 'error',
    basis: filesOfTheRepository,
    since: '0.1.0',
    title: { vi: 'Không mở được tệp hoặc thư mục', en: 'A file or folder cannot be opened' },
    why: {
      vi: 'Tệp không mở được thì không kiểm tra được; nếu bỏ qua, một kế hoạch sai có thể lọt qua mà không ai biết.',
      en: 'What cannot be opened cannot be checked; if it were passed over, a wrong plan could slip through.',
    },
  },
  {
    code: 'TD002',
    slug: 'not-a-regular-file',
    severity: 'error',
    basis: filesOfTheRepository,
    since: '0.1.0',
    title: { vi: 'Không phải là một tệp thông thường', en: 'Not a regular file' },
    why: {
      vi: 'Thiết bị và kênh truyền mang tên như một tệp có thể không bao giờ đọc hết, nên chỉ tệp thông thường được đọc.',
      en: 'Devices and pipes with the name of a file may never come to an end, so only regular files are read.',
    },
  },
  {
    code: 'TD003',
    slug: 'no-plan-in-folder',
    severity: 'info',
    basis: filesOfTheRepository,
    since: '0.1.0',
    title: { vi: 'Thư mục không có tệp nào để kiểm tra', en: 'A folder without any file to check' },
    why: {
      vi: 'Chỉ các tệp có đuôi .yaml hoặc .yml được đọc. Không thấy tệp nào thường là do chọn nhầm thư mục, hoặc tệp nằm trong phần được bỏ qua.',
      en: 'Only files ending in .yaml or .yml are read. Finding none usually means the wrong folder, or files that are ignored.',
    },
  },
  {
    code: 'TD004',
    slug: 'missing-path',
    severity: 'error',
    basis: filesOfTheRepository,
    since: '0.1.0',
    title: { vi: 'Không có tệp hoặc thư mục đã nêu', en: 'There is no such file or folder' },
    why: {
      vi: 'Tên ghi trong lệnh không có trên máy; thường do gõ sai tên hoặc đang đứng ở thư mục khác.',
      en: 'The name given does not exist on this computer; usually it is misspelt, or the current folder is another one.',
    },
  },
  {
    code: 'TD005',
    slug: 'broken-link',
    severity: 'error',
    basis: filesOfTheRepository,
    since: '0.1.0',
    title: { vi: 'Liên kết trỏ tới tệp không còn', en: 'A link to a file that is gone' },
    why: {
      vi: 'Liên kết này thay cho một tệp ở chỗ khác, nhưng tệp đó đã bị xóa hoặc đổi tên, nên không có gì để đọc.',
      en: 'The link stands for a file elsewhere that was deleted or renamed, so there is nothing to read.',
    },
  },
  {
    code: 'TD006',
    slug: 'repository-file-unread',
    severity: 'info',
    basis: filesOfTheRepository,
    since: '0.1.0',
    title: { vi: 'Một tệp khác trong kho chưa đọc được', en: 'Another file of the repository cannot be read' },
    why: {
      vi: 'Kế hoạch được đối chiếu với các kế hoạch khác và danh bạ đơn vị trong kho. Tệp nào chưa đọc được thì không biết nó có khớp hay không, nên các quy tắc ấy tạm không xét chứ không đoán.',
      en: 'A plan is compared with the other plans and the register of units of its repository. What a file that cannot be read says is not known, so these rules stay silent rather than guess.',
    },
  },
  {
    code: 'TD008',
    slug: 'repository-inside',
    severity: 'warning',
    basis: filesOfTheRepository,
    since: '0.1.0',
    title: { vi: 'Trong kho có một kho khác', en: 'A repository inside a repository' },
    why: {
      vi: 'Tệp tdkt.yaml sót lại ở một thư mục bên trong làm các kế hoạch ở đó tách khỏi kho, và quy định của cấp trên bị bỏ qua mà không ai biết.',
      en: 'A tdkt.yaml left in a folder below takes its plans out of the repository, and what the superior demands is passed over unseen.',
    },
  },
] as const satisfies readonly CodeMetadata[];

export type WorkspaceCode = (typeof workspaceCodes)[number]['code'];
