import type { Thread } from '../threading/threading.ts';
import type { Found, TitledFound } from './finding.ts';

/** Adds to what rules found what its subject is called now. */
export function titleIn(threads: readonly Thread[]): (found: Found) => TitledFound {
  const titles = new Map(threads.map(({ kind, slug, title }) => [`${kind} ${slug}`, title]));
  return ({ subject, ...found }) => {
    if (subject.kind === 'chapter') return { ...found, subject };
    const title = titles.get(`${subject.kind} ${subject.thread}`) ?? '';
    return { ...found, subject: { ...subject, title } };
  };
}
