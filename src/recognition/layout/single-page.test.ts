import { describe, expect, test } from 'vitest';
import { htmlDocument } from '../document-of-text.fixture.ts';
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
        'Wat deze kop vraagt, blijkt alleen uit wat eronder staat.',
        ['een kop die geen vraag stelt', 'de vraag wat we gaan doen'],
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
});
