import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeBlocks } from '../describe-blocks.fixture.ts';
import { openPdf } from './drawing/open-pdf.ts';
import { readPdf } from './read-pdf.ts';
import { buildTestPdf, type TestText } from './test-pdf.fixture.ts';

const readFixture = (name: string) =>
  readPdf(new Uint8Array(readFileSync(new URL(`./fixtures/${name}.pdf`, import.meta.url))), `${name}.pdf`);
const readPages = async (...pages: readonly (readonly TestText[])[]) =>
  describeBlocks((await readPdf(buildTestPdf({ pages }), 'a.pdf')).blocks);

describe('a tagged PDF', () => {
  it('is read by its tags: headings, list, table with heads, footnote', async () => {
    const read = await readFixture('tagged-chapter');
    const bytes = new Uint8Array(readFileSync(new URL('./fixtures/tagged-chapter.pdf', import.meta.url)));
    expect((await openPdf(bytes, 'a.pdf')).isTagged).toBe(true);
    expect([read.title, read.language]).toEqual(['Begroting 2018 - Internationaal promoten', 'nl']);
    expect(describeBlocks(read.blocks)).toEqual([
      'h1 Programma 2: Economie en werkgelegenheid',
      'h2 2.1.1 Internationaal promoten',
      'p De stad laat in binnen- en buitenland zien wat zij te bieden heeft. Dat doen we samen met de onderwijsinstellingen, de bedrijven en de buurgemeenten, want een gezamenlijk verhaal is over de grens beter te horen dan losse boodschappen.',
      'h3 Wat willen we bereiken in 2018?',
      'p Meer bezoekers en studenten uit andere landen weten de weg naar de stad te vinden.',
      'h3 Wat gaan we hiervoor doen?',
      '- Een gezamenlijke campagne houden met de marketingorganisatie;',
      '- Twee handelsreizen naar Noord-Duitsland voorbereiden, waarbij ook kleine ondernemers meegaan en waarvoor de provincie een deel van de kosten draagt;',
      '- De internationale website vernieuwen.',
      '| Prestatie-indicator | Behaald 2014 | Behaald 2015 | Behaald 2016 | Beoogd 2017 | Beoogd 2018 |',
      '| Aantal volgers op Twitter en LinkedIn | 4.550 | 7.320 | 9.120 | 10.000 | 15.000 |',
      '| Aandeel internationale studenten^1 | 9,4% | 11,2% | - | > 12% | > 13% |',
      '| Buitenlandse delegaties | 27 | 31 | n.b. | > 30 | > 30 |',
      '[1] Peildatum 1 oktober; bron: de beide instellingen voor hoger onderwijs.',
      'p De cijfers over 2016 worden in het voorjaar vastgesteld.',
    ]);
  });
});

describe('a PDF without tags', () => {
  it('is read by its layout: columns in order, heads and page numbers gone, tables whole', async () => {
    const read = await readFixture('untagged-report');
    const lines = describeBlocks(read.blocks);
    expect(lines.filter((line) => /Gemeenterekening|Pagina/.test(line))).toEqual([]);
    expect(lines.slice(0, 2)).toEqual([
      'h1 Programma 2: Economie en werkgelegenheid',
      'h2 Wat wilden we bereiken in 2018?',
    ]);
    const numbers = lines.flatMap((line) => /Dit is alinea (\d+)/.exec(line)?.[1] ?? []);
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(lines.slice(lines.indexOf('h2 Wat hebben we hiervoor gedaan?'))).toEqual([
      'h2 Wat hebben we hiervoor gedaan?',
      '- Met vier partnersteden een kantoor in Brussel opengehouden;',
      '- Een programma voor startende ondernemers uitgevoerd, waarin vijftig jonge bedrijven een jaar lang begeleiding van een ervaren ondernemer kregen;',
      '- Drie projecten afgerond.',
      'h2 Indicatoren',
      '| Effectindicator | Rekening 2016 | Rekening 2017 | Begroting na wijziging 2018 | Rekening 2018 |',
      '| Profilerende projecten | 2 | 3 | > 2 | 3 |',
      '| Banen per duizend inwoners van 15 tot en met 64 jaar in de gemeente en de regio | 1.054 | 1.061 | 1.070 | 1.066 |',
      '| Aandeel startende bedrijven dat na vijf jaar nog bestaat | 48,2% |  | 50% | NTB |',
      '| Studenten^1 | 59.400 | 60.093 | > 60.000 | 60.412 |',
      '[1] Ingeschreven op 1 oktober van het jaar.',
      'h2 Wat heeft het gekost?',
      "p De bedragen zijn in duizenden euro's (bedragen x € 1.000).",
      '| Deelprogramma | Primitieve begroting | Actuele begroting | Rekening | Verschil |',
      '| Lasten |  |  |  |  |',
      '| 2.1 Kennisstad | 6.120 | 6.844 | 6.790 | V 54 |',
      '| 2.2 Werk | 41.003 | 42.950 | 43.211 | N 261 |',
      '| Totaal lasten | 47.123 | 49.794 | 50.001 | N 207 |',
      'h2 Conclusie',
      'p Het programma bleef vrijwel binnen de begroting. De overschrijding bij werk komt door hogere kosten van de uitvoering van de samenwerkingsovereenkomsten.',
    ]);
    expect(read.blocks.at(-1)?.at).toEqual({ file: 'untagged-report.pdf', page: 3 });
  });

  it('a bold line is a bold paragraph, and a dense table keeps its groups and broken names', async () => {
    const cells = (y: number, ...texts: readonly string[]) =>
      texts.flatMap((text, column) =>
        text === '' ? [] : [{ text, x: column === 0 ? 60 : 230 + column * 70, y, size: 9 }],
      );
    expect(
      await readPages([
        { text: 'Wat mag het kosten?', x: 60, y: 760, bold: true },
        {
          text: 'Alle bedragen staan in duizenden euro, en zijn afgerond op hele getallen van de administratie.',
          x: 60,
          y: 740,
        },
        ...cells(710, 'Deelprogramma', 'Rekening', 'Begroting', 'Begroting'),
        ...cells(699, '', '2016', '2017', '2018'),
        ...cells(684, 'Lasten'),
        ...cells(672, 'Kennisstad', '6.120', '6.844', '6.790'),
        ...cells(660, 'Samenwerking met de', '410', '', '500'),
        ...cells(649, 'buurgemeenten'),
        ...cells(637, 'Baten', '-15.498', '-15.000', 'n.b.'),
        { text: 'Het saldo wordt toegelicht in de paragraaf over de financiën van de stad als geheel.', x: 60, y: 600 },
      ]),
    ).toEqual([
      'b Wat mag het kosten?',
      'p Alle bedragen staan in duizenden euro, en zijn afgerond op hele getallen van de administratie.',
      '| Deelprogramma | Rekening 2016 | Begroting 2017 | Begroting 2018 |',
      '| Lasten |  |  |  |',
      '| Kennisstad | 6.120 | 6.844 | 6.790 |',
      '| Samenwerking met de buurgemeenten | 410 |  | 500 |',
      '| Baten | -15.498 | -15.000 | n.b. |',
      'p Het saldo wordt toegelicht in de paragraaf over de financiën van de stad als geheel.',
    ]);
  });

  it('two tables with a larger heading between them are two tables, and cells go on in their own column', async () => {
    const row = (y: number, ...texts: readonly string[]) =>
      texts.flatMap((text, column) => (text === '' ? [] : [{ text, x: 60 + column * 170, y, size: 9 }]));
    expect(
      await readPages([
        { text: 'De gemeente werkt aan drie doelen, en die staan hieronder met wat er voor gebeurt.', x: 60, y: 760 },
        ...row(730, 'Doel', 'Activiteit', 'Planning'),
        ...row(715, 'Meer bezoekers', 'Spreekuur houden met de Kamer van', 'Het hele'),
        ...row(704, 'in de stad', 'Koophandel en met de provincie', 'jaar'),
        ...row(689, 'Bekendheid vergroten', 'Naar de beurs gaan en de', 'Mei'),
        ...row(678, '', 'resultaten delen'),
        { text: 'Indicatoren', x: 60, y: 664, size: 13 },
        ...row(645, 'Indicator', '2015', '2016'),
        ...row(630, 'Bezoeken', '54,2', 'n.v.t.'),
      ]),
    ).toEqual([
      'p De gemeente werkt aan drie doelen, en die staan hieronder met wat er voor gebeurt.',
      '| Doel | Activiteit | Planning |',
      '| Meer bezoekers in de stad | Spreekuur houden met de Kamer van Koophandel en met de provincie | Het hele jaar |',
      '| Bekendheid vergroten | Naar de beurs gaan en de resultaten delen | Mei |',
      'h1 Indicatoren',
      '| Indicator | 2015 | 2016 |',
      '| Bezoeken | 54,2 | n.v.t. |',
    ]);
  });

  it('heads that are turned stand over their columns', async () => {
    expect(describeBlocks((await readFixture('turned-heads')).blocks).slice(-4)).toEqual([
      '|  | Realisatie 2022 | Begroting 2023 | Realisatie 2023 |',
      '| Aantal inbraken | 54 | 50 | 51 |',
      '| Aantal vernielingen | 120 | 110 | 118 |',
      '| Aantal woningen | 5.100 | 5.200 | 5.150 |',
    ]);
  });

  it('two questions side by side are read one after the other', async () => {
    expect(describeBlocks((await readFixture('question-beside-question')).blocks)).toEqual([
      'h1 Begroting 2024',
      'h2 Programma 3 Verkeer',
      'b Wat willen we bereiken?',
      'p We willen veilige schoolroutes voor alle kinderen in de stad. Het aantal ongevallen met letsel moet dalen van 40 naar 30.',
      'b Wat gaan we daarvoor doen?',
      '- We leggen twee fietsstraten aan.',
      '- We richten drie schoolzones in.',
      '- We plaatsen tien fietstellers.',
    ]);
  });

  it('heads closer to one another than words, of a table that goes on at the top of every page, stay heads', async () => {
    const cell = (text: string, x: number, y: number) => ({ text, x, y, size: 9 });
    const page = (name: string): TestText[] => [
      ...[cell('Indicator', 60, 800), cell('Begroting 2023', 300, 800), cell('Begroting 2024', 364, 800)],
      ...[cell(`Banen in ${name}`, 60, 787), cell('1.054', 330, 787), cell('1.061', 400, 787)],
      ...[cell(`Bezoeken in ${name}`, 60, 774), cell('12', 345, 774), cell('14', 415, 774)],
      { text: `In ${name} wordt dit jaar gewerkt aan een sterke economie voor de inwoners.`, x: 60, y: 700 },
    ];
    const lines = await readPages(page('Oost'), page('West'), page('Noord'), page('Zuid'));
    expect(lines.filter((line) => line === '| Indicator | Begroting 2023 | Begroting 2024 |')).toHaveLength(4);
  });

  it('a bold label in front of a paragraph is its lead', async () => {
    const pages = [
      [
        { text: 'Actie:', x: 60, y: 700, bold: true },
        { text: 'we bouwen dit jaar honderd woningen aan de rand van de stad.', x: 92, y: 700 },
      ],
    ];
    const { blocks } = await readPdf(buildTestPdf({ pages }), 'a.pdf');
    expect(blocks).toMatchObject([{ kind: 'paragraph', lead: 'Actie:'.length }]);
  });

  it('lines that end in a semicolon are a list, also where the bullets are drawn', async () => {
    const lines = [
      [60, 'In dit jaar doet de gemeente het volgende voor de ondernemers in de stad en in de regio:'],
      [80, 'De banden met Noord-Duitsland aanhalen en daar in het voorjaar met bedrijven heen gaan;'],
      [80, 'Ondernemers helpen die voor het eerst de grens over willen, met advies, een kennismaking en'],
      [80, 'een bijdrage in de kosten;'],
      [80, 'Twee reizen voorbereiden.'],
      [60, 'Daarna volgt een evaluatie, die de raad in het najaar ontvangt bij de begroting.'],
    ] as const;
    expect(await readPages(lines.map(([x, text], index) => ({ text, x, y: 700 - index * 14 })))).toEqual([
      'p In dit jaar doet de gemeente het volgende voor de ondernemers in de stad en in de regio:',
      '- De banden met Noord-Duitsland aanhalen en daar in het voorjaar met bedrijven heen gaan;',
      '- Ondernemers helpen die voor het eerst de grens over willen, met advies, een kennismaking en een bijdrage in de kosten;',
      '- Twee reizen voorbereiden.',
      'p Daarna volgt een evaluatie, die de raad in het najaar ontvangt bij de begroting.',
    ]);
  });

  it('a head over two columns is read into both', async () => {
    const value = (text: string, x: number, y: number) => ({ text, x, y, size: 9 });
    expect(
      await readPages([
        ...[value('Behaald', 305, 700), value('Beoogd', 470, 700)],
        ...[value('Indicator', 60, 688), value('2016', 285, 688), value('2017', 345, 688), value('2018', 475, 688)],
        ...[value('Bezoeken', 60, 670), value('12', 290, 670), value('14', 350, 670), value('> 15', 475, 670)],
        ...[value('Banen', 60, 655), value('1.054', 285, 655), value('1.061', 345, 655), value('1.070', 475, 655)],
        value('Behaald is wat in het jaar zelf is geteld, beoogd is wat de raad heeft vastgesteld.', 60, 620),
      ]),
    ).toContain('| Bezoeken | 12 | 14 | > 15 |');
  });

  it('a paragraph and a table go on over the page break, and the repeated head goes', async () => {
    const row = (y: number, ...texts: readonly string[]) =>
      texts.map((text, column) => ({ text, x: 60 + column * 150, y, size: 9 }));
    expect(
      await readPages(
        [
          ...row(600, 'Indicator', 'Behaald 2016', 'Beoogd 2018'),
          ...row(585, 'Bezoeken', '12', '> 15'),
          ...row(570, 'Banen', '1.054', '1.070'),
        ],
        [
          ...row(700, 'Indicator', 'Behaald 2016', 'Beoogd 2018'),
          ...row(685, 'Studenten', '59.400', '60.000'),
          ...row(670, 'Starters', '48,2%', '50%'),
          {
            text: 'De gemeente werkt in dit jaar samen met de partners in de regio aan een gedeeld beeld van de',
            x: 60,
            y: 110,
          },
        ],
        [{ text: 'arbeidsmarkt in de komende jaren.', x: 60, y: 700 }],
      ),
    ).toEqual([
      '| Indicator | Behaald 2016 | Beoogd 2018 |',
      '| Bezoeken | 12 | > 15 |',
      '| Banen | 1.054 | 1.070 |',
      '| Studenten | 59.400 | 60.000 |',
      '| Starters | 48,2% | 50% |',
      'p De gemeente werkt in dit jaar samen met de partners in de regio aan een gedeeld beeld van de arbeidsmarkt in de komende jaren.',
    ]);
  });

  it('a heading at the top of each page is no running head', async () => {
    const page = (field: string): TestText[] => [
      { text: 'Begroting 2018', x: 60, y: 815, size: 8 },
      { text: 'Wat willen we bereiken?', x: 60, y: 780, size: 14 },
      { text: `Dit gaat over ${field} en over wat de gemeente daarmee in het jaar wil bereiken.`, x: 60, y: 750 },
      { text: '12', x: 290, y: 30, size: 8 },
    ];
    const lines = await readPages(page('onderwijs'), page('sport'), page('zorg'), page('wonen'));
    expect(lines.filter((line) => line === 'h1 Wat willen we bereiken?')).toHaveLength(4);
    expect(lines).toHaveLength(8);
  });
});

describe('a damaged PDF', () => {
  it('gives no control characters and no item without text', async () => {
    const text = 'Wat willen\u0001 we bereiken in het jaar 2018?';
    const pages = [
      [
        { text, x: 60, y: 700 },
        { text: '•', x: 60, y: 500 },
      ],
    ];
    const { blocks } = await readPdf(buildTestPdf({ pages }), 'a.pdf');
    expect(describeBlocks(blocks)).toEqual(['p Wat willen we bereiken in het jaar 2018?']);
  });
});

describe('a PDF that cannot be read', () => {
  const page: TestText[] = [{ text: 'Begroting van de gemeente voor 2018', x: 60, y: 700 }];
  it.each([
    ['encrypted', buildTestPdf({ pages: [page], encrypted: true })],
    ['no-text', buildTestPdf({ pages: [[]] })],
    ['no-text', buildTestPdf({ pages: [[{ text: '12', x: 290, y: 30 }]] })],
    ['damaged', buildTestPdf({ pages: [page] }).slice(0, 500)],
    ['damaged', new TextEncoder().encode('%PDF-1.7\nniets meer\n%%EOF\n')],
  ])('%s', async (code, bytes) => {
    await expect(readPdf(bytes, 'a.pdf')).rejects.toMatchObject({ code, file: 'a.pdf' });
  });
});
