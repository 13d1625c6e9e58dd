import { expect, test } from 'vitest';
import { textDocument } from '../document-of-text.fixture.ts';
import { recognise } from '../recognise.ts';

const chapter = (title: string, goal: string) =>
  `${title}\n\nDoelenboom\n\n- Hoofddoel: ${goal}\n\nWat willen we bereiken?\n\n- ${goal}\n\nWat gaan we daarvoor doen?\n\n- We leggen een steiger aan\n\n`;
const titlesOf = (text: string) => recognise(textDocument(text)).chapters.map(({ title }) => title);

const harbours = chapter('Havens', 'Elke haven heeft een kraan');
const locks = chapter('Sluizen', 'Schippers wachten korter');
const piers = chapter('Pieren', 'De pieren zijn heel');

test('the first chapter opens like those behind it, also where a heading that comes back stands between', () => {
  const front = 'Leeswijzer\n\nDit boek gaat over de havens en wat daarbij hoort.\n\n';
  expect(titlesOf(front + harbours + locks + piers)).toEqual(expect.arrayContaining(['Havens', 'Sluizen', 'Pieren']));
});

test('a title right above that of a chapter is of the chapter above it', () => {
  expect(titlesOf(`Water en land\n\n${harbours}${locks}${piers}`)).toEqual([
    'Water en land',
    'Havens',
    'Sluizen',
    'Pieren',
  ]);
});
