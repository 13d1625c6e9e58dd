import type { Server } from 'node:http';
import type { BlockList } from 'node:net';
import { join } from 'node:path';
import { cleanNightly } from '../../delivery/server/clean-nightly.ts';
import { hearProxies } from '../../delivery/server/proxies/forwarding.ts';
import { publishHeads } from '../../delivery/server/publish-heads.ts';
import { publishAllDue, publishOffered } from '../../delivery/server/publish-offered.ts';
import { answerRequests } from '../../delivery/server/start-server.ts';
import type { Answered } from '../../delivery/server/status/request-metrics.ts';
import { serveStatus } from '../../delivery/server/status/serve-status.ts';
import { SiteStatus } from '../../delivery/server/status/site-status.ts';
import { stopServer } from '../../delivery/server/stop-server.ts';
import { takePort } from '../../delivery/server/take-port.ts';
import { findExample } from '../../features/demo/find-example.ts';
import type { MailSettings } from '../../features/mail/mailer.ts';
import { listOrganisations, type Organisation } from '../../features/organisations/queries/list-organisations.ts';
import { errorCode } from '../../files/error-code.ts';
import type { Record } from '../../record/connection/record.ts';
import { readShared } from '../../record/connection/transaction.ts';
import { whereRecorded } from '../../record/connection/where-recorded.ts';
import { RecordError } from '../../record/errors/record-error.ts';
import { openRecord } from '../../record/opening/open-record.ts';
import type { Language } from '../../words/numerals.ts';
import { tellFault } from '../faults/tell-fault.ts';
import { tellNotice } from '../faults/tell-notice.ts';
import { importPaths } from '../import/import-paths.ts';
import { judgeEach } from '../import/judge-each.ts';
import { type LogFormat, openLog, type ServeLog } from '../log/serve-log.ts';
import { goOnUnheard, say as sayPlainly } from '../output.ts';
import { freeInvented } from './free-invented.ts';
import { importRegisters } from './import-registers.ts';
import { mayTry } from './may-try.ts';
import { findSecret, SecretTooShort } from './sign-in-secret.ts';
import { serveWords } from './words.data.ts';

/** How long the last lines of the log may wait for who reads it. */
const logPatienceMs = 1_000;

export type ServeOptions = {
  readonly port: number;
  readonly host: string;
  /** Where readers find the site, without a slash at the end. */
  readonly address?: string;
  /** Where weaknesses of the site are reported. */
  readonly securityContact: string | undefined;
  /** Whose word about a request is taken. */
  readonly trusted: BlockList;
  /** Where the signs of life are served; null for nowhere. */
  readonly statusAt: { readonly host: string; readonly port: number } | null;
  /** Where letters to who works go out; null where no mail is sent. */
  readonly mail: MailSettings | null;
  /** Origins in a network of one's own at which people may sign in. */
  readonly issuers: readonly string[];
  readonly logFormat: LogFormat;
  /** Of what is told to who looks after the site; readers have their own. */
  readonly language: Language;
  /** Folders that are imported where nothing is recorded yet. */
  readonly example: readonly string[];
  /** Files of registers that are taken in after them. */
  readonly registers: readonly string[];
};

/** Serves the site until Ctrl-C. What can be told in one sentence (a port that is taken, a record that cannot be opened or is lost) makes the exit code 1. */
export async function serveSite(options: ServeOptions): Promise<void> {
  // Who reads the log may leave; the readers of the site stay.
  goOnUnheard();
  const log = openLog(options.logFormat, options.language);
  try {
    await serve(options, log);
  } catch (error) {
    process.exitCode = 1;
    const sentence = sentenceFor(error, options);
    log.tell('ended', sentence);
    sayPlainly(sentence);
  } finally {
    // A log that nobody takes must not hold the end.
    if (!(await log.written(logPatienceMs))) process.exit();
  }
}

async function serve(given: ServeOptions, log: ServeLog): Promise<void> {
  const { port, host, address, securityContact, trusted, statusAt, mail, issuers, example, registers, language } =
    given;
  const words = serveWords[language];
  const { say, report } = log;
  const notice = tellNotice(language, say);
  const base = address ?? `http://localhost:${port}`;
  const forwarding = hearProxies(trusted, base.startsWith('https:'));
  const interrupted = waitForInterrupt();
  const lost = Promise.withResolvers<never>();
  // Heard below; it can come before that.
  lost.promise.catch(() => undefined);
  const status = new SiteStatus();
  const server = await takePort(port, host, forwarding);
  const statusServer =
    statusAt && (await serveStatus(statusAt, status).catch((error: unknown) => failAfter(server, error)));
  try {
    const where = whereRecorded(process.env);
    const record = await openRecord({ ...where, notice, lost: lost.reject });
    try {
      const secret = await findSecret(process.env, where);
      if (secret === null) say(words.noSecret);
      if (example.length > 0 && (await isEmpty(record))) {
        await importPaths(record, example, {}, { say }, language);
        await freeInvented(record, serveWords[language].invented);
        await importRegisters(record, registers, { say, language });
      }
      // What is judged then has it.
      await publishAllDue(record, async () => undefined).catch(report);
      await judgeStale(record, log, language);
      const isDemo = mayTry({ ...given, ...where, base }) && (await findExample(record)) !== null;
      const assetFolder = join(import.meta.dirname, 'assets');
      // Empty is none, as for the port.
      const pagesFolder = process.env.DOELSPOOR_PAGES || undefined;
      const tell = (answered: Answered) => {
        status.requests.add(answered);
        log.request(answered);
      };
      const options = {
        record,
        assetFolder,
        base,
        securityContact,
        secret,
        mail,
        issuers,
        isDemo,
        readerOf: forwarding.readerOf,
        pagesFolder,
        status,
        tell,
        report,
        notice,
      };
      const stop = await answerRequests(server, options);
      const publishing = new AbortController();
      const judge = (organisation: Organisation) => judgeEach(record, [organisation], say, { language });
      const published = Promise.all([
        publishHeads(record, publishing.signal, report),
        publishOffered(record, publishing.signal, { judge, report }),
        cleanNightly(record, publishing.signal, report),
      ]);
      log.tell('started', words.started(base));
      if (isDemo) say(words.demo(`${base}/beheer/proef`));
      try {
        await Promise.race([interrupted, lost.promise]);
      } finally {
        log.tell('stopping', words.stopping);
        publishing.abort();
        await stop();
        await published;
      }
    } finally {
      await record.close();
    }
  } finally {
    await stopServer(server);
    if (statusServer) await stopServer(statusServer);
  }
  log.tell('stopped', words.stopped);
}

async function failAfter(server: Server, error: unknown): Promise<never> {
  await stopServer(server);
  throw error;
}

/** Judges what an import that was stopped halfway, or an older program, left behind. What was judged before is shown where that can't be done. */
async function judgeStale(record: Record, { say, report }: ServeLog, language: Language): Promise<void> {
  try {
    await judgeEach(record, await readShared(record, listOrganisations), say, { language });
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

function sentenceFor(error: unknown, { host, port, statusAt, language }: ServeOptions): string {
  const words = serveWords[language];
  if (error instanceof RecordError) return tellFault(error, language);
  if (error instanceof SecretTooShort) return words.shortSecret;
  const isOfStatus = error instanceof Error && 'port' in error && error.port === statusAt?.port && error.port !== port;
  const [taken, setting, at] = isOfStatus
    ? [statusAt?.port, 'DOELSPOOR_STATUS', statusAt?.host]
    : [port, '--port', host];
  const code = errorCode(error);
  if (code === 'EADDRINUSE') return words.portTaken(String(taken), setting);
  if (code === 'EACCES') return words.portForbidden(String(taken), setting);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return words.noSuchHost(at ?? '', isOfStatus ? setting : '--host');
  throw error;
}
