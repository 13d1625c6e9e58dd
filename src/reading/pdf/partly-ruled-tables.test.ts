import { describe, expect, it } from 'vitest';
import { describeBlocks } from '../describe-blocks.fixture.ts';
import { readLayout } from './read-layout.ts';
import { RuledPage } from './ruled/ruled-page.fixture.ts';

const describeRead = (page: RuledPage) => describeBlocks(readLayout([page.build()], 'havermonde.pdf'));
const edges = [60, 200, 300, 400];
const prose = 'In de Havermondse wijken is het afgelopen jaar veel gesproken over veilig fietsen.';
const rows = [
  ['Naam', 'Realisatie 2031', 'Raming 2032'],
  ['Bomen', '12', '15'],
  ['Banken', '3', '4'],
  ['Paden', '7', '8'],
];
const read = [
  '| Naam | Realisatie 2031 | Raming 2032 |',
  '| Bomen | 12 | 15 |',
  '| Banken | 3 | 4 |',
  '| Paden | 7 | 8 |',
];

describe('a table of which not all rows are divided by lines', () => {
  it('is whole with a line below its heads alone', () => {
    const page = new RuledPage()
      .text(prose)
      .table(edges, rows, { open: [1, 2, 3] })
      .text(prose);
    expect(describeRead(page)).toEqual([`p ${prose}`, ...read, `p ${prose}`]);
  });

  it('is whole with lines below its heads and at its end', () => {
    const page = new RuledPage().table(edges, rows, { open: [1, 2] }).text(prose);
    expect(describeRead(page)).toEqual([...read, `p ${prose}`]);
  });

  it('is whole with a line above every row and none at its end', () => {
    const page = new RuledPage().text(prose).line(60, 200, 14).line(200, 300, 14).line(300, 400, 14);
    expect(describeRead(page.table(edges, rows, { open: [3] }).text(prose))).toEqual([
      `p ${prose}`,
      ...read,
      `p ${prose}`,
    ]);
  });

  it('of words alone has a row for each block of lines', () => {
    const actions = [
      ['Actie', 'Stand', 'Uitleg'],
      ['De brug over de\nHavervaart openen', 'Gereed', 'Sinds mei'],
      ['De stalling', 'Later', 'De grond is\nnog niet verkocht'],
    ];
    const described = describeRead(new RuledPage().table(edges, actions, { open: [1] }).text(prose));
    expect(described.slice(1, 3)).toEqual([
      '| De brug over de Havervaart openen | Gereed | Sinds mei |',
      '| De stalling | Later | De grond is nog niet verkocht |',
    ]);
  });

  it('without any lines has heads over the columns that have a head of their own', () => {
    const looks = [
      ['Naam', '1 maart 2031', '', '1 maart 2032', ''],
      ['', 'Jaar', 'Havermonde', 'Jaar', 'Havermonde'],
      ['Dijk op orde', '2030', '14 km', '2031', '15 km'],
      ['Gemalen', '2030', '3', '2031', '4'],
    ];
    const page = new RuledPage().table([60, 180, 260, 340, 420, 500], looks, { open: [0, 1, 2, 3], heads: 2 });
    expect(describeRead(page).slice(0, 3)).toEqual([
      '| Naam | 1 maart 2031 | 1 maart 2031 | 1 maart 2032 | 1 maart 2032 |',
      '|  | Jaar | Havermonde | Jaar | Havermonde |',
      '| Dijk op orde | 2030 | 14 km | 2031 | 15 km |',
    ]);
  });

  it('may have a year before each figure, and two rows only', () => {
    const years = [
      ['Jaar', 'Waarde'],
      ['2030', '35,8'],
      ['2032', '42,7'],
    ];
    const page = new RuledPage().text(prose).table([60, 200, 300], years, { open: [0, 1, 2] });
    expect(describeRead(page)).toEqual([`p ${prose}`, '| Jaar | Waarde |', '| 2030 | 35,8 |', '| 2032 | 42,7 |']);
  });

  it('ends at a heading, though the next table begins with a line as wide', () => {
    const page = new RuledPage().table(edges, rows).text('Wat kost het?', 60, 9);
    const next = page
      .line(60, 200, 14)
      .line(200, 300, 14)
      .line(300, 400, 14)
      .table(edges, rows, { open: [3] });
    expect(describeRead(next)).toEqual([...read, 'p Wat kost het?', ...read]);
  });
});
