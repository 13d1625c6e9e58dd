import { createServer, type Server } from 'node:http';
import { createRandom } from '../fuzz/seeded-random.ts';
import type { Attack } from './attack.ts';
import { makeHeaderCase } from './header-cases.ts';
import { exchange, forEachAtOnce, statusesIn } from './raw-exchange.ts';

const times = { short: 400, whole: 27_000 } as const;
const atOnce = 40;
/** Neither server closes after an answer that it takes another request behind: a connection is heard out when it is quiet for so long. */
const quietMs = 300;
/** Where Node alone seems to take less than we do it is asked once more with this patience: on a busy machine it may only have been slow. */
const patientMs = 5_000;

/** What a server says of a request that it did not take. */
const refusals = new Set([100, 400, 408, 411, 413, 414, 417, 431, 501, 505]);

/** Node's own server and nothing else: what it takes is what a proxy in front may count on. */
async function startBare(): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    request.resume();
    response.end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 };
}

async function countTaken(
  port: number,
  bytes: Buffer,
  heardOutMs = quietMs,
): Promise<{ taken: number; statuses: readonly number[] }> {
  const { bytes: heard } = await exchange(port, bytes, heardOutMs);
  const statuses = statusesIn(heard);
  return { statuses, taken: statuses.filter((status) => !refusals.has(status)).length };
}

export const headers: Attack = {
  name: 'headers',
  what: 'requests with odd heads, sent to the site and to the server of Node alone: none is taken that Node refuses',
  run: async (tally, scale, sites) => {
    const site = await sites.example();
    const { server, port } = await startBare();
    let taken = 0;
    try {
      const seeds = Array.from({ length: times[scale] }, (_, at) => at + 1);
      await forEachAtOnce(seeds, atOnce, async (seed) => {
        const bytes = makeHeaderCase(createRandom(seed));
        const bare = await countTaken(port, bytes);
        const ours = await countTaken(site.port, bytes);
        tally.cases += 1;
        if (ours.taken > 0) taken += 1;
        if (ours.taken > bare.taken && ours.taken > (await countTaken(port, bytes, patientMs)).taken)
          tally.harm(
            'leak',
            `case ${seed}: Node takes ${bare.taken}, we ${ours.taken} of ${JSON.stringify(bytes.toString('latin1')).slice(0, 300)}`,
          );
        if (ours.statuses.includes(500)) tally.harm('crash', `case ${seed} is answered with 500`);
      });
    } finally {
      server.close();
      server.closeAllConnections();
    }
    // An attack of which all is refused, or all is taken, would prove nothing.
    if (taken < tally.cases * 0.05 || taken > tally.cases * 0.95)
      throw new Error(`${taken} of ${tally.cases} cases taken`);
    tally.note(`${taken} of ${tally.cases} cases were taken as requests`);
  },
};
