import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { Hono } from 'hono';
import { CorrectionsFault } from '../../corrections/corrections-fault.ts';
import { inTurn } from '../../delivery/server/limits/in-turn.ts';
import { stopServer } from '../../delivery/server/stop-server.ts';
import { answerStarting, takePort } from '../../delivery/server/take-port.ts';
import { JudgingThread } from '../../delivery/threads/review/judging-thread.ts';
import { RecognisingThread } from '../../delivery/threads/review/recognising-thread.ts';
import { addItemRoutes } from '../../features/review/routes/item-routes.tsx';
import { addLevelsRoutes } from '../../features/review/routes/levels-routes.ts';
import { addPublicationRoutes } from '../../features/review/routes/publication-routes.tsx';
import { ReviewDesk, type Sayings } from '../../features/review/routes/review-desk.ts';
import { addSourceRoutes } from '../../features/review/routes/source-routes.ts';
import { addToldRoutes } from '../../features/review/routes/told-routes.tsx';
import { ReviewSession } from '../../features/review/session/review-session.ts';
import { errorCode } from '../../files/error-code.ts';
import { ReadingError } from '../../reading/reading-error.ts';
import type { Language } from '../../words/numerals.ts';
import { tellFault } from '../faults/tell-fault.ts';
import { say } from '../output.ts';
import { sayUnread } from '../read/say-unread.ts';
import { keepInFolders } from './folder-keeping.ts';
import { createReviewListener } from './listener.ts';
import { openBrowser } from './open-browser.ts';
import { readReviewFiles } from './review-files.ts';
import { addStopRoutes } from './stop-routes.tsx';
import { reviewWords } from './words.data.ts';

export type ReviewOptions = {
  /** 0 for one that the system chooses. */
  readonly port: number;
  readonly by: string;
  readonly browser: boolean;
  readonly language: Language;
};

const sayings: Sayings = {
  unread: sayUnread,
  fault: (error, language) => (error instanceof CorrectionsFault ? tellFault(error, language) : null),
};

const host = '127.0.0.1';
/** 128 bits: nobody guesses the address. */
const tokenBytes = 16;

/** Serves the review of documents to this machine until Ctrl-C, or until it is stopped on its page; where none of them is there it says so. */
export async function runReview(paths: readonly string[], options: ReviewOptions): Promise<void> {
  const { port, by, browser, language } = options;
  const words = reviewWords[language];
  if (!paths.some((path) => existsSync(path))) {
    for (const file of paths) say(sayUnread(new ReadingError({ code: 'not-found', file }), language));
    process.exitCode = 1;
    return;
  }
  const server = await takePort(port, host).catch((error: unknown) => {
    const code = errorCode(error);
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    say(code === 'EADDRINUSE' ? words.portTaken(String(port)) : words.portForbidden(String(port)));
    process.exitCode = 1;
    return null;
  });
  if (server === null) return;
  const [recognising, judge] = [new RecognisingThread(), new JudgingThread()];
  try {
    const stopped = Promise.withResolvers<void>();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopped.resolve());
    const door = { port: portOf(server), token: randomBytes(tokenBytes).toString('base64url') };
    const base = `/${door.token}`;
    const folder = import.meta.dirname;
    const { assets, files, scripts } = await readReviewFiles(join(folder, 'assets'), join(folder, 'review'));
    const session = new ReviewSession(by, keepInFolders(paths), { recognise: recognising.recognise, judge });
    const site = { assets, base, script: `${base}/script/review.js`, stop: '/stop', around: null };
    const desk = new ReviewDesk(session, { site, language, sayings });
    const app = new Hono();
    addToldRoutes(app, desk);
    addItemRoutes(app, desk);
    addPublicationRoutes(app, desk);
    addLevelsRoutes(app, desk);
    addSourceRoutes(app, desk);
    addStopRoutes(app, desk, stopped.resolve);
    server.off('request', answerStarting);
    const report = (error: unknown) => say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    server.on('request', inTurn(createReviewListener({ door, app, files, scripts, report })));
    const address = `http://${host}:${door.port}${base}/`;
    say(words.started(address));
    say(words.secret);
    if (browser) openBrowser(address);
    const opening = session.open().then(() => {
      for (const error of session.documents.unread) say(sayUnread(error, language));
    });
    await Promise.race([stopped.promise, opening.then(() => stopped.promise)]);
    session.close();
    await recognising.close();
    await opening;
  } finally {
    await recognising.close();
    await judge.close();
    await stopServer(server);
  }
  say(words.stopped);
}

function portOf(server: Server): number {
  const bound = server.address();
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}
