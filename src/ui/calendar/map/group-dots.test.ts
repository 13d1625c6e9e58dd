import { expect, test } from 'vitest';
import { groupDots, printNumbers, windowOf } from './group-dots.ts';

const hamburg = { latitude: 53.55, longitude: 9.99 };
const bremen = { latitude: 53.08, longitude: 8.8 };
const tianjin = { latitude: 39.14, longitude: 117.18 };

test('places of one region are shown near by, and apart', () => {
  const window = windowOf([hamburg, { latitude: 50.85, longitude: 4.35 }]);
  expect(window.width).toBe(130);
  expect(groupDots([hamburg, { latitude: 50.85, longitude: 4.35 }], window)).toHaveLength(2);
});

test('places that would cover each other have one dot, with the numbers of both', () => {
  const places = [hamburg, tianjin, bremen];
  expect(groupDots(places, windowOf(places)).map(({ numbers }) => numbers)).toEqual([[1, 3], [2]]);
});

test('every dot is within the picture, also at the edges of the world', () => {
  const places = [
    { latitude: 89, longitude: -180 },
    { latitude: -89, longitude: 180 },
  ];
  for (const { x, y } of groupDots(places, windowOf(places))) {
    expect(x >= 0 && x <= 800).toBe(true);
    expect(y >= -5 && y <= 405).toBe(true);
  }
  expect(windowOf([])).toEqual({ x: 0, y: 0, width: 1000, height: 500 });
});

test('numbers that follow each other are told as a range', () => {
  expect(printNumbers([1, 2, 3, 5, 7, 8])).toBe('1–3, 5, 7, 8');
});
