import { describe, expect, it } from 'vitest';
import type { Correction } from '../model/correction.ts';
import { htmlDocument } from '../recognition/document-of-text.fixture.ts';
import { recogniseLayout } from '../recognition/recognise.ts';
import { isDoubt } from './item.ts';
import { queueItems } from './queue-items.ts';

const table = `<table><tr><th>Indicator</th><th>Peiling 2016</th><th>Koers 2018</th></tr><tr><td>Aantal bruggen</td><td>4</td><td>&gt; 6</td></tr><tr><td>Aantal paden</td><td>14</td><td>&gt; 16</td></tr></table>`;
const document = htmlDocument(
  `<p>Gemeente Ergens | Begroting 2018</p><h1>1 Groen</h1><h2>Wat willen we bereiken?</h2><ul><li>Elke wijk heeft schaduw</li></ul>${table}<h1>2 Wegen</h1><h2>Wat willen we bereiken?</h2><ul><li>Fietsers komen veilig aan</li></ul>${table}`,
);

const itemsOf = (corrections: readonly Correction[] = []) => queueItems([recogniseLayout(document, { corrections })]);

describe('the queue', () => {
  it('asks about each wording of a heading once, with how often it stands', () => {
    const headings = itemsOf().filter(({ about }) => about === 'heading');
    expect(headings).toContainEqual(
      expect.objectContaining({
        words: 'wat willen we bereiken',
        style: 'h2',
        count: 2,
        means: { is: 'question', question: 'achieve' },
      }),
    );
  });

  it('asks about lines of a style that begin with a number together, before it asks about each', () => {
    const numbered = itemsOf().filter((item) => item.about === 'heading' && item.isNumbered);
    expect(numbered.map((item) => item.about === 'heading' && [item.words, item.texts])).toEqual([
      [null, ['1 Groen', '2 Wegen']],
      ['groen', ['1 Groen']],
      ['wegen', ['2 Wegen']],
    ]);
  });

  it('asks about each head of a column once, first about what is open, and shows cells', () => {
    const columns = itemsOf().filter(({ about }) => about === 'column');
    expect(columns.map((item) => item.about === 'column' && [item.head, item.count])).toContainEqual(['Koers 2018', 2]);
    const weights = itemsOf().map(({ doubt, count }) => doubt * count);
    expect(weights).toEqual(weights.toSorted((one, other) => other - one));
  });

  it('counts each place of a text once, and asks nothing about what is no text', () => {
    const [stated] = itemsOf().filter((item) => item.about === 'statement');
    expect(stated?.count).toBe(1);
    const bare = htmlDocument(
      '<h1>1 Groen</h1><h2>Wat gaan we doen?</h2><ul><li>8.1</li><li>Fietspaden aanleggen</li></ul>',
    );
    const texts = queueItems([recogniseLayout(bare)]).flatMap((item) =>
      item.about === 'statement' ? [item.text] : [],
    );
    expect(texts).toEqual(['Fietspaden aanleggen']);
  });

  it('asks about each text that states something, last', () => {
    const texts = itemsOf().flatMap((item) => (item.about === 'statement' ? [[item.text, item.means]] : []));
    expect(texts).toEqual([
      ['Elke wijk heeft schaduw', 'commitment'],
      ['Fietsers komen veilig aan', 'commitment'],
    ]);
  });

  it('is empty where nothing was read', () => {
    expect(queueItems([])).toEqual([]);
  });

  it('asks about no role of a column of money, which has none', () => {
    const money = htmlDocument(
      '<p>Gemeente Ergens | Begroting 2018</p><h1>1 Groen</h1><h2>Wat mag het kosten?</h2><table><caption>Bedragen x € 1.000</caption><tr><th></th><th>Rekening 2016</th><th>Begroting 2018</th></tr><tr><td>Lasten</td><td>1.200</td><td>1.400</td></tr><tr><td>Baten</td><td>200</td><td>300</td></tr></table>',
    );
    const read = recogniseLayout(money);
    expect(read.layout.columns.map(({ head }) => head)).toContain('Rekening 2016');
    expect(read.reading.chapters.flatMap(({ amounts }) => amounts).length).toBe(4);
    expect(queueItems([read]).filter(({ about }) => about === 'column')).toEqual([]);
  });

  it('doubts a head that was taken for different things in different tables', () => {
    const { reading } = recogniseLayout(document);
    const seen = (is: 'name' | 'frequency', at: number) => ({
      head: 'Indicator',
      means: { is },
      isOpen: false,
      cells: ['Banen per 1.000 inwoners'],
      certainty: 0.99,
      at: { file: 'a.html', table: at },
    });
    const doubtOf = (other: 'name' | 'frequency') =>
      queueItems([{ reading, layout: { headings: [], columns: [seen('name', 97), seen(other, 98)] } }])
        .flatMap((item) => (item.about === 'column' ? [item] : []))
        .map(isDoubt);
    expect(doubtOf('name')).toEqual([false]);
    expect(doubtOf('frequency')).toEqual([true]);
  });

  it('asks which column names the rows of a table before what its figures are, which hangs on it', () => {
    const { reading } = recogniseLayout(document);
    const [stand, name] = [
      { head: 'Stand', means: { is: 'value', role: 'achieved', year: null }, isOpen: false, cells: ['4'] },
      { head: 'Waarover', means: { is: 'remark' }, isOpen: false, cells: ['Aantal bruggen'] },
    ] as const;
    const at = { file: 'a.html', table: 99 };
    const asked = (columns: readonly (typeof stand | typeof name)[]) =>
      queueItems([
        { reading, layout: { headings: [], columns: columns.map((one) => ({ ...one, at, certainty: 0.95 })) } },
      ]).flatMap((item) => (item.about === 'column' ? [item.head] : []));
    expect(asked([stand, name])).toEqual(['Waarover', 'Stand']);
    const known = { ...name, head: 'Indicator', means: { is: 'name' } } as const;
    const told = queueItems([
      {
        reading,
        layout: { headings: [], columns: [stand, name, known].map((one) => ({ ...one, at, certainty: 0.95 })) },
      },
    ]).flatMap((item) => (item.about === 'column' ? [item.doubt] : []));
    expect(Math.max(...told)).toBeLessThan(0.1);
  });
});
