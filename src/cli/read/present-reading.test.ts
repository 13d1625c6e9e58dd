import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { textDocument } from '../../recognition/document-of-text.fixture.ts';
import { recognise } from '../../recognition/recognise.ts';
import { passageText, presentReading } from './present-reading.ts';

const schema: object = JSON.parse(readFileSync(new URL('../../../schema/reading.002.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

const page = `Begroting 2019

Programma 3: Wonen

3.2.1 Sneller bouwen

Er zijn te weinig huizen. Zie verder 3.2.4.

Prestatie-indicatoren | Behaald 2017 | Beoogd 2019
Aantal opgeleverde huizen | 410 | > 500
Aandeel sociale huur | 31,5% | -

Wat willen we bereiken in 2019?

We willen dat starters een huis vinden.

Wat gaan we hiervoor doen?

  • Bouwgrond uitgeven aan coöperaties;
  • De wachttijd bekorten.
`;

describe('presentReading', () => {
  const published = presentReading(recognise(textDocument(page)));

  test('what is printed is valid under the published schema', () => {
    expect(validate([published]), JSON.stringify(validate.errors)).toBe(true);
  });

  test('a key that is missing or a word outside a list is refused by the schema', () => {
    const { notes: _, ...withoutNotes } = published;
    expect(validate([withoutNotes])).toBe(false);
    expect(validate([{ ...published, publication: { ...published.publication, kind: 'plan' } }])).toBe(false);
  });

  test('commitments and accounts are texts, passages have theirs with bullets', () => {
    const [chapter] = published.chapters;
    expect(chapter?.commitments).toEqual([
      'We willen dat starters een huis vinden',
      'Bouwgrond uitgeven aan coöperaties',
      'De wachttijd bekorten',
    ]);
    expect(chapter?.questions).toEqual(['intro', 'achieve', 'do']);
    expect(chapter?.passages.at(-1)?.text).toBe('• Bouwgrond uitgeven aan coöperaties;\n• De wachttijd bekorten.');
    expect(chapter?.references).toMatchObject([{ code: '3.2.4', text: 'Zie verder 3.2.4' }]);
    expect(chapter?.indicators[0]?.figures[1]).toMatchObject({
      role: 'target',
      year: 2019,
      raw: '> 500',
      value: { type: 'comparison', number: '500' },
    });
  });
});

describe('passageText', () => {
  const at = { file: 'a' };

  test('headings and paragraphs stand apart and lists are lines', () => {
    const text = passageText([
      { kind: 'heading', level: 4, text: 'Kop', at },
      { kind: 'paragraph', text: 'Een alinea.', at },
      {
        kind: 'list',
        ordered: true,
        at,
        items: [
          { text: 'een', depth: 0, marker: '1.', at },
          { text: 'diep', depth: 1, at },
        ],
      },
    ]);
    expect(text).toBe('Kop\n\nEen alinea.\n\n1. een\n  • diep');
  });
});
