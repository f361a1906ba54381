import type { Finding } from '../../model/finding.ts';
import { nearest } from '../../model/nearest.ts';
import type { Place } from '../../model/place.ts';
import type { Say } from '../../model/say.ts';
import { codes } from '../codes.ts';
import { type ControlCode, metadataOf } from './codes.ts';

export function findingOf(code: ControlCode, place: Place, message: Say, help: Say): Finding {
  const { slug, severity } = metadataOf(code);
  return { code, slug, severity, place, message, help };
}

/** What to do where somebody wrote a code that is not there. */
export function correctCode(code: string): Say {
  const names = codes.map((known) => known.code);
  const like = nearest(code, names);
  return like === undefined
    ? { vi: 'Ghi đúng mã đứng trước phát hiện.', en: 'Write the code that stands before the finding.' }
    : {
        vi: `Có phải là ${like}? Ghi đúng mã đứng trước phát hiện.`,
        en: `Is it ${like}? Write the code that stands before the finding.`,
      };
}
