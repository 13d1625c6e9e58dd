import { pageInks as inks } from '../picture/inks.ts';
import { shorten, textWidth } from '../picture/measure-text.ts';
import { down, middleOf, sized, widthAcross } from './grounds.ts';
import type { PictureBranch } from './trail-picture-view.ts';

const size = 12.5;
const style = { size, isBold: false };
const step = 34;
const edge = 10;

type BranchesProps = {
  readonly branches: readonly PictureBranch[];
  readonly columns: number;
  readonly isAcross: boolean;
};

/** Where the field came from other fields, or went on in them: lines that join the trail, or leave it. The same stands in words above. */
export function Branches({ branches, columns, isAcross }: BranchesProps) {
  const narrow = (at: number) => edge + ((at + 0.5) * (down.width - edge * 2)) / columns;
  return (
    <>
      {isAcross && (
        <Drawn
          branches={branches}
          width={widthAcross(columns)}
          middle={(at) => middleOf(at, columns)}
          extraClass="ds-drawn__across"
        />
      )}
      <Drawn branches={branches} width={down.width} middle={narrow} extraClass="ds-drawn__down" />
    </>
  );
}

function Drawn({
  branches,
  width,
  middle,
  extraClass,
}: {
  branches: readonly PictureBranch[];
  width: number;
  middle: (at: number) => number;
  extraClass: string;
}) {
  const height = 22 + branches.length * step;
  return (
    <svg
      class={extraClass}
      viewBox={`0 0 ${width} ${height}`}
      width={sized(width)}
      aria-hidden="true"
      focusable="false"
    >
      <g fill="none" stroke={inks.edge} stroke-width="2" stroke-linecap="round">
        <path d={`M${edge} 10H${width - edge}`} />
        {branches.map(({ at, isLater }, index) => {
          const x = Math.round(middle(at));
          const y = 22 + index * step + step / 2;
          const far = isLater ? Math.min(width - 4, x + 30) : Math.max(4, x - 30);
          return <path key={index} d={`M${x} 10C${(x + far) / 2} 10 ${(x + far) / 2} ${y} ${far} ${y}`} />;
        })}
      </g>
      <g fill={inks.ink} font-size={size} stroke={inks.paper} stroke-width="3" paint-order="stroke">
        {branches.map(({ at, isLater, text }, index) => {
          const words = shorten(text, style, width - 8);
          const wanted = middle(at) + (isLater ? 36 : -36 - textWidth(words, style));
          const x = Math.max(4, Math.min(wanted, width - 4 - textWidth(words, style)));
          return (
            <text key={index} x={Math.round(x)} y={22 + index * step + step / 2 + (wanted === x ? 4 : 18)}>
              {words}
            </text>
          );
        })}
      </g>
      {branches.map(({ at }, index) => (
        <circle key={index} cx={Math.round(middle(at))} cy="10" r="4.5" fill={inks.ink} />
      ))}
    </svg>
  );
}
