import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** An accepted command, as the event log keeps it. */
export type LoggedEvent = {
  readonly organisationId: string;
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly eventId: string;
  readonly at: Date;
  readonly actor: string;
  readonly command: string;
  /** Of JSON: what goes in comes out of the database the same. */
  readonly payload: unknown;
};

/** What the first entry has for the hash of the one before. */
export const noHash = '0'.repeat(64);

/** The entry in canonical JSON (RFC 8785) with the hash of the entry before, so that no entry can change, go or move alone. */
export function printEvent(event: LoggedEvent, previousHash: string): string {
  return canonicalize({ ...event, at: event.at.toISOString(), previousHash }) ?? '';
}

/** SHA-256 over what `printEvent` gives. */
export function hashEvent(event: LoggedEvent, previousHash: string): string {
  return createHash('sha256').update(printEvent(event, previousHash), 'utf8').digest('hex');
}
