import { setTimeout as pause } from 'node:timers/promises';
import { memoryNow } from '../../../tests/attack/process-memory.ts';
import { type Program, startProgram } from '../../../tests/attack/program.ts';
import { type BenchPart, judge, median, quantile, worst } from '../bench-part.ts';
import { waitForAddress } from '../command.ts';
import { Author } from './author.ts';
import { type DraftSite, withDraftSite } from './draft-site.ts';
import { compareHeld } from './held-texts.ts';

const port = 18_097;
const base = `http://127.0.0.1:${port}`;
const count = 100;
const minutes = 5;

/** Starts the program on a draft that is written at, and waits until it answers. */
export async function serveDraft({ dataFolder }: DraftSite, at: number): Promise<Program> {
  const program = startProgram(dataFolder, ['serve', '--port', String(at)]);
  await waitForAddress(`http://127.0.0.1:${at}/`);
  return program;
}

/** What the process has in memory, every five seconds from the moment that all have begun until they end. */
async function watchMemory({ pid }: Program, until: number): Promise<readonly number[]> {
  const seen: number[] = [];
  while (performance.now() < until) {
    await pause(5000);
    seen.push(memoryNow(pid) / 1e6);
  }
  return seen;
}

export const authorsPart: BenchPart = {
  name: 'authors',
  goal: `${count} authors who each save every five seconds for ${minutes} minutes, over sessions of their own: 95 % of the saves within 150 ms, none lost or kept twice, and memory flat`,
  run: (say) =>
    withDraftSite(count, async (site) => {
      const program = await serveDraft(site, port);
      const authors = site.desks.map((desk, number) => new Author(base, desk, number));
      const until = performance.now() + minutes * 60_000;
      const memory = watchMemory(program, until);
      await Promise.all(authors.map((author) => author.write(until)));
      const seen = await memory;
      program.signal('SIGTERM');
      await program.ended;
      const times = authors.flatMap((author) => author.times);
      const faults = authors.flatMap((author) => author.faults);
      const held = await compareHeld(site, authors);
      say(
        `${times.length} saves; the middle one ${Math.round(median(times))} ms, the slowest ${Math.round(Math.max(...times))}`,
      );
      if (faults.length > 0) say(`answered otherwise: ${faults.slice(0, 5).join('; ')}`);
      const third = Math.ceil(seen.length / 3);
      const [begin, end] = [seen.slice(third, 2 * third), seen.slice(-third)].map(median);
      say(`memory ${Math.round(begin ?? 0)} MB in the second third, ${Math.round(end ?? 0)} MB in the last`);
      return worst([
        judge(say, '95 % of the saves within', quantile(times, 0.95), { atMost: 150 }, ' ms'),
        judge(say, 'not saved', faults.length, { atMost: 0 }, ''),
        judge(say, 'texts lost', held.lost, { atMost: 0 }, ''),
        judge(say, 'saves kept twice', held.double, { atMost: 0 }, ''),
        judge(say, 'faults in the record', held.faults, { atMost: 0 }, ''),
        judge(
          say,
          'memory at the end, of that halfway',
          (end ?? Number.NaN) / (begin ?? Number.NaN),
          { atMost: 1.1 },
          'x',
        ),
      ]);
    }),
};
