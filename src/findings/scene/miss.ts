import { comparePublished } from '../../model/publication-order.ts';
import type { StatedFigure, StatedIndicator } from '../../threading/stated.ts';
import type { Quote, Said } from '../finding.ts';
import { aimsForYear } from './figures/aim-changes.ts';
import { aimOf, saysNumber } from './figures/aims.ts';
import { attainedBy } from './figures/attainment.ts';
import { type Cell, latestResult, resultIn } from './figures/results.ts';
import { readNumber, seriesOf } from './figures/series.ts';
import { quoteCell } from './quotes.ts';
import type { IndicatorThread, SeenIndicator } from './seen.ts';
import { explainsItself } from './texts/explanations.ts';

/** An aim with the result that does not meet it. */
export type Miss = { readonly year: number; readonly aim: Cell; readonly result: Cell };

/** The one aim of a row under a head without a year ("Streefwaarde"): it holds for what the row reports. */
function standingAim({ figures }: StatedIndicator): StatedFigure | null {
  const aims = figures.filter((figure) => figure.role === 'target' && figure.year === null && saysNumber(figure));
  return aims.length === 1 ? (aims[0] ?? null) : null;
}

/** The aim of a report for a year: its own, that of a document before it, or the one that stands in the row for all years. */
function aimFor(thread: IndicatorThread, statement: SeenIndicator, year: number): Cell | null {
  const { indicator, publication } = statement;
  const own = aimOf(thread, indicator, year);
  if (own !== null && saysNumber(own)) return { statement, figure: own };
  const before = aimsForYear(thread, year).findLast(
    (cell) => comparePublished(cell.statement.publication, publication) < 0,
  );
  if (before !== undefined) return before;
  const standing = standingAim(indicator);
  return standing === null ? null : { statement, figure: standing };
}

/** The aim and the result of a report for its own year, where the one is not met by the other. */
export function findMiss(thread: IndicatorThread, statement: SeenIndicator): Miss | null {
  const { year, kind } = statement.publication;
  if (kind !== 'annual-report' || year === null) return null;
  const [aim, result] = [aimFor(thread, statement, year), resultIn(statement, year)];
  if (aim === null || result === null || attainedBy(thread, result, aim.figure).outcome !== 'not-met') return null;
  return { year, aim, result: { statement, figure: result } };
}

/** A note that only says how, or by whom, was measured: "Gemeten op een schaal van 1 tot 5". */
const ofMeasure =
  /^[\W\d]*(?:gemeten|(?:op )?(?:een )?schaal|bron\b|rapportcijfer|cijfers? (?:van|uit)|peildatum|score)/i;

function explains(note: string | null): boolean {
  return note !== null && !ofMeasure.test(note);
}

/** Whether a note at the row or at one of the two cells may say why. */
export function isMissNoted({ aim, result }: Miss): boolean {
  const { indicator } = result.statement;
  const notes = [indicator.footnote, result.figure.footnote, aim.figure.footnote];
  return notes.some(explains) || explainsItself({ ...indicator, footnote: null });
}

/** What a target compares with: of “> dan in 2017” the result of 2017. */
function comparedWith(thread: IndicatorThread, { figure: { value } }: Cell): Cell | null {
  return value.type === 'relative' ? latestResult(thread, value.year) : null;
}

/** An aim for in a sentence; of one to do better than in another year also what that was. */
export function sayAsked(thread: IndicatorThread, aim: Cell): Said {
  const [was, then] = [aim.figure.raw, comparedWith(thread, aim)];
  const [toen, before] = then === null ? ['', ''] : [` (toen “${then.figure.raw}”)`, ` (then “${then.figure.raw}”)`];
  return { nl: `“${was}”${toen}`, en: `“${was}”${before}` };
}

/** The cells that show a miss; of an aim to do better than in another year also what that was. */
export function quoteMiss(thread: IndicatorThread, { aim, result }: Miss): readonly Quote[] {
  return [aim, comparedWith(thread, aim) ?? [], result].flat().map(quoteCell);
}

/** By what share of the aim it was missed; 1 where that cannot be reckoned, as of one to do better than in another year. */
export function sizeOfMiss({ aim, result }: Miss): number {
  const [asked, reached] = [readNumber(aim.figure), readNumber(result.figure)];
  if (asked === null || reached === null) return 1;
  return asked === 0 ? 1 : Math.abs(asked - reached) / Math.abs(asked);
}

/** Of two rows the one that is further from its aim first. */
export function furthestFirst(one: { readonly miss: Miss }, other: { readonly miss: Miss }): number {
  return sizeOfMiss(other.miss) - sizeOfMiss(one.miss);
}

/** The misses of the years before one, without a year between that met its aim; years without an aim or a result are passed over. */
export function missesBefore(thread: IndicatorThread, { year }: Miss): readonly Miss[] {
  const misses: Miss[] = [];
  for (const { statement, figure, year: past } of seriesOf(thread).toReversed()) {
    if (past >= year) continue;
    const aim = aimFor(thread, statement, past);
    if (aim === null) continue;
    const { outcome } = attainedBy(thread, figure, aim.figure);
    if (outcome === 'met') break;
    if (outcome === 'not-met') misses.unshift({ year: past, aim, result: { statement, figure } });
  }
  return misses;
}
