import type { BackupFaultFacts, ChangedAt, Misfit } from '../../../record/backup/backup-fault.ts';
import type { Language } from '../../../words/numerals.ts';
import type { WordingOf } from '../../../words/say.ts';

type ChangedWords = Readonly<Record<ChangedAt, (table: string | null) => string>>;
type MisfitWords = Readonly<Record<Exclude<Misfit['is'], 'refused'>, (table: string) => string>>;

const nlChanged: ChangedWords = {
  packing: () => 'het pakt niet uit',
  'after-end': () => 'er staat iets na het eind',
  'first-line': () => 'de eerste regel',
  'stray-line': () => 'een regel die er niet hoort',
  line: (table) => `een regel van ${table ?? 'geen tabel'}`,
  sum: (table) => `tabel ${table ?? ''}`,
  'sum-of-all': () => 'het controlegetal van het geheel',
};

const nlMisfit: MisfitWords = {
  'unknown-table': (table) => `de tabel ${table} is er niet.`,
  'other-columns': (table) => `de tabel ${table} heeft andere kolommen.`,
  twice: (table) => `de tabel ${table} staat er twee keer in.`,
  missing: (table) => `de tabel ${table} ontbreekt.`,
};

const nl: WordingOf<BackupFaultFacts> = {
  'nothing-recorded': () =>
    'Er is nog niets vastgelegd, dus er is geen reservekopie gemaakt. Kijk of DOELSPOOR_DATA of DATABASE_URL naar de goede plek wijst.',
  exists: ({ file }) => `Het bestand ${file} bestaat al. Kies een andere naam, of vervang het met --overwrite.`,
  'no-folder': ({ file }) => `De map van ${file} bestaat niet. Maak die eerst, of kies een andere plek.`,
  'no-plain-file': ({ file }) =>
    `${file} is geen gewoon bestand maar een map of een apparaat. Geef de naam van een bestand.`,
  'not-allowed': ({ file }) =>
    `In ${file} mag niet worden geschreven. Kies een andere plek, of geef de gebruiker van Doelspoor schrijfrechten.`,
  'disk-full': ({ file }) =>
    `De schijf van ${file} is vol. Maak ruimte, of kies een andere schijf. Er is geen reservekopie gemaakt.`,
  'cannot-write': ({ file, reason }) => `De reservekopie ${file} kon niet worden geschreven: ${reason}`,
  'cannot-copy': ({ reason }) => `De database gaf niet alles, dus er is geen reservekopie gemaakt: ${reason}`,
  'lost-copying': () => 'De database viel weg, dus er is geen reservekopie gemaakt. Probeer het opnieuw.',
  'no-file': ({ file }) => `Het bestand ${file} bestaat niet.`,
  'cannot-read': ({ file, reason }) => `De reservekopie ${file} kan niet worden gelezen: ${reason}`,
  'not-a-backup': ({ file }) => `${file} is geen reservekopie van Doelspoor.`,
  'cut-off': ({ file }) =>
    `${file} is niet heel: het houdt te vroeg op. Er is niets teruggezet; neem een andere reservekopie.`,
  changed: ({ file, at, table }) =>
    `${file} is beschadigd of veranderd (${nlChanged[at](table)}). Er is niets teruggezet; neem een andere reservekopie.`,
  'too-large': ({ file }) => `${file} pakt uit tot meer dan een reservekopie kan zijn. Er is niets teruggezet.`,
  'too-new': ({ file, program }) =>
    `${file} is gemaakt door een nieuwere Doelspoor (${program}). Werk dit programma eerst bij.`,
  'not-empty': () =>
    'Hier is al iets vastgelegd. Een reservekopie gaat alleen terug op een lege plek: kies met DOELSPOOR_DATA een nieuwe map, of met DATABASE_URL een lege database.',
  'made-newer': () =>
    'De lege tabellen op deze plek zijn van een nieuwere Doelspoor dan de reservekopie. Kies met DOELSPOOR_DATA een nieuwe map, of met DATABASE_URL een database zonder tabellen.',
  'does-not-fit': ({ file, misfit }) =>
    `${file} past niet in de tabellen van Doelspoor: ${misfit.is === 'refused' ? misfit.reason : nlMisfit[misfit.is](misfit.table)} Er is niets teruggezet.`,
  'no-room': () => 'De schijf van de database is vol. Er is niets teruggezet; maak ruimte en probeer het opnieuw.',
  'lost-restoring': () =>
    'De database viel weg tijdens het terugzetten. Probeer het opnieuw; wie dan leest dat hier al iets is vastgelegd, heeft alles al terug.',
};

const enChanged: ChangedWords = {
  packing: () => 'it does not unpack',
  'after-end': () => 'something stands after the end',
  'first-line': () => 'the first line',
  'stray-line': () => 'a line that does not belong there',
  line: (table) => `a line of ${table ?? 'no table'}`,
  sum: (table) => `table ${table ?? ''}`,
  'sum-of-all': () => 'the checksum of the whole',
};

const enMisfit: MisfitWords = {
  'unknown-table': (table) => `there is no table ${table}.`,
  'other-columns': (table) => `the table ${table} has other columns.`,
  twice: (table) => `the table ${table} is in it twice.`,
  missing: (table) => `the table ${table} is missing.`,
};

const en: WordingOf<BackupFaultFacts> = {
  'nothing-recorded': () =>
    'Nothing was recorded yet, so no backup was made. See whether DOELSPOOR_DATA or DATABASE_URL leads to the right place.',
  exists: ({ file }) => `The file ${file} is there already. Choose another name, or replace it with --overwrite.`,
  'no-folder': ({ file }) => `The folder of ${file} is not there. Make it first, or choose another place.`,
  'no-plain-file': ({ file }) => `${file} is no ordinary file but a folder or a device. Give the name of a file.`,
  'not-allowed': ({ file }) =>
    `${file} may not be written. Choose another place, or give the user of Doelspoor the right to write.`,
  'disk-full': ({ file }) => `The disk of ${file} is full. Make room, or choose another disk. No backup was made.`,
  'cannot-write': ({ file, reason }) => `The backup ${file} could not be written: ${reason}`,
  'cannot-copy': ({ reason }) => `The database did not give all, so no backup was made: ${reason}`,
  'lost-copying': () => 'The database went away, so no backup was made. Try again.',
  'no-file': ({ file }) => `The file ${file} is not there.`,
  'cannot-read': ({ file, reason }) => `The backup ${file} cannot be read: ${reason}`,
  'not-a-backup': ({ file }) => `${file} is no backup of Doelspoor.`,
  'cut-off': ({ file }) => `${file} is not whole: it ends too soon. Nothing was put back; take another backup.`,
  changed: ({ file, at, table }) =>
    `${file} is damaged or changed (${enChanged[at](table)}). Nothing was put back; take another backup.`,
  'too-large': ({ file }) => `${file} unpacks to more than a backup can be. Nothing was put back.`,
  'too-new': ({ file, program }) =>
    `${file} was made by a newer Doelspoor (${program}). Bring this program up to date first.`,
  'not-empty': () =>
    'Something was recorded here already. A backup is put back in an empty place only: choose a new folder with DOELSPOOR_DATA, or an empty database with DATABASE_URL.',
  'made-newer': () =>
    'The empty tables in this place are of a newer Doelspoor than the backup. Choose a new folder with DOELSPOOR_DATA, or a database without tables with DATABASE_URL.',
  'does-not-fit': ({ file, misfit }) =>
    `${file} does not fit in the tables of Doelspoor: ${misfit.is === 'refused' ? misfit.reason : enMisfit[misfit.is](misfit.table)} Nothing was put back.`,
  'no-room': () => 'The disk of the database is full. Nothing was put back; make room and try again.',
  'lost-restoring': () =>
    'The database went away while the backup was put back. Try again; who then reads that something was recorded here already has all of it back.',
};

/** Why no backup could be made or put back, and what to do. */
export const backupWords: Readonly<Record<Language, WordingOf<BackupFaultFacts>>> = { nl, en };
