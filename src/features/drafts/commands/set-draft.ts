import { v7 as newId } from 'uuid';
import { followTemplate } from '../../../drafting/settings/follow-template.ts';
import { settingsSchema } from '../../../drafting/settings/settings-schema.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { setDrafts } from '../policy.ts';
import { readItems } from '../queries/read-items.ts';
import { readSettings } from '../queries/read-settings.ts';
import { keepChanged } from './keep-changed.ts';
import { keepSettings } from './keep-settings.ts';
import { lockToWrite } from './lock-draft.ts';

export type GivenSettings = {
  readonly draftId: string;
  /** The change that somebody saw; 0 where nothing was agreed yet. */
  readonly base: number;
  /** As it came. */
  readonly settings: unknown;
};

/**
 * Agrees something for a document. Its texts ask what the template asks from then on. What says what stands already changes nothing.
 * @throws Refused `no-draft`, `adopted-draft`, `changed-since`, `bad-agreed` or `not-allowed`; then nothing was changed
 */
export async function setDraft(record: Record, given: GivenSettings, working: Working, at: Date): Promise<void> {
  const read = settingsSchema.safeParse(given.settings);
  if (!read.success)
    throw new Refused({ say: 'bad-agreed', with: { where: read.error.issues[0]?.path.map(String).join('.') ?? '' } });
  const { organisationId, actor } = working;
  const { draftId, base } = given;
  await writeAtWork(record, working, async (tx, now) => {
    const { state, kind } = await lockToWrite(tx, organisationId, draftId, true);
    mustBeAllowed(now, setDrafts, { state, fields: [] });
    const before = await readSettings(tx, organisationId, { draftId, kind });
    if (JSON.stringify(settingsSchema.parse(before.settings)) === JSON.stringify(read.data)) return;
    if (before.number !== base) throw new Refused({ say: 'changed-since', with: {} });
    const place = { organisationId, draftId, number: base + 1 };
    const sha256 = await keepSettings(tx, place, read.data, { actor, at });
    const asked = { before: before.settings.asked, after: read.data.asked };
    const standing = await readItems(tx, organisationId, draftId);
    const changed = followTemplate(standing, asked, newId);
    const saved = { changed, standing, saveId: newId(), act: 'follow-template' };
    await keepChanged(tx, { organisationId, draftId }, saved, { actor, at });
    const payload = { draft: draftId, number: place.number, sha256 };
    await appendEvent(tx, { organisationId, actor, at, command: 'set-draft', payload });
  });
}
