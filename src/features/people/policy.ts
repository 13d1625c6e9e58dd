import type { Ability } from '../../model/rights/ability.ts';
import { roles } from '../../model/rights/role.ts';

/** What can be done with the people of an organisation, and who may. */
export const inviteMembers: Ability = {
  name: 'invite-members',
  says: {
    nl: 'De beheerder nodigt mensen uit, geeft en neemt rollen, en beëindigt toegang.',
    en: 'The administrator invites people, gives and takes roles, and ends access.',
  },
  allowed: [{ roles: ['administrator'], where: 'everywhere', states: null }],
};

export const seeMembers: Ability = {
  name: 'see-members',
  says: {
    nl: 'Wie voor de organisatie werkt, ziet wie er nog meer meewerken en met welke rol.',
    en: 'Whoever works for the organisation sees who else does, and with which role.',
  },
  allowed: [{ roles, where: 'everywhere', states: null }],
};

export const removeNames: Ability = {
  name: 'remove-names',
  says: {
    nl: 'De beheerder haalt de naam en het e-mailadres weg van wie weg is, en van mensen van buiten. Wat diegene deed, blijft staan zonder naam.',
    en: 'The administrator removes the name and address of who has left, and of people from outside. What they did stays, without a name.',
  },
  allowed: [{ roles: ['administrator'], where: 'everywhere', states: null }],
};
