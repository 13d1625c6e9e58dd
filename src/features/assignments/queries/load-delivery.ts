import type { DraftItem } from '../../../drafting/item.ts';
import type { Record } from '../../../record/connection/record.ts';
import { readAtWork } from '../../../record/connection/transaction.ts';
import { type FoundDraft, findDraftById } from '../../drafts/queries/find-draft.ts';
import { readItems } from '../../drafts/queries/read-items.ts';
import { type Promised, readPromised, threadsOf } from '../../drafts/queries/read-promised.ts';
import { readVersion } from '../../drafts/queries/read-versions.ts';
import { answeredBy } from '../name-piece.ts';
import type { OpenedLink } from './find-link.ts';

/** The one piece that a letter opens, with what was promised or adopted before. */
export type LoadedDelivery = {
  readonly link: OpenedLink;
  readonly draft: FoundDraft;
  readonly item: DraftItem;
  readonly version: number;
  readonly promised: ReadonlyMap<string, Promised>;
  readonly threads: ReadonlyMap<string, string>;
};

/** The piece of a link as it stands; null where it was taken away. Read as whoever has the letter: no other piece is there for this transaction. */
export async function loadDelivery(record: Record, link: OpenedLink): Promise<LoadedDelivery | null> {
  const { organisationId, worker, draftId, itemId } = link;
  return await readAtWork(record, { organisationId, worker }, async (tx) => {
    const draft = await findDraftById(tx, organisationId, draftId);
    const piece = (await readItems(tx, organisationId, draftId)).find(({ id }) => id === itemId);
    if (draft === null || piece === undefined) return null;
    const { item, version } = piece;
    const measured = item.kind === 'indicator' ? item.origin.from : [];
    return {
      ...{ link, draft, item, version },
      promised: await readPromised(tx, organisationId, draft.from, answeredBy([item])),
      threads: await threadsOf(tx, organisationId, 'indicator', measured),
    };
  });
}

/** What the piece of a link said in the version that a form was drawn from; null where there is none. */
export async function readDelivered(record: Record, link: OpenedLink, number: number): Promise<DraftItem | null> {
  const { organisationId, worker, draftId, itemId } = link;
  const version = await readAtWork(record, { organisationId, worker }, (tx) =>
    readVersion(tx, organisationId, draftId, { itemId, number }),
  );
  return version?.item ?? null;
}
