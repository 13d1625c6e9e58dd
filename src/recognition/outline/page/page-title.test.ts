import { expect, test } from 'vitest';
import { textDocument } from '../../document-of-text.fixture.ts';
import { recognise } from '../../recognise.ts';

const titles = (text: string) => recognise(textDocument(text, 'wegen.txt')).chapters.map(({ title }) => title);

test('a page without a heading is called as its file, not as the publication that it is of', () => {
  expect(titles('Begroting 2019\n\nIn de polder worden de dijken hoger en de wegen breder gemaakt.\n')).toEqual([
    'wegen',
  ]);
});

test('a publication that a sentence names is not what the page is called', () => {
  expect(titles('De drie partijen sloten voor 2022-2026 samen een coalitieakkoord, na een lange zomer.\n')).toEqual([
    'wegen',
  ]);
});
