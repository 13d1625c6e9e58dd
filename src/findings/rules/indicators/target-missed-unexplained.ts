import { z } from 'zod';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { comparedWith, findMiss, isMissNoted } from '../../scene/miss.ts';
import { placeOf, quoteFigure, subjectOf } from '../../scene/quotes.ts';
import { isSpokenOf, textsOf } from '../../scene/texts/explanations.ts';
import type { IndicatorNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { shorten } from '../../words/shorten.ts';

function* judge(indicator: IndicatorNeighbourhood): Iterable<Found> {
  for (const statement of indicator.statements) {
    const { publication } = statement;
    const miss = findMiss(indicator, statement);
    const texts = miss === null || isMissNoted(miss) ? [] : textsOf(statement);
    // Where no text of the chapter is at hand, an explanation may stand in what is not.
    if (miss === null || texts.length === 0) continue;
    const { aim, result, year } = miss;
    if (isSpokenOf(statement.indicator.name, [result.figure.raw], texts)) continue;
    const [name, title] = [shorten(statement.indicator.name), shorten(statement.chapter.title)];
    const { nl, en } = namePublication(publication);
    const then = comparedWith(indicator, aim);
    const [toen, before] = then === null ? ['', ''] : [` (toen “${then.figure.raw}”)`, ` (then “${then.figure.raw}”)`];
    yield {
      subject: subjectOf(indicator.thread),
      chapter: placeOf(statement),
      absentFrom: [statement.chapter, ...statement.under].map(({ slug }) => ({
        publication: publication.slug,
        chapter: slug,
      })),
      message: {
        nl: `Het doel van “${name}” voor ${year} was “${aim.figure.raw}”${toen}, behaald is “${result.figure.raw}”. Bij “${title}” in ${nl} is daar geen uitleg over gevonden.`,
        en: `The target of “${name}” for ${year} was “${aim.figure.raw}”${before}, the result is “${result.figure.raw}”. No explanation of it is found at “${title}” in ${en}.`,
      },
      evidence: [aim, ...(then === null ? [] : [then]), result].map((cell) => quoteFigure(cell.statement, cell.figure)),
    };
  }
}

/** A target that was not met, about which the chapter says nothing. */
export const targetMissedUnexplained = defineRule({
  code: 'target-missed-unexplained',
  looksAt: 'indicator',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['figures', 'absence'],
  speaksFor: ['target-missed', 'away-from-target', 'target-relaxed'],
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Doel niet gehaald, geen uitleg gevonden', en: 'Target not met, no explanation found' },
    what: {
      nl: 'Het jaarverslag laat zien dat een doel niet is gehaald. Er staat geen voetnoot bij, en geen tekst in het onderdeel noemt de indicator. Alleen waar te zien is of meer of minder beter is: aan de doelen, de naam of een opmerking.',
      en: 'The annual report shows that a target was not met. There is no footnote, and no text in the chapter speaks of the indicator. Only where it can be seen whether more or less is better: by the targets, the name or a remark.',
    },
    why: {
      nl: 'Een doel missen mag. Maar de raad moet weten hoe het komt en wat er nu gebeurt.',
      en: 'A target may be missed. But the council must know how it came about and what happens next.',
    },
    example: {
      nl: 'Het doel was “> 60.000” studenten, het zijn er 59.400. De tekst gaat alleen over andere dingen.',
      en: 'The target was “> 60,000” students, there are 59,400. The text is about other things only.',
    },
    mend: {
      nl: 'Schrijf in het onderdeel, of in een voetnoot, waarom het doel niet is gehaald en wat u eraan doet.',
      en: 'Say in the chapter, or in a footnote, why the target was not met and what will be done.',
    },
    wrong: {
      nl: 'Als de uitleg met heel andere woorden is geschreven of in een ander onderdeel staat, of als lager bij deze indicator juist beter is.',
      en: 'When the explanation is in quite other words or in another chapter, or when lower is better for this indicator.',
    },
  },
});
