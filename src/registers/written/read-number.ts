import { readEuros } from '../../model/notation/euros.ts';

/** Reads a number as the Dutch write it: "1.234,5", "€ 12.000", "2,4 mln"; null where it is none. */
export function readNumber(text: string): number | null {
  const read = readEuros(text, 'euro');
  return read === null ? null : Number(read.euros);
}

/** Writes a number as a form has it: "1234,5". */
export function writeNumber(number: number): string {
  return String(number).replace('.', ',');
}
