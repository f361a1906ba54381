import { type HeaderKey, headerKeys, headerText } from '../../model/compose/header.ts';
import type { PlanDocument } from '../../model/document.ts';
import { issuerCase, typeCase } from '../../model/expressions/document-types.ts';
import type { Say } from '../../model/say.ts';
import { defineRule, type Problem } from '../rule.ts';

export const notationForm = defineRule({
  code: 'TD745',
  slug: 'notation-form',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Phụ lục I phần II mục 3 Nghị định số 30/2020/NĐ-CP',
    en: 'Decree 30/2020, Annex I, part II, 3',
  },
  title: {
    vi: 'Ký hiệu viết liền, bằng chữ in hoa, nối bằng dấu gạch nối',
    en: 'The notation has capitals and hyphens and no blanks',
  },
  why: {
    vi: 'Giữa các nhóm chữ viết tắt của ký hiệu có dấu gạch nối ngắn, không cách chữ; viết khác thì tìm trên máy không ra văn bản.',
    en: 'The groups of a notation are joined by hyphens without blanks; written otherwise, searches miss the document.',
  },
  *check({ document }) {
    for (const key of headerKeys(document)) yield* problemsIn(document, key);
  },
});

function* problemsIn(document: PlanDocument, key: HeaderKey): Iterable<Problem> {
  const notation = (headerText(document, 'codeNotation', key) ?? '').trim();
  const joined = notation.replace(/\s*[-–—]\s*/gu, '-').replace(/\s*\/\s*/gu, '/');
  const right = joined.replace(/[^-/]+/gu, (group, index: number) => capitalsOf(group, index === 0));
  if (right === notation || /\s/u.test(right)) return;
  const list = (language: keyof Say): string =>
    faultsOf(notation, joined, right)
      .map((fault) => fault[language])
      .join(', ');
  yield {
    place: { file: document.file, path: [key, 'codeNotation'] },
    message: {
      vi: `Ký hiệu “${notation}” phải là “${right}”: ${list('vi')}.`,
      en: `The notation “${notation}” should be “${right}”: ${list('en')}.`,
    },
    help: { vi: `Viết “${right}”.`, en: `Write “${right}”.` },
    actual: notation,
    expected: right,
  };
}

/** Offices may have small letters of their own in an abbreviation, but none has nothing else. */
function capitalsOf(group: string, isType: boolean): string {
  const type = isType ? typeCase(group) : undefined;
  return type ?? (group === group.toLowerCase() ? issuerCase(group) : group);
}

function faultsOf(notation: string, joined: string, right: string): Say[] {
  const faults: Say[] = [];
  if (/\s/u.test(notation)) faults.push({ vi: 'không có khoảng trống', en: 'without blanks' });
  if (/[–—]/u.test(notation)) faults.push({ vi: 'dùng dấu gạch nối ngắn (-)', en: 'with a hyphen (-)' });
  if (joined !== right) faults.push({ vi: 'dùng chữ in hoa', en: 'in capitals' });
  return faults;
}
