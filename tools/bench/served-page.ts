import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type BenchOutcome, type BenchPart, judge, median, round, worst } from './bench-part.ts';
import { findProgram, runProgram, startProgram, waitForAddress } from './command.ts';
import { chapterAddresses, withExampleSite } from './example-site.ts';

const ports = { app: 18_092, nginx: 18_093 };
const rounds = 5;
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const goal = 0.65;

type Fetched = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: Buffer };

/** The bytes as they go over the line, not unpacked. */
function fetchRaw(address: string, headers: Record<string, string>): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', reject);
  });
}

/** One worker on one core, as nginx serves files best: sendfile, no log, connections that stay. */
function nginxConfiguration(folder: string): string {
  return `${existsSync(brotliModule) ? `load_module ${brotliModule};` : ''}
worker_processes 1; worker_cpu_affinity 01; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=100 inactive=60s;
  default_type "text/html; charset=utf-8"; types { }
  client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3; uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
  server { listen 127.0.0.1:${ports.nginx}; root ${folder}/files; etag on; ${existsSync(brotliModule) ? 'brotli_static on;' : ''} }
}
`;
}

/** Requests a second that one thread with 32 connections gets, from the second core. */
function load(wrk: string, address: string, headers: Record<string, string>): number {
  const told = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const report = runProgram('taskset', ['-c', '1', wrk, '-t1', '-c32', '-d2s', ...told, address]);
  if (/Non-2xx or 3xx responses|Socket errors/.test(report))
    throw new Error(`${address} answered with errors: ${report}`);
  return Number(/Requests\/sec:\s*([\d.]+)/.exec(report)?.[1]);
}

async function withNginx<Result>(
  nginx: string,
  page: { plain: Buffer; br: Buffer },
  body: (address: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'doelspoor-nginx-'));
  try {
    // Started as root, its worker runs as another user.
    await chmod(folder, 0o755);
    await mkdir(join(folder, 'files'));
    await writeFile(join(folder, 'files', 'page'), page.plain);
    await writeFile(join(folder, 'files', 'page.br'), page.br);
    await writeFile(join(folder, 'nginx.conf'), nginxConfiguration(folder));
    const program = startProgram('taskset', ['-c', '0', nginx, '-p', folder, '-c', join(folder, 'nginx.conf')]);
    try {
      const address = `http://127.0.0.1:${ports.nginx}/page`;
      await waitForAddress(address);
      return await body(address);
    } finally {
      await program.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const servedPagePart: BenchPart = {
  name: 'served-page',
  goal: 'at 32 connections at least 0.65 of the requests/s of nginx serving the same bytes as a file, plain, brotli and 304 alike',
  run: async (say) => {
    const [nginx, wrk, taskset] = ['nginx', 'wrk', 'taskset'].map(findProgram);
    if (!nginx || !wrk || !taskset || availableParallelism() < 2) {
      say(
        'not run: this part needs nginx, wrk and taskset, and two cores (Debian: apt-get install nginx-light libnginx-mod-http-brotli-static wrk)',
      );
      return 'not run';
    }
    return await withExampleSite(ports.app, 0, async (base) => {
      const path = await heaviestChapter(base);
      const plain = await fetchRaw(base + path, {});
      const br = await fetchRaw(base + path, { 'accept-encoding': 'br' });
      if (!brotliDecompressSync(br.body).equals(plain.body)) throw new Error('the brotli page is another page');
      say(`${path}: ${plain.body.length} B, brotli ${br.body.length} B; ${rounds} rounds of 2 s each, in turn`);
      return await withNginx(nginx, { plain: plain.body, br: br.body }, async (file) => {
        const kinds = [
          { name: 'plain', headers: {}, status: 200, bytes: plain.body.length },
          ...(existsSync(brotliModule)
            ? [{ name: 'brotli', headers: { 'accept-encoding': 'br' }, status: 200, bytes: br.body.length }]
            : []),
          { name: '304', headers: null, status: 304, bytes: 0 },
        ];
        if (kinds.length < 3) say('brotli not run: the brotli module of nginx is not installed');
        const outcomes: BenchOutcome[] = kinds.length < 3 ? ['not run'] : [];
        for (const { name, headers, status, bytes } of kinds) {
          const rates = { app: [] as number[], nginx: [] as number[] };
          const targets = { app: base + path, nginx: file };
          const told = {
            app: headers ?? (await unchanged(targets.app)),
            nginx: headers ?? (await unchanged(targets.nginx)),
          };
          for (const server of ['app', 'nginx'] as const)
            await expectAnswer(targets[server], told[server], status, bytes);
          for (let at = 0; at < rounds; at += 1) {
            for (const server of ['app', 'nginx'] as const)
              rates[server].push(load(wrk, targets[server], told[server]));
          }
          const [app, other] = [median(rates.app), median(rates.nginx)];
          say(`${name}: app ${round(app)}/s, nginx ${round(other)}/s (medians)`);
          const ratios = rates.app.map((rate, at) => rate / (rates.nginx[at] ?? Number.NaN));
          outcomes.push(judge(say, `${name} ratio`, median(ratios), { atLeast: goal }, 'x'));
        }
        return worst(outcomes);
      });
    });
  },
};

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
