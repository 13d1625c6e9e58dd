import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { printDate } from '../../../words/numerals.ts';
import { overdueWords } from '../../../words/overdue/overdue-words.data.ts';
import { roleWords } from '../../../words/people/role-words.data.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import type { OverdueList } from '../queries/find-overdue.ts';
import type { OverdueView } from './overdue-page.tsx';

/** Names every field of the public list of what is late. */
export function presentOverdue(organisation: Organisation, { day, items }: OverdueList, context: Context): OverdueView {
  const { words, voice } = context;
  const { language } = voice;
  const t = overdueWords[language];
  const path = `/${organisation.slug}/achterstand`;
  const print = (date: string) => printDate(language, new Date(`${date}T12:00:00Z`));
  const trailOf = { indicator: 'indicatoren', commitment: 'voornemens' };
  return {
    frame: frameOf({
      ...context,
      path,
      data: { path },
      title: `${t.title} · ${organisation.name}`,
      description: t.lead(organisation.name),
      organisation,
    }),
    contentLanguage: language === 'nl' ? undefined : 'nl',
    above: [
      { href: addressOf(voice, '/'), text: words.frame.start },
      { href: addressOf(voice, `/${organisation.slug}`), text: organisation.name },
    ],
    title: t.title,
    lead: t.lead(organisation.name),
    summary: day === null ? t.none : t.asOf(print(day), items.length),
    parts: [...Map.groupBy(items, ({ part }) => part)].map(([title, own]) => ({
      title,
      items: own
        .toSorted((one, other) => (one.due < other.due ? -1 : 1))
        .map(({ statement, kind, thread, due, role, title: name }, place) => ({
          key: `${statement} ${place}`,
          title: name,
          href: thread === null ? null : addressOf(voice, `/${organisation.slug}/${trailOf[kind]}/${thread}`),
          about: [t.kinds[kind], t.due(print(due)), role === null ? t.outside : roleWords[language][role]].join(' · '),
        })),
    })),
  };
}
