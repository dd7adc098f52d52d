import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Entry, Mode } from '#domain/run/log.ts';
import { coded, exampleLog, exampleScenario } from '#machines/example-scenario.ts';
import { momentOf } from '#machines/moment.ts';
import { replay } from '#machines/replay.ts';
import { compileScenario } from '#machines/scenario-machine.ts';
import { accessibilityMistakes } from '#tests/components/accessibility.ts';
import { Debrief } from './debrief.tsx';

const machine = compileScenario(exampleScenario);
const reply = (text: string, step: string, branch: number, assessment = coded()): Entry => ({
  kind: 'reply',
  ...{ step, text, branch, assessment },
  time: text.length,
});

function show(...entries: Entry[]) {
  return showIn('practice', entries);
}

function showIn(mode: Mode, entries: Entry[], problem?: string) {
  const log = exampleLog(mode, entries);
  const actions = {
    onReplayFrom: vi.fn(),
    onPrint: vi.fn(),
    onSave: vi.fn(),
    onDelete: vi.fn(),
    onNext: undefined,
  };
  const moments = replay(machine, log).map((each) => momentOf(exampleScenario, each, log.seed));
  render(
    <Debrief
      scenario={exampleScenario}
      log={log}
      moments={moments}
      problem={problem ?? ''}
      actions={actions}
    />,
  );
  return { actions, user: userEvent.setup() };
}

const heard = reply('You are here.', 'door', 1, coded({ reflection: 1 }));
const judged = reply('Pull yourself together.', 'door', 0, coded({ serious: true }));
const last = reply('And you sit.', 'chair', 0);

test('an ended run shows its ending, every turn with her thought, and the way to the clients', async () => {
  const { actions, user } = show(heard, last);
  expect(screen.getByRole('heading', { level: 1, name: 'Warm' })).toBeVisible();
  const first = screen.getByRole('listitem', { name: 'Turn 1' });
  expect(within(first).getByText('Hm.')).toBeVisible();
  expect(within(first).getByRole('region', { name: 'Notes on turn 1' })).toHaveTextContent(
    'Reflection simple',
  );
  await user.click(screen.getByRole('button', { name: 'Try again from turn 2' }));
  expect(actions.onReplayFrom).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ number: 2 }));
  expect(await accessibilityMistakes()).toEqual([]);
});

test('the turning points are named, with what the reply carried', () => {
  show(judged, heard);
  const points = screen.getByRole('region', { name: 'How Ada was moved' });
  expect(points).toHaveTextContent('Turn 1: trust fell by 20. The reply gave nothing back, and a roadblock');
  expect(points).toHaveTextContent(
    'Turn 2: trust rose by 15, voice rose by 5. The reply carried reflection.',
  );
});

test('what was taken back is there too', () => {
  show(judged, { kind: 'taken back', turn: 1, time: 9 }, heard, last);
  const first = screen.getByRole('listitem', { name: 'Turn 1' });
  expect(within(first).getByText('Taken back')).toBeVisible();
  expect(first).toHaveTextContent('Pull yourself together.');
});

test('the ways not taken are told by what they ask for, never by where they lead', async () => {
  const { user } = show(heard);
  await user.click(screen.getByText(/^4 ways led on from here/));
  expect(screen.getByText('a serious roadblock')).toBeVisible();
  expect(screen.queryByText(/Late|late/)).not.toBeInTheDocument();
});

test('the whole way is told: places seen, ways passed, and the one ending that was reached', () => {
  show(heard, last);
  const way = screen.getByRole('region', { name: 'The way it went' });
  expect(way).toHaveTextContent(
    'In 2 turns you met Ada at 2 of the 2 places of this conversation, and passed 4 other ways on.',
  );
  expect(way).toHaveTextContent('This ending, an open one, is one of 2.');
  expect(way).toHaveTextContent('Warm');
  expect(way).not.toHaveTextContent('Late');
});

test('what did not work is said, with the run still there', () => {
  showIn('practice', [heard], 'This run could not be saved.');
  expect(screen.getByRole('alert')).toHaveTextContent('This run could not be saved.');
});

test('a run that has not ended says so and can be gone on with; few replies are only counted', () => {
  show(heard);
  expect(screen.getByRole('link', { name: 'Go on at turn 2' })).toHaveAttribute('href', '#/run/r');
  expect(screen.getByText(/too few for more than counting/)).toBeVisible();
});

test('a run without a word is no blank page', () => {
  show();
  expect(screen.getByText('Nothing has been said yet.')).toBeVisible();
});

test('deleting asks once more', async () => {
  const { actions, user } = show(heard);
  await user.click(screen.getByText('Delete this run'));
  expect(actions.onDelete).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Delete it for good' }));
  expect(actions.onDelete).toHaveBeenCalledOnce();
});

test('what was taken back and not yet replaced is there too', () => {
  show(judged, { kind: 'taken back', turn: 1, time: 9 });
  expect(screen.getByRole('region', { name: 'What was said, and what was not' })).toHaveTextContent(
    'Taken backPull yourself together.',
  );
});

test('an unaided run shows nothing of this before it has ended', () => {
  showIn('unaided', [heard]);
  expect(screen.queryByText('Hm.')).not.toBeInTheDocument();
  expect(screen.queryByRole('region', { name: /^Notes/ })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Go on' })).toHaveAttribute('href', '#/run/r');
});

test('an unaided run shows everything when it has ended', () => {
  showIn('unaided', [heard, last]);
  expect(screen.getByRole('region', { name: 'Notes on turn 1' })).toBeVisible();
});
