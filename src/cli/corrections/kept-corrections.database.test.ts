import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { addressOf } from '../../../tests/database.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { addCorrections } from '../../corrections/add-corrections.ts';
import { decide, koersAsks, ofUrk } from '../../corrections/correction.fixture.ts';
import type { Correction } from '../../model/correction.ts';
import { importPaths } from '../import/import-paths.ts';

let here: TestRecord;
let folder = '';
let [body, ofFile]: readonly Correction[] = [];

async function page(name: string, municipality: string): Promise<string> {
  const file = join(folder, name);
  const title = `Begroting 2019 gemeente ${municipality}`;
  const text = '<h2>3.1 Jeugd</h2><p><b>Onze koers</b></p><ul><li>Kinderen spelen buiten</li></ul>';
  await writeFile(file, `<!doctype html><h1>${title}</h1>${text}`);
  return file;
}

beforeAll(async () => {
  here = await openTestRecord();
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-kept-'));
  const means = { is: 'question', question: 'do' } as const;
  [body, ofFile] = await addCorrections(join(folder, 'doelspoor-corrections.json'), [
    { ...decide({ ...koersAsks, means }), reason: 'Zo leest de gemeente het zelf.' },
    decide({ about: 'statement', text: 'Kinderen spelen buiten', means: 'commitment' }, { ...ofUrk, file: 'urk.html' }),
  ]);
  for (const file of [await page('urk.html', 'Urk'), await page('assen.html', 'Assen')])
    await importPaths(here.record, [file], {}, { say: () => undefined });
}, 60_000);
afterAll(async () => {
  await here.close();
  await rm(folder, { recursive: true });
});

type Run = { readonly code: number; readonly out: string; readonly err: string };

/** Runs `doelspoor corrections` on the record of this test. */
function run(...args: readonly string[]): Promise<Run> {
  const env = { ...process.env, DATABASE_URL: addressOf(here.server) };
  const main = join(import.meta.dirname, '..', 'main.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [main, 'corrections', ...args], { env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err: err.replaceAll(folder, 'map') }),
    );
  });
}

const urk = ['--organisation', 'urk'];

describe('what is kept with an organisation', () => {
  test('is listed, and shown with why, how far it reaches and the editions that were read with it', async () => {
    const { out, code } = await run('list', ...urk);
    expect([code, out.match(/ jan$/gm)]).toEqual([0, [' jan', ' jan']]);
    expect(await run('list', '--organisation', 'assen')).toMatchObject({
      code: 0,
      out: 'Bij Assen is geen enkele correctie bewaard.\n',
    });
    expect((await run('show', body?.id ?? '', ...urk)).out.split('\n')).toEqual([
      `${body?.id}  30 november 2026 om 10:00, jan`,
      '  De kop “onze koers” vraagt: Wat gaan we doen?',
      '  geldt voor: Urk',
      '  waarom: Zo leest de gemeente het zelf.',
      '  geldt bij een volgende import ook zonder bestand met correcties',
      expect.stringMatching(/^ {2}overgenomen: .+, .+$/),
      '  gelezen met deze correctie:',
      '    begroting-2019@1  Begroting 2019 gemeente Urk',
      '',
    ]);
    const shown = await run('show', ofFile?.id ?? '', ...urk);
    expect(shown.out).toContain('alleen met het bestand met correcties waarin zij staat');
    const data = JSON.parse((await run('show', body?.id ?? '', ...urk, '--json')).out);
    expect(data).toMatchObject({
      entry: { id: body?.id, reason: 'Zo leest de gemeente het zelf.' },
      editions: [{ publication: 'begroting-2019', edition: 1 }],
    });
  });

  test.each([
    [['show', 'weg', ...urk], 'Bij deze organisatie is geen correctie weg bewaard.'],
    [['undo', '0', ...urk], 'Meer dan één correctie begint met 0. Geef meer tekens van het nummer.'],
    [['undo', 'BODY', '--organisation', 'assen'], 'Bij deze organisatie is geen correctie'],
    [['redo', 'BODY', ...urk], 'geldt nog: zij is niet ongedaan gemaakt.'],
    [['list', 'FOLDER', ...urk], 'Geef een map met documenten of een organisatie (--organisation), niet allebei.'],
    [['list'], 'Er zijn meer organisaties; kies er een met --organisation: assen, urk.'],
  ])('%j is refused in one sentence, and changes nothing', async (args, sentence) => {
    const given = args.map((one) => one.replace('BODY', body?.id ?? '').replace('FOLDER', folder));
    const { code, out, err } = await run(...given);
    expect([code, out, err.trim().split('\n').length]).toEqual([1, '', 1]);
    expect(err).toContain(sentence);
    expect((await here.asOwner('select count(*)::int as many from correction_undone')).rows).toEqual([{ many: 0 }]);
  });

  test('is undone, with who and why, and decided again as another one', async () => {
    const id = body?.id ?? '';
    const undone = await run('undo', id, ...urk, '--actor', 'bo', '--reason', 'Het is een doel.');
    expect(undone).toMatchObject({
      code: 0,
      out: 'Ongedaan gemaakt, en bij een volgende import geldt dit niet meer (de edities die ermee zijn gelezen, blijven): De kop “onze koers” vraagt: Wat gaan we doen?\n',
    });
    expect((await run('show', id, ...urk)).out).toMatch(
      /ongedaan gemaakt: .+, bo\n {2}waarom: Het is een doel\.\n {2}overgenomen/,
    );
    expect(await run('undo', id, ...urk)).toMatchObject({
      code: 1,
      err: `De correctie ${id} was al ongedaan gemaakt. Er is niets veranderd.\n`,
    });
    const redone = JSON.parse((await run('redo', id, ...urk, '--actor', 'cor', '--json')).out);
    expect(redone).toMatchObject({ by: 'cor', reach: ofUrk, reason: 'Zo leest de gemeente het zelf.' });
    await run('undo', ofFile?.id ?? '', ...urk);
    expect((await run('redo', ofFile?.id ?? '', ...urk)).err).toContain(
      'geldt alleen met het bestand waarin zij staat',
    );
    expect(await verifyAll(here.record)).toEqual([]);
  });
});

test('beside documents a correction is shown, undone and decided again without a record', async () => {
  const id = ofFile?.id ?? '';
  expect((await run('show', id, folder)).out).toContain('geldt voor: Urk, urk.html');
  expect(await run('undo', id, folder, '--reason', 'Toch niet.')).toMatchObject({ code: 0 });
  expect((await run('show', id, folder)).out).toContain('waarom: Toch niet.');
  expect((await run('redo', id, folder)).out).toMatch(
    /^Opnieuw besloten: “Kinderen spelen buiten” is een voornemen \(/,
  );
  expect(await readFile(join(folder, 'doelspoor-corrections.json'), 'utf8')).toContain('doelspoor-corrections.002');
  expect(await run('undo', '0', folder)).toMatchObject({
    code: 1,
    err: 'Meer dan één correctie in map/doelspoor-corrections.json begint met 0. Geef meer tekens van het nummer.\n',
  });
});
