import { z } from 'zod';
import { comparePublished } from '../../../model/publication-order.ts';
import type { Found, Quote, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { chapterSubject } from '../../scene/chapters.ts';
import type { LastInField } from '../../scene/endings.ts';
import { plannedOf, resultOf, saysNumber } from '../../scene/figures/aims.ts';
import type { Cell } from '../../scene/figures/results.ts';
import { isSameNumber } from '../../scene/figures/same-number.ts';
import { whyMissing } from '../../scene/missing.ts';
import { placeOf, quoteFigure, subjectOf } from '../../scene/quotes.ts';
import type { SeenThread } from '../../scene/seen.ts';
import type { FieldNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { sayMissing } from '../../words/say-missing.ts';
import { mostNamed, sayRows } from '../../words/say-rows.ts';
import { shorten } from '../../words/shorten.ts';

/** A row of which the budget has no figure for its year, and the report one that is what was reached. */
type Filled = {
  readonly thread: SeenThread;
  readonly year: number;
  readonly left: Cell;
  readonly why: Said;
  readonly plan: Cell;
  readonly result: Cell;
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
  return indicator.statements.flatMap((statement): Filled[] => {
    const { kind, year } = statement.publication;
    if (kind !== 'annual-report' || year === null) return [];
    const [figure, result] = [plannedOf(statement.indicator, year), resultOf(statement.indicator, year)];
    const open = leftOpen(indicator, year);
    if (open === null || figure === null || result === null || !saysNumber(figure) || !saysNumber(result)) return [];
    if (!isSameNumber(figure, result)) return [];
    // What another document named in between was not filled in afterwards.
    const isNamed = indicator.statements.some((other) => {
      const planned = plannedOf(other.indicator, year);
      return planned !== null && saysNumber(planned) && comparePublished(other.publication, statement.publication) < 0;
    });
    if (isNamed || figure.footnote !== null || statement.indicator.footnote !== null) return [];
    return [
      {
        thread: indicator.thread,
        year,
        left: open.left,
        why: open.why,
        plan: { statement, figure },
        result: { statement, figure: result },
      },
    ];
  });
}

function messageOf(rows: readonly Filled[], first: Filled): Said {
  const { year, left, why, plan, result } = first;
  const [then, later] = [namePublication(left.statement.publication), namePublication(plan.statement.publication)];
  if (rows.length === 1) {
    const [name, aim, reached] = [shorten(plan.statement.indicator.name), plan.figure.raw, result.figure.raw];
    return {
      nl: `Bij “${name}” staat in ${then.nl} voor ${year} ${why.nl}. In ${later.nl} staat als plan voor ${year} “${aim}”, evenveel als behaald (“${reached}”).`,
      en: `At “${name}” ${then.en} has ${why.en} for ${year}. ${later.en} has “${aim}” as what was planned for ${year}, as much as the result (“${reached}”).`,
    };
  }
  const title = shorten(plan.statement.chapter.title);
  return sayAll(
    {
      nl: `Bij “${title}” staat in ${then.nl} bij ${rows.length} indicatoren voor ${year} geen cijfer. In ${later.nl} staat er als plan voor ${year} evenveel als is behaald.`,
      en: `At “${title}” ${then.en} has no figure for ${year} at ${rows.length} indicators. ${later.en} has as what was planned for ${year} as much as the result.`,
    },
    ...sayRows(
      rows.map(({ plan: { statement, figure } }) => {
        const said = `“${shorten(statement.indicator.name)}”: “${figure.raw}”.`;
        return { nl: said, en: said };
      }),
    ),
  );
}

function quotesOf({ left, plan, result }: Filled): readonly Quote[] {
  return [left, plan, result].map(({ statement, figure }) => quoteFigure(statement, figure));
}

/** One finding a table: rows beside each other are one thing to tell. */
function* judge({ thread, indicators }: FieldNeighbourhood): Iterable<Found> {
  const filled = indicators.flatMap(filledIn);
  for (const rows of Map.groupBy(filled, ({ plan }) => JSON.stringify(placeOf(plan.statement))).values()) {
    const [first] = rows;
    if (first === undefined) continue;
    const { statement } = first.plan;
    yield {
      subject: rows.length === 1 ? subjectOf(first.thread) : chapterSubject(statement, thread.slug),
      ...(rows.length > 1 && { indicators: [...new Set(rows.map((row) => row.thread.slug))] }),
      about: { year: first.year },
      chapter: placeOf(statement),
      message: messageOf(rows, first),
      evidence: rows.slice(0, mostNamed).flatMap(quotesOf),
    };
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
