import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../model/question.ts';
import { isOneSlipAway, readQuestion } from './question-heading.ts';

const wordings: readonly (readonly [string, Question])[] = [
  ['Hoe staan we ervoor?', 'situation'],
  ['Hoe staan we er voor', 'situation'],
  ['Waar staan we nu?', 'situation'],
  ['Stand van zaken', 'situation'],
  ['Wat willen we bereiken?', 'achieve'],
  ['Wat wilden we bereiken in 2018?', 'achieve'],
  ['Wat willen wij in 2021 bereiken?', 'achieve'],
  ['WAT WILLEN WE BEREIKEN', 'achieve'],
  ['1. Wat willen we bereiken?', 'achieve'],
  ['2.1.1 Wat willen we bereiken?', 'achieve'],
  ['Wat willen we berieken?', 'achieve'],
  ['Wat willen we bereiken voor 2018:', 'achieve'],
  ['Wat wil de gemeente bereiken?', 'achieve'],
  ['Wat is ons doel?', 'achieve'],
  ['Doelstellingen', 'achieve'],
  ['Onze ambitie', 'achieve'],
  ['Wat gaan we extra doen in 2019?', 'do'],
  ['Wat gaan we daarvoor specifiek doen?', 'do'],
  ['Wat we gaan doen', 'do'],
  ['Wat willen we dit jaar bereiken?', 'achieve'],
  ['Wat we willen bereiken', 'achieve'],
  ['Wat gaan we naar verwachting niet bereiken en waarom niet?', 'achieve'],
  ['Liggen we op koers?', 'situation'],
  ['Terugblik 2020: wat hebben we in 2020 gedaan?', 'done'],
  ['Wat we daarvoor hebben gedaan', 'done'],
  ['Hebben we onze doelen bereikt?', 'done'],
  ['Wat is de voortgang?', 'done'],
  ['Wat mocht dat kosten en wat heeft het gekost?', 'cost'],
  ['Wat dat heeft gekost', 'cost'],
  ['Omschrijving en wat heeft het gekost', 'cost'],
  ['Wat gaan we hiervoor doen?', 'do'],
  ['Wat gaan we er voor doen?', 'do'],
  ['Wat gaat we doen?', 'do'],
  ['Wat gaan we daarvoor in 2020 doen?', 'do'],
  ['Hoe gaan we dat doen?', 'do'],
  ['Wat hebben we hiervoor gedaan?', 'done'],
  ['Wat hebben wij daar voor gedaan', 'done'],
  ['Wat hebben we ervoor gedaan?', 'done'],
  ['Wat hebben we bereikt?', 'done'],
  ['Wat hebben we bereikt en wat hebben we daarvoor gedaan?', 'done'],
  ['Belangrijke resultaten 2016', 'done'],
  ['Conclusie', 'conclusion'],
  ['Conclussie', 'conclusion'],
  ['Wat mag het kosten?', 'cost'],
  ['Wat gaat het kosten?', 'cost'],
  ['Wat heeft het gekost?', 'cost'],
  ['Wat mag dat kosten in 2021?', 'cost'],
  ['Lasten, baten en saldo', 'cost'],
  ['Financiën', 'cost'],
  ['Inleiding', 'intro'],
  ['Korte inleiding', 'intro'],
  ['Hoe staat het ervoor?', 'situation'],
  ['Wat is de stand van zaken?', 'situation'],
  ['Stand van zaken per 1 juli', 'situation'],
  ['Wat is de uitgangssituatie?', 'situation'],
  ['Wat wil Voorstad bereiken?', 'achieve'],
  ['Wat wilde Voorstad aan Zee bereiken?', 'achieve'],
  ['Wat willen we bereiken met dit programma?', 'achieve'],
  ['Waar gaan we voor?', 'achieve'],
  ['Waar willen we naartoe?', 'achieve'],
  ['Welke doelen willen we bereiken?', 'achieve'],
  ['Welk effect willen we bereiken?', 'achieve'],
  ['Wat is het beoogde maatschappelijke effect?', 'achieve'],
  ['Maatschappelijk effect', 'achieve'],
  ['Beoogd maatschappelijk effect', 'achieve'],
  ['Beoogd resultaat', 'achieve'],
  ['Beoogde resultaten 2021', 'achieve'],
  ['Ambitie', 'achieve'],
  ['Wat gaan we ervoor doen?', 'do'],
  ['Wat gaat Voorstad daarvoor doen?', 'do'],
  ['Wat doen we?', 'do'],
  ['Wat doen we daarvoor?', 'do'],
  ['Wat gaan we daar in 2018 voor doen?', 'do'],
  ['Wat moet er gebeuren?', 'do'],
  ['Hoe bereiken we dat?', 'do'],
  ['Hoe pakken we dat aan?', 'do'],
  ['Welke activiteiten gaan we ondernemen?', 'do'],
  ['Activiteiten', 'do'],
  ['Maatregelen', 'do'],
  ['Om deze doelstelling te bereiken leveren we de volgende prestaties', 'do'],
  ['Wat hebben wij gerealiseerd?', 'done'],
  ['Wat heeft Voorstad bereikt?', 'done'],
  ['Welke resultaten hebben we bereikt?', 'done'],
  ['Wat zijn de resultaten?', 'done'],
  ['Wat ging goed?', 'done'],
  ['Wat ging minder goed?', 'done'],
  ['Wat ging goed en wat kan beter?', 'done'],
  ['Wat hebben we niet gedaan?', 'done'],
  ['Resultaat', 'done'],
  ['Voortgang', 'done'],
  ['Realisatie', 'done'],
  ['Voortgang van de doelen', 'done'],
  ['Wat kost het?', 'cost'],
  ['Wat mocht het kosten?', 'cost'],
  ['Wat mag dit programma kosten?', 'cost'],
  ['Wat heeft dit programma gekost?', 'cost'],
  ['Wat betekent dit financieel?', 'cost'],
  ['Financieel overzicht', 'cost'],
  ['Overzicht van baten en lasten', 'cost'],
];

describe('readQuestion', () => {
  test.each(wordings)('%s asks %s', (line, question) => {
    expect(readQuestion(line)?.question).toBe(question);
  });

  test.each([
    'Waarom een economisch profiel?',
    'Wat willen we bereiken is in dit hoofdstuk beschreven.',
    'Doelstelling en relevante beleidsnota’s',
    'De conclusie is dat het werkt.',
    'Wat vinden inwoners?',
    'Kostenverdeling',
    // Their passages are others: what goes on around us, how is measured, what explains the figures.
    'Wat zijn de ontwikkelingen?',
    'Hoe meten we dat?',
    'Wanneer zijn we tevreden?',
    'Toelichting',
    'Resultaat voor bestemming',
    'Effecten van de inflatie',
    'We beschrijven wat we willen bereiken.',
    // Who is asked about is no body: the reader, or what could have been.
    'Wat zouden we anders kunnen doen?',
    'Wat gaan inwoners daarvan merken?',
    'Sportactiviteiten',
    'Watwillenweter',
    'Zaken van stand',
    'Subdoelstellingen',
  ])('%s is no W-question', (line) => {
    expect(readQuestion(line)).toBeNull();
  });

  test('the year and the tense are told', () => {
    expect(readQuestion('Wat wilden we bereiken in 2018?')).toEqual({ question: 'achieve', year: 2018, tense: 'past' });
    expect(readQuestion('Wat gaan we hiervoor doen?')).toEqual({ question: 'do', year: null, tense: 'plan' });
    expect(readQuestion('Conclusie')).toEqual({ question: 'conclusion', year: null, tense: null });
  });

  test.each([
    ['Wat willen we (hoofddoelstelling)?', 'achieve'],
    ['Wat gaan we doen om dit te realiseren?', 'do'],
    ['Lasten & baten', 'cost'],
    ['Wat wilden we doen en wat hebben we gedaan?', 'done'],
    ['Wat hebben we gedaan om dit te bereiken?', 'done'],
    ['Wat deden we in 2020 om de doelen te bereiken?', 'done'],
    ['Wat hebben we al bereikt?', 'done'],
    ['Hebben we gedaan wat we zouden doen?', 'done'],
    ['Hoe ver zijn we?', 'situation'],
    ['Stand van zaken 1-9-2021', 'situation'],
    ['Dit willen we bereiken', 'achieve'],
    ['Welke doelen stellen we onszelf?', 'achieve'],
    ['Wat is het maatschappelijk effect van het programma?', 'achieve'],
    ['Operationele doelen', 'achieve'],
    ['Wat willen we met dit programma bereiken?', 'achieve'],
    ['Dit is wat wij doen', 'do'],
    ['Reguliere activiteiten', 'do'],
    ['Specifieke activiteiten 2021', 'do'],
    ['Welke activiteiten voeren we uit?', 'do'],
    ['Wat gaan we doen en wat mag het kosten?', 'do'],
    ['Wat mag het kosten en waar komt het geld vandaan?', 'cost'],
    ['Wat zijn de lasten en baten in dit taakveld?', 'cost'],
    ['Financiële verantwoording op hoofdlijnen', 'cost'],
    ['Vraag 1: Wat willen we bereiken?', 'achieve'],
    ['W1 Wat willen we bereiken?', 'achieve'],
    ['W W at gaan we ervoor doen?', 'do'],
    ['3.1 WATWILLENWEBEREIKEN?', 'achieve'],
  ])('%s', (line, question) => {
    expect(readQuestion(line)?.question).toBe(question);
  });

  test('no line throws, and a long one is none', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (line) => readQuestion(line) === null || line.length <= 120));
    expect(readQuestion('wat '.repeat(100_000))).toBeNull();
  });
});

describe('isOneSlipAway', () => {
  test('a letter more, less, other or swapped is one slip', () => {
    expect(['bereken', 'bereikken', 'beraiken', 'berieken'].map((word) => isOneSlipAway(word, 'bereiken'))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test('the word itself and two slips are not', () => {
    expect(['bereiken', 'brieken', 'kijken'].map((word) => isOneSlipAway(word, 'bereiken'))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
