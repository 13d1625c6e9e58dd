import type { SettingName } from '../../model/laid-down/organisation-settings.ts';
import type { Ability } from '../../model/rights/ability.ts';

/** Who may say what an organisation is called, what its documents begin with, and what the public sees. */
export const setOrganisation: Ability = {
  name: 'set-organisation',
  says: {
    nl: 'De beheerder bepaalt de naam, de documenten, de licentie, de regels en wat openbaar is.',
    en: 'The administrator lays down the name, the documents, the licence, the rules and what is public.',
  },
  allowed: [{ roles: ['administrator'], where: 'everywhere', states: null }],
};

/** Who may say what its pages look like. */
export const setTheme: Ability = {
  name: 'set-theme',
  says: {
    nl: 'De webredacteur en de beheerder bepalen de kleuren en het logo van de openbare pagina’s.',
    en: 'The web editor and the administrator lay down the colours and the logo of the public pages.',
  },
  allowed: [{ roles: ['web-editor', 'administrator'], where: 'everywhere', states: null }],
};

/** What lets somebody lay down each thing. */
export const abilityFor = (what: SettingName): Ability => (what === 'theme' ? setTheme : setOrganisation);
