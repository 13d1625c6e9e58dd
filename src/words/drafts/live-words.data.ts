import type { Language } from '../numerals.ts';

const nl = {
  inText: 'Dit vult zich vanzelf in',
  figure: (name: string, role: string, year: number) => `${name}, ${role} ${year}`,
  chapter: 'Naam van het onderdeel',
  waits: 'nog niet ingevuld',
  gone: 'bestaat niet meer: kies een andere, of haal de code weg',
  toChooser: 'Zet een cijfer of een ander onderdeel in uw tekst (nieuw tabblad)',
  title: 'Een cijfer of een onderdeel in uw tekst',
  lead: 'Klik op een code: dan is die helemaal gekozen. Kopieer de code en plak die in uw tekst. Verandert het cijfer, of krijgt het onderdeel een ander nummer, dan verandert uw tekst vanzelf mee.',
  from: 'Cijfers van welk onderdeel?',
  submit: 'Toon',
  chapters: 'Verwijzen naar een onderdeel',
  figures: 'Cijfers',
  shows: 'In uw tekst staat dan',
  code: 'Code',
  what: 'Wat',
  none: 'In dit onderdeel staan geen cijfers. Kies een ander onderdeel.',
};

/** What is said of live values of a text: figures and chapters that it names, which change with what they stand for. */
export const liveWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    inText: 'This fills itself in',
    figure: (name, role, year) => `${name}, ${role} ${year}`,
    chapter: 'Name of the chapter',
    waits: 'not filled in yet',
    gone: 'is not there any more: choose another, or take the code away',
    toChooser: 'Put a value or another chapter in your text (new tab)',
    title: 'A value or a chapter in your text',
    lead: 'Click on a code: then all of it is selected. Copy it and paste it into your text. When the value changes, or the chapter gets another number, your text changes with it.',
    from: 'Values of which chapter?',
    submit: 'Show',
    chapters: 'Refer to a chapter',
    figures: 'Values',
    shows: 'Your text will show',
    code: 'Code',
    what: 'What',
    none: 'No values stand in this chapter. Choose another one.',
  },
};
