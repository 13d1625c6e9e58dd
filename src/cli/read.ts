import { Command, InvalidArgumentError, Option } from 'commander';
import { type PublicationKind, publicationKinds } from '../model/publication.ts';
import type { Given } from '../recognition/recognise.ts';

type Options = {
  readonly json?: true;
  readonly kind?: PublicationKind;
  readonly year?: number;
  readonly organisation?: string;
};

/**
 * `doelspoor read FILE…`: what each file says, as readable lines or as a JSON array (`schema/reading.001.json`). Files are read one after
 * the other, so that memory does not grow with their number. A file that cannot be read is one sentence on stderr and makes the exit code 1.
 */
export function readCommand(): Command {
  return new Command('read')
    .description('Lees bestanden, mappen of zips en toon wat erin staat.')
    .argument('<bestand...>', 'bestanden, mappen of zips')
    .option('--json', 'geef een JSON-lijst volgens schema/reading.001.json')
    .addOption(
      new Option('--kind <soort>', 'soort publicatie, gaat voor wat het bestand zegt').choices(publicationKinds),
    )
    .option('--year <jaar>', 'jaar van de publicatie, gaat voor wat het bestand zegt', readYear)
    .option('--organisation <naam>', 'naam van de organisatie, gaat voor wat het bestand zegt')
    .action(async (files: string[], options: Options) => {
      const { printJson, printSummaries } = await import('./print-readings.ts');
      const print = options.json === true ? printJson : printSummaries;
      const isComplete = await print(files, givenBy(options));
      if (!isComplete) process.exitCode = 1;
    });
}

function givenBy({ kind, year, organisation }: Options): Given {
  return { ...(kind && { kind }), ...(year && { year }), ...(organisation && { organisation }) };
}

function readYear(text: string): number {
  if (!/^(?:19|20)\d\d$/.test(text)) throw new InvalidArgumentError('Geef een jaar van vier cijfers, zoals 2018.');
  return Number(text);
}
