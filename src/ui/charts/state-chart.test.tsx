import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { StateChart } from './state-chart.tsx';

const series = [
  { name: 'trust', values: [20, 35, 30] },
  { name: 'voice', values: [5, 5, 29] },
];

test('the chart says in words what it shows, and is there as a table', async () => {
  render(<StateChart series={series} marked={[1]} />);
  expect(
    screen.getByRole('img', { name: 'Over 2 turns: trust from 20 to 30, voice from 5 to 29.' }),
  ).toBeVisible();
  await userEvent.click(screen.getByText('The same as a table'));
  expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual([
    'After turntrustvoice',
    'start205',
    '1355',
    '23029',
  ]);
});

test('names of lines that end close to each other do not overlap', () => {
  const { container } = render(<StateChart series={series} marked={[]} />);
  const places = ['trust', 'voice'].map((name) =>
    Number(
      [...container.querySelectorAll('text')].find((text) => text.textContent === name)?.getAttribute('y'),
    ),
  );
  expect(Math.abs((places[0] ?? 0) - (places[1] ?? 0))).toBeGreaterThanOrEqual(18);
});

test('a run without a turn is drawn too', () => {
  const { container } = render(<StateChart series={[{ name: 'trust', values: [20] }]} marked={[]} />);
  expect(container.innerHTML).not.toContain('NaN');
});
