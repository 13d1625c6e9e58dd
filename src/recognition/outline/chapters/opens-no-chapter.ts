import { countWords } from '../../../model/text/fold-space.ts';
import { readHead } from '../../tables/heads/read-head.ts';

/**
 * Whether a line that is not marked up can open no chapter by what it says itself: a colon leads in what follows ("Vastgestelde nota's:"),
 * a field of a form has its name and what is filled in between brackets ("Kwaliteit (toelichting)"), and the head of a column its role with
 * a year or a value ("Streefwaarde 2024", "Actuele waarde").
 */
export function opensNoChapter(text: string): boolean {
  return text.endsWith(':') || fieldName.test(text) || headsColumn(text);
}

const fieldName = /^\p{Lu}[\p{L} ]{1,30} \((?:toelichting|indicator|label|status|omschrijving)\)$/u;

/** Whether a line is the head of a column by its words: a role with a year or a value. */
export function headsColumn(text: string): boolean {
  if (text.length > 40 || countWords(text) > 3) return false;
  const meaning = readHead(text, { publicationYear: null, organisation: null });
  if (meaning.type !== 'value' || meaning.role === 'other' || meaning.role === 'reference') return false;
  return meaning.year !== null || /waarde|meting/i.test(text);
}
