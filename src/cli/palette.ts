import { noColours, type Palette } from '../report/palette.ts';
import type { Context } from './context.ts';
import { UsageError, valuesOf } from './usage.ts';

const colourChoices = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof colourChoices)[number];

/** The last `--color` of the command line; throws a UsageError for a word it does not know. */
export function askedColour(argv: readonly string[]): ColourChoice {
  const asked = valuesOf('--color', argv).map((word) => ({ word, choice: colourChoices.find((own) => own === word) }));
  const unknown = asked.find(({ choice }) => choice === undefined);
  if (!unknown) return asked.at(-1)?.choice ?? 'auto';
  throw new UsageError({
    vi: `không có cách tô màu “${unknown.word}”; chỉ có auto (tự chọn), always (luôn tô) và never (không tô).`,
    en: `there is no way “${unknown.word}” to colour; there are auto, always and never.`,
  });
}

/** By itself only on a terminal whose owner did not refuse colours (NO_COLOR). */
export async function paletteFor(isTerminal: boolean, { io, colour }: Context): Promise<Palette> {
  const isWanted = colour === 'always' || (colour === 'auto' && isTerminal && !io.env['NO_COLOR']);
  if (!isWanted) return noColours;
  const { colours } = await import('../report/colours.ts');
  return colours;
}
