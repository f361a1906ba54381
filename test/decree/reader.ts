import { strFromU8, unzipSync } from 'fflate';
import { allBelow, childOf, type Element, elementsOf, readXml, textBelow } from './xml.ts';

/** How a paragraph looks once its styles are followed. Sizes and gaps in points, lengths in millimetres. */
export interface Looks {
  readonly text: string;
  readonly font: string;
  /** Of the words; of two sizes or faces in one paragraph the first counts, bold and italic hold where all words have them. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly color: string;
  readonly align: string;
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  /** In single lines. */
  readonly line: number;
  readonly inTable: boolean;
  /** Length of the line drawn above it, if any. */
  readonly drawn: boolean;
}

interface Page {
  readonly width: number;
  readonly height: number;
  readonly orientation: string;
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  readonly hasTitlePage: boolean;
}

export interface Docx {
  readonly paragraphs: readonly Looks[];
  readonly pages: readonly Page[];
  /** The looks of the paragraph with the page number, by where it stands: `header default`, `footer first` ... */
  readonly numbers: Readonly<Record<string, Looks>>;
  readonly language: string;
  readonly core: Readonly<Record<string, string>>;
}

type Properties = Readonly<Record<string, Element>>;

/** Reads a .docx by the rules of WordprocessingML alone (ISO/IEC 29500-1, 17.7.2): nothing of the program is used. */
export function readDocx(bytes: Uint8Array): Docx {
  const parts = unzipSync(bytes);
  const part = (name: string): Element => readXml(strFromU8(parts[name] ?? new Uint8Array()));
  const document = part('word/document.xml');
  const styles = stylesOf(part('word/styles.xml'));
  const relationships = allBelow(part('word/_rels/document.xml.rels'), 'Relationship');
  const target = (id: string | undefined) => relationships.find(({ attributes }) => attributes['Id'] === id);
  const numbers = ['header', 'footer'].flatMap((place) =>
    allBelow(document, `w:${place}Reference`).flatMap(({ attributes }) => {
      const name = target(attributes['r:id'])?.attributes['Target'] ?? '';
      const [paragraph] = allBelow(part(`word/${name}`), 'w:p').filter(
        (own) => allBelow(own, 'w:instrText').length > 0,
      );
      return paragraph ? [[`${place} ${attributes['w:type']}`, looksOf(paragraph, styles, false)] as const] : [];
    }),
  );
  return {
    paragraphs: paragraphsBelow(document, false).map(([paragraph, inTable]) => looksOf(paragraph, styles, inTable)),
    pages: allBelow(document, 'w:sectPr').map(pageOf),
    numbers: Object.fromEntries(numbers),
    language: styles.defaults['w:lang']?.attributes['w:val'] ?? '',
    core: Object.fromEntries(
      elementsOf(elementsOf(part('docProps/core.xml'))[0] as Element).map((element) => [
        element.name,
        textBelow(element),
      ]),
    ),
  };
}

function paragraphsBelow(element: Element, inTable: boolean): [Element, boolean][] {
  return elementsOf(element).flatMap((child) =>
    child.name === 'w:p'
      ? [[child, inTable] as [Element, boolean]]
      : paragraphsBelow(child, inTable || child.name === 'w:tbl'),
  );
}

interface Styles {
  readonly defaults: Properties;
  readonly byId: ReadonlyMap<string, Element>;
}

function stylesOf(part: Element): Styles {
  const styles = allBelow(part, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style] as const);
  const [defaults] = allBelow(part, 'w:docDefaults');
  const groups = ['w:pPr', 'w:rPr'].flatMap((name) => (defaults ? allBelow(defaults, name) : []));
  return { defaults: Object.assign({}, ...groups.map(propertiesIn)), byId: new Map(styles) };
}

const propertiesIn = (group: Element | undefined): Properties =>
  Object.fromEntries((group ? elementsOf(group) : []).map((property) => [property.name, property]));

/** What a style says, after what it is based on. */
function styleProperties(id: string | undefined, { byId, defaults }: Styles): Properties {
  const style = id === undefined ? undefined : byId.get(id);
  if (!style) return defaults;
  const base = styleProperties(childOf(style, 'w:basedOn')?.attributes['w:val'], { byId, defaults });
  return merged(merged(base, propertiesIn(childOf(style, 'w:pPr'))), propertiesIn(childOf(style, 'w:rPr')));
}

/** Later properties win, attribute by attribute: `w:spacing` may say only one of its figures. */
function merged(base: Properties, over: Properties): Properties {
  const joined = Object.entries(over).map(([name, property]) => {
    const attributes = { ...base[name]?.attributes, ...property.attributes };
    return [name, { ...property, attributes }] as const;
  });
  return { ...base, ...Object.fromEntries(joined) };
}

function looksOf(paragraph: Element, styles: Styles, inTable: boolean): Looks {
  const direct = childOf(paragraph, 'w:pPr');
  const style = childOf(direct, 'w:pStyle')?.attributes['w:val'];
  const own = merged(styleProperties(style, styles), propertiesIn(direct));
  const runs = allBelow(paragraph, 'w:r').filter((run) => textBelow(run).trim() !== '');
  const faces = (runs.length > 0 ? runs : [undefined]).map((run) => merged(own, propertiesIn(childOf(run, 'w:rPr'))));
  const [face = own] = faces;
  const value = (name: string, attribute = 'w:val'): string => face[name]?.attributes[attribute] ?? '';
  const number = (name: string, attribute: string): number => Number(value(name, attribute) || 0);
  return {
    text: textBelow(paragraph),
    font: value('w:rFonts', 'w:ascii'),
    size: Number(value('w:sz')) / 2,
    isBold: faces.every((one) => isOn(one['w:b'])),
    isItalic: faces.every((one) => isOn(one['w:i'])),
    color: value('w:color') || 'auto',
    align: value('w:jc') || 'left',
    firstLine: millimetres(number('w:ind', 'w:firstLine')),
    before: number('w:spacing', 'w:before') / 20,
    after: number('w:spacing', 'w:after') / 20,
    line: value('w:spacing', 'w:lineRule') === 'auto' ? number('w:spacing', 'w:line') / 240 : Number.NaN,
    inTable,
    drawn: childOf(direct, 'w:pBdr') !== undefined,
  };
}

const isOn = (toggle: Element | undefined): boolean =>
  toggle !== undefined && !['0', 'false', 'off'].includes(toggle.attributes['w:val'] ?? 'true');

const millimetres = (twips: number): number => (twips * 25.4) / 1440;

function pageOf(section: Element): Page {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {};
  const margins = childOf(section, 'w:pgMar')?.attributes ?? {};
  const margin = (side: string): number => millimetres(Number(margins[`w:${side}`]));
  return {
    width: millimetres(Number(size['w:w'])),
    height: millimetres(Number(size['w:h'])),
    orientation: size['w:orient'] ?? 'portrait',
    margins: { top: margin('top'), bottom: margin('bottom'), left: margin('left'), right: margin('right') },
    hasTitlePage: childOf(section, 'w:titlePg') !== undefined,
  };
}
