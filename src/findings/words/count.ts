/** "1 document", "3 documenten": a number with the word that goes with it. */
export function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}
