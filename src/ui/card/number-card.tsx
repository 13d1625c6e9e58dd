import { fileInks as inks } from '../picture/inks.ts';
import { textWidth, wrap } from '../picture/measure-text.ts';
import { Card, CardLine, type CardRoom, type CardView } from './card.tsx';

/** A number, and what it is in a line or two that each begin anew. */
export type CardNumber = { readonly value: string; readonly label: readonly string[] };

/** A card whose point is a few numbers, or its sentence where there are none. */
export type NumberCardView = CardView & { readonly numbers: readonly CardNumber[] };

const most = { numbers: 4, lines: 4, linesAlone: 6, label: 3 };
const sizes = { number: 40, smallest: 15, label: 12, sentenceAlone: 22 };
const gap = 18;

/** Numbers on a card: as large as all of them fit beside each other, each with what it is below it. */
export function NumberCard({ view }: { view: NumberCardView }) {
  const numbers = view.numbers.slice(0, most.numbers);
  return (
    <Card
      view={view}
      {...(numbers.length > 0 ? { lines: most.lines } : { lines: most.linesAlone, size: sizes.sentenceAlone })}
    >
      {(room) => <Numbers numbers={numbers} room={room} />}
    </Card>
  );
}

function Numbers({ numbers, room }: { numbers: readonly CardNumber[]; room: CardRoom }) {
  if (numbers.length === 0) return null;
  const width = (room.width + gap) / numbers.length - gap;
  const high = room.bottom - room.top - most.label * sizes.label * 1.35 - 14;
  const widest = Math.max(...numbers.map(({ value }) => textWidth(value, { size: 1, isBold: true })));
  const size = Math.max(sizes.smallest, Math.min(sizes.number, high, width / widest));
  const line = room.top + (room.bottom - room.top - most.label * sizes.label * 1.35 + size) / 2;
  return (
    <>
      {numbers.map(({ value, label }, at) => {
        const x = room.left + at * (width + gap);
        return (
          <g key={at}>
            <CardLine text={value} x={x} y={line} width={width} size={size} isBold fill={inks.ink} />
            {linesOf(label, width).map((part, row) => (
              <CardLine
                key={row}
                text={part}
                x={x}
                y={line + 6 + (row + 1) * sizes.label * 1.35}
                width={width}
                size={sizes.label}
                fill={inks.soft}
              />
            ))}
          </g>
        );
      })}
    </>
  );
}

function linesOf(label: CardNumber['label'], width: number): readonly string[] {
  const style = { size: sizes.label, isBold: false };
  return label.flatMap((part) => wrap(part, style, width, most.label)).slice(0, most.label);
}
