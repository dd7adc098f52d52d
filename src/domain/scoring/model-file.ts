import { utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { type Model, OUTPUTS } from './model.ts';

// A strict content security policy reports the code generation that is tried otherwise.
z.config({ jitless: true });

const head = z.strictObject({
  /** Features in the order of their rows, one a line. */
  features: z.string(),
  outputs: z.array(
    z.strictObject({
      name: z.string(),
      scale: z.number(),
      bias: z.number(),
      slope: z.number(),
      intercept: z.number(),
      rule: z.number(),
      cut: z.number(),
    }),
  ),
  belongs: z.array(z.number()),
});

/** How many bytes at the start of the file tell how long its head is. */
const LENGTH = 4;

/** The bytes of a model: the length of the head, the head as JSON in ASCII, and the weights, output by output. */
export function writeModel({ rows, weights, outputs, belongs }: Model): Uint8Array<ArrayBuffer> {
  const settings = outputs.map((each, index) => ({ name: OUTPUTS[index] ?? '', ...each }));
  const written = { features: [...rows.keys()].join('\n'), outputs: settings, belongs };
  const text = utf8ToBytes(ascii(JSON.stringify(written)));
  const bytes = new Uint8Array(LENGTH + text.length + rows.size * outputs.length);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, LENGTH);
  const body = new Int8Array(bytes.buffer, LENGTH + text.length);
  // Weights of one output are more alike than those of one feature, and so pack better.
  for (const [index, row] of [...rows.values()].entries()) {
    const end = row + 2 * (weights[row] ?? 0);
    for (let place = row + 1; place < end; place += 2) {
      body[(weights[place] ?? 0) * rows.size + index] = weights[place + 1] ?? 0;
    }
  }
  return bytes;
}

/**
 * Reads a model from the bytes of its file.
 *
 * @throws Error where these are not the bytes of a model that this code can use
 */
export function readModel(bytes: Uint8Array<ArrayBuffer>): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = LENGTH + (bytes.length < LENGTH ? 0 : view.getUint32(0, true));
  if (end > bytes.length || bytes.length < LENGTH) throw new Error('This is no scoring model.');
  const read = head.safeParse(JSON.parse(textOf(bytes.subarray(LENGTH, end))));
  if (!read.success) throw new Error('This is no scoring model.');
  const { features, outputs, belongs } = read.data;
  const names = features.split('\n');
  const fits =
    outputs.length === OUTPUTS.length && outputs.every(({ name }, index) => name === OUTPUTS[index]);
  if (!fits || bytes.length - end !== names.length * OUTPUTS.length) {
    throw new Error('This scoring model was made for another version of Attune.');
  }
  const body = new Int8Array(bytes.buffer, bytes.byteOffset + end);
  const rowAt = (index: number) =>
    OUTPUTS.flatMap((_, output) => {
      const weight = body[output * names.length + index] ?? 0;
      return weight === 0 ? [] : [output, weight];
    });
  return {
    ...laidOut(names.map((name, index) => [name, rowAt(index)])),
    outputs: outputs.map(({ name: _, ...settings }) => settings),
    belongs,
  };
}

/** Rows laid out for a model, each given as pairs of an output and a weight. */
export function laidOut(rows: readonly (readonly [name: string, pairs: readonly number[]])[]) {
  const places = new Map<string, number>();
  const weights: number[] = [];
  for (const [name, pairs] of rows) {
    places.set(name, weights.length);
    weights.push(pairs.length / 2);
    for (const each of pairs) weights.push(each);
  }
  return { rows: places, weights: Int16Array.from(weights) } satisfies Partial<Model>;
}

/** JSON says every character in ASCII too, so that reading it needs no decoder. */
function ascii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const CHUNK = 8192;

function textOf(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return text;
}
