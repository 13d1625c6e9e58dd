import { debuglog } from 'node:util';
import { CorrectionsFault } from '../../corrections/corrections-fault.ts';
import { FetchFault } from '../../fetching/fetch-fault.ts';
import { errorCode } from '../../files/error-code.ts';
import { BackupFault } from '../../record/backup/backup-fault.ts';
import { isLostConnection, isPassing, isSilence } from '../../record/errors/passing-error.ts';
import { RecordError } from '../../record/errors/record-error.ts';
import { Refused } from '../../record/errors/refused.ts';
import { UnknownOutcome } from '../../record/errors/unknown-outcome.ts';
import type { Language } from '../../words/numerals.ts';
import { say } from '../../words/say.ts';
import { CheckFault } from '../check/check-fault.ts';
import { checkFaultWords } from '../check/words/check-fault-words.data.ts';
import { correctionsFaultWords } from '../corrections/fault-words.data.ts';
import { fetchFaultWords } from '../fetch/words/fetch-fault-words.data.ts';
import { backupWords } from './words/backup-words.data.ts';
import { recordWords } from './words/record-words.ts';
import { refusedWords } from './words/refused-words.data.ts';
import { type SystemFault, systemWords } from './words/system-words.data.ts';

const showStack = debuglog('doelspoor');

/** What the system or the database says, by its code. */
const codes: ReadonlyMap<string, SystemFault> = new Map<string, SystemFault>([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['53100', 'disk-full'],
  ['EMFILE', 'too-many-files'],
  ['ENFILE', 'too-many-files'],
  ['53300', 'no-connection-left'],
  ['53200', 'out-of-memory'],
  ['53000', 'out-of-memory'],
  ['57014', 'took-too-long'],
  ['42501', 'no-right'],
  ['25006', 'read-only'],
]);

/** The file that the system could not do something with; null where it is not about a file. */
function pathOf(error: unknown): string | null {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : null;
}

/**
 * What stopped a command as one sentence that says what to do; a fault of ours says so. With NODE_DEBUG=doelspoor the place in the program is
 * shown too.
 */
export function tellFault(error: unknown, language: Language): string {
  showStack('%s', error instanceof Error ? error.stack : error);
  // Also while the tables are brought up to date, which fills the disk too.
  if (error instanceof RecordError && errorCode(error.cause) === '53100') return tellFault(error.cause, language);
  if (error instanceof RecordError) return say(recordWords[language], error.saying);
  if (error instanceof Refused) return say(refusedWords[language], error.saying);
  if (error instanceof BackupFault) return say(backupWords[language], error.saying);
  if (error instanceof CheckFault) return say(checkFaultWords[language], error.saying);
  if (error instanceof CorrectionsFault) return say(correctionsFaultWords[language], error.saying);
  if (error instanceof FetchFault) return say(fetchFaultWords[language], error.saying);
  const words = systemWords[language];
  if (error instanceof UnknownOutcome) return words.unknownOutcome;
  const known = codes.get(errorCode(error) ?? '');
  if (known !== undefined) return words[known];
  const file = pathOf(error);
  if (file !== null) return words.noFile(file, errorCode(error));
  if (isSilence(error)) return words.silence;
  if (isPassing(error) || isLostConnection(error)) return words.lost;
  return words.ofOurs(error instanceof Error ? error.message : String(error));
}
