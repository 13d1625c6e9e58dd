import type { CommitmentFate } from '../../../findings/account/count-commitments.ts';
import { annualReport, budget, coalitionAgreement } from '../../../findings/scene/scene.fixture.ts';
import type { StatedPublication } from '../../../threading/stated.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import type { Judged } from '../../fields/pages/kennisstad.fixture.ts';
import type { FatedCommitment } from '../queries/find-commitments-of.ts';

const bridge = 'Een fietsbrug bouwen over het Reitdiep';
const tunnel = 'Een fietstunnel graven onder de ringweg';
const library = 'De bibliotheek in Vinkhuizen opent ook op zondag';

/**
 * An agreement of which one thing is carried out by plans of two budgets, of which a report answers the first; one by a plan that no report
 * tells of, and one by nothing.
 */
export const carriedAgreement: readonly StatedPublication[] = [
  coalitionAgreement(2018, 2022, {
    code: '1',
    title: 'Wat wij samen doen',
    commitments: [`${bridge} en ${tunnel.toLowerCase()}`, library, 'Duizend nieuwe iepen planten'],
  }),
  budget(2019, { code: '5.1', title: 'Fietsen', commitments: [`${bridge} voor scholieren`] }),
  annualReport(2019, {
    code: '5.1',
    title: 'Fietsen',
    accounts: ['De fietsbrug over het Reitdiep voor scholieren is gebouwd en is 42 meter lang'],
  }),
  budget(
    2020,
    { code: '5.4', title: 'Wegen', commitments: [`${tunnel}, samen met de provincie`] },
    { code: '7.2', title: 'Cultuur', commitments: [`${library} van 12 tot 17 uur`] },
  ),
];

function fateByAccounts({ accounts }: ThreadContent): CommitmentFate {
  return accounts.length > 0 ? 'answered' : 'not-found';
}

/** The commitments that statements are in, by the keys of these, as the record gives them. */
export function aroundIn(
  { threads }: Pick<Judged, 'threads'>,
  fateOf: (thread: ThreadContent) => CommitmentFate = fateByAccounts,
): ReadonlyMap<string, FatedCommitment> {
  const commitments = threads.filter(({ kind }) => kind === 'commitment');
  return new Map(
    commitments.flatMap((thread) =>
      thread.statements.map(({ key }): [string, FatedCommitment] => [key, { thread, fate: fateOf(thread) }]),
    ),
  );
}
