import { v7 as newId } from 'uuid';
import { Outline } from '../../../drafting/compose/outline.ts';
import { answersInAll } from '../../../drafting/waiting/count-answers.ts';
import type { Decision } from '../../../model/rights/decision.ts';
import type { DraftState } from '../../../model/rights/draft-state.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readReason, type SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { mustBeFree } from '../../drafts/commands/insert-draft.ts';
import { readItems } from '../../drafts/queries/read-items.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { closeEditions, holdToClose } from '../../withdrawal/commands/close-editions.ts';
import { findMove, type Move } from '../moves.ts';
import { type HeldDraft, holdDraft } from '../queries/hold-draft.ts';
import { lastFrozenOf } from '../queries/last-frozen-of.ts';
import { lastOffer } from '../queries/last-offer.ts';
import { columnsOf, readDecision } from '../read-decision.ts';
import { freezeDraft } from './freeze-draft.ts';
import { asOffered, publishDraft } from './publish-draft.ts';
import { standEdition } from './stand-edition.ts';

/** An embargo is a matter of weeks; a moment further ahead is a slip of the pen. */
const mostEmbargoDays = 365;
const dayMs = 24 * 3_600_000;

export type GivenMove = {
  readonly draftId: string;
  readonly to: DraftState;
  /** The decision of the college that approves it, or of the council that adopts it. */
  readonly decision?: Decision | null;
  /** Of an offer: the moment from which it may be public; null for at once. */
  readonly publicFrom?: Date | null;
  /** Why it is taken back; of a correction the public note on what it corrects. */
  readonly reason?: string | null;
  /** Of a correction: the editions before it hold what may not be public, as the data of a person, and are closed. */
  readonly closesEarlier?: boolean;
  /** How many answers somebody knows to be missing in what they let go out; none where it is left out. */
  readonly knownMissing?: number;
};

type Said = {
  readonly decision: Decision | null;
  readonly publicFrom: Date | null;
  readonly reason: string | null;
  readonly closesEarlier: boolean;
};

export type Moved = {
  readonly slug: string;
  readonly state: DraftState;
  /** The number of the edition that was frozen, or that stands otherwise; null where the step is about none. */
  readonly edition: number | null;
  /** Something is public that was not: what rests on it is to be judged. */
  readonly isShown: boolean;
};

/**
 * Moves a document to a next state, or back. Offering it freezes an edition, which is public at once or when its embargo ends; adopting it freezes
 * the next one where the council changed something.
 * @throws Refused where it may not be, is not the step to take, or something that it asks for is missing; then nothing was changed
 */
export async function moveDraft(record: Record, given: GivenMove, working: Working, at: Date): Promise<Moved> {
  const { organisationId, actor } = working;
  return await writeAtWork(record, working, async (tx, now) => {
    const draft = await holdDraft(tx, organisationId, given.draftId);
    const { state, slug } = draft;
    const move = findMove(state, given.to, draft.corrects !== null);
    if (move === undefined) throw new Refused({ say: 'no-move', with: { from: state, to: given.to } });
    mustBeAllowed(now, move.ability, { state, fields: [] });
    const said = readMove(given, move, at);
    if (move.asks.includes('missing')) await holdToKnown(tx, organisationId, draft.draftId, given.knownMissing ?? 0);
    if (move.name === 'take-up') await mustBeFree(tx, organisationId, slug);
    if (said.closesEarlier) await holdToClose(tx, organisationId, slug);
    await tx
      .insertInto('draft_move')
      .values({
        ...{ organisation_id: organisationId, draft_move_id: newId(), draft_id: draft.draftId },
        ...{ from_state: state, to_state: move.to, ...columnsOf(said.decision), public_from: said.publicFrom },
        ...{ reason: said.reason, actor, at },
      })
      .execute();
    await tx
      .updateTable('draft')
      .set({ state: move.to })
      .where('organisation_id', '=', organisationId)
      .where('draft_id', '=', draft.draftId)
      .execute();
    const { decision, reason, publicFrom } = said;
    const payload = {
      ...{ draft: draft.draftId, slug, from: state, to: move.to, decision, reason },
      publicFrom: publicFrom?.toJSON() ?? null,
    };
    await appendEvent(tx, { organisationId, actor, at, command: 'move-draft', payload });
    const by = { actor, at };
    const outcome =
      move.to === 'offered'
        ? await offer(tx, organisationId, draft, said, by)
        : move.to === 'adopted'
          ? await adopt(tx, organisationId, draft, said, by)
          : { edition: null, isShown: false };
    return { slug, state: move.to, ...outcome };
  });
}

function readMove(
  { decision = null, publicFrom = null, reason = null, closesEarlier = false }: GivenMove,
  { name, asks, to }: Move,
  at: Date,
): Said {
  if (asks.includes('decision') && decision === null) throw new Refused({ say: 'no-decision', with: {} });
  if (closesEarlier && name !== 'correct') throw new Refused({ say: 'closes-nothing', with: {} });
  if (publicFrom !== null) {
    const ahead = publicFrom.getTime() - at.getTime();
    if (!(ahead > 0 && ahead <= mostEmbargoDays * dayMs))
      throw new Refused({ say: 'bad-embargo', with: { days: mostEmbargoDays } });
  }
  return {
    decision: decision === null ? null : readDecision(decision, at),
    publicFrom: to === 'offered' ? (publicFrom ?? at) : null,
    reason: asks.includes('reason') || (reason ?? '').trim() !== '' ? readReason(reason ?? '') : null,
    closesEarlier,
  };
}

/** What goes out without answers goes out so knowingly. @throws Refused `answers-missing` where more are missing than is known */
async function holdToKnown(tx: WriteDb, organisationId: string, draftId: string, known: number): Promise<void> {
  const { asked, written } = answersInAll(new Outline(await readItems(tx, organisationId, draftId)));
  const number = asked - written;
  if (number > known) throw new Refused({ say: 'answers-missing', with: { number } });
}

async function offer(tx: WriteDb, organisationId: string, draft: HeldDraft, { publicFrom }: Said, by: SaidBy) {
  const last = await lastFrozenOf(tx, organisationId, draft.draftId);
  if (last !== null && last.publishedAt !== null)
    throw new Refused({ say: 'public-already', with: { slug: draft.slug } });
  const edition = await freezeDraft(tx, organisationId, draft, last, by);
  const isShown = publicFrom !== null && publicFrom <= by.at;
  if (isShown) await publishDraft(tx, organisationId, draft, edition, asOffered, by);
  return { edition: edition.number, isShown };
}

async function adopt(tx: WriteDb, organisationId: string, draft: HeldDraft, given: Said, by: SaidBy) {
  const { decision, reason, closesEarlier } = given;
  const { draftId, slug, corrects } = draft;
  const last = await lastFrozenOf(tx, organisationId, draftId);
  if (last !== null && last.publishedAt === null) {
    const offered = await lastOffer(tx, organisationId, draftId);
    const until = offered?.publicFrom ?? by.at;
    if (offered === null || until > by.at) throw new Refused({ say: 'under-embargo', with: { slug, until } });
    // Its embargo has ended, and nobody published it yet.
    await publishDraft(tx, organisationId, draft, last, asOffered, { actor: offered.actor, at: by.at });
  }
  const standing = corrects === null ? 'adopted' : 'corrected';
  const said = { standing, decision, note: reason } as const;
  const edition = await freezeDraft(tx, organisationId, draft, last, by);
  if (edition.editionId === last?.editionId) {
    await standEdition(tx, organisationId, { ...edition, slug }, said, by);
    return { edition: edition.number, isShown: false };
  }
  await publishDraft(tx, organisationId, draft, edition, said, by);
  if (closesEarlier) {
    const ground = { reason: reason ?? '', decision: decision?.number ?? null };
    await closeEditions(tx, organisationId, { ...edition, publication: slug }, ground, by);
  }
  return { edition: edition.number, isShown: true };
}
