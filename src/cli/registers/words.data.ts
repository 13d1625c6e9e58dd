import type { Language } from '../../words/numerals.ts';

const nl = {
  description:
    'Registers van partners, projecten, activiteiten en wat daarbij hoort: inlezen, opsommen, bewaren als bestand.',
  import: 'Lees een bestand met registers in: alles, of bij één fout niets.',
  importFile: 'uitwisselbestand (JSON), zoals export het maakt',
  trial: 'zeg alleen wat er zou veranderen',
  inside: 'maak het niet openbaar',
  list: 'Toon wat er in een register staat.',
  kind: 'soort: wat er in dat register staat',
  export: 'Druk de registers af als uitwisselbestand, met namen van contactpersonen. Weer inlezen verandert niets.',
  taken: (added: number, changed: number, same: number) =>
    `Ingelezen: ${added} nieuw, ${changed} veranderd, ${same} hetzelfde.`,
  tried: (added: number, changed: number, same: number) =>
    `Proef, er is niets veranderd. Dit zou gebeuren: ${added} nieuw, ${changed} veranderd, ${same} hetzelfde.`,
  refused: (number: number) => `Er is niets ingelezen. Verbeter eerst dit (${number}):`,
  listed: (total: number) => `In dit register: ${total}.`,
  standings: { inside: 'binnen', shown: 'openbaar', withdrawn: 'ingetrokken' },
};

/** What `doelspoor registers` says, and help says of it. */
export const registersCommandWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'Registers of partners, projects, events and what belongs to them: take in, list, keep as a file.',
    import: 'Take in a file of registers: all of it, or with one fault nothing.',
    importFile: 'exchange file (JSON), as export makes it',
    trial: 'only say what would change',
    inside: 'do not make it public',
    list: 'Show what is in a register.',
    kind: 'kind: what is in that register',
    export: 'Print the registers as an exchange file, with names of contacts. Taking it in again changes nothing.',
    taken: (added, changed, same) => `Taken in: ${added} new, ${changed} changed, ${same} the same.`,
    tried: (added, changed, same) =>
      `A trial, nothing was changed. This would happen: ${added} new, ${changed} changed, ${same} the same.`,
    refused: (number) => `Nothing was taken in. Correct this first (${number}):`,
    listed: (total) => `In this register: ${total}.`,
    standings: { inside: 'inside', shown: 'public', withdrawn: 'withdrawn' },
  },
};
