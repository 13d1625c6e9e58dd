import type { EditionContent } from '../../editions/edition-content.ts';
import { printContent } from '../../editions/freeze-edition.ts';
import { yearOrNull } from '../../editions/year-or-null.ts';

/** What of a chapter can be stated otherwise; of the chapter `publication` names itself, who the publication is. */
type StatedKind =
  | 'publication'
  | 'agreed'
  | 'chapter'
  | 'passage'
  | 'commitment'
  | 'account'
  | 'indicator'
  | 'figure'
  | 'amount'
  | 'reference'
  | 'mention'
  | 'doubt';

/** Where something is stated otherwise: which statements of which chapter; or who the document is as such, or the order of its chapters. */
export type StatedAt = { readonly chapter: string | null; readonly kind: StatedKind | 'order' };

/** What an edition states, by chapter and kind of statement, each statement printed as its content has it. */
export type StatedRows = ReadonlyMap<string, StatedAt & { readonly printed: readonly string[] }>;

/** Gathers what is stated. */
class Gathered {
  readonly #stated = new Map<string, StatedAt & { readonly printed: string[] }>();

  add(chapter: string, kind: StatedKind, statement: object): void {
    const key = `${chapter} ${kind}`;
    const others = this.#stated.get(key);
    if (others === undefined) this.#stated.set(key, { chapter, kind, printed: [printContent(statement)] });
    else others.printed.push(printContent(statement));
  }

  get stated(): StatedRows {
    return this.#stated;
  }
}

/** What the content of an edition states. */
export function statedBy({ publication, agreed, chapters }: EditionContent): StatedRows {
  const gathered = new Gathered();
  gathered.add(publication.slug, 'publication', publication);
  if (agreed !== undefined) gathered.add(publication.slug, 'agreed', agreed);
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

/** Where two states of an edition differ. */
export function differences(one: StatedRows, other: StatedRows): readonly StatedAt[] {
  return [...new Map([...one, ...other])]
    .filter(([key]) => one.get(key)?.printed.join('\n') !== other.get(key)?.printed.join('\n'))
    .map(([, { chapter, kind }]) => ({ chapter, kind }));
}
