import type { Question } from '../../model/chapter.ts';

const we = '(?:we|wij|de gemeente|het college|de raad|de regio|het waterschap|de provincie)';
const therefore =
  '(?:er ?voor|hier ?voor|daar ?voor|er|hier|daar|dan|dat|nog|concreet|allemaal|hier voor|daar voor|in dit jaar)';

/**
 * The wordings of the W-questions, matched against a whole line that is lower case, without accents, year, numbering and closing marks.
 * The order counts: the first that fits is taken. The three questions are BBV practice ("wat willen we bereiken, wat gaan we daarvoor
 * doen, wat mag het kosten"; BBV article 8 and the explanatory note), the past tense is that of the annual report (article 25).
 */
export const questionWordings: readonly (readonly [Question, RegExp])[] = [
  ['standing', /^hoe (?:staan|stonden) (?:we|wij) (?:er)? ?(?:nu )?voor(?: nu)?$/],
  ['standing', /^waar staan (?:we|wij)(?: nu| voor nu)?$/],
  ['standing', /^(?:wat is )?(?:de )?(?:huidige )?stand van zaken$/],
  ['standing', /^hoe (?:staat het ervoor|staat het er voor|doen we het|gaat het nu)$/],
  ['standing', /^wat is de (?:huidige )?(?:situatie|uitgangssituatie)$/],
  ['standing', /^(?:de )?(?:huidige situatie|uitgangssituatie|actuele situatie)$/],
  [
    'done',
    new RegExp(`^wat (?:hebben|heeft|had|hadden) ${we} (?:${therefore} )*(?:gedaan|bereikt|gerealiseerd|uitgevoerd)$`),
  ],
  ['done', new RegExp(`^wat (?:hebben|heeft) ${we} bereikt en .{1,60}$`)],
  ['done', new RegExp(`^wat (?:is|werd) (?:er )?(?:${therefore} )*(?:gedaan|bereikt|gerealiseerd|uitgevoerd)$`)],
  ['done', new RegExp(`^(?:wat|hoe) (?:deden|doet|bereikten) ${we}(?: ${therefore})*$`)],
  ['done', /^hoe hebben (?:we|wij) (?:dat|dit) (?:gedaan|bereikt|gerealiseerd|aangepakt)$/],
  ['done', /^wat ging (?:er )?goed(?: en wat kan beter)?$/],
  ['done', /^(?:onze |de )?(?:belangrijke |belangrijkste |behaalde |bereikte )?resultaten$/],
  ['done', /^(?:de )?(?:gerealiseerde|uitgevoerde) (?:prestaties|activiteiten|acties)$/],
  ['done', /^wat (?:hebben|heeft) .{2,40} (?:opgeleverd|betekend)$/],
  [
    'cost',
    /^wat (?:mag|mocht|gaat|ging|heeft|had|zal|zou|moet|moest|kost|kostte|mogen) (?:het|dat|dit|de uitvoering)?(?: programma| thema| beleidsveld)?(?: ons| allemaal| ervoor| gaan| mogen| daarvoor)*(?: (?:ge)?kosten?)?$/,
  ],
  ['cost', /^wat (?:heeft|had) (?:het|dat|dit)(?: ons| allemaal| ervoor)* gekost$/],
  ['cost', /^wat (?:zijn|waren) (?:de|onze) (?:kosten|lasten)$/],
  [
    'cost',
    /^(?:de )?(?:lasten,? (?:en )?baten(?:,? (?:en )?saldo)?|baten,? (?:en )?lasten(?:,? (?:en )?saldo)?|overzicht (?:van )?(?:de )?(?:baten en lasten|lasten en baten))$/,
  ],
  [
    'cost',
    /^(?:de )?(?:financien|kosten|financiele (?:middelen|gevolgen|consequenties|toelichting|informatie|vertaling|gegevens)|wat kost het|budget(?:ten)?|geld)$/,
  ],
  [
    'achieve',
    new RegExp(
      `^wat (?:willen|wilden|wil|wilde|wouden|zouden|gaan|zullen) ${we} (?:hiermee |daarmee |daar |hier |er |samen |uiteindelijk )*(?:bereiken|realiseren|behalen)(?: en .{1,60}| met .{1,60})?$`,
    ),
  ],
  ['achieve', new RegExp(`^wat (?:hadden|hebben) ${we} willen bereiken$`)],
  ['achieve', new RegExp(`^wat (?:willen|wilden) ${we}$`)],
  [
    'achieve',
    /^wat (?:is|was|zijn|waren) (?:ons|onze|het|de) (?:doel|doelen|doelstelling|doelstellingen|ambitie|ambities)$/,
  ],
  ['achieve', /^waar (?:gaan|gingen|willen|wilden) (?:we|wij) (?:voor|naartoe|naar toe|heen)$/],
  [
    'achieve',
    /^(?:onze |de |strategische |algemene |maatschappelijke |beoogde |inhoudelijke )*(?:doel|doelen|doelstelling|doelstellingen|hoofddoelstelling|hoofddoelstellingen|programmadoelstelling|programmadoelstellingen|programmadoel|ambitie|ambities|maatschappelijk effect|maatschappelijke effecten|beoogd effect|beoogde effecten|beoogd maatschappelijk effect|effecten)(?: van het programma)?$/,
  ],
  [
    'do',
    new RegExp(
      `^wat (?:gaan|gaat|ga|zullen|zou|zouden|moeten|gingen|wilden|willen) ${we} (?:${therefore} )*(?:doen|ondernemen|uitvoeren)(?: om .{1,60})?$`,
    ),
  ],
  ['do', new RegExp(`^wat doen ${we}(?: ${therefore})*$`)],
  [
    'do',
    new RegExp(
      `^hoe (?:gaan|gaat|zullen|willen|wilden|gingen) ${we} (?:dat|dit|het|deze doelen|deze doelstelling|dit doel|onze doelen) (?:doen|bereiken|realiseren|aanpakken)$`,
    ),
  ],
  ['do', /^hoe doen (?:we|wij) (?:dat|dit)$/],
  ['do', /^om deze doelstelling(?:en)? te bereiken leveren (?:we|wij) de volgende prestaties$/],
  [
    'do',
    /^(?:onze |de |concrete |geplande |voorgenomen )*(?:acties|activiteiten|inspanningen|maatregelen|te leveren prestaties)$/,
  ],
  ['conclusion', /^(?:onze |samenvattende |slot)?conclusies?$/],
  ['intro', /^(?:algemene )?(?:inleiding|introductie|intro|algemeen)$/],
];

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
