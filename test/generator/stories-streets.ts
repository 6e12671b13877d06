// Stories on planning, housing, transport, safe streets, preparedness and digital services. Longer than the ceiling
// because it is prose: each story is written by hand, and no two share the build of their sentences.
import type { Story } from './story.js';

/** In no order that matters. */
export const STREET_STORIES: readonly Story[] = [
  {
    id: 'model-in-hall',
    half: 'odd',
    lang: 'en',
    main: ['planning'],
    touched: ['citizenDialogue', 'digital'],
    where: ['africa', 'asia', 'latin', 'europe'],
    title: 'Drawing the Edge of Town',
    ref: { sv: 'projektet om stadens ytterkanter i {A}', en: 'the urban fringe project in {A}' },
    text: `{A} doubles its surface every fourteen years, and nearly all of the growth happens without a plan. Surveyors arrive when the houses are already there.

What can be decided in advance are the lines: where the roads will run, which strips stay open for pipes and schools, how far a plot may reach towards the stream. Such a skeleton plan, with pegs in the ground, is what the planning offices of {S} and {A} work out for three areas on the outskirts. Landowners were sceptical until a retired surveyor showed them that straight lots sell better.

In exchange, {S} wants to learn how to plan fast and roughly. At home a detailed plan takes five years on average, a fact that made the visitors laugh out loud.

Total cost: {kr}.`,
    facts: [
      [
        'At home a detailed plan takes five years on average',
        'five|fem',
        'Hur lång tid tar en detaljplan i {S}?',
        'How long does a detailed plan take in {S}?',
      ],
      [
        '{A} doubles its surface every fourteen years',
        'fourteen|fjorton|14',
        'Hur snabbt fördubblas ytan av {A}?',
        'How fast does {A} double in size?',
      ],
      [
        'work out for three areas on the outskirts',
        'three|tre',
        'Hur många områden i {A} får en stomplan?',
        'For how many areas in {A} is a skeleton plan made?',
      ],
    ],
    twin: {
      title: 'Pinnar i marken före husen',
      text: `I utkanten av {A} byggs det först och planeras sedan. Med en grov stomme av gator och fria stråk, utsatt med pinnar, hoppas {S} och {A} hinna före. Hemma i {S} tar varje plan så lång tid att besökarna skrattade.`,
    },
  },
  {
    id: 'rebuild-square',
    half: 'even',
    lang: 'sv',
    main: ['planning'],
    touched: ['citizenDialogue', 'womenLead', 'markets'],
    where: ['europe', 'latin', 'asia'],
    title: 'Torget efteråt',
    ref: { sv: 'projektet om det nya centrumet i {A}', en: 'the new centre project in {A}' },
    text: `Jordskalvet tog rådhuset, saluhallen och biografen. Nio år senare är mitten av {A} fortfarande en grusplan där bilar parkerar.

Det har inte saknats förslag, snarare tvärtom: tre vinnande arkitekttävlingar ligger i skåpet. Vad som saknats är ett beslut som håller över nästa val. {S} och {A} lägger därför vikten vid hur man kommer överens. En referensgrupp med handlare, ungdomar, lantmätare och en blind invånare promenerar över platsen tolv gånger, vid olika tider på dygnet, och skriver ner vad de saknar. Särskilt noga noterar man var kvinnor undviker att gå.

En detaljplan antas i etapper och den första, kring den gamla brunnen, vann laga kraft i fjol. Samma promenadmetod har använts i {S} inför ombyggnaden av stationsområdet.`,
    facts: [
      [
        'promenerar över platsen tolv gånger',
        'tolv|twelve|12',
        'Hur många gånger går referensgruppen över platsen i {A}?',
        'How many walks does the reference group in {A} take?',
      ],
      [
        'tre vinnande arkitekttävlingar ligger i skåpet',
        'tre|three',
        'Hur många vunna arkitekttävlingar har aldrig genomförts i {A}?',
        'How many winning designs were never built in {A}?',
      ],
      [
        'inför ombyggnaden av stationsområdet',
        'station',
        'Var i {S} har promenadmetoden använts?',
        'Where in {S} has the walking method been used?',
      ],
    ],
    twin: {
      title: 'Twelve walks across an empty square',
      text: `Since the earthquake the heart of {A} has been a gravel lot. Traders, teenagers, a surveyor and a blind resident walk over it at all hours and say what is missing, and the plan is adopted one corner at a time. {S} uses the same walks at its railway station.`,
    },
  },
  {
    id: 'gender-plan',
    half: 'even',
    lang: 'en',
    main: ['planning'],
    touched: ['womenLead', 'safeStreets'],
    where: ['latin', 'asia', 'africa'],
    title: 'Who Is the Street For?',
    ref: {
      sv: 'projektet om jämställd stadsutveckling i {A}',
      en: 'the gender-aware planning project in {A}',
    },
    text: `The master plan of {A} assumes a person who owns a car, works from nine to five and never carries a child. Roughly one resident in ten fits the description.

Through time-use diaries kept by 260 women and men, planners have learned about trips that no survey had caught: to the pump, to a sick aunt, back to school with a forgotten sandal. The diaries decide where lamps, benches and mixed-use plots go in the revised plan for two districts. {S} contributes its checklist for gender in land use, which turned out to have a blind spot: it said nothing about those who work at night.

"Now our checklist has a page that was written in {A}," notes {pS} at the planning department in {S}.`,
    facts: [
      [
        'time-use diaries kept by 260 women and men',
        '260',
        'Hur många i {A} har fört dagbok över sin tid?',
        'How many people in {A} kept a diary of their time?',
      ],
      [
        'it said nothing about those who work at night',
        'night|natt',
        'Vad saknades i checklistan från {S}?',
        'What did the checklist of {S} leave out?',
      ],
    ],
  },
  {
    id: 'slum-titles',
    half: 'odd',
    lang: 'sv',
    main: ['housing'],
    touched: ['planning', 'drinkingWater'],
    where: ['africa', 'latin', 'asia'],
    title: 'Ett papper på mitt hem',
    ref: { sv: 'projektet om boendeintyg i {A}', en: 'the occupancy papers project in {A}' },
    text: `Den som bor i plåtkvarteren nedanför kyrkogården i {A} kan när som helst bli vräkt. Därför lägger ingen pengar på ett bättre golv, och därför drar vattenverket inga ledningar dit.

Full äganderätt tar decennier. Ett enklare intyg från kommunen, som säger att familjen får bo kvar och vad den har rätt till, går att ordna på ett par månader. {S} och {A} har tillsammans med en hyresgäströrelse mätt in 1 040 bostäder med måttband och mobiltelefon. Kvinnans namn står alltid med på papperet.

Vad händer sedan? Redan under det första halvåret hade vart tredje hushåll gjutit golv eller satt in fönster. För {S}, där trångboddheten ökar, har metoden att räkna tillsammans med de boende varit en väckarklocka.`,
    facts: [
      [
        'mätt in 1 040 bostäder med måttband och mobiltelefon',
        '1 040|1,040|1040',
        'Hur många bostäder har mätts in i {A}?',
        'How many dwellings in {A} have been measured?',
      ],
      [
        'hade vart tredje hushåll gjutit golv eller satt in fönster',
        'tredje|third',
        'Hur stor del av hushållen i {A} hade förbättrat sina hus efter ett halvår?',
        'What share of households in {A} had improved their homes after six months?',
      ],
      [
        'Kvinnans namn står alltid med på papperet',
        'kvinn|woman',
        'Vems namn finns alltid på boendeintyget i {A}?',
        'Whose name is always on the certificate in {A}?',
      ],
    ],
    twin: {
      title: 'A certificate and a new floor',
      text: `Families below the cemetery of {A} could be evicted any day, so nobody improved anything. A simple paper from the municipality, worked out with {S}, lets them stay. The wife's name is always on it.`,
    },
  },
  {
    id: 'social-rent',
    half: 'even',
    lang: 'en',
    main: ['housing'],
    touched: ['disability', 'antiCorruption'],
    where: ['europe', 'africa'],
    title: 'Keys for the Queue',
    ref: { sv: 'projektet om kommunala hyreslägenheter i {A}', en: 'the municipal flats project in {A}' },
    text: `When {A} sold off its apartments in the nineties, what was left was 74 flats, a handwritten queue and a reputation for favours. Young couples live with parents until forty.

The council has now decided to build again, and to let on terms that can be explained. The allocation rules were drafted by staff from both municipalities: points for need, a draw among equals, a public list with numbers in place of names. A tenth of the flats have wide doors and no thresholds. {S} adds thirty years of experience of rent disputes and one firm piece of advice: put money aside for roofs from the first month.

The first forty keys were handed out in the presence of television cameras. {kr} has been granted for training, rules and exchange; the buildings are paid for by a loan.`,
    facts: [
      [
        'The first forty keys were handed out in the presence of television cameras',
        'forty|40|fyrtio',
        'Hur många lägenheter delades ut först i {A}?',
        'How many keys were handed out first in {A}?',
      ],
      [
        'put money aside for roofs from the first month',
        'roof|tak',
        'Vilket råd gav {S} om framtida kostnader?',
        'What firm advice did {S} give about saving?',
      ],
      [
        'what was left was 74 flats',
        '74',
        'Hur många lägenheter hade {A} kvar efter utförsäljningen?',
        'How many flats did {A} have left after the sell-off?',
      ],
    ],
    twin: {
      title: 'Poäng, lottning, öppen lista',
      text: `Kön till kommunala lägenheter i {A} var handskriven och full av gentjänster. Tillsammans med {S} har nya regler tagits fram där behov ger poäng och lotten avgör mellan lika. Fyrtio hushåll har fått nyckel.`,
    },
  },
  {
    id: 'bus-timetable',
    half: 'even',
    lang: 'sv',
    main: ['publicTransport'],
    touched: ['digital', 'womenLead'],
    where: ['africa', 'asia', 'latin'],
    title: 'En tidtabell som stämmer',
    ref: { sv: 'projektet om minibussarna i {A}', en: 'the minibus project in {A}' },
    text: `Sexhundra minibussar trafikerar {A} och ingen av dem går på bestämd tid. De väntar tills de är fulla. Den som ska till jobbet klockan sju ger sig av halv fem för säkerhets skull.

Parterna kartlägger linjerna genom att åka med, dygnet runt under tre veckor, med en app som en student från {S} byggt. Kartan är den första som finns över kollektivtrafiken i {A}. Därefter förhandlar kommunen med ägarna: den som lovar avgångar var tionde minut får ensamrätt på en sträcka, ordentliga hållplatser och en fast lön till chauffören i stället för jakt på passagerare.

Kvinnliga resenärer har pekat ut de hållplatser där de trakasseras, och de flyttas först.

Två linjer går sedan i våras efter tabell. Projektet omfattar {kr}.`,
    facts: [
      [
        'den som lovar avgångar var tionde minut',
        'tionde|tenth|ten|10',
        'Hur ofta måste bussarna gå för att ägaren ska få ensamrätt i {A}?',
        'How frequent must departures be for an owner in {A} to get sole rights?',
      ],
      [
        'Sexhundra minibussar trafikerar {A}',
        'sexhundra|600|six hundred',
        'Hur många minibussar finns det i {A}?',
        'How many minibuses serve {A}?',
      ],
      [
        'Två linjer går sedan i våras efter tabell',
        'två|two|2',
        'Hur många linjer i {A} följer nu en tabell?',
        'How many routes in {A} now keep to a timetable?',
      ],
    ],
    twin: {
      title: 'Leaving on time, full or not',
      text: `Minibuses in {A} wait until every seat is taken. A route map made by riding along, a deal on exclusive lines and fixed wages for drivers are what {S} and {A} believe will make a timetable possible.`,
    },
  },
  {
    id: 'valley-rail',
    half: 'odd',
    lang: 'en',
    main: ['publicTransport'],
    touched: ['elderly'],
    where: ['europe', 'asia'],
    title: 'On Call in the Valley',
    ref: { sv: 'projektet om anropsstyrd trafik i {A}', en: 'the on-demand transport project in {A}' },
    text: `A bus with two passengers is expensive; no bus at all costs more, only in ways that do not appear in the accounts. In the side valleys of {A} the last scheduled line was withdrawn in 2015, and since then upper secondary pupils have rented rooms in town while their grandparents put off seeing the doctor.

Dial-a-ride is what {S} introduced in its own thinly peopled parts, with mixed success. {A} gets to start from those mistakes. Two cars and a minibus are booked by telephone no later than the evening before; the dispatcher is a former postwoman who knows every drive. School runs and hospital visits are combined.

In the first half-year 3,900 trips were made at a cost per head well below that of the abandoned line. The trial lasts {years}.`,
    facts: [
      [
        'In the first half-year 3,900 trips were made',
        '3,900|3 900|3900',
        'Hur många resor gjordes det första halvåret i {A}?',
        'How many trips were made in the first six months in {A}?',
      ],
      [
        'the dispatcher is a former postwoman',
        'post',
        'Vad arbetade trafikledaren i {A} med tidigare?',
        'What was the former job of the dispatcher in {A}?',
      ],
      [
        'the last scheduled line was withdrawn in 2015',
        '2015',
        'Vilket år drogs den sista reguljära linjen in i {A}?',
        'In what year did {A} lose its last regular line?',
      ],
    ],
    twin: {
      title: 'Ring kvällen före',
      text: `När bussen slutade gå blev de gamla sittande i dalarna runt {A}. Nu kan man beställa skjuts per telefon, och skolresor samordnas med läkarbesök. {S} delade frikostigt med sig av sina egna misstag.`,
    },
  },
  {
    id: 'school-streets',
    half: 'odd',
    lang: 'en',
    main: ['safeStreets'],
    touched: ['youthInfluence'],
    where: ['africa', 'asia', 'latin', 'europe'],
    title: 'Twenty Minutes Without Cars',
    ref: { sv: 'projektet om bilfria skolgator i {A}', en: 'the school streets project in {A}' },
    text: `Every morning at ten to eight, two pupils in yellow vests roll a barrier across the street outside Number 4 School in {A}. For twenty minutes nothing on four wheels gets through, and 600 children walk in the middle of the road.

Behind the barrier lie a death, a petition and eighteen months of work with {S}. Speeds were measured, near misses marked on a map and a plan made for six schools in all: closed streets at bell time, raised crossings, and pavements that are no longer used for parking. The traffic police joined at the second meeting, having stayed away from the first.

Injuries near the pilot school fell from nine to one in a year. A similar trial in {S} met with more resistance from parents than anything seen in {A}.`,
    facts: [
      [
        'Injuries near the pilot school fell from nine to one in a year',
        'one|en|1',
        'Till hur många minskade antalet skadade vid pilotskolan i {A}?',
        'To how many did injuries near the pilot school in {A} fall?',
      ],
      [
        'a plan made for six schools in all',
        'six|sex|6',
        'Hur många skolor omfattas av planen för bilfria gator i {A}?',
        'How many schools does the plan in {A} cover?',
      ],
      [
        'two pupils in yellow vests roll a barrier across the street',
        'pupil|elev',
        'Vilka rullar ut bommen varje morgon i {A}?',
        'Who rolls out the barrier in {A} each morning?',
      ],
    ],
    twin: {
      title: 'Gula västar stoppar bilarna',
      text: `Utanför en skola i {A} stängs gatan av tjugo minuter varje morgon. Olyckorna har nästan upphört, och fem skolor till står på tur. När {S} försökte göra samma sak var det föräldrarna som protesterade högst.`,
    },
  },
  {
    id: 'cycle-bridge',
    half: 'even',
    lang: 'sv',
    main: ['safeStreets'],
    touched: ['airAndNoise', 'planning'],
    where: ['europe', 'latin', 'asia'],
    title: 'Trampa till jobbet',
    ref: { sv: 'projektet om cykelstråket i {A}', en: 'the cycle route project in {A}' },
    text: `Bara sju av tusen resor i {A} görs på cykel. Fråga varför, och svaret är alltid detsamma: det är för farligt.

Ett sammanhängande stråk på 11 kilometer, från universitetet till industriområdet, ska visa att det går. Kommunens ingenjörer trodde att de behövde ta av gångytan, men efter en vecka på sadel i {S} ritade de om och tog i stället ett körfält. Korsningarna byggs först, eftersom det är där folk dör, och räcken, belysning och vinterväghållning finns med i kalkylen från början.

Vid invigningen lottas 100 begagnade cyklar från {S} ut bland personalen på sjukhuset. Målet är fem procent cyklister år {end}. Mejla {mail} om du vill ha ritningarna.`,
    facts: [
      [
        'Ett sammanhängande stråk på 11 kilometer',
        '11',
        'Hur långt blir cykelstråket i {A}?',
        'How long is the cycle route in {A}?',
      ],
      [
        'lottas 100 begagnade cyklar från {S} ut bland personalen på sjukhuset',
        '100',
        'Hur många begagnade cyklar lottas ut i {A}?',
        'How many used bicycles are raffled in {A}?',
      ],
      [
        'Bara sju av tusen resor i {A} görs på cykel',
        'sju|seven',
        'Hur stor andel av resorna i {A} sker med cykel?',
        'What share of trips in {A} is made by bicycle?',
      ],
    ],
    twin: {
      title: 'Engineers in the saddle',
      text: `A week on two wheels in {S} made the engineers of {A} change their drawings: the new route takes a lane from cars rather than space from those on foot. Junctions, where people die, are rebuilt first.`,
    },
  },
  {
    id: 'fire-brigade',
    half: 'even',
    lang: 'en',
    main: ['crisis'],
    touched: ['housing'],
    where: ['africa', 'asia', 'latin'],
    title: 'Buckets, Whistles, Seven Minutes',
    ref: { sv: 'projektet om frivilliga brandvärn i {A}', en: 'the volunteer fire crews project in {A}' },
    text: `The only fire engine of {A} cannot enter the lanes where most fires start. Last dry season a candle took 212 shacks in an hour.

Volunteers are therefore trained to act in the seven minutes before help can come. Crews of ten, at least four of them women, are given whistles, sand, buckets and a hand pump; they mark hydrants, keep a lane clear and know who cannot run. Rescue instructors from {S} teach first aid for burns. The professional brigade of {A} feared competition, so its chief was asked to lead the course, and did.

A joint exercise in the dark, filmed by drone, revealed that nobody had the number of the power company. Now everybody does.`,
    facts: [
      [
        'a candle took 212 shacks in an hour',
        '212',
        'Hur många ruckel brann ner i {A} under förra torrperioden?',
        'How many shacks burned down in {A} last dry season?',
      ],
      [
        'Crews of ten, at least four of them women',
        'four|fyra',
        'Hur många kvinnor ska minst ingå i varje brandvärn i {A}?',
        'How many women at least are in each crew in {A}?',
      ],
      [
        'nobody had the number of the power company',
        'power|el',
        'Vad avslöjade nattövningen i {A}?',
        'What did the night exercise in {A} reveal?',
      ],
    ],
    twin: {
      title: 'Visselpipan före sirenen',
      text: `Brandbilen kommer inte fram mellan skjulen i {A}. Frivilliga lag övas i att släcka, larma och leda ut grannar under de första minuterna, med instruktörer från räddningstjänsten i {S}.`,
    },
  },
  {
    id: 'blackout-plan',
    half: 'odd',
    lang: 'sv',
    main: ['crisis'],
    touched: ['energy', 'elderly'],
    where: ['europe'],
    title: 'Tre dygn utan ström',
    ref: { sv: 'projektet om trygghetspunkter i {A}', en: 'the safe points project in {A}' },
    text: `Vad gör en kommun när elen är borta i tre dygn? {A} vet, av bitter erfarenhet. {S} har en pärm.

Det ovanliga med detta partnerskap är att kunskapen mest går norrut. Invånarna i {A} har sedan {start} tillgång till 33 trygghetspunkter, i skolor, bibliotek och en tvättinrättning, där det finns värme, vatten, laddning och en kopp te. Varje punkt har en namngiven ansvarig som bor på gångavstånd. {S} hjälper till med reservkraft och med en kommunikationsplan för den som inte hör eller inte förstår språket, och inrättar fyra egna punkter efter samma modell.

En gemensam övning där mobilnätet stängdes av på riktigt hölls i februari. Hemtjänsten klarade sig bäst, ledningen sämst.`,
    facts: [
      [
        'tillgång till 33 trygghetspunkter',
        '33',
        'Hur många trygghetspunkter finns det i {A}?',
        'How many safe points are there in {A}?',
      ],
      [
        'inrättar fyra egna punkter efter samma modell',
        'fyra|four|4',
        'Hur många trygghetspunkter öppnar {S}?',
        'How many safe points does {S} set up?',
      ],
      [
        'Hemtjänsten klarade sig bäst, ledningen sämst',
        'hemtjänst|home care',
        'Vilka klarade den gemensamma övningen bäst?',
        'Who did best in the joint exercise of {S} and {A}?',
      ],
    ],
    twin: {
      title: 'Tea, heat and a socket',
      text: `Residents of {A} have learned to live through days without power. Warm rooms with water and charging, each with a named neighbour in charge, are now copied by {S}, which mostly had a binder.`,
    },
  },
  {
    id: 'permit-portal',
    half: 'odd',
    lang: 'en',
    main: ['digital'],
    touched: ['antiCorruption', 'business'],
    where: ['africa', 'europe', 'asia', 'latin'],
    title: 'The Counter That Never Closes',
    ref: { sv: 'projektet om tillstånd på nätet i {A}', en: 'the online permits project in {A}' },
    text: `To open a bakery in {A} one needed nine signatures from five buildings. The record stood at eleven months.

Before anything was put online the steps were written on paper and laid out on the floor of the council chamber, and half of them turned out to be there because of other steps. Only what remained was programmed. The portal, built with open code first developed for {S}, shows the applicant which desk the case lies on and for how many days it has lain there. People without a computer can sit down next to a "digital host" at the library, a service taken straight from Sweden.

Median time for a trading licence: 16 days. Systems developer {pA} maintains the code.`,
    facts: [
      [
        'Median time for a trading licence: 16 days',
        '16',
        'Hur många dagar tar det numera att få tillstånd i {A}?',
        'How many days does a licence take in {A} now?',
      ],
      [
        'one needed nine signatures from five buildings',
        'nine|nio',
        'Hur många underskrifter krävdes tidigare för att öppna ett bageri i {A}?',
        'How many signatures did a bakery in {A} need before?',
      ],
      [
        'Systems developer {pA} maintains the code',
        '{pA}',
        'Vem sköter programkoden i {A}?',
        'Who maintains the code in {A}?',
      ],
    ],
    twin: {
      title: 'Nio stämplar blev en inloggning',
      text: `Den som ville öppna bageri i {A} fick springa mellan fem hus. Först ströks de onödiga stegen, sedan byggdes en portal på kod från {S} där sökanden ser hos vem ärendet ligger. Den som saknar dator får hjälp på biblioteket.`,
    },
  },
  {
    id: 'address-map',
    half: 'even',
    lang: 'sv',
    main: ['digital'],
    touched: ['crisis', 'revenue'],
    where: ['africa', 'asia', 'latin'],
    title: 'Gatan som fick ett namn',
    ref: { sv: 'projektet om adresser och kartor i {A}', en: 'the street address project in {A}' },
    text: `"Blå porten efter mangoträdet" är en adress i {A}, tills porten målas om. Ambulansen hittar inte, räkningar kommer bort och ingen vet hur många som bor var.

Sedan två år ger kommunen varje dörr ett nummer och varje gränd ett namn. Nitton unga kartläggare går med mobiler och registrerar hus, brunnar, lyktstolpar och ramper i en öppen karta som vem som helst får använda. GIS-samordnaren i {S} granskar kvaliteten på distans. Namnen beslutas på kvartersmöten; hälften ska hylla kvinnor.

26 000 dörrar är klara. Redan nu går larmutryckningarna fyra minuter fortare, enligt sjukhuset.

Projektet drivs {years} av stadsbyggnadskontoren på båda sidor.`,
    facts: [
      [
        '26 000 dörrar är klara',
        '26 000|26,000|26000',
        'Hur många dörrar i {A} har fått nummer?',
        'How many doors in {A} have a number so far?',
      ],
      [
        'går larmutryckningarna fyra minuter fortare',
        'fyra|four|4',
        'Hur många minuter snabbare kommer ambulansen i {A}?',
        'How many minutes faster do emergency calls get an answer at the door in {A}?',
      ],
      [
        'Nitton unga kartläggare går med mobiler',
        'nitton|nineteen|19',
        'Hur många kartläggare är ute i {A}?',
        'How many young mappers walk the streets of {A}?',
      ],
    ],
    twin: {
      title: 'No longer “the blue gate”',
      text: `Ambulances could not find the lanes of {A} because they had no names. Young people with phones put doors, wells and ramps on an open map while a specialist in {S} checks the quality from afar.`,
    },
  },
];
