import { expandAbbreviations } from '../../model/abbreviations.ts';
import { type HeaderKey, headerAt, headerKeys, headerText } from '../../model/compose/header.ts';
import type { PlanDocument } from '../../model/document.ts';
import type { SignerInfo } from '../../model/generated/plan.ts';
import type { Norm } from '../../model/norm.ts';
import type { NodePath } from '../../model/place.ts';
import type { Say } from '../../model/say.ts';
import { normalizeSpaces, upper } from '../../model/text.ts';
import { evenTones } from '../../model/tone-placement.ts';
import { office } from '../offices.ts';
import { defineRule, type Problem } from '../rule.ts';

export const signingAuthority = defineRule({
  code: 'TD707',
  slug: 'signing-authority',
  severity: 'warning',
  since: '0.1.0',
  basis: { vi: 'Điều 13 Nghị định số 30/2020/NĐ-CP', en: 'Decree 30/2020, Article 13' },
  title: { vi: 'Quyền hạn ký phải đúng người, đúng dòng', en: 'The lines of signing authority fit the signer' },
  why: {
    vi: 'TM. thay mặt tập thể, KT. ký thay cấp trưởng, TL. thừa lệnh, TUQ. thừa ủy quyền: ghi sai thì văn bản ký không đúng thẩm quyền.',
    en: 'TM. signs for a body, KT. for its head, TL. by order, TUQ. by mandate: with the wrong line the document is signed without authority.',
  },
  *check({ document }) {
    for (const key of headerKeys(document)) {
      const { codeNotation = '', signerInfo } = headerAt(document, key);
      // Party documents sign in their own form (T/M, K/T).
      if (!signerInfo || codeNotation.includes('/')) continue;
      const lines = linesOf(document, key, signerInfo);
      for (const [index, line] of lines.entries()) {
        const problem = problemOf(document, lines, index, line);
        if (problem) yield problem;
      }
      const missing = missingBody(document, key, lines);
      if (missing) yield missing;
    }
  },
});

type SigningCode = Norm['signing'][number];

/** One line above the name; the last, without code, is the signer's own position. */
interface Line {
  readonly code: SigningCode | undefined;
  readonly title: string;
  readonly shown: string;
  readonly path: NodePath;
}

function linesOf({ norm }: PlanDocument, key: HeaderKey, { competence = [], position }: SignerInfo): Line[] {
  const own = normalizeSpaces(position);
  const above = competence.map(({ code, of }, index) => {
    const known = norm.signing.find((entry) => entry.code === code);
    const title = normalizeSpaces(of);
    const shown = `${known?.prefix ?? code} ${title}`;
    return { code: known, title, shown, path: [key, 'signerInfo', 'competence', index] };
  });
  return [...above, { code: undefined, title: own, shown: own, path: [key, 'signerInfo', 'position'] }];
}

const deputy = /^(?:phó|thứ trưởng)(?![a-zà-ỹ])/iu;
const noHead = /^(?:phó|thứ trưởng|chuyên viên|cán bộ|nhân viên|công chức)(?![a-zà-ỹ])/iu;

function problemOf(document: PlanDocument, lines: readonly Line[], index: number, line: Line): Problem | undefined {
  const { code, title, shown } = line;
  const next = lines[index + 1];
  const above = lines[index - 1];
  if (code?.of === 'body') return office.test(title) ? at(document, line, beforeTitle(code, shown)) : undefined;
  if (code?.signer === 'deputy') {
    if (above?.code?.code === 'TUQ') return at(document, line, passedOn(above.shown));
    return next && !isDeputyOf(next.title, title) ? at(document, line, noDeputy(shown, next.title)) : undefined;
  }
  if (code?.signer === 'subordinate') {
    return next && !next.code && noHead.test(next.title)
      ? at(document, line, noUnitHead(shown, next.title))
      : undefined;
  }
  const isAlone = code === undefined && (above === undefined || above.code?.of === 'body');
  return isAlone && deputy.test(title) ? at(document, line, lonelyDeputy(title)) : undefined;
}

/** "Phó Chủ tịch Thường trực" stands in for "Chủ tịch"; a minister's deputy is called "Thứ trưởng". */
function isDeputyOf(title: string, head: string): boolean {
  if (/^thứ trưởng/iu.test(title)) return /^bộ trưởng/iu.test(head);
  const [, first = ''] = /^phó (?:tổng )?([a-zà-ỹ]+)/iu.exec(title) ?? [];
  return first !== '' && head.toLowerCase().split(' ').includes(first.toLowerCase());
}

const beforeTitle = ({ prefix, name }: SigningCode, shown: string): Say => ({
  vi: `“${shown}”: ${prefix} (${name}) đứng trước tên một tập thể, không đứng trước chức danh.`,
  en: `“${shown}”: ${prefix} stands before the name of a collective body, not before a title.`,
});
const passedOn = (above: string): Say => ({
  vi: `Người được ủy quyền không ủy quyền lại, nên dưới “${above}” không có dòng “KT.”.`,
  en: `Who signs by mandate cannot pass it on, so no line “KT.” stands below “${above}”.`,
});
const noDeputy = (shown: string, next: string): Say => ({
  vi: `Dưới “${shown}” phải là cấp phó của chức danh ấy, không phải “${next}”.`,
  en: `Below “${shown}” a deputy of that office must sign, not “${next}”.`,
});
const noUnitHead = (shown: string, next: string): Say => ({
  vi: `Dưới “${shown}” phải là người đứng đầu đơn vị, hoặc dòng “KT.” của người đó, không phải “${next}”.`,
  en: `Below “${shown}” the head of a unit must sign, or a line “KT.” for that head, not “${next}”.`,
});
/** As it is written in the file. */
const inFile = (code: string, of: string): string => `competence: [{code: ${code}, of: ${of}}]`;
const lonelyDeputy = (title: string): Say => ({
  vi: `“${title}” ký thay cấp trưởng nên ngay phía trên phải có dòng “KT. ${upper(headOf(title))}” (${inFile('KT', headOf(title))}).`,
  en: `“${title}” signs for the head, so the line “KT. ${upper(headOf(title))}” must stand right above (${inFile('KT', headOf(title))}).`,
});
const headOf = (title: string): string => {
  const head = title.replace(/^phó /iu, '').replace(/ thường trực$/iu, '');
  return `${upper(head.slice(0, 1))}${head.slice(1)}`;
};

const collective = /^(?:ủy ban nhân dân|hội đồng nhân dân|hội đồng)(?![a-zà-ỹ])/iu;

/**
 * A collective body with a chairman decides by vote: its head and deputies sign on its behalf. Others have one head. A
 * Decision may be the chairman's own; it is the body's where it says so.
 */
function missingBody(document: PlanDocument, key: HeaderKey, lines: readonly Line[]): Problem | undefined {
  const issuer = key === 'document' ? 'organName' : 'decidedBy';
  const organ = (headerText(document, issuer, key) ?? '').slice(0, 200);
  const [body] = collective.exec(evenTones(expandAbbreviations(organ, document.norm))) ?? [];
  const [first] = lines;
  const signer = lines.at(-1)?.title ?? '';
  const isChair = first?.code === undefined ? /^chủ tịch/iu.test(first?.title ?? '') : first.code.signer === 'deputy';
  if (!first || body === undefined || !isChair || !/^chủ tịch/iu.test(first.title)) return undefined;
  const line = `TM. ${upper(body)}`;
  return {
    ...at(document, first, {
      vi: `Văn bản của tập thể “${organ}” do “${signer}” ký mà thiếu dòng “${line}” (${inFile('TM', body)}).`,
      en: `“${signer}” signs for the collective body “${organ}” without the line “${line}” (${inFile('TM', body)}).`,
    }),
    related: [
      {
        place: { file: document.file, path: [key, issuer] },
        message: { vi: 'cơ quan ban hành', en: 'the issuing body' },
      },
    ],
    expected: line,
  };
}

const at = ({ file }: PlanDocument, { path, shown }: Line, message: Say): Problem => ({
  place: { file, path },
  message,
  help: {
    vi: 'Xem lại các dòng ở signerInfo.competence và chức vụ người ký theo Điều 13 và Phụ lục I phần II mục 7.',
    en: 'Check the lines of signerInfo.competence and the position against Article 13 and Annex I, part II, 7.',
  },
  actual: shown,
});
