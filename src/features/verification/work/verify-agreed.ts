import canonicalize from 'canonicalize';
import { z } from 'zod';
import { hashContent } from '../../../editions/freeze-edition.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { because, type Fault } from '../fault.ts';
import { readLogged } from '../logged.ts';
import { matchSaid } from '../match-said.ts';

const set = z.object({ draft: z.string(), number: z.number(), sha256: z.string() });
/** What a document took over from the last of its kind. */
const begun = z.object({ draft: z.string(), settings: z.string().nullish() });

/** Holds what was agreed for each document against the log, and against its own hash. */
export async function verifyAgreed(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  const whatOf = (draft: string) => ({ say: 'agreed', with: { draft } }) as const;
  const rows = await tx
    .selectFrom('draft_settings')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .execute();
  const later = await readLogged(tx, organisationId, ['set-draft'], set);
  const first = (
    await readLogged(tx, organisationId, ['begin-draft', 'take-in-document', 'correct-edition'], begun)
  ).flatMap(({ payload: { draft, settings }, ...event }) =>
    settings == null ? [] : [{ ...event, payload: { draft, number: 1, sha256: settings } }],
  );
  return [
    ...rows
      .filter(({ content, sha256 }) => hashContent(canonicalize(content) ?? '') !== sha256)
      .map(({ draft_id }): Fault => ({ where: whatOf(draft_id), why: because('other-content') })),
    ...matchSaid(
      rows.map(({ draft_id: draft, number, sha256, actor, at }) => ({
        ...{ what: whatOf(draft), at, actor, said: { draft, number, sha256 } },
      })),
      [...first, ...later].map(({ payload, ...event }) => ({ ...event, what: whatOf(payload.draft), said: payload })),
    ),
  ];
}
