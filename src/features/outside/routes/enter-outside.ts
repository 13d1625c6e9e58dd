import { setTimeout as pause } from 'node:timers/promises';
import { validate as isId } from 'uuid';
import type { SourceDocument } from '../../../model/block.ts';
import { theOrganisation } from '../../../model/rights/ability.ts';
import type { Recognised } from '../../../recognition/seen.ts';
import { isAllowed } from '../../people/working.ts';
import type { AtWork, WorkDesk } from '../../work-desk/work-desk.tsx';
import { takeInDocuments } from '../policy.ts';
import { type FoundOutside, findOutside } from '../queries/find-outside.ts';
import { readHolding } from '../queries/read-decisions.ts';
import type { OutsideReview, OutsideReviews } from '../session/outside-reviews.ts';

/** Somebody at a document from outside, with their review of it. */
export type AtOutside = { readonly at: AtWork; readonly found: FoundOutside; readonly review: OutsideReview };

/** Who sent a request and may take documents in; else what is answered. */
export async function enterTakeIn(desk: WorkDesk, request: Request, organisation: string): Promise<AtWork | Response> {
  const at = await desk.enterAt(request, organisation);
  if (at instanceof Response) return at;
  return isAllowed(at.working, takeInDocuments, theOrganisation) ? at : desk.respondMissing(request, at.who);
}

/** The same, at a document that waits. */
export async function enterOutside(
  desk: WorkDesk,
  reviews: OutsideReviews,
  request: Request,
  named: { readonly organisation: string; readonly outside: string },
): Promise<AtOutside | Response> {
  const at = await enterTakeIn(desk, request, named.organisation);
  if (at instanceof Response) return at;
  const { organisationId } = at.working;
  const found = isId(named.outside)
    ? await desk.read(at.working, (tx) => findOutside(tx, organisationId, named.outside))
    : null;
  if (found === null) return desk.respondMissing(request, at.who);
  return { at, found, review: reviews.of(found, at, desk.contextFor(request).voice.language) };
}

/** How long a page waits for a file to be read before it says that it is. */
const patienceMs = 1_500;

/** A document as it is read with the decisions that hold now, whoever made them. */
export type ReadNow = {
  readonly document: SourceDocument;
  readonly recognised: Recognised;
  readonly decisions: readonly string[];
  /** How many of these are about this document alone, and by how many others that the organisation keeps it was read otherwise. */
  readonly own: number;
  readonly kept: number;
};

/** How a document is read now; that it is still being read, or that it can't be. */
export async function readNow(
  desk: WorkDesk,
  { at, found, review }: AtOutside,
): Promise<ReadNow | 'reading' | 'unread'> {
  const { session } = review;
  const { organisationId } = at.working;
  const holding = await desk.read(at.working, (tx) => readHolding(tx, organisationId, found.outsideId));
  const decisions = holding.all.map(({ id }) => id);
  const isHere = () =>
    session.documents
      .of(found.file)
      ?.corrections.map(({ id }) => id)
      .join() === decisions.join();
  await Promise.race([session.settled(), pause(patienceMs)]);
  if (session.documents.reading === null && session.documents.all.length > 0 && !isHere()) {
    session.readAnew(null);
    await Promise.race([session.settled(), pause(patienceMs)]);
  }
  if (session.documents.reading !== null) return 'reading';
  const held = session.documents.of(found.file);
  if (held === undefined) return 'unread';
  if (!isHere()) return 'reading';
  const met = new Set(held.recognised.reading.corrected);
  const kept = holding.kept.filter(({ id }) => met.has(id)).length;
  const { document, recognised } = held;
  return { document, recognised, decisions, own: decisions.length - holding.kept.length, kept };
}
