import type { Outline } from '../../../../drafting/compose/outline.ts';
import type { Identified } from '../../../../drafting/item.ts';
import { isReport } from '../../../../drafting/roll-over/begun.ts';
import type { Context } from '../../../../frame/context.ts';
import { chapterLevels } from '../../../../model/chapter.ts';
import { questions } from '../../../../model/question.ts';
import { arrangeWords } from '../../../../words/drafts/arrange-words.data.ts';
import type { LoadedStructure } from '../../queries/load-structure.ts';
import { makeForm, type Refusal } from './form-maker.ts';
import { nameOfPiece } from './name-of-piece.ts';
import type { FormView, Option } from './structure-view.ts';

/** What can be added to a chapter, or to the document: each at a place among what is there. */
export function formsToAdd(
  loaded: LoadedStructure,
  outline: Outline,
  context: Context,
  refusal: Refusal | null,
): readonly FormView[] {
  const { draft, piece, settings, mayChapters, mayPieces } = loaded;
  const { words } = context;
  const t = arrangeWords[context.voice.language];
  const places = (row: readonly Identified[]): readonly Option[] => [
    { value: '', text: t.first },
    ...row.map(({ id, item }) => ({ value: id, text: t.afterOther(nameOfPiece(item, loaded, context)) })),
  ];
  const last = (row: readonly Identified[]) => row.at(-1)?.id ?? '';
  const chapters = outline.chapters.filter(({ parent }) => (parent?.id ?? null) === (piece?.id ?? null));
  const level = chapters.at(-1)?.item.level ?? 'policy-field';
  const levels = chapterLevels.map((value) => ({ value, text: settings.levels[value] ?? words.levels[value] }));
  const chapter = makeForm(
    {
      ...{ act: 'add-chapter', ...t.forms['add-chapter'] },
      fields: ({ line, choice, tick }) => [
        line('nummer', t.code),
        line('naam', t.titleField),
        choice('niveau', t.level, levels, level),
        choice('na', t.after, places(chapters), last(chapters)),
        tick('vragen', t.withQuestions, true),
      ],
    },
    refusal,
  );
  const own = mayChapters ? [chapter] : [];
  if (piece === null || !mayPieces) return own;
  const asked = (known: readonly (typeof questions)[number][]) =>
    known.map((value) => ({
      value,
      text: settings.asked.find(({ question }) => question === value)?.heading ?? words.questions[value],
    }));
  const row = (kind: 'passage' | 'indicator') => outline.in(piece.id, kind);
  const passage = makeForm(
    {
      ...{ act: 'add-passage', ...t.forms['add-passage'] },
      fields: ({ line, choice }) => [
        choice('vraag', t.question, asked(questions), 'other'),
        line('kop', t.heading),
        choice('na', t.after, places(row('passage')), last(row('passage'))),
      ],
    },
    refusal,
  );
  const indicator = makeForm(
    {
      ...{ act: 'add-indicator', ...t.forms['add-indicator'] },
      fields: ({ line, choice }) => [
        line('naam', t.name),
        line('eenheid', t.unit),
        choice('na', t.after, places(row('indicator')), last(row('indicator'))),
      ],
    },
    refusal,
  );
  // A row is of one question: its end is where a new one goes, and from there it is shifted.
  const commitment = makeForm(
    {
      ...{ act: 'add-commitment', ...t.forms['add-commitment'] },
      hidden: [['na', 'achteraan']],
      fields: ({ area, choice }) => [
        choice('vraag', t.question, asked(['achieve', 'do']), 'do'),
        area('tekst', t.text),
      ],
    },
    refusal,
  );
  const account = makeForm(
    {
      ...{ act: 'add-account', ...t.forms['add-account'] },
      hidden: [['na', 'achteraan']],
      fields: ({ area, choice }) => [
        choice('vraag', t.question, asked(['done', 'conclusion']), 'done'),
        area('tekst', t.text),
      ],
    },
    refusal,
  );
  const stated = isReport(draft.kind) ? [account, commitment] : [commitment, account];
  return [passage, indicator, ...stated, ...own];
}
