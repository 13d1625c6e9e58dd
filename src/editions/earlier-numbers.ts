import { shortestDecimal } from '../model/notation/decimal.ts';
import { hashContent, printContent } from './freeze-edition.ts';

/** The keys of a value that hold numbers as documents write them. A place on a list is counted, and stays a number. */
const written = ['number', 'left', 'right'] as const;
const types: readonly unknown[] = ['number', 'comparison', 'composite', 'ratio'];

/** Whether an object is a value with a number that a document writes, or a part of a composite one. */
export function isWrittenValue(value: object): boolean {
  return 'type' in value ? types.includes(value.type) : 'label' in value && 'percent' in value && 'number' in value;
}

/** Whether JSON has values of a program that kept them as binary numbers. In canonical JSON a place has its type behind its number, in a reading before it. */
export function hasBinaryNumbers(json: string): boolean {
  return /(?<!"rank",)"(?:number|left)":-?\d(?![^{}]*"rank")/.test(json);
}

function mapWritten(value: object, map: (number: unknown) => unknown): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [
      key,
      written.some((name) => name === key) ? map(part) : part,
    ]),
  );
}

/** A value of before as an exact decimal; of how many digits were written behind the point only those remain that are no zero. */
export function exactOfNow(value: object): object {
  return mapWritten(value, (number) => (typeof number === 'number' ? shortestDecimal(number) : number));
}

function toExact(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && isWrittenValue(value) ? exactOfNow(value) : value;
}

/** How `JSON.parse` gives exact values of what has no other earlier words: a reviver, undefined where the numbers are exact. */
export function earlierNumbers(json: string): typeof toExact | undefined {
  return hasBinaryNumbers(json) ? toExact : undefined;
}

/** A reviver of `JSON.parse`: values as they were before numbers were exact. */
function toBinary(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !isWrittenValue(value)) return value;
  const { rounding: _rounding, unit: _unit, ...said }: { rounding?: unknown; unit?: unknown } = value;
  return mapWritten(said, (number) => (typeof number === 'string' ? Number(number) : number));
}

/** A content as it was written before numbers were exact. */
export function inBinaryNumbers(content: string): string {
  return printContent(JSON.parse(content, toBinary));
}

/** Whether a content states just what an edition does that was frozen when numbers were not yet exact: that is no reason for a next edition. */
export function isSameButExact(
  edition: { readonly content: string; readonly sha256: string },
  content: string,
): boolean {
  return hasBinaryNumbers(edition.content) && hashContent(inBinaryNumbers(content)) === edition.sha256;
}
