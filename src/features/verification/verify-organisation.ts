import { z } from 'zod';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { verifyEvents } from '../../record/event-log/verify-events.ts';
import { findSetting } from '../organisations/queries/find-settings.ts';
import type { Organisation } from '../organisations/queries/list-organisations.ts';
import { because, type Fault, faultsAt } from './fault.ts';
import { readLogged } from './logged.ts';
import { readLoggedImports } from './logged-imports.ts';
import { verifyCorrections } from './verify-corrections.ts';
import { verifyEditions } from './verify-editions.ts';
import { type KeptHead, verifyHeads } from './verify-heads.ts';
import { verifyJudged } from './verify-judged.ts';
import { verifyLicences } from './verify-licences.ts';
import { verifyNatures } from './verify-natures.ts';
import { verifyParticipation } from './verify-participation.ts';
import { verifyPublications } from './verify-publications.ts';
import { verifyReports } from './verify-reports.ts';
import { verifySaid } from './verify-said.ts';
import { verifySignIn } from './verify-sign-in.ts';
import { verifyStandings } from './verify-standings.ts';
import { verifyWithdrawals } from './verify-withdrawals.ts';
import { verifyWork } from './work/verify-work.ts';

export type Verdict = {
  readonly organisation: string;
  /** How many entries of the log follow from each other. */
  readonly events: number;
  readonly editions: number;
  /** Editions of which the log, because they are from before it did, has no digest of what is not in their content. */
  readonly withoutDigest: number;
  readonly faults: readonly Fault[];
};

const added = z.object({ slug: z.string(), name: z.string(), kind: z.string() });

/**
 * Whether what is recorded of an organisation is still what was recorded: its log by its chain of hashes and by the heads that were published
 * or kept, and all else by the log.
 */
export async function verifyOrganisation(
  tx: ReadDb,
  organisation: Organisation,
  kept: readonly KeptHead[],
): Promise<Verdict> {
  const { organisationId, slug } = organisation;
  const log = await verifyEvents(tx, organisationId);
  const imports = await readLoggedImports(tx, organisationId);
  const { editions, withoutDigest, faults } = await verifyEditions(tx, organisationId, imports);
  return {
    organisation: slug,
    events: log.sound ? log.entries : log.sequence - 1,
    editions,
    withoutDigest,
    faults: [
      ...(log.sound
        ? []
        : [{ where: { say: 'log-entry', with: { sequence: log.sequence } } as const, why: because(log.why) }]),
      ...(await faultsAt({ say: 'published-heads', with: {} }, () => verifyHeads(tx, organisationId, kept))),
      ...(await faultsAt({ say: 'organisation', with: {} }, () => verifyName(tx, organisation))),
      ...faults,
      ...(await verifyPublications(tx, organisationId, imports)),
      ...(await verifySaid(tx, organisationId)),
      ...(await faultsAt({ say: 'participations', with: {} }, () => verifyParticipation(tx, organisationId))),
      ...(await faultsAt({ say: 'withdrawals', with: {} }, () => verifyWithdrawals(tx, organisationId))),
      ...(await faultsAt({ say: 'reports', with: {} }, () => verifyReports(tx, organisationId))),
      ...(await faultsAt({ say: 'licences', with: {} }, () => verifyLicences(tx, organisationId))),
      ...(await faultsAt({ say: 'natures', with: {} }, () => verifyNatures(tx, organisationId))),
      ...(await faultsAt({ say: 'standings', with: {} }, () => verifyStandings(tx, organisationId))),
      ...(await faultsAt({ say: 'corrections', with: {} }, () => verifyCorrections(tx, organisationId))),
      ...(await faultsAt({ say: 'sign-ins', with: {} }, () => verifySignIn(tx, organisationId))),
      ...(await verifyWork(tx, organisationId)),
      ...(await faultsAt({ say: 'judgement', with: {} }, () => verifyJudged(tx, organisationId))),
    ],
  };
}

async function verifyName(tx: ReadDb, { organisationId, slug, name, kind }: Organisation): Promise<readonly Fault[]> {
  const where: Fault['where'] = { say: 'organisation', with: {} };
  const said = (await readLogged(tx, organisationId, ['add-organisation'], added)).at(-1)?.payload;
  if (said === undefined) return [{ where, why: because('organisation-unlogged') }];
  const renamed = await findSetting(tx, organisationId, 'name');
  const isSame =
    said.slug === slug && said.kind === kind && name === (renamed.number === 0 ? said.name : renamed.content.name);
  return isSame ? [] : [{ where, why: because('organisation-otherwise') }];
}
