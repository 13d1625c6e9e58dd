import { afterAll, beforeAll, expect, test } from 'vitest';
import { Adopting, councilDecision } from '../../../tests/adopting.ts';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { crawl, isOneOfMany } from '../../../tests/crawl.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { createSite } from '../../delivery/public/site.tsx';
import { showsChange } from '../../delivery/server/kept/shows-change.ts';
import type { DraftItem } from '../../drafting/item.ts';
import { read } from '../../record/connection/transaction.ts';
import { Refused } from '../../record/errors/refused.ts';
import { readHead } from '../log/queries/read-head.ts';
import { correctEdition } from './commands/correct-edition.ts';

/** The name of a person, who stands in what two editions state: a title, a text, a commitment, an account, an indicator. */
const person = 'Fenneke Kwartelnest';
const holdsPerson = /kwartelnest/i;
const erratum = { kind: 'erratum', number: 'E-7', day: '2026-11-24', document: null } as const;
const note = 'De naam van een bewoner is weggehaald.';
const home = '/havermonde/jaarverslag-2025';

let adopting: Adopting;
let site: ReturnType<typeof createSite>;
/** The addresses at which the person could be read, or that were made of the name. */
let held: readonly string[];
beforeAll(async () => {
  adopting = await Adopting.open('havermonde/begroting-2025.docx');
  site = createSite({ record: adopting.here.record, assets: siteAssets, base: 'https://doelspoor.example' });
  await adopting.begin();
  const items = await adopting.items();
  const chapter = items.find(
    ({ item }) => item.kind === 'chapter' && item.parent !== null && item.level === 'policy-field',
  );
  const within = { chapter: chapter?.id ?? '', place: 90 };
  await adopting.change(within.chapter, named(`Het huis van ${person}`));
  const origin = { from: [], reason: null };
  await adopting.add({
    ...{
      kind: 'chapter',
      parent: null,
      place: 90,
      code: null,
      title: `${person} vertelt`,
      level: 'other',
      origin,
      ended: null,
    },
  });
  await adopting.add({
    ...{ kind: 'commitment', ...within, question: 'do', text: `${person} krijgt een lintje.`, term: null, owner: null },
    ...{ measure: { by: 'judgement', whose: person }, status: { light: 'Groen', reason: `${person} is blij.` } },
    ...{ origin, ended: null },
  });
  await adopting.add({
    ...{ kind: 'indicator', ...within, name: `Tevredenheid van ${person}`, unit: null, indicatorKind: null },
    ...{ frequency: null, source: null, definition: null, origin, ended: null },
    figures: [
      { role: 'target', year: 2025, raw: '8', source: null, day: null, explanation: null, adopted: null },
      { role: 'achieved', year: 2025, raw: '5', source: null, day: null, explanation: null, adopted: null },
    ],
  });
  const account = items.find(({ item }) => item.kind === 'account');
  await adopting.change(account?.id ?? '', (item) =>
    item.kind === 'account' ? { ...item, text: `${person} deed het werk.` } : item,
  );
  await adopting.approve();
  await adopting.move('clerk', { to: 'offered' });
  await adopting.judge();
  await adopting.change(within.chapter, named(`Het huis van ${person} en haar buren`));
  await adopting.move('clerk', { to: 'adopted', decision: councilDecision });
  await adopting.judge();
  const start = [
    ...['/', '/havermonde', '/havermonde.json', '/havermonde/sitemap.xml', '/sitemap.xml', '/havermonde/logboek.json'],
    ...['/zoeken?q=Kwartelnest', '/havermonde/zoeken?q=kwartelnst', '/havermonde/zoeken.json?q=Kwartelnest'],
    ...[home, `${home}@1`, `${home}@2`, `${home}/geheel`, `${home}@1/geheel`, `${home}@1.csv`, `${home}@1.json`],
    ...[`${home}.atom`, '/havermonde/bevindingen.atom', '/havermonde/bevindingen.json', '/havermonde/indicatoren.csv'],
    ...['/havermonde/voornemens', '/havermonde/indicatoren', '/havermonde/bevindingen', '/havermonde/stand'],
  ];
  const pages = await crawl(site, start, isElsewhere);
  held = [...pages].flatMap(([address, text]) => (holdsPerson.test(text + address) ? [address] : []));
}, 240_000);
afterAll(() => adopting.here.close());

/** Links to what does not speak of the report or the person. */
function isElsewhere(link: string): boolean {
  if (/lang=|\/melden|metadata/.test(link) || !/jaarverslag-2025|kwartelnest/.test(link)) return true;
  // Of comparisons those of its editions, and of what has the name.
  return isOneOfMany(link) && !/\/vergelijk\?.*(?:%40|kwartelnest)/.test(link);
}

function named(title: string) {
  return (item: DraftItem): DraftItem => (item.kind === 'chapter' ? { ...item, title } : item);
}

async function ask(address: string) {
  const response = await site.request(address);
  return { status: response.status, text: await response.text() };
}

const cleaned = (item: DraftItem): DraftItem => JSON.parse(JSON.stringify(item).replaceAll(person, 'Een bewoner'));

test('the person stood on pages of every kind, or this tests nothing', () => {
  for (const kind of [
    /^\/zoeken/,
    /^\/havermonde\/zoeken\.json/,
    /jaarverslag-2025@1\/./,
    /jaarverslag-2025@1\.json/,
    /jaarverslag-2025\.csv/,
    /\/voornemens\/./,
    /\/indicatoren\/[^?]*kwartelnest/,
    /\/vergelijk\?/,
    /sitemap/,
  ])
    expect(
      held.some((address) => kind.test(address)),
      String(kind),
    ).toBe(true);
});

test('a correction closes the editions with the data of a person: no address tells it any more', {
  timeout: 240_000,
}, async () => {
  const { here, organisationId, people } = adopting;
  const hashes = (
    await here.asOwner(`select sha256 from edition join publication p using (organisation_id, publication_id)
    where p.slug = 'jaarverslag-2025' order by number`)
  ).rows.map(({ sha256 }) => String(sha256));
  adopting.draftId = await correctEdition(here.record, 'jaarverslag-2025', people.controller, adopting.now());
  for (const { id, item } of await adopting.items())
    if (JSON.stringify(item).includes(person)) await adopting.change(id, cleaned);
  const early = adopting.move('controller', { to: 'in-review', closesEarlier: true });
  await expect(early).rejects.toSatisfy((error) => error instanceof Refused && error.code === 'closes-nothing');
  await adopting.approve();
  const before = await read(here.record, organisationId, (tx) => readHead(tx, organisationId));
  const moved = await adopting.move('clerk', { to: 'adopted', decision: erratum, reason: note, closesEarlier: true });
  expect(moved).toMatchObject({ edition: 3, isShown: true });
  // Pages that were kept are made anew.
  expect(await read(here.record, organisationId, (tx) => showsChange(tx, organisationId, before))).toBe(true);
  // At once: nothing waits for the next judgement.
  for (const address of held) {
    const { text } = await ask(address);
    // An address that was made of the name stands on the page that answers it.
    expect(text, address).not.toMatch(holdsPerson.test(address) ? new RegExp(person, 'i') : holdsPerson);
  }
  for (const address of [`${home}@1`, `${home}@2`, `${home}@1/geheel`]) {
    const closed = await ask(address);
    expect(closed.status, address).toBe(410);
    for (const text of ['Deze editie is gesloten', note, ...hashes]) expect(closed.text, address).toContain(text);
  }
  // A comparison with one of them says so too, as a page and as data.
  const [compared = ''] = held.filter((address) => /vergelijk\?van=jaarverslag-2025%401/.test(address));
  for (const address of [compared, compared.replace('vergelijk?', 'vergelijk.json?')]) {
    const gone = await ask(address);
    expect([gone.status, gone.text.includes('Deze editie is gesloten')], address).toEqual([410, true]);
  }
  const data = await ask(`${home}@2.json`);
  expect(data.status).toBe(410);
  expect(JSON.parse(data.text)).toMatchObject({ withdrawn: { editions: [1, 2], sha256: hashes, closedBy: 3 } });
  const page = await ask(home);
  expect(page.text).toContain('Gecorrigeerd op 24 november 2026 (erratum E-7)');
  expect(page.text).toContain('Gesloten op ');
  expect(page.text).not.toContain('/vergelijk?van=jaarverslag-2025%40');
  expect(await verifyAll(here.record)).toEqual([]);
});

test('who reads across organisations finds none of it either, and nothing comes back with the next judgement', async () => {
  const { here } = adopting;
  await adopting.judge();
  const { rows } =
    await here.asOwner(`select e.number from edition e join publication p using (organisation_id, publication_id)
    where p.slug = 'jaarverslag-2025' and exists (select from public_edition o where o.edition_id = e.edition_id)`);
  expect(rows).toEqual([{ number: 3 }]);
  const derived =
    await here.asOwner(`select t::text as answer from thread t where content is not null and t::text ~* 'kwartelnest'
    union all select t::text from finding t where t::text ~* 'kwartelnest' and (content is not null or gone ->> 'was' is not null)
    union all select t::text from search_entry t where t::text ~* 'kwartelnest'
    union all select t::text from search_word t where t::text ~* 'kwartelnest'`);
  expect(derived.rows).toEqual([]);
  expect(await verifyAll(here.record)).toEqual([]);
});

test('that it was closed is held by the log', async () => {
  const { here } = adopting;
  await here.asOwner(`do $$ begin set local session_replication_role = replica;
    update withdrawn_edition set closed_by = null; end $$`);
  expect(JSON.stringify(await verifyAll(here.record))).toContain('withdrawal');
});
