/**
 * Where the moon and sun are, to the minute: J. Meeus, Astronomical Algorithms, 2nd ed., chapters 49 (phases of the moon) and
 * 25 (solar coordinates). Civil days are those of UTC+7, numbered from 1970-01-01 as in `dayNumber`.
 */
const unixEpoch = 2440587.5;
const zone = 7 / 24;
const radians = Math.PI / 180;

const sine = (degrees: number) => Math.sin((degrees % 360) * radians);

/** The civil day (UTC+7) on which the k-th new moon falls; k = 0 is 2000-01-06. */
export function newMoonDay(k: number): number {
  const julian = newMoon(k) - terrestrialExcess(2000 + k / 12.3685) / 86400;
  return Math.floor(julian - unixEpoch + zone);
}

/** The instant of the k-th new moon, Julian Ephemeris Day. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const eccentricity = 1 - t * (0.002516 + 0.0000074 * t);
  const sun = 2.5534 + 29.1053567 * k - t * t * (0.0000014 + 0.00000011 * t);
  const moon = 201.5643 + 385.81693528 * k + t * t * (0.0107582 + t * (0.00001238 - 0.000000058 * t));
  const latitude = 160.7108 + 390.67050284 * k - t * t * (0.0016118 + t * (0.00000227 - 0.000000011 * t));
  const node = 124.7746 - 1.56375588 * k + t * t * (0.0020672 + 0.00000215 * t);
  const mean = 2451550.09766 + 29.530588861 * k + t * t * (0.00015437 + t * (-0.00000015 + 0.00000000073 * t));
  return mean + phaseCorrection(eccentricity, sun, moon, latitude, node) + planetaryCorrection(k, t);
}

/** Meeus table 49.A for new moons, in days: terms down to half a minute. */
function phaseCorrection(e: number, m: number, p: number, f: number, node: number): number {
  return (
    -0.4072 * sine(p) +
    0.17241 * e * sine(m) +
    0.01608 * sine(2 * p) +
    0.01039 * sine(2 * f) +
    0.00739 * e * sine(p - m) -
    0.00514 * e * sine(p + m) +
    0.00208 * e * e * sine(2 * m) -
    0.00111 * sine(p - 2 * f) -
    0.00057 * sine(p + 2 * f) +
    0.00056 * e * sine(2 * p + m) -
    0.00042 * sine(3 * p) +
    0.00042 * e * sine(m + 2 * f) +
    0.00038 * e * sine(m - 2 * f) -
    0.00024 * e * sine(2 * p - m) -
    0.00017 * sine(node) -
    0.00007 * sine(p + 2 * m) +
    0.00004 * sine(2 * p - 2 * f) +
    0.00004 * sine(3 * m) +
    0.00003 * sine(p + m - 2 * f) +
    0.00003 * sine(2 * p + 2 * f) -
    0.00003 * sine(p + m + 2 * f) +
    0.00003 * sine(p - m + 2 * f) -
    0.00002 * sine(p - m - 2 * f) -
    0.00002 * sine(3 * p + m) +
    0.00002 * sine(4 * p)
  );
}

/** Meeus's additional corrections A1 to A4, the ones above ten seconds, in days. */
function planetaryCorrection(k: number, t: number): number {
  return (
    0.000325 * sine(299.77 + 0.107408 * k - 0.009173 * t * t) +
    0.000165 * sine(251.88 + 0.016321 * k) +
    0.000164 * sine(251.83 + 26.651886 * k) +
    0.000126 * sine(349.42 + 36.412478 * k)
  );
}

/** Which twelfth of its yearly path the sun is in when a civil day begins: 0 from the March equinox, 9 from the December solstice. */
export function solarSector(day: number): number {
  const universal = day - zone + unixEpoch;
  const t = (universal + terrestrialExcess(2000 + (day - 10957) / 365.25) / 86400 - 2451545) / 36525;
  const mean = 280.46646 + t * (36000.76983 + 0.0003032 * t);
  const anomaly = 357.52911 + t * (35999.05029 - 0.0001537 * t);
  const centre =
    (1.914602 - t * (0.004817 + 0.000014 * t)) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  const apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  return Math.floor((((apparent % 360) + 360) % 360) / 30);
}

/** Seconds by which dynamical time is ahead of universal time: Espenak and Meeus 2006, the polynomials for 1961-2050 and after. */
function terrestrialExcess(year: number): number {
  const t = year - 2000;
  if (year < 1986) {
    const u = year - 1975;
    return 45.45 + u * (1.067 - u * (1 / 260 + u / 718));
  }
  if (year < 2005) {
    return 63.86 + t * (0.3345 + t * (-0.060374 + t * (0.0017275 + t * (0.000651814 + t * 0.00002373599))));
  }
  if (year < 2050) return 62.92 + t * (0.32217 + 0.005589 * t);
  const century = (year - 1820) / 100;
  return -20 + 32 * century * century - 0.5628 * (2150 - year);
}
