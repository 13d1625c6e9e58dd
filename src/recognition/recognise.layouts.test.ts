import { describe, expect, test } from 'vitest';
import { presentReading } from '../cli/read/present-reading.ts';
import { htmlDocument, textDocument } from './document-of-text.fixture.ts';
import { recognise } from './recognise.ts';

const read = (text: string) => presentReading(recognise(textDocument(text)));
const readHtml = (html: string) => presentReading(recognise(htmlDocument(html)));
const outline = (reading: ReturnType<typeof read>) =>
  reading.chapters.map((chapter) => [
    chapter.code,
    chapter.title,
    chapter.parents.map((parent) => parent.title).join(' > '),
    chapter.questions.join(' '),
  ]);

describe('one page in a file', () => {
  test('programmes named above a page are its parents and no chapters', () => {
    const reading = read(
      'Programma 4: Verkeer\n\n4.1.2 Fietsen in de stad\n\nFietsen is gezond.\n\nWat wilden we bereiken in 2019?\n\nWe wilden meer fietspaden.\n',
    );
    expect(outline(reading)).toEqual([['4.1.2', 'Fietsen in de stad', 'Verkeer', 'intro achieve']]);
    expect(reading.publication).toMatchObject({ kind: 'annual-report', year: 2019 });
  });

  test('below a programme an unnumbered page without W-questions is the chapter', () => {
    const reading = read('Programma 4 Verkeer\n\nRelevante ontwikkelingen\n\nHet is druk op de weg.\n');
    expect(outline(reading)).toEqual([[null, 'Relevante ontwikkelingen', 'Verkeer', 'intro']]);
    expect(reading.chapters[0]?.level).toBe('other');
  });

  test('an unnumbered line above a policy field names its programme', () => {
    const reading = read('Begroting 2018\n\nVerkeer en vervoer\n\n4.1.2 Fietsen in de stad\n\nTekst.\n');
    expect(reading.chapters[0]?.parents).toEqual([{ code: null, title: 'Verkeer en vervoer', level: 'programme' }]);
  });

  test('a page that no line names is named by its address and title', () => {
    const reading = read(
      'https://testdam.begroting-2021.nl/p1/beleidsindicatoren | Begroting 2021 - Zorg en welzijn, Beleidsindicatoren\n\nTekst over de indicatoren, die ieder jaar worden gemeten.\n',
    );
    expect(outline(reading)).toEqual([[null, 'Beleidsindicatoren', 'Zorg en welzijn', 'intro']]);
  });

  test('a breadcrumb gives the parents, and a paragraph below Paragrafen is one', () => {
    const reading = readHtml(
      '<nav aria-label="Kruimelpad"><ol><li>Home</li><li>Paragrafen</li><li>Grondbeleid</li></ol></nav><main><h1>Grondbeleid</h1><p>De gemeente heeft grond.</p></main>',
    );
    expect(reading.chapters[0]).toMatchObject({ title: 'Grondbeleid', level: 'paragraph' });
  });

  test('W-questions marked up as high as the chapter stay inside it', () => {
    const reading = readHtml(
      '<h2>Begroting 2022</h2><h2>3.1 Jeugd</h2><p>Kort.</p><h2>Wat willen we bereiken?</h2><ul><li>Meedoen;</li></ul><h2>Relevante beleidsnota’s</h2><p>Nota.</p><h2>Wat mag het kosten?</h2><p>Veel.</p>',
    );
    expect(outline(reading)).toEqual([['3.1', 'Jeugd', '', 'intro achieve other cost']]);
  });
});

describe('a whole book in a file', () => {
  const book = `<h1>Jaarstukken 2021</h1><h2>Inhoudsopgave</h2><ul><li>Programma 1 Bestuur 3</li></ul>
    <h1>Programma 1 Bestuur</h1><p>Over het bestuur.</p>
    <h2>1.1 Balie</h2><h3>Wat wilden we bereiken?</h3><p>Inwoners zijn tevreden.</p><h3>Wat hebben we gedaan?</h3><h4>Loket</h4><p>Het loket is verbouwd.</p><p>Het is nu licht.</p>
    <h2>1.2 Raad</h2><h3>Wat heeft het gekost?</h3><p>Weinig.</p>
    <h1>Paragrafen</h1><h2>Lokale heffingen</h2><p>Tarieven.</p><h3>Kwijtschelding</h3><p>Regels.</p>`;

  test('every heading of a chapter is one, with its parents', () => {
    expect(outline(readHtml(book))).toEqual([
      ['1', 'Bestuur', '', 'intro'],
      ['1.1', 'Balie', 'Bestuur', 'achieve done'],
      ['1.2', 'Raad', 'Bestuur', 'cost'],
      [null, 'Paragrafen', '', ''],
      [null, 'Lokale heffingen', 'Paragrafen', 'intro other'],
    ]);
  });

  test('paragraphs under a heading inside an answer are one account', () => {
    expect(readHtml(book).chapters[1]?.accounts).toEqual(['Het loket is verbouwd.\n\nHet is nu licht.']);
  });

  test('a table of contents makes no chapters, below Programma’s every number is a programme', () => {
    const reading = read(
      'Begroting 2023\n\nInhoudsopgave\n1 Inleiding ..... 3\n2 Programma’s ..... 5\n2.1 Werk ..... 6\n2.2 Jeugd ..... 9\n\n1 Inleiding\n\nVoor u ligt de begroting.\n\n2 Programma’s\n\n2.1 Werk\n\nTekst over werk.\n\n2.2 Jeugd\n\nTekst over jeugd.\n',
    );
    expect(reading.chapters.map((chapter) => [chapter.code, chapter.level])).toEqual([
      ['1', 'other'],
      ['2', 'other'],
      ['2.1', 'programme'],
      ['2.2', 'programme'],
    ]);
    expect(reading.notes.filter((note) => note.why.includes('inhoudsopgave'))).toHaveLength(5);
  });

  test('without codes a chapter begins where the questions start over', () => {
    const part = (title: string) =>
      `${title}\n\nDit gaat over veel dingen.\n\nWat willen we bereiken?\n\nWe willen rust.\n\nWat gaan we doen?\n\n• Oefenen\n\n`;
    const reading = read(
      `Begroting 2020\n\nProgramma Veiligheid\n\nVeiligheid raakt iedereen.\n\n${part('Openbare orde')}${part('Rampen')}`,
    );
    expect(outline(reading)).toEqual([
      [null, 'Veiligheid', '', 'intro'],
      [null, 'Openbare orde', 'Veiligheid', 'intro achieve do'],
      [null, 'Rampen', 'Veiligheid', 'intro achieve do'],
    ]);
  });

  test('a question marked up higher than the goals above it belongs to the programme', () => {
    const reading = readHtml(
      '<h1>Programma 5 Sport</h1><h2>Wat willen we bereiken?</h2><h3>5.1 Meer sporten</h3><h4>Wat gaan we doen?</h4><ul><li>Velden aanleggen</li></ul><h2>Wat mag het kosten?</h2><p>Veel.</p>',
    );
    expect(outline(reading)).toEqual([
      ['5', 'Sport', '', 'achieve cost'],
      ['5.1', 'Meer sporten', 'Sport', 'do'],
    ]);
  });
});

describe('other layouts', () => {
  test('bold lines are headings where nothing is marked up', () => {
    const reading = readHtml(
      '<p><b>Jaarverslag 2020</b></p><p><b>Programma Sociaal domein</b></p><p>Algemeen verhaal over dit programma.</p><p><b>Wat hebben we bereikt</b></p><p><b>Schuldhulp</b></p><p>Er zijn mensen geholpen.</p>',
    );
    expect(outline(reading)).toEqual([[null, 'Sociaal domein', '', 'intro done']]);
    expect(reading.chapters[0]?.passages[1]?.text).toBe('Schuldhulp\n\nEr zijn mensen geholpen.');
  });

  test('a table headed by W-questions answers them', () => {
    const reading = readHtml(
      '<h1>Programma 2 Orde</h1><table><tr><th>Wat willen we bereiken?</th><th>Wat gaan we doen?</th></tr><tr><td>Een veilig dorp</td><td>Camera’s plaatsen</td></tr><tr><td>Een veilig dorp</td><td>Voorlichting</td></tr></table>',
    );
    expect(reading.chapters[0]?.questions).toEqual(['achieve', 'do']);
    expect(reading.chapters[0]?.commitments).toEqual(['Een veilig dorp', 'Camera’s plaatsen', 'Voorlichting']);
  });

  test('a question with its answer on one line is taken apart', () => {
    const reading = read('3.1 Jeugd\n\nWat willen we bereiken? We willen dat kinderen buiten spelen.\n');
    expect(reading.chapters[0]?.passages).toMatchObject([{ question: 'achieve', heading: 'Wat willen we bereiken?' }]);
    expect(reading.chapters[0]?.commitments).toEqual(['We willen dat kinderen buiten spelen']);
  });

  test('rows of a money table make no chapters; amounts go to the chapters that there are', () => {
    const table =
      'Bedragen per deelprogramma (bedragen x € 1.000)\n\nProgramma | 2017 | 2018\n01 Werk | 72.153 | 70.224\n01.1 Activering | 47.361 | 45.872\n Lasten | 62.859 | 61.189\n Baten | -15.498 | -15.317\n';
    const bare = read(`Begroting 2017\n\n${table}`);
    expect(bare.chapters.filter((chapter) => chapter.code !== null)).toEqual([]);
    expect(bare.chapters[0]?.amounts.map((amount) => `${amount.label} ${amount.year}`)).toContain(
      '01.1 Activering: Lasten 2017',
    );
    const book = read(`Begroting 2017\n\nProgramma 1 Werk\n\nIedereen doet mee in onze gemeente.\n\n${table}`);
    expect(book.chapters.map(({ title, amounts }) => [title, amounts.length])).toEqual([['Werk', 8]]);
    expect(book.chapters[0]?.amounts[0]?.euros).toBe('72153000');
  });

  test('remarks and the menus of a site become notes', () => {
    const reading = read(
      '[overgetypt van de site]\n\n3.1 Jeugd\n\nKinderen spelen buiten in de wijk.\n\nOPMERKING: dit is ingekort.\n\nga terug\n',
    );
    expect(reading.notes.map((note) => note.text)).toEqual(['[overgetypt van de site]', 'OPMERKING: dit is ingekort.']);
    expect(reading.chapters[0]?.passages.map((passage) => passage.text)).toEqual([
      'Kinderen spelen buiten in de wijk.',
    ]);
  });
});
