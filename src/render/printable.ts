// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text without what XML and Word cannot hold: control characters and halves of characters. */
export const printable = (text: string): string => text.replace(unprintable, '');
