import { siteProfiles } from '../../recognition/profiles/profile-of.ts';
import type { SharedHeading } from '../../recognition/profiles/site-profile.ts';
import { sayDecision } from '../../words/corrections/say-correction.ts';
import { wordsIn } from '../../words/language.ts';
import type { Language } from '../../words/numerals.ts';
import { printText } from '../output.ts';
import { correctionWords } from './words.data.ts';

function tellHeading({ words: all, means, on, kinds, seenAt }: SharedHeading, language: Language): readonly string[] {
  const [say, { kinds: names }] = [correctionWords[language], wordsIn(language)];
  return [
    // at whatever level: which style is said for none of them
    ...all.map((words) => `  ${sayDecision({ about: 'heading', words, style: 'plain', means }, language)}`),
    ...(on === undefined ? [] : [`    ${say.on(on)}`]),
    ...(kinds === undefined ? [] : [`    ${say.kinds(kinds.map((kind) => names[kind].toLowerCase()).join(', '))}`]),
    `    ${say.seenAt(seenAt.join(' '))}`,
  ];
}

/** Prints the layout profiles that come with the program. */
export async function showShipped(language: Language): Promise<void> {
  const lines = siteProfiles.flatMap(({ name, headings }) => [
    wordsIn(language).siteProfiles[name],
    ...headings.flatMap((heading) => tellHeading(heading, language)),
  ]);
  await printText(`${lines.join('\n')}\n`);
}
