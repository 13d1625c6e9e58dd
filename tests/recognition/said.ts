import type { LabelledFigure, LabelledReading } from './labelled-page.ts';
import { printFigure } from './score.ts';

/** What a reading says of figures without a doubt, and what of it is untrue. */
export type Said = {
  /** How many figures were said: with a role or a year that the reading does not leave open. */
  readonly said: number;
  /** Those that the label does not give, each with the page in front. */
  readonly wrong: readonly string[];
  /** How many cells no reader can place. */
  readonly undecidable: number;
  /** Those of them that came out as a figure all the same. */
  readonly guessed: readonly string[];
};

/** Judges the figures that were said of a page by its label. */
export function judgeFigures(
  page: string,
  expected: LabelledReading,
  read: LabelledReading,
  undecidable: readonly string[],
): Said {
  const open = listFigures(expected).map(({ name, figure }) => printFigure(name, figure));
  const lost = undecidable.map(loosen);
  const said = listFigures(read).filter(({ figure }) => claims(figure));
  const wrong: string[] = [];
  const guessed: string[] = [];
  for (const { name, figure } of said) {
    const statement = printFigure(name, figure);
    if (take(open, statement)) continue;
    wrong.push(`${page}: ${statement}`);
    if (take(lost, loosen(figure.raw))) guessed.push(`${page}: ${statement}`);
  }
  return { said: said.length, wrong, undecidable: undecidable.length, guessed };
}

/**
 * The reading without the figures that it tells and does not say: those of which the role or the year is left open, and the cells that
 * nobody can place and that were kept without a role and a year.
 */
export function keepSaid(read: LabelledReading, undecidable: readonly string[]): LabelledReading {
  const lost = new Set(undecidable.map(loosen));
  const isSaid = (figure: LabelledFigure) => claims(figure) || !(isLeftOpen(figure) || lost.has(loosen(figure.raw)));
  const chapters = read.chapters.map((chapter) => ({
    ...chapter,
    indicators: chapter.indicators.map((one) => ({ ...one, figures: one.figures.filter(isSaid) })),
  }));
  return { ...read, chapters };
}

function claims(figure: LabelledFigure): boolean {
  return !isLeftOpen(figure) && (figure.role !== 'other' || figure.year !== null);
}

function isLeftOpen({ unsettled }: LabelledFigure): boolean {
  return unsettled !== undefined && unsettled.length > 0;
}

function listFigures({ chapters }: LabelledReading) {
  return chapters.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, figures }) => figures.map((figure) => ({ name, figure }))),
  );
}

/** Takes one such text out of the list; false where there is none (any more). */
function take(list: string[], text: string): boolean {
  const at = list.indexOf(text);
  if (at === -1) return false;
  list.splice(at, 1);
  return true;
}

function loosen(raw: string): string {
  return raw.replaceAll(/\s+/g, '').toLowerCase();
}
