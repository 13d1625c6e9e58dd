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

export const putAsideDrafts: Ability = {
  name: 'put-aside-drafts',
  says: {
    nl: 'De controller legt een document weg dat niet had moeten beginnen, zolang het een concept is, en neemt het weer op.',
    en: 'The controller puts aside a document that should not have begun, as long as it is a draft, and takes it up again.',
  },
  allowed: [{ roles: ['controller'], where: 'everywhere', states: ['put-aside', 'draft'] }],
};

export const readDrafts: Ability = {
  name: 'read-drafts',
  says: {
    nl: 'Wie meeschrijft, toetst of mag meelezen, leest een concept. Het college leest mee vanaf de ambtelijke toets; de griffie vanaf de goedkeuring; de raad, de accountant en de rekenkamer vanaf de aanbieding.',
    en: 'Who writes, reviews or may read along reads a draft. The college reads from the review on; the clerk from the approval on; the council, the accountant and the audit office once it is offered.',
  },
  allowed: [
    {
      roles: roles.filter(
        (role) => !['college', 'clerk', 'council-member', 'accountant', 'audit-office'].includes(role),
      ),
      ...{ where: 'everywhere', states: draftStates },
    },
    { roles: ['college'], where: 'everywhere', states: ['in-review', 'approved', 'offered', 'adopted'] },
    { roles: ['clerk'], where: 'everywhere', states: ['approved', 'offered', 'adopted'] },
    {
      roles: ['council-member', 'accountant', 'audit-office'],
      ...{ where: 'everywhere', states: ['offered', 'adopted'] },
    },
  ],
};

export const writeItems: Ability = {
  name: 'write-items',
  says: {
    nl: 'De controller schrijft overal, ook tijdens de ambtelijke toets, en verwerkt na de aanbieding wat de raad wijzigt. Beleidsmedewerkers, budgethouders en het onderzoeksbureau schrijven in hun eigen velden zolang het document een concept is.',
    en: 'The controller writes everywhere, during the review too, and after the offer puts in what the council changes. Policy officers, budget holders and the research office write in their own fields as long as the document is a draft.',
  },
  allowed: [
    { roles: ['controller'], where: 'everywhere', states: ['draft', 'in-review', 'offered'] },
    { roles: ['policy-officer', 'budget-holder', 'research-office'], where: 'own', states: ['draft'] },
  ],
};

export const changeStructure: Ability = {
  name: 'change-structure',
  says: {
    nl: 'De controller verplaatst, hernoemt, splitst, voegt samen en beëindigt onderdelen, ook waar de raad dat na de aanbieding besluit.',
    en: 'The controller moves, renames, splits, merges and ends chapters, also where the council decides so after the offer.',
  },
  allowed: [{ roles: ['controller'], where: 'everywhere', states: ['draft', 'in-review', 'offered'] }],
};

export const setDrafts: Ability = {
  name: 'set-drafts',
  says: {
    nl: 'De controller bepaalt wat voor een document is afgesproken: namen van onderdelen, vragen, kleuren, lengte en planning.',
    en: 'The controller lays down what was agreed for a document: names of chapters, questions, lights, length and calendar.',
  },
  allowed: [{ roles: ['controller'], where: 'everywhere', states: ['draft', 'in-review', 'offered'] }],
};

export const sendToReview: Ability = {
  name: 'send-to-review',
  says: {
    nl: 'De controller stuurt een concept naar de ambtelijke toets.',
    en: 'The controller sends a draft to the review.',
  },
  allowed: [{ roles: ['controller'], where: 'everywhere', states: ['draft'] }],
};

export const takeBack: Ability = {
  name: 'take-back',
  says: {
    nl: 'De controller haalt een document terug uit de toets, of uit de goedkeuring zolang het niet is aangeboden.',
    en: 'The controller takes a document back from the review, or from the approval as long as it was not offered.',
  },
  allowed: [{ roles: ['controller'], where: 'everywhere', states: ['in-review', 'approved'] }],
};

export const approve: Ability = {
  name: 'approve',
  says: {
    nl: 'Het college keurt een getoetst document goed.',
    en: 'The college approves a document that was reviewed.',
  },
  allowed: [{ roles: ['college'], where: 'everywhere', states: ['in-review'] }],
};

export const offer: Ability = {
  name: 'offer',
  says: {
    nl: 'De griffie of de controller biedt een goedgekeurd document aan de raad aan, en zegt vanaf wanneer het openbaar is.',
    en: 'The clerk or the controller offers an approved document to the council, and says from when it is public.',
  },
  allowed: [{ roles: ['clerk', 'controller'], where: 'everywhere', states: ['approved', 'offered'] }],
};

export const adopt: Ability = {
  name: 'adopt',
  says: {
    nl: 'De griffie legt vast dat de raad een document heeft vastgesteld, met het besluit. Een correctie legt zij vast zodra die is goedgekeurd.',
    en: 'The clerk records that the council adopted a document, with the decision. A correction is recorded once it is approved.',
  },
  allowed: [{ roles: ['clerk'], where: 'everywhere', states: ['offered', 'approved'] }],
};

export const correctAdopted: Ability = {
  name: 'correct-adopted',
  says: {
    nl: 'De controller begint een correctie van een document dat is vastgesteld.',
    en: 'The controller begins a correction of a document that was adopted.',
  },
  allowed: [{ roles: ['controller'], where: 'everywhere', states: null }],
};

export const seeProgress: Ability = {
  name: 'see-progress',
  says: {
    nl: 'De controller ziet van elk document wie wat doet en wat te laat is. Beleidsmedewerkers en budgethouders zien dat ook.',
    en: 'The controller sees of each document who does what and what is late. So do policy officers and budget holders.',
  },
  allowed: [{ roles: ['controller', 'policy-officer', 'budget-holder'], where: 'everywhere', states: draftStates }],
};

export const assignPieces: Ability = {
  name: 'assign-pieces',
  says: {
    nl: 'De controller wijst onderdelen, indicatoren en voornemens toe; een beleidsmedewerker doet dat in de eigen velden. Iemand van buiten krijgt per mail een link voor één stuk, en werkt dat bij zolang het document een concept is.',
    en: 'The controller assigns chapters, indicators and commitments; a policy officer does so in their own fields. Somebody from outside gets a link for one piece by mail, and updates that as long as the document is a draft.',
  },
  allowed: [
    { roles: ['controller'], where: 'everywhere', states: ['draft', 'in-review', 'offered'] },
    { roles: ['policy-officer'], where: 'own', states: ['draft'] },
  ],
};
