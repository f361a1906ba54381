import type { CodeMetadata } from '../model/finding.ts';
import type { Say } from '../model/say.ts';

const basis: Say = {
  vi: 'Quy ước của tdkt về mẫu in riêng của kho',
  en: 'The rules of tdkt for templates of a repository',
};

const common = { severity: 'error', basis, since: '0.1.0' } as const;

/** Every finding about the templates a repository has of its own. */
export const templateCodes = [
  {
    ...common,
    code: 'TD951',
    slug: 'template-file',
    title: { vi: 'Thư mục mẫu in phải đọc được', en: 'The folder of templates can be read' },
    why: {
      vi: 'Mẫu in là tệp .hbs thường, mỗi tên một tệp, nằm trong kho; liên kết và tệp quá lớn không được dùng.',
      en: 'Templates are regular .hbs files inside the repository, one of each name; links and giants are not used.',
    },
  },
  {
    ...common,
    code: 'TD952',
    slug: 'template-syntax',
    title: { vi: 'Mẫu in phải đúng cú pháp', en: 'A template is written correctly' },
    why: {
      vi: 'Mẫu viết sai thì không in được văn bản nào.',
      en: 'With a broken template no document can be printed.',
    },
  },
  {
    ...common,
    code: 'TD953',
    slug: 'template-raw-value',
    title: { vi: 'Mẫu in không được chèn dữ liệu như là thẻ', en: 'A template never takes data for markup' },
    why: {
      vi: 'Chữ trong kế hoạch mà thành thẻ thì người viết kế hoạch sửa được cả hình thức văn bản.',
      en: 'Where words of a plan become markup, whoever writes the plan can change the document around them.',
    },
  },
  {
    ...common,
    code: 'TD954',
    slug: 'template-command',
    title: { vi: 'Mẫu in chỉ dùng các lệnh có sẵn', en: 'A template uses the commands there are' },
    why: {
      vi: 'Mẫu chỉ trình bày, không tính toán: có if, unless, each, with, lookup, cellStyle và gọi mẫu con.',
      en: 'Templates lay out and do not compute: there are if, unless, each, with, lookup, cellStyle and calls of parts.',
    },
  },
  {
    ...common,
    code: 'TD955',
    slug: 'template-part',
    title: { vi: 'Mẫu con được gọi phải có', en: 'A part that is called is there' },
    why: {
      vi: 'Gọi mẫu con không có, hoặc mẫu con do dữ liệu chọn, thì không biết trước sẽ in ra gì.',
      en: 'With a part that is not there, or that data choose, nobody knows beforehand what is printed.',
    },
  },
  {
    ...common,
    code: 'TD956',
    slug: 'template-field',
    title: { vi: 'Trường dữ liệu trong mẫu phải có', en: 'A field of a template is one of the document' },
    why: {
      vi: 'Trường viết sai tên thì chỗ ấy không bao giờ in ra, hoặc văn bản không in được.',
      en: 'A field with a wrong name is never printed, or stops the document from being printed.',
    },
  },
  {
    ...common,
    code: 'TD957',
    slug: 'template-loop',
    title: { vi: 'Vòng lặp trong mẫu phải có giới hạn', en: 'Loops of a template are bounded' },
    why: {
      vi: 'Lặp lại danh sách của cấp ngoài, hoặc gọi lại chính mình tại chỗ, thì văn bản phình ra không dừng.',
      en: 'Looping over an outer list again, or calling itself in place, makes a document grow without end.',
    },
  },
  {
    ...common,
    code: 'TD958',
    slug: 'template-unused',
    severity: 'warning',
    title: { vi: 'Mẫu in phải được gọi tới', en: 'A template is called by something' },
    why: {
      vi: 'Tệp không mang tên mẫu có sẵn và không mẫu nào gọi thì không có tác dụng; thường là do gõ sai tên.',
      en: 'A file that has no name of a built-in template and is called by none does nothing; mostly its name is mistyped.',
    },
  },
] as const satisfies readonly CodeMetadata[];

export type TemplateCode = (typeof templateCodes)[number]['code'];
