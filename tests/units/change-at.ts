type Path = readonly (string | number)[];
type Tree = string | number | boolean | null | undefined | readonly Tree[] | { readonly [name: string]: Tree };

function isTree(value: unknown): value is { readonly [name: string]: Tree } | readonly Tree[] {
  return typeof value === 'object' && value !== null;
}

/** Words of a closed list, with another of it; of those that say how to read what stands beside them nothing else makes sense. */
const otherWord = new Map([
  ['role', ['achieved', 'target']],
  ['question', ['do', 'situation']],
  ['level', ['policy-field', 'paragraph']],
  ['side', ['income', 'expenses']],
  ['standing', ['actual', 'original']],
]);
/** Exact decimals, as text: with a letter more they would be none. */
const decimals = new Set(['number', 'left', 'right', 'euros', 'rounding']);
const fixed = new Set(['kind', 'type', 'operator', 'why', 'stake']);

/** All places of a value that hold no other places, and all lists with something in them. */
export function placesIn(value: unknown, path: Path = []): Path[] {
  if (!isTree(value)) return fixed.has(String(path.at(-1))) ? [] : [path];
  const inside = Object.entries(value).flatMap(([name, part]) => placesIn(part, [...path, name]));
  return Array.isArray(value) && value.length > 0 ? [path, ...inside] : inside;
}

/** Another value than this: a text with a letter more, a number more, a list with its last item twice. */
function other(value: unknown, name: string): unknown {
  const words = otherWord.get(name);
  if (words !== undefined) return words.find((word) => word !== value);
  if (typeof value === 'string') return decimals.has(name) ? `1${value.replace(/^-/, '')}` : `${value}x`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return [...value, value.at(-1)];
  return 'x';
}

/** The value with something else at one place. */
export function changeAt<Value>(value: Value, path: Path): Value;
export function changeAt(value: unknown, path: Path): unknown {
  const [name, ...rest] = path;
  if (name === undefined || !isTree(value)) return value;
  const inside: unknown = Reflect.get(value, name);
  const changed = rest.length === 0 ? other(inside, String(name)) : changeAt(inside, rest);
  return Array.isArray(value) ? value.with(Number(name), changed) : { ...value, [name]: changed };
}
