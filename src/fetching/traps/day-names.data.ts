/** Data: names of months and days in Dutch and English, whole and short, which a calendar changes and a page does not live by. */
export const dayNames: ReadonlySet<string> = new Set(
  `januari februari maart april mei juni juli augustus september oktober november december
   january february march may june july august october
   jan feb mrt mar apr jun jul aug sep sept okt oct nov dec
   maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo
   monday tuesday wednesday thursday friday saturday sunday mo tu we th fr sa su mon tue wed thu fri sat sun`.split(
    /\s+/,
  ),
);
