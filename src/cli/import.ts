import { Command, InvalidArgumentError, Option } from 'commander';
import { type PublicationKind, publicationKinds } from '../model/publication.ts';
import type { Reading } from '../model/reading.ts';
import type { Given } from '../recognition/recognise.ts';
import { dataFolder } from '../record/data-folder.ts';
import { openRecord } from '../record/open-record.ts';
import { RecordError } from '../record/record-error.ts';
import { importPaths } from './import-paths.ts';
import { reportImport } from './report-import.ts';
import { write } from './write.ts';

type Options = { readonly kind?: PublicationKind; readonly year?: number; readonly organisation?: string };

const tellEveryMs = 500;

function readYear(text: string): number {
  if (!/^(?:19|20)\d\d$/.test(text)) throw new InvalidArgumentError('Geef een jaar van vier cijfers, zoals 2018.');
  return Number(text);
}

function countStatements({ chapters }: Reading): number {
  return chapters.reduce(
    (sum, { passages, commitments, accounts, indicators, amounts, references }) =>
      sum +
      [passages, commitments, accounts, indicators, amounts, references].reduce((all, { length }) => all + length, 0),
    0,
  );
}

/** Tells on stderr how far the reading is, twice a second: on a terminal on one line, else a line each time. */
function makeProgress(): { readonly hear: (reading: Reading | null) => void; readonly end: () => void } {
  const terminal = process.stderr.isTTY;
  let [files, statements, notes, told] = [0, 0, 0, 0];
  const tell = (end: string) => {
    const line = `${files} bestanden gelezen, ${statements} uitspraken, ${notes} niet geplaatst`;
    process.stderr.write(terminal ? `\r${line}${end}` : `${line}\n`);
  };
  return {
    hear: (reading) => {
      files += 1;
      statements += reading === null ? 0 : countStatements(reading);
      notes += reading?.notes.length ?? 0;
      if (Date.now() - told < tellEveryMs) return;
      told = Date.now();
      tell('');
    },
    end: () => tell('\n'),
  };
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

async function importAll(paths: readonly string[], given: Given): Promise<boolean> {
  const record = await openRecord({
    databaseUrl: process.env.DATABASE_URL,
    dataFolder: dataFolder(process.env),
    share: true,
    say,
  });
  const progress = makeProgress();
  try {
    return await importPaths(record, paths, given, {
      say,
      progress: progress.hear,
      read: progress.end,
      report: (outcome) => write(process.stdout, `${reportImport(outcome).join('\n')}\n`),
    });
  } finally {
    await record.close();
  }
}

/**
 * `doelspoor import PATH…`: reads files, folders and archives into the record and freezes each publication. Beside a running site it uses
 * that site's server. Exit code 0 where all of it was imported, 1 where a file could not be read or placed, or the record not opened; the
 * other files are imported all the same. Stopped halfway, a publication is there whole or not at all, and the same command goes on.
 */
export function importCommand(): Command {
  return new Command('import')
    .description('Lees bestanden, mappen of zips in en leg elke publicatie vast als editie.')
    .argument('<bestand...>', 'bestanden, mappen of zips')
    .addOption(
      new Option('--kind <soort>', 'soort publicatie, gaat voor wat het bestand zegt').choices(publicationKinds),
    )
    .option('--year <jaar>', 'jaar van de publicatie, gaat voor wat het bestand zegt', readYear)
    .option('--organisation <naam>', 'naam van de organisatie, gaat voor wat het bestand zegt')
    .action(async (paths: string[], { kind, year, organisation }: Options) => {
      // Leaving lets the embedded server roll back and stop.
      process.once('SIGINT', () => process.exit(130));
      process.once('SIGTERM', () => process.exit(143));
      try {
        const complete = await importAll(paths, {
          ...(kind && { kind }),
          ...(year && { year }),
          ...(organisation && { organisation }),
        });
        process.exitCode = complete ? 0 : 1;
      } catch (error) {
        if (!(error instanceof RecordError)) throw error;
        await write(process.stderr, `${error.message}\n`);
        process.exitCode = 1;
      }
    });
}
