import type { Context } from '../../../frame/context.ts';
import type { FeedData } from '../../../frame/feed/feed-data.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';
import { registerWords } from '../../../words/registers/register-words.data.ts';
import { registersWords } from '../../../words/registers/registers-words.data.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { registrationPath } from '../pages/register-paths.ts';
import { sayAbout } from '../pages/say-about.ts';
import type { Shown } from '../queries/shown.ts';

/** What is new in a register, what changed last first. */
export function registerFeed(
  organisation: Organisation,
  kind: RegisterKind,
  rows: readonly Shown[],
  context: Context,
): FeedData {
  const inLanguage = (language: 'nl' | 'en'): Context => ({ ...context, voice: { ...context.voice, language } });
  const title = (language: 'nl' | 'en') =>
    registersWords[language].feedTitle(registerWords[language][kind].title, organisation.name);
  const [nl, en] = [inLanguage('nl'), inLanguage('en')];
  return {
    title: { nl: title('nl'), en: title('en') },
    organisation,
    entries: rows.map((shown) => ({
      path: registrationPath(organisation.slug, kind, shown.slug),
      title: { nl: shown.name, en: shown.name },
      summary: { nl: sayAbout(shown, nl), en: sayAbout(shown, en) },
      texts: organisation.texts ?? { natures: [], originals: [] },
      published: shown.changedAt,
      updated: shown.changedAt,
      category: { term: kind, label: { nl: registerWords.nl[kind].one, en: registerWords.en[kind].one } },
    })),
  };
}
