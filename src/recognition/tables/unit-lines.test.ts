import { expect, test } from 'vitest';
import { textDocument } from '../document-of-text.fixture.ts';
import { recognise } from '../recognise.ts';

const table = 'Omschrijving\tBegroting 2020\tRekening 2020\nLasten\t1.250\t1.310\nBaten\t400\t390\n';
const valuesOf = (text: string) =>
  recognise(textDocument(text)).chapters.flatMap(({ amounts }) => amounts.map(({ euros }) => Number(euros)));

test('a line below a table says the unit of its amounts where no line above does', () => {
  expect(valuesOf(`4 Sport\n\nWat heeft het gekost?\n\n${table}\nBedragen zijn in duizenden euro's\n`)).toEqual([
    1_250_000, 1_310_000, 400_000, 390_000,
  ]);
});

test('a line above a table goes before one below it', () => {
  const text = `4 Sport\n\nAlle bedragen zijn in euro's.\n\n${table}\nBedragen zijn in duizenden euro's\n`;
  expect(valuesOf(text)).toEqual([1250, 1310, 400, 390]);
});

test('a line right above another table says nothing of the table before it', () => {
  const text = `4 Sport\n\n${table}\nBedragen zijn in duizenden euro's\n\n${table}`;
  expect(valuesOf(text).slice(0, 4)).toEqual([1250, 1310, 400, 390]);
});

test('running text in between parts a table from the line', () => {
  const prose = 'De lasten van sport vielen dit jaar hoger uit, doordat de zaal langer open was dan gedacht.';
  expect(valuesOf(`4 Sport\n\n${table}\n${prose}\n\nBedragen zijn in duizenden euro's\n`)[0]).toBe(1250);
});
