import type { PlanDocument } from '../../model/document.ts';
import type { NodePath } from '../../model/place.ts';
import { factsOf } from '../../model/plan/facts.ts';
import { printedTexts } from '../../model/printed-text.ts';
import { comparable } from '../../model/text.ts';
import { nameKey } from '../body-name.ts';
import { groupsOf } from '../groups.ts';
import { defineRule } from '../rule.ts';

export const listedTwice = defineRule({
  code: 'TD233',
  slug: 'listed-twice',
  severity: 'warning',
  since: '0.1.0',
  basis: { vi: 'Trong một danh sách mỗi mục nêu một lần', en: 'A list names each member once' },
  title: { vi: 'Một danh sách không được nêu một mục hai lần', en: 'A list must not name one member twice' },
  why: {
    vi: 'Một mục lặp lại thường là chép đè lên mục khác: danh sách đủ số mà thiếu người.',
    en: 'A repeated member has mostly taken the place of another: the list has its number and lacks somebody.',
  },
  *check({ document }) {
    for (const members of listsOf(document)) {
      const first = new Map<string, NodePath>();
      for (const { path, name, key } of members) {
        const earlier = first.get(key);
        if (!earlier) first.set(key, path);
        else {
          yield {
            place: { file: document.file, path },
            message: { vi: `“${name}” đã được nêu trong danh sách này.`, en: `“${name}” is in this list already.` },
            help: {
              vi: 'Bỏ một chỗ, hoặc thay bằng mục còn thiếu.',
              en: 'Remove one, or put the member that is missing.',
            },
            related: [
              {
                place: { file: document.file, path: earlier },
                message: { vi: 'lần đầu ở đây', en: 'first named here' },
              },
            ],
            actual: name,
          };
        }
      }
    }
  },
});

interface Member {
  readonly path: NodePath;
  readonly name: string;
  /** Equal for one member. */
  readonly key: string;
}

/** Lists of names, and the entries of each group: with another theme or other words an entry is another one. */
function* listsOf(document: PlanDocument): Generator<Member[]> {
  const textAt = printedTexts(document);
  const memberAt = (path: NodePath, written: string, more = ''): Member[] => {
    const name = textAt(path) ?? written;
    const key = nameKey(name, document.norm);
    return key === '' ? [] : [{ path, name, key: `${key}|${comparable(more)}` }];
  };
  for (const { path, raw } of factsOf(document)) {
    if (Array.isArray(raw)) yield raw.flatMap((item, index) => memberAt([...path, index], String(item)));
  }
  for (const { group, path } of groupsOf(document)) {
    yield (group.entries ?? []).flatMap(({ name, theme = '' }, index) => {
      const entry = [...path, 'entries', index];
      return memberAt([...entry, 'name'], name, `${theme} ${textAt([...entry, 'text']) ?? ''}`);
    });
  }
}
