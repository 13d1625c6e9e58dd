import { z } from 'zod';
import { likeness as likenessOf } from '../../../threading/words/overlap.ts';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { placeOf, quoteStatement, subjectOf } from '../../scene/quotes.ts';
import type { SeenCommitment } from '../../scene/seen.ts';
import type { CommitmentInField, CommitmentNeighbourhood } from '../../units/neighbourhood.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** In how many years' budgets the same words stand. */
  years: z.int().min(2).default(3),
  /** How alike the words of two budgets must be, 1 for the same. */
  likeness: z.number().min(0).max(1).default(0.75),
});

/** Whether a budget at hand for a year in between has plans for the field, and this one is not among them. */
function isAwayBetween(before: SeenCommitment, after: CommitmentInField): boolean {
  const [from, to] = [before.publication.year ?? 0, after.publication.year ?? 0];
  return after.field.statements.some(
    ({ publication: { kind, year }, chapter }) =>
      kind === 'budget' && year !== null && year > from && year < to && chapter.commitments.length > 0,
  );
}

/** The budgets of a thread, a year each, cut where the words change or where it was away. */
function runsOf({ statements, vocabulary }: CommitmentNeighbourhood, least: number): CommitmentInField[][] {
  const runs: CommitmentInField[][] = [];
  for (const statement of statements) {
    const { kind, year } = statement.publication;
    if (kind !== 'budget' || year === null) continue;
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run === undefined || before === undefined) {
      runs.push([statement]);
      continue;
    }
    if (before.publication.year === year) continue;
    const alike = likenessOf(
      vocabulary.vectorOf(before.commitment.text),
      vocabulary.vectorOf(statement.commitment.text),
    );
    if (alike >= least && !isAwayBetween(before, statement)) run.push(statement);
    else runs.push([statement]);
  }
  return runs;
}

/** The budgets of three years or more say the same in the same words. */
export const commitmentRepeated = defineRule({
  code: 'commitment-repeated',
  looksAt: 'commitment',
  group: 'commitments',
  severity: 'info',
  restsOn: ['wording'],
  options,
  *judge(commitment, { years, likeness }): Iterable<Found> {
    for (const run of runsOf(commitment, likeness)) {
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined || run.length < years) continue;
      const list = run.map(({ publication }) => publication.year).join(', ');
      yield {
        subject: subjectOf(commitment.thread),
        // One budget more makes it longer, and no other.
        about: { publication: first.publication.slug },
        chapter: placeOf(last),
        message: {
          nl: `“${shorten(last.commitment.text)}” staat in (bijna) dezelfde woorden in de begrotingen van ${run.length} jaren: ${list}.`,
          en: `“${shorten(last.commitment.text)}” stands in (nearly) the same words in the budgets for ${run.length} years: ${list}.`,
        },
        evidence: run.map((statement) => quoteStatement(statement)),
      };
    }
  },
  text: {
    title: { nl: 'Voornemen jaar op jaar herhaald', en: 'Commitment repeated year after year' },
    what: {
      nl: 'Hetzelfde voornemen staat in de begrotingen van drie jaar of meer, in (bijna) dezelfde woorden.',
      en: 'The same commitment stands in the budgets for three years or more, in (nearly) the same words.',
    },
    why: {
      nl: 'Een tekst die elk jaar terugkomt, laat niet zien of er iets vooruitgaat.',
      en: 'A text that comes back every year does not show whether anything moves on.',
    },
    example: {
      nl: 'In 2017, 2018 en 2019 staat: “We stellen een horecaplan op.”',
      en: 'In 2017, 2018 and 2019 it says: “We draw up a plan for cafés and restaurants.”',
    },
    mend: {
      nl: 'Schrijf per jaar wat er dat jaar gebeurt. Is het blijvend werk, zeg dat dan.',
      en: 'Write for each year what happens in that year. If it is lasting work, say so.',
    },
    wrong: {
      nl: 'Als het om een vaste taak gaat die elk jaar hetzelfde is.',
      en: 'When it is a standing task that is the same every year.',
    },
  },
});
