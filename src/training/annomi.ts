import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import {
  type Behaviour,
  type Exchange,
  type QuestionForm,
  REPLY_LIMIT,
  type Utterance,
} from '#domain/scoring/assessment.ts';

/** A therapist's utterance of AnnoMI (Wu and others, Future Internet 15(3), 2023), as the majority coded it. */
export interface AnnoMiReply {
  /** The recording; some give two transcripts. */
  readonly group: string;
  readonly transcript: string;
  readonly exchange: Exchange;
  readonly reflection: boolean;
  readonly question: QuestionForm;
  readonly behaviour: Behaviour;
}

type Row = Readonly<Record<string, string>>;

const BEHAVIOUR_OF: Readonly<Record<string, Behaviour>> = {
  reflection: 'reflection',
  question: 'question',
  therapist_input: 'input',
  other: 'other',
};

/** How many turns before the client's last one are kept. */
const EARLIER = 6;

/** Reads `annomi-full.csv` and `annomi-simple.csv` in a folder. Utterances over the limit of a reply are left out. */
export function annoMiReplies(folder: string): readonly AnnoMiReply[] {
  const rows = (name: string): Row[] => parse(readFileSync(join(folder, name), 'utf8'), { columns: true });
  const idOf = (row: Row) => `${row.transcript_id} ${row.utterance_id}`;
  const main = new Map(
    rows('annomi-simple.csv').map((row) => [idOf(row), row.main_therapist_behaviour ?? '']),
  );
  const said = new Map<string, Utterance[]>();
  const replies: AnnoMiReply[] = [];
  for (const [id, codings] of Map.groupBy(rows('annomi-full.csv'), idOf)) {
    const [first] = codings;
    const { transcript_id: transcript = '', video_url: group = '', utterance_text: text = '' } = first ?? {};
    const before = said.get(transcript) ?? [];
    const by = first?.interlocutor === 'client' ? 'client' : 'trainee';
    said.set(transcript, [...before, { by, text }]);
    const behaviour = BEHAVIOUR_OF[main.get(id) ?? ''];
    if (by === 'client' || !behaviour || text.trim() === '' || text.length > REPLY_LIMIT) continue;
    replies.push({
      ...{ group, transcript, behaviour },
      exchange: exchangeOf(before, text),
      reflection: most(codings, 'reflection_exists'),
      question: questionOf(codings),
    });
  }
  return replies;
}

function exchangeOf(before: readonly Utterance[], reply: string): Exchange {
  const last = before.findLastIndex(({ by }) => by === 'client');
  return {
    client: before[last]?.text ?? '',
    reply,
    earlier: before.slice(Math.max(0, last - EARLIER), Math.max(0, last)),
  };
}

/** Whether more than half of those who coded an utterance say so. */
function most(codings: readonly Row[], column: string): boolean {
  return codings.filter((row) => row[column] === 'True').length * 2 > codings.length;
}

function questionOf(codings: readonly Row[]): QuestionForm {
  if (!most(codings, 'question_exists')) return 'none';
  const open = codings.filter((row) => row.question_subtype === 'open').length;
  const closed = codings.filter((row) => row.question_subtype === 'closed').length;
  return open > closed ? 'open' : 'closed';
}
