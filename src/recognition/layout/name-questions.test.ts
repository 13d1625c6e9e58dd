import { expect, test } from 'vitest';
import type { PublicationKind } from '../../model/publication.ts';
import { type AnswerTraits, readTraits } from './answer-traits.ts';
import { markedBlocks } from './layout.fixture.ts';
import { nameQuestions } from './name-questions.ts';
import { collectSaid } from './said-before.ts';

const name = (kind: PublicationKind, ...headings: readonly (readonly [string, AnswerTraits])[]) =>
  nameQuestions(
    headings.map(([text, traits], at) => ({
      key: text.toLowerCase(),
      text,
      traits,
      place: at / Math.max(1, headings.length - 1),
      isMarked: true,
    })),
    kind,
    () => true,
  ).map(({ asked }) => asked);
const below = (...lines: readonly string[]) => readTraits(markedBlocks(...lines), new Map());

const prose = below('De wijk groeide vorig jaar. Er waren meer vragen dan daarvoor, en de wachttijd nam toe.');
const goals = below('- Kinderen spelen veilig op straat', '- Elke buurt heeft een ontmoetingsplek');
const plans = below('- Een speeltuin aanleggen', '- Het buurthuis wordt verbouwd');
const done = below('- De speeltuin is aangelegd', '- Het buurthuis is nog niet verbouwd');
const money: AnswerTraits = { ...below('.'), money: 1 };

test('unknown words are named by what stands below them and by their place', () => {
  expect(
    name(
      'budget',
      ['Zo zit het', prose],
      ['De bedoeling van dit alles', goals],
      ['Mouwen omhoog', plans],
      ['De knip', money],
    ),
  ).toEqual(['situation', 'achieve', 'do', 'cost']);
});

test('in a report the same place is that of what was done', () => {
  expect(
    name('annual-report', ['De bedoeling van dit alles', goals], ['Mouwen omhoog', done], ['De knip', money]),
  ).toEqual(['achieve', 'done', 'cost']);
});

test('known words decide, whatever stands below', () => {
  expect(name('budget', ['Wat willen we bereiken?', plans], ['Wat gaan we doen?', goals])).toEqual(['achieve', 'do']);
});

test('a heading above figures, or of policy papers, asks nothing', () => {
  expect(
    name(
      'budget',
      ['Beleidsindicatoren', { ...below('.'), figures: 1 }],
      ['Relevante nota’s', below('- Nota over het wonen (2021)')],
    ),
  ).toEqual(['section', 'section']);
});

test('what says each goal again, and behind it how far that is, tells what was done', () => {
  const reached = markedBlocks(
    'Kinderen spelen veilig op straat: dat lukt steeds beter.',
    'Elke buurt heeft een ontmoetingsplek: nog twee te gaan.',
  );
  const said = collectSaid(
    markedBlocks('- 1. Kinderen spelen veilig op straat', 'Elke buurt heeft een ontmoetingsplek'),
  );
  expect(
    name('annual-report', ['Onze koers', goals], ['Waar we staan op onze koers', readTraits(reached, said)]),
  ).toEqual(['achieve', 'done']);
});
