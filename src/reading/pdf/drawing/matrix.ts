/** A place in a plane as PDF writes it (ISO 32000-1, 8.3.3): x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The matrix that does `inner` first and `outer` after it. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [ia, ib, ic, id, ie, iF] = inner;
  return [a * ia + c * ib, b * ia + d * ib, a * ic + c * id, b * ic + d * id, a * ie + c * iF + e, b * ie + d * iF + f];
}

export function place([a, b, c, d, e, f]: Matrix, x: number, y: number): { readonly x: number; readonly y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** Six numbers, as an array or a typed array; null for anything else. */
export function readMatrix(value: unknown): Matrix | null {
  const list: readonly unknown[] =
    value instanceof Float32Array
      ? [...value]
      : Array.isArray(value) && value[0] instanceof Float32Array
        ? [...value[0]]
        : Array.isArray(value)
          ? value
          : [];
  const numbers = list.filter((one) => typeof one === 'number');
  const [a, b, c, d, e, f] = numbers;
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined)
    return null;
  return [a, b, c, d, e, f];
}
