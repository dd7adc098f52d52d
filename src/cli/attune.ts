import { Command, InvalidArgumentError, Option } from 'commander';
import { SPLITS, type Split } from '#training/corpus.ts';
import { evaluateShipped } from './evaluate.ts';
import { play } from './play.ts';
import { readScenarioFile } from './read-scenario-file.ts';
import { score } from './score.ts';
import { testFiles } from './test-files.ts';

const { stdin, stdout, stderr } = process;
const program = new Command('attune').description('Checks and plays scenarios, and codes replies.');

// Whoever reads may stop reading, as `head` does; that is no mistake.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

program
  .command('test')
  .description('prove the examples and transcripts of scenario files')
  .argument('<files...>', 'scenario files')
  .action((files: string[]) => {
    process.exitCode = testFiles(files, stdout, stderr) ? 0 : 1;
  });

program
  .command('play')
  .description('play a scenario here: a line is a reply, an empty line is silence')
  .argument('<file>', 'scenario file')
  .option('--seed <integer>', 'which of several wordings are chosen', integer, 1)
  .action(async (file: string, { seed }: { seed: number }) => {
    const scenario = readScenarioFile(file, stderr);
    if (scenario) await play(scenario, seed, stdin, stdout);
    else process.exitCode = 1;
  });

program
  .command('score')
  .description('code replies: JSON Lines {"id","client","response"} on standard input, one result a line')
  .action(async () => {
    process.exitCode = (await score(stdin, stdout, stderr)) > 0 ? 1 : 0;
  });

program
  .command('evaluate')
  .description('say how well the scorer agrees with coders that it has not learned from')
  .addOption(new Option('--split <part>', 'part of the corpus').choices(SPLITS).default('test'))
  .option('--annomi <folder>', 'a folder with annomi-full.csv and annomi-simple.csv')
  .option('--epitome <folder>', 'a folder with the three files of EPITOME')
  .action(({ split, ...folders }: { split: Split; annomi?: string; epitome?: string }) => {
    evaluateShipped(split, folders, stdout);
  });

await program.parseAsync();

function integer(text: string): number {
  const value = Number(text);
  if (/^-?\d+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError('It must be a whole number between -2^53 and 2^53.');
}
