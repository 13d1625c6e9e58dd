import type { Severity } from '../../../findings/finding.ts';
import type { RuleGroup } from '../../../findings/rule.ts';
import type { Language } from '../../../words/numerals.ts';

type Words = {
  readonly title: string;
  readonly none: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly group: Readonly<Record<RuleGroup, string>>;
  readonly read: string;
  readonly unread: string;
  readonly unplaced: string;
  readonly accepted: string;
  readonly acceptedGone: string;
  readonly doubtful: string;
  readonly taken: string;
  readonly nothingThere: string;
  readonly rules: string;
  readonly skip: string;
  readonly contents: string;
  readonly notRead: string;
  readonly what: string;
  readonly why: string;
  readonly example: string;
  readonly mend: string;
  readonly wrong: string;
  readonly restsOn: string;
  readonly retold: string;
  readonly original: string;
  readonly originals: (count: number) => string;
};

/** What the report says around the findings. */
export const words: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Bevindingen',
    none: 'Geen bevindingen in de documenten die hier staan.',
    severity: { error: 'fout', warning: 'waarschuwing', info: 'ter informatie' },
    group: {
      indicators: 'Indicatoren',
      commitments: 'Voornemens',
      consistency: 'Samenhang',
      structure: 'Opbouw',
      money: 'Geld',
    },
    read: 'gelezen',
    unread: 'niet te lezen',
    unplaced: 'bij geen publicatie',
    accepted: 'eerder geaccepteerd en niet meegeteld',
    taken: 'van personen overgenomen',
    acceptedGone: 'geaccepteerd, maar niet meer gevonden',
    doubtful: 'niet zeker gelezen, en daarom nergens in meegeteld',
    nothingThere: 'hier staat niets',
    rules: 'Regels',
    skip: 'Naar de bevindingen',
    contents: 'Inhoud',
    notRead: 'Niet meegenomen',
    what: 'Wat de regel bekijkt',
    why: 'Waarom het telt',
    example: 'Voorbeeld',
    mend: 'Zo verhelpt u het',
    wrong: 'Wanneer de bevinding niet klopt',
    restsOn: 'Waar de regel op rust',
    retold: 'hervertelling',
    original: 'het origineel',
    originals: (count) => (count === 1 ? 'Het origineel' : `De ${count} originelen`),
  },
  en: {
    title: 'Findings',
    none: 'No findings in the documents at hand.',
    severity: { error: 'error', warning: 'warning', info: 'for information' },
    group: {
      indicators: 'Indicators',
      commitments: 'Commitments',
      consistency: 'Consistency',
      structure: 'Structure',
      money: 'Money',
    },
    read: 'read',
    unread: 'not readable',
    unplaced: 'in no publication',
    accepted: 'accepted before and not counted',
    taken: 'of persons taken over',
    acceptedGone: 'accepted, but not found any more',
    doubtful: 'not read for sure, and therefore counted in nothing',
    nothingThere: 'nothing stands here',
    rules: 'Rules',
    skip: 'To the findings',
    contents: 'Contents',
    notRead: 'Left out',
    what: 'What the rule looks at',
    why: 'Why it matters',
    example: 'Example',
    mend: 'How to mend it',
    wrong: 'When the finding is wrong',
    restsOn: 'What the rule rests on',
    retold: 'retelling',
    original: 'the original',
    originals: (count) => (count === 1 ? 'The original' : `The ${count} originals`),
  },
};
