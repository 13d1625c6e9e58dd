import { expect, test } from 'vitest';
import type { Block } from '../../model/block.ts';
import { findPromises } from './find-promises.ts';

const promised = (text: string, ahead: number | null = 2020) => {
  const block: Block = { kind: 'paragraph', text, at: { file: 'a' } };
  return findPromises([block], ahead).map((commitment) => [commitment.text, commitment.term?.text]);
};

test('who will do what by when is a commitment, also where nobody asked', () => {
  expect(promised('De haven is druk. Wij zullen dit vanaf 2020 vastleggen in een havenplan.')).toEqual([
    ['Wij zullen dit vanaf 2020 vastleggen in een havenplan', 'vanaf 2020'],
  ]);
  expect(promised('Het college gaat in 2021 de kade herstellen.')).toHaveLength(1);
});

test('what is expected to be adopted by a named body is one', () => {
  const text =
    'Nadat de wijken zijn gehoord, volgt een wijkagenda die naar verwachting in de zomer van 2021 wordt vastgesteld door de stuurgroep.';
  expect(promised(text)).toHaveLength(1);
  expect(promised('De wijkagenda is in de zomer van 2021 vastgesteld door de stuurgroep.')).toEqual([]);
});

test.each([
  ['no term', 'Wij zullen de kade herstellen.'],
  ['a year that has gone by', 'Wij gaan in 2018 de kade herstellen.'],
  ['money that moves by itself', 'De lasten zullen in 2021 hoger zijn.'],
  ['nobody acts', 'Het aantal inwoners groeit in 2021.'],
  ['only if', 'Indien het Rijk betaalt, zouden wij in 2021 de kade kunnen herstellen.'],
  ['the text about itself', 'In dit hoofdstuk leest u hoe wij in 2021 de kade herstellen.'],
])('%s: no commitment', (_, text) => {
  expect(promised(text)).toEqual([]);
});

test.each([
  'In 2021 vervangen we de riolering in de Molenbuurt.',
  'De gemeenteraad stelt de omgevingsvisie in juni 2021 vast.',
  'Vanaf 1 januari 2021 voert het waterschap de inspecties zelf uit.',
  'In het eerste kwartaal van 2021 komt het college met een nieuw voorstel.',
  'Gedeputeerde Staten zullen in 2021 het natuurbeheerplan herzien.',
  'Naar verwachting wordt het rioleringsplan medio 2021 opgesteld.',
  'Als de vergunning is verleend, starten wij in 2021 met de bouw.',
  'Deze raadsperiode zullen wij nog twee dorpshuizen verduurzamen.',
  'We zullen uiterlijk in het vierde kwartaal een plan aan de raad voorleggen.',
])('a promise in other words: %s', (text) => {
  expect(promised(text)).toHaveLength(1);
});

test.each([
  ['a condition', 'Als het Rijk meer geld geeft, bouwen we in 2021 een tweede school.'],
  ['a condition behind it', 'In 2021 openen we het museum, tenzij de kosten stijgen.'],
  ['a law', 'Op grond van artikel 3 van de wet stelt de raad voor 1 januari 2021 een verordening vast.'],
  ['the words of another', 'De buurman zei: "Wij bouwen in 2021 een nieuwe school".'],
  ['a year of another clause', 'Het college werkt samen met de scholen en daar is in 2021 geld voor.'],
  ['what one gets', 'In 2021 ontvangen we minder geld van het Rijk.'],
  ['what one reckons with', 'Daarom houden we in 2021 rekening met hogere lasten.'],
  ['a name with the word of a body', 'Bij veilige regio gaat het in 2021 om rust op straat.'],
  ['what was done', 'De brug is in 2021 vervangen door het waterschap.'],
])('%s: nothing is promised', (_, text) => {
  expect(promised(text)).toEqual([]);
});
