import type { Random } from '../../fuzz/seeded-random.ts';
import { type BookKind, type DraftBook, type DraftChapter, type DraftIndicator, valueIn } from '../book/draft.ts';
import type { Layout } from '../layout/choices.data.ts';
import type { PlantedFault } from './planted.ts';

/** The books in which a fault is planted, the chapter that gets it, and the years: the first, the middle and the last. */
export type Scene = {
  readonly books: readonly DraftBook[];
  readonly key: string;
  readonly years: readonly [number, number, number];
  readonly layout: Layout;
  readonly random: Random;
};

/** Plants a fault and tells where it shows, or null where this layout would not show it; then nothing has changed. */
export type Planting = (scene: Scene) => PlantedFault['places'] | null;

/** The chapter in one book. Throws where it is not there. */
export function chapterIn({ books, key }: Scene, kind: BookKind, year: number): DraftChapter {
  const book = books.find((one) => one.kind === kind && one.year === year);
  const chapter = book?.chapters.find((one) => one.key === key);
  if (chapter === undefined) throw new Error(`no ${key} in ${kind} ${year}`);
  return chapter;
}

/** The chapter in all books that are not before a place in the row of books. */
export function chaptersFrom({ books, key }: Scene, kind: BookKind, year: number): readonly DraftChapter[] {
  const from = books.findIndex((one) => one.kind === kind && one.year === year);
  return books.slice(from).flatMap(({ chapters }) => chapters.filter((one) => one.key === key));
}

/** The indicator with that place in each book that has it. */
export function indicatorIn(scene: Scene, kind: BookKind, year: number, at: number): DraftIndicator {
  const indicator = chapterIn(scene, kind, year).indicators[at];
  if (indicator === undefined) throw new Error(`no indicator ${at}`);
  return indicator;
}

/** Whether the tables show what was aimed at. */
export function showsAims({ layout }: Scene): boolean {
  if (layout.orientation === 'rows' && layout.periods === 'dates-over') return false;
  return layout.roleWords !== 'years-only' && layout.orientation !== 'stacked-subjects';
}

/** Whether an indicator stands in the house's main table, with what was aimed at. */
export function isMain({ layout }: Scene, { kind }: DraftIndicator): boolean {
  return kind !== 'mandatory' || layout.mandatory === 'among-others' || layout.orientation !== 'rows';
}

/** The place of the first indicator of the main table; null where there is none. */
export function mainIndicator(scene: Scene): number | null {
  const at = chapterIn(scene, 'budget', scene.years[1]).indicators.findIndex((one) => isMain(scene, one));
  return at === -1 ? null : at;
}

/** The number that an indicator has there; null where it is none. */
export function numberOf(indicator: DraftIndicator, moment: 'achieved' | 'aim', year: number): number | null {
  const said = valueIn(indicator, moment, year, 'own');
  return said.is === 'number' || said.is === 'aim' ? said.number : null;
}

/** Rounds to the decimals of an indicator. */
export function roundFor({ decimals }: DraftIndicator, number: number): number {
  return Number(number.toFixed(decimals));
}
