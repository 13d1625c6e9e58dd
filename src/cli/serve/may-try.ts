import { isIP } from 'node:net';

type Served = {
  readonly host: string;
  /** The address of the site. */
  readonly base: string;
  /** Of a database server, where the record is not on one of our own. */
  readonly databaseUrl?: string | undefined;
  readonly example: readonly string[];
};

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'));
}

/**
 * Whether a newcomer may try the workspace as whoever they choose: where the site is of this machine alone, has its own database and was started with
 * an example. What is in the record has a say too (`features/demo/find-example.ts`).
 */
export function mayTry({ host, base, databaseUrl, example }: Served): boolean {
  return (
    isThisMachine(host) && isThisMachine(new URL(base).hostname) && databaseUrl === undefined && example.length > 0
  );
}
