import type { Language } from '../../words/numerals.ts';

const nl = {
  language: 'taal van wat Doelspoor zegt, gaat voor DOELSPOOR_LANGUAGE; nl als geen van beide is gegeven',
  json: 'toon JSON',
  // what a person says of files
  files: 'bestanden, mappen of zips',
  filesOrSite: 'bestanden, mappen of zips, of het adres van een website',
  kind: 'soort publicatie, gaat voor wat het bestand zegt',
  year: 'jaar van de publicatie, gaat voor wat het bestand zegt',
  body: 'naam van de organisatie, gaat voor wat het bestand zegt',
  retold: 'de zinnen zijn hervertellingen; cijfers, koppen, namen en data als in het origineel',
  inPart: 'de documenten zijn ingekort: wat er niet staat, kan in het origineel wel staan',
  profile: 'opmaakprofiel: correcties voor een hele organisatie; die bij de documenten gaan voor',
  fourDigits: 'Geef een jaar van vier cijfers, zoals 2018.',
  // what a command about the record can be told
  organisation: 'de organisatie zoals in haar adres; mag weg als er maar één is',
  reason: 'waarom; moet erbij, en staat openbaar bij het besluit',
  decision: 'het besluit van de raad waaruit dit volgt',
  actor: 'wie dit vastlegt (anders de gebruiker van deze machine)',
};

/** What help says of the options that several commands have. */
export const optionWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    language: 'language of what Doelspoor says, overrules DOELSPOOR_LANGUAGE; nl where neither is given',
    json: 'show JSON',
    files: 'files, folders or zips',
    filesOrSite: 'files, folders or zips, or the address of a web site',
    kind: 'kind of publication, overrules what the file says',
    year: 'year of the publication, overrules what the file says',
    body: 'name of the organisation, overrules what the file says',
    retold: 'the sentences are retellings; figures, headings, names and dates are as in the original',
    inPart: 'the documents are shortened: what is not in them may be in the original',
    profile: 'layout profile: corrections for a whole organisation; those beside the documents overrule it',
    fourDigits: 'Give a year of four digits, such as 2018.',
    organisation: 'the organisation as in its address; can be left out where there is only one',
    reason: 'why; has to be there, and is public beside the decision',
    decision: 'the decision of the council that this follows from',
    actor: 'who lays this down (else the user of this machine)',
  },
};
