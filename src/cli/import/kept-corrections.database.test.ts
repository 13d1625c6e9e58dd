import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { addCorrections } from '../../corrections/add-corrections.ts';
import { decide, koersAsks, ofUrk } from '../../corrections/correction.fixture.ts';
import { readProfile } from '../../corrections/layout-profile.ts';
import { redoCorrection, undoCorrection } from '../../corrections/undo-correction.ts';
import { atTheMachine } from '../../features/people/working.ts';
import type { ImportOutcome } from '../../features/publications/commands/import-outcome.ts';
import { decideHeading } from '../../features/reading/decide-heading.ts';
import { undoKept } from '../../features/reading/undo-kept.ts';
import type { Correction, Decision, Reach } from '../../model/correction.ts';
import { importPaths } from './import-paths.ts';

let here: TestRecord;
let folder = '';
beforeEach(async () => {
  here = await openTestRecord();
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-kept-'));
});
afterEach(async () => {
  await here.close();
  await rm(folder, { recursive: true });
});

const koersDoes: Decision = { ...koersAsks, means: { is: 'question', question: 'do' } };
const deed = { at: '2026-12-01T09:00:00Z', by: 'an' };

/** A book in a folder of its own, with what was decided beside it. */
async function book(place: string, title: string, ...decided: readonly (readonly [Decision, Partial<Reach>?])[]) {
  await mkdir(join(folder, place), { recursive: true });
  await writeFile(
    join(folder, place, 'begroting.html'),
    `<!doctype html><h1>${title}</h1><h2>3.1 Jeugd</h2><p><b>Onze koers</b></p><ul><li>Kinderen spelen buiten</li></ul>`,
  );
  return await addCorrections(
    journalOf(place),
    decided.map(([decision, reach = {}]) => decide(decision, { ...ofUrk, ...reach })),
  );
}

const journalOf = (place: string) => join(folder, place, 'doelspoor-corrections.json');

async function bring(place: string, profile: string | null = null) {
  const outcomes: ImportOutcome[] = [];
  const said: string[] = [];
  const hearers = {
    say: (sentence: string) => void said.push(sentence.replaceAll(folder, 'map')),
    report: (outcome: ImportOutcome) => Promise.resolve(void outcomes.push(outcome)),
  };
  const given = profile === null ? null : await readProfile(profile);
  await importPaths(here.record, [join(folder, place)], {}, hearers, 'nl', given);
  const [question = null] = outcomes.flatMap(({ publication }) =>
    publication.chapters.flatMap(({ passages }) => passages.map((passage) => passage.question)),
  );
  return { outcome: outcomes[0]?.outcome, question, said };
}

async function rows(statement: string) {
  return (await here.asOwner(statement)).rows;
}

async function keptIds(slug: string): Promise<readonly unknown[]> {
  const found = await rows(`select correction_id as id from correction join organisation using (organisation_id)
    where slug = '${slug}' order by correction_id`);
  return found.map(({ id }) => id);
}

async function undoInRecord({ id }: Pick<Correction, 'id'>, slug = 'urk'): Promise<void> {
  const [found] = await rows(`select organisation_id as id from organisation where slug = '${slug}'`);
  await undoKept(here.record, { correction: id, reason: null }, atTheMachine(String(found?.id), 'bo'), new Date());
}

describe('what was decided of documents is kept with their organisation', () => {
  test('and holds of the book of next year without any journal', async () => {
    const [one] = await book('2019', 'Begroting 2019 gemeente Urk', [koersDoes]);
    expect(await bring('2019')).toMatchObject({ outcome: 'new', question: 'do' });
    expect(await keptIds('urk')).toEqual([one?.id]);
    await book('2020', 'Begroting 2020 gemeente Urk');
    expect(await bring('2020')).toEqual({
      outcome: 'new',
      question: 'do',
      said: ['Gelezen met 1 correctie van eerder, bewaard bij Urk.'],
    });
    expect(await verifyAll(here.record)).toEqual([]);
  });

  test('and so does a heading that was pointed out without any document, with a number or without', async () => {
    await book('2019', 'Begroting 2019 gemeente Urk');
    await bring('2019');
    const [found] = await rows(`select organisation_id as id from organisation where slug = 'urk'`);
    const given = { heading: ' 3. Onze Koers: ', style: 'bold', question: 'do', reason: 'Zo heet het.' };
    const working = atTheMachine(String(found?.id), 'bo');
    const one = await decideHeading(here.record, given, working, new Date());
    expect(await decideHeading(here.record, given, working, new Date())).toMatchObject({ id: one.id });
    await book('2020', 'Begroting 2020 gemeente Urk');
    expect(await bring('2020')).toMatchObject({ outcome: 'new', question: 'do' });
    expect(await keptIds('urk')).toEqual([one.id]);
    expect(await verifyAll(here.record)).toEqual([]);
  });

  test('once, whatever is imported again; what a journal got since comes along though nothing else changed', async () => {
    await book('2019', 'Begroting 2019 gemeente Urk', [koersDoes]);
    await bring('2019');
    const events = () => rows('select sequence, command from event order by sequence');
    const before = await events();
    expect(before.map(({ command }) => command)).toContain('keep-corrections');
    expect(await bring('2019')).toMatchObject({ outcome: 'same' });
    expect(await events()).toEqual(before);
    // It is in no document yet, and holds of all of them.
    await addCorrections(journalOf('2019'), [decide({ about: 'column', head: 'Peiling #', means: { is: 'unit' } })]);
    expect(await bring('2019')).toMatchObject({ outcome: 'same' });
    expect(await keptIds('urk')).toHaveLength(2);
    expect(await events()).toHaveLength(before.length + 1);
    expect(await bring('2019')).toMatchObject({ outcome: 'same' });
    expect(await events()).toHaveLength(before.length + 1);
    expect(await verifyAll(here.record)).toEqual([]);
  });

  test('also where it is right of what was read so already, and what a profile brings', async () => {
    await book('2019', 'Begroting 2019 gemeente Urk');
    await bring('2019');
    const profile = join(folder, 'urk.profiel');
    await addCorrections(profile, [decide(koersDoes)]);
    expect(await bring('2019', profile)).toMatchObject({ outcome: 'next', question: 'do' });
    expect(await bring('2019')).toMatchObject({ outcome: 'same', question: 'do' });
  });

  test('once, though imports at the same time bring the same', async () => {
    const profile = join(folder, 'urk.profiel');
    const [one] = await addCorrections(profile, [decide(koersDoes)]);
    const years = ['2019', '2020', '2021'];
    for (const year of years) await book(year, `Begroting ${year} gemeente Urk`);
    const brought = await Promise.all(years.map((year) => bring(year, profile)));
    expect(brought.map(({ question }) => question)).toEqual(['do', 'do', 'do']);
    expect(await keptIds('urk')).toEqual([one?.id]);
    expect(await verifyAll(here.record)).toEqual([]);
  });

  test('but goes before a journal, which overrules it', async () => {
    await book('2019', 'Begroting 2019 gemeente Urk', [koersDoes]);
    await bring('2019');
    await book('2020', 'Begroting 2020 gemeente Urk', [koersAsks]);
    expect(await bring('2020')).toMatchObject({ question: 'achieve' });
  });
});

describe('of another organisation', () => {
  test('nothing is kept, and nothing that is kept holds, whatever the name of the file', async () => {
    const everywhere = { organisation: null, publication: null, file: null };
    const decided = [
      [koersDoes, { ...everywhere, file: 'begroting.html' }],
      [{ about: 'column', head: 'Peiling #', means: { is: 'unit' } }, { organisation: 'Assen' }],
      [
        { about: 'publication', means: { organisation: 'Urk' } },
        { ...everywhere, file: 'begroting.html' },
      ],
    ] as const satisfies readonly (readonly [Decision, Partial<Reach>])[];
    const [ofFile, , ofBody] = await book('2019', 'Begroting 2019', ...decided);
    expect(await bring('2019')).toMatchObject({ outcome: 'new', question: 'do' });
    // Ids come in the order in which they were given.
    expect(await keptIds('urk')).toEqual([ofFile?.id, ofBody?.id]);
    for (const [place, title] of [
      ['assen', 'Begroting 2019 gemeente Assen'],
      ['urk', 'Begroting 2020 gemeente Urk'],
    ] as const) {
      await book(place, title);
      const { question, said } = await bring(place);
      expect(question).not.toBe('do');
      expect(said).toEqual([]);
    }
    expect(await keptIds('assen')).toEqual([]);
    // A document that does not tell whose it is gets no organisation from one that was kept.
    await book('stil', 'Begroting 2019');
    expect((await bring('stil')).outcome).toBeUndefined();
  });

  test('what undid a decision undoes it of nobody else', async () => {
    const everywhere = { organisation: null };
    const [one] = await book('2019', 'Begroting 2019 gemeente Urk', [koersDoes, everywhere]);
    await mkdir(join(folder, '2019', 'assen'));
    await writeFile(
      join(folder, '2019', 'assen', 'a.html'),
      '<!doctype html><h1>Begroting 2019 gemeente Assen</h1><h2>3.1 Jeugd</h2><p><b>Onze koers</b></p><ul><li>Kinderen spelen buiten</li></ul>',
    );
    await bring('2019');
    if (one !== undefined) await undoInRecord(one);
    await bring('2019');
    const read = await rows(`select o.slug, e.number, e.content like '%"question":"do"%' as does from edition e
      join organisation o using (organisation_id) order by o.slug, e.number`);
    expect(read).toEqual([
      { slug: 'assen', number: 1, does: true },
      { slug: 'urk', number: 1, does: true },
      { slug: 'urk', number: 2, does: false },
    ]);
    expect(await verifyAll(here.record)).toEqual([]);
  });
});

describe('what was undone', () => {
  test('where it is kept holds no more, though the journal has it, and an import says so each time', async () => {
    const [one] = await book('2019', 'Begroting 2019 gemeente Urk', [koersDoes]);
    await bring('2019');
    if (one !== undefined) await undoInRecord(one);
    const said = [
      `1 correctie bij de documenten is bij Urk ongedaan gemaakt en geldt niet: De kop “onze koers” vraagt: Wat gaan we doen? (${one?.id}).`,
    ];
    expect(await bring('2019')).toMatchObject({ outcome: 'next', said });
    expect(await bring('2019')).toMatchObject({ outcome: 'same', said });
    await book('2020', 'Begroting 2020 gemeente Urk');
    expect(await bring('2020')).toMatchObject({ said: [] });
    expect(await verifyAll(here.record)).toEqual([]);
  });

  test('in the journal holds no more where it is kept, and is said once', async () => {
    const [one] = await book('2019', 'Begroting 2019 gemeente Urk', [koersDoes]);
    await bring('2019');
    await undoCorrection(journalOf('2019'), one?.id ?? '', { ...deed, reason: 'Toch een doel.' });
    expect((await bring('2019')).said).toEqual([expect.stringContaining('bij de documenten ongedaan gemaakt')]);
    expect((await bring('2019')).said).toEqual([]);
    expect(await rows('select reason, undone_by, undone_at from correction_undone')).toEqual([
      { reason: 'Toch een doel.', undone_by: 'an', undone_at: deed.at },
    ]);
    await book('2020', 'Begroting 2020 gemeente Urk');
    expect(await bring('2020')).toMatchObject({ said: [] });
    // Decided again it is another decision, which is kept and holds.
    const redone = await redoCorrection(journalOf('2019'), one?.id ?? '', deed);
    expect(await bring('2019')).toMatchObject({ question: 'do' });
    expect(await keptIds('urk')).toEqual([one?.id, redone.id]);
    expect(await verifyAll(here.record)).toEqual([]);
  });

  test('in a journal does not hold by a profile', async () => {
    const [one] = await book('2019', 'Begroting 2019 gemeente Urk', [koersDoes]);
    const profile = join(folder, 'urk.profiel');
    await writeFile(profile, JSON.stringify({ format: 'doelspoor-corrections.001', corrections: [one] }));
    await undoCorrection(journalOf('2019'), one?.id ?? '', deed);
    const { question } = await bring('2019', profile);
    expect(question).not.toBe('do');
  });
});

test('a journal that was changed by hand says something else under an id that is kept: what is kept holds', async () => {
  const [one] = await book('2019', 'Begroting 2019 gemeente Urk', [koersDoes]);
  await bring('2019');
  const forged = { ...one, decision: koersAsks };
  await writeFile(journalOf('2019'), JSON.stringify({ format: 'doelspoor-corrections.001', corrections: [forged] }));
  const { outcome, question, said } = await bring('2019');
  expect([outcome, question]).toEqual(['same', 'do']);
  expect(said).toEqual([
    'Gelezen met 1 correctie uit map/2019/doelspoor-corrections.json.',
    expect.stringContaining('wat is bewaard geldt'),
  ]);
});

test.each([
  ['correction', `update correction set decision = jsonb_set(decision, '{means,question}', '"achieve"')`],
  ['correction', `update correction set reason = 'Omdat het moest.'`],
  ['correction', `delete from correction_undone; delete from correction`],
  [
    'correction',
    `insert into correction select organisation_id, gen_random_uuid(), reach, decision, reason, decided_by, decided_at, actor, at from correction`,
  ],
  ['correction_undone', `update correction_undone set undone_by = 'iemand anders'`],
  ['correction_undone', `delete from correction_undone`],
])('verify finds tampering with %s: %s', async (_, statement) => {
  const [one] = await book('2019', 'Begroting 2019 gemeente Urk', [koersDoes]);
  await bring('2019');
  if (one !== undefined) await undoInRecord(one);
  expect(await verifyAll(here.record)).toEqual([]);
  await here.asOwner(`do $$ begin set local session_replication_role = replica; ${statement}; end $$`);
  expect(await verifyAll(here.record)).not.toEqual([]);
});
