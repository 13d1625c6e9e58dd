import { count, type Language } from '../numerals.ts';

type MoveWords = {
  /** What somebody does, as the head of its form. */
  readonly act: string;
  /** What follows from it. */
  readonly about: string;
  readonly button: string;
};

const nl = {
  title: (document: string) => `${document}: de volgende stap`,
  back: (document: string) => `Terug naar ${document}`,
  lead: (state: string) => `Dit document is nu ${state}.`,
  leadCorrection: (state: string) => `Dit is een correctie van wat is vastgesteld. Zij is nu ${state}.`,
  approveCorrection: 'Daarna legt de griffie de correctie vast.',
  publicFrom: (moment: string) => `Het is openbaar vanaf ${moment}.`,
  done: 'De stap is vastgelegd.',
  nothing: 'U hoeft hier nu niets te doen.',
  next: 'Wie is er aan zet?',
  kind: 'Soort besluit',
  number: 'Nummer van het besluit',
  day: 'Datum van het besluit',
  document: 'Adres waar het besluit te lezen is (mag leeg blijven)',
  reason: 'Waarom gaat het terug?',
  putAsideReason: 'Waarom legt u het weg?',
  note: 'Wat is er gecorrigeerd? Iedereen kan dit lezen.',
  closes:
    'In eerdere edities staan persoonsgegevens of iets anders dat niet openbaar mag zijn. Sluit die edities: niemand kan ze dan nog lezen. Dit is niet terug te draaien.',
  known: (missing: number) =>
    `Ik weet dat er nog ${count('nl', missing, 'antwoord ontbreekt', 'antwoorden ontbreken')}.`,
  leftOut: 'Hier koos iemand een kleur, zonder tekst en zonder reden. Zo komt die kleur niet in het document:',
  lights: (number: number) => count('nl', number, 'kleur', 'kleuren'),
  embargoDay: 'Openbaar vanaf deze dag (leeg: meteen)',
  embargoTime: 'Om hoe laat',
  moves: {
    'put-aside': {
      act: 'Leg dit document weg',
      about:
        'Is het per ongeluk begonnen? Dan schrijft niemand er meer aan, en kan het opnieuw worden begonnen. Wat er al in staat, blijft bewaard.',
      button: 'Leg weg',
    },
    'take-up': {
      act: 'Neem dit document weer op',
      about: 'Daarna kan er weer in worden geschreven, vanaf waar het was gebleven.',
      button: 'Neem weer op',
    },
    'send-to-review': {
      act: 'Stuur naar de ambtelijke toets',
      about: 'Wie schrijft, kan dan niets meer veranderen; u nog wel. U kunt het terughalen.',
      button: 'Stuur naar de toets',
    },
    'take-back': {
      act: 'Haal terug uit de toets',
      about: 'Daarna kan iedereen weer in het eigen deel schrijven.',
      button: 'Haal terug',
    },
    approve: {
      act: 'Keur goed',
      about: 'Daarna kan de griffie of de controller het aanbieden aan de raad.',
      button: 'Keur goed',
    },
    reopen: {
      act: 'Haal terug naar de toets',
      about: 'De goedkeuring vervalt: het college keurt het daarna opnieuw goed.',
      button: 'Haal terug',
    },
    offer: {
      act: 'Bied het aan de raad aan',
      about: 'Het document wordt vastgelegd zoals het nu is, en is meteen openbaar, of als het embargo eindigt.',
      button: 'Bied aan',
    },
    'move-embargo': {
      act: 'Verander het einde van het embargo',
      about: 'Dit kan zolang het document niet openbaar is.',
      button: 'Verander het embargo',
    },
    adopt: {
      act: 'Leg vast dat de raad het heeft vastgesteld',
      about: 'Wat de raad veranderde, staat dan als volgende editie op de site, naast wat was aangeboden.',
      button: 'Leg vast',
    },
    correct: {
      act: 'Leg de correctie vast',
      about: 'De gecorrigeerde tekst komt als volgende editie op de site, met wat u hieronder schrijft.',
      button: 'Leg vast',
    },
    begin: {
      act: 'Begin een correctie',
      about: 'U krijgt een concept met de tekst zoals die nu geldt. Wat openbaar is, verandert nog niet.',
      button: 'Begin een correctie',
    },
  } satisfies Readonly<Record<string, MoveWords>>,
};

/** The page on which a document takes its next step. */
export const moveWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    title: (document) => `${document}: the next step`,
    back: (document) => `Back to ${document}`,
    lead: (state) => `This document is ${state} now.`,
    leadCorrection: (state) => `This is a correction of what was adopted. It is ${state} now.`,
    approveCorrection: 'After that the clerk records the correction.',
    publicFrom: (moment) => `It is public from ${moment}.`,
    done: 'The step was recorded.',
    nothing: 'There is nothing for you to do here now.',
    next: 'Whose turn is it?',
    kind: 'Kind of decision',
    number: 'Number of the decision',
    day: 'Date of the decision',
    document: 'Address where the decision can be read (may stay empty)',
    reason: 'Why does it go back?',
    putAsideReason: 'Why do you put it aside?',
    note: 'What was corrected? Everybody can read this.',
    closes:
      'Earlier editions hold data of a person, or something else that may not be public. Close these editions: nobody can read them any more. This cannot be undone.',
    known: (missing) => `I know that ${count('en', missing, 'answer is', 'answers are')} still missing.`,
    leftOut: 'Here somebody chose a light, without a text and without a reason. That light stays out of the document:',
    lights: (number) => count('en', number, 'light', 'lights'),
    embargoDay: 'Public from this day (empty: at once)',
    embargoTime: 'At what time',
    moves: {
      'put-aside': {
        act: 'Put this document aside',
        about:
          'Was it begun by mistake? Then nobody writes at it any more, and it can be begun anew. What is in it already is kept.',
        button: 'Put aside',
      },
      'take-up': {
        act: 'Take this document up again',
        about: 'After that it can be written at again, from where it was left.',
        button: 'Take up',
      },
      'send-to-review': {
        act: 'Send to the review',
        about: 'Those who write can then change nothing any more; you still can. You can take it back.',
        button: 'Send to the review',
      },
      'take-back': {
        act: 'Take back from the review',
        about: 'After that everybody can write in their own part again.',
        button: 'Take back',
      },
      approve: {
        act: 'Approve',
        about: 'After that the clerk or the controller can offer it to the council.',
        button: 'Approve',
      },
      reopen: {
        act: 'Take back to the review',
        about: 'The approval lapses: the college approves it anew after that.',
        button: 'Take back',
      },
      offer: {
        act: 'Offer to the council',
        about: 'The document is frozen as it is now, and is public at once, or when the embargo ends.',
        button: 'Offer',
      },
      'move-embargo': {
        act: 'Change the end of the embargo',
        about: 'This can be done as long as the document is not public.',
        button: 'Change the embargo',
      },
      adopt: {
        act: 'Record that the council adopted it',
        about: 'What the council changed is then on the site as the next edition, beside what was offered.',
        button: 'Record',
      },
      correct: {
        act: 'Record the correction',
        about: 'The corrected text comes on the site as the next edition, with what you write below.',
        button: 'Record',
      },
      begin: {
        act: 'Begin a correction',
        about: 'You get a draft with the text as it holds now. What is public does not change yet.',
        button: 'Begin a correction',
      },
    },
  },
};
