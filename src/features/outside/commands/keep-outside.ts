import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import type { Begun } from '../../../drafting/roll-over/begun.ts';
import type { SourceDocument } from '../../../model/block.ts';
import { theOrganisation } from '../../../model/rights/ability.ts';
import { publicationName, publicationSlug } from '../../../recognition/gather/publication-name.ts';
import { cleanText } from '../../../record/connection/clean-text.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { mustBeFree } from '../../drafts/commands/insert-draft.ts';
import { readAdopted } from '../../drafts/queries/read-adopted.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { takeInDocuments } from '../policy.ts';
import { decidedBefore } from '../queries/decided-before.ts';
import { layDecisions } from './decide-outside.ts';

export type GivenOutside = {
  readonly begun: Begun;
  /** The publication that it follows, by its address; null where it follows none. */
  readonly from: string | null;
  readonly document: SourceDocument;
  /** The bytes of a text, which is shown beside what was read of it; null of another format. */
  readonly original: Uint8Array | null;
};

/** What was read, as the record keeps it. */
function printRead(document: SourceDocument): { readonly text: string; readonly sha256: string } {
  const text = JSON.stringify(document, (_key, value: unknown) =>
    typeof value === 'string' ? cleanText(value) : value,
  );
  return { text, sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
}

/**
 * Keeps a document that began outside, to be looked at before it becomes a draft.
 * What was decided about the same file when it was brought before, and then taken in or put aside, holds again.
 * @returns its id
 * @throws Refused where that document is being written or was adopted already, or the publication that it follows is not there
 */
export async function keepOutside(record: Record, given: GivenOutside, working: Working, at: Date): Promise<string> {
  const { begun, from, document, original } = given;
  const { organisationId, actor } = working;
  const identity = { ...begun, endYear: null, title: null };
  const slug = publicationSlug(identity, publicationName(identity));
  return await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, takeInDocuments, theOrganisation);
    await mustBeFree(tx, organisationId, slug);
    const adopted = from === null ? null : await readAdopted(tx, organisationId, from);
    if (from !== null && adopted === null) throw new Refused({ say: 'no-publication', with: { publication: from } });
    const outsideId = newId();
    const { file, sha256 } = document;
    const read = printRead(document);
    await tx
      .insertInto('outside_document')
      .values({
        ...{ organisation_id: organisationId, outside_id: outsideId, slug, ...begun, file, sha256, actor, at },
        ...{ from_edition_id: adopted?.editionId ?? null, read: read.text, ended_at: null, draft_id: null },
        original: original === null ? null : Buffer.from(original),
      })
      .execute();
    const follows = { from, edition: adopted?.number ?? null };
    const payload = { outside: outsideId, slug, ...follows, file, sha256, read: read.sha256 };
    await appendEvent(tx, { organisationId, actor, at, command: 'keep-outside', payload });
    const before = (await decidedBefore(tx, organisationId, { slug, sha256 })).map((content) =>
      // By its bytes it is the same file, whatever it is called now.
      content.reach.file === null ? content : { ...content, reach: { ...content.reach, file } },
    );
    if (before.length > 0) await layDecisions(tx, { organisationId, outsideId, slug }, before, { actor, at });
    return outsideId;
  });
}
