import { z } from 'zod';
import { comparePublished } from '../../../model/publication-order.ts';
import type { Found } from '../../finding.ts';
import { sharedText } from '../../passages/text-print.ts';
import { defineRule } from '../../rule.ts';
import { chapterSubject } from '../../scene/chapters.ts';
import { placeOf, quoteText } from '../../scene/quotes.ts';
import { type Piece, piecesOf } from '../../scene/texts/pieces.ts';
import type { FieldNeighbourhood } from '../../units/neighbourhood.ts';
import { questionLabels } from '../../words/quote-labels.data.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** How many words a text must have. */
  words: z.int().min(8).default(40),
  /** The same under “Hoe staan we ervoor?”: where things stand should not be the same a year later. */
  wordsSituation: z.int().min(8).default(30),
  /** How many words are enough when it stands in the documents for three years or more. */
  wordsOften: z.int().min(8).default(20),
  /** How much of the text must be the same, 1 for every word. */
  likeness: z.number().min(0).max(1).default(0.8),
});

const often = 3;

/** Gathers what is nearly the same, each text with the last one like it. */
function chainsOf(pieces: readonly Piece[], likeness: number): Piece[][] {
  const chains: Piece[][] = [];
  // By a run of words the chains that have it: only what shares one is compared.
  const byRun = new Map<string, Set<Piece[]>>();
  for (const piece of pieces) {
    const near = new Set<Piece[]>();
    for (const run of piece.print.shingles) for (const known of byRun.get(run) ?? []) near.add(known);
    const chain = [...near].find((known) => {
      const last = known.at(-1);
      return last !== undefined && sharedText(last.print, piece.print) >= likeness;
    });
    const own = chain ?? [];
    if (chain === undefined) chains.push(own);
    own.push(piece);
    for (const run of piece.print.shingles) {
      const known = byRun.get(run);
      if (known === undefined) byRun.set(run, new Set([own]));
      else known.add(own);
    }
  }
  return chains;
}

/** Of each year the first text. */
function oneAYear(chain: readonly Piece[]): Piece[] {
  const years = new Set<number>();
  return chain.filter(({ chapter: { publication } }) => {
    if (publication.year === null || years.has(publication.year)) return false;
    years.add(publication.year);
    return true;
  });
}

function* judge({ thread, statements }: FieldNeighbourhood, chosen: z.infer<typeof options>): Iterable<Found> {
  const { words, wordsSituation, wordsOften, likeness } = chosen;
  for (const chain of chainsOf(piecesOf(statements, Math.min(words, wordsSituation, wordsOften)), likeness)) {
    const years = oneAYear(chain);
    const [first, last] = [years[0], years.at(-1)];
    if (first === undefined || last === undefined || years.length < 2) continue;
    // What a chapter begins with says what it is about, and may stay for a year.
    if (last.piece.question === 'intro' && years.length < often) continue;
    const least = last.piece.question === 'situation' ? Math.min(words, wordsSituation) : words;
    if (last.print.words < (years.length >= often ? Math.min(least, wordsOften) : least)) continue;
    const title = shorten(last.chapter.chapter.title);
    const list = years.map(({ chapter }) => chapter.publication.year).join(', ');
    yield {
      subject: chapterSubject(last.chapter, thread.slug),
      // One document more makes it longer, and no other.
      about: { publication: first.chapter.publication.slug },
      chapter: placeOf(last.chapter),
      message: {
        nl: `Bij “${title}” staat de tekst “${shorten(last.piece.text, 60)}” (bijna) woordelijk in documenten over ${years.length} jaren: ${list}.`,
        en: `At “${title}” the text “${shorten(last.piece.text, 60)}” stands (nearly) word for word in documents about ${years.length} years: ${list}.`,
      },
      evidence: years
        .toSorted((one, other) => comparePublished(one.chapter.publication, other.chapter.publication))
        .map(({ chapter, piece }) => quoteText(chapter, questionLabels[piece.question], piece.text, piece.at)),
    };
  }
}

/** The same text in documents about different years. */
export const textCopied = defineRule({
  code: 'text-copied',
  looksAt: 'field',
  group: 'consistency',
  severity: 'info',
  restsOn: ['wording'],
  options,
  judge,
  text: {
    title: { nl: 'Tekst overgenomen uit een ander jaar', en: 'Text taken over from another year' },
    what: {
      nl: 'Een lange tekst van een onderdeel staat (bijna) woordelijk in documenten over verschillende jaren. Doelen, plannen, vaste zinnen boven tabellen en wat bedoeld is om te blijven (een visie, een missie, een inleiding) tellen niet mee; een tekst waarmee een onderdeel begint pas als hij drie jaar hetzelfde is.',
      en: 'A long text of a chapter stands (nearly) word for word in documents about different years. Goals, plans, fixed sentences above tables and what is meant to stay (a vision, a mission, an introduction) are left out; a text that a chapter begins with counts from three years on.',
    },
    why: {
      nl: 'Een stand van zaken die jaren gelijk blijft, zegt weinig over het jaar waar het document over gaat.',
      en: 'A state of affairs that stays the same for years says little about the year that the document is about.',
    },
    example: {
      nl: 'In de begrotingen 2017, 2018 en 2020 staat onder “Hoe staan we ervoor?” dezelfde alinea.',
      en: 'The budgets for 2017, 2018 and 2020 have the same paragraph under “Where do we stand?”.',
    },
    mend: {
      nl: 'Loop de alinea na: klopt hij nog, en wat is er dit jaar anders?',
      en: 'Go through the paragraph: is it still right, and what is different this year?',
    },
    wrong: {
      nl: 'Als de tekst uitlegt wat het onderdeel is en daarom gelijk mag blijven.',
      en: 'When the text explains what the chapter is and may therefore stay the same.',
    },
  },
});
