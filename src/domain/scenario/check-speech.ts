import type { Path } from './diagnostics.ts';
import { finding } from './findings.ts';
import type { Names } from './names.ts';
import { field, isMap, items, keys } from './own.ts';
import { REPLY_TESTS } from './schema-parts.ts';

const OF_REPLY: ReadonlySet<string> = new Set(REPLY_TESTS);
const OF_ANY_WHEN = [...REPLY_TESTS, 'seen'];

/** Checks a `when`: that it tests something, what it may test here, and the names in it. */
export function checkWhen(when: unknown, path: Path, names: Names, reads: 'reply' | 'client'): void {
  if (Array.isArray(when)) {
    for (const [index, tests] of when.entries()) checkTests(tests, [...path, index], names, reads);
  } else {
    checkTests(when, path, names, reads);
  }
}

function checkTests(tests: unknown, path: Path, names: Names, reads: 'reply' | 'client'): void {
  if (!isMap(tests)) return;
  const keysOfTests = Object.keys(tests);
  if (keysOfTests.length === 0) names.findings.push(finding('empty-when', path, 'value', {}));
  for (const key of keysOfTests) {
    if (key === 'seen') names.expectPlace(tests[key], [...path, key], 'step');
    else if (!OF_REPLY.has(key)) names.expectState(key, [...path, key], 'key', OF_ANY_WHEN);
    else if (reads === 'client') {
      names.findings.push(finding('reply-test-here', [...path, key], 'key', { test: key }));
    }
  }
}

/** Checks what is said or thought: the `when` of each wording, and that there is one without. */
export function checkSpeech(speech: unknown, path: Path, names: Names): void {
  const wordings = items(speech);
  for (const [index, wording] of wordings.entries()) {
    checkWhen(field(wording, 'when'), [...path, index, 'when'], names, 'client');
  }
  if (wordings.length > 0 && wordings.every((wording) => field(wording, 'when') !== undefined)) {
    names.findings.push(finding('speech-without-plain-wording', path, 'key', {}));
  }
}

/** Checks the names in a `change`. */
export function checkChange(change: unknown, path: Path, names: Names): void {
  for (const key of keys(change)) names.expectState(key, [...path, key], 'key');
}
