import type { Say } from '../model/say.ts';
import { elementNames, type Role, vocabulary } from './vocabulary.ts';

const tags = (roles: readonly Role[]): string =>
  [...new Set(roles.map((role) => `<${vocabulary[role].element}>`))].join(', ');

export function misplaced(element: string, parent: Role | undefined): Say {
  if (!elementNames.has(element)) {
    return { vi: `thẻ <${element}> không có trong mẫu văn bản`, en: `element <${element}> is not allowed` };
  }
  if (parent === undefined) {
    return { vi: 'cả mẫu phải nằm trong một thẻ <article>', en: 'the whole template must stand in one <article>' };
  }
  const { element: outer, children } = vocabulary[parent];
  const allowed = tags(children);
  return {
    vi: `thẻ <${element}> không được đặt trong <${outer}>; ${allowed === '' ? 'thẻ này để trống' : `ở đó chỉ dùng ${allowed}`}`,
    en: `<${element}> may not stand in <${outer}>, which takes ${allowed === '' ? 'nothing' : `only ${allowed}`}`,
  };
}

export function badClass(element: string, written: string | undefined, known: readonly string[]): Say {
  const list = known.join(', ');
  if (written === undefined)
    return { vi: `thẻ <${element}> thiếu class: ${list}`, en: `<${element}> needs a class: ${list}` };
  return {
    vi: `class "${written}" của <${element}> không có; các class: ${list}`,
    en: `<${element}> has no class "${written}"; there are: ${list}`,
  };
}

export const badAttribute = (element: string, name: string): Say => ({
  vi: `thẻ <${element}> không có thuộc tính "${name}"`,
  en: `<${element}> has no attribute "${name}"`,
});

export const lackingAttribute = (element: string, name: string): Say => ({
  vi: `thẻ <${element}> thiếu thuộc tính "${name}"`,
  en: `<${element}> lacks its attribute "${name}"`,
});

export const badValue = (element: string, name: string, value: string): Say => ({
  vi: `giá trị "${value}" của thuộc tính "${name}" ở <${element}> không dùng được`,
  en: `"${value}" is not a value for "${name}" of <${element}>`,
});

export function strayText(text: string, parent: Role | undefined): Say {
  const outer = parent === undefined ? 'article' : vocabulary[parent].element;
  const words = text.length > 30 ? `${text.slice(0, 30)}...` : text;
  return {
    vi: `chữ "${words}" nằm trực tiếp trong <${outer}>; chữ chỉ được đặt trong <p>`,
    en: `the text "${words}" stands directly in <${outer}>; text belongs in a <p>`,
  };
}

export const crossed = (closing: string, open: string): Say => ({
  vi: `thẻ <${open}> mở ở đây chưa đóng mà đã gặp </${closing}>`,
  en: `<${open}>, opened here, is not closed before </${closing}>`,
});

export const unopened = (closing: string): Say => ({
  vi: `thẻ </${closing}> đóng mà không có thẻ mở (gần dòng này)`,
  en: `</${closing}> closes nothing (near this line)`,
});

export const unclosed = (open: string): Say => ({
  vi: `thẻ <${open}> mở ở đây không được đóng`,
  en: `<${open}>, opened here, is never closed`,
});

export const notAllowed = (what: string): Say => ({
  vi: `không được dùng ${what} trong mẫu (gần dòng này)`,
  en: `${what} is not allowed in a template (near this line)`,
});

export const malformed: Say = {
  vi: 'thẻ viết sai (gần dòng này): thuộc tính phải có giá trị trong ngoặc kép, "&" và "<" phải viết &amp; và &lt;',
  en: 'a tag is written wrongly (near this line): attributes need quoted values, "&" and "<" are &amp; and &lt;',
};
