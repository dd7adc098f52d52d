import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';

/** Runs `npm start` without its set-up; gives what it says, line by line, and its exit code. */
function start(...args: string[]) {
  const child = spawn(process.execPath, ['src/cli/start.ts', ...args]);
  onTestFinished(() => {
    child.kill();
  });
  return {
    said: createInterface({ input: child.stdout })[Symbol.asyncIterator](),
    complaints: createInterface({ input: child.stderr })[Symbol.asyncIterator](),
    code: once(child, 'exit').then(([code]) => code),
  };
}

async function busyPort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
  return address.port;
}

test('a busy port takes the next and says so; the app is there, and nothing else is', async () => {
  const busy = await busyPort();
  const { said } = start('--port', String(busy));
  expect((await said.next()).value).toMatch(new RegExp(`^Port ${busy} is busy; taking \\d+\\.$`));
  const address = String((await said.next()).value).replace('Attune is at ', '');
  expect(new URL(address).hostname).toBe('localhost');
  expect(await (await fetch(address)).text()).toContain('<title>Attune</title>');
  expect((await fetch(new URL('assets/nothing.js', address))).status).toBe(404);
});

test.each([
  { args: ['--bogus'], says: 'npm start takes --host and --port NUMBER' },
  { args: ['--port', 'abc'], says: 'The port must be a number from 1 to 65535.' },
])('$args gets one sentence', async ({ args, says }) => {
  const { complaints, code } = start(...args);
  expect((await complaints.next()).value).toContain(says);
  expect((await complaints.next()).done).toBe(true);
  expect(await code).toBe(1);
});
