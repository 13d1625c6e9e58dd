import { z } from 'zod';
import { wordsOf } from '../../../model/block.ts';
import type { Question } from '../../../model/question.ts';
import { codeKey } from '../../../model/text/keys.ts';
import { mayHideStatements } from '../../../threading/hidden-statements.ts';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { chapterSubject } from '../../scene/chapters.ts';
import { branchOf, CodePlaces } from '../../scene/code-places.ts';
import { placeOf, quoteText } from '../../scene/quotes.ts';
import type { PageInPublication } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { notFound } from '../../words/quote-labels.data.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** How many other chapters of the publication must have the question. */
  least: z.int().min(1).default(2),
  /** Which share of the chapters that have this question or a goal must have it. */
  share: z.number().min(0).max(1).default(0.6),
});

function asks({ chapter }: PageInPublication, ...wanted: readonly Question[]): boolean {
  return chapter.passages.some(({ question, blocks }) => wanted.includes(question) && wordsOf(blocks).length > 0);
}

/** Under which questions chapters of a report say what was done: a conclusion does so too, unless the house asks both. */
function answersIn(level: readonly PageInPublication[], least: number): readonly Question[] {
  const both = level.filter((chapter) => asks(chapter, 'done') && asks(chapter, 'conclusion'));
  return both.length >= least ? ['done'] : ['done', 'conclusion'];
}

/**
 * Whether the question may stand in a part of the page that is not at hand. Of a few pages of a document (2.1.1 and 2.1.4, and nothing
 * between them) nobody can tell whether they are whole; then something must follow the goals before the lack says anything.
 */
function mayGoOn(places: CodePlaces<PageInPublication>, { publication, chapter }: PageInPublication): boolean {
  if (chapter.passages.at(-1)?.question !== 'achieve') return false;
  const code = codeKey(chapter.code);
  return code !== null && !places.looksComplete(publication.slug, branchOf(code), 1);
}

const asked = { nl: 'Deze vraag staat er wel', en: 'This question is there' };

/** A chapter says what is to be achieved, and not what will be (or was) done for it, while the chapters beside it do. */
export const questionMissing = defineRule({
  code: 'question-missing',
  looksAt: 'publication',
  group: 'structure',
  severity: 'warning',
  restsOn: ['absence'],
  options,
  *judge({ publication, pages }, { least, share }): Iterable<Found> {
    const places = new CodePlaces(pages);
    const { kind } = publication;
    if (kind !== 'budget' && kind !== 'annual-report') return;
    const [nl, en] =
      kind === 'budget'
        ? ['wat ervoor wordt gedaan', 'what will be done for it']
        : ['wat ervoor is gedaan', 'what was done for it'];
    for (const level of Map.groupBy(pages, ({ chapter }) => chapter.level).values()) {
      const answers = kind === 'budget' ? (['do'] as const) : answersIn(level, least);
      const all = level.filter((chapter) => asks(chapter, 'achieve', ...answers));
      const full = all.filter((chapter) => asks(chapter, ...answers));
      if (full.length < least || full.length < share * all.length) continue;
      for (const chapter of all) {
        const goal = chapter.chapter.passages.find(({ question }) => question === 'achieve');
        if (goal === undefined || asks(chapter, ...answers) || mayGoOn(places, chapter)) continue;
        if (mayHideStatements(chapter.chapter)) continue;
        // What is said in one breath under one question is no missing question.
        const told = chapter.accounts;
        if (told.some(({ account }) => kind === 'budget' || answers.includes(account.question))) continue;
        // A plan that a report repeats is no answer.
        const planned = kind === 'budget' ? chapter.commitments : [];
        if (planned.some(({ commitment }) => commitment.question === 'do')) continue;
        const title = shorten(chapter.chapter.title);
        const name = namePublication(publication);
        yield {
          subject: chapterSubject(chapter, chapter.field),
          chapter: placeOf(chapter),
          absentFrom: [placeOf(chapter)],
          message: {
            nl: `Bij “${title}” staat in ${name.nl} wat het doel is, maar er is niet gevonden ${nl}; bij ${full.length} andere onderdelen staat dat wel.`,
            en: `At “${title}” ${name.en} says what the goal is, but it was not found ${en}; ${full.length} other chapters do say so.`,
          },
          evidence: [
            quoteText(chapter, asked, goal.heading ?? '', goal.at),
            quoteText(chapter, notFound, '', chapter.chapter.at),
          ],
        };
      }
    }
  },
  text: {
    title: { nl: 'Antwoord op een vraag niet gevonden', en: 'Answer to a question not found' },
    what: {
      nl: 'Een onderdeel zegt wel wat het doel is, maar niet wat ervoor wordt gedaan (begroting) of is gedaan (jaarverslag). De meeste andere onderdelen van hetzelfde document zeggen dat wel. Is maar een deel van het document ingelezen, dan telt een bladzijde die na het doel ophoudt niet mee.',
      en: 'A chapter says what the goal is, but not what will be done for it (budget) or was done (annual report). Most other chapters of the same document do. Where only a part of the document was read, a page that stops after the goal is left out.',
    },
    why: {
      nl: 'Een doel zonder plan, of een plan zonder verslag, kan de raad niet volgen.',
      en: 'The council cannot follow a goal without a plan, or a plan without a report.',
    },
    example: {
      nl: 'Bij 2.1.4 staat wel “Wat willen we bereiken?” maar niet “Wat gaan we hiervoor doen?”.',
      en: '2.1.4 has “What do we want to achieve?” but not “What will we do for it?”.',
    },
    mend: {
      nl: 'Vul de vraag aan, of schrijf waarom er dit jaar niets voor gebeurt.',
      en: 'Answer the question, or say why nothing is done for it this year.',
    },
    wrong: {
      nl: 'Als de pagina niet in haar geheel is ingelezen, of als het antwoord onder een andere kop staat.',
      en: 'When the page was not read in full, or when the answer stands under another heading.',
    },
  },
});
