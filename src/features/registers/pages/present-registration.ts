import { addressOf, chapterPath, publicationPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import type { PageView } from '../../../frame/page-view.ts';
import { elementsOf } from '../../../registers/derive/walk-fields.ts';
import type { Content } from '../../../registers/fields/field.ts';
import { fieldsOf } from '../../../registers/forms.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { sayMoment } from '../../../words/calendar/say-when.ts';
import { nl } from '../../../words/nl.data.ts';
import { printDate } from '../../../words/numerals.ts';
import { shortName } from '../../../words/publication-name.ts';
import { printPeriod } from '../../../words/registers/print-period.ts';
import { registerWords } from '../../../words/registers/register-words.data.ts';
import { registersWords } from '../../../words/registers/registers-words.data.ts';
import { sayField } from '../../../words/registers/say-field.ts';
import type { LoadedRegistration } from './load-registration.ts';
import { type FieldsView, presentFields } from './present-fields.ts';
import { registerPath, registrationPath } from './register-paths.ts';
import { sayAbout } from './say-about.ts';

/** Where something is said. */
export type SourceView = {
  /** The chapter of a publication, or the page elsewhere. */
  readonly where: Anchor | null;
  readonly on: string | null;
  readonly tells: string | null;
  /** The page of the body itself. */
  readonly original: string | null;
};

/** What leads here, by what it is. */
export type LinkedView = {
  readonly title: string;
  readonly links: readonly (Anchor & { readonly about: string })[];
};

export type RegistrationView = PageView &
  FieldsView & {
    readonly badge: string;
    readonly title: string;
    /** What it is, in a line. */
    readonly about: string;
    readonly says: readonly string[];
    readonly linkedTo: readonly LinkedView[];
    readonly sources: readonly SourceView[];
    readonly changed: string;
    /** The events of it, or the event itself, as iCalendar. */
    readonly calendar: Anchor | null;
  };

/** What stands elsewhere on the page than among the fields. */
const apart: ReadonlySet<string> = new Set(['name', 'says', 'sources']);

/** Names every field of the page of something in a register. */
export function presentRegistration(loaded: LoadedRegistration, context: Context): RegistrationView {
  const { organisation, shown, named } = loaded;
  const { voice } = context;
  const t = registersWords[voice.language];
  const own = registerWords[voice.language][shown.kind];
  const path = registrationPath(organisation.slug, shown.kind, shown.slug);
  const isInvented = organisation.texts?.natures.some((nature) => nature.includes('invented')) === true;
  const fields = fieldsOf(shown.kind).filter(({ name, isInternal }) => !apart.has(name) && isInternal !== true);
  const about = sayAbout(shown, context);
  return {
    frame: frameOf({
      ...context,
      path,
      title: `${shown.name} · ${own.title} · ${organisation.name}`,
      description: [shown.name, about].filter((part) => part !== '').join(': '),
      organisation,
      data: { path },
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [
      { href: addressOf(voice, `/${organisation.slug}`), text: organisation.name },
      { href: addressOf(voice, registerPath(organisation.slug, shown.kind)), text: own.title },
    ],
    badge: own.one,
    title: shown.name,
    about,
    says: paragraphsOf(shown.content),
    ...presentFields(fields, shown.content, isInvented ? t.notRecorded : t.notInSource, named, context),
    linkedTo: presentLinked(loaded, context),
    sources: elementsOf(shown.content.sources).flatMap((source) =>
      typeof source === 'object' ? [presentSource(source, loaded, context)] : [],
    ),
    calendar:
      shown.kind === 'event' || loaded.linkedTo.some(({ kind }) => kind === 'event')
        ? { href: `${path}.ics`, text: t.inCalendar }
        : null,
    changed: t.changed(printDate(voice.language, shown.changedAt)),
  };
}

function paragraphsOf({ says }: Content): readonly string[] {
  return typeof says === 'string' ? says.split(/\n{2,}/) : [];
}

function presentLinked({ organisation, linkedTo }: LoadedRegistration, context: Context): readonly LinkedView[] {
  const { language } = context.voice;
  const byPlace = Map.groupBy(linkedTo, ({ kind, path }) => `${kind} ${path.split('.')[0] ?? path}`);
  return [...byPlace.values()].map((all) => ({
    title: titleOf(all[0]),
    links: [...new Map(all.map((one) => [`${one.kind} ${one.slug}`, one])).values()].map((one) => ({
      href: addressOf(context.voice, registrationPath(organisation.slug, one.kind, one.slug)),
      text: one.name,
      about: printPeriod(language, one.from, one.until),
    })),
  }));

  function titleOf(one: (typeof linkedTo)[number] | undefined): string {
    if (one === undefined) return '';
    const [field = ''] = one.path.split('.');
    return `${registerWords[language][one.kind].title}: ${sayField(language, field).toLowerCase()}`;
  }
}

const textIn = (content: Content, name: string) => {
  const value = content[name];
  return typeof value === 'string' ? value : null;
};

function presentSource(
  source: Content,
  { organisation, publications }: LoadedRegistration,
  { voice }: Context,
): SourceView {
  const [slug, chapter, address, on] = ['publication', 'chapter', 'address', 'on'].map((name) => textIn(source, name));
  const publication = publications.find((one) => one.slug === slug);
  const at = { publication: slug ?? '', edition: null };
  const known = publication && {
    href: addressOf(
      voice,
      chapter == null ? publicationPath(organisation.slug, at) : chapterPath(organisation.slug, at, chapter),
    ),
    text: [shortName(nl, publication), chapter].filter((part) => part != null).join(', '),
  };
  const elsewhere = address == null ? null : { href: address, text: new URL(address).hostname.replace(/^www\./, '') };
  return {
    where: known ?? elsewhere,
    on: on == null ? null : sayMoment(voice.language, on),
    tells: textIn(source, 'tells'),
    original: known === undefined ? null : (address ?? null),
  };
}
