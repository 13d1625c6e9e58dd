import type { Excess, RecordErrorFacts } from '../../../record/errors/record-error.ts';
import type { WordingOf } from '../../../words/say.ts';

const excesses: Readonly<Record<Excess, string>> = {
  superuser: 'hij is superuser',
  'passes-row-security': 'row-level security geldt niet voor hem',
  'makes-roles': 'hij mag rollen maken',
  'makes-databases': 'hij mag databases maken',
  replicates: 'hij mag de hele server kopiëren',
  'owns-database': 'de database is van hem',
  'owns-tables': 'de tabellen zijn van hem',
  'makes-tables': 'hij mag tabellen maken',
  'has-other-roles': 'hij heeft meer rollen dan doelspoor_web',
};

/** Why the record can't be opened, and what to do, in Dutch. */
export const nlRecordWords: WordingOf<RecordErrorFacts> = {
  'no-binary': ({ platform }) =>
    `Voor dit systeem (${platform}) is er geen ingebouwde PostgreSQL. Zet in DATABASE_URL het adres van een PostgreSQL-server (versie 15 of nieuwer).`,
  'in-use': ({ folder, holder }) => {
    const where = holder === 'unseen' ? 'in een andere container, of waar wij het niet zien' : `proces ${holder}`;
    return `De gegevensmap ${folder} is in gebruik door een andere Doelspoor${holder === null ? '' : ` (${where})`}. Stop die eerst, of kies een andere map.`;
  },
  'no-account': () =>
    'PostgreSQL mag niet als root draaien, en hier is geen account postgres of nobody waarmee het wel kan. Start Doelspoor als gewone gebruiker, of zet een adres in DATABASE_URL.',
  nameless: ({ uid }) =>
    `Het gebruikersnummer ${uid} heeft op dit systeem geen naam, en daar start PostgreSQL niet mee. Geef het een naam in /etc/passwd, of zet het adres van een PostgreSQL-server in DATABASE_URL.`,
  'not-yours': ({ folder }) =>
    `De gegevensmap ${folder} is van een andere gebruiker. Start Doelspoor als die gebruiker, of kies een andere map.`,
  'not-reachable': ({ folder, account }) =>
    `De gegevens in ${folder} zijn niet te bereiken voor het account ${account}, waar PostgreSQL onder draait. Geef dat account toegang tot de mappen erboven, of kies een andere map.`,
  'not-a-folder': ({ folder }) =>
    `De gegevensmap ${folder} kan niet worden gemaakt: op dat pad staat een bestand. Kies met DOELSPOOR_DATA een andere map.`,
  'no-folder': ({ folder }) =>
    `De gegevensmap ${folder} kan daar niet worden gemaakt: dat deel van het systeem bewaart geen bestanden. Kies met DOELSPOOR_DATA een andere map.`,
  'read-only': ({ folder }) =>
    `In de gegevensmap ${folder} mag niet worden geschreven. Geef de gebruiker van Doelspoor schrijfrechten, of kies met DOELSPOOR_DATA een andere map.`,
  'disk-full': ({ folder }) =>
    `De schijf van de gegevensmap ${folder} is vol. Maak ruimte, of kies met DOELSPOOR_DATA een map op een andere schijf.`,
  'cannot-make': ({ folder, reason }) =>
    `De database in ${folder} kon niet worden gemaakt: ${reason ?? 'geen antwoord.'}`,
  'cannot-start': ({ folder, reason }) =>
    `De ingebouwde PostgreSQL in ${folder} start niet: ${reason ?? 'de server antwoordt niet.'}`,
  'cluster-gone': ({ folder, cluster }) =>
    `De ingebouwde PostgreSQL in ${folder} start niet: de map ${cluster} is weg.`,
  'keeps-ending': ({ folder, minutes, times, log }) =>
    `De ingebouwde PostgreSQL in ${folder} is in ${minutes} minuten ${times} keer gestopt en wordt niet opnieuw gestart. De oorzaak staat aan het eind van ${log}; vaak is het te weinig geheugen. Start Doelspoor daarna opnieuw.`,
  'cannot-connect': ({ reason }) => `De database van DATABASE_URL is niet te bereiken: ${reason ?? 'geen antwoord'}.`,
  'too-old': ({ version }) =>
    `De server van DATABASE_URL is PostgreSQL ${version}. Doelspoor vraagt versie 15 of nieuwer.`,
  'too-mighty': ({ login, why }) =>
    `De gebruiker ${login} van DATABASE_URL mag meer dan een openbare site nodig heeft: ${excesses[why]}. Zet dat adres in DATABASE_OWNER_URL, en in DATABASE_URL dat van een gebruiker die alleen de rol doelspoor_web heeft; zie docs/database.md.`,
  'no-rights': ({ login }) =>
    `De gebruiker ${login} van DATABASE_URL heeft de rol doelspoor_web niet. Geef haar die met: grant doelspoor_web to ${login}.`,
  'no-login': () =>
    'DATABASE_OWNER_URL is gezet, en DATABASE_URL niet. Zet daarin het adres van een gebruiker die alleen de rol doelspoor_web heeft; zie docs/database.md.',
  'not-migrated': () =>
    'De tabellen van DATABASE_URL zijn er niet, of van een andere versie van Doelspoor. Zet in DATABASE_OWNER_URL het adres van de gebruiker van wie ze zijn: bij de start worden ze dan bijgewerkt.',
  'too-new': ({ migration }) =>
    `De gegevens zijn al bijgewerkt door een nieuwere Doelspoor (${migration}). Installeer die versie, of zet een back-up van deze versie terug.`,
  'tables-busy': ({ seconds }) =>
    `De tabellen konden niet worden bijgewerkt: een ander programma houdt ze al ${seconds} seconden bezet. Wacht tot dat klaar is of stop het, en start Doelspoor opnieuw.`,
  'no-owner': () =>
    'Dit werkt op alle tabellen, en vraagt de gebruiker van wie ze zijn. Zet zijn adres in DATABASE_OWNER_URL; zie docs/database.md.',
  'cannot-migrate': ({ reason }) =>
    `De tabellen konden niet worden gemaakt of bijgewerkt: ${reason ?? 'geen reden gegeven'}. Nodig zijn: een eigen database, het recht om daarin extensies te maken, en CREATEROLE of een rol doelspoor_web die de gebruiker mag aannemen.`,
};
