import type { SettledAnswers } from '../accounts/settled-answers.ts';
import type { Disposals } from '../disposal.ts';
import type { OpenThread } from '../grow/open-thread.ts';
import { decidedLink } from '../grow/place-confirmed.ts';
import type { Link } from '../link.ts';
import type { Proposal } from '../proposal.ts';
import type { CommitmentStatement } from '../statement.ts';
import { mayCarryOut } from '../term.ts';
import { isOfTerm, looksAhead } from '../timeline.ts';
import { printOf } from '../weighing/print-of.ts';
import { pairCarriers, type Seeking } from './pair-carriers.ts';

type Step = readonly CommitmentStatement[];
type Thread = OpenThread<CommitmentStatement>;

export type Carriers = { readonly links: readonly Link[]; readonly proposals: readonly Proposal[] };

/** What persons said of it, in whichever wording of a thread they said it. */
class Rulings {
  readonly #threadOf: ReadonlyMap<string, Thread>;
  readonly #disposals: Disposals;
  readonly #rejected = new Map<Thread | undefined, ReadonlySet<Thread | undefined>>();

  constructor(threads: readonly Thread[], disposals: Disposals) {
    this.#threadOf = new Map(threads.flatMap((thread) => thread.statements.map(({ key }) => [key, thread] as const)));
    this.#disposals = disposals;
  }

  threadOf(key: string): Thread | undefined {
    return this.#threadOf.get(key);
  }

  /** Whether a commitment stands in a publication that looks ahead. */
  isAhead(key: string): boolean {
    const statement = this.threadOf(key)?.statements.find((one) => one.key === key);
    return statement !== undefined && looksAhead(statement.publication);
  }

  /** The threads of which a person said that they are not carried out by a commitment, in any of its wordings. */
  rejectedFor({ key }: CommitmentStatement): ReadonlySet<Thread | undefined> {
    const thread = this.threadOf(key);
    const known = this.#rejected.get(thread);
    if (known !== undefined) return known;
    const keys = (thread?.statements ?? []).flatMap((statement) => [...this.#disposals.rejectedFor(statement.key)]);
    const rejected = new Set(keys.map((other) => this.threadOf(other)));
    this.#rejected.set(thread, rejected);
    return rejected;
  }

  /** The links that persons confirmed from an agreement to a later publication. */
  confirmed(agreed: Step, planned: Step): Link[] {
    const own = new Set(agreed.map(({ key }) => key));
    return planned.flatMap(({ key }) =>
      this.#disposals
        .confirmedFor(key)
        .filter(({ other }) => own.has(other))
        .map((confirmation) => decidedLink('carries-out', confirmation.other, key, confirmation)),
    );
  }
}

type Found = Pick<Proposal, 'to' | 'score'>;

/** The likeliest of each thread, a plan before what a report says again of it; of equals the first. */
function bestOfEach<Kind extends Found>(found: readonly Kind[], rulings: Rulings): Kind[] {
  const ranked = found.toSorted(
    (one, other) => Number(rulings.isAhead(other.to)) - Number(rulings.isAhead(one.to)) || other.score - one.score,
  );
  const chosen = new Map(ranked.toReversed().map((one) => [rulings.threadOf(one.to), one]));
  return found.filter((one) => chosen.get(rulings.threadOf(one.to)) === one);
}

/** All that the carriers of an agreement in a later publication follow from. */
function printOfPair(agreed: Step, planned: Step, { features, fields }: Seeking, rulings: Rulings): string {
  const printed = (step: Step) => step.map((one) => [one.key, features.printOf(one), fields.nameOf(one)]);
  const rejected = planned.map((one) => {
    const threads = rulings.rejectedFor(one);
    return threads.size === 0 ? [] : agreed.flatMap(({ key }, at) => (threads.has(rulings.threadOf(key)) ? [at] : []));
  });
  return printOf(['carries-out', printed(agreed), printed(planned), rejected]);
}

/**
 * Finds by what the commitments of agreements are carried out in the publications about the years of their terms. One can have many carriers; of
 * each agreement a commitment carries out one, in whichever wording that shows best. One of which a person said what it carries out is given no other.
 * @param steps the commitments of each publication, in the order of publication
 */
export function findCarriers(
  steps: readonly Step[],
  threads: readonly Thread[],
  by: Omit<Seeking, 'isRejected'>,
  { disposals, carriers }: { readonly disposals: Disposals; readonly carriers: SettledAnswers },
): Carriers {
  const rulings = new Rulings(threads, disposals);
  const seeking: Seeking = {
    ...by,
    isRejected: (agreed, planned) => rulings.rejectedFor(planned).has(rulings.threadOf(agreed.key)),
  };
  const found = steps.map((agreed): Carriers => {
    const agreement = agreed[0]?.publication;
    if (agreement === undefined || !isOfTerm(agreement)) return { links: [], proposals: [] };
    const later = steps.filter(([first]) => first !== undefined && mayCarryOut(first.publication, agreement));
    const confirmed = steps.flatMap((planned) => rulings.confirmed(agreed, planned));
    const ruled = new Set(confirmed.map(({ to }) => rulings.threadOf(to)));
    const pairs = later.map((planned) =>
      carriers.of(printOfPair(agreed, planned, seeking, rulings), () => pairCarriers(agreed, planned, seeking)),
    );
    const isOpen = ({ to }: { readonly to: string }) => !ruled.has(rulings.threadOf(to));
    const links = bestOfEach(pairs.flatMap((pair) => pair.links).filter(isOpen), rulings);
    const carrying = new Set([...confirmed, ...links].map(({ to }) => rulings.threadOf(to)));
    const proposals = pairs.flatMap((pair) => pair.proposals).filter(({ to }) => !carrying.has(rulings.threadOf(to)));
    return { links: [...confirmed, ...links], proposals: bestOfEach(proposals, rulings) };
  });
  return { links: found.flatMap(({ links }) => links), proposals: found.flatMap(({ proposals }) => proposals) };
}
