import { errorCode } from './error-code.ts';

/**
 * Errors that pass by themselves: serialization failure, deadlock, a server that is shutting down or starting, a former leader that has
 * become read only, and a connection that broke or was refused.
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
  'EPIPE',
]);

/** The driver gives a broken connection no code. */
const lostConnection = /^Connection terminated|not queryable|connection error/i;

/** Whether the server may have said nothing because the connection was gone. */
export function isLostConnection(error: unknown): boolean {
  const code = errorCode(error);
  return code === null ? error instanceof Error && lostConnection.test(error.message) : /^(?:57P0|E)/.test(code);
}

/** Whether the same may go well a moment later. */
export function isPassing(error: unknown): boolean {
  return passingCodes.has(errorCode(error) ?? '') || (errorCode(error) === null && isLostConnection(error));
}
