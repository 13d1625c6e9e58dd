import { compoundParts, contentWords, functionWords } from './dutch-words.data.ts';

/** The same numbers for the same seed, from 0 up to 1 (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Frequent words first; the tail is thousands of compounds, as in the documents themselves. */
const ranked = [
  ...new Set([
    ...contentWords,
    ...compoundParts.flatMap((first) => compoundParts.map((second) => first + second)),
    ...compoundParts.flatMap((first) => contentWords.slice(0, 120).map((second) => first + second.toLowerCase())),
  ]),
];

/** What Mandelbrot adds to Zipf's law: the first words are not that much more frequent than the next. */
const flat = 8;

/** A place in a list of `length`: the n-th comes about n times as rarely as the first. */
function zipf(random: () => number, length: number): number {
  return Math.min(length - 1, Math.floor(flat * ((length + flat) / flat) ** random() - flat));
}

/** Text that has the words, the frequencies and the lengths of Dutch planning documents, and no meaning. */
export function makeText(random: () => number) {
  const word = () =>
    (random() < 0.45 ? functionWords[zipf(random, functionWords.length)] : ranked[zipf(random, ranked.length)]) ?? 'de';
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const sentence = () => {
    const text = words(8 + Math.floor(random() * 16));
    const year = random() < 0.12 ? ` in ${2014 + Math.floor(random() * 12)}` : '';
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${year}.`;
  };
  return {
    words,
    sentence,
    paragraph: (sentences: number) => Array.from({ length: sentences }, sentence).join(' '),
    title: () => {
      const text = Array.from({ length: 2 + Math.floor(random() * 4) }, () => ranked[zipf(random, ranked.length)]).join(
        ' ',
      );
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
  };
}
