import type { PublicationKind } from '../../../model/publication.ts';
import type { Compound } from './find-compounds.ts';
import { type HitGroup, kindsOf } from './hit-groups.data.ts';
import type { SearchScope } from './read-scope.ts';
import { anyOf, type WidenedTerm, type WidenedText } from './widen-terms.ts';

/** What a search is narrowed by. */
export type SearchFilter = {
  readonly year: number | null;
  readonly kind: PublicationKind | null;
  /** Only entries of this group; null for all. */
  readonly group: HitGroup | null;
};

/** Queries of the server; all hold to the exclusions and the filter. */
export type MatchQueries = {
  /** Every term itself, by its stem or plural. */
  readonly exact: string;
  /** The same in titles of chapters and names of indicators. */
  readonly title: string;
  /** Every term itself or at the begin of a word. */
  readonly begin: string;
  /** The term of a compound as that word, the others as in `exact`: a query for each. */
  readonly withCompounds: (compounds: readonly Compound[]) => string[];
};

/** The words by which readers name a kind of publication, in lower case without accents. */
const kindWords: ReadonlyMap<string, PublicationKind> = new Map([
  ['begroting', 'budget'],
  ['gemeentebegroting', 'budget'],
  ['programmabegroting', 'budget'],
  ['jaarverslag', 'annual-report'],
  ['jaarstukken', 'annual-report'],
  ['jaarrekening', 'annual-report'],
  ['gemeenterekening', 'annual-report'],
  ['voorjaarsnota', 'spring-memorandum'],
  ['kadernota', 'spring-memorandum'],
  ['voortgangsrapportage', 'progress-report'],
  ['bestuursrapportage', 'progress-report'],
  ['uitvoeringsagenda', 'agenda'],
  ['coalitieakkoord', 'coalition-agreement'],
  ['collegeprogramma', 'coalition-agreement'],
  ['bestuursakkoord', 'coalition-agreement'],
]);

/** The entries that a term means by where they stand, whatever their text says: those of that year, chapter or kind. */
function facetsOf({ term }: WidenedTerm, isOneOfMany: boolean): string[] {
  if (term.kind === 'year') return [`#j${term.year}`];
  if (term.kind === 'code') return [`#c${term.key}`];
  const kind = term.kind === 'word' && isOneOfMany ? kindWords.get(term.word) : undefined;
  return kind === undefined ? [] : [`#s${kind}`];
}

/**
 * Writes the queries of a search; null where nothing is left to seek: no terms, or only words as common as `de`.
 * The words of the organisation's name need not be in the text beside other words.
 */
export function writeQueries(
  text: WidenedText,
  filter: SearchFilter,
  { nameWords, narrowing }: SearchScope,
): MatchQueries | null {
  const telling = text.terms.filter(({ exact, phrase }) => exact.length > 0 || phrase !== '');
  if (telling.length === 0) return null;
  const isOneOfMany = telling.length > 1;
  const besideName = telling.filter(({ term }) => term.kind !== 'word' || !nameWords.has(term.word));
  const terms = besideName.length === 0 ? telling : besideName;
  const bounds = [
    ...text.excluded.map((query) => `!(${query})`),
    ...(narrowing === null ? [] : [narrowing]),
    ...(filter.year === null ? [] : [anyOf([`#j${filter.year}`])]),
    ...(filter.kind === null ? [] : [anyOf([`#s${filter.kind}`])]),
    ...(filter.group === null ? [] : [anyOf(kindsOf[filter.group].map((kind) => `#e${kind}`))]),
  ];
  const exactly = (term: WidenedTerm, weights = '') =>
    term.phrase || anyOf([...term.exact, ...facetsOf(term, isOneOfMany)], weights);
  const beginning = (term: WidenedTerm) => [exactly(term), anyOf(term.begins, ':*')].filter(Boolean).join(' | ');
  const all = (queries: readonly string[]) => [...queries, ...bounds].map((query) => `(${query})`).join(' & ');
  return {
    exact: all(terms.map((term) => exactly(term))),
    title: all(terms.map((term) => exactly(term, ':AB'))),
    begin: all(terms.map(beginning)),
    withCompounds: (compounds) =>
      compounds.map(({ term, lexemes }) =>
        all(terms.map((other) => (other === term ? anyOf(lexemes) : exactly(other)))),
      ),
  };
}
