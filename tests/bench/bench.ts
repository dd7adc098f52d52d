import { parseArgs } from 'node:util';
import { benchAssess } from './assess.ts';
import { benchCompile } from './compile.ts';
import { benchFirstLoad } from './first-load.ts';
import { type Figures, tell } from './measure.ts';
import { benchModel } from './model.ts';
import { benchSeedReplies } from './seed-replies.ts';
import { table } from './table.ts';
import { benchTransition } from './transition.ts';

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });

const benches: readonly { name: string; bench: () => Figures | Promise<Figures> }[] = [
  { name: 'The first load, in Chromium', bench: benchFirstLoad },
  { name: 'Assessments', bench: benchAssess },
  { name: 'The scoring model', bench: benchModel },
  { name: 'Agreement on the seed replies', bench: benchSeedReplies },
  { name: 'Transitions', bench: benchTransition },
  { name: 'Compiling', bench: benchCompile },
];

const figures: Record<string, Figures[string]> = {};
for (const { name, bench } of benches) {
  tell(name);
  for (const [key, { value, unit }] of Object.entries(await bench())) {
    figures[key] = { value: Number(value.toPrecision(4)), unit };
  }
}
process.stdout.write(`${options.json ? JSON.stringify(figures) : table(figures)}\n`);
