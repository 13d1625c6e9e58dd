import { count } from '../numerals.ts';

/** The words of the picture of a trail, in Dutch. */
export const nlPicture = {
  heading: 'Het spoor in beeld',
  table: 'Hetzelfde als tabel',
  drawing: {
    met: 'gehaald',
    missed: 'niet gehaald',
    onlyNow: 'alleen door het latere doel',
    was: (text: string) => `was ${text}`,
    forYear: (year: number) => `voor ${year}`,
    commitments: 'Voornemens',
    commitmentsAbout: 'elke lijn is één voornemen',
    notToScale:
      'Hoger, of verder naar rechts als de tijd omlaag loopt, is een groter getal; de afstand is niet op schaal.',
    aim: 'doel van dat jaar',
    changed: 'doel veranderd',
    metSign: 'behaald, en het doel gehaald',
    onlyNowSign: 'behaald, en alleen het latere doel gehaald',
    missedSign: 'behaald, maar het doel niet gehaald',
    breaks: 'hier wordt iets anders gemeten',
    ends: 'hier houdt het spoor op',
    signs: {
      stated: 'voornemen',
      again: 'opnieuw genoemd',
      carried: 'later uitgewerkt',
      answered: 'verantwoord',
      perhaps: 'mogelijk verantwoord',
      gone: 'niet meer gevonden',
    },
  },
  moreIsBetter: 'meer is beter',
  lessIsBetter: 'minder is beter',
  firstIsBest: 'een lagere plaats is beter',
  otherName: 'andere naam',
  restated: (year: number, before: string, now: string) => `resultaat ${year}: ${before} werd ${now}`,
  aimElsewhere: (year: number, before: string, now: string) => `doel ${year}: ${before} werd ${now}`,
  changed: (year: number, before: string, where: string, now: string, there: string) =>
    `Het doel voor ${year} is ${before} in ${where} en ${now} in ${there}.`,
  reached: (result: string) => `Behaald is ${result}.`,
  reachedOnlyNow: (result: string, now: string, before: string) =>
    `Behaald is ${result}: dat haalt ${now}, en niet ${before}.`,
  met: (met: number, onlyNow: number, all: number) =>
    `${[
      all === 1 ? 'Eén doel is te toetsen' : `${all} doelen zijn te toetsen`,
      [
        ...(met === all ? [all === 1 ? 'dat is gehaald' : 'alle gehaald'] : [`${met} gehaald`]),
        ...(onlyNow > 0 ? [`${onlyNow} alleen door het latere doel`] : []),
        ...(met + onlyNow < all ? [`${all - met - onlyNow} niet gehaald`] : []),
      ].join(', '),
    ].join(': ')}.`,
  end: (text: string, where: string) => `In ${where}: ${text}.`,
  of: (title: string, sentence: string) => `${title}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  figures: (n: number) => `${count('nl', n, 'jaar', 'jaren')} met een cijfer.`,
  commitments: (all: number, answered: number, perhaps: number, carried: number) => {
    const told = [
      ...(answered > 0 ? [`${answered} verantwoord`] : []),
      ...(perhaps > 0 ? [`${perhaps} mogelijk verantwoord`] : []),
      ...(carried > 0 ? [`${carried} later uitgewerkt`] : []),
    ].join(', ');
    return `${count('nl', all, 'voornemen', 'voornemens')}${told === '' ? '' : `: ${told}`}.`;
  },
};
