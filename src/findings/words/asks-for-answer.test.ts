import { describe, expect, test } from 'vitest';
import { asksForAnswer } from './asks-for-answer.ts';

describe('asksForAnswer', () => {
  test.each([
    'Wij kijken vooral naar straten waar het vaak druk is',
    'Daarbij richten we ons op de jongste inwoners, ook in de dorpen',
    'In 2021 ligt de nadruk op een goede sfeer in de haven',
    'Het college houdt daarbij rekening met de wensen van vissers',
    'De meeste aandacht gaat uit naar de kade; dat vraagt geduld',
    'De bewoner staat daarbij centraal',
    'Alles gericht op een haven waar het druk blijft',
  ])('%s: nobody can say afterwards whether it was done', (text) => {
    expect(asksForAnswer(text)).toBe(false);
  });

  test.each([
    'Een loket openen voor vissers',
    'Bewoners voelen zich veilig op de kade',
    'Wij richten ons op de 40 slechtste woningen van de kade',
    'We zetten vier straatcoaches in op plekken waar jongeren samenkomen',
    'Wij zetten in op het bouwen van woningen langs de kade',
    'De nadruk ligt op de kade. Daar planten we dit jaar bomen',
    'Wij besteden de aanleg van de kade aan',
    'Het college legt vóór de zomer een nota voor',
  ])('%s: that a report can answer', (text) => {
    expect(asksForAnswer(text)).toBe(true);
  });
});
