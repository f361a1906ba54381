/** Milliseconds of the processor's time that a call took: what else the machine does meanwhile does not count. */
export function cpuTime(call: () => void): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
