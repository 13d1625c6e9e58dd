import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addCorrections } from '../../corrections/add-corrections.ts';
import { decide, koersAsks, ofUrk } from '../../corrections/correction.fixture.ts';
import { askedLanguage } from '../language.ts';
import { runProgram } from '../program.ts';

let folder = '';
let journal = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-corrections-'));
  journal = join(folder, 'doelspoor-corrections.json');
  writeFileSync(
    join(folder, 'begroting.html'),
    '<!doctype html><h1>Begroting 2019 gemeente Urk</h1><h2>3.1 Jeugd</h2><p><b>Onze koers</b></p><ul><li>Kinderen spelen buiten</li></ul>',
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** What a command says and prints, and its exit code, with the folder left out of it. */
async function run(...parameters: string[]) {
  const heard = { stderr: '', stdout: '' };
  for (const stream of ['stderr', 'stdout'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      heard[stream] += String(text);
      return true;
    });
  process.exitCode = 0;
  await runProgram(parameters, askedLanguage(parameters, {}));
  const shown = (text: string) => text.replaceAll(folder, 'map');
  return { code: process.exitCode, said: shown(heard.stderr), printed: shown(heard.stdout) };
}

describe('doelspoor read', () => {
  test('reads with what was decided, and says so', async () => {
    const before = await run('read', folder);
    await addCorrections(journal, [decide({ ...koersAsks, means: { is: 'question', question: 'do' } })]);
    const { code, said, printed } = await run('read', folder);
    expect([code, said]).toEqual([0, 'Gelezen met 1 correctie uit map/doelspoor-corrections.json.\n']);
    const questions = async () => JSON.parse((await run('read', '--json', folder)).printed)[0].chapters[0].questions;
    expect(await questions()).toEqual(['do']);
    rmSync(journal);
    expect(await questions()).not.toEqual(['do']);
    expect(before.printed).toContain('map/begroting.html: begroting 2019, Urk');
    expect(printed).toContain('3.1 Jeugd: 1 passage, 1 voornemen');
  });

  test('of a journal that is half-written says so, reads without it, and ends with 1', async () => {
    writeFileSync(journal, '{"format": "doelspoor');
    const { code, said, printed } = await run('read', folder, '--language', 'en');
    expect([code, said]).toEqual([
      1,
      'map/doelspoor-corrections.json is half-written or damaged: it is no valid JSON. Put a good copy back, or take the file away from there. No correction of it was applied.\n',
    ]);
    expect(printed).toContain('map/begroting.html: budget 2019, Urk');
  });

  test('refuses the journal itself as a document, and a profile that is none', async () => {
    await addCorrections(journal, [decide()]);
    expect(await run('read', journal)).toMatchObject({
      code: 1,
      said: 'map/doelspoor-corrections.json is van Doelspoor zelf en geen document. Geef de map waarin het staat, of een document daarin.\n',
    });
    expect(await run('read', folder, '--profile', join(folder, 'weg.json'))).toMatchObject({
      code: 1,
      said: 'Er staan geen correcties in map/weg.json: dat bestand is er niet. Controleer de naam.\n',
      printed: '',
    });
  });
});

describe('doelspoor check', () => {
  test('tells how many were taken over, and what was not in the notes', async () => {
    await addCorrections(journal, [
      decide(),
      decide({ about: 'column', head: 'Peiling #', means: { is: 'value', role: 'achieved', year: 'head' } }),
    ]);
    const { code, printed } = await run('check', folder, '--format', 'json');
    const { counts, notes } = JSON.parse(printed);
    expect([code, counts.corrections, notes.length]).toEqual([0, 1, 2]);
    expect(notes[1]).toContain('· Kolom of rij “Peiling #” is: behaald, jaar in de kop (Urk; ');
    expect((await run('check', folder)).printed).toContain('1 correctie van personen overgenomen.');
  });

  test('ends with 2 where a journal or a profile cannot be read', async () => {
    writeFileSync(journal, '{"format": "doelspoor-corrections.003", "corrections": []}');
    expect(await run('check', folder)).toMatchObject({
      code: 2,
      said: 'map/doelspoor-corrections.json is van een nieuwere versie van Doelspoor. Gebruik die versie. Geen correctie eruit is toegepast.\n',
    });
    expect(await run('check', folder, '--profile', journal)).toMatchObject({ code: 2, printed: '' });
  });
});

describe('doelspoor corrections', () => {
  test('lists what was decided, undoes one, and says so from then on', async () => {
    const [one] = await addCorrections(journal, [decide(), decide(koersAsks, { ...ofUrk, file: 'begroting.html' })]);
    const id = one?.id ?? '';
    expect(await run('corrections', 'undo', id, folder)).toEqual({
      code: 0,
      said: '',
      printed: 'Ongedaan gemaakt: De kop “onze koers” vraagt: Wat willen we bereiken?\n',
    });
    const { printed } = await run('corrections', 'list', folder);
    expect(printed.split('\n').slice(0, 4)).toEqual([
      `${id}  30 november 2026 om 10:00, jan`,
      '  De kop “onze koers” vraagt: Wat willen we bereiken?',
      '  geldt voor: Urk',
      expect.stringMatching(/^ {2}ongedaan gemaakt: .+, .+$/),
    ]);
    expect(printed).toContain('geldt voor: Urk, begroting.html');
    expect(await run('corrections', 'undo', id, folder)).toMatchObject({
      code: 1,
      said: `De correctie ${id} was al ongedaan gemaakt. Er is niets veranderd.\n`,
    });
    expect((await run('corrections', 'undo', 'weg', folder)).said).toMatch(/^Er is geen correctie weg in map/);
  });

  test('keeps a layout profile, with which other documents are read', async () => {
    await addCorrections(journal, [decide({ ...koersAsks, means: { is: 'question', question: 'do' } })]);
    const profile = join(folder, 'urk.profiel');
    expect((await run('corrections', 'profile', folder, '--to', profile)).printed).toBe(
      'map/urk.profiel: 1 correctie erbij, 0 ongedaan gemaakt.\n',
    );
    rmSync(journal);
    const page = join(folder, 'begroting.html');
    const { said, printed } = await run('read', '--json', page, '--profile', profile);
    expect(said).toBe('Gelezen met 1 correctie uit map/urk.profiel.\n');
    expect(JSON.parse(printed)[0].chapters[0].questions).toEqual(['do']);
    expect(readFileSync(profile, 'utf8')).toContain('doelspoor-corrections.001');
  });

  test('shows the layout profiles that come with the program, and where each of their headings was seen', async () => {
    const { code, said, printed } = await run('corrections', 'shipped');
    expect([code, said]).toEqual([0, '']);
    expect(printed).toContain(
      'sites als gemeente.begroting-2024.nl\n  De kop “missie” vraagt: Wat willen we bereiken?\n',
    );
    expect(printed).toContain(
      "    alleen op pagina's met /project/ in het adres\n    alleen in: jaarverslag, voortgangsrapportage\n",
    );
    expect(printed.match(/^ {4}gezien op: https?:\S+ https?:\S+/gm)?.length).toBe(4);
  });

  test('of a folder without a journal says that there is none', async () => {
    expect(await run('corrections', 'list', folder)).toMatchObject({
      code: 1,
      said: 'Er staan geen correcties in map/doelspoor-corrections.json: dat bestand is er niet. Controleer de naam.\n',
    });
    expect((await run('corrections', 'profile', folder)).said).toContain('--to <bestand>');
  });
});
