import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { type PlannedDraft, planDraft } from '../../drafting/outside/plan-draft.ts';
import type { Begun } from '../../drafting/roll-over/begun.ts';
import type { Reading } from '../../model/reading.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { Refused } from '../../record/errors/refused.ts';
import { readAdopted } from '../drafts/queries/read-adopted.ts';
import type { Organisation } from '../organisations/queries/list-organisations.ts';
import type { GivenTakeIn } from './commands/take-in-document.ts';

/** The draft that a file would become, and what that was planned from. */
export type PlannedOutside = Pick<GivenTakeIn, 'from' | 'plan'> & {
  /** The title of the publication that it follows. */
  readonly follows: string | null;
  /** A text that is another as soon as it would become another draft. */
  readonly seen: string;
};

/**
 * Plans the draft of a file that was read, beside the publication that it follows as it is shown now.
 * @param from that publication by its address; null where it follows none
 * @param decisions those that it was read with
 * @throws Refused `no-publication` where that is not there
 */
export async function planOutside(
  tx: ReadDb,
  organisation: Organisation,
  given: {
    readonly reading: Reading;
    readonly begun: Begun;
    readonly from: string | null;
    readonly decisions: readonly string[];
    readonly chosen?: ReadonlyMap<number, string>;
  },
): Promise<PlannedOutside> {
  const { reading, begun, from: slug, decisions, chosen } = given;
  const adopted = slug === null ? null : await readAdopted(tx, organisation.organisationId, slug);
  if (slug !== null && adopted === null) throw new Refused({ say: 'no-publication', with: { publication: slug } });
  const plan: PlannedDraft = planDraft(reading, {
    ...{ begun, organisation, earlier: adopted?.stated ?? null, newId },
    ...(chosen !== undefined && { chosen }),
  });
  const from =
    adopted === null || slug === null ? null : { slug, editionId: adopted.editionId, number: adopted.number };
  const seen = createHash('sha256')
    .update(JSON.stringify([reading.sha256, from, decisions]))
    .digest('hex');
  return { plan, from, follows: adopted?.stated.title ?? null, seen };
}
