import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { type PlannedDraft, planDraft, type ToPlan } from '../../drafting/outside/plan-draft.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { Refused } from '../../record/errors/refused.ts';
import { readSame } from '../../record/wordings/same-statements.ts';
import { readAdopted } from '../drafts/queries/read-adopted.ts';
import type { Organisation } from '../organisations/queries/list-organisations.ts';
import { findEdition } from '../publications/queries/find-edition.ts';
import type { GivenTakeIn } from './commands/take-in-document.ts';

/** Plans a draft, where that blocks nobody. Rejects where that could not be done. */
export type PlanApart = (given: ToPlan) => Promise<PlannedDraft>;

/** Plans it at once and in the program itself. */
export const planHere: PlanApart = (given) => Promise.resolve(planDraft(given, newId));

/** The draft that a file would become, and what that was planned from. */
export type PlannedOutside = Pick<GivenTakeIn, 'from' | 'plan'> & {
  /** The title of the publication that it follows. */
  readonly follows: string | null;
  /** A text that is another as soon as it would become another draft. */
  readonly seen: string;
};

type GivenPlan = Pick<ToPlan, 'reading' | 'begun' | 'chosen'> & {
  /** The publication that it follows, by its address; null where it follows none. */
  readonly from: string | null;
  /** The decisions that it was read with, by their ids. */
  readonly decisions: readonly string[];
};

type ReadAtWork = <Result>(find: (tx: ReadDb) => Promise<Result>) => Promise<Result>;

/** Plans the drafts of one file. The last plan is kept until what it rests on changes: of a book of hundreds of pages it takes seconds. */
export class OutsidePlanner {
  readonly #plan: PlanApart;
  #kept: { readonly key: string; readonly plan: Promise<PlannedDraft> } | null = null;

  constructor(plan: PlanApart) {
    this.#plan = plan;
  }

  /**
   * Plans the draft of a file that was read, beside the publication that it follows as it is shown now.
   * @throws Refused `no-publication` where that is not there
   */
  async plan(
    read: ReadAtWork,
    { organisationId, slug, name, kind }: Organisation,
    { reading, begun, from: follows, decisions, chosen }: GivenPlan,
  ): Promise<PlannedOutside> {
    const ground = await read(async (tx) => {
      const edition =
        follows === null ? null : await findEdition(tx, organisationId, { publication: follows, edition: null });
      if (follows !== null && edition === null)
        throw new Refused({ say: 'no-publication', with: { publication: follows } });
      const from =
        edition === null ? null : { slug: edition.slug, editionId: edition.editionId, number: edition.number };
      const { pairs } = await readSame(tx, organisationId);
      const seen = digestOf([reading.sha256, from, decisions, pairs]);
      const key = digestOf([seen, [...chosen]]);
      const kept = this.#kept?.key === key ? this.#kept.plan : null;
      const earlier = from === null || kept !== null ? null : await readAdopted(tx, organisationId, from.slug);
      return { from, seen, key, kept, earlier: earlier?.stated ?? null, title: edition?.title ?? null };
    });
    const { from, seen, key, kept, earlier, title } = ground;
    const plan = kept ?? this.#begin(key, { reading, begun, organisation: { slug, name, kind }, earlier, chosen });
    return { plan: await plan, from, follows: title, seen };
  }

  #begin(key: string, given: ToPlan): Promise<PlannedDraft> {
    const plan = this.#plan(given);
    this.#kept = { key, plan };
    // What failed is tried anew by who comes next.
    plan.catch(() => {
      if (this.#kept?.plan === plan) this.#kept = null;
    });
    return plan;
  }
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
