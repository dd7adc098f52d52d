import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SMALL_SCENARIO } from '#domain/scenario/small-scenario.ts';

const MIA = 'scenarios/mia-1-being-heard.scenario.yaml';

/** Runs the command itself, as `npm run attune` does. */
function attune(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/attune.ts', ...args], {
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

describe('play --seed', () => {
  test.each(['0', '-1', '2147483647', '4294967295'])('takes %s', (seed) => {
    expect(attune(['play', MIA, '--seed', seed])).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\nMia: .*\nYou: $/su),
      stderr: '',
    });
  });

  test.each(['1.5', 'x', '', '9007199254740992', '1e3'])('refuses “%s” and says what it takes', (seed) => {
    const { status, stderr } = attune(['play', MIA, `--seed=${seed}`]);
    expect(status).toBe(1);
    expect(stderr).toContain('It must be a whole number between -2^53 and 2^53.');
  });
});

describe('the exit code tells whether all went well', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attune-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const silent = SMALL_SCENARIO.replace(/ {4}examples:\n(?: {6}.*\n)+/, '').replace(
    / {6}- reply:.*\n.*\n/,
    '',
  );
  const holds = file('holds.scenario.yaml', silent);
  const failing = file(
    'failing.scenario.yaml',
    silent.replace('- silence\n', '- silence\n      - silence\n'),
  );
  const line = '{"id":1,"client":"I nod.","response":"You nod."}\n';

  test.each([
    { what: 'all files hold', args: ['test', holds, holds], status: 0 },
    { what: 'one file of two does not', args: ['test', failing, holds], status: 1 },
    { what: 'a file is not there', args: ['test', join(folder, 'none.scenario.yaml')], status: 1 },
    { what: 'all lines are exchanges', args: ['score'], input: line + line, status: 0 },
    { what: 'one line is none', args: ['score'], input: `[]\n${line}`, status: 1 },
    { what: 'a scenario is played', args: ['play', holds], input: '\n', status: 0 },
    { what: 'there is none to play', args: ['play', join(folder, 'none.scenario.yaml')], status: 1 },
  ])('$args.0: $status where $what', ({ args, input, status }) => {
    expect(attune(args, input)).toMatchObject({ status });
  });
});
