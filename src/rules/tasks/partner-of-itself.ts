import type { PlanDocument } from '../../model/document.ts';
import { printedTexts } from '../../model/printed-text.ts';
import type { Say } from '../../model/say.ts';
import { nameKey } from '../body-name.ts';
import { type Named, rolesOf, type TaskRoles } from '../roles.ts';
import { defineRule, type Problem } from '../rule.ts';

export const partnerOfItself = defineRule({
  code: 'TD506',
  slug: 'partner-of-itself',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Chủ trì và phối hợp là hai nơi khác nhau', en: 'Lead and partner are two bodies' },
  title: {
    vi: 'Một nơi không được phối hợp với chính mình',
    en: 'A body must not co-operate with itself',
  },
  why: {
    vi: 'Một nơi đứng ở cả hai vai trong một việc thì nơi thứ hai đã bị bỏ sót hoặc ghi nhầm tên.',
    en: 'Where one body has both roles, the second body was forgotten or its name is wrong.',
  },
  *check({ document }) {
    for (const roles of rolesOf(document)) yield* problemsOf(document, roles);
    yield* throughItself(document);
  },
});

const sentences = {
  partner: (name: string): Say => ({
    vi: `“${name}” được giao việc này và lại là nơi phối hợp của chính việc này.`,
    en: `“${name}” has this task and is also named as its partner.`,
  }),
  lead: (name: string): Say => ({
    vi: `“${name}” được giao phối hợp với chính “${name}”.`,
    en: `“${name}” is told to support “${name}”.`,
  }),
  both: (name: string): Say => ({
    vi: `“${name}” vừa chủ trì vừa phối hợp trong một việc.`,
    en: `“${name}” both leads and supports one task.`,
  }),
};

function* problemsOf({ file }: PlanDocument, { units, leads, partners }: TaskRoles): Generator<Problem> {
  const pairs = [
    [units, partners, sentences.partner],
    [units, leads, sentences.lead],
    [leads, partners, sentences.both],
  ] as const;
  for (const [ones, others, say] of pairs) {
    for (const other of others) {
      const same = ones.find(({ key }) => key === other.key);
      if (same) yield problem(file, same, other, say(other.name));
    }
  }
}

const problem = (file: string, one: Named, other: Named, message: Say): Problem => ({
  place: { file, path: other.path },
  message,
  help: { vi: 'Sửa tên một trong hai nơi, hoặc bỏ vai thừa.', en: 'Correct one of the names, or remove a role.' },
  related: [{ place: { file, path: one.path }, message: { vi: 'vai kia', en: 'the other role' } }],
  actual: other.name,
});

/** Papers sent to a body go through another one; "Ban TĐKT, Sở Nội vụ" is a part of "Sở Nội vụ". */
function* throughItself(document: PlanDocument): Generator<Problem> {
  const textAt = printedTexts(document);
  const { file, norm } = document;
  for (const index of (document.plan.submissions ?? []).keys()) {
    const [to, via] = [
      ['submissions', index, 'to'],
      ['submissions', index, 'via'],
    ].map((path) => textAt(path) ?? '');
    if (!to || !via || nameKey(to, norm) !== nameKey(via, norm)) continue;
    const place = { file, path: ['submissions', index, 'via'] };
    yield {
      place,
      message: { vi: `Gửi về “${to}” qua chính “${via}”.`, en: `Papers go to “${to}” through “${via}” itself.` },
      help: { vi: 'Bỏ nơi nhận thay, hoặc sửa tên.', en: 'Remove the way through, or correct the name.' },
      related: [
        { place: { file, path: ['submissions', index, 'to'] }, message: { vi: 'nơi nhận', en: 'the addressee' } },
      ],
      actual: via,
    };
  }
}
