import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Path } from './diagnostics.ts';
import type { AliasTargets } from './yaml-aliases.ts';

/** Finds where in the text a path leads. What a first look-up in a map costs, later ones save. */
export class Positions {
  readonly #root: Node;
  readonly #targets: AliasTargets;
  readonly #pairs = new Map<YAMLMap, Map<unknown, Pair>>();

  constructor(root: Node, targets: AliasTargets) {
    this.#root = root;
    this.#targets = targets;
  }

  /**
   * The offset of the key or of the value at a path, in UTF-16 code units. An entry of a list has no key,
   * and nothing stands where a value is empty: the other of the two is meant then.
   */
  offsetOf(path: Path, at: 'key' | 'value'): number {
    let node: Node = this.#root;
    let key: Node | undefined;
    for (const step of path) {
      const parent: Node = this.#followed(node);
      key = undefined;
      let value: unknown;
      if (isMap(parent)) {
        const pair = this.#pairsOf(parent).get(step);
        key = pair?.key as Node | undefined;
        value = pair?.value;
      } else if (isSeq(parent) && typeof step === 'number') {
        value = parent.items[step];
      }
      if (!value) break;
      node = value as Node;
    }
    const isEmpty = isScalar(node) && node.source === '' && node.type === 'PLAIN';
    const meant = key && (at === 'key' || isEmpty) ? key : node;
    return meant.range?.[0] ?? 0;
  }

  #followed(node: Node): Node {
    return isAlias(node) ? (this.#targets.get(node) ?? node) : node;
  }

  #pairsOf(map: YAMLMap): Map<unknown, Pair> {
    let pairs = this.#pairs.get(map);
    if (!pairs) {
      pairs = new Map(
        map.items.toReversed().map((pair) => [isScalar(pair.key) ? pair.key.value : pair.key, pair]),
      );
      this.#pairs.set(map, pairs);
    }
    return pairs;
  }
}
