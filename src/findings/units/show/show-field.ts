import type { StatedPublication } from '../../../threading/stated.ts';
import { latestBefore, latestOf } from '../../../threading/timeline.ts';
import type { Crossing } from '../../scene/crossings.ts';
import type { LastInField } from '../../scene/endings.ts';
import { whyMissing } from '../../scene/missing.ts';
import type { Scene } from '../../scene/scene.ts';
import type { FieldThread, RowThread, SeenIndicator } from '../../scene/seen.ts';
import { announcedRevision } from '../../scene/texts/announced-revision.ts';
import { dashLegend } from '../../scene/texts/dash-legend.ts';
import type { FieldNeighbourhood } from '../neighbourhood.ts';
import type { Natures } from './natures.ts';
import type { ChaptersUnder } from './show-indicator.ts';

/** By slug of a field, the indicators that stand last in it. */
export function lastInFields({ indicators, fieldOf }: Scene): ReadonlyMap<string, readonly RowThread[]> {
  return Map.groupBy(indicators, ({ statements }) => {
    const latest = latestOf(statements);
    return latest === undefined ? '' : (fieldOf(latest)?.thread.slug ?? '');
  });
}

function crossingsOf({ thread }: FieldThread, { find, fieldOf }: Scene): Crossing[] {
  return thread.links.flatMap(({ kind, score, confirmation, ...link }): Crossing[] => {
    if (kind !== 'split' && kind !== 'merged') return [];
    const [from, to] = [find(link.from), find(link.to)];
    if (from?.kind !== 'chapter' || to?.kind !== 'chapter') return [];
    const own = kind === 'merged' ? fieldOf(to)?.statements.filter(({ key }) => key !== from.key) : undefined;
    const beside = latestBefore(own ?? [], to.publication) ?? null;
    return [{ kind, score, isConfirmed: confirmation === 'confirmed', from, to, beside }];
  });
}

function replacementsOf({ thread }: FieldThread, { threading, find }: Scene): FieldNeighbourhood['replacements'] {
  const rows = (keys: readonly string[]) =>
    keys.flatMap((key): SeenIndicator[] => {
      const found = find(key);
      return found?.kind === 'indicator' ? [found] : [];
    });
  return threading.replacements
    .filter(({ field }) => field === thread.slug)
    .map(({ gone, added }) => ({ gone: rows(gone), added: rows(added) }));
}

/** What the documents that have a dash at one of these indicators say of dashes. */
function legendsFor(
  rows: readonly SeenIndicator[],
  publications: ReadonlyMap<string, StatedPublication>,
): FieldNeighbourhood['dashLegends'] {
  const slugs = rows
    .filter(({ indicator }) => indicator.figures.some((figure) => whyMissing(figure) === 'not-measured'))
    .map(({ publication }) => publication.slug);
  return [...new Set(slugs)].flatMap((slug) => {
    const publication = publications.get(slug);
    return (publication === undefined ? null : dashLegend(publication)) ?? [];
  });
}

/** What rules see of a field: its chapters, the indicators that stand last in it, and where it crosses other fields. */
export function showField(
  field: FieldThread,
  scene: Scene,
  last: readonly RowThread[],
  replaced: ReadonlySet<string>,
  publications: ReadonlyMap<string, StatedPublication>,
  under: ChaptersUnder,
  natures: Natures,
): FieldNeighbourhood {
  const { thread, statements } = field;
  const own = new Set(statements.map(({ publication }) => publication.slug));
  const indicators = last.map(
    (one): LastInField => ({
      thread: one.thread,
      statements: one.statements.map((row) => ({
        ...row,
        under: under.get(row.publication.slug)?.get(row.chapter.slug) ?? [],
      })),
      isReplaced: one.statements.some(({ key }) => replaced.has(key)),
    }),
  );
  const crossings = crossingsOf(field, scene);
  const replacements = replacementsOf(field, scene);
  return {
    thread,
    statements,
    indicators,
    firstRows: statements.flatMap((page) =>
      page.indicators.map(({ key }) => key).filter((key) => scene.threadOf({ key })?.statements[0]?.key === key),
    ),
    replacements,
    crossings,
    revisions: [...own].flatMap((slug) => {
      const publication = publications.get(slug);
      return (publication === undefined ? null : announcedRevision(publication)) ?? [];
    }),
    dashLegends: legendsFor(
      indicators.flatMap((one) => one.statements),
      publications,
    ),
    natures: natures.of(
      statements,
      ...indicators.map((one) => one.statements),
      crossings.flatMap(({ from, to, beside }) => [from, to, beside ?? []].flat()),
      replacements.flatMap(({ gone, added }) => [...gone, ...added]),
    ),
  };
}
