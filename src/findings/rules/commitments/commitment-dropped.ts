import { z } from 'zod';
import { mayHideStatements } from '../../../threading/hidden-statements.ts';
import { coverage } from '../../../threading/words/overlap.ts';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { budgetsFor, reportsOver } from '../../scene/chapters.ts';
import { openAccounts } from '../../scene/open-accounts.ts';
import { placeOf, quoteStatement, quoteText, subjectOf } from '../../scene/quotes.ts';
import type { SeenPage } from '../../scene/seen.ts';
import { leadsInDone } from '../../scene/texts/leads-in.ts';
import { mayBeAnswered } from '../../scene/texts/may-be-answered.ts';
import { isToldInText } from '../../scene/texts/told-otherwise.ts';
import type { CommitmentInField, CommitmentNeighbourhood } from '../../units/neighbourhood.ts';
import { asksForAnswer } from '../../words/asks-for-answer.ts';
import { namePublication } from '../../words/name-publication.ts';
import { notFound } from '../../words/quote-labels.data.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** A later text that has this share of the words of a commitment may be the same one; then the rule keeps silent. */
  likeness: z.number().min(0).max(1).default(0.3),
  /** The same of all accounts of the chapter together. */
  together: z.number().min(0).max(1).default(0.45),
});

/** The chapter of the next budget, where it says what will be done. */
function nextBudget(last: CommitmentInField): SeenPage | null {
  const { year } = last.publication;
  if (year === null) return null;
  const { question } = last.commitment;
  const next = budgetsFor(last.field, year + 1);
  return next.find(({ chapter }) => chapter.commitments.some((other) => other.question === question)) ?? null;
}

function* judge(
  { thread, statements, vocabulary }: CommitmentNeighbourhood,
  { likeness, together }: z.infer<typeof options>,
): Iterable<Found> {
  const last = statements.findLast(({ publication }) => publication.kind === 'budget');
  const year = last?.publication.year ?? null;
  if (last === undefined || year === null) return;
  const next = nextBudget(last);
  const report = reportsOver(last.field, year).findLast(({ publication }) => publication.kind === 'annual-report');
  if (next === null || report === undefined) return;
  if (mayHideStatements(report.chapter) || mayHideStatements(next.chapter)) return;
  const isTold = statements.some(({ answers, publication }) => publication.year === year && answers.length > 0);
  if (isTold || statements.some(({ publication }) => (publication.year ?? 0) > year)) return;
  const { text } = last.commitment;
  if (!asksForAnswer(text)) return;
  const wanted = vocabulary.vectorOf(text);
  if (leadsInDone(text, report.chapter) || isToldInText(last, [report], vocabulary)) return;
  if (mayBeAnswered(last, openAccounts(report.accounts), vocabulary, { likeness, together })) return;
  if (next.chapter.commitments.some((other) => coverage(wanted, vocabulary.vectorOf(other.text)) >= likeness)) return;
  const title = shorten(next.chapter.title);
  const names = [last, report, next].map(({ publication }) => namePublication(publication));
  yield {
    subject: subjectOf(thread),
    chapter: placeOf(next),
    absentFrom: [placeOf(report), placeOf(next)],
    message: {
      nl: `“${shorten(text)}” staat in ${names[0]?.nl}, maar is bij “${title}” niet gevonden in ${names[1]?.nl}, en ook niet in ${names[2]?.nl}.`,
      en: `“${shorten(text)}” stands in ${names[0]?.en}, but was not found at “${title}” in ${names[1]?.en}, nor in ${names[2]?.en}.`,
    },
    aside: {
      nl: `Ook bij “${shorten(next.chapter.title)}” in ${names[2]?.nl} is het niet gevonden.`,
      en: `Nor was it found at “${shorten(next.chapter.title)}” in ${names[2]?.en}.`,
    },
    evidence: [
      quoteStatement(last),
      quoteText(report, notFound, '', report.chapter.at),
      quoteText(next, notFound, '', next.chapter.at),
    ],
  };
}

/** A commitment that is gone from the next budget, while no report says what became of it. */
export const commitmentDropped = defineRule({
  code: 'commitment-dropped',
  looksAt: 'commitment',
  group: 'commitments',
  severity: 'warning',
  restsOn: ['absence'],
  options,
  judge,
  text: {
    title: { nl: 'Voornemen niet meer gevonden', en: 'Commitment not found any more' },
    what: {
      nl: 'Een voornemen staat in de begroting van een jaar, niet meer in de begroting van het jaar erna, en het jaarverslag ertussen vertelt er niets over. De regel spreekt alleen als alle drie de onderdelen er zijn.',
      en: 'A commitment stands in the budget for a year and no longer in the budget for the next, and the annual report in between tells nothing about it. The rule speaks only where all three chapters are at hand.',
    },
    why: {
      nl: 'Een plan mag stoppen, maar dan hoort erbij te staan waarom. Anders verdwijnt het zonder dat iemand het merkt.',
      en: 'A plan may stop, but then it should say why. Otherwise it disappears without anyone noticing.',
    },
    example: {
      nl: 'De begroting 2018 belooft een fietsplan. Het jaarverslag 2018 noemt het niet en in de begroting 2019 is het weg.',
      en: 'The budget for 2018 promises a cycling plan. The annual report over 2018 does not mention it and it is gone from the budget for 2019.',
    },
    mend: {
      nl: 'Schrijf in het jaarverslag wat er van het plan is gekomen, of in de nieuwe begroting waarom het stopt.',
      en: 'Say in the annual report what came of the plan, or in the new budget why it stops.',
    },
    wrong: {
      nl: 'Als het plan in andere woorden verdergaat, of in een ander hoofdstuk.',
      en: 'When the plan goes on in other words, or in another chapter.',
    },
  },
});
