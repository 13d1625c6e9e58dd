import type { Ability } from '../../model/rights/ability.ts';
import { draftStates } from '../../model/rights/draft-state.ts';
import { roles } from '../../model/rights/role.ts';

/** What can be done with a document that is written here, and who may. */
export const beginDrafts: Ability = {
  name: 'begin-drafts',
  says: {
    nl: 'De controller begint een nieuw document.',
    en: 'The controller begins a new document.',
  },
  allowed: [{ roles: ['controller'], where: 'everywhere', states: null }],
};

export const readDrafts: Ability = {
  name: 'read-drafts',
  says: {
    nl: 'Wie meeschrijft, toetst of mag meelezen, leest een concept. Het college leest mee vanaf de ambtelijke toets; de raad, de griffie, de accountant en de rekenkamer vanaf de aanbieding.',
    en: 'Who writes, reviews or may read along reads a draft. The college reads from the review on; the council, the clerk, the accountant and the audit office once it is offered.',
  },
  allowed: [
    {
      roles: roles.filter(
        (role) => !['college', 'clerk', 'council-member', 'accountant', 'audit-office'].includes(role),
      ),
      ...{ where: 'everywhere', states: draftStates },
    },
    { roles: ['college'], where: 'everywhere', states: ['in-review', 'approved', 'offered', 'adopted'] },
    {
      roles: ['clerk', 'council-member', 'accountant', 'audit-office'],
      ...{ where: 'everywhere', states: ['offered', 'adopted'] },
    },
  ],
};

export const writeItems: Ability = {
  name: 'write-items',
  says: {
    nl: 'De controller schrijft overal, ook tijdens de ambtelijke toets. Beleidsmedewerkers, budgethouders en het onderzoeksbureau schrijven in hun eigen velden zolang het document een concept is.',
    en: 'The controller writes everywhere, during the review too. Policy officers, budget holders and the research office write in their own fields as long as the document is a draft.',
  },
  allowed: [
    { roles: ['controller'], where: 'everywhere', states: ['draft', 'in-review'] },
    { roles: ['policy-officer', 'budget-holder', 'research-office'], where: 'own', states: ['draft'] },
  ],
};

export const changeStructure: Ability = {
  name: 'change-structure',
  says: {
    nl: 'De controller verplaatst, hernoemt, splitst, voegt samen en beëindigt onderdelen.',
    en: 'The controller moves, renames, splits, merges and ends chapters.',
  },
  allowed: [{ roles: ['controller'], where: 'everywhere', states: ['draft', 'in-review'] }],
};
