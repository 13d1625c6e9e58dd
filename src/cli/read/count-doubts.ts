/** "3 twijfels": what the reading does not know, in one line of every command; also where there is none. */
export function countDoubts(number: number): string {
  if (number === 0) return 'geen twijfels';
  return number === 1 ? '1 twijfel' : `${number} twijfels`;
}
