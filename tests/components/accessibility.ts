import axe from 'axe-core';

/** The mistakes that axe finds in what is rendered; colours and page-wide rules are for a real browser. */
export async function accessibilityMistakes(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
