import type { ChapterLevel } from '../../../model/chapter.ts';
import type { PublicationKind } from '../../../model/publication.ts';
import type { Question } from '../../../model/question.ts';
import type { Reading } from '../../../model/reading.ts';
import type { AmountSide, FigureRole, Standing } from '../../../model/statement.ts';
import { chapterName } from '../../../words/publication-name.ts';

/** What one thing that a document states was taken for, besides its text. */
export type StatedAs =
  | {
      readonly is: 'publication';
      readonly kind: PublicationKind;
      readonly year: number | null;
      readonly organisation: string | null;
    }
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

/** Which publication a file is, by its own name. */
function identityOf({ input, organisation, publication: { kind, year } }: Reading): Stated {
  return {
    text: input.replace(/^.*[/\\]/s, ''),
    chapter: '',
    as: { is: 'publication', kind, year, organisation },
  };
}

/** All that a reading states, in the order of the document; before that which publication it is. */
export function listStated(reading: Reading): readonly Stated[] {
  const stated = reading.chapters.flatMap((chapter): Stated[] => {
    const name = chapterName(chapter);
    const at = (text: string, as: StatedAs): Stated => ({ text, chapter: name, as });
    return [
      at(name, { is: 'chapter', level: chapter.level }),
      ...chapter.passages.flatMap(({ heading, question }) =>
        heading === null ? [] : [at(heading, { is: 'passage', question })],
      ),
      ...chapter.commitments.map(({ text }) => at(text, { is: 'commitment' })),
      ...chapter.accounts.map(({ text }) => at(text, { is: 'account' })),
      ...chapter.indicators.flatMap((indicator) =>
        indicator.figures.map(({ raw, column, role, year }) =>
          at(`${indicator.name} · ${column}: ${raw}`, { is: 'figure', role, year }),
        ),
      ),
      ...chapter.amounts.map(({ label, column, raw, side, year, standing }) =>
        at(`${label} · ${column}: ${raw}`, { is: 'amount', side, year, standing }),
      ),
    ];
  });
  return [identityOf(reading), ...stated];
}
