import type { Ability } from '../../model/rights/ability.ts';

/** Who may see who did what. */
export const readLog: Ability = {
  name: 'read-log',
  says: {
    nl: 'De controller en de beheerder lezen in het logboek wie wat deed, en wanneer.',
    en: 'The controller and the administrator read in the log who did what, and when.',
  },
  allowed: [{ roles: ['controller', 'administrator'], where: 'everywhere', states: null }],
};
