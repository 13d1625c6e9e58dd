import type { Inks } from '../picture/inks.ts';
import { textWidth } from '../picture/measure-text.ts';
import { PictureText } from '../picture/picture-text.tsx';
import { boxOf, labelSizes, type PlacedLabel } from './place-labels.ts';

const colors = {
  result: 'ink',
  aim: 'accent',
  former: 'turn',
  changed: 'turn',
  remark: 'soft',
  end: 'ink',
} as const satisfies Record<PlacedLabel['kind'], keyof Inks>;

/** Labels at their places, with the colour of the paper around them where they lie on a line. */
export function Labels({ labels, inks }: { labels: readonly PlacedLabel[]; inks: Inks }) {
  return (
    <g stroke={inks.paper} stroke-width="3" stroke-linejoin="round" paint-order="stroke">
      {[...Map.groupBy(labels, ({ kind }) => kind)].map(([kind, alike]) => (
        <g key={kind} fill={inks[colors[kind]]} font-size={labelSizes[kind]}>
          {alike.map((label, index) => (
            <Label key={index} label={label} />
          ))}
        </g>
      ))}
    </g>
  );
}

function Label({ label }: { label: PlacedLabel }) {
  const { text, aside, kind, place } = label;
  const box = boxOf(label, place);
  const style = { size: labelSizes[kind], isBold: kind === 'result' };
  const small = { size: labelSizes.aside, isBold: false };
  const begin = { x: box.left, y: place.y, anchor: 'start', box } as const;
  const behind = box.left + textWidth(text, style) + textWidth(' ', small);
  return (
    <>
      <PictureText placed={{ ...begin, text, style }} usual={style.size} />
      {aside && (
        <PictureText
          placed={{ ...begin, x: behind, text: aside, style: small, box: { ...box, left: behind } }}
          usual={style.size}
        />
      )}
    </>
  );
}
