import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutatedScenario, yamlLikeText, yamlLines } from './arbitrary-texts.ts';
import { generateScenario } from './generate-scenario.ts';
import { controlCharacterIn, plainText } from './plain-text.ts';
import { plainValue } from './plain-value.ts';
import { quickValue } from './quick-value.ts';
import { readYaml } from './read-yaml.ts';
import { SMALL_SCENARIO } from './small-scenario.ts';
import { followAliases } from './yaml-aliases.ts';

/** The value of a text read as a whole, if there is nothing to report. */
function slowValue(text: string): unknown {
  const { root } = readYaml(text);
  if (!root) return undefined;
  const { targets, findings } = followAliases(root);
  if (findings.length > 0) return undefined;
  const plain = plainValue(root, targets);
  return plain.findings.length > 0 ? undefined : plain.value;
}

describe('quickValue', () => {
  test.each([
    ['the small scenario', SMALL_SCENARIO],
    ['a generated scenario', generateScenario(30, 3)],
    ['comments and empty lines', 'a: 1 # one\n\n# two\nb:\n\n  # three\n  c: 2\n  # four\n  d: 3\n# five\n'],
    ['several maps', 'a:\n  b: 1\n  c: 2\nd:\n    e: 3\n    f: {}\ng: [1]\n'],
    ['texts over several lines', 'a:\n  b: >-\n    one\n    two\n  c: |\n    three\n  d: one\n    two\n'],
    ['lists', 'a:\n  - b: 1\n    c: 2\n  - d\ne:\n  f:\n  - 1\n  g: 2\n'],
  ])('reads %s as it is read whole', (_, text) => {
    const value = quickValue(text);
    expect(value).toBeDefined();
    expect(value).toEqual(slowValue(text));
  });

  test.each([
    ['an empty text', ''],
    ['a list', '- a\n- b\n'],
    ['one key twice', 'a: 1\nb: 2\na: 3\n'],
    ['one key twice below another', 'a:\n  b: 1\n  c: 2\n  b: 3\n'],
    ['an alias', 'a: &x 1\nb: *x\n'],
    ['a tag', 'a: 1\nb: !t 2\n'],
    ['a directive', '%YAML 1.1\n---\na: yes\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['two documents, one indented', 'a:\n  b: 1\n---\n  c: 2\n'],
    ['a document that has ended', 'a:\n  b: 1\n...\n  c: 2\n'],
    ['brackets around all', '{ a: 1 }\nb: 2\n'],
    ['what is not a key', 'a:\n  b: 1\n  c\n'],
    ['an entry below brackets', 'a: { b: 1 }\n   c: 2\n'],
    ['an entry below brackets, in their column', 'a: { b: 1 }\nd: 1\n   c: 2\n'],
    ['an entry below a text, in its column', 'a: "b"\n   c: 2\n'],
    ['an entry further in', 'a:\n  b: 1\n   c: 2\n'],
    ['an entry further out', 'a:\n  b: 1\n c: 2\n'],
    ['an entry of a list', 'a:\n  - b\n  c: 1\n'],
    ['an open bracket', 'a:\n  b: [1\n  c: 2\n'],
    ['__proto__', 'a: 1\n__proto__:\n  b: 1\n'],
  ])('leaves %s to the whole reading', (_, text) => {
    expect(quickValue(text)).toBeUndefined();
  });

  test('never differs from the whole reading', () => {
    fc.assert(
      fc.property(fc.oneof(yamlLines, yamlLines, yamlLikeText, mutatedScenario), (written) => {
        const text = plainText(written);
        fc.pre(controlCharacterIn(text) < 0);
        const value = quickValue(text);
        if (value !== undefined) expect(JSON.stringify(value)).toBe(JSON.stringify(slowValue(text)));
      }),
    );
  });
});
