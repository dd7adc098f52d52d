import { type Alias, isAlias, isCollection, isPair, type Node } from 'yaml';
import { type Finding, finding } from './findings.ts';

/** How many values the aliases of a file may copy; an alias within what is copied counts again. */
const COPY_LIMIT = 10_000;

/** What each alias (`*name`) stands for: the last node above it that was marked (`&name`) and is complete. */
export type AliasTargets = ReadonlyMap<Alias, Node>;

/** Finds what the aliases of a document stand for, or what is wrong with them. */
export function followAliases(root: Node): { targets: AliasTargets; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const targets = new Map<Alias, Node>();
  const marked = new Map<string, { readonly node: Node; readonly values: number }>();
  let copied = 0;
  countValues(root);
  return { targets, findings };

  /** How many values a node stands for, with all that is copied into it. */
  function countValues(node: unknown): number {
    if (copied > COPY_LIMIT) return 0;
    if (isAlias(node)) return countCopied(node);
    if (isPair(node)) return countValues(node.key) + countValues(node.value);
    let values = 1;
    if (isCollection(node)) for (const item of node.items) values += countValues(item);
    const { anchor } = (node ?? {}) as Partial<Node> & { anchor?: string };
    if (anchor !== undefined) marked.set(anchor, { node: node as Node, values });
    return values;
  }

  function countCopied(alias: Alias): number {
    const target = marked.get(alias.source);
    const offset = alias.range?.[0] ?? 0;
    if (!target) {
      findings.push(finding('unknown-alias', [], offset, { name: alias.source }));
      return 1;
    }
    targets.set(alias, target.node);
    copied += target.values;
    if (copied > COPY_LIMIT) {
      findings.push(finding('too-many-aliases', [], offset, { name: alias.source, limit: COPY_LIMIT }));
    }
    return target.values;
  }
}
