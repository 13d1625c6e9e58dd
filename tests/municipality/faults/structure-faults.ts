import { present } from '../documents.ts';
import type { Planting } from '../planting.ts';
import { inBudget } from './places.ts';

export const structureFaults: Readonly<Record<string, Planting>> = {
  'chapter-renumbered': (documents, { code }, year) => {
    const other = `9.${code.split('.').slice(1).join('.')}${code.split('.')[0]}`;
    for (const chapter of documents.chaptersFrom(year, code)) Object.assign(chapter, { code: other, slug: other });
    return inBudget(year, other);
  },
  'chapter-vanished': (documents, { code }, year) => {
    for (const publication of documents.from(year)) {
      publication.chapters = publication.chapters.filter((chapter) => chapter.code !== code);
    }
    return inBudget(year - 1, code);
  },
  'chapter-split': (documents, { code, title }, year) => {
    const other = `${code}a`;
    const [theme = '', place = ''] = title.split(' in ');
    for (const publication of documents.from(year)) {
      const whole = present(
        publication.chapters.find((chapter) => chapter.code === code),
        code,
      );
      const half = {
        ...whole,
        passages: whole.passages,
        code: other,
        slug: other,
        title: `Jongeren en ${theme} in ${place}`,
        amounts: [],
      };
      half.indicators = whole.indicators.splice(2);
      half.commitments = whole.commitments.splice(4);
      half.accounts = whole.accounts.splice(4);
      half.passages = whole.passages.slice(1);
      whole.title = `Ouderen en ${theme} in ${place}`;
      publication.chapters.push(half);
    }
    return inBudget(year, other);
  },
};
