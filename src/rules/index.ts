import type { CodeMetadata, Finding } from '../model/finding.ts';
import { annexReference } from './citations/annex-reference.ts';
import { basisOrder } from './citations/basis-order.ts';
import { citationDate } from './citations/citation-date.ts';
import { citationDiffers } from './citations/citation-differs.ts';
import { citationFile } from './citations/citation-file.ts';
import { citationForm } from './citations/citation-form.ts';
import { citationIncomplete } from './citations/citation-incomplete.ts';
import { citationNotation } from './citations/citation-notation.ts';
import { citedTwice } from './citations/cited-twice.ts';
import { duplicateNumber } from './citations/duplicate-number.ts';
import { lawByName } from './citations/law-by-name.ts';
import { seriesOrdinal } from './citations/series-ordinal.ts';
import { superiorOutside } from './citations/superior-outside.ts';
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
import { headingMarks } from './form/heading-marks.ts';
import { itemEndMark } from './form/item-end-mark.ts';
import { labelOrder } from './form/label-order.ts';
import { notationForm } from './form/notation-form.ts';
import { promulgatingArticle } from './form/promulgating-article.ts';
import { recipientArticle } from './form/recipient-article.ts';
import { recipientsCover } from './form/recipients-cover.ts';
import { signingAuthority } from './form/signing-authority.ts';
import { typeNotation } from './form/type-notation.ts';
import { typedArticle } from './form/typed-article.ts';
import { typedMarker } from './form/typed-marker.ts';
import { brokenSentence } from './language/broken-sentence.ts';
import { capitals } from './language/capitals.ts';
import { citedParts } from './language/cited-parts.ts';
import { doubledWords } from './language/doubled-words.ts';
import { fixedNames } from './language/fixed-names.ts';
import { iOrY } from './language/i-or-y.ts';
import { legacyEncoding } from './language/legacy-encoding.ts';
import { longNameAfterShort } from './language/long-name-after-short.ts';
import { lookAlikeLetters } from './language/look-alike-letters.ts';
import { mixedFigures } from './language/mixed-figures.ts';
import { mixedQuotes } from './language/mixed-quotes.ts';
import { mixedSiblings } from './language/mixed-siblings.ts';
import { mixedTerms } from './language/mixed-terms.ts';
import { nameCapitals } from './language/name-capitals.ts';
import { oneBodyOneSpelling } from './language/one-body-one-spelling.ts';
import { oneSlogan } from './language/one-slogan.ts';
import { ordinalStyle } from './language/ordinal-style.ts';
import { paddedNumbers } from './language/padded-numbers.ts';
import { parallelEntries } from './language/parallel-entries.ts';
import { repeatedClause } from './language/repeated-clause.ts';
import { shortFormUse } from './language/short-form-use.ts';
import { spacing } from './language/spacing.ts';
import { toneMarks } from './language/tone-marks.ts';
import { unbalancedQuotes } from './language/unbalanced-quotes.ts';
import { unknownAbbreviation } from './language/unknown-abbreviation.ts';
import { allocationMissing } from './numbers/allocation-missing.ts';
import { allocationRow } from './numbers/allocation-row.ts';
import { allocationTotal } from './numbers/allocation-total.ts';
import { allocationUnitTwice } from './numbers/allocation-unit-twice.ts';
import { awardMoney } from './numbers/award-money.ts';
import { awardsTotal } from './numbers/awards-total.ts';
import { clusterCount } from './numbers/cluster-count.ts';
import { columnTotal } from './numbers/column-total.ts';
import { committeeRole } from './numbers/committee-role.ts';
import { committeeSize } from './numbers/committee-size.ts';
import { delegateCounts } from './numbers/delegate-counts.ts';
import { groupCount } from './numbers/group-count.ts';
import { groupSubtotal } from './numbers/group-subtotal.ts';
import { groupsTotal } from './numbers/groups-total.ts';
import { holeBetweenCases } from './numbers/hole-between-cases.ts';
import { kindsWithoutCase } from './numbers/kinds-without-case.ts';
import { listedTwice } from './numbers/listed-twice.ts';
import { nobodySummoned } from './numbers/nobody-summoned.ts';
import { overTheTotal } from './numbers/over-the-total.ts';
import { overlappingCases } from './numbers/overlapping-cases.ts';
import { partOverWhole } from './numbers/part-over-whole.ts';
import { perUnitCount } from './numbers/per-unit-count.ts';
import { personTwice } from './numbers/person-twice.ts';
import { pickFacets } from './numbers/pick-facets.ts';
import { pilotPicks } from './numbers/pilot-picks.ts';
import { presidiumSize } from './numbers/presidium-size.ts';
import { printedPercentage } from './numbers/printed-percentage.ts';
import { programmeGroups } from './numbers/programme-groups.ts';
import { shareCount } from './numbers/share-count.ts';
import { sharesSum } from './numbers/shares-sum.ts';
import { speakerTheme } from './numbers/speaker-theme.ts';
import { tableCells } from './numbers/table-cells.ts';
import { taskNumber } from './numbers/task-number.ts';
import { wholePeople } from './numbers/whole-people.ts';
import { endsBeforeItBegins } from './register/ends-before-it-begins.ts';
import { idInTwoFiles } from './register/id-in-two-files.ts';
import { kindCycle } from './register/kind-cycle.ts';
import { nameOfTwoUnits } from './register/name-of-two-units.ts';
import { parentCycle } from './register/parent-cycle.ts';
import { predecessorAlive } from './register/predecessor-alive.ts';
import { unknownEntry } from './register/unknown-entry.ts';
import { birthInFuture } from './roster/birth-in-future.ts';
import { citizenId } from './roster/citizen-id.ts';
import { columnGaps } from './roster/column-gaps.ts';
import { delegateTwice } from './roster/delegate-twice.ts';
import { ethnicitySpelling } from './roster/ethnicity-spelling.ts';
import { groupUnknown } from './roster/group-unknown.ts';
import { noDelegates } from './roster/no-delegates.ts';
import { notAllocated } from './roster/not-allocated.ts';
import { replacementFault } from './roster/replacement-fault.ts';
import { rosterAge } from './roster/roster-age.ts';
import { rosterColumns } from './roster/roster-columns.ts';
import { rosterCount } from './roster/roster-count.ts';
import { rosterPlan } from './roster/roster-plan.ts';
import { rosterQuota } from './roster/roster-quota.ts';
import { rosterUnit } from './roster/roster-unit.ts';
import { twoLists } from './roster/two-lists.ts';
import { twoRosters } from './roster/two-rosters.ts';
import type { Problem, RegisterContext, RegisterRule, RosterContext, RosterRule, Rule, RuleContext } from './rule.ts';
import { contradictoryDemands } from './superior/contradictory-demands.ts';
import { loosenedLimit } from './superior/loosened-limit.ts';
import { notSelected } from './superior/not-selected.ts';
import { planAfterDeadline } from './superior/plan-after-deadline.ts';
import { selectsNobody } from './superior/selects-nobody.ts';
import { superiorAgenda } from './superior/superior-agenda.ts';
import { superiorAllocation } from './superior/superior-allocation.ts';
import { superiorAmount } from './superior/superior-amount.ts';
import { superiorApproval } from './superior/superior-approval.ts';
import { superiorChoice } from './superior/superior-choice.ts';
import { superiorCircle } from './superior/superior-circle.ts';
import { superiorCoverage } from './superior/superior-coverage.ts';
import { superiorGroups } from './superior/superior-groups.ts';
import { superiorHolds } from './superior/superior-holds.ts';
import { superiorShare } from './superior/superior-share.ts';
import { superiorStatus } from './superior/superior-status.ts';
import { superiorTime } from './superior/superior-time.ts';
import { unclearMeeting } from './superior/unclear-meeting.ts';
import { unitGone } from './superior/unit-gone.ts';
import { unitUnknown } from './superior/unit-unknown.ts';
import { unmarkedSuperior } from './superior/unmarked-superior.ts';
import { unsaidDemands } from './superior/unsaid-demands.ts';
import { askedAndOrdered } from './tasks/asked-and-ordered.ts';
import { deadlineMissing } from './tasks/deadline-missing.ts';
import { oneLead } from './tasks/one-lead.ts';
import { partnerOfItself } from './tasks/partner-of-itself.ts';
import { twoAddressees } from './tasks/two-addressees.ts';
import { agendaSlot } from './time/agenda-slot.ts';
import { anniversaryYears } from './time/anniversary-years.ts';
import { cadenceMissing } from './time/cadence-missing.ts';
import { daysForDuration } from './time/days-for-duration.ts';
import { dossierWindow } from './time/dossier-window.ts';
import { dueBeforeMeeting } from './time/due-before-meeting.ts';
import { heldAndFinished } from './time/held-and-finished.ts';
import { levelOrder } from './time/level-order.ts';
import { lunarDate } from './time/lunar-date.ts';
import { meetingDay } from './time/meeting-day.ts';
import { passedDate } from './time/passed-date.ts';
import { periodsAdjoin } from './time/periods-adjoin.ts';
import { pilotBeforeLevel } from './time/pilot-before-level.ts';
import { pilotUndated } from './time/pilot-undated.ts';
import { reviewSeason } from './time/review-season.ts';
import { rewardBeforeResult } from './time/reward-before-result.ts';
import { seriesOrder } from './time/series-order.ts';
import { sessionBudget } from './time/session-budget.ts';
import { sessionDay } from './time/session-day.ts';
import { sessionsLength } from './time/sessions-length.ts';
import { taskOrder } from './time/task-order.ts';
import { taskOutsideGroup } from './time/task-outside-group.ts';
import { tentativeDay } from './time/tentative-day.ts';
import { timetableOrder } from './time/timetable-order.ts';
import { timetableOverlap } from './time/timetable-overlap.ts';
import { twoDeadlines } from './time/two-deadlines.ts';
import { weekday } from './time/weekday.ts';
import { yearsSince } from './time/years-since.ts';
import { levelFacet } from './units/level-facet.ts';
import { unitByTwoNames } from './units/unit-by-two-names.ts';
import { unitNotInForce } from './units/unit-not-in-force.ts';
import { unknownKindOfUnit } from './units/unknown-kind-of-unit.ts';

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
  columnTotal,
  groupSubtotal,
  allocationTotal,
  allocationUnitTwice,
  tableCells,
  allocationRow,
  printedPercentage,
  partOverWhole,
  delegateCounts,
  perUnitCount,
  committeeSize,
  personTwice,
  committeeRole,
  awardsTotal,
  awardMoney,
  pilotPicks,
  overlappingCases,
  overTheTotal,
  listedTwice,
  pickFacets,
  speakerTheme,
  nobodySummoned,
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
  periodsAdjoin,
  meetingDay,
  heldAndFinished,
  tentativeDay,
  pilotUndated,
  taskOutsideGroup,
  seriesOrder,
  daysForDuration,
  sessionDay,
  timetableOrder,
  timetableOverlap,
  sessionsLength,
  levelFacet,
  unknownKindOfUnit,
  unitNotInForce,
  unitByTwoNames,
  superiorAmount,
  superiorShare,
  superiorGroups,
  superiorTime,
  planAfterDeadline,
  superiorChoice,
  superiorAgenda,
  superiorAllocation,
  superiorCoverage,
  superiorApproval,
  superiorHolds,
  loosenedLimit,
  notSelected,
  unitUnknown,
  unsaidDemands,
  superiorCircle,
  selectsNobody,
  contradictoryDemands,
  unitGone,
  unmarkedSuperior,
  superiorStatus,
  unclearMeeting,
  issuedWithoutNumber,
  attachedPlanNumber,
  oneLead,
  partnerOfItself,
  deadlineMissing,
  askedAndOrdered,
  twoAddressees,
  citationIncomplete,
  annexReference,
  citationDate,
  citationForm,
  seriesOrdinal,
  citationFile,
  citationDiffers,
  superiorOutside,
  duplicateNumber,
  basisOrder,
  citedTwice,
  citationNotation,
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
  iOrY,
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
  labelOrder,
  headingMarks,
  itemEndMark,
  fixedNames,
  typedMarker,
  notationForm,
  shortFormUse,
  ordinalStyle,
  mixedFigures,
  spacing,
  citedParts,
  unknownAbbreviation,
  oneSlogan,
];

/** Every rule of registers of units, in the order of their codes. */
export const registerRules: readonly RegisterRule[] = [
  unknownEntry,
  parentCycle,
  idInTwoFiles,
  nameOfTwoUnits,
  endsBeforeItBegins,
  predecessorAlive,
  kindCycle,
];

/** Every rule of rosters, in the order of their codes. */
export const rosterRules: readonly RosterRule[] = [
  delegateTwice,
  birthInFuture,
  replacementFault,
  noDelegates,
  ethnicitySpelling,
  citizenId,
  rosterUnit,
  rosterPlan,
  columnGaps,
  twoRosters,
  twoLists,
  rosterCount,
  rosterQuota,
  rosterAge,
  rosterColumns,
  groupUnknown,
  notAllocated,
];

/** Runs every rule of rosters over one of them; the caller sorts. */
export function runRosterRules(context: RosterContext, list: readonly RosterRule[] = rosterRules): Finding[] {
  return list.flatMap((rule) => findingsOf(rule, rule.checkRoster(context)));
}

/** Runs every rule over one document; the caller sorts. */
export function runRules(context: RuleContext, list: readonly Rule[] = rules): Finding[] {
  return list.flatMap((rule) => findingsOf(rule, rule.check(context)));
}

/** Runs every rule of registers over those of a repository, for one of its files; the caller sorts. */
export function runRegisterRules(
  file: string,
  context: RegisterContext,
  list: readonly RegisterRule[] = registerRules,
): Finding[] {
  const all = list.flatMap((rule) => findingsOf(rule, rule.checkRegister(context)));
  return all.filter(({ place }) => place.file === file);
}

const findingsOf = (rule: CodeMetadata, problems: Iterable<Problem>): Finding[] =>
  [...problems].map((problem) => ({ ...problem, ...identityOf(rule, problem.severity) }));

const identityOf = ({ code, slug, severity, basis }: CodeMetadata, own: Finding['severity'] | undefined) => ({
  code,
  slug,
  severity: own ?? severity,
  basis,
});
