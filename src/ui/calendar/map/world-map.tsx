import { ScrollRegion } from '../../scroll-region/scroll-region.tsx';
import { groupDots, pictureSize, printNumbers, windowOf } from './group-dots.ts';
import { land } from './land.data.ts';

export type WorldMapView = {
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in a sentence. */
  readonly description: string;
  readonly heads: { readonly number: string; readonly place: string; readonly country: string; readonly what: string };
  readonly places: readonly {
    readonly key: string;
    readonly name: string;
    readonly country: string;
    readonly latitude: number;
    readonly longitude: number;
    readonly what: string;
    readonly href: string | null;
  }[];
  /** What is not on the map, and why; null where all is. */
  readonly unplaced: string | null;
};

/** Places on the part of the world where they lie, numbered, and the same in a table beside it. */
export function WorldMap({ map, language }: { map: WorldMapView; language?: string | undefined }) {
  const window = windowOf(map.places);
  const scale = Math.round((pictureSize.width / window.width) * 1000) / 1000;
  const { width, height } = pictureSize;
  return (
    <div class="ds-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${map.id}-title ${map.id}-desc`}>
        <title id={`${map.id}-title`}>{map.title}</title>
        <desc id={`${map.id}-desc`}>{map.description}</desc>
        <rect class="ds-map__sea" width={width} height={height} />
        <path class="ds-map__land" transform={`scale(${scale}) translate(${-window.x} ${-window.y})`} d={land} />
        {groupDots(map.places, window).map(({ x, y, numbers }) => {
          const text = printNumbers(numbers);
          const half = Math.max(15, text.length * 6 + 7);
          return (
            <g key={text} class="ds-map__mark">
              <rect class="ds-map__dot" x={x - half} y={y - 15} width={half * 2} height={30} rx={15} />
              <text class="ds-map__number" x={x} y={y + 6}>
                {text}
              </text>
            </g>
          );
        })}
      </svg>
      {map.places.length > 0 && (
        <ScrollRegion labelledBy={`${map.id}-table`}>
          <table class="utrecht-table utrecht-table--html-table ds-places">
            <caption id={`${map.id}-table`}>{map.title}</caption>
            <thead>
              <tr>
                <th scope="col">{map.heads.number}</th>
                <th scope="col">{map.heads.place}</th>
                <th scope="col">{map.heads.country}</th>
                <th scope="col">{map.heads.what}</th>
              </tr>
            </thead>
            <tbody>
              {map.places.map((place, at) => (
                <tr key={place.key}>
                  <td class="ds-number">{at + 1}</td>
                  <th scope="row" lang={language}>
                    {place.href === null ? (
                      place.name
                    ) : (
                      <a class="nl-link" href={place.href}>
                        {place.name}
                      </a>
                    )}
                  </th>
                  <td>{place.country}</td>
                  <td>{place.what}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {map.unplaced !== null && <p class="nl-paragraph">{map.unplaced}</p>}
    </div>
  );
}
