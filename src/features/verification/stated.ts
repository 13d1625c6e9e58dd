import type { EditionContent } from '../../editions/edition-content.ts';
import { printContent } from '../../editions/freeze-edition.ts';
import { yearOrNull } from '../../editions/year-or-null.ts';

/** What an edition states, by chapter and kind of statement in Dutch, each statement printed as its content has it. */
export type StatedRows = ReadonlyMap<string, readonly string[]>;

const kinds = {
  publication: 'wie dit document is',
  chapter: 'de kop',
  passage: 'de tekst',
  commitment: 'de voornemens',
  account: 'de verantwoording',
  indicator: 'de indicatoren',
  figure: 'de cijfers',
  amount: 'de bedragen',
  reference: 'de verwijzingen',
  mention: 'de genoemde partners en plaatsen',
  doubt: 'de twijfels',
} as const;

type StatementKind = keyof typeof kinds;

/** Gathers what is stated. */
class Gathered {
  readonly #stated = new Map<string, string[]>();

  add(chapter: string, kind: StatementKind, statement: object): void {
    const key = `${chapter}: ${kinds[kind]}`;
    const others = this.#stated.get(key);
    if (others === undefined) this.#stated.set(key, [printContent(statement)]);
    else others.push(printContent(statement));
  }

  get stated(): StatedRows {
    return this.#stated;
  }
}

/** What the content of an edition states. */
export function statedBy({ publication, chapters }: EditionContent): StatedRows {
  const gathered = new Gathered();
  gathered.add(publication.slug, 'publication', publication);
  for (const { slug, parent, code, title, level, nature, ...chapter } of chapters) {
    gathered.add(slug, 'chapter', { parent, code, title, level, nature: nature ?? [] });
    for (const passage of chapter.passages) gathered.add(slug, 'passage', passage);
    for (const commitment of chapter.commitments) gathered.add(slug, 'commitment', commitment);
    for (const account of chapter.accounts) gathered.add(slug, 'account', account);
    for (const { figures, ...indicator } of chapter.indicators) {
      gathered.add(slug, 'indicator', indicator);
      for (const figure of figures)
        gathered.add(slug, 'figure', { of: indicator.name, ...figure, year: yearOrNull(figure.year) });
    }
    for (const amount of chapter.amounts) gathered.add(slug, 'amount', { ...amount, year: yearOrNull(amount.year) });
    for (const reference of chapter.references) gathered.add(slug, 'reference', reference);
    for (const mention of chapter.mentions) gathered.add(slug, 'mention', mention);
    for (const doubt of chapter.doubts) gathered.add(slug, 'doubt', doubt);
  }
  return gathered.stated;
}

/** Where two states of an edition differ: `2.1.4: de cijfers`. */
export function differences(one: StatedRows, other: StatedRows): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (key) => one.get(key)?.join('\n') !== other.get(key)?.join('\n'),
  );
}
