import type { Question } from '../../../model/question.ts';
import type { Position } from '../../../model/source.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import { wordsIn } from '../../../threading/index-statements.ts';
import type { TextPlaces } from '../../../ui/blocks/text-place.ts';
import type { IndicatorContext } from '../../statements/pages/present-indicators.ts';
import { earlierOf } from '../../statements/places/list-earlier-words.ts';
import { cellAnchor, textAnchor } from '../../statements/places/place-names.ts';
import { placeTexts, type Wanted } from '../../statements/places/place-texts.ts';
import { tableAt } from '../../statements/queries/list-chapter-tables.ts';
import type { LoadedChapter } from './load-chapter.ts';

type Loaded = Pick<LoadedChapter, 'chapter' | 'statements' | 'tables' | 'quoted' | 'earlierWords'>;

/** Where on the page of a chapter links to what it states, and to what findings quote of it, lead. */
export type ChapterPlaces = Pick<IndicatorContext, 'anchorOfIndicator' | 'quotedCells'> & {
  readonly texts: TextPlaces;
  /** Statements whose words stand nowhere so: they lead to the question that they answer, or else to the first. */
  readonly unplaced: readonly { readonly id: string; readonly question: Question | null }[];
  /** Quotes of its title. */
  readonly title: readonly string[];
};

/** Of a page that nothing leads to but from itself. */
export const noPlaces: Omit<ChapterPlaces, 'title'> = {
  texts: new Map(),
  unplaced: [],
  quotedCells: [],
  anchorOfIndicator: () => null,
};

/** Finds the places on the page of a chapter that something leads to: its statements, and the words, cells and titles that findings quote. */
export function placesOfChapter({ chapter, statements, tables, quoted, earlierWords }: Loaded): ChapterPlaces {
  const words = wordsIn(statements);
  const titles = new Set([chapter.title, `${chapter.code ?? ''} ${chapter.title}`].map(foldSpace));
  const cells: { id: string; position: Position }[] = [];
  const title: string[] = [];
  const sentences: Wanted[] = [];
  for (const { raw, position } of quoted) {
    const table = position?.cell === undefined ? null : tableAt(tables, position);
    if (position?.cell !== undefined && table !== null)
      cells.push({ id: cellAnchor(table.id, position.cell), position });
    else if (titles.has(foldSpace(raw))) title.push(textAnchor(raw));
    else sentences.push({ id: textAnchor(raw), earlier: [], text: raw, position });
  }
  const stated = [
    ...statements.commitments.map(({ text, position }, at): Wanted => {
      return { id: words.commitments[at] ?? '', earlier: earlierOf(earlierWords, 'commitment', at), text, position };
    }),
    ...statements.accounts.map(({ text, position }, at): Wanted => {
      return { id: words.accounts[at] ?? '', earlier: earlierOf(earlierWords, 'account', at), text, position };
    }),
  ];
  const { places, missing } = placeTexts(statements.passages, [...stated, ...sentences]);
  const questions = new Map([
    ...statements.commitments.map((one, at) => [words.commitments[at], one.question] as const),
    ...statements.accounts.map((one, at) => [words.accounts[at], one.question] as const),
  ]);
  return {
    texts: places,
    unplaced: missing.flatMap(({ id, position }) =>
      position?.cell === undefined ? [{ id, question: questions.get(id) ?? null }] : [],
    ),
    title: [...new Set(title)],
    quotedCells: [
      ...cells,
      ...missing.flatMap(({ id, position }) => (position?.cell === undefined ? [] : [{ id, position }])),
    ],
    anchorOfIndicator: ({ ordinal }) => ({
      id: words.indicators[statements.indicators.findIndex((one) => one.ordinal === ordinal)] ?? '',
      // by its place alone it was called before, and in what can be found still is
      earlier: [...earlierOf(earlierWords, 'indicator', ordinal), `indicator-${ordinal}`],
    }),
  };
}
