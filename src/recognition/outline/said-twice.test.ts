import { expect, test } from 'vitest';
import { textDocument } from '../document-of-text.fixture.ts';
import { recognise } from '../recognise.ts';

const tiles = 'Uitgaven\n\n16%\n€ 18.795\nx € 1.000\n\nInkomsten\n\n8%\n€ 9.682\nx € 1.000';
const read = (text: string) =>
  recognise(textDocument(`${text}\n\nInleiding\n\nDit programma gaat over dijken en wegen.\n`)).chapters.map(
    ({ code, title, amounts }) => ({ code, title, amounts: amounts.map(({ euros }) => euros) }),
  );

test('what is said above the title and again below it is of the chapter with that title', () => {
  expect(read(`${tiles}\n\nProgramma 4 | Wegen\n\n${tiles}`)).toEqual([
    { code: '4', title: 'Wegen', amounts: ['18795000', '9682000'] },
  ]);
});

test('what is said once above the title is not taken away', () => {
  expect(read(`${tiles}\n\nProgramma 4 | Wegen`).flatMap(({ amounts }) => amounts)).toEqual(['18795000', '9682000']);
});
