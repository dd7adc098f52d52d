import { createAssess } from '#domain/scoring/assess.ts';
import { type CorpusReply, corpusReplies } from './corpus.ts';
import { seeded, shuffled } from './random.ts';
import { SETTINGS } from './settings.ts';
import { skillKappas } from './skill-kappas.ts';
import { trainModel } from './train-model.ts';

const SHARES = [0.125, 0.25, 0.5, 1];

// Prints κ on the validation part against the number of replies learned from; clients are added one by one, by chance.
const replies = corpusReplies();
const kept = replies.filter(({ split }) => split === 'validation');
const training = Map.groupBy(
  replies.filter(({ split }) => split === 'train'),
  ({ client }) => client,
);
const clients = shuffled([...training.keys()], seeded(SETTINGS.seed));
for (const share of SHARES) {
  const learned = clients
    .slice(0, Math.round(clients.length * share))
    .flatMap((client): readonly CorpusReply[] => training.get(client) ?? []);
  const assess = createAssess(trainModel(learned, [], { ...SETTINGS, leastGroups: 2 }).model);
  const kappas = skillKappas(assess, kept).map(({ skill, kappa }) => `${skill} ${kappa.toFixed(2)}`);
  process.stdout.write(`${learned.length} replies: ${kappas.join(', ')}\n`);
}
