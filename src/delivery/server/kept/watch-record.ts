import { setTimeout as pause } from 'node:timers/promises';
import { type Head, readHead } from '../../../features/log/queries/read-head.ts';
import { listOrganisations } from '../../../features/organisations/queries/list-organisations.ts';
import type { Record } from '../../../record/connection/record.ts';
import { read, readShared } from '../../../record/connection/transaction.ts';
import { showsChange } from './shows-change.ts';

/** How far an organisation was when it was last looked at. */
type Seen = { readonly slug: string; readonly head: Head };

/**
 * Calls `changed` with the slug of an organisation within about a second after any process changed what its readers see, until `signal` is
 * aborted; resolves then. The first look finds every organisation changed, so what was made before it does not stay. While the database
 * can't be reached it goes on trying: what is shown stays as it was.
 */
export async function watchRecord(
  record: Record,
  changed: (slug: string) => void,
  signal: AbortSignal,
  betweenLooksMs = 1_000,
): Promise<void> {
  const seen = new Map<string, Seen>();
  while (!signal.aborted) {
    await look(record, seen, changed).catch(() => undefined);
    await pause(betweenLooksMs, undefined, { signal }).catch(() => undefined);
  }
}

/** What was found before it fails is told, and not told again. */
async function look(record: Record, seen: Map<string, Seen>, changed: (slug: string) => void): Promise<void> {
  const organisations = await readShared(record, listOrganisations);
  for (const { organisationId, slug } of organisations) {
    const before = seen.get(organisationId);
    const now = await read(record, organisationId, async (tx) => {
      const head = await readHead(tx, organisationId);
      const isSame = before?.head.sequence === head.sequence && before.head.hash === head.hash;
      return {
        head,
        isSeen: !isSame && (before === undefined || (await showsChange(tx, organisationId, before.head))),
      };
    });
    seen.set(organisationId, { slug, head: now.head });
    if (now.isSeen) changed(slug);
  }
  const present = new Set(organisations.map(({ organisationId }) => organisationId));
  for (const [organisationId, { slug }] of seen) {
    if (present.has(organisationId)) continue;
    seen.delete(organisationId);
    changed(slug);
  }
}
