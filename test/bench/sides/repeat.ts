import { writeFileSync } from 'node:fs';

const unmeasured = 20;

/**
 * Of a side that makes documents: its second argument is where the document goes, its third how many more are made
 * after it, each from the start. Of these it tells the milliseconds of one, after a few that nobody measures.
 */
export async function repeat(make: () => Uint8Array | Promise<Uint8Array>): Promise<void> {
  const [, output = '', times = '0'] = process.argv.slice(2);
  writeFileSync(output, await make());
  const count = Number(times);
  if (count === 0) return;
  for (let made = 0; made < unmeasured; made++) await make();
  const [start, used] = [process.hrtime.bigint(), process.cpuUsage()];
  for (let made = 0; made < count; made++) await make();
  const { user, system } = process.cpuUsage(used);
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  process.stdout.write(JSON.stringify({ cpu: (user + system) / 1000 / count, wall: wall / count }));
}
