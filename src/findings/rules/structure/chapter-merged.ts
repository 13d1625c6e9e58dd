import { z } from 'zod';
import { titleKey } from '../../../model/text/keys.ts';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { surelyCrossed } from '../../scene/crossings.ts';
import { placeOf, quoteStatement, subjectOf } from '../../scene/quotes.ts';
import { namePublication } from '../../words/name-publication.ts';

const options = z.strictObject({
  /** How sure threading must be, 0 to 1. */
  score: z.number().min(0).max(1).default(0.6),
});

/** A field that went up in another. */
export const chapterMerged = defineRule({
  code: 'chapter-merged',
  looksAt: 'field',
  group: 'structure',
  severity: 'info',
  restsOn: ['figures'],
  options,
  *judge({ thread, crossings }, { score }): Iterable<Found> {
    for (const { from, to } of surelyCrossed(crossings, 'merged', score)) {
      // A chapter that goes on under its own name was not taken up in another.
      if (titleKey(from.chapter.title) === titleKey(to.chapter.title)) continue;
      const [before, after] = [namePublication(from.publication), namePublication(to.publication)];
      yield {
        subject: subjectOf(thread),
        chapter: placeOf(to),
        message: {
          nl: `“${from.chapter.title}” in ${before.nl} lijkt opgegaan in “${to.chapter.title}” in ${after.nl}.`,
          en: `“${from.chapter.title}” in ${before.en} seems to be taken up in “${to.chapter.title}” in ${after.en}.`,
        },
        evidence: [quoteStatement(from), quoteStatement(to)],
      };
    }
  },
  text: {
    title: { nl: 'Onderdelen samengevoegd', en: 'Chapters merged' },
    what: {
      nl: 'Een onderdeel komt in het volgende document niet meer voor, en een ander onderdeel heeft daar zijn woorden en inhoud.',
      en: 'A chapter is not in the next document any more, and another chapter there has its words and content.',
    },
    why: {
      nl: 'Cijfers en plannen van twee onderdelen staan dan bij elkaar en zijn niet meer apart te volgen.',
      en: 'Figures and plans of two chapters then stand together and can no longer be followed apart.',
    },
    example: {
      nl: '“Sport” en “Cultuur” worden “Sport en cultuur”.',
      en: '“Sports” and “Culture” become “Sports and culture”.',
    },
    mend: {
      nl: 'Zet erbij welke onderdelen zijn samengevoegd en houd de oude cijfers apart zichtbaar.',
      en: 'Say which chapters were merged and keep the old figures visible apart.',
    },
    wrong: {
      nl: 'Als het onderdeel is gestopt en het andere alleen woorden met het deelt.',
      en: 'When the chapter has stopped and the other only shares words with it.',
    },
  },
});
