import { z } from 'zod';
import type { Found, Said } from '../../finding.ts';
import { sharedText } from '../../passages/text-print.ts';
import { defineRule } from '../../rule.ts';
import { chapterSubject } from '../../scene/chapters.ts';
import { placeOf, quoteText } from '../../scene/quotes.ts';
import { type Piece, piecesOf } from '../../scene/texts/pieces.ts';
import type { FieldNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { questionLabels } from '../../words/quote-labels.data.ts';
import { mostNamed } from '../../words/say-rows.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** How many words a text must have. */
  words: z.int().min(8).default(40),
  /** How much of the text must be the same, 1 for every word. */
  likeness: z.number().min(0).max(1).default(0.8),
});

/** A text of a report, with the one of the budget that it repeats, and how much of both is the same, 0 to 1. */
type Repeated = { readonly own: Piece; readonly budget: Piece; readonly share: number };

/** Headings below which a report tells what came of the year, where they are no W-question. */
const looksBack =
  /\b(?:terugblik|terugkijk|stand van zaken|gedaan|bereikt|gerealiseerd|realisatie|resultaten|verantwoording|gebeurtenissen|afgelopen jaar)\b/i;

/** Whether a text stands where the report owes what happened. */
function isAnswer({ piece: { question, heading } }: Piece): boolean {
  if (question === 'situation' || question === 'done' || question === 'conclusion') return true;
  return question === 'other' && looksBack.test(heading ?? '');
}

/** By a run of words the texts of budgets for a year that have it: only what shares one is compared. */
function byRun(pieces: readonly Piece[]): ReadonlyMap<string, readonly Piece[]> {
  const found = new Map<string, Piece[]>();
  for (const piece of pieces) {
    for (const run of piece.print.shingles) {
      const known = found.get(run);
      if (known === undefined) found.set(run, [piece]);
      else known.push(piece);
    }
  }
  return found;
}

function repeatedIn({ statements }: FieldNeighbourhood, { words, likeness }: z.infer<typeof options>): Repeated[] {
  const pieces = piecesOf(statements, words);
  const budgets = byRun(pieces.filter(({ chapter }) => chapter.publication.kind === 'budget'));
  const reports = pieces.filter((piece) => piece.chapter.publication.kind === 'annual-report' && isAnswer(piece));
  return reports.flatMap((own): Repeated[] => {
    const near = new Set([...own.print.shingles].flatMap((run) => budgets.get(run) ?? []));
    const alike = [...near]
      .filter(({ chapter }) => chapter.publication.year === own.chapter.publication.year)
      .map((budget) => ({ own, budget, share: sharedText(budget.print, own.print) }))
      .toSorted((one, other) => other.share - one.share)[0];
    return alike !== undefined && alike.share >= likeness ? [alike] : [];
  });
}

function messageOf(repeated: readonly Repeated[], { own, budget }: Repeated): Said {
  const [report, before] = [namePublication(own.chapter.publication), namePublication(budget.chapter.publication)];
  const title = shorten(own.chapter.chapter.title);
  const under = own.piece.heading === null ? questionLabels[own.piece.question] : null;
  const [onder, below] = [under?.nl ?? shorten(own.piece.heading ?? ''), under?.en ?? shorten(own.piece.heading ?? '')];
  const [count, first] = [repeated.length, shorten(own.piece.text, 60)];
  if (count === 1) {
    return {
      nl: `Bij “${title}” staat onder “${onder}” in ${report.nl} een alinea die (bijna) woordelijk die van ${before.nl} is, van voor het jaar begon: “${first}”.`,
      en: `At “${title}” ${report.en} has a paragraph under “${below}” that is (nearly) word for word that of ${before.en}, from before the year began: “${first}”.`,
    };
  }
  return {
    nl: `Bij “${title}” staan onder “${onder}” in ${report.nl} ${count} alinea’s die (bijna) woordelijk die van ${before.nl} zijn, van voor het jaar begon. De eerste: “${first}”.`,
    en: `At “${title}” ${report.en} has ${count} paragraphs under “${below}” that are (nearly) word for word those of ${before.en}, from before the year began. The first: “${first}”.`,
  };
}

/** A report tells of its year what the budget for it said before it began. */
export const budgetTextRepeated = defineRule({
  code: 'budget-text-repeated',
  looksAt: 'field',
  group: 'consistency',
  severity: 'info',
  restsOn: ['wording'],
  options,
  *judge(field, chosen): Iterable<Found> {
    for (const repeated of Map.groupBy(repeatedIn(field, chosen), ({ own }) => own.chapter.key).values()) {
      const [first] = repeated;
      if (first === undefined) continue;
      const { chapter } = first.own;
      yield {
        subject: chapterSubject(chapter, field.thread.slug),
        chapter: placeOf(chapter),
        message: messageOf(repeated, first),
        evidence: repeated
          .slice(0, mostNamed)
          .flatMap(({ budget, own }) =>
            [budget, own].map((one) =>
              quoteText(one.chapter, questionLabels[one.piece.question], one.piece.text, one.piece.at),
            ),
          ),
      };
    }
  },
  text: {
    title: { nl: 'Tekst van de begroting als terugblik', en: 'Text of the budget as a look back' },
    what: {
      nl: 'Waar het jaarverslag vertelt wat er van het jaar is geworden, staat (bijna) woordelijk een lange tekst uit de begroting voor datzelfde jaar. Doelen en plannen die het jaarverslag met opzet herhaalt, vaste zinnen boven tabellen en wat bedoeld is om te blijven (een visie, een inleiding, een omschrijving) tellen niet mee. Eén bevinding per onderdeel.',
      en: 'Where the annual report tells what came of the year, it has (nearly) word for word a long text of the budget for that year. Goals and plans that a report repeats on purpose, fixed sentences above tables and what is meant to stay (a vision, an introduction, a description) are left out. One finding a chapter.',
    },
    why: {
      nl: 'Die tekst is geschreven voor het jaar begon. Hij vertelt dus niet wat er in dat jaar is gebeurd.',
      en: 'That text was written before the year began. So it does not tell what happened in it.',
    },
    example: {
      nl: 'Onder “Terugblik” staat een alinea over plannen, in dezelfde woorden als in de begroting.',
      en: 'Under “Looking back” there is a paragraph about plans, in the words of the budget.',
    },
    mend: {
      nl: 'Schrijf wat er in het jaar is gebeurd, en laat weg wat alleen voor de begroting gold.',
      en: 'Write what happened in the year, and leave out what held for the budget only.',
    },
    wrong: {
      nl: 'Als de tekst een feit is dat aan het eind van het jaar nog net zo geldt.',
      en: 'When the text is a fact that still holds at the end of the year.',
    },
  },
});
