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
  positie ranking rankings ranglijst`);

/** Words in the name of an indicator that a body plans or that just is so: neither more nor less is better. */
export const neitherIsBetter = wordsOf(`
  formatie bezetting apparaatskosten overhead kosten uitgaven bevolking woz druk`);

/** The first word after what is counted. */
export const headEnds =
  / (?:van|voor|over|aan|bij|in|met|op|per|naar|uit|dat|die|tot|onder|om|door|ten|waarvan|binnen|tegen|tussen|zonder|of|for) /i;

/** Words that make good of bad: settled complaints, sorted waste, people helped with debts. */
export const turnsAround =
  /afgehandeld|opgelost|gescheiden|hergebruik|\btijdig|op tijd|termijn|geholpen|bereikt|uitstroom|voorkomen|daling|vermindering|afname|reductie|minder|besparing|aangepakt|gesaneerd/i;

/** Counts of what was made or won: the more of it, the better. Not of staff that was hired or money that was spent. */
export const madeInFront =
  /^(?:(?:het )?(?:aantal|totaal) )?(?:nieuw )?(?:verworven|aangelegde?|gerealiseerde?|opgeleverde?|ingerichte?|gebouwde?|gerenoveerde?|herstelde?|geplante?|verduurzaamde?|ontwikkelde?) (?!kosten|lasten|uitgaven|bezuinig|besparing)/i;

/** Words in the name of an indicator of which more is better. */
export const moreIsBetter = wordsOf(`
  bezoekers bezoeken deelnemers volgers tevredenheid tevreden klanttevredenheid rapportcijfer waardering bekendheid slagingspercentage
  leden vrijwilligers overnachtingen reizigers opkomst opkomstpercentage participatie arbeidsparticipatie banen startkwalificatie
  samenwerkingsprojecten zonnepanelen laadpalen`);

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
