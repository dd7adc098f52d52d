import { type Circumstances, fits } from '#domain/scenario/conditions.ts';
import type { Speech } from '#domain/scenario/scenario.ts';

/**
 * What is said now: the first wording whose `when` fits; otherwise one of those without a `when`.
 *
 * @param seed the run's seed, any integer
 * @param key what makes this occasion its own, so that a second visit may be worded differently
 * @returns the empty text where nothing is said: a `thinks` that was left out, or no wording for now
 */
export function spoken(speech: Speech, circumstances: Circumstances, seed: number, key: string): string {
  const meant = speech.find((wording) => wording.when && fits(wording.when, circumstances));
  if (meant) return meant.text;
  const free = speech.filter((wording) => !wording.when);
  return free[chance(seed, key) % free.length]?.text ?? '';
}

/** A 32-bit integer that depends on seed and key alone (FNV-1a, then murmur3's final mix). */
function chance(seed: number, key: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
