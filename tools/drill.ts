import { chmodSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from '../tests/free-port.ts';
import { Documents } from './drill/documents.ts';
import { buildEarlier } from './drill/earlier-program.ts';
import { Fortnight } from './drill/fortnight.ts';
import { Program } from './drill/program.ts';
import { type Met, Readers } from './drill/readers.ts';
import { Service } from './drill/service.ts';

// npm run drill [-- --days N]: two weeks of a service in ten minutes. A backup of before goes into the program of before; documents come in and
// are corrected, persons decide, processes are killed, every night there is a backup and another log; halfway the program is upgraded on the
// same folder, later the service moves to another folder on a backup. All the time the site is read. Exit code 1 where anything was lost, a
// reader met a fault while the service was up, or `verify` found something.
const { values } = parseArgs({
  options: { days: { type: 'string', default: '14' }, readers: { type: 'string', default: '4' } },
});
const days = Number(values.days);
const root = join(import.meta.dirname, '..');
const earlier = join('tests', 'backup', 'earlier');
/** The newest of them. */
const earlierBackup = globSync('*.jsonl.gz', { cwd: join(root, earlier) })
  .sort()
  .map((name) => join(earlier, name))
  .at(-1);

const folder = mkdtempSync(join(tmpdir(), 'doelspoor-drill-'));
const started = performance.now();
const tell = (line: string) => {
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(`${String(seconds).padStart(4)} s  ${line}\n`);
};

const faults = await drill();
for (const fault of faults) process.stdout.write(`FAULT ${fault}\n`);
process.stdout.write(faults.length === 0 ? 'Nothing was lost.\n' : `${faults.length} faults; see ${folder}\n`);
if (faults.length === 0) rmSync(folder, { recursive: true, force: true });
process.exitCode = faults.length === 0 ? 0 : 1;

async function drill(): Promise<readonly string[]> {
  // Where we are root, the database runs under another account that has to get in.
  chmodSync(folder, 0o755);
  if (earlierBackup === undefined) return ['there is no backup of before'];
  const before = buildEarlier(root, earlierBackup, join(folder, 'program-of-before'));
  const first = new Program(before === null ? root : join(folder, 'program-of-before'), join(folder, 'here'));
  tell(before === null ? 'no history: the program of before is not run' : `the program of before is ${before.commit}`);
  const { code, err } = await first.run(['restore', join(root, earlierBackup)]);
  if (code !== 0) return [`the backup of before: ${err.trim()}`];

  const service = new Service(first, await freePort(), join(folder, 'service.log'));
  const documents = new Documents(join(root, 'examples', 'havermonde'), join(folder, 'documents'));
  const fortnight = new Fortnight({ folder, root, documents, service, tell }, first);
  await service.start();
  const readers = new Readers(service, Number(values.readers));
  try {
    for (let day = 1; day <= days; day += 1) {
      await fortnight.live(day);
      const backup = await fortnight.night(day);
      if (day === Math.ceil(days / 2)) await fortnight.upgrade();
      if (day === Math.ceil(days / 4)) await fortnight.restore(backup, 'tried');
      if (day === Math.ceil((days * 3) / 4)) await fortnight.move(backup);
    }
  } finally {
    await readers.stop();
    await service.stop();
  }
  await fortnight.close();
  report(fortnight, service, readers.met);
  if (readers.gone.size > 0) tell(`no longer there, 404: ${[...readers.gone].join(', ')}`);
  return [...fortnight.faults, ...readers.faults];
}

function report({ ledger }: Fortnight, { startsMs, largestMb }: Service, { up, down }: Met): void {
  const counts = (met: ReadonlyMap<string, number>) =>
    [...met].map(([outcome, count]) => `${count}x ${outcome}`).join(', ') || 'nothing';
  tell(`${ledger.size} acknowledged writes were looked for in the last backup`);
  const starts = startsMs.map((ms) => (ms / 1000).toFixed(1)).join(', ');
  tell(
    `from start or kill to answer, in s: ${starts}; load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`,
  );
  tell(`the program held at most ${Math.round(largestMb)} MB`);
  tell(`readers while the service was up: ${counts(up)}`);
  tell(`readers while it was down or starting: ${counts(down)}`);
}
