import type { CorrectionsFaultFacts } from '../../corrections/corrections-fault.ts';
import type { PlacedFault } from '../../corrections/placed-journal.ts';
import type { Language } from '../../words/numerals.ts';
import type { WordingOf } from '../../words/say.ts';
import { unwrittenWords } from '../words/unwritten-words.data.ts';

type Unusable = Readonly<Record<PlacedFault, string>>;

/** Why a journal of corrections cannot be used, and what to do: what stands behind its name. */
export const unusableWords: Readonly<Record<Language, Unusable>> = {
  nl: {
    'no-json':
      'is half geschreven of beschadigd: het is geen geldige JSON. Zet een goede kopie terug, of haal het bestand daar weg.',
    'no-journal': 'is geen lijst met correcties van Doelspoor. Geef het bestand een andere naam.',
    'later-program': 'is van een nieuwere versie van Doelspoor. Gebruik die versie.',
    'no-file': 'is een map, een verwijzing of iets anders dan een bestand. Zet het bestand zelf op die plaats.',
    'too-large': 'is te groot voor een lijst met correcties (meer dan 64 MB). Zet een goede kopie terug.',
    'not-readable': 'kan niet worden gelezen. Geef leesrechten op het bestand.',
  },
  en: {
    'no-json':
      'is half-written or damaged: it is no valid JSON. Put a good copy back, or take the file away from there.',
    'no-journal': 'is no list of corrections of Doelspoor. Give the file another name.',
    'later-program': 'is of a later version of Doelspoor. Use that version.',
    'no-file': 'is a folder, a link or something else that is no file. Put the file itself in that place.',
    'too-large': 'is too large for a list of corrections (more than 64 MB). Put a good copy back.',
    'not-readable': 'cannot be read. Give the right to read the file.',
  },
};

/** Why corrections cannot be read or changed, and what to do. */
export const correctionsFaultWords: Readonly<Record<Language, WordingOf<CorrectionsFaultFacts>>> = {
  nl: {
    'no-journal-there': ({ file }) =>
      `Er staan geen correcties in ${file}: dat bestand is er niet. Controleer de naam.`,
    unusable: ({ file, fault }) => `${file} ${unusableWords.nl[fault]} Er is niets veranderd.`,
    'no-such-entry': ({ file, id }) =>
      `Er is geen correctie ${id} in ${file}. doelspoor corrections list toont alle correcties met hun nummer.`,
    'more-entries': ({ file, id }) =>
      `Meer dan één correctie in ${file} begint met ${id}. Geef meer tekens van het nummer.`,
    'undone-before': ({ id }) => `De correctie ${id} was al ongedaan gemaakt. Er is niets veranderd.`,
    'still-holds': ({ id }) => `De correctie ${id} geldt nog: zij is niet ongedaan gemaakt. Er is niets veranderd.`,
    'nothing-of-a-body': ({ file }) =>
      `In ${file} staat geen correctie die voor een hele organisatie geldt. Er is geen opmaakprofiel geschreven.`,
    'not-written': ({ file, reason }) => `${file} kan niet worden geschreven: ${unwrittenWords.nl[reason]}.`,
    'hold-lost': ({ file }) =>
      `Een ander programma schrijft nu in ${file}. Er is niets veranderd; geef dezelfde opdracht opnieuw.`,
    full: ({ file }) =>
      `${file} zou groter worden dan 64 MB. Er is niets veranderd; maak een nieuwe map voor wat erbij komt.`,
  },
  en: {
    'no-journal-there': ({ file }) => `There are no corrections in ${file}: that file is not there. Check the name.`,
    unusable: ({ file, fault }) => `${file} ${unusableWords.en[fault]} Nothing was changed.`,
    'no-such-entry': ({ file, id }) =>
      `There is no correction ${id} in ${file}. doelspoor corrections list shows all corrections with their number.`,
    'more-entries': ({ file, id }) =>
      `More than one correction in ${file} begins with ${id}. Give more characters of the number.`,
    'undone-before': ({ id }) => `The correction ${id} was undone before. Nothing was changed.`,
    'still-holds': ({ id }) => `The correction ${id} holds still: it was not undone. Nothing was changed.`,
    'nothing-of-a-body': ({ file }) =>
      `No correction in ${file} holds of a whole organisation. No layout profile was written.`,
    'not-written': ({ file, reason }) => `${file} cannot be written: ${unwrittenWords.en[reason]}.`,
    'hold-lost': ({ file }) =>
      `Another program writes in ${file} now. Nothing was changed; give the same command again.`,
    full: ({ file }) =>
      `${file} would grow larger than 64 MB. Nothing was changed; make a new folder for what is added.`,
  },
};
