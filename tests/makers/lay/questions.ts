import { ownQuestionWords, questionWords } from '../layout/wordings.data.ts';
import { pickFrom, randomFor } from '../random.ts';
import type { Question } from './block.ts';
import type { Volume } from './house.ts';

/** How the house asks a question in this book. */
export function wordQuestion(question: Question | 'reached', volume: Volume): string {
  const { layout, seed, kind, year, body } = volume;
  const own = layout.questions === 'own-words' || isOwn(question, volume);
  const back = kind === 'budget' ? 0 : 1;
  const word = own
    ? pickFrom(randomFor(seed, `own ${question}`), ownQuestionWords[question])
    : timed(questionWords[houseOf(layout.questions)][question], back);
  return word.replace('{year}', String(year)).replace('{body}', body.place);
}

function houseOf(questions: Volume['layout']['questions']): keyof typeof questionWords {
  return questions === 'own-words' ? 'w-questions' : questions;
}

function isOwn(question: Question | 'reached', { layout }: Volume): boolean {
  return (
    (question === 'situation' && layout.situation === 'own-words') ||
    (question === 'conclusion' && layout.conclusion === 'own-words')
  );
}

function timed(word: string | readonly [string, string], back: 0 | 1): string {
  return typeof word === 'string' ? word : word[back];
}
