import type { Finding } from '../model/finding.ts';
import { annexReference } from './citations/annex-reference.ts';
import { citationDate } from './citations/citation-date.ts';
import { citationForm } from './citations/citation-form.ts';
import { citationIncomplete } from './citations/citation-incomplete.ts';
import { lawByName } from './citations/law-by-name.ts';
import { seriesOrdinal } from './citations/series-ordinal.ts';
import { addressees } from './document/addressees.ts';
import { attachedPlanNumber } from './document/attached-plan-number.ts';
import { factNeverPrinted } from './document/fact-never-printed.ts';
import { issuedWithoutNumber } from './document/issued-without-number.ts';
import { mentionDiffers } from './document/mention-differs.ts';
import { ownMeeting } from './document/own-meeting.ts';
import { taskWithoutUnit } from './document/task-without-unit.ts';
import { unknownPart } from './document/unknown-part.ts';
import { unknownReference } from './document/unknown-reference.ts';
import { unreferencedFact } from './document/unreferenced-fact.ts';
import { annexLine } from './form/annex-line.ts';
import { archiveLine } from './form/archive-line.ts';
import { basisMarks } from './form/basis-mark.ts';
import { basisTwice } from './form/basis-twice.ts';
import { basisWords } from './form/basis-words.ts';
import { cellEndMark } from './form/cell-end-mark.ts';
import { decidingAuthority } from './form/deciding-authority.ts';
import { endMark } from './form/end-mark.ts';
import { promulgatingArticle } from './form/promulgating-article.ts';
import { recipientArticle } from './form/recipient-article.ts';
import { recipientsCover } from './form/recipients-cover.ts';
import { signingAuthority } from './form/signing-authority.ts';
import { typeNotation } from './form/type-notation.ts';
import { typedArticle } from './form/typed-article.ts';
import { brokenSentence } from './language/broken-sentence.ts';
import { capitals } from './language/capitals.ts';
import { doubledWords } from './language/doubled-words.ts';
import { legacyEncoding } from './language/legacy-encoding.ts';
import { longNameAfterShort } from './language/long-name-after-short.ts';
import { lookAlikeLetters } from './language/look-alike-letters.ts';
import { mixedQuotes } from './language/mixed-quotes.ts';
import { mixedSiblings } from './language/mixed-siblings.ts';
import { mixedTerms } from './language/mixed-terms.ts';
import { nameCapitals } from './language/name-capitals.ts';
import { oneBodyOneSpelling } from './language/one-body-one-spelling.ts';
import { paddedNumbers } from './language/padded-numbers.ts';
import { parallelEntries } from './language/parallel-entries.ts';
import { quarterSpelling } from './language/quarter-spelling.ts';
import { repeatedClause } from './language/repeated-clause.ts';
import { toneMarks } from './language/tone-marks.ts';
import { unbalancedQuotes } from './language/unbalanced-quotes.ts';
import { allocationMissing } from './numbers/allocation-missing.ts';
import { clusterCount } from './numbers/cluster-count.ts';
import { groupCount } from './numbers/group-count.ts';
import { groupsTotal } from './numbers/groups-total.ts';
import { holeBetweenCases } from './numbers/hole-between-cases.ts';
import { kindsWithoutCase } from './numbers/kinds-without-case.ts';
import { presidiumSize } from './numbers/presidium-size.ts';
import { programmeGroups } from './numbers/programme-groups.ts';
import { shareCount } from './numbers/share-count.ts';
import { sharesSum } from './numbers/shares-sum.ts';
import { taskNumber } from './numbers/task-number.ts';
import { wholePeople } from './numbers/whole-people.ts';
import type { Rule, RuleContext } from './rule.ts';
import { agendaSlot } from './time/agenda-slot.ts';
import { anniversaryYears } from './time/anniversary-years.ts';
import { cadenceMissing } from './time/cadence-missing.ts';
import { dossierWindow } from './time/dossier-window.ts';
import { dueBeforeMeeting } from './time/due-before-meeting.ts';
import { levelOrder } from './time/level-order.ts';
import { lunarDate } from './time/lunar-date.ts';
import { passedDate } from './time/passed-date.ts';
import { pilotBeforeLevel } from './time/pilot-before-level.ts';
import { reviewSeason } from './time/review-season.ts';
import { rewardBeforeResult } from './time/reward-before-result.ts';
import { sessionBudget } from './time/session-budget.ts';
import { taskOrder } from './time/task-order.ts';
import { twoDeadlines } from './time/two-deadlines.ts';
import { weekday } from './time/weekday.ts';
import { yearsSince } from './time/years-since.ts';
import { levelFacet } from './units/level-facet.ts';

/** Every rule, in the order of their codes. */
export const rules: readonly Rule[] = [
  unknownReference,
  mentionDiffers,
  factNeverPrinted,
  unreferencedFact,
  unknownPart,
  ownMeeting,
  groupCount,
  sharesSum,
  groupsTotal,
  shareCount,
  wholePeople,
  holeBetweenCases,
  presidiumSize,
  allocationMissing,
  kindsWithoutCase,
  programmeGroups,
  taskNumber,
  taskWithoutUnit,
  clusterCount,
  lunarDate,
  dueBeforeMeeting,
  sessionBudget,
  agendaSlot,
  passedDate,
  levelOrder,
  pilotBeforeLevel,
  dossierWindow,
  twoDeadlines,
  cadenceMissing,
  reviewSeason,
  rewardBeforeResult,
  anniversaryYears,
  yearsSince,
  taskOrder,
  weekday,
  levelFacet,
  issuedWithoutNumber,
  attachedPlanNumber,
  citationIncomplete,
  annexReference,
  citationDate,
  citationForm,
  seriesOrdinal,
  typeNotation,
  recipientsCover,
  archiveLine,
  endMark,
  paddedNumbers,
  annexLine,
  signingAuthority,
  toneMarks,
  capitals,
  oneBodyOneSpelling,
  mixedSiblings,
  parallelEntries,
  addressees,
  cellEndMark,
  brokenSentence,
  quarterSpelling,
  mixedTerms,
  nameCapitals,
  unbalancedQuotes,
  mixedQuotes,
  doubledWords,
  lookAlikeLetters,
  legacyEncoding,
  repeatedClause,
  longNameAfterShort,
  basisMarks,
  basisWords,
  decidingAuthority,
  typedArticle,
  promulgatingArticle,
  basisTwice,
  recipientArticle,
  lawByName,
];

/** Runs every rule over one document; the caller sorts. */
export function runRules(context: RuleContext, list: readonly Rule[] = rules): Finding[] {
  return list.flatMap((rule) =>
    [...rule.check(context)].map((problem) => ({ ...problem, ...identityOf(rule, problem.severity) })),
  );
}

const identityOf = ({ code, slug, severity, basis }: Rule, own: Finding['severity'] | undefined) => ({
  code,
  slug,
  severity: own ?? severity,
  basis,
});
