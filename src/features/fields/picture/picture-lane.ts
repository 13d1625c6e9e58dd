import { aimChanges, aimsForYear, aimYears } from '../../../findings/scene/figures/aim-changes.ts';
import { attainedBy } from '../../../findings/scene/figures/attainment.ts';
import { directionOf } from '../../../findings/scene/figures/direction.ts';
import { restatements } from '../../../findings/scene/figures/restatements.ts';
import { type Cell, latestResult, resultYears } from '../../../findings/scene/figures/results.ts';
import type { IndicatorThread } from '../../../findings/scene/seen.ts';
import type { StatedFigure } from '../../../threading/stated.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import type {
  Outcome,
  PictureAim,
  PictureLane,
  PictureRemark,
  PictureResult,
  Stretch,
} from '../../../ui/trail-picture/trail-picture-view.ts';
import { restoreThread } from '../../threads/pages/restore-thread.ts';
import { endedAt } from '../shown/ended-at.ts';
import type { PictureContext } from './picture-context.ts';
import { firstResult, isOwnYear, shortRaw } from './result-of-year.ts';
import { sayChange, sayLane } from './say-lane.ts';

/** The number that a figure is drawn at: of a limit the limit, of an aim held against another year the result of that year. Null where it says none. */
function numberOf(thread: IndicatorThread, { value }: StatedFigure): number | null {
  switch (value.type) {
    case 'number':
    case 'composite':
    case 'comparison':
      return Number(value.number);
    case 'rank':
      return value.number;
    case 'relative': {
      const held = latestResult(thread, value.year)?.figure;
      return held === undefined || held.value.type === 'relative' ? null : numberOf(thread, held);
    }
    case 'ratio':
    case 'missing':
    case 'text':
      return null;
    default:
      return value satisfies never;
  }
}

/** The aims for a year that documents about that year state, in the order of publication. */
function stretchOf(
  thread: IndicatorThread,
  year: number,
  renamed: ReadonlySet<number>,
  context: PictureContext,
): Stretch[] {
  const aims = aimsForYear(thread, year).flatMap((cell): PictureAim[] => {
    const at = context.placeOf(cell.statement.publication.slug);
    const value = numberOf(thread, cell.figure);
    if (!isOwnYear(cell, year) || at === null || value === null) return [];
    return [{ at, value, text: shortRaw(cell.figure) }];
  });
  const [first, ...others] = aims;
  if (first === undefined) return [];
  return [{ year, aims: [first, ...others], breaks: renamed.has(year) ? context.words.otherName : null }];
}

/** What became of the aim of a year, by the result by which the year is known. */
function outcomeOf(thread: IndicatorThread, year: number, result: Cell): Outcome {
  if (aimChanges(thread).some((change) => change.year === year && change.metOnlyNow !== null)) return 'only-now';
  const aim = aimsForYear(thread, year).findLast((cell) => isOwnYear(cell, year));
  if (aim === undefined) return 'untold';
  const { outcome } = attainedBy(thread, result.figure, aim.figure);
  return outcome === 'met' ? 'met' : outcome === 'not-met' ? 'missed' : 'untold';
}

/** The years of which something else was measured than before: a document about that year gives it another name. */
function renamedYears(content: ThreadContent): ReadonlySet<number> {
  const later = new Set(content.links.filter(({ kind }) => kind === 'renamed').map(({ to }) => to));
  const years = content.statements.filter(({ key }) => later.has(key)).map(({ publication }) => publication.year);
  return new Set(years.filter((year) => year !== null));
}

function remarksOf(thread: IndicatorThread, { placeOf, words }: PictureContext): PictureRemark[] {
  const changes = aimChanges(thread).filter(({ year, now }) => !isOwnYear(now, year));
  const said = [
    ...restatements(thread).map(({ year, before, now }) => ({
      now,
      text: words.restated(year, shortRaw(before.figure), shortRaw(now.figure)),
    })),
    ...changes.map(({ year, before, now }) => ({
      now,
      text: words.aimElsewhere(year, shortRaw(before.figure), shortRaw(now.figure)),
    })),
  ];
  return said.flatMap(({ now, text }): PictureRemark[] => {
    const at = placeOf(now.statement.publication.slug);
    return at === null ? [] : [{ at, text }];
  });
}

function sayAbout(
  content: ThreadContent,
  thread: IndicatorThread,
  isRank: boolean,
  { words }: PictureContext,
): string | null {
  const unit = content.statements.findLast((statement) => statement.unit !== null)?.unit ?? null;
  const direction = directionOf(thread);
  const better = isRank
    ? words.firstIsBest
    : direction === 'more'
      ? words.moreIsBetter
      : direction === 'less'
        ? words.lessIsBetter
        : null;
  return [unit, better].filter((part) => part !== null).join(' · ') || null;
}

/** An indicator as a lane of the picture; null where there is no number to draw. */
export function presentLane(content: ThreadContent, context: PictureContext): PictureLane | null {
  const thread = restoreThread(content);
  const renamed = renamedYears(content);
  const stretches = aimYears(thread).flatMap((year) => stretchOf(thread, year, renamed, context));
  const aimed = new Set(stretches.map(({ year }) => year));
  const results = resultYears(thread).flatMap((year): PictureResult[] => {
    const cell = firstResult(thread, year);
    const at = cell && context.placeOf(cell.statement.publication.slug);
    const value = cell && numberOf(thread, cell.figure);
    if (cell === null || at === null || value === null || (aimed.size > 0 && !aimed.has(year))) return [];
    return [{ year, at, value, text: shortRaw(cell.figure), outcome: outcomeOf(thread, year, cell) }];
  });
  if (stretches.length + results.length === 0) return null;
  const figures = thread.statements.flatMap(({ indicator }) => indicator.figures);
  const isRank = figures.some(({ value }) => value.type === 'rank');
  const ended = endedAt(content);
  const at = ended && context.placeOf(ended.publication);
  const said = ended && context.sayEnd(ended);
  const end = at === null || said === null ? null : { at, text: said };
  return {
    key: `lijn-${content.slug}`,
    title: content.title,
    about: sayAbout(content, thread, isRank, context),
    change: sayChange(thread, context),
    summary: sayLane(
      {
        figures: new Set(figures.map(({ year }) => year)).size,
        outcomes: results.map(({ outcome }) => outcome),
        end: end && ended && context.words.end(end.text, context.nameAt(ended.publication)),
      },
      context,
    ),
    isRank,
    stretches,
    results: results.toSorted((left, right) => left.at - right.at || left.year - right.year),
    remarks: remarksOf(thread, context),
    end,
  };
}
