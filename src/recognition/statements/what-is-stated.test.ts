import { describe, expect, test } from 'vitest';
import { textDocument } from '../document-of-text.fixture.ts';
import { recognise } from '../recognise.ts';

const chapterOf = (text: string) => recognise(textDocument(`3.1 Wegen\n\n${text}\n`)).chapters[0];
const wanted = (text: string) => chapterOf(`Wat willen we bereiken?\n\n${text}`)?.commitments.map((one) => one.text);
const planned = (text: string) => chapterOf(`Wat gaan we doen?\n\n${text}`)?.commitments.map((one) => one.text);

describe('what a passage states', () => {
  test('aims in a text of several sentences above a list count, one sentence leads the list in', () => {
    const text = 'Wij willen rust op de dijk. Wij verlagen de snelheid.\n\n• Minder lawaai';
    expect(wanted(text)).toEqual(['Wij willen rust op de dijk', 'Wij verlagen de snelheid', 'Minder lawaai']);
    expect(wanted('Wij willen rust op de dijk.\n\n• Minder lawaai')).toEqual(['Minder lawaai']);
    expect(wanted('De dijk is druk. Wij willen daarom:\n\n• Minder lawaai')).toEqual(['Minder lawaai']);
  });

  test('"not applicable" and "no changes" state nothing', () => {
    for (const text of ['Niet van toepassing.', 'N.v.t.', 'Geen bijzonderheden.', '• Geen\n• Nihil'])
      expect(planned(text)).toEqual([]);
    expect(chapterOf('Wat hebben we gedaan?\n\nNiet van toepassing.')?.accounts).toEqual([]);
    expect(wanted('Geen wachtrij bij de brug.')).toEqual(['Geen wachtrij bij de brug']);
  });

  test('a sentence that points at what stands below states nothing itself', () => {
    expect(planned('De onderstaande werken worden dit jaar afgerond. Wij gaan ook de brug verven.')).toEqual([
      'Wij gaan ook de brug verven',
    ]);
    expect(planned('Wij gaan de brug verven, zoals hieronder staat.')).toHaveLength(1);
  });

  test('a body that acts in the present tense states a plan, one that is or has does not', () => {
    expect(wanted('Wij willen rust. De gemeente zet jaarlijks stappen naar een stillere dijk.')).toHaveLength(2);
    expect(wanted('Wij willen rust. Daarnaast verbetert de provincie de oprit.')).toHaveLength(2);
    expect(wanted('Wij willen rust. De gemeente ligt aan een drukke dijk.')).toHaveLength(1);
    expect(wanted('Wij willen rust. Het college heeft een loket.')).toHaveLength(1);
  });

  test('what is being done to something is an aim where aims are asked, what was done is not', () => {
    expect(wanted('Wij willen rust. Fietsen wordt gestimuleerd met borden.')).toHaveLength(2);
    expect(wanted('Wij willen rust. Fietsen werd gestimuleerd met borden.')).toHaveLength(1);
  });

  test('a heading that is a change is an aim, and so is what its text says', () => {
    expect(
      wanted('Toename fietsverkeer\nWij gaan paden aanleggen langs de dijk en de vaart, want daar is plaats.'),
    ).toEqual(['Toename fietsverkeer', 'Wij gaan paden aanleggen langs de dijk en de vaart, want daar is plaats']);
    expect(
      wanted('Fietsverkeer\nWij gaan paden aanleggen langs de dijk en de vaart, want daar is plaats.'),
    ).toHaveLength(1);
  });

  test('labels with a figure right below them are the rows of a table', () => {
    expect(wanted('Wij willen rust.\n\n• Drukte\n\n4,1%\n\n• Geluid op de dijk\n\n2,6%')).toEqual(['Wij willen rust']);
    expect(wanted('Wij willen rust.\n\nDrukte op de dijk (dag)\n\n4,1%')).toEqual(['Wij willen rust']);
    expect(wanted('Wij willen rust op de dijk.\n\n4,1%')).toEqual(['Wij willen rust op de dijk']);
    expect(wanted('• Minder drukte\n\nDat is 4,1% van alle verkeer.')).toContain('Minder drukte');
  });

  test('what was done is cut where each sentence says it of a thing of its own, a conclusion never', () => {
    const text = 'De brug is in mei geopend. De kade is in juni hersteld.';
    expect(chapterOf(`Wat hebben we gedaan?\n\n${text}`)?.accounts).toHaveLength(2);
    expect(chapterOf(`Conclusie\n\n${text}`)?.accounts.map((one) => one.text)).toEqual([text]);
  });
});
