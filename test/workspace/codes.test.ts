import { expect, test } from 'vitest';
import { workspaceCodes } from '../../src/workspace/codes.ts';
import {
  brokenLink,
  missingPath,
  noPlanIn,
  nothingToPrint,
  notRegular,
  reasonOf,
  repositoryInside,
  unreadable,
  unreadInRepository,
} from '../../src/workspace/trouble.ts';

test('every code has a finding that uses it', () => {
  const denied = Object.assign(new Error('x'), { code: 'EACCES' });
  const findings = [
    missingPath('a'),
    brokenLink('a'),
    notRegular('a'),
    noPlanIn('a'),
    unreadable('a', denied),
    nothingToPrint('a'),
    unreadInRepository('a'),
    repositoryInside('a'),
  ];
  expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual(workspaceCodes.map(({ code }) => code));
});

test.each([
  ['EACCES', 'không có quyền đọc'],
  ['EBUSY', 'chương trình khác đang giữ tệp'],
  ['EWHATEVER', 'máy không cho mở'],
  [undefined, 'máy không cho mở'],
])('%s is told in words', (code, words) => {
  expect(reasonOf(Object.assign(new Error('English'), { code })).vi).toBe(words);
});
