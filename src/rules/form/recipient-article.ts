import type { Clause, ComposedDecision } from '../../model/compose/tree.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import { recipientsOf } from '../recipients.ts';
import { defineRule } from '../rule.ts';

export const recipientArticle = defineRule({
  code: 'TD736',
  slug: 'recipient-article',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Mẫu 1.3 Phụ lục III Nghị định số 30/2020/NĐ-CP: nơi nhận “Như Điều ...”',
    en: 'Decree 30/2020, Annex III, model 1.3: the recipient “Như Điều ...”',
  },
  title: {
    vi: 'Nơi nhận “Như Điều ...” phải chỉ vào một điều có thật',
    en: 'A recipient “Như Điều ...” names an article that exists',
  },
  why: {
    vi: 'Thêm bớt một điều mà quên sửa Nơi nhận thì văn thư không biết gửi cho ai.',
    en: 'When an article is added or removed and the recipients stay, the registry does not know whom to send it to.',
  },
  *check({ document }) {
    const { decision } = document.composition;
    const count = decision ? articlesIn(decision) : 0;
    for (const { path, name } of decision ? recipientsOf(document) : []) {
      const article = Number(/^như điều (\d{1,3})(?!\d)/iu.exec(name)?.[1] ?? 0);
      if (path[0] !== 'promulgatedBy' || article <= count) continue;
      yield {
        place: { file: document.file, path },
        message: {
          vi: `Nơi nhận ghi “${name}” nhưng Quyết định ${count === 0 ? 'không có điều nào' : `chỉ có ${officialCount(count)} điều`}.`,
          en: `The recipient is “${name}”, but the Decision has ${count === 0 ? 'no articles' : `only ${count} ${count === 1 ? 'article' : 'articles'}`}.`,
        },
        help: {
          vi: 'Ghi số của điều nêu những nơi chịu trách nhiệm thi hành.',
          en: 'Give the number of the article that names who carries the Decision out.',
        },
        actual: name,
        expected: String(count),
      };
    }
  },
});

function articlesIn({ body }: ComposedDecision): number {
  let top: Clause | undefined = body.at(-1)?.clause;
  let last = 0;
  for (; top; top = top.parent) if (top.number !== undefined) last = Number(top.number);
  return last;
}
