import { arrangeWords } from '../../../../words/drafts/arrange-words.data.ts';
import { addedRoles } from '../../forms/change-of-fields.ts';
import type { AboutPiece } from './about-piece.ts';
import { makeForm } from './form-maker.ts';
import type { FormView } from './structure-view.ts';

/** Values of an indicator: one more, or one less where it is empty. */
export function formsToFigure({ piece, loaded, context, refusal }: AboutPiece): readonly FormView[] {
  const { item } = piece;
  if (item.kind !== 'indicator') return [];
  const { words, voice } = context;
  const t = arrangeWords[voice.language];
  const last = Math.max(loaded.draft.year - 1, ...item.figures.map(({ year }) => year));
  const add = makeForm(
    {
      ...{ act: 'add-figure', ...t.forms.figures },
      fields: ({ line, choice }) => [
        choice(
          'waarde',
          t.role,
          addedRoles.map((value) => ({ value, text: words.roles[value] })),
        ),
        line('jaar', t.year, String(last + 1)),
      ],
    },
    refusal,
  );
  const empty = item.figures
    .filter(({ raw, adopted }) => raw === '' && adopted === null)
    .map(({ role, year }) => ({ value: `${role} ${year}`, text: `${words.roles[role]} ${year}` }));
  if (empty.length === 0) return [add];
  const take = makeForm(
    { act: 'take-figure', ...t.forms['take-figure'], fields: ({ choice }) => [choice('plek', t.role, empty)] },
    refusal,
  );
  return [add, take];
}
