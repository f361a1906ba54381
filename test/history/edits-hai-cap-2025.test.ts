import { testEdits } from './random-edits.ts';

testEdits('hai-cap-2025', 0.4);
