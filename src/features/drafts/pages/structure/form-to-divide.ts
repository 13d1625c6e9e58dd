import { printMarkdown } from '../../../../drafting/text/print-markdown.ts';
import { shorten } from '../../../../findings/words/shorten.ts';
import { arrangeWords } from '../../../../words/drafts/arrange-words.data.ts';
import { type AboutPiece, insideOf, reasonOf } from './about-piece.ts';
import { makeForm } from './form-maker.ts';
import { nameOfPiece } from './name-of-piece.ts';
import type { FormView } from './structure-view.ts';

type Fields = Parameters<typeof makeForm>[0]['fields'];

/** Divides a piece in two; none where there is nothing to divide. */
export function formToDivide(about: AboutPiece): readonly FormView[] {
  const { piece, context, refusal } = about;
  const t = arrangeWords[context.voice.language];
  const fields = fieldsToDivide(about);
  const { kind } = piece.item;
  if (fields === null || kind === 'money') return [];
  const all: Fields = (field) => [...fields(field), ...reasonOf(about, field.area)];
  return [makeForm({ act: 'split', ...t.forms.split, lead: t.leads.split[kind], fields: all, seen: [piece] }, refusal)];
}

function fieldsToDivide(about: AboutPiece): Fields | null {
  const { piece, loaded, context } = about;
  const { item } = piece;
  const t = arrangeWords[context.voice.language];
  switch (item.kind) {
    case 'chapter': {
      const inside = insideOf(about).map(({ id, item: own }) => ({
        value: id,
        text: nameOfPiece(own, loaded, context),
      }));
      return ({ line, checks }) => [
        line('nummer', t.secondCode),
        line('naam', t.secondName),
        ...(inside.length === 0 ? [] : [checks('mee', t.goesAlong, inside)]),
      ];
    }
    case 'passage': {
      const ends = item.text.content.slice(0, -1).map((block, at) => ({
        value: String(at + 1),
        text: shorten(printMarkdown({ type: 'doc', content: [block] })) || String(at + 1),
      }));
      if (ends.length === 0) return null;
      return ({ line, choice }) => [choice('grens', t.splitAfter, ends), line('kop', t.secondHeading, item.heading)];
    }
    case 'indicator':
      return ({ line }) => [line('naam', t.secondName)];
    case 'commitment':
    case 'account':
      return ({ area }) => [area('eerste', t.firstText, item.text), area('tweede', t.secondText)];
    default:
      return null;
  }
}
