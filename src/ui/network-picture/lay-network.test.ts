import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areOver, isWithin, textBox } from '../picture/boxes.ts';
import { type GroundName, grounds, layNetwork, type NetworkLayout } from './lay-network.ts';
import type { NetworkEdge, NetworkNode } from './network-picture-view.ts';
import { groningenNetwork, largeNetwork, node, relation } from './networks.fixture.ts';
import { firstLine, lineStep } from './node-shape.ts';

const forms: readonly GroundName[] = ['across', 'down'];
const { nodes, relations } = groningenNetwork;

const name = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    'NG4',
    'Regio Groningen-Assen',
    'w'.repeat(200),
    '天津市',
    'Donaudampfschifffahrtsgesellschaft '.repeat(4),
  ),
);
const drawnNode = fc.record({
  id: fc.string({ maxLength: 4 }),
  name,
  role: fc.constantFrom('government', 'knowledge', 'business', 'environment', null),
  isNetwork: fc.boolean(),
  isEnded: fc.boolean(),
  href: fc.constant('/x'),
});

/** Networks as they may come: with names of any kind, twice the same organisation, and relations with themselves and with what is not there. */
const network = fc.array(drawnNode, { maxLength: 40 }).chain((some) => {
  const id = fc.constantFrom('elsewhere', ...some.map((one) => one.id));
  const edge = fc.record({
    from: id,
    to: id,
    kind: fc.constantFrom('member', 'succession', 'office'),
    state: fc.constantFrom('active', 'paused', 'ended'),
  });
  return fc.record({ nodes: fc.constant(some), edges: fc.array(edge, { maxLength: 60 }) });
});

function expectApart({ nodes: placed, width, height }: NetworkLayout) {
  const frame = { left: 0, top: 0, right: width, bottom: height };
  for (const [at, one] of placed.entries()) {
    expect(isWithin(one.box, frame), `${one.name} in the frame`).toBe(true);
    for (const other of placed.slice(at + 1))
      expect(areOver(one.box, other.box), `${one.name} over ${other.name}`).toBe(false);
  }
}

test('no name is over another and nothing lies outside, whatever the network', () => {
  fc.assert(
    fc.property(network, fc.constantFrom(...forms), ({ nodes: some, edges }, form) => {
      expectApart(layNetwork(some, edges, form));
    }),
    { numRuns: 60 },
  );
});

test('the words of a node lie in its box', () => {
  for (const form of forms)
    for (const one of layNetwork(nodes, relations, form).nodes)
      one.lines.forEach((line, at) => {
        const place = { x: one.x, y: one.y + firstLine(one) + at * one.style.size * lineStep };
        expect(isWithin(textBox(line, one.style, place, 'middle'), one.box), line).toBe(true);
      });
});

test('the same network gives the same picture, in whatever order it comes', () => {
  const first = JSON.stringify(layNetwork(nodes, relations, 'across'));
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...nodes], { minLength: nodes.length }),
      fc.shuffledSubarray([...relations], { minLength: relations.length }),
      (mixed, mixedRelations) => {
        expect(JSON.stringify(layNetwork(mixed, mixedRelations, 'across'))).toBe(first);
      },
    ),
    { numRuns: 10 },
  );
});

test('of too many the most linked are taken, and the others counted', () => {
  const { nodes: many, relations: links } = largeNetwork(180);
  for (const form of forms) {
    const layout = layNetwork(many, links, form);
    const { most } = grounds[form];
    expect([layout.nodes.length, layout.leftOut]).toEqual([most, 180 - most]);
    expect(layout.nodes.map(({ id }) => id)).toContain('n0');
    const least = Math.min(...layout.nodes.map((one) => one.links));
    const drawn = new Set(layout.nodes.map(({ id }) => id));
    for (const { id } of many.filter((one) => !drawn.has(one.id)))
      expect(links.filter(({ from, to }) => from === id || to === id).length).toBeLessThanOrEqual(least);
    expectApart(layout);
  }
});

test('a network without organisations, and one of a single one, can be laid too', () => {
  const none: readonly NetworkNode[] = [];
  const noEdges: readonly NetworkEdge[] = [];
  expect(layNetwork(none, noEdges, 'across')).toMatchObject({ nodes: [], edges: [], leftOut: 0 });
  expectApart(layNetwork([node('a', 'Assen', 'government')], noEdges, 'down'));
});

test('two relations between the same two are two lines beside each other', () => {
  const two = [node('a', 'Assen', 'government'), node('b', 'NG4', 'government')];
  const bends = (links: readonly NetworkEdge[]) => layNetwork(two, links, 'across').edges.map(({ bend }) => bend);
  expect(bends([relation('a', 'member', 'b')])).toEqual([0]);
  expect(new Set(bends([relation('a', 'member', 'b'), relation('a', 'office', 'b')])).size).toBe(2);
  // Told from the other side it is bent to the other side of its own direction, which is the other side of the pair.
  const [one = 0, other = 0] = bends([relation('a', 'member', 'b'), relation('b', 'cooperation', 'a')]);
  expect(one).toBe(other);
  expect(one).not.toBe(0);
});

test('a relation with itself, with what is not there, or there twice is no line', () => {
  const edges = [
    relation('assen', 'member', 'assen'),
    relation('assen', 'member', 'niets'),
    relation('assen', 'member', 'ng4'),
    relation('assen', 'member', 'ng4', { since: '2014' }),
  ];
  expect(layNetwork(nodes, edges, 'across').edges).toHaveLength(1);
});
