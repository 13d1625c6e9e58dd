import type { Language } from '../numerals.ts';

/** Where a role may do something: everywhere, in its own part alone, or nowhere. */
export type Reach = 'everywhere' | 'own' | 'nowhere';

const nl = {
  title: 'Wie mag wat',
  lead: 'De regels zoals het programma ze toepast. Wie welke rol heeft, staat bij Mensen.',
  sentences: 'In zinnen',
  table: 'Per rol',
  yours: 'uw rol',
  inOwn: 'In het eigen onderdeel',
};

/** What the page says on who may do what. */
export const rightsWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    title: 'Who may do what',
    lead: 'The rules as the program applies them. Who has which role stands under People.',
    sentences: 'In sentences',
    table: 'By role',
    yours: 'your role',
    inOwn: 'In their own part',
  },
};
