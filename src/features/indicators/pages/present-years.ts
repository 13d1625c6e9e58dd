import { addressOf, chapterPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import type { YearTableView, YearValue } from '../../../ui/year-table/year-table-view.ts';
import { nl } from '../../../words/nl.data.ts';
import { shortName } from '../../../words/publication-name.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { columnHead, presentFigure } from '../../statements/pages/present-indicators.ts';
import { NoteGatherer } from '../../statements/pages/present-notes.ts';
import { figureAnchors, statementAnchor } from '../../statements/places/place-names.ts';
import type { IndicatorStatement } from '../queries/read-indicator-history.ts';
import { groupAlike } from './differences.ts';

type Figure = IndicatorStatement['figures'][number];
/** A figure with the row that it stands in, and the name of its cell there. */
type Stated = { readonly figure: Figure; readonly statement: IndicatorStatement; readonly anchor: string };

/** Columns of one year: what was aimed at comes before what came of it. */
const order: readonly Figure['role'][] = ['baseline', 'budgeted', 'target', 'achieved', 'reference', 'other'];

/** All figures that were published of an indicator, by year. `statements` come in the order of publication. */
export function presentYears(
  organisation: Organisation,
  statements: readonly IndicatorStatement[],
  { words, voice }: Context,
): YearTableView {
  const gatherer = new NoteGatherer('jaren', words);
  const all = statements.flatMap((statement) => {
    const row = statementAnchor(statement.wordedAs ?? '') ?? `indicator-${statement.ordinal}`;
    const cells = figureAnchors(row, statement.figures);
    return statement.figures.map((figure, at): Stated => ({ figure, statement, anchor: cells[at] ?? row }));
  });
  const headOf = (figure: Figure) => columnHead({ ...figure, year: null }, words).role;
  const keyOf = (figure: Figure) => `${order.indexOf(figure.role)} ${headOf(figure)}`;
  const heads = new Map(all.map(({ figure }) => [keyOf(figure), headOf(figure)]));
  const columns = [...heads].map(([key, text]) => ({ key, text })).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const years = [...new Set(all.map(({ figure }) => figure.year))].toSorted((a, b) => (a ?? 9999) - (b ?? 9999));

  const present = (same: readonly Stated[]): YearValue[] =>
    groupAlike(same).flatMap((alike) => {
      const [first] = alike;
      if (first === undefined) return [];
      const figure = presentFigure(first.figure, gatherer, { words, language: voice.language, doubts: [] });
      const places = alike.map(({ statement, anchor }) => ({
        href: addressOf(
          voice,
          `${chapterPath(organisation.slug, { publication: statement.publication, edition: null }, statement.chapter)}#${anchor}`,
        ),
        // a year is not parted from its kind
        text: shortName(nl, { ...statement, title: statement.publication }).replace(/ (?=\d{4}$)/, '\u{a0}'),
        note: gatherer.footnote(statement.footnote)[0] ?? null,
      }));
      return [{ figure, places }];
    });

  const rows = years.map((year) => ({
    key: String(year),
    year: year === null ? words.indicator.noYear : String(year),
    cells: columns.map(({ key }) => present(all.filter(({ figure }) => figure.year === year && keyOf(figure) === key))),
  }));
  return { id: 'jaren', caption: words.indicator.caption, columns, rows, notes: gatherer.notes };
}
