import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { pluralForms, stemForms } from './plural-forms.ts';
import type { SearchTerm, SearchText } from './search-text.ts';

/** The lexemes by which a term is found in a vector of configuration `doelspoor`, the surest first. */
export type WidenedTerm = {
  readonly term: SearchTerm;
  /** Of the word itself, its inflections (by the stemmer) and its plural or singular. Empty for a word as common as `de`. */
  readonly exact: readonly string[];
  /** What words begin with that are longer: `woning`, for `woningbouw`. */
  readonly begins: readonly string[];
  /** The lexemes of a phrase in a row, as the server writes such a query; empty where all its words are as common as `de`. */
  readonly phrase: string;
};

export type WidenedText = {
  readonly terms: readonly WidenedTerm[];
  /** What may not match, as queries of the server. */
  readonly excluded: readonly string[];
};

const shortestBegin = 3;
type Lexeme = { readonly form: string; readonly lexemes: readonly string[] };

async function readLexemes(tx: ReadDb, forms: readonly string[]): Promise<Map<string, readonly string[]>> {
  const { rows } = await sql<Lexeme>`select form, ts_lexize('dutch_stem', unaccent(form)) as lexemes
    from unnest(${forms}::text[]) as form`.execute(tx);
  return new Map(rows.map(({ form, lexemes }) => [form, lexemes]));
}

async function readPhrases(tx: ReadDb, phrases: readonly (readonly string[])[]): Promise<string[]> {
  if (phrases.length === 0) return [];
  const texts = phrases.map((words) => words.join(' '));
  const { rows } = await sql<{ query: string }>`select phraseto_tsquery('doelspoor', phrase)::text as query
    from unnest(${texts}::text[]) with ordinality as given (phrase, place) order by place`.execute(tx);
  return rows.map(({ query }) => query);
}

/** The word that can be widened: of letters only. */
function wordOf(term: SearchTerm): string | null {
  return term.kind === 'word' && /^\p{L}+$/u.test(term.word) ? term.word : null;
}

/** What longer words may begin with: none begins with another, which would find the same. */
function beginsOf(word: string): string[] {
  const stems = stemForms(word).filter((stem) => stem.length >= shortestBegin);
  return stems.filter((stem) => !stems.some((other) => other !== stem && stem.startsWith(other)));
}

/** Looks up in the words of the organisation what each term may also be. */
export async function widenTerms(tx: ReadDb, text: SearchText): Promise<WidenedText> {
  const typed = text.terms.map(wordOf).filter((word) => word !== null);
  const excludedForms = text.excluded.flatMap((words) => (words.length === 1 ? words : []));
  const forms = typed.flatMap(pluralForms);
  const alone = text.terms.flatMap((term) => (term.kind === 'phrase' ? [] : [term.word]));
  const lexemes = await readLexemes(tx, [
    ...new Set([...alone, ...forms, ...excludedForms, ...excludedForms.flatMap(pluralForms)]),
  ]);
  const lexemesOf = (word: string) => [word, ...pluralForms(word)].flatMap((form) => lexemes.get(form) ?? []);
  const isCommon = (word: string) => lexemes.get(word)?.length === 0;

  const phrases = await readPhrases(tx, [
    ...text.terms.flatMap((term) => (term.kind === 'phrase' ? [term.words] : [])),
    ...text.excluded.filter((words) => words.length > 1),
  ]);

  const terms = text.terms.map((term): WidenedTerm => {
    const found = { term, exact: [], begins: [], phrase: '' };
    if (term.kind === 'phrase') return { ...found, phrase: phrases.shift() ?? '' };
    if (isCommon(term.word)) return found;
    const exact = new Set(lexemesOf(term.word));
    if (wordOf(term) === null) return { ...found, exact: [...exact] };
    const begins = beginsOf(term.word);
    return { ...found, exact: [...exact], begins };
  });
  const excluded = text.excluded.map((words) =>
    words.length === 1 ? anyOf(words.flatMap(lexemesOf)) : (phrases.shift() ?? ''),
  );
  return { terms, excluded: excluded.filter((query) => query !== '') };
}

/** A query of the server for entries with any of these lexemes; empty where there is none. */
export function anyOf(lexemes: readonly string[], weights = ''): string {
  return [...new Set(lexemes)].map((lexeme) => quote(lexeme) + (lexeme.startsWith('#') ? '' : weights)).join(' | ');
}

function quote(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
