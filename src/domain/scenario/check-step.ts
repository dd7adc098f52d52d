import { checkChange, checkSpeech, checkWhen } from './check-speech.ts';
import type { Path } from './diagnostics.ts';
import { finding } from './findings.ts';
import type { Names } from './names.ts';
import { field, isMap, items, keys } from './own.ts';

/** Checks how the parts of a step fit together, and the names in it. */
export function checkStep(id: string, step: unknown, names: Names): void {
  const path = ['steps', id];
  checkSpeech(field(step, 'says'), [...path, 'says'], names);
  checkSpeech(field(step, 'thinks'), [...path, 'thinks'], names);
  const branches = items(field(step, 'branches'));
  for (const [index, branch] of branches.entries()) {
    const branchPath = [...path, 'branches', index];
    checkWhen(field(branch, 'when'), [...branchPath, 'when'], names, 'reply');
    checkWayOut(branch, branchPath, names);
  }
  checkOrder(id, branches, [...path, 'branches'], names);
  checkWayOut(field(step, 'silence'), [...path, 'silence'], names);
  const leadsTo = branches.map((branch) => field(branch, 'to'));
  for (const [index, example] of items(field(step, 'examples')).entries()) {
    checkExample(example, [...path, 'examples', index], names, leadsTo, id);
  }
}

function checkWayOut(way: unknown, path: Path, names: Names): void {
  checkChange(field(way, 'change'), [...path, 'change'], names);
  checkSpeech(field(way, 'reacts'), [...path, 'reacts'], names);
  names.expectPlace(field(way, 'to'), [...path, 'to'], 'step or ending');
}

function checkOrder(step: string, branches: readonly unknown[], path: Path, names: Names): void {
  if (branches.length === 0) return;
  const last = branches.length - 1;
  const always = branches.findIndex((branch) => field(branch, 'when') === undefined);
  if (always < 0) names.findings.push(finding('no-last-branch', [...path, last, 'when'], 'key', { step }));
  else if (always < last) names.findings.push(finding('branch-after-always', [...path, always], 'key', {}));
}

function checkExample(
  example: unknown,
  path: Path,
  names: Names,
  leadsTo: readonly unknown[],
  step: string,
): void {
  if (!isMap(example)) return;
  const to = field(example, 'to');
  const not = field(example, 'not');
  if (to === undefined && not === undefined) {
    names.findings.push(finding('example-without-direction', path, 'key', {}));
  } else if (to !== undefined && not !== undefined) {
    names.findings.push(finding('example-with-two-directions', [...path, 'not'], 'key', {}));
  }
  for (const [key, name] of [
    ['to', to],
    ['not', not],
  ] as const) {
    names.expectPlace(name, [...path, key], 'step or ending');
    if (names.hasPlace(name) && leadsTo.every((place) => names.hasPlace(place) && place !== name)) {
      names.findings.push(finding('example-without-branch', [...path, key], 'value', { step, name }));
    }
  }
  const given = field(example, 'given');
  for (const key of keys(given)) {
    if (key !== 'seen') names.expectState(key, [...path, 'given', key], 'key', ['seen']);
  }
  for (const [index, seen] of items(field(given, 'seen')).entries()) {
    names.expectPlace(seen, [...path, 'given', 'seen', index], 'step');
  }
}
