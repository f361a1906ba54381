import { abbreviateStart } from '../../model/abbreviations.ts';
import type { PlanDocument } from '../../model/document.ts';
import { normalizeSpaces } from '../../model/text.ts';
import { defineRule } from '../rule.ts';
import { wordsAt, writtenLines } from '../written.ts';

export const brokenSentence = defineRule({
  code: 'TD715',
  slug: 'broken-sentence',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Phần căn cứ và câu “xây dựng Kế hoạch” là một câu',
    en: 'The documents carried out and “... draws up the plan” are one sentence',
  },
  title: { vi: 'Câu mở đầu không được ngắt giữa chừng', en: 'The opening sentence is not cut in two' },
  why: {
    vi: 'Dấu chấm đặt trước tên cơ quan ban hành làm phần “Thực hiện ...” thành câu cụt.',
    en: 'A full stop before the issuer leaves “Thực hiện ...” a sentence without a verb of its own.',
  },
  *check({ document }) {
    const issuer = issuerStart(document);
    for (const line of writtenLines(document)) {
      const start = line.prose.path[0] === 'body' ? cutAt(line.text, issuer) : undefined;
      const own = start === undefined ? undefined : wordsAt(line, start, start + 1);
      if (start === undefined || own?.origin !== 'typed') continue;
      const opening = openings.exec(line.text)?.[0] ?? '';
      yield {
        place: own.place,
        message: {
          vi: `Câu bắt đầu bằng “${opening} ...” bị dấu chấm ngắt trước khi nêu cơ quan ban hành nên thành câu cụt.`,
          en: `The sentence that begins with “${opening} ...” is cut by a full stop before the issuer is named.`,
        },
        help: { vi: 'Thay dấu chấm này bằng dấu phẩy.', en: 'Put a comma in place of this full stop.' },
        actual: '.',
        expected: ',',
      };
    }
  },
});

const openings = /^(?:Thực hiện|Căn cứ|Thi hành|Triển khai thực hiện|Theo)(?![A-Za-zÀ-ỹ])/u;
const verbs = 'xây dựng|ban hành|lập';

/** The issuer under its full, its short name or the words that refer to it, as the subject of "xây dựng Kế hoạch". */
function issuerStart({ plan, norm, mentions }: PlanDocument): RegExp {
  // No body has a longer name, and a pattern as long as a book overflows.
  const full = normalizeSpaces(plan.document.organName.slice(0, 300));
  const referring = mentions.filter(({ reference }) => reference.path.join('.') === 'document.organName');
  const said = new Set([
    full,
    abbreviateStart(full, norm),
    ...referring.slice(0, 9).map(({ printed }) => printed.slice(0, 300)),
  ]);
  const names = [...said].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`\\. (?=(?:${names.join('|')}) (?:${verbs}) kế hoạch)`, 'iu');
}

/** Where the only full stop of an opening that has not said its subject yet stands. */
function cutAt(text: string, issuer: RegExp): number | undefined {
  const found = issuer.exec(text);
  if (!found || !openings.test(text)) return undefined;
  const opening = text.slice(0, found.index);
  const isOneSentence = !/[.!?:] \p{Lu}/u.test(opening);
  const hasClause = new RegExp(`, .{3,80} (?:${verbs}|yêu cầu|đề nghị|tổ chức thực hiện) `, 'iu').test(opening);
  return isOneSentence && !hasClause ? found.index : undefined;
}
