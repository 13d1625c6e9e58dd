import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeImport } from '../../../tests/make-book.ts';
import { type CycleChapter, makeDocument } from '../../../tests/make-cycle.ts';
import { fillNeighbours, type Neighbours, secret } from '../../../tests/neighbours.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { createSite } from '../../delivery/public/site.tsx';
import { readShared } from '../../record/connection/transaction.ts';
import { judgeOrganisation } from '../judgement/commands/judge-organisation.ts';
import { findOrganisation } from '../organisations/queries/find-organisation.ts';
import { importPublication } from '../publications/commands/import-publication.ts';
import { withdrawPublication } from '../withdrawal/commands/withdraw-publication.ts';

const by = { actor: 'test', at: new Date('2026-01-02T03:04:05Z'), program: 'test' };

function report(organisation: string, rows: NonNullable<CycleChapter['rows']>, amount: string) {
  const document = makeDocument('annual-report', 2022, [{ code: '8.3', title: 'Wonen en bouwen', rows }], organisation);
  const at = { file: document.input, line: 1 };
  return {
    ...document,
    chapters: document.chapters.map((chapter) => ({
      ...chapter,
      amounts: [
        {
          label: 'Lasten',
          side: 'expenses' as const,
          year: 2022,
          raw: amount,
          euros: `${amount.replace('.', '')}000`,
          unit: 'thousand' as const,
          rounding: '1000',
          unsettled: [],
          standing: 'actual' as const,
          column: 'Rekening 2022',
          at,
        },
      ],
    })),
  };
}

const jobs = 'Banen per 1.000 inwoners van 15 tot en met 64 jaar';

let here: Neighbours;
let site: ReturnType<typeof createSite>;
beforeAll(async () => {
  here = await fillNeighbours();
  site = createSite({ record: here.record, assets: siteAssets });
  const documents = [
    report(
      'Duinrade',
      { [jobs]: { 'achieved 2022': '604' }, 'Aantal inwoners': { 'achieved 2022': '42.507' } },
      '9.215',
    ),
    report('Havermonde', { [jobs]: { 'achieved 2022': '702' } }, '15.108'),
  ];
  for (const reading of documents) await importPublication(here.record, makeImport([reading]), by);
  for (const slug of ['duinrade', 'havermonde']) await judgeOrganisation(here.record, await idOf(slug), by);
}, 120_000);
afterAll(() => here.close());

async function idOf(slug: string): Promise<string> {
  return (await readShared(here.record, (tx) => findOrganisation(tx, slug)))?.organisationId ?? '';
}

const ask = (path: string) => site.request(path, { headers: { 'accept-language': 'nl' } });
const textAt = async (path: string) =>
  (await (await ask(path)).text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('what bodies publish, beside each other', () => {
  test('is offered where more than one has it, a mandatory indicator by its official name', async () => {
    const page = await textAt('/vergelijk');
    expect(page).toMatch(/Verplichte indicatoren Banen bij 2 organisaties/);
    expect(page).toMatch(/Taakvelden 8\.3 Wonen en bouwen bij 2 organisaties/);
    expect(page).not.toContain('Aantal inwoners');
  });

  test('is each figure with where it stands, of the bodies that have it', async () => {
    const html = await (await ask('/vergelijk?wat=indicator.banen')).text();
    expect(html).toMatch(/href="\/duinrade\/jaarverslag-2022\/8\.3#indicator-[0-9a-f]{10}-achieved-2022"/);
    expect(html).toMatch(/href="\/havermonde\/jaarverslag-2022\/8\.3#indicator-[0-9a-f]{10}-achieved-2022"/);
    expect(html).toContain('Vergelijkbaar: de naam is die van de regeling, en de eenheid is gelijk.');
  });

  test('is money for each inhabitant only where a document states how many there are', async () => {
    const page = await textAt(
      '/vergelijk?wat=onderdeel.8-3-wonen-en-bouwen&organisatie1=havermonde&organisatie2=duinrade',
    );
    expect(page).toMatch(/2022 15\.108 Jaarverslag 2022 9\.215 Jaarverslag 2022 € 217 per inwoner/);
    expect(page.match(/per inwoner(?! of)/g)?.length).toBeGreaterThan(0);
    expect(page).toContain('42.507 (2022, Jaarverslag 2022)');
    expect(page).toContain('geen aantal in de documenten');
  });

  test('is there as data, with what each document wrote', async () => {
    const json: unknown = await (await ask('/vergelijk.json?wat=indicator.banen')).json();
    expect(json).toMatchObject({
      compared: { id: 'indicator.banen', isOfficial: true, unit: 'per 1.000 inwoners 15-64 jaar' },
      organisations: [
        { slug: 'duinrade', values: [{ raw: '604', year: 2022, role: 'achieved' }] },
        { slug: 'havermonde', values: [{ raw: '702' }] },
      ],
    });
    const csv = await (await ask('/vergelijk.csv?wat=indicator.banen')).text();
    expect(csv).toContain(`duinrade,,jaarverslag-2022,8.3,${jobs},,achieved,2022,604,,604,,`);
    const columns = await ask('/vergelijk.csv-metadata.json?wat=indicator.banen');
    expect(await columns.text()).toContain('"titles":"licentie"');
  });

  test('says what to do where one body is chosen, or one that is not there', async () => {
    expect(await textAt('/vergelijk?wat=indicator.banen&organisatie1=duinrade')).toContain('Kies nog een organisatie');
    const page = await textAt('/vergelijk?wat=indicator.banen&organisatie1=duinrade&organisatie2=nergens');
    expect(page).toContain('Een van de gekozen organisaties is hier niet te vinden.');
    expect(await textAt('/vergelijk?wat=indicator.dat-is-er-niet')).toContain('Dit is bij geen organisatie gevonden.');
  });

  test('has nothing of what is not published, nor the name of who published nothing', async () => {
    const asked = [
      '/vergelijk',
      '/vergelijk.json',
      '/vergelijk?wat=indicator.aantal-woningen-0',
      '/vergelijk?wat=onderdeel.beleidsveld-nummer-0',
      `/vergelijk?wat=indicator.banen&organisatie1=duinrade&organisatie2=zwijgen-${secret}`,
      '/vergelijk.csv?wat=onderdeel.beleidsveld-nummer-0&organisatie1=groningen&organisatie2=lezen',
    ];
    for (const path of asked) {
      expect(await (await ask(path)).text(), path).not.toContain(secret);
    }
    expect(await textAt('/vergelijk')).toContain('Duinrade');
    expect(await textAt('/vergelijk')).not.toContain('Zwijgen');
  });

  test('has nothing any more of a body whose documents were withdrawn', async () => {
    const withdrawn = { publication: 'jaarverslag-2022', reason: 'Een proef.', decision: null };
    await withdrawPublication(here.record, await idOf('duinrade'), withdrawn, by);
    for (const path of [
      '/vergelijk',
      '/vergelijk?wat=indicator.banen',
      '/vergelijk?wat=indicator.banen&organisatie1=havermonde&organisatie2=duinrade',
    ]) {
      const text = await textAt(path);
      expect(text, path).not.toContain('604');
      expect(text, path).not.toContain('Duinrade');
    }
  });
});
