// A process of its own for each zone and language: a running one has read its own at the start.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../src/build/project.ts';
import { outputsOf, type Program } from './outputs.ts';

const program = (await import(pathToFileURL(join(root, 'dist/cli.js')).href)) as Program;
console.log(JSON.stringify(await outputsOf(program)));
