import type { Ability } from '../../model/rights/ability.ts';
import { roles } from '../../model/rights/role.ts';

/** Who may see the registers with all their versions. */
export const seeRegisters: Ability = {
  name: 'see-registers',
  says: {
    nl: 'Iedereen die hier werkt ziet de registers, met wat nog niet openbaar is en alle eerdere versies.',
    en: 'Everyone who works here sees the registers, with what is not public yet and all earlier versions.',
  },
  allowed: [{ roles, where: 'everywhere', states: null }],
};

/** Who may write in registers what is not public by it. */
export const writeRegisters: Ability = {
  name: 'write-registers',
  says: {
    nl: 'De concerncontroller, de beleidsmedewerker, de webredacteur en de beheerder schrijven in de registers.',
    en: 'The controller, the policy officer, the web editor and the administrator write in the registers.',
  },
  allowed: [
    { roles: ['controller', 'policy-officer', 'web-editor', 'administrator'], where: 'everywhere', states: null },
  ],
};

/** Who may show what is in registers to the public, and take it back. */
export const publishRegisters: Ability = {
  name: 'publish-registers',
  says: {
    nl: 'De concerncontroller, de webredacteur en de beheerder maken openbaar wat in de registers staat, en trekken het in.',
    en: 'The controller, the web editor and the administrator make public what is in the registers, and withdraw it.',
  },
  allowed: [{ roles: ['controller', 'web-editor', 'administrator'], where: 'everywhere', states: null }],
};
