import type { Path } from './diagnostics.ts';
import { type Finding, finding } from './findings.ts';
import { didYouMean } from './nearest-name.ts';
import { field, isMap, keys } from './own.ts';

/** Looking for near names takes time; in a file with more unknown names than this they say little. */
const MOST_HINTS = 100;

/**
 * The names that a file declares. Reports those that it uses without declaring them; but where a whole
 * map of declarations is missing, only that is reported (by the check of the shape).
 */
export class Names {
  readonly findings: Finding[] = [];
  readonly steps: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly #knowsPlaces: boolean;
  readonly #knowsStates: boolean;
  #hints = 0;

  constructor(file: unknown) {
    const [steps, endings, states] = ['steps', 'endings', 'state'].map((key) => field(file, key));
    this.steps = new Set(keys(steps));
    this.endings = new Set(keys(endings));
    this.states = new Set(keys(states));
    this.#knowsPlaces = isMap(steps) && isMap(endings);
    this.#knowsStates = isMap(states);
  }

  /** A name that should be a step, an ending, or either. */
  expectPlace(written: unknown, path: Path, wanted: 'step' | 'ending' | 'step or ending'): void {
    if (typeof written !== 'string' || written.trim() === '' || !this.#knowsPlaces) return;
    const isStep = this.steps.has(written);
    const isEnding = this.endings.has(written);
    if (wanted === 'step' ? isStep : wanted === 'ending' ? isEnding : isStep || isEnding) return;
    if (isStep || isEnding) {
      const actual = isStep ? 'a step' : 'an ending';
      const expected = isStep ? 'an ending' : 'a step';
      this.findings.push(finding('wrong-place', path, 'value', { name: written, actual, expected }));
    } else if (wanted === 'ending') {
      const hint = this.#hint(written, this.endings);
      this.findings.push(finding('unknown-ending', path, 'value', { name: written, hint }));
    } else {
      const hint = this.#hint(written, wanted === 'step' ? this.steps : [...this.steps, ...this.endings]);
      this.findings.push(finding('unknown-step', path, 'value', { kind: wanted, name: written, hint }));
    }
  }

  /** @param others names that would also have made sense in this place */
  expectState(name: unknown, path: Path, at: 'key' | 'value', others: readonly string[] = []): void {
    if (typeof name !== 'string' || name.trim() === '' || this.#hasState(name)) return;
    const hint = this.#hint(name, [...this.states, ...others]);
    this.findings.push(finding('unknown-state', path, at, { name, hint }));
  }

  expectCarried(name: unknown, path: Path): void {
    if (typeof name !== 'string' || this.#hasState(name)) return;
    const hint = this.#hint(name, this.states);
    this.findings.push(finding('carries-unknown', path, 'value', { name, hint }));
  }

  hasPlace(name: unknown): name is string {
    return typeof name === 'string' && (this.steps.has(name) || this.endings.has(name));
  }

  #hasState(name: string): boolean {
    return !this.#knowsStates || this.states.has(name);
  }

  #hint(written: string, names: Iterable<string>): string {
    this.#hints += 1;
    return this.#hints > MOST_HINTS ? '' : didYouMean(written, names);
  }
}
