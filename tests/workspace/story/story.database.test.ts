import { afterAll, beforeAll, expect, test } from 'vitest';
import { adoptAndCorrect } from './adopt-and-correct.ts';
import { byKeyboard } from './by-keyboard.ts';
import { doFiveTasks } from './five-tasks.ts';
import { lowerAnAim } from './lower-an-aim.ts';
import { Stage } from './stage.ts';
import { withoutScript } from './without-script.ts';
import { writeTogether } from './write-together.ts';

// The way of a document from the last budget to a corrected edition, as people go it: one record, one server, one browser.
let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

test('from the last budget to a report that is corrected: by three authors, the college, the clerk and the council', {
  timeout: 180_000,
}, async () => {
  const { anna, chapter } = await writeTogether(stage);
  const thread = await adoptAndCorrect(stage, anna, chapter);
  expect(thread).toContain('Acht van de acht begeleiders zijn in 2025');
});

test('an aim that is lowered is told beside it as it is saved, with the way to the field for the reason', async () => {
  expect(await lowerAnAim(stage)).toContain('in 2023 was al “79” behaald');
});

test('without a script a report is filled in, offered and adopted', { timeout: 120_000 }, async () => {
  expect(await withoutScript(stage)).toContain('raadsbesluit 2026-90');
});

test('by keyboard alone one is begun, filled in and sent on', { timeout: 120_000 }, async () => {
  expect(await byKeyboard(stage)).toContain('Dit document is nu in toets.');
});

test('the five commonest tasks take few clicks from the first page', { timeout: 120_000 }, async () => {
  const told = await doFiveTasks(stage);
  if (process.env['TELL_TASKS'] !== undefined) process.stdout.write(`${told.join('\n')}\n`);
  expect(told).toHaveLength(6);
});

test('no page had a fault, and no policy was asked for more', () => {
  // What the server refused on purpose, the browser tells too.
  expect(stage.complaints.filter((said) => !/status of 409/.test(said))).toEqual([]);
  expect(stage.here.faults).toEqual([]);
});
