import type { Organisation } from '../../record/queries/list-organisations.ts';
import type { IndicatorStatement } from '../../record/queries/read-indicator-history.ts';
import type { IndicatorTableView } from '../../ui/indicator-table/indicator-table-view.ts';
import { columnHead, presentFigure } from '../figures/present-indicators.ts';
import { NoteGatherer } from '../figures/present-notes.ts';
import { addressOf, chapterPath } from '../frame/addresses.ts';
import type { Context } from '../frame/context.ts';
import { frameOf } from '../frame/frame.ts';
import { nl } from '../words/nl.data.ts';
import { chapterName, shortName } from '../words/publication-name.ts';
import { chartOf } from './chart-of.ts';
import { findDifferences } from './differences.ts';
import type { IndicatorView } from './indicator-view.ts';

/** Names every field of an indicator's page. `statements` is not empty and comes oldest first. */
export function presentIndicator(
  organisation: Organisation,
  slug: string,
  statements: readonly IndicatorStatement[],
  context: Context,
): IndicatorView {
  const { words, voice } = context;
  const name = statements.at(-1)?.name ?? slug;
  const path = `/${organisation.slug}/indicatoren/${slug}`;
  const data = chartOf(statements);
  const years = statements.flatMap(({ figures }) => figures.flatMap(({ year }) => (year === null ? [] : [year])));
  const publications = new Set(statements.map(({ publication }) => publication)).size;
  const unit = statements.findLast((statement) => statement.unit !== null)?.unit;
  return {
    frame: frameOf({
      ...context,
      path,
      title: `${name} · ${organisation.name}`,
      description: `${name}. ${words.indicator.lead(publications)}`,
      organisation,
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [
      { href: addressOf(voice, `/${organisation.slug}`), text: organisation.name },
      { href: addressOf(voice, `/${organisation.slug}/indicatoren`), text: words.indicator.list },
    ],
    name,
    lead: words.indicator.lead(publications),
    about: unit ? [words.figures.unit(unit)] : [],
    chart: data && {
      data,
      title: words.indicator.chartTitle(name),
      summary: words.indicator.chartSummary(String(Math.min(...years)), String(Math.max(...years))),
    },
    table: presentTable(organisation, statements, context),
    differences: findDifferences(statements, words),
    data: [
      { href: `${path}.json`, text: 'JSON' },
      { href: `${path}.csv`, text: 'CSV' },
    ],
  };
}

/** A row for each publication, a column for each year and role, in the order of time. */
function presentTable(
  organisation: Organisation,
  statements: readonly IndicatorStatement[],
  context: Context,
): IndicatorTableView {
  const { words, voice } = context;
  const gatherer = new NoteGatherer('tabel-1');
  const keyOf = (figure: IndicatorStatement['figures'][number]) =>
    `${figure.year ?? 9999} ${order.indexOf(figure.role)} ${figure.role === 'other' ? figure.column : ''}`;
  const columns = [
    ...new Map(statements.flatMap(({ figures }) => figures).map((figure) => [keyOf(figure), figure])).entries(),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    id: 'tabel-1',
    caption: words.indicator.caption,
    columns: columns.map(([key, figure]) => ({ key, ...columnHead(figure, words) })),
    rows: statements.map((statement, index) => ({
      key: String(index),
      anchor: null,
      name: shortName(nl, { ...statement, title: statement.publication }),
      href: addressOf(
        voice,
        `${chapterPath(organisation.slug, { publication: statement.publication, edition: null }, statement.chapter)}#indicator-${statement.ordinal}`,
      ),
      about: chapterName(statement),
      note: gatherer.footnote(statement.footnote)[0] ?? null,
      figures: columns.map(([key]) => {
        const figure = statement.figures.find((one) => keyOf(one) === key);
        return figure ? presentFigure(figure, gatherer, { words, language: voice.language }) : null;
      }),
    })),
    notes: gatherer.notes,
  };
}

/** Columns of one year: what was aimed at comes before what came of it. */
const order = ['baseline', 'budgeted', 'target', 'achieved', 'reference', 'other'];
