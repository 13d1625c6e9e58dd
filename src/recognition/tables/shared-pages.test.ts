import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../model/block.ts';
import type { PublicationIdentity } from '../../model/publication.ts';
import { readText } from '../../reading/text/read-text.ts';
import { nothingDecided } from '../decided/decided.ts';
import { printTable, publication, recogniseTable, restoreTables } from './table.fixture.ts';

const shared = join(import.meta.dirname, '../../../../shared');

type Page = { readonly of: PublicationIdentity; readonly organisation: string };

function linesOf(folder: string, start: string, page: Page): readonly string[] {
  const name = readdirSync(join(shared, folder)).find((file) => file.startsWith(start)) ?? '';
  const blocks = restoreTables(readText(readFileSync(join(shared, folder, name), 'utf8'), name).blocks);
  const footnotes = blocks.filter((block) => block.kind === 'footnote');
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'table') return [];
    const above = blocks.slice(0, index).reverse().flatMap(textOf).slice(0, 3);
    return printTable(
      recogniseTable(block, {
        publication: page.of,
        organisation: page.organisation,
        above,
        question: 'other',
        footnotes,
        decided: nothingDecided,
      }),
    );
  });
}

function textOf(block: Block): readonly string[] {
  return block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : [];
}

const budget = (year: number, organisation = 'Groningen'): Page => ({ of: publication('budget', year), organisation });
const report = (year: number, organisation = 'Groningen'): Page => ({
  of: publication('annual-report', year),
  organisation,
});

const none = 'not-measured';
const projects = 'Aantal samenwerkingsprojecten op gebied van kennis/innovatie';
const Projects = 'Aantal samenwerkingsprojecten op gebied van Kennis/innovatie';
const profiles = 'Aantal profileringsprojecten Groningen kennisstad';
const brand = '% HBO+ respondenten dat merk City of Talent aan Groningen verbindt';
const visitors = 'Aantal bezoekers aan website City of Talent';

describe.runIf(existsSync(join(shared, 'seeds')))('the seeds', () => {
  test('001: every figure of the annual report 2017', () => {
    expect(linesOf('seeds', '001', report(2017))).toEqual([
      projects,
      '  achieved 2016 "8" 8',
      '  target 2017 ">2" >2',
      '  achieved 2017 "8" 8',
      profiles,
      `  achieved 2016 "-" ${none}`,
      '  target 2017 ">2" >2',
      '  achieved 2017 "3" 3',
    ]);
  });

  test('004: every figure of the budget 2017', () => {
    expect(linesOf('seeds', '004', budget(2017))).toEqual([
      'Aantal (handels)projecten met het buitenland',
      `  achieved 2014 "-" ${none}`,
      '  achieved 2015 "10" 10',
      '  budgeted 2016 "15" 15',
      '  target 2017 "> 15" >15',
    ]);
  });

  test.each(['000', '002', '003'])('%s has no table', (start) => {
    expect(linesOf('seeds', start, report(2018))).toEqual([]);
  });
});

describe.runIf(existsSync(join(shared, 'pages')))('the pages', () => {
  test.each([
    [
      '001',
      budget(2017),
      [
        projects,
        `  achieved 2014 "-" ${none}`,
        `  achieved 2015 "-" ${none}`,
        '  budgeted 2016 "2" 2',
        '  target 2017 "> 2" >2',
        profiles,
        `  achieved 2014 "-" ${none}`,
        `  achieved 2015 "-" ${none}`,
        '  budgeted 2016 "2" 2',
        '  target 2017 "> 2" >2',
      ],
    ],
    [
      '002',
      report(2017),
      [
        projects,
        '  achieved 2016 "8" 8',
        '  target 2017 ">2" >2',
        '  achieved 2017 "8" 8',
        profiles,
        `  achieved 2016 "-" ${none}`,
        '  target 2017 ">2" >2',
        '  achieved 2017 "3" 3',
      ],
    ],
    [
      '003',
      budget(2018),
      [
        Projects,
        `  achieved 2015 "-" ${none}`,
        '  achieved 2016 "2" 2',
        '  budgeted 2017 "Beoogd > 2" >2',
        '  target 2018 "> 5" >5',
        profiles,
        `  achieved 2015 "-" ${none}`,
        '  achieved 2016 "2" 2',
        '  budgeted 2017 "Beoogd > 2" >2',
        '  target 2018 "> 5" >5',
      ],
    ],
    [
      '004',
      report(2018),
      [
        Projects,
        '  achieved 2017 "8" 8',
        '  target 2018 "> 2" >2',
        '  achieved 2018 "23" 23',
        profiles,
        '  achieved 2017 "3" 3',
        '  target 2018 "> 2" >2',
        '  achieved 2018 "3" 3',
      ],
    ],
    ['005', budget(2020), []],
    [
      '006',
      budget(2017),
      [
        brand,
        '  achieved 2014 "7%" 7%',
        '  achieved 2015 "8%" 8%',
        '  budgeted 2016 "10%" 10%',
        '  target 2017 "15%" 15%',
        visitors,
        '  achieved 2014 "66.731" 66731',
        '  achieved 2015 "102.239" 102239',
        '  budgeted 2016 "110.000" 110000',
        '  target 2017 "120.000" 120000',
        'Aantal volgers op Twitter en LinkedIn',
        '  achieved 2014 "4.026" 4026',
        '  achieved 2015 "5.580" 5580',
        '  budgeted 2016 "6.500" 6500',
        '  target 2017 "10.000" 10000',
      ],
    ],
    [
      '007',
      report(2017),
      [
        brand,
        `  achieved 2016 "-" ${none}`,
        '  budgeted 2017 "15%" 15%',
        '  achieved 2017 "19,3%" 19.3%',
        visitors,
        '  achieved 2016 "52.773" 52773',
        '  budgeted 2017 "120.000" 120000',
        '  achieved 2017 "25.942*" 25942',
        'Aantal volgers op Facebook, Twitter en LinkedIn',
        '  achieved 2016 "13.402" 13402',
        '  budgeted 2017 "15.000" 15000',
        '  achieved 2017 "16.402" 16402',
      ],
    ],
    [
      '008',
      budget(2018),
      [
        'Positie op International Student Barometer ten opzichte van andere nederlandse universiteiten',
        '  achieved 2015 "1" 1',
        `  achieved 2016 "-" ${none}`,
        '  achieved 2017 "1" 1',
        `  target 2018 "-" ${none}`,
        'Academic Ranking of World Universities (Shanghai Ranking)',
        '  achieved 2015 "75" 75',
        '  achieved 2016 "72" 72',
        '  achieved 2017 "NTB" to-follow',
        `  target 2018 "-" ${none}`,
        'U Multirank, categorie kennisoverdracht',
        `  achieved 2015 "-" ${none}`,
        '  achieved 2016 "Top 25" top 25',
        '  achieved 2017 "5" 5',
        `  target 2018 "-" ${none}`,
        'EZ Benchmark topcampussen Nederland',
        '  achieved 2015 "Plaats 10 en 11" place 10-11',
        `  achieved 2016 "-" ${none}`,
        `  achieved 2017 "-" ${none}`,
        '  target 2018 "Top 8" top 8',
      ],
    ],
    [
      '009',
      report(2018),
      [
        'Positie op International Student Barometer ten opzichte van andere Nederlandse universiteiten',
        '  achieved 2017 "1" 1',
        `  target 2018 "-" ${none}`,
        `  achieved 2018 "-" ${none}`,
        'Academic Ranking of World Universities (Shanghai Ranking)',
        '  achieved 2017 "59" 59',
        `  target 2018 "-" ${none}`,
        '  achieved 2018 "66" 66',
        'U-Multirank: World University Rankings',
        '  achieved 2017 "5" 5',
        `  target 2018 "-" ${none}`,
        '  achieved 2018 "3" 3',
        'EZ Benchmark topcampussen Nederland',
        `  achieved 2017 "-" ${none}`,
        '  target 2018 "Top 8" top 8',
        '  achieved 2018 "1" 1',
      ],
    ],
    ['010', budget(2020), []],
    [
      '020',
      report(2018),
      [
        'Het aantal werkzame personen in onze speerpuntsectoren',
        '  achieved 2017 "50.913" 50913',
        '  target 2018 "> dan in 2017" >2017',
        '  achieved 2018 "53.393" 53393',
        '% bedrijven dat nieuwe producten ontwikkelt',
        `  achieved 2017 "-" ${none}`,
        '  target 2018 "> dan in 2017" >2017',
        '  achieved 2018 "19.5%" 19.5%',
        'Aandeel bedrijven dat samenwerkt met kennisinstellingen',
        `  achieved 2017 "-" ${none}`,
        '  target 2018 "> dan in 2017" >2017',
        '  achieved 2018 "25.3%" 25.3%',
        'Aantal studenten op HBO- en WO-opleiding (waarvan aandeel buitenlands)',
        '  achieved 2017 "60.093 (14.4%)" 60093 (14.4%)',
        '  target 2018 "> dan in 2017" >2017',
        '  achieved 2018 "59.400 (9.4% Hanze, 22.6% RUG)" 59400 (9.4% Hanze, 22.6% RUG)',
        '(deze tabel)',
        '  Lasten expenses 2018 null "€ 2.446" 2446000',
        '  Baten income 2018 null "€ 890" 890000',
      ],
    ],
    [
      '025',
      report(2017),
      [
        'Banen',
        '  other 2013 "131.972" 131972',
        '  other 2014 "131.832" 131832',
        '  other 2015 "133.604" 133604',
        '  other 2016 "135.012" 135012',
        '  other 2017 "139.151" 139151',
        '  other - "4.139" 4139',
        '  other - "3.1%" 3.1%',
        'Vestigingen',
        '  other 2013 "15.729" 15729',
        '  other 2014 "15.729" 15729',
        '  other 2015 "16.163" 16163',
        '  other 2016 "16.644" 16644',
        '  other 2017 "17.451" 17451',
        '  other - "807" 807',
        '  other - "4,8%" 4.8%',
      ],
    ],
    [
      '040',
      budget(2018, 'Zaanstad'),
      [
        'Percentage inwoners dat aangeeft zich medeverantwoordelijk te voelen voor de leefbaarheid in eigen buurt.',
        '  baseline - "83%" 83%',
        '  achieved 2016 "80%" 80%',
        '  budgeted 2017 "80%" 80%',
        '  budgeted 2018 "80%" 80%',
        '  target - "83%" 83%',
      ],
    ],
    [
      '059',
      budget(2021, 'Amstelveen'),
      [
        'Banen per 1.000 inwoners 15-64 jr',
        '  other 2016 "800,4" 800.4',
        '  other 2017 "926,7" 926.7',
        '  other 2018 "956,4" 956.4',
        '  other 2019 "936,5" 936.5',
        '% Netto arbeidsparticipatie',
        '  other 2016 "67,7%" 67.7%',
        '  other 2017 "68,0%" 68.0%',
        '  other 2018 "68,7%" 68.7%',
        '  other 2019 "69,8%" 69.8%',
        '% Functiemenging',
        '  other 2016 "54,7%" 54.7%',
        '  other 2017 "55,8%" 55.8%',
        '  other 2018 "56,6%" 56.6%',
        '  other 2019 "56,2%" 56.2%',
        '% Hernieuwbare elektriciteit',
        '  other 2016 "1,3%" 1.3%',
        '  other 2017 "1,8%" 1.8%',
        '  other 2018 "2,6%" 2.6%',
        '  other 2019 "" blank',
        'Vestigingen (van bedrijven) per 1.000 inwoners 15-64 jaar',
        '  other 2016 "176,2" 176.2',
        '  other 2017 "182,2" 182.2',
        '  other 2018 "185,5" 185.5',
        '  other 2019 "191,2" 191.2',
      ],
    ],
  ])('%s, figure by figure', (start, page, expected) => {
    expect(linesOf('pages', start, page)).toEqual(expected);
  });

  test('051: the mandatory set with its period', () => {
    expect(linesOf('pages', '051', report(2022, 'Drimmelen')).slice(0, 5)).toEqual([
      'Formatie',
      '  achieved 2022 "6,0" 6.0',
      '  budgeted 2022 "6,2" 6.2',
      'Bezetting',
      '  achieved 2022 "5,9" 5.9',
    ]);
  });

  test('058: what Laarbeek measured, beside what others did', () => {
    const lines = linesOf('pages', '058', budget(2021, 'Laarbeek'));
    const expected: readonly (readonly [string, number, string, string])[] = [
      ['Absoluut verzuim', 2017, '0', '1,3'],
      ['Relatief verzuim', 2018, '4', '17'],
      ['Vroegtijdig schoolverlaters zonder startkwalificatie (vsv-ers)', 2018, '1,2', '1,4'],
      ['Niet sporters', 2016, '47,7', '48,9'],
      ['Banen', 2019, '609', '664,2'],
      ['Jongeren met een delict voor de rechter', 2016, '0', '1'],
      ['Kinderen uit uitkeringsgezinnen', 2018, '4', '4'],
      ['Netto arbeidsparticipatie', 2019, '70,4', '69,6'],
      ['Werkloze jongeren', 2018, '1', '1'],
      ['Personen met een bijstandsuitkering', 2019, '160,4', '194'],
      ['Lopende re-integratievoorzieningen', 2019, '60,5', '148,1'],
      ['Jongeren met jeugdhulp', 2019, '7,9', '10,9'],
      ['Jongeren met jeugdbescherming', 2019, '0,8', '1,1'],
      ['Jongeren met jeugdreclassering', 2019, 'onbekend', '0,4'],
      ['Clienten met een maatwerkarrangement WMO', 2019, '740', '576'],
      ['Omvang huishoudelijk restafval', 2017, '82', '140'],
      ['Hernieuwbare elektriciteit', 2018, '4,4', 'onbekend'],
    ];
    const say = (raw: string) => (raw === 'onbekend' ? 'unknown' : raw.replace(',', '.'));
    expect(lines).toEqual(
      expected.flatMap(([name, year, own, other]) => [
        name,
        `  achieved ${year} "${own}" ${say(own)}`,
        `  reference ${year} "${other}" ${say(other)}`,
      ]),
    );
  });

  test('028: every chapter of the money table, in thousands', () => {
    const lines = linesOf('pages', '028', budget(2017));
    expect(lines.filter((line) => !line.startsWith(' '))).toEqual([
      '01 Werk en inkomen',
      '01.1 Werk en activering',
      '01.2 Inkomen en armoede bestrijding',
      '02 Economie en werkgelegenheid',
      '02.1 Groningen Kennisstad',
      '02.2 Aantrekkelijke stad',
      '02.3 Bedrijvige stad',
      '02.4 Overig econ en werkgelegenheid',
      '03 Onderwijs',
      '03.1 Onderwijskansen',
      '03.2 Voorkomen schooluitval',
      '04 Welzijn, gezondheid en zorg',
      '04.1 Sociaal klimaat',
      '04.2 Passende ondersteuning en zorg',
      '05 Sport en bewegen',
      '05.1 Sportieve infrastructuur',
      '05.2 Deelname aan sport',
    ]);
    expect(lines.filter((line) => line.startsWith(' '))).toHaveLength(4 * 33);
    expect(lines.slice(5, 18)).toEqual([
      '01.1 Werk en activering',
      '  Saldo balance 2017 null "47.361" 47361000',
      '  Saldo balance 2018 null "45.872" 45872000',
      '  Saldo balance 2019 null "44.919" 44919000',
      '  Saldo balance 2020 null "43.785" 43785000',
      '  Lasten expenses 2017 null "62.859" 62859000',
      '  Lasten expenses 2018 null "61.189" 61189000',
      '  Lasten expenses 2019 null "60.137" 60137000',
      '  Lasten expenses 2020 null "58.903" 58903000',
      '  Baten income 2017 null "-15.498" -15498000',
      '  Baten income 2018 null "-15.317" -15317000',
      '  Baten income 2019 null "-15.217" -15217000',
      '  Baten income 2020 null "-15.118" -15118000',
    ]);
  });

  test('043 and 045: nadelig is negative, three standings of one year', () => {
    expect(linesOf('pages', '043', budget(2021, 'Capelle aan den IJssel')).slice(0, 4)).toEqual([
      '0 Bestuur en ondersteuning',
      '  Lasten expenses 2019 actual "N 31.393" -31393',
      '  Lasten expenses 2020 null "N 31.682" -31682',
      '  Lasten expenses 2021 original "N 29.211" -29211',
    ]);
    expect(linesOf('pages', '045', report(2020, 'Weert')).slice(0, 4)).toEqual([
      '1 Openbare orde en veiligheid',
      '  Saldo balance 2020 original "-4.939" -4939',
      '  Saldo balance 2020 amended "-5.009" -5009',
      '  Saldo balance 2020 actual "-4.671" -4671',
    ]);
  });

  test('a legend of stoplights and a page without tables give nothing', () => {
    expect(linesOf('pages', '069', report(2023, 'Leiden'))).toEqual([]);
    expect(linesOf('pages', '077', report(2020, 'Regio Groningen-Assen'))).toEqual([]);
  });
});
