/** How documents say what a dash in their tables means: "Een streepje betekent: geen gegevens", "- = niet gemeten". */
const meaning =
  /\bstreepjes?\b[^.!?]{0,40}?\b(?:betekent|betekenen|staat voor|staan voor|houdt in|houden in|wil(?:len)?(?: dat)? zeggen|geeft aan|geven aan)\b|^[-–—]\s?[=:]\s?\p{L}/iu;

/** Whether a sentence says what a dash in a table means: a dash painted under a road, or a policy, is none. */
export function saysOfDash(sentence: string): boolean {
  return meaning.test(sentence);
}
