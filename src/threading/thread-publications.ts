import { comparePublished } from '../model/publication-order.ts';
import { answerCommitments } from './accounts/answer-commitments.ts';
import { References } from './accounts/references.ts';
import { SettledAnswers } from './accounts/settled-answers.ts';
import { carrierFeatures } from './carriers/carrier-features.ts';
import { findCarriers } from './carriers/find-carriers.ts';
import { partRulings } from './carriers/part-rulings.ts';
import { compareBy } from './commitments/commitment-features.ts';
import { threadCommitments } from './commitments/thread-commitments.ts';
import type { Disposal } from './disposal.ts';
import { ChapterContents } from './fields/chapter-contents.ts';
import { FieldIndex } from './fields/field-index.ts';
import { findCrossings } from './fields/find-crossings.ts';
import { threadFields } from './fields/thread-fields.ts';
import { findEnd } from './grow/find-end.ts';
import { type KnownAddress, nameThreads } from './grow/name-threads.ts';
import type { OpenThread } from './grow/open-thread.ts';
import { SettledSteps } from './grow/settled-steps.ts';
import { indexStatements } from './index-statements.ts';
import { findReplacements, type Replacement } from './indicators/find-replacements.ts';
import { threadIndicators } from './indicators/thread-indicators.ts';
import { type Kept, stillHolds } from './kept.ts';
import { isSurelySame, type Link } from './link.ts';
import { listStatements } from './list-statements.ts';
import type { Proposal } from './proposal.ts';
import { queueProposals } from './queue-proposals.ts';
import type { Reason } from './reason.ts';
import type { StatedPublication } from './stated.ts';
import { type CommitmentStatement, nameOf, type Statement } from './statement.ts';
import type { SetReplacement, Thread, Threading, ThreadKind } from './threading.ts';
import { byYear, latestOf } from './timeline.ts';
import { titleOf } from './title-of.ts';
import { type Weigher, weighedBy } from './weighing/weigher.ts';
import { Weighings } from './weighing/weighings.ts';
import { keepWords } from './words/kept-words.ts';

/** What is known from before: what persons decided about links, the addresses that threads have, and what was found. */
export type Known = {
  readonly disposals?: Iterable<Disposal>;
  readonly addresses?: { readonly [kind in ThreadKind]?: readonly KnownAddress[] };
  /** What an earlier run found; see `Threading.kept`. */
  readonly kept?: Kept | null;
  /** Instead of the weights that go with the program, to fit others. */
  readonly weigh?: Weigher;
};

/** The finished threads of one kind. */
function closeThreads<Kind extends Statement>(
  kind: ThreadKind,
  open: readonly OpenThread<Kind>[],
  known: Known,
  of: {
    readonly field: (last: Kind) => string | null;
    readonly links: (thread: OpenThread<Kind>, last: Kind) => readonly Link[];
  },
): Thread[] {
  const slugs = nameThreads(open, known.addresses?.[kind] ?? []);
  return open.flatMap((thread) => {
    const last = latestOf(thread.statements);
    if (last === undefined) return [];
    return {
      kind,
      slug: slugs.get(thread.number) ?? '',
      title: titleOf(thread.statements, thread.links),
      field: of.field(last),
      statements: thread.statements,
      links: [...thread.links, ...of.links(thread, last)],
    };
  });
}

/** Why an indicator is not found any more: with all the others of its field, or else alone. */
function whyEnded(replacements: readonly Replacement[]): (statements: readonly Statement[]) => Reason {
  const reasons = new Map(
    replacements.flatMap(({ gone, added }) =>
      gone.map(({ key }) => [key, { sort: 'set-replaced', gone: gone.length, added: added.length }] as const),
    ),
  );
  return (statements) =>
    statements.map(({ key }) => reasons.get(key)).find((reason) => reason !== undefined) ?? { sort: 'not-found' };
}

/** The wordings that are in one thread though they may be two commitments: an answer would settle that. */
function perhapsSame(threads: readonly OpenThread<CommitmentStatement>[]): readonly Proposal[] {
  return threads
    .flatMap(({ links }) => links.filter((link) => !isSurelySame(link)))
    .map(({ from, to, kind, score, reasons }) => ({ from, to, kind, score, reasons }));
}

function presentReplacement({ field, gone, added }: Replacement, slugOf: (field: number) => string): SetReplacement {
  return {
    field: slugOf(field),
    gone: gone.map(({ key }) => key),
    added: added.map(({ key }) => key),
  };
}

/**
 * Holds the publications of one organisation together: threads of fields, indicators and commitments, with the accounts that answer these.
 * Threads grow in the order of publication. Pure; the same publications in any order give the same threads. Does not throw.
 */
export function threadPublications(publications: Iterable<StatedPublication>, known: Known = {}): Threading {
  const timeline = [...publications].toSorted(comparePublished);
  const before = stillHolds(known.weigh === undefined ? known.kept : null);
  const weighings = new Weighings(before.weighings, known.weigh);
  const settled = new SettledSteps(before.steps);
  const [answered, carried] = [new SettledAnswers(before.answers), new SettledAnswers(before.answers)];
  const steps = listStatements(timeline.map(indexStatements));
  const rulings = partRulings(known.disposals ?? [], steps.commitments);
  const disposals = rulings.together;
  const judging = { disposals, weighings, settled, answers: answered };
  const words = keepWords(
    timeline,
    (publication) => listStatements([indexStatements(publication)]).all.map(nameOf),
    before.words,
  );
  const vocabulary = words.listed;

  const contents = new ChapterContents(vocabulary);

  const openFields = threadFields(steps.chapters, vocabulary, contents, judging);
  const fields = new FieldIndex(openFields);
  const openIndicators = threadIndicators(steps.indicators, fields, vocabulary, judging);
  const features = compareBy(steps.commitments, vocabulary);
  const openCommitments = threadCommitments(steps.commitments, features, fields, judging);
  const carriers = findCarriers(
    steps.commitments,
    openCommitments,
    { features: carrierFeatures(steps.commitments, vocabulary), fields, vocabulary, weighings },
    { disposals: rulings.carried, carriers: carried },
  );
  const crossings = findCrossings(openFields, timeline, { vocabulary, contents }, disposals);
  const replacements = findReplacements(steps.indicators, openIndicators, fields);
  const references = new References(timeline, fields);
  const answers = answerCommitments(steps.all, openCommitments, fields, { vocabulary, references }, judging);
  const answersOf = Map.groupBy(answers, ({ from }) => from);
  const carriersOf = Map.groupBy(carriers.links, ({ from }) => from);
  const carriesOut = Map.groupBy(carriers.links, ({ to }) => to);
  const tied = new Set(answers.flatMap(({ from, to }) => [from, to]));
  const open = answered.proposals.filter(({ from, to }) => !tied.has(from) && !tied.has(to));

  const fieldThreads = closeThreads('policy-field', openFields, known, {
    field: () => null,
    links: ({ number }) => crossings.get(number) ?? [],
  });
  const fieldSlug = (number: number) => fieldThreads[number]?.slug ?? '';
  const inYears = openFields.map(({ statements }) => byYear(statements));
  const chaptersOf = (last: Statement) => inYears[fields.fieldOf(last)] ?? [];
  const why = whyEnded(replacements);
  const end = ({ statements }: OpenThread<Statement>, last: Statement) =>
    findEnd(statements, chaptersOf(last), why(statements)) ?? [];
  const field = (last: Statement) => fieldSlug(fields.fieldOf(last));
  const threads = [
    ...fieldThreads,
    ...closeThreads('indicator', openIndicators, known, { field, links: (thread, last) => [end(thread, last)].flat() }),
    ...closeThreads('commitment', openCommitments, known, {
      field,
      links: (thread, last) => [
        ...[carriesOut, answersOf, carriersOf].flatMap((links) =>
          thread.statements.flatMap(({ key }) => links.get(key) ?? []),
        ),
        ...[end(thread, last)].flat(),
      ],
    }),
  ];
  const threadOf = new Map(threads.flatMap((thread) => thread.statements.map(({ key }) => [key, thread] as const)));
  return {
    publications: timeline,
    statements: new Map(steps.all.map((statement) => [statement.key, statement])),
    threads,
    threadOf,
    proposals: queueProposals([...settled.proposals, ...carriers.proposals, ...open, ...perhapsSame(openCommitments)], {
      threadOf,
      disposals,
    }),
    replacements: replacements.map((replacement) => presentReplacement(replacement, fieldSlug)),
    vocabulary: words.own,
    kept: {
      by: weighedBy,
      steps: settled.kept,
      answers: { ...answered.kept, ...carried.kept },
      weighings: weighings.kept,
      words,
    },
  };
}
