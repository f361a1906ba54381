import { readFileSync } from 'node:fs';
import { validate } from '../../../src/schema/validate.ts';
import { parse } from '../../../src/source/parse.ts';

// What tdkt does of the same sort as a schema program: text to data, data against the schema, findings with places.
let found = 0;
for (const path of process.argv.slice(2)) {
  const source = parse(path, readFileSync(path));
  const { findings } = validate('plan', source.value, path);
  for (const { place } of findings) source.locate(place);
  found += source.findings.length + findings.length;
}
process.stdout.write(`${found}\n`);
process.exitCode = found > 0 ? 1 : 0;
