import type { Say } from '../model/say.ts';

/** Why a document cannot be written: what is in the way, and what to do. `path` is absolute. */
export const noFolder = (folder: string): Say => ({
  vi: `Không có thư mục “${folder}”; hãy tạo thư mục trước hoặc chọn nơi khác.`,
  en: `There is no folder “${folder}”; make it first or choose another place.`,
});

export const folderAsOutput = (path: string): Say => ({
  vi: `“${path}” là thư mục; hãy ghi tên tệp trong thư mục đó, ví dụ “ke-hoach.docx”.`,
  en: `“${path}” is a folder; name a file in it, for example “ke-hoach.docx”.`,
});

export const samePlan = (path: string): Say => ({
  vi: `“${path}” chính là tệp kế hoạch; hãy chọn tên khác cho tệp in ra.`,
  en: `“${path}” is the plan itself; choose another name for the document.`,
});

export const isLink = (path: string): Say => ({
  vi: `“${path}” là liên kết tới tệp khác nên không được thay; chọn tên khác, hoặc thêm --force để thay liên kết bằng tệp in ra (tệp ở đầu kia giữ nguyên).`,
  en: `“${path}” is a link to another file and is not replaced; choose another name, or add --force to put the document in place of the link (the file at its other end stays as it is).`,
});

export const notAFile = (path: string): Say => ({
  vi: `“${path}” không phải là tệp thông thường; hãy chọn tên khác cho tệp in ra.`,
  en: `“${path}” is not a regular file; choose another name for the document.`,
});

export const changedByHand = (path: string): Say => ({
  vi: `“${path}” đã được sửa sau khi in nên không bị ghi đè; hãy chép các chỗ sửa vào tệp kế hoạch, lưu tệp này với tên khác, hoặc thêm --force để bỏ các chỗ sửa.`,
  en: `“${path}” was edited after it was printed and is not overwritten; copy the changes into the plan, save the document under another name, or add --force to drop them.`,
});

export const foreignFile = (path: string): Say => ({
  vi: `“${path}” không phải do tdkt in ra nên không bị ghi đè; hãy chọn tên khác, hoặc thêm --force để thay tệp đó.`,
  en: `“${path}” was not printed by tdkt and is not overwritten; choose another name, or add --force to replace it.`,
});

export const textPresent = (path: string): Say => ({
  vi: `“${path}” đã có; tệp chữ thường không mang dấu để nhận ra chỗ sửa tay nên không bị ghi đè. Hãy chọn tên khác, hoặc thêm --force để thay tệp đó.`,
  en: `“${path}” is there already; a plain text carries no mark by which edits are known, so it is not overwritten. Choose another name, or add --force to replace it.`,
});

/** `owner` is the file by which the office program says so. */
export const openElsewhere = (path: string, owner: string): Say => ({
  vi: `“${path}” đang mở trong Word hoặc LibreOffice nên không bị ghi đè; hãy đóng tệp rồi chạy lại. Nếu không ai mở thì xóa tệp “${owner}” còn sót lại, hoặc thêm --force.`,
  en: `“${path}” is open in Word or LibreOffice and is not overwritten; close it and run again. If nobody has it open, delete the file “${owner}” that was left, or add --force.`,
});

/** `error` is what the system answered. */
export function notWritten(path: string, error: unknown): Say {
  const code = (error as { readonly code?: string }).code ?? '';
  const why = reasons[code];
  if (why) return { vi: `Không ghi được “${path}”: ${why.vi}.`, en: `“${path}” could not be written: ${why.en}.` };
  return {
    vi: `Không ghi được “${path}”${code ? ` (máy báo ${code})` : ''}; hãy chọn nơi khác.`,
    en: `“${path}” could not be written${code ? ` (the system says ${code})` : ''}; choose another place.`,
  };
}

// Word keeps the document it shows locked; which of the three codes comes of that depends on the system.
const locked: Say = {
  vi: 'tệp đang mở ở chương trình khác hoặc không có quyền ghi; hãy đóng tệp trong Word rồi chạy lại, hoặc chọn thư mục khác',
  en: 'it is open in another program or writing is not permitted; close it in Word and run again, or choose another folder',
};

const fileOnTheWay: Say = {
  vi: 'một phần của đường dẫn là tệp, không phải thư mục',
  en: 'a part of the path is a file, not a folder',
};

const reasons: Readonly<Record<string, Say>> = {
  EBUSY: locked,
  EPERM: locked,
  EACCES: locked,
  EROFS: {
    vi: 'ổ đĩa chỉ cho đọc; hãy chọn nơi khác',
    en: 'the disk can only be read; choose another place',
  },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  EDQUOT: { vi: 'đã dùng hết dung lượng được cấp', en: 'your share of the disk is used up' },
  EFBIG: { vi: 'ổ đĩa không nhận tệp lớn như vậy', en: 'the disk does not take a file of that size' },
  ENAMETOOLONG: { vi: 'tên tệp quá dài', en: 'the name is too long' },
  ELOOP: { vi: 'các liên kết trỏ vòng vào nhau', en: 'links point at each other in a circle' },
  ENOTDIR: fileOnTheWay,
  // A folder that has to be made where a file of its name is.
  EEXIST: fileOnTheWay,
};
