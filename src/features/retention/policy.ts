import type { Ability } from '../../model/rights/ability.ts';

/** Who may say how long things are kept. */
export const setRetentions: Ability = {
  name: 'set-retentions',
  says: {
    nl: 'De beheerder bepaalt hoe lang gebruikte uitnodigingen, afgehandelde teksten en vergeten bestanden van buiten bewaard blijven.',
    en: 'The administrator lays down how long used invitations, settled texts and forgotten files from outside are kept.',
  },
  allowed: [{ roles: ['administrator'], where: 'everywhere', states: null }],
};
