import type { Say } from '../model/say.ts';
import { maximumDepth, maximumNodes } from './tokens.ts';
import type { Stretch, Trouble } from './trouble.ts';

export function conflictTrouble(text: string): Trouble | undefined {
  const found = /^(?:<{7}|>{7}|\|{7})(?= |\r?$)|^={7}(?=\r?$)/m.exec(text);
  if (!found) return undefined;
  return {
    code: 'TD109',
    start: found.index,
    end: found.index + 7,
    actual: found[0],
    message: {
      vi: `Dòng ${found[0]} cho thấy hai bản sửa cùng một chỗ chưa được ghép xong.`,
      en: `The line ${found[0]} shows that two versions of this place were not merged completely.`,
    },
    help: {
      vi: 'Giữ lại bản đúng, xóa bản kia và xóa các dòng <<<<<<<, ======= và >>>>>>>.',
      en: 'Keep the right version, delete the other one and the lines <<<<<<<, ======= and >>>>>>>.',
    },
  };
}

export function tooDeepTrouble(at: number): Trouble {
  return {
    code: 'TD108',
    start: at,
    end: at + 1,
    message: {
      vi: `Đến chỗ này tệp đã có quá ${maximumDepth} cấp lồng nhau nên không được đọc.`,
      en: `Here the file has more than ${maximumDepth} levels; it was not read.`,
    },
    help: {
      vi: 'Xem lại các dấu ngoặc [ {, các dấu “-” liền nhau và mức thụt đầu dòng; thường là do chép nhầm nội dung.',
      en: 'Check the brackets [ {, dashes in a row and the indentation; usually something was copied by mistake.',
    },
  };
}

export function tooManyTrouble(at: number): Trouble {
  return {
    code: 'TD107',
    start: at,
    end: at + 1,
    message: {
      vi: `Tệp có quá ${maximumNodes.toLocaleString('vi')} khóa và mục, hoặc quá nhiều dòng, nên không được đọc.`,
      en: `The file has more than ${maximumNodes.toLocaleString('en')} keys and items, or too many lines, and was not read.`,
    },
    help: {
      vi: 'Kiểm tra xem có dòng nào bị chép lặp hoặc có lưu nhầm tệp không; nếu danh sách dài thật thì tách thành nhiều tệp.',
      en: 'Check whether lines were copied again and again or the wrong file was saved; if the list is really that long, split it into several files.',
    },
  };
}

export function secondDocumentTrouble(at: number): Trouble {
  return {
    code: 'TD116',
    start: at,
    end: at + 3,
    actual: '---',
    message: {
      vi: 'Dòng --- ở đây bắt đầu một văn bản thứ hai trong cùng tệp.',
      en: 'The line --- starts a second document in the same file here.',
    },
    help: {
      vi: 'Chuyển văn bản thứ hai sang tệp khác; nếu --- chỉ là đường kẻ thì xóa dòng này.',
      en: 'Move the second document to another file; if --- is only a drawn line, delete it.',
    },
  };
}

export function emptyTrouble(text: string): Trouble {
  const onlyNotes = text.trim() !== '';
  return {
    code: 'TD110',
    start: 0,
    end: 0,
    message: onlyNotes
      ? { vi: 'Tệp chỉ có ghi chú, không có nội dung.', en: 'The file has only notes and no content.' }
      : { vi: 'Tệp trống.', en: 'The file is empty.' },
    help: {
      vi: 'Kiểm tra xem tệp đã được lưu chưa; tệp cần bắt đầu bằng khóa “kind:”, ví dụ “kind: plan”.',
      en: 'Check whether the file was saved; it must start with the key “kind:”, for example “kind: plan”.',
    },
  };
}

const tops = {
  list: {
    vi: 'Cấp ngoài cùng của tệp là một danh sách, không phải các khóa.',
    en: 'The top of the file is a list, not keys.',
  },
  text: { vi: 'Tệp chỉ có một đoạn chữ, không có khóa nào.', en: 'The file is a piece of text without any key.' },
  glued: {
    vi: 'Tệp không có khóa nào vì thiếu dấu cách sau dấu hai chấm.',
    en: 'The file has no key, because there is no space after the colon.',
  },
} satisfies Record<string, Say>;

export function topTrouble(kind: keyof typeof tops, start: number): Trouble {
  return {
    code: 'TD111',
    start,
    end: start + 1,
    message: tops[kind],
    help: {
      vi: 'Bắt đầu tệp bằng các khóa ở sát lề trái, ví dụ “kind: plan”, rồi đặt nội dung dưới khóa của nó.',
      en: 'Start the file with keys at the left margin, for example “kind: plan”, and put the content below its key.',
    },
  };
}

/** One note for the whole file. */
export function decomposedTrouble({ start, end }: Stretch): Trouble {
  return {
    code: 'TD118',
    start,
    end,
    message: {
      vi: 'Tệp có chữ được lưu rời dấu (Unicode tổ hợp), bắt đầu từ chữ này; phần mềm đã tự ghép lại khi đọc.',
      en: 'The file has letters stored apart from their marks, this one first; the program joined them when reading.',
    },
    help: {
      vi: 'Không bắt buộc sửa; để thống nhất, chọn “Unicode dựng sẵn” trong bộ gõ và chuyển mã cả tệp bằng UniKey (Ctrl+Shift+F6).',
      en: 'Nothing must be done; to be uniform, choose precomposed Unicode in the keyboard program and convert the file with UniKey (Ctrl+Shift+F6).',
    },
  };
}
