import { Command } from 'commander';
import { addGivenOptions, type GivenOptions, givenBy } from '../given-options.ts';

type Options = GivenOptions & { readonly json?: true };

/**
 * `doelspoor read FILE…`: what each file says, as readable lines or as a JSON array (`schema/reading.002.json`). Files are read one after
 * the other, so that memory does not grow with their number. A file that cannot be read is one sentence on stderr and makes the exit code 1.
 */
export function readCommand(): Command {
  const command = new Command('read')
    .description('Lees bestanden, mappen of zips en toon wat erin staat.')
    .argument('<bestand...>', 'bestanden, mappen of zips')
    .option('--json', 'geef een JSON-lijst volgens schema/reading.002.json');
  return addGivenOptions(command).action(async (files: string[], options: Options) => {
    const { printAsJson, printSummaries } = await import('./print-readings.ts');
    const print = options.json === true ? printAsJson : printSummaries;
    const isComplete = await print(files, givenBy(options));
    if (!isComplete) process.exitCode = 1;
  });
}
