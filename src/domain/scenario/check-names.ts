import { checkSpeech, checkWhen } from './check-speech.ts';
import { checkStep } from './check-step.ts';
import { type Finding, finding } from './findings.ts';
import { Names } from './names.ts';
import { field, items, keys } from './own.ts';
import { STEP_LIMIT } from './schema.ts';

/**
 * Checks how the parts of a file fit together. Copes with every shape, so that an author hears of
 * unknown names and of a wrong shape at once.
 */
export function checkNames(file: unknown): readonly Finding[] {
  const names = new Names(file);
  names.expectState(field(field(file, 'portrait'), 'visibility'), ['portrait', 'visibility'], 'value');
  names.expectPlace(field(file, 'start'), ['start'], 'step');
  names.expectPlace(field(field(file, 'limit'), 'to'), ['limit', 'to'], 'ending');
  for (const [index, name] of items(field(field(file, 'next'), 'carries')).entries()) {
    names.expectCarried(name, ['next', 'carries', index]);
  }
  checkPlaces(file, names);
  for (const [index, invariant] of items(field(file, 'invariants')).entries()) {
    for (const [nth, place] of items(field(invariant, 'at')).entries()) {
      names.expectPlace(place, ['invariants', index, 'at', nth], 'step or ending');
    }
    checkWhen(field(invariant, 'holds'), ['invariants', index, 'holds'], names, 'client');
  }
  for (const [index, transcript] of items(field(file, 'transcripts')).entries()) {
    for (const [nth, turn] of items(field(transcript, 'turns')).entries()) {
      names.expectPlace(field(turn, 'to'), ['transcripts', index, 'turns', nth, 'to'], 'step or ending');
    }
    names.expectPlace(field(transcript, 'ends'), ['transcripts', index, 'ends'], 'ending');
  }
  return names.findings;
}

function checkPlaces(file: unknown, names: Names): void {
  const steps = field(file, 'steps');
  if (names.steps.size > STEP_LIMIT) {
    const details = { name: '`steps`', count: names.steps.size, limit: STEP_LIMIT };
    names.findings.push(finding('too-many', ['steps'], 'key', details));
  }
  for (const id of keys(steps)) checkStep(id, field(steps, id), names);
  const endings = field(file, 'endings');
  for (const id of keys(endings)) {
    if (names.steps.has(id))
      names.findings.push(finding('duplicate-id', ['endings', id], 'key', { name: id }));
    const ending = field(endings, id);
    checkSpeech(field(ending, 'says'), ['endings', id, 'says'], names);
    checkSpeech(field(ending, 'thinks'), ['endings', id, 'thinks'], names);
  }
}
