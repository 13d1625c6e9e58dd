import type { Answered } from '../../delivery/server/status/request-metrics.ts';
import { errorCode } from '../../files/error-code.ts';

/** What happened, for a program that reads the log; its fields beside these are plain values. */
export type LogEntry = {
  readonly level: 'info' | 'error';
  readonly event: 'started' | 'stopping' | 'stopped' | 'ended' | 'notice' | 'request' | 'fault';
  readonly [field: string]: unknown;
};

/** What is told of a fault; `stack` are the places in the program. */
type Fault = LogEntry & {
  readonly error: string;
  readonly code?: string;
  readonly message?: string;
  readonly stack: readonly string[];
};

/** Without the address of the reader, the path and the query: what somebody looked for is nobody's business. */
export function requestEntry({ route, status, seconds }: Answered): LogEntry {
  const ms = Math.round(seconds * 1e5) / 100;
  return { level: status >= 500 ? 'error' : 'info', event: 'request', route, status, ms };
}

/**
 * A fault of ours: what kind, and where. What the database says of it is left out, because it quotes what a reader typed; its code says enough
 * (postgresql.org/docs/current/errcodes-appendix.html), and the rest is in the log of the database.
 */
export function faultEntry(error: unknown): Fault {
  if (!(error instanceof Error)) return { level: 'error', event: 'fault', error: typeof error, stack: [] };
  const code = errorCode(error);
  // Those of the system begin with an E.
  const isOfDatabase = code !== null && /^[0-9A-DF-Z][0-9A-Z]{4}$/.test(code);
  return {
    level: 'error',
    event: 'fault',
    error: error.name,
    ...(code !== null && { code }),
    ...(!isOfDatabase && { message: error.message }),
    stack: framesOf(error),
  };
}

function framesOf({ stack = '' }: Error): string[] {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '));
}
