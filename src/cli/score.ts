import * as z from 'zod';
import type { Exchange } from '#domain/scoring/assessment.ts';
import { assess } from '#training/shipped-model.ts';
import { linesOf } from './lines.ts';
import type { Output } from './read-scenario-file.ts';

const ID = 'a string, or a number between -2^53 and 2^53';

const schema = z.object({
  // A larger number would not come back as it was.
  id: z.union([z.string(), z.number().refine((id) => Math.abs(id) <= Number.MAX_SAFE_INTEGER, ID)], ID),
  client: z.string('a string'),
  response: z.string('a string'),
  earlier: z
    .array(
      z.object(
        { by: z.enum(['client', 'trainee'], '"client" or "trainee"'), text: z.string('a string') },
        'an object with "by" and "text"',
      ),
      'a list',
    )
    .optional(),
});

/**
 * Codes exchanges given as JSON Lines, one result a line in the same order. A line that is no exchange gets one
 * message with its number, from 1; the rest is still scored.
 *
 * @returns how many lines were no exchange
 */
export async function score(
  input: AsyncIterable<Uint8Array | string>,
  out: Output,
  complaints: Output,
): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    if (line.trim() === '') continue;
    const read = readLine(line);
    if ('complaint' in read) {
      bad += 1;
      complaints.write(`line ${number}: ${read.complaint}\n`);
    } else {
      out.write(`${JSON.stringify({ id: read.id, ...assess(read.exchange) })}\n`);
    }
  }
  return bad;
}

type Line = { readonly id: string | number; readonly exchange: Exchange } | { readonly complaint: string };

function readLine(line: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { complaint: 'this is not JSON' };
  }
  const read = schema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue?.path.join('.');
    return { complaint: place ? `"${place}" must be ${issue?.message}` : 'this is not a JSON object' };
  }
  const { id, client, response, earlier } = read.data;
  return { id, exchange: { client, reply: response, ...(earlier && { earlier }) } };
}
