import { latestDay } from '../../../calendar/moment.ts';
import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import type { ListView } from '../../../frame/list/list-page.tsx';
import { onePage } from '../../../frame/list/list-pages.ts';
import { presentListFrame } from '../../../frame/list/present-list-frame.ts';
import type { RegistrationLink } from '../../../registers/fields/field.ts';
import type { Contents } from '../../../registers/forms.ts';
import { readContent } from '../../../registers/read-content.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import type {
  NetworkNode,
  NetworkPictureView,
  NetworkRelation,
  RelationKind,
} from '../../../ui/network-picture/network-picture-view.ts';
import { sayMoment } from '../../../words/calendar/say-when.ts';
import { registerWords } from '../../../words/registers/register-words.data.ts';
import { registersWords } from '../../../words/registers/registers-words.data.ts';
import { registerPath, registrationPath } from '../pages/register-paths.ts';
import type { Shown } from '../queries/shown.ts';
import type { LoadedNetwork } from './load-network.ts';

export type NetworkView = ListView & { readonly picture: NetworkPictureView; readonly partners: Anchor };

/** The organisation itself, in the middle of it. */
const self = 'zelf';

const relationKinds: Readonly<Record<Contents['relation']['kind'], RelationKind>> = {
  'twin-town': 'twin-town',
  shareholding: 'shareholding',
  network: 'member',
  'joint-office': 'office',
  cooperation: 'cooperation',
  trade: 'cooperation',
};

type Relation = Omit<NetworkRelation, 'since' | 'until'> & {
  readonly since: string | undefined;
  readonly until: string | undefined;
};

/** Whether something had ended when that was recorded. */
const hasEnded = (until: string | undefined, { changedAt }: Shown) =>
  until !== undefined && latestDay(until) < changedAt.toISOString().slice(0, 10);

/** Names every field of the network of an organisation: who is in it, and what they are to each other. */
export function presentNetwork(
  { organisation, partners, relations, agreements }: LoadedNetwork,
  context: Context,
): NetworkView {
  const { voice } = context;
  const t = registersWords[voice.language];
  const path = `/${organisation.slug}/netwerk`;
  const nodes = new Map<string, NetworkNode>();
  nodes.set(self, {
    ...{ id: self, name: organisation.name, role: 'government', isNetwork: false, isEnded: false },
    href: addressOf(voice, `/${organisation.slug}`),
  });
  const drawn: Relation[] = [];
  const selves = new Set<string>();
  for (const shown of partners) {
    const { content } = readContent('partner', shown.content);
    if (content === null) continue;
    if (content.isSelf === true) selves.add(shown.id);
    else
      nodes.set(shown.id, {
        ...{ id: shown.id, name: shown.name, role: content.role ?? null },
        isNetwork: content.form === 'network' || content.form === 'board',
        isEnded: hasEnded(content.until, shown),
        href: addressOf(voice, registrationPath(organisation.slug, 'partner', shown.slug)),
      });
    drawn.push(...relationsOf(shown, content));
  }
  for (const shown of relations) {
    const { content } = readContent('relation', shown.content);
    if (content === null || !('id' in content.partner)) continue;
    const last = content.states?.at(-1);
    const state = last?.state ?? (hasEnded(content.until, shown) ? 'ended' : 'active');
    const { kind, from: since, until } = content;
    drawn.push({ from: self, to: content.partner.id, kind: relationKinds[kind], state, since, until });
  }
  for (const shown of agreements) {
    const { content } = readContent('agreement', shown.content);
    for (const { party } of content?.parties ?? []) {
      const id = idOf(party);
      if (content === null || id === null) continue;
      const state = hasEnded(content.until, shown) ? 'ended' : 'active';
      drawn.push({ from: self, to: id, kind: 'cooperation', state, since: content.from, until: content.until });
    }
  }
  const asSelf = (id: string) => (selves.has(id) ? self : id);
  const isKnown = ({ from, to }: Relation) => nodes.has(from) && nodes.has(to) && from !== to;
  const each = new Map(
    drawn.map((one) => {
      const relation = { ...one, from: asSelf(one.from), to: asSelf(one.to) };
      return [`${relation.from} ${relation.to} ${relation.kind}`, relation];
    }),
  );
  return {
    ...presentListFrame({ organisation, path, title: t.network, description: t.networkLead, isData: false }, context),
    lead: t.networkLead,
    form: null,
    summary: null,
    picture: {
      id: 'netwerk',
      title: t.networkOf(organisation.name),
      nodes: nodes.size > 1 ? [...nodes.values()] : [],
      relations: [...each.values()].filter(isKnown).map(({ since, until, ...relation }) => ({
        ...relation,
        since: since === undefined ? null : sayMoment(voice.language, since),
        until: until === undefined ? null : sayMoment(voice.language, until),
      })),
    },
    partners: {
      href: addressOf(voice, registerPath(organisation.slug, 'partner')),
      text: t.all(registerWords[voice.language].partner.title.toLowerCase()),
    },
    pages: onePage,
  };
}

const idOf = (link: RegistrationLink | undefined) => (link !== undefined && 'id' in link ? link.id : null);

/** What a partner tells of its members, what it is part of and what it follows on. */
function relationsOf(shown: Shown, { members, succeeds, partOf, form }: Contents['partner']): readonly Relation[] {
  const told = members ?? [];
  return [
    ...told.flatMap(({ member, from: since, until }): Relation[] => {
      const from = idOf(member);
      const state = hasEnded(until, shown) ? 'ended' : 'active';
      const kind = form === 'office' ? 'office' : 'member';
      return from === null ? [] : [{ from, to: shown.id, kind, state, since, until }];
    }),
    ...(succeeds ?? []).flatMap((link): Relation[] => {
      const from = idOf(link);
      const until = undefined;
      return from === null
        ? []
        : [{ from, to: shown.id, kind: 'succession', state: 'active', since: undefined, until }];
    }),
    ...[idOf(partOf)].flatMap((to): Relation[] =>
      to === null ? [] : [{ from: shown.id, to, kind: 'partner', state: 'active', since: undefined, until: undefined }],
    ),
  ];
}
