// More stories on air, climate plans, transport, safe streets and digital services. Longer than the ceiling because it
// is prose: each story is written by hand, and no two share the build of their sentences.
import type { Story } from './story.js';

/** In no order that matters. */
export const TRAFFIC_STORIES: readonly Story[] = [
  {
    id: 'brick-smoke',
    half: 'odd',
    lang: 'en',
    main: ['airAndNoise'],
    touched: ['business', 'climatePlan'],
    where: ['asia', 'latin', 'africa'],
    title: 'Kilns Without a Cloud',
    ref: { sv: 'projektet om tegelröken i {A}', en: 'the brick smoke project in {A}' },
    text: `From the roof of the hospital in {A} one can count forty-four chimneys, each with its own black plume. They burn plastic, sawdust and old oil, and the ward for lung diseases lies downwind.

Owners are poor, proud and mostly cousins. A ban had been tried once; the kilns moved two kilometres and went on. This time masons rebuild the ovens in a zigzag pattern that needs a third less fuel, a change that pays for itself in a season. Inspectors from the environment department of {S} showed how readings on both sides of a fence convince better than leaflets. Nine kilns have been rebuilt so far.

Haze does not respect boundaries, so four neighbouring councils have signed a declaration. The grant of {kr} is used for loans, meters and the study visit that took the cousins to {S}.`,
    facts: [
      [
        'Nine kilns have been rebuilt so far',
        'nine|nio|9',
        'Hur många tegelugnar i {A} har byggts om?',
        'How many kilns in {A} have been rebuilt?',
      ],
      [
        'one can count forty-four chimneys',
        'forty-four|44|fyrtiofyra',
        'Hur många skorstenar syns från sjukhusets tak i {A}?',
        'How many chimneys are seen from the hospital roof in {A}?',
      ],
      [
        'four neighbouring councils have signed a declaration',
        'four|fyra',
        'Hur många grannkommuner till {A} har undertecknat deklarationen?',
        'How many councils next to {A} have signed the declaration?',
      ],
    ],
    twin: {
      title: 'Kusinerna och skorstenarna',
      text: `Röken från tegelugnarna lägger sig över sjukhuset i {A}. Förbud hjälpte inte, men en ny ugnstyp som drar mindre bränsle gör det. {S} har visat hur mätningar på båda sidor om ett staket kan övertyga.`,
    },
  },
  {
    id: 'low-emission-zone',
    half: 'even',
    lang: 'sv',
    main: ['airAndNoise'],
    touched: ['publicTransport', 'preschool'],
    where: ['europe', 'asia', 'latin'],
    title: 'Dammet på fönsterbrädan',
    ref: { sv: 'projektet om vägdamm och miljözon i {A}', en: 'the road dust project in {A}' },
    text: `Torka av fönsterbrädan på morgonen och den är grå till kvällen. Förskolan Paletten i {A} ligger sjutton meter från en fyrfilig gata, och personalen har börjat hålla barnen inne.

Föräldrarnas protest blev startpunkten. Med stöd från {S} införs en miljözon i tre kvarter: gamla dieselfordon får köra runt, gatorna dammbinds på våren och byggarbetsplatser måste tvätta hjul. Två tjänstemän från {A} praktiserade en månad på miljöförvaltningen i {S} och lärde sig modellera halter av kvävedioxid.

Första årets mätningar visar en minskning med 17 procent, vilket är mindre än man hoppats. Parterna har valt att redovisa det öppet och skärper reglerna inför {end}.`,
    facts: [
      [
        'Första årets mätningar visar en minskning med 17 procent',
        '17',
        'Hur stor minskning visade det första årets mätningar i {A}?',
        'What reduction did the first year of readings in {A} show?',
      ],
      [
        'införs en miljözon i tre kvarter',
        'tre|three|3',
        'Hur många kvarter omfattas av miljözonen i {A}?',
        'How many blocks does the zone in {A} cover?',
      ],
      [
        'Två tjänstemän från {A} praktiserade en månad',
        'två|two|2',
        'Hur många tjänstemän från {A} praktiserade i {S}?',
        'How many officials from {A} did a placement in {S}?',
      ],
    ],
    twin: {
      title: 'Seventeen metres from the diesel',
      text: `Staff at a nursery in {A} keep the children indoors because of what comes in through the window. Old diesels are now kept out of three blocks and building sites have to wash wheels. Modelling was learned at the environment department of {S}.`,
    },
  },
  {
    id: 'island-neutral',
    half: 'odd',
    lang: 'sv',
    main: ['climatePlan', 'energy'],
    touched: ['tourism', 'flood'],
    where: ['asia', 'latin', 'europe'],
    title: 'Noll före fyrtio',
    ref: { sv: 'projektet om en klimatneutral kust i {A}', en: 'the climate-neutral coast project in {A}' },
    text: `Halva {A} kan ligga under vatten när dagens skolbarn går i pension. Det gör frågan om utsläpp mindre abstrakt där än i {S}, som har antagit samma målår men utan att någon höjt på ögonbrynen.

En gemensam uträkning för alla sektorer visar var det går att göra nytta. I {A} är det dieselgeneratorerna på hotellen och fiskebåtarnas motorer, i {S} är det uppvärmning och flygresor. Elva åtgärder per kommun skrivs in i planer med pris, ansvarig och datum. Var sjätte månad granskar man varandras framsteg inför publik, med rött, gult eller grönt ljus.

Den första elfärjan gick i trafik i augusti. Totalt avsätts {kr} under perioden {years}.`,
    facts: [
      [
        'Elva åtgärder per kommun skrivs in i planer',
        'elva|eleven|11',
        'Hur många åtgärder har {A} och {S} vardera i sin plan?',
        'How many measures does each of {S} and {A} have in its plan?',
      ],
      [
        'Den första elfärjan gick i trafik i augusti',
        'augusti|August',
        'I vilken månad kom elfärjan i trafik i {A}?',
        'In which month did the electric ferry in {A} start?',
      ],
    ],
    twin: {
      title: 'Red, amber or green before an audience',
      text: `{A} fears the sea, {S} had mostly written a target. Both now list eleven measures for bringing emissions to zero, and twice a year they judge each other in public with coloured lights. Hotel generators are first to go.`,
    },
  },
  {
    id: 'climate-leaders',
    half: 'even',
    lang: 'en',
    main: ['climatePlan'],
    touched: ['councilTraining', 'greenSpace'],
    where: ['africa', 'latin', 'europe'],
    title: 'The Plan Behind the Pledge',
    ref: { sv: 'projektet om utsläppsmål i {A}', en: 'the emissions pledge project in {A}' },
    text: `Mayors like to sign pledges. The one in {A} had put his name to four, and when a journalist asked what they meant for the following Monday, no one could say.

This partnership is about Monday. A unit of three people, the first of its kind in the municipality, has been formed around an inventory of greenhouse gases; waste tips and cement account for more than cars, which surprised most. Each department has been given a share to cut and a named officer. Heads of department meet once a month with one rule, that no item may be discussed without a figure.

{S} lends the spreadsheet it uses at home, along with the engineer who built it, and takes back a lesson on trees: {A} credits only those that are still standing after five years. Emissions are to be halved by 2035, and the first report was adopted unanimously in {end}.`,
    facts: [
      [
        'Emissions are to be halved by 2035',
        '2035',
        'Till vilket år ska utsläppen i {A} ha halverats?',
        'By what year are emissions in {A} to be halved?',
      ],
      [
        'A unit of three people, the first of its kind in the municipality',
        'three|tre',
        'Hur många arbetar på klimatenheten i {A}?',
        'How many people work in the climate unit of {A}?',
      ],
      [
        'The one in {A} had put his name to four',
        'four|fyra',
        'Hur många löften hade borgmästaren i {A} skrivit under?',
        'How many pledges had the mayor of {A} signed?',
      ],
    ],
  },
  {
    id: 'tram-and-ticket',
    half: 'even',
    lang: 'en',
    main: ['publicTransport'],
    touched: ['disability', 'revenue'],
    where: ['europe', 'asia'],
    title: 'One Ticket, Three Companies',
    ref: { sv: 'projektet om den gemensamma biljetten i {A}', en: 'the common ticket project in {A}' },
    text: `A pensioner in {A} showed us her purse: a card for the trolleybus, coupons for the private coach, and coins for the marshrutka. The trip to her daughter costs three fares and takes an hour for six kilometres.

Common ticketing sounds technical and is mostly about trust. Who gets the money, and when? In workshops led by traffic planners from {S} the three operators agreed on a clearing house, a zone map that fits on a stamp and a discount for transfers. Low-floor vehicles run at known times, marked in blue in the timetable. A complaint line is staffed by the municipality, so that no company can hide behind another.

Passengers rose by 12 per cent in the first winter, in spite of a higher single fare. {S} is copying the blue marking.`,
    facts: [
      [
        'Passengers rose by 12 per cent in the first winter',
        '12',
        'Med hur många procent ökade resandet i {A} den första vintern?',
        'By how much did passenger numbers in {A} rise in the first winter?',
      ],
      [
        'the three operators agreed on a clearing house',
        'three|tre',
        'Hur många trafikbolag delar på biljetten i {A}?',
        'How many operators share the ticket in {A}?',
      ],
      [
        'marked in blue in the timetable',
        'blue|blå',
        'Vilken färg har låggolvsturerna i tidtabellen i {A}?',
        'In what colour are low-floor departures printed in {A}?',
      ],
    ],
    twin: {
      title: 'En biljett räcker',
      text: `Tre bolag, tre biljetter och tre priser: så såg en resa genom {A} ut. Trafikplanerare från {S} ledde samtalen om hur intäkterna ska delas, och nu gäller en och samma biljett. Låggolvsbussarna är blåmärkta i tabellen.`,
    },
  },
  {
    id: 'river-boats',
    half: 'odd',
    lang: 'sv',
    main: ['publicTransport'],
    touched: ['crisis'],
    where: ['africa', 'asia', 'latin'],
    title: 'Linje 1 över floden',
    ref: { sv: 'projektet om flodbåtarna i {A}', en: 'the river boats project in {A}' },
    text: `Bron ligger nio kilometer uppströms. Därför korsar 8 000 personer varje dag floden vid {A} i kanoter utan flytväst, skolbarn och getter om vartannat.

Kommunen kunde förbjuda trafiken, bygga en bro eller göra båtarna bättre. Den valde det tredje. Båtförarna, organiserade i ett skrå, får tillstånd om farkosten har reling, lanterna och västar för alla; de som uppfyller villkoren går i tur enligt tabell från två nya kajer med tak. {S}, vars båtlinjer länge dragits med förlust, bidrar med säkerhetsregler och ett sätt att räkna resenärer.

Sedan starten har ingen drunknat på linjen, mot elva dödsfall året innan. Biljetten kostar detsamma som förut.

Båda hamnkaptenerna träffas igen i september {end}.`,
    facts: [
      [
        'korsar 8 000 personer varje dag floden vid {A}',
        '8 000|8,000|8000',
        'Hur många tar sig över floden vid {A} varje dag?',
        'How many people cross the river at {A} each day?',
      ],
      [
        'Bron ligger nio kilometer uppströms',
        'nio|nine|9',
        'Hur långt är det till närmaste bro från {A}?',
        'How far is the nearest bridge from {A}?',
      ],
      [
        'mot elva dödsfall året innan',
        'elva|eleven|11',
        'Hur många dog på överfarten vid {A} året före projektet?',
        'How many deaths on the crossing at {A} were there the year before?',
      ],
    ],
    twin: {
      title: 'Life jackets for goats and pupils',
      text: `Thousands cross the river at {A} by canoe every day. Boatmen who fit railings and lights now run a scheduled line from roofed piers, following safety rules from {S}. Nobody has drowned since.`,
    },
  },
  {
    id: 'crossing-wardens',
    half: 'odd',
    lang: 'sv',
    main: ['safeStreets'],
    touched: ['elderly', 'disability'],
    where: ['europe', 'latin', 'asia'],
    title: 'Hinna över på gult',
    ref: { sv: 'projektet om övergångsställen i {A}', en: 'the pedestrian crossings project in {A}' },
    text: `Elva sekunder lyser gubben grön vid sjukhuset i {A}. En person med rollator behöver nitton.

Tidtagningen gjordes av pensionärsföreningen med stoppur, och listan blev lång: felställda stolpar, trottoarer som tar slut, belysning som bländar bilisten i stället för att visa den som går. Tillsammans med trafikingenjörer i {S} rangordnades 57 punkter efter antal påkörda under fem år. De tjugo värsta byggs om med upphöjning och mittrefug, resten får målning och längre signaltid.

Polisen kompletterar med hastighetskontroller de veckor skolan börjar. Antalet svårt skadade fotgängare gick från 38 till 21 mellan {start} och {end}.

– Vi har samma fel hemma, vi hade bara inte mätt, medger {pS} på gatukontoret i {S}.`,
    facts: [
      [
        'rangordnades 57 punkter',
        '57',
        'Hur många platser i {A} rangordnades?',
        'How many spots in {A} were ranked?',
      ],
      [
        'gick från 38 till 21',
        '21',
        'Till hur många sjönk antalet svårt skadade fotgängare i {A}?',
        'To what number did severely injured pedestrians in {A} fall?',
      ],
      [
        'medger {pS} på gatukontoret i {S}',
        '{pS}',
        'Vem på gatukontoret i {S} uttalar sig?',
        'Who at the streets department of {S} is quoted?',
      ],
    ],
    twin: {
      title: 'Eight seconds short',
      text: `Pensioners in {A} timed the green man with a stopwatch and found that nobody with a walker can make it. The worst twenty spots are rebuilt with raised crossings and islands. {S} found the same flaws once it measured.`,
    },
  },
  {
    id: 'motorbike-taxi',
    half: 'even',
    lang: 'en',
    main: ['safeStreets'],
    touched: ['youthJobs', 'publicTransport'],
    where: ['africa', 'asia', 'latin'],
    title: 'Helmets for Two',
    ref: { sv: 'projektet om motorcykeltaxi i {A}', en: 'the motorcycle taxi project in {A}' },
    text: `Ward 7 of the hospital in {A} goes by the name of the most common motorcycle brand. Broken legs fill it, and nine patients in ten were either driving a taxi or riding on one.

Riders are young, in debt to the owner of the bike and paid by the trip, so they hurry. Talks between them, the owners and the municipality, chaired by a road safety coordinator from {S}, resulted in a code: a spare helmet for the passenger, a reflective number on the back, no more than one person behind, a rest after eight hours. Those who pass a two-day course get cheaper insurance, which {S} helped to negotiate.

Stage stands with shade and water were built at fourteen junctions. The number of crash victims brought to Ward 7 has fallen by 36 per cent since {start}. The riders' association chooses a driver of the month, and the mayor hands over the prize.`,
    facts: [
      [
        'has fallen by 36 per cent since {start}',
        '36',
        'Hur mycket har antalet olycksoffer minskat i {A}?',
        'By what percentage have crash victims in {A} decreased?',
      ],
      [
        'Stage stands with shade and water were built at fourteen junctions',
        'fourteen|fjorton|14',
        'Vid hur många korsningar i {A} byggdes väntplatser?',
        'At how many junctions in {A} were stands built?',
      ],
      [
        'a rest after eight hours',
        'eight|åtta|8',
        'Efter hur många timmar ska en förare i {A} vila?',
        'After how many hours must a rider in {A} rest?',
      ],
    ],
    twin: {
      title: 'En extra hjälm på styret',
      text: `De flesta som skadas på gatorna i {A} kör eller åker motorcykeltaxi. Förarna har nu regler om hjälm, vila och antal passagerare, och den som går kursen får billigare försäkring. En trafiksäkerhetssamordnare från {S} ledde förhandlingarna.`,
    },
  },
  {
    id: 'sms-service',
    half: 'odd',
    lang: 'sv',
    main: ['digital'],
    touched: ['citizenDialogue', 'elderly'],
    where: ['africa', 'asia', 'latin', 'europe'],
    title: 'Felanmälan från fickan',
    ref: { sv: 'projektet om felanmälan i {A}', en: 'the fault reporting project in {A}' },
    text: `En trasig gatlampa i {A} lagades tidigare när någon kände någon. Nu räcker det att skicka ett sms med bokstaven på stolpen.

Systemet är byggt för enkla telefoner, eftersom bara var tredje invånare har en smart. Svar kommer automatiskt på två språk, ärendet hamnar på rätt bord och en skärm i foajén visar hur länge det väntat. Är det mer än tio dagar blinkar siffran rött. Tjänsten sattes upp av en kommunal utvecklare i {A} och en i {S}; koden är öppen.

Nästa steg gäller bygglov och förskoleplatser. Äldre som ogillar telefoner kan ringa ett nummer där en människa knappar in åt dem.

6 300 anmälningar kom första året. {S} har infört skärmen men inte blinket.`,
    facts: [
      [
        '6 300 anmälningar kom första året',
        '6 300|6,300|6300',
        'Hur många felanmälningar kom in det första året i {A}?',
        'How many reports came in during the first year in {A}?',
      ],
      [
        'Är det mer än tio dagar blinkar siffran rött',
        'tio|ten|10',
        'Efter hur många dagar blinkar siffran rött i {A}?',
        'After how many days does the figure in {A} blink red?',
      ],
      [
        'bara var tredje invånare har en smart',
        'tredje|third|three',
        'Hur stor del av invånarna i {A} har en smart telefon?',
        'What share of residents in {A} own a smartphone?',
      ],
    ],
    twin: {
      title: 'Text the letter on the lamp post',
      text: `Residents of {A} report what is broken with a plain text message and see in the lobby how long it has waited. After ten days the figure blinks red. Developers in {A} and {S} wrote the open code together; {S} dropped the blinking.`,
    },
  },
  {
    id: 'digital-elders',
    half: 'even',
    lang: 'en',
    main: ['digital', 'elderly'],
    touched: ['library', 'youthInfluence'],
    where: ['europe', 'asia', 'latin'],
    title: 'Grandchildren by the Hour',
    ref: { sv: 'projektet om digital hjälp i {A}', en: 'the digital help project in {A}' },
    text: `When the state moved pensions, prescriptions and bus cards to the web, a third of {A} was locked out. They were not stupid, they were seventy-eight.

Upper secondary pupils are hired by the hour to sit beside them, at the library on weekdays and at home for those who cannot walk. There is a strict rule: the older person holds the device. Forms that nobody can understand are reported to the municipality's web editors, who have mended forty of them, and a paper route has been kept for everything that concerns money or medicine.

{S} closed its own service desks in haste some years ago and has reopened three after hearing the reasoning in {A}. By {end} some 1,900 people had learned to log in, and 260 had decided, with their eyes open, not to.`,
    facts: [
      [
        'By {end} some 1,900 people had learned to log in',
        '1,900|1 900|1900',
        'Hur många i {A} hade lärt sig logga in?',
        'How many people in {A} had learned to log in?',
      ],
      [
        'the older person holds the device',
        'older person|äldre',
        'Vem ska alltid hålla i apparaten enligt regeln i {A}?',
        'Who must hold the device according to the rule in {A}?',
      ],
      [
        'has reopened three after hearing the reasoning in {A}',
        'three|tre',
        'Hur många servicediskar har {S} öppnat igen?',
        'How many service desks has {S} reopened?',
      ],
    ],
    twin: {
      title: 'Den äldre håller i paddan',
      text: `När allt flyttade till nätet stängdes många över sjuttiofem ute i {A}. Gymnasister får betalt för att sitta bredvid på biblioteket eller hemma i köket. {S} har öppnat några av sina nedlagda diskar igen.`,
    },
  },
];
