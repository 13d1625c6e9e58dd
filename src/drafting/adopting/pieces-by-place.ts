import { placeKey } from '../../threading/stated.ts';
import type { ComposedPublication } from '../compose/compose-publication.ts';

/** Which piece of the draft stands where in the document that was made of it: by `placeKey`. */
export function piecesByPlace({ publication, pieces }: ComposedPublication): ReadonlyMap<string, string> {
  return new Map(
    pieces.flatMap(({ chapter, commitments, accounts, indicators }, at) => {
      const slug = publication.chapters[at]?.slug ?? '';
      const inChapter = (kind: 'commitment' | 'account' | 'indicator', ids: readonly string[]) =>
        ids.map((id, ordinal) => [placeKey(slug, kind, ordinal), id] as const);
      return [
        [placeKey(slug, 'chapter', 0), chapter] as const,
        ...inChapter('commitment', commitments),
        ...inChapter('account', accounts),
        ...inChapter('indicator', indicators),
      ];
    }),
  );
}
