import type { Direction } from '../../model/direction.ts';

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Words in the name of an indicator of which less, or a lower place, is better. Without accents. */
export const lessIsBetter = wordsOf(`
  werkloosheid werklozen verzuim ziekteverzuim uitval schooluitval schoolverlaters schoolverlater wachttijd wachtlijst wachtenden klachten klacht
  ongevallen ongevals ongeval slachtoffers slachtoffer doden inbraken inbraak woninginbraken diefstal diefstallen winkeldiefstallen misdrijven misdrijf
  geweldsmisdrijven geweld overlast vernieling vernielingen vandalisme criminaliteit delicten schulden schuldquote schuld armoede bijstand
  bijstandsuitkeringen uitkering uitkeringen uitkeringsgerechtigden leegstand uitstoot emissie emissies restafval afval energieverbruik
  doorlooptijd overschrijding overschrijdingen bezwaarschriften bezwaren storingen storing vertraging eenzaamheid eenzamen onveilig onveiligheid
  overgewicht rokers alcoholgebruik drugsgebruik huisuitzettingen daklozen thuislozen zwerfafval achterstand achterstanden woonlasten lasten inhuur
  positie ranking rankings ranglijst recidive terugval terugvalpercentage tekort tekorten broeikasgassen hittestress verkeersslachtoffers
  verkeersdoden verkeersgewonden gewonden incidenten laaggeletterden laaggeletterdheid woningzoekenden dakloosheid`);

/** Words in the name of an indicator that a body plans or that just is so: neither more nor less is better. */
export const neitherIsBetter = wordsOf(`
  formatie bezetting apparaatskosten overhead kosten uitgaven bevolking woz druk taakstelling`);

/** The first word after what is counted. */
export const headEnds =
  / (?:van|voor|over|aan|bij|in|met|op|per|naar|uit|dat|die|tot|onder|om|door|ten|waarvan|binnen|tegen|tussen|zonder|of|for) /i;

/** Words that make good of bad or bad of good: settled complaints, sorted waste, people helped with debts; homes that were pulled down, members who do not come. */
export const turnsAround =
  /afgehandeld|opgelost|gescheiden|hergebruik|\btijdig|op tijd|termijn|geholpen|bereikt|uitstroom|voorkomen|daling|vermindering|afname|reductie|minder|besparing|aangepakt|gesaneerd|\bniet\b|\bgeen\b|zonder|gesloopte?\b|\bsloop|verkocht|ontruimd|onttrokken|leegstaande?\b|afgekeurd|slechte?\b|\blabel [c-g]\b/i;

/** Counts of what was made or won: the more of it, the better. Not of staff that was hired or money that was spent. */
export const madeInFront =
  /^(?:(?:het )?(?:aantal|totaal) )?(?:nieuw )?(?:verworven|aangelegde?|gerealiseerde?|opgeleverde?|ingerichte?|gebouwde?|gerenoveerde?|herstelde?|geplante?|verduurzaamde?|ontwikkelde?) (?!kosten|lasten|uitgaven|bezuinig|besparing)/i;

/** Words in the name of an indicator of which more is better. */
export const moreIsBetter = wordsOf(`
  bezoekers bezoeken deelnemers volgers tevredenheid tevreden klanttevredenheid rapportcijfer waardering bekendheid slagingspercentage
  leden vrijwilligers overnachtingen reizigers opkomst opkomstpercentage participatie arbeidsparticipatie banen startkwalificatie
  samenwerkingsprojecten zonnepanelen laadpalen leerwinst slaagkans kostendekkingsgraad energieneutraliteit duurzaamheidsscore leefbaarheid
  veiligheidsbeleving veiligheidsgevoel cohesie zelfredzaamheid kwaliteit basiskwaliteit sportdeelname cultuurdeelname vaccinatiegraad
  weerstandsvermogen solvabiliteitsratio`);

/** Things that a body makes or keeps: more of them is better, unless another word of the name says otherwise. */
export const thingsWanted = wordsOf(`
  woning woningen huurwoningen koopwoningen nieuwbouwwoningen laadplekken fietspaden garantiebanen arbeidsplaatsen stageplaatsen bomen`);

/** Energy, travel and purchases of the better kind; and what is added or grows. */
export const moreNames =
  /\b(?:hernieuwbare?|duurzaam|duurzame)(?: opgewekte?| opgewekt)? (?:energie|elektriciteit|warmte|stroom|vervoer|ink(?:oop|open))|\bnieuwe natuur\b|^(?:(?:de|het) )?(?:uitbreiding|toevoeging|oplevering|nieuwbouw)\b/i;

/** What is made, added or comes free in a year: as much as was planned for that year, so that less than the year before is no lower aim. */
export const madePerYear =
  /^(?:(?:de|het|aantal|totaal) )*(?:uitbreiding|toevoeging|oplevering|nieuwbouw|(?:nieuw )?(?:gerealiseerde?|opgeleverde?|gebouwde?|toegevoegde?|vrijkomende?|aangelegde?|verduurzaamde?|geplante?) )/i;

/** Who is counted where a name is a share of people: `% inwoners dat …`, `Percentage leerlingen die …`. */
export const shareOfPeople =
  /(?:^|[:%] ?|\b(?:percentage|aandeel|deel|procent|aantal) (?:van )?(?:de |het )?)\p{L}*(?:inwoners|bewoners|stadjers|jongeren|ouderen|leerlingen|jeugdigen|ondernemers|bedrijven|cliënten|klanten|burgers|mensen|huishoudens|medewerkers|volwassenen|kinderen|reizigers|gebruikers|bezoekers)\b[^:]{0,60}?\b(?:dat|die|met) (.*)|^(voelt zich .*)/iu;

/** What people say or do that is good, at the head of its word without accents. */
export const goodOfPeople =
  /^(?:tevreden|gelukkig|gezond|veilig|actief|lid|vrijwillig|bekend|vertrouw|meedoe|meedoet|deelneemt|deelnemen|sport|beweeg|betrokken|weet|weten|voldoende|prettig|positief|trots)/;
/** What is bad of them. */
export const badOfPeople =
  /^(?:ontevreden|onveilig|ongezond|eenzaam|overlast|slachtoffer|rook(?!m)|roken|overgewicht|schulden|armoede|werkloos|onvoldoende|negatief|ongelukkig|verzuim)/;
/** What turns the next of these around. */
export const notOfPeople = /^(?:niet|geen|nooit|zonder|nauwelijks|weinig|zelden)$/;

/** What says outright which way is better, in an aim in words or in an aside at a name. */
export const directionTexts: readonly { readonly direction: Direction; readonly words: RegExp }[] = [
  {
    direction: 'more',
    words:
      /\b(?:hoger|meer|groter) is beter|\bhoe (?:hoger|meer|groter),? hoe beter|^\W*(?:stijg(?:end|ing|t)|toename|toenemend|groei|hoger|omhoog|↑)\W*$/iu,
  },
  {
    direction: 'less',
    words:
      /\b(?:lager|minder|kleiner) is beter|\bhoe (?:lager|minder|kleiner),? hoe beter|^\W*(?:dal(?:end|ing|t)|afname|afnemend|krimp|lager|omlaag|↓)\W*$/iu,
  },
  {
    direction: 'stay',
    words:
      /^\W*(?:(?:blijft |blijven )?(?:gelijk|stabiel|constant|hetzelfde)(?:blijvend| blijven| houden)?|gelijkblijvend|handhav(?:en|ing)|behoud(?:en)?|consolider(?:en|end))\W*$/iu,
  },
];
