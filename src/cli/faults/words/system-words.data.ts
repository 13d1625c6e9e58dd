import type { Language } from '../../../words/numerals.ts';

/** What the system or the database says by a code of its own. */
export type SystemFault =
  | 'disk-full'
  | 'too-many-files'
  | 'no-connection-left'
  | 'out-of-memory'
  | 'took-too-long'
  | 'no-right'
  | 'read-only';

type SystemWords = Readonly<Record<SystemFault, string>> & {
  readonly unknownOutcome: string;
  readonly noFile: (file: string, code: string | null) => string;
  readonly silence: string;
  readonly lost: string;
  readonly ofOurs: (reason: string) => string;
};

/** What stopped a command that nobody refused, and what to do. */
export const systemWords: Readonly<Record<Language, SystemWords>> = {
  nl: {
    'disk-full': 'De schijf is vol. Maak ruimte, en geef dezelfde opdracht opnieuw.',
    'too-many-files':
      'Er staan te veel bestanden open. Verhoog de grens (ulimit -n), en geef dezelfde opdracht opnieuw.',
    'no-connection-left':
      'De database heeft geen verbinding vrij. Wacht even, of verhoog max_connections van de server.',
    'out-of-memory': 'De database komt geheugen tekort. Geef de server meer, of lees minder tegelijk in.',
    'took-too-long':
      'De database deed er te lang over, en er is niets van vastgelegd. Probeer het opnieuw als de server het minder druk heeft.',
    'no-right':
      'De gebruiker van DATABASE_URL mist een recht in de database. Geef het, en geef dezelfde opdracht opnieuw.',
    'read-only':
      'Deze database kan alleen worden gelezen. Zet in DATABASE_URL het adres van de server waarin geschreven wordt.',
    unknownOutcome:
      'De verbinding met de database viel weg op het moment van vastleggen: of het is vastgelegd, is niet bekend. Geef dezelfde opdracht opnieuw; wat er al staat, blijft staan.',
    noFile: (file, code) =>
      `${file} kan niet worden gelezen of geschreven (${code ?? 'onbekend'}). Kijk of het er is en of u erbij mag.`,
    silence: 'De database antwoordt niet. Kijk of de server nog werkt, en geef dezelfde opdracht opnieuw.',
    lost: 'De database viel weg, en wat niet gemeld is, is niet vastgelegd. Kijk of de server nog werkt, en geef dezelfde opdracht opnieuw.',
    ofOurs: (reason) =>
      `Doelspoor moest stoppen door een fout in het programma (${reason}). Meld dat met wat u deed; NODE_DEBUG=doelspoor toont de plek.`,
  },
  en: {
    'disk-full': 'The disk is full. Make room, and give the same command again.',
    'too-many-files': 'Too many files are open. Raise the limit (ulimit -n), and give the same command again.',
    'no-connection-left': 'The database has no connection left. Wait a while, or raise max_connections of the server.',
    'out-of-memory': 'The database has too little memory. Give the server more, or read less at once.',
    'took-too-long':
      'The database took too long, and nothing of this was recorded. Try again when the server is less busy.',
    'no-right': 'The user of DATABASE_URL lacks a right in the database. Give it, and give the same command again.',
    'read-only': 'This database can only be read. Put the address of the server that is written to in DATABASE_URL.',
    unknownOutcome:
      'The connection to the database was lost while this was recorded: whether it was recorded is not known. Give the same command again; what is there already stays.',
    noFile: (file, code) =>
      `${file} cannot be read or written (${code ?? 'unknown'}). See whether it is there and whether you may use it.`,
    silence: 'The database does not answer. See whether the server still works, and give the same command again.',
    lost: 'The database went away, and what was not told was not recorded. See whether the server still works, and give the same command again.',
    ofOurs: (reason) =>
      `Doelspoor had to stop because of a fault in the program (${reason}). Report that with what you did; NODE_DEBUG=doelspoor shows the place.`,
  },
};
