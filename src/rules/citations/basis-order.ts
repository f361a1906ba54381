import type { PlanDocument } from '../../model/document.ts';
import { compareDates, shortText } from '../../model/expressions/civil-date.ts';
import type { Citation } from '../../model/generated/plan.ts';
import type { NodePath } from '../../model/place.ts';
import { printedTexts } from '../../model/printed-text.ts';
import type { Mention } from '../../model/references/mention.ts';
import { comparable } from '../../model/text.ts';
import { nameKey } from '../body-name.ts';
import { dayOf, isLaw } from '../cited-alike.ts';
import { defineRule } from '../rule.ts';

export const basisOrder = defineRule({
  code: 'TD613',
  slug: 'basis-order',
  severity: 'info',
  since: '0.1.0',
  basis: {
    vi: 'Thông lệ soạn thảo: căn cứ cùng loại, cùng cơ quan ban hành xếp theo ngày ban hành',
    en: 'Practice: bases of one kind and one issuer stand in the order of their dates',
  },
  title: { vi: 'Căn cứ cùng loại nên xếp theo ngày ban hành', en: 'Bases of one kind stand in the order of dates' },
  why: {
    vi: 'Văn bản sửa đổi đứng trước văn bản gốc, kế hoạch sau đứng trước kế hoạch trước thì thường có một ngày ghi sai.',
    en: 'An amendment before its law, or a later plan before an earlier one, mostly means a wrong date.',
  },
  *check({ document }) {
    const latest = new Map<string, Basis>();
    for (const basis of basesOf(document)) {
      const before = latest.get(basis.family);
      if (!before || compareDates(basis.day, before.day) >= 0) {
        latest.set(basis.family, basis);
        continue;
      }
      const [own, other] = [shortText(basis.day), shortText(before.day)];
      yield {
        place: basis.mention.origin === 'plan' ? basis.mention.place : { file: document.file, path: basis.path },
        message: {
          vi: `Căn cứ ban hành ngày ${own} đứng sau căn cứ cùng loại ban hành ngày ${other}.`,
          en: `The basis of ${own} stands after one of the same kind of ${other}.`,
        },
        help: {
          vi: 'Xếp văn bản ban hành trước lên trước, hoặc xem lại hai ngày.',
          en: 'Put the earlier document first, or check both dates.',
        },
        related: [
          {
            place: { file: document.file, path: before.path },
            message: { vi: `ban hành ngày ${other}`, en: `issued on ${other}` },
          },
        ],
      };
    }
  },
});

interface Basis {
  readonly path: NodePath;
  readonly mention: Mention;
  readonly family: string;
  readonly day: NonNullable<ReturnType<typeof dayOf>>;
}

/** What is cited before the first heading, in the order of print. */
function basesOf(document: PlanDocument): Basis[] {
  const { body } = document.composition;
  const end = body.findIndex(({ type }) => type === 'heading');
  const textAt = printedTexts(document);
  const found = new Map<number, Basis>();
  for (const { mention } of body.slice(0, end < 0 ? 0 : end).flatMap(({ runs }) => runs)) {
    const target = mention?.target?.kind === 'node' ? mention.target.path : [];
    const index = target[0] === 'citations' ? target[1] : undefined;
    if (!mention || typeof index !== 'number' || found.has(index)) continue;
    const cited = document.plan.citations?.[index];
    const day = cited && dayOf(cited);
    const path = ['citations', index];
    const family = cited && familyOf(document, cited, textAt([...path, 'subject']) ?? '');
    if (day && family) found.set(index, { path: [...path, 'issuedDate'], mention, family, day });
  }
  return [...found.values()];
}

/** A law and its amendments; else documents with one notation of one issuer, numbered by year or not. */
function familyOf({ norm }: PlanDocument, cited: Citation, subject: string): string | undefined {
  if (isLaw(cited)) return comparable(subject).replace(/^.*sửa đổi, bổ sung .*? của (?:bộ )?luật /u, '');
  const { code, organName } = cited;
  if (!code || organName === undefined) return undefined;
  return [code.notation, code.year === undefined, nameKey(organName, norm)].join('|');
}
