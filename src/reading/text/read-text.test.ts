import { describe, expect, test } from 'vitest';
import { sketch } from '../sketch-block.fixture.ts';
import { readText } from './read-text.ts';

function read(text: string): string[] {
  return readText(text, 'a.txt').blocks.map(sketch);
}

describe('paragraphs', () => {
  test('a group of lines between empty lines is a paragraph that keeps its line breaks', () => {
    expect(read('Kop\nTekst van de\u00A0 alinea.  \n\u00A0\n\nNieuw')).toEqual([
      '1 p Kop\nTekst van de alinea.',
      '5 p Nieuw',
    ]);
  });

  test('a table that was flattened cell by cell is a paragraph for each cell', () => {
    expect(read('Behaald\n\u00A0 2014\n\nBeoogd\n\n2017\n\nAantal\n\n-\n\n> 2')).toEqual([
      '1 p Behaald\n2014',
      '4 p Beoogd',
      '6 p 2017',
      '8 p Aantal',
      '10 p -',
      '12 p > 2',
    ]);
  });

  test('clutter is left out and parts what stands around it', () => {
    expect(read('Slider\nvoor\nga terug\nna\nLees verder')).toEqual(['2 p voor', '4 p na']);
  });

  test('a remark in square brackets stands alone', () => {
    expect(read('tekst\n[alleen de koppen]\nmeer\n[tabel] (volledig)\nslot')).toEqual([
      '1 p tekst',
      '2 p [alleen de koppen]',
      '3 p meer',
      '4 p [tabel] (volledig)',
      '5 p slot',
    ]);
  });
});

describe('headings', () => {
  test('only underlined and marked lines are headings', () => {
    expect(read('Titel\n=====\n\nStand\n-----\nTekst\n\n### Kop ###\n\nConclusie')).toEqual([
      '1 h1 Titel',
      '4 h2 Stand',
      '6 p Tekst',
      '8 h3 Kop',
      '10 p Conclusie',
    ]);
  });

  test('a rule far shorter than the line above it is no underline, and no text', () => {
    expect(read('Een lange zin die over de raad gaat.\n---\nMeer')).toEqual([
      '1 p Een lange zin die over de raad gaat.',
      '3 p Meer',
    ]);
  });
});

describe('lists', () => {
  test('depth comes from indentation', () => {
    expect(read('• een;\n  • onder;\n    • diep\n• twee.')).toEqual(['1 ul • een; / >• onder; / >>• diep / • twee.']);
  });

  test('an item between two depths goes under the outer one', () => {
    expect(read('• een;\n    • onder;\n  • midden.')).toEqual(['1 ul • een; / >• onder; / >• midden.']);
  });

  test('numbers that do not count are no list', () => {
    expect(read('3. Onderwijs\n7. Volksgezondheid')).toEqual(['1 p 3. Onderwijs\n7. Volksgezondheid']);
  });

  test('depth comes from markers where indentation was lost', () => {
    expect(read('1. een\n- onder\n- ook\n2. twee')).toEqual(['1 ol 1. een / >• onder / >• ook / 2. twee']);
    expect(read('• een\no onder\n• twee')).toEqual(['1 ul • een / >• onder / • twee']);
  });

  test('wrapped lines belong to their item', () => {
    expect(read('- een punt dat\n  doorloopt\n- twee punten\nen de rest\n- drie.\nNieuwe zin')).toEqual([
      '1 ul • een punt dat doorloopt / • twee punten en de rest / • drie.',
      '6 p Nieuwe zin',
    ]);
  });

  test('a list goes on over empty lines', () => {
    expect(read('• een\n\n• twee\n\nslot')).toEqual(['1 ul • een / • twee', '5 p slot']);
  });

  test('every item has the line it stands on', () => {
    const [list] = readText('intro:\n- een\n- twee', 'a.txt').blocks.slice(1);
    expect(list?.kind === 'list' && list.items.map((item) => item.at)).toEqual([
      { file: 'a.txt', line: 2 },
      { file: 'a.txt', line: 3 },
    ]);
  });

  test.each(['- x', '– x', '* x', '• x', '•x', '\uF0B7 x'])('%s is a bullet', (line) => {
    expect(read(line)).toEqual(['1 ul • x']);
  });

  test.each([
    ['a lone dash is a value', '-'],
    ['a negative amount is a value', '-506'],
    ['one numbered line heads a chapter', '1. Inleiding'],
    ['a code is no marker', '2.1.4 Promoten'],
    ['the word o is no bullet', 'o ja'],
  ])('%s', (_, line) => {
    expect(read(`${line}\n\ntekst`)).toEqual([`1 p ${line}`, '3 p tekst']);
  });

  test('numbers and letters that count are a list', () => {
    expect(read('1. een\n2. twee\n\na) x\nb) y')).toEqual(['1 ol 1. een / 2. twee', '4 ol a) x / b) y']);
  });
});

describe('tables', () => {
  test('pipes, with an empty last cell and a row set in', () => {
    expect(read('Naam | Behaald 2016 | Beoogd 2017\nAantal | - | >2\n Lasten | 1 |')).toEqual([
      '1 table #Naam | #Behaald 2016 | #Beoogd 2017 / Aantal | - | >2 / Lasten | 1 | ',
    ]);
  });

  test('a rule below the head, and pipes around the row', () => {
    expect(read('| Naam | 2016 |\n|:---|---:|\n| a | 1 |')).toEqual(['1 table #Naam | #2016 / a | 1']);
  });

  test('a first row with values heads nothing', () => {
    expect(read('Lasten | € 2.446 | 7,8 %\nBaten | € 890 | 5,7 %')).toEqual([
      '1 table Lasten | € 2.446 | 7,8 % / Baten | € 890 | 5,7 %',
    ]);
  });

  test('tabs, with an empty first cell', () => {
    expect(read('\t2016\t2017\nLasten\t10\t20')).toEqual([
      '1 table  | #2016 | #2017 / Lasten | 10 | 20'.replace('table  |', 'table # |'),
    ]);
  });

  test('aligned columns need three lines with numbers', () => {
    expect(read('Naam      2016   2017\nLasten      10     20\nBaten       -5     -6')).toEqual([
      '1 table #Naam | #2016 | #2017 / Lasten | 10 | 20 / Baten | -5 | -6',
    ]);
    expect(read('Een  zin met\ntwee  spaties\nper  ongeluk')).toEqual(['1 p Een zin met\ntwee spaties\nper ongeluk']);
  });

  test('two tables without an empty line between them are two tables', () => {
    const [first, second] = read('A | 2016 | 2017\nx | 1 | 2\nB | 2016\ny | 3\nz | 4');
    expect(first).toBe('1 table #A | #2016 | #2017 / x | 1 | 2');
    expect(second).toBe('3 table #B | #2016 / y | 3 / z | 4');
  });

  test('heads below rows of two cells begin no second table without values', () => {
    const text = 'Naam\t2016\t2017\nKade\t1\t2\nEenheid:\t%\nBron:\tHaven\nPier\t3\t4';
    expect(read(text)).toHaveLength(1);
  });

  test('a line between rows is the name of a group, in a cell of its own', () => {
    const table = '#Naam | #2016 | #2017 / Havens |  |  / Kade | 1 | 2 / Sluizen |  |  / Kolk | 3 | 4';
    for (const bar of ['\t', ' | ']) {
      const rows = ['Naam|2016|2017', 'Havens', 'Kade|1|2', 'Sluizen', 'Kolk|3|4'];
      expect(read(rows.join('\n').replaceAll('|', bar))).toEqual([`1 table ${table}`]);
    }
  });

  test('a second row of heads has no cell below the first head', () => {
    expect(read('Naam\t2016\t2017\nWerkelijk\tDoel\nKade\t1\t2')).toEqual([
      '1 table #Naam | #2016 | #2017 / #Werkelijk | #Doel | # / Kade | 1 | 2',
    ]);
    expect(read('Naam\t2016\t2017\nKade\tgoed\tmatig\nPier\t1\t2')[0]).not.toContain('#Kade');
  });

  test('a line above heads is the title of another table, and a sentence parts tables', () => {
    expect(read('Naam\t2016\t2017\nKade\t1\t2\nSluizen\nNaam\t2016\t2017\nKolk\t3\t4')).toHaveLength(3);
    expect(read('Naam\t2016\t2017\nKade\t1\t2\nDit is nieuw.\nKolk\t3\t4\nPier\t5\t6')).toHaveLength(3);
  });

  test('a line above rows of another width is the title of another table', () => {
    const text =
      'Naam | 2016 | 2017 | 2018\nKade | 1 | 2 | 3\nLasten en baten\nLasten | € 310 | 4,1%\nBaten | € 120 | 2,2%';
    expect(read(text)).toHaveLength(3);
  });

  test('a row of which only the first cell is filled is of the table that it stands in, and begins none', () => {
    expect(read('Jaar\tKades\n2015\t3\n2016\t\n2017\t4')).toEqual([
      '1 table #Jaar | #Kades / 2015 | 3 / 2016 |  / 2017 | 4',
    ]);
    expect(read('Een regel\t\nNog een\t')).toEqual(['1 p Een regel\nNog een']);
  });

  test.each(['18 086', 'minimaal 3', '157 kg', 'n.n.b.'])('%s heads no column', (cell) => {
    expect(read(`Kade\t${cell}\nPier\t${cell}`)).toEqual([`1 table Kade | ${cell} / Pier | ${cell}`]);
  });

  test('one line with pipes is text', () => {
    expect(read('op schema | gereed | vertraagd')).toEqual(['1 p op schema | gereed | vertraagd']);
  });
});

describe('footnotes', () => {
  test('a line with a mark that a cell carries is a footnote', () => {
    expect(read('Naam | 2017\nBezoek | 25.942*\n\n* nieuwe site\n\n* punt')).toContain('4 note *: nieuwe site');
  });

  test.each([
    ['Formatie1', '1) in fte', '1'],
    ['Formatie 1)', '1) in fte', '1'],
    ['1.054 *)', '*) voorlopig', '*'],
    ['12 [2]', '[2] geschat', '2'],
    ['Formatie (1)', '(1). in fte', '1'],
    ['7,8*', '\\* alleen in mei', '*'],
    ['Natuur **', '\\*\\* voorlopig', '**'],
  ])('%s is answered by %s', (cell, note, mark) => {
    expect(read(`${cell}\n\n${note}`).at(-1)).toMatch(new RegExp(`^3 note ${RegExp.escape(mark)}: \\p{L}`, 'u'));
  });

  test('another mark than the cell carries makes a bullet', () => {
    expect(read('Formatie1\n\n* punt')).toEqual(['1 p Formatie1', '3 ul • punt']);
  });

  test('without a mark in a cell the same line is a bullet', () => {
    expect(read('Naam | 2017\nBezoek | 25.942\n\n* punt')).toEqual([
      '1 table #Naam | #2017 / Bezoek | 25.942',
      '4 ul • punt',
    ]);
  });
});

describe('the head of a page', () => {
  test('a first line with an address gives address and title', () => {
    const body = readText('https://x.nl/p1/a | Begroting 2017 - 2.1.4 Naam\nTekst', 'a.txt');
    expect(body).toMatchObject({ address: 'https://x.nl/p1/a', title: 'Begroting 2017 - 2.1.4 Naam' });
    expect(body.blocks.map(sketch)).toEqual(['2 p Tekst']);
  });

  test('a remark behind the address is kept', () => {
    expect(read('https://x.nl/ (oudere versie) | Titel\nTekst')).toEqual(['1 p (oudere versie)', '2 p Tekst']);
  });

  test('an address in a remark is the address of the document', () => {
    expect(readText('Titel\n\n[Naverteld naar https://x.nl/p2.]', 'a.txt').address).toBe('https://x.nl/p2');
  });

  test('an address in a sentence is not', () => {
    expect(readText('Zie https://x.nl/p2 voor meer.', 'a.txt').address).toBeNull();
  });

  test('a path near the top is the breadcrumb', () => {
    const body = readText('Jaarverslag\nHome > Paragrafen > Bedrijfsvoering\nTekst', 'a.txt');
    expect(body.breadcrumb).toEqual(['Home', 'Paragrafen', 'Bedrijfsvoering']);
    expect(body.blocks.map(sketch)).toEqual(['1 p Jaarverslag', '3 p Tekst']);
  });

  test.each([
    'Aantal | 5 | > dan in 2017',
    'Programma | Omvang > Vorig jaar',
    'Beoogd > 2',
    ' > 2',
    'groei > inflatie',
  ])('%s is no breadcrumb', (line) => {
    expect(readText(line, 'a.txt').breadcrumb).toEqual([]);
  });
});
