import { debuglog } from 'node:util';
import { BackupFault } from '../../record/backup/backup-fault.ts';
import { errorCode } from '../../record/errors/error-code.ts';
import { isLostConnection, isPassing, isSilence } from '../../record/errors/passing-error.ts';
import { RecordError } from '../../record/errors/record-error.ts';
import { Refused } from '../../record/errors/refused.ts';
import { UnknownOutcome } from '../../record/errors/unknown-outcome.ts';
import { say } from '../../words/say.ts';
import { CheckFault } from '../check/check-fault.ts';
import { backupWords } from './words/backup-words.data.ts';
import { recordWords } from './words/record-words.ts';
import { refusedWords } from './words/refused-words.data.ts';

const showStack = debuglog('doelspoor');

/** What the system or the database says, by its code. */
const told: ReadonlyMap<string, string> = new Map(
  (
    [
      [['ENOSPC', 'EDQUOT', '53100'], 'De schijf is vol. Maak ruimte, en geef dezelfde opdracht opnieuw.'],
      [
        ['EMFILE', 'ENFILE'],
        'Er staan te veel bestanden open. Verhoog de grens (ulimit -n), en geef dezelfde opdracht opnieuw.',
      ],
      [['53300'], 'De database heeft geen verbinding vrij. Wacht even, of verhoog max_connections van de server.'],
      [['53200', '53000'], 'De database komt geheugen tekort. Geef de server meer, of lees minder tegelijk in.'],
      [
        ['57014'],
        'De database deed er te lang over, en er is niets van vastgelegd. Probeer het opnieuw als de server het minder druk heeft.',
      ],
      [
        ['42501'],
        'De gebruiker van DATABASE_URL mist een recht in de database. Geef het, en geef dezelfde opdracht opnieuw.',
      ],
      [
        ['25006'],
        'Deze database kan alleen worden gelezen. Zet in DATABASE_URL het adres van de server waarin geschreven wordt.',
      ],
    ] as const
  ).flatMap(([codes, sentence]) => codes.map((code) => [code, sentence] as const)),
);

/** The file that the system could not do something with; null where it is not about a file. */
function pathOf(error: unknown): string | null {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : null;
}

/**
 * What stopped a command as one Dutch sentence that says what to do; a fault of ours says so. With NODE_DEBUG=doelspoor the place in the
 * program is shown too.
 */
export function tellFault(error: unknown): string {
  showStack('%s', error instanceof Error ? error.stack : error);
  // Also while the tables are brought up to date, which fills the disk too.
  if (error instanceof RecordError && errorCode(error.cause) === '53100') return tellFault(error.cause);
  if (error instanceof RecordError) return say(recordWords.nl, error.saying);
  if (error instanceof Refused) return say(refusedWords.nl, error.saying);
  if (error instanceof BackupFault) return say(backupWords.nl, error.saying);
  if (error instanceof CheckFault) return error.message;
  if (error instanceof UnknownOutcome)
    return 'De verbinding met de database viel weg op het moment van vastleggen: of het is vastgelegd, is niet bekend. Geef dezelfde opdracht opnieuw; wat er al staat, blijft staan.';
  const known = told.get(errorCode(error) ?? '');
  if (known !== undefined) return known;
  const file = pathOf(error);
  if (file !== null)
    return `${file} kan niet worden gelezen of geschreven (${errorCode(error) ?? 'onbekend'}). Kijk of het er is en of u erbij mag.`;
  if (isSilence(error))
    return 'De database antwoordt niet. Kijk of de server nog werkt, en geef dezelfde opdracht opnieuw.';
  if (isPassing(error) || isLostConnection(error))
    return 'De database viel weg, en wat niet gemeld is, is niet vastgelegd. Kijk of de server nog werkt, en geef dezelfde opdracht opnieuw.';
  const reason = error instanceof Error ? error.message : String(error);
  return `Doelspoor moest stoppen door een fout in het programma (${reason}). Meld dat met wat u deed; NODE_DEBUG=doelspoor toont de plek.`;
}
