import type { NetworkNode, NetworkPictureView, NetworkRelation, NetworkRole } from './network-picture-view.ts';

export function node(id: string, name: string, role: NetworkRole | null, more: Partial<NetworkNode> = {}): NetworkNode {
  return { id, name, role, isNetwork: false, isEnded: false, href: `/groningen/partners/${id}`, ...more };
}

export function relation(
  from: string,
  kind: NetworkRelation['kind'],
  to: string,
  more: Partial<NetworkRelation> = {},
): NetworkRelation {
  return { from, kind, to, state: 'active', since: null, until: null, ...more };
}

const isNetwork = { isNetwork: true };
const cities = ['groningen', 'assen', 'emmen', 'leeuwarden'];

/** What the published pages of Groningen over 2017-2020 say of who works with whom; what they do not say is null. */
export const groningenNetwork: NetworkPictureView = {
  id: 'netwerk',
  title: 'Partners van Groningen',
  nodes: [
    node('groningen', 'Gemeente Groningen', 'government'),
    node('assen', 'Assen', 'government'),
    node('emmen', 'Emmen', 'government'),
    node('leeuwarden', 'Leeuwarden', 'government'),
    node('ng4', 'NG4', 'government', isNetwork),
    node('ng4-eu-office', 'NG4 EU office in Brussel', 'government'),
    node('snn', 'SNN', 'government', isNetwork),
    node('regio-groningen-assen', 'Regio Groningen-Assen', 'government', isNetwork),
    node('akkoord', 'Akkoord van Groningen', null, isNetwork),
    node('economic-board', 'Economic Board Noord Nederland', null, isNetwork),
    node('innovation-board', 'Northern Innovation Board', null, { ...isNetwork, isEnded: true }),
    node('iwcn', 'International Welcome Center North (IWCN)', null),
    node('marketing-groningen', 'Marketing Groningen', null),
    node('rug', 'RUG', 'knowledge'),
    node('hanze', 'Hanzehogeschool', 'knowledge'),
    node('onderzoek', 'Onderzoek en Statistiek', 'knowledge'),
    node('urban-data-center', 'Urban Data Center Groningen', 'knowledge'),
    node('startupdelta', 'StartupDelta', null, isNetwork),
    node('founded', 'Founded in Groningen', null),
    node('connect', 'Stichting Connect International', null),
    node('ministerie', 'Het ministerie', 'government'),
    node('provincie', 'Provincie Groningen', 'government'),
    node('eelde', 'Groningen Airport Eelde', 'business'),
    node('tianjin', 'Tianjin', 'government'),
    node('oldenburg', 'Oldenburg', 'government'),
    node('hamburg', 'Hamburg', 'government'),
    node('bremen', 'Bremen', 'government'),
    node('metropolregion', 'Metropolregion Bremen-Oldenburg', 'government', isNetwork),
    node('rusland', 'Contacten in Rusland', null),
  ],
  relations: [
    ...cities.map((city) => relation(city, 'member', 'ng4')),
    ...cities.map((city) => relation(city, 'office', 'ng4-eu-office')),
    ...['snn', 'regio-groningen-assen', 'akkoord', 'iwcn', 'provincie'].map((other) =>
      relation('groningen', 'cooperation', other),
    ),
    ...['startupdelta', 'founded', 'oldenburg', 'hamburg', 'bremen'].map((other) =>
      relation('groningen', 'cooperation', other),
    ),
    ...['rug', 'hanze', 'onderzoek', 'urban-data-center'].map((other) => relation(other, 'cooperation', 'groningen')),
    ...['ministerie', 'connect', 'akkoord'].map((other) => relation(other, 'cooperation', 'iwcn')),
    relation('snn', 'cooperation', 'economic-board'),
    relation('innovation-board', 'succession', 'economic-board', { state: 'ended' }),
    relation('marketing-groningen', 'partner', 'groningen', { until: '2023' }),
    relation('provincie', 'cooperation', 'marketing-groningen'),
    relation('groningen', 'shareholding', 'eelde'),
    relation('groningen', 'twin-town', 'tianjin'),
    relation('regio-groningen-assen', 'cooperation', 'metropolregion'),
    relation('groningen', 'cooperation', 'rusland', { state: 'paused', since: '2017' }),
  ],
};

/** Some that have everything a picture can show, invented. */
export const smallNetwork: NetworkPictureView = {
  id: 'netwerk',
  title: 'Partners van Havermonde',
  nodes: [
    node('havermonde', 'Gemeente Havermonde', 'government'),
    node('kring', 'Kring van Havensteden', 'government', isNetwork),
    node('oude-kring', 'Bond van Havensteden', 'government', { ...isNetwork, isEnded: true }),
    node('hogeschool', 'Hogeschool Havermonde', 'knowledge'),
    node('werf', 'Scheepswerf De Vooruitgang', 'business'),
    node('natuur', 'Vereniging Schone Haven', 'environment'),
    node('los', 'Stichting Vrije Ruimte', null),
  ],
  relations: [
    relation('havermonde', 'member', 'kring', { since: '1 januari 2019' }),
    relation('oude-kring', 'succession', 'kring', { since: '1 januari 2019' }),
    relation('havermonde', 'member', 'oude-kring', { state: 'ended', since: '1998', until: '31 december 2018' }),
    relation('hogeschool', 'partner', 'havermonde', { since: '2020' }),
    relation('hogeschool', 'cooperation', 'werf', { since: '2021' }),
    relation('havermonde', 'shareholding', 'werf', { state: 'ended', until: '2022' }),
    relation('natuur', 'cooperation', 'havermonde', { state: 'paused', since: '2023' }),
  ],
};

const roles = ['government', 'knowledge', 'business', 'environment', null] as const;
const kinds = ['Gemeente', 'Instituut', 'Bedrijf', 'Vereniging', 'Stichting'] as const;
const places = [
  'Achterwijk',
  'Bovenmeer',
  'Curringe',
  'Dalerveld',
  'Eemsoord',
  'Fivelgeest',
  'Grootwoude',
  'Havermonde',
];

/** Many, invented: a municipality, a network for each of its eight themes, and who takes part in those. */
export function largeNetwork(count: number): NetworkPictureView {
  const themes = ['Energie', 'Waterstof', 'Zorg', 'Digitaal', 'Mobiliteit', 'Talent', 'Cultuur', 'Landbouw'];
  const nodes = Array.from({ length: count }, (_, at) => {
    if (at === 0) return node('n0', 'Gemeente Havermonde', 'government');
    if (at <= themes.length) return node(`n${at}`, `Netwerk ${themes[at - 1]}`, 'government', isNetwork);
    const name = `${kinds[at % 5]} ${places[at % 8]} ${Math.floor(at / 8)}`;
    return node(`n${at}`, name, roles[at % 5] ?? null, { isEnded: at % 17 === 0 });
  });
  const relations = nodes.slice(1).flatMap(({ id }, at) => {
    if (at < themes.length) return [relation('n0', 'member', id, { since: '2015' })];
    const state = at % 19 === 0 ? ('ended' as const) : at % 13 === 0 ? ('paused' as const) : ('active' as const);
    return [
      relation(id, 'member', `n${1 + ((at * 5) % themes.length)}`, { state }),
      ...(at % 6 === 0 ? [relation(id, 'cooperation', 'n0')] : []),
      ...(at % 7 === 0 ? [relation(id, 'cooperation', `n${1 + ((at * 3) % themes.length)}`)] : []),
    ];
  });
  return { id: 'netwerk', title: 'Partners van Havermonde', nodes, relations };
}
