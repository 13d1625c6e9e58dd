import type { Ability } from '../../model/rights/ability.ts';

/** What can be done with a document that began outside, and who may. */
export const takeInDocuments: Ability = {
  name: 'take-in-documents',
  says: {
    nl: 'De controller neemt een document dat ergens anders is gemaakt in als concept, en kijkt na hoe het is gelezen.',
    en: 'The controller takes in a document that was made elsewhere as a draft, and looks after how it was read.',
  },
  allowed: [{ roles: ['controller'], where: 'everywhere', states: null }],
};
