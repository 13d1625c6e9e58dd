import { errorCode } from './error-code.ts';
import { SilentServerError } from './silent-server.ts';

/**
 * Errors that pass by themselves: serialization failure, deadlock, a server that is shutting down or starting, a former leader that has
 * become read only, and a connection that broke, was refused, or found no socket because the server is being started anew.
 */
const passingCodes = new Set([
  '40001',
  '40P01',
  '57P01',
  '57P02',
  '57P03',
  '25006',
  'ECONNRESET',
  'ECONNREFUSED',
  'ENOENT',
  'EPIPE',
]);

/** The driver gives a broken connection no code. */
const lostConnection = /^Connection terminated|not queryable|connection error/i;

/** The driver's own words for no answer in time, to a connection, a question, or a turn at the pool. */
const noAnswer = /timeout/i;

/** Whether no answer came in time. It may be long before one does: asking again at once only makes the reader wait longer. */
export function isSilence(error: unknown): boolean {
  if (error instanceof SilentServerError) return true;
  return errorCode(error) === null && error instanceof Error && noAnswer.test(error.message);
}

/** Whether the server may have said nothing because the connection was gone. */
export function isLostConnection(error: unknown): boolean {
  if (isSilence(error)) return true;
  const code = errorCode(error);
  return code === null ? error instanceof Error && lostConnection.test(error.message) : /^(?:57P0|E)/.test(code);
}

/** Whether the same may go well a moment later. */
export function isPassing(error: unknown): boolean {
  if (isSilence(error)) return false;
  return passingCodes.has(errorCode(error) ?? '') || (errorCode(error) === null && isLostConnection(error));
}
