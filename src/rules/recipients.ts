import { headerAt, headerKeys } from '../model/compose/header.ts';
import type { PlanDocument } from '../model/document.ts';
import type { NodePath } from '../model/place.ts';
import { printedTexts } from '../model/printed-text.ts';
import { namesOf, type Register } from '../model/units/register.ts';
import { holderOf, nameKey, nameWords } from './body-name.ts';
import { coverOf, isCollective } from './collective-name.ts';
import { namedUnits } from './same-body.ts';

export interface PlacedRecipient {
  readonly path: NodePath;
  readonly name: string;
}

/** The entries of "Nơi nhận" as they print, without the archive lines: what a Decision reaches, its plan reaches. */
export function recipientsOf(document: PlanDocument): PlacedRecipient[] {
  const textAt = printedTexts(document);
  return headerKeys(document).flatMap((key) =>
    (headerAt(document, key).toPlaces ?? []).map((place, index) => {
      const path: NodePath = [key, 'toPlaces', index];
      return { path, name: textAt(typeof place === 'string' ? path : [...path, 'place']) ?? '' };
    }),
  );
}

/**
 * Tells whether the plan reaches a unit: by name, by a common entry, by what an entry covers, as the drafting unit, or
 * by what the register knows of it, its other names and its clusters.
 */
export function reachOf(document: PlanDocument, register: Register): (unit: string) => boolean {
  const reaches = reachByWords(document);
  const { norm } = document;
  const unitsOf = namedUnits(register, norm);
  const places = new Set(recipientsOf(document).map(({ name }) => nameKey(name, norm)));
  const clusters = new Set(
    register.clusters
      .filter(({ name, aliases = [] }) => [name, ...aliases].some((each) => places.has(nameKey(each, norm))))
      .map(({ id }) => id),
  );
  return (unit) =>
    reaches(unit) ||
    unitsOf(unit).some(
      (known) => (known.clusters ?? []).some((id) => clusters.has(id)) || namesOf(known).some((name) => reaches(name)),
    );
}

function reachByWords(document: PlanDocument): (unit: string) => boolean {
  const { norm } = document;
  const headers = headerKeys(document).map((key) => headerAt(document, key));
  const textAt = printedTexts(document);
  const issuer = textAt(['document', 'organName']) ?? '';
  const listed = headers.flatMap(({ toPlaces = [] }) => toPlaces);
  const covered = listed.flatMap((place) => (typeof place === 'string' ? [] : (place.covers ?? [])));
  const places = [...recipientsOf(document).map(({ name }) => name), ...covered].map(withoutCountry);
  const archived = headers.flatMap(({ archive = '' }) => archive.split(/[,;(]/).slice(1));
  const holders = places.map((place) => holderOf(place, norm));
  const drafters = archived.map((place) => holderOf(place, norm));
  const covers = places.map((place) => coverOf(place, issuer, norm));
  const isAnyCommon = places.some(isCollective);
  const issuerKey = nameKey(issuer, norm);
  return (unit) => {
    const words = nameWords(withoutCountry(unit), norm);
    const bare = withoutArea(words);
    const key = words.join(' ');
    return (
      key === issuerKey ||
      holders.some((holds) => holds(words) || holds(bare)) ||
      covers.some((isCovered) => isCovered(key)) ||
      // The archive line says "VHXH" for "Phòng Văn hóa - Xã hội".
      drafters.some((holds) => holds(nameWords(withoutKind(unit), norm))) ||
      // Whom a common name means is a matter of practice: one common recipient answers another.
      (isAnyCommon && isCollective(unit))
    );
  };
}

const withoutKind = (unit: string): string => unit.replace(/^(?:phòng|sở|ban|văn phòng) /iu, '');
const withoutCountry = (name: string): string => name.replace(/ việt nam(?![a-zà-ỹ])/giu, '');

/** "Công an xã" may stand among the recipients as "Công an". */
function withoutArea(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex((word) => !areas.has(word)) + 1;
  return end < 2 ? words : words.slice(0, end);
}

const areas: ReadonlySet<string> = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'thị', 'trấn', 'thành', 'phố', 'trường']);
