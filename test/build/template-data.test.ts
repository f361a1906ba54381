import { expect, test } from 'vitest';
import { templateData } from '../../src/build/template-data.ts';

test.each([
  ['a: 05', { a: '05' }],
  ['a: 1.100', { a: '1.100' }],
  ['a: 2020-01-16', { a: '2020-01-16' }],
  ['a: no', { a: 'no' }],
  ['a: true', { a: true }],
  ['a: "true"', { a: 'true' }],
  ['a: null', { a: null }],
  ['a:', { a: null }],
  ['a: ""', { a: '' }],
  ['05: [x, {y: false}]', { '05': ['x', { y: false }] }],
  ['- |\n  một\n  hai\n', ['một\nhai\n']],
])('reads %j', (text, data) => expect(templateData(text, 'a.yaml')).toEqual(data));

test.each([
  ['a: &x 1\nb: *x', 'no aliases'],
  ['a: 1\na: 2', 'unique'],
  ['a: [1', 'a.yaml'],
])('refuses %j', (text, reason) => expect(() => templateData(text, 'a.yaml')).toThrow(reason));
