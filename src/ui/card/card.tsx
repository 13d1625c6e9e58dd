import type { ComponentChildren } from 'preact';
import { textBox } from '../picture/boxes.ts';
import { fileInks as inks } from '../picture/inks.ts';
import { wrap } from '../picture/measure-text.ts';
import { PictureText } from '../picture/picture-text.tsx';

/** What stands on each card: a page in one look, to send on or to print beside a text. */
export type CardView = {
  readonly body: string;
  readonly title: string;
  readonly sentence: string;
  /** What its texts are, where they are not simply what a public body published. */
  readonly note: string | null;
  /** Where it is from. */
  readonly source: string;
};

/** In units of two dots each: as files of dots 1200 by 630, the size that other sites show of a page. */
const card = { width: 600, height: 315, edge: 22, foot: 284 };
const most = { title: 2, note: 2 };
const sizes = { body: 13, title: 19, sentence: 13.5, foot: 9 };

/** Where there is room between the words and the foot of a card, in its units. */
export type CardRoom = { readonly left: number; readonly top: number; readonly width: number; readonly bottom: number };

type CardProps = {
  readonly view: CardView;
  /** In how many lines the sentence may stand. */
  readonly lines: number;
  /** How large that is, where it is not beside a picture. */
  readonly size?: number;
  readonly children: (room: CardRoom) => ComponentChildren;
};

/** A card as a picture of its own: whose it is, what it is about, what happened, and below that what is drawn. */
export function Card({ view, lines, size = sizes.sentence, children }: CardProps) {
  const inner = card.width - card.edge * 2;
  const titles = wrap(view.title, { size: sizes.title, isBold: true }, inner, most.title);
  const style = { size, isBold: false };
  const sentences = view.sentence === '' ? [] : wrap(view.sentence, style, inner, lines);
  const small = { size: sizes.foot, isBold: false };
  const foot = [
    ...(view.note === null ? [] : wrap(view.note, small, inner, most.note)),
    ...wrap(view.source, small, inner, 1),
  ];
  const belowTitle = 36 + titles.length * sizes.title * 1.25;
  const top = belowTitle + 10 + sentences.length * size * 1.4;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${card.width} ${card.height}`}
      width={card.width}
      height={card.height}
      font-family="Noto Sans, sans-serif"
      font-size="13"
    >
      <title>{[view.title, view.sentence].filter((part) => part !== '').join('. ')}</title>
      <path fill={inks.paper} d={`M0 0h${card.width}v${card.height}h-${card.width}z`} />
      <path fill={inks.accent} d={`M0 0h${card.width}v5h-${card.width}z`} />
      <g fill={inks.ink}>
        <CardLine text={view.body} y={30} size={sizes.body} isBold fill={inks.accent} />
        {titles.map((line, at) => (
          <CardLine key={at} text={line} y={53 + at * sizes.title * 1.25} size={sizes.title} isBold />
        ))}
        {sentences.map((line, at) => (
          <CardLine key={at} text={line} y={belowTitle + size + at * size * 1.4} size={size} />
        ))}
      </g>
      {children({ left: card.edge, top, width: inner, bottom: card.foot })}
      <path stroke={inks.line} d={`M${card.edge} ${card.foot}H${card.width - card.edge}`} />
      <g fill={inks.soft}>
        {foot.map((line, at) => (
          <CardLine key={at} text={line} y={(foot.length > 2 ? 294 : 298) + at * 9.5} size={sizes.foot} />
        ))}
      </g>
    </svg>
  );
}

/** A line of words on a card, as much of it as fits; from the left edge on, unless it says where. */
export function CardLine({
  text,
  x = card.edge,
  y,
  width = card.width - card.edge * 2,
  size,
  isBold = false,
  fill,
}: {
  text: string;
  x?: number;
  y: number;
  width?: number;
  size: number;
  isBold?: boolean;
  fill?: string;
}) {
  const [shown = ''] = wrap(text, { size, isBold }, width, 1);
  const style = { size, isBold };
  const place = { x, y };
  const box = textBox(shown, style, place, 'start');
  return <PictureText placed={{ ...place, text: shown, style, anchor: 'start', box }} usual={0} fill={fill} />;
}
