import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { DraftSettings } from '../../../drafting/settings/settings.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { SaidBy } from '../../../record/errors/said-text.ts';

/** Keeps what is agreed for a document as the next change of it. @returns the SHA-256 of its canonical JSON (RFC 8785) */
export async function keepSettings(
  tx: WriteDb,
  place: { readonly organisationId: string; readonly draftId: string; readonly number: number },
  settings: DraftSettings,
  { actor, at }: SaidBy,
): Promise<string> {
  const content = canonicalize(settings) ?? '';
  const sha256 = createHash('sha256').update(content, 'utf8').digest('hex');
  await tx
    .insertInto('draft_settings')
    .values({
      ...{ organisation_id: place.organisationId, draft_id: place.draftId, number: place.number },
      ...{ content, sha256, actor, at },
    })
    .execute();
  return sha256;
}
