import { readCitation } from '../expressions/citation.ts';
import type { Agreement } from '../expressions/expression.ts';
import { expressionNamed } from '../expressions/index.ts';
import type { Norm } from '../norm.ts';
import type { NodePath } from '../place.ts';
import { nodeAt, type PlanModel } from '../plan/read.ts';
import { comparable } from '../text.ts';
import { agrees, differs, nameKey } from './differences.ts';
import { isLawName, isSameLaw } from './law.ts';

/** What the words say of a cited document must be so; what they leave out is not missed here. `printed` is the fact. */
export function citationAgreement(
  model: PlanModel,
  norm: Norm,
  path: NodePath,
  printed: string,
  words: string,
): Agreement {
  const checks = [numberAgreement, typeAgreement, dateAgreement, termAgreement, issuerAgreement, subjectAgreement];
  const cited = { model, norm, path, printed, words };
  const wrong = checks.map((check) => check(cited)).flatMap((agreement) => (agreement.agrees ? [] : [agreement.why]));
  const [first] = wrong;
  if (!first) return agrees;
  return differs({ vi: wrong.map(({ vi }) => vi).join('; '), en: wrong.map(({ en }) => en).join('; ') });
}

interface Cited {
  readonly model: PlanModel;
  readonly norm: Norm;
  readonly path: NodePath;
  readonly printed: string;
  readonly words: string;
}

const written = ({ model, path }: Cited, key: string): string => String(nodeAt(model.raw, [...path, key]));
const valueAt = ({ model, path }: Cited, key: string): unknown => nodeAt(model.plan, [...path, key]);

function numberAgreement(cited: Cited): Agreement {
  const { words } = cited;
  const said = readCitation(words).code;
  const code = valueAt(cited, 'code');
  if (code === undefined || (said && expressionNamed('code').equal(code as never, said))) return agrees;
  return differs({
    vi: `văn bản đã khai mang số ${written(cited, 'code')}, lời văn ghi “${words}”`,
    en: `the stated document is No. ${written(cited, 'code')}, the words say “${words}”`,
  });
}

function typeAgreement(cited: Cited): Agreement {
  const said = readCitation(cited.words).typeName;
  const spoken = cited.norm.types.find((type) => type.short === said)?.full ?? said;
  const typeName = written(cited, 'typeName');
  if (spoken === undefined || comparable(spoken) === comparable(typeName)) return agrees;
  return differs({
    vi: `văn bản đã khai là ${typeName}, lời văn ghi “${cited.words}”`,
    en: `the stated document is a ${typeName}, the words say “${cited.words}”`,
  });
}

function dateAgreement(cited: Cited): Agreement {
  const { date } = readCitation(cited.words);
  const issued = valueAt(cited, 'issuedDate');
  return issued === undefined || date === undefined
    ? agrees
    : expressionNamed('time').agree(issued as never, date.written);
}

const term = /\s+(?:khóa|khoá)\s+\S+$/iu;

function termAgreement(cited: Cited): Agreement {
  const said = term.exec(readCitation(cited.words).issuer ?? '');
  const stated = valueAt(cited, 'term');
  if (!said || stated === undefined || expressionNamed('ordinal').agree(stated as never, said[0].trim()).agrees)
    return agrees;
  const right = expressionNamed('ordinal').normal(stated as never);
  return differs({
    vi: `văn bản đã khai là của khóa ${right}, lời văn ghi “${said[0].trim()}”`,
    en: `the stated document is of term ${right}, the words say “${said[0].trim()}”`,
  });
}

function issuerAgreement(cited: Cited): Agreement {
  const [said, stated] = [cited.words, cited.printed].map((text) => issuerIn(cited, text));
  if (said === undefined || stated === undefined) return agrees;
  if (nameKey(stated, cited.norm) === nameKey(said, cited.norm)) return agrees;
  return differs({
    vi: `văn bản đã khai do ${stated} ban hành, lời văn ghi “${said}”`,
    en: `the stated document was issued by “${stated}”, the words say “${said}”`,
  });
}

/** The body without its term, which is a number of its own where the plan states one. */
function issuerIn(cited: Cited, text: string): string | undefined {
  const { issuer } = readCitation(text);
  return valueAt(cited, 'term') === undefined ? issuer : issuer?.replace(term, '');
}

function subjectAgreement(cited: Cited): Agreement {
  const said = readCitation(cited.words).rest;
  const stated = valueAt(cited, 'subject') === undefined ? '' : readCitation(cited.printed).rest;
  if (said === '' || stated === '' || nameKey(stated, cited.norm) === nameKey(said, cited.norm)) return agrees;
  if (isLawName(written(cited, 'typeName')) && isSameLaw(stated, said, cited.norm)) return agrees;
  return differs({
    vi: `trích yếu đã khai là “${stated}”, lời văn ghi “${said}”`,
    en: `the stated subject is “${stated}”, the words say “${said}”`,
  });
}
