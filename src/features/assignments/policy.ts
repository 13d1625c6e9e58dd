import type { Ability } from '../../model/rights/ability.ts';

/** Who does what in a document: who may say so. */
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
