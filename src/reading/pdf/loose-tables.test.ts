import { describe, expect, it } from 'vitest';
import { describeBlocks } from '../describe-blocks.fixture.ts';
import { readLayout } from './read-layout.ts';
import { RuledPage } from './ruled/ruled-page.fixture.ts';

const describeRead = (...pages: readonly RuledPage[]) =>
  describeBlocks(
    readLayout(
      pages.map((page, index) => page.build(index + 1)),
      'havermonde.pdf',
    ),
  );
const edges = [60, 130, 190, 250];
const heads = ['Naam', 'Toen', 'Nu'];
const prose = 'In de Havermondse wijken is het afgelopen jaar veel gesproken over veilig fietsen.';
const all = { open: [0, 1, 2, 3, 4, 5, 6] };

describe('a table without lines between its rows', () => {
  it('goes on below the name of a group that is wider than its columns', () => {
    const group = 'Wonen, bouwen en de openbare ruimte van Havermonde';
    const page = new RuledPage()
      .text(prose)
      .table(edges, [heads, ['Bomen', '12', '15'], [group, '', ''], ['Paden', '7', '8'], ['Banken', '3', '4']], all)
      .text(prose);
    expect(describeRead(page)).toEqual([
      `p ${prose}`,
      '| Naam | Toen | Nu |',
      '| Bomen | 12 | 15 |',
      `| ${group} |  |  |`,
      '| Paden | 7 | 8 |',
      '| Banken | 3 | 4 |',
      `p ${prose}`,
    ]);
  });

  it('takes along what goes on below its last figure, halfway its lines', () => {
    const row = (name: string, ...figures: readonly string[]) =>
      [name, '', ''].with(1, figures[0] ?? '').with(2, figures[1] ?? '');
    const page = new RuledPage().table(
      edges,
      [heads, row('Bomen\nlangs de\nvaart', '\n12', '\n15'), row('Paden\nin het\npark', '\n7', '\n8')],
      all,
    );
    expect(describeRead(page)).toEqual([
      '| Naam | Toen | Nu |',
      '| Bomen langs de vaart | 12 | 15 |',
      '| Paden in het park | 7 | 8 |',
    ]);
  });

  it('has heads that are said again below some rows, set close to one another', () => {
    const above = ['Naam', '2030', '2031', '2032'];
    const below = ['', 'Stand', 'Stand', 'Stand'];
    const rows = [
      above,
      below,
      ['Bomen', '12', '15', '17'],
      ['Banken', '3', '4', '5'],
      above,
      below,
      ['Paden', '7', '8', '9'],
    ];
    const [table] = readLayout([new RuledPage().table([60, 130, 157, 184, 211], rows, all).build()], 'havermonde.pdf');
    const read = table?.kind === 'table' ? table.rows : [];
    expect(read.map((row) => row.map(({ text }) => text))).toEqual(rows);
    expect(read.map(([first]) => first?.header)).toEqual([true, true, false, false, true, true, false]);
  });

  it('has filled heads below a text in two columns, and again below some rows', () => {
    const rows = [heads, ['Wonen', '', ''], ['Bomen', '12', '15'], ['Banken', '3', '4'], heads, ['Paden', '7', '8']];
    const page = new RuledPage()
      .text('Een regel van de linkerkolom')
      .text('Tot zover')
      .table(edges, rows, { open: [0, 1, 2, 3, 4, 5], filled: [0, 4] });
    expect(describeRead(page).slice(2)).toEqual(rows.map((row) => `| ${row.join(' | ')} |`));
  });

  it('of which a line is drawn below the heads alone goes on over the next page, whose heads are no part of its last row', () => {
    const rows = [
      ['Bomen', '12', '15'],
      ['Banken', '3', '4'],
      ['Paden', '7', '8'],
    ];
    const first = new RuledPage().table(edges, [heads, ['Wonen', '', ''], ...rows.slice(0, 1)], { open: [1, 2] });
    const second = new RuledPage().table(edges, [heads, ...rows.slice(1)], { open: [1, 2] });
    expect(describeRead(first, second)).toEqual(
      [heads, ['Wonen', '', ''], ...rows].map((row) => `| ${row.join(' | ')} |`),
    );
  });
});
