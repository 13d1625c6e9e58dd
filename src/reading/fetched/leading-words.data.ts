/** Data: words to click on that lead through a site and name no page of it. Whole, in any case. */
export const leadingWords =
  /^(?:(?:ga )?(?:terug|verder)(?: naar .*)?|(?:vorige?|volgende?|previous|next)\b.*|back|(?:lees|bekijk|toon|meer|read|show)(?: (?:meer|verder|more|alles|alle|info(?:rmatie)?|details))?|klik hier|hier|here|[«»‹›<>←→↑↓+\-−–|…. ]*|(?:(?:open|sluit|toon|verberg|show|hide|toggle|close|expand|collapse) ?)+(?:het |the )?(?:sub-?)?(?:menu|navigatie|navigation|onderdelen|pagina['’]?s)?|sub-?menu|uitklappen|inklappen|(?:spring|ga|direct|terug|skip) (?:naar|to) .*)$/i;
