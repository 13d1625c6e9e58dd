import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Adopting, councilDecision } from '../../../tests/adopting.ts';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { crawl, isOneOfMany } from '../../../tests/crawl.ts';
import { makeImport } from '../../../tests/make-book.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { createSite } from '../../delivery/public/site.tsx';
import { composePublication } from '../../drafting/compose/compose-publication.ts';
import type { Chapter, Parent } from '../../model/chapter.ts';
import type { Reading } from '../../model/reading.ts';
import type { GatheredPublication } from '../../recognition/gather/gathered.ts';
import { judgeOrganisation } from '../judgement/commands/judge-organisation.ts';
import { importPublication } from '../publications/commands/import-publication.ts';

const slug = 'jaarverslag-2025';

/** The publication as the reading of one file. */
function readingOf({ chapters, kind, year, endYear, sequence, title }: GatheredPublication): Reading {
  const bySlug = new Map(chapters.map((chapter) => [chapter.slug, chapter]));
  const parentsOf = (parent: string | null): Parent[] => {
    const found = parent === null ? undefined : bySlug.get(parent);
    return found === undefined
      ? []
      : [...parentsOf(found.parent), { code: found.code, title: found.title, level: found.level }];
  };
  return {
    ...{ input: slug, organisation: 'Havermonde', publication: { kind, year, endYear, sequence, title } },
    // As the files of an invented body say of themselves.
    ...{ address: null, nature: ['invented'], sha256: 'a'.repeat(64), notes: [], doubts: [] },
    chapters: chapters.map(
      ({
        slug: _slug,
        codeKey: _code,
        titleKey: _title,
        depth: _depth,
        doubts: _doubts,
        parent,
        ...chapter
      }): Chapter => ({
        ...chapter,
        parents: parentsOf(parent),
      }),
    ),
  };
}

/** Of what there are many one in twelve is looked at, the same ones of both. */
function isLeftOut(link: string): boolean {
  if (isOneOfMany(link) || /[?]|begroting-2025|regels|metadata/.test(link)) return true;
  const [, name] = /^\/havermonde\/(?:voornemens|indicatoren|sporen|velden|bevindingen)\/([^/.]+)/.exec(link) ?? [];
  return name !== undefined && [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 12 !== 0;
}

/** Lays down of the imported publication what its makers laid down of the written one: which statements go on, and which answer. */
async function rulingsOf(from: Adopting, to: Adopting): Promise<void> {
  const placed = async ({ here }: Adopting) =>
    (
      await here.asOwner(`select w.statement_id as id, c.slug || ' ' || w.kind || ' ' || w.ordinal as place from wording w
        join edition e using (organisation_id, edition_id) join publication p using (organisation_id, publication_id)
        join chapter c on c.chapter_id = w.chapter_id where p.slug = '${slug}'`)
    ).rows.map(({ id, place }) => [String(id), String(place)] as const);
  const there = new Map((await placed(to)).map(([id, place]) => [place, id]));
  const same = new Map((await placed(from)).map(([id, place]) => [id, there.get(place) ?? id]));
  const { rows } = await from.here.asOwner('select d::text as row from (select to_jsonb(d) as d from disposal d) x');
  if (rows.length <= 20) throw new Error('The written publication has no rulings to speak of.');
  const moved = rows.map(({ row }) => [...same].reduce((text, [id, other]) => text.replaceAll(id, other), String(row)));
  await to.here.asOwner(
    `insert into disposal select (jsonb_populate_record(null::disposal, jsonb_set(d, '{organisation_id}', '"${to.organisationId}"'))).*
      from unnest(array[${moved.map((row) => `$d$${row}$d$::jsonb`).join(', ')}]) d`,
  );
}

/** What a text says, without what differs by where it comes from, when it was frozen and what it is known by. */
function plain(text: string): string {
  return text
    .replaceAll(/[0-9a-f]{64}/g, '#')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, '#')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '@');
}

let written: Adopting;
let imported: Adopting;
/** Of the imported one, before it got the rulings of the other. */
let faults: readonly unknown[];
const pagesOf = new Map<Adopting, ReadonlyMap<string, string>>();

beforeAll(async () => {
  written = await Adopting.open('havermonde/begroting-2025.docx');
  await written.begin();
  const items = await written.items();
  const accounts = items.filter(({ item }) => item.kind === 'account').slice(0, 6);
  for (const [at, { id }] of accounts.entries())
    await written.change(id, (item) =>
      item.kind === 'account' ? { ...item, text: `Het werk van nummer ${at + 1} is gedaan; ${at + 3} keer.` } : item,
    );
  for (const { id } of items.filter(({ item }) => item.kind === 'indicator').slice(0, 6))
    await written.change(id, (item) =>
      item.kind === 'indicator'
        ? { ...item, figures: item.figures.map((one) => ({ ...one, raw: one.raw === '' ? '12' : one.raw })) }
        : item,
    );
  const organisation = { slug: 'havermonde', name: 'Havermonde', kind: 'municipality' } as const;
  const identity = {
    kind: 'annual-report',
    year: 2025,
    endYear: null,
    sequence: null,
    title: 'Jaarverslag 2025',
  } as const;
  const { publication } = composePublication({ organisation, slug, identity, items: await written.items() });
  await written.approve();
  await written.move('clerk', { to: 'offered' });
  await written.move('clerk', { to: 'adopted', decision: councilDecision });
  imported = await Adopting.open('havermonde/begroting-2025.docx');
  await importPublication(imported.here.record, makeImport([readingOf(publication)]), {
    actor: 'proef',
    at: imported.now(),
  });
  faults = await verifyAll(imported.here.record);
  await rulingsOf(written, imported);
  const start = [
    ...[
      '/',
      '/sitemap.xml',
      '/havermonde',
      '/havermonde.json',
      '/havermonde/sitemap.xml',
      '/havermonde/bevindingen.csv',
    ],
    ...[`/havermonde/${slug}`, `/havermonde/${slug}.json`, `/havermonde/${slug}.csv`, `/havermonde/${slug}.atom`],
    ...[
      '/havermonde/indicatoren.csv',
      '/havermonde/voornemens.csv',
      '/havermonde/stand.json',
      '/havermonde/velden.json',
    ],
    ...['/havermonde/zoeken.json?q=nummer', '/zoeken.json?q=jaarverslag', '/havermonde/bevindingen.atom'],
    ...[`/havermonde/${slug}.png`, `/havermonde/${slug}/geheel`],
  ];
  for (const one of [written, imported]) {
    await judgeOrganisation(one.here.record, one.organisationId, {
      actor: 'proef',
      at: new Date('2026-12-01T00:00:00Z'),
      program: '',
    });
    const site = createSite({ record: one.here.record, assets: siteAssets, base: 'https://doelspoor.example' });
    pagesOf.set(one, await crawl(site, start, isLeftOut));
  }
}, 300_000);
afterAll(async () => {
  await written.here.close();
  await imported.here.close();
});

const both = () => [written, imported].map((one) => pagesOf.get(one) ?? new Map<string, string>());

describe('what was adopted is in every respect what was imported', () => {
  test('it has the same addresses', () => {
    const [one, other] = both().map((pages) => [...pages.keys()].toSorted());
    expect(one).toEqual(other);
    expect(one?.length).toBeGreaterThan(60);
    expect(one).toContain(`/havermonde/${slug}`);
  });

  test('its pages are the same to the letter, but for that of the publication, which says how it stands', () => {
    const [one, other] = both();
    const pages = [...(one ?? [])].filter(
      ([address, text]) => /^<!doctype/i.test(text) && !/\/jaarverslag-2025(?:@1)?$/.test(address),
    );
    expect(pages.length).toBeGreaterThan(40);
    for (const [address, text] of pages) expect(plain(text), address).toBe(plain(other?.get(address) ?? ''));
  });

  test('files, feeds, pictures and what is found are the same to the byte, but for how it stands and how sure a link is', () => {
    const [one, other] = both();
    const kinds = new Map<string, number>();
    for (const [address, text] of one ?? []) {
      const path = address.replace(/\?.*/, '');
      const kind = /\.(csv|json|atom|xml|png)$/.exec(path)?.[1];
      if (kind === undefined) continue;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      expect(bare(text), address).toEqual(bare(other?.get(address) ?? ''));
    }
    expect([...kinds.keys()].toSorted()).toEqual(['atom', 'csv', 'json', 'png', 'xml']);
  });
});

/** Without how it stands, and the files that it was read from. */
function bare(text: string): string {
  return (
    plain(text)
      .replaceAll('"standing":"adopted"', '"standing":null')
      .replaceAll(/"(steps|sources)":\[.*?\]/g, '"$1":[]')
      // What was agreed for a draft is its own; here that are the names from official lists.
      .replace(/"agreed":\{.*?"lights":\[\]\},/, '')
      .replaceAll(/,adopted\r\n/g, ',\r\n')
  );
}

test('both are sound', async () => {
  expect(faults).toEqual([]);
  expect(await verifyAll(written.here.record)).toEqual([]);
});
