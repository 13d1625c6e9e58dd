import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { addCorrections } from '../../corrections/add-corrections.ts';
import { decide, koersAsks } from '../../corrections/correction.fixture.ts';
import { undoCorrection } from '../../corrections/undo-correction.ts';
import { createSite } from '../../delivery/public/site.tsx';
import type { ImportOutcome } from '../../features/publications/commands/import-outcome.ts';
import { importPaths } from './import-paths.ts';

let here: TestRecord;
let folder = '';
let journal = '';
beforeEach(async () => {
  here = await openTestRecord();
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-import-'));
  journal = join(folder, 'doelspoor-corrections.json');
  await writeFile(
    join(folder, 'begroting.html'),
    '<!doctype html><h1>Begroting 2019 gemeente Urk</h1><h2>3.1 Jeugd</h2><p><b>Onze koers</b></p><ul><li>Kinderen spelen buiten</li></ul>',
  );
});
afterEach(async () => {
  await here.close();
  await rm(folder, { recursive: true });
});

async function bring() {
  const outcomes: ImportOutcome[] = [];
  const said: string[] = [];
  const complete = await importPaths(
    here.record,
    [folder],
    {},
    {
      say: (sentence) => said.push(sentence.replaceAll(folder, 'map')),
      report: async (outcome) => void outcomes.push(outcome),
    },
  );
  const questions = outcomes[0]?.publication.chapters[0]?.passages.map(({ question }) => question);
  return { complete, said, outcome: outcomes[0]?.outcome, number: outcomes[0]?.number, questions };
}

async function pageOf(edition: string): Promise<string> {
  const site = createSite({ record: here.record, assets: siteAssets });
  return await (await site.request(`/urk/begroting-2019${edition}`)).text();
}

describe('importing with what persons decided', () => {
  test('makes a next edition of the same files, and again none; undone, the edition before comes back as the next', async () => {
    const before = await bring();
    const [one] = await addCorrections(journal, [decide({ ...koersAsks, means: { is: 'question', question: 'do' } })]);
    expect(await bring()).toEqual({
      complete: true,
      said: ['Gelezen met 1 correctie uit map/doelspoor-corrections.json.'],
      outcome: 'next',
      number: 2,
      questions: ['do'],
    });
    expect(await bring()).toMatchObject({ outcome: 'same', number: 2 });
    expect(await pageOf('')).toContain('en door een mens op 1 punt gecorrigeerd');
    expect(await pageOf('@1')).not.toContain('door een mens');
    expect(await verifyAll(here.record)).toEqual([]);
    await undoCorrection(journal, one?.id ?? '', { at: '2026-12-01T09:00:00Z', by: 'an' });
    expect(await bring()).toMatchObject({
      number: 3,
      said: [
        `1 correctie van eerder, bewaard bij Urk, is bij de documenten ongedaan gemaakt en geldt niet meer: De kop “onze koers” vraagt: Wat gaan we doen? (${one?.id}).`,
      ],
      questions: before.questions,
    });
    expect(await bring()).toMatchObject({ outcome: 'same', said: [] });
    expect(await verifyAll(here.record)).toEqual([]);
  });

  test('says with which layout profile of the program a page was read, and so does the page of its edition', async () => {
    await writeFile(
      join(folder, 'begroting.html'),
      '<!doctype html><link rel="canonical" href="https://urk.begroting-2019.nl/p31/jeugd"><h1>Begroting 2019 gemeente Urk</h1><h2>3.1 Jeugd</h2><h3>Missie</h3><p>Zorgen dat kinderen buiten spelen.</p>',
    );
    expect(await bring()).toMatchObject({
      said: ['Koppen gelezen met het opmaakprofiel voor sites als gemeente.begroting-2024.nl: 1 bestand.'],
      questions: ['achieve'],
    });
    const page = await pageOf('');
    expect(page).toContain('Koppen gelezen met het opmaakprofiel voor sites als gemeente.begroting-2024.nl');
    expect(page).not.toContain('door een mens');
    expect(await verifyAll(here.record)).toEqual([]);
  });

  test('records nothing where these cannot be read, and says what to do', async () => {
    await writeFile(journal, '{"format": "doelspoor-corr');
    expect(await bring()).toEqual({
      complete: false,
      said: [
        'map/doelspoor-corrections.json is half geschreven of beschadigd: het is geen geldige JSON. Zet een goede kopie terug, of haal het bestand daar weg. Geen correctie eruit is toegepast.',
        'Er is niets ingelezen: zonder die correcties zou een editie worden vastgelegd die anders is gelezen.',
      ],
      outcome: undefined,
      number: undefined,
      questions: undefined,
    });
    const { rows } = await here.asOwner('select count(*)::int as many from publication');
    expect(rows).toEqual([{ many: 0 }]);
  });
});
