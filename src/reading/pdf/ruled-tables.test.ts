import { describe, expect, it } from 'vitest';
import { describeBlocks } from '../describe-blocks.fixture.ts';
import { readLayout } from './read-layout.ts';
import { RuledPage } from './ruled/ruled-page.fixture.ts';

const read = (...pages: readonly RuledPage[]) =>
  readLayout(
    pages.map((page, index) => page.build(index + 1)),
    'havermonde.pdf',
  );
const describeRead = (...pages: readonly RuledPage[]) => describeBlocks(read(...pages));
const edges = [60, 200, 300, 400];
const prose = 'In de Havermondse wijken is het afgelopen jaar veel gesproken over veilig fietsen.';

describe('a table of which lines bound every cell', () => {
  it('needs no figures: each cell is whole, over as many lines as it has', () => {
    const page = new RuledPage()
      .text(prose)
      .table(edges, [
        ['Actie', 'Stand', 'Uitleg'],
        ['De fietsbrug over de\nHavervaart openen', 'Gereed', 'Sinds mei'],
        ['De stalling', 'Later', 'De grond is\nnog niet\nverkocht'],
      ])
      .text(prose);
    expect(describeRead(page)).toEqual([
      `p ${prose}`,
      '| Actie | Stand | Uitleg |',
      '| De fietsbrug over de Havervaart openen | Gereed | Sinds mei |',
      '| De stalling | Later | De grond is nog niet verkocht |',
      `p ${prose}`,
    ]);
  });

  it('has a row a line where a line is drawn below the heads and the last row alone, and each begins in all its cells', () => {
    const page = new RuledPage().table(
      edges,
      [
        ['Nr.', 'Doel', 'Wie'],
        ['1.1', 'Straten zijn veilig', 'wethouder'],
        ['1.2', 'Pleinen zijn groen', 'wethouder'],
      ],
      { open: [1] },
    );
    expect(describeRead(page)).toEqual([
      '| Nr. | Doel | Wie |',
      '| 1.1 | Straten zijn veilig | wethouder |',
      '| 1.2 | Pleinen zijn groen | wethouder |',
    ]);
  });

  it('may have two columns, and its bold heads are heads', () => {
    const page = new RuledPage().table(
      [60, 200, 300],
      [
        ['Jaar', 'Ritten'],
        ['2031', '81'],
      ],
    );
    const [table] = read(page);
    expect(table?.kind === 'table' && table.rows.map((row) => row.map((cell) => [cell.text, cell.header]))).toEqual([
      [
        ['Jaar', true],
        ['Ritten', true],
      ],
      [
        ['2031', false],
        ['81', false],
      ],
    ]);
  });

  it('has cells over more rows where no line lies below them', () => {
    const page = new RuledPage().table(edges, [
      ['Naam', 'Jaar', 'Waarde'],
      ['Bomen', '2030', '12'],
      [null, '2031', '15'],
    ]);
    expect(describeRead(page)).toEqual(['| Naam | Jaar | Waarde |', '| Bomen | 2030 | 12 |', '| Bomen | 2031 | 15 |']);
  });

  it('repeats a head over the empty cells at its right that have a head below', () => {
    const page = new RuledPage().table(
      edges,
      [
        ['Naam', 'Streefwaarde', ''],
        [null, '2031', '2032'],
        ['Bomen', '12', '15'],
      ],
      { heads: 2 },
    );
    expect(describeRead(page)[0]).toBe('| Naam | Streefwaarde | Streefwaarde |');
  });

  it('goes on over the next page, also where a row has its lower line there', () => {
    const first = new RuledPage().table(
      edges,
      [
        ['Naam', '2031', '2032'],
        ['Bomen', '12', '15'],
        ['Banken', '3', '4'],
      ],
      { isOpen: true },
    );
    const second = new RuledPage()
      .line(60, 200)
      .line(200, 300)
      .line(300, 400)
      .table(edges, [['Paden', '7', '8']]);
    expect(describeRead(first, second)).toEqual([
      '| Naam | 2031 | 2032 |',
      '| Bomen | 12 | 15 |',
      '| Banken | 3 | 4 |',
      '| Paden | 7 | 8 |',
    ]);
  });

  it('puts together a row that goes on over the next page', () => {
    const rows = [
      ['Naam', '2031', 'Bron'],
      ['Bomen', '12', 'Telling'],
    ];
    const first = new RuledPage().table(edges, [...rows, ['Bankjes in het', '3', 'Beheer']], { isOpen: true });
    const second = new RuledPage().table(
      edges,
      [
        ['park', '', 'buiten'],
        ['Paden', '7', 'Kaart'],
      ],
      { heads: 0 },
    );
    expect(describeRead(first, second)).toEqual([
      '| Naam | 2031 | Bron |',
      '| Bomen | 12 | Telling |',
      '| Bankjes in het park | 3 | Beheer buiten |',
      '| Paden | 7 | Kaart |',
    ]);
  });

  it('ends where the next one has other columns, or where text lies between', () => {
    const rows = [
      ['Naam', '2031', '2032'],
      ['Bomen', '12', '15'],
    ];
    const page = new RuledPage()
      .table(edges, rows)
      .table(
        [60, 150, 250, 400],
        [
          ['Actie', 'Stand', 'Wie'],
          ['Zaaien', 'Gereed', 'Groen'],
        ],
      )
      .text('Banken')
      .table(edges, rows)
      .text(prose);
    expect(read(page).map((block) => block.kind)).toEqual(['table', 'table', 'paragraph', 'table', 'paragraph']);
  });

  it('is left to other means where its rows have no lines between them', () => {
    const page = new RuledPage().table(edges, [
      ['Naam', '2031', '2032'],
      ['Bomen\nBanken', '12\n3', '15\n4'],
    ]);
    expect(describeRead(page)).toEqual(['| Naam | 2031 | 2032 |', '| Bomen | 12 | 15 |', '| Banken | 3 | 4 |']);
  });

  it('has its footnotes below it; elsewhere such a sign is a bullet', () => {
    const page = new RuledPage()
      .text('* Zaaien')
      .table(
        [60, 200, 300],
        [
          ['Naam', '2031'],
          ['Bomen', '12*'],
        ],
      )
      .text('* Nog te controleren.');
    const described = describeRead(page);
    expect([described[0], described.at(-1)]).toEqual(['- Zaaien', '[*] Nog te controleren.']);
  });
});
