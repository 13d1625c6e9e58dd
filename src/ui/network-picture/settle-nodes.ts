import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Place } from '../picture/boxes.ts';
import { type NodeShape, turnName } from './node-shape.ts';
import type { PickedNetwork } from './pick-linked.ts';

/** The middle of a mark, and on which side of it its name stands. */
export type SettledNode = { readonly place: Place; readonly shape: NodeShape };

export type Extent = { readonly width: number; readonly height: number };

type Body = SimulationNodeDatum & { shape: NodeShape; x: number; y: number; vx: number; vy: number };

const ticks = { free: 110, bound: 70 } as const;
/** Between what two nodes take up. */
const air = { x: 10, y: 7 } as const;

/**
 * Where the nodes come to rest when links pull and nodes push: first as points in a plane without edges, then stretched to the frame, where each
 * takes as much room as its name. The same network comes to the same rest: the nodes begin at fixed places, and chance is seeded.
 * @param shapes of the nodes, in their order
 * @returns about as far apart as they should be: names may still touch
 */
export function settleNodes(
  { nodes, edges }: PickedNetwork,
  shapes: readonly NodeShape[],
  frame: Extent,
): SettledNode[] {
  const bodies = shapes.map((shape, at): Body => ({ shape, ...startOf(at, shapes.length), vx: 0, vy: 0 }));
  const indexOf = new Map(nodes.map(({ id }, at) => [id, at]));
  const links = edges.map(
    ({ from, to }): SimulationLinkDatum<Body> => ({
      source: indexOf.get(from) ?? 0,
      target: indexOf.get(to) ?? 0,
    }),
  );
  // Who is linked to none would drift away, and the rest would be small.
  const inward = (_: Body, at: number) => ((nodes[at]?.links ?? 0) > 0 ? 0.06 : 0.4);
  run(
    simulate(bodies)
      .force('link', forceLink<Body, SimulationLinkDatum<Body>>(links).distance(70))
      .force('push', forceManyBody<Body>().strength(-260).theta(1.1))
      .force('x', forceX<Body>(0).strength(inward))
      .force('y', forceY<Body>(0).strength(inward)),
    ticks.free,
  );
  stretch(bodies, frame);
  turnNames(bodies, links);
  const rest = bodies.map(({ x, y }) => ({ x, y }));
  run(
    simulate(bodies)
      .force('x', forceX<Body>((_, at) => rest[at]?.x ?? 0).strength(0.05))
      .force('y', forceY<Body>((_, at) => rest[at]?.y ?? 0).strength(0.05))
      .force('apart', () => pushApart(bodies))
      .force('frame', () => holdWithin(bodies, frame)),
    ticks.bound,
  );
  return bodies.map(({ x, y, shape }) => ({ place: { x, y }, shape }));
}

/** Spread evenly without sines, which two programs may not round alike (the sequence R2 of M. Roberts, 2018). */
function startOf(at: number, count: number): Place {
  const side = 40 * Math.sqrt(count);
  return { x: (((at * 0.754_877_666) % 1) - 0.5) * side, y: (((at * 0.569_840_291) % 1) - 0.5) * side };
}

function simulate(bodies: Body[]): Simulation<Body, undefined> {
  return forceSimulation(bodies).randomSource(seeded()).stop();
}

function run(simulation: Simulation<Body, undefined>, count: number): void {
  simulation.alphaDecay(1 - 0.002 ** (1 / count)).tick(count);
}

/** The same numbers each time (Numerical Recipes, 1992). */
function seeded(): () => number {
  let state = 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** A name stands on the side of its mark from where fewer lines come. */
function turnNames(bodies: readonly Body[], links: readonly SimulationLinkDatum<Body>[]): void {
  for (const body of bodies) {
    const others = links.flatMap(({ source, target }) =>
      source === body ? [target] : target === body ? [source] : [],
    );
    const below = others.filter((other) => typeof other === 'object' && other.y > body.y).length;
    if (below * 2 > others.length) body.shape = turnName(body.shape);
  }
}

/** Brings what lies anywhere to the frame, its long side along that of the frame. */
function stretch(bodies: readonly Body[], frame: Extent): void {
  const spans = () => ({ x: spanOf(bodies.map(({ x }) => x)), y: spanOf(bodies.map(({ y }) => y)) });
  const before = spans();
  const isWide = before.x.size >= before.y.size;
  if (isWide !== frame.width >= frame.height) for (const body of bodies) [body.x, body.y] = [body.y, body.x];
  const { x, y } = spans();
  for (const body of bodies) {
    body.x = 60 + ((body.x - x.least) / (x.size || 1)) * Math.max(0, frame.width - 120);
    body.y = 30 + ((body.y - y.least) / (y.size || 1)) * Math.max(0, frame.height - 80);
    if (x.size === 0) body.x = frame.width / 2;
    if (y.size === 0) body.y = frame.height / 2;
    body.vx = 0;
    body.vy = 0;
  }
}

function spanOf(values: readonly number[]): { readonly least: number; readonly size: number } {
  const least = Math.min(...values);
  return { least, size: Math.max(...values) - least };
}

/** Two nodes whose names are over each other move apart, in the direction in which that takes least. */
function pushApart(bodies: readonly Body[]): void {
  for (const [at, a] of bodies.entries())
    for (let next = at + 1; next < bodies.length; next++) {
      const b = bodies[next];
      if (b === undefined) break;
      const [ra, rb] = [a.shape.reach, b.shape.reach];
      const right = a.x + ra.right + air.x - (b.x + rb.left);
      const left = b.x + rb.right + air.x - (a.x + ra.left);
      if (right <= 0 || left <= 0) continue;
      const down = a.y + ra.bottom + air.y - (b.y + rb.top);
      const up = b.y + rb.bottom + air.y - (a.y + ra.top);
      if (down <= 0 || up <= 0) continue;
      const [x, y] = [Math.min(right, left), Math.min(down, up)];
      if (x < y) {
        const step = (right < left ? x : -x) / 2;
        a.x -= step;
        b.x += step;
      } else {
        const step = (down < up ? y : -y) / 2;
        a.y -= step;
        b.y += step;
      }
    }
}

function holdWithin(bodies: readonly Body[], { width, height }: Extent): void {
  for (const body of bodies) {
    const { left, right, top, bottom } = body.shape.reach;
    body.x = Math.max(-left, Math.min(width - right, body.x));
    body.y = Math.max(-top, Math.min(height - bottom, body.y));
  }
}
