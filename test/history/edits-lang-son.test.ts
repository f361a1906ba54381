import { testEdits } from './random-edits.ts';

testEdits('lang-son', 0.4);
