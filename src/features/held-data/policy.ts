import type { Ability } from '../../model/rights/ability.ts';

/** Who may see all that is held on somebody else; on oneself everybody may. */
export const seeHeld: Ability = {
  name: 'see-held-data',
  says: {
    nl: 'Iedereen ziet wat er van hem of haar zelf bewaard wordt. De beheerder ziet dat van iedereen die voor de organisatie werkt of werkte.',
    en: 'Everybody sees what is kept of themselves. The administrator sees it of everybody who works or worked for the organisation.',
  },
  allowed: [{ roles: ['administrator'], where: 'everywhere', states: null }],
};
