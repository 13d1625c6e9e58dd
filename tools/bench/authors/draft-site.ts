import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPaths } from '../../../src/cli/import/import-paths.ts';
import type { AccountItem } from '../../../src/drafting/item.ts';
import { openAccounts } from '../../../src/features/accounts/accounts.ts';
import { beginDraft } from '../../../src/features/drafts/commands/begin-draft.ts';
import { readItems } from '../../../src/features/drafts/queries/read-items.ts';
import { findOrganisation } from '../../../src/features/organisations/queries/find-organisation.ts';
import { acceptInvitation } from '../../../src/features/people/commands/accept-invitation.ts';
import { inviteMember } from '../../../src/features/people/commands/invite-member.ts';
import { atTheMachine, writerOf } from '../../../src/features/people/working.ts';
import type { Record } from '../../../src/record/connection/record.ts';
import { readAtWork, readShared } from '../../../src/record/connection/transaction.ts';
import { openRecord } from '../../../src/record/opening/open-record.ts';

const root = join(import.meta.dirname, '..', '..', '..');
export const secret = 'a secret of this measurement alone, long enough';

/** Somebody who signed in, and the piece that they write at. */
export type Desk = {
  readonly cookie: string;
  readonly itemId: string;
  /** The chapter that it stands in, as an address. */
  readonly path: string;
};

/** An annual report of an invented municipality that many write at, in a data folder of its own. */
export type DraftSite = {
  readonly dataFolder: string;
  readonly organisationId: string;
  readonly draftId: string;
  /** Each with a session and a piece of their own; chapters are shared, since there are fewer of them. */
  readonly desks: readonly Desk[];
};

/** @param base the address that the program will be served at: sessions hold there */
export async function withDraftSite<Result>(
  authors: number,
  base: string,
  body: (site: DraftSite) => Promise<Result>,
): Promise<Result> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'doelspoor-bench-'));
  // Where we are root, the server runs under another account that has to get in.
  await chmod(dataFolder, 0o755);
  try {
    return await body({ dataFolder, ...(await withRecord(dataFolder, (record) => fill(record, authors, base))) });
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** The record of a folder that no program serves. */
export async function withRecord<Result>(
  dataFolder: string,
  body: (record: Record) => Promise<Result>,
): Promise<Result> {
  const record = await openRecord({ dataFolder });
  try {
    return await body(record);
  } finally {
    await record.close();
  }
}

async function fill(record: Record, authors: number, base: string): Promise<Omit<DraftSite, 'dataFolder'>> {
  const documents = [join(root, 'examples', 'havermonde', 'begroting-2025.docx')];
  await importPaths(record, documents, {}, { say: () => undefined });
  const organisation = await readShared(record, (tx) => findOrganisation(tx, 'havermonde'));
  if (organisation === null) throw new Error('The example has no organisation.');
  const { organisationId } = organisation;
  const machine = atTheMachine(organisationId, 'bench');
  const begun = { kind: 'annual-report', year: 2025, sequence: null } as const;
  const draftId = await beginDraft(record, { begun, from: 'begroting-2025' }, machine, new Date());
  const items = await readAtWork(record, writerOf(machine), (tx) => readItems(tx, organisationId, draftId));
  const pieces = items.filter((one): one is typeof one & { item: AccountItem } => one.item.kind === 'account');
  if (pieces.length < authors) throw new Error(`The draft has ${pieces.length} accounts, for ${authors} authors.`);
  const desks: Desk[] = [];
  for (const { id: itemId, item } of pieces.slice(0, authors)) {
    const cookie = await letIn(record, organisationId, { number: desks.length, base });
    desks.push({ cookie, itemId, path: `/beheer/havermonde/documenten/jaarverslag-2025/${item.chapter}` });
  }
  return { organisationId, draftId, desks };
}

/** Makes a member with an account, and a session of it. @returns the cookie of that */
async function letIn(
  record: Record,
  organisationId: string,
  { number, base }: { readonly number: number; readonly base: string },
): Promise<string> {
  const accounts = openAccounts(record, { base, secret });
  const { internalAdapter } = await accounts.$context;
  const person = { name: `Schrijver ${number}`, email: `schrijver-${number}@havermonde.example` };
  const { id: accountId } = await internalAdapter.createUser({ ...person, emailVerified: true }, { method: 'demo' });
  const grants = [{ role: 'controller', field: null }] as const;
  const at = new Date();
  const { memberId, word } = await inviteMember(
    record,
    { ...person, grants },
    atTheMachine(organisationId, 'bench'),
    at,
  );
  const account = () => Promise.resolve(accountId);
  await acceptInvitation(record, { organisationId, memberId, word, account }, at);
  const begun = await accounts.api.signInAs({ body: { accountId }, headers: new Headers(), asResponse: true });
  return begun.headers
    .getSetCookie()
    .map((cookie) => cookie.replace(/;.*$/s, ''))
    .join('; ');
}
