import type { Line } from '../line.ts';
import { isValueKind } from '../line-kind.ts';
import { canBegin, type Profile } from '../row-cost.ts';

/** Whether the heads of another table begin at a line: the same first head, or years in order without a value. */
export function isNextHead(lines: readonly Line[], at: number, profile: Profile, name: string): boolean {
  if ((name !== '' && lines[at]?.text === name) || opensMoney(lines[at])) return true;
  if (!canBegin(lines, at, ['text'])) return false;
  let dated = 0;
  let last: Line | undefined;
  const most = lines.slice(at, at + profile.length * 2);
  const end = most.findIndex((line) => isValueKind(line.kind) && line.kind !== 'period');
  const heads = end === -1 ? most : most.slice(0, end);
  if (heads.length < profile.length) return false;
  for (const line of heads.slice(0, profile.length * 2 - 1)) {
    if (line.kind === 'sentence') return false;
    if (line.kind === 'dated') dated += 1;
    if (line.kind === 'period') {
      const step = last?.kind === 'period' ? Math.abs(Number(line.text) - Number(last.text)) : 1;
      if (step > 1 || Number.isNaN(step)) return false;
      dated += 1;
    }
    last = line;
  }
  return dated > 1;
}

/** "Lasten, baten en saldo": a block of amounts, with no column of the table above it. */
function opensMoney(line: Line | undefined): boolean {
  return line !== undefined && /^lasten(?:, baten| en baten)/iu.test(line.text);
}
