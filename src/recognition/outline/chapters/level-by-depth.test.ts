import { expect, test } from 'vitest';
import { htmlDocument } from '../../document-of-text.fixture.ts';
import { recognise } from '../../recognise.ts';

const field = (title: string, level: number) =>
  `<h${level}>${title}</h${level}>${[
    ['Wat willen we bereiken?', 'Inwoners zijn tevreden over de buurt.'],
    ['Wat gaan we doen?', 'Wij gaan bomen planten langs de weg.'],
  ]
    .map(([asked, answer]) => `<h4>${asked}</h4><ul><li>${answer}</li></ul>`)
    .join('')}`;

const levelsOf = (html: string) => recognise(htmlDocument(html)).chapters.map(({ title, level }) => [title, level]);

test('in a book without numbers the headings above the questions are programmes and their parts', () => {
  const book = `<h1>Begroting 2021</h1><h1>Kracht en kansen</h1><h2>Veilig wonen</h2>${field('Toezicht', 3)}${field('Brand', 3)}
    <h1>Natuur en water</h1>${field('Bossen', 2)}<h1>Paragrafen</h1><h2>Grondbeleid</h2><p>Er is grond.</p>`;
  expect(levelsOf(book)).toEqual([
    ['Kracht en kansen', 'programme'],
    ['Veilig wonen', 'subprogramme'],
    ['Toezicht', 'policy-field'],
    ['Brand', 'policy-field'],
    ['Natuur en water', 'programme'],
    ['Bossen', 'subprogramme'],
    ['Paragrafen', 'other'],
    ['Grondbeleid', 'paragraph'],
  ]);
});

test('a chapter in which nothing is asked keeps the level that is not known', () => {
  const book = `<h1>Begroting 2021</h1><h1>Kracht en kansen</h1>${field('Toezicht', 2)}${field('Brand', 2)}<h1>Waar het geld vandaan komt</h1><p>Van het Rijk.</p>`;
  expect(levelsOf(book).at(-1)).toEqual(['Waar het geld vandaan komt', 'other']);
});
