import { errorCode } from '../../files/error-code.ts';
import { SilentServerError } from './silent-server.ts';

/** Serialization failure, deadlock, a former leader that has become read only: they pass by themselves, and so does a lost connection. */
const passingCodes = new Set(['40001', '40P01', '25006']);

/** The server ends its sessions, or says that it can't be reached through what stands before it (class 08). */
const serverGone = /^(?:57P0[1235]|08)/;

/** What the system says of a connection, and of nothing else. */
const systemGone = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'ENETRESET',
  'ENOTCONN',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** The driver gives a broken connection no code. */
const lostConnection = /^Connection terminated|not queryable|connection error/i;

/** No socket where the server should have one: a code that is said of files too, which have nothing to do with it. */
function isMissingSocket(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'connect';
}

/** The driver's own words for no answer in time, to a connection, a question, or a turn at the pool. */
const noAnswer = /timeout/i;

/** Whether no answer came in time. It may be long before one does: asking again at once only makes the reader wait longer. */
export function isSilence(error: unknown): boolean {
  if (error instanceof SilentServerError) return true;
  return errorCode(error) === null && error instanceof Error && noAnswer.test(error.message);
}

/** Whether the server may have said nothing because the connection was gone. */
export function isLostConnection(error: unknown): boolean {
  if (isSilence(error) || isMissingSocket(error)) return true;
  const code = errorCode(error);
  if (code === null) return error instanceof Error && lostConnection.test(error.message);
  return serverGone.test(code) || systemGone.has(code);
}

/** Whether the same may go well a moment later. */
export function isPassing(error: unknown): boolean {
  return !isSilence(error) && (isLostConnection(error) || passingCodes.has(errorCode(error) ?? ''));
}
