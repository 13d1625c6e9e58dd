import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findPostmaster } from '../../../src/record/embedded/postmaster.ts';
import { type BenchPart, judge, worst } from '../bench-part.ts';
import { Author } from './author.ts';
import { serveDraft } from './authors.ts';
import { withDraftSite } from './draft-site.ts';
import { compareHeld } from './held-texts.ts';

const port = 18_098;
const base = `http://127.0.0.1:${port}`;
const count = 100;
const victims = ['server', 'database', 'server', 'database', 'server', 'database'] as const;
const betweenMs = 15_000;

export const authorsKilledPart: BenchPart = {
  name: 'authors-killed',
  goal: `the same ${count} authors while the server and its database are killed in turn, ${victims.length} times: no save that was acknowledged is lost, none is kept twice`,
  run: (say) =>
    withDraftSite(count, async (site) => {
      let program = await serveDraft(site, port);
      const authors = site.desks.map((desk, number) => new Author(base, desk, number));
      const until = performance.now() + (victims.length + 1) * betweenMs;
      const writing = Promise.all(authors.map((author) => author.write(until)));
      for (const victim of victims) {
        await pause(betweenMs);
        if (victim === 'database') {
          const postmaster = findPostmaster(join(site.dataFolder, 'postgres-18'));
          if (postmaster !== null) process.kill(postmaster.pid, 'SIGKILL');
        } else program.signal('SIGKILL');
        // A server that lives brings its database back; one that ended is started again, as a service manager does.
        await pause(500);
        if (program.hasEnded()) program = await serveDraft(site, port);
      }
      await writing;
      program.signal('SIGTERM');
      await program.ended;
      const held = await compareHeld(site, authors);
      const sum = (of: (author: Author) => number) => authors.reduce((total, author) => total + of(author), 0);
      say(`${sum(({ saved }) => saved)} saves acknowledged, ${sum(({ again }) => again)} sent again`);
      const faults = authors.flatMap((author) => author.faults);
      if (faults.length > 0) say(`answered otherwise: ${faults.slice(0, 5).join('; ')}`);
      return worst([
        judge(say, 'not saved', faults.length, { atMost: 0 }, ''),
        judge(say, 'texts lost', held.lost, { atMost: 0 }, ''),
        judge(say, 'saves kept twice', held.double, { atMost: 0 }, ''),
        judge(say, 'faults in the record', held.faults, { atMost: 0 }, ''),
      ]);
    }),
};
