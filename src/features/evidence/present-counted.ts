import type { Context } from '../../frame/context.ts';
import { elementsOf, isThread } from '../../registers/derive/walk-fields.ts';
import type { ThreadLink } from '../../registers/fields/field.ts';
import { evidenceWords } from '../../words/evidence/evidence-words.data.ts';
import { printNumber } from '../../words/numerals.ts';
import type { Serving } from '../registers/queries/list-serving.ts';
import { rowsAbout } from './evidence-of.ts';
import { type EvidenceView, presentEvidence } from './present-evidence.ts';

/** What is recorded that a figure of one year counts. */
export type CountedYearView = {
  readonly year: number;
  /** "2 van 8 gevonden in de stukken" */
  readonly found: string;
  readonly items: readonly EvidenceView[];
};

/** A figure that was reached in a year: null where it is no whole number. */
export type CountedFigure = { readonly year: number; readonly number: number | null };

type Counting = {
  readonly organisation: string;
  /** Whether all of it is invented, and so recorded by nobody but us. */
  readonly isInvented: boolean;
  readonly thread: ThreadLink;
  readonly serving: readonly Serving[];
  readonly figures: readonly CountedFigure[];
};

/** Names what is recorded behind each figure of an indicator, by year, the last first; also what counts under another figure of the same year. */
export function presentCounted(
  { organisation, isInvented, thread, serving, figures }: Counting,
  context: Context,
): readonly CountedYearView[] {
  const { language } = context.voice;
  const t = evidenceWords[language];
  const all = [...new Map(serving.map((shown) => [shown.id, shown])).values()].flatMap((shown) =>
    rowsAbout(shown.content, 'countsFor', thread).flatMap((row) =>
      typeof row.year === 'number' ? [{ shown, row, year: row.year }] : [],
    ),
  );
  const byYear = [...Map.groupBy(all, ({ year }) => year)].toSorted(([one], [other]) => other - one);
  return byYear.map(([year, counted]) => {
    const number = figures.find((figure) => figure.year === year)?.number ?? null;
    const total = number === null ? null : printNumber(language, number);
    const isMore = number !== null && counted.length > number;
    const items = presentEvidence(
      organisation,
      counted.map(({ shown, row }) => ({
        shown,
        on: String(year),
        says: [typeof row.says === 'string' ? row.says : '', sayElsewhere(shown)].filter(Boolean).join(' ') || null,
        isConfirmed: row.isConfirmed === true,
      })),
      context,
    );
    const of = isInvented ? t.recordedOf : t.of;
    const found =
      total === null ? t.found(counted.length) : isMore ? t.more(counted.length, total) : of(counted.length, total);
    return { year, found, items };

    function sayElsewhere({ content }: Serving): string {
      const others = elementsOf(content.countsFor).flatMap((row) =>
        typeof row === 'object' && 'thread' in row && 'year' in row && row.year === year
          ? row.thread !== undefined && isThread(row.thread) && row.thread.slug !== thread.slug
            ? [row.thread.slug]
            : []
          : [],
      );
      return others.length === 0 ? '' : t.both(others.join(', '));
    }
  });
}
