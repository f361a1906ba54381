import type { PlanDocument } from '../../model/document.ts';
import type { Annex } from '../../model/generated/plan.ts';
import type { NodePath } from '../../model/place.ts';
import { pathKey } from '../../model/plan/read.ts';
import { printedTexts } from '../../model/printed-text.ts';
import { textOf } from '../../model/references/mention.ts';
import { comparable } from '../../model/text.ts';
import { defineRule, type Problem } from '../rule.ts';

export const speakerTheme = defineRule({
  code: 'TD235',
  slug: 'speaker-theme',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Danh sách tham luận nêu chủ đề cho từng người báo cáo',
    en: 'A list of speakers gives each his theme',
  },
  title: { vi: 'Mỗi tham luận phải có chủ đề', en: 'Every speaker needs a theme' },
  why: {
    vi: 'Người không được giao chủ đề thì không chuẩn bị được, hoặc trùng chủ đề với người khác.',
    en: 'Without a theme a speaker cannot prepare, or takes another’s.',
  },
  *check({ document }) {
    for (const [index, annex] of (document.plan.annexes ?? []).entries()) {
      const entries = entriesOf(annex, ['annexes', index]);
      const example = entries.find((entry) => entry.theme !== undefined);
      const without = entries.filter((entry) => entry.theme === undefined && !needsNone(document, entry.path));
      if (example && without.length > 0) yield problemOf(document, without, [...example.path, 'theme']);
    }
  },
});

interface PlacedEntry {
  readonly theme: string | undefined;
  readonly path: NodePath;
}

const entriesOf = ({ groups = [] }: Annex, path: NodePath): PlacedEntry[] =>
  groups.flatMap(({ entries = [] }, at) =>
    entries.map((entry, number) => ({ theme: entry.theme, path: [...path, 'groups', at, 'entries', number] })),
  );

const theme = /chủ đề|chuyên đề|nội dung|[“"]/iu;
const speech = /tham luận|phát biểu|báo cáo/iu;

/** The words of the entry may give the theme, or have it do something else at the meeting. */
function needsNone({ prose }: PlanDocument, entry: NodePath): boolean {
  const own = `${pathKey(entry)}/`;
  const lines = prose.filter(({ path }) => pathKey(path).startsWith(own));
  const name =
    lines
      .find(({ path }) => path.at(-1) === 'name')
      ?.lines.map(textOf)
      .join(' ') ?? '';
  return lines
    .flatMap((line) => line.lines.map(textOf))
    .some((text) => comparable(text) !== comparable(name) && (theme.test(text) || !speech.test(text)));
}

function problemOf(document: PlanDocument, without: readonly PlacedEntry[], example: NodePath): Problem {
  const textAt = printedTexts(document);
  const { file } = document;
  const names = without.map(({ path }) => `“${textAt([...path, 'name']) ?? ''}”`).join('; ');
  const [first] = without;
  return {
    place: { file, path: [...(first?.path ?? []), 'name'] },
    message: {
      vi: `Danh sách nêu chủ đề tham luận nhưng chưa có chủ đề của ${names}.`,
      en: `The list gives themes but none for ${names}.`,
    },
    help: { vi: 'Ghi chủ đề cho từng người báo cáo.', en: 'Give each speaker a theme.' },
    related: [{ place: { file, path: example }, message: { vi: 'mục có chủ đề', en: 'an entry with its theme' } }],
  };
}
