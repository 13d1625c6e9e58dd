import { describe, expect, test } from 'vitest';
import { textDocument } from '../document-of-text.fixture.ts';
import { recognise } from '../recognise.ts';

const chaptersOf = (text: string) =>
  recognise(textDocument(text)).chapters.map(({ code, title, passages }) => ({
    code,
    title,
    asks: passages.map(({ question }) => question),
  }));

describe('a coded goal on a line of its own', () => {
  test('is the code of the chapter whose title stands below it, where a question follows', () => {
    const text =
      'Subdoelstelling 2.4.1:\nMeer rust en groen in de wijken\nWat hebben we gedaan?\nWe plantten veertig bomen langs de vaart.\n';
    expect(chaptersOf(text)).toEqual([{ code: '2.4.1', title: 'Meer rust en groen in de wijken', asks: ['done'] }]);
  });

  test('is no chapter where no question follows', () => {
    const text =
      '3 Zorg\n\nWat willen we bereiken?\n\nSubdoelstelling 3.1:\n\nMinder wachten op hulp\n\nWie hulp vraagt krijgt die snel.\n';
    expect(chaptersOf(text).map(({ code }) => code)).toEqual(['3']);
  });
});

describe('the goal tree of a chapter', () => {
  const tree = 'Programma 5 - Wonen\n\nWonen is voor iedereen.\n\nProgramma 5: Doelenboom\n\n';

  test('is a passage of the chapter, with the numbers of its goals', () => {
    expect(chaptersOf(`${tree}1.1.2 Starters vinden een huis\n\nDe lijst is korter geworden.\n`)).toEqual([
      { code: '5', title: 'Wonen', asks: ['intro', 'other'] },
    ]);
  });

  test('does not take in the chapters below it', () => {
    const codes = chaptersOf(
      `${tree}Zie het schema hieronder.\n\n5.2 Bouwen\n\nWat willen we bereiken?\n\nMeer huizen.\n`,
    );
    expect(codes.map(({ code }) => code)).toEqual(['5', '5.2']);
  });

  test('of another programme opens that programme', () => {
    const codes = chaptersOf('Programma 5 - Wonen\n\nWonen is fijn.\n\nProgramma 6: Doelenboom\n\nHet schema volgt.\n');
    expect(codes.map(({ code }) => code)).toEqual(['5', '6']);
  });
});

describe('"Resultaat"', () => {
  test('below the costs is a part of them', () => {
    const text =
      '4 Sport\n\nWat heeft het gekost?\n\nDe lasten waren lager.\n\nResultaat\n\nDe zaal leverde een voordeel op.\n';
    expect(chaptersOf(text)[0]?.asks).toEqual(['cost']);
  });

  test('elsewhere, also in the chapter after the costs, says what was done', () => {
    const text =
      '4 Sport\n\nWat heeft het gekost?\n\nDe lasten waren lager.\n\n5 Cultuur\n\nResultaat\n\nDe zaal ging open.\n';
    expect(chaptersOf(text)[1]?.asks).toEqual(['done']);
  });
});

describe('what tells about indicators', () => {
  test.each(['Verplichte BBV Indicatoren', 'Wat wordt bedoeld met deze indicator:'])('%s: no commitment', (heading) => {
    const text = `4 Sport\n\nDoelstellingen\n\n• Meer mensen sporten\n\n${heading}\n\nHet getal laat zien hoeveel er wordt gesport.\n`;
    const [chapter] = recognise(textDocument(text)).chapters;
    expect(chapter?.commitments.map((one) => one.text)).toEqual(['Meer mensen sporten']);
    expect(chapter?.passages.map(({ question }) => question)).toEqual(['achieve', 'other']);
  });

  test('a heading that is repeated is one all the same', () => {
    const text =
      '4 Sport\n\nDoelstellingen\n\n• Meer sporten\n\nVerplichte BBV Indicatoren\n\nVerplichte BBV Indicatoren\n\nHet rijk schrijft deze getallen voor.\n';
    expect(recognise(textDocument(text)).chapters[0]?.commitments.map((one) => one.text)).toEqual(['Meer sporten']);
  });
});
