import { describe, expect, it, test } from 'vitest';
import type { Correction, Decision, PublicationDecision } from '../model/correction.ts';
import { htmlDocument } from './document-of-text.fixture.ts';
import { recognise, recogniseLayout } from './recognise.ts';

function correct(...decisions: readonly Decision[]): readonly Correction[] {
  return decisions.map((decision, at) => ({
    id: String(at),
    at: '2026-01-02T03:04:05Z',
    by: 'iemand',
    reach: { organisation: null, publication: null, file: null },
    decision,
  }));
}

/** A chapter as this maker sets it: goals are bold lines, and nothing that it asks is in words that are known. */
function chapter(title: string, goals: readonly string[]): string {
  const each = goals.map(
    (goal) =>
      `<p><strong>${goal}</strong></p><p>De sleutel ligt bij korte lijnen, samen met de dorpsraden.</p><p><strong>Zo pakken we het aan</strong></p><ul><li>Het park ${title.toLowerCase()} openen</li></ul>`,
  );
  return `<h1>${title}</h1><p>Over ${title.toLowerCase()} valt veel te zeggen, en dat doen wij hier.</p><p><strong>Onze koers</strong></p>${each.join('')}`;
}

const document = htmlDocument(
  `<p>Gemeente Ergens | Begroting 2018</p>${chapter('Groen', ['Elke wijk heeft schaduw', 'Bomen worden oud'])}`,
);

const goalsAndQuestions = correct(
  { about: 'heading', words: 'onze koers', style: 'bold', means: { is: 'question', question: 'achieve' } },
  { about: 'heading', words: 'zo pakken we het aan', style: 'bold', means: { is: 'question', question: 'do' } },
  { about: 'heading', words: null, style: 'bold', means: { is: 'goal' } },
);

function told(corrections: readonly Correction[]) {
  return recognise(document, { corrections }).chapters.map(({ title, commitments }) => [
    title,
    ...commitments.map(({ question, text }) => `${question}: ${text}`),
  ]);
}

describe('a document with corrections', () => {
  it('is read as persons decided: which lines ask, and which are goals', () => {
    expect(told(goalsAndQuestions)).toEqual([
      [
        'Groen',
        'achieve: Elke wijk heeft schaduw',
        'do: Het park groen openen',
        'achieve: Bomen worden oud',
        'do: Het park groen openen',
      ],
    ]);
    expect(told([])).not.toEqual(told(goalsAndQuestions));
    const { chapters } = recognise(document, { corrections: goalsAndQuestions });
    const passages = chapters.flatMap((one) => one.passages);
    expect(passages.map(({ heading }) => heading)).toContain('Elke wijk heeft schaduw');
    expect(passages.flatMap((passage) => Object.keys(passage))).not.toContain('isGoal');
  });

  it('says which corrections it was read with, and nothing where it has none of their texts', () => {
    const other = correct({ about: 'heading', words: 'onze koers', style: 'h2', means: { is: 'text' } });
    expect(recognise(document, { corrections: goalsAndQuestions }).corrected?.toSorted()).toEqual(['0', '1', '2']);
    expect(recognise(document, { corrections: other })).toEqual(recognise(document));
  });

  it('shows what it took its lines for, before and after', () => {
    const meaningOf = (corrections: readonly Correction[]) =>
      recogniseLayout(document, { corrections }).layout.headings.find(({ text }) => text === 'Onze koers')?.means;
    expect(meaningOf(goalsAndQuestions)).toEqual({ is: 'question', question: 'achieve' });
    expect(meaningOf([])).not.toEqual({ is: 'question', question: 'achieve' });
  });

  it('takes out what states nothing and puts in what does, each once', () => {
    const decided = told([
      ...goalsAndQuestions,
      ...correct(
        { about: 'statement', text: 'het park groen openen', means: 'nothing' },
        { about: 'statement', text: 'De sleutel ligt bij korte lijnen, samen met de dorpsraden.', means: 'commitment' },
      ),
    ]);
    expect(decided[0]).toEqual([
      'Groen',
      'achieve: Elke wijk heeft schaduw',
      'achieve: De sleutel ligt bij korte lijnen, samen met de dorpsraden',
      'achieve: Bomen worden oud',
      'achieve: De sleutel ligt bij korte lijnen, samen met de dorpsraden',
    ]);
  });

  it('has the levels that persons gave its chapters', () => {
    const levels = recognise(document, {
      corrections: correct({
        about: 'heading',
        words: null,
        style: 'h1',
        means: { is: 'chapter', level: 'policy-field' },
      }),
    }).chapters.flatMap(({ title, level }) => (title === 'Groen' ? [level] : []));
    expect(levels).toEqual(['policy-field']);
  });

  it('is of the publication that a person named, but for what is given with it', () => {
    const corrections = correct({ about: 'publication', means: { kind: 'annual-report', year: 2017 } });
    expect(recognise(document, { corrections }).publication).toMatchObject({ kind: 'annual-report', year: 2017 });
    expect(recognise(document, { corrections, year: 2016 }).publication).toMatchObject({ year: 2016 });
  });

  it('is of the term, or the one of several in a year, that a person named, and of one year where that was said', () => {
    const publicationOf = (text: string, means: PublicationDecision) =>
      recognise(htmlDocument(text), { corrections: correct({ about: 'publication', means }) }).publication;
    const term = { year: 2022, endYear: 2026 };
    expect(publicationOf('<h1>Coalitieakkoord 2022</h1>', term)).toMatchObject(term);
    expect(publicationOf('<h1>Coalitieakkoord 2022-2026</h1>', { endYear: null })).toMatchObject({ endYear: null });
    expect(publicationOf('<h1>Bestuursrapportage 2022</h1>', { sequence: 2 })).toMatchObject({ sequence: 2 });
    expect(publicationOf('<h1>2e Bestuursrapportage 2022</h1>', { sequence: null })).toMatchObject({ sequence: null });
  });
});

test('of two questions that are asked once, the one that a person named and that of what it cost, neither takes the place of the other', () => {
  const goal = (title: string) =>
    `<p><strong>Wat hebben we bereikt?</strong></p><p>${title} is gelukt.</p><p><strong>Wat hebben we daarvoor gedaan?</strong></p><ul><li>De ${title.toLowerCase()} is geopend.</li></ul>`;
  const report = htmlDocument(
    `<p>Gemeente Ergens | Jaarverslag 2018</p><h1>1 Groen</h1><p>Over groen valt veel te zeggen.</p>${['Schaduw', 'Boom', 'Laan'].map(goal).join('')}<p><strong>Tot slot van dit onderdeel</strong></p><p>Terugkijkend staat er een goede basis voor de komende jaren.</p><p><strong>Wat heeft het gekost?</strong></p><table><tr><th>x € 1.000</th><th>Rekening 2018</th></tr><tr><td>Lasten</td><td>12</td></tr><tr><td>Baten</td><td>2</td></tr></table>`,
  );
  const corrections = correct({
    about: 'heading',
    words: 'tot slot van dit onderdeel',
    style: 'bold',
    means: { is: 'question', question: 'conclusion' },
  });
  const asked = recognise(report, { corrections }).chapters.flatMap(({ passages }) =>
    passages.map(({ question }) => question),
  );
  expect(asked.slice(-2)).toEqual(['conclusion', 'cost']);
});

describe('a column of which a person decided', () => {
  const table = htmlDocument(
    `<p>Gemeente Ergens | Begroting 2018</p><h1>2.1 Wegen</h1><table><tr><th>Indicator</th><th>Peiling</th><th>Koers 2020</th><th>Weetje</th></tr><tr><td>Aantal bruggen</td><td>4</td><td>6</td><td>2</td></tr><tr><td>Aantal paden</td><td>14</td><td>16</td><td>3</td></tr></table>`,
  );
  const figuresOf = (corrections: readonly Correction[]) =>
    recognise(table, { corrections }).chapters.flatMap(({ indicators }) =>
      indicators.flatMap(({ figures }) => figures.map(({ role, year, raw }) => `${role} ${year} ${raw}`)),
    );

  it('has the role and the year that it was given: that of the head, or one beside that of the document', () => {
    const corrections = correct(
      { about: 'column', head: 'Peiling', means: { is: 'value', role: 'achieved', year: -2 } },
      { about: 'column', head: 'Koers 2018', means: { is: 'value', role: 'target', year: 'head' } },
      { about: 'column', head: 'Weetje', means: { is: 'remark' } },
    );
    expect(figuresOf(corrections)).toEqual(['achieved 2016 4', 'target 2020 6', 'achieved 2016 14', 'target 2020 16']);
    expect(recognise(table, { corrections }).doubts).toEqual([]);
  });

  it('tells the same where its word stands in rows, in a column of roles or below an indicator', () => {
    const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const rows = htmlDocument(
      `<p>Gemeente Ergens | Begroting 2018</p><h1>2.1 Wegen</h1><table><tr><th>Indicator</th><th>Jaar</th><th>Soort waarde</th><th>Waarde</th></tr>${row('Aantal bruggen', '2016', 'Realisatie', '4')}${row('Aantal bruggen', '2018', 'Inzet', '6')}${row('Aantal paden', '2016', 'Realisatie', '14')}${row('Aantal paden', '2018', 'Inzet', '16')}</table>`,
    );
    const below = htmlDocument(
      `<p>Gemeente Ergens | Begroting 2018</p><h1>2.1 Wegen</h1><table><tr><th>Indicator</th><th>2017</th><th>2018</th></tr>${row('Aantal bruggen', '', '')}${row('Werkelijk', '4', '')}${row('Inzet', '5', '6')}</table>`,
    );
    const corrections = correct({ about: 'column', head: 'Inzet', means: { is: 'value', role: 'target', year: null } });
    const figuresIn = (one: typeof rows) =>
      recognise(one, { corrections }).chapters.flatMap(({ indicators }) =>
        indicators.flatMap(({ name, figures }) =>
          figures.flatMap(({ role, year, raw }) => (raw === '' ? [] : [`${name} ${role} ${year} ${raw}`])),
        ),
      );
    expect(figuresIn(rows)).toEqual([
      'Aantal bruggen achieved 2016 4',
      'Aantal bruggen target 2018 6',
      'Aantal paden achieved 2016 14',
      'Aantal paden target 2018 16',
    ]);
    expect(figuresIn(below)).toEqual([
      'Aantal bruggen achieved 2017 4',
      'Aantal bruggen target 2017 5',
      'Aantal bruggen target 2018 6',
    ]);
    const { reading, layout } = recogniseLayout(rows, { corrections });
    expect(reading.corrected).toHaveLength(1);
    expect(layout.columns.find(({ head }) => head === 'Inzet')).toMatchObject({ means: null, cells: ['6', '16'] });
  });
});
