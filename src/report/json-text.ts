/** JSON with a line break at its end, in which nothing acts on a terminal or hides. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2).replace(hidden, escaped)}\n`;

// JSON escapes only the first 32 codes; the others that act on a terminal or hide text are written as codes too.
const hidden = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/g;
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
