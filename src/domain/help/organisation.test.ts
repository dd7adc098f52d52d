import { expect, test } from 'vitest';
import { readOrganisation } from './organisation.ts';

const line = { name: 'Duty supervisor', reach: '020 7946 0000', tel: '02079460000' };

test.each<{ what: string; value: unknown; read: ReturnType<typeof readOrganisation> }>([
  { what: 'nothing filled in', value: { name: '', lines: [] }, read: { ok: true, help: undefined } },
  {
    what: 'a name and a line',
    value: { name: 'Our service', lines: [line] },
    read: { ok: true, help: { name: 'Our service', lines: [line] } },
  },
  {
    what: 'no object',
    value: [],
    read: {
      ok: false,
      why: 'organisation.json has a mistake: it must be an object with “name” and “lines”.',
    },
  },
  {
    what: 'a missing name',
    value: { lines: [] },
    read: { ok: false, why: 'organisation.json has a mistake: “name” must be a text.' },
  },
  {
    what: 'lines that are no list',
    value: { name: 'x', lines: {} },
    read: { ok: false, why: 'organisation.json has a mistake: “lines” must be a list.' },
  },
  {
    what: 'a line that is a text',
    value: { name: 'x', lines: [line, 'y'] },
    read: {
      ok: false,
      why: 'organisation.json has a mistake: line 2 must be an object with “name” and “reach”.',
    },
  },
  {
    what: 'a line without a way to reach it',
    value: { name: 'x', lines: [{ name: 'y' }] },
    read: { ok: false, why: 'organisation.json has a mistake: “reach” of line 1 must be a text.' },
  },
  {
    what: 'a number that would run a script',
    value: { name: 'x', lines: [{ ...line, tel: 'javascript:1' }] },
    read: { ok: false, why: 'organisation.json has a mistake: “tel” of line 1 must be digits.' },
  },
])('organisation.json with $what', ({ value, read }) => {
  expect(readOrganisation(value)).toEqual(read);
});
