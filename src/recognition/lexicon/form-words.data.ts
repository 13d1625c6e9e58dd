/** Who measures: the whole cell is such a name, or begins with one. Data only. */
export const sourceNames =
  /^(?:(?:data)?bron(?:nen)?\s?:|cbs\b|duo\b|lisa\b|ggd\b|kadaster\b|politie\b|rivm\b|rws\b|uwv\b|bzk\b|coelo\b|vng\b|wsjg\b|waarstaatjegemeente|waar staat je gemeente|inspectie\b|ministerie\b|halt\b|bag\b|brp\b|klimaatmonitor|i&o\b|eigen (?:telling|registratie|meting|administratie|opgave|onderzoek|systeem|data)|.{0,30}(?:monitor|enqu[eê]te|peiling|registratie|administratie|benchmark|atlas|panel|-index)(?:\b| \d{4}$)|gemeentelijke \p{Ll}+$|jaarverslag \p{L}|rapportage \p{L})/iu;

/** How it goes: the whole cell is such a word. Data only. */
export const statusNames =
  /^(?:groen|oranje|rood|geel|blauw|grijs|op schema|op koers|loopt|gereed|afgerond|niet gestart|gestart|vertraagd|in uitvoering|volgens planning|niet volgens planning|loopt achter|vervallen|gerealiseerd|niet gerealiseerd|deels gerealiseerd|behaald|niet behaald|deels behaald|bereikt|niet bereikt|[🟢🟠🟡🔴☺☹↑↓→↗↘▲▼⬆⬇])$/iu;
