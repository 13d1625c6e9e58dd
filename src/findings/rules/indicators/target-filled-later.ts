import { z } from 'zod';
import { comparePublished } from '../../../model/publication-order.ts';
import type { StatedFigure } from '../../../threading/stated.ts';
import type { Found, Quote, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import type { LastInField } from '../../scene/endings.ts';
import { plannedOf, resultOf, saysNumber } from '../../scene/figures/aims.ts';
import type { Cell } from '../../scene/figures/results.ts';
import { isSameNumber } from '../../scene/figures/same-number.ts';
import { whyMissing } from '../../scene/missing.ts';
import { quoteCell, quoteFigure } from '../../scene/quotes.ts';
import { byTable, type Table, type TableRow, tellTable } from '../../scene/tables.ts';
import type { FieldNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { sayMissing } from '../../words/say-missing.ts';
import { sayRows } from '../../words/say-rows.ts';
import { shorten } from '../../words/shorten.ts';

/** A row of which the budget has no figure for its year, and the report one that is what was reached. */
type Filled = TableRow & {
  readonly year: number;
  readonly left: Cell;
  readonly why: Said;
  readonly plan: StatedFigure;
  readonly result: StatedFigure;
};

/** What a budget left open for its own year; null where it has a figure for it, or no cell. */
function leftOpen({ statements }: LastInField, year: number): Pick<Filled, 'left' | 'why'> | null {
  const statement = statements.find(({ publication }) => publication.kind === 'budget' && publication.year === year);
  const figure = statement === undefined ? null : plannedOf(statement.indicator, year);
  const why = figure === null ? null : whyMissing(figure);
  if (statement === undefined || figure === null || why === null) return null;
  return { left: { statement, figure }, why: sayMissing(figure, why) };
}

function filledIn(indicator: LastInField): readonly Filled[] {
  return indicator.statements.flatMap((row): Filled[] => {
    const { kind, year } = row.publication;
    if (kind !== 'annual-report' || year === null) return [];
    const [figure, result] = [plannedOf(row.indicator, year), resultOf(row.indicator, year)];
    const open = leftOpen(indicator, year);
    if (open === null || figure === null || result === null || !saysNumber(figure) || !saysNumber(result)) return [];
    if (!isSameNumber(figure, result)) return [];
    // What another document named in between was not filled in afterwards.
    const isNamed = indicator.statements.some((other) => {
      const planned = plannedOf(other.indicator, year);
      return planned !== null && saysNumber(planned) && comparePublished(other.publication, row.publication) < 0;
    });
    if (isNamed || figure.footnote !== null || row.indicator.footnote !== null) return [];
    return [
      {
        indicator,
        row,
        year,
        ...open,
        plan: figure,
        result,
      },
    ];
  });
}

function messageOf(rows: Table<Filled>): Said {
  const [{ row, year, left, why, plan, result }] = rows;
  const [then, later] = [namePublication(left.statement.publication), namePublication(row.publication)];
  if (rows.length === 1) {
    const [name, aim, reached] = [shorten(row.indicator.name), plan.raw, result.raw];
    return {
      nl: `Bij “${name}” staat in ${then.nl} voor ${year} ${why.nl}. In ${later.nl} staat als plan voor ${year} “${aim}”, evenveel als behaald (“${reached}”).`,
      en: `At “${name}” ${then.en} has ${why.en} for ${year}. ${later.en} has “${aim}” as what was planned for ${year}, as much as the result (“${reached}”).`,
    };
  }
  const title = shorten(row.chapter.title);
  return sayAll(
    {
      nl: `Bij “${title}” staat in ${then.nl} bij ${rows.length} indicatoren voor ${year} geen cijfer. In ${later.nl} staat er als plan voor ${year} evenveel als is behaald.`,
      en: `At “${title}” ${then.en} has no figure for ${year} at ${rows.length} indicators. ${later.en} has as what was planned for ${year} as much as the result.`,
    },
    ...sayRows(
      rows.map((one) => {
        const said = `“${shorten(one.row.indicator.name)}”: “${one.plan.raw}”.`;
        return { nl: said, en: said };
      }),
    ),
  );
}

function quotesOf({ row, left, plan, result }: Filled): readonly Quote[] {
  return [quoteCell(left), quoteFigure(row, plan), quoteFigure(row, result)];
}

/** One finding a table: rows beside each other are one thing to tell. */
function* judge({ thread, indicators }: FieldNeighbourhood): Iterable<Found> {
  for (const rows of byTable(indicators.flatMap(filledIn))) {
    const [{ year }] = rows;
    yield { ...tellTable(rows, thread.slug, quotesOf), about: { year }, message: messageOf(rows) };
  }
}

/** A budget left open what it plans, and the report has as the plan what was reached. */
export const targetFilledLater = defineRule({
  code: 'target-filled-later',
  looksAt: 'field',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['figures'],
  speaksFor: ['target-missing'],
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Doel achteraf ingevuld', en: 'Target filled in afterwards' },
    what: {
      nl: 'De begroting heeft voor haar eigen jaar een streepje of niets in de kolom met het doel of het begrote cijfer. Het jaarverslag over dat jaar heeft daar wel een cijfer, en dat is gelijk aan wat is behaald. Noemde een ander document het cijfer tussentijds, of staat er een voetnoot bij, dan is er geen melding. Meer rijen van één tabel zijn één bevinding.',
      en: 'The budget has a dash or nothing for its own year in the column with the target or what is budgeted. The annual report over that year does have a figure there, and it equals the result. Where another document named the figure in between, or there is a footnote, there is no finding. Several rows of one table are one finding.',
    },
    why: {
      nl: 'Wat achteraf wordt ingevuld, stuurt niets en is altijd gehaald.',
      en: 'What is filled in afterwards steers nothing, and is always met.',
    },
    example: {
      nl: 'De begroting 2018 heeft onder “Begroting 2018” een streepje. De jaarrekening 2018 heeft daar “104,9 %”, en ook als uitkomst “104,9 %”.',
      en: 'The budget 2018 has a dash under “Budget 2018”. The annual accounts 2018 have “104.9 %” there, and “104.9 %” as the result too.',
    },
    mend: {
      nl: 'Laat in het jaarverslag leeg wat in de begroting leeg was, of schrijf waar het cijfer vandaan komt.',
      en: 'Leave blank in the annual report what was blank in the budget, or say where the figure comes from.',
    },
    wrong: {
      nl: 'Als het cijfer na de begroting is vastgesteld in een document dat hier niet is.',
      en: 'When the figure was adopted after the budget in a document that is not here.',
    },
  },
});
