import { surelyTold } from '../../../threading/reason.ts';
import type { StatementContent, ThreadContent } from '../../../threading/thread-content.ts';
import type { PicturePath, StepSign } from '../../../ui/trail-picture/trail-picture-view.ts';
import { endedAt } from '../shown/ended-at.ts';
import type { PictureContext } from './picture-context.ts';

/** Where a publication says two things, the later of these is drawn. */
const order: readonly StepSign[] = ['gone', 'stated', 'again', 'carried', 'perhaps', 'answered'];

/** Whether an account answers for sure: a person said so, or the score leaves little doubt. */
function isSure({ key }: StatementContent, { links }: ThreadContent): boolean {
  return links.some(
    ({ kind, to, score, confirmation }) =>
      kind === 'answers' && to === key && (confirmation === 'confirmed' || score >= surelyTold),
  );
}

/** A commitment as a path of the picture. */
export function presentPath(content: ThreadContent, { placeOf, mayMissWords, markOf }: PictureContext): PicturePath {
  const { statements, accounts, carriers = [] } = content;
  const end = accounts.length === 0 ? endedAt(content) : null;
  const ended = end !== null && mayMissWords(end) ? end : null;
  const said: readonly { publication: string; sign: StepSign }[] = [
    ...statements.map(({ publication }, index) => ({
      publication: publication.slug,
      sign: index === 0 ? ('stated' as const) : ('again' as const),
    })),
    ...carriers.map(({ publication }) => ({ publication: publication.slug, sign: 'carried' as const })),
    ...accounts.map((account) => ({
      publication: account.publication.slug,
      sign: isSure(account, content) ? ('answered' as const) : ('perhaps' as const),
    })),
    ...(ended === null ? [] : [{ publication: ended.publication, sign: 'gone' as const }]),
  ];
  const signs = new Map<number, StepSign>();
  for (const { publication, sign } of said.toSorted(
    (left, right) => order.indexOf(left.sign) - order.indexOf(right.sign),
  )) {
    const at = placeOf(publication);
    if (at !== null) signs.set(at, sign);
  }
  return {
    key: content.slug,
    title: content.title,
    mark: markOf(statements),
    steps: [...signs].map(([at, sign]) => ({ at, sign })).toSorted((left, right) => left.at - right.at),
  };
}
