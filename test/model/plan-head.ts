interface Head {
  readonly issuedDate?: string;
  readonly toPlaces?: string;
  /** Further lines of `document`, each `key: value`. */
  readonly document?: readonly string[];
}

/** The least a plan needs, as YAML; the test's own parts follow it. */
export const planHead = ({
  issuedDate = '05/3/2026',
  toPlaces = '[UBND tỉnh Sông Mây]',
  document = [],
}: Head = {}): string => `kind: plan
status: draft
document:
  organName: Ủy ban nhân dân xã Hoa Sen
  codeNotation: KH-UBND
  place: Hoa Sen
  issuedDate: ${issuedDate}
  subject: Tổ chức hội nghị
  signerInfo: {competence: [{code: TM, of: Ủy ban nhân dân}], position: Chủ tịch, fullName: Nguyễn Văn A}
  toPlaces: ${toPlaces}
  archive: VT
${document.map((line) => `  ${line}\n`).join('')}`;
