import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import type { ListView } from '../../../frame/list/list-page.tsx';
import { presentPages } from '../../../frame/list/list-pages.ts';
import { presentFilter } from '../../../frame/list/present-filter.ts';
import { presentListFrame } from '../../../frame/list/present-list-frame.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import type { SelectFieldProps } from '../../../ui/select-field/select-field.tsx';
import { registerWords } from '../../../words/registers/register-words.data.ts';
import { registersWords } from '../../../words/registers/registers-words.data.ts';
import { sayField } from '../../../words/registers/say-field.ts';
import type { Shown } from '../queries/shown.ts';
import { facetNames } from './facet-names.data.ts';
import { type LoadedRegister, usualOrder } from './load-register.ts';
import { registerPath, registrationPath } from './register-paths.ts';
import { lastPage, orders, pageSize, type RegisterRequest } from './register-request.ts';
import { sayAbout, sayFacet } from './say-about.ts';

type ListedView = {
  readonly href: string;
  readonly name: string;
  /** "stedenband · actief · China · sinds 1986" */
  readonly about: string;
  readonly says: string | null;
};

export type RegisterView = ListView & {
  readonly rows: readonly ListedView[];
  /** The same in another form. */
  readonly ways: readonly Anchor[];
  /** Null where there is nothing to search. */
  readonly search: { readonly label: string; readonly value: string } | null;
  /** What is said where nothing is in it. */
  readonly none: string | null;
};

/** A list of more choices than this is no help to who chooses. */
const mostChoices = 60;
const longestSays = 220;

/** Names every field of the page of a register. */
export function presentRegister(loaded: LoadedRegister, request: RegisterRequest, context: Context): RegisterView {
  const { organisation, kind, total, rows } = loaded;
  const { voice } = context;
  const t = registersWords[voice.language];
  const own = registerWords[voice.language][kind];
  const path = registerPath(organisation.slug, kind);
  const isAsked = Object.entries(request).some(([name, value]) => name !== 'pagina' && value !== null);
  const isEmpty = total === 0 && !isAsked;
  const none = total > 0 ? null : isAsked ? t.none : t.empty;
  return {
    ...presentListFrame(
      { organisation, path, title: own.title, description: own.lead, request, hasFeed: true },
      context,
    ),
    lead: own.lead,
    form: isEmpty
      ? null
      : {
          action: path,
          language: voice.explicit ? voice.language : null,
          filters: presentFilters(loaded, request, context),
        },
    search: isEmpty ? null : { label: t.search, value: request.woorden ?? '' },
    summary: total === 0 ? null : t.found(total, own.one, own.several),
    ways: total === 0 ? [] : waysOf(loaded, context),
    rows: rows.map((shown) => presentListed(organisation.slug, shown, context)),
    none,
    pages: presentPages({ total, size: pageSize, most: lastPage }, request, path, context),
  };
}

/** The partners as a picture, the events by year: from the year of the first that is shown. */
function waysOf({ organisation, kind, rows }: LoadedRegister, { voice }: Context): readonly Anchor[] {
  const t = registersWords[voice.language];
  if (kind === 'partner') return [{ href: addressOf(voice, `/${organisation.slug}/netwerk`), text: t.asNetwork }];
  const year = rows.find(({ from }) => from !== null)?.from?.slice(0, 4);
  if (kind !== 'event' || year === undefined) return [];
  const path = registerPath(organisation.slug, kind);
  return [
    { href: addressOf(voice, `${path}/jaar/${year}`), text: t.byYear },
    { href: addressOf(voice, `${path}/kaart/${year}`), text: t.onMap },
    { href: `${path}.ics`, text: t.subscribe },
  ];
}

function presentFilters(
  { facets, kind }: LoadedRegister,
  request: RegisterRequest,
  context: Context,
): readonly SelectFieldProps[] {
  const { words, voice } = context;
  const t = registersWords[voice.language];
  const byFacet = Map.groupBy(facets, ({ facet }) => facet);
  const filters = Object.entries(facetNames).flatMap(([facet, name]) => {
    const counted = byFacet.get(facet) ?? [];
    const chosen = request[name] ?? null;
    if (counted.length < 2 && chosen === null) return [];
    const choices = counted
      .toSorted((one, other) => other.count - one.count)
      .slice(0, mostChoices)
      .map(({ value, count }) => ({ value, count, text: sayFacet(facet, value, context) }));
    return [
      presentFilter(name, sayField(voice.language, facet), chosen, choices, words, (value) =>
        sayFacet(facet, value, context),
      ),
    ];
  });
  const order: SelectFieldProps = {
    ...{ name: 'orde', label: t.order, value: request.orde ?? '' },
    options: orders.map((value) => ({ value: value === usualOrder(kind) ? '' : value, text: t.orders[value] })),
  };
  return [...filters, order];
}

function presentListed(organisation: string, shown: Shown, context: Context): ListedView {
  const { says } = shown.content;
  const text = typeof says === 'string' ? says : null;
  return {
    href: addressOf(context.voice, registrationPath(organisation, shown.kind, shown.slug)),
    name: shown.name,
    about: sayAbout(shown, context),
    says:
      text !== null && text.length > longestSays ? `${text.slice(0, longestSays - 1).replace(/\s+\S*$/, '')}…` : text,
  };
}
