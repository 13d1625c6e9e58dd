import type { Language } from '../../words/numerals.ts';

const nl = {
  description: 'Correcties: wat personen besloten over hoe documenten worden gelezen.',
  folder: 'map met documenten, of het bestand met correcties zelf',
  list: 'Toon wat er is besloten, door wie en wanneer, en wat ongedaan is gemaakt.',
  undo: 'Maak een correctie ongedaan; zij blijft staan en geldt niet meer.',
  id: 'nummer van de correctie, zoals list het toont',
  profile: 'Schrijf wat voor een hele organisatie geldt in een opmaakprofiel, om bij andere documenten te gebruiken.',
  to: 'bestand voor het profiel, niet tussen documenten; wat er al in staat, blijft',
  shipped: 'Toon de opmaakprofielen die met Doelspoor meekomen: voor welke sites, en wat koppen daar betekenen.',
  on: (part: string) => `alleen op pagina's met /${part}/ in het adres`,
  kinds: (kinds: string) => `alleen in: ${kinds}`,
  seenAt: (addresses: string) => `gezien op: ${addresses}`,
  none: (file: string) => `In ${file} staat geen enkele correctie.`,
  holds: (reach: string) => `geldt voor: ${reach}`,
  undone: (moment: string, by: string) => `ongedaan gemaakt: ${moment}, ${by}`,
  nowUndone: (decision: string) => `Ongedaan gemaakt: ${decision}`,
  written: (added: string, undone: string, file: string) => `${file}: ${added} erbij, ${undone} ongedaan gemaakt.`,
};

/** What `doelspoor corrections` says, and help says of it. */
export const correctionWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'Corrections: what persons decided about how documents are read.',
    folder: 'folder of documents, or the file of corrections itself',
    list: 'Show what was decided, by whom and when, and what was undone.',
    undo: 'Undo a correction; it stays and holds no more.',
    id: 'number of the correction, as list shows it',
    profile: 'Write what holds of a whole organisation to a layout profile, to use with other documents.',
    to: 'file for the profile, not among documents; what is in it already stays',
    shipped: 'Show the layout profiles that come with Doelspoor: for which sites, and what headings mean there.',
    on: (part) => `only on pages with /${part}/ in their address`,
    kinds: (kinds) => `only in: ${kinds}`,
    seenAt: (addresses) => `seen at: ${addresses}`,
    none: (file) => `There is no correction in ${file}.`,
    holds: (reach) => `holds of: ${reach}`,
    undone: (moment, by) => `undone: ${moment}, ${by}`,
    nowUndone: (decision) => `Undone: ${decision}`,
    written: (added, undone, file) => `${file}: ${added} added, ${undone} undone.`,
  },
};
