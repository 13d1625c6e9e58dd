import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { usualTurns } from '../../src/delivery/server/limits/in-turn.ts';
import type { Attack, Scale } from './attack.ts';
import { forgetPeak, peakMemory } from './process-memory.ts';
import { openConnections } from './raw-exchange.ts';
import { startWitness } from './witness.ts';

const connections: Readonly<Record<Scale, number>> = { short: 100, whole: 450 };
const mostAnswerMs: Readonly<Record<Scale, number>> = { short: 10_000, whole: 5_000 };
const mostBytes = 512 * 2 ** 20;
/** Within so long a connection that asks nothing whole has to be cut: 15 s for the head of a request, 20 s for all of it, and some to look. */
const cutWithinMs = 32_000;
/**
 * Within so long one that takes no answer: 120 s for the answer, and some to look. What fits into the buffers of the system is answered for
 * the server, and the connection goes as an idle one; the time for an answer that does not fit is held by a test of `inTurn`.
 */
const unreadWithinMs = 140_000;

type Slow = {
  readonly name: string;
  readonly begin: string;
  /** What is sent each second after that. */
  readonly drip: string;
  readonly reads: boolean;
  readonly within: number;
};

const kinds: readonly Slow[] = [
  { name: 'say nothing', begin: '', drip: '', reads: true, within: cutWithinMs },
  {
    name: 'write a head without end',
    begin: 'GET / HTTP/1.1\r\nHost: a\r\nX: ',
    drip: 'a',
    reads: true,
    within: cutWithinMs,
  },
  {
    name: 'write a body without end',
    begin: 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n',
    drip: 'a',
    reads: true,
    within: cutWithinMs,
  },
  {
    name: 'read nothing of many answers',
    begin: 'GET /groningen/bevindingen.json HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(1 + usualTurns.waiting),
    drip: '',
    reads: false,
    within: unreadWithinMs,
  },
];

function closing(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once('close', () => resolve()));
}

export const slow: Attack = {
  name: 'slow',
  what: 'hundreds of connections that say nothing, write a byte a second, or do not read',
  run: async (tally, scale, sites) => {
    const site = await sites.example();
    forgetPeak(site.program.pid);
    const witness = startWitness(site.base, ['/', '/groningen'], tally, mostAnswerMs[scale]);
    const held: { kind: Slow; socket: Socket; closed: Promise<void> }[] = [];
    for (const kind of kinds) {
      for (const socket of await openConnections(site.port, connections[scale])) {
        if (kind.reads) socket.resume();
        socket.write(kind.begin);
        held.push({ kind, socket, closed: closing(socket) });
        tally.cases += 1;
      }
    }
    const dripping = setInterval(() => {
      for (const { kind, socket } of held) if (kind.drip !== '' && socket.writable) socket.write(kind.drip);
    }, 1_000);
    // In short only what others get is looked at; when each is cut takes the whole.
    await (scale === 'short' ? pause(3_000) : Promise.all(kinds.map((kind) => waitUntilCut(kind))));
    clearInterval(dripping);
    const read = await witness.stop();
    for (const { socket } of held) socket.destroy();
    tally.note(`another reader got ${read} pages meanwhile`);
    tally.memory(peakMemory(site.program.pid), mostBytes, 'slow connections');

    /** A reader that does not read hears only when it reads that it was cut. */
    async function waitUntilCut(kind: Slow): Promise<void> {
      const mine = held.filter((one) => one.kind === kind);
      const from = performance.now();
      if (!kind.reads) {
        await pause(kind.within);
        for (const { socket } of mine) socket.resume();
      }
      const late = pause(kind.reads ? kind.within : 5_000, 'late' as const);
      const cut = await Promise.race([Promise.all(mine.map(({ closed }) => closed)), late]);
      if (cut === 'late') {
        const left = mine.filter(({ socket }) => !socket.destroyed).length;
        tally.harm('slow', `${left} of ${mine.length} connections that ${kind.name} were not cut`);
      } else tally.note(`all that ${kind.name} were cut within ${Math.round((performance.now() - from) / 1000)} s`);
    }
  },
};
