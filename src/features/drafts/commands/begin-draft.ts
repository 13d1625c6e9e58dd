import { v7 as newId } from 'uuid';
import type { Begun } from '../../../drafting/roll-over/begun.ts';
import { nextDraft } from '../../../drafting/roll-over/next-draft.ts';
import { theOrganisation } from '../../../model/rights/ability.ts';
import { publicationName, publicationSlug } from '../../../recognition/gather/publication-name.ts';
import { insertRows } from '../../../record/connection/insert-rows.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { digestLines } from '../../../record/witness/digest-lines.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { beginDrafts } from '../policy.ts';
import { readAdopted } from '../queries/read-adopted.ts';
import { printVersion } from './print-version.ts';

/**
 * Begins a document from one that was published: its tree, indicators and commitments go on, and what must be answered is an empty place.
 * @param from the publication, by its address: `begroting-2026`
 * @returns the id of the draft
 * @throws Refused where there is no such publication, or that document is being written already
 */
export async function beginDraft(
  record: Record,
  given: { readonly begun: Begun; readonly from: string },
  working: Working,
  at: Date,
): Promise<string> {
  const { begun, from } = given;
  const { organisationId, actor } = working;
  return await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, beginDrafts, theOrganisation);
    const adopted = await readAdopted(tx, organisationId, from);
    if (adopted === null) throw new Refused({ say: 'no-publication', with: { publication: from } });
    const identity = { ...begun, endYear: null, title: null };
    const title = publicationName(identity);
    const slug = publicationSlug(identity, title);
    const open = await tx
      .selectFrom('draft')
      .select('draft_id')
      .where('organisation_id', '=', organisationId)
      .where('slug', '=', slug)
      .where('state', '<>', 'adopted')
      .executeTakeFirst();
    if (open !== undefined) throw new Refused({ say: 'draft-open', with: { slug } });
    const items = nextDraft(adopted.stated, { begun, newId });
    const draftId = newId();
    const place = { organisation_id: organisationId, draft_id: draftId };
    await tx
      .insertInto('draft')
      .values({
        ...{ ...place, slug, kind: begun.kind, year: begun.year, sequence: begun.sequence, title, state: 'draft' },
        ...{ from_edition_id: adopted.editionId, corrects_edition_id: null, begun_at: at },
      })
      .execute();
    await insertRows(
      tx,
      'draft_item',
      items.map(({ id, item }) => ({ ...place, item_id: id, kind: item.kind, head: 1 })),
    );
    const versions = items.map(({ id, item }) => ({ id, item, sha256: printVersion(item).sha256 }));
    await insertRows(
      tx,
      'draft_version',
      versions.map(({ id, item, sha256 }) => ({
        ...{ ...place, item_id: id, number: 1, content: item, sha256, save_id: newId(), actor, at },
      })),
    );
    const payload = {
      draft: draftId,
      slug,
      from,
      items: items.length,
      sha256: digestLines(versions.map(({ id, sha256 }) => [id, sha256])),
    };
    await appendEvent(tx, { organisationId, actor, at, command: 'begin-draft', payload });
    return draftId;
  });
}
