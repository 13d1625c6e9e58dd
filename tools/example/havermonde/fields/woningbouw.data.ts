import type { Field } from '../field.ts';

export const woningbouw: Field = {
  titles: ['Wonen en woningbouw', 'Wonen en woningbouw'],
  indicators: [
    {
      name: 'Opgeleverde woningen',
      kind: 'prestatie',
      unit: 'woningen',
      source: 'BAG',
      actual: { 2020: '268', 2021: '301', 2022: '342', 2023: '391', 2024: '417', 2025: '438' },
      aim: { 2021: '≥ 300', 2022: '≥ 340', 2023: '≥ 450', 2024: '≥ 400', 2025: '≥ 450', 2027: '≥ 480' },
      unlike: { 'jaarverslag-2023': { aim: { 2023: '≥ 380' } } },
    },
    {
      name: 'Aandeel sociale huur in de oplevering',
      kind: 'prestatie',
      unit: '%',
      source: 'Woonmonitor',
      actual: { 2020: '22%', 2021: '25%', 2022: '27%', 2023: '31%', 2024: '30%', 2025: '33%' },
      aim: { 2021: '≥ 25%', 2022: '≥ 27%', 2023: '≥ 30%', 2024: '≥ 30%', 2025: '≥ 32%', 2027: '≥ 35%' },
    },
    {
      name: 'Gemiddelde zoektijd voor een sociale huurwoning in maanden',
      kind: 'effect',
      unit: 'maanden',
      source: 'Woningcorporatie',
      actual: { 2020: '34', 2021: '35', 2022: '36', 2023: '36', 2024: '34', 2025: '33' },
      aim: { 2021: '≤ 36', 2022: '≤ 36', 2023: '≤ 36', 2024: '≤ 33', 2025: '≤ 33', 2027: '≤ 30' },
    },
  ],
  expenses: {
    actual: [13_912, 14_377, 15_108, 16_244, 17_015, 17_690],
    original: [14_120, 14_806, 15_932, 16_870, 17_455],
    amended: [15_021, 16_180, 17_102, 17_610],
  },
  income: {
    actual: [12_870, 13_205, 14_060, 14_698, 15_530, 15_911],
    original: [13_100, 13_640, 14_815, 15_390, 15_820],
    amended: [13_880, 14_790, 15_440, 15_870],
  },
  years: {
    2022: {
      situation: [
        'Havermonde telt 30.640 woningen en heeft er tot 2030 ongeveer 3.200 bij nodig. In 2020 kwamen er 268 gereed, in de eerste helft van 2021 zijn het er 139. De grote plannen, Oosterkade en Spoorzone, zijn nog niet aan bouwen toe; wat nu wordt opgeleverd zijn vooral kleine plannen in de stad en de uitbreiding Weidezicht bij Aldersluis.',
        'Wie een sociale huurwoning zoekt, wacht bijna drie jaar. Starters verliezen het bij de verkoop van een appartement vaak van beleggers.',
      ],
      goals: [
        {
          goal: 'Er komen genoeg woningen bij voor de groei van de stad en de drie dorpen.',
          actions: [
            {
              plan: 'We leggen het bestemmingsplan voor de eerste 240 woningen op de Oosterkade aan de raad voor.',
              done: 'De raad heeft op 7 juli het bestemmingsplan Oosterkade vastgesteld. Twee omwonenden zijn in beroep gegaan; de Raad van State behandelt dat in 2023. Tot dan ligt de bouw van de 240 woningen stil.',
            },
            {
              plan: 'We maken de laatste 64 kavels van Weidezicht in Aldersluis bouwrijp.',
              done: 'De 64 kavels van Weidezicht zijn in maart bouwrijp opgeleverd en op elf na verkocht.',
            },
          ],
          conclusion:
            'Met 342 opgeleverde woningen groeiden de stad en de dorpen sneller dan in de twee jaren ervoor. De winst kwam uit kleine plannen; zolang het beroep tegen de Oosterkade loopt, is er voor 2024 te weinig harde plancapaciteit.',
        },
        {
          goal: 'Mensen met een laag inkomen of een eerste baan vinden binnen drie jaar een huis.',
          actions: [
            {
              plan: 'We maken met de woningcorporatie en de huurdersraad prestatieafspraken voor 2023 tot en met 2026.',
              done: 'De prestatieafspraken met de woningcorporatie en de huurdersraad zijn op 12 december getekend. Ze gaan uit van 520 sociale huurwoningen in vier jaar.',
            },
            {
              plan: 'We voeren in de binnenstad en de Visserswijk een opkoopbescherming in.',
              done: 'Sinds 1 april geldt de opkoopbescherming in de binnenstad en de Visserswijk. Er zijn negen ontheffingen gevraagd en vier verleend.',
            },
          ],
          conclusion:
            'Mensen met een laag inkomen zoeken nog steeds drie jaar naar een huis. De opkoopbescherming en de prestatieafspraken werken pas op langere termijn door.',
        },
      ],
      deviation:
        'De lasten zijn € 87.000 hoger dan de gewijzigde begroting door advieskosten voor het beroep. De baten vielen € 180.000 hoger uit: in Weidezicht zijn meer kavels verkocht dan geraamd.',
      progress: {
        light: 'oranje',
        text: 'Tot 1 september zijn 188 woningen opgeleverd. Het bestemmingsplan Oosterkade is vastgesteld, maar nog niet onherroepelijk. De gesprekken over de prestatieafspraken lopen.',
      },
    },
    2023: {
      situation: [
        'De vraag naar woningen blijft groot, terwijl bouwkosten en rente in 2022 sterk zijn gestegen. Twee ontwikkelaars hebben hun plan uitgesteld. In het coalitieakkoord staat dat van alle nieuwe woningen 30 procent sociale huur is en 35 procent middelduur.',
        'Met de provincie en de buurgemeenten is een woondeal gesloten. Havermonde neemt daarin 2.150 woningen tot en met 2030 voor haar rekening.',
      ],
      goals: [
        {
          goal: 'De woningbouw houdt vaart, ook nu ontwikkelaars aarzelen.',
          actions: [
            {
              plan: 'We sluiten met de ontwikkelaar van de Spoorzone een overeenkomst over 310 woningen boven en naast het busstation.',
              done: 'De overeenkomst voor de Spoorzone is op 28 september gesloten, met 310 woningen, waarvan 96 sociale huur. De eerste paal gaat naar verwachting in 2025 de grond in.',
            },
            {
              plan: 'We zetten een vlottrekker in die vastgelopen bouwplannen met ontwikkelaars doorloopt.',
              done: 'De vlottrekker heeft zeventien vastgelopen bouwplannen doorgenomen. Vijf daarvan, samen goed voor 74 woningen, zijn weer in uitvoering.',
            },
          ],
          conclusion:
            'De woningbouw hield vaart: er zijn 391 woningen opgeleverd, het hoogste aantal sinds 2009. De Raad van State heeft in november het beroep tegen de Oosterkade ongegrond verklaard, zodat daar in 2024 kan worden begonnen.',
        },
        {
          goal: 'Nieuwe woningen passen bij wie hier wil blijven wonen: kleiner, betaalbaar en ook voor ouderen.',
          actions: [
            {
              plan: 'We stellen een doelgroepenverordening vast die regelt hoelang middeldure huur betaalbaar blijft.',
              done: 'De doelgroepenverordening is op 9 maart door de raad vastgesteld: middeldure huur blijft twintig jaar betaalbaar.',
            },
            {
              plan: 'We wijzen in Krommerak en Dorenwaard samen met de dorpsraden een plek aan voor een knarrenhof.',
              done: 'In Krommerak is met de dorpsraad de voormalige schoollocatie aangewezen voor een knarrenhof met achttien woningen. In Dorenwaard waren de dorpsraad en de grondeigenaar het niet eens; daar zoeken we verder.',
            },
          ],
          conclusion:
            'Nieuwe woningen zijn kleiner en betaalbaarder dan vijf jaar geleden: 31 procent is sociale huur. Voor ouderen die in hun dorp willen blijven wonen, is alleen in Krommerak een plek gevonden.',
        },
      ],
      deviation:
        'Het saldo is € 156.000 nadeliger dan de gewijzigde begroting. De grondverkoop in de Spoorzone is doorgeschoven naar 2024; daardoor zijn de baten lager.',
      progress: {
        light: 'oranje',
        text: 'In de eerste acht maanden zijn 203 woningen opgeleverd. De doelgroepenverordening geldt sinds april. De overeenkomst over de Spoorzone wordt in september getekend.',
      },
    },
    2024: {
      situation: [
        'Na de uitspraak over de Oosterkade kan er eindelijk op grote schaal worden gebouwd. In de Spoorzone is het grondwerk voorzien voor het najaar. De bouwkosten zijn gestabiliseerd, maar het elektriciteitsnet is vol: nieuwe complexen krijgen pas een aansluiting als er opslag of een warmtenet bij komt.',
        'De zoektijd voor een sociale huurwoning neemt niet verder toe. In 2022 was zij 36 maanden.',
      ],
      goals: [
        {
          goal: 'De bouw van de Oosterkade komt op gang en blijft op gang.',
          actions: [
            {
              plan: 'We leveren de kade en de riolering voor het eerste bouwveld van de Oosterkade op, zodat in juni de eerste paal kan worden geslagen.',
              done: 'Kade en riolering van het eerste bouwveld waren in mei klaar. De eerste paal van de Oosterkade is op 19 juni geslagen door twee toekomstige bewoners.',
            },
            {
              plan: 'We spreken met de netbeheerder af hoe de 240 woningen van de Oosterkade stroom krijgen.',
              done: 'Met de netbeheerder is een groepsaansluiting met een buurtbatterij afgesproken. De 240 woningen hoeven daardoor niet te wachten op het nieuwe onderstation.',
            },
          ],
          conclusion:
            'De bouw van de Oosterkade is op gang gekomen en het jaar eindigde met 417 opgeleverde woningen in de hele gemeente.',
        },
        {
          goal: 'Bestaande huizen worden beter benut.',
          actions: [
            {
              plan: 'We maken woningdelen en het splitsen van grote woningen mogelijk in het omgevingsplan.',
              done: 'De wijziging van het omgevingsplan voor woningdelen en splitsen is op 10 oktober vastgesteld. In het laatste kwartaal zijn 23 aanvragen ingediend.',
            },
            {
              plan: 'We helpen vijftig ouderen met een doorstroomcoach aan een kleinere woning.',
              done: 'De doorstroomcoach heeft 44 ouderen verhuisd naar een kleinere woning. Zes anderen zagen er op het laatste moment van af, omdat de nieuwe huur hoger was.',
            },
          ],
          conclusion:
            'Bestaande huizen zijn iets beter benut. De doorstroming van ouderen blijft achter bij wat we hoopten; de huursprong is daarvan de voornaamste oorzaak. De gemiddelde zoektijd voor een sociale huurwoning is daardoor 34 maanden en niet 33.',
        },
      ],
      deviation:
        'De lasten bleven € 87.000 onder de gewijzigde begroting en de baten kwamen € 90.000 hoger uit, omdat de provincie de laatste termijn van de bijdrage aan de Spoorzone eerder heeft betaald.',
      progress: {
        light: 'groen',
        text: 'De eerste paal van de Oosterkade is in juni geslagen. Tot 1 september zijn 251 woningen opgeleverd. De doorstroomcoach heeft 27 ouderen verhuisd.',
      },
    },
    2025: {
      situation: [
        'Op de Oosterkade en in de Spoorzone staan in 2025 de kranen tegelijk. Het eerste blok van 84 appartementen op de Oosterkade wordt in het najaar bewoond. Daarna vallen er vanaf 2027 gaten in de planning, als er niet op tijd een nieuwe locatie bij komt.',
        'Er wonen steeds meer mensen alleen: van de 31.900 huishoudens bestaat 39 procent uit één persoon.',
      ],
      goals: [
        {
          goal: 'Ook na 2027 blijft Havermonde ten minste 400 woningen per jaar bouwen.',
          actions: [
            {
              plan: 'We vergelijken drie locaties voor de woningbouw na 2027 en leggen de raad in december een keuze voor.',
              done: 'De vergelijking van drie locaties is afgerond. De raad heeft op 18 december gekozen voor Lage Weer-West, met ruimte voor 700 woningen.',
            },
            {
              plan: 'We stellen met de Spoorzone-ontwikkelaar een bouwfasering vast die de overlast voor reizigers beperkt.',
              done: 'De bouwfasering van de Spoorzone is in februari vastgesteld. Het busstation blijft open; de halte aan de noordkant is tijdelijk verplaatst.',
            },
          ],
          conclusion:
            'Met de keuze voor Lage Weer-West is er uitzicht op bouwgrond voor de jaren na 2027. In 2025 bouwde Havermonde 438 woningen, twaalf minder dan gepland: één blok in de Spoorzone wordt pas in januari opgeleverd.',
        },
        {
          goal: 'Woningzoekenden vinden sneller een huis dat bij hen past.',
          actions: [
            {
              plan: 'We geven de woningcorporatie toestemming om dertig procent van de vrije huurwoningen met voorrang aan doorstromers toe te wijzen.',
              done: 'Sinds 1 maart wijst de corporatie dertig procent van de vrijkomende huurwoningen toe aan doorstromers. Dat leverde 71 verhuisketens op.',
            },
            {
              plan: 'We plaatsen op de Rederijlaan zestig flexwoningen voor jongeren en spoedzoekers.',
              done: 'De zestig flexwoningen aan de Rederijlaan zijn op 1 oktober in gebruik genomen, drie maanden later dan gepland door een bezwaar van een buurbedrijf.',
            },
          ],
          conclusion:
            'Woningzoekenden vonden iets sneller een huis, vooral dankzij de verhuisketens. Met 33 maanden blijft de zoektijd lang.',
        },
      ],
      deviation:
        'De lasten zijn € 80.000 hoger dan de gewijzigde begroting door de verplaatsing van de bushalte. De baten zijn € 41.000 hoger door huur van de flexwoningen.',
      progress: {
        light: 'groen',
        text: 'Het eerste blok op de Oosterkade is op het hoogste punt. Tot 1 september zijn 266 woningen opgeleverd. De flexwoningen komen drie maanden later door een bezwaar.',
      },
    },
  },
};
