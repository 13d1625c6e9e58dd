import { z } from 'zod';
import { wasOver } from '../../../model/publication-order.ts';
import type { StatedFigure } from '../../../threading/stated.ts';
import type { Found, Place, Quote, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import type { LastInField } from '../../scene/endings.ts';
import { aimOf, resultOf, saysNumber } from '../../scene/figures/aims.ts';
import { latestResult } from '../../scene/figures/results.ts';
import { whyMissing } from '../../scene/missing.ts';
import { placeOf, quoteFigure } from '../../scene/quotes.ts';
import type { IndicatorThread, SeenIndicator } from '../../scene/seen.ts';
import { byTable, type Table, type TableRow, tellTable } from '../../scene/tables.ts';
import type { FieldNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { sayMissing } from '../../words/say-missing.ts';
import { sayRows } from '../../words/say-rows.ts';
import { shorten } from '../../words/shorten.ts';

/** What it lacks, for in a sentence, with the cells that show it. */
type Why = { readonly message: Said; readonly quotes: readonly Quote[]; readonly absentFrom: readonly Place[] };

/** What is longer is a sentence, that a person must read. */
const longestWord = 60;

/** Words that a yes-or-no result answers: those can be tested without a number. */
const stepWords =
  /^(ja|nee|gereed|klaar|afgerond|vastgesteld|gerealiseerd|uitgevoerd|gestart|opgeleverd|voldaan|yes|no)\b/i;

/** A class or a mark: its sense stands elsewhere, in a label or a note. */
const mark = /^[A-Z*]{1,2}\+{0,4}$/;

/** Words that compare with something that stands elsewhere, or with the year before. */
const comparingWords =
  /gemiddeld|landelijk|regio|conform|norm|wettelijk|gelijk|stabiel|handha|behoud|blijven|als in|dan/i;

/** Words that say which way it should go: tested against what was measured before. */
const directionWords =
  /toe ?name|af ?name|stijg|daling|dalend|groei|krimp|verhoging|verlaging|verbeter|hoger|lager|meer|minder/i;

/** Whether a row has what an aim in words of a direction is tested against: a baseline, or a result of a year before. */
function hasStart({ figures }: SeenIndicator['indicator'], aim: StatedFigure): boolean {
  return figures.some(
    (figure) =>
      saysNumber(figure) &&
      (figure.role === 'baseline' ||
        (figure.role === 'achieved' && figure.year !== null && aim.year !== null && figure.year < aim.year)),
  );
}

/** An aim relative to a year without a result, in a document that could have known it. */
function whyRelative(thread: IndicatorThread, statement: SeenIndicator, aim: StatedFigure): Why | null {
  if (aim.value.type !== 'relative') return null;
  const { year } = aim.value;
  if (!wasOver(year, statement.publication) || latestResult(thread, year) !== null) return null;
  const cell = resultOf(statement.indicator, year);
  const why = cell === null ? null : whyMissing(cell);
  const said: Said =
    cell === null || why === null
      ? {
          nl: `over ${year} is in de documenten die hier staan geen cijfer gevonden`,
          en: `no figure of ${year} is found in the documents at hand`,
        }
      : { nl: `bij ${year} staat ${sayMissing(cell, why).nl}`, en: `${year} has ${sayMissing(cell, why).en}` };
  return {
    message: {
      nl: `${said.nl}.`,
      en: `${said.en}.`,
    },
    quotes: cell === null ? [] : [quoteFigure(statement, cell)],
    absentFrom: cell === null ? thread.statements.map(placeOf) : [],
  };
}

/** An aim in words, at an indicator that is counted in numbers. */
function whyText({ statements }: IndicatorThread, { indicator: row }: SeenIndicator, aim: StatedFigure): Why | null {
  const { value } = aim;
  if (value.type !== 'text' || /\d/.test(value.text) || value.text.length > longestWord) return null;
  if (stepWords.test(value.text) || comparingWords.test(value.text) || mark.test(value.text.trim())) return null;
  if (directionWords.test(value.text) && hasStart(row, aim)) return null;
  const isCounted = statements.some(({ indicator }) =>
    indicator.figures.some((figure) => figure.role === 'achieved' && saysNumber(figure)),
  );
  if (!isCounted) return null;
  return {
    message: {
      nl: 'het noemt geen getal en geen jaar om mee te vergelijken.',
      en: 'it names no number and no year to compare with.',
    },
    quotes: [],
    absentFrom: [],
  };
}

/** A row with the aim that cannot be tested. */
type Untestable = TableRow & {
  readonly year: number;
  readonly aim: StatedFigure;
  readonly why: Why;
};

/** The aims of one indicator that cannot be tested, one a year. */
function untestableIn(indicator: LastInField): readonly Untestable[] {
  const found = new Map<number, Untestable>();
  for (const row of indicator.statements) {
    const { year } = row.publication;
    const aim = year === null ? null : aimOf(indicator, row.indicator, year);
    if (year === null || aim === null || found.has(year) || aim.footnote !== null) continue;
    const why = whyRelative(indicator, row, aim) ?? whyText(indicator, row, aim);
    if (why !== null) found.set(year, { indicator, row, year, aim, why });
  }
  return [...found.values()];
}

function messageOf(rows: Table<Untestable>): Said {
  const [{ row, year, aim, why }] = rows;
  const { nl, en } = namePublication(row.publication);
  if (rows.length === 1) {
    const name = shorten(row.indicator.name);
    return {
      nl: `Het doel van “${name}” voor ${year}, “${aim.raw}”, is in de tabel van ${nl} niet te toetsen: ${why.message.nl}`,
      en: `The target of “${name}” for ${year}, “${aim.raw}”, cannot be tested by the table of ${en}: ${why.message.en}`,
    };
  }
  const title = shorten(row.chapter.title);
  return sayAll(
    {
      nl: `Bij “${title}” zijn in de tabel van ${nl} van ${rows.length} indicatoren de doelen voor ${year} niet te toetsen.`,
      en: `At “${title}” the targets of ${rows.length} indicators for ${year} cannot be tested by the table of ${en}.`,
    },
    ...sayRows(
      rows.map((one) => {
        const said = `“${shorten(one.row.indicator.name)}” (“${one.aim.raw}”): `;
        return { nl: `${said}${one.why.message.nl}`, en: `${said}${one.why.message.en}` };
      }),
    ),
  );
}

function quotesOf({ row, aim, why }: Untestable): readonly Quote[] {
  return [quoteFigure(row, aim), ...why.quotes];
}

/** One finding a table: rows beside each other are one thing to tell. */
function* judge({ thread, indicators }: FieldNeighbourhood): Iterable<Found> {
  // What rests on absence goes apart, for of pages in part only that is not said.
  for (const rows of byTable(indicators.flatMap(untestableIn), { apart: ({ why }) => why.absentFrom.length > 0 })) {
    yield {
      ...tellTable(rows, thread.slug, quotesOf, rows.length),
      absentFrom: rows.flatMap(({ why }) => why.absentFrom),
      message: messageOf(rows),
    };
  }
}

/** A target of which nobody can say whether it was met. */
export const targetUntestable = defineRule({
  code: 'target-untestable',
  looksAt: 'field',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['figures', 'absence'],
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Doel hier niet te toetsen', en: 'Target cannot be tested here' },
    what: {
      nl: 'Het doel vergelijkt met een jaar waarvan geen cijfer is gevonden, of het is een woord zonder getal. Een richting (“toename”) naast een eerder cijfer in die rij is wel te toetsen. Ontbreekt het doel helemaal, dan meldt een andere regel dat. Meer rijen van één tabel zijn één bevinding.',
      en: 'The target compares with a year of which no figure is found, or it is a word without a number. A direction (“rise”) beside an earlier figure in that row can be tested. Where there is no target at all, another rule says so. Several rows of one table are one finding.',
    },
    why: {
      nl: 'Van zo’n doel kan niemand zeggen of het is gehaald. Het is dan eigenlijk geen doel.',
      en: 'Nobody can say of such a target whether it was met, so that it is none.',
    },
    example: {
      nl: 'Het doel voor 2018 is “> dan in 2017”, en bij 2017 staat een streepje.',
      en: 'The target for 2018 is “> than in 2017”, and 2017 has a dash.',
    },
    mend: {
      nl: 'Noem een getal. Of zorg dat het cijfer van het jaar waarmee wordt vergeleken in de tabel staat.',
      en: 'Name a number. Or make sure that the figure of the year compared with is in the table.',
    },
    wrong: {
      nl: 'Als het cijfer van dat jaar in een document staat dat hier niet is, of als de tekst uitlegt hoe het doel wordt getoetst.',
      en: 'When the figure of that year is in a document that is not here, or when the text explains how the target is tested.',
    },
  },
});
