import { z } from 'zod';
import type { StatedIndicator } from '../../../threading/stated.ts';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { aimRoles, saysNumber } from '../../scene/figures/aims.ts';
import { isInDoubt } from '../../scene/figures/in-doubt.ts';
import { whyMissing } from '../../scene/missing.ts';
import { placeOf, quoteFigure, quoteStatement, subjectOf } from '../../scene/quotes.ts';
import type { IndicatorNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayMissing } from '../../words/say-missing.ts';

/** Whether a row says what is wanted in this year or later: a number or a text, also under a head without a year. */
function hasAim({ figures }: StatedIndicator, year: number): boolean {
  return figures.some(
    (figure) =>
      (figure.role === 'target' || figure.role === 'budgeted') &&
      (figure.year === null || figure.year >= year) &&
      (saysNumber(figure) || whyMissing(figure) === null),
  );
}

function* judge(indicator: IndicatorNeighbourhood): Iterable<Found> {
  const roles = aimRoles(indicator);
  for (const statement of indicator.statements) {
    const { kind, year } = statement.publication;
    const { figures, footnote } = statement.indicator;
    if (kind !== 'budget' || year === null || hasAim(statement.indicator, year)) continue;
    if (isInDoubt(statement, roles)) continue;
    const cell = figures.find((figure) => roles.includes(figure.role) && figure.year === year);
    const why = cell === undefined ? null : whyMissing(cell);
    if (cell === undefined || why === null || cell.footnote !== null || footnote !== null) continue;
    const [where, said] = [namePublication(statement.publication), sayMissing(cell, why)];
    yield {
      subject: subjectOf(indicator.thread),
      chapter: placeOf(statement),
      message: {
        nl: `In ${where.nl} staat bij deze indicator geen doel voor ${year}, maar ${said.nl}.`,
        en: `In ${where.en} this indicator has no target for ${year}, but ${said.en}.`,
      },
      evidence: [quoteStatement(statement), quoteFigure(statement, cell)],
    };
  }
}

/** A budget that has an indicator, and no aim for its own year. */
export const targetMissing = defineRule({
  code: 'target-missing',
  looksAt: 'indicator',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['figures'],
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Doel ontbreekt', en: 'Target missing' },
    what: {
      nl: 'De begroting noemt de indicator, maar in de kolom met het doel voor dat jaar staat een streepje, “volgt nog”, onbekend of niets. Noemt de rij wel een doel voor een later jaar, dan is er geen melding.',
      en: 'The budget has the indicator, but in the column with the target for that year there is a dash, “to follow”, unknown or nothing. Where the row has a target for a later year there is no finding.',
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
