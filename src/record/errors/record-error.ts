import { fillSentence } from './fill-sentence.ts';

/** Why the record can't be opened, with the sentence that says what to do. `{name}` is filled from the details. */
const sentences = {
  'no-binary':
    'Voor dit systeem ({platform}) is er geen ingebouwde PostgreSQL. Zet in DATABASE_URL het adres van een PostgreSQL-server (versie 15 of nieuwer).',
  'in-use':
    'De gegevensmap {folder} is in gebruik door een andere Doelspoor{process}. Stop die eerst, of kies een andere map.',
  'no-account':
    'PostgreSQL mag niet als root draaien, en hier is geen account postgres of nobody waarmee het wel kan. Start Doelspoor als gewone gebruiker, of zet een adres in DATABASE_URL.',
  nameless:
    'Het gebruikersnummer {uid} heeft op dit systeem geen naam, en daar start PostgreSQL niet mee. Geef het een naam in /etc/passwd, of zet het adres van een PostgreSQL-server in DATABASE_URL.',
  'not-yours':
    'De gegevensmap {folder} is van een andere gebruiker. Start Doelspoor als die gebruiker, of kies een andere map.',
  'not-reachable':
    'De gegevens in {folder} zijn niet te bereiken voor het account {account}, waar PostgreSQL onder draait. Geef dat account toegang tot de mappen erboven, of kies een andere map.',
  'not-a-folder':
    'De gegevensmap {folder} kan niet worden gemaakt: op dat pad staat een bestand. Kies met DOELSPOOR_DATA een andere map.',
  'no-folder':
    'De gegevensmap {folder} kan daar niet worden gemaakt: dat deel van het systeem bewaart geen bestanden. Kies met DOELSPOOR_DATA een andere map.',
  'read-only':
    'In de gegevensmap {folder} mag niet worden geschreven. Geef de gebruiker van Doelspoor schrijfrechten, of kies met DOELSPOOR_DATA een andere map.',
  'disk-full':
    'De schijf van de gegevensmap {folder} is vol. Maak ruimte, of kies met DOELSPOOR_DATA een map op een andere schijf.',
  'cannot-make': 'De database in {folder} kon niet worden gemaakt: {reason}',
  'cannot-start': 'De ingebouwde PostgreSQL in {folder} start niet: {reason}',
  'keeps-ending':
    'De ingebouwde PostgreSQL in {folder} is in {minutes} minuten {times} keer gestopt en wordt niet opnieuw gestart. De oorzaak staat aan het eind van {log}; vaak is het te weinig geheugen. Start Doelspoor daarna opnieuw.',
  'cannot-connect': 'De database van DATABASE_URL is niet te bereiken: {reason}',
  'too-old': 'De server van DATABASE_URL is PostgreSQL {version}. Doelspoor vraagt versie 15 of nieuwer.',
  'too-mighty':
    'De gebruiker {login} van DATABASE_URL mag meer dan een openbare site nodig heeft: {why}. Zet dat adres in DATABASE_OWNER_URL, en in DATABASE_URL dat van een gebruiker die alleen de rol doelspoor_web heeft; zie docs/database.md.',
  'no-rights':
    'De gebruiker {login} van DATABASE_URL heeft de rol doelspoor_web niet. Geef haar die met: grant doelspoor_web to {login}.',
  'no-login':
    'DATABASE_OWNER_URL is gezet, en DATABASE_URL niet. Zet daarin het adres van een gebruiker die alleen de rol doelspoor_web heeft; zie docs/database.md.',
  'not-migrated':
    'De tabellen van DATABASE_URL zijn er niet, of van een andere versie van Doelspoor. Zet in DATABASE_OWNER_URL het adres van de gebruiker van wie ze zijn: bij de start worden ze dan bijgewerkt.',
  'too-new':
    'De gegevens zijn al bijgewerkt door een nieuwere Doelspoor ({migration}). Installeer die versie, of zet een back-up van deze versie terug.',
  'tables-busy':
    'De tabellen konden niet worden bijgewerkt: een ander programma houdt ze al {seconds} seconden bezet. Wacht tot dat klaar is of stop het, en start Doelspoor opnieuw.',
  'no-owner':
    'Dit werkt op alle tabellen, en vraagt de gebruiker van wie ze zijn. Zet zijn adres in DATABASE_OWNER_URL; zie docs/database.md.',
  'cannot-migrate':
    'De tabellen konden niet worden gemaakt of bijgewerkt: {reason} Nodig zijn: een eigen database, het recht om daarin extensies te maken, en CREATEROLE of een rol doelspoor_web die de gebruiker mag aannemen.',
} as const;

export type RecordErrorCode = keyof typeof sentences;

/** The record can't be opened. The message is Dutch, says what is wrong and what to do. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly code: RecordErrorCode;

  constructor(problem: { code: RecordErrorCode; details?: { readonly [name: string]: string }; cause?: unknown }) {
    const details = problem.details ?? {};
    super(fillSentence(sentences[problem.code], details), { cause: problem.cause });
    this.code = problem.code;
  }
}
