import { maskedName } from '../../model/rosters/mask.ts';
import { identityOf, type Person, sameIdentity } from '../../model/rosters/people.ts';
import { defineRosterRule } from '../rule.ts';
import { rosterBasis } from './basis.ts';

export const replacementFault = defineRosterRule({
  code: 'TD803',
  slug: 'replacement-fault',
  severity: 'error',
  since: '0.1.0',
  basis: rosterBasis,
  title: {
    vi: 'Người được thay không còn trong danh sách, người thay phải có',
    en: 'Who was replaced is not listed, who replaces is',
  },
  why: {
    vi: 'Danh sách phải là danh sách sau khi thay: để sót người đã thay thì thừa người, chưa thêm người thay thì thiếu.',
    en: 'The roster is the list after replacing: who was replaced would be one too many, who replaces is still missing.',
  },
  *checkRoster({ document }) {
    const { file, people, roster } = document;
    const byKey = new Map<string, Person[]>();
    for (const person of people) byKey.set(person.key, [...(byKey.get(person.key) ?? []), person]);
    for (const [index, { out, birth, in: replacing }] of (roster.replacements ?? []).entries()) {
      const path = ['replacements', index];
      const gone = identityOf({ name: out, ...(birth && { birth }) });
      const left = byKey.get(gone.key)?.find((person) => sameIdentity(person, gone) !== 'no');
      if (left) {
        yield {
          place: { file, path: [...path, 'out'] },
          message: {
            vi: `“${maskedName(out)}” đã được thay nhưng vẫn còn trong danh sách.`,
            en: `“${maskedName(out)}” was replaced and is still listed.`,
          },
          help: { vi: 'Bỏ dòng của người đã được thay.', en: 'Remove the line of the person who was replaced.' },
          related: [
            {
              place: { file, path: [...left.path, 'name'] },
              message: { vi: 'dòng còn lại', en: 'the line that is left' },
            },
          ],
        };
      }
      const coming = identityOf(replacing);
      if (byKey.get(coming.key)?.some((person) => sameIdentity(person, coming) !== 'no')) continue;
      yield {
        place: { file, path: [...path, 'in', 'name'] },
        message: {
          vi: `“${maskedName(replacing.name)}” là người thay nhưng chưa có trong danh sách.`,
          en: `“${maskedName(replacing.name)}” is a replacement and is not listed.`,
        },
        help: { vi: 'Thêm người thay vào danh sách đại biểu.', en: 'Add the replacement to the list of delegates.' },
      };
    }
  },
});
