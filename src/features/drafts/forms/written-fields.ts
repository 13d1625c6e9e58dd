import type { CommitmentItem, DraftFigure, DraftItem } from '../../../drafting/item.ts';
import { printMarkdown } from '../../../drafting/text/print-markdown.ts';
import { missingRaws } from './missing-raws.data.ts';

/** What a form of a piece has in its fields, by their names. */
export type WrittenFields = Readonly<Record<string, string>>;

/** By which name the fields of a value go: one of each role and year. */
export function figureKey({ role, year }: Pick<DraftFigure, 'role' | 'year'>): string {
  return `${role}-${year}`;
}

/** Whether a document is one that plans: it has aims of its own. */
export function isPlan({ kind }: { readonly kind: string }): boolean {
  return kind === 'budget' || kind === 'spring-memorandum';
}

/** Whether a value is for this document to give: what was adopted before is not, but for the aims of a plan. */
export function isOpen({ adopted, role }: DraftFigure, isOfPlan: boolean): boolean {
  return adopted === null || (isOfPlan && role === 'target');
}

/** A piece as its form shows it. */
export function writtenFields(item: DraftItem): WrittenFields {
  switch (item.kind) {
    case 'passage':
      return { tekst: printMarkdown(item.text) };
    case 'account':
      return { tekst: item.text, ...lightFields(item) };
    case 'commitment': {
      const { text, term, measure } = item;
      return {
        tekst: text,
        vanaf: term?.from == null ? '' : String(term.from),
        tot: term === null ? '' : String(term.until),
        maat: measure === null ? '' : measure.by === 'judgement' ? 'oordeel' : measure.item,
        door: measure?.by === 'judgement' ? measure.whose : '',
        ...lightFields(item),
      };
    }
    case 'indicator':
      return Object.fromEntries(item.figures.flatMap(fieldsOfFigure));
    default:
      return {};
  }
}

function lightFields({ status }: Pick<CommitmentItem, 'status'>): WrittenFields {
  return { licht: status?.light ?? '', 'licht-waarom': status?.reason ?? '' };
}

function fieldsOfFigure(figure: DraftFigure): readonly (readonly [string, string])[] {
  const key = figureKey(figure);
  const { raw, source, day, explanation } = figure;
  const isMissing = missingRaws.some((missing) => missing === raw);
  return [
    [`waarde-${key}`, isMissing ? '' : raw],
    [`ontbreekt-${key}`, isMissing ? raw : ''],
    [`bron-${key}`, source ?? ''],
    [`dag-${key}`, day ?? ''],
    [`toelichting-${key}`, explanation ?? ''],
  ];
}
