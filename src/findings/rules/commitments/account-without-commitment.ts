import { z } from 'zod';
import { printBlock } from '../../../editions/print-block.ts';
import { mayHideStatements } from '../../../threading/hidden-statements.ts';
import type { StatedChapter } from '../../../threading/stated.ts';
import { coverage } from '../../../threading/words/overlap.ts';
import type { Found } from '../../finding.ts';
import { splitSentences } from '../../passages/running-text.ts';
import { defineRule } from '../../rule.ts';
import { budgetsFor, chapterSubject } from '../../scene/chapters.ts';
import { placeOf, quoteStatement, quoteText } from '../../scene/quotes.ts';
import type { SeenAccount } from '../../scene/seen.ts';
import type { ChapterNeighbourhood } from '../../units/neighbourhood.ts';
import { count } from '../../words/count.ts';
import { namePublication } from '../../words/name-publication.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** A commitment of which an account has this share of the words may be what it is about; then the rule keeps silent. */
  likeness: z.number().min(0).max(1).default(0.25),
  /** How many accounts are quoted. */
  quotes: z.int().min(1).default(5),
});

/** A sentence of the budget with this share of the words of an account announced it, though it was not read as a commitment. */
const announcing = 0.5;

/** What a chapter says in its headings and its sentences. */
function textsIn({ passages }: StatedChapter): string[] {
  return passages
    .flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.flatMap(printBlock)])
    .flatMap(splitSentences);
}

/** The accounts of a report's chapter that no commitment of that year is about, as far as words tell. */
function unannounced({ page, ofYear, vocabulary }: ChapterNeighbourhood, likeness: number): readonly SeenAccount[] {
  const candidates = page.accounts.filter(({ isTied, account }) => account.question === 'done' && !isTied);
  if (candidates.length === 0) return [];
  const wanted = ofYear
    .flatMap(({ commitments }) => commitments)
    .map(({ commitment }) => vocabulary.vectorOf(commitment.text));
  const toldBy = ({ account }: SeenAccount) => vocabulary.vectorOf(`${account.heading ?? ''} ${account.text}`);
  const unwanted = candidates.filter((one) => {
    const told = toldBy(one);
    return wanted.every((words) => coverage(words, told) < likeness && coverage(told, words) < likeness);
  });
  if (unwanted.length === 0) return [];
  const announced = ofYear
    .filter(({ key }) => key !== page.key)
    .flatMap(({ chapter }) => textsIn(chapter))
    .map((text) => vocabulary.vectorOf(text));
  return unwanted.filter((one) => {
    const told = toldBy(one);
    return announced.every((words) => coverage(told, words) < announcing);
  });
}

/** A report tells of something that was done and that the budget for that year does not name. */
export const accountWithoutCommitment = defineRule({
  code: 'account-without-commitment',
  looksAt: 'chapter',
  group: 'commitments',
  severity: 'info',
  restsOn: ['absence'],
  options,
  *judge(neighbourhood, { likeness, quotes }): Iterable<Found> {
    const { page: report, field, ofYear } = neighbourhood;
    const { kind, year } = report.publication;
    if (kind !== 'annual-report' || year === null || report.accounts.length === 0) return;
    const budgets = budgetsFor({ statements: ofYear }, year);
    const budget = budgets.find(({ chapter }) => chapter.commitments.some(({ question }) => question === 'do'));
    if (budget === undefined || budgets.some(({ chapter }) => mayHideStatements(chapter))) return;
    const accounts = unannounced(neighbourhood, likeness);
    if (accounts.length === 0) return;
    const title = shorten(report.chapter.title);
    const [told, said] = [namePublication(report.publication), namePublication(budget.publication)];
    yield {
      subject: chapterSubject(report, field),
      chapter: placeOf(report),
      absentFrom: budgets.map(placeOf),
      message: {
        nl: `Bij “${title}” ${accounts.length === 1 ? 'staat' : 'staan'} in ${told.nl} ${count(accounts.length, 'punt', 'punten')} waarvoor in ${said.nl} bij dat onderdeel geen voornemen is gevonden.`,
        en: `At “${title}” ${told.en} has ${count(accounts.length, 'point', 'points')} for which no commitment was found in that chapter of ${said.en}.`,
      },
      evidence: [
        ...accounts.slice(0, quotes).map((account) => quoteStatement(account)),
        quoteText(
          budget,
          { nl: 'Voornemens in de begroting', en: 'Commitments in the budget' },
          budget.chapter.commitments.map(({ text }) => text).join(' · '),
          budget.chapter.at,
        ),
      ],
    };
  },
  text: {
    title: { nl: 'Gedaan zonder voornemen', en: 'Done without a commitment' },
    what: {
      nl: 'Het jaarverslag noemt iets dat is gedaan, terwijl de begroting van dat jaar er bij hetzelfde onderdeel geen voornemen voor heeft.',
      en: 'The annual report tells of something that was done, while the budget for that year has no commitment for it in the same chapter.',
    },
    why: {
      nl: 'Er kan een goede reden zijn om iets te doen wat niet in het plan stond. De raad wil die reden kennen.',
      en: 'There may be a good reason to do what was not planned. The council wants to know that reason.',
    },
    example: {
      nl: 'Het jaarverslag vertelt over een nieuwe markthal; de begroting noemt die niet.',
      en: 'The annual report tells of a new market hall that the budget does not mention.',
    },
    mend: {
      nl: 'Schrijf erbij waarom het is gedaan en welk besluit ervoor is.',
      en: 'Say why it was done and which decision there is for it.',
    },
    wrong: {
      nl: 'Als het voornemen in andere woorden, in een ander hoofdstuk of in een raadsbesluit staat.',
      en: 'When the commitment stands in other words, in another chapter or in a council decision.',
    },
  },
});
