import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import { beginDraft } from '../../../src/features/drafts/commands/begin-draft.ts';
import type { MarginAnswer } from '../../../src/features/drafts/script/beside/beside-answers.ts';
import { findOrganisation } from '../../../src/features/organisations/queries/find-organisation.ts';
import { atTheMachine } from '../../../src/features/people/working.ts';
import type { Record } from '../../../src/record/connection/record.ts';
import { readShared } from '../../../src/record/connection/transaction.ts';
import { generateMunicipality } from '../../../tests/municipality/generate-municipality.ts';
import { type FilledDraft, fillDraft, readDraftItems } from '../../../tests/workspace/fill-draft.ts';
import { type BenchOutcome, type BenchPart, judge, median, quantile } from '../bench-part.ts';
import { importMunicipality } from '../import-municipality.ts';
import { serveDraft } from './authors.ts';
import { type Desk, withDraftSite } from './draft-site.ts';
import { processorMs } from './processor-time.ts';

const port = 18_098;
const base = `http://127.0.0.1:${port}`;
const saves = 40;
const goalMs = 200;

/** Beside all that the invented municipality published before its annual report. */
async function fillExample(record: Record): Promise<FilledDraft> {
  const folder = join(import.meta.dirname, '..', '..', '..', 'examples', 'havermonde');
  const others = readdirSync(folder).filter((name) => !/begroting-2025|jaarverslag-2025/.test(name));
  return await fillDraft(
    record,
    others.map((name) => `havermonde/${name}`),
  );
}

/** Beside ten years of a large body. */
async function fillLarge(record: Record): Promise<FilledDraft> {
  const size = { seed: 7, firstYear: 2011, years: 10, fields: 150, faultsEach: 5 };
  await importMunicipality(record, generateMunicipality(size).publications);
  const organisation = await readShared(record, (tx) => findOrganisation(tx, 'ergens'));
  if (organisation === null) throw new Error('The municipality was not imported.');
  const { organisationId } = organisation;
  const begun = { kind: 'progress-report', year: 2020, sequence: 9 } as const;
  const machine = atTheMachine(organisationId, 'bench');
  const draftId = await beginDraft(record, { begun, from: 'begroting-2020' }, machine, new Date());
  const items = await readDraftItems(record, { organisationId, draftId });
  return { organisationId, draftId, path: '/beheer/ergens/documenten/voortgangsrapportage-2020-9', items };
}

/** Milliseconds from the answer to a save until what is found in its chapter is there. */
async function timeFindings({ cookie, itemId, path }: Desk, number: number): Promise<number> {
  const text = `Versie ${number}: we hebben ${number} gesprekken gevoerd en ${number * 3} mensen geholpen.`;
  const saved = await fetch(base + path, {
    method: 'POST',
    body: new URLSearchParams({ stuk: itemId, basis: String(number), save: newId(), tekst: text }),
    headers: { cookie, origin: base },
    redirect: 'manual',
  });
  await saved.arrayBuffer();
  if (saved.status !== 303) throw new Error(`A save was answered with ${saved.status}.`);
  const start = performance.now();
  for (;;) {
    const answer = await fetch(`${base}${path}/opvallend`, { headers: { cookie } });
    if (answer.status !== 200) throw new Error(`What is found was answered with ${answer.status}.`);
    const { isLooking }: MarginAnswer = await answer.json();
    if (!isLooking) return performance.now() - start;
    await pause(50);
  }
}

/** Saves again and again and tells how long it took. The first time all has to be judged. */
async function measure(
  say: (line: string) => void,
  beside: string,
  fill: (record: Record) => Promise<FilledDraft>,
): Promise<BenchOutcome> {
  return await withDraftSite(
    1,
    async (site) => {
      const program = await serveDraft(site, port);
      const [desk] = site.desks;
      if (desk === undefined) throw new Error('Nobody writes.');
      const first = await timeFindings(desk, 1);
      const before = processorMs(program.pid);
      const times: number[] = [];
      for (let number = 2; number <= saves; number += 1) times.push(await timeFindings(desk, number));
      const worked = (processorMs(program.pid) - before) / times.length;
      program.signal('SIGTERM');
      await program.ended;
      say(`the first time ${Math.round(first)} ms; 95 % within ${Math.round(quantile(times, 0.95))} ms`);
      say(`a save and its findings, program and database together: ${Math.round(worked)} ms of processor time`);
      return judge(say, `beside ${beside}, the middle one`, median(times), { atMost: goalMs }, ' ms');
    },
    fill,
  );
}

const goal = `what is found in a chapter is there ${goalMs} ms after a save was acknowledged`;

export const findingsBesidePart: BenchPart = {
  name: 'findings-beside',
  goal,
  run: (say) => measure(say, 'twelve documents of Havermonde', fillExample),
};

export const findingsBesideLargePart: BenchPart = {
  name: 'findings-beside-large',
  goal: `of a large municipality: ${goal}`,
  run: (say) => measure(say, 'ten years of it', fillLarge),
};
