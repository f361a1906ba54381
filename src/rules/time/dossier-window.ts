import type { PlanDocument } from '../../model/document.ts';
import type { Say } from '../../model/say.ts';
import { type Dated, dated, isLater, isSooner, levelsOf } from '../levels.ts';
import { defineRule, type Problem } from '../rule.ts';

export const dossierWindow = defineRule({
  code: 'TD308',
  slug: 'dossier-window',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Hồ sơ lập sau hội nghị cấp dưới và dùng cho hội nghị cấp trên',
    en: 'A dossier is made after the conferences below and used by the one above',
  },
  title: {
    vi: 'Hạn nộp hồ sơ nằm sau hội nghị cấp dưới, trước hội nghị của đơn vị',
    en: 'A dossier falls due after the conferences below and before the unit’s own',
  },
  why: {
    vi: 'Hạn nộp trước khi hết hạn họp thì đơn vị họp đúng hạn vẫn nộp muộn; hạn sau hội nghị của cấp trên thì hồ sơ vô dụng.',
    en: 'Due too early, units that meet in time are still late; due after the higher conference, it serves nobody.',
  },
  *check({ document }) {
    const levels = levelsOf(document);
    const own = levels.filter(({ meeting }) => !meeting.for);
    for (const [index, { due, follows }] of (document.plan.submissions ?? []).entries()) {
      const dossier = dated(due, ['submissions', index, 'due']);
      const followed = levels.find(({ meeting }) => meeting.id === follows);
      if (!dossier || !followed) continue;
      if (followed.over && isSooner(dossier, followed.over)) yield tooEarly(document, dossier, followed.over);
      const [higher, ...others] = own;
      // With several own meetings nobody says which one the dossier serves.
      if (!higher?.over || others.length > 0 || higher === followed || isSooner(dossier, higher.over)) continue;
      yield tooLate(document, dossier, higher.over, isLater(dossier, higher.over));
    }
  },
});

const tooEarly = (document: PlanDocument, dossier: Dated, over: Dated): Problem =>
  problemOf(document, dossier, over, {
    vi: `Hồ sơ nộp sau hội nghị nhưng có hạn “${dossier.time.written}”, trước khi hết hạn họp “${over.time.written}”.`,
    en: `The dossier follows the meeting but is due “${dossier.time.written}”, before the meetings must be over, “${over.time.written}”.`,
  });

const tooLate = (document: PlanDocument, dossier: Dated, over: Dated, isAfter: boolean): Problem =>
  problemOf(document, dossier, over, {
    vi: `Hồ sơ có hạn “${dossier.time.written}”, ${isAfter ? 'sau' : 'trùng'} hạn hội nghị của đơn vị “${over.time.written}”.`,
    en: `The dossier is due “${dossier.time.written}”, ${isAfter ? 'after' : 'with'} the unit’s own conference, “${over.time.written}”.`,
  });

const problemOf = ({ file }: PlanDocument, dossier: Dated, over: Dated, message: Say): Problem => ({
  place: { file, path: dossier.path },
  message,
  help: {
    vi: 'Đặt hạn nộp sau hạn họp của cấp dưới và trước hội nghị của đơn vị.',
    en: 'Let it fall due after the conferences below and before the unit’s own.',
  },
  related: [{ place: { file, path: over.path }, message: { vi: 'hạn của hội nghị', en: 'the conference' } }],
  actual: dossier.time.written,
  expected: over.time.written,
});
