import { expect } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { moveDraft } from '../../../src/features/adoption/commands/move-draft.ts';
import { assignPieces } from '../../../src/features/assignments/commands/assign-pieces.ts';
import { beginDraft } from '../../../src/features/drafts/commands/begin-draft.ts';
import { collegeDecision } from '../../adopting.ts';
import { readDraftItems } from '../fill-draft.ts';
import { CountedWalk } from './counted-walk.ts';
import { people, promise, type Stage, waitUntilSaved } from './stage.ts';

/** At most so many clicks from the first page, by task; to publish with the one that says that one knows that answers are missing. */
const bounds = { value: 2, account: 2, late: 0, lateOfAll: 2, amounts: 6, publish: 4 } as const;

/**
 * The five commonest tasks with what is usual around them: a report in which a value and an account were assigned, and another that waits to be offered.
 * @returns how many clicks and seconds each took
 */
export async function doFiveTasks(stage: Stage): Promise<readonly string[]> {
  const { here, machine } = stage;
  const begun = { kind: 'progress-report', year: 2025, sequence: 3 } as const;
  const draftId = await beginDraft(here.record, { begun, from: 'begroting-2025' }, machine, new Date());
  const items = await readDraftItems(here.record, { organisationId: here.organisationId, draftId });
  const chapter = items.find(({ item }) => item.kind === 'chapter' && item.title === 'Opgroeien en jeugdhulp')?.id;
  const own = items.filter(({ item }) => item.kind !== 'chapter' && item.chapter === chapter);
  const value = own.find(({ item }) => item.kind === 'indicator' && item.name.startsWith('Jongeren tot 18'));
  const { rows } =
    await here.asOwner(`select statement_id from commitment c join wording w using (organisation_id, edition_id, chapter_id, ordinal)
    where w.kind = 'commitment' and c.text like '${promise}%'`);
  const account = own.find(
    ({ item }) => item.kind === 'account' && item.answers.includes(String(rows[0]?.['statement_id'])),
  );
  const to = { kind: 'member', id: stage.basId } as const;
  for (const [piece, due] of [
    [value, '2026-01-15'],
    [account, ''],
  ] as const)
    await assignPieces(
      here.record,
      { draftId, items: [piece?.id ?? ''], to, due, withLinks: false },
      machine,
      new Date(),
    );
  const told: string[] = [];

  const bas = await stage.enter(people.bas);
  const late = new CountedWalk(bas);
  expect(await bas.getByRole('region', { name: 'Te laat' }).textContent()).toContain('Jongeren tot 18 jaar');
  told.push(late.tell('see what of one’s own is late'));
  expect(late.clicks).toBeLessThanOrEqual(bounds.late);

  const entering = new CountedWalk(bas);
  await entering.follow(/Jongeren tot 18 jaar/);
  const piece = bas.getByRole('article', { name: /Jongeren tot 18 jaar/ });
  await entering.type(piece.getByLabel('Waarde', { exact: true }).first(), '12,9%');
  await waitUntilSaved(piece);
  told.push(entering.tell('enter a value'));
  expect(entering.clicks).toBeLessThanOrEqual(bounds.value);

  await bas.goto(`${stage.server.base}/beheer`);
  const accounting = new CountedWalk(bas);
  await accounting.click(bas.getByRole('region', { name: 'Zonder datum' }).getByRole('link').first());
  const answer = bas.locator(`#stuk-${account?.id}`);
  await accounting.type(answer.getByRole('textbox').first(), 'Drie begeleiders zijn begonnen.');
  await waitUntilSaved(answer);
  told.push(accounting.tell('account for a commitment'));
  expect(accounting.clicks).toBeLessThanOrEqual(bounds.account);
  await bas.context().close();

  const anna = await stage.enter(people.anna);
  const looking = new CountedWalk(anna);
  await looking.follow(/Voortgangsrapportage 2025-3/);
  await looking.follow('Wie doet wat, en wat is te laat');
  await anna.getByText('Wie heeft wat te doen').waitFor();
  told.push(looking.tell('see what of all is late'));
  expect(looking.clicks).toBeLessThanOrEqual(bounds.lateOfAll);

  await anna.goto(`${stage.server.base}/beheer`);
  const taking = new CountedWalk(anna);
  await taking.follow(/Voortgangsrapportage 2025-3/);
  await taking.follow(/1\.2 Werk en inkomen/);
  await taking.follow('Bedragen overnemen uit een bestand');
  const cells = [
    ['Bedragen x € 1.000', 'Begroting 2025', 'Rekening 2025'],
    ['Lasten', 4385, 4500],
    ['Baten', 1120, 1100],
    ['Saldo', -3265, -3400],
  ].map((row) => row.map((one) => ({ value: one })));
  const buffer = await writeXlsx(cells).toBuffer();
  taking.clicks += 1;
  await anna
    .getByLabel('Excel-bestand')
    .setInputFiles({ name: 'lasten.xlsx', mimeType: 'application/octet-stream', buffer });
  await taking.press('Bekijk wat erin staat');
  await taking.press('Neem deze bedragen over');
  await anna.getByText('De bedragen zijn overgenomen.').waitFor();
  told.push(taking.tell('take in amounts'));
  expect(taking.clicks).toBeLessThanOrEqual(bounds.amounts);
  await anna.context().close();

  await moveDraft(here.record, { draftId, to: 'in-review' }, machine, new Date());
  await moveDraft(here.record, { draftId, to: 'approved', decision: collegeDecision }, machine, new Date());
  const clerk = await stage.enter(people.clerk);
  const publishing = new CountedWalk(clerk);
  await publishing.follow(/Voortgangsrapportage 2025-3/);
  await publishing.follow('Bied het aan de raad aan');
  await publishing.click(clerk.getByLabel(/^Ik weet dat er nog/));
  await publishing.press('Bied aan');
  await clerk.getByText('De stap is vastgelegd.').waitFor();
  told.push(publishing.tell('publish'));
  expect(publishing.clicks).toBeLessThanOrEqual(bounds.publish);
  await clerk.context().close();
  return told;
}
