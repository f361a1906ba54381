const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu;

/** Longer texts are cut: a finding is read on a screen. */
const longest = 4000;

/**
 * One line in which nothing acts on the terminal or hides: control, bidirectional and invisible characters show as
 * their codes. Cut at 4,000 letters.
 */
export const visible = (text: string): string => {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return withCodes(short.replace(/\s*\n\s*/g, ' '));
};

/** Of any length, line breaks as codes too. */
export const withCodes = (text: string): string => text.replace(hidden, codeOf);

/** `<U+202E>`. */
const codeOf = (character: string): string =>
  `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
