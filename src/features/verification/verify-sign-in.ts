import { z } from 'zod';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { because, type Fault } from './fault.ts';
import { readLogged } from './logged.ts';

const set = z.object({
  provider: z.string(),
  issuer: z.string(),
  client: z.string(),
  button: z.string(),
  trustsEmail: z.boolean(),
});
const said = z.union([set, z.object({ provider: z.string() })]);

/** Holds where the people of an organisation sign in against what the log says last: who changes that in the record could let anybody in. */
export async function verifySignIn(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const standing = await tx
    .selectFrom('sign_in_provider')
    .select(['provider_id as provider', 'issuer', 'client_id as client', 'button', 'trusts_email as trustsEmail'])
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .execute();
  const last = (await readLogged(tx, organisationId, ['set-sign-in', 'end-sign-in'], said)).at(-1);
  const logged = last?.command === 'set-sign-in' ? set.parse(last.payload) : null;
  const where = { say: 'sign-in', with: {} } as const;
  // Both have their keys in the order of the form.
  const isLogged = (one: z.infer<typeof set>) => JSON.stringify(set.parse(one)) === JSON.stringify(logged);
  const faults: Fault[] = standing
    .filter((one) => !isLogged(one))
    .map(() => ({ where, why: because('said-unlogged') }));
  if (logged !== null && standing.length === 0)
    faults.push({ where, why: { say: 'said-no-more', with: { what: where } } });
  return faults;
}
