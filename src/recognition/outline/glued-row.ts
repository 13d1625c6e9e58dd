/** "Indicatoren201820192020Bron", "Leerlingen1616Waarstaatjegemeente.nl": cells of a row that were glued together. */
export function isGluedRow(text: string): boolean {
  return /(?:(?:19|20)\d\d){3}|\d\p{Lu}[\p{L}.]{2,30}\.nl$/u.test(text);
}
