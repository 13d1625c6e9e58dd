import { describe, expect, test } from 'vitest';
import { textDocument } from '../document-of-text.fixture.ts';
import { recognise } from '../recognise.ts';

const chapterOf = (text: string) => recognise(textDocument(`3.1 Jeugd\n\n${text}\n`)).chapters[0];
const commitments = (text: string) => chapterOf(text)?.commitments.map((one) => one.text);
const accounts = (text: string) => chapterOf(text)?.accounts.map((one) => [one.heading, one.text]);

describe('commitments', () => {
  test('each item under a question is one, without the mark that ends it', () => {
    expect(
      commitments('Wat gaan we doen?\n\n• Speelplekken aanleggen;\n• Ouders helpen, ook ’s avonds, en\n• Sporten.'),
    ).toEqual(['Speelplekken aanleggen', 'Ouders helpen, ook ’s avonds', 'Sporten']);
  });

  test('a heading that says the state that is wanted is one, and the text below it explains it', () => {
    expect(
      commitments(
        'Wat willen we bereiken?\n\nHuisvuil wordt beter gescheiden\nDe wet draagt ons op om huisvuil op te halen.',
      ),
    ).toEqual(['Huisvuil wordt beter gescheiden']);
  });

  test('a list of the parts of the document is none', () => {
    const guide = 'Hieronder staan de antwoorden op de volgende vragen:\n\n• Doelen en effecten\n• Cijfers en geld';
    expect(commitments(`Wat willen we bereiken?\n\nAlle kinderen leren zwemmen.\n\n${guide}`)).toEqual([
      'Alle kinderen leren zwemmen',
    ]);
    const goals = 'Dit zijn onze doelen:\n\n• Meer sport\n• Minder vuil';
    expect(commitments(`Wat willen we bereiken?\n\n${goals}`)).toEqual(['Meer sport', 'Minder vuil']);
  });

  test('what explains below a heading of its own is none, an aim in so many words is', () => {
    const text =
      'Wat gaan we doen?\n\nAlgemeen\nHier worden de meeste huizen van de streek gebouwd. We willen huizen voor iedereen.';
    expect(commitments(text)).toEqual(['We willen huizen voor iedereen']);
  });

  test.each([
    'Wij vinden het belangrijk dat elk kind leert zwemmen',
    'We zien het als uitdaging om starters een huis te bieden',
    'De streek stuurt op kortere wachttijden',
  ])('%s: an aim', (aim) => {
    expect(commitments(`Wat willen we bereiken?\n\nHet was een goed jaar. ${aim}.`)).toEqual([aim]);
  });

  test('numbers on lines of their own above sentences number a list', () => {
    const doelen = '1.\n\nRuimte voor sport en spel.\n\n2.\n\nGroen onderhouden zoals is afgesproken. Zo kan het.';
    expect(commitments(`Wat willen we bereiken?\n\nDit zijn de doelen:\n\n${doelen}`)).toEqual([
      'Ruimte voor sport en spel',
      'Groen onderhouden zoals is afgesproken. Zo kan het',
    ]);
    expect(commitments('Wat willen we bereiken?\n\n1.\n\nRuimte voor sport en spel.')).toEqual([
      'Ruimte voor sport en spel',
    ]);
  });

  test('sentences in a table of one column are a list, below what heads them', () => {
    const table = 'Draagt bij aan |\n---|\nMeer inwoners redden zich zelf |\nMinder kinderen groeien op in armoede |';
    expect(commitments(`Wat willen we bereiken?\n\n${table}`)).toEqual([
      'Meer inwoners redden zich zelf',
      'Minder kinderen groeien op in armoede',
    ]);
  });

  test('a sentence that leads in to a list is none', () => {
    expect(
      commitments(
        'Wat willen we bereiken?\n\nDe belangrijkste doelen voor 2019 zijn:\n\n• Meer sporten;\n• Minder pesten.',
      ),
    ).toEqual(['Meer sporten', 'Minder pesten']);
  });

  test('an item that leads in to deeper items is none, one that says something is', () => {
    const lead = '• We bouwen:\n    • een school\n    • een zwembad\n• We planten bomen';
    expect(commitments(`Wat gaan we doen?\n\n${lead}`)).toEqual(['een school', 'een zwembad', 'We planten bomen']);
  });

  test('an item that says something itself is one with the deeper items below it', () => {
    const parent = '• We bouwen twee dingen\n    • een school;\n    • een zwembad\n• We planten bomen';
    expect(commitments(`Wat gaan we doen?\n\n${parent}`)).toEqual([
      'We bouwen twee dingen\neen school\neen zwembad',
      'We planten bomen',
    ]);
  });

  test('beside a list an aim in so many words is one too, the paragraph right above the list is not', () => {
    const text =
      'We gaan dit jaar veel doen.\n\n• Sporten\n\nDaarnaast willen we een zwembad. Het oude bad sluit in mei.';
    expect(commitments(`Wat gaan we doen?\n\n${text}`)).toEqual(['Sporten', 'Daarnaast willen we een zwembad']);
  });

  test('the number of a goal is no part of it', () => {
    expect(
      commitments('Wat willen we bereiken?\n\n1. Inwoners zijn gezond\nWe sporten al jaren steeds meer met elkaar.'),
    ).toEqual(['Inwoners zijn gezond']);
  });

  test('in running text the sentences that state an aim are, and those that look back are not', () => {
    const text =
      'We willen dat kinderen buiten spelen. Het college heeft hiervoor een plan gemaakt. In 2020 gaan we hiermee door. Daarnaast streven we naar minder pesten. Wij stimuleren sport.';
    expect(commitments(`Wat willen we bereiken in 2020?\n\n${text}`)).toEqual([
      'We willen dat kinderen buiten spelen',
      'In 2020 gaan we hiermee door',
      'Daarnaast streven we naar minder pesten',
      'Wij stimuleren sport',
    ]);
  });

  test('a sentence without a verb of its own goes on with the aim before it', () => {
    expect(
      commitments(
        'Wat wilden we bereiken?\n\nWe wilden de wijk opknappen. En samen met bewoners een plan maken waarin alles is afgestemd. Het gaat om vier straten.',
      ),
    ).toEqual(['We wilden de wijk opknappen', 'En samen met bewoners een plan maken waarin alles is afgestemd']);
  });

  test('where nothing is wanted in words, the present tense is the state that is wanted', () => {
    expect(
      commitments('Wat willen we bereiken?\n\nInwoners zijn tevreden over de balie. In 2019 was dat nog niet zo.'),
    ).toEqual(['Inwoners zijn tevreden over de balie']);
  });

  test('under the question what we do, the present tense of a plan counts', () => {
    expect(commitments('Wat gaan we doen?\n\nEr komt een sporthal. De hal is ontworpen door een bureau.')).toEqual([
      'Er komt een sporthal',
    ]);
  });

  test('a numbered goal with text below it is the goal', () => {
    const text =
      'Wat willen we bereiken?\n\nDoel 1: Een veilige wijk\nDe wijk is veilig als mensen er graag lopen.\n\nDoel 2: Minder brand\nHet aantal branden daalt al jaren, en dat moet zo blijven.';
    expect(commitments(text)).toEqual(['Doel 1: Een veilige wijk', 'Doel 2: Minder brand']);
  });

  test('a wish that leads in a list counts also where nobody asked', () => {
    expect(commitments('Wij willen dat de stad een plek is waar:\n\n• kinderen spelen;\n• ouderen wandelen.')).toEqual([
      'kinderen spelen',
      'ouderen wandelen',
    ]);
    expect(commitments('De stad bestaat uit:\n\n• straten;\n• pleinen.')).toEqual([]);
  });

  test('nothing under another question is one', () => {
    expect(
      commitments('Hoe staan we ervoor?\n\n• We willen veel\n\nWat heeft het gekost?\n\nWe willen besparen.'),
    ).toEqual([]);
  });
});

describe('accounts', () => {
  test('each item under what was done is one', () => {
    expect(accounts('Wat hebben we gedaan?\n\n• Speelplek aangelegd;\n• Ouders geholpen.')).toEqual([
      [null, 'Speelplek aangelegd'],
      [null, 'Ouders geholpen'],
    ]);
  });

  test('beside items a paragraph that does not lead them in is one too', () => {
    expect(
      accounts(
        'Wat hebben we gedaan?\n\nIn 2019 deden we dit.\n\n• Speelplek aangelegd;\n\nOok is het zwembad geopend.',
      ),
    ).toEqual([
      [null, 'Speelplek aangelegd'],
      [null, 'Ook is het zwembad geopend.'],
    ]);
  });

  test('each paragraph is one where there are no items, its lines joined', () => {
    expect(accounts('Conclusie\n\nHet is gelukt. De plek ligt er,\nin het park.\n\nOok het zwembad is open.')).toEqual([
      [null, 'Het is gelukt. De plek ligt er, in het park.'],
      [null, 'Ook het zwembad is open.'],
    ]);
  });

  test('paragraphs below a heading are one account with that heading', () => {
    const text =
      'Conclusie\n\nSpelen in het park\nDe speelplek ligt er sinds mei en wordt goed gebruikt.\n\nEr is ook een klimrek.\n\nZwemmen\nHet zwembad ging in juni open voor alle inwoners.';
    expect(accounts(text)).toEqual([
      ['Spelen in het park', 'De speelplek ligt er sinds mei en wordt goed gebruikt.\n\nEr is ook een klimrek.'],
      ['Zwemmen', 'Het zwembad ging in juni open voor alle inwoners.'],
    ]);
  });

  test('the heads of a table of which no rows are left are none, a short sentence is one', () => {
    expect(accounts('Wat hebben we gedaan?\n\nStatus\nOutput indicator\nToelichting')).toEqual([]);
    expect(accounts('Wat hebben we gedaan?\n\nStatus bereikt.')).toEqual([[null, 'Status bereikt.']]);
    expect(accounts('Wat hebben we gedaan?\n\nWat willen w')).toEqual([]);
    expect(accounts('Wat hebben we gedaan?\n\nWat nodig was deden we.')).toEqual([[null, 'Wat nodig was deden we.']]);
  });
});
