/** Vietnamese or English. */
export type Lang = 'vi' | 'en';

/** A file that is not on the disk, such as the text of an editor or of a form. */
export interface PlanText {
  /**
   * Its name in findings, relative to the root of its repository and with `/`: `xa-hoa-sen/plan.yaml`. Where one plan
   * cites another by `file`, names are compared. A text named `tdkt.yaml` says of all others that they belong together.
   */
  readonly name: string;
  /** YAML, at most 16 MiB in UTF-8. */
  readonly text: string;
}

/** What every call needs. */
export interface CommonOptions {
  /** The day on which the plan is judged, by the calendar of its office, as `2026-05-01`. The library has no clock. */
  readonly today: string;
  /** Language of all sentences; by default the one `tdkt.yaml` asks for, else Vietnamese. */
  readonly lang?: Lang | undefined;
}

/** Where relative paths start. */
export interface OnDisk {
  /** Absolute, or relative to the process's current folder, which is the default. Names in findings start here too. */
  readonly cwd?: string | undefined;
}
