import { addressOf, chapterPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import type { FigureValue } from '../../../model/notation/value.ts';
import { titleKey } from '../../../model/text/keys.ts';
import type { AmountsByYearView, ShownAmount } from '../../../ui/amounts-by-year/amounts-by-year.tsx';
import { nl } from '../../../words/nl.data.ts';
import { printDecimal } from '../../../words/numerals.ts';
import { shortName } from '../../../words/publication-name.ts';
import type { IndicatorStatement } from '../../indicators/queries/read-indicator-history.ts';
import { figureAnchors, statementAnchor } from '../../statements/places/place-names.ts';
import { inhabitantsIn, perInhabitant } from '../compared/inhabitants.ts';
import type { ComparedBody } from './load-bodies.ts';

type Figure = IndicatorStatement['figures'][number];
/** A figure with the row that it stands in, and the name of its cell there. */
type Stated = { readonly statement: IndicatorStatement; readonly figure: Figure; readonly anchor: string };

/** The roles that are laid beside each other, each with its own kind only; what a document gives of others is none of the body itself. */
const roles = ['achieved', 'other', 'budgeted', 'target'] as const;

/** What counts things, and is not already a share or for each so many. */
const countsThings = /^aantal (?!.*\b(?:per|percentage|procent)\b)/;

/** What is said of one body in one year and role: each value once, with the documents that state it. */
function statedBy({ statements }: ComparedBody, role: Figure['role'], year: number): readonly (readonly Stated[])[] {
  const all = statements.flatMap((statement) => {
    const row = statementAnchor(statement.wordedAs ?? '') ?? `indicator-${statement.ordinal}`;
    const cells = figureAnchors(row, statement.figures);
    return statement.figures
      .map((figure, at): Stated => ({ statement, figure, anchor: cells[at] ?? row }))
      .filter(({ figure }) => figure.role === role && figure.year === year && figure.unsettled.length === 0);
  });
  return [...Map.groupBy(all, ({ figure }) => figure.raw.trim()).values()];
}

function sayPerHead(body: ComparedBody, name: string, value: FigureValue, year: number, { words, voice }: Context) {
  const heads = inhabitantsIn(body.inhabitants, year);
  if (heads === null || value.type !== 'number' || value.percent || !countsThings.test(titleKey(name))) return [];
  const t = words.bodies;
  const number = printDecimal(voice.language, perInhabitant(value.number, heads, 1000, 1));
  return [[t.perThousand(number), ...(heads.year === year ? [] : [t.headsOf(heads.year)])].join(', ')];
}

function presentValue(body: ComparedBody, same: readonly Stated[], year: number, context: Context): ShownAmount[] {
  const [first] = same;
  if (first === undefined) return [];
  const { statement, figure, anchor } = same.find((one) => one.statement.year === year) ?? first;
  const { organisation } = body;
  const path = chapterPath(organisation.slug, { publication: statement.publication, edition: null }, statement.chapter);
  const documents = new Set(same.map((one) => shortName(nl, { ...one.statement, title: one.statement.publication })));
  return [
    {
      text: figure.raw.trim() === '' ? '–' : figure.raw.trim(),
      href: addressOf(context.voice, `${path}#${anchor}`),
      isNegative: false,
      about: [[...documents].join(' · '), ...sayPerHead(body, statement.name, figure.value, year, context)],
    },
  ];
}

/** The years that any body has, in order. */
export function yearsOf(years: readonly (number | null)[]): readonly number[] {
  return [...new Set(years.flatMap((year) => year ?? []))].toSorted((left, right) => left - right);
}

/** The figures of bodies by role and year, and how many rows more than one body has. */
export function indicatorGroups(bodies: readonly ComparedBody[], context: Context) {
  const t = context.words.bodies;
  let shared = 0;
  const groups = roles.flatMap((role): AmountsByYearView['groups'] => {
    const years = yearsOf(
      bodies.flatMap(({ statements }) =>
        statements.flatMap(({ figures }) =>
          figures.filter((figure) => figure.role === role && figure.unsettled.length === 0).map(({ year }) => year),
        ),
      ),
    );
    const rows = years.map((year) => {
      const cells = bodies.map((body) =>
        statedBy(body, role, year).flatMap((same) => presentValue(body, same, year, context)),
      );
      if (cells.filter((cell) => cell.length > 0).length > 1) shared += 1;
      return { year: String(year), gap: null, cells: cells.map((cell) => (cell.length === 0 ? [t.gap] : cell)) };
    });
    return rows.length === 0 ? [] : [{ key: role, title: t.roles[role], rows }];
  });
  return { groups, shared };
}
