import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Nature } from '../model/nature.ts';
import { type PublicationKind, publicationKinds } from '../model/publication.ts';
import type { Given } from '../recognition/recognise.ts';

/** What a person says about all the files, as commander hands it over. */
export type GivenOptions = {
  readonly kind?: PublicationKind;
  readonly year?: number;
  readonly organisation?: string;
  readonly retold?: true;
  readonly inPart?: true;
};

/** Adds the options that overrule, or add to, what the files say of themselves. */
export function addGivenOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--kind <soort>', 'soort publicatie, gaat voor wat het bestand zegt').choices(publicationKinds),
    )
    .option('--year <jaar>', 'jaar van de publicatie, gaat voor wat het bestand zegt', readYear)
    .option('--organisation <naam>', 'naam van de organisatie, gaat voor wat het bestand zegt')
    .option('--retold', 'de zinnen zijn hervertellingen; cijfers, koppen, namen en data als in het origineel')
    .option('--in-part', 'de documenten zijn ingekort: wat er niet staat, kan in het origineel wel staan');
}

export function givenBy({ kind, year, organisation, retold, inPart }: GivenOptions): Given {
  const nature: readonly Nature[] = [
    ...(retold ? (['retold'] as const) : []),
    ...(inPart ? (['in-part'] as const) : []),
  ];
  return { ...(kind && { kind }), ...(year && { year }), ...(organisation && { organisation }), nature };
}

function readYear(text: string): number {
  if (!/^(?:19|20)\d\d$/.test(text)) throw new InvalidArgumentError('Geef een jaar van vier cijfers, zoals 2018.');
  return Number(text);
}
