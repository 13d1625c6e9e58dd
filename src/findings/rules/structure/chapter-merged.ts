import { z } from 'zod';
import { titleKey } from '../../../model/text/keys.ts';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { type Crossing, surelyCrossed } from '../../scene/crossings.ts';
import { placeOf, quoteStatement, subjectOf } from '../../scene/quotes.ts';
import type { SeenChapter } from '../../scene/seen.ts';
import { namePublication } from '../../words/name-publication.ts';

const options = z.strictObject({
  /** How sure threading must be, 0 to 1. */
  score: z.number().min(0).max(1).default(0.6),
});

/** A passage of the new chapter, or a paragraph of it, that is called as the old one was: that goes on there as a part, under its own name. */
function goesOnIn({ chapter: { passages } }: SeenChapter, title: string): boolean {
  const key = titleKey(title);
  return passages.some(
    ({ heading, blocks }) =>
      titleKey(heading ?? '') === key ||
      blocks.some((block) => block.kind === 'heading' && titleKey(block.text) === key),
  );
}

/** The two chapters that became one; null where there is only one, or where the one was a part of the other before. */
function mergedFrom({ from, to, beside }: Crossing): readonly [SeenChapter, SeenChapter] | null {
  if (beside === null || beside.publication.year !== from.publication.year) return null;
  const [own, other] = [from.chapter, beside.chapter];
  if (own.parent === other.slug || other.parent === own.slug) return null;
  // A chapter that goes on under its own name, whole or as a part, was not taken up in another.
  const isGone = ({ chapter: { title } }: SeenChapter) =>
    titleKey(title) !== titleKey(to.chapter.title) && !goesOnIn(to, title);
  return isGone(from) && isGone(beside) ? [from, beside] : null;
}

/** Two fields that became one. */
export const chapterMerged = defineRule({
  code: 'chapter-merged',
  looksAt: 'field',
  group: 'structure',
  severity: 'info',
  restsOn: ['figures'],
  options,
  *judge({ thread, crossings }, { score }): Iterable<Found> {
    for (const crossing of surelyCrossed(crossings, 'merged', score)) {
      const sources = mergedFrom(crossing);
      if (sources === null) continue;
      const { to } = crossing;
      const [from, beside] = sources;
      const [before, after] = [namePublication(from.publication), namePublication(to.publication)];
      const [one, other] = [from.chapter.title, beside.chapter.title];
      yield {
        subject: subjectOf(thread),
        chapter: placeOf(to),
        message: {
          nl: `“${one}” en “${other}” in ${before.nl} lijken samen “${to.chapter.title}” in ${after.nl} te zijn geworden.`,
          en: `“${one}” and “${other}” in ${before.en} seem to have become “${to.chapter.title}” in ${after.en}.`,
        },
        evidence: [from, beside, to].map((chapter) => quoteStatement(chapter)),
      };
    }
  },
  text: {
    title: { nl: 'Onderdelen samengevoegd', en: 'Chapters merged' },
    what: {
      nl: 'Twee onderdelen komen in het volgende document niet meer onder hun naam voor, en één onderdeel heeft daar hun woorden en inhoud. Staat de oude naam nog als kop in het nieuwe onderdeel, dan is er geen melding.',
      en: 'Two chapters are not in the next document under their names any more, and one chapter there has their words and content. Where an old name is still a heading in the new chapter there is no finding.',
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
