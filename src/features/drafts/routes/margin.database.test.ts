import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteAssets } from '../../../../tests/site-assets.ts';
import { formsOf } from '../../../../tests/workspace/forms-of.ts';
import { join } from '../../../../tests/workspace/join.ts';
import { openWriting, type Writing } from '../../../../tests/workspace/open-writing.ts';
import { Visitor } from '../../../../tests/workspace/visitor.ts';
import { DraftThread } from '../../../delivery/workspace/judging/draft-thread.ts';
import { createWorkspace } from '../../../delivery/workspace/workspace.tsx';
import type { DraftItem } from '../../../drafting/item.ts';
import { DraftJudging } from '../../../drafting/judged/draft-judging.ts';
import { readAtWork } from '../../../record/connection/transaction.ts';
import { judgeOrganisation } from '../../judgement/commands/judge-organisation.ts';
import { atTheMachine, writerOf } from '../../people/working.ts';
import { saveItem } from '../commands/save-item.ts';
import type { ToJudge } from '../judged/draft-judge.ts';
import { Lookout } from '../judged/lookout.ts';
import { readItems, type StandingItem } from '../queries/read-items.ts';
import type { MarginAnswer } from '../script/beside/beside-answers.ts';

const budget = '/beheer/havermonde/documenten/begroting-2026';
let now = new Date('2026-11-30T13:03:00Z');
let here: Writing;
const thread = new DraftThread();
let draftId = '';
let controller: Visitor;
let officer: Visitor;

beforeAll(async () => {
  here = await openWriting(() => now, { judge: thread });
  for (const name of ['Controller', 'Tweede']) await here.letIn(name, ['controller']);
  await here.letIn('Lezer', ['reader']);
  await here.letIn('Griffier', ['clerk']);
  controller = await here.signIn('Controller');
  officer = await here.signIn('Tweede');
  const begun = { vanuit: 'begroting-2025', soort: 'budget', jaar: '2026', nummer: '' };
  await controller.send('/beheer/havermonde/documenten', begun);
  draftId = String((await here.asOwner('select draft_id from draft')).rows[0]?.draft_id);
});
afterAll(async () => {
  await thread.close();
  await here.close();
});

const machine = () => atTheMachine(here.organisationId, 'proef');
const itemsNow = () =>
  readAtWork(here.record, writerOf(machine()), (tx) => readItems(tx, here.organisationId, draftId));

async function standing(where: (item: DraftItem) => boolean): Promise<StandingItem> {
  const found = (await itemsNow()).find(({ item }) => where(item));
  if (found === undefined) throw new Error('no such piece');
  return found;
}

const chapterOf = ({ item }: StandingItem) => (item.kind === 'chapter' ? '' : item.chapter);
const indicator = (name: string) => standing((item) => item.kind === 'indicator' && item.name.startsWith(name));

/** What stands at one piece of the page that a visitor looks at. */
const pieceOf = (visitor: Visitor, { id }: StandingItem): string =>
  new RegExp(`<article[^>]*id="stuk-${id}"[\\s\\S]*?</article>`).exec(visitor.page)?.[0] ?? '';

/** Fills in something of a piece on the page of its chapter, and waits until the page says what is found. */
async function fill(visitor: Visitor, piece: StandingItem, fields: Record<string, string>): Promise<void> {
  await visitor.open(`${budget}/${chapterOf(piece)}`);
  const form = formsOf(visitor.page).find((one) => one.fields['stuk'] === piece.id);
  if (form === undefined) throw new Error('no form');
  await visitor.send(form.action, { ...form.fields, ...fields });
  await untilFound(visitor, `${budget}/${chapterOf(piece)}`);
}

async function untilFound(visitor: Visitor, path: string): Promise<void> {
  for (let times = 0; times < 60 && /data-looking/.test(visitor.page); times += 1) await visitor.open(path);
  expect(visitor.page).not.toContain('data-looking');
}

describe('what is found while somebody writes', () => {
  test('a lower aim is told at the indicator, with the way to the field for the reason; with a reason it is gone', async () => {
    const piece = await indicator('Verhard oppervlak');
    await controller.open(`${budget}/${chapterOf(piece)}`);
    await untilFound(controller, controller.at);
    expect(pieceOf(controller, piece)).not.toContain('ds-margin');
    await fill(controller, piece, { 'waarde-target-2026': '40' });
    const told = pieceOf(controller, piece);
    expect(told).toContain('Goed om te weten');
    expect(told).toContain('voor 2026 is in de begroting 2026 “40”; in 2023 was al “79” behaald.');
    expect(told).toContain('Kies een doel dat aansluit bij wat al is bereikt, of leg uit waarom minder genoeg is.');
    const [, field] = /href="#(veld-[^"]*)"[^>]*>Geef de reden voor het lagere doel</.exec(told) ?? [];
    expect(field).toBe(`veld-${piece.id}-toelichting-target-2026`);
    expect(told).toMatch(new RegExp(`<input[^>]* id="${field}"`));
    await fill(controller, piece, { 'toelichting-target-2026': 'Bij de Oosterkade stopt het werk een jaar.' });
    expect(pieceOf(controller, piece)).not.toContain('ds-margin');
  });

  test('words of a text are told at that text, and marked among those around them', async () => {
    const piece = await standing((item) => item.kind === 'commitment' && item.text.startsWith('In 2023 gaan we'));
    await controller.open(`${budget}/${chapterOf(piece)}`);
    await untilFound(controller, controller.at);
    expect(pieceOf(controller, piece)).toMatch(/Dit staat in de tekst:[^<]*<mark>In 2023 gaan we/);
  });

  test('all of it stands on one page by chapter, for who may read the draft and nobody else', async () => {
    const piece = await indicator('Mantelzorgers');
    await fill(controller, piece, { 'waarde-target-2026': '590' });
    const reader = await here.signIn('Lezer');
    await reader.open(`${budget}/bevindingen`);
    const way = new RegExp(`href="${budget}/${chapterOf(piece)}#stuk-${piece.id}"`);
    expect(reader.page).toMatch(way);
    expect(reader.text).toContain('voor 2026 is in de begroting 2026 “590”');
    // Who reads along has no field to go to.
    await reader.open(`${budget}/${chapterOf(piece)}`);
    await untilFound(reader, reader.at);
    expect(pieceOf(reader, piece)).toContain('“590”');
    expect(pieceOf(reader, piece)).not.toContain('href="#veld-');
    // The script of the page is told the same, of this chapter alone.
    const beside = `${budget}/${chapterOf(piece)}/opvallend`;
    for (const [visitor, hasWay] of [
      [reader, false],
      [controller, true],
    ] as const) {
      await visitor.open(beside);
      const { isLooking, places }: MarginAnswer = JSON.parse(visitor.page);
      const html = places.find(({ id }) => id === piece.id)?.html ?? '';
      expect([isLooking, html.includes('“590”'), html.includes('href="#veld-')]).toEqual([false, true, hasWay]);
    }
    await controller.open(`${budget}/${chapterOf(await indicator('Verhard oppervlak'))}/opvallend`);
    expect(controller.page).not.toContain('590');
    const clerk = await here.signIn('Griffier');
    for (const path of [`${budget}/bevindingen`, `${budget}/invoegen`, beside]) {
      await clerk.open(path);
      expect([clerk.status, clerk.text.includes('590')], path).toEqual([404, false]);
    }
    await clerk.send(`${budget}/${chapterOf(piece)}/aanwezig`, {});
    expect(clerk.status).toBe(404);
    expect((await here.asOwner(`select from finding where content::text like '%590%'`)).rowCount).toBe(0);
  });

  test('keeps nobody from a page: where it takes long, the page comes and says so', async () => {
    const judge = { judge: () => new Promise<never>(() => undefined) };
    const site = createWorkspace({
      ...{ record: here.record, accounts: here.accounts, assets: siteAssets, base: 'http://localhost:8080', judge },
      now: () => now,
    });
    const visitor = new Visitor(site);
    for (const [cookie, value] of controller.cookies) visitor.cookies.set(cookie, value);
    const piece = await indicator('Mantelzorgers');
    await visitor.open(`${budget}/${chapterOf(piece)}`);
    expect(visitor.text).toContain('We kijken nog na wat hier opvalt.');
    const form = formsOf(visitor.page).find((one) => one.fields['stuk'] === piece.id);
    const began = performance.now();
    await visitor.send(form?.action ?? '', { ...form?.fields, 'waarde-target-2026': '≥ 1.300' });
    expect(visitor.text).toContain('Bewaard om');
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  test('is looked for once for all who ask at the same time, and sees what each of them saved', async () => {
    const seen: string[] = [];
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const judge = {
      judge: async ({ draft }: { draft: { items: readonly { item: DraftItem }[] } }) => {
        seen.push(JSON.stringify(draft.items.map(({ item }) => (item.kind === 'indicator' ? item.figures : null))));
        await gate;
        return [];
      },
    };
    const faults: unknown[] = [];
    const lookout = new Lookout(here.record, judge, (error) => faults.push(error));
    const first = lookout.find(draftId, machine(), 60_000);
    const { id, item, version } = await indicator('Mantelzorgers');
    if (item.kind !== 'indicator') throw new Error('no indicator');
    const figures = item.figures.map((one) => (one.role === 'target' ? { ...one, raw: '≥ 1.234' } : one));
    const saveId = '01930000-0000-7000-8000-00000000bbbb';
    await saveItem(
      here.record,
      { draftId, itemId: id, base: version, content: { ...item, figures }, saveId },
      machine(),
      now,
    );
    const others = Array.from({ length: 20 }, () => lookout.find(draftId, machine(), 60_000));
    open();
    const all = await Promise.all([first, ...others]);
    expect(all.every((found) => Array.isArray(found))).toBe(true);
    expect(seen.length).toBe(2);
    expect(seen.at(-1)).toContain('≥ 1.234');
    expect(faults).toEqual([]);
  });

  test('is found the same from what the record has settled', async () => {
    await judgeOrganisation(here.record, here.organisationId, { actor: 'proef', at: now, program: 'proef' });
    const found: unknown[] = [];
    const judge = {
      judge: async ({ draft, beside }: ToJudge) => {
        const known = await beside();
        expect(known.kept?.steps.chapter?.length).toBe(known.published.length);
        const [first, anew] = [new DraftJudging(known), new DraftJudging({ ...known, kept: null })];
        found.push(first.judge(draft), anew.judge(draft));
        return [];
      },
    };
    await new Lookout(here.record, judge, (error) => found.push(error)).find(draftId, machine(), 60_000);
    expect(found.length).toBe(2);
    expect(found[0]).toEqual(found[1]);
  });
});

describe('who is in a chapter', () => {
  const pass = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000);
  };

  test('who comes second is told who is there and since when, before both write', async () => {
    const address = `${budget}/${chapterOf(await indicator('Bomen in beheer'))}`;
    await controller.open(address);
    expect(controller.text).not.toContain('Ook in dit onderdeel');
    pass(2);
    await officer.open(address);
    expect(officer.text).toContain('Controller heeft dit onderdeel open sinds 14:03.');
    expect(officer.text).toContain('Spreek af wie welk stuk schrijft.');
    const reader = await here.signIn('Lezer');
    await reader.open(address);
    expect(reader.text).toContain('Tweede heeft dit onderdeel open sinds 14:05.');
    expect(reader.text).not.toContain('Spreek af');
    await controller.open(address);
    expect(controller.text).toContain('Lezer leest mee sinds 14:05.');
    // In another chapter nobody is.
    await controller.open(`${budget}/${chapterOf(await indicator('Mantelzorgers'))}`);
    expect(controller.text).not.toContain('heeft dit onderdeel open');
  });

  test('a script tells that a page is still open, or was left; without a sign of life somebody is gone', async () => {
    const address = `${budget}/${chapterOf(await indicator('Ligplaatsen met walstroom'))}`;
    await controller.open(address);
    pass(8);
    const asked = /data-refresh="([^"]*)"/.exec(controller.page)?.[1] ?? '';
    await officer.send(asked, {});
    const lines = ['Controller heeft dit onderdeel open sinds 14:05.'];
    expect(JSON.parse(officer.page)).toEqual({ lines, html: expect.stringContaining('Spreek af'), again: 30 });
    await controller.send(asked, {});
    expect(JSON.parse(controller.page)).toMatchObject({ lines: ['Tweede heeft dit onderdeel open sinds 14:13.'] });
    await officer.send(asked, { weg: '1' });
    await controller.send(asked, {});
    expect(JSON.parse(controller.page)).toMatchObject({ lines: [], html: '' });
    pass(3);
    await officer.open(address);
    expect(officer.text).not.toContain('Controller heeft');
    pass(11);
    await controller.open(address);
    expect((await here.asOwner('select from draft_presence')).rowCount).toBe(1);
    for (const path of [`${budget}/x/aanwezig`, `${budget}/01930000-0000-7000-8000-000000000000/aanwezig`]) {
      await controller.send(path, {});
      expect(controller.status, path).toBe(404);
    }
  });

  test('somebody of another organisation is told nothing, and nobody is told of them', async () => {
    const other = await here.organisation('elders', 'Elders');
    const { word } = await here.invite(other, 'Vreemde', ['controller']);
    const stranger = here.visitor();
    await join(stranger, word);
    const address = `${budget}/${chapterOf(await indicator('Ligplaatsen met walstroom'))}`;
    for (const path of [address, `${address}/opvallend`, `${budget}/bevindingen`, `${budget}/invoegen`]) {
      await stranger.open(path);
      expect([stranger.status, stranger.text.includes('Controller')], path).toEqual([404, false]);
    }
    await stranger.send(`${address}/aanwezig`, {});
    expect(stranger.status).toBe(404);
    await controller.open(address);
    expect(controller.text).not.toContain('Vreemde');
  });
});

test('a figure and a chapter that a text names are those of the record, wherever that changes', async () => {
  const figure = await indicator('Bomen in beheer');
  const [place, other] = [chapterOf(figure), chapterOf(await indicator('Mantelzorgers'))];
  await controller.open(`${budget}/invoegen?onderdeel=${place}`);
  const codes = [...controller.page.matchAll(/<code>(\{[^<]*\})</g)].map(([, code]) => code ?? '');
  const ofFigure = codes.find((code) => code === `{cijfer ${figure.id} target 2026}`);
  const ofChapter = codes.find((code) => code === `{onderdeel ${place}}`);
  expect([ofFigure, ofChapter]).not.toContain(undefined);
  const gone = '{onderdeel 01930000-0000-7000-8000-0000000000ff}';
  const text = await standing(
    (item) => item.kind === 'passage' && item.chapter === other && item.question === 'situation',
  );
  await fill(controller, text, { tekst: `Zie ${ofChapter}: daar staan ${ofFigure} bomen. En ${gone}.` });
  const shown = pieceOf(controller, text).replaceAll(/<[^>]+>/g, ' ');
  expect(shown).toContain('nog niet ingevuld');
  expect(shown).toContain('Bomen in beheer bij de gemeente, beoogd 2026');
  expect(shown).toContain('bestaat niet meer');
  await fill(controller, figure, { 'waarde-target-2026': '≥ 27.000' });
  const chapter = await standing((item) => item.kind === 'chapter' && item.title === 'Openbare ruimte en groen');
  const saveId = '01930000-0000-7000-8000-00000000cccc';
  const content = { ...chapter.item, code: '9.9' };
  await saveItem(here.record, { draftId, itemId: chapter.id, base: chapter.version, content, saveId }, machine(), now);
  const reader = await here.signIn('Lezer');
  await reader.open(`${budget}/${other}`);
  expect(reader.text).toMatch(/Zie\s+9\.9 Openbare ruimte en groen\s+: daar staan\s+≥ 27\.000\s+bomen\. En\s+\[\?\]/);
  expect(here.faults).toEqual([]);
});
