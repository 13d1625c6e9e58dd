import type { Organisation } from '../../features/organisations/queries/list-organisations.ts';
import { listPlaces } from '../../features/publications/queries/list-places.ts';
import { flatten } from '../../model/shown-text.ts';
import type { Record } from '../../record/connection/record.ts';
import { read } from '../../record/connection/transaction.ts';

/** Says of each publication of which no file is in its folder any more that it stays: what was laid down is never taken away. */
export async function tellLeftOut(
  record: Record,
  organisations: readonly Organisation[],
  isGone: (place: string) => boolean,
  tell: (sentence: string) => void,
): Promise<void> {
  for (const { organisationId, slug: organisation, name } of organisations) {
    const publications = await read(record, organisationId, (tx) => listPlaces(tx, organisationId));
    for (const { slug, title } of publications.filter(({ places }) => places.every(isGone)))
      tell(
        `${flatten(name)}, ${flatten(title)} (/${organisation}/${slug}): staat niet meer in de map. De publicatie blijft zoals zij is: wat is vastgelegd, wordt niet weggehaald. Staat zij er bij een volgende import weer in, dan gaat zij verder.`,
      );
  }
}
