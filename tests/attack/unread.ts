import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { usualTurns } from '../../src/delivery/server/limits/in-turn.ts';
import { type Attack, megabytes, type Scale, type Tally } from './attack.ts';
import { forgetPeak, memoryNow, peakMemory } from './process-memory.ts';
import { openConnections } from './raw-exchange.ts';
import type { Target } from './target.ts';
import { startWitness } from './witness.ts';

const connections = 1_000;
const mostBytes = 512 * 2 ** 20;
const mostAnswerMs: Readonly<Record<Scale, number>> = { short: 10_000, whole: 5_000 };

/** Pages and data of the example that are large. */
const large = [
  '/groningen/bevindingen.json',
  '/groningen/bevindingen.csv',
  '/groningen/sporen',
  '/groningen/begroting-2018',
];

const request = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`;

/** One that is being answered, and those that may wait behind it. */
const asMany = 1 + usualTurns.waiting;

/** What each connection sends at once. */
const shapes: readonly {
  readonly name: string;
  readonly times: Readonly<Record<Scale, number>>;
  readonly path: (connection: number, at: number) => string;
}[] = [
  {
    name: 'requests for pages that are kept',
    times: { short: 100, whole: 2_000 },
    path: (_, at) => large[at % large.length] ?? '/',
  },
  // None of these connections is cut.
  {
    name: 'as many as may wait, for pages that are kept',
    times: { short: asMany, whole: asMany },
    path: (_, at) => large[at % large.length] ?? '/',
  },
  {
    name: 'as many as may wait, each for a page that has to be made',
    times: { short: 1, whole: asMany },
    path: (connection, at) => `/groningen/bevindingen.json?pagina=1&x=${connection}-${at}`,
  },
];

/** What another reader asks meanwhile. */
const witnessed = ['/', '/groningen'];
/** Longer than a site takes to see that something changed. */
const settlesMs = 2_500;

/**
 * Waits until a site that just began keeps the pages that another reader asks: when it first looks at its record it lets go of what was made before,
 * and who asks for it then waits in turn with all the others.
 */
async function untilKept(site: Target): Promise<void> {
  for (let kept = 0, before = -1; kept !== before; ) {
    before = kept;
    for (const path of witnessed) await (await fetch(site.base + path)).arrayBuffer();
    await pause(settlesMs);
    kept = await site.keptPages();
  }
}

/** A connection that sends and never reads: what is in its way stays in ours. */
function sendUnread(socket: Socket, text: string): void {
  socket.pause();
  socket.write(text);
}

async function flood(tally: Tally, scale: Scale, target: Target, shape: (typeof shapes)[number]): Promise<void> {
  const { pid } = target.program;
  forgetPeak(pid);
  const before = memoryNow(pid);
  const witness = startWitness(target.base, ['/', '/groningen'], tally, mostAnswerMs[scale]);
  const sockets = await openConnections(target.port, connections);
  if (sockets.length < connections) tally.harm('crash', `only ${sockets.length} connections of ${connections} opened`);
  for (const [connection, socket] of sockets.entries()) {
    const paths = Array.from({ length: shape.times[scale] }, (_, at) => shape.path(connection, at));
    sendUnread(socket, paths.map(request).join(''));
    tally.cases += 1;
  }
  await pause(scale === 'short' ? 1_500 : 20_000);
  const read = await witness.stop();
  for (const socket of sockets) socket.destroy();
  const peak = peakMemory(pid);
  tally.memory(peak, mostBytes, `${connections} connections that do not read, ${shape.name},`);
  tally.note(
    `${shape.name}: ${shape.times[scale]} on each of ${connections} connections: from ${megabytes(before)} to ${megabytes(peak)} MB; another reader got ${read} pages`,
  );
}

export const unread: Attack = {
  name: 'unread',
  what: `${connections} connections ask one thing after another and read no answer`,
  run: async (tally, scale, sites) => {
    const site = await sites.example();
    await untilKept(site);
    for (const shape of shapes) {
      await flood(tally, scale, site, shape);
      if (site.program.hasEnded()) return tally.harm('crash', `the server ended: ${site.program.errors().slice(-300)}`);
    }
  },
};
