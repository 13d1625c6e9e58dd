import { Command, InvalidArgumentError, Option } from 'commander';
import { type PublicationKind, publicationKinds } from '../model/publication.ts';
import { readSources } from '../reading/read-source.ts';
import { presentReading } from '../recognition/present-reading.ts';
import { type Given, recognise } from '../recognition/recognise.ts';
import { summariseReading } from './summarise-reading.ts';
import { write } from './write.ts';

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
      const isComplete =
        options.json === true
          ? await printJson(files, givenBy(options))
          : await printSummaries(files, givenBy(options));
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

async function printJson(files: readonly string[], given: Given): Promise<boolean> {
  let separator = '[\n';
  let isComplete = true;
  for await (const source of readSources(files)) {
    if ('error' in source) {
      await write(process.stderr, `${source.error.message}\n`);
      isComplete = false;
      continue;
    }
    await write(process.stdout, separator + JSON.stringify(presentReading(recognise(source.document, given))));
    separator = ',\n';
  }
  await write(process.stdout, separator === '[\n' ? '[]\n' : '\n]\n');
  return isComplete;
}

async function printSummaries(files: readonly string[], given: Given): Promise<boolean> {
  let isComplete = true;
  for await (const source of readSources(files)) {
    if ('error' in source) {
      await write(process.stderr, `${source.error.message}\n`);
      isComplete = false;
    } else await write(process.stdout, `${summariseReading(presentReading(recognise(source.document, given)))}\n`);
  }
  return isComplete;
}
