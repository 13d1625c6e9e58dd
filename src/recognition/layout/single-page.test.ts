import { describe, expect, test } from 'vitest';
import { htmlDocument, textDocument } from '../document-of-text.fixture.ts';
import { recognise } from '../recognise.ts';

const read = (...sections: readonly (readonly [string, string])[]) => {
  const html = sections.map(([heading, answer]) => `<h2>${heading}</h2>${answer}`).join('');
  const { chapters, doubts } = recognise(htmlDocument(`<h1>Programma 3 Buurten</h1>${html}`), {
    kind: 'budget',
    year: 2026,
  });
  return {
    questions: chapters.flatMap(({ passages }) =>
      passages.flatMap(({ heading, question }) => (heading === null ? [] : [`${heading}: ${question}`])),
    ),
    doubts: doubts.map(({ text, why, candidates }) => [text, why, candidates.map(({ says }) => says)]),
    commitments: chapters.flatMap(({ commitments }) => commitments.map(({ text }) => text)),
  };
};
const goals = '<ul><li>Elke buurt is veilig</li><li>Kinderen zijn vaker buiten</li></ul>';
const plans = '<ul><li>Een speeltuin aanleggen</li><li>Lampen plaatsen in het park</li><li>Paden ophogen</li></ul>';

describe('a heading of a single page in words that are not known', () => {
  test('asks what one of its words says, where its answer agrees', () => {
    const { questions, doubts } = read(
      ['Onze dromen', goals],
      ['Wat het kost', '<p>Daarvoor is geld.</p>'],
      ['Onze stappen', plans],
    );
    expect(questions).toContain('Onze dromen: achieve');
    expect(questions).toContain('Onze stappen: do');
    expect(doubts).toEqual([]);
  });

  test('is in doubt where only its answer says it, and states nothing', () => {
    const { questions, doubts, commitments } = read(['Wat willen we bereiken?', goals], ['Mouwen omhoog', plans]);
    expect(questions).toEqual(['Wat willen we bereiken?: achieve', 'Mouwen omhoog: other']);
    expect(doubts).toEqual([
      [
        'Mouwen omhoog',
        { say: 'asked-by-answer', with: {} },
        [
          { say: 'asks-nothing', with: {} },
          { say: 'question', with: { question: 'do' } },
        ],
      ],
    ]);
    expect(commitments).toEqual(['Elke buurt is veilig', 'Kinderen zijn vaker buiten']);
  });

  test('asks what its answer says where that leaves no doubt: a table of money', () => {
    const money = '<table><tr><th></th><th>2026</th></tr><tr><td>Lasten</td><td>100</td></tr></table>';
    const { questions, doubts } = read(['Wat willen we bereiken?', goals], ['De knip', money]);
    expect(questions).toContain('De knip: cost');
    expect(doubts).toEqual([]);
  });

  test('has the goals below it that are set lower, and asks what came of them where they return', () => {
    const html = [
      '<h1>Programma 3 Buurten</h1><p>Hier wonen veel mensen.</p><h2>Onze horizon</h2>',
      '<p><b>Elke buurt is veilig</b></p><p>Dat begint bij de buren.</p>',
      '<p><b>De straten zijn schoon</b></p><p>Daarvoor kijken wij naar het werk dat al loopt.</p>',
      '<h2>Zo ver kwam het</h2><p>Elke buurt is veilig: dit is gelukt.</p><p>De straten zijn schoon: dit lukte half.</p>',
      '<h2>Het prijskaartje</h2><table><tr><th></th><th>2026</th></tr><tr><td>Lasten</td><td>100</td></tr></table>',
    ].join('');
    const { chapters, doubts } = recognise(htmlDocument(html), { kind: 'annual-report', year: 2026 });
    expect(chapters.flatMap(({ passages }) => passages.map(({ question }) => question))).toEqual([
      'intro',
      'achieve',
      'done',
      'cost',
    ]);
    expect(chapters[0]?.accounts).toHaveLength(2);
    expect(doubts).toEqual([]);
  });
});

test('plain titles ask where two have the answer of a question, and a goal that is said elsewhere is no title', () => {
  const { chapters } = recognise(
    textDocument(
      [
        'Programma 3 Buurten',
        'Hier wonen veel mensen.',
        'Doelenboom',
        '- Doel: Elke buurt is veilig\n  - Actie: We plaatsen lampen',
        'Onze koers',
        'Elke buurt is veilig',
        'Dat begint bij de buren.',
        'Onze stappen',
        '1. We plaatsen lampen\n2. We leggen een speeltuin aan',
        'Het prijskaartje',
        'Bedragen x € 1.000',
        'Omschrijving | Raming 2026 | Raming 2027\nLasten | 100 | 110\nBaten | 20 | 30',
      ].join('\n\n'),
    ),
    { kind: 'budget', year: 2026 },
  );
  const asked = chapters.flatMap(({ passages }) => passages.map(({ heading, question }) => `${heading}: ${question}`));
  expect(asked).toEqual(expect.arrayContaining(['Onze stappen: do', 'Het prijskaartje: cost']));
  expect(asked).not.toContain('Elke buurt is veilig: achieve');
});
