import { duel, rowOf } from './measure.ts';
import { type Bench, bin } from './section.ts';

const contests = [
  { command: '--version', argv: ['--version'], aim: 1.25 },
  { command: 'validate one plan', argv: ['validate', 'examples/first-plan/plan.yaml'], aim: 2.4 },
  { command: 'explain a code', argv: ['explain', 'TD302'], aim: undefined },
];

/** Each command in a new process against node on an empty file. */
export function coldStart({ empty, pairs }: Bench): void {
  const rows = contests.map(({ command, argv, aim }) => {
    const fight = duel({ argv: [bin, ...argv] }, { argv: [empty] }, pairs);
    return { 'tdkt : empty': command, ...rowOf(fight), 'aim (wall)': aim, 'exit code': fight.own[0]?.code };
  });
  console.table(rows);
}
