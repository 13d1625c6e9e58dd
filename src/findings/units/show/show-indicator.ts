import type { StatedChapter, StatedPublication } from '../../../threading/stated.ts';
import { whyMissing } from '../../scene/missing.ts';
import { reportAtHand } from '../../scene/report-at-hand.ts';
import type { Scene } from '../../scene/scene.ts';
import type { RowThread } from '../../scene/seen.ts';
import { dashLegend } from '../../scene/texts/dash-legend.ts';
import type { IndicatorNeighbourhood } from '../neighbourhood.ts';
import type { Natures } from './natures.ts';

/** By slug of a publication, its chapters by the slug of the one above them. */
export type ChaptersUnder = ReadonlyMap<string, ReadonlyMap<string | null, readonly StatedChapter[]>>;

export function chaptersUnder(publications: readonly StatedPublication[]): ChaptersUnder {
  return new Map(publications.map(({ slug, chapters }) => [slug, Map.groupBy(chapters, ({ parent }) => parent)]));
}

/** What rules see of an indicator: its rows, and around each of them the chapters under its own. */
export function showIndicator(
  { thread, statements }: RowThread,
  publications: ReadonlyMap<string, StatedPublication>,
  under: ChaptersUnder,
  fieldOf: Scene['fieldOf'],
  natures: Natures,
): IndicatorNeighbourhood {
  return {
    thread,
    statements: statements.map((row) => {
      const publication = publications.get(row.publication.slug);
      const { year } = row.publication;
      const hasDash = row.indicator.figures.some((figure) => whyMissing(figure) === 'not-measured');
      return {
        ...row,
        under: under.get(row.publication.slug)?.get(row.chapter.slug) ?? [],
        dashLegend: hasDash && publication !== undefined ? dashLegend(publication) : null,
        report: year === null ? null : reportAtHand(fieldOf(row)?.statements ?? [], year),
      };
    }),
    natures: natures.of(statements),
  };
}
