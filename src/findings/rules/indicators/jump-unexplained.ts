import { z } from 'zod';
import type { Found, Quote } from '../../finding.ts';
import { runningText } from '../../passages/running-text.ts';
import { defineRule } from '../../rule.ts';
import { aimsForYear } from '../../scene/figures/aim-changes.ts';
import { redefinedBetween } from '../../scene/figures/definitions.ts';
import { type Point, readNumber, seriesOf } from '../../scene/figures/series.ts';
import { placeOf, quoteCell, quoteText, subjectOf } from '../../scene/quotes.ts';
import { isSpokenOf, textsOf } from '../../scene/texts/explanations.ts';
import type { IndicatorNeighbourhood, RowAround } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { questionLabels } from '../../words/quote-labels.data.ts';
import { sayAll } from '../../words/say-all.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** How many times as large, or as small, the figure must have become. */
  times: z.number().gt(1).default(2),
  /** How many times what two counts differ from chance alone, which is about the square root of their sum. */
  spread: z.number().positive().default(2.5),
});

/** Whether a step is too large to be chance. */
function isJump(before: Point, now: Point, { times, spread }: z.infer<typeof options>): boolean {
  const [from, to] = [before.number, now.number];
  if (from <= 0 || to <= 0 || (to < from * times && from < to * times)) return false;
  return Math.abs(to - from) > spread * Math.sqrt(from + to) || !Number.isInteger(from) || !Number.isInteger(to);
}

/** Whether the figure went up or down by half as much before: then it is one that moves. */
function movedSoBefore(earlier: readonly Point[], now: Point): boolean {
  const step = Math.abs(now.number - (earlier.at(-1)?.number ?? now.number));
  return earlier.some((point, at) => at > 0 && Math.abs(point.number - (earlier[at - 1]?.number ?? 0)) > step / 2);
}

/** Whether an aim of that year asked for most of the step: then it was meant. */
function isAimed(indicator: IndicatorNeighbourhood, before: Point, now: Point): boolean {
  const half = (before.number + now.number) / 2;
  return aimsForYear(indicator, now.year).some(({ figure }) => {
    const aim = readNumber(figure);
    return aim === null || (now.number > before.number ? aim >= half : aim <= half);
  });
}

/** A text that counts the same things and gives other numbers: "12 projecten … nog eens 9 zijn aangevraagd". */
function findOtherCount(row: RowAround): Quote | null {
  const { name } = row.indicator;
  const raws = row.indicator.figures.map(({ raw }) => raw.trim());
  for (const { question, text, at } of runningText(row.chapter)) {
    const numbers = (text.match(/\d+(?:[.,]\d+)*/g) ?? []).filter((number) => !/^(?:19|20)\d\d$/.test(number));
    if (numbers.length === 0 || numbers.some((number) => raws.includes(number))) continue;
    const counted = name.match(/\p{L}{6,}/gu)?.some((word) => countsThing(text, word)) ?? false;
    if (counted) return quoteText(row, questionLabels[question], text, at);
  }
  return null;
}

/** Whether a text counts what a word of a name ends with: "12 Europese projecten" of `samenwerkingsprojecten`. */
function countsThing(text: string, word: string): boolean {
  const counted = text.toLowerCase().match(/\d+ (?:\p{L}+ )?(\p{L}{5,})/gu) ?? [];
  return counted.some((found) => word.toLowerCase().endsWith(found.split(' ').at(-1) ?? ''));
}

const tellsWhy =
  /\b(omdat|doordat|vanwege|dankzij|als gevolg|toe(?:name|genomen)|gestegen|steeg|gegroeid|verdubbel\w*|daling|gedaald|daalde|afgenomen|meer dan verwacht|minder dan verwacht|oorzaak|verklar\w*)\b/i;

/** Whether the document says why, or gives the figure itself in words. */
function isExplained(row: RowAround, now: Point): boolean {
  const { name } = row.indicator;
  const texts = textsOf(row);
  if (isSpokenOf('', [now.figure.raw], texts)) return true;
  return texts.some(
    (text) => isSpokenOf(name, [], [text]) && (tellsWhy.test(text) || text.includes(now.figure.raw.trim())),
  );
}

function* judge(indicator: IndicatorNeighbourhood, settings: z.infer<typeof options>): Iterable<Found> {
  const series = seriesOf(indicator);
  for (const [at, now] of series.entries()) {
    const before = series[at - 1];
    const row = indicator.statements.find(({ key }) => key === now.statement.key);
    if (before === undefined || row === undefined || now.year !== before.year + 1) continue;
    const { publication } = now.statement;
    if (publication.kind !== 'annual-report' || publication.year !== now.year) continue;
    if (now.figure.footnote !== null || row.indicator.footnote !== null || !isJump(before, now, settings)) continue;
    if (movedSoBefore(series.slice(0, at), now)) continue;
    if (redefinedBetween(indicator, before.statement, now.statement) !== null || isAimed(indicator, before, now))
      continue;
    // Where no text of the chapter is at hand, an explanation may stand in what is not.
    if (textsOf(row).length === 0 || isExplained(row, now)) continue;
    const other = findOtherCount(row);
    const name = shorten(row.indicator.name);
    const { nl, en } = namePublication(publication);
    yield {
      subject: subjectOf(indicator.thread),
      about: { year: now.year },
      chapter: placeOf(row),
      // That the text counts otherwise stands there, whatever was left out.
      absentFrom:
        other === null
          ? [row.chapter, ...row.under].map(({ slug }) => ({ publication: publication.slug, chapter: slug }))
          : [],
      message: sayAll(
        {
          nl: `“${name}” gaat van “${before.figure.raw}” in ${before.year} naar “${now.figure.raw}” in ${now.year}.`,
          en: `“${name}” goes from “${before.figure.raw}” in ${before.year} to “${now.figure.raw}” in ${now.year}.`,
        },
        other === null
          ? {
              nl: `Bij dit onderdeel in ${nl} is geen uitleg gevonden.`,
              en: `No explanation is found in this chapter of ${en}.`,
            }
          : {
              nl: `De tekst in ${nl} noemt andere aantallen; misschien telt die iets anders.`,
              en: `The text in ${en} names other numbers; it may count something else.`,
            },
      ),
      evidence: [quoteCell(before), quoteCell(now), ...(other === null ? [] : [other])],
    };
  }
}

/** A result that is twice, or half, of the year before, in a report that does not speak of it. */
export const jumpUnexplained = defineRule({
  code: 'jump-unexplained',
  looksAt: 'indicator',
  group: 'indicators',
  severity: 'info',
  restsOn: ['figures', 'absence'],
  options,
  judge,
  text: {
    title: {
      nl: 'Groot verschil met het jaar ervoor',
      en: 'Large difference with the year before',
    },
    what: {
      nl: 'Een jaarverslag geeft een behaald cijfer dat minstens twee keer zo groot of zo klein is als een jaar eerder. In de jaren ervoor veranderde het minder. Het doel vroeg er niet om, er staat geen voetnoot bij, en de tekst van het onderdeel noemt het cijfer en de reden niet. Kleine aantallen die door toeval verschillen, tellen niet mee.',
      en: 'An annual report gives a result at least twice as large or as small as a year before. In the years before it changed less. The target did not ask for it, there is no footnote, and the text of the chapter names neither the figure nor a reason. Small counts that differ by chance are left out.',
    },
    why: {
      nl: 'Zo’n sprong kan een succes zijn, of een andere manier van tellen. Zonder uitleg weet niemand welke van de twee.',
      en: 'Such a jump may be a success, or another way of counting. Without an explanation nobody knows which.',
    },
    example: {
      nl: 'Er waren 8 projecten en een jaar later 23. De tekst noemt er 12, en nog 9 die zijn aangevraagd.',
      en: 'There were 8 projects and 23 a year later. The text names 12, and 9 more that were applied for.',
    },
    mend: {
      nl: 'Schrijf bij het cijfer waar het verschil vandaan komt.',
      en: 'Say at the figure where the difference comes from.',
    },
    wrong: {
      nl: 'Als de uitleg in een ander onderdeel staat of met heel andere woorden is geschreven.',
      en: 'When the explanation is in another chapter or in quite other words.',
    },
  },
});
