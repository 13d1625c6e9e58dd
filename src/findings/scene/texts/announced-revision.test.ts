import { describe, expect, test } from 'vitest';
import { budget } from '../scene.fixture.ts';
import { announcedRevision } from './announced-revision.ts';

const says = (text: string) => budget(2020, { code: '2', title: 'Economie', texts: [['other', text]] });

describe('announcedRevision', () => {
  test.each([
    'De raad krijgt in het najaar een voorstel om de indicatoren te herzien',
    'Bij het nieuwe programma horen nieuwe, passende indicatoren',
    'Twee indicatoren zijn vervangen',
    'Er komen andere indicatoren: de raad beslist',
  ])('%s', (sentence) => {
    expect(announcedRevision(says(`Het gaat goed. ${sentence}. Er is geld.`))?.raw).toBe(`${sentence}.`);
  });

  test.each([
    'Met de volgende indicatoren volgen we dit beleidsveld',
    'We herzien het fietsplan. De indicatoren staan in de tabel',
    'De nieuwe brug is open',
  ])('%s announces nothing about indicators', (text) => {
    expect(announcedRevision(says(text))).toBe(null);
  });
});
