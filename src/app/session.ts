import type { ReadOrganisation } from '#domain/help/organisation.ts';
import { type Mode, type RunLog, type Turn, turnsOf } from '#domain/run/log.ts';
import type { RunStore } from '#domain/run/stored-run.ts';
import type { InnerState } from '#domain/scenario/scenario.ts';
import { createAnnouncer } from '#platform/announcer.ts';
import { newId, newSeed } from '#platform/chance.ts';
import { withFallback } from '#platform/fallback-run-store.ts';
import { openIdbRunStore } from '#platform/idb-run-store.ts';
import { memoryRunStore } from '#platform/memory-run-store.ts';
import { fetchOrganisation } from '#platform/organisation.ts';
import { mediaQuery } from '#platform/page.ts';
import { readScenario } from '#platform/scenario-reader.ts';
import { createScorer, type Scorer, startScoringWorker } from '#platform/scorer.ts';
import { keepsNothing } from '#platform/settings.ts';
import { joinTabs, type Tabs } from '#platform/tabs.ts';
import { type CompiledScenario, loadShipped } from './shelf.ts';

/** All that the screens need of the device, joined once when the page opens. */
export interface Session {
  readonly store: RunStore;
  readonly tabs: Tabs;
  readonly scorer: Scorer;
  readonly announce: (text: string) => void;
  readonly reducedMotion: ReturnType<typeof mediaQuery>;
  readonly touchKeyboard: ReturnType<typeof mediaQuery>;
  readonly now: () => number;
  /** Help that the organisation which runs this Attune offers. */
  readonly organisation: Promise<ReadOrganisation>;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

export async function openSession(): Promise<Session> {
  const now = () => Date.now();
  const store = await openStore(now);
  // What could not be tidied today is tidied another day.
  store.tidy(now() - WEEK).catch(() => {});
  return {
    store,
    tabs: joinTabs(),
    scorer: createScorer(startScoringWorker),
    announce: createAnnouncer(document),
    reducedMotion: mediaQuery('(prefers-reduced-motion: reduce)'),
    touchKeyboard: mediaQuery('(hover: none) and (pointer: coarse)'),
    now,
    organisation: fetchOrganisation('./organisation.json'),
  };
}

async function openStore(now: () => number): Promise<RunStore> {
  if (keepsNothing()) return memoryRunStore('nothing', now);
  try {
    return withFallback(await openIdbRunStore(newId(), now), memoryRunStore('blocked', now));
  } catch {
    return memoryRunStore('blocked', now);
  }
}

/** The scenario with this content: one of ours, or the text that was kept with a run or a file. */
export async function findScenario(
  { store }: Session,
  hash: string,
  stop: AbortSignal,
): Promise<CompiledScenario | undefined> {
  const ours = await loadShipped(hash);
  if (ours) return ours;
  const text = await store.textOf(hash);
  if (text === undefined) return undefined;
  const read = await readScenario(text, stop);
  return read.ok ? { scenario: read.scenario, text, hash } : undefined;
}

/**
 * Begins a run and keeps it, with the text that it is played on.
 *
 * @param carried inner state of a run before; what this scenario does not declare is left behind
 */
export async function beginRun(
  { store, now }: Session,
  { scenario, text, hash }: CompiledScenario,
  mode: Mode,
  carried: InnerState = {},
): Promise<RunLog> {
  const declared = Object.entries(scenario.state);
  const log: RunLog = {
    version: 1,
    id: newId(),
    scenario: { id: scenario.id, hash, title: `${scenario.client.name}: ${scenario.title}` },
    begins: Object.fromEntries(declared.map(([name, start]) => [name, carried[name] ?? start])),
    seed: newSeed(),
    mode,
    started: now(),
    entries: [],
  };
  await store.begin(log, false, text);
  return log;
}

/** Keeps what a tab has of a run as a run of its own, with what was in its reply box. */
export async function copyRun(session: Session, log: RunLog, draft: string): Promise<RunLog> {
  const copy = { ...log, id: newId() };
  await keepBeside(session, copy);
  await session.store.keepDraft(copy.id, draft);
  return copy;
}

/** Begins a run that goes on from before a turn of another, with what came before it. */
export async function replayFrom(session: Session, log: RunLog, { number }: Turn): Promise<RunLog> {
  const entries = turnsOf(log.entries)
    .slice(0, number - 1)
    .map((turn) => turn.move);
  const again: RunLog = { ...log, id: newId(), started: session.now(), entries };
  await keepBeside(session, again);
  return again;
}

/** Keeps a run that came of another, on the text of that one. */
async function keepBeside({ store }: Session, log: RunLog): Promise<void> {
  const { hash } = log.scenario;
  const text = (await store.textOf(hash)) ?? (await loadShipped(hash))?.text;
  if (text === undefined) throw new Error('The text of the scenario is not there.');
  await store.begin(log, false, text);
}

/** Deletes runs here, and tells the tabs in which they are open. */
export async function deleteRuns({ store, tabs }: Session, ids: readonly string[]): Promise<void> {
  await store.remove(ids);
  for (const id of ids) tabs.tell(id, 'gone');
}

/** Deletes every run with every draft, and tells the tabs in which one is open. */
export async function deleteAllRuns({ store, tabs }: Session): Promise<void> {
  const runs = await store.list();
  await store.removeAll();
  for (const { log } of runs) tabs.tell(log.id, 'gone');
}
