import chuongTrinhNam from '../../templates/outlines/chuong-trinh-nam.yaml';
import hoiNghi from '../../templates/outlines/hoi-nghi.yaml';
import type { Outline } from '../model/compose/words.ts';
import type { Templates } from '../model/document.ts';
import { norms } from '../render/norms.ts';

/** The data shipped with the program. */
// A test reads every outline's keys; the build has turned the files into plain data.
export const templates: Templates = { norms, outlines: [hoiNghi as Outline, chuongTrinhNam as Outline] };
