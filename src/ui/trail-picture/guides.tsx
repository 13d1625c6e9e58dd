import type { Inks } from '../picture/inks.ts';
import { middleOf } from './grounds.ts';

/** Thin lines that lead down from the publications above a picture. */
export function Guides({
  columns,
  height,
  width,
  inks,
}: {
  columns: number;
  height: number;
  width: number;
  inks: Inks;
}) {
  const lines = Array.from({ length: columns }, (_, at) => `M${Math.round(middleOf(at, columns, width))} 0V${height}`);
  return <path stroke={inks.line} d={lines.join('')} />;
}
