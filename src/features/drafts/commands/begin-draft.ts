import { v7 as newId } from 'uuid';
import type { Begun } from '../../../drafting/roll-over/begun.ts';
import { nextDraft } from '../../../drafting/roll-over/next-draft.ts';
import { begunWith } from '../../../drafting/settings/settings.ts';
import { printPeriod } from '../../../model/publication.ts';
import { theOrganisation } from '../../../model/rights/ability.ts';
import { publicationName, publicationSlug } from '../../../recognition/gather/publication-name.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { findSetting } from '../../organisations/queries/find-settings.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { beginDrafts } from '../policy.ts';
import { readAdopted } from '../queries/read-adopted.ts';
import { readLastSettings } from '../queries/read-settings.ts';
import { insertDraft } from './insert-draft.ts';
import { keepSettings } from './keep-settings.ts';

/**
 * Begins a document from one that was published: its tree, indicators and commitments go on, and what must be answered is an empty place.
 * What the organisation laid down of its documents holds for it, and else what was agreed for the last of its kind, but for the days.
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
    const usual = publicationName(identity);
    const slug = publicationSlug(identity, usual);
    const { content: documents } = await findSetting(tx, organisationId, 'documents');
    const own = documents.kinds[begun.kind]?.name ?? null;
    const title = own === null ? usual : `${own} ${printPeriod(identity)}`;
    const agreed = begunWith(documents, begun.kind, await readLastSettings(tx, organisationId, begun.kind));
    const items = nextDraft(adopted.stated, { begun, newId, ...(agreed !== null && { asked: agreed.asked }) });
    const draft = { ...begun, slug, title, from: adopted.editionId, isCorrection: false };
    const { draftId, sha256 } = await insertDraft(tx, organisationId, draft, items, { actor, at });
    const place = { organisationId, draftId, number: 1 };
    const settings = agreed === null ? null : await keepSettings(tx, place, agreed, { actor, at });
    const payload = {
      draft: draftId,
      slug,
      from,
      edition: adopted.number,
      items: items.length,
      sha256,
      settings,
      title,
    };
    await appendEvent(tx, { organisationId, actor, at, command: 'begin-draft', payload });
    return draftId;
  });
}
