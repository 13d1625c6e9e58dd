import type { Role } from '../../model/rights/role.ts';
import type { Language } from '../numerals.ts';

const nl = {
  title: (organisation: string) => `Probeer de werkruimte van ${organisation}`,
  link: (organisation: string) => `Schrijf zelf mee: probeer de werkruimte van ${organisation}`,
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
  does: {
    controller: 'gaat over de documenten, de cijfers en de planning',
    'policy-officer': 'schrijft over een onderdeel en vult indicatoren in',
    'budget-holder': 'verklaart waarom het anders liep',
    'portfolio-holder': 'is politiek verantwoordelijk voor een onderdeel',
    college: 'biedt documenten aan de raad aan',
    clerk: 'regelt de behandeling in de raad',
    'council-member': 'leest wat is aangeboden en stelt vragen',
    accountant: 'controleert de verantwoording',
    'audit-office': 'onderzoekt of beleid werkt',
    'research-office': 'levert waarden van indicatoren',
    'web-editor': 'zorgt dat teksten goed te lezen zijn',
    reader: 'leest mee',
    administrator: 'laat mensen toe en geeft rollen',
  } as Readonly<Record<Role, string>>,
  of: (name: string, organisation: string) => `${name} van ${organisation}`,
};

/** What the page says on which a newcomer tries the workspace. */
export const demoWords: Readonly<Record<Language, Omit<typeof nl, 'names' | 'of'>>> & Pick<typeof nl, 'names' | 'of'> =
  {
    nl,
    en: {
      title: (organisation) => `Try the workspace of ${organisation}`,
      link: (organisation) => `Write along: try the workspace of ${organisation}`,
      lead: 'Choose who you are. You are inside at once, without a password. The municipality and its people are invented, and this page is on your own machine alone.',
      does: {
        controller: 'is in charge of the documents, the numbers and the planning',
        'policy-officer': 'writes about a part and fills in indicators',
        'budget-holder': 'explains why it went otherwise',
        'portfolio-holder': 'is politically responsible for a part',
        college: 'offers documents to the council',
        clerk: 'arranges the debate in the council',
        'council-member': 'reads what was offered and asks questions',
        accountant: 'audits the accounts',
        'audit-office': 'examines whether policy works',
        'research-office': 'supplies values of indicators',
        'web-editor': 'sees to it that texts read well',
        reader: 'reads along',
        administrator: 'lets people in and gives roles',
      },
    },
    names: nl.names,
    of: nl.of,
  };
