/** A path written in one file, from the root: `tinh/xa/plan.yaml` and `../plan.yaml` give `tinh/plan.yaml`. */
export function pathFrom(file: string, written: string): string {
  const steps = file.split('/').slice(0, -1);
  for (const step of written.replaceAll('\\', '/').split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The same the other way: how one file writes the path of another. */
export function pathTo(file: string, other: string): string {
  const from = file.split('/').slice(0, -1);
  const to = other.split('/');
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
