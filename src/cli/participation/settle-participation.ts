import { findOrganisation } from '../../features/organisations/queries/find-organisation.ts';
import { answerParticipation } from '../../features/participation/commands/answer-participation.ts';
import { offerParticipation } from '../../features/participation/commands/offer-participation.ts';
import {
  listOwnParticipations,
  type OwnParticipation,
} from '../../features/participation/queries/list-own-participations.ts';
import { readAcross, readShared } from '../../record/connection/transaction.ts';
import { Refused } from '../../record/errors/refused.ts';
import type { ParticipationAnswer, ParticipationRole } from '../../record/tables/participation-tables.ts';
import type { Language } from '../../words/numerals.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import type { GroundOptions, RecordOptions } from '../record-options.ts';
import { participationWords } from './words.data.ts';

export type OfferOptions = GroundOptions & { readonly role: ParticipationRole };

function tell(
  { participation, keeper, publication, participant, role, isInForce }: OwnParticipation,
  language: Language,
): string {
  const words = participationWords[language];
  const thing = publication === null ? keeper : `${keeper}/${publication}`;
  const told = words.of(participant, words.roles[role], thing);
  return `${participation}  ${told}${isInForce ? '' : ` ${words.notInForce}`}`;
}

/** Prints who takes part in what the organisation keeps, and in what it takes part. */
export async function listAll(options: RecordOptions, language: Language): Promise<void> {
  await onRecord(options.organisation, language, async ({ record, organisation: { organisationId } }) => {
    const found = await readAcross(record, organisationId, (tx) => listOwnParticipations(tx, organisationId));
    await print(options.json, found, () => found.map((one) => tell(one, language)));
  });
}

/** Offers another organisation to take part. */
export async function offerOne(
  { publication, participant: slug }: { readonly publication: string; readonly participant: string },
  options: OfferOptions,
  language: Language,
): Promise<void> {
  const { role, reason, decision = null, actor = nameActor() } = options;
  await onRecord(options.organisation, language, async ({ record, organisation }) => {
    const participant = await readShared(record, (tx) => findOrganisation(tx, slug));
    if (participant === null) throw new Refused({ say: 'no-organisation', with: { slug, known: null } });
    const given = { publication, participant, role, reason, decision };
    const by = { actor, at: new Date() };
    const participation = await offerParticipation(record, organisation.organisationId, given, by);
    await print(options.json, { participation }, () => [
      participationWords[language].isOffered(participation, participant.name),
    ]);
  });
}

/** Accepts or ends a participation. */
export async function answerOne(
  participation: string,
  answer: ParticipationAnswer,
  options: GroundOptions,
  language: Language,
): Promise<void> {
  const { reason, decision = null, actor = nameActor() } = options;
  await onRecord(options.organisation, language, async ({ record, organisation: { organisationId } }) => {
    const words = participationWords[language];
    const given = { participation, answer, reason, decision };
    await answerParticipation(record, organisationId, given, { actor, at: new Date() });
    await print(options.json, given, () => [
      answer === 'accepted' ? words.isAccepted(participation) : words.isEnded(participation),
    ]);
  });
}
