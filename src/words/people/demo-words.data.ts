import type { Role } from '../../model/rights/role.ts';
import type { Language } from '../numerals.ts';

const nl = {
  title: (organisation: string) => `Probeer de werkruimte van ${organisation}`,
  lead: 'Kies wie u bent. U bent meteen binnen, zonder wachtwoord. De gemeente en haar mensen zijn verzonnen, en deze pagina is er alleen op uw eigen machine.',
  names: {
    controller: 'Controller',
    'policy-officer': 'Beleidsmedewerker',
    'budget-holder': 'Budgethouder',
    'portfolio-holder': 'Wethouder',
    college: 'Secretaris van het college',
    clerk: 'Griffier',
    'council-member': 'Raadslid',
    accountant: 'Accountant',
    'audit-office': 'Onderzoeker van de rekenkamer',
    'research-office': 'Onderzoeker',
    'web-editor': 'Webredacteur',
    reader: 'Lezer van concepten',
    administrator: 'Beheerder',
  } satisfies Record<Role, string>,
  of: (name: string, organisation: string) => `${name} van ${organisation}`,
};

/** What the page says on which a newcomer tries the workspace. */
export const demoWords: Readonly<Record<Language, Omit<typeof nl, 'names' | 'of'>>> & Pick<typeof nl, 'names' | 'of'> =
  {
    nl,
    en: {
      title: (organisation) => `Try the workspace of ${organisation}`,
      lead: 'Choose who you are. You are inside at once, without a password. The municipality and its people are invented, and this page is on your own machine alone.',
    },
    names: nl.names,
    of: nl.of,
  };
