import type { Code } from './assessment.ts';
import examples from './code-examples.json' with { type: 'json' };

/** A reply to a client, with one line that says why it is an example of a code, or is not. */
export interface CodeExample {
  readonly client: string;
  readonly reply: string;
  readonly why: string;
}

export interface CodeExamples {
  readonly examples: readonly CodeExample[];
  readonly nearMisses: readonly CodeExample[];
}

/** Examples and near misses of every code, written for the page that explains them. */
export const codeExamples: Readonly<Record<Code, CodeExamples>> = examples;
