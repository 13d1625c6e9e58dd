import { describe, expect, test } from 'vitest';
import { textDocument } from '../document-of-text.fixture.ts';
import { recognise } from '../recognise.ts';

const chapterOf = (text: string) => recognise(textDocument(`3.1 Wegen\n\n${text}\n`)).chapters[0];
const said = (text: string) => chapterOf(text)?.commitments.map((one) => one.text);
const wanted = (text: string) => said(`Wat willen we bereiken?\n\n${text}`);
const planned = (text: string) => said(`Wat gaan we doen?\n\n${text}`);

describe('goals as they are written', () => {
  test('the place of a goal in a tree is no part of it, a number of its own is', () => {
    expect(wanted('2.4 / 5.2 Onze bruggen dragen bij aan de handel.\n\n5.3 Alle boten hebben een ligplaats.')).toEqual([
      'Onze bruggen dragen bij aan de handel',
      'Alle boten hebben een ligplaats',
    ]);
    expect(wanted('• 2.500 bomen langs de weg')).toEqual(['2.500 bomen langs de weg']);
  });

  test('parts that are words alone complete the item above them; parts that say something speak for themselves', () => {
    const lead = '• Wij sturen de dienst aan vanuit deze drie uitgangspunten:';
    expect(wanted(`${lead}\n  - Eigen regie\n  - Vertrouwen\n  - Nabijheid`)).toEqual([
      'Wij sturen de dienst aan vanuit deze drie uitgangspunten:\nEigen regie\nVertrouwen\nNabijheid',
    ]);
    expect(wanted('• In deze jaren willen wij in alle wijken:\n  - Brede wegen\n  - Veilige bruggen')).toEqual([
      'Brede wegen',
      'Veilige bruggen',
    ]);
    expect(wanted('• Wij gaan:\n  - Bruggen verven\n  - Sloten baggeren')).toEqual([
      'Bruggen verven',
      'Sloten baggeren',
    ]);
    expect(wanted(`${lead}\n  - We openen een haven\n  - We openen een sluis`)).toEqual([
      'We openen een haven',
      'We openen een sluis',
    ]);
  });

  test('a sentence that begins with what is to be done is a plan', () => {
    expect(planned('Opknappen van de bruggen in de oude stad. Wij willen ook de sluis verven.')).toEqual([
      'Opknappen van de bruggen in de oude stad',
      'Wij willen ook de sluis verven',
    ]);
    expect(planned('Bewoners van de oude stad zijn tevreden. Wij willen ook de sluis verven.')).toEqual([
      'Wij willen ook de sluis verven',
    ]);
  });

  test('a reason and what a law presumes are no plan', () => {
    const text =
      'Wij verven de brug. Doordat de raad alles moet horen, is er een lijst. In de wet wordt er van uit gegaan dat er een lijst is.';
    expect(planned(text)).toEqual(['Wij verven de brug']);
    expect(planned('Omdat de brug oud is, gaan we hem verven.')).toEqual(['Omdat de brug oud is, gaan we hem verven']);
  });

  test('below a heading that names a goal the first paragraph is the state that is wanted', () => {
    const text = 'Wegen zijn hier breed en veilig. Iedereen komt overal. Dat geldt ook voor fietsers. Wij willen rust.';
    expect(said(`Hoofdambitie\n\n${text}`)).toEqual([
      'Wegen zijn hier breed en veilig',
      'Iedereen komt overal',
      'Wij willen rust',
    ]);
    expect(wanted(text)).toEqual(['Wij willen rust']);
  });

  test('a word or a letter that was left states nothing', () => {
    expect(wanted('• Brede wegen\n• We')).toEqual(['Brede wegen']);
    expect(planned('Saldi pr')).toEqual([]);
    expect(
      chapterOf('Wat hebben we gedaan?\n\nKwaliteit (indicator)\n\nG\n\nDe brug is klaar.')?.accounts,
    ).toHaveLength(1);
  });

  test('a guide to the text is no account', () => {
    const guide = 'Hieronder geven we per weg aan wat we deden.';
    const { accounts } = chapterOf(`Wat hebben we gedaan?\n\n${guide}\n\nDe brug is klaar.`) ?? {};
    expect(accounts?.map(({ text }) => text)).toEqual(['De brug is klaar.']);
  });

  test('a table of goals with two rows of heads states its goals alone', () => {
    const table = [
      'Wat willen we bereiken? | Wat gaan we daarvoor doen? | |',
      '---|---|---|',
      'Doel | Prestatie | |',
      '1.1 De stad heeft brede wegen | 1.1.1 Wij verbreden de dijk dit jaar | |',
    ].join('\n');
    expect(said(table)).toEqual(['De stad heeft brede wegen', 'Wij verbreden de dijk dit jaar']);
    expect(JSON.stringify(chapterOf(table)?.passages)).toContain('"Prestatie"');
    expect(JSON.stringify(chapterOf(table)?.passages)).not.toContain('---');
  });
});
