import type { nlComparison } from './nl.data.ts';

/** The words of the page that compares, in English. */
export const enComparison: typeof nlComparison = {
  compare: {
    title: 'Compare two publications',
    lead: 'The same chapter in two publications, side by side.',
    marks: 'What went is struck through, what came is underlined.',
    from: 'This chapter',
    with: 'Compare with',
    submit: 'Compare',
    choose: 'Choose a chapter',
    absent: 'This question does not stand with this chapter.',
    absentInPart: 'Cannot be said: a part of this chapter is at hand.',
    removed: 'removed',
    added: 'added',
    indicators: 'Indicators',
    amounts: 'Amounts',
    figure: 'Figure',
    change: 'Difference',
    same: 'same',
    different: 'different',
    only: (where) => `only in ${where}`,
    notInPart: (where) => `cannot be said: a part of ${where} is at hand`,
    several: 'cannot be said: several rows have this name',
    missing: 'Choose two chapters to compare.',
    notFound: 'One of the two chapters was not found. Choose again.',
    noDifference: 'The text under this question is the same in both.',
    retold: 'These texts are retold: the words are ours. So we do not mark which words went and which came.',
    textTooLong: 'This text is too long to compare word by word. You see both texts without marks.',
    form: 'Choose what to compare',
  },
};
