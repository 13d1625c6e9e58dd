import { z } from 'zod';
import type { Found, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { findMixedMarks, findMixedShares, type Mixture } from '../../scene/figures/mixed-notation.ts';
import { placeOf, quoteFigure, subjectOf } from '../../scene/quotes.ts';
import type { IndicatorNeighbourhood } from '../../units/neighbourhood.ts';

function sayShares({ one, other }: Mixture): Said {
  return {
    nl: `In één rij staat een percentage (“${one.raw}”) naast een gewoon getal (“${other.raw}”).`,
    en: `One row has a percentage (“${one.raw}”) beside a plain number (“${other.raw}”).`,
  };
}

function sayMarks({ one, other }: Mixture): Said {
  if (one === other) {
    return {
      nl: `In “${one.raw}” staan punten en komma’s op de Nederlandse en op de Engelse manier door elkaar.`,
      en: `In “${one.raw}” points and commas are used in the Dutch and in the English way at once.`,
    };
  }
  return {
    nl: `In één rij is “${one.raw}” met Nederlandse punten en komma’s geschreven, en “${other.raw}” met Engelse.`,
    en: `In one row “${one.raw}” is written with Dutch points and commas, and “${other.raw}” with English ones.`,
  };
}

function* judge({ thread, statements }: IndicatorNeighbourhood): Iterable<Found> {
  for (const statement of statements) {
    const shares = findMixedShares(statement.indicator);
    const mixture = shares ?? findMixedMarks(statement.indicator);
    if (mixture === null) continue;
    const { one, other } = mixture;
    yield {
      subject: subjectOf(thread),
      chapter: placeOf(statement),
      message: mixture === shares ? sayShares(mixture) : sayMarks(mixture),
      evidence: (one === other ? [one] : [one, other]).map((figure) => quoteFigure(statement, figure)),
    };
  }
}

/** One row of a table writes its numbers in two ways. */
export const notationMixed = defineRule({
  code: 'notation-mixed',
  looksAt: 'indicator',
  group: 'indicators',
  severity: 'info',
  restsOn: ['figures'],
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Twee schrijfwijzen in één rij', en: 'Two notations in one row' },
    what: {
      nl: 'In één rij van een tabel staan percentages en gewone getallen door elkaar, of Nederlandse en Engelse punten en komma’s.',
      en: 'One row of a table mixes percentages and plain numbers, or Dutch and English points and commas.',
    },
    why: {
      nl: 'De lezer weet dan niet zeker wat er staat: is “1.054” ruim duizend of iets meer dan één?',
      en: 'The reader is then not sure what it says: is “1.054” over a thousand or a little more than one?',
    },
    example: {
      nl: 'Onder 2017 staat “19,3%”, onder 2018 staat “19.5%”.',
      en: 'Under 2017 it says “19,3%”, under 2018 “19.5%”.',
    },
    mend: {
      nl: 'Schrijf alle cellen van de rij op dezelfde manier: een komma voor de decimalen, een punt voor de duizendtallen, en overal of nergens een procentteken.',
      en: 'Write all cells of the row in the same way: in Dutch a comma before decimals, a point between thousands, and a percent sign everywhere or nowhere.',
    },
    wrong: {
      nl: 'Als de rij met opzet twee dingen geeft, zoals een aantal en het aandeel ervan.',
      en: 'When the row gives two things on purpose, such as a number and the share that it is.',
    },
  },
});
