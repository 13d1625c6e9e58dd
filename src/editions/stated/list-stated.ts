import type { Chapter, ChapterLevel, Passage } from '../../model/chapter.ts';
import type { Period, PublicationKind } from '../../model/publication.ts';
import type { Question } from '../../model/question.ts';
import type { Reading } from '../../model/reading.ts';
import type { Position } from '../../model/source.ts';
import type {
  Account,
  Amount,
  AmountSide,
  Commitment,
  Figure,
  FigureRole,
  Indicator,
  Standing,
} from '../../model/statement.ts';

/** What one thing that a document states was taken for, besides its text. */
export type StatedAs =
  | ({
      readonly is: 'publication';
      readonly kind: PublicationKind;
      readonly organisation: string | null;
    } & Period)
  | { readonly is: 'chapter'; readonly level: ChapterLevel }
  | { readonly is: 'passage'; readonly question: Question }
  | { readonly is: 'commitment' | 'account' }
  | { readonly is: 'figure'; readonly role: FigureRole; readonly year: number | null }
  | {
      readonly is: 'amount';
      readonly side: AmountSide | null;
      readonly year: number | null;
      readonly standing: Standing | null;
    };

export type Stated = {
  readonly text: string;
  /** The chapter that it is in; of a chapter its own name. */
  readonly chapter: string;
  readonly as: StatedAs;
};

/** With where it stands, and of a figure or an amount the head of its column. */
export type PlacedStated = Stated & { readonly at: Position; readonly column: string | null };

/** What a chapter has of all that it states, as a reading has it or as an edition does. */
export type StatingChapter = Pick<Chapter, 'code' | 'title' | 'level' | 'at'> & {
  readonly passages: readonly Pick<Passage, 'heading' | 'question' | 'at'>[];
  readonly commitments: readonly Pick<Commitment, 'text' | 'at'>[];
  readonly accounts: readonly Pick<Account, 'text' | 'at'>[];
  readonly indicators: readonly (Pick<Indicator, 'name'> & {
    readonly figures: readonly Pick<Figure, 'raw' | 'column' | 'role' | 'year' | 'at'>[];
  })[];
  readonly amounts: readonly Pick<Amount, 'label' | 'column' | 'raw' | 'side' | 'year' | 'standing' | 'at'>[];
};

/** All that a chapter states, in the order of the document: itself, headings, commitments, accounts, figures, amounts. */
export function listStatedIn(chapter: StatingChapter): readonly PlacedStated[] {
  const name = [chapter.code, chapter.title].filter((part) => part !== null).join(' ');
  const one = (text: string, as: StatedAs, at: Position, column: string | null = null): PlacedStated => ({
    ...{ text, chapter: name, as, at, column },
  });
  return [
    one(name, { is: 'chapter', level: chapter.level }, chapter.at),
    ...chapter.passages.flatMap(({ heading, question, at }) =>
      heading === null ? [] : [one(heading, { is: 'passage', question }, at)],
    ),
    ...chapter.commitments.map(({ text, at }) => one(text, { is: 'commitment' }, at)),
    ...chapter.accounts.map(({ text, at }) => one(text, { is: 'account' }, at)),
    ...chapter.indicators.flatMap((indicator) =>
      indicator.figures.map(({ raw, column, role, year, at }) =>
        one(`${indicator.name} · ${column}: ${raw}`, { is: 'figure', role, year }, at, column),
      ),
    ),
    ...chapter.amounts.map(({ label, column, raw, side, year, standing, at }) =>
      one(`${label} · ${column}: ${raw}`, { is: 'amount', side, year, standing }, at, column),
    ),
  ];
}

/** Which publication a file is, by its own name. */
function identityOf({ input, organisation, publication: { kind, year, endYear, sequence } }: Reading): Stated {
  return {
    text: input.replace(/^.*[/\\]/s, ''),
    chapter: '',
    as: { is: 'publication', kind, year, endYear, sequence, organisation },
  };
}

/** All that a reading states, in the order of the document; before that which publication it is. */
export function listStated(reading: Reading): readonly Stated[] {
  return [identityOf(reading), ...reading.chapters.flatMap(listStatedIn)];
}
