import { describe, expect, test } from 'vitest';
import { threadPublications } from '../../../threading/thread-publications.ts';
import { annualReport, budget } from '../scene.fixture.ts';
import { setScene } from '../scene.ts';
import { mayBeAnswered, usualDoubt } from './may-be-answered.ts';

const others = ['De wachtruimte van het busstation schilderen', 'Elke school een moestuin geven'];

/** Whether an account among others may answer a commitment among others. */
function isDoubted(plan: string, told: string): boolean {
  const publications = [
    budget(2020, { commitments: [plan, ...others] }),
    annualReport(2020, { accounts: [told, 'Het busstation kreeg nieuwe verf.', 'Op zeven scholen groeien nu bonen.'] }),
  ];
  const scene = setScene(threadPublications(publications));
  const [before, report] = scene.pages;
  const commitment = before?.commitments[0];
  if (commitment === undefined || report === undefined)
    throw new Error('De proef heeft geen voornemen of geen verslag.');
  return mayBeAnswered(commitment, report.accounts.slice(0, 1), scene.threading.vocabulary, usualDoubt);
}

describe('mayBeAnswered', () => {
  test.each([
    ['We brengen 90 winkels een bezoek over hun veiligheid', 'De adviseurs zijn bij 97 winkels langs geweest'],
    [
      'Naast de loods aan de dijk houden we plaats vrij voor een buurtaccu',
      'Voor de accu van de wijk is 0,3 hectare uit de verkoop genomen; de buurtaccu komt in mei',
    ],
    [
      'We richten met scholen samen een kinderburgemeesterschap op',
      'Het kinderburgemeesterschap is in september begonnen',
    ],
    [
      'We brengen het aantal vervoerders in drie stappen terug van 24 naar 9',
      'Sinds de nieuwe inkoop rijden er nog 10 vervoerders',
    ],
    [
      'In de lente zal het dagelijks bestuur de gemalen voortzetten',
      'De gemalen zijn met hulp van het Rijk voortgezet',
    ],
    ['In elke wijk zetten we straatcoaches in op vrijdag en zaterdag', 'Sinds maart werken er vier coaches'],
  ])('%s: %s', (plan, told) => {
    expect(isDoubted(plan, told)).toBe(true);
  });

  test.each([
    ['We richten met scholen samen een kinderburgemeesterschap op', 'De nieuwe sporthal is in september geopend'],
    ['We brengen 90 winkels een bezoek over hun veiligheid', 'In het zwembad leerden 90 kinderen zwemmen'],
    ['Het dagelijks bestuur zal de kade herstellen', 'Het dagelijks bestuur stelde een nieuwe ijkmeester aan'],
    // What another commitment names too, an account of that one has as well.
    ['Een koffiehoek maken in de wachtruimte van de raadzaal', 'De wachtruimte is nu geel met blauw'],
  ])('not so of %s: %s', (plan, told) => {
    expect(isDoubted(plan, told)).toBe(false);
  });
});
