import { describe, expect, test } from 'vitest';
import { describeBlocks } from '../describe-blocks.fixture.ts';
import { sketch } from '../sketch-block.fixture.ts';
import { sketchSpans } from '../sketch-spans.fixture.ts';
import { readHtml } from './read-html.ts';

function read(html: string): string[] {
  return readHtml(html, 'a.html').blocks.map(sketch);
}

describe('tables', () => {
  test('head, caption and body', () => {
    expect(
      read('<table><caption>Tabel 1</caption><thead><tr><td>Naam<td>2017</thead><tbody><tr><td>a<td>1</table>'),
    ).toEqual(['1 table (Tabel 1) #Naam | #2017 / a | 1']);
  });

  test('marks on every row tell no heads', () => {
    expect(read('<table><thead><tr><th>Naam<th>2017<tr><th>a<th>1</thead></table>')).toEqual([
      '1 table Naam | 2017 / a | 1',
    ]);
    expect(read('<table><thead><tr><th><b>Naam</b><th><b>2017</b><tr><th>a<th>1</thead></table>')).toEqual([
      '1 table #Naam | #2017 / a | 1',
    ]);
  });

  test('bold cells in the first row and column are heads, bold figures elsewhere are not', () => {
    expect(
      read(
        '<table><tr><td><p><strong>Naam</strong></p><td><b>Behaald</b><br><b>2014</b><tr><td><b>a</b><td><b>1</b></table>',
      ),
    ).toEqual(['1 table #Naam | #Behaald 2014 / #a | 1']);
  });

  test('spans are spread', () => {
    expect(
      read('<table><tr><th rowspan=2>Naam<th colspan=2>Behaald<tr><td>2016<td>2017<tr><td>a<td>1<td>2</table>'),
    ).toEqual(['1 table #Naam | #Behaald | #Behaald / #Naam | 2016 | 2017 / a | 1 | 2']);
    expect(read('<table><tr><td rowspan=0>a<td>1<td>x<tr><td>2<td>y<tr><td>3</table>')).toEqual([
      '1 table a | 1 | x / a | 2 | y / a | 3 | ',
    ]);
  });

  test('a place that a cell covers from elsewhere says from where', () => {
    const html =
      '<table><tr><th rowspan=2>Indicator<th colspan=3>1 maart 2022<th colspan=3>1 maart 2023' +
      '<tr><th>Jaar<th>Gemeente<th>Ref.<th>Jaar<th>Gemeente<th>Ref.<tr><td>Diefstallen<td>2020<td>0,8<td>2,1<td>2021<td>1,0<td>2,0</table>';
    expect(sketchSpans(readHtml(html, 'a.html').blocks)).toEqual(['..<<.<<', '^......', '.......']);
    const block = '<table><tr><td rowspan=2 colspan=2>a<td>1<tr><td>2<tr><td>b<td>b<td>3</table>';
    expect(sketchSpans(readHtml(block, 'a.html').blocks)).toEqual(['.<.', '^+.', '...']);
  });

  test('a lone cell that spans 99 columns spans the table', () => {
    expect(read('<table><tr><td>a<td>1<tr><td colspan=99>Deel<tr><td>b<td>2</table>')).toEqual([
      '1 table a | 1 / Deel | Deel / b | 2',
    ]);
  });

  test('an empty last column stays, an empty row goes', () => {
    expect(read('<table><tr><th>Naam<th>2017<th><tr><td>&nbsp;<td><td><tr><td>a<td>8<td>&nbsp;</table>')).toEqual([
      '1 table #Naam | #2017 | # / a | 8 | ',
    ]);
  });

  test('a title over all columns is the caption, and remarks below the figures are blocks of their own', () => {
    expect(
      read(
        '<table><tr><td colspan=2>Prestatie-indicatoren<tr><td>Naam<td>2017<tr><td>a<td>25.942*<tr><td colspan=2>* nieuwe site<tr><td colspan=2>Bron: CBS</table>',
      ),
    ).toEqual(['1 table (Prestatie-indicatoren) Naam | 2017 / a | 25.942*', '1 note *: nieuwe site', '1 p Bron: CBS']);
  });

  test('a raised letter behind a figure is a mark, and a raised 2 behind a unit is a square', () => {
    const html =
      '<table><tr><th>Indicator<th>2023<sup>1</sup><tr><td>Woningen per km<sup>2</sup><td>251<sup>a</sup><tr><td>1<sup>e</sup> plaats<td>2</table>' +
      '<p><sup>2</sup> Bron: enquete.</p>';
    expect(readHtml(html, 'a.html').blocks.flatMap((block) => describeBlocks([block]))).toEqual([
      '| Indicator | 2023^1 |',
      '| Woningen per km² | 251^a |',
      '| 1e plaats | 2 |',
      '[2] Bron: enquete.',
    ]);
  });

  test('superscript marks stand in marks, a glued star stays in the text', () => {
    expect(
      read('<table><tr><td>Formatie<sup>1</sup><td>25.942*<td>12<sup>*)</sup><tr><td>a<td>b<td>c</table>'),
    ).toEqual(['1 table Formatie^1 | 25.942* | 12^*) / a | b | c'.replace('*) /', '* /')]);
  });

  test('lists and paragraphs in a cell are one text', () => {
    expect(read('<table><tr><td><p>a</p><p>b</p><td><ul><li>c<li>d</ul><tr><td>x<td>y</table>')).toEqual([
      '1 table a b | c d / x | y',
    ]);
  });

  test('a traffic light is read from its text alternative', () => {
    expect(read('<table><tr><th>Prestatie<th>Stand<tr><td>a<td><img alt="Groen" src=x></table>')).toEqual([
      '1 table #Prestatie | #Stand / a | Groen',
    ]);
  });

  test('a foot that stands before the body comes last', () => {
    expect(read('<table><tfoot><tr><td>Saldo<td>3</tfoot><tr><td>a<td>1</table>')).toEqual([
      '1 table a | 1 / Saldo | 3',
    ]);
  });

  test('each cell has the line that it stands on', () => {
    const [table] = readHtml('<table>\n<tr>\n<td>a\n<td>b</table>', 'a').blocks;
    expect(table?.kind === 'table' && table.rows[0]?.map((cell) => cell.at.line)).toEqual([3, 4]);
  });
});

describe('tables that lay out the page', () => {
  test.each([
    ['one that says so', '<table role="presentation"><tr><td>a<td>b</table>', ['1 p a', '1 p b']],
    ['one cell', '<table><tr><td><h2>a</h2><p>b</table>', ['1 h2 a', '1 p b']],
    [
      'one with a table in it',
      '<table><tr><td>a<td><table><tr><td>n<td>1<tr><td>m<td>2</table></table>',
      ['1 p a', '1 table n | 1 / m | 2'],
    ],
    ['a row of passages', '<table><tr><td><h2>a</h2><ul><li>x</ul><td>b</table>', ['1 h2 a', '1 ul • x', '1 p b']],
  ])('%s', (_, html, blocks) => expect(read(html)).toEqual(blocks));
});

describe('footnotes', () => {
  const table = '<table><tr><td>Naam<td>2017<tr><td>Formatie<sup>1</sup><td>25.942*</table>';

  test.each([
    ['<p>* nieuwe site</p>', '1 note *: nieuwe site'],
    ['<p><sup>1</sup> in fte</p>', '1 note 1: in fte'],
    ['<p>1) in fte</p>', '1 note 1: in fte'],
    ['<p><a href="#_ftnref1">[1]</a> in fte</p>', '1 note 1: in fte'],
    ['<ol class="footnotes"><li>in fte <a href="#fnref1">↩</a></ol>', '1 note 1: in fte'],
    ['<ol><li id="fn:1">in fte</ol>', '1 note 1: in fte'],
    ['<section role="doc-endnotes"><p>1) in fte</p></section>', '1 note 1: in fte'],
  ])('%s', (note, expected) => expect(read(table + note).slice(1)).toEqual([expected]));

  test('several in one paragraph', () => {
    expect(read('<p><sup>1</sup> een<br>vervolg<br><sup>2</sup> twee</p>')).toEqual([
      '1 note 1: een vervolg',
      '1 note 2: twee',
    ]);
  });

  test('a star that nothing points with is a bullet', () => {
    expect(read('<p>* punt</p>')).toEqual(['1 ul • punt']);
  });

  test('a pointer in running text is left out of the words', () => {
    expect(
      read('<p>Formatie<a href="#_ftn1">[1]</a> groeit<a role="doc-noteref" href="#n"><sup>2</sup></a>.</p>'),
    ).toEqual(['1 p Formatie groeit.']);
  });
});
