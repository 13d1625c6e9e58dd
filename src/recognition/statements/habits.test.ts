import { expect, test } from 'vitest';
import type { Block } from '../../model/block.ts';
import type { Question } from '../../model/question.ts';
import type { ChapterDraft } from '../outline/chapters/chapter-draft.ts';
import { findCommitments } from './find-commitments.ts';
import { learnHabits, sentenceKey } from './habits.ts';

const at = { file: 'a' };
const line = (text: string): Block => ({ kind: 'paragraph', text, at });
const title = (text: string): Block => ({ kind: 'heading', level: 6, text, at });
const chapter = (question: Question, ...blocks: Block[]): ChapterDraft => ({
  code: null,
  title: 'Wijk',
  level: 'other',
  parents: [],
  passages: [{ question, heading: 'Kop', blocks, at }],
  isUnnamed: false,
  rank: null,
  at,
});
const statedIn = (chapters: readonly ChapterDraft[], place = 0) => {
  const habits = learnHabits(chapters, []);
  return (chapters[place]?.passages ?? []).flatMap((passage) =>
    findCommitments(passage, { ahead: 2024, body: null }, habits).settled.map(({ text }) => text),
  );
};

test('a sentence that every chapter repeats, years aside, leads in and states nothing', () => {
  const lead = (year: number) => line(`Zo gaat het in ${year} in zijn werk volgens ons.`);
  const chapters = [
    chapter('do', lead(2024), line('We planten bomen langs de singel.')),
    chapter('do', lead(2025), line('We plaatsen bankjes in het park.')),
  ];
  expect(learnHabits(chapters, []).repeated.has(sentenceKey('Zo gaat het in 2023 in zijn werk volgens ons'))).toBe(
    true,
  );
  expect(statedIn(chapters)).toEqual(['We planten bomen langs de singel']);
});

test('goals as headings, each with an explanation below', () => {
  const chapters = [
    chapter('achieve', title('Buren kennen elkaar'), line('Dat begint bij een praatje.')),
    chapter('achieve', title('Kinderen spelen buiten'), line('Dat vraagt om veilige straten.')),
  ];
  expect(statedIn(chapters, 1)).toEqual(['Kinderen spelen buiten']);
});

test('headings above lines that each say a goal are topics, and the lines are the goals', () => {
  const chapters = [
    chapter(
      'achieve',
      title('Samen leven in de wijk'),
      line('Buren kennen elkaar.'),
      line('Elke straat is groen.'),
      title('Jeugd en het onderwijs'),
      line('Kinderen spelen buiten.'),
    ),
  ];
  expect(statedIn(chapters)).toEqual(['Buren kennen elkaar', 'Elke straat is groen', 'Kinderen spelen buiten']);
});

test('a label that comes back opens what the question asks, whatever its word', () => {
  const labelled = (text: string) => line(`Klusje: ${text}`);
  const chapters = [
    chapter('do', labelled('Bomen planten.'), line('Dat kost tijd en geld.'), labelled('Bankjes plaatsen.')),
    chapter('do', labelled('Een loket openen.')),
  ];
  expect(statedIn(chapters)).toEqual(['Bomen planten', 'Bankjes plaatsen']);
});

test('a label that came back a few times opens what the question asks only where its text says so itself', () => {
  const labelled = (text: string) => line(`Klusje: ${text}`);
  const few = [chapter('do', labelled('Bomen planten.'), labelled('De bankjes in het park.'), labelled('Anja Visser'))];
  const read = (chapters: readonly ChapterDraft[]) => {
    const habits = learnHabits(chapters, []);
    const [passage] = chapters[0]?.passages ?? [];
    if (passage === undefined) throw new Error('no passage');
    const { settled, doubts } = findCommitments(passage, { ahead: 2024, body: null }, habits);
    return [settled.map(({ text }) => text), doubts.map(({ text }) => text)];
  };
  expect(read(few)).toEqual([['Bomen planten'], ['De bankjes in het park', 'Anja Visser']]);
  const often = [...few, chapter('do', ...few.flatMap(({ passages }) => passages.flatMap(({ blocks }) => blocks)))];
  expect(read(often)).toEqual([['Bomen planten', 'De bankjes in het park', 'Anja Visser'], []]);
});

test('what is planned beside a result is no account, and a fact is no label of either', () => {
  const { labels } = learnHabits(
    [chapter('done', line('Actie: Bomen planten.'), line('Resultaat: Er staan bomen.'), line('Trekker: de wijk.'))],
    [],
  );
  expect([labels.get('actie'), labels.get('resultaat'), labels.get('trekker')]).toEqual(['action', 'result', 'fact']);
});
