import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import { type Finding, finding } from './findings.ts';
import { codePointName, controlCharacterIn } from './plain-text.ts';
import { itIs } from './words.ts';
import type { AliasTargets } from './yaml-aliases.ts';

/**
 * Turns YAML nodes into objects, arrays, texts, numbers, booleans and nulls. Of a key that stands twice
 * the first counts. What cannot be a key is left out, `__proto__` too: every key of an object is its
 * own, and one that the author wrote.
 *
 * @param targets with a target for every alias
 */
export function plainValue(
  root: Node,
  targets: AliasTargets,
): { value: unknown; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const path: (string | number)[] = [];
  let copying = 0;
  return { value: toValue(root), findings };

  function toValue(node: unknown): unknown {
    if (isScalar(node)) return toScalar(node);
    if (isMap(node)) return toMap(node);
    if (isSeq(node)) return node.items.map((item, index) => within(index, item));
    if (!isAlias(node)) return null;
    copying += 1;
    const value = toValue(targets.get(node));
    copying -= 1;
    return value;
  }

  function within(key: string | number, node: unknown): unknown {
    path.push(key);
    const value = toValue(node);
    path.pop();
    return value;
  }

  function toScalar(scalar: Scalar): unknown {
    reportControlCharacter(scalar);
    return scalar.value;
  }

  /** @returns whether there is one */
  function reportControlCharacter({ value, type, range }: Scalar): boolean {
    if (type !== 'QUOTE_DOUBLE' || typeof value !== 'string') return false;
    const index = controlCharacterIn(value);
    if (index < 0) return false;
    const codePoint = codePointName(value, index);
    report(finding('control-character', [...path], range?.[0] ?? 0, { codePoint }));
    return true;
  }

  function toMap(map: YAMLMap): Record<string, unknown> {
    const entries: Record<string, unknown> = {};
    for (const { key, value } of map.items) {
      if (isScalar(key) && reportControlCharacter(key)) continue;
      const name = isScalar(key) ? key.value : undefined;
      const offset = (key as Node | null)?.range?.[0] ?? 0;
      if (typeof name !== 'string') {
        report(finding('key-not-text', [...path], offset, { found: keyIs(key) }));
      } else if (name === '<<') {
        report(finding('merge-key', [...path], offset, {}));
      } else if (name === '__proto__') {
        report(finding('reserved-name', [...path], offset, { name }));
      } else if (Object.hasOwn(entries, name)) {
        report(finding('duplicate-key', [...path, name], offset, { key: name }));
      } else {
        entries[name] = within(name, value);
      }
    }
    return entries;
  }

  function report(found: Finding): void {
    if (copying === 0) findings.push(found);
  }
}

function keyIs(key: unknown): string {
  if (isAlias(key)) return 'it is an alias';
  return itIs(isScalar(key) ? key.value : isSeq(key) ? [] : isMap(key) ? {} : null);
}
