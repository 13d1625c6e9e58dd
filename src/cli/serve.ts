import { Command, InvalidArgumentError } from 'commander';
import type { ServeOptions } from './serve-site.ts';

/**
 * `doelspoor serve`: the public site of all that is in the record, until Ctrl-C. Exit code 1, with one sentence, where the port is taken or
 * the record cannot be opened.
 */
export function serveCommand(): Command {
  return new Command('serve')
    .description('Toon alles wat is vastgelegd als openbare site.')
    .option('--port <nummer>', 'poort', readPort, Number(process.env.PORT ?? 8080))
    .option('--host <adres>', 'netwerkadres waarop de site luistert', '127.0.0.1')
    .option('--address <adres>', 'adres waaronder lezers de site vinden, voor de sitemap en zoekmachines')
    .option('--example <map>', 'lees deze map in als er nog niets is vastgelegd; mag vaker', addFolder, [])
    .action(async (options: ServeOptions) => {
      const { serveSite } = await import('./serve-site.ts');
      await serveSite(options);
    });
}

function addFolder(folder: string, before: readonly string[]): readonly string[] {
  return [...before, folder];
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('Geef een getal van 1 tot 65535.');
  return port;
}
