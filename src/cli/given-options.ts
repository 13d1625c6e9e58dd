import { type Command, InvalidArgumentError, Option } from 'commander';
import { type PublicationKind, publicationKinds } from '../model/publication.ts';
import type { Given } from '../recognition/recognise.ts';

/** What a person says about all the files, as commander hands it over. */
export type GivenOptions = { readonly kind?: PublicationKind; readonly year?: number; readonly organisation?: string };

/** Adds the options that overrule what the files say of themselves. */
export function addGivenOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--kind <soort>', 'soort publicatie, gaat voor wat het bestand zegt').choices(publicationKinds),
    )
    .option('--year <jaar>', 'jaar van de publicatie, gaat voor wat het bestand zegt', readYear)
    .option('--organisation <naam>', 'naam van de organisatie, gaat voor wat het bestand zegt');
}

export function givenBy({ kind, year, organisation }: GivenOptions): Given {
  return { ...(kind && { kind }), ...(year && { year }), ...(organisation && { organisation }) };
}

function readYear(text: string): number {
  if (!/^(?:19|20)\d\d$/.test(text)) throw new InvalidArgumentError('Geef een jaar van vier cijfers, zoals 2018.');
  return Number(text);
}
