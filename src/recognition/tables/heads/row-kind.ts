import type { Cell } from '../../../model/block.ts';
import type { IndicatorKind } from '../../../model/statement.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import { attributeRows } from '../../lexicon/column-words.data.ts';
import { isBlank, looksLikeUnit } from '../forms/cell-form.ts';
import { formOf } from '../forms/form-of.ts';
import { plainHead } from '../forms/head-text.ts';
import { isOwnName } from './own-name.ts';
import { roleOf } from './read-head.ts';

/** A row that says something about the indicator above it: "Bron: CBS", "Eenheid: | duizend euro". */
export type AttributeRow = { readonly attribute: 'unit' | 'source' | 'remark' | 'frequency'; readonly text: string };

const longestLabel = 60;

/** Reads a row that is an attribute of what stands above it; null for any other row. */
export function readAttributeRow(
  texts: readonly string[],
  cellHoldsText: (index: number) => boolean,
): AttributeRow | null {
  const first = texts.findIndex((text) => text !== '');
  const label = texts[first];
  if (label === undefined) return null;
  const colon = label.indexOf(':');
  // "Eenheid*": a footnote's mark is no part of the label
  const plain = plainHead((colon === -1 ? label : label.slice(0, colon)).slice(0, longestLabel));
  const found = attributeRows.find(([pattern]) => pattern.test(plain));
  if (!found)
    return isRemark(label, texts)
      ? { attribute: 'remark', text: texts.find((text) => text !== '' && text !== label) ?? '' }
      : null;
  const inside = colon === -1 ? '' : label.slice(colon + 1).trim();
  const beside =
    texts.find((text, index) => index > first && text !== '' && text !== label && cellHoldsText(index)) ?? '';
  if (colon === -1 && beside === '') return null;
  return { attribute: found[1], text: inside || beside };
}

/** "Hoort bij doel: | Een veilige haven | |": a label with one text, and no value. */
function isRemark(label: string, texts: readonly string[]): boolean {
  if (!/\p{L}:$/u.test(label)) return false;
  const others = texts.filter((text) => text !== '' && text !== label);
  const [text] = others;
  const form = formOf(text ?? '');
  return others.length === 1 && texts.length > 2 && (form === 'name' || form === 'text' || form === 'source');
}

/** The place that a row with values names: the body itself, or one that it is compared with. */
export type Place = 'own' | 'reference';

/** Whether the row is of the publishing body, of others that it is compared with, or of neither. */
export function placeOfRow(name: string, organisation: string | null): Place | null {
  const plain = plainHead(name);
  if (plain.length > 45) return null;
  if (isOwnName(plain, organisation)) return 'own';
  return roleOf(plain) === 'reference' && strictReference.test(plain) ? 'reference' : null;
}

const strictReference =
  /^(\(?(in |het |heel )?(landelijk(e)?|nederland|provincie|provinciaal|regio|regionaal|benchmark|referentie(waarde|gemeenten|groep)?|vergelijk(bare|ings).*|gemiddeld(e)?|gemeenten|g\d\d?|grootteklasse|inwonersklasse|rijk|europa|nl)\b.{0,35}|(zuid|noord)-holland|limburg|noord-brabant|gelderland|overijssel|drenthe|friesland|fryslân|zeeland|flevoland|utrecht)$/u;

/** Whether a name without values is that of an indicator (it says what is counted) rather than the title of a group. */
export function namesMeasure(name: string): boolean {
  return (
    looksLikeUnit(name) ||
    /^(%|aantal|percentage|aandeel|gemiddeld|mate waarin)|\bper (1\.?000|10\.?000|inwoner)|\(%\)/iu.test(
      foldSpace(name),
    )
  );
}

/** "waarvan buitenlands", "- mannen": a row that says nothing without the row above it. */
export function isPartOfAbove(name: string): boolean {
  return /^(waarvan|[-–•]\s+\p{L}|o\.?w\.?v?\.?:?\s)/iu.test(name);
}

/** Whether all cells at these places are empty. */
export function allBlank(row: readonly Cell[], indexes: readonly number[]): boolean {
  return indexes.every((index) => isBlank(row[index]?.text ?? ''));
}

/** The kind of an indicator where a column names it ("Effect"), or says whether the BBV makes it mandatory ("Ja", "J", "x"); else that of its table. */
export function kindOfRow(mandatory: string | null, ofTable: IndicatorKind | null): IndicatorKind | null {
  if (mandatory === null) return ofTable;
  if (/^(j|ja|x|v|bbv|verplicht)\b/iu.test(mandatory)) return 'mandatory';
  if (/^prestatie/iu.test(mandatory)) return 'performance';
  if (/^(?:maatschappelijk )?effect/iu.test(mandatory)) return 'effect';
  return ofTable === 'mandatory' ? null : ofTable;
}
