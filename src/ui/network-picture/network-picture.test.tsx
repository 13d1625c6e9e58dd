import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { wordsIn } from '../../words/language.ts';
import { listRelations } from './list-relations.ts';
import { NetworkPicture } from './network-picture.tsx';
import type { NetworkPictureView } from './network-picture-view.ts';
import { groningenNetwork, largeNetwork, node, relation, smallNetwork } from './networks.fixture.ts';
import { tellNetwork } from './tell-network.ts';

const words = wordsIn('nl').network;

function render(view: NetworkPictureView): string {
  return renderToString(<NetworkPicture view={view} words={words} language={undefined} />);
}

/** The rows of the table as a reader reads them, spaces between the cells. */
function rowsOf(html: string): string[] {
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    row
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

test('a picture says in words what it shows, in the text above it and in each of its two forms', () => {
  const html = render(groningenNetwork);
  const told = tellNetwork(groningenNetwork, words);
  expect(told).toBe(
    '29 organisaties en 33 verbanden. De meeste verbanden heeft Gemeente Groningen: 20. Netwerk: NG4 (4 leden). Daarvan is 1 gepauzeerd en 1 beëindigd.',
  );
  expect(html.split(told)).toHaveLength(4);
  for (const form of ['across', 'down'])
    expect(html).toContain(`aria-labelledby="netwerk-${form}-t" aria-describedby="netwerk-${form}-d"`);
});

test('each organisation is a link in both forms and in the table', () => {
  const html = render(groningenNetwork);
  for (const { href } of groningenNetwork.nodes) expect(html.split(`href="${href}"`).length).toBeGreaterThanOrEqual(4);
});

test('the table tells who is what to whom, since when, until when and how it stands', () => {
  const rows = rowsOf(render(smallNetwork));
  expect(rows[0]).toBe('Wie Rol Als wat Sinds Tot Stand');
  expect(rows).toContain(
    'Bond van Havensteden overheid opgevolgd door Kring van Havensteden 1 januari 2019 geen einde bekend actief',
  );
  expect(rows).toContain('aandeelhouder van Scheepswerf De Vooruitgang niet in de bron 2022 beëindigd');
  expect(rows).toContain('Stichting Vrije Ruimte niet in de bron geen verband vastgelegd');
  expect(rows).toHaveLength(1 + smallNetwork.relations.length + 1);
});

test('who is only the other of a relation has no row of its own, and names stand as Dutch sorts them', () => {
  const nodes = [
    node('é', 'École', 'knowledge'),
    node('z', 'Zwolle', 'government'),
    node('d', 'Delfzijl', 'government'),
  ];
  const listed = listRelations(nodes, [relation('z', 'member', 'd'), relation('é', 'partner', 'd')]);
  expect(listed.map((one) => one.node.name)).toEqual(['École', 'Zwolle']);
});

test('a role has a shape, a network a ring, what has ended is hollow and dashed, and what rests is dotted', () => {
  const drawingOf = (view: NetworkPictureView) => render(view).split('<figure')[1] ?? '';
  const alone = (one: Partial<(typeof smallNetwork.nodes)[number]>) =>
    drawingOf({ ...smallNetwork, nodes: [node('a', 'A', 'knowledge', one)], relations: [] });
  expect(alone({})).not.toContain('<circle');
  expect(alone({})).toContain('fill="var(--ds-network-knowledge)"');
  expect(alone({ isNetwork: true })).toContain('<circle');
  expect(alone({ isEnded: true })).not.toContain('fill="var(--ds-network-knowledge)"');
  expect(alone({ isEnded: true })).toContain('stroke-dasharray="3 2.5"');
  const roles = ['government', 'knowledge', 'business', 'environment', null] as const;
  const shapes = roles.map((role) => /<path d="([^"]+)"/.exec(alone({ role }))?.[1]?.replaceAll(/[\d.-]+/g, ''));
  expect(new Set(shapes.slice(0, 4)).size).toBe(4);
  const nodes = [node('a', 'A', null), node('b', 'B', null)];
  const line = (state: 'active' | 'paused' | 'ended') =>
    /stroke-dasharray="([^"]+)"/.exec(
      drawingOf({ ...smallNetwork, nodes, relations: [relation('a', 'partner', 'b', { state })] }),
    )?.[1];
  expect([line('active'), line('paused'), line('ended')]).toEqual([undefined, '0.5 5', '7 5']);
});

test('the legend has only what the picture has', () => {
  const legendOf = (view: NetworkPictureView) => /<ul class="ds-network__legend.*?<\/ul>/s.exec(render(view))?.[0];
  expect(legendOf(smallNetwork)).toContain(words.roles.environment);
  const plain = legendOf({ ...smallNetwork, nodes: [node('a', 'A', 'business')], relations: [] });
  expect(plain).toContain(words.roles.business);
  for (const text of [words.roles.government, words.noRole, words.legend.network, words.legend.succession])
    expect(plain).not.toContain(`> ${text}<`);
});

test('of too many each form says how many are in the table only, and a network of none what to do', () => {
  const html = render(largeNetwork(180));
  expect(html).toContain(words.leftOut(150, 30));
  expect(html).toContain(words.leftOut(60, 120));
  expect(rowsOf(html).length).toBeGreaterThan(180);
  expect(render({ ...smallNetwork, nodes: [] })).toBe(`<p class="nl-paragraph">${words.none}</p>`);
});

test('a hostile name is text', () => {
  const html = render({ ...smallNetwork, nodes: [node('a', '<script>"&', null)], relations: [] });
  expect(html).not.toContain('<script>');
});
