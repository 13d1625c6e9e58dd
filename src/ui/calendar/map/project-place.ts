import { geoNaturalEarth1 } from 'd3-geo';

/** The size of the drawn world, in the units of its paths. */
export const worldSize = { width: 1000, height: 500 };

/** The projection that both the land and the places have; in tenths of a unit. */
export const worldProjection = geoNaturalEarth1()
  .scale(180)
  .translate([worldSize.width / 2, worldSize.height / 2]);

/** Where a place lies on the drawn world. */
export function projectPlace(latitude: number, longitude: number): { readonly x: number; readonly y: number } {
  const [x = 0, y = 0] = worldProjection([longitude, latitude]) ?? [];
  return { x, y };
}
