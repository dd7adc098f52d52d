import { distance } from 'fastest-levenshtein';

/** Longer words are not compared: nobody means a name by them. */
const LONGEST = 80;

/**
 * The name that was probably meant: the one with the fewest letters to change, at most every third
 * letter and at most four, the first of several. Upper case and spaces count as what a name has instead.
 */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  if (written.length > LONGEST) return undefined;
  const wanted = written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  let fewest = Math.min(4, Math.ceil(wanted.length / 3)) + 1;
  let nearest: string | undefined;
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) >= fewest) continue;
    const changes = distance(wanted, name);
    if (changes >= fewest) continue;
    fewest = changes;
    nearest = name;
  }
  return nearest;
}

/** A sentence to follow a report about a name that does not exist; empty where none is near. */
export function didYouMean(written: string, names: Iterable<string>): string {
  const name = nearestName(written, names);
  return name === undefined ? '' : ` Did you mean \`${name}\`?`;
}
