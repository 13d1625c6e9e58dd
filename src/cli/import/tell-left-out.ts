import type { Organisation } from '../../features/organisations/queries/list-organisations.ts';
import { listPlaces } from '../../features/publications/queries/list-places.ts';
import { flatten } from '../../model/shown-text.ts';
import type { Record } from '../../record/connection/record.ts';
import { read } from '../../record/connection/transaction.ts';
import type { Language } from '../../words/numerals.ts';
import { importWords } from './words.data.ts';

/** Says of each publication of which no file is in its folder any more that it stays: what was laid down is never taken away. */
export async function tellLeftOut(
  record: Record,
  organisations: readonly Organisation[],
  isGone: (place: string) => boolean,
  { tell, language }: { readonly tell: (sentence: string) => void; readonly language: Language },
): Promise<void> {
  for (const { organisationId, slug: organisation, name } of organisations) {
    const publications = await read(record, organisationId, (tx) => listPlaces(tx, organisationId));
    for (const { slug, title } of publications.filter(({ places }) => places.every(isGone)))
      tell(importWords[language].stays(`${flatten(name)}, ${flatten(title)} (/${organisation}/${slug})`));
  }
}
