import type { DraftSettings } from '../../drafting/settings/settings.ts';
import type { AskedAtLight } from '../../drafting/waiting/asked-at-light.ts';
import { count, type Language } from '../numerals.ts';

const nl = {
  link: 'Afspraken voor dit document',
  back: (title: string) => `Terug naar ${title}`,
  title: (title: string) => `Afspraken voor ${title}`,
  lead: 'Deze afspraken gelden voor dit document. Het volgende document van deze soort begint ermee.',
  sections: {
    levels: {
      title: 'Namen van onderdelen',
      lead: 'Noemt u een programma anders, bijvoorbeeld pijler? Vul dat hier in. Leeg betekent: de gewone naam.',
    },
    asked: {
      title: 'Vragen en lengte',
      lead: 'De vragen die elk beleidsveld beantwoordt. Een andere kop verandert overal mee, een nieuwe vraag komt er overal als lege plek bij. Wat al geschreven is, blijft.',
    },
    lights: {
      title: 'Kleuren en hun betekenis',
      lead: 'Wat mag iemand kiezen om te zeggen hoe het met een voornemen gaat? Zeg er altijd bij wat het betekent.',
    },
    calendar: { title: 'Planning', lead: 'Wat moet wanneer klaar zijn? Dit staat bij het document.' },
  } satisfies Readonly<Record<Exclude<keyof DraftSettings, 'words'>, { title: string; lead: string }>>,
  heading: (question: string) => `Kop boven: ${question}`,
  words: 'Hooguit zoveel woorden',
  light: 'Naam, bijvoorbeeld Op koers',
  meaning: 'Wat betekent het?',
  what: 'Wat is er klaar?',
  day: 'Dag',
  submit: 'Bewaar de afspraken',
  saved: 'De afspraken zijn bewaard.',
  notSaved: 'Nog niet bewaard',
  left: (days: number) =>
    days === 0
      ? 'vandaag'
      : days > 0
        ? `nog ${count('nl', days, 'dag', 'dagen')}`
        : `${count('nl', -days, 'dag', 'dagen')} geleden`,
  status: 'Hoe gaat het?',
  noStatus: 'Nog niet gezegd',
  statusReason: 'Waarom?',
  statusAsked: {
    reason: 'Zeg erbij waarom. Bewaren kan ook zonder.',
    'reason-is-answer': 'De tekst is leeg. In het document staat nu wat u bij Waarom schreef, als antwoord.',
    'left-out':
      'Er is geen tekst en geen reden. Zo komt dit niet in het document, ook de kleur niet. Schrijf er iets bij.',
  } satisfies Readonly<Record<AskedAtLight, string>>,
};

/** What the pages say of what was agreed for a document. */
export const settingsWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    link: 'What was agreed for this document',
    back: (title) => `Back to ${title}`,
    title: (title) => `Agreed for ${title}`,
    lead: 'This holds for this document. The next document of this kind begins with it.',
    sections: {
      levels: {
        title: 'Names of chapters',
        lead: 'Do you call a programme otherwise, a pillar for one? Fill that in here. Empty means: the usual name.',
      },
      asked: {
        title: 'Questions and length',
        lead: 'The questions that each policy field answers. Another heading changes everywhere, a new question is an empty place everywhere. What was written stays.',
      },
      lights: {
        title: 'Lights and what they mean',
        lead: 'What may somebody choose to say how a commitment fares? Always say what it means.',
      },
      calendar: { title: 'Calendar', lead: 'What has to be ready when? This stands with the document.' },
    },
    heading: (question) => `Heading above: ${question}`,
    words: 'At most so many words',
    light: 'Name, such as On course',
    meaning: 'What does it mean?',
    what: 'What is ready?',
    day: 'Day',
    submit: 'Save',
    saved: 'It was saved.',
    notSaved: 'Not saved yet',
    left: (days) =>
      days === 0
        ? 'today'
        : days > 0
          ? `${count('en', days, 'day', 'days')} to go`
          : `${count('en', -days, 'day', 'days')} ago`,
    status: 'How does it fare?',
    noStatus: 'Not said yet',
    statusReason: 'Why?',
    statusAsked: {
      reason: 'Say why. You can save without.',
      'reason-is-answer': 'The text is empty. What you wrote at Why now stands in the document, as the answer.',
      'left-out':
        'There is no text and no reason. So this stays out of the document, and its light too. Write something.',
    },
  },
};
