import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fetchOrganisation } from './organisation.ts';

const address = 'http://attune.test/organisation.json';
const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const none = { ok: true, help: undefined };
const help = { name: 'Our service', lines: [{ name: 'Duty', reach: '123', tel: '123' }] };

test.each([
  { what: 'is there', answer: () => HttpResponse.json(help), read: { ok: true, help } },
  { what: 'is empty', answer: () => HttpResponse.json({ name: '', lines: [] }), read: none },
  { what: 'is missing', answer: () => new HttpResponse(null, { status: 404 }), read: none },
  { what: 'cannot be reached', answer: () => HttpResponse.error(), read: none },
  {
    what: 'is not JSON',
    answer: () => HttpResponse.text('name: us'),
    read: { ok: false, why: 'organisation.json has a mistake: it is not JSON.' },
  },
])('where the file $what', async ({ answer, read }) => {
  server.use(http.get(address, answer));
  expect(await fetchOrganisation(address)).toEqual(read);
});
