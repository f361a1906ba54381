import { expandAbbreviations } from '../../model/abbreviations.ts';
import {
  attachedLine,
  type HeaderKey,
  headerText,
  issuedDateOf,
  issuerWords,
  issuingKey,
  typeNameOf,
} from '../../model/compose/header.ts';
import type { PlanDocument } from '../../model/document.ts';
import { typeNames } from '../../model/expressions/document-types.ts';
import { expressionNamed } from '../../model/expressions/index.ts';
import { overlaps } from '../../model/expressions/time.ts';
import { printedTexts } from '../../model/printed-text.ts';
import type { Say } from '../../model/say.ts';
import { comparable, normalizeSpaces } from '../../model/text.ts';
import { defineRule } from '../rule.ts';

export const annexLine = defineRule({
  code: 'TD706',
  slug: 'annex-line',
  severity: 'warning',
  since: '0.1.0',
  basis: { vi: 'Phụ lục I phần III Nghị định số 30/2020/NĐ-CP', en: 'Decree 30/2020, Annex I, part III' },
  title: {
    vi: 'Dòng “(Kèm theo ...)” phải khớp với văn bản',
    en: 'The line “(Kèm theo ...)” repeats the document’s own data',
  },
  why: {
    vi: 'Phụ lục tách rời chỉ còn dòng này để biết nó thuộc văn bản nào; số, ngày, cơ quan ghi khác là phụ lục của văn bản khác.',
    en: 'Apart from its document an annex has only this line; another number, date or issuer makes it the annex of another document.',
  },
  *check({ document }) {
    const textAt = printedTexts(document);
    const key = issuingKey(document);
    const annexes = (document.plan.annexes ?? []).map((_annex, index) => ['annexes', index]);
    for (const carrier of [['promulgatedBy'], ...annexes]) {
      const path = [...carrier, 'attachedTo'];
      const stated = textAt(path);
      const differences = stated === undefined ? [] : differencesOf(document, stated);
      if (stated === undefined || differences.length === 0) continue;
      const right = normalizeSpaces(attachedLine(document, document.norm).replace(/\u00a0+/g, '...'));
      const list = (language: keyof Say): string => differences.map((difference) => difference[language]).join('; ');
      yield {
        place: { file: document.file, path },
        message: {
          vi: `Dòng “${stated}” phải là “${right}”: ${list('vi')}.`,
          en: `The line “${stated}” should be “${right}”: ${list('en')}.`,
        },
        help: {
          vi: 'Bỏ attachedTo để dòng này được in tự động, hoặc sửa cho khớp.',
          en: 'Remove attachedTo so that the line is printed automatically, or correct it.',
        },
        related: [
          {
            place: { file: document.file, path: [key, 'codeNotation'] },
            message: numberOf[key],
          },
        ],
        actual: stated,
        expected: right,
      };
    }
  },
});

const line = new RegExp(
  `kèm theo (?<type>${typeNames})(?<colon> số ?:| số)? ?(?<number>[\\d._… ]*)\\/ ?(?<notation>[a-zà-ỹ\\d]{1,20}(?: ?[-/] ?[a-zà-ỹ\\d]{1,20}){0,4})(?<date>.{0,60}?) của (?<issuer>.{1,200}?)\\)?$`,
  'iu',
);

const numberOf: Readonly<Record<HeaderKey, Say>> = {
  document: { vi: 'số và ký hiệu của văn bản', en: 'the document’s number and notation' },
  promulgatedBy: { vi: 'số và ký hiệu của quyết định', en: 'the Decision’s number and notation' },
};

/**
 * What the line says otherwise than the document that gives number and day. A blank number or day is no difference; a
 * decision outside the file may carry the plan.
 */
function differencesOf(document: PlanDocument, stated: string): Say[] {
  const said = line.exec(stated.slice(0, 600))?.groups;
  const key = issuingKey(document);
  if (!said || (key === 'document' && /^quyết định$/iu.test(said['type'] ?? ''))) return [];
  const { number = '', colon = '', type = '', notation = '', date = '', issuer = '' } = said;
  return [
    ...(colon.includes(':') ? [{ vi: 'sau chữ “số” không đặt dấu hai chấm', en: 'no colon follows “số”' }] : []),
    ...(/\d /.test(number)
      ? [{ vi: 'giữa số và ký hiệu không có khoảng trống', en: 'no space stands between number and notation' }]
      : []),
    ...unlike('tên loại', 'type', `“${type}”`, `“${typeNameOf(document, key)}”`),
    ...numberDifference(document, number),
    ...unlike('ký hiệu', 'notation', `“${notation}”`, `“${headerText(document, 'codeNotation', key) ?? ''}”`),
    ...dateDifference(document, date),
    ...issuerDifference(document, issuer),
  ];
}

function unlike(vi: string, en: string, stated: string, right: string): Say[] {
  if (comparable(stated.replaceAll(' ', '')) === comparable(right.replaceAll(' ', ''))) return [];
  return [{ vi: `${vi} là ${stated}, đúng là ${right}`, en: `the ${en} is ${stated}, should be ${right}` }];
}

function numberDifference(document: PlanDocument, written: string): Say[] {
  const stated = written.replace(/[^\d]/g, '');
  const right = headerText(document, 'codeNumber', issuingKey(document));
  if (stated === '' || right === undefined || Number(stated) === Number(right)) return [];
  return unlike('số', 'number', stated, right);
}

function dateDifference(document: PlanDocument, written: string): Say[] {
  const reading = expressionNamed('time').read(written.replace(/^[\s,]+/, ''));
  const issued = issuedDateOf(document);
  if (!reading.ok || !issued || overlaps(reading.value, issued) !== 'no') return [];
  const short = (time: typeof issued): string => expressionNamed('time').forms['short']?.(time) ?? time.written;
  return unlike('ngày', 'date', short(reading.value), short(issued));
}

/** "UBND tỉnh" is short for "Ủy ban nhân dân tỉnh Lạng Sơn". */
function issuerDifference(document: PlanDocument, stated: string): Say[] {
  const right = issuerWords(document, document.norm);
  const organ = headerText(document, 'organName', issuingKey(document)) ?? '';
  const key = (name: string): string => comparable(expandAbbreviations(name, document.norm));
  const said = key(stated);
  // The chairman issues what the committee issues.
  const isSame = (full: string): boolean => full.startsWith(said) || said.startsWith(full) || said.endsWith(full);
  if (isSame(key(organ)) || isSame(key(right))) return [];
  return unlike('cơ quan', 'issuer', `“${stated}”`, `“${right}”`);
}
