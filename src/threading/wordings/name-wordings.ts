import { indexStatements } from '../index-statements.ts';
import { type LastingKind, placeKey, type StatedPublication, type StatementIds } from '../stated.ts';
import type { Statement } from '../statement.ts';
import { matchEditions } from './match-editions.ts';

/** What an edition says of a statement, and where. */
export type Wording = {
  readonly statement: string;
  /** Slug of the chapter. */
  readonly chapter: string;
  readonly kind: LastingKind;
  /** Place among its kind in the chapter, from 0; of a chapter 0. */
  readonly ordinal: number;
  /** What it would be called by its place and words alone. */
  readonly key: string;
  /** How sure it is that the edition before words the same; null for what is new. */
  readonly score: number | null;
  /** It may be this other statement, of which the edition does not say anything else; a person has to say. */
  readonly candidate: { readonly statement: string; readonly score: number } | null;
  /** Of a table, what it is called in the address of its chapter; given once, and kept whatever heads it. */
  readonly address: string | null;
};

export type EditionBefore = {
  /** The edition before, with its ids. */
  readonly edition: StatedPublication & { readonly ids: StatementIds };
  /** Ids of statements that were only in older editions, by their last key: what comes back is who it was. */
  readonly gone: ReadonlyMap<string, string>;
};

/**
 * Gives each statement of an edition its id: that of the statement of the edition before which it words, or a new one. Pure but for the ids
 * that it is handed.
 * @param before null for the first edition
 * @param given who statements are that are known by other means than their words; nothing else is taken for one of them
 */
export function nameWordings(
  edition: StatedPublication,
  before: EditionBefore | null,
  newId: () => string,
  given: StatementIds = new Map(),
): readonly Wording[] {
  const { same, unsure } = before === null ? { same: [], unsure: [] } : matchEditions(before.edition, edition);
  const taken = new Set(given.values());
  const shown = new Set(before?.edition.ids.values());
  const free = (id: string | undefined) => (id === undefined || taken.has(id) ? undefined : id);
  const idAt = (place: string) => free(before?.edition.ids.get(place));
  const sameAs = new Map(same.map((match) => [match.after, match]));
  const maybe = new Map(unsure.map((match) => [match.after, match]));
  const returned = new Set<string>();
  return indexStatements({ ...edition, ids: new Map() })
    .flatMap(({ statement, indicators, commitments, accounts }): Statement[] => [
      statement,
      ...indicators,
      ...commitments,
      ...accounts,
    ])
    .map(({ key, kind, chapter, ...statement }): Wording => {
      const ordinal = kind === 'chapter' ? 0 : statement.ordinal;
      const place = placeKey(chapter.slug, kind, ordinal);
      const own = given.get(place);
      const stands = { chapter: chapter.slug, kind, ordinal, key, address: null };
      if (own !== undefined) return { ...stands, statement: own, score: shown.has(own) ? 1 : null, candidate: null };
      const match = sameAs.get(place);
      const known = match && idAt(match.before);
      const back = known === undefined ? free(before?.gone.get(key)) : undefined;
      const isBack = back !== undefined && !returned.has(back);
      if (isBack) returned.add(back);
      const doubt = maybe.get(place);
      const candidate = doubt && idAt(doubt.before);
      return {
        ...stands,
        statement: known ?? (isBack ? back : newId()),
        score: known === undefined ? null : (match?.score ?? null),
        candidate:
          known !== undefined || isBack || candidate === undefined
            ? null
            : { statement: candidate, score: doubt?.score ?? 0 },
      };
    });
}

/** The ids of an edition by place, as threading asks for them. */
export function idsOf(wordings: readonly Pick<Wording, 'statement' | 'chapter' | 'kind' | 'ordinal'>[]): StatementIds {
  return new Map(
    wordings.map(({ statement, chapter, kind, ordinal }) => [placeKey(chapter, kind, ordinal), statement]),
  );
}
