import stringWidth from 'string-width';

/** For lines with more than Latin letters; import it late, its tables take longer to build than most reports. */
export const widthOf = (text: string): number => stringWidth(text);
