import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type BenchOutcome, type BenchPart, judge, median, round, worst } from './bench-part.ts';
import { findProgram, runProgram, startProgram, waitForAddress } from './command.ts';
import { chapterAddresses, withExampleSite } from './example-site.ts';
import { findNginx, headerFile, writeNginxConfiguration } from './nginx-in-front.ts';

const ports = { program: 18_092, front: 18_093, files: 18_094, bare: 18_095 };
const rounds = 21;
const goal = 0.95;

type Fetched = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: Buffer };

/** The bytes as they go over the line, not unpacked. On a connection of its own: between rounds nobody sees that an old one was ended. */
function fetchRaw(address: string, headers: Record<string, string>): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    get(address, { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', reject);
  });
}

/** The same nginx, serving files as it does best: nothing in its configuration but where they lie, and the headers of the program or none. */
function plainFiles(folder: string): string {
  const server = (port: number, headers: string) => `server {
  listen 127.0.0.1:${port}; root ${folder}; default_type "text/html; charset=utf-8"; types { }
  brotli_static on; open_file_cache max=200 inactive=60s; keepalive_requests 100000000; ${headers}
}`;
  return `${server(ports.bare, '')}
${server(
  ports.files,
  `include ${headerFile}; add_header Cross-Origin-Resource-Policy same-origin always; add_header Content-Language nl;
  add_header Vary "accept-language, accept-encoding"; add_header Cache-Control "public, no-cache"; add_header Last-Modified "";`,
)}`;
}

/** Requests a second that one thread with 32 connections gets, from the second core. */
function load(wrk: string, address: string, headers: Record<string, string>): number {
  const told = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const report = runProgram('taskset', ['-c', '1', wrk, '-t1', '-c32', '-d1s', ...told, address]);
  if (/Non-2xx or 3xx responses|Socket errors/.test(report))
    throw new Error(`${address} answered with errors: ${report}`);
  return Number(/Requests\/sec:\s*([\d.]+)/.exec(report)?.[1]);
}

/** Starts nginx on the first core with two servers: in front of the program, and of a copy of one page as plain files. */
async function withNginx<Result>(
  { program, brotli }: NonNullable<ReturnType<typeof findNginx>>,
  { folder, path, page }: { folder: string; path: string; page: { plain: Buffer; br: Buffer } },
  body: () => Promise<Result>,
): Promise<Result> {
  const files = join(folder, 'files');
  await mkdir(join(files, dirname(path)), { recursive: true });
  await writeFile(join(files, path), page.plain);
  await writeFile(join(files, `${path}.br`), page.br);
  const configuration = await writeNginxConfiguration(brotli, {
    folder: join(folder, 'nginx'),
    pages: join(folder, 'pages'),
    listen: `127.0.0.1:${ports.front}`,
    programPort: ports.program,
    main: 'worker_processes 1; worker_cpu_affinity 01;',
    // Neither of the two writes a log, and a connection of the measurement is for ever.
    accessLog: '  access_log off; keepalive_requests 100000000;',
    more: `access_log off; ${plainFiles(files)}`,
  });
  const running = startProgram('taskset', ['-c', '0', program, '-p', folder, '-c', configuration]);
  try {
    for (const port of [ports.front, ports.files, ports.bare]) await waitForAddress(`http://127.0.0.1:${port}${path}`);
    return await body();
  } finally {
    await running.stop();
  }
}

type Target = { readonly name: 'program' | 'front' | 'files' | 'bare'; readonly address: string };

type Rates = Readonly<Record<Target['name'], number[]>>;

/** Requests a second of each target, in turn in each round. */
async function measure(
  wrk: string,
  targets: readonly Target[],
  kind: { readonly headers: Record<string, string> | null; readonly status: number; readonly bytes: number },
): Promise<Rates> {
  const rates = { program: [] as number[], front: [] as number[], files: [] as number[], bare: [] as number[] };
  const told = new Map<string, Record<string, string>>();
  for (const { name, address } of targets) {
    const headers = kind.headers ?? (await unchanged(address));
    await expectAnswer(address, headers, kind.status, kind.bytes);
    told.set(name, headers);
  }
  for (let at = 0; at < rounds; at += 1) {
    // Forth and back, so that none comes always behind the same other.
    for (const { name, address } of at % 2 === 0 ? targets : targets.toReversed())
      rates[name].push(load(wrk, address, told.get(name) ?? {}));
  }
  return rates;
}

export const servePart: BenchPart = {
  name: 'serve',
  goal: 'a page at 32 connections: nginx in front (deploy/nginx.conf) at least 0.95 of the requests/s of nginx serving plain files with the same bytes and headers, plain, brotli and 304 alike; beside it the program alone, and files without headers of ours',
  run: async (say) => {
    const [wrk, taskset] = ['wrk', 'taskset'].map(findProgram);
    const nginx = findNginx();
    if (nginx === null || !wrk || !taskset || availableParallelism() < 2) {
      say(
        'not run: this part needs nginx with brotli_static, wrk and taskset, and two cores (Debian: apt-get install nginx-light libnginx-mod-http-brotli-static wrk)',
      );
      return 'not run';
    }
    const folder = await mkdtemp(join(tmpdir(), 'doelspoor-nginx-'));
    try {
      // Started as root, the worker of nginx runs as another user.
      await chmod(folder, 0o755);
      const pages = join(folder, 'pages');
      const site = async (base: string) => {
        const path = await heaviestChapter(base);
        const plain = await fetchRaw(base + path, {});
        const br = await fetchRaw(base + path, { 'accept-encoding': 'br' });
        if (!brotliDecompressSync(br.body).equals(plain.body)) throw new Error('the brotli page is another page');
        say(`${path}: ${plain.body.length} B, brotli ${br.body.length} B; ${rounds} rounds of 1 s each, in turn`);
        const program: Target = { name: 'program', address: base + path };
        const files: Target = { name: 'files', address: `http://127.0.0.1:${ports.files}${path}` };
        const nginxes: Target[] = [
          { name: 'front', address: `http://127.0.0.1:${ports.front}${path}` },
          files,
          { name: 'bare', address: `http://127.0.0.1:${ports.bare}${path}` },
        ];
        const kinds = [
          { name: 'plain', headers: {}, status: 200, bytes: plain.body.length },
          { name: 'brotli', headers: { 'accept-encoding': 'br' }, status: 200, bytes: br.body.length },
          { name: '304', headers: null, status: 304, bytes: 0 },
        ];
        const page = { plain: plain.body, br: br.body };
        return await withNginx(nginx, { folder, path, page }, async () => {
          const outcomes: BenchOutcome[] = [];
          for (const { name, ...kind } of kinds) {
            const rates = await measure(wrk, nginxes, kind);
            // In rounds of its own: it clears its memory a while after it was asked much, on a core that nginx has then.
            const alone = await measure(wrk, [program, files], kind);
            const all = nginxes.map((target) => `${target.name} ${round(median(rates[target.name]))}/s`);
            say(`${name}: ${all.join(', ')}, the program alone ${round(median(alone.program))}/s (medians)`);
            say(
              `${name}: the program alone ${round(ratio(alone, 'program', 'files'))}x of files; of bare files, in front ${round(ratio(rates, 'front', 'bare'))}x`,
            );
            outcomes.push(
              judge(say, `${name}, nginx in front`, ratio(rates, 'front', 'files'), { atLeast: goal }, 'x'),
            );
          }
          return worst(outcomes);
        });
      };
      return await withExampleSite(ports.program, 0, site, { DOELSPOOR_PAGES: pages });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** The median of how much one does of what another does in the same round. */
function ratio(rates: Rates, one: Target['name'], other: Target['name']): number {
  return median(rates[one].map((rate, at) => rate / (rates[other][at] ?? Number.NaN)));
}

async function heaviestChapter(base: string): Promise<string> {
  let heaviest = { path: '', bytes: 0 };
  for (const path of await chapterAddresses(base)) {
    const { body } = await fetchRaw(base + path, {});
    if (body.length > heaviest.bytes) heaviest = { path, bytes: body.length };
  }
  if (heaviest.path === '') throw new Error('the example has no chapter pages');
  return heaviest.path;
}

/** The header with which a browser asks whether its copy is still good. */
async function unchanged(address: string): Promise<Record<string, string>> {
  const { headers } = await fetchRaw(address, {});
  if (headers.etag === undefined) throw new Error(`${address} has no ETag`);
  return { 'if-none-match': headers.etag };
}

/** Both have to do the same work: the same status with as many bytes. */
async function expectAnswer(
  address: string,
  headers: Record<string, string>,
  status: number,
  bytes: number,
): Promise<void> {
  const answer = await fetchRaw(address, headers);
  if (answer.status !== status || answer.body.length !== bytes) {
    throw new Error(
      `${address} answers ${answer.status} with ${answer.body.length} B instead of ${status} with ${bytes} B`,
    );
  }
}
