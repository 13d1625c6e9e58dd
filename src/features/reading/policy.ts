import type { Ability } from '../../model/rights/ability.ts';

/** Who may say how documents are read. */
export const setReading: Ability = {
  name: 'set-reading',
  says: {
    nl: 'De controller en de beheerder bepalen hoe documenten worden gelezen.',
    en: 'The controller and the administrator lay down how documents are read.',
  },
  allowed: [{ roles: ['controller', 'administrator'], where: 'everywhere', states: null }],
};
