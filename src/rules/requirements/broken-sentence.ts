import type { Norm } from '../../model/norm.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import type { Say } from '../../model/say.ts';
import { misplacedIn, missingOf } from './compare.ts';
import { lineLike } from './compare-words.ts';
import type { Confrontation, Confronted } from './confrontations.ts';
import { capital, clauseOf, listed, subjectName, valueName } from './sentences.ts';
import { toleranceOf } from './tolerance.ts';
import { workingOf } from './working.ts';

/** What a plan says, what its superior demands and where, with the arithmetic and the tolerance. */
export function sentenceOf(confrontation: Confrontation, { settled }: Confronted): Say {
  const { demand, own, verdict } = confrontation;
  const { stipulation, facts } = demand;
  const clause = clauseOf(demand);
  const lacking = lackingIn(stipulation, own, facts.norm);
  if (lacking) return { vi: `${lacking.vi} theo ${clause.vi}.`, en: `${lacking.en}, against ${clause.en}.` };
  const [subject, found, asked] = [subjectName(own), valueName(own), valueName(stipulation)];
  const [working, tolerance] = [workingOf(confrontation, settled), toleranceOf(stipulation, facts.norm)];
  const isSure = verdict === 'no';
  const vi = isSure ? `nhưng ${clause.vi} quy định` : `có thể không đúng với ${clause.vi}:`;
  const en = isSure ? `but ${clause.en} demands` : `which may not keep ${clause.en}:`;
  return {
    vi: `${capital(subject.vi)} là ${found.vi}, ${vi} ${asked.vi}${inBrackets(working.vi, tolerance.vi)}.`,
    en: `${capital(subject.en)} is ${found.en}, ${en} ${asked.en}${inBrackets(working.en, tolerance.en)}.`,
  };
}

/** Of a list only what is missing, or stands too early, is told. */
function lackingIn(demand: Stipulation, own: Stipulation, norm: Norm): Say | undefined {
  if (demand.kind !== 'parts' && demand.kind !== 'coverage') return undefined;
  if (own.kind !== demand.kind) return undefined;
  const missing = missingOf(demand.value, own.value, norm);
  const { vi, en } = subjectName(demand);
  const near = missing.map((each) => (demand.kind === 'parts' ? lineLike(own.value, each, norm) : undefined));
  if (missing.length > 0 && demand.subject === 'agenda' && near.every((line) => line !== undefined)) {
    const [asked, lines] = [listed(missing, ', '), listed(near, ', ')];
    return {
      vi: `${capital(vi)} chưa ghi rõ ${asked} (gần nhất: ${lines})`,
      en: `${capital(en)} does not plainly say ${asked} (the nearest: ${lines})`,
    };
  }
  if (missing.length > 0)
    return {
      vi: `${capital(vi)} còn thiếu ${listed(missing, ', ')}`,
      en: `${capital(en)} lacks ${listed(missing, ', ')}`,
    };
  const early = misplacedIn(demand.value, own.value, norm);
  return { vi: `${capital(vi)} xếp “${early}” không đúng thứ tự`, en: `${capital(en)} has “${early}” out of order` };
}

const inBrackets = (...words: readonly string[]): string => {
  const said = words.filter((word) => word !== '');
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
};
