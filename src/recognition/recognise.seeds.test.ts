import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type PublishedReading, presentReading } from '../cli/read/present-reading.ts';
import { readSources } from '../reading/read-source.ts';
import { recognise } from './recognise.ts';

const seeds = join(import.meta.dirname, '../../../shared/seeds');
const pages = join(import.meta.dirname, '../../../shared/pages');

async function readAll(folder: string): Promise<ReadonlyMap<string, PublishedReading>> {
  const found = new Map<string, PublishedReading>();
  for await (const source of readSources([folder])) {
    if ('document' in source)
      found.set((source.document.file.split('/').at(-1) ?? '').slice(0, 3), presentReading(recognise(source.document)));
  }
  return found;
}

/** The first words of each text: enough to know which it is. */
const begins = (texts: readonly string[]) => texts.map((text) => text.split(' ').slice(0, 3).join(' '));

describe.runIf(existsSync(seeds))('the seeds', () => {
  let readings: ReadonlyMap<string, PublishedReading>;
  beforeAll(async () => {
    readings = await readAll(seeds);
  });
  const chapterOf = (seed: string) => readings.get(seed)?.chapters[0];

  test.each([
    ['000', 'Groningen', 'annual-report', 2018],
    ['001', 'Groningen', 'annual-report', 2017],
    ['002', 'Groningen', 'budget', 2020],
    ['003', 'Regio Groningen-Assen', 'other', 2020],
    ['004', 'Groningen', 'budget', 2017],
  ])('%s is of %s, %s %s, one chapter, without notes', (seed, organisation, kind, year) => {
    expect(readings.get(seed)).toMatchObject({ organisation, publication: { kind, year } });
    expect(readings.get(seed)?.chapters).toHaveLength(1);
    expect(readings.get(seed)?.notes).toEqual([]);
  });

  test.each([
    [
      '000',
      '2.1.3',
      'Samenwerken versterken gericht op kennis en innovatie',
      '2',
      ['intro', 'achieve', 'done', 'conclusion'],
    ],
    [
      '001',
      '2.1.4',
      '(Inter)nationaal Promoten van onze kennissectoren',
      undefined,
      ['intro', 'achieve', 'done', 'conclusion'],
    ],
    ['002', '2.1.4', '(Inter)nationaal Promoten van onze kennissectoren', '2', ['intro', 'situation', 'achieve', 'do']],
    [
      '004',
      '2.3.4',
      'Handelsrelaties met het buitenland bevorderen',
      undefined,
      ['intro', 'situation', 'achieve', 'do'],
    ],
  ])('%s is policy field %s', (seed, code, title, parent, questions) => {
    expect(chapterOf(seed)).toMatchObject({ code, title, level: 'policy-field', questions });
    expect(chapterOf(seed)?.parents[0]?.code).toBe(parent);
  });

  test('the regional profile is one page with its own questions', () => {
    expect(chapterOf('003')).toMatchObject({
      code: null,
      title: 'Eén economisch profiel voor de regio',
      level: 'other',
      questions: ['intro', 'other'],
    });
    expect(chapterOf('003')?.passages.map((passage) => passage.heading)).toEqual([
      null,
      'Waarom een economisch profiel?',
      'Hoe verloopt het proces?',
      'Waar leidt het toe?',
      "Voorbeelden van 'doen' uit de inspiratiesessies:",
    ]);
  });

  test('the commitments of each', () => {
    expect(begins(chapterOf('000')?.commitments ?? [])).toEqual([
      'In 2018 continueren',
      'We willen Noord-Nederland',
      'Alles gericht op',
      'In 2019 werken',
    ]);
    expect(begins(chapterOf('001')?.commitments ?? [])).toEqual([
      'We wilden Groningen',
      'En samen een',
      'We wilden meer',
      'Daarnaast wilden we',
    ]);
    expect(begins(chapterOf('002')?.commitments ?? [])).toEqual([
      'Dit zullen wij',
      'In 2020 gaan',
      'Ten aanzien van',
      'IWCN gaat zich',
      '(Internationale) samenwerkingsprojecten op',
      'Gezamenlijk met onze',
      'Ondersteunen van Marketing',
      'Bekendheid vergroten van',
      'Doorontwikkelen aanpak internationalisering',
      'Ondersteunen International Welcome',
    ]);
    expect(begins(chapterOf('003')?.commitments ?? [])).toEqual(['Als de keuzes']);
    expect(begins(chapterOf('004')?.commitments ?? [])).toEqual([
      'We continueren onze',
      'We zorgen dat',
      'Onze (handels)contacten en',
      'Internationale projecten samen',
      'Als aandeelhouder Groningen',
    ]);
  });

  test('the accounts of each: five items each, three paragraphs and five headed ones', () => {
    expect(begins(chapterOf('000')?.accounts ?? [])).toEqual([
      'Regelmatig met onze',
      'De regionale samenwerking',
      'Gezamenlijk profileren en',
      'De verbinding te',
      'Samenwerking gezocht met',
      'Met onze partnersteden',
      'Met de Noordelijke',
      'In de regionale',
    ]);
    expect(begins(chapterOf('001')?.accounts ?? [])).toEqual([
      'Samenwerkingsprojecten op het',
      'Samen met onze',
      'Bekendheid vergroten start-up',
      'Aanpak internationalisering doorontwikkelen',
      'Aanpak opstellen slimme',
      'Om Groningen als',
      'We hebben Groningen',
      'Samen met Marketing',
      'Mede via het',
      'In onze smart',
    ]);
    for (const seed of ['002', '003', '004']) expect(chapterOf(seed)?.accounts).toEqual([]);
  });

  test('the references of each', () => {
    const codes = (seed: string) => chapterOf(seed)?.references.map(({ code, title }) => [code, title]);
    expect(codes('000')).toEqual([]);
    expect(codes('001')).toEqual([
      ['2.3.6', null],
      ['2.3.4', 'handelsrelaties met het buitenland bevorderen'],
    ]);
    expect(codes('002')).toEqual([]);
    expect(codes('003')).toEqual([]);
    expect(codes('004')).toEqual([['2.1', 'Groningen kennisstad']]);
  });
});

describe.runIf(existsSync(pages))('the notes of pages', () => {
  let readings: ReadonlyMap<string, PublishedReading>;
  beforeAll(async () => {
    readings = await readAll(pages);
  });

  test.each([
    ['003', 'Groningen', 'budget', 2018, '2.1.4', 'intro situation'],
    ['007', 'Groningen', 'annual-report', 2017, '2.1.1', 'achieve'],
    ['014', 'Groningen', 'budget', 2017, '2.1.3', 'intro situation achieve do'],
    ['015', 'Groningen', 'annual-report', 2018, '2.1.3', 'intro achieve done conclusion'],
    ['020', 'Groningen', 'annual-report', 2018, '2.1', 'cost'],
    ['027', 'Groningen', 'annual-report', 2019, '2', 'intro cost'],
    ['029', 'Groningen', 'progress-report', 2022, 'Stand van zaken', 'situation'],
    ['030', 'Schagen', 'progress-report', 2017, 'Inleiding', 'intro'],
    ['031', 'Buren', 'annual-report', 2017, 'Bedrijfsvoering', 'intro other'],
    ['040', 'Zaanstad', 'budget', 2018, 'Burger en bestuur', 'other do'],
    ['041', 'Eijsden-Margraten', 'budget', 2021, 'Leeswijzer', 'intro'],
    ['043', 'Capelle aan den IJssel', 'budget', 2021, 'Financiele begroting', 'intro'],
    ['044', 'Horst aan de Maas', 'annual-report', 2019, '2', 'intro other'],
    ['045', 'Weert', 'annual-report', 2020, 'Bestuurlijke samenvatting', ''],
    ['051', 'Drimmelen', 'annual-report', 2022, 'Basisset beleidsindicatoren', 'intro'],
    ['058', 'Laarbeek', 'budget', 2021, 'Beleidsindicatoren', ''],
    ['065', 'Waterschap Vechtstromen', 'budget', 2021, "De programma's", 'intro'],
    ['068', 'Groningen', 'budget', 2020, "Doelstelling en relevante beleidnota's", 'intro'],
    ['069', 'Leiden', 'progress-report', 2023, 'Leeswijzer', 'intro'],
    ['072', 'Neder-Betuwe', 'progress-report', 2022, 'Leeswijzer', 'intro'],
    ['076', 'Leiderdorp', 'other', null, 'Langetermijnagenda: toezeggingen en moties', 'intro'],
    ['078', 'Zevenaar', 'budget', 2019, 'Moties', 'intro'],
    ['080', 'Regio Groningen-Assen', 'annual-report', 2022, 'Jaarstukken 2022 in woord en beeld', 'intro'],
  ])('%s: %s, %s %s, %s', (page, organisation, kind, year, chapter, questions) => {
    const reading = readings.get(page);
    expect(reading).toMatchObject({ organisation, publication: { kind, year } });
    const first = reading?.chapters[0];
    expect(first?.code ?? first?.title).toBe(chapter);
    expect(first?.questions.join(' ')).toBe(questions);
  });

  test('every page is read, and its remarks are notes', () => {
    expect(readings.size).toBe(readdirSync(pages).length);
    for (const reading of readings.values()) {
      for (const chapter of reading.chapters) {
        expect(chapter.passages.map((passage) => passage.text).join('\n')).not.toMatch(/^(?:OPMERKING:|\[headings)/m);
      }
    }
  });
});
