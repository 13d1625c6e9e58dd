import { expect, test } from 'vitest';
import { htmlDocument } from '../recognition/document-of-text.fixture.ts';
import { recogniseLayout } from '../recognition/recognise.ts';
import { oddChapters } from './odd-chapters.ts';
import { queueItems } from './queue-items.ts';

const chapter = (number: number, name: string) =>
  `<h2>Programma ${number} ${name}</h2><h3>Wat gaan we doen?</h3><ul><li>Wij openen een loket voor ${name.toLowerCase()}.</li></ul>`;
const rows = (from: number) =>
  [from, from + 1].map((at) => `<tr><td>Aantal bruggen ${at}<td>${at}<td>${at + 2}</tr>`).join('');
const names = ['Zorg', 'Wonen', 'Water', 'Wegen', 'Groen', 'Sport', 'Kunst', 'Bestuur', 'Jeugd', 'Werk'];

function oddnessIn(html: string): ReadonlyMap<string, number> {
  const read = recogniseLayout(htmlDocument(`<p>Gemeente Ergens | Begroting 2018</p>${html}`));
  const oddness = oddChapters(read);
  return new Map(
    read.layout.headings.flatMap((one) => (one.means.is === 'chapter' ? [[one.text, oddness(one)] as const] : [])),
  );
}

test('chapters like the others that state something are as sure as they were read', () => {
  const oddness = oddnessIn(names.map((name, at) => chapter(at + 1, name)).join(''));
  expect(oddness.size).toBe(names.length);
  expect([...new Set(oddness.values())]).toEqual([0]);
});

test.for([
  ['nothing stands under it', '<h2>Programma 2 Leeg</h2>', 'Programma 2 Leeg', 0.5],
  ['nothing is stated in it', '<h2>Programma 2 Leeg</h2><p>Dit is een gemeente.</p>', 'Programma 2 Leeg', 0.09],
  [
    'it is as long as a sentence',
    '<h2>Straten lopen bij hoosbuien minder snel onder</h2><h3>Wat gaan we doen?</h3><ul><li>Wij openen een loket.</li></ul>',
    'Straten lopen bij hoosbuien minder snel onder',
    0.5,
  ],
  [
    'it goes through a table',
    `<table><tr><th>Indicator<th>Behaald 2016<th>Beoogd 2018</tr>${rows(1)}</table><h2>Programma 2 Deel</h2><table>${rows(5)}</table>`,
    'Programma 2 Deel',
    0.5,
  ],
] as const)('a chapter is odd where %s', ([, html, title, odd]) => {
  const oddness = oddnessIn(`${chapter(1, 'Zorg')}${html}${chapter(3, 'Wonen')}`);
  expect(oddness.get(title)).toBe(odd);
  expect(oddness.get('Programma 1 Zorg')).toBe(0);
});

test('what is set as hardly any chapter is may be none', () => {
  const html = names.map((name, at) => chapter(at + 1, name)).join('');
  const other = '<h1>Programma 11 Toerisme</h1><h3>Wat gaan we doen?</h3><ul><li>Wij openen een haven.</li></ul>';
  const oddness = oddnessIn(html + other);
  expect(oddness.get('Programma 11 Toerisme')).toBe(0.5);
  expect(oddness.get('Programma 1 Zorg')).toBe(0);
});

test('of what is in doubt that is asked first under which numbers stand that no statement has', () => {
  const part = (name: string, text: string) => `<h3>${name}</h3><p>${text}</p>`;
  const document = htmlDocument(
    `<p>Gemeente Ergens | Begroting 2018</p>${chapter(1, 'Zorg')}<h2>Programma 2 Leeg</h2>${chapter(3, 'Wonen')}${part('Onze stand', 'Er zijn 300 bomen geplant op 1 mei.')}`,
  );
  const items = queueItems([recogniseLayout(document)]).filter(({ doubt }) => doubt >= 0.1);
  const loose = items.map((item) => (item.loose ?? 0) > 0);
  expect(loose).toEqual(loose.toSorted((one, other) => Number(other) - Number(one)));
  const of = (text: string) =>
    queueItems([recogniseLayout(document)]).find(
      (item) => item.about === 'heading' && item.words !== null && item.texts[0] === text,
    )?.loose;
  expect([of('Onze stand'), of('Programma 2 Leeg')]).toEqual([1, 0]);
});
