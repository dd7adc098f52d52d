import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeModel } from '#domain/scoring/model-file.ts';
import { annoMiReplies } from './annomi.ts';
import { annoMiCase } from './cases.ts';
import { corpusReplies } from './corpus.ts';
import { madeFrom } from './made-from.ts';
import { SETTINGS } from './settings.ts';
import { MODEL_FILE, MODEL_RECORD } from './shipped-model.ts';
import { trainModel } from './train-model.ts';

// Trains the model that ships, on the training part of the corpus. The same code, corpus, settings and data give
// the same file, byte for byte.
const { values } = parseArgs({ options: { annomi: { type: 'string' } } });
const { annomiTranscripts } = SETTINGS;
if (annomiTranscripts.length > 0 && !values.annomi) {
  process.stderr.write('The settings name transcripts of AnnoMI: npm run train -- --annomi FOLDER\n');
  process.exit(1);
}
const used = new Set(annomiTranscripts);
const others = values.annomi
  ? annoMiReplies(values.annomi).filter(({ transcript }) => used.has(transcript))
  : [];
const replies = corpusReplies().filter(({ split }) => split === 'train');
process.stdout.write(`Training on ${replies.length} replies and ${others.length} utterances of AnnoMI.\n`);
const { model } = trainModel(replies, others.map(annoMiCase), SETTINGS);
const bytes = writeModel(model);
const record = {
  sha256: createHash('sha256').update(bytes).digest('hex'),
  madeFrom: madeFrom(SETTINGS),
  replies: replies.length,
  features: model.rows.size,
};
writeFileSync(MODEL_FILE, bytes);
writeFileSync(MODEL_RECORD, `${JSON.stringify(record, null, 2)}\n`);
process.stdout.write(`${record.features} features, ${bytes.length} bytes, ${record.sha256}\n`);
