import { fillSentence } from '../errors/fill-sentence.ts';

/** Why no backup could be made or put back, with the sentence that says what to do. `{name}` is filled from the details. */
const sentences = {
  'nothing-recorded':
    'Er is nog niets vastgelegd, dus er is geen reservekopie gemaakt. Kijk of DOELSPOOR_DATA of DATABASE_URL naar de goede plek wijst.',
  exists: 'Het bestand {file} bestaat al. Kies een andere naam, of vervang het met --overwrite.',
  'no-folder': 'De map van {file} bestaat niet. Maak die eerst, of kies een andere plek.',
  'no-plain-file': '{file} is geen gewoon bestand maar een map of een apparaat. Geef de naam van een bestand.',
  'not-allowed':
    'In {file} mag niet worden geschreven. Kies een andere plek, of geef de gebruiker van Doelspoor schrijfrechten.',
  'disk-full': 'De schijf van {file} is vol. Maak ruimte, of kies een andere schijf. Er is geen reservekopie gemaakt.',
  'cannot-write': 'De reservekopie {file} kon niet worden geschreven: {reason}',
  'cannot-copy': 'De database gaf niet alles, dus er is geen reservekopie gemaakt: {reason}',
  'lost-copying': 'De database viel weg, dus er is geen reservekopie gemaakt. Probeer het opnieuw.',
  'no-file': 'Het bestand {file} bestaat niet.',
  'cannot-read': 'De reservekopie {file} kan niet worden gelezen: {reason}',
  'not-a-backup': '{file} is geen reservekopie van Doelspoor.',
  'cut-off': '{file} is niet heel: het houdt te vroeg op. Er is niets teruggezet; neem een andere reservekopie.',
  changed: '{file} is beschadigd of veranderd ({where}). Er is niets teruggezet; neem een andere reservekopie.',
  'too-large': '{file} pakt uit tot meer dan een reservekopie kan zijn. Er is niets teruggezet.',
  'too-new': '{file} is gemaakt door een nieuwere Doelspoor ({program}). Werk dit programma eerst bij.',
  'not-empty':
    'Hier is al iets vastgelegd. Een reservekopie gaat alleen terug op een lege plek: kies met DOELSPOOR_DATA een nieuwe map, of met DATABASE_URL een lege database.',
  'made-newer':
    'De lege tabellen op deze plek zijn van een nieuwere Doelspoor dan de reservekopie. Kies met DOELSPOOR_DATA een nieuwe map, of met DATABASE_URL een database zonder tabellen.',
  'does-not-fit': '{file} past niet in de tabellen van Doelspoor: {reason} Er is niets teruggezet.',
  'no-room': 'De schijf van de database is vol. Er is niets teruggezet; maak ruimte en probeer het opnieuw.',
  'lost-restoring':
    'De database viel weg tijdens het terugzetten. Probeer het opnieuw; wie dan leest dat hier al iets is vastgelegd, heeft alles al terug.',
} as const;

export type BackupFaultCode = keyof typeof sentences;

/** A backup can't be made or put back. The message is Dutch, says what is wrong and what to do. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';
  readonly code: BackupFaultCode;

  constructor(code: BackupFaultCode, details: { readonly [name: string]: string } = {}, cause?: unknown) {
    super(fillSentence(sentences[code], details), { cause });
    this.code = code;
  }
}
