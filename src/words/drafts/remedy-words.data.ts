import type { Language } from '../numerals.ts';

const nl = {
  'lower-aim': 'Geef de reden voor het lagere doel',
  'other-aim': 'Geef de reden voor het andere doel',
  'other-value': 'Leg uit waarom dit cijfer anders is',
  missed: 'Leg uit waarom het doel niet is gehaald',
  missing: 'Leg uit waarom het cijfer er niet is',
  value: 'Vul het cijfer in',
  aim: 'Vul een doel in dat te meten is',
  measure: 'Kies waaraan te zien is dat het lukt',
  text: 'Pas de tekst aan',
};

/** A remedy, by what is to be done. */
export type RemedyName = keyof typeof nl;

/** What the link says that leads to the field in which something is mended. */
export const remedyWords: Readonly<Record<Language, Readonly<Record<RemedyName, string>>>> = {
  nl,
  en: {
    'lower-aim': 'Give the reason for the lower aim',
    'other-aim': 'Give the reason for the other aim',
    'other-value': 'Explain why this value is another',
    missed: 'Explain why the aim was missed',
    missing: 'Explain why the value is not there',
    value: 'Fill in the value',
    aim: 'Fill in an aim that can be measured',
    measure: 'Choose how one sees that it succeeds',
    text: 'Change the text',
  },
};
