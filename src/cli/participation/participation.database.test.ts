import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { makeBook, makeImport } from '../../../tests/make-book.ts';
import { forgetRun, runHere } from '../../../tests/run-here.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { importPublication } from '../../features/publications/commands/import-publication.ts';

let here: TestRecord;
beforeAll(async () => {
  here = await openTestRecord();
  for (const organisation of ['Groningen', 'Assen']) {
    const readings = makeBook(1).map((reading) => ({ ...reading, organisation }));
    await importPublication(here.record, makeImport(readings), { actor: 'test', at: new Date('2026-01-02') });
  }
});
afterAll(() => here.close());

afterEach(forgetRun);

/** Runs the program on the record of this test: what it prints, and what it says. */
async function run(...args: readonly string[]) {
  const { out, err } = await runHere(here, 'participations', ...args);
  return { out, err };
}

const as = (organisation: string) => ['--organisation', organisation, '--reason', 'Samen opgesteld.'];

test('one organisation offers, the other accepts and ends, and each sees how it stands', async () => {
  const offer = ['offer', 'begroting-2018', 'assen', '--role', 'owner'];
  const { out, err } = await run(...offer, ...as('groningen'));
  expect(err).toBe('');
  const [, id = ''] = /^Aangeboden: (\S+)\. Assen neemt deel zodra zij dat aanvaardt\.\n$/.exec(out) ?? [];
  const lists = async () => [
    (await run('list', '--organisation', 'groningen')).out,
    (await run('list', '--organisation', 'assen')).out,
  ];
  const line = `${id}  assen, mede-eigenaar van groningen/begroting-2018`;
  const waits = `${line} (geldt niet: nog niet aanvaard, of beëindigd)\n`;
  expect(await lists()).toEqual([waits, waits]);
  expect(await run(...offer, ...as('groningen'))).toMatchObject({
    out: '',
    err: 'assen neemt al deel aan begroting-2018, of moet daar nog op antwoorden. Beëindig eerst die deelname.\n',
  });
  expect(await run('accept', id, ...as('groningen'))).toMatchObject({
    err: 'Alleen wie deelneemt kan een deelname aanvaarden, niet wie haar aanbiedt.\n',
  });
  expect(await run('accept', id, ...as('assen'))).toEqual({ out: `Aanvaard: ${id}.\n`, err: '' });
  expect(await lists()).toEqual([`${line}\n`, `${line}\n`]);
  expect(await run('end', id, ...as('assen'))).toEqual({ out: `Beëindigd: ${id}.\n`, err: '' });
  expect(await lists()).toEqual([waits, waits]);
});

test.each([
  [['offer', 'begroting-2018', 'drenthe', '--role', 'owner', ...as('groningen')], 'Er is geen organisatie drenthe.'],
  [
    ['offer', 'begroting-2020', 'assen', '--role', 'owner', ...as('groningen')],
    'Er is geen publicatie begroting-2020 bij deze organisatie.',
  ],
  [['offer', 'begroting-2018', 'assen', '--role', 'baas', ...as('groningen')], 'Kies uit: owner, partner, reader.'],
  [['accept', 'niets', ...as('assen')], 'Er is geen deelname niets van deze organisatie, of aan wat zij bijhoudt.'],
])('what cannot be done is one sentence: %j', async (args, sentence) => {
  const { out, err } = await run(...args);
  expect(out).toBe('');
  expect(err).toContain(sentence);
  expect(err.split('\n')).toHaveLength(2);
});
