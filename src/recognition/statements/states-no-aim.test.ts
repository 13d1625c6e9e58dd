import { describe, expect, test } from 'vitest';
import { textDocument } from '../document-of-text.fixture.ts';
import { recognise } from '../recognise.ts';

const chapterOf = (text: string) => recognise(textDocument(`3.1 Wegen\n\n${text}\n`)).chapters[0];
const commitments = (text: string) => chapterOf(text)?.commitments.map((one) => one.text);
const ambition = (text: string) => commitments(`Ambitie\n\n${text}`);
const wanted = (text: string) => commitments(`Wat willen we bereiken?\n\n${text}`);
const rest = 'De dijk is stil';

describe('below "Ambitie" a sentence that describes is no aim', () => {
  test.each([
    ['Vroeger lag de weg door het dorp.'],
    ['De drukte wordt steeds groter.'],
    ['De bruggen zijn nodig toe aan een nieuwe laag verf.'],
    ['Ouderen zijn voor hun reis aangewezen op de bus.'],
    ['In het wegenplan staat “de dijk is van iedereen”.'],
    ['Op veel plaatsen is de grens bereikt.'],
    ['Hieronder laten we per straat zien wat we gaan doen.'],
  ])('%s', (description) => {
    expect(ambition(`${rest}. ${description}`)).toEqual([rest]);
  });

  test.each([
    'De dijk wordt een plek voor iedereen',
    'De bruggen zijn goed te zien',
    'Ouderen zijn tevreden over de bus',
    'Op de dijk laten we bomen groeien',
  ])('but this is: %s', (aim) => {
    expect(ambition(`${rest}. ${aim}.`)).toEqual([rest, aim]);
  });
});

describe('sentences of another document', () => {
  test('inside a quotation of more than one are not ours', () => {
    const quoted =
      'Het plan geeft als koers: "De weg is van ons allen. Wij willen hem verbreden." Wij gaan hem asfalteren.';
    expect(wanted(quoted)).toEqual(['Wij gaan hem asfalteren']);
  });

  test('are not taken for those behind a mark that is never closed', () => {
    expect(wanted('Wij willen een "stille dijk. Wij gaan hem asfalteren.')).toHaveLength(2);
  });
});

describe('an aim', () => {
  test('stands behind a reason, with or without a comma', () => {
    const aim = 'Omdat de dijk smal is en oud wordt vernieuwen we het asfalt, samen met de buren';
    expect(wanted(`Het was druk. Wij willen rust. ${aim}.`)).toEqual(['Wij willen rust', aim]);
    expect(wanted('Wij willen rust. Omdat we de dijk verhogen, is het er druk.')).toEqual(['Wij willen rust']);
  });

  test('may be an infinitive that gives, not a thing that was given', () => {
    expect(wanted('Wij willen rust. Uitvoering geven aan het wegenplan.')).toHaveLength(2);
    expect(wanted('Wij willen rust. Uitvoering geven aan het plan is duur.')).toHaveLength(1);
  });

  test('is followed by what it needs, unless that was finished', () => {
    expect(wanted('Wij willen rust. Daarvoor hebben wij een goede ploeg.')).toHaveLength(2);
    expect(wanted('Wij willen rust. Daarvoor hebben wij een plan opgesteld.')).toHaveLength(1);
    expect(ambition('De dijk is stil. Daarvoor hebben wij een goede ploeg.')).toHaveLength(2);
    expect(ambition('De dijk is stil. Daarvoor geldt een verbod.')).toHaveLength(1);
  });

  test('stands behind its label on the same line, and what it needs behind that', () => {
    const text = 'Hoofddoelstelling: Een dijk voor iedereen.\nDaarvoor is nodig: Een breed pad.';
    expect(commitments(text)).toEqual(['Een dijk voor iedereen', 'Een breed pad']);
    expect(commitments('Doel: een breed pad.')).toEqual([]);
  });

  test.each([
    'Ook vinden wij het van groot belang dat de dijk stil is',
    'Uitgangspunt voor ons beleid is dat we de dijk delen',
    'De volgende wegen hebben onze volle aandacht: de dijk en de laan',
  ])('may be said so: %s', (aim) => {
    expect(wanted(`Het was druk. Wij willen rust. ${aim}.`)).toEqual(['Wij willen rust', aim]);
  });
});

test('the name of a group of actions is none, an action is', () => {
  for (const name of [
    'Acties programma 3',
    'Lopende, grote projecten',
    'Vertaling coalitieprogramma naar collegewerkprogramma',
  ])
    expect(wanted(`Wij willen rust.\n\n${name}`)).toEqual(['Wij willen rust']);
  expect(wanted('• Projecten voor jongeren op de dijk')).toEqual(['Projecten voor jongeren op de dijk']);
});

test('what a figure counts and what its change means are no aims', () => {
  const counted = 'De som van het aantal auto’s en fietsen in verhouding tot het aantal bussen.';
  expect(wanted(`${counted} Het % wordt hoger, dit betekent dat de dijk drukker is.`)).toEqual([]);
  expect(wanted('Het aantal botsingen per 1.000 auto’s daalt.')).toEqual([
    'Het aantal botsingen per 1.000 auto’s daalt',
  ]);
});
