import { Command, InvalidArgumentError, Option } from 'commander';
import { type PublicationKind, publicationKinds } from '../model/publication.ts';

type Options = { readonly kind?: PublicationKind; readonly year?: number; readonly organisation?: string };

function readYear(text: string): number {
  if (!/^(?:19|20)\d\d$/.test(text)) throw new InvalidArgumentError('Geef een jaar van vier cijfers, zoals 2018.');
  return Number(text);
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
      const { importAll } = await import('./import-all.ts');
      const given = { ...(kind && { kind }), ...(year && { year }), ...(organisation && { organisation }) };
      process.exitCode = (await importAll(paths, given)) ? 0 : 1;
    });
}
