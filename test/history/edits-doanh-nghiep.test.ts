import { testEdits } from './random-edits.ts';

testEdits('doanh-nghiep', 0.2);
