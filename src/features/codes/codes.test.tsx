import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ROADBLOCK_CODES } from '#domain/scoring/assessment.ts';
import { CODES } from '#domain/scoring/codes.ts';
import { accessibilityMistakes } from '#tests/components/accessibility.ts';
import { Codes } from './codes.tsx';

test('every code is there with its name and what it is, from the one table', async () => {
  render(<Codes />);
  const entries = Object.values(CODES);
  expect(entries).toHaveLength(ROADBLOCK_CODES.length + 5);
  for (const { name, what } of entries) {
    expect(screen.getByRole('article', { name })).toHaveTextContent(what);
  }
  expect(await accessibilityMistakes()).toEqual([]);
});
