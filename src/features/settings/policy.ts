import type { Ability } from '../../model/rights/ability.ts';

/** Who may see what is set. */
export const seeSettings: Ability = {
  name: 'see-settings',
  says: {
    nl: 'De controller en de beheerder zien wat er voor de organisatie is ingesteld.',
    en: 'The controller and the administrator see what is set for the organisation.',
  },
  allowed: [{ roles: ['controller', 'administrator'], where: 'everywhere', states: null }],
};
