import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { ReadOrganisation } from '#domain/help/organisation.ts';
import { accessibilityMistakes } from '#tests/components/accessibility.ts';
import { Help } from './help.tsx';
import { helpByCountry } from './help-lines.ts';

const none: ReadOrganisation = { ok: true, help: undefined };

function show(organisation = none) {
  const onBack = vi.fn();
  render(<Help organisation={organisation} onBack={onBack} />);
  return { onBack, user: userEvent.setup() };
}

test('says first what to do in danger, that nothing is lost, and that nobody is watching', async () => {
  const { onBack, user } = show();
  expect(screen.getByText(/call your local emergency number now/)).toBeVisible();
  expect(screen.getByText(/nothing that you typed is lost/)).toHaveTextContent('Nobody is watching');
  await user.click(screen.getByRole('button', { name: 'Back to where I was' }));
  expect(onBack).toHaveBeenCalledOnce();
  expect(await accessibilityMistakes()).toEqual([]);
});

test('shows what an organisation offers, and what is wrong with its file', () => {
  show({ ok: true, help: { name: 'Our service', lines: [{ name: 'Duty', reach: '0 20', tel: '020' }] } });
  expect(screen.getByRole('region', { name: 'From Our service' })).toHaveTextContent('Duty');
  expect(screen.getByRole('link', { name: '0 20' })).toHaveAttribute('href', 'tel:020');
});

test('says what is wrong with an organisation’s file', () => {
  show({ ok: false, why: 'organisation.json has a mistake: “name” must be a text.' });
  expect(screen.getByText(/“name” must be a text/)).toBeVisible();
});

test('every entry has an emergency number, a way to reach it, and a source with its age', () => {
  expect(helpByCountry.length).toBeGreaterThan(15);
  for (const { country, emergency, lines } of helpByCountry) {
    expect(emergency, country).toMatch(/\d{3}/);
    expect(lines.length, country).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line.source, line.name).toMatch(/^https?:\/\/[^ ]+$/);
      expect(line.dated, line.name).not.toBe('');
      expect(line.tel ?? line.sms, line.name).toMatch(/^\d{3,}$/);
    }
  }
});
