import { addressOf, chapterPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { titleKey } from '../../../model/text/keys.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import type { IndicatorTableView } from '../../../ui/indicator-table/indicator-table-view.ts';
import type { ThreadTableView } from '../../../ui/thread-table/thread-table-view.ts';
import { nl } from '../../../words/nl.data.ts';
import { chapterName, shortName } from '../../../words/publication-name.ts';
import { presentTable } from '../../fields/pages/present-table.ts';
import { presentCard } from '../../findings/pages/present-card.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { textsAt } from '../../publications/queries/texts-at.ts';
import { columnHead, presentFigure } from '../../statements/pages/present-indicators.ts';
import { NoteGatherer } from '../../statements/pages/present-notes.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import type { IndicatorStatement } from '../queries/read-indicator-history.ts';
import { chartOf } from './chart-of.ts';
import { findDifferences } from './differences.ts';
import type { IndicatorView } from './indicator-view.ts';
import type { LoadedIndicator } from './load-indicator.ts';

/** Names every field of an indicator's page. Its statements come in the order of publication. */
export function presentIndicator(loaded: LoadedIndicator, context: Context): IndicatorView {
  const { organisation, name, slug, statements, thread, field, findings } = loaded;
  const { words, voice } = context;
  const path = `/${organisation.slug}/indicatoren/${slug}`;
  const data = chartOf(statements);
  const years = statements.flatMap(({ figures }) => figures.flatMap(({ year }) => (year === null ? [] : [year])));
  const publications = new Set(statements.map(({ publication }) => publication)).size;
  const unit = statements.findLast((statement) => statement.unit !== null)?.unit;
  return {
    frame: frameOf({
      ...context,
      path,
      data: { path, hasFeed: true },
      title: `${name} · ${organisation.name}`,
      description: `${name}. ${words.indicator.lead(publications)}`,
      organisation,
      texts: textsAt(statements, loaded.originals),
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
    field: field && {
      href: addressOf(voice, threadPath(organisation.slug, 'policy-field', field.slug)),
      text: words.threads.commitment.underField(field.title),
    },
    names: thread === null ? [] : namesOf(thread),
    thread: thread && presentThread(loaded, thread, context),
    findings: findings.map((finding) => presentCard(finding, organisation.slug, context, name)),
    table: presentFigures(organisation, statements, context),
    differences: findDifferences(statements, words),
  };
}

/** Each name with the publications that use it, where there is more than one. */
function namesOf({ statements }: ThreadContent): string[] {
  const byName = Map.groupBy(statements, ({ text }) => titleKey(text));
  if (byName.size < 2) return [];
  return [...byName].map(
    ([, alike]) => `${alike[0]?.text} (${alike.map(({ publication }) => shortName(nl, publication)).join(', ')})`,
  );
}

/** Aims and results as each document gave them, in the table of threads, without the link to this page itself. */
function presentThread(
  { organisation, field, findings, originals }: LoadedIndicator,
  thread: ThreadContent,
  context: Context,
): ThreadTableView {
  const used = new Set([
    ...thread.statements.map(({ publication }) => publication.slug),
    ...thread.links.flatMap(({ kind, to }) => (kind === 'ended' ? [thread.places[to]?.publication] : [])),
  ]);
  const chapters = (field?.statements ?? thread.statements).filter(({ publication }) => used.has(publication.slug));
  const table = presentTable(
    {
      organisation: organisation.slug,
      chapters,
      threads: [thread],
      findings,
      originals,
      rowHead: context.words.threads.table.rowHead,
    },
    context,
  );
  return {
    ...table,
    caption: context.words.threads.table.caption,
    groups: table.groups.map((group) => ({ ...group, href: null })),
  };
}

/** A row for each publication in their order, a column for each year and role. */
function presentFigures(
  organisation: Organisation,
  statements: readonly IndicatorStatement[],
  context: Context,
): IndicatorTableView {
  const { words, voice } = context;
  const gatherer = new NoteGatherer('tabel-1', words);
  const keyOf = (figure: IndicatorStatement['figures'][number]) =>
    `${figure.year ?? 9999} ${order.indexOf(figure.role)} ${figure.role === 'other' ? figure.column : ''}`;
  const columns = [
    ...new Map(statements.flatMap(({ figures }) => figures).map((figure) => [keyOf(figure), figure])).entries(),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    id: 'tabel-1',
    certainty: null,
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
        return figure ? presentFigure(figure, gatherer, { words, language: voice.language, doubts: [] }) : null;
      }),
    })),
    notes: gatherer.notes,
  };
}

/** Columns of one year: what was aimed at comes before what came of it. */
const order = ['baseline', 'budgeted', 'target', 'achieved', 'reference', 'other'];
