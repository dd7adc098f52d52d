import type { Plugin } from 'vite';
import { contentHash } from '#domain/scenario/hash.ts';
import { parseScenario } from '#domain/scenario/parse.ts';
import { summaryOf } from '#domain/scenario/summary.ts';

/**
 * Compiles `*.scenario.yaml` when it is imported: with `?summary` to what a list shows of it, otherwise to the
 * checked scenario with its text and content hash. A mistake in a file stops the build with its place.
 */
export function scenarios(): Plugin {
  return {
    name: 'attune:scenarios',
    transform: {
      filter: { id: /\.scenario\.yaml(\?summary)?$/ },
      handler(text, id) {
        const parsed = parseScenario(text);
        if (!parsed.ok) {
          const places = parsed.diagnostics.map(
            ({ line, column, message }) => `${id.split('?')[0]}:${line}:${column}: ${message}`,
          );
          this.error(places.join('\n'));
        }
        const hash = contentHash(text);
        return id.endsWith('?summary')
          ? { code: `export default ${JSON.stringify(summaryOf(parsed.scenario, hash))};`, map: null }
          : { code: moduleOf({ scenario: parsed.scenario, text, hash }), map: null };
      },
    },
  };
}

/** JSON in a string is parsed faster than the same as an object literal. */
const moduleOf = (compiled: object) =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(compiled))});`;
