/** Data: words that one author writes for what another called so. Each may take the place of any in its group. */
export const otherWords: readonly (readonly string[])[] = [
  ['inwoners', 'bewoners', 'burgers'],
  ['bedrijven', 'ondernemers', 'ondernemingen'],
  ['buitengebied', 'landelijk gebied'],
  ['veiligheid', 'veilig samenleven'],
  ['verkeer', 'mobiliteit'],
  ['scholen', 'het onderwijs'],
  ['leerlingen', 'scholieren'],
  ['jongeren', 'jeugdigen'],
  ['jeugd', 'jongeren'],
  ['ouderen', 'senioren'],
  ['vervangen', 'vernieuwen'],
  ['opknappen', 'renoveren', 'opwaarderen'],
  ['aanleggen', 'realiseren'],
  ['opleveren', 'afronden'],
  ['opstellen', 'maken', 'schrijven'],
  ['uitbreiden', 'vergroten'],
  ['starten', 'beginnen met'],
  ['aanpassen', 'wijzigen'],
  ['versterken', 'verbeteren'],
  ['plan', 'programma', 'aanpak'],
  ['visie', 'koers'],
  ['proef', 'pilot'],
  ['loket', 'meldpunt', 'steunpunt'],
  ['afspraken', 'overeenkomsten'],
  ['beleid', 'kader'],
  ['woningen', 'huizen'],
  ['meldingen', 'klachten'],
  ['huishoudens', 'gezinnen'],
  ['wegen', 'straten'],
  ['groen', 'natuur'],
  ['werk', 'arbeid'],
  ['bezoekers', 'bezoek'],
  ['tevredenheid', 'waardering'],
  ['ondersteuning', 'hulp'],
  ['gemeente', 'stad'],
  ['kernen', 'dorpen'],
  ['partners', 'organisaties'],
  ['duurzaam', 'toekomstbestendig'],
  ['vrijwilligers', 'actieve inwoners'],
  ['controles', 'inspecties'],
];

/** Data: what a title gets in front of it or behind it. */
export const titleFrames: readonly string[] = [
  '{title} en omgeving',
  'Programma {title}',
  '{title} voor iedereen',
  'Werken aan {title}',
  'Samen aan {title}',
  '{title} en participatie',
  'Aandacht voor {title}',
];

/** Data: what a name of an indicator gets. */
export const nameFrames: readonly string[] = [
  'Aantal {name}',
  '{name} (totaal)',
  '{name} per jaar',
  '{name} in de gemeente',
  '% {name}',
  '{name} volgens de monitor',
  '{name} en omgeving',
];

/** Data: how one indicator is told from another of nearly the same name. */
export const twinFrames: readonly string[] = [
  '{name} onder jongeren',
  '{name} in de kernen',
  '{name} bij bedrijven',
  '{name} buiten de kom',
  'Nieuwe {name}',
];

/** Data: how an author goes on about what was put off or goes on. */
export const continuations: readonly string[] = [
  'We gaan door met {what}',
  'De uitvoering van {what} krijgt een vervolg',
  'Wij ronden dit jaar {what} af',
  'Verder werken aan {what}',
  'De volgende fase van {what} begint',
];

/** Data: what a report tells that nobody planned. */
export const unplanned: readonly string[] = [
  'De vacatures in het team zijn vervuld',
  'Er was extra overleg met het Rijk over de gevolgen van nieuwe wetgeving',
  'Door de lange winter liep een deel van het werk vertraging op',
  'Wij ontvingen een delegatie van een andere organisatie',
  'De accountant deed een aanbeveling over de dossiers',
];

/** Data: where the like of a thing stands. */
export const villages: readonly string[] = ['Oord', 'Zuidbuurt', 'De Hoek', 'Noorderkwartier'];
