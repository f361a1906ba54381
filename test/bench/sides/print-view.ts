import { readFileSync } from 'node:fs';
import { renderAs } from '../../../src/render/formats.ts';
import { repeat } from './repeat.ts';

// What tdkt does once a plan is read and judged: a view, through the template, to a .docx.
const view: unknown = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
await repeat(() => renderAs('docx', 'ke-hoach', view));
