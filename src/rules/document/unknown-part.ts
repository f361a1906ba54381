import { nearest } from '../../model/nearest.ts';
import type { NodePath } from '../../model/place.ts';
import { type Link, linksOf } from '../../model/plan/links.ts';
import { isMap, type PlanModel, pathKey } from '../../model/plan/read.ts';
import { programmeTasks } from '../programme-tasks.ts';
import { defineRule, type Problem } from '../rule.ts';

export const unknownPart = defineRule({
  code: 'TD144',
  slug: 'unknown-part',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Quy ước viết kế hoạch: show, about, each, series, annex, of, implements gọi một phần bằng mã của nó',
    en: 'How plans are written: show, about, each, series, annex, of and implements call a part by its id',
  },
  title: { vi: 'Phần được gọi phải có trong kế hoạch', en: 'A part that is called must be in the plan' },
  why: {
    vi: 'Gọi sai tên thì cả phần đó không được in, mà văn bản nhìn vẫn liền mạch nên khó nhận ra.',
    en: 'With a wrong name the whole part is missing from print, and the document still looks complete.',
  },
  *check({ document }) {
    const links = [...linksOf(document)];
    const shows = links.filter(({ key }) => key === 'show');
    for (const link of links) {
      const place = { file: document.file, path: link.path };
      if (!link.target) yield { place, ...unknown(document, link) };
      else if (link.key === 'show' && showsItself(shows, link)) yield { place, ...circle(link) };
    }
  },
});

function unknown(model: PlanModel, { key, written }: Link): Omit<Problem, 'place'> {
  const guess = nearest(written, namesFor(model, key));
  return {
    message: { vi: `Không có phần nào tên “${written}”.`, en: `No part is called “${written}”.` },
    help: guess
      ? { vi: `Có phải ý là “${guess}”?`, en: `Did you mean “${guess}”?` }
      : { vi: 'Ghi mã của một phần có trong kế hoạch.', en: 'Give the id of a part of the plan.' },
  };
}

function namesFor(model: PlanModel, key: Link['key']): string[] {
  const { raw } = model;
  const idsIn = (list: unknown): string[] =>
    Array.isArray(list) ? list.flatMap((part) => (isMap(part) && typeof part.id === 'string' ? [part.id] : [])) : [];
  if (key === 'series') return idsIn(raw.series);
  if (key === 'annex') return idsIn(raw.annexes);
  if (key === 'level' || key === 'follows' || key === 'of' || key === 'order') return idsIn(raw.meetings);
  if (key === 'afterTasks') return programmeTasks(model).flatMap(({ task }) => task.id ?? []);
  if (key === 'implements') return idsIn(raw.citations);
  const lists = Object.keys(raw).filter((name) => typeof raw[name] === 'object');
  return [...lists, ...lists.flatMap((name) => idsIn(raw[name]).map((id) => `${name}.${id}`))];
}

const circle = ({ written }: Link): Omit<Problem, 'place'> => ({
  message: { vi: `Phần “${written}” tự in lại chính nó.`, en: `Part “${written}” shows itself.` },
  help: { vi: 'Bỏ “show” này.', en: 'Remove this “show”.' },
});

/** Shown from inside itself, or from inside a part that it shows. */
function showsItself(shows: readonly Link[], { path, target }: Link): boolean {
  const seen = new Set<string>();
  const open: NodePath[] = target ? [target] : [];
  for (let at = open.pop(); at; at = open.pop()) {
    if (isInside(path, at)) return true;
    if (seen.has(pathKey(at))) continue;
    seen.add(pathKey(at));
    const here = at;
    open.push(...shows.flatMap((link) => (link.target && isInside(link.path, here) ? [link.target] : [])));
  }
  return false;
}

const isInside = (path: NodePath, around: NodePath): boolean => around.every((step, index) => path[index] === step);
