import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { worldProjection } from '../src/ui/calendar/map/project-place.ts';

/** Draws the land of Natural Earth (1:110 million, public domain) once, so that a page needs no atlas. */
const require = createRequire(import.meta.url);
const atlas: Topology<{ land: GeometryCollection }> = JSON.parse(
  readFileSync(require.resolve('world-atlas/land-110m.json'), 'utf8'),
);
const path = geoPath(worldProjection).digits(1)(feature(atlas, atlas.objects.land)) ?? '';
// Each point as its distance from the last: a third fewer bytes.
const land = path
  .split('Z')
  .filter((ring) => ring !== '')
  .map((ring) => {
    const points = ring
      .slice(1)
      .split('L')
      .map((point) => point.split(',').map((one) => Math.round(Number(one) * 10)));
    let [x, y] = [0, 0];
    const steps = points.flatMap(([toX = 0, toY = 0], at) => {
      const step = [toX - x, toY - y];
      if (at > 0 && step[0] === 0 && step[1] === 0) return [];
      [x, y] = [toX, toY];
      return [
        step
          .map((one) => String(one / 10).replace(/^(-?)0\./, '$1.'))
          .join(' ')
          .replace(' -', '-'),
      ];
    });
    return steps.length < 3 ? '' : `m${steps[0]}l${steps.slice(1).join(' ').replaceAll(' -', '-')}z`;
  })
  .map((ring) => ring.replace(/^m/, 'M'))
  .join('');
writeFileSync(
  new URL('../src/ui/calendar/map/land.data.ts', import.meta.url),
  `// Made by tools/make-world-map.ts from Natural Earth (public domain) as world-atlas has it.\n\n/** The land of the world as the path of a picture. */\nexport const land =\n  '${land}';\n`,
);
