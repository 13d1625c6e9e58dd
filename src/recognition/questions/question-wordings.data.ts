import type { Question } from '../../model/question.ts';
import { aims, body, reached, therefore, we } from './question-phrases.data.ts';

/**
 * The wordings of the W-questions, matched against a whole line that is lower case, without accents, year, numbering and closing marks.
 * The order counts: the first that fits is taken. The three questions are BBV practice ("wat willen we bereiken, wat gaan we daarvoor
 * doen, wat mag het kosten"; BBV article 8 and the explanatory note), the past tense is that of the annual report (article 25).
 */
export const questionWordings: readonly (readonly [Question, RegExp])[] = [
  [
    'situation',
    /^hoe (?:staan|stonden|staat|stond) (?:we|wij|de gemeente|het) (?:er)? ?(?:nu )?(?:financieel )?voor(?: nu)?$/,
  ],
  ['situation', /^(?:liggen|lagen) (?:we|wij) op (?:koers|schema)$/],
  ['situation', /^waar staan (?:we|wij)(?: nu| voor nu)?$/],
  [
    'situation',
    /^(?:wat is )?(?:de )?(?:huidige |actuele )?stand van zaken(?: (?:nu|per .{3,20}|\d{1,2}[- ][a-z0-9]{1,9}-?))?$/,
  ],
  ['situation', /^(?:hoe ?ver zijn (?:we|wij)(?: nu)?|hoe staat het (?:ermee|er ?voor))$/],
  ['situation', /^hoe (?:doen we het|gaat het nu|gaat het|is het nu|ziet het er nu uit)$/],
  ['situation', /^wat is de (?:huidige |actuele )?(?:situatie|uitgangssituatie|stand)$/],
  ['situation', /^(?:de )?(?:huidige situatie|uitgangssituatie|actuele situatie|beginsituatie|startsituatie)$/],
  ['done', new RegExp(`^wat (?:hebben|heeft|had|hadden) (?:${we}|${body}) (?:${therefore} )*${reached}$`)],
  ['done', new RegExp(`^wat (?:hebben|heeft) ${we} (?:${therefore} )*${reached} en .{1,60}$`)],
  ['done', new RegExp(`^wat (?:hebben|heeft) (?:${we}|${body}) (?:${therefore} )*gedaan om .{1,60}$`)],
  [
    'done',
    new RegExp(
      `^wat (?:wilden|wilde|zouden|gingen|waren) (?:${we}) (?:(?:${therefore} )*(?:gaan )?doen|van plan) en (?:hoe|wat) (?:hebben|heeft|is|zijn) .{1,50}$`,
    ),
  ],
  ['done', new RegExp(`^wat (?:we|wij) (?:${therefore} )*(?:hebben (?:${therefore} )*${reached}|${reached} hebben)$`)],
  ['done', /^hebben (?:we|wij) (?:ons|onze|het|de) (?:doel|doelen|doelstellingen) (?:bereikt|behaald|gehaald)$/],
  ['done', /^hebben (?:we|wij) (?:bereikt|gedaan|gerealiseerd) wat (?:we|wij) .{3,40}$/],
  ['done', /^(?:dit|dat) hebben (?:we|wij) (?:bereikt|gedaan|gerealiseerd)$/],
  ['done', new RegExp(`^wat (?:is|werd|zijn) (?:er )?(?:${therefore} )*(?:${reached}|gebeurd)$`)],
  [
    'done',
    new RegExp(`^(?:wat|hoe) (?:deden|deed|bereikten|bereikte|realiseerden) ${we}(?: ${therefore})*(?: om .{1,60})?$`),
  ],
  ['done', /^hoe hebben (?:we|wij) (?:dat|dit) (?:gedaan|bereikt|gerealiseerd|aangepakt)$/],
  ['done', /^wat (?:ging|gaat|liep|loopt) (?:er )?(?:goed|minder(?: goed)?|beter|niet goed)(?: en wat .{2,40})?$/],
  [
    'done',
    /^welke (?:resultaten|prestaties|activiteiten|acties|doelen) (?:hebben|heeft|zijn) (?:(?:we|wij|de gemeente|er) )?(?:bereikt|behaald|geleverd|gerealiseerd|uitgevoerd|ondernomen|geboekt|gehaald)$/,
  ],
  [
    'done',
    /^wat (?:is|was|zijn|waren) (?:het|de|onze) (?:belangrijkste |bereikte |behaalde )?(?:resultaat|resultaten|prestaties)$/,
  ],
  [
    'done',
    /^(?:onze |de |het )?(?:belangrijke |belangrijkste |behaalde |bereikte |geboekte )*(?:resultaat|resultaten)$/,
  ],
  [
    'done',
    /^(?:de )?(?:gerealiseerde|uitgevoerde|geleverde|behaalde|verrichte) (?:doelen|doelstellingen|prestaties|activiteiten|acties|maatregelen)$/,
  ],
  [
    'done',
    /^(?:wat is )?(?:de )?(?:realisatie|voortgang)(?: (?:van )?(?:de )?(?:doelen|doelstellingen|prestaties|activiteiten|acties|maatregelen|voornemens))?$/,
  ],
  ['done', /^wat (?:hebben|heeft) .{2,40} (?:opgeleverd|betekend)$/],
  [
    'cost',
    /^(?:wat|hoeveel) (?:mag|mocht|gaat|ging|heeft|had|zal|zou|moet|moest|kost|kostte|mogen) (?:het|dat|dit|de uitvoering)?(?: programma| thema| beleidsveld| deelprogramma)?(?: ons| allemaal| ervoor| gaan| mogen| daarvoor)*(?: (?:ge)?kosten?)?(?: en (?:waar|wat) .{3,50})?$/,
  ],
  [
    'cost',
    /^(?:wat|hoeveel) (?:heeft|had) (?:het|dat|dit)(?: programma| thema| beleidsveld| deelprogramma)?(?: ons| allemaal| ervoor)* gekost$/,
  ],
  [
    'cost',
    /^wat (?:zijn|waren) (?:de|onze) (?:kosten|lasten|baten|financiele gevolgen|financien)(?: en (?:de )?(?:baten|lasten))?(?: (?:in|van|per|voor) (?:dit |het |de )?(?:programma|taakveld|thema|beleidsveld|product))?$/,
  ],
  ['cost', /^wat (?:mogen|mochten) de kosten zijn$/],
  ['cost', /^wat (?:het|dat|dit) (?:heeft gekost|gekost heeft|mag kosten|kost|mocht kosten)$/],
  // The heading of a text and of the table below it at once.
  [
    'cost',
    /^(?:omschrijving|beschrijving|toelichting|inleiding) en wat (?:heeft|mag|mocht|gaat) het (?:gekost|kosten)$/,
  ],
  ['cost', /^wat (?:betekent|betekende) (?:dit|dat|het) financieel$/],
  [
    'cost',
    /^(?:(?:totaal )?overzicht )?(?:van )?(?:de )?(?:totale )?(?:lasten,? (?:en |& )?baten(?:,? (?:en )?saldo)?|baten,? (?:en |& )?lasten(?:,? (?:en )?saldo)?)(?: (?:per|van het|van dit) (?:programma|beleidsveld|deelprogramma|taakveld))?$/,
  ],
  [
    'cost',
    /^(?:de )?(?:financien|kosten|financieel|financieel overzicht|financiele (?:middelen|gevolgen|consequenties|toelichting|informatie|vertaling|gegevens|analyse|afwijkingen|voortgang|verantwoording|realisatie|kaders|tabel)|wat kost het|budget(?:ten)?|geld|programmakosten)(?: (?:op|in) hoofdlijnen)?$/,
  ],
  [
    'achieve',
    new RegExp(
      `^wat (?!.{2,40} doen om )(?:willen|wilden|wil|wilde|wouden|zouden|gaan|gaat|zullen|verwachten) (?:${we}|${body}) (?:naar verwachting |dit jaar |niet |te |(?:met|in|binnen) (?:dit|het|deze) [a-z]{4,20} |hiermee |daarmee |daar |hier |er |samen |uiteindelijk |concreet )*(?:bereiken|realiseren|behalen)(?: en .{1,60}| met .{1,60})?$`,
    ),
  ],
  ['achieve', new RegExp(`^wat (?:hadden|hebben) ${we} willen bereiken$`)],
  ['achieve', /^wat (?:we|wij) (?:willen|wilden) bereiken$/],
  ['achieve', /^(?:dit|dat) (?:willen|wilden) (?:we|wij) (?:bereiken|realiseren)$/],
  ['achieve', /^wat (?:is|was) de bedoeling$/],
  // What a programme is for, said once above its parts.
  ['achieve', /^programmavisie$/],
  ['achieve', new RegExp(`^welke ${aims} stel(?:len|de|den) ${we}(?: ons| onszelf)?$`)],
  ['achieve', new RegExp(`^wat (?:willen|wilden|wil|wilde) ${we}$`)],
  [
    'achieve',
    new RegExp(
      `^welke? ${aims} (?:willen|wilden|hebben|hadden|streven) ${we}(?: (?:na|bereiken|realiseren|behalen|gesteld))?$`,
    ),
  ],
  [
    'achieve',
    new RegExp(
      `^wat (?:is|was|zijn|waren) (?:ons|onze|het|de) (?:maatschappelijke? |beoogde? |gewenste? ){0,2}${aims}(?: van (?:het|dit) (?:programma|thema))?$`,
    ),
  ],
  [
    'achieve',
    /^waar (?:gaan|gingen|willen|wilden|werken|streven) (?:we|wij) (?:voor|naartoe|naar toe|heen|aan|naar)(?: (?:doen|toe|bereiken))?$/,
  ],
  [
    'achieve',
    new RegExp(
      `^(?:onze |de |het |strategische? |operationele |algemene |maatschappelijke? |inhoudelijke |bestuurlijke |(?:meerjarige |lange ?termijn ?))*(?!resultaat|resultaten)${aims}(?: van (?:het|dit) programma)?$`,
    ),
  ],
  [
    'achieve',
    new RegExp(`^(?:de |het |onze )?(?:beoogd|beoogde|gewenst|gewenste|te bereiken) (?:maatschappelijke? )?${aims}$`),
  ],
  [
    'do',
    new RegExp(
      `^wat (?:gaan|gaat|ga|zullen|zou|zouden|moeten|gingen|ging|wilden|willen|wil) (?:${we}|${body}) (?:${therefore} )*(?:gaan )?(?:doen|ondernemen|uitvoeren|aanpakken)(?: om .{1,60}| en wat (?:mag|gaat|kost) .{1,40})?$`,
    ),
  ],
  ['do', new RegExp(`^wat (?:we|wij) (?:${therefore} )*(?:gaan|zullen) doen$`)],
  ['do', /^(?:dit|dat) (?:is wat (?:we|wij) doen|gaan (?:we|wij) doen|doen (?:we|wij))$/],
  ['do', /^wat (?:zijn|waren) (?:(?:we|wij) van plan|(?:onze|de) plannen)$/],
  ['do', /^welke (?:acties|activiteiten|maatregelen) voeren (?:we|wij)(?: hiervoor| daarvoor| er)? uit$/],
  ['do', new RegExp(`^wat (?:doen|doet) (?:${we}|${body})(?: ${therefore})*$`)],
  ['do', new RegExp(`^wat moet(?:en)? (?:er |${we} )?(?:${therefore} )*(?:gebeuren|doen)$`)],
  [
    'do',
    new RegExp(
      `^hoe (?:gaan|gaat|zullen|willen|wilden|gingen|ging) ${we} (?:dat|dit|het|deze doelen|deze doelstelling|dit doel|onze doelen) (?:doen|bereiken|realiseren|aanpakken)$`,
    ),
  ],
  ['do', /^hoe (?:doen|bereiken|realiseren|pakken) (?:we|wij) (?:dat|dit|het)(?: aan)?$/],
  [
    'do',
    new RegExp(
      `^welke (?:acties|activiteiten|maatregelen|prestaties|inspanningen) (?:gaan|nemen|ondernemen|leveren|zullen) ${we}(?: ${therefore})*(?: (?:doen|uitvoeren|ondernemen|nemen|leveren))?$`,
    ),
  ],
  [
    'do',
    /^om (?:deze|dit|de) (?:doelstelling(?:en)?|doel(?:en)?) te (?:bereiken|realiseren) (?:leveren|doen|ondernemen) (?:we|wij) (?:de volgende prestaties|de volgende activiteiten|het volgende)$/,
  ],
  [
    'do',
    /^(?:onze |de |concrete |geplande |voorgenomen |belangrijkste |belangrijke |reguliere |specifieke |nieuwe |overige |bestuurlijke |structurele |incidentele |lopende |extra )*(?:acties|activiteiten|inspanningen|maatregelen|prestaties|te leveren prestaties|aanpak en activiteiten)$/,
  ],
  ['conclusion', /^(?:onze |de |samenvattende |algemene |slot)?(?:conclusies?|slotsom)$/],
  ['intro', /^(?:korte |algemene )?(?:inleiding|introductie|intro|algemeen)$/],
];

/** A question of which the spaces were lost ("WATWILLENWEBEREIKEN"), in the words that it is made of. */
export const gluedQuestion =
  /wat|willen|wilden|wij|we|gaan|hebben|heeft|er|daarvoor|hiervoor|ervoor|voor|bereiken|bereikt|gedaan|doen|mag|het|gekost|kosten/y;

/** The words of W-questions, against which slips of the pen are mended. */
export const questionVocabulary: readonly string[] = [
  'bereiken',
  'bereikt',
  'gedaan',
  'doen',
  'kosten',
  'gekost',
  'willen',
  'wilden',
  'gaan',
  'hebben',
  'heeft',
  'hiervoor',
  'daarvoor',
  'ervoor',
  'staan',
  'mag',
  'conclusie',
  'doelstelling',
  'doelstellingen',
  'gerealiseerd',
];
