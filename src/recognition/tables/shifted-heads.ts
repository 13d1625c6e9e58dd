import type { Cell } from '../../model/block.ts';
import { isBlank, looksLikeName, looksLikeValue } from './cell-form.ts';
import { isYearAlone } from './head-year.ts';
import { readHead } from './read-head.ts';
import { spreadHeads } from './spread-heads.ts';

const bare = { publicationYear: null, organisation: null };
/** The corner, two rows high, is one column wide. */
const cornerColumns = 1;

/**
 * One row of heads for a table whose two rows of heads were written without their spans, as Markdown and other plain text
 * do: "Indicator | Gemeten | Doel" with below it "2019 | 2020 | 2024", which begins under the second head, as the corner
 * is two rows high. A row belongs to the heads where it holds years and words of heads, one less than the first row of
 * the body has cells. Null for any other row.
 */
export function joinShiftedHeads(
  upper: readonly Cell[],
  lower: readonly Cell[],
  below: readonly Cell[] | undefined,
): readonly Cell[] | null {
  const over = filledOf(upper);
  const under = filledOf(lower);
  const [corner, ...labels] = over;
  const [first] = under;
  if (corner === undefined || first === undefined || below === undefined || labels.length === 0) return null;
  if (!isYearAlone(first.text) || under.length <= labels.length || !under.every(isLowerHead)) return null;
  const body = filledOf(below);
  const isBody =
    looksLikeName(body[0]?.text ?? '') && body.slice(cornerColumns).some((cell) => looksLikeValue(cell.text));
  if (!isBody || body.length !== under.length + cornerColumns || isBlank(below[0]?.text ?? '')) return null;
  const texts = spreadHeads(
    labels.map((cell) => cell.text),
    under.map((cell) => cell.text),
  );
  if (texts === null) return null;
  const heads = [corner, ...under.map((cell, index) => ({ ...cell, text: texts[index] ?? cell.text, header: true }))];
  return upper.map((cell, index) => heads[index] ?? { ...cell, text: '' });
}

function filledOf(row: readonly Cell[]): readonly Cell[] {
  return row.filter((cell) => !isBlank(cell.text));
}

function isLowerHead({ text }: Cell): boolean {
  const meaning = readHead(text, bare);
  return isYearAlone(text) || meaning.type === 'value' || meaning.type === 'attribute';
}
