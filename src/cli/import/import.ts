import { Command } from 'commander';
import { addGivenOptions, type GivenOptions, givenBy } from '../given-options.ts';
import { goOnUnheard, say } from '../output.ts';

/**
 * `doelspoor import PATH…`: reads files, folders and archives into the record and freezes each publication. Beside a running site it uses
 * that site's server. Exit code 0 where all of it was imported, 1 where a file could not be read or placed, or the record not opened; the
 * other files are imported all the same. Stopped halfway, a publication is there whole or not at all, and the same command goes on.
 */
export function importCommand(): Command {
  const command = new Command('import')
    .description('Lees bestanden, mappen of zips in en leg elke publicatie vast als editie.')
    .argument('<bestand...>', 'bestanden, mappen of zips');
  return addGivenOptions(command).action(async (paths: string[], options: GivenOptions) => {
    goOnUnheard();
    // Leaving lets the embedded server roll back and stop.
    process.once('SIGINT', () => stop(130));
    process.once('SIGTERM', () => stop(143));
    const { importAll } = await import('./import-all.ts');
    process.exitCode = (await importAll(paths, givenBy(options))) ? 0 : 1;
  });
}

function stop(code: number): never {
  say('Gestopt. Wat als vastgelegd is gemeld, blijft; met dezelfde opdracht gaat u verder.');
  process.exit(code);
}
