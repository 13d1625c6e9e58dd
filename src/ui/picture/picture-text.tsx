import { fontParts, textWidth } from './measure-text.ts';
import type { PlacedText } from './place-labels.ts';

type PictureTextProps = {
  readonly placed: PlacedText;
  /** The size that the words of the picture have, unless they say another. */
  readonly usual: number;
  readonly fill?: string | undefined;
};

/** Words of a picture at their place. A sign of another font is a text of its own, so that the letters around it stay in theirs. */
export function PictureText({ placed, usual, fill }: PictureTextProps) {
  const { x, y, text, anchor, style, box } = placed;
  const parts = fontParts(text, style);
  if (parts.length > 1)
    return (
      <>
        {parts.map(({ text: part, offset }) => {
          const left = tenth(box.left + offset + (/^\s/u.test(part) ? textWidth(' ', style) : 0));
          const piece: PlacedText = { text: part.trim(), x: left, y, anchor: 'start', style, box };
          return <PictureText key={left} placed={piece} usual={usual} fill={fill} />;
        })}
      </>
    );
  return (
    <text
      x={tenth(x)}
      y={tenth(y)}
      text-anchor={anchor === 'start' ? undefined : anchor}
      font-size={style.size === usual ? undefined : style.size}
      font-weight={style.isBold ? 600 : undefined}
      fill={fill}
    >
      {text}
    </text>
  );
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
