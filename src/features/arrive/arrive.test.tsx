import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { summaryOf } from '#domain/scenario/summary.ts';
import { exampleScenario } from '#machines/example-scenario.ts';
import { accessibilityMistakes } from '#tests/components/accessibility.ts';
import { Arrive, type Client } from './arrive.tsx';

const summary = { ...summaryOf(exampleScenario, 'h'), contentNotes: ['grief'] };

function show(...clients: Client[]) {
  const calls = { onBegin: vi.fn(), onRemove: vi.fn() };
  render(
    <Arrive clients={clients} busy={undefined} problem={null} {...calls}>
      <p>More</p>
    </Arrive>,
  );
  return { ...calls, user: userEvent.setup() };
}

test('a client is shown with what it is about, what it trains, how long it takes and what it speaks of', async () => {
  show({ summary, fromFile: false });
  const card = screen.getByRole('article', { name: 'Ada: Example' });
  for (const said of ['For tests alone.', 'reflection', 'grief']) {
    expect(within(card).getByText(said)).toBeVisible();
  }
  expect(card).toHaveTextContent('Takes about1 minute');
  expect(await accessibilityMistakes()).toEqual([]);
});

test('one press begins a run, in the mode that was chosen', async () => {
  const { onBegin, user } = show({ summary, fromFile: false });
  await user.click(screen.getByRole('radio', { name: /^Unaided/ }));
  await user.click(screen.getByRole('button', { name: 'Listen to Ada: Example' }));
  expect(onBegin).toHaveBeenCalledExactlyOnceWith(summary, 'unaided');
});

test('an unfinished run is gone on with in one press', () => {
  show({ summary, fromFile: false, unfinished: { id: 'r', turn: 4, mode: 'guided' } });
  expect(screen.getByRole('link', { name: 'Go on at turn 4' })).toHaveAttribute('href', '#/run/r');
  expect(screen.getByRole('button', { name: 'Begin again: Example' })).toBeVisible();
});

test('only what came from a file is marked so, and can be removed', async () => {
  const { onRemove, user } = show(
    { summary, fromFile: false },
    { summary: { ...summary, hash: 'g' }, fromFile: true },
  );
  expect(screen.getAllByText('from a file')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Remove this file' }));
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ hash: 'g' }));
});
