import type { Ability } from '../../model/rights/ability.ts';

/** Who may say how long things are kept. */
export const setRetentions: Ability = {
  name: 'set-retentions',
  says: {
    nl: 'De beheerder bepaalt hoe lang gebruikte uitnodigingen en afgehandelde teksten bewaard blijven.',
    en: 'The administrator lays down how long used invitations and settled texts are kept.',
  },
  allowed: [{ roles: ['administrator'], where: 'everywhere', states: null }],
};
