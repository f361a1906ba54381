import { noColours, type Palette } from '../report/palette.ts';
import type { Io } from './io.ts';

/** Colours only on a terminal whose owner did not refuse them. */
export async function paletteFor(isTerminal: boolean, { env }: Io): Promise<Palette> {
  if (!isTerminal || env['NO_COLOR']) return noColours;
  const { colours } = await import('../report/colours.ts');
  return colours;
}
