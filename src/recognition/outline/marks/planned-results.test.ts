import { describe, expect, test } from 'vitest';
import { textDocument } from '../../document-of-text.fixture.ts';
import { recognise } from '../../recognise.ts';

const questions = (text: string) =>
  recognise(textDocument(text)).chapters.flatMap(({ passages }) => passages.map(({ question }) => question));

describe('results', () => {
  const results = '3. Wegen\n\nResultaten\n\n1. De dijk is veilig.\n2. De brug is open.\n';

  test('are wanted in a budget and reached in an annual report', () => {
    expect(questions(`Begroting 2020\n\n${results}`)).toEqual(['achieve']);
    expect(questions(`Jaarverslag 2020\n\n${results}`)).toEqual(['done']);
  });

  test('are wanted where efforts stand beside them, but not in an annual report', () => {
    const network = `${results}\nInspanningen\n\n1. De dijk ophogen.\n2. De brug verven.\n`;
    expect(questions(`Voortgangsrapportage 2020\n\n${network}`)).toEqual(['achieve', 'do']);
    expect(questions(`Voortgangsrapportage 2020\n\n${results}`)).toEqual(['done']);
    expect(questions(`Jaarverslag 2020\n\n${network}`)).toEqual(['done', 'do']);
  });

  test('that were reached stay so in a budget', () => {
    expect(questions('Begroting 2020\n\n3. Wegen\n\nBehaalde resultaten\n\nDe dijk is klaar.\n')).toEqual(['done']);
  });
});
