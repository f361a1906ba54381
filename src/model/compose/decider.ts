import { abbreviateStart } from '../abbreviations.ts';
import type { Decision } from '../generated/plan.ts';
import type { Norm } from '../norm.ts';
import { normalizeSpaces } from '../text.ts';

/** Who decides: a collective body by its name alone (`head` empty), or the head of a body by his office and its name. */
export interface Decider {
  readonly head: string;
  readonly body: string;
}

/**
 * As stated, else as the signature says: who signs on behalf of a body lets the body decide, everybody else signs for
 * its head or is its head (Decree 30/2020, Annex III, model 1.3, note 6).
 */
export function deciderOf(decision: Decision, organ: string, norm: Norm): Decider {
  const { decidedBy, signerInfo } = decision;
  if (decidedBy !== undefined) return statedDecider(normalizeSpaces(decidedBy), organ);
  const { competence = [], position } = signerInfo;
  const [first] = competence;
  if (first?.code === 'TM') return { head: '', body: organ };
  return { head: officeIn(normalizeSpaces(first?.of ?? position), organ, norm), body: organ };
}

function statedDecider(stated: string, organ: string): Decider {
  if (!stated.toLowerCase().endsWith(organ.toLowerCase())) return { head: '', body: stated };
  const at = stated.length - organ.length;
  return { head: stated.slice(0, at).trim(), body: stated.slice(at) };
}

/** "Chủ tịch" of "Chủ tịch UBND xã" or "Chủ tịch Hội đồng": the name of the body follows anyway. */
function officeIn(head: string, organ: string, norm: Norm): string {
  const firsts = [organ, abbreviateStart(organ, norm)].map((name) => firstWord(name));
  const words = head.split(' ');
  const end = words.findIndex((word) => firsts.includes(word.toLowerCase()));
  return (end === -1 ? words : words.slice(0, end)).join(' ');
}

const firstWord = (name: string): string => name.split(' ', 1)[0]?.toLowerCase() ?? '';
