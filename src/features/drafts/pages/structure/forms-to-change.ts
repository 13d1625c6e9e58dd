import type { Placed } from '../../../../drafting/compose/outline.ts';
import type { ChapterItem } from '../../../../drafting/item.ts';
import { above } from '../../../../drafting/structure/rows.ts';
import { chapterLevels } from '../../../../model/chapter.ts';
import { arrangeWords } from '../../../../words/drafts/arrange-words.data.ts';
import { chapterName } from '../../../../words/publication-name.ts';
import { type AboutPiece, goesOn, reasonOf } from './about-piece.ts';
import { makeForm } from './form-maker.ts';
import { formToDivide } from './form-to-divide.ts';
import { formsToFigure } from './forms-to-figure.ts';
import { formsToMerge } from './forms-to-merge.ts';
import type { FormView, Option } from './structure-view.ts';

/** What can be done with a piece. */
export function formsToChange(about: AboutPiece): readonly FormView[] {
  const { piece, loaded, outline } = about;
  const { item } = piece;
  if (item.kind === 'chapter' ? !loaded.mayChapters : !loaded.mayPieces) return [];
  if ('ended' in item && item.ended !== null) return [formToRestore(about)];
  return [
    ...formToName(about),
    ...formToMove(about, outline.chapters),
    ...formToDivide(about),
    ...formsToMerge(about),
    ...formsToFigure(about),
    formToEnd(about),
  ];
}

function formToName(about: AboutPiece): readonly FormView[] {
  const { piece, context, refusal } = about;
  const { item } = piece;
  const t = arrangeWords[context.voice.language];
  const make = (act: 'rename' | 'reword', fields: Parameters<typeof makeForm>[0]['fields']) => [
    makeForm(
      {
        ...{ act: 'rename', ...t.forms[act], seen: [piece] },
        fields: (field) => [...fields(field), ...reasonOf(about, field.area)],
      },
      refusal,
    ),
  ];
  switch (item.kind) {
    case 'chapter': {
      const levels = chapterLevels.map((value) => ({
        value,
        text: about.loaded.settings.levels[value] ?? context.words.levels[value],
      }));
      return make('rename', ({ line, choice, tick }) => [
        line('nummer', t.code, item.code),
        line('naam', t.titleField, item.title),
        choice('niveau', t.level, levels, item.level),
        tick('ook', t.numberBelow, true),
      ]);
    }
    case 'indicator':
      return make('rename', ({ line }) => [
        line('naam', t.name, item.name),
        line('eenheid', t.unit, item.unit),
        line('hoe-vaak', t.frequency, item.frequency),
        line('bron', t.source, item.source),
        line('wat', t.definition, item.definition),
      ]);
    case 'commitment':
      return make('reword', ({ area }) => [area('tekst', t.text, item.text)]);
    case 'passage':
      return make('rename', ({ line }) => [line('kop', t.heading, item.heading)]);
    default:
      return [];
  }
}

function formToMove(about: AboutPiece, chapters: readonly Placed[]): readonly FormView[] {
  const { piece, context, refusal } = about;
  const t = arrangeWords[context.voice.language];
  const { item } = piece;
  const isBelow = (placed: Placed | null): boolean =>
    placed !== null && (placed.id === piece.id || isBelow(placed.parent));
  const there = chapters.filter((placed) => item.kind !== 'chapter' || !isBelow(placed)).map(optionOf);
  const top = item.kind === 'chapter' ? [{ value: '', text: t.ownChapter }] : [];
  const options = [...top, ...there];
  if (options.length < 2) return [];
  return [
    makeForm(
      {
        ...{ act: 'move', ...t.forms.move },
        fields: ({ choice, area }) => [choice('naar', t.under, options, above(item)), ...reasonOf(about, area)],
      },
      refusal,
    ),
  ];
}

/** A chapter among others, further in the deeper it lies. */
function optionOf({ id, item, depth }: { id: string; item: ChapterItem; depth: number }): Option {
  return { value: id, text: `${'\u00a0\u00a0'.repeat(depth)}${chapterName(item)}` };
}

function formToEnd(about: AboutPiece): FormView {
  const { piece, loaded, context, refusal } = about;
  const t = arrangeWords[context.voice.language];
  if (!goesOn(piece, loaded))
    return makeForm(
      { act: 'take-away', ...t.forms['take-away'], lead: t.leads['take-away'], fields: () => [], seen: [piece] },
      refusal,
    );
  const lead = piece.item.kind === 'chapter' ? t.leads.end.chapter : t.leads.end.other;
  return makeForm(
    { act: 'end', ...t.forms.end, lead, seen: [piece], fields: ({ area }) => [area('reden', t.reason)] },
    refusal,
  );
}

function formToRestore({ context, refusal }: AboutPiece): FormView {
  const t = arrangeWords[context.voice.language];
  return makeForm({ act: 'restore', ...t.forms.restore, fields: () => [], isOpen: true }, refusal);
}
