import type { Language } from '../numerals.ts';

/** Where a role may do something: everywhere, in its own part alone, or nowhere. */
export type Reach = 'everywhere' | 'own' | 'nowhere';

const nl = {
  title: 'Wie mag wat',
  lead: 'De regels zoals het programma ze toepast. Wie wat is, staat bij Mensen.',
  sentences: 'In zinnen',
  table: 'Per rol',
  caption: 'Wat elke rol mag',
  role: 'Rol',
  yours: 'uw rol',
  reach: { everywhere: 'ja', own: 'in het eigen onderdeel', nowhere: 'nee' } satisfies Record<Reach, string>,
  names: {
    'see-members': 'Zien wie meewerken',
    'invite-members': 'Mensen toelaten en rollen geven',
    'remove-names': 'Namen weghalen',
  } as Readonly<Record<string, string>>,
};

/** What the page says on who may do what. */
export const rightsWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    title: 'Who may do what',
    lead: 'The rules as the program applies them. Who is what stands under People.',
    sentences: 'In sentences',
    table: 'By role',
    caption: 'What each role may do',
    role: 'Role',
    yours: 'your role',
    reach: { everywhere: 'yes', own: 'in their own part', nowhere: 'no' },
    names: {
      'see-members': 'See who work here',
      'invite-members': 'Let people in and give roles',
      'remove-names': 'Remove names',
    },
  },
};
