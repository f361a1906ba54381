import type { Say } from '../say.ts';
import type { Clause } from './tree.ts';

/**
 * How a document cites its own clause: "mục II.2.1, phần Thời gian", "phụ lục DANH SÁCH, mục I", "Quyết định ban hành,
 * khoản 1 Điều 2"; header and signature have none.
 */
export function clauseName(clause: Clause): Say {
  const chain: Clause[] = [];
  for (let at: Clause | undefined = clause; at; at = at.parent) chain.unshift(at);
  const numbers = chain.flatMap(({ number }) => number ?? []);
  const label = chain.findLast((at) => at.label !== undefined)?.label;
  const [article, ...below] = clause.decision ? numbers : [];
  const section = clause.decision ? undefined : sectionNumber(numbers);
  const row = chain.findLast((at) => at.row !== undefined)?.row;
  const vi = [
    clause.decision && 'Quyết định ban hành',
    clause.annex && `phụ lục ${clause.annex}`,
    article && `${below.length > 0 ? `khoản ${below.at(-1)} ` : ''}Điều ${article}`,
    section && `mục ${section}`,
    row && `thứ tự ${row} của bảng`,
    label && `phần ${label}`,
  ];
  const en = [
    clause.decision && 'the promulgating Decision',
    clause.annex && `annex “${clause.annex}”`,
    article && `${below.length > 0 ? `clause ${below.at(-1)} of ` : ''}Article ${article}`,
    section && `section ${section}`,
    row && `row ${row} of the table`,
    label && `part “${label}”`,
  ];
  return { vi: joined(vi) || 'đoạn mở đầu hoặc kết thúc', en: joined(en) || 'the opening or closing paragraph' };
}

/** `II` and `2.1` are cited together: "II.2.1". */
function sectionNumber(numbers: readonly string[]): string | undefined {
  const [part] = numbers;
  const below = numbers.length > 1 ? numbers.at(-1) : undefined;
  return below === undefined ? part : `${part}.${below}`;
}

const joined = (words: readonly (string | undefined)[]): string => words.filter(Boolean).join(', ');
