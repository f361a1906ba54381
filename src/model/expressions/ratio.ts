/** An exact, reduced, non-negative fraction. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** Reduced; undefined for a denominator of zero or numbers that are not whole and safe. */
export function ratioOf(numerator: number, denominator: number): Ratio | undefined {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0 || numerator < 0)
    return undefined;
  const divisor = commonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Negative when a is smaller, zero when equal, positive when larger; exact. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** The exact sum; over denominators too large for a number (dozens of odd thirds and sevenths) to 12 decimals. */
export function sum(ratios: readonly Ratio[]): Ratio {
  let numerator = 0n;
  let denominator = 1n;
  for (const ratio of ratios) {
    numerator = numerator * BigInt(ratio.denominator) + BigInt(ratio.numerator) * denominator;
    denominator *= BigInt(ratio.denominator);
    const divisor = bigDivisor(numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
  }
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  if (numerator <= limit && denominator <= limit)
    return { numerator: Number(numerator), denominator: Number(denominator) };
  const scale = 10n ** 12n;
  return { numerator: Number((numerator * scale) / denominator), denominator: Number(scale) };
}

/** What is missing to the whole; zero when the ratio is the whole or more. */
export function complement(ratio: Ratio): Ratio {
  return (
    ratioOf(Math.max(0, ratio.denominator - ratio.numerator), ratio.denominator) ?? { numerator: 0, denominator: 1 }
  );
}

/** `70%`, `32,7%`; undefined when more than four decimals would be needed (`1/3`). */
export function percentText({ numerator, denominator }: Ratio): string | undefined {
  for (let decimals = 0; decimals <= 4; decimals++) {
    const scaled = BigInt(numerator) * 100n * 10n ** BigInt(decimals);
    if (scaled % BigInt(denominator) !== 0n) continue;
    const digits = String(scaled / BigInt(denominator)).padStart(decimals + 1, '0');
    return decimals === 0 ? `${digits}%` : `${digits.slice(0, -decimals)},${digits.slice(-decimals)}%`;
  }
  return undefined;
}

function commonDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

function bigDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
