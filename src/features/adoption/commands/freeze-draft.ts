import { v7 as newId } from 'uuid';
import { piecesByPlace } from '../../../drafting/adopting/pieces-by-place.ts';
import { freezeEdition } from '../../../editions/freeze-edition.ts';
import { insertRows } from '../../../record/connection/insert-rows.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import { Refused } from '../../../record/errors/refused.ts';
import type { SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';
import { placeKey } from '../../../threading/stated.ts';
import { digestStatements, readItemStatements } from '../../drafts/queries/read-item-statements.ts';
import { keepEdition } from '../../publications/commands/keep-edition.ts';
import { lockPublication } from '../../publications/commands/lock-publication.ts';
import { composeDraft } from '../queries/compose-draft.ts';
import type { HeldDraft } from '../queries/hold-draft.ts';

export type FrozenDraft = { readonly publicationId: string; readonly editionId: string; readonly number: number };

/**
 * Freezes the next edition of a publication from its draft, as an import does from files. Each piece is the statement that it was before, whatever
 * it says now. It is not published by that.
 * @param last the edition that was frozen of the draft before: where it states the same, it is this one; null where there is none
 * @throws Refused `empty-draft`
 */
export async function freezeDraft(
  tx: WriteDb,
  organisationId: string,
  draft: HeldDraft,
  last: (FrozenDraft & { readonly sha256: string }) | null,
  by: SaidBy,
): Promise<FrozenDraft> {
  const { composed } = await composeDraft(tx, organisationId, draft);
  const { publication } = composed;
  if (publication.chapters.length === 0) throw new Refused({ say: 'empty-draft', with: {} });
  const frozen = freezeEdition(publication);
  if (last !== null && last.sha256 === frozen.sha256) return last;
  const { draftId, slug, identity } = draft;
  const locked = await lockPublication(tx, organisationId, { slug, ...identity });
  const { publicationId, next: number } = locked;
  const known = await readItemStatements(tx, organisationId, draftId);
  const pieceAt = piecesByPlace(composed);
  const same = await readSame(tx, organisationId);
  // Where nothing of the draft was frozen yet, it may word what was imported of the same publication.
  const ids = known.size === 0 ? [] : [...pieceAt].map(([place, item]) => [place, known.get(item) ?? newId()] as const);
  const place = { organisationId, publicationId, editionId: newId() };
  const { rows, wordings, digests } = await keepEdition(tx, place, {
    ...{ publication, frozen, number, sources: [], before: locked.last, at: by.at },
    given: {
      ids: new Map(ids.map(([at, statement]) => [at, same.idOf(statement)])),
      known: new Set([...known.values()].map((statement) => same.idOf(statement))),
    },
  });
  const slugs = new Map(rows.chapter.map((chapter) => [chapter.chapter_id, chapter.slug]));
  await insertRows(
    tx,
    'item_statement',
    wordings.flatMap(({ chapter_id, kind, ordinal, statement_id }) => {
      const item = pieceAt.get(placeKey(slugs.get(chapter_id) ?? '', kind, ordinal));
      return item === undefined || known.has(item)
        ? []
        : [{ organisation_id: organisationId, item_id: item, statement_id }];
    }),
  );
  await insertRows(tx, 'draft_edition', [
    { organisation_id: organisationId, edition_id: place.editionId, draft_id: draftId },
  ]);
  const statements = digestStatements(await readItemStatements(tx, organisationId, draftId));
  const payload = { publication: slug, edition: number, sha256: frozen.sha256, draft: draftId, statements, ...digests };
  await appendEvent(tx, { organisationId, actor: by.actor, at: by.at, command: 'freeze-edition', payload });
  return { publicationId, editionId: place.editionId, number };
}
