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

test('a page that asks one question is of the chapter that its breadcrumb has above it', () => {
  const at = { file: 'kosten.html', line: 1 };
  const page = (breadcrumb: readonly string[], heading: string) =>
    recognise({
      ...textDocument('', 'kosten.html'),
      title: `${heading} - Begroting 2019`,
      address: 'https://waterrijk.begroting-2019.nl/p12/wat-mag-het-kosten',
      breadcrumb,
      blocks: [
        { kind: 'heading', level: 1, text: heading, at },
        { kind: 'paragraph', text: 'De wegen kosten meer dan vorig jaar, omdat asfalt duurder is.', at },
      ],
    }).chapters.map(({ title, passages }) => [title, passages.map(({ question }) => question)]);
  expect(page(['Begroting 2019', "Programma's", 'Wegen', 'Wat mag het kosten?'], 'Wat mag het kosten?')).toEqual([
    ['Wegen', ['cost']],
  ]);
  expect(page(['Begroting 2019', 'Algemeen', 'Financiën'], 'Financiën')).toEqual([['Financiën', expect.anything()]]);
});

test('the word before the code of a title is that of its level, where the page calls itself by the rest', () => {
  const at = { file: 'wegen.html', line: 1 };
  const page = (title: string) =>
    recognise({
      ...textDocument('', 'wegen.html'),
      title,
      blocks: [
        { kind: 'heading', level: 1, text: 'Koers 1: Wegen', at },
        { kind: 'heading', level: 2, text: 'Wat willen we bereiken?', at },
        { kind: 'paragraph', text: 'Wij willen dat de wegen heel blijven.', at },
      ],
    }).chapters.map((chapter) => [chapter.code, chapter.title]);
  expect(page('Wegen - Begroting 2019 - Gemeente Waterrijk')).toEqual([['1', 'Wegen']]);
  expect(page('Begroting 2019')).toEqual([[null, 'Koers 1: Wegen']]);
});
