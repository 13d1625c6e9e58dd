import { z } from 'zod';
import { mayHideStatements } from '../../../threading/hidden-statements.ts';
import { isOfTerm } from '../../../threading/timeline.ts';
import { splitWords } from '../../../threading/words/split-words.ts';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { reportsOver } from '../../scene/chapters.ts';
import { openAccounts } from '../../scene/open-accounts.ts';
import { placeOf, quoteStatement, quoteText, subjectOf } from '../../scene/quotes.ts';
import type { SeenCommitment } from '../../scene/seen.ts';
import { mayBeAnswered } from '../../scene/texts/may-be-answered.ts';
import { isToldOtherwise } from '../../scene/texts/told-otherwise.ts';
import type { CommitmentInField, CommitmentNeighbourhood } from '../../units/neighbourhood.ts';
import { asksForAnswer } from '../../words/asks-for-answer.ts';
import { namePublication } from '../../words/name-publication.ts';
import { notFound } from '../../words/quote-labels.data.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** An account that has this share of the words of a commitment may be its answer; then the rule keeps silent. */
  likeness: z.number().min(0).max(1).default(0.3),
  /** The same of all accounts of the chapter together. */
  together: z.number().min(0).max(1).default(0.45),
  /** Of how many telling words a commitment must be: of fewer it is hard to say whether they come back. */
  words: z.int().min(1).default(4),
  /** Whether a progress report must answer too; in the middle of a year much is not yet due. */
  progressReports: z.boolean().default(false),
});

/** A commitment for a later year than that of its document is not due yet; when it is, due-passed tells of it. */
function isForLater({ commitment: { term }, publication: { year } }: SeenCommitment): boolean {
  return (term?.until ?? 0) > (year ?? Number.POSITIVE_INFINITY);
}

function* judgeYear(
  { thread, vocabulary }: CommitmentNeighbourhood,
  commitments: readonly CommitmentInField[],
  year: number,
  { likeness, together, words, progressReports }: z.infer<typeof options>,
): Iterable<Found> {
  const [first] = commitments;
  if (first === undefined || commitments.some(isForLater)) return;
  if (commitments.some(({ answers }) => answers.length > 0)) return;
  const reports = reportsOver(first.field, year);
  const report = reports.findLast(({ publication }) => progressReports || publication.kind === 'annual-report');
  if (report === undefined || reports.some(({ chapter }) => mayHideStatements(chapter))) return;
  const { text } = first.commitment;
  if (!asksForAnswer(text) || splitWords(text).length < words || isToldOtherwise(first, reports, vocabulary)) return;
  const accounts = reports.flatMap((page) => page.accounts);
  if (accounts.length === 0) return;
  if (mayBeAnswered(first, openAccounts(accounts), vocabulary, { likeness, together })) return;
  const title = shorten(report.chapter.title);
  const [said, told] = [namePublication(first.publication), namePublication(report.publication)];
  yield {
    subject: subjectOf(thread),
    chapter: placeOf(report),
    absentFrom: reports.map(placeOf),
    message: {
      nl: `Over “${shorten(text)}”${first.publication === report.publication ? '' : ` uit ${said.nl}`} is bij “${title}” in ${told.nl} geen verantwoording gevonden.`,
      en: `Of “${shorten(text)}”${first.publication === report.publication ? '' : ` from ${said.en}`} no account was found at “${title}” in ${told.en}.`,
    },
    evidence: [quoteStatement(first), quoteText(report, notFound, '', report.chapter.at)],
  };
}

/** A commitment for a year that the report over that year says nothing about. */
export const commitmentUnanswered = defineRule({
  code: 'commitment-unanswered',
  looksAt: 'commitment',
  group: 'commitments',
  severity: 'warning',
  restsOn: ['absence'],
  speaksFor: ['commitment-dropped'],
  options,
  *judge(commitment, chosen) {
    // What is meant for a term of years need not be answered in the first; no report over one year says that it never will.
    const ofOneYear = commitment.statements.filter(({ publication }) => !isOfTerm(publication));
    const years = Map.groupBy(ofOneYear, ({ publication }) => publication.year);
    for (const [year, commitments] of years) {
      if (year !== null) yield* judgeYear(commitment, commitments, year, chosen);
    }
  },
  text: {
    title: { nl: 'Geen verantwoording gevonden', en: 'No account found' },
    what: {
      nl: 'Een voornemen voor een jaar komt niet terug in wat het jaarverslag over dat jaar bij hetzelfde onderdeel vertelt. Noemt het voornemen een later jaar, dan is het nog niet aan de orde. De regel spreekt alleen als dat onderdeel van het jaarverslag er is en vertelt wat er is gedaan.',
      en: 'A commitment for a year does not come back in what the annual report over that year tells in the same chapter. Where the commitment names a later year it is not due yet. The rule speaks only where that chapter of the report is at hand and tells what was done.',
    },
    why: {
      nl: 'Wie iets toezegt, legt er ook rekenschap over af. Zonder antwoord weet de raad niet of het is gedaan.',
      en: 'Who promises something also accounts for it. Without an answer the council does not know whether it was done.',
    },
    example: {
      nl: 'De begroting zegt: “We openen een loket voor ondernemers.” Het jaarverslag noemt dat loket niet.',
      en: 'The budget says: “We open a desk for entrepreneurs.” The annual report does not mention that desk.',
    },
    mend: {
      nl: 'Schrijf bij elk voornemen wat ervan is gekomen, ook als het niet of later gebeurt.',
      en: 'Write with every commitment what came of it, also when it is not done or done later.',
    },
    wrong: {
      nl: 'Als het antwoord in andere woorden in de tekst staat, of in een ander hoofdstuk of document.',
      en: 'When the answer stands in the text in other words, or in another chapter or document.',
    },
  },
});
