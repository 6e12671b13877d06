// Stories on drinking water, wastewater, floods and heat. Longer than the ceiling because it is prose: each story is
// written by hand, and no two share the build of their sentences.
import type { Story } from './story.js';

/** In no order that matters. */
export const WATER_STORIES: readonly Story[] = [
  {
    id: 'kiosks-by-the-meter',
    half: 'even',
    lang: 'en',
    main: ['drinkingWater'],
    touched: ['revenue'],
    where: ['africa', 'asia'],
    title: 'Twenty Litres for a Coin',
    ref: { sv: 'projektet om vattenkiosker i {A}', en: 'the water kiosk project in {A}' },
    text: `Households on the hillsides above {A} pay eight times as much per bucket as families with a pipe in the centre. Lorries deliver when they please, and nobody tests what they carry.

{S} and {A} have set out to turn that around. Prepaid kiosks, run by residents' committees and fed from the municipal network, open within 300 metres of every home in four settlements. A laboratory technician from {S} trains colleagues to sample chlorine and bacteria each week, and the readings are painted on the kiosk wall. {S's} utility, for its part, is trying out the same kind of open board for its reservoirs.

The grant for {years} amounts to {kr}.

  • 26 kiosks, each with two paid attendants
  • a weekly sampling round and a phone number for complaints
  • a tariff that the poorest tenth can afford`,
    facts: [
      [
        '26 kiosks, each with two paid attendants',
        '26',
        'Hur många vattenkiosker ska öppnas i {A}?',
        'How many kiosks are planned in {A}?',
      ],
      [
        'open within 300 metres of every home in four settlements',
        '300',
        'Hur långt ska det som mest vara till närmaste kiosk i {A}?',
        'How far from home will the nearest kiosk in {A} be at most?',
      ],
      [
        'pay eight times as much per bucket as families with a pipe in the centre',
        'eight|åtta',
        'Hur mycket dyrare är en hink för dem som bor på sluttningarna ovanför {A}?',
        'How much more do people on the slopes above {A} pay for a bucket?',
      ],
    ],
    twin: {
      title: 'Myntet som öppnar kranen',
      text: `I utkanten av {A} köper familjerna sitt vatten från tankbilar utan kontroll. Nu hjälps {S} och {A} åt att sätta upp kiosker där vattnet är provtaget och priset satt av kommunen. Invånarkommittéer sköter driften och får lön för det.`,
    },
  },
  {
    id: 'mountain-spring',
    half: 'odd',
    lang: 'sv',
    main: ['drinkingWater'],
    where: ['europe', 'latin'],
    title: 'Källan ovanför byn',
    ref: { sv: 'projektet om bergskällan i {A}', en: 'the mountain spring project in {A}' },
    text: `Ledningen från källan ner till {A} lades på 1960-talet och läcker mer än den levererar. Under sommarveckorna stängs kranarna av mellan klockan åtta och sexton, och förskolan får då sitt vatten i dunkar.

Kommunen vet inte var hålen finns. Därför lånar {S} ut lyssningsutrustning och två rörnätstekniker, som under tre besök går igenom 34 kilometer ledning tillsammans med kollegorna på plats. Tillsammans ska de rita en karta över nätet, byta de sämsta sträckorna och inhägna källan så att boskapen hålls borta.

När projektet tar slut {end} ska svinnet ha halverats, från 62 till 31 procent. Lärdomarna tas även hem: {S} saknar en plan för sina egna byvatten, och en sådan skrivs nu.`,
    facts: [
      [
        'från 62 till 31 procent',
        '31',
        'Hur mycket vatten får högst läcka ut i {A} när projektet är klart?',
        'What share of the water may still leak in {A} when the work is done?',
      ],
      [
        'går igenom 34 kilometer ledning',
        '34',
        'Hur många kilometer rör ska undersökas i {A}?',
        'How many kilometres of pipe are examined in {A}?',
      ],
      [
        'stängs kranarna av mellan klockan åtta och sexton',
        'åtta|eight|8 & sexton|16|four',
        'När på dygnet är vattnet avstängt i {A} under sommaren?',
        'At what hours is the supply cut in {A} in the summer?',
      ],
    ],
    twin: {
      title: 'Listening for leaks',
      text: `Half of what leaves the spring never reaches the taps of {A}. With borrowed instruments from {S}, the two partners hunt for holes in a network that nobody has a drawing of. A fence will keep cattle away from the source.`,
    },
  },
  {
    id: 'saline-wells',
    half: 'odd',
    lang: 'en',
    main: ['drinkingWater'],
    touched: ['heat'],
    where: ['asia', 'africa'],
    title: 'Rain in the Jar',
    ref: {
      sv: 'projektet om regnvatten och salta brunnar i {A}',
      en: 'the rainwater and salty wells project in {A}',
    },
    text: `"My grandmother sweetened her tea to hide the salt. I do not want my daughter to do the same," says {pA}, a nurse in {A}.

Salt has crept into six wells out of ten along this stretch of {C}, and the clinic sees more and more pregnant women with high blood pressure. The partnership between {S} and {A}, which started in {start}, bets on the roof rather than the ground: gutters, a filter of sand and charcoal, and a covered jar of 3,000 litres for each of 450 families. Masons from the area build the jars and are paid per piece. A chemist from {S} follows the salt content in a hundred wells through two dry seasons.

Questions can be put to {mail}.`,
    facts: [
      [
        'a covered jar of 3,000 litres for each of 450 families',
        '450',
        'Hur många familjer i {A} får en egen kruka för regnvatten?',
        'How many families in {A} receive a jar?',
      ],
      [
        'Salt has crept into six wells out of ten',
        'six|sex',
        'Hur stor del av brunnarna runt {A} har blivit salta?',
        'How many of the wells around {A} have turned brackish?',
      ],
      [
        'says {pA}, a nurse in {A}',
        '{pA}',
        'Vilken sjuksköterska i {A} uttalar sig?',
        'Which nurse in {A} is quoted?',
      ],
    ],
  },
  {
    id: 'school-latrines',
    half: 'even',
    lang: 'sv',
    main: ['wastewater'],
    touched: ['school', 'publicHealth'],
    where: ['africa', 'asia', 'latin'],
    title: 'En dörr som går att låsa',
    ref: { sv: 'projektet om toaletter vid skolorna i {A}', en: 'the school toilet project in {A}' },
    text: `På Heligkorsskolan i {A} fanns i början av projektet tre latriner för 780 elever. Ingen av dem hade dörr. Flickorna lät bli att dricka under dagen för att slippa gå dit.

{S} och {A} bygger separata toaletter med lås, handfat och tvål på nio skolor. Det svåra är inte att mura utan att hålla rent: vem tömmer gropen, vem köper tvålen, vem lagar gångjärnet? Varje skola utser ett par ansvariga bland personal och föräldrar, och kommunen avsätter för första gången en rad i budgeten för tömning.

Slammet körs till en torkbädd utanför staden i stället för till floden. Efter ett år säljs det som jordförbättring.

Partnerskapet löper {years} och har beviljats {kr}.`,
    facts: [
      [
        'fanns i början av projektet tre latriner för 780 elever',
        'tre|three',
        'Hur många latriner hade Heligkorsskolan när arbetet inleddes?',
        'How many latrines did the Holy Cross school in {A} have at the outset?',
      ],
      [
        'Efter ett år säljs det som jordförbättring',
        'jordförbättring|soil|fertili',
        'Vad används slammet i {A} till efter ett år?',
        'What becomes of the sludge in {A} after a year?',
      ],
    ],
    twin: {
      title: 'Nine schools, nine keys',
      text: `Girls in {A} used to go thirsty all day rather than use the pit behind the classroom. {S} and {A} put up lockable cubicles at nine schools and, just as important, agree on who empties them and who pays.`,
    },
  },
  {
    id: 'river-plant',
    half: 'odd',
    lang: 'en',
    main: ['wastewater'],
    where: ['europe', 'asia'],
    title: 'Giving the River Back',
    ref: { sv: 'projektet om reningsverket i {A}', en: 'the treatment plant project in {A}' },
    text: `Below the bridge in {A}, no one swims any more. The treatment plant from 1978 lost its biological step in a fire and has only sieved out the coarsest matter ever since.

A new plant is too large a sum for this project. What {S} and {A} can do together is everything that has to be in place before a bank will lend: flow measurements, a register of who is connected, a fair tariff, and operators who know how to run the process. Six operators from {A} work for a month each at the plant in {S}, side by side with their counterparts. A dairy and two slaughterhouses, which account for half of the load, are invited to talks about cleaning their own effluent first.

The total budget is {kr}, to be spent in {years}. Should the loan come through, the river could be fit for bathing again within five years.`,
    facts: [
      [
        'A dairy and two slaughterhouses, which account for half of the load',
        'dairy|mejeri & slaughterhouse|slakteri',
        'Vilka företag står för hälften av föroreningarna i {A}?',
        'Which businesses cause half of the load on the plant in {A}?',
      ],
      [
        'Six operators from {A} work for a month each at the plant in {S}',
        'six|sex',
        'Hur många driftstekniker från {A} får arbeta en månad i {S}?',
        'How many operators from {A} spend a month in {S}?',
      ],
      [
        'lost its biological step in a fire',
        'fire|brand|brann',
        'Varför fungerar det gamla verket i {A} så dåligt?',
        'Why has the old plant in {A} worked so badly?',
      ],
    ],
    twin: {
      title: 'Vägen till en badbar flod',
      text: `Orenat vatten från hushåll och livsmedelsindustri rinner rakt ut i floden genom {A}. Med hjälp av {S} tar staden fram det underlag som långivare kräver: mätningar, anslutningsregister och en taxa som håller. Driftpersonalen får gå bredvid sina kollegor i {S}.`,
    },
  },
  {
    id: 'pit-emptiers',
    half: 'even',
    lang: 'en',
    main: ['wastewater'],
    touched: ['business'],
    where: ['africa', 'asia'],
    title: 'Decent Work Below Ground',
    ref: { sv: 'projektet om latrintömmarna i {A}', en: 'the project with the pit emptiers of {A}' },
    text: `They come at night, with buckets and without gloves, because the job is not supposed to exist. Between 60 and 80 people in {A} live from emptying pits by hand. In {years}, {S} and {A} work to make the trade legal, safe and respected.

Step one was a census and a health check. Step two is equipment: a small vacuum tank on three wheels that fits through the alleys, protective clothing, and a licence issued by the municipality. Step three concerns the destination, since today the contents end up in the nearest ditch. Two transfer stations are being built, each with a fee low enough to make dumping pointless.

"I used to hide what I did from my children. Now I have a badge," says {pA}, chair of the newly formed association.`,
    facts: [
      [
        'Between 60 and 80 people in {A} live from emptying pits by hand',
        '60 & 80',
        'Hur många i {A} försörjer sig på att tömma gropar för hand?',
        'How many people in {A} make a living from emptying pits?',
      ],
      [
        'says {pA}, chair of the newly formed association',
        '{pA}',
        'Vem leder latrintömmarnas nya förening i {A}?',
        'Who chairs the new association of pit emptiers in {A}?',
      ],
      [
        'Two transfer stations are being built',
        'two|två',
        'Hur många omlastningsstationer byggs i {A}?',
        'How many transfer stations are going up in {A}?',
      ],
    ],
  },
  {
    id: 'sponge-quarter',
    half: 'even',
    lang: 'en',
    main: ['flood'],
    touched: ['greenSpace', 'planning'],
    where: ['asia', 'africa', 'latin', 'europe'],
    title: 'The Quarter That Drinks Rain',
    ref: {
      sv: 'projektet om kvarteret som suger upp regn i {A}',
      en: 'the rain-drinking quarter project in {A}',
    },
    text: `After forty minutes of rain the underpass by the bus station in {A} is closed, and after an hour so is the hospital entrance. Concrete has replaced the ponds that used to take the overflow.

The partners want the ground to soak again. Car parks get permeable paving, a buried stream is opened, and a football field is lowered by half a metre so that it can hold the peak of a storm and be played on the day after. Engineers in {S} contribute a model that shows where each cubic metre goes; people who live in the quarter contribute photographs from past events, which turned out to be more reliable than the old gauges.

The intervention covers 14 hectares. Coordinator on the Swedish side is {pS}, water strategist.`,
    facts: [
      [
        'The intervention covers 14 hectares',
        '14',
        'Hur stort område omfattas av insatsen mot regnet i {A}?',
        'How large is the area that is being rebuilt in {A}?',
      ],
      [
        'Coordinator on the Swedish side is {pS}, water strategist',
        '{pS}',
        'Vem samordnar {ref} från svensk sida?',
        'Who coordinates {ref} in Sweden?',
      ],
      [
        'a football field is lowered by half a metre',
        'football|fotboll',
        'Vilken anläggning i {A} sänks en halv meter för att kunna ta emot vatten?',
        'What is dug half a metre deeper in {A} so that it can store a storm?',
      ],
    ],
    twin: {
      title: 'När marken får svälja igen',
      text: `I {A} räcker en kort skur för att stänga vägen till sjukhuset. {S} och {A} gör om hårda ytor så att de släpper igenom vattnet, och en bäck som legat i rör tas fram i dagen. De boendes egna foton visar var det brukar bli som värst.`,
    },
  },
  {
    id: 'river-watchers',
    half: 'odd',
    lang: 'sv',
    main: ['flood', 'crisis'],
    where: ['africa', 'asia', 'europe'],
    title: 'Flodvakterna',
    ref: { sv: 'projektet om flodvakterna i {A}', en: 'the river watchers project in {A}' },
    text: `Tre gånger på tio år har floden brutit igenom vallen vid {A}. Senast omkom elva personer, de flesta för att varningen kom när vattnet redan stod i köket.

Uppströms bor folk som ser stigningen ett halvt dygn tidigare. {S} och {A} utbildar 40 av dem till flodvakter. De läser av målade stolpar, ringer en central och utlöser en kedja av sms, kyrkklockor och högtalarbilar. Byarna övar två gånger om året, även nattetid, och varje övning slutar i moskén, kyrkan eller bygdegården som valts till samlingsplats.

– Det bästa larmet är en granne som knackar på, konstaterar {pS}, beredskapssamordnare i {S}.

Arbetet pågår {years}. I {S} har man dammar men saknar övade invånare, och i det andra skedet byter parterna därför roller.`,
    facts: [
      [
        'utbildar 40 av dem till flodvakter',
        '40',
        'Hur många flodvakter utbildas i {A}?',
        'How many river watchers are trained in {A}?',
      ],
      [
        'Senast omkom elva personer',
        'elva|eleven|11',
        'Hur många dog vid den senaste vallbristningen i {A}?',
        'How many lives did the latest breach near {A} claim?',
      ],
      [
        'Byarna övar två gånger om året',
        'två|two|twice',
        'Hur ofta övar byarna vid {A}?',
        'How often do the villages near {A} hold drills?',
      ],
    ],
    twin: {
      title: 'A knock on the door before the wave',
      text: `People upstream notice the swelling river half a day before {A} does, but no one used to ask them. With support from {S}, volunteers now read painted poles and set off a chain of calls, bells and loudspeaker vans.`,
    },
  },
  {
    id: 'basement-map',
    half: 'odd',
    lang: 'en',
    main: ['flood'],
    touched: ['digital', 'planning'],
    where: ['europe', 'latin'],
    title: 'Mapping the Wet Cellars',
    ref: { sv: 'projektet om källarkartan i {A}', en: 'the cellar map project in {A}' },
    text: `Insurance companies know which cellars in {A} fill up; the municipality does not. Nor does {S}, where the cloudburst two summers ago caught the planners off guard. Out of that shared embarrassment grew a project.

Both towns ask residents to report, by app or at the counter, where and when the water came in. Volunteers knock on doors in the low-lying blocks. Together with a digital terrain model the answers become a public map in three colours, and no building permit is to be granted in red without a condition on floor height. By the autumn of {end} both councils will vote on the map.

Funding: {kr}. The two sides meet by video every other Thursday, and twice a year in person.`,
    facts: [
      [
        'a public map in three colours',
        'three|tre',
        'Hur många färger får kartan över källarna i {A}?',
        'How many colours does the map of {A} use?',
      ],
      [
        'The two sides meet by video every other Thursday',
        'every other Thursday|varannan torsdag',
        'Hur ofta ses {S} och {A} på skärm?',
        'How often do {S} and {A} talk by video?',
      ],
    ],
  },
  {
    id: 'cool-roofs',
    half: 'odd',
    lang: 'sv',
    main: ['heat'],
    touched: ['elderly', 'housing', 'publicHealth'],
    where: ['asia', 'africa', 'europe'],
    title: 'Vita tak, svala rum',
    ref: { sv: 'projektet om vita tak i {A}', en: 'the white roof project in {A}' },
    text: `I maj kryper termometern över 44 grader i {A}, och under plåttaken är det ännu hetare. Dödstalen bland gamla och spädbarn stiger varje år vid samma tid.

En hink kalkfärg kostar mindre än en läkartid. Målade tak sänker inomhustemperaturen med fyra till sex grader, visar de första mätningarna på 120 hus. {S} och {A} vill nu nå hela stadsdelen och dessutom öppna svalkande rum i moskéer, kyrkor och en biograf, dit den som bor trångt kan gå när larmet gått.

Larmet är det tredje benet. Hemtjänsten i {S} ringer numera runt till ensamboende när prognosen visar tropiska nätter; samma lista byggs upp i {A} med hjälp av hälsovårdare som känner varje gränd.

Projektägare är miljökontoret i {S}. Frågor: {mail}.`,
    facts: [
      [
        'visar de första mätningarna på 120 hus',
        '120',
        'På hur många hus i {A} har man mätt effekten av målade tak?',
        'On how many houses in {A} has the effect of the paint been measured?',
      ],
      [
        'Målade tak sänker inomhustemperaturen med fyra till sex grader',
        'fyra|four & sex|six',
        'Hur många grader svalare blir det inne under de vita taken?',
        'By how many degrees does a painted roof cool the rooms in {A}?',
      ],
      [
        'Projektägare är miljökontoret i {S}',
        'miljökontoret|environment',
        'Vilket kontor i {S} äger {ref}?',
        'Which office in {S} owns {ref}?',
      ],
    ],
    twin: {
      title: 'A bucket of lime against the sun',
      text: `Tin roofs turn homes in {A} into ovens every May. Whitewash, cooling rooms in places of worship and a calling list for those who live alone are the three ideas that {S} and {A} try out together.`,
    },
  },
  {
    id: 'dry-fields',
    half: 'even',
    lang: 'en',
    main: ['heat', 'food'],
    where: ['africa', 'latin', 'asia'],
    title: 'When the Rains Skip a Year',
    ref: { sv: 'projektet om torkan i {A}', en: 'the drought project in {A}' },
    text: `Drought used to visit {A} once in a generation. The last decade has seen four failed rainy seasons, and each time the district has waited for lorries with maize from the capital.

Is there anything a local authority can do about the weather? Not much, but a good deal about being ready. The plan that {S} and {A} are drawing up names a person in each ward who reports soil moisture, sets a trigger for when the grain store opens, and helps growers switch to sorghum, cowpeas and drip lines made of recycled hose. Some 900 households take part in the trials. {S}, whose own farmers had to slaughter cattle in the summer of 2018, has no such plan either and is writing one in parallel.

Results so far: the store has been filled twice, and the trial plots gave a third more than those beside them.`,
    facts: [
      [
        'Some 900 households take part in the trials',
        '900',
        'Hur många hushåll är med i odlingsförsöken i {A}?',
        'How many households join the trials in {A}?',
      ],
      [
        'the trial plots gave a third more than those beside them',
        'third|tredjedel',
        'Hur mycket bättre blev skörden på försöksodlingarna i {A}?',
        'How much better was the yield on the test plots in {A}?',
      ],
      [
        'The last decade has seen four failed rainy seasons',
        'four|fyra',
        'Hur många gånger har regnet uteblivit i {A} de senaste tio åren?',
        'How many rainy seasons have failed in {A} in ten years?',
      ],
    ],
    twin: {
      title: 'Förrådet som öppnas i tid',
      text: `När regnet uteblir tar maten slut i {A}. {S} och {A} skriver en plan för torrår: vem som slår larm, när spannmålsförrådet öppnas och vilka grödor som klarar sig ändå. Även {S} får en sådan plan.`,
    },
  },
  {
    id: 'shade-street',
    half: 'even',
    lang: 'sv',
    main: ['heat', 'greenSpace'],
    touched: ['planning'],
    where: ['latin', 'europe', 'asia'],
    title: 'Skuggans gator',
    ref: { sv: 'projektet om skuggiga gator i {A}', en: 'the shady streets project in {A}' },
    text: `Vad kostar ett träd? Frågan ställdes på ett öppet möte i {A} och ingen hade svar. Sedan dess har 2 300 plantor satts längs de gator där flest människor går till fots, och var och en har en fadder som vattnar.

Tanken bakom partnerskapet är att skugga ska räknas som infrastruktur. {S} bidrar med ett sätt att mäta krontäckning från flygbilder, {A} med kunskap om arter som tål både hetta och slarv. Målet är att ingen ska behöva gå längre än 60 meter i gassande sol mellan hållplats och vårdcentral.

De båda parkenheterna har arbetat ihop sedan {start}. Bidraget, {kr}, täcker resor, plantskola och uppföljning.`,
    facts: [
      [
        'har 2 300 plantor satts',
        '2 300|2,300|2300',
        'Hur många plantor har satts i {A}?',
        'How many saplings have been put in the ground in {A}?',
      ],
      [
        'ingen ska behöva gå längre än 60 meter i gassande sol',
        '60',
        'Hur långt i solen ska man som mest behöva gå i {A}?',
        'What is the longest stretch in full sun that {A} will accept?',
      ],
    ],
  },
];
