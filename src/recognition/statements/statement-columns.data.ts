/** What a column of a table of statements holds; a subject is a part of the document of which the row says how far it is. */
export type StatementColumn = 'goal' | 'action' | 'status' | 'result' | 'when' | 'who' | 'code' | 'subject' | 'other';

/**
 * Data: the words of the heads of such columns, lower case without accents, year and marks; matched against a whole head. The order counts.
 * Goals and efforts are named after the practice of budgets that follow aim, effect and performance (BBV article 8).
 */
export const statementHeads: readonly (readonly [StatementColumn, RegExp])[] = [
  ['code', /^(?:nr|nummer|no|code|#|id)\.?$/],
  [
    'goal',
    /^(?:(?:onze|de|het|wat is (?:het|ons)) )?(?:kern|hoofd|sub|deel|beleids|programma|collegeprogramma|raads)?(?:doel|doelen|doelstelling|doelstellingen)(?: (?:van .{2,30}|programma.{0,10}))?$/,
  ],
  [
    'goal',
    /^(?:(?:onze|de|beoogde?|gewenste?|maatschappelijke?|operatione(?:el|le)|strategische?|concrete?|inhoudelijke?|bestuurlijke?) ){1,2}(?:doel|doelen|doelstelling|doelstellingen|ambities?|effect|effecten|resultaat|resultaten)$/,
  ],
  [
    'goal',
    /^(?:hoofd)?ambities?$|^wat (?:willen|wilden|wil) .{2,30} (?:bereiken|realiseren)$|^(?:beoogde?|gewenste?) (?:resultaat|resultaten|situatie)$/,
  ],
  [
    'action',
    /^(?:(?:onze|de|concrete|geplande|belangrijkste|voorgenomen|bijbehorende) )?(?:acties?|actiepunten?|activiteit(?:en)?|inspanning(?:en)?|maatregel(?:en)?|(?:beleids)?prestaties?|voornemens?|aanpak|speerpunt(?:en)?|opdracht(?:en)?|mijlpa(?:al|len)|toezegging(?:en)?|project(?:en)?|werkzaamheden|te doen|te leveren prestaties?|kernactiviteit(?:en)?|wat|wat gaan we doen|afspra(?:ak|ken))$/,
  ],
  ['action', /^(?:wat|hoe) (?:gaan|gaat|zullen|doen|doet) .{2,40}$|^hoe (?:bereiken|realiseren|pakken) .{2,30}$/],
  [
    'result',
    /^(?:toelichting(?: .{2,30})?|resultaat|resultaten|bereikt(?: resultaat)?|verantwoording|uitvoering|realisatie|terugblik|wat (?:hebben|is|hebben we|heeft) .{2,40}|opmerking(?:en)?|bijzonderheden|uitkomst|stand van zaken .{2,30})$/,
  ],
  [
    'status',
    /^(?:status|stand|stand van zaken|voortgang|stoplicht|kleur|score|oordeel|op schema|op koers|afgerond|gereed)(?: .{0,30})?$/,
  ],
  [
    'when',
    /^(?:planning|wanneer|termijn|gereed in|jaar|periode|looptijd|start|einde?|einddatum|startdatum|deadline|kwartaal|datum|datum gereed|oplevering|tijd)$/,
  ],
  [
    'who',
    /^(?:wie|trekker|verantwoordelijke?|portefeuillehouders?|portefeuille|eigenaar|partners?|actiehouder|afdeling|samen met|rol(?: gemeente)?)$/,
  ],
  [
    'subject',
    /^(?:(?:deel|sub)?programma(?:onderde(?:el|len))?|beleidsveld(?:en)?|beleidsterrein(?:en)?|taakveld(?:en)?|(?:sub)?thema|onderde(?:el|len)|onderwerp(?:en)?|product(?:en)?|paragraaf)$/,
  ],
];
