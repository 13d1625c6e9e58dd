import type { BodyKind } from '../../../model/publication.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { pluralForms } from './plural-forms.ts';
import { readSearchText, wordsIn } from './search-text.ts';

/** The words by which readers name a kind of body, in lower case without accents; what plural these have by rule follows. */
const kindWords: Readonly<Record<BodyKind, readonly string[]>> = {
  municipality: ['gemeente', 'gemeenten', 'stad'],
  region: ['regio', 'gemeenschap', 'omgevingsdienst', 'veiligheidsregio'],
  province: ['provincie'],
  'water-board': ['waterschap', 'hoogheemraadschap', 'wetterskip'],
  other: ['organisatie'],
};

const shortestBegin = 3;

/** How well a word says who an organisation is: 2 a word of its name, 1 the begin of one or its kind, 0 not. */
function worthOf(word: string, { name, kind }: Organisation): number {
  const own = wordsIn(name);
  if (own.includes(word)) return 2;
  if (word.length >= shortestBegin && own.some((one) => one.startsWith(word))) return 1;
  return [word, ...pluralForms(word)].some((form) => kindWords[kind].includes(form)) ? 1 : 0;
}

/**
 * The organisations that a reader may mean, by name or by kind ("waterschap"), the surest first. All that was typed has to say who it is: a year
 * or a code does not, and what may not be there may not be in the name.
 */
export function matchOrganisations(organisations: readonly Organisation[], typed: string): readonly Organisation[] {
  const { terms, excluded } = readSearchText(typed);
  const words = terms.flatMap((term) => (term.kind === 'phrase' ? term.words : [term.word]));
  if (words.length === 0) return [];
  const matched = organisations.flatMap((organisation) => {
    const worths = words.map((word) => worthOf(word, organisation));
    const isOut = excluded.some((out) => out.every((word) => worthOf(word, organisation) > 0));
    return isOut || worths.includes(0) ? [] : [{ organisation, worth: worths.reduce((sum, one) => sum + one, 0) }];
  });
  return matched.toSorted((one, other) => other.worth - one.worth).map(({ organisation }) => organisation);
}
