import { Document } from 'docx';
import type { DocumentTree } from '../../model/doc-tree.ts';
import type { Norm } from '../../model/norm.ts';
import { packed } from './package.ts';
import { wordSection } from './sections.ts';
import { wordStyles } from './styles.ts';

/** The document tree in the looks of a norm, as the bytes of a .docx. Import it late: docx is big. */
export const toDocx = (tree: DocumentTree, norm: Norm): Uint8Array =>
  packed(wordDocument(tree, norm), tree.properties, norm.language);

/** The same before packing, for checks that lay out its pages. */
export const wordDocument = ({ sections }: DocumentTree, norm: Norm): Document =>
  new Document({
    styles: wordStyles(norm),
    sections: sections.map((section, index) => wordSection(section, index, norm)),
  });
