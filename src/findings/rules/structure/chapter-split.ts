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

/** A field that stood in another before. */
export const chapterSplit = defineRule({
  code: 'chapter-split',
  looksAt: 'field',
  group: 'structure',
  severity: 'info',
  restsOn: ['figures'],
  options,
  *judge({ thread, crossings }, { score }): Iterable<Found> {
    for (const { from, to } of surelyCrossed(crossings, 'split', score)) {
      // A chapter that goes on under its own name was not split off from another.
      if (titleKey(from.chapter.title) === titleKey(to.chapter.title)) continue;
      const [before, after] = [namePublication(from.publication), namePublication(to.publication)];
      yield {
        subject: subjectOf(thread),
        chapter: placeOf(to),
        message: {
          nl: `“${to.chapter.title}” in ${after.nl} lijkt afgesplitst van “${from.chapter.title}” in ${before.nl}.`,
          en: `“${to.chapter.title}” in ${after.en} seems to be split off from “${from.chapter.title}” in ${before.en}.`,
        },
        evidence: [quoteStatement(from), quoteStatement(to)],
      };
    }
  },
  text: {
    title: { nl: 'Onderdeel gesplitst', en: 'Chapter split' },
    what: {
      nl: 'Een nieuw onderdeel heeft de woorden en de inhoud van een deel van een ander onderdeel uit het vorige document.',
      en: 'A new chapter has the words and the content of a part of another chapter in the document before.',
    },
    why: {
      nl: 'Wie cijfers of plannen vergelijkt, moet weten dat ze eerst onder één kop stonden.',
      en: 'Who compares figures or plans must know that they stood under one heading before.',
    },
    example: {
      nl: '“Sport en cultuur” wordt “Sport” en “Cultuur”.',
      en: '“Sports and culture” becomes “Sports” and “Culture”.',
    },
    mend: {
      nl: 'Zet erbij waar het onderdeel vandaan komt en reken oude cijfers om.',
      en: 'Say where the chapter comes from and restate the old figures.',
    },
    wrong: {
      nl: 'Als het onderdeel nieuw is en alleen woorden deelt met een ander.',
      en: 'When the chapter is new and only shares words with another.',
    },
  },
});
