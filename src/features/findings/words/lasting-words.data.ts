/** What pages say of findings that are told more than once, that rest on other texts since, or that are gone. */
export const lastingWords = {
  nl: {
    also: (times: number) => (times === 1 ? 'Nog één keer gevonden' : `Nog ${times} keer gevonden`),
    alsoLead: 'De regel vond in dezelfde publicatie nog meer over hetzelfde. Het telt als één bevinding.',
    alsoShort: (times: number) => `nog ${times} keer`,
    changed: 'Het bewijs is sindsdien veranderd.',
    changedShort: 'toegelicht, het bewijs is sindsdien veranderd',
    saidThen: 'Toen de uitleg werd gegeven, zei de bevinding:',
    gone: {
      title: 'Deze bevinding is er niet meer',
      since: (editions: string) => `Dit is niet meer gevonden sinds ${editions}.`,
      edition: (publication: string, number: number) => `${publication}, editie ${number}`,
      'rule-off': 'De organisatie heeft deze regel uitgezet. Daarom wordt er niet meer naar gezocht.',
      'judged-otherwise':
        'De documenten zijn hetzelfde gebleven, maar de beoordeling niet. Dat komt door een besluit over wat bij elkaar hoort, door een instelling, of doordat Doelspoor is verbeterd.',
      unknown: 'Sinds wanneer dit niet meer is gevonden, is niet bewaard.',
      on: (date: string) => `Voor het eerst niet meer gevonden op ${date}.`,
      said: 'Wat de bevinding zei',
      saidLead: 'Zo stond zij hier de laatste keer, met de teksten van toen.',
      more: 'Verder kijken',
      rule: (title: string) => `De regel “${title}”`,
      all: 'Alle bevindingen van nu',
    },
  },
  en: {
    also: (times: number) => (times === 1 ? 'Found once more' : `Found ${times} times more`),
    alsoLead: 'The rule found more about the same in the same publication. It counts as one finding.',
    alsoShort: (times: number) => `${times} more`,
    changed: 'The evidence changed since.',
    changedShort: 'explained, the evidence changed since',
    saidThen: 'When it was explained, the finding said:',
    gone: {
      title: 'This finding is no longer there',
      since: (editions: string) => `It is not found any more since ${editions}.`,
      edition: (publication: string, number: number) => `${publication}, edition ${number}`,
      'rule-off': 'The organisation turned this rule off, so that nobody looks for it any more.',
      'judged-otherwise':
        'The documents stayed the same, but how they are judged did not: by a decision about what belongs together, by a setting, or because Doelspoor was improved.',
      unknown: 'It was not kept since when this is not found any more.',
      on: (date: string) => `Not found for the first time on ${date}.`,
      said: 'What the finding said',
      saidLead: 'As it stood here the last time, with the texts of then.',
      more: 'Look further',
      rule: (title: string) => `The rule “${title}”`,
      all: 'All findings of today',
    },
  },
} as const;
