import { describe, expect, test } from 'vitest';
import { ReadingError } from '../reading-error.ts';
import { sketch } from '../sketch-block.fixture.ts';
import { readHtml } from './read-html.ts';

function read(html: string): string[] {
  return readHtml(html, 'a.html').blocks.map(sketch);
}

function codeOf(html: string): string {
  try {
    readHtml(html, 'a.html');
  } catch (error) {
    if (error instanceof ReadingError) return error.code;
    throw error;
  }
  return 'read';
}

const passage = 'De gemeente werkt met haar partners aan een agenda voor de regio. '.repeat(8);

describe('what a page says about itself', () => {
  test('title, language and canonical address', () => {
    const page =
      '<html lang="nl-NL"><title>2.1 &amp; meer</title><link rel=canonical href="https://x.nl/p1"><base href="https://y.nl/">';
    expect(readHtml(page, 'a.html')).toMatchObject({
      title: '2.1 & meer',
      language: 'nl-NL',
      address: 'https://x.nl/p1',
    });
  });

  test.each([
    ['og:url', '<meta property="og:url" content="https://x.nl/a">', 'https://x.nl/a'],
    ['base', '<base href="https://x.nl/">', 'https://x.nl/'],
    ['what a browser wrote when saving', '<!-- saved from url=(0017)https://x.nl/b -->', 'https://x.nl/b'],
    ['what SingleFile wrote', '<html><!--\n Page saved with SingleFile \n url: https://x.nl/c \n-->', 'https://x.nl/c'],
    ['nothing', '<link rel=canonical href="/p1">', null],
  ])('the address from %s', (_, head, address) => {
    expect(readHtml(`<!doctype html>${head}<p>x`, 'a.html').address).toBe(address);
  });

  test.each([
    '<nav class="breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/p">Paragrafen</a></li><li>Bedrijfsvoering</li></ol></nav>',
    '<div id="kruimelpad">U bent hier: <a href="/">Home</a> &gt; <a>Paragrafen</a> &gt; Bedrijfsvoering</div>',
    '<nav aria-label="Kruimelpad"><a>Home</a> / <a>Paragrafen</a> / <span>Bedrijfsvoering</span></nav>',
    '<p class="breadcrumbs"><a>Home</a> » <a>Paragrafen</a> » Bedrijfsvoering</p>',
  ])('a breadcrumb is read and taken out: %s', (crumb) => {
    const body = readHtml(`<body>${crumb}<h1>Titel</h1><p>${passage}</p>`, 'a.html');
    expect(body.breadcrumb).toEqual(['Home', 'Paragrafen', 'Bedrijfsvoering']);
    expect(body.blocks).toHaveLength(2);
  });
});

describe('the content among the clutter', () => {
  test.each([
    '<nav><ul><li><a href="/a">Programma 1</a></ul></nav>',
    '<header><img alt="Logo"><a href="/">Gemeente</a></header>',
    '<footer><p>Postbus 1</p></footer>',
    '<aside>Zie ook</aside>',
    '<script>document.write("<p>x</p>")</script><style>p{}</style><noscript>Zet JavaScript aan</noscript><template><p>x</template>',
    '<div hidden>verborgen</div><div aria-hidden="true">x</div><div style="color:red; display: none">x</div>',
    '<div role="navigation"><p>menu</p></div><div role="dialog">Melding</div>',
    '<div id="cookie-banner"><p>Wij plaatsen cookies.</p><button>Akkoord</button></div>',
    '<a class="skip-link" href="#c">Naar de tekst</a>',
    '<ul class="nav nav-tabs"><li><a href="#1">Begroting</a></li></ul>',
    '<div class="share-buttons"><a href="x">f</a></div><a class="print-button" href="#">P</a>',
    '<form><input value="x"><select><option>Jaar</select><textarea>x</textarea><button>Zoek</button></form>',
    '<iframe src="x">tekst</iframe><svg><text>1</text></svg>',
    '<p>Lees verder</p><p>ga terug</p>',
    '<p>Deze pagina is gebouwd op 06/29/2020 16:45:58 met de export van 06/29/2020 16:41:48</p>',
  ])('is left out: %s', (clutter) => {
    const page = (before: string, after: string) => `<body>${before}<div><h1>Titel</h1><p>${passage}</p></div>${after}`;
    const text = passage.trim();
    expect(read(page(clutter, ''))).toEqual(['1 h1 Titel', `1 p ${text}`]);
    expect(read(page('', clutter))).toEqual(['1 h1 Titel', `1 p ${text}`]);
  });

  test('a table stays, whatever the element around it is called', () => {
    const table = '<table><tr><th>Naam<th>2017<tr><td>a<td>1</table>';
    for (const around of ['<div class="sidebar">', '<aside>', '<footer>', '<div class="print">']) {
      expect(read(`<p>${passage}</p>${around}${table}`)).toContain('1 table #Naam | #2017 / a | 1');
    }
  });

  test('a main heading and a table stay where they stand outside of the content', () => {
    const table = '<table><tr><th>Naam<th>2017<tr><td>a<td>1</table>';
    expect(read(`<div class="topbar"><h1>2.1 Titel</h1></div><p>${passage}</p>`)[0]).toBe('1 h1 2.1 Titel');
    expect(read(`<main><p>${passage}</p></main><div>${table}</div>`)).toHaveLength(2);
  });

  test('a menu of links is left out above the first heading and below the last text, and kept in between', () => {
    const links =
      '<ul><li><a href=/a>Een</a><li><a href=/b>Twee</a><li><a href=/c>Drie</a><li><a href=/d>Vier</a></ul>';
    expect(read(`${links}<h1>Titel</h1><p>Uitgewerkt in:</p>${links}<p>slot</p><h2>Meer</h2>${links}`)).toEqual([
      '1 h1 Titel',
      '1 p Uitgewerkt in:',
      '1 ul • Een / • Twee / • Drie / • Vier',
      '1 p slot',
      '1 h2 Meer',
    ]);
  });

  test('a list of links that ends the page directly under its sentence is content', () => {
    const links =
      '<ul><li><a href=/a>Een</a><li><a href=/b>Twee</a><li><a href=/c>Drie</a><li><a href=/d>Vier</a></ul>';
    expect(read(`<h1>Titel</h1><p>Uitgewerkt in:</p>${links}`)).toHaveLength(3);
  });

  test('what stands outside of main is left out, but not the main heading', () => {
    const page = `<div><h1>2.1 Titel</h1><span>los</span></div><main><p>${passage}</p></main><div>los</div>`;
    expect(read(page)).toEqual(['1 h1 2.1 Titel', `1 p ${passage.trim()}`]);
  });

  test('a line of links before any text is a menu', () => {
    const menu = '<p><a href=1>Home</a> | <a href=2>Programma</a> | <a href=3>Paragrafen</a></p>';
    expect(read(`${menu}<p><b>Kop</b><br>tekst</p>${menu}<p>slot</p>`)).toEqual([
      '1 bold Kop',
      '1 p tekst',
      '1 p Home | Programma | Paragrafen',
      '1 p slot',
    ]);
  });

  test('a hidden table is kept, hidden text is not', () => {
    const table = '<table><tr><th>Naam<th>2017<tr><td>a<td>1</table>';
    expect(read(`<p>x</p><div style="display:none">${table}</div><div hidden>y</div>`)).toEqual([
      '1 p x',
      '1 table #Naam | #2017 / a | 1',
    ]);
  });

  test('a hidden panel of an accordion or of tabs is content', () => {
    expect(
      read(
        `<p>${passage}</p><div class="collapse" style="display:none"><p>a</p></div><div role="tabpanel" hidden>b</div>`,
      ).slice(1),
    ).toEqual(['1 p a', '1 p b']);
  });
});

describe('running text', () => {
  test('paragraphs, line breaks, entities, no-break spaces and soft hyphens', () => {
    expect(
      read('<p>Eén&nbsp; fi&shy;nanci&euml;le\n agenda<br>regel twee</p>los<div>drie<div>vier</div>vijf</div>'),
    ).toEqual(['1 p Eén financiële agenda\nregel twee', '1 p los', '2 p drie', '2 p vier', '2 p vijf']);
  });

  test('two line breaks part paragraphs', () => {
    expect(read('<div>een<br><br/>twee<br>&nbsp;<br>drie</div>')).toEqual(['1 p een', '1 p twee', '1 p drie']);
  });

  test('bold paragraphs, and a bold line above its text', () => {
    expect(
      read(
        '<p><b>Kop</b></p><p><strong>Kop</strong><br>tekst</p><p>een <b>woord</b></p><p><span style="font-weight: 700">Kop:</span></p>',
      ),
    ).toEqual(['1 bold Kop', '1 bold Kop', '1 p tekst', '1 p een woord', '1 bold Kop:']);
    expect(read('<b><p>Kop</p></b><dl><dt>Naam<dd>Jansen</dl>')).toEqual(['1 bold Kop', '1 bold Naam', '1 p Jansen']);
  });

  test('headings, also of accordions', () => {
    expect(
      read(
        '<h2>A <span>b</span><br>c</h2><div role="heading" aria-level="4">d</div><details><summary>e</summary>f</details>',
      ),
    ).toEqual(['1 h2 A b c', '1 h4 d', '1 h5 e', '1 p f']);
    expect(
      read('<h2><button aria-expanded="false">A</button></h2><button data-bs-target="#x">B</button><div id=x>c</div>'),
    ).toEqual(['1 h2 A', '1 h3 B', '1 p c']);
  });

  test('links keep their range; what cannot be followed is text', () => {
    const [paragraph] = readHtml(
      '<p>Zie <a href="/p1"> deze\npagina </a>, <a href="javascript:x()">die</a> en <a href="#a">dit</a>.</p>',
      'a',
    ).blocks;
    expect(paragraph).toMatchObject({
      text: 'Zie deze pagina , die en dit.',
      links: [{ start: 4, end: 15, href: '/p1' }],
    });
  });

  test('superscript marks are kept out of words; units and ordinals are not marks', () => {
    expect(read('<p>Formatie<sup>1</sup> van 40 m<sup>2</sup> op de 1<sup>e</sup> plaats, CO<sub>2</sub></p>')).toEqual(
      ['1 p Formatie van 40 m² op de 1e plaats, CO2'],
    );
  });

  test('preformatted text is read as plain text, with its own lines', () => {
    expect(read('<p>x</p>\n<pre>\nA | B | C\nx | 1 | 2\n</pre>')).toEqual([
      '1 p x',
      '3 table #A | #B | #C / x | 1 | 2',
    ]);
  });

  test('every block has the line of its element', () => {
    expect(read('<h1>a</h1>\n\n<p\n class="x">b</p><ul>\n<li>c\n<li>d</ul>')).toEqual([
      '1 h1 a',
      '4 p b',
      '4 ul • c / • d',
    ]);
    const list = readHtml('<ul>\n<li>c\n<li>d</ul>', 'a').blocks[0];
    expect(list?.kind === 'list' && list.items.map((item) => item.at.line)).toEqual([2, 3]);
  });
});

describe('size and depth', () => {
  test('nesting of 10,000 is refused, nesting of 300 is read', () => {
    expect(codeOf('<div>'.repeat(10_000))).toBe('too-deep');
    expect(codeOf('<ul><li>'.repeat(10_000))).toBe('too-deep');
    expect(read(`${'<div><span>'.repeat(150)}x`)).toEqual(['1 p x']);
  });

  test('a table of 100,000 cells is refused, also one that is all spans', () => {
    expect(codeOf(`<table>${`<tr>${'<td>1'.repeat(100)}`.repeat(1000)}</table>`)).toBe('too-many-cells');
    expect(codeOf(`<table>${'<tr><td colspan=1000 rowspan=1000>a<td colspan=1000>b'.repeat(100)}</table>`)).toBe(
      'too-many-cells',
    );
  });
});
