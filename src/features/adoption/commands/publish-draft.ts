import type { Decision, EditionStanding } from '../../../model/rights/decision.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import { readEditionRows } from '../../../record/connection/read-edition-rows.ts';
import type { SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { replaceSources } from '../../publications/commands/kept-sources.ts';
import { showEdition } from '../../publications/commands/show-edition.ts';
import type { HeldDraft } from '../queries/hold-draft.ts';
import type { FrozenDraft } from './freeze-draft.ts';
import { layDownLinks } from './lay-down-links.ts';
import { standEdition } from './stand-edition.ts';

type Said = { readonly standing: EditionStanding; readonly decision: Decision | null; readonly note: string | null };

/** How an edition stands when its offer becomes public. */
export const asOffered: Said = { standing: 'offered', decision: null, note: null };

/** Publishes an edition that was frozen from a draft, with how it stands and the links that its makers laid down. Judging follows, as after an import. */
export async function publishDraft(
  tx: WriteDb,
  organisationId: string,
  draft: HeldDraft,
  { publicationId, editionId, number }: FrozenDraft,
  said: Said,
  by: SaidBy,
): Promise<void> {
  const { slug, identity } = draft;
  const { actor, at } = by;
  const place = { organisationId, publicationId, editionId };
  const rows = await readEditionRows(tx, organisationId, editionId);
  const entries = await showEdition(tx, place, identity, rows, at);
  // What was read of files before is not what it is made of any more.
  const sources = await replaceSources(tx, organisationId, publicationId, []);
  const payload = { publication: slug, edition: number, entries, sources };
  await appendEvent(tx, { organisationId, actor, at, command: 'publish-edition', payload });
  await standEdition(tx, organisationId, { editionId, slug, number }, said, by);
  await layDownLinks(tx, organisationId, draft.draftId, editionId, by);
}
