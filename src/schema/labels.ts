import type { Title } from 'tdkt:titles';
import { isMap } from '../model/plan/read.ts';
import type { Say } from '../model/say.ts';
import { excerpt } from '../source/trouble.ts';
import type { Mistake, Site } from './mistake.ts';
import { isKnownKey, isLabelKey, knownKeys } from './property.ts';

/** What is wrong with the labels of one map, where the schema allows labels. */
export function labelMistakes(site: Site, property: Title): Mistake[] {
  const { value } = site;
  if (!property.label || !isMap(value)) return [];
  const keys = Object.keys(value);
  const labels = keys.filter((key) => isLabelKey(property, key));
  const slips = labels.flatMap((label) => slip(site, label, knownKeys(property)));
  if (slips.length > 0 || labels.length === 0) return slips;
  const [label = '', second] = labels;
  if (second !== undefined) return [twoLabels(site, label, second)];
  const others = keys.filter((key) => isKnownKey(property, key));
  return others.length > 0 ? [labelBesideKeys(site, label, others)] : [];
}

function slip({ path }: Site, label: string, known: readonly string[]): Mistake[] {
  const meant = known.find((key) => isOneLetterAway(label, key));
  if (meant === undefined) return [];
  return [
    {
      code: 'TD126',
      path: [...path, label],
      anchor: 'key',
      message: {
        vi: `“${label}” sẽ được in ra như một nhãn, nhưng trông như khóa “${meant}” viết sai.`,
        en: `“${label}” would be printed as a label, but looks like the key “${meant}” misspelt.`,
      },
      help: {
        vi: `Sửa thành “${meant}”; nếu đúng là nhãn thì chọn chữ khác.`,
        en: `Correct it to “${meant}”; if it is a label, choose another word.`,
      },
      actual: label,
      expected: meant,
    },
  ];
}

/** Short keys such as `to` are a letter away from many words, so there only the capital counts. */
function isOneLetterAway(label: string, key: string): boolean {
  const word = label.toLowerCase();
  if (word === key.toLowerCase()) return true;
  if (key.length < 4 || Math.abs(word.length - key.length) > 1) return false;
  const [short, long] = word.length < key.length ? [word, key.toLowerCase()] : [key.toLowerCase(), word];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const rest = short.slice(short.length === long.length ? same + 1 : same);
  return long.slice(same + 1) === rest;
}

function twoLabels({ path }: Site, first: string, second: string): Mistake {
  const [a, b] = [excerpt(first), excerpt(second)];
  return {
    code: 'TD125',
    path: [...path, second],
    anchor: 'key',
    message: {
      vi: `Nhãn “${b}” nằm chung một ý với nhãn “${a}”.`,
      en: `The label “${b}” stands in one item with the label “${a}”.`,
    },
    help: {
      vi: `Tách thành hai ý: thêm dấu “-” trước “${b}”. Nếu đây là một câu có dấu hai chấm thì đặt cả câu trong dấu nháy kép.`,
      en: `Make two items: put a “-” before “${b}”. If this is a sentence with a colon, put the whole of it in double quotes.`,
    },
    actual: b,
    related: { path: [...path, first], anchor: 'key', message: { vi: 'nhãn thứ nhất', en: 'the first label' } },
  };
}

const belongUnderLabel = new Set(['text', 'table', 'items', 'after', 'numbering', 'end']);

function labelBesideKeys({ path }: Site, label: string, others: readonly string[]): Mistake {
  const list = others.map((key) => `“${key}”`).join(', ');
  return {
    code: 'TD125',
    path: [...path, label],
    anchor: 'key',
    message: {
      vi: `Nhãn “${excerpt(label)}” nằm chung một ý với khóa ${list}.`,
      en: `The label “${excerpt(label)}” stands in one item with ${list}.`,
    },
    help: others.every((key) => belongUnderLabel.has(key)) ? moveUnder(list) : split(list),
    actual: excerpt(label),
  };
}

const moveUnder = (list: string): Say => ({
  vi: `Lùi ${list} vào dưới nhãn; lời văn đứng liền sau nhãn thì ghi ở “text”.`,
  en: `Move ${list} in below the label; words that follow the label at once go to “text”.`,
});

const split = (list: string): Say => ({
  vi: `Bỏ nhãn và ghi lời văn ở “text”, hoặc chuyển ${list} sang ý khác.`,
  en: `Remove the label and write the words at “text”, or move ${list} to another item.`,
});
