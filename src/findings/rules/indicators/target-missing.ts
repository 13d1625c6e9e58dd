import { z } from 'zod';
import type { StatedFigure, StatedIndicator } from '../../../threading/stated.ts';
import type { Found, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { saysNumber } from '../../scene/figures/aims.ts';
import { isInDoubt } from '../../scene/figures/in-doubt.ts';
import { whyMissing } from '../../scene/missing.ts';
import { quoteFigure, quoteStatement } from '../../scene/quotes.ts';
import { subjectOfRows } from '../../scene/tables.ts';
import type { PageInPublication, PublicationNeighbourhood, RowInPublication } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { sayMissing } from '../../words/say-missing.ts';
import { mostNamed } from '../../words/say-rows.ts';
import { shorten } from '../../words/shorten.ts';

/** Whether a row says what is wanted in this year or later: a number or a text, also under a head without a year. */
function hasAim({ figures }: StatedIndicator, year: number): boolean {
  return figures.some(
    (figure) =>
      (figure.role === 'target' || figure.role === 'budgeted') &&
      (figure.year === null || figure.year >= year) &&
      (saysNumber(figure) || whyMissing(figure) === null),
  );
}

/** The mark of a note behind what stands for nothing, `- **` or "p.m. (2)": the reason stands there, also where the note is not at hand. */
const noteMark = /[^*](?:\*{1,4}\)?|\(\*{1,4}\)|\(\d{1,2}\)|[†‡¹²³⁴⁵⁶⁷⁸⁹])$/u;

function isNoted(figure: StatedFigure): boolean {
  return figure.footnote !== null || noteMark.test(figure.raw.trim());
}

/** A row without an aim, with the cell that should have it. */
type Lacking = { readonly row: RowInPublication; readonly cell: StatedFigure };

function lackingIn(page: PageInPublication, year: number): readonly Lacking[] {
  return page.indicators.flatMap((row): Lacking[] => {
    const { indicator, aimRoles } = row;
    if (hasAim(indicator, year) || isInDoubt(row, aimRoles)) return [];
    const cell = indicator.figures.find((figure) => aimRoles.includes(figure.role) && figure.year === year);
    if (cell === undefined || whyMissing(cell) === null) return [];
    return isNoted(cell) || indicator.footnote !== null ? [] : [{ row, cell }];
  });
}

/** The results of a row that has figures and gaps: what is measured once in some years needs no aim for every year. */
function resultsWithGaps({ indicator }: RowInPublication): readonly StatedFigure[] {
  // A note tells why, as that it was measured for the first time.
  if (indicator.footnote !== null || indicator.figures.some(isNoted)) return [];
  const results = indicator.figures
    .filter(({ role, year }) => role === 'achieved' && year !== null)
    .toSorted((left, right) => (left.year ?? 0) - (right.year ?? 0));
  return results.some((figure) => whyMissing(figure) !== null) && results.some(saysNumber) ? results : [];
}

/** The rows of the table that have not a figure for each year, as their own cells show. */
function sayGaps(rows: readonly RowInPublication[]): Said | null {
  if (rows.length === 0) return null;
  const more = rows.length - mostNamed;
  const named = rows
    .slice(0, mostNamed)
    .map((row) => {
      const cells = resultsWithGaps(row).map(({ raw }) => `“${raw.trim()}”`);
      return `“${shorten(row.indicator.name)}” (${cells.join(', ')})`;
    })
    .join('; ');
  return {
    nl: `Ook bij het behaalde cijfer staat niet elk jaar een cijfer: ${named}${more > 0 ? `; en nog ${more}` : ''}.`,
    en: `The results do not have a figure each year either: ${named}${more > 0 ? `; and ${more} more` : ''}.`,
  };
}

function messageOf({ publication, chapter, indicators }: PageInPublication, lacking: readonly Lacking[]): Said {
  const [[first], { nl, en }, year] = [lacking, namePublication(publication), publication.year];
  const why = first === undefined ? null : whyMissing(first.cell);
  if (lacking.length > 1 || first === undefined || why === null) {
    const title = shorten(chapter.title);
    return {
      nl: `Bij “${title}” is in ${nl} bij ${lacking.length} van de ${indicators.length} indicatoren geen doel voor ${year} ingevuld.`,
      en: `At “${title}” ${en} has no target for ${year} filled in at ${lacking.length} of the ${indicators.length} indicators.`,
    };
  }
  const [name, said] = [shorten(first.row.indicator.name), sayMissing(first.cell, why)];
  return {
    nl: `Bij “${name}” staat in ${nl} geen doel voor ${year}, maar ${said.nl}.`,
    en: `At “${name}” ${en} has no target for ${year}, but ${said.en}.`,
  };
}

/** One finding a table: rows without an aim beside each other are one thing to tell. */
function* judge({ publication, pages }: PublicationNeighbourhood): Iterable<Found> {
  const { kind, year } = publication;
  if (kind !== 'budget' || year === null) return;
  for (const page of pages) {
    const lacking = lackingIn(page, year);
    const withGaps = page.indicators.filter((row) => resultsWithGaps(row).length > 0);
    if (lacking.length === 0) continue;
    yield {
      ...subjectOfRows(
        lacking.map(({ row }) => row.thread),
        page,
        page.field,
      ),
      message: sayAll(messageOf(page, lacking), sayGaps(withGaps)),
      evidence: [
        ...lacking.slice(0, mostNamed).flatMap(({ row, cell }) => [quoteStatement(row), quoteFigure(row, cell)]),
        ...withGaps
          .slice(0, mostNamed)
          .flatMap((row) => resultsWithGaps(row).map((figure) => quoteFigure(row, figure))),
      ],
    };
  }
}

/** A budget that has indicators, and no aim for its own year. */
export const targetMissing = defineRule({
  code: 'target-missing',
  looksAt: 'publication',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['figures'],
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Geen doel ingevuld', en: 'No target filled in' },
    what: {
      nl: 'De begroting noemt de indicator, maar in de kolom met het doel voor dat jaar staat een streepje, “volgt nog”, onbekend of niets. Noemt de rij wel een doel voor een later jaar, dan is er geen melding. Meer rijen van één tabel zijn één bevinding.',
      en: 'The budget has the indicator, but in the column with the target for that year there is a dash, “to follow”, unknown or nothing. Where the row has a target for a later year there is no finding. Several rows of one table are one finding.',
    },
    why: {
      nl: 'Zonder doel kan niemand achteraf zeggen of het goed genoeg ging.',
      en: 'Without a target nobody can say afterwards whether it went well enough.',
    },
    example: {
      nl: 'Bij een plaats op een ranglijst staat onder “Beoogd 2018” een streepje.',
      en: 'At a place on a ranking list there is a dash under “Target 2018”.',
    },
    mend: {
      nl: 'Noem een doel. Is er met opzet geen doel, schrijf dan in een voetnoot waarom deze indicator er staat.',
      en: 'Name a target. If there is none on purpose, say in a footnote why the indicator is there.',
    },
    wrong: {
      nl: 'Als de indicator alleen achtergrond geeft, of als het doel in de tekst staat in plaats van in de tabel.',
      en: 'When the indicator only gives background, or when the target is in the text instead of the table.',
    },
  },
});
