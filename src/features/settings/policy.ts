import type { Ability } from '../../model/rights/ability.ts';

/** Who may see what is set. */
export const seeSettings: Ability = {
  name: 'see-settings',
  says: {
    nl: 'De controller, de webredacteur en de beheerder zien wat er voor de organisatie is ingesteld.',
    en: 'The controller, the web editor and the administrator see what is set for the organisation.',
  },
  allowed: [{ roles: ['controller', 'web-editor', 'administrator'], where: 'everywhere', states: null }],
};
