import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { corpusFile } from './corpus.ts';
import type { Settings } from './settings.ts';

/** Digests (SHA-256) of all that decides what a model becomes, but for data that is not part of the project. */
export interface MadeFrom {
  readonly code: string;
  readonly corpus: string;
  readonly settings: string;
}

export function madeFrom(settings: Settings): MadeFrom {
  return {
    code: digest(...[...importedFrom(new URL('./train-model.ts', import.meta.url))].sort().map(textOf)),
    corpus: digest(corpusFile('replies')),
    settings: digest(JSON.stringify(settings)),
  };
}

function digest(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}

const textOf = (address: string) => readFileSync(new URL(address), 'utf8');
const IMPORT = /^(?:import|\} from|export .* from) ?(?:.* from )?'([^']+)'/gm;

/** The addresses of a file of ours and of all that it imports, directly or not. */
function importedFrom(file: URL, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file.href)) return found;
  found.add(file.href);
  for (const [, name = ''] of textOf(file.href).matchAll(IMPORT)) {
    const path = name.replace('#domain/', '../domain/').replace('#training/', './');
    if (name.startsWith('./')) importedFrom(new URL(name, file), found);
    else if (name.startsWith('#')) importedFrom(new URL(path, import.meta.url), found);
  }
  return found;
}
