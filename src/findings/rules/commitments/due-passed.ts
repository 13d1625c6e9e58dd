import { z } from 'zod';
import { mayHideStatements } from '../../../threading/hidden-statements.ts';
import { splitWords } from '../../../threading/words/split-words.ts';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { reportsOver } from '../../scene/chapters.ts';
import { openAccounts } from '../../scene/open-accounts.ts';
import { placeOf, quoteStatement, quoteText, subjectOf } from '../../scene/quotes.ts';
import type { SeenPage } from '../../scene/seen.ts';
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
  /** The same of all accounts of the chapters together. */
  together: z.number().min(0).max(1).default(0.45),
  /** Of how many telling words a commitment must be: of fewer it is hard to say whether they come back. */
  words: z.int().min(1).default(4),
});

/** A commitment with the last year that it names, where that is not the year of its document: of those commitment-unanswered speaks. */
type Dated = { readonly statement: CommitmentInField; readonly until: number; readonly text: string };

function datedIn({ statements }: CommitmentNeighbourhood): Dated | null {
  const dated = statements.flatMap((statement): Dated[] => {
    const { term } = statement.commitment;
    return term?.until == null ? [] : [{ statement, until: term.until, text: term.text }];
  });
  // What was said last counts: a term may have been moved.
  const last = dated.at(-1);
  return last === undefined || last.until === last.statement.publication.year ? null : last;
}

/** The chapters of a field in the reports from one year on that tell what was done, up to the last at hand. */
function reportsFrom(field: CommitmentInField['field'], from: number): readonly SeenPage[] {
  const years = field.statements.flatMap(({ publication: { year } }) => ((year ?? 0) >= from ? [year ?? 0] : []));
  return [...new Set(years)].toSorted((left, right) => left - right).flatMap((year) => reportsOver(field, year));
}

function* judge(
  commitment: CommitmentNeighbourhood,
  { likeness, together, words }: z.infer<typeof options>,
): Iterable<Found> {
  const { thread, statements, carriers, vocabulary } = commitment;
  const dated = datedIn(commitment);
  // What became of a plan by which it is carried out is told where that plan stands.
  if (dated === null || carriers.length > 0 || statements.some(({ answers }) => answers.length > 0)) return;
  const { statement, until } = dated;
  const { text } = statement.commitment;
  if (!asksForAnswer(text) || splitWords(text).length < words) return;
  // It may have been done early, or told late.
  const first = Math.min(...statements.map(({ publication: { year } }) => year ?? until), until);
  const reports = reportsFrom(statement.field, first);
  const report = reports.find(
    ({ publication: { kind, year } }) => kind === 'annual-report' && year !== null && year >= until,
  );
  if (report === undefined || reports.some(({ chapter }) => mayHideStatements(chapter))) return;
  if (isToldOtherwise(statement, reports, vocabulary)) return;
  const accounts = reports.flatMap((page) => page.accounts);
  if (accounts.length === 0) return;
  if (mayBeAnswered(statement, openAccounts(accounts), vocabulary, { likeness, together })) return;
  const title = shorten(report.chapter.title);
  const [said, told] = [namePublication(statement.publication), namePublication(report.publication)];
  yield {
    subject: subjectOf(thread),
    chapter: placeOf(report),
    absentFrom: reports.map(placeOf),
    message: {
      nl: `Volgens ${said.nl} zou “${shorten(text)}” uiterlijk in ${until} gebeuren (“${dated.text}”). Bij “${title}” in ${told.nl} is geen verantwoording daarover gevonden.`,
      en: `According to ${said.en} “${shorten(text)}” would happen in ${until} at the latest (“${dated.text}”). No account of it was found at “${title}” in ${told.en}.`,
    },
    evidence: [quoteStatement(statement), quoteText(report, notFound, '', report.chapter.at)],
  };
}

/** A commitment names a year that is over by now, and no report tells what came of it. */
export const duePassed = defineRule({
  code: 'due-passed',
  looksAt: 'commitment',
  group: 'commitments',
  severity: 'warning',
  restsOn: ['absence'],
  speaksFor: ['commitment-unanswered', 'commitment-dropped'],
  options,
  judge,
  text: {
    title: { nl: 'Termijn voorbij, geen verantwoording gevonden', en: 'Term over, no account found' },
    what: {
      nl: 'Een voornemen noemt zelf een later jaar waarin het klaar is, zoals “in de zomer van 2021”. Het jaarverslag over dat jaar of een later jaar is er, en geen verslag vertelt bij hetzelfde onderdeel wat ervan is gekomen. Een begin zonder einde, zoals “vanaf 2020”, telt niet.',
      en: 'A commitment names itself a later year by which it is done, such as “in the summer of 2021”. The annual report over that year or a later one is at hand, and no report tells in the same chapter what came of it. A beginning without an end, such as “from 2020 on”, does not count.',
    },
    why: {
      nl: 'Wat over een paar jaar klaar moet zijn, vraagt niemand na als het zover is. De raad heeft er wel recht op.',
      en: 'What is to be done in some years is asked after by nobody when the time has come. The council has a right to it.',
    },
    example: {
      nl: 'De begroting 2019 zegt: “In het najaar van 2021 is het stationsplein opnieuw ingericht.” Het jaarverslag 2021 noemt het plein niet.',
      en: 'The budget for 2019 says: “In the autumn of 2021 the station square is laid out anew.” The annual report over 2021 does not mention the square.',
    },
    mend: {
      nl: 'Schrijf wat ervan is gekomen. Is het later geworden, noem dan de nieuwe termijn en de reden.',
      en: 'Say what came of it. Where it is late, name the new term and the reason.',
    },
    wrong: {
      nl: 'Als het antwoord in andere woorden, in een ander onderdeel of in een apart voorstel aan de raad staat, of als het jaartal iets anders dateert.',
      en: 'When the answer stands in other words, in another chapter or in a proposal to the council, or when the year dates something else.',
    },
  },
});
