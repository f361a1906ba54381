import type { Say } from '../model/say.ts';
import type { Trouble } from './trouble.ts';

export const maximumBytes = 16 * 1024 * 1024;

/** Text without byte order mark, lone carriage returns turned into line feeds; with trouble it is only for showing. */
export interface Decoded {
  readonly text: string;
  readonly trouble?: Trouble;
}

export function decode(input: Uint8Array | string): Decoded {
  if (input.length > maximumBytes) return { text: '', trouble: tooLarge(input.length) };
  if (typeof input === 'string') return { text: withLineFeeds(input.replace(/^\uFEFF/, '')) };
  const utf16 = utf16Of(input);
  if (utf16) return { text: new TextDecoder(utf16).decode(input), trouble: wrongEncoding(0, 'UTF-16', utf16Message) };
  try {
    return { text: withLineFeeds(new TextDecoder('utf-8', { fatal: true }).decode(input)) };
  } catch {
    return notUtf8(input);
  }
}

/** Old Macintosh line ends; the same length, so that positions hold. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  if (first === 0 && second && third === 0 && fourth) return 'utf-16be';
  return undefined;
}

function notUtf8(bytes: Uint8Array): Decoded {
  const text = withLineFeeds(new TextDecoder().decode(bytes));
  const at = firstBadByte(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, at));
  const office = isOfficeFile(bytes);
  const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return { text, trouble: office ? officeFile() : wrongEncoding(before.length, byte, byteMessage(byte)) };
}

/** Where the first letter that is not UTF-8 starts, found by bisection: a prefix fails exactly when it holds a bad byte. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  // The prefix may end inside a letter, of which the bad byte is no part.
  while (!isUtf8(bytes.subarray(0, good), false)) good -= 1;
  return good;
}

function isUtf8(bytes: Uint8Array, mayBeCutOff: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBeCutOff });
    return true;
  } catch {
    return false;
  }
}

/** Zip (.docx, .xlsx) or the older binary container (.doc, .xls). */
function isOfficeFile(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4).join();
  return head === '80,75,3,4' || head === '208,207,17,224';
}

const utf16Message: Say = {
  vi: 'Tệp được lưu ở bảng mã UTF-16, không ở bảng mã UTF-8.',
  en: 'The file was saved in UTF-16, not in UTF-8.',
};

const byteMessage = (byte: string): Say => ({
  vi: `Tệp không ở bảng mã UTF-8: từ chỗ này (mã ${byte}) chữ không đọc được.`,
  en: `The file is not in UTF-8: from here (byte ${byte}) the letters cannot be read.`,
});

function wrongEncoding(offset: number, actual: string, message: Say): Trouble {
  return {
    code: 'TD106',
    start: offset,
    end: offset + 1,
    actual,
    message,
    help: {
      vi: 'Mở tệp bằng Notepad, chọn Tệp > Lưu thành (Save As), ở ô Mã hóa (Encoding) chọn UTF-8; trong Word chọn kiểu tệp Văn bản thuần (Plain Text) rồi chọn Unicode (UTF-8). Chữ gõ bằng phông TCVN3 (ABC) hoặc VNI phải chuyển sang Unicode trước, ví dụ bằng UniKey (Ctrl+Shift+F6).',
      en: 'Open the file in Notepad, choose File > Save As and set Encoding to UTF-8; in Word save as Plain Text and choose Unicode (UTF-8). Text typed with TCVN3 (ABC) or VNI fonts must first be converted to Unicode, for example with UniKey (Ctrl+Shift+F6).',
    },
  };
}

function officeFile(): Trouble {
  return {
    code: 'TD106',
    start: 0,
    end: 1,
    message: {
      vi: 'Đây là tệp Word hoặc Excel chỉ đổi đuôi tên, không phải tệp văn bản ở bảng mã UTF-8.',
      en: 'This is a Word or Excel file with another name ending, not a text file in UTF-8.',
    },
    help: {
      vi: 'Mở tệp bằng Word, chép nội dung sang một tệp văn bản mới rồi lưu với bảng mã UTF-8.',
      en: 'Open the file in Word, copy its content into a new text file and save that in UTF-8.',
    },
  };
}

function tooLarge(size: number): Trouble {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return {
    code: 'TD107',
    start: 0,
    end: 0,
    actual: `${size}`,
    message: {
      vi: `Tệp lớn ${megabytes.replace('.', ',')} MB, vượt mức 16 MB nên không được đọc.`,
      en: `The file has ${megabytes} MB, more than the limit of 16 MB, and was not read.`,
    },
    help: {
      vi: 'Kiểm tra xem có lưu nhầm tệp không; nếu danh sách dài thật thì tách thành nhiều tệp.',
      en: 'Check whether the wrong file was saved; if the list is really that long, split it into several files.',
    },
  };
}
