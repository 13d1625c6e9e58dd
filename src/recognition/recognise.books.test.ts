import { describe, expect, test } from 'vitest';
import { htmlDocument, textDocument } from './document-of-text.fixture.ts';
import { recognise } from './recognise.ts';

const outline = (reading: ReturnType<typeof recognise>) =>
  reading.chapters.map(({ code, title, passages }) =>
    [code, title, ...passages.map(({ question }) => question).filter((one) => one !== 'intro')].join(' '),
  );

const fields = ['Parken', 'Wegen', 'Scholen', 'Sport'];
const pages = fields.map((title, at) => ({ title, code: `${at < 2 ? 1 : 2}.${(at % 2) + 1}` }));

describe('a book teaches its layout', () => {
  const book = (heads: readonly string[]) =>
    `<h1>Begroting 2024</h1>${pages
      .map(
        ({ title, code }, at) =>
          `${at % 2 === 0 ? `<h1>Bundel ${code[0]} | Groep ${code[0]}</h1><p>Over deze bundel staat hier een korte schets.</p>` : ''}
          <h2>Stuk ${code} | ${title}</h2><p>Een schets van het onderwerp. Die is kort gehouden.</p>
          <h3>${heads[0]}</h3><p><b>${title} zijn er voor iedereen</b></p><p>Dat vraagt geduld van ons allemaal.</p><p><b>Ook ouderen gebruiken ${title.toLowerCase()}</b></p><p>Dat begint bij goed luisteren.</p>
          <h3>${heads[1]}</h3><p>Daarvoor zetten wij de volgende stappen.</p><p>Taak: Bankjes bij ${title.toLowerCase()} plaatsen.</p><p>Taak: Een loket voor ${title.toLowerCase()} openen.</p>
          <h3>${heads[2]}</h3><table><tr><th></th><th>2024</th></tr><tr><td>Lasten</td><td>€ 12</td></tr><tr><td>Baten</td><td>€ 2</td></tr></table>`,
      )
      .join('')}`;

  test('unknown words for levels, questions and labels are read from what comes back', () => {
    const reading = recognise(htmlDocument(book(['Waar we van dromen', 'Onze klussen', 'De knip'])));
    expect(outline(reading)).toEqual([
      '1 Groep 1',
      '1.1 Parken achieve do cost',
      '1.2 Wegen achieve do cost',
      '2 Groep 2',
      '2.1 Scholen achieve do cost',
      '2.2 Sport achieve do cost',
    ]);
    expect(reading.chapters[1]?.commitments.map(({ text }) => text)).toEqual([
      'Parken zijn er voor iedereen',
      'Ook ouderen gebruiken parken',
      'Bankjes bij parken plaatsen',
      'Een loket voor parken openen',
    ]);
  });

  test('chapters without a number stand above the first question of each round', () => {
    const text = `Begroting 2024\n\n${fields
      .map(
        (title) =>
          `${title}\n\nHier staat een schets van dit onderwerp, die kort is gehouden.\n\nWaar willen we naartoe?\n\n- ${title} zijn er voor iedereen\n\nOnze klussen\n\n- Bankjes plaatsen\n- Een loket openen\n\n`,
      )
      .join('')}`;
    expect(outline(recognise(textDocument(text)))).toEqual(fields.map((title) => ` ${title} achieve do`));
  });

  test('the titles of the next goals stay in the chapter, with what is done for each', () => {
    const goal = (text: string, done: string) =>
      `<h3>${text}</h3><p>Dit was ons doel voor dit jaar.</p><h4>Gelukt?</h4><p>Ja, ${done}</p><h4>Wat is er gebeurd?</h4><ul><li>Er is een ${done}</li></ul>`;
    const chapter = (title: string, code: string) =>
      `<h2>Programma ${code} ${title}</h2><h3>Wat wilden we bereiken?</h3>${goal(`Iedereen in ${title} zwemt`, 'zwembad gebouwd.')}${goal(`Iedereen in ${title} fietst`, 'fietspad aangelegd.')}`;
    const reading = recognise(
      htmlDocument(`<h1>Jaarstukken 2023</h1>${chapter('Sport', '1')}${chapter('Verkeer', '2')}`),
    );
    expect(reading.chapters.map(({ title }) => title)).toEqual(['Sport', 'Verkeer']);
    expect(reading.chapters[0]?.commitments.map(({ text }) => text)).toEqual([
      'Iedereen in Sport zwemt',
      'Iedereen in Sport fietst',
    ]);
  });
});

describe('a single page', () => {
  test('falls back on words, and doubts what only stands below', () => {
    const reading = recognise(
      htmlDocument(
        '<h1>Programma 3 Water</h1><p>Dit programma gaat over water in de stad.</p><h2>Waar we van dromen</h2><ul><li>De stad houdt droge voeten</li><li>Kinderen zwemmen in schoon water</li></ul><h2>Onze klussen</h2><ul><li>Een gemaal bouwen</li><li>Drie grachten uitbaggeren</li></ul>',
      ),
    );
    expect(outline(reading)).toEqual(['3 Water achieve other']);
    expect(reading.doubts).toMatchObject([{ stake: 'question', text: 'Onze klussen' }]);
    expect(reading.doubts[0]?.candidates.map(({ says }) => says)).toContainEqual({
      say: 'question',
      with: { question: 'do' },
    });
  });
});
