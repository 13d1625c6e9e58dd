/**
 * Whether a line that is not marked up can open no chapter by what it says itself: a colon leads in what follows ("Vastgestelde nota's:"),
 * and a field of a form has its name and what is filled in between brackets ("Kwaliteit (toelichting)").
 */
export function opensNoChapter(text: string): boolean {
  return text.endsWith(':') || fieldName.test(text);
}

const fieldName = /^\p{Lu}[\p{L} ]{1,30} \((?:toelichting|indicator|label|status|omschrijving)\)$/u;
