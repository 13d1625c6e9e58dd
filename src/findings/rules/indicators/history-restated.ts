import { z } from 'zod';
import type { Found, Quote, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { aimsForYear } from '../../scene/figures/aim-changes.ts';
import { redefinedBetween } from '../../scene/figures/definitions.ts';
import { sourceOfOthers } from '../../scene/figures/from-others.ts';
import { type Restatement, restatements } from '../../scene/figures/restatements.ts';
import { whyMissing } from '../../scene/missing.ts';
import { placeOf, quoteFigure, quoteStatement, subjectOf } from '../../scene/quotes.ts';
import type { IndicatorNeighbourhood, RowAround } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { sayMissing } from '../../words/say-missing.ts';
import { shorten } from '../../words/shorten.ts';

/** Why a figure may rightly be another one: the documents say so themselves. */
type Reason = { readonly say: Said; readonly quote: Quote | null };

/** Of a dash, what the same document says of dashes. */
function legendOf({ statement, figure }: Restatement['now'], rows: readonly RowAround[]): Reason | null {
  const legend = rows.find(({ key }) => key === statement.key)?.dashLegend ?? null;
  if (legend === null || whyMissing(figure) !== 'not-measured') return null;
  return {
    say: { nl: 'Dat document zegt erbij wat een streepje betekent.', en: 'That document says what a dash means.' },
    quote: legend,
  };
}

/** That another body counts: it may have revised its figure. */
function sourceOf({ now, before }: Restatement): Reason | null {
  const source = sourceOfOthers(now.statement.indicator) ?? sourceOfOthers(before.statement.indicator);
  if (source === null || whyMissing(now.figure) !== null) return null;
  return {
    say: {
      nl: `De bron is “${source}”; misschien is het cijfer daar bijgesteld.`,
      en: `The source is “${source}”; the figure may have been revised there.`,
    },
    quote: null,
  };
}

/** That the indicator got another name and with it another definition in between. */
function renameOf(indicator: IndicatorNeighbourhood, { before, now }: Restatement): Reason | null {
  const redefined = redefinedBetween(indicator, before.statement, now.statement);
  if (redefined === null) return null;
  const name = shorten(redefined.indicator.name);
  return {
    say: {
      nl: `De indicator heet daar “${name}” en telt misschien iets anders.`,
      en: `The indicator is called “${name}” there and may count something else.`,
    },
    quote: quoteStatement(redefined),
  };
}

/** Two documents that differ about more years of one indicator are one thing to tell. */
function* judge(indicator: IndicatorNeighbourhood): Iterable<Found> {
  const pairs = Map.groupBy(
    restatements(indicator),
    ({ before, now }) => `${before.statement.key} ${now.statement.key}`,
  );
  for (const [first, ...others] of pairs.values()) {
    if (first !== undefined) yield addYears(tellOne(indicator, first), others);
  }
}

/** A finding about one year, with what the same two documents say of others. */
function addYears(found: Found, others: readonly Restatement[]): Found {
  if (others.length === 0) return found;
  const also = others.map(({ year, before, now }) => {
    const why = whyMissing(now.figure);
    const is = why === null ? { nl: `“${now.figure.raw}”`, en: `“${now.figure.raw}”` } : sayMissing(now.figure, why);
    return {
      nl: `Voor ${year} is dat ${is.nl}, en eerder “${before.figure.raw}”.`,
      en: `For ${year} it is ${is.en}, and was “${before.figure.raw}”.`,
    };
  });
  const quotes = others.flatMap(({ before, now }) =>
    [before, now].map(({ statement, figure }) => quoteFigure(statement, figure)),
  );
  return {
    ...found,
    message: sayAll(found.message, ...also),
    ...(found.aside && { aside: sayAll(found.aside, ...also) }),
    evidence: [...found.evidence, ...quotes],
  };
}

function tellOne(indicator: IndicatorNeighbourhood, restatement: Restatement): Found {
  const { year, before, now } = restatement;
  const [first, second] = [namePublication(before.statement.publication), namePublication(now.statement.publication)];
  const quotes = [quoteFigure(before.statement, before.figure), quoteFigure(now.statement, now.figure)];
  // What is given as achieved is at times what was budgeted, taken over.
  const plan = aimsForYear(indicator, year).find(
    ({ statement, figure }) => statement !== before.statement && figure.raw.trim() === before.figure.raw.trim(),
  );
  const why = whyMissing(now.figure);
  const budgeted: Said =
    plan === undefined ? { nl: '', en: '' } : { nl: ', evenveel als was begroot', en: ', as much as was budgeted' };
  const [name, was] = [shorten(before.statement.indicator.name), before.figure.raw];
  const is = why === null ? { nl: `“${now.figure.raw}”`, en: `“${now.figure.raw}”` } : sayMissing(now.figure, why);
  const reason = legendOf(now, indicator.statements) ?? renameOf(indicator, restatement) ?? sourceOf(restatement);
  return {
    subject: subjectOf(indicator.thread),
    about: { year },
    chapter: placeOf(now.statement),
    isMild: reason !== null,
    message: sayAll(
      {
        nl: `Bij “${name}” staat in ${second.nl} voor ${year} als behaald cijfer ${is.nl}; in ${first.nl} was dat “${was}”${budgeted.nl}.`,
        en: `At “${name}” ${second.en} has ${is.en} as the result of ${year}; in ${first.en} it was “${was}”${budgeted.en}.`,
      },
      reason?.say ?? null,
    ),
    aside: {
      nl: `Voor ${year} is het cijfer ${is.nl} in ${second.nl}, en “${was}” in ${first.nl}.`,
      en: `For ${year} the figure is ${is.en} in ${second.en}, and “${was}” in ${first.en}.`,
    },
    evidence: [
      ...(plan === undefined ? [] : [quoteFigure(plan.statement, plan.figure)]),
      ...quotes,
      ...(reason?.quote == null ? [] : [reason.quote]),
    ],
  };
}

/** A result of a past year that another document gives otherwise. */
export const historyRestated = defineRule({
  code: 'history-restated',
  looksAt: 'indicator',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['figures'],
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Voorbij jaar staat er later anders', en: 'A past year is given otherwise later' },
    what: {
      nl: 'Twee documenten geven voor dezelfde indicator en hetzelfde voorbije jaar een ander behaald cijfer, of het cijfer is later een streepje of leeg. Een cijfer van een jaar dat nog liep, telt niet mee. Verschil door afronden ook niet.',
      en: 'Two documents give another result for the same indicator and the same past year, or the figure is a dash or blank later on. A figure of a year that had not ended is left out, and so is a difference by rounding.',
    },
    why: {
      nl: 'Wat voorbij is, verandert niet. Als het cijfer wel verandert, is één van de twee fout of is de manier van meten veranderd. Een vergelijking door de jaren heen klopt dan niet meer.',
      en: 'What is past does not change. If the figure does, one of the two is wrong or the way of measuring changed, and a comparison over the years no longer holds.',
    },
    example: {
      nl: 'De begroting 2018 zegt dat in 2016 2 projecten zijn gehaald. Het jaarverslag 2017 zegt 8.',
      en: 'The budget 2018 says that there were 2 projects in 2016. The annual report 2017 says 8.',
    },
    mend: {
      nl: 'Zet bij het nieuwe cijfer een voetnoot: wat het eerst was, en waarom het is verbeterd.',
      en: 'Put a footnote at the new figure: what it was before, and why it was corrected.',
    },
    wrong: {
      nl: 'Als het eerste cijfer voorlopig was en dat elders staat, of als de twee rijen niet hetzelfde meten.',
      en: 'When the first figure was provisional and that is said elsewhere, or when the two rows do not measure the same.',
    },
  },
});
