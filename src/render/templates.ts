import keHoach from '../../templates/ke-hoach.hbs';
import annex from '../../templates/parts/annex.hbs';
import header from '../../templates/parts/header.hbs';
import heading from '../../templates/parts/heading.hbs';
import inlines from '../../templates/parts/inlines.hbs';
import item from '../../templates/parts/item.hbs';
import lines from '../../templates/parts/lines.hbs';
import paragraph from '../../templates/parts/paragraph.hbs';
import sheet from '../../templates/parts/sheet.hbs';
import signature from '../../templates/parts/signature.hbs';
import table from '../../templates/parts/table.hbs';

/** Template texts by the name they are called by; parts and whole documents share one room of names. */
export type TemplateTexts = Readonly<Record<string, string>>;

export const templates: TemplateTexts = {
  'ke-hoach': keHoach,
  annex,
  header,
  heading,
  inlines,
  item,
  lines,
  paragraph,
  sheet,
  signature,
  table,
};
