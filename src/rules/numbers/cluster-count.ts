import type { PlanDocument } from '../../model/document.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import type { Cluster } from '../../model/generated/plan.ts';
import { comparable } from '../../model/text.ts';
import { exactCount } from '../groups.ts';
import { defineRule } from '../rule.ts';

export const clusterCount = defineRule({
  code: 'TD213',
  slug: 'cluster-count',
  severity: 'warning',
  since: '0.1.0',
  basis: { vi: 'Số đơn vị của cụm bằng số đơn vị được nêu tên', en: 'A cluster has as many members as are named' },
  title: {
    vi: 'Số đơn vị trong cụm phải khớp với danh sách',
    en: 'The size of a cluster is the number of its members',
  },
  why: {
    vi: 'Kể thiếu một đơn vị thì đơn vị đó không nhận được văn bản; kể thừa thì số trong tên cụm đã cũ.',
    en: 'A member left out never gets the document; one too many, and the number in the name is out of date.',
  },
  *check({ document }) {
    for (const [index, cluster] of (document.plan.clusters ?? []).entries()) {
      const count = exactCount(cluster.count);
      if (count === undefined || !Array.isArray(cluster.members)) continue;
      const named = cluster.members.length;
      const own = cluster.includesOwn && !namesOwn(document, cluster.members) ? 1 : 0;
      if (named + own === count) continue;
      const working = own === 1 ? `${named} + 1 = ${named + 1}` : String(named);
      const place = { file: document.file, path: ['clusters', index, 'count'] };
      yield {
        place,
        message: {
          vi: `Cụm ghi “${cluster.count?.written}” nhưng ${said(cluster, officialCount(named)).vi}${own ? `: ${working}` : ''}.`,
          en: `The cluster says “${cluster.count?.written}”, but ${said(cluster, String(named)).en}${own ? `: ${working}` : ''}.`,
        },
        help: { vi: 'Sửa số đơn vị hoặc danh sách.', en: 'Correct the number or the list.' },
        related: [
          {
            place: { ...place, path: ['clusters', index, 'members'] },
            message: { vi: 'danh sách ở đây', en: 'the list is here' },
          },
        ],
        actual: String(count),
        expected: String(named + own),
        working,
      };
    }
  },
});

const said = ({ includesOwn }: Cluster, named: string) => ({
  vi: `danh sách có ${named} đơn vị${includesOwn ? ', thêm đơn vị ban hành nếu chưa nêu' : ''}`,
  en: `the list names ${named}${includesOwn ? ', with the issuer where it is not named' : ''}`,
});

/** "Lạng Sơn" is named where the issuer is "Ủy ban nhân dân tỉnh Lạng Sơn". */
const namesOwn = ({ plan }: PlanDocument, members: readonly string[]): boolean =>
  members.some((member) => comparable(plan.document.organName).endsWith(` ${comparable(member)}`));
