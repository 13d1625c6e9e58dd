import { projectPlace, worldSize } from './project-place.ts';

export type Located = { readonly latitude: number; readonly longitude: number };

/** The part of the drawn world that is shown, in units of the world. */
export type Window = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Dot = {
  /** In units of the picture. */
  readonly x: number;
  readonly y: number;
  /** The numbers of the places that it stands for, from 1. */
  readonly numbers: readonly number[];
};

/** The picture, whatever part of the world it shows. */
export const pictureSize = { width: 800, height: 400 };
/** Dots nearer to each other than this would cover each other's numbers, on a narrow screen, where they are larger. */
const nearest = 50;
/** The land is drawn for the whole world: nearer than this it is only corners. */
const smallestWidth = 130;

/** The part of the world that has all places in it with room around them; without places the whole. */
export function windowOf(places: readonly Located[]): Window {
  const points = places.map(({ latitude, longitude }) => projectPlace(latitude, longitude));
  if (points.length === 0) return { x: 0, y: 0, ...worldSize };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const wanted = Math.max(smallestWidth, (right - left) * 1.3, (bottom - top) * 2 * 1.3);
  const width = Math.round(Math.min(worldSize.width, wanted));
  const height = width / 2;
  const within = (middle: number, size: number, most: number) =>
    Math.round(Math.max(0, Math.min(most - size, middle - size / 2)));
  return {
    x: within((left + right) / 2, width, worldSize.width),
    y: within((top + bottom) / 2, height, worldSize.height),
    width,
    height,
  };
}

/** A dot for each place, in its order; places so near that their numbers would touch have one together. */
export function groupDots(places: readonly Located[], window: Window): Dot[] {
  const scale = pictureSize.width / window.width;
  const dots: { x: number; y: number; numbers: number[] }[] = [];
  places.forEach(({ latitude, longitude }, at) => {
    const point = projectPlace(latitude, longitude);
    const x = Math.round((point.x - window.x) * scale);
    const y = Math.round((point.y - window.y) * scale);
    const near = dots.find((dot) => Math.hypot(dot.x - x, dot.y - y) < nearest);
    if (near === undefined) dots.push({ x, y, numbers: [at + 1] });
    else near.numbers.push(at + 1);
  });
  return dots;
}

/** `1–3, 5` */
export function printNumbers(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) =>
      first === last ? `${first}` : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`,
    )
    .join(', ');
}
