import type { WhyUnwritten } from '../../files/why-unwritten.ts';
import type { Language } from '../../words/numerals.ts';

type Unwritten = Readonly<Record<WhyUnwritten, string>>;

/** Why a file could not be written, and what to do: what stands behind its name and a colon. */
export const unwrittenWords: Readonly<Record<Language, Unwritten>> = {
  nl: {
    'disk-full': 'de schijf is vol; maak ruimte, of kies een andere map',
    'quota-full': 'de ruimte die u hebt is vol; maak ruimte, of kies een andere map',
    'is-folder': 'er staat een map met die naam; kies een andere naam',
    'no-folder': 'de map bestaat niet; maak haar eerst, of kies een andere',
    other: 'controleer of u er mag schrijven',
  },
  en: {
    'disk-full': 'the disk is full; make room, or choose another folder',
    'quota-full': 'the room that you have is full; make room, or choose another folder',
    'is-folder': 'there is a folder with that name; choose another name',
    'no-folder': 'the folder is not there; make it first, or choose another one',
    other: 'see whether you may write there',
  },
};
