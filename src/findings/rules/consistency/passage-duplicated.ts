import { z } from 'zod';
import { titleKey } from '../../../model/text/keys.ts';
import { wordsOf } from '../../../model/text/plain.ts';
import type { Found } from '../../finding.ts';
import { type RunningText, runningText } from '../../passages/running-text.ts';
import { isBoilerplate } from '../../passages/text-print.ts';
import { defineRule } from '../../rule.ts';
import { chapterSubject } from '../../scene/chapters.ts';
import { placeOf, quoteText } from '../../scene/quotes.ts';
import type { SeenChapter } from '../../scene/seen.ts';
import type { PageInPublication } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { questionLabels } from '../../words/quote-labels.data.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** How many words a text must have. */
  words: z.int().min(8).default(25),
  /** What stands in more chapters than this is a fixed sentence of the document. */
  most: z.int().min(2).default(3),
});

type Piece = { readonly chapter: PageInPublication; readonly piece: RunningText; readonly key: string };

/** A chapter that stands twice among the files is no text that stands twice in the document. */
function isTwin(one: SeenChapter, other: SeenChapter): boolean {
  return one.chapter !== other.chapter && titleKey(one.chapter.title) === titleKey(other.chapter.title);
}

/** One document has the same text at two places. */
export const passageDuplicated = defineRule({
  code: 'passage-duplicated',
  looksAt: 'publication',
  group: 'consistency',
  severity: 'info',
  restsOn: ['wording'],
  options,
  *judge({ publication, pages }, { words, most }): Iterable<Found> {
    const pieces = pages.flatMap((chapter) =>
      runningText(chapter.chapter).flatMap((piece): Piece[] => {
        const own = wordsOf(piece.text);
        return own.length < words || isBoilerplate(piece.text) ? [] : [{ chapter, piece, key: own.join(' ') }];
      }),
    );
    for (const same of Map.groupBy(pieces, ({ key }) => key).values()) {
      const [first, second] = same;
      if (first === undefined || second === undefined || same.length > most) continue;
      if (isTwin(first.chapter, second.chapter)) continue;
      const name = namePublication(publication);
      const place = first.chapter === second.chapter ? 'here' : 'there';
      yield {
        subject: chapterSubject(second.chapter, second.chapter.field),
        chapter: placeOf(second.chapter),
        message: {
          nl: `In ${name.nl} staat “${shorten(first.piece.text, 60)}” twee keer${place === 'here' ? ' in hetzelfde onderdeel' : `: bij “${first.chapter.chapter.title}” en bij “${second.chapter.chapter.title}”`}.`,
          en: `In ${name.en} “${shorten(first.piece.text, 60)}” stands twice${place === 'here' ? ' in the same chapter' : `: at “${first.chapter.chapter.title}” and at “${second.chapter.chapter.title}”`}.`,
        },
        evidence: same.map(({ chapter, piece }) =>
          quoteText(chapter, questionLabels[piece.question], piece.text, piece.at),
        ),
      };
    }
  },
  text: {
    title: { nl: 'Tekst staat er twee keer', en: 'Text stands twice' },
    what: {
      nl: 'Hetzelfde document heeft op twee plaatsen dezelfde alinea of hetzelfde punt. Vaste zinnen die in veel onderdelen staan, tellen niet mee.',
      en: 'The same document has the same paragraph or point at two places. Fixed sentences that many chapters have are left out.',
    },
    why: {
      nl: 'De lezer denkt dat het om twee dingen gaat, of een resultaat telt twee keer mee.',
      en: 'The reader takes it for two things, or a result is counted twice.',
    },
    example: {
      nl: 'Dezelfde opsomming van projecten staat bij beleidsveld 2.1.2 en bij 2.1.4.',
      en: 'The same list of projects stands in policy field 2.1.2 and in 2.1.4.',
    },
    mend: {
      nl: 'Laat de tekst op één plaats staan en verwijs er vanaf de andere naar.',
      en: 'Keep the text in one place and refer to it from the other.',
    },
    wrong: {
      nl: 'Als de tekst met opzet bij beide onderdelen hoort.',
      en: 'When the text belongs to both chapters on purpose.',
    },
  },
});
