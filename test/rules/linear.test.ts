import { expect, test } from 'vitest';
import { compilePlan } from '../../src/model/document.ts';
import { emptyRepository } from '../../src/model/repository.ts';
import { rules } from '../../src/rules/index.ts';
import { cpuTime } from '../cpu-time.ts';
import { templates } from './judge.ts';

const megabyte = 1_000_000;

/** A plan whose text, and whose names beside it, are one long word. */
const planOf = (text: string, name: string) => ({
  kind: 'plan',
  status: 'issued',
  document: {
    organName: 'Ủy ban nhân dân xã Hoa Sen',
    codeNotation: 'KH-UBND',
    place: 'Hoa Sen',
    issuedDate: '20/12/2025',
    subject: 'Tổ chức Hội nghị',
    signerInfo: { position: 'Chủ tịch', fullName: 'Nguyễn Văn A' },
    toPlaces: [name],
    archive: `VT, ${name}`,
  },
  assignments: [{ unit: name, annex: 'danh-sach', text: 'Cử đại biểu.' }],
  annexes: [
    {
      id: 'danh-sach',
      title: name,
      attachedTo: name,
      groups: [{ id: 'nhom', name, entries: [{ name, theme: name, text: `<<name>> ${name} <<theme>>` }] }],
    },
  ],
  body: [{ text }],
});

function slowest(plan: Readonly<Record<string, unknown>>): { readonly code: string; readonly ms: number } {
  const document = compilePlan('plan.yaml', plan, templates);
  const times = rules.map((rule) => {
    const ms = cpuTime(() => {
      for (const problem of rule.check({ document, repository: emptyRepository, today: '2026-01-05' }))
        if (problem.message.vi === '') break;
    });
    return { code: rule.code, ms };
  });
  return times.reduce((most, time) => (time.ms > most.ms ? time : most));
}

// A rule that looks twice at every pair of letters of a megabyte takes minutes.
const repeated = ['a', 'ủ', ' ', '“', '"', '1', '(', 'uỷ ', 'phụ lục '];

test.each(repeated)('a megabyte of “%s” in the text takes no rule long', (unit) => {
  const text = `x${unit.repeat(megabyte / unit.length)}x`;
  expect(slowest(planOf(text, 'Phòng Nội vụ')).ms).toBeLessThan(5000);
});

test.each(['a', '“', 'TW'])('a megabyte of “%s” in the names takes no rule long', (unit) => {
  const name = unit.repeat(megabyte / 5 / unit.length);
  expect(slowest(planOf('Hội nghị.', name)).ms).toBeLessThan(5000);
});

/** A Decision whose every word is that one. */
const decidedPlan = (name: string) => ({
  ...planOf('Hội nghị.', 'Phòng Nội vụ'),
  document: { organName: name, subject: 'Tổ chức Hội nghị' },
  promulgatedBy: {
    codeNotation: 'QĐ-UBND',
    place: 'Hoa Sen',
    issuedDate: '20/12/2025',
    subject: name,
    decidedBy: `Chủ tịch ${name}`,
    attachedTo: name,
    legalBases: [name, `${name},`],
    articles: [name],
    signerInfo: { position: `Chủ tịch ${name}`, fullName: 'Nguyễn Văn A' },
    toPlaces: [name],
    archive: name,
  },
});

test.each(['a', '. ', 'luật '])('a megabyte of “%s” in a Decision takes no rule long', (unit) => {
  const name = unit.repeat(megabyte / 5 / unit.length);
  expect(slowest(decidedPlan(name)).ms).toBeLessThan(5000);
});
