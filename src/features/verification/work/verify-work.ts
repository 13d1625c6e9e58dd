import type { ReadDb } from '../../../record/connection/read-db.ts';
import { type Fault, faultsAt } from '../fault.ts';
import { verifyAgreed } from './verify-agreed.ts';
import { verifyAsides } from './verify-asides.ts';
import { verifyAssignments } from './verify-assignments.ts';
import { verifyDrafts } from './verify-drafts.ts';
import { verifyFrozenDrafts } from './verify-frozen-drafts.ts';
import { verifyInvitations } from './verify-invitations.ts';
import { verifyMembers } from './verify-members.ts';
import { verifyMoves } from './verify-moves.ts';
import { verifyOutside } from './verify-outside.ts';
import { verifyRegistrations } from './verify-registers.ts';
import { verifyRetentions } from './verify-retentions.ts';
import { verifyOverdueLists, verifySettings } from './verify-settings.ts';
import { verifyShownRegisters } from './verify-shown-registers.ts';

/** Holds what is there only for who works for the organisation against the log: people, and documents that are written here. */
export async function verifyWork(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  return [
    ...(await faultsAt({ say: 'members', with: {} }, () => verifyMembers(tx, organisationId))),
    ...(await faultsAt({ say: 'letters', with: {} }, () => verifyInvitations(tx, organisationId))),
    ...(await faultsAt({ say: 'retentions', with: {} }, () => verifyRetentions(tx, organisationId))),
    ...(await faultsAt({ say: 'organisation-settings', with: {} }, () => verifySettings(tx, organisationId))),
    ...(await faultsAt({ say: 'overdue-lists', with: {} }, () => verifyOverdueLists(tx, organisationId))),
    ...(await faultsAt({ say: 'drafts', with: {} }, () => verifyDrafts(tx, organisationId))),
    ...(await faultsAt({ say: 'agreements', with: {} }, () => verifyAgreed(tx, organisationId))),
    ...(await faultsAt({ say: 'outsides', with: {} }, () => verifyOutside(tx, organisationId))),
    ...(await faultsAt({ say: 'assignments', with: {} }, () => verifyAssignments(tx, organisationId))),
    ...(await faultsAt({ say: 'asides', with: {} }, () => verifyAsides(tx, organisationId))),
    ...(await faultsAt({ say: 'moves', with: {} }, () => verifyMoves(tx, organisationId))),
    ...(await faultsAt({ say: 'registers', with: {} }, () => verifyRegistrations(tx, organisationId))),
    ...(await faultsAt({ say: 'registers', with: {} }, () => verifyShownRegisters(tx, organisationId))),
    ...(await faultsAt({ say: 'frozen-drafts', with: {} }, () => verifyFrozenDrafts(tx, organisationId))),
  ];
}
