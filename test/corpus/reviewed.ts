/** One real plan whose findings were read against its signed text, and what its review promises. */
export interface Reviewed {
  readonly folder: string;
  /** Rows `E...-1` to this one. */
  readonly rows: number;
  /** Errors of content and inconsistencies that nothing shows yet; the review says why. */
  readonly open: readonly string[];
  /** Facts that were checked: nothing reports them. */
  readonly fine: readonly (readonly [name: string, path: string])[];
  /** Spelling (group 7) is judged everywhere; where this is set, the facts are fine as facts. */
  readonly besidesSpelling?: boolean;
}

export const reviewed: readonly Reviewed[] = [
  {
    folder: '000-lang-son-dai-hoi-thi-dua-v-2019',
    rows: 17,
    open: [],
    fine: [
      ['the shares of the base level', 'meetings.0.groups'],
      ['the shares of the districts and departments', 'meetings.1.groups'],
      ['the deadline of the base level', 'meetings.0.finished'],
      ['the deadline of the districts and departments', 'meetings.1.finished'],
      ['the month of the province', 'meetings.2.held'],
      ['the order of the levels', 'order'],
      ['the five years reviewed', 'period.reviewed'],
      ['the guidance, cited in full', 'citations.1'],
      ['the decision, cited in full', 'citations.3'],
      ['the national congress', 'series.1'],
      ['the congress of the Party', 'series.2'],
      ['the provincial Party congress that was', 'series.3'],
      ['the provincial Party congress to come', 'series.4'],
      ['the deadline of the department of home affairs', 'assignments.0.due'],
      ['the deadline of the department of finance', 'assignments.2.due'],
      ['the position of the signer', 'document.signerInfo.position'],
    ],
  },
  {
    folder: '001-lang-son-hoi-nghi-tong-ket-2019',
    rows: 17,
    open: [],
    fine: [
      ['the count (06)', 'annexes.0.groups.0.count'],
      ['the count (03)', 'annexes.0.groups.1.count'],
      ['the deadline', 'assignments.4.due'],
      ['the co-operation of the office', 'assignments.0.items.1'],
      ['the drafting of the papers', 'assignments.1.items.0'],
      ['the lead of the department', 'assignments.1.items.3'],
      ['the co-operation of the department', 'assignments.1.items.5'],
      ['the co-operation of the broadcaster', 'assignments.3.items.0.with'],
      ['the nested quotation marks', 'annexes.0.groups.0.entries.1'],
    ],
  },
  {
    folder: '003-bim-son-dien-hinh-tien-tien-2019',
    rows: 28,
    open: ['E003-22', 'E003-23', 'E003-25', 'E003-26'],
    besidesSpelling: true,
    fine: [
      ['the shares of the base level', 'meetings.0.groups'],
      ['the shares of the town', 'meetings.1.groups'],
      ['the deadline of the base level', 'meetings.0.finished'],
      ['the deadline of the town', 'meetings.1.finished'],
      ['the deadline of the pilots', 'pilots.0.finished'],
      ['the deadline of the dossier', 'submissions.1.due'],
      ['the presidium', 'presidium'],
      ['the money of the base level', 'meetings.0.funding'],
      ['the money of the town', 'meetings.1.funding'],
      ['the invitees of the first pilot', 'pilots.0.picks.0.invitees'],
    ],
  },
  {
    folder: '004-lang-son-cong-tac-nam-2019',
    rows: 12,
    open: [],
    fine: [
      ['the number of provinces', 'clusters.0.count'],
      ['the provinces', 'clusters.0.members'],
      ['the number of years', 'anniversaries.0.count'],
      ['the first year', 'anniversaries.0.from'],
      ['the last year', 'anniversaries.0.to'],
    ],
  },
];
