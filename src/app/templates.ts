import danToc from '../../templates/norms/dan-toc.yaml';
import chuongTrinhNam from '../../templates/outlines/chuong-trinh-nam.yaml';
import daiHoi from '../../templates/outlines/dai-hoi.yaml';
import hoiNghi from '../../templates/outlines/hoi-nghi.yaml';
import loiVanChung from '../../templates/outlines/loi-van-chung.yaml';
import tongKet from '../../templates/outlines/tong-ket.yaml';
import type { Outline } from '../model/compose/words.ts';
import type { Templates } from '../model/document.ts';
import { type Norm, selectNorm } from '../model/norm.ts';
import type { Ethnicity } from '../model/rosters/ethnicity.ts';
import { norms } from '../render/norms.ts';

// A test reads every outline's keys; the build has turned the files into plain data.
const files = [hoiNghi, daiHoi, tongKet, chuongTrinhNam] as readonly Outline[];
const shared = loiVanChung as Pick<Outline, 'words'>;

/** The data shipped with the program. An outline's own words for a kind of part stand for the shared ones. */
export const templates: Templates = {
  norms,
  outlines: files.map((outline) => ({ ...outline, words: { ...shared.words, ...outline.words } })),
};

/** The norm of today, for what is judged in no document. */
export const defaultNorm = selectNorm(norms) as Norm;

/** The peoples of the country with their usual spellings. */
export const ethnicities = danToc as readonly Ethnicity[];
