import type { Language } from '../numerals.ts';

const nl = {
  title: 'Ook in dit onderdeel',
  writes: (name: string, time: string) => `${name} heeft dit onderdeel open sinds ${time}.`,
  reads: (name: string, time: string) => `${name} leest mee sinds ${time}.`,
  advice:
    'Spreek af wie welk stuk schrijft. Schrijft u toch samen in één stuk, dan gaat er niets weg: u ziet beide teksten en kiest.',
};

/** What is said to who opens a chapter that others have open. */
export const presenceWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    title: 'Also in this chapter',
    writes: (name, time) => `${name} has this chapter open since ${time}.`,
    reads: (name, time) => `${name} is reading along since ${time}.`,
    advice:
      'Agree on who writes which piece. If you write in one piece together all the same, nothing is lost: you see both texts and choose.',
  },
};
