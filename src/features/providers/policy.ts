import type { Ability } from '../../model/rights/ability.ts';

/** How people of an organisation may sign in, and who says so. */
export const setSignIn: Ability = {
  name: 'set-sign-in',
  says: {
    nl: 'De beheerder stelt in dat mensen inloggen met het account dat zij al van de organisatie hebben.',
    en: 'The administrator sets up that people sign in with the account that they have from the organisation.',
  },
  allowed: [{ roles: ['administrator'], where: 'everywhere', states: null }],
};
