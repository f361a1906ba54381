/** The head of a plan, the same for all plans of these tests. `date` as clerks write it. */
export const planHead = (organ: string, number: number, date: string): string => `kind: plan
status: issued
document:
  organName: ${organ}
  codeNumber: "${number}"
  codeNotation: KH-UBND
  place: Sông Mây
  issuedDate: ${date}
  subject: Tổ chức hội nghị điển hình tiên tiến
  signerInfo: {competence: [{code: TM, of: Ủy ban nhân dân}], position: Chủ tịch, fullName: Nguyễn Văn A}
  toPlaces: [Các cơ quan]
  archive: VT
`;
