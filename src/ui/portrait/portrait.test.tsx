import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { MOODS } from '#domain/scenario/scenario.ts';
import { accessibilityMistakes } from '#tests/components/accessibility.ts';
import { MotionContext } from './motion.ts';
import { moving } from './moving.tsx';
import { Portrait } from './portrait.tsx';

const paths = (container: HTMLElement) =>
  [...container.querySelectorAll('path')].map((path) => path.getAttribute('d'));

describe.each(['mia', 'plain'])('%s', (figure) => {
  test.each(MOODS)('%s has its own description at every visibility', (mood) => {
    const labels = [0, 30, 50, 75, 100].map((visibility) => {
      const { unmount } = render(<Portrait figure={figure} visibility={visibility} mood={mood} still />);
      const label = screen.getByRole('img').getAttribute('aria-label');
      unmount();
      return label;
    });
    expect(new Set(labels).size).toBe(5);
    expect(labels.join()).not.toMatch(/undefined|[{}]/);
  });
});

test('is named and described', () => {
  render(<Portrait figure="mia" visibility={20} mood="withdrawn" still />);
  expect(
    screen.getByRole('img', { name: 'Mia. Half turned away, coat still on. Her voice is low.' }),
  ).toBeVisible();
});

test('an unknown figure is the plain one, without a face or a coat', () => {
  const { container } = render(
    <Portrait figure="robin" name="Robin" pronouns="they/them" visibility={90} mood="warm" still />,
  );
  expect(
    screen.getByRole('img', { name: 'Robin. Facing you. A smile, and their eyes are in it.' }),
  ).toBeVisible();
  expect(container.querySelector('[data-looks~="iris"], [data-looks~="coat"]')).toBeNull();
});

test('still is the same drawing without motion', () => {
  const props = { figure: 'mia', visibility: 60, mood: 'hopeful' } as const;
  const still = render(<Portrait {...props} still />);
  const moving = render(<Portrait {...props} />);
  expect(paths(still.container)).toEqual(paths(moving.container));
  const breathing = (container: HTMLElement) => [
    container.querySelectorAll('.breathing').length,
    container.querySelectorAll('.blinking').length,
  ];
  expect(breathing(still.container)).toEqual([0, 0]);
  expect(breathing(moving.container)).toEqual([1, 2]);
});

test('the whole figure leaves off like a sketch; the head alone fills a square', () => {
  const drawn = (crop?: 'head') => {
    const { container } = render(
      <Portrait figure="mia" visibility={50} mood="sad" still {...(crop && { crop })} />,
    );
    const svg = container.querySelector('svg');
    return [svg?.getAttribute('viewBox'), svg?.classList.contains('fading')];
  };
  expect(drawn()).toEqual(['16 30 288 378', true]);
  expect(drawn('head')).toEqual(['70 50 180 180', false]);
});

test('a still drawing is at once the next one, also where motion is loaded', () => {
  const drawn = (visibility: number) => (
    <MotionContext value={moving}>
      <Portrait figure="mia" visibility={visibility} mood="sad" still />
    </MotionContext>
  );
  const { container, rerender } = render(drawn(10));
  rerender(drawn(90));
  const fresh = render(<Portrait figure="mia" visibility={90} mood="sad" still />);
  expect(paths(container)).toEqual(paths(fresh.container));
});

test('is right before motion has loaded, and when it never does', () => {
  const { container, rerender } = render(<Portrait figure="mia" visibility={10} mood="sad" />);
  rerender(<Portrait figure="mia" visibility={90} mood="warm" />);
  const fresh = render(<Portrait figure="mia" visibility={90} mood="warm" still />);
  expect(paths(container)).toEqual(paths(fresh.container));
  const seen = (root: HTMLElement) => root.querySelector('svg')?.style.getPropertyValue('--seen');
  expect(seen(container)).toBe(seen(fresh.container));
});

test('with motion the drawing is right from the first moment', () => {
  const { container } = render(
    <MotionContext value={moving}>
      <Portrait figure="mia" visibility={40} mood="wry" />
    </MotionContext>,
  );
  const still = render(<Portrait figure="mia" visibility={40} mood="wry" still />);
  expect(paths(container)).toEqual(paths(still.container));
});

test('two portraits share no id', () => {
  const { container } = render(
    <>
      <Portrait figure="mia" visibility={90} mood="sad" still />
      <Portrait figure="mia" visibility={90} mood="sad" still crop="head" />
    </>,
  );
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(4);
});

test('has no style sheet of its own in the markup and passes the accessibility check', async () => {
  const { container } = render(<Portrait figure="mia" visibility={50} mood="steady" />);
  expect(container.querySelector('style')).toBeNull();
  expect(await accessibilityMistakes()).toEqual([]);
});
