import { expect, test } from 'vitest';
import { htmlDocument } from '../document-of-text.fixture.ts';
import { recognise } from '../recognise.ts';

/** The questions with what is said below them, in a book of three policy fields that are set alike. */
const stated = (field: (title: string) => string) => {
  const fields = ['Bruggen', 'Parken', 'Scholen'].map((title, at) => `<h2>1.${at + 1} ${title}</h2>${field(title)}`);
  const { chapters } = recognise(htmlDocument(`<h1>Begroting 2031</h1><h2>Programma 1 Stad</h2>${fields.join('')}`));
  return chapters
    .filter(({ code }) => code === '1.2')
    .flatMap(({ commitments }) => commitments.map(({ question, text }) => `${question} ${text}`));
};

const asked = (title: string) => `<h3>Wat willen we bereiken?</h3><p><b>Doel: ${title} zijn schoon.</b></p>`;
const done = (title: string) =>
  `<p>Inspanningen 2031:</p><ul><li>We vegen om ${title} elke week.</li><li>We plaatsen bij ${title} bakken.</li></ul>`;
const cost = '<h3>Wat mag het kosten?</h3><p>Niets.</p>';

test('a goal below the actions of another, with actions of its own below it, is the next goal', () => {
  const next = (title: string) => `<p><b>Doel: ${title} zijn veilig.</b></p>`;
  expect(stated((title) => asked(title) + done(title) + next(title) + done(`de ${title}`) + cost)).toEqual([
    'achieve Parken zijn schoon',
    'do We vegen om Parken elke week',
    'do We plaatsen bij Parken bakken',
    'achieve Parken zijn veilig',
    'do We vegen om de Parken elke week',
    'do We plaatsen bij de Parken bakken',
  ]);
});

test('where nothing was answered yet or nothing asks again, the label says what the actions are for', () => {
  const again = (title: string) => `<h3>Wat gaan we doen?</h3><p>Doel: ${title} zijn anders.</p>`;
  const goals = (field: (title: string) => string) => stated(field).filter((one) => one.startsWith('achieve'));
  expect(goals((title) => asked(title) + again(title) + done(title) + cost)).toEqual(['achieve Parken zijn schoon']);
  const list = (title: string) => `<p>Doel: ${title} zijn anders.</p><ul><li>We verven ${title} elk jaar.</li></ul>`;
  expect(goals((title) => asked(title) + done(title) + list(title) + cost)).toEqual(['achieve Parken zijn schoon']);
});
