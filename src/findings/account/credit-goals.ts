import type { Threading } from '../../threading/threading.ts';
import type { CountedCommitment } from './count-commitments.ts';

/** Where the accounts stand that answer a commitment for sure. */
function placesOf({ accounts }: CountedCommitment, { statements }: Threading): CountedCommitment['perhapsIn'] {
  return accounts
    .filter(({ isSure }) => isSure)
    .flatMap(({ key }) => statements.get(key) ?? [])
    .map(({ publication, chapter }) => ({ publication: publication.slug, chapter: chapter.slug }));
}

/**
 * Tells goals of which nothing was found apart where actions of the same field, due in the same year, are accounted for: who tells what was done for a
 * goal may leave the goal itself to the reader. No document says which action is for which goal, so it is possible and no more.
 * @param commitments with what became of each
 */
export function creditGoals(commitments: readonly CountedCommitment[], threading: Threading): CountedCommitment[] {
  const fields = new Map(
    threading.threads.flatMap(({ kind, slug, field }) => (kind === 'commitment' && field ? [[slug, field]] : [])),
  );
  const placeOf = ({ slug, year }: CountedCommitment) => `${year} ${fields.get(slug)}`;
  const actions = commitments.filter(
    ({ slug, sort, fate }) => sort === 'action' && fate === 'answered' && fields.has(slug),
  );
  const told = new Map(
    [...Map.groupBy(actions, placeOf)].map(([field, own]) => {
      const places = own.flatMap((action) => placesOf(action, threading));
      return [field, new Map(places.map((place) => [`${place.publication}/${place.chapter}`, place]))];
    }),
  );
  return commitments.map((one): CountedCommitment => {
    const places = one.sort === 'goal' && one.fate === 'not-found' ? told.get(placeOf(one)) : undefined;
    if (places === undefined || places.size === 0) return one;
    return { ...one, fate: 'actions-answered', perhapsIn: [...places.values()] };
  });
}
