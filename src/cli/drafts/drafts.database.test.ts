import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { openExampleRecord } from '../../../tests/example-record.ts';
import { forgetRun, runHere } from '../../../tests/run-here.ts';
import type { TestRecord } from '../../../tests/test-record.ts';
import { beginDraft } from '../../features/drafts/commands/begin-draft.ts';
import { findOrganisation } from '../../features/organisations/queries/find-organisation.ts';
import { budgetDocx, unsureHtml } from '../../features/outside/outside-files.fixture.ts';
import { atTheMachine } from '../../features/people/working.ts';
import { readShared } from '../../record/connection/transaction.ts';

let here: TestRecord;
beforeAll(async () => {
  here = await openExampleRecord('havermonde/begroting-2025.docx');
  const organisation = await readShared(here.record, (tx) => findOrganisation(tx, 'havermonde'));
  const begun = { kind: 'annual-report', year: 2025, sequence: null } as const;
  const working = atTheMachine(organisation?.organisationId ?? '', 'proef');
  await beginDraft(here.record, { begun, from: 'begroting-2025' }, working, new Date());
});
afterAll(() => here.close());
afterEach(forgetRun);

const run = (...args: readonly string[]) => runHere(here, 'drafts', ...args);

test('a document is taken to its adoption, and corrected', { timeout: 120_000 }, async () => {
  const slug = 'jaarverslag-2025';
  expect(await run('list')).toMatchObject({ out: 'jaarverslag-2025: concept\n', code: 0 });
  expect(await run('move', 'jaarverslag-1999', 'in-review')).toMatchObject({ code: 1, out: '' });
  expect(await run('move', slug, 'offered')).toMatchObject({
    code: 1,
    err: expect.stringContaining('is nu concept en kan niet meteen aangeboden worden'),
  });
  expect((await run('move', slug, 'vastgesteld')).code).toBe(1);
  expect((await run('move', slug, 'in-review')).out).toBe('jaarverslag-2025 is nu in toets.\n');
  expect((await run('move', slug, 'approved', '--decision', '88')).err).toContain('Noem het besluit');
  const college = ['--decision', '88', '--decision-kind', 'college', '--decided-on', '2026-01-06'];
  expect((await run('move', slug, 'approved', ...college)).out).toBe('jaarverslag-2025 is nu goedgekeurd.\n');
  for (const moment of ['morgen', '2026-10-06', '2026-10-06T12:00', '2026-99-99T12:00:00Z'])
    expect(await run('move', slug, 'offered', '--public-from', moment), moment).toMatchObject({
      code: 1,
      err: expect.stringContaining('tijdzone'),
    });
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  expect((await run('move', slug, 'offered', '--public-from', tomorrow)).err).toMatch(
    /Er ontbreken nog \d+ antwoorden\. Geef --incomplete/,
  );
  const known = await run('move', slug, 'offered', '--public-from', tomorrow, '--incomplete');
  expect(known.out).toContain('als het embargo eindigt');
  expect((await run('move', slug, 'offered')).out).toContain('is nu aangeboden, en staat er als editie 1');
  const council = ['--decision', '2026-114', '--decision-kind', 'council', '--decided-on', '2026-02-10'];
  expect((await run('move', slug, 'adopted', ...council)).out).toContain('is nu vastgesteld, en staat er als editie 1');
  expect((await run('correct', slug)).out).toBe('De correctie van jaarverslag-2025 is begonnen.\n');
  expect((await run('list')).out).toBe('jaarverslag-2025: concept (correctie)\njaarverslag-2025: vastgesteld\n');
  expect(await verifyAll(here.record)).toEqual([]);
});

test('a document that was made elsewhere is taken in, or in one sentence is not', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'doelspoor-buiten-'));
  try {
    const file = join(folder, 'begroting.docx');
    await writeFile(file, await budgetDocx());
    const is = ['--kind', 'budget', '--year', '2027', '--from', 'begroting-2025'];
    expect(await run('take-in', join(folder, 'weg.docx'), ...is)).toMatchObject({ code: 1, out: '' });
    expect((await run('take-in', file, '--kind', 'budget', '--year', 'ooit')).code).toBe(1);
    expect(await run('take-in', file, '--kind', 'budget', '--year', '2027', '--from', 'elders')).toMatchObject({
      code: 1,
    });
    const taken = await run('take-in', file, ...is);
    expect([taken.code, taken.out]).toEqual([0, expect.stringContaining('begroting-2027 is nu een concept van')]);
    expect(await run('take-in', file, ...is)).toMatchObject({
      code: 1,
      err: expect.stringContaining('wordt al geschreven'),
    });
    expect((await run('list')).out).toContain('begroting-2027: concept\n');
    const page = join(folder, 'begroting.html');
    await writeFile(page, unsureHtml(2028));
    const other = ['--kind', 'budget', '--year', '2028', '--from', 'begroting-2025'];
    const shown = await run('take-in', page, ...other, '--show');
    expect([shown.code, shown.out]).toEqual([
      0,
      expect.stringMatching(/zou een concept worden.*We zaaien acht hectare/s),
    ]);
    const [link = '', piece = '', from = ''] = /--link (\d+)=([0-9a-f-]{36})/.exec(shown.out) ?? [];
    expect((await run('list')).out).not.toContain('begroting-2028');
    expect((await run('take-in', page, ...other, '--link', 'iets')).code).toBe(1);
    const wrong = `${Number(piece) + 1}=${from}`;
    expect(await run('take-in', page, ...other, '--link', wrong)).toMatchObject({
      code: 1,
      err: expect.stringContaining('Er is niets overgenomen'),
    });
    const chosen = await run('take-in', page, ...other, ...link.split(' '), '--json');
    expect(JSON.parse(chosen.out)).toMatchObject({ slug: 'begroting-2028', settled: 1, unsure: 0 });
    const { rows } = await here.asOwner(
      `select v.content -> 'origin' -> 'from' as origin from draft_version v where v.content ->> 'text' like 'We zaaien bloemen%'`,
    );
    expect(rows).toEqual([{ origin: [from] }]);
    expect(await verifyAll(here.record)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('a document is begun, and what it asks is filled in from a list, all of it or nothing', async () => {
  const is = ['--kind', 'progress-report', '--year', '2025', '--sequence', '1'];
  expect(await run('begin', 'begroting-1999', ...is)).toMatchObject({ code: 1, out: '' });
  expect((await run('begin', 'begroting-2025', ...is)).out).toBe(
    'voortgangsrapportage-2025-1 is begonnen vanuit begroting-2025.\n',
  );
  const slug = 'voortgangsrapportage-2025-1';
  const asked = (await run('values', slug)).out.split('\r\n');
  expect(asked[0]).toContain('Kenmerk;Onderdeel;Indicator;');
  const open = asked.findIndex((line) => /;\d{4};;/.test(line));
  const filled = asked.map((line, at) => (at === open ? line.replace(/;(\d{4});;/, ';$1;n.n.b.;') : line)).join('\r\n');
  const folder = await mkdtemp(join(tmpdir(), 'doelspoor-waarden-'));
  try {
    const good = join(folder, 'goed.csv');
    await writeFile(good, filled);
    const half = join(folder, 'half.csv');
    await writeFile(half, `${filled}\r\n;;Bestaat niet;;Behaald;2025;3;;;\r\n`);
    for (const [file, sentence] of [
      [join(folder, 'weg.csv'), 'Kies een bestand.'],
      [half, 'Er is niets overgenomen, omdat niet elke waarde past.'],
    ] as const)
      expect(await run('values', slug, file)).toMatchObject({ code: 1, err: expect.stringContaining(sentence) });
    forgetRun();
    expect((await run('values', slug, good, '--show')).out).toMatch(
      /^1 waarde verandert\.\n {2}.*: leeg > n\.n\.b\.\n/,
    );
    expect((await run('values', slug, half, '--partly')).out).toMatch(
      /Bestaat niet \| Behaald \| 2025 \| 3: Deze indicator staat niet.*1 indicator is bijgewerkt\.\n$/s,
    );
    expect((await run('values', slug, good)).out).toMatch(/^Er verandert niets\.\n/);
    expect(await verifyAll(here.record)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
