import { describe, expect, test } from 'vitest';
import type { Doubt } from '../../model/doubt.ts';
import { textDocument } from '../document-of-text.fixture.ts';
import { type Given, recognise } from '../recognise.ts';
import { weighTogether } from './weigh-together.ts';

const names = [
  'Bezoekers van het zwembad',
  'Leden van de bibliotheek',
  'Vrijwilligers in de zorg',
  'Meldingen over afval',
];

/** A page of a publication with a table of indicators, each row the name and its values. */
function page(kind: string, year: number, heads: readonly string[], values: readonly (readonly string[])[]) {
  const rows = [['Indicator', ...heads], ...names.map((name, row) => [name, ...(values[row] ?? [])])];
  const table = rows.map((row) => `| ${row.join(' | ')} |`);
  table.splice(1, 0, `|${' --- |'.repeat(heads.length + 1)}`);
  return recognise(
    textDocument(
      `# ${kind} ${year} gemeente Lindehaven\n\n## Programma 3 Vrije tijd\n\n${table.join('\n')}\n`,
      `${kind}-${year}.md`,
    ),
    { organisation: 'Lindehaven', kind: kind === 'Begroting' ? 'budget' : 'annual-report', year },
  );
}

const report = page(
  'Jaarverslag',
  2021,
  ['Realisatie 2020', 'Realisatie 2021'],
  [
    ['41.200', '43.700'],
    ['8.150', '8.420'],
    ['312', '298'],
    ['1.740', '1.655'],
  ],
);

function figuresOf(reading: ReturnType<typeof page>) {
  return reading.chapters.flatMap(({ indicators }) =>
    indicators.flatMap(({ figures }) =>
      figures.map(({ column, role, year, unsettled }) => [column, role, year, unsettled.join(' ')].join('|')),
    ),
  );
}

describe('readings of one organisation, weighed together', () => {
  const open = page(
    'Begroting',
    2023,
    ['Laatste stand', 'Streefwaarde 2023'],
    [
      ['43.700', '45.000'],
      ['8.420', '8.600'],
      ['298', '320'],
      ['1.655', '1.600'],
    ],
  );

  test('settle a column whose values another publication gives for one role and year, and say how', () => {
    expect(figuresOf(open)).toContain('Laatste stand|achieved||');
    const [, weighed] = weighTogether([report, open]);
    expect(figuresOf(weighed ?? open)).toContain('Laatste stand|achieved|2021|');
    expect(figuresOf(weighed ?? open)).toContain('Streefwaarde 2023|target|2023|');
    expect(weighed?.chapters[0]?.indicators[0]?.figures[0]?.settled).toContainEqual({
      say: 'given-elsewhere',
      with: { role: 'achieved', year: 2021 },
    });
  });

  test('drop the doubt about a column that they settle', () => {
    const at = open.chapters[0]?.indicators[0]?.figures[0]?.at ?? { file: '' };
    const doubt: Doubt = {
      at,
      stake: 'year',
      text: 'Laatste stand | Bezoekers van het zwembad: 43.700',
      why: { say: 'column-year', with: { head: 'Laatste stand' } },
      candidates: [],
    };
    const asWritten: Doubt = { ...doubt, why: { say: 'as-written', with: { sentence: 'Het jaar is niet te zien.' } } };
    const elsewhere: Doubt = { ...doubt, at: { ...at, line: 99 } };
    const ofOther: Doubt = { ...doubt, why: { say: 'column-year', with: { head: 'Laatste' } } };
    const doubted = { ...open, doubts: [doubt, asWritten, elsewhere, ofOther] } as const;
    expect(weighTogether([report, doubted])[1]?.doubts).toEqual([elsewhere, ofOther]);
  });

  test('leave a column open whose values are nowhere else, and that of another organisation', () => {
    const other = page(
      'Begroting',
      2023,
      ['Laatste stand', 'Streefwaarde 2023'],
      [
        ['51.000', '52.000'],
        ['9.900', '9.950'],
        ['410', '420'],
        ['1.150', '1.100'],
      ],
    );
    expect(weighTogether([report, other])[1]).toBe(other);
    expect(weighTogether([{ ...report, organisation: 'Grutterdam' }, open])[1]).toBe(open);
    expect(weighTogether([open])[0]).toBe(open);
  });

  test('open a column of which hardly any value is that of other publications, and say so in a doubt', () => {
    // the values of 2021 stand under 2020, as where a column was lost
    const shifted = page(
      'Begroting',
      2022,
      ['Realisatie 2020', 'Streefwaarde 2022'],
      [
        ['63.700', '65.000'],
        ['4.420', '4.600'],
        ['498', '520'],
        ['655', '600'],
      ],
    );
    expect(figuresOf(shifted)).toContain('Realisatie 2020|achieved|2020|');
    const [, weighed] = weighTogether([report, shifted]);
    expect(figuresOf(weighed ?? shifted)).toContain('Realisatie 2020|other||role year');
    expect(figuresOf(weighed ?? shifted)).toContain('Streefwaarde 2022|target|2022|');
    expect(weighed?.doubts).toMatchObject([
      {
        stake: 'year',
        why: { say: 'given-otherwise', with: { head: 'Realisatie 2020', role: 'achieved', year: 2020 } },
        candidates: [{ says: { say: 'figure', with: { role: 'achieved', year: 2020 } } }],
      },
    ]);
  });

  test('let a revised value stand: a tenth more or less is the same figure', () => {
    const revised = page(
      'Begroting',
      2022,
      ['Realisatie 2020', 'Streefwaarde 2022'],
      [
        ['41.900', '45.000'],
        ['8.020', '8.600'],
        ['318', '320'],
        ['1.700', '1.600'],
      ],
    );
    expect(weighTogether([report, revised])[1]).toBe(revised);
  });

  test('let aims be changed: they are judged by other publications only where those give the values for something else', () => {
    const first = page(
      'Begroting',
      2021,
      ['Realisatie 2019', 'Streefwaarde 2022'],
      [
        ['40.000', '50.000'],
        ['8.000', '9.500'],
        ['300', '450'],
        ['1.800', '1.200'],
      ],
    );
    const lowered = page(
      'Begroting',
      2022,
      ['Realisatie 2020', 'Streefwaarde 2022'],
      [
        ['41.200', '42.000'],
        ['8.150', '8.200'],
        ['312', '315'],
        ['1.740', '1.735'],
      ],
    );
    const [, weighed] = weighTogether([first, lowered]);
    expect(figuresOf(weighed ?? lowered)).toContain('Streefwaarde 2022|target|2022|');
  });

  test('judge two tables with the same head each by its own values, where those are of different years', () => {
    const later = ['Bruggen', 'Kades', 'Sluizen', 'Gemalen'];
    const table = (own: readonly string[], values: readonly string[]) =>
      ['| Indicator | Stand | Streefwaarde 2023 |', '| --- | --- | --- |']
        .concat(own.map((name, row) => `| ${name} | ${values[row]} | 1 |`))
        .join('\n');
    const read = (text: string, file: string, given: Given) =>
      recognise(textDocument(text, file), { organisation: 'Lindehaven', ...given });
    const given = read(
      `# Jaarverslag 2021 gemeente Lindehaven\n\n## Programma 3 Vrije tijd\n\n${[
        '| Indicator | Realisatie 2020 | Realisatie 2021 |',
        '| --- | --- | --- |',
        ...names.map((name, row) => `| ${name} | ${1200 + row * 97} | ${3400 + row * 211} |`),
        ...later.map((name, row) => `| ${name} | ${5100 + row * 89} | ${7700 + row * 131} |`),
      ].join('\n')}\n`,
      'jaarverslag-2021.md',
      { kind: 'annual-report', year: 2021 },
    );
    const two = read(
      `# Begroting 2023 gemeente Lindehaven\n\n## Programma 3 Vrije tijd\n\n${table(
        names,
        names.map((_, row) => `${3400 + row * 211}`),
      )}\n\n## Programma 4 Water\n\n${table(
        later,
        later.map((_, row) => `${5100 + row * 89}`),
      )}\n`,
      'begroting-2023.md',
      { kind: 'budget', year: 2023 },
    );
    const [, weighed] = weighTogether([given, two]);
    expect(new Set(figuresOf(weighed ?? two).filter((figure) => figure.startsWith('Stand')))).toEqual(
      new Set(['Stand|achieved|2021|', 'Stand|achieved|2020|']),
    );
  });
});
