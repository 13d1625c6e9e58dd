import { z } from 'zod';
import type { Found, Quote, Said } from '../../finding.ts';
import { runningText, splitSentences } from '../../passages/running-text.ts';
import { defineRule } from '../../rule.ts';
import { attainedBy } from '../../scene/figures/attainment.ts';
import { directionOf } from '../../scene/figures/direction.ts';
import type { Cell } from '../../scene/figures/results.ts';
import type { Point } from '../../scene/figures/series.ts';
import { findWorsening } from '../../scene/figures/worsening.ts';
import { placeOf, quoteCell, quoteText, subjectOf } from '../../scene/quotes.ts';
import { isSpokenOf, isSpokenOfIn } from '../../scene/texts/explanations.ts';
import type { IndicatorNeighbourhood } from '../../units/neighbourhood.ts';
import { questionLabels } from '../../words/quote-labels.data.ts';
import { sayAll } from '../../words/say-all.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** How many results in a row must each be worse than the one before, the first not counted. */
  steps: z.int().min(2).default(2),
  /** How much they must have moved together, as a share of the first. */
  least: z.number().positive().default(0.1),
});

/** Whether more than the last result misses the aim of its year, or the last aim before it. */
function isBeyondMoreThanOnce(
  indicator: IndicatorNeighbourhood,
  points: readonly Point[],
  aims: readonly Cell[],
): boolean {
  const missed = points.filter((point) => {
    const aim = aims.findLast(({ figure }) => (figure.year ?? 0) <= point.year);
    return aim !== undefined && attainedBy(indicator, point.figure, aim.figure).outcome === 'not-met';
  });
  return missed.length > 1;
}

/** How results moved beside their aims: all the time beyond them, or at last. */
function sayMoved(
  name: string,
  points: readonly Point[],
  aims: readonly Cell[],
  isLess: boolean,
  isLast: boolean,
): Said {
  const [moves, moved, side, beyond] = isLess
    ? ['stijgt', 'rises', 'boven', 'above']
    : ['daalt', 'falls', 'onder', 'below'];
  if (isLast) {
    return {
      nl: `“${name}” ${moves} al ${points.length - 1} jaar en ligt nu ${side} het doel: ${list(points)}. Het doel was ${list(aims)}.`,
      en: `“${name}” ${moved} for ${points.length - 1} years and is now ${beyond} the target: ${list(points)}. The target was ${list(aims)}.`,
    };
  }
  return {
    nl: `“${name}” ${moves} jaar na jaar: ${list(points)}. Het doel vroeg in die jaren niet minder: ${list(aims)}.`,
    en: `“${name}” ${moved} year after year: ${list(points)}. The target asked no less in these years: ${list(aims)}.`,
  };
}

/** The sentence of the chapter that has the last result in it; null where none does. */
function quoteTold({ statement, figure }: Point): Quote | null {
  const number = figure.raw.match(/\d[\d.,]*\d|\d/)?.[0];
  if (number === undefined) return null;
  for (const { question, text, at } of runningText(statement.chapter)) {
    const sentence = splitSentences(text).find(
      (one) =>
        one.split(/[^\d.,]+/).some((part) => part.replace(/[.,]+$/, '') === number) &&
        isSpokenOf(statement.indicator.name, [], [one]),
    );
    if (sentence !== undefined) return quoteText(statement, questionLabels[question], sentence, at);
  }
  return null;
}

function list(cells: readonly Cell[]): string {
  return cells.map(({ figure }) => `“${figure.raw.trim()}” (${figure.year})`).join(', ');
}

function* judge(indicator: IndicatorNeighbourhood, { steps, least }: z.infer<typeof options>): Iterable<Found> {
  const direction = directionOf(indicator);
  const found = findWorsening(indicator, steps, least);
  if (found === null) return;
  const { points, aims, first, last } = found;
  const told = quoteTold(last);
  // They are said and not quoted: the place that a quote leads to is that of the cell, where only the mark of the note is.
  const notes = points.flatMap(({ statement, figure }) => figure.footnote ?? statement.indicator.footnote ?? []);
  const noted = [...new Set(notes)].map((note) => `“${shorten(note)}”`).join(', ');
  const name = shorten(last.statement.indicator.name);
  const [moves, moved] = direction === 'more' ? ['daalt', 'falls'] : ['stijgt', 'rises'];
  yield {
    subject: subjectOf(indicator.thread),
    about: { publication: null, year: first.year },
    chapter: placeOf(last.statement),
    isMild: told !== null || noted !== '' || isSpokenOfIn(indicator, last),
    message: sayAll(
      sayMoved(name, points, aims, direction === 'less', !isBeyondMoreThanOnce(indicator, points, aims)),
      told && { nl: 'De tekst van het onderdeel gaat erop in.', en: 'The text of the chapter speaks of it.' },
      noted === '' ? null : { nl: `Er staat als voetnoot bij: ${noted}.`, en: `It has as a footnote: ${noted}.` },
    ),
    aside: {
      nl: `Het cijfer ${moves} jaar na jaar: ${list(points)}.`,
      en: `The figure ${moved} year after year: ${list(points)}.`,
    },
    evidence: [...[...points, ...aims].map(quoteCell), ...(told === null ? [] : [told])],
  };
}

/** Results that get worse year after year, while the aim asks as much as before or more. */
export const awayFromTarget = defineRule({
  code: 'away-from-target',
  looksAt: 'indicator',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['figures'],
  options,
  judge,
  text: {
    title: { nl: 'Jaar na jaar slechter, doel niet gehaald', en: 'Worse year after year, target not met' },
    what: {
      nl: 'Een behaald cijfer wordt minstens twee keer achter elkaar slechter, terwijl het doel gelijk blijft of meer vraagt, en het laatste doel is niet gehaald. Alleen waar te zien is of meer of minder beter is. Kleine verschillen en plaatsen op een ranglijst tellen niet mee. Ligt alleen het laatste cijfer voorbij het doel, dan zegt de bevinding dat. Gaat de tekst erop in, of staat er een voetnoot bij, dan is het ter informatie.',
      en: 'A result gets worse at least twice in a row, while the target stays as it was or asks for more, and the last target is not met. Only where it can be seen whether more or less is better. Small differences and places on a ranking list do not count. Where only the last figure is beyond the target, the finding says so. Where the text speaks of it, or there is a footnote, it is for information.',
    },
    why: {
      nl: 'Eén tegenvallend jaar kan toeval zijn. Een reeks laat zien dat het plan niet doet wat het moet doen, of dat het doel niet past.',
      en: 'One bad year may be chance. A series shows that the plan does not do what it should, or that the target does not fit.',
    },
    example: {
      nl: 'Bezoekers: 100.000, 53.000 en 26.000, terwijl het doel van 110.000 naar 120.000 gaat.',
      en: 'Visitors: 100,000, 53,000 and 26,000, while the target goes from 110,000 to 120,000.',
    },
    mend: {
      nl: 'Schrijf in het onderdeel hoe het komt en wat er anders gaat, of leg uit waarom het doel zo blijft.',
      en: 'Say in the chapter how it comes about and what will be done otherwise, or explain why the target stays as it is.',
    },
    wrong: {
      nl: 'Als een hoger cijfer bij deze indicator juist slechter is, als anders is gemeten, of als een ander onderdeel de daling uitlegt.',
      en: 'When a higher figure is worse for this indicator, when it was measured otherwise, or when another chapter explains the fall.',
    },
  },
});
