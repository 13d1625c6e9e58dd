import type { Language } from '../../words/numerals.ts';

const nl = {
  about: 'Volg wat een overheid beloofde tot wat ervan kwam.',
  version: 'toon welke versie dit is',
  usage: 'Gebruik:',
  arguments: 'Wat u geeft:',
  options: 'Opties:',
  commands: 'Opdrachten:',
  anyOptions: '[opties]',
  help: 'toon deze hulp',
  helpOn: 'toon de hulp bij een opdracht',
  choice: (choices: string) => `keuze: ${choices}`,
  standard: (value: string) => `anders ${value}`,
};

/** What help says around what the commands say of themselves. */
export const helpWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    about: 'Follow what a public body promised to what came of it.',
    version: 'show which version this is',
    usage: 'Usage:',
    arguments: 'What you give:',
    options: 'Options:',
    commands: 'Commands:',
    anyOptions: '[options]',
    help: 'show this help',
    helpOn: 'show the help on a command',
    choice: (choices) => `choice: ${choices}`,
    standard: (value) => `else ${value}`,
  },
};
