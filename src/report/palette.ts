import type { Severity } from '../model/finding.ts';

type Paint = (text: string) => string;

/** Colours by meaning. */
export interface Palette extends Readonly<Record<Severity, Paint>> {
  readonly strong: Paint;
  readonly faint: Paint;
}

const asIs: Paint = (text) => text;

export const noColours: Palette = { error: asIs, warning: asIs, info: asIs, strong: asIs, faint: asIs };
