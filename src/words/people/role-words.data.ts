import type { Role } from '../../model/rights/role.ts';
import type { Language } from '../numerals.ts';

/** What each role is called, to stand in a sentence. */
export const roleWords: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  nl: {
    controller: 'controller',
    'policy-officer': 'beleidsmedewerker',
    'budget-holder': 'budgethouder',
    'portfolio-holder': 'portefeuillehouder',
    college: 'college',
    clerk: 'griffier',
    'council-member': 'raadslid',
    accountant: 'accountant',
    'audit-office': 'rekenkamer',
    'research-office': 'onderzoek en statistiek',
    'web-editor': 'webredacteur',
    reader: 'lezer van concepten',
    administrator: 'beheerder',
  },
  en: {
    controller: 'controller',
    'policy-officer': 'policy officer',
    'budget-holder': 'budget holder',
    'portfolio-holder': 'portfolio holder',
    college: 'college of mayor and aldermen',
    clerk: 'clerk of the council',
    'council-member': 'council member',
    accountant: 'external auditor',
    'audit-office': 'audit office',
    'research-office': 'research and statistics',
    'web-editor': 'web editor',
    reader: 'reader of drafts',
    administrator: 'administrator',
  },
};
