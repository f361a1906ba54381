import { expandAbbreviations } from '../abbreviations.ts';
import { readCitation } from '../expressions/citation.ts';
import type { Agreement } from '../expressions/expression.ts';
import { expressionNamed } from '../expressions/index.ts';
import { lunarDate, lunarOf } from '../expressions/lunar-date.ts';
import type { Norm } from '../norm.ts';
import type { NodePath } from '../place.ts';
import { isMap, nodeAt, type PlanModel } from '../plan/read.ts';
import type { Say } from '../say.ts';
import { comparable } from '../text.ts';
import { isLawName, isSameLaw } from './law.ts';
import type { Target } from './resolve.ts';
import { walkIds } from './scope.ts';

const agrees: Agreement = { agrees: true };
const differs = (why: Say): Agreement => ({ agrees: false, says: undefined, why });

/**
 * Do the author's words at a mention say the fact? Phrases are read back by their own reader; names must be the name,
 * short name or an alias; a list must name its members in order; a citation the same type and number.
 * `printed` is what the fact itself would print there.
 */
export function agreementOf(
  model: PlanModel,
  norm: Norm,
  target: Target,
  form: string | undefined,
  printed: string,
  words: string,
): Agreement {
  if (target.kind === 'computed')
    return sameWords([printed, ...namesOf(model, target.owner, target.name)], words, norm);
  const { path, shape } = target;
  if (form === 'lunar') return lunarAgreement(model, path, words);
  if (shape.expression) {
    const value = nodeAt(model.plan, path);
    return value === undefined ? agrees : expressionNamed(shape.expression).agree(value as never, words);
  }
  if (shape.names) return listAgreement(norm, namedParts(model, shape.names, target.raw), words);
  if (shape.list || Array.isArray(target.raw)) return listAgreement(norm, memberNames(model, path, target.raw), words);
  if (shape.part === 'citation') return citationAgreement(model, norm, path, words);
  if (shape.part === 'annex') return annexAgreement(model, path, printed, words);
  if (shape.part === 'series') return seriesAgreement(model, norm, path, words);
  const owner = shape.part ? path : path.slice(0, -1);
  return sameWords([printed, ...namesOf(model, owner, shape.part ? 'name' : String(path.at(-1)))], words, norm);
}

function lunarAgreement(model: PlanModel, path: NodePath, words: string): Agreement {
  const time = nodeAt(model.plan, path);
  const lunar = time === undefined ? undefined : lunarOf(time as Parameters<typeof lunarOf>[0]);
  return lunar ? lunarDate.agree(lunar, words) : agrees;
}

/** Short name and aliases serve wherever the name is meant. */
function namesOf(model: PlanModel, owner: NodePath, property: string): string[] {
  if (property !== 'name') return [];
  const node = nodeAt(model.raw, owner);
  if (!isMap(node)) return [];
  const aliases = Array.isArray(node.aliases) ? node.aliases : [node.aliases];
  return [node.shortName, ...aliases].filter((name) => typeof name === 'string');
}

function sameWords(names: readonly string[], words: string, norm: Norm): Agreement {
  const key = (text: string): string => comparable(expandAbbreviations(text, norm));
  if (names.some((name) => key(name) === key(words))) return agrees;
  const [name = ''] = names;
  return differs({
    vi: `tên đã khai là “${name}”, lời văn ghi “${words}”`,
    en: `the stated name is “${name}”, the words say “${words}”`,
  });
}

/** The names each member of a list may go by. */
function memberNames(model: PlanModel, path: NodePath, raw: unknown): string[][] {
  const members = Array.isArray(raw) ? raw : [raw];
  return members.map((member, index) =>
    isMap(member) ? [String(member.name), ...namesOf(model, [...path, index], 'name')] : [String(member)],
  );
}

/** A list of ids: the names of the parts they stand for, or of those the parts are for. */
function namedParts(model: PlanModel, list: string, ids: unknown): string[][] {
  return (Array.isArray(ids) ? ids : []).map((id) => {
    const part = walkIds(model.raw, [list], [String(id)]);
    if (!part) return [String(id)];
    const node = nodeAt(model.raw, part);
    const own = isMap(node) && typeof node.name === 'string' ? [node.name] : [];
    const whom = nodeAt(model.raw, [...part, 'for', 'name']);
    const names = [...own, ...namesOf(model, part, 'name'), ...namesOf(model, [...part, 'for'], 'name')];
    return typeof whom === 'string' ? [...names, whom] : names;
  });
}

/** Every member must be named, each after the one before. */
function listAgreement(norm: Norm, members: readonly (readonly string[])[], words: string): Agreement {
  const key = (text: string): string => comparable(expandAbbreviations(text, norm));
  const text = key(words);
  let from = 0;
  for (const names of members) {
    const found = names.map((name) => ({ at: text.indexOf(key(name), from), length: key(name).length }));
    const first = found.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at || b.length - a.length)[0];
    if (!first) {
      return differs({
        vi: `lời văn không nêu “${names[0] ?? ''}” đúng thứ tự`,
        en: `the words do not name “${names[0] ?? ''}” in its turn`,
      });
    }
    from = first.at + first.length;
  }
  return agrees;
}

function seriesAgreement(model: PlanModel, norm: Norm, path: NodePath, words: string): Agreement {
  const ordinal = nodeAt(model.plan, [...path, 'ordinal']);
  const spoken = /(?:\s*,)?\s*lần thứ\s+\S+\s*$/iu.exec(words);
  const name = spoken ? words.slice(0, spoken.index) : words;
  const sameName = sameWords(
    [String(nodeAt(model.raw, [...path, 'name'])), ...namesOf(model, path, 'name')],
    name,
    norm,
  );
  if (!sameName.agrees) return sameName;
  return ordinal === undefined || !spoken ? agrees : expressionNamed('ordinal').agree(ordinal as never, spoken[0]);
}

function citationAgreement(model: PlanModel, norm: Norm, path: NodePath, words: string): Agreement {
  const read = readCitation(words);
  const code = nodeAt(model.plan, [...path, 'code']);
  const stated = String(nodeAt(model.raw, [...path, 'code']));
  if (code !== undefined && !(read.code && expressionNamed('code').equal(code as never, read.code))) {
    return differs({
      vi: `văn bản đã khai mang số ${stated}, lời văn ghi “${words}”`,
      en: `the stated document is No. ${stated}, the words say “${words}”`,
    });
  }
  const typeName = String(nodeAt(model.raw, [...path, 'typeName']));
  const spoken = norm.types.find((type) => type.short === read.typeName)?.full ?? read.typeName;
  if (spoken !== undefined && comparable(spoken) !== comparable(typeName)) {
    return differs({
      vi: `văn bản đã khai là ${typeName}, lời văn ghi “${words}”`,
      en: `the stated document is a ${typeName}, the words say “${words}”`,
    });
  }
  const law = String(nodeAt(model.raw, [...path, 'subject']) ?? read.rest);
  if (isLawName(typeName) && read.rest !== '' && !isSameLaw(law, read.rest, norm)) {
    return differs({
      vi: `văn bản đã khai là ${typeName} ${law}, lời văn ghi “${words}”`,
      en: `the stated document is ${typeName} ${law}, the words say “${words}”`,
    });
  }
  const date = nodeAt(model.plan, [...path, 'issuedDate']);
  return date !== undefined && read.date !== undefined
    ? expressionNamed('time').agree(date as never, read.date.written)
    : agrees;
}

function annexAgreement(model: PlanModel, path: NodePath, printed: string, words: string): Agreement {
  const annex = nodeAt(model.raw, path);
  const title = String(isMap(annex) ? annex.title : '');
  if (comparable(words).includes(comparable(title))) return agrees;
  if (isMap(annex) && annex.labelled === false) {
    return differs({
      vi: `lời văn ghi “${words}”, nhưng bản kèm theo mang tên “${title}” và không có dòng “Phụ lục”`,
      en: `the words say “${words}”, but the attachment is called “${title}” and has no line “Phụ lục”`,
    });
  }
  const label = printed.replace(/ kèm theo$/u, '');
  return names(comparable(words), comparable(label))
    ? agrees
    : differs({
        vi: `phụ lục này mang tên “${label}”, lời văn ghi “${words}”`,
        en: `this annex is “${label}”, the words say “${words}”`,
      });
}

/** Whole words only: "phụ lục iii" does not name "phụ lục ii". */
const names = (text: string, label: string): boolean => ` ${text} `.includes(` ${label} `);
