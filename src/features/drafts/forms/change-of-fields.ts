import type { DraftFigure, DraftItem, Identified, Origin } from '../../../drafting/item.ts';
import { newFigures } from '../../../drafting/roll-over/first-figures.ts';
import type { DraftSettings } from '../../../drafting/settings/settings.ts';
import type { Named, Parted, StructureChange } from '../../../drafting/structure/change.ts';
import { noText } from '../../../drafting/text/rich-text.ts';
import { chapterLevels } from '../../../model/chapter.ts';
import { questions } from '../../../model/question.ts';
import { cleanSaid } from '../../../record/errors/said-text.ts';
import type { Fields } from '../../work-desk/read-fields.ts';
import type { FoundDraft } from '../queries/find-draft.ts';
import { lineOf, lineOrNull } from './item-of-fields.ts';

/** Kinds of values of which somebody may ask one more. */
export const addedRoles = [
  'target',
  'achieved',
  'baseline',
  'reference',
] as const satisfies readonly DraftFigure['role'][];

const isNew: Origin = { from: [], reason: null };

type Given = {
  readonly draft: Pick<FoundDraft, 'kind' | 'year'>;
  readonly settings: Pick<DraftSettings, 'asked'>;
  /** The piece whose page the form stood on; null for that of the document. */
  readonly piece: Identified | null;
};

/** What a form of the structure asks for; null where that is nothing that can be asked of the piece. */
export function changeOfFields(fields: Fields, given: Given): StructureChange | null {
  const { one } = fields;
  const act = one('actie');
  if (act.startsWith('add-') && act !== 'add-figure') return additionOf(act.slice('add-'.length), fields, given);
  const id = one('stuk') || given.piece?.id;
  if (id === undefined) return null;
  const reason = lineOf(one('reden'));
  const item = given.piece?.item;
  switch (act) {
    case 'shift':
      return { act, id, by: one('kant') === 'omhoog' ? -1 : 1 };
    case 'move':
      return { act, id, under: one('naar') || null, reason };
    case 'rename': {
      const named = item === undefined ? null : namedIn(item, fields);
      return named && { act, id, named, reason };
    }
    case 'split': {
      const parted = item === undefined ? null : partedIn(item, fields);
      return parted && { act, id, parted, reason };
    }
    case 'merge':
      return { act, id, other: one('ander'), text: mergedText(item, one('tekst')), reason };
    case 'end':
      return { act, id, reason };
    case 'restore':
    case 'take-away':
      return { act, id };
    case 'add-figure':
    case 'take-figure': {
      const [role = '', year = ''] =
        act === 'add-figure' ? [one('waarde'), one('jaar').trim()] : one('plek').split(' ');
      const known = item?.kind === 'indicator' ? item.figures.map((figure) => figure.role) : [];
      const chosen = [...addedRoles, ...known].find((each) => each === role);
      return chosen === undefined || !/^(?:19|20|21)\d\d$/.test(year)
        ? null
        : { act, id, role: chosen, year: Number(year) };
    }
    default:
      return null;
  }
}

/** On its lines, as somebody writes it. */
function textOf(written: string): string {
  return cleanSaid(written.replaceAll(/\r\n?/g, '\n'));
}

function mergedText(item: DraftItem | undefined, written: string): string | null {
  if (item?.kind === 'commitment') return lineOf(written);
  return item?.kind === 'account' ? textOf(written) : null;
}

function additionOf(kind: string, { one }: Fields, { draft, piece, settings }: Given): StructureChange | null {
  const after = one('na') || null;
  if (kind === 'chapter') {
    const level = chapterLevels.find((known) => known === one('niveau')) ?? 'other';
    const names = { code: lineOrNull(one('nummer')), title: lineOf(one('naam')), level };
    const item = { kind, parent: piece?.id ?? null, place: 0, ...names, origin: isNew, ended: null } as const;
    return { act: 'add', item, after, asked: one('vragen') === '' ? [] : settings.asked };
  }
  if (piece?.item.kind !== 'chapter') return null;
  const item = pieceOf(kind, { chapter: piece.id, place: 0 }, one, draft);
  return item && { act: 'add', item, after };
}

function pieceOf(
  kind: string,
  place: { readonly chapter: string; readonly place: number },
  one: Fields['one'],
  draft: Given['draft'],
): DraftItem | null {
  switch (kind) {
    case 'passage': {
      const question = questions.find((known) => known === one('vraag')) ?? 'other';
      return { kind, ...place, question, heading: lineOrNull(one('kop')), text: noText };
    }
    case 'indicator':
      return {
        ...{ kind, ...place, name: lineOf(one('naam')), unit: lineOrNull(one('eenheid')), indicatorKind: null },
        ...{ frequency: null, source: null, definition: null, figures: newFigures(draft), origin: isNew, ended: null },
      };
    case 'commitment':
      return {
        ...{ kind, ...place, question: one('vraag') === 'achieve' ? 'achieve' : 'do', text: lineOf(one('tekst')) },
        ...{ term: null, owner: null, measure: null, status: null, origin: isNew, ended: null },
      };
    case 'account': {
      const question = one('vraag') === 'conclusion' ? 'conclusion' : 'done';
      return { kind, ...place, question, answers: [], text: textOf(one('tekst')), status: null };
    }
    default:
      return null;
  }
}

function namedIn(item: DraftItem, { one }: Fields): Named | null {
  switch (item.kind) {
    case 'chapter':
      return {
        ...{ kind: 'chapter', code: lineOrNull(one('nummer')), title: lineOf(one('naam')) },
        level: chapterLevels.find((known) => known === one('niveau')) ?? item.level,
        isNumberedBelow: one('ook') !== '',
      };
    case 'indicator':
      return {
        ...{ kind: 'indicator', name: lineOf(one('naam')), unit: lineOrNull(one('eenheid')) },
        ...{ frequency: lineOrNull(one('hoe-vaak')), source: lineOrNull(one('bron')) },
        definition: lineOrNull(one('wat')),
      };
    case 'commitment':
      return { kind: 'commitment', text: lineOf(one('tekst')) };
    case 'passage':
      return { kind: 'passage', heading: lineOrNull(one('kop')) };
    default:
      return null;
  }
}

function partedIn(item: DraftItem, { one, all }: Fields): Parted | null {
  const after = one('grens');
  switch (item.kind) {
    case 'chapter':
      return { kind: 'chapter', code: lineOrNull(one('nummer')), title: lineOf(one('naam')), pieces: all('mee') };
    case 'passage':
      return { kind: 'passage', after: /^\d{1,4}$/.test(after) ? Number(after) : 0, heading: lineOrNull(one('kop')) };
    case 'indicator':
      return { kind: 'indicator', name: lineOf(one('naam')) };
    case 'commitment':
      return { kind: 'commitment', first: lineOf(one('eerste')), second: lineOf(one('tweede')) };
    case 'account':
      return { kind: 'account', first: textOf(one('eerste')), second: textOf(one('tweede')) };
    default:
      return null;
  }
}
