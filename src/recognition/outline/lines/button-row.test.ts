import { expect, test } from 'vitest';
import { textDocument } from '../../document-of-text.fixture.ts';
import { recognise } from '../../recognise.ts';

const read = (text: string) =>
  recognise(textDocument(`8. Wegen\n\nWat willen we bereiken?\n\nWij willen brede wegen.\n\n${text}\n`));
const buttons = 'Alle uitleg\nDoelstellingen\nBeleidskaders';

test('known headings line below line, above the next heading, are buttons and open nothing', () => {
  const { chapters, notes } = read(`${buttons}\n\nWat gaan we doen?\n\nWij verbreden de dijkweg.`);
  expect(chapters).toMatchObject([{ passages: [{ question: 'achieve' }, { question: 'do' }] }]);
  expect(notes.map(({ text }) => text)).toContain(buttons);
});

test('the last of such lines heads the text that stands below it', () => {
  const { chapters, notes } = read(`${buttons}\n\nDe raad stelde in het voorjaar nieuwe regels voor de wegen vast.`);
  expect(chapters.flatMap(({ passages }) => passages.map(({ heading }) => heading))).toContain('Beleidskaders');
  expect(notes).toEqual([]);
});

test('short lines of which one is a known heading are no buttons', () => {
  const { notes } = read('De vaart\nDe dijk\nDoelstellingen\n\nWat gaan we doen?\n\nWij verbreden de weg.');
  expect(notes).toEqual([]);
});
