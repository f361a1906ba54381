import { type HeaderKey, headerKeys, headerText, typeNameOf } from '../../model/compose/header.ts';
import type { PlanDocument } from '../../model/document.ts';
import { isReported } from '../../model/norm.ts';
import { comparable } from '../../model/text.ts';
import { defineRule, type Problem } from '../rule.ts';

export const typeNotation = defineRule({
  code: 'TD701',
  slug: 'type-notation',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Phụ lục III Nghị định số 30/2020/NĐ-CP', en: 'Decree 30/2020, Annex III' },
  title: {
    vi: 'Ký hiệu phải mở đầu bằng chữ viết tắt của tên loại',
    en: 'The notation begins with the abbreviation of the type',
  },
  why: {
    vi: 'Ký hiệu sai tên loại thì văn thư cấp số vào sổ khác và nơi nhận viện dẫn nhầm văn bản.',
    en: 'With another type in its notation the document is registered and cited as something else.',
  },
  *check({ document }) {
    for (const key of headerKeys(document)) yield* problemsOf(document, key);
  },
});

function* problemsOf(document: PlanDocument, key: HeaderKey): Generator<Problem> {
  const { norm, file } = document;
  const notation = headerText(document, 'codeNotation', key);
  const typeName = typeNameOf(document, key);
  const type = norm.types.find(({ full }) => comparable(full) === comparable(typeName));
  const [first = ''] = (notation ?? '').split(/[-/–]/);
  const stated = first.trim().toUpperCase();
  if (notation === undefined || !type || !isReported(norm, 'types') || stated === type.short.toUpperCase()) return;
  const other = norm.types.find(({ short }) => short.toUpperCase() === stated);
  yield {
    place: { file, path: [key, 'codeNotation'] },
    message: other
      ? {
          vi: `Ký hiệu “${notation}” là của “${other.full}” (${other.short}), trong khi tên loại là “${type.full}” (${type.short}).`,
          en: `The notation “${notation}” is that of “${other.full}” (${other.short}), but the document is of type “${type.full}” (${type.short}).`,
        }
      : {
          vi: `Ký hiệu “${notation}” không mở đầu bằng chữ viết tắt của tên loại “${type.full}” (${type.short}).`,
          en: `The notation “${notation}” does not begin with the abbreviation of the type “${type.full}” (${type.short}).`,
        },
    help: {
      vi: `Sửa ký hiệu thành “${type.short}-...”, hoặc ghi đúng tên loại ở typeName.`,
      en: `Make it “${type.short}-...”, or state the right type as typeName.`,
    },
    related:
      headerText(document, 'typeName', key) === undefined
        ? []
        : [
            {
              place: { file, path: [key, 'typeName'] },
              message: { vi: 'tên loại ghi ở đây', en: 'the type is stated here' },
            },
          ],
    actual: first,
    expected: type.short,
  };
}
