import type { z } from 'zod';
import { normalWhen } from './normalise-when.ts';
import type { Branch, Ending, Example, Scenario, Silence, Speech, Step, Transcript } from './scenario.ts';
import type { ScenarioFile } from './schema.ts';
import type { speech } from './schema-parts.ts';

type FileStep = ScenarioFile['steps'][string];
type FileEnding = ScenarioFile['endings'][string];
type FileBranch = FileStep['branches'][number];
type FileSilence = NonNullable<FileStep['silence']>;
type FileExample = NonNullable<FileStep['examples']>[number];
type FileTranscript = NonNullable<ScenarioFile['transcripts']>[number];
type FileSpeech = z.output<typeof speech>;

/** A file of the right shape as the rest of the house knows scenarios: names in camel case, defaults filled in. */
export function normalise(file: ScenarioFile): Scenario {
  const { 'content-notes': contentNotes = [], format: _, next, state, ...rest } = file;
  return {
    ...rest,
    contentNotes,
    state: mapValues(state, ({ start }) => start),
    ...(next && { next }),
    steps: mapValues(file.steps, normalStep),
    endings: mapValues(file.endings, normalEnding),
    invariants: (file.invariants ?? []).map(({ at, holds }) => ({ at, holds: normalWhen(holds) })),
    transcripts: (file.transcripts ?? []).map(normalTranscript),
  };
}

function normalStep(file: FileStep): Step {
  const {
    mood,
    says,
    thinks,
    goal,
    hint,
    'worked-example': workedExample,
    branches,
    silence,
    examples,
  } = file;
  return {
    mood,
    says: normalSpeech(says),
    thinks: thinks === undefined ? [] : normalSpeech(thinks),
    ...(goal !== undefined && { goal }),
    ...(hint !== undefined && { hint }),
    ...(workedExample !== undefined && { workedExample }),
    branches: branches.map(normalBranch),
    ...(silence && { silence: normalSilence(silence) }),
    examples: (examples ?? []).map(normalExample),
  };
}

function normalEnding({ says, thinks, ...rest }: FileEnding): Ending {
  return { ...rest, says: normalSpeech(says), thinks: thinks === undefined ? [] : normalSpeech(thinks) };
}

function normalBranch({ when, change = {}, reacts, to }: FileBranch): Branch {
  return { when: normalWhen(when), change, ...normalReaction(reacts), to };
}

function normalSilence({ after, change = {}, reacts, to }: FileSilence): Silence {
  return { after: Number.parseInt(after, 10), change, ...normalReaction(reacts), to };
}

function normalReaction(reacts: FileSpeech | undefined): { reacts?: Speech } {
  return reacts === undefined ? {} : { reacts: normalSpeech(reacts) };
}

function normalSpeech(written: FileSpeech): Speech {
  if (typeof written === 'string') return [{ text: written }];
  return written.map((wording) =>
    typeof wording === 'string' ? { text: wording } : { text: wording.text, when: normalWhen(wording.when) },
  );
}

function normalExample({ reply, to, not, given = {} }: FileExample): Example {
  const { seen = [], ...state } = given;
  return {
    reply,
    ...(to !== undefined && { to }),
    ...(not !== undefined && { not }),
    given: { state, seen },
  };
}

function normalTranscript({ name, seed, turns, ends }: FileTranscript): Transcript {
  return {
    name,
    seed,
    turns: turns.map((turn) => {
      if (turn === 'silence') return { silence: true };
      return { reply: turn.reply, ...(turn.to !== undefined && { to: turn.to }) };
    }),
    ends,
  };
}

function mapValues<From, To>(
  from: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]));
}
