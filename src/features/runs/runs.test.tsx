import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { StoredRun } from '#domain/run/stored-run.ts';
import { accessibilityMistakes } from '#tests/components/accessibility.ts';
import { Runs } from './runs.tsx';

const run = (id: string, over: boolean): StoredRun => ({
  log: {
    version: 1,
    id,
    scenario: { id: 'example', hash: 'h', title: `Ada: ${id}` },
    begins: {},
    seed: 1,
    mode: 'practice',
    started: 0,
    entries: [{ kind: 'silence', step: 'door', time: 0 }],
  },
  changed: 0,
  over,
});

function showWhile(adding: { done: number; of: number } | undefined, runs: readonly StoredRun[]) {
  const calls = {
    ...{ onSaveAll: vi.fn(), onStop: vi.fn(), onOpen: vi.fn() },
    ...{ onDelete: vi.fn(), onDeleteAll: vi.fn() },
  };
  render(<Runs runs={runs} keptNowhere={false} said="" adding={adding} {...calls} />);
  return { ...calls, user: userEvent.setup() };
}

const show = (...runs: StoredRun[]) => showWhile(undefined, runs);

test('an ended run is looked back on, one that has not is gone on with', async () => {
  show(run('one', false), run('two', true));
  expect(screen.getByRole('link', { name: 'Go on with Ada: one' })).toHaveAttribute('href', '#/run/one');
  expect(screen.queryByRole('link', { name: 'Go on with Ada: two' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Look back on Ada: two' })).toHaveAttribute(
    'href',
    '#/run/two/debrief',
  );
  expect(await accessibilityMistakes()).toEqual([]);
});

test('without runs there is a way to the first', () => {
  show();
  expect(screen.getByRole('link', { name: 'Listen to somebody' })).toHaveAttribute('href', '#/');
  expect(screen.queryByRole('button', { name: 'Save all as one file' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Open a file of runs' })).toBeVisible();
});

test('a long file shows how far it is, and can be stopped', async () => {
  const { onStop, user } = showWhile({ done: 30, of: 400 }, []);
  expect(screen.getByRole('progressbar', { name: 'Runs looked through' })).toHaveAttribute('value', '30');
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(onStop).toHaveBeenCalledOnce();
});

test('deleting asks once more, for one and for all', async () => {
  const { onDelete, onDeleteAll, user } = show(run('one', true));
  await user.click(screen.getByText('Delete'));
  await user.click(screen.getByRole('button', { name: 'Delete it for good' }));
  expect(onDelete).toHaveBeenCalledOnce();
  await user.click(screen.getByText('Delete all runs'));
  await user.click(screen.getByRole('button', { name: 'Delete all for good' }));
  expect(onDeleteAll).toHaveBeenCalledOnce();
});
