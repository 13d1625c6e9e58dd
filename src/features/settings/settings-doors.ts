import type { Ability } from '../../model/rights/ability.ts';
import type { Language } from '../../words/numerals.ts';
import { partWords } from '../../words/settings/part-words.data.ts';
import { readingWords } from '../../words/settings/reading-words.data.ts';
import { settingsWords } from '../../words/settings/settings-words.data.ts';
import { setSignIn } from '../providers/policy.ts';
import { setReading } from '../reading/policy.ts';
import { readLog } from '../work-log/policy.ts';
import { documentsPart } from './parts/documents-part.tsx';
import { licencePart } from './parts/licence-part.tsx';
import { namePart } from './parts/name-part.tsx';
import { overduePart } from './parts/overdue-part.tsx';
import type { Part } from './parts/part.ts';
import { passwordsPart } from './parts/passwords-part.tsx';
import { rulesPart } from './parts/rules-part.tsx';
import { themePart } from './parts/theme-part.tsx';
import { seeSettings } from './policy.ts';

type Words = (typeof settingsWords)[Language];

/** A way from the settings to something that is set. */
export type Door = {
  /** Below the address of the organisation. */
  readonly path: string;
  /** What one must be allowed to go there. */
  readonly ability: Ability;
  readonly title: (language: Language) => string;
  /** What is set there, in a line. @param people how many work here */
  readonly brief: (t: Words, people: number) => string;
};

const briefly = (name: keyof Words['briefs']) => (t: Words) => t.briefs[name];

const doorTo = (part: Part, name: keyof Words['briefs']): Door => ({
  path: `instellingen/${part.path}`,
  ability: part.ability,
  title: (language) => part.title(partWords[language]),
  brief: briefly(name),
});

/** All that is set for an organisation, by what it is about. */
export const doors: readonly { readonly group: keyof Words['groups']; readonly doors: readonly Door[] }[] = [
  {
    group: 'people',
    doors: [
      {
        path: 'mensen',
        ability: seeSettings,
        title: (language) => settingsWords[language].people,
        brief: (t, people) => t.peopleNow(people),
      },
      {
        path: 'mensen/inloggen',
        ability: setSignIn,
        title: (language) => settingsWords[language].signIn,
        brief: briefly('signIn'),
      },
      doorTo(passwordsPart, 'passwords'),
    ],
  },
  {
    group: 'site',
    doors: [
      doorTo(namePart, 'name'),
      doorTo(themePart, 'theme'),
      doorTo(licencePart, 'licence'),
      doorTo(overduePart, 'overdue'),
    ],
  },
  {
    group: 'documents',
    doors: [
      doorTo(documentsPart, 'documents'),
      doorTo(rulesPart, 'rules'),
      {
        path: 'instellingen/lezen',
        ability: setReading,
        title: (language) => readingWords[language].title,
        brief: briefly('reading'),
      },
    ],
  },
  {
    group: 'kept',
    doors: [
      {
        path: 'logboek',
        ability: readLog,
        title: (language) => settingsWords[language].log,
        brief: briefly('log'),
      },
      {
        path: 'instellingen/bewaren',
        ability: seeSettings,
        title: (language) => settingsWords[language].retention,
        brief: briefly('retention'),
      },
    ],
  },
];
