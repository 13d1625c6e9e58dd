/** Data: what a state of an action or an indicator is called, lower case without accents; matched against a whole line. */
export const statusWords: readonly RegExp[] = [
  /^(?:groen|oranje|rood|geel|blauw|grijs|wit|zwart|lichtgroen|donkergroen)(?:e?)$/,
  /^(?:(?:nog )?niet )?(?:volgens|conform|op|in lijn met) (?:de )?(?:planning|plan|schema|koers|verwachting|afspraak|begroting)$/,
  /^(?:(?:nog |deels |grotendeels |gedeeltelijk |vrijwel )?(?:niet |wel )?)(?:gereed|klaar|afgerond|voltooid|gestart|begonnen|gerealiseerd|behaald|gehaald|bereikt|uitgevoerd|opgeleverd|gestopt|vervallen|uitgesteld|vertraagd|gewijzigd|bekend|beschikbaar|meetbaar|haalbaar|toereikend)$/,
  /^(?:ligt|loopt|liggen|lopen|is|zijn) (?:nog )?(?:niet |iets |licht |sterk )?(?:op|volgens|conform|achter|voor|vertraagd|gereed|afgerond)\b.{0,20}$/,
  /^(?:goed|matig|slecht|voldoende|onvoldoende|onbekend|aandacht|aandachtspunt|let op|in gevaar|loopt|lopend|in uitvoering|in voorbereiding|in ontwikkeling|onder controle|in behandeling|onhold|on hold|doorlopend|stabiel|gunstig|ongunstig|positief|negatief|neutraal|geen oordeel|geen informatie|geen gegevens|n\.?v\.?t\.?|niet van toepassing)$/,
  /^(?:(?:kleine?|grote|lichte|beperkte|geen|enige|mogelijke?|ernstige) )?(?:afwijking(?:en)?|vertraging|bijsturing|risico(?:'s|s)?|knelpunt(?:en)?|achterstand)(?: (?:nodig|mogelijk|verwacht|aanwezig|van .{1,20}))?$/,
  /^(?:bijsturing|actie|aandacht|extra inzet) (?:nodig|vereist|gewenst)$/,
  /^[✓✔✗✘●○◐■□▲▼►◄↑↓→←☺☹😀🙂😐🙁+±-]{1,3}$/u,
];

/** Data: how a document explains what its colours and signs mean, lower case without accents. */
export const legendSentence =
  /\b(?:met|door|via) (?:een |de |verschillende )?(?:kleur(?:en)?|stoplicht(?:en)?|symbo(?:ol|len)|smiley'?s?|pictogram(?:men)?|verkeerslicht(?:en)?)\b[^.]{0,80}\b(?:aan|zien|weer|aangegeven|weergegeven)\b|\b(?:betekenis|uitleg|legenda|toelichting) (?:van |op |bij )?(?:de )?(?:kleur(?:en)?|stoplicht(?:en)?|symbo(?:ol|len)|status(?:sen)?)\b|^legenda\b|^(?:de )?(?:kleuren|symbolen|stoplichten|kleurcodes?) (?:betekenen|geven|staan|hebben)\b|^(?:groen|oranje|rood|geel|blauw|grijs)(?:e kleur)?:? ?(?:=|:|-|–|betekent|staat voor)/;
