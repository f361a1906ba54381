import type { Part } from './validate.ts';

/** One way to spoil a part that a schema must see. */
interface Breakage {
  readonly what: string;
  readonly edit: (part: Part) => Part;
}

const inPart =
  (name: string, from: string | RegExp, to: string): Breakage['edit'] =>
  (part) => {
    if (part.name !== name) return part;
    const xml = part.xml.replace(from, to);
    if (xml === part.xml) throw new Error(`nothing to spoil in ${name}: ${from}`);
    return { ...part, xml };
  };

export const breakages: readonly Breakage[] = [
  {
    what: 'properties of a paragraph in the wrong order',
    edit: inPart('word/document.xml', /(<w:keepNext\/>)/, '<w:jc w:val="left"/>$1'),
  },
  {
    what: 'an alignment that is none',
    edit: inPart('word/styles.xml', /<w:jc w:val="center"\/>/, '<w:jc w:val="middle"/>'),
  },
  { what: 'text outside a run', edit: inPart('word/document.xml', '</w:body>', 'lạc</w:body>') },
  { what: 'a relationship without a target', edit: inPart('word/_rels/document.xml.rels', / Target="[^"]*"/, '') },
  { what: 'a part of unknown content', edit: inPart('[Content_Types].xml', / ContentType="[^"]*"/, '') },
  { what: 'an element of no vocabulary', edit: inPart('docProps/core.xml', /<dc:language>/, '<dc:sprache>') },
  { what: 'a property of no set', edit: inPart('docProps/custom.xml', / fmtid="[^"]*"/, '') },
  { what: 'a file cut short', edit: inPart('word/document.xml', /<\/w:document>\s*$/, '') },
];
