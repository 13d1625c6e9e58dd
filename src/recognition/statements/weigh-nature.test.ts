import { expect, test } from 'vitest';
import { textDocument } from '../document-of-text.fixture.ts';
import { recognise } from '../recognise.ts';

const read = (...lines: readonly string[]) => {
  const { chapters, doubts } = recognise(textDocument(['Begroting 2026', '', '1.2 Groen', '', ...lines].join('\n')));
  return {
    commitments: chapters.flatMap((chapter) => chapter.commitments.map(({ text }) => text)),
    accounts: chapters.flatMap((chapter) => chapter.accounts.map(({ text }) => text)),
    doubts: doubts.filter(({ stake }) => stake === 'statement'),
  };
};

test('running text below what we do that neither plans nor looks back is in doubt, and no commitment', () => {
  const { commitments, doubts } = read('Wat gaan we doen?', '', 'De sleutel ligt bij de mensen in de wijk.');
  expect(commitments).toEqual([]);
  expect(doubts).toHaveLength(1);
  expect(doubts[0]).toMatchObject({
    text: 'De sleutel ligt bij de mensen in de wijk',
    why: { say: 'nature' },
    candidates: [{ says: { say: 'text' } }, { says: { say: 'commitment' } }, { says: { say: 'account' } }],
  });
  expect(doubts[0]?.candidates.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1);
});

test.each([
  ['a plan', 'Wat gaan we doen?', 'We lichten de regels voor bomen door.'],
  ['something that will be done', 'Wat gaan we doen?', 'Het park wordt groter.'],
  ['an infinitive', 'Wat gaan we doen?', 'Het park vergroten.'],
  ['an item of a list, whatever its verb', 'Wat gaan we doen?', '- Kansen voor de wijk'],
  ['a state that is wanted', 'Wat willen we bereiken?', 'Alle bermen zijn ingezaaid.'],
])('%s is settled', (_, question, text) => {
  const { commitments, doubts } = read(question, '', text);
  expect(commitments).toHaveLength(1);
  expect(doubts).toEqual([]);
});

test('below what was done, a text that says what is done counts, and one about how things are is in doubt', () => {
  const { accounts, doubts } = read(
    'Wat hebben we gedaan?',
    '',
    'We hebben het park vergroot. Daarmee is er meer schaduw.',
    '',
    'De stad groeit. Meer mensen zoeken rust in het groen.',
  );
  expect(accounts).toEqual(['We hebben het park vergroot. Daarmee is er meer schaduw.']);
  expect(doubts.map(({ text }) => text)).toEqual(['De stad groeit. Meer mensen zoeken rust in het groen.']);
});

test('a row of which the cells ran together is in doubt', () => {
  const { commitments, accounts, doubts } = read(
    'Wat hebben we gedaan?',
    '',
    'Activiteit Status Toelichting',
    'We planten tachtig linden Gereed De linden staan er.',
    'We zaaien alle bermen in met bloemen en dat is later dan gepland',
  );
  expect([commitments, accounts]).toEqual([[], ['De linden staan er.']]);
  expect(doubts).toMatchObject([{ why: { say: 'row-run-together' }, candidates: [] }]);
});
