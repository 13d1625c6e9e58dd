import type { ItemDirection, ItemKind } from '../../calendar/calendar-item.ts';
import { count, type Language } from '../numerals.ts';

const kindsNl: Readonly<Record<ItemKind, string>> = {
  mission: 'missie',
  conference: 'conferentie',
  delegation: 'delegatie',
  visit: 'bezoek',
  deadline: 'uiterste dag',
  anniversary: 'jubileum',
  meeting: 'bijeenkomst',
  exhibition: 'beurs',
};
/** Of more than one of a kind. */
const kindsOfNl: Readonly<Record<ItemKind, string>> = {
  mission: 'missies',
  conference: 'conferenties',
  delegation: 'delegaties',
  visit: 'bezoeken',
  deadline: 'uiterste dagen',
  anniversary: 'jubilea',
  meeting: 'bijeenkomsten',
  exhibition: 'beurzen',
};
const directionsNl: Readonly<Record<ItemDirection, string>> = {
  incoming: 'komt hierheen',
  outgoing: 'gaat hiervandaan',
  'at-home': 'is hier',
};

const nl = {
  title: 'Kalender',
  lead: (organisation: string) => `Wat ${organisation} en partners samen doen, en wanneer.`,
  all: 'Alles als lijst',
  through: 'Door de kalender',
  near: 'Dicht bij elkaar',
  week: 'week',
  kinds: kindsNl,
  kindsOf: kindsOfNl,
  away: (number: number, monday: string) => `${number} reizen tegelijk, vanaf de week van ${monday}`,
  directions: directionsNl,
  goesOn: 'loopt door',
  /** "Ergens in mei 2026": of what no day is known. */
  loose: (when: string) => `Ergens in ${when}`,
  looseInYear: (number: number, year: string) =>
    `Van ${count('nl', number, 'activiteit', 'activiteiten')} is alleen bekend dat ${number === 1 ? 'die' : 'ze'} in ${year} ${number === 1 ? 'is' : 'zijn'}.`,
  things: (number: number) => count('nl', number, 'activiteit', 'activiteiten'),
  none: 'In deze tijd staat niets in de kalender. Kies een andere maand of een ander jaar.',
  until: (first: string, last: string) => `${first} tot en met ${last}`,
  map: {
    title: 'Plaatsen op de kaart',
    description: (number: number) =>
      `Een kaart met ${count('nl', number, 'plaats', 'plaatsen')}. De nummers staan in de tabel.`,
    number: 'Nr.',
    place: 'Plaats',
    country: 'Land',
    what: 'Wat er is',
    unplaced: (number: number) =>
      `${count('nl', number, 'activiteit staat', 'activiteiten staan')} niet op de kaart: de plek is niet bekend.`,
  },
};

/** What the calendar says. */
export const calendarWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    title: 'Calendar',
    lead: (organisation) => `What ${organisation} and its partners do together, and when.`,
    all: 'All as a list',
    through: 'Through the calendar',
    near: 'Close together',
    week: 'week',
    kinds: {
      mission: 'mission',
      conference: 'conference',
      delegation: 'delegation',
      visit: 'visit',
      deadline: 'last day',
      anniversary: 'anniversary',
      meeting: 'meeting',
      exhibition: 'trade fair',
    },
    kindsOf: {
      mission: 'missions',
      conference: 'conferences',
      delegation: 'delegations',
      visit: 'visits',
      deadline: 'last days',
      anniversary: 'anniversaries',
      meeting: 'meetings',
      exhibition: 'trade fairs',
    },
    away: (number, monday) => `${number} journeys at once, from the week of ${monday}`,
    directions: { incoming: 'comes here', outgoing: 'goes from here', 'at-home': 'is here' },
    goesOn: 'goes on',
    loose: (when) => `Some time in ${when}`,
    looseInYear: (number, year) =>
      `Of ${count('en', number, 'activity', 'activities')} it is only known that ${number === 1 ? 'it is' : 'they are'} in ${year}.`,
    things: (number) => count('en', number, 'activity', 'activities'),
    none: 'Nothing is in the calendar in this time. Choose another month or another year.',
    until: (first, last) => `${first} to ${last}`,
    map: {
      title: 'Places on the map',
      description: (number) => `A map with ${count('en', number, 'place', 'places')}. The numbers are in the table.`,
      number: 'No.',
      place: 'Place',
      country: 'Country',
      what: 'What there is',
      unplaced: (number) =>
        `${count('en', number, 'activity is', 'activities are')} not on the map: where it lies is not known.`,
    },
  },
};
