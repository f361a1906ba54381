import { issuingKey } from '../../model/compose/header.ts';
import type { PlanDocument } from '../../model/document.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import type { Annex } from '../../model/generated/plan.ts';
import type { NodePath } from '../../model/place.ts';
import { printedTexts } from '../../model/printed-text.ts';
import type { Say } from '../../model/say.ts';
import { normalizeSpaces } from '../../model/text.ts';
import type { Register } from '../../model/units/register.ts';
import { holderOf, nameKey, namesIn, nameWords } from '../body-name.ts';
import { reachOf, recipientsOf } from '../recipients.ts';
import { defineRule, type Problem } from '../rule.ts';

export const recipientsCover = defineRule({
  code: 'TD702',
  slug: 'recipients-cover',
  severity: 'info',
  since: '0.1.0',
  basis: {
    vi: 'Phụ lục I phần II mục 9 Nghị định số 30/2020/NĐ-CP: Nơi nhận gồm những nơi nhận văn bản để thực hiện',
    en: 'Decree 30/2020, Annex I, part II, 9: the recipients include those who carry the document out',
  },
  title: { vi: 'Nơi được giao việc phải có trong Nơi nhận', en: 'Who has a task is among the recipients' },
  why: {
    vi: 'Đơn vị được giao việc mà không có trong Nơi nhận thì không nhận được kế hoạch. Nơi nhận ghi chung có thể đã gồm đơn vị đó nên chỉ nhắc nhở.',
    en: 'A unit with a task that is no recipient never gets the plan. A common entry may include it, so this is only a note.',
  },
  *check({ document, repository }) {
    const unreached = unreachedBy(document, repository.register);
    if (unreached.length > 0) yield problemOf(document, unreached);
    yield* duplicates(document);
  },
});

interface Unreached {
  readonly path: NodePath;
  readonly name: Say;
}

function unreachedBy(document: PlanDocument, register: Register): Unreached[] {
  const textAt = printedTexts(document);
  const isReached = reachOf(document, register);
  return (document.plan.assignments ?? []).flatMap(({ unit, annex }, index) => {
    const path = ['assignments', index, 'unit'];
    const name = textAt(path) ?? normalizeSpaces(unit);
    const named = document.plan.annexes?.find(({ id }) => id === annex);
    const missing = named
      ? unreachedEntries(document, named, name, isReached)
      : namesIn(name)
          .filter((each) => !isReached(each))
          .map(same);
    return missing.map((words) => ({ path, name: words }));
  });
}

const same = (name: string): Say => ({ vi: `“${name}”`, en: `“${name}”` });

/** Those an annex names are many: they are counted, not listed. An entry for all of them reaches each. */
function unreachedEntries(
  document: PlanDocument,
  annex: Annex,
  unit: string,
  isReached: (unit: string) => boolean,
): Say[] {
  const { norm } = document;
  const places = recipientsOf(document).map(({ name }) => name);
  const holders = places.map((place) => holderOf(place, norm));
  const isNamed = (name: string): boolean => holders.some((holds) => holds(nameWords(name, norm)));
  if (isNamed(unit) || places.some((place) => /tham luận|phụ lục|danh sách/iu.test(place))) return [];
  const missing = (annex.groups ?? []).flatMap(({ entries = [] }) =>
    entries.filter(({ name, kind = 'collective' }) => (kind === 'collective' ? !isReached(name) : !isNamed(name))),
  );
  if (missing.length === 0) return [];
  return [
    {
      vi: `${officialCount(missing.length)} tập thể, cá nhân nêu tại “${annex.title}”`,
      en: `${missing.length} of those named in “${annex.title}”`,
    },
  ];
}

function problemOf(document: PlanDocument, unreached: readonly Unreached[]): Problem {
  const names = (language: keyof Say): string => unreached.map(({ name }) => name[language]).join('; ');
  const { file } = document;
  return {
    place: { file, path: [issuingKey(document), 'toPlaces'], anchor: 'key' },
    message: {
      vi: `Nơi nhận chưa có những nơi được giao việc sau: ${names('vi')}.`,
      en: `These have tasks but are not among the recipients: ${names('en')}.`,
    },
    help: {
      vi: 'Thêm vào toPlaces; nếu một nơi nhận ghi chung đã gồm nơi đó thì ghi rõ ở covers của nơi nhận ấy.',
      en: 'Add them to toPlaces; if a common entry includes them, say so in its covers.',
    },
    related: unreached.map(({ path }) => ({
      place: { file, path },
      message: { vi: 'được giao việc ở đây', en: 'has a task here' },
    })),
  };
}

function* duplicates(document: PlanDocument): Generator<Problem> {
  const first = new Map<string, NodePath>();
  for (const { path, name } of recipientsOf(document)) {
    // The Decision and its plan may each list a body.
    const key = `${path[0]} ${nameKey(name, document.norm)}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, path);
    else {
      yield {
        place: { file: document.file, path },
        severity: 'warning',
        message: { vi: `Nơi nhận “${name}” đã có ở trên.`, en: `The recipient “${name}” is already listed above.` },
        help: { vi: 'Bỏ một trong hai dòng.', en: 'Remove one of the two lines.' },
        related: [
          { place: { file: document.file, path: earlier }, message: { vi: 'lần đầu ở đây', en: 'first listed here' } },
        ],
      };
    }
  }
}
