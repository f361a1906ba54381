import { isMap } from '../model/plan/read.ts';
import { excerpt } from '../source/trouble.ts';
import type { Mistake, Site } from './mistake.ts';

/** Members of one list that share an id; lists inside members are lists of their own. */
export function idMistakes({ path, value }: Site): Mistake[] {
  if (!Array.isArray(value)) return [];
  const first = new Map<string, number>();
  const mistakes: Mistake[] = [];
  for (const [index, member] of value.entries()) {
    const id = isMap(member) && typeof member.id === 'string' ? member.id : undefined;
    if (id === undefined) continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else mistakes.push(sameId([...path, index, 'id'], [...path, earlier, 'id'], excerpt(id)));
  }
  return mistakes;
}

function sameId(path: Mistake['path'], earlier: Mistake['path'], id: string): Mistake {
  return {
    code: 'TD127',
    path,
    anchor: 'value',
    message: {
      vi: `Mã “${id}” đã dùng cho một mục khác trong cùng danh sách.`,
      en: `The id “${id}” is already used for another member of this list.`,
    },
    help: { vi: 'Đặt cho mục này một mã khác.', en: 'Give this member another id.' },
    actual: id,
    related: { path: earlier, anchor: 'value', message: { vi: 'đã dùng ở đây', en: 'used here' } },
  };
}
