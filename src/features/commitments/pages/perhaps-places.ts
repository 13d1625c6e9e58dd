import type { CountedCommitment } from '../../../findings/account/count-commitments.ts';
import { addressOf, chapterPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { nl } from '../../../words/nl.data.ts';
import { shortName } from '../../../words/publication-name.ts';
import type { ListedPublication } from '../../publications/queries/list-publications.ts';

type Named = Pick<ListedPublication, 'slug' | 'kind' | 'year' | 'endYear' | 'sequence' | 'title'>;

/** The chapters of reports in which an account may stand that no link ties to a commitment. */
export function perhapsPlaces(
  counted: readonly CountedCommitment[],
  publications: readonly Named[],
  organisation: string,
  { voice }: Context,
): readonly Anchor[] {
  const known = new Map(publications.map((publication) => [publication.slug, publication]));
  return counted.flatMap(({ perhapsIn }) =>
    perhapsIn.flatMap(({ publication, chapter }): Anchor[] => {
      const named = known.get(publication);
      if (named === undefined) return [];
      const path = chapterPath(organisation, { publication, edition: null }, chapter);
      return [{ href: addressOf(voice, path), text: shortName(nl, named) }];
    }),
  );
}
