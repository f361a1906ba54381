import type { PlanDocument } from '../../model/document.ts';
import { type Citation as CitedWords, readCitation } from '../../model/expressions/citation.ts';
import { singleDay, type Time } from '../../model/expressions/time.ts';
import type { Citation } from '../../model/generated/plan.ts';
import type { Mention } from '../../model/references/mention.ts';
import type { Say } from '../../model/say.ts';
import { normalizeSpaces } from '../../model/text.ts';
import { printedLines } from '../printed-lines.ts';
import { defineRule, type Problem } from '../rule.ts';
import { unreadBelow } from '../unread-below.ts';

export const citationIncomplete = defineRule({
  code: 'TD601',
  slug: 'citation-incomplete',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Phụ lục I phần II mục 6 Nghị định số 30/2020/NĐ-CP',
    en: 'Decree 30/2020, Annex I, part II, 6',
  },
  title: { vi: 'Lần viện dẫn đầu tiên phải đủ các thành phần', en: 'A document is cited in full the first time' },
  why: {
    vi: 'Thiếu số, ngày hoặc cơ quan ban hành thì người đọc không tìm được văn bản; trích yếu thường bị bỏ nên chỉ nhắc nhở.',
    en: 'Without number, date or issuer nobody can find the document; the subject is often left out, so it is only a note.',
  },
  *check({ document }) {
    for (const first of firstMentions(document)) {
      const cited = document.plan.citations?.[first.index];
      const missing = cited && !unreadBelow(document, ['citations', first.index]) ? missingParts(cited, first) : [];
      if (cited && missing.length > 0) yield problemOf(document, cited, first, missing);
    }
  },
});

interface FirstMention {
  readonly index: number;
  readonly mention: Mention;
  /** Named together with the others by `<<citations>>`. */
  readonly inList: boolean;
  /** What the author goes on with by hand. */
  readonly after: string;
  /** "Theo đề nghị của ... tại Tờ trình số ...": who proposes has just been said, and the subject is this plan's. */
  readonly isProposal: boolean;
}

const subjects = 'về|v\\/v|quy định|ban hành|tổ chức|hướng dẫn|phê duyệt|sửa đổi|triển khai|chỉ đạo|thực hiện|công bố';
/** The author may go on by hand with date, issuer and subject. */
const continued = new RegExp(`^(?:,? (?:ngày|của)| (?:${subjects}))(?![a-zà-ỹ])[^;.]*`, 'iu');
const subjectWords = new RegExp(`^(?:${subjects})(?![a-zà-ỹ])`, 'iu');

/** The first time each cited document prints. Where its number or date is referred to alone, the author wrote the rest. */
function firstMentions(document: PlanDocument): FirstMention[] {
  const found = new Map<number, FirstMention | undefined>();
  for (const runs of printedLines(document)) {
    const text = runs.map((run) => run.text).join('');
    let at = 0;
    for (const { mention, text: words } of runs) {
      const before = text.slice(0, at);
      at += words.length;
      if (mention?.target?.kind !== 'node' || mention.target.path[0] !== 'citations') continue;
      const [, number, field] = mention.target.path;
      const indexes =
        typeof number === 'number' ? [number] : (document.plan.citations ?? []).map((_cited, index) => index);
      const after = continued.exec(text.slice(at, at + 200))?.[0] ?? '';
      for (const index of indexes) {
        const first = { index, mention, inList: number === undefined, after, isProposal: isProposal(before) };
        if (!found.has(index)) found.set(index, field === undefined ? first : undefined);
      }
    }
  }
  return [...found.values()].flatMap((first) => first ?? []);
}

const isProposal = (before: string): boolean => /^(?:theo|xét) đề nghị của /iu.test(before) && before.endsWith(' tại ');

const parts = {
  name: { vi: 'tên luật', en: 'the name of the law' },
  code: { vi: 'số, ký hiệu', en: 'the number' },
  date: { vi: 'ngày ban hành', en: 'the date' },
  issuer: { vi: 'cơ quan ban hành', en: 'the issuing body' },
  subject: { vi: 'trích yếu', en: 'the subject' },
} as const;
type Part = keyof typeof parts;

const law = /^(?:luật|bộ luật|pháp lệnh|hiến pháp)(?![a-zà-ỹ])/iu;

/** What neither the reference prints nor the words after it say. A law needs its name alone. */
function missingParts(cited: Citation, { mention, after, isProposal }: FirstMention): Part[] {
  const { form = 'full', words } = mention.reference;
  const own = words === undefined;
  const said = readCitation(`${mention.printed} ${after}`);
  if (law.test(cited.typeName)) {
    const named = own && form === 'full' ? cited.subject !== undefined : readCitation(mention.printed).rest !== '';
    return named || /^hiến pháp/iu.test(cited.typeName) ? [] : ['name'];
  }
  const isPrinted: Readonly<Record<Exclude<Part, 'name'>, boolean>> = {
    code: own && cited.code !== undefined,
    date: own && form !== 'short' && isDay(cited.issuedDate),
    issuer: own && form !== 'short' && cited.organName !== undefined,
    subject: (own && form === 'full' && cited.subject !== undefined) || saysSubject(mention, said),
  };
  const isSaid = {
    code: said.code !== undefined,
    date: isDay(said.date),
    issuer: isProposal || said.issuer !== undefined,
    subject: isProposal,
  };
  return (['code', 'date', 'issuer', 'subject'] as const).filter((part) => !isPrinted[part] && !isSaid[part]);
}

const isDay = (time: Time | undefined): boolean => time !== undefined && singleDay(time.window) !== undefined;

const saysSubject = ({ reference, printed }: Mention, said: CitedWords): boolean =>
  subjectWords.test(said.rest) || (reference.words !== undefined && readCitation(printed).rest !== '');

function problemOf(
  { file }: PlanDocument,
  cited: Citation,
  { index, mention, inList }: FirstMention,
  missing: readonly Part[],
): Problem {
  const shown = inList
    ? normalizeSpaces(`${cited.typeName} ${cited.code ? `số ${cited.code.written}` : ''}`)
    : normalizeSpaces(mention.printed);
  const stated = { file, path: ['citations', index] };
  const isPlaced = mention.origin === 'plan' && !inList;
  const names = (language: keyof Say): string => missing.map((part) => parts[part][language]).join(', ');
  return {
    place: isPlaced ? mention.place : stated,
    severity: missing.every((part) => part === 'subject') ? 'info' : 'warning',
    message: {
      vi: `Lần viện dẫn đầu tiên “${shown}” còn thiếu ${names('vi')}.`,
      en: `The first citation “${shown}” lacks ${names('en')}.`,
    },
    help: {
      vi: 'Bổ sung phần thiếu; các lần viện dẫn sau chỉ cần tên loại và số, ký hiệu (luật, pháp lệnh chỉ ghi tên loại và tên).',
      en: 'Add what is missing; later citations need only type and number (a law only its type and name).',
    },
    related: isPlaced
      ? [{ place: stated, message: { vi: 'văn bản khai ở đây', en: 'the document is stated here' } }]
      : [],
    actual: shown,
  };
}
