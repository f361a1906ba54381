/** One sentence for people, in both languages, side by side: a missing one is a type error. Only `report` and `cli` choose. */
export interface Say {
  readonly vi: string;
  readonly en: string;
}
