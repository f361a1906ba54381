import { nearest } from '../../model/nearest.ts';
import type { NodePath } from '../../model/place.ts';
import { isMap } from '../../model/plan/read.ts';
import { defineRule } from '../rule.ts';

export const unknownKindOfUnit = defineRule({
  code: 'TD416',
  slug: 'unknown-kind-of-unit',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Danh bạ đơn vị của kho kế hoạch',
    en: 'The register of units of the repository',
  },
  title: {
    vi: 'Loại đơn vị mà kế hoạch chọn phải có trong danh bạ',
    en: 'The kinds of units a plan selects are those of the register',
  },
  why: {
    vi: 'Kế hoạch cho biết phần nào áp dụng cho loại đơn vị nào. Loại viết sai thì không đơn vị nào được chọn, và quy định ấy không ràng buộc ai.',
    en: 'A plan says which kinds of units a part is for. A misspelt kind selects no unit, and what the part demands binds nobody.',
  },
  *check({ document, repository }) {
    const { register, unread } = repository;
    const [first] = register.kinds;
    // What a file that cannot be read would add is not known.
    if (!first || unread.length > 0) return;
    const known = new Set(register.kinds.map(({ id }) => id));
    for (const { path, id } of selectedKinds(document.raw, [])) {
      if (known.has(id)) continue;
      const meant = nearest(id, known);
      yield {
        place: { file: document.file, path },
        message: {
          vi: `Danh bạ đơn vị không có loại “${id}” nên phần này không chọn được đơn vị nào thuộc loại ấy.`,
          en: `The register of units has no kind “${id}”, so this part selects no such unit.`,
        },
        help: {
          vi: `${meant === undefined ? '' : `Có phải là “${meant}”? `}Sửa lại, thêm loại ấy vào danh bạ, hoặc bỏ loại ấy nếu không có đơn vị nào như vậy.`,
          en: `${meant === undefined ? '' : `Is “${meant}” meant? `}Correct it, add the kind to the register, or leave the kind out if there are no such units.`,
        },
        related: [
          {
            place: { file: first.file, path: first.path.slice(0, -1), anchor: 'key' },
            message: { vi: 'các loại có trong danh bạ', en: 'the kinds of the register' },
          },
        ],
        actual: id,
        ...(meant !== undefined && { expected: meant }),
      };
    }
  },
});

interface Selected {
  readonly path: NodePath;
  readonly id: string;
}

/** Every `for.kinds`, in whatever part it stands. */
function* selectedKinds(node: unknown, path: NodePath): Generator<Selected> {
  if (typeof node !== 'object' || node === null) return;
  const steps = Array.isArray(node) ? node.entries() : Object.entries(node);
  for (const [step, child] of steps) {
    const here = [...path, step];
    if (step === 'for' && isMap(child) && Array.isArray(child.kinds)) {
      for (const [index, id] of child.kinds.entries()) yield { path: [...here, 'kinds', index], id: String(id) };
    } else yield* selectedKinds(child, here);
  }
}
