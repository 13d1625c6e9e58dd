/**
 * The words above columns of indicator and money tables, as Dutch municipalities, provinces and water boards write them.
 * Data only: each pattern is tried on a head in lower case with white space folded and hyphenation undone.
 */
import type { FigureRole } from '../../model/statement.ts';

/** What a column says that is not a value. */
export type AttributeKind =
  | 'name'
  | 'unit'
  | 'source'
  | 'frequency'
  | 'period'
  | 'mandatory'
  | 'number'
  | 'field'
  | 'remark'
  | 'sign'
  /** Says of each row whether it is achieved, aimed at or compared. */
  | 'role';

/** Heads that are an attribute when the whole head matches; the first that matches counts. */
export const attributeHeads: readonly (readonly [RegExp, AttributeKind])[] = [
  [/^(volg)?n(umme)?r\.?$|^#$|^code$|^id$|^indicatornummer$/, 'number'],
  [
    /^(naam )?(van )?(de )?((verplichte|lokale|eigen|bbv|landelijke)[ -])*(beleids|effect|prestatie|kern|doel|resultaat|maatschappelijke effect|output|outcome)?[ -]?indicator(\(?en\)?)?( bbv)?$/,
    'name',
  ],
  [/^(effect|prestatie|beleids)?[ -]*(en|\/|&)?[ -]*(effect|prestatie|beleids)-?[ ]?indicator(\(?en\)?)?$/, 'name'],
  [
    /^(naam|onderwerp|kengetal(len)?|maatstaf|meetpunt|parameter|prestatiemeting|kritische prestatie ?-?indicator|kpi('s)?)$/,
    'name',
  ],
  [/^indicator(en)? (programma|thema|beleidsveld|taakveld)\b.*$/, 'name'],
  [
    /^(meet|maat)?[ -]?eenhe(id|den)( van meting| ?[-/] ?bron| en bron| \(bron\))?$|^gemeten in$|^uitgedrukt in$|^maat$|^meeteenheid.*$/,
    'unit',
  ],
  [
    /^(data|informatie|gegevens|meet)?[ -]?bron(nen|vermelding)?( ?\/ ?.*)?$|^herkomst$|^meetinstrument$|^bronhouder$/,
    'source',
  ],
  [/^(meet|meting)?[ -]?frequentie( meting)?$|^hoe vaak$/, 'frequency'],
  [
    /^(meet|peil|verslag|meest recente |laatste )?[ -]?(periode|actualiteit|peildatum|peiljaar|meetjaar|meetmoment|meetdatum|referentie ?-?jaar|jaar|jaartal|datum)( meting| cijfers?)?$|^laatste meting \(jaar\)$|^jaar (van )?meting$|^jaar waarop\b.*$/,
    'period',
  ],
  [
    /^(bbv|wettelijk|verplicht)( volgens (de |het )?bbv)?( ?\(?(j ?\/ ?n|ja ?\/ ?nee)\)?)?$|^verplichte? (bbv|indicator) ?\(?(j ?\/ ?n|ja ?\/ ?nee)?\)?$|^bbv[- ]indicator\??$|^bbv ?\/ ?[\p{L} -]{3,30}$/u,
    'mandatory',
  ],
  [
    /^(taakveld(en)?|programma('s)?|thema('s)?|beleidsveld(en)?|deelprogramma('s)?|hoofdtaakveld|domein|hoofdstuk|product(en)?|beleidsdoel(en)?|onderdeel|categorie)( nr\.?)?$/,
    'field',
  ],
  [/^(soort|type)( (waarde|cijfer|meting|gegeven|getal))?$|^status cijfer$|^waardesoort$/, 'role'],
  [/^prog(r|ramma)?\.? ?\/ ?par(agraaf)?\.?$/, 'field'],
  [/^(maatschappelijk(e)? )?(doel(stelling)?(en)?|effect(en)?|ambitie(s)?|resultaat|resultaten)$/, 'field'],
  [
    /^(v ?\/ ?n|voordeel ?\/ ?nadeel|voordelig ?\/ ?nadelig|n ?\/ ?v|v\/n.*|nadeel ?\/ ?voordeel|i ?\/ ?s|s ?\/ ?i|incidenteel ?\/ ?structureel)$/,
    'sign',
  ],
  [
    /^(korte )?(toelichting(en)?|beschrijving(en)?|uitleg|opmerking(en)?|definitie(s)?|status|trend|stoplicht|kleur|voortgang|oordeel|verklaring|waarstaatje ?gemeente(\.nl)?|link|meer informatie|analyse|duiding|ontwikkeling|portefeuillehouder|meetbaar resultaat|activiteit(en)?|wanneer|wie|betekenis|legenda)$/,
    'remark',
  ],
];

/** "Indicator E/P Bron": behind the head over the names, that each ends in a letter for its kind and in its source. */
export const letteredHead = /\s(?:e ?\/ ?p|p ?\/ ?e)(\s(?:data)?bron(?:nen)?)?$/iu;

/** Heads that name a row when no better name column is there. */
export const weakNameHead =
  /^(omschrijving|taakveld(en)?|programma('s)?|thema('s)?|beleidsveld(en)?|deelprogramma('s)?|product(en)?|onderdeel|categorie|doelstelling(en)?|lasten en baten|baten en lasten|exploitatie|begroting(sposten)?|post(en)?|bedrag(en)?.*|x €.*|\(.*)$/;

/** Words that settle the role of a value column; the first that matches counts. */
export const roleWords: readonly (readonly [RegExp, FigureRole])[] = [
  [
    /\bnul ?-?meting|\b0 ?-?(meting|waarde)|\b(?:start|begin|aanvangs)(waarde|situatie|punt|meting|stand)|\buitgangs(waarde|situatie|positie|punt)|\bbasis(waarde|meting|jaar)|\bbaseline\b|\bvertrekpunt/,
    'baseline',
  ],
  [
    /\blandelijk|\bnederland\b|\bvergelijk(bare?|ings|end)|^vergelijk$|\bvergelijking\b|\breferentie|\bref\.?(?![a-z])|\bgemiddelde? (van )?(de )?(gemeente|provincie|regio|nederland|land|g ?\d+)|\bbenchmark|\bprovincia(al|le)\b|\bprovincie\b|\bregio(naal|nale)?\b|^(alle |andere |overige )?(gemeenten|provincies|waterschappen|regio's|omgevingsdiensten|veiligheidsregio's)\b|\bgrootte ?klasse|\binwonersklasse|\bgemeenten? (<|>|met|van|onder|boven|tot|tussen|\d)|\bstedelijkheid|\bg ?(4|32|40|44)\b|\b100\.?000 ?\+|^(zuid|noord)-holland$|^(limburg|noord-brabant|gelderland|overijssel|drenthe|friesland|fryslân|zeeland|flevoland)$|^europa$|^eu$|^nl$|^rijk$|\blandgemiddelde|^gemiddelde?( \d{4})?$/,
    'reference',
  ],
  // "Prognose/streefwaarden": what is hoped for is aimed at
  [/\bprognose ?\/ ?(?:streef|doel)|\b(?:streef|doel)\p{L}* ?\/ ?prognose/u, 'target'],
  [/\bprognose|\bverwacht|\braming|\bgeraamd|\bgeprognosticeerd|\bmeerjaren/, 'budgeted'],
  [
    /\bbeoogd|\bstreef|\bdoel(waarde|en)?\b|\bdoelstelling|\bnorm(waarde)?\b|\bambitie|\btarget|\bgewenst|\bnagestreefd|\bstreven\b|\bte bereiken|\beinddoel|\beindwaarde|\btaakstelling/,
    'target',
  ],
  [
    /\bbehaald|\bbereikt|\breal\.|\brealisatie|\bgerealiseerd|\bwerkelijk|\b(jaar|gemeente|programma)?rekening\b|\b(jaar|gemeente|programma)rek\b|\brek\.?(?![a-z])|\bjaar(verslag|stukken)\b|\buitkomst|\bresultaat|\bgemeten\b|\bmeting|\bmeetwaarde|\bhistorie|\bhistorisch|\bverleden/,
    'achieved',
  ],
  [/\bbegroting|\bbegroot|\bbegrote\b|\bbegr(ot)?\.?(?![a-z])|\bprim\.|\bprimitief|\bprimitieve/, 'budgeted'],
  [
    /\bactueel|\bactuele\b|\bhuidige?\b|\bstand\b|\bstanden\b|\bscore|^waarde\b|^aantal(len)?$|\bwaarden?\b|\bcijfers?\b|\bper 1 jan|\bultimo\b/,
    'achieved',
  ],
];

/** What says of a dated value that it is one, and not which. */
export const anyValue = /^(?:waarden?|cijfers?|scores?|aantal(?:len)?|stand|getal)$/u;

/** What says that something was counted, and neither when nor whether it was hoped for. */
export const anyCount = /^(?:aantal(?:len)?|getal)$/u;

/** One-letter standings glued to a year: R2019, B2021, W2018, D2022, N2015; and "2019 R". */
export const letterRoles: readonly (readonly [string, FigureRole])[] = [
  ['r', 'achieved'],
  ['w', 'achieved'],
  ['b', 'budgeted'],
  ['p', 'budgeted'],
  ['mjr', 'budgeted'],
  ['jr', 'achieved'],
  ['jv', 'achieved'],
  ['js', 'achieved'],
  ['pb', 'budgeted'],
  ['d', 'target'],
  ['s', 'target'],
];

/** Heads of a difference between two other columns. */
export const differenceHead =
  /\bverschil|\bafwijking|\bmin(?:us)? (?:de )?(?:begroting|raming|rekening)|\bmutatie\b|\bgroei\b|\btoename|\bafname|\bverandering|\bvrijval\b|\bmeer\s*\/\s*minder|\b\+\s*\/\s*-/;

/** Rows that say something about the indicator above them. */
export const attributeRows: readonly (readonly [RegExp, 'unit' | 'source' | 'remark' | 'frequency'])[] = [
  [/^(meet)?eenheid( ?:|$)/, 'unit'],
  [/^(data)?bron(nen|vermelding)?( ?:|$)/, 'source'],
  [/^(meet)?frequentie( ?:|$)/, 'frequency'],
  [/^(start|begin|eind|ingangs|opleverings|publicatie)datum( ?:|$)/, 'remark'],
  [/^(toelichting|opmerking|definitie|beschrijving|uitleg|legenda|peildatum)(en)?( ?:|$)/, 'remark'],
];

/** Names of the organisation's own row or column. */
export const ownPlace =
  /^(eigen )?(gemeente|waterschap|provincie eigen|onze gemeente|eigen gemeente|eigen score|eigen waarde)$/;

/** A total, subtotal or result: not a chapter of its own. */
export const totalRow =
  /^(sub)?tota(al|le)\b|^saldo\b|^(geraamd|gerealiseerd|begroot)e?\b.*\b(saldo|resultaat)|^resultaat\b|^per saldo\b|^tota(al|len)$/;
