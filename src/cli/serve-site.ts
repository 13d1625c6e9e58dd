import type { BlockList } from 'node:net';
import { join } from 'node:path';
import { openRecord } from '../record/open-record.ts';
import { listOrganisations } from '../record/queries/list-organisations.ts';
import type { Record } from '../record/record.ts';
import { RecordError } from '../record/record-error.ts';
import { readShared } from '../record/transaction.ts';
import { whereRecorded } from '../record/where-recorded.ts';
import { hearProxies } from '../server/forwarding.ts';
import { publishHeads } from '../server/publish-heads.ts';
import { answerRequests } from '../server/start-server.ts';
import { stopServer } from '../server/stop-server.ts';
import { takePort } from '../server/take-port.ts';
import { importPaths } from './import-paths.ts';
import { judgeEach } from './judge-each.ts';
import { printText, say } from './output.ts';

export type ServeOptions = {
  readonly port: number;
  readonly host: string;
  /** Where readers find the site, without a slash at the end. */
  readonly address?: string;
  /** Whose word about a request is taken. */
  readonly trusted: BlockList;
  /** Folders that are imported where nothing is recorded yet. */
  readonly example: readonly string[];
};

/** Serves the site until Ctrl-C. What can be told in one sentence (a port that is taken, a record that cannot be opened or is lost) makes the exit code 1. */
export async function serveSite(options: ServeOptions): Promise<void> {
  try {
    await serve(options);
  } catch (error) {
    process.exitCode = 1;
    say(sentenceFor(error, options));
  }
}

async function serve({ port, host, address, trusted, example }: ServeOptions): Promise<void> {
  const base = address ?? `http://localhost:${port}`;
  const { isSecure, readerOf } = hearProxies(trusted, base.startsWith('https:'));
  const interrupted = waitForInterrupt();
  const lost = Promise.withResolvers<never>();
  // Heard below; it can come before that.
  lost.promise.catch(() => undefined);
  const server = await takePort(port, host, isSecure);
  try {
    const record = await openRecord({
      ...whereRecorded(process.env),
      say,
      lost: lost.reject,
    });
    try {
      if (example.length > 0 && (await isEmpty(record))) await importPaths(record, example, {}, { say });
      await judgeStale(record);
      const assetFolder = join(import.meta.dirname, 'assets');
      // Empty is none, as for the port.
      const pagesFolder = process.env.DOELSPOOR_PAGES || undefined;
      const stop = await answerRequests(server, { record, assetFolder, base, readerOf, pagesFolder, report, say });
      const publishing = new AbortController();
      const published = publishHeads(record, publishing.signal, report);
      await printText(`Doelspoor staat op ${base} (stoppen met Ctrl-C)\n`);
      try {
        await Promise.race([interrupted, lost.promise]);
      } finally {
        publishing.abort();
        await stop();
        await published;
      }
    } finally {
      await record.close();
    }
  } finally {
    await stopServer(server);
  }
}

/** Judges what an import that was stopped halfway, or an older program, left behind. What was judged before is shown where that can't be done. */
async function judgeStale(record: Record): Promise<void> {
  try {
    await judgeEach(record, await readShared(record, listOrganisations), say);
  } catch (error) {
    report(error);
  }
}

async function isEmpty(record: Record): Promise<boolean> {
  return (await readShared(record, listOrganisations)).length === 0;
}

/** A second Ctrl-C comes from the terminal and from the program that started us: one is enough, and none may cut the stop short. */
function waitForInterrupt(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

function sentenceFor(error: unknown, { port, host }: ServeOptions): string {
  if (error instanceof RecordError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere met --port.`;
  if (code === 'EACCES') return `Poort ${port} mag niet worden gebruikt. Kies een poort boven 1023 met --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `Deze machine heeft geen netwerkadres ${host}. Kies een ander met --host.`;
  throw error;
}

function report(error: unknown): void {
  const lines = error instanceof Error ? (error.stack ?? error.message) : String(error);
  for (const line of lines.split('\n')) say(line);
}
