// Stories on waste, air, climate, energy, nature and food. Longer than the ceiling because it is prose: each story is
// written by hand, and no two share the build of their sentences.
import type { Story } from './story.js';

/** In no order that matters. */
export const ENVIRONMENT_STORIES: readonly Story[] = [
  {
    id: 'waste-pickers',
    half: 'even',
    lang: 'en',
    main: ['waste'],
    touched: ['business'],
    where: ['africa', 'latin', 'asia'],
    title: 'Partners on the Dump',
    ref: { sv: 'projektet om avfallsplockarna i {A}', en: 'the waste pickers project in {A}' },
    text: `More than 300 people make their living on the open dump outside {A}. Until recently the municipality chased them away; today two of their representatives sit on the steering group.

The idea that {S} and {A} share is simple: whoever already sorts should be paid for it. A weighbridge records what arrives, a shed gives shelter from rain and a contract guarantees the cooperative a price per tonne of plastic, metal and glass. Household collection is reorganised at the same time, so that wet and dry matter leave the kitchen in different buckets. A primary school next to the site has moved its playground upwind.

By the second year 41 per cent of the dry waste was recovered, against 6 per cent before. {S} has borrowed the idea of a resident hotline for missed pick-ups.`,
    facts: [
      [
        'By the second year 41 per cent of the dry waste was recovered',
        '41',
        'Hur stor del av det torra avfallet i {A} togs till vara det andra året?',
        'How much of the dry waste in {A} was recovered in year two?',
      ],
      [
        'More than 300 people make their living on the open dump',
        '300',
        'Hur många lever av tippen utanför {A}?',
        'How many people live off the dump outside {A}?',
      ],
      [
        'two of their representatives sit on the steering group',
        'two|två',
        'Hur många av avfallsplockarna i {A} sitter i styrgruppen?',
        'How many pickers are on the steering group in {A}?',
      ],
    ],
    twin: {
      title: 'Från bortjagade till avtalspart',
      text: `De som plockar plast och metall på tippen i {A} var länge oönskade. Nu har deras kooperativ avtal med kommunen och betalt per ton, och hushållen sorterar vått för sig och torrt för sig. {S} hjälper till med vägning och logistik.`,
    },
  },
  {
    id: 'island-boats',
    half: 'odd',
    lang: 'sv',
    main: ['waste'],
    touched: ['tourism'],
    where: ['asia', 'europe', 'latin'],
    title: 'Ingenting lämnas på bryggan',
    ref: { sv: 'projektet om sopbåtarna i {A}', en: 'the garbage boats project in {A}' },
    text: `Med semestergästerna kommer soporna. I juli växer högarna vid bryggorna runt {A} till det sexdubbla, och det som inte hinner hämtas eldas upp på stranden om natten.

Lösningen som prövas är två pråmar med containrar som går en rundtur varannan dag. Pensionatsägare betalar per säck, vilket har fått flera av dem att sluta med engångsartiklar. En komposteringsanläggning tar emot matrester, medan batterier och olja körs till fastlandet.

{S} har egna öar att sköta och bidrar med ruttplanering och upphandlingsunderlag. I gengäld får man ta del av hur {A} engagerat fiskarna, som bärgar spöknät mot ersättning. Under den första sommaren fördes 118 ton i land.

Projekttid: {years}.`,
    facts: [
      [
        'Under den första sommaren fördes 118 ton i land',
        '118',
        'Hur många ton samlades in första sommaren i {A}?',
        'How many tonnes were brought ashore in {A} in the first summer?',
      ],
      [
        'två pråmar med containrar som går en rundtur varannan dag',
        'varannan|every other|every second',
        'Hur ofta går båtarna som hämtar skräp i {A}?',
        'How often do the boats collect refuse around {A}?',
      ],
      [
        'som bärgar spöknät mot ersättning',
        'spöknät|ghost net',
        'Vad får fiskarna i {A} betalt för att ta upp?',
        'What are the fishermen of {A} paid to bring up?',
      ],
    ],
    twin: {
      title: 'Two barges and a bag tax',
      text: `When summer guests arrive, refuse piles up on the jetties of {A}. Barges now make rounds every second day and guesthouses pay per sack. {S}, an archipelago municipality, shares its routes and tender papers.`,
    },
  },
  {
    id: 'school-compost',
    half: 'odd',
    lang: 'en',
    main: ['waste'],
    touched: ['food'],
    where: ['europe', 'africa', 'asia', 'latin'],
    title: 'Second Life of a Peel',
    ref: { sv: 'projektet om matavfall i {A}', en: 'the food scraps project in {A}' },
    text: `Weigh everything for a week, then talk. That was how the kitchens of eleven canteens and the hospital in {A} began, and the scales told them that two thirds of what they threw away had once been edible or could feed the soil.

Separate bins came next, followed by training for cooks, a small biogas digester behind the bus depot and an agreement with the parks department, which takes the residue. Staff from {S}, where such collection has been compulsory for years, warned against one thing in particular: never start with the households, start with those who produce the most.

A manual in plain language, with photographs of what goes where, came out in {end}. It can be had from {mail}.`,
    facts: [
      [
        'the kitchens of eleven canteens and the hospital in {A}',
        'eleven|elva|11',
        'Hur många matsalar i {A} började väga det de slänger?',
        'How many canteens in {A} started to weigh what they discard?',
      ],
      [
        'never start with the households, start with those who produce the most',
        'households|hushåll',
        'Vad varnade kollegorna i {S} för?',
        'What did the staff from {S} warn against?',
      ],
      [
        'a small biogas digester behind the bus depot',
        'biogas',
        'Vad har byggts bakom bussdepån i {A}?',
        'What was built behind the bus depot in {A}?',
      ],
    ],
  },
  {
    id: 'coal-stoves',
    half: 'even',
    lang: 'en',
    main: ['airAndNoise'],
    touched: ['energy', 'publicHealth'],
    where: ['europe', 'asia'],
    title: 'A Winter You Can See Through',
    ref: { sv: 'projektet om vinterröken i {A}', en: 'the winter smoke project in {A}' },
    text: `In January the street lamps of {A} burn at noon. Lignite in old stoves, tyres in some of them and a valley that traps it all push particle levels to seven times the recommended limit.

The partners do not believe in fines for people who freeze. Their programme swaps the worst stoves for heat pumps or pellet boilers, beginning with families where somebody has asthma, and puts sensors on nine school roofs so that anyone can check the figures on a phone before going out. A doctor at the lung clinic tells the story to the council twice a year.

Funding of {kr} comes on top of a national scheme for replacing boilers. {S} did the same journey in the 1970s, and an exhibition of photographs from that time has toured the cafés of {A}.`,
    facts: [
      [
        'push particle levels to seven times the recommended limit',
        'seven|sju',
        'Hur många gånger högre än gränsvärdet är partikelhalterna i {A}?',
        'How far above the limit are particle levels in {A}?',
      ],
      [
        'puts sensors on nine school roofs',
        'nine|nio|9',
        'På hur många skoltak i {A} sitter det mätare?',
        'On how many roofs in {A} are there sensors?',
      ],
      [
        'beginning with families where somebody has asthma',
        'asthma|astma',
        'Vilka familjer i {A} får byta spis först?',
        'Which families in {A} are first to have their stove replaced?',
      ],
    ],
    twin: {
      title: 'Färre skorstenar som ryker',
      text: `På vintern ligger kolröken så tät i {A} att lyktorna får brinna mitt på dagen. Hushåll med astmasjuka får byta panna först, och mätare på taken visar halterna i mobilen. {S} berättar hur man själv blev av med sin rök på 1970-talet.`,
    },
  },
  {
    id: 'idling-trucks',
    half: 'odd',
    lang: 'sv',
    main: ['airAndNoise'],
    touched: ['safeStreets', 'publicHealth', 'youthInfluence'],
    where: ['africa', 'latin', 'asia'],
    title: 'Näsan i mätdata',
    ref: { sv: 'projektet om avgaserna längs genomfarten i {A}', en: 'the exhaust fumes project in {A}' },
    text: `Genomfartsleden skär rakt igenom {A}, med lastbilar som står på tomgång framför vågstationen i timmar. På vårdcentralen intill är hosta den vanligaste sökorsaken.

Hur farlig är luften egentligen? Det fanns inga siffror. {S} och {A} har satt upp 15 billiga mätare, kalibrerade mot en noggrann, och låter gymnasister tolka kurvorna. Resultatet blev en tomgångsregel på två minuter, ett nytt uppställningsområde utanför tätorten och en häck av tåligt vindskydd längs skolgården.

Efter ett år hade halten av sot minskat med en fjärdedel.

– Nu kan jag ha fönstret öppet när jag tar blodtryck, säger sjuksköterskan {pA}.

Samma mätare används nu vid två korsningar i {S}.`,
    facts: [
      [
        'har satt upp 15 billiga mätare',
        '15',
        'Hur många mätare har satts upp i {A}?',
        'How many low-cost meters have been put up in {A}?',
      ],
      [
        'Efter ett år hade halten av sot minskat med en fjärdedel',
        'fjärdedel|quarter',
        'Hur mycket mindre sot blev det i {A} efter ett år?',
        'By how much did soot decline in {A} after a year?',
      ],
      [
        'en tomgångsregel på två minuter',
        'två minuter|two minutes',
        'Hur länge får lastbilar gå på tomgång i {A}?',
        'For how long may lorries idle in {A}?',
      ],
    ],
    twin: {
      title: 'Switch off after two minutes',
      text: `Lorries queue with engines running in the middle of {A}, and the clinic next door breathes their fumes. Students read the meters that {S} helped to install, and their curves persuaded the council to move the queue out of town.`,
    },
  },
  {
    id: 'carbon-ledger',
    half: 'even',
    lang: 'sv',
    main: ['climatePlan'],
    where: ['europe', 'latin', 'asia', 'africa'],
    title: 'Bokslut för luftens skull',
    ref: { sv: 'projektet om klimatbokslut i {A}', en: 'the carbon accounts project in {A}' },
    text: `Varje december redovisar kommuner sina kronor. Varför inte också sina ton? Frågan ställdes av två controllrar, en i {S} och en i {A}, under en middag som egentligen handlade om något annat.

Två år senare har båda kommunerna fattat beslut om årliga klimatbokslut. Tjänsteresor, transporter, betong, skolmat: allt räknas om till växthusgaser och ställs mot ett tak som sänks med sju procent per år. Nämnder som spräcker taket måste förklara sig inför fullmäktige.

Svårast har varit inköpen. Parterna har därför tagit fram en gemensam lista med schabloner för 140 varor, som ligger fritt på nätet. Projektledare är {pS} i {S} tillsammans med en kollega på ekonomikontoret i {A}.`,
    facts: [
      [
        'ett tak som sänks med sju procent per år',
        'sju|seven|7',
        'Med hur många procent sänks taket varje år i {S} och {A}?',
        'By what percentage is the ceiling lowered each year in {S} and {A}?',
      ],
      [
        'schabloner för 140 varor',
        '140',
        'För hur många varor finns schabloner i listan från {S} och {A}?',
        'For how many goods is there a standard value in the list by {S} and {A}?',
      ],
      ['Projektledare är {pS} i {S}', '{pS}', 'Vem är projektledare för {ref}?', 'Who leads {ref}?'],
    ],
    twin: {
      title: 'Tonnes next to kronor',
      text: `Once a year {S} and {A} publish how much greenhouse gas their trips, meals and concrete have caused. The ceiling goes down every January, and committees that break it must explain themselves in public.`,
    },
  },
  {
    id: 'farm-to-forty',
    half: 'odd',
    lang: 'en',
    main: ['climatePlan'],
    touched: ['citizenDialogue', 'councilTraining'],
    where: ['africa', 'asia', 'europe'],
    title: 'A Roadmap Someone Can Read',
    ref: { sv: 'projektet om klimatfärdplanen i {A}', en: 'the climate roadmap project in {A}' },
    text: `{A} already had a strategy of 160 pages, written by consultants and read by no one. The new one has twelve.

Working groups of drivers, brickmakers, herders, headteachers and shopkeepers were asked where carbon could be cut without anyone becoming poorer. Their proposals were costed by officials, ranked at an open hearing and adopted last spring: brick kilns first, then the municipal fleet, then cooking gas. {S} took part with an energy adviser and, more unusually, with a councillor from the opposition who explained why her party had voted against the plan at home.

Interim target: emissions 30 per cent below the level of {start} within eight years.

The grant, {kr}, pays for meetings, calculations and an annual public follow-up.`,
    facts: [
      [
        'The new one has twelve',
        'twelve|tolv|12',
        'Hur många sidor har den nya färdplanen i {A}?',
        'How long is the new plan of {A}?',
      ],
      [
        'emissions 30 per cent below the level of {start} within eight years',
        '30',
        'Hur mycket ska utsläppen i {A} minska på åtta år?',
        'How far are emissions in {A} to fall within eight years?',
      ],
      [
        'brick kilns first, then the municipal fleet, then cooking gas',
        'kiln|tegel',
        'Vad ska åtgärdas först enligt planen i {A}?',
        'What comes first in the plan of {A}?',
      ],
    ],
    twin: {
      title: 'Från hyllvärmare till handlingsplan',
      text: `Konsulternas rapport blev liggande. Nu har taxichaufförer, tegelslagare och rektorer i {A} själva föreslagit hur utsläppen ska ner, och fullmäktige har antagit tolv sidor som går att förstå. En oppositionspolitiker från {S} var med och berättade om sitt nej hemma.`,
    },
  },
  {
    id: 'clinic-sun',
    half: 'even',
    lang: 'en',
    main: ['energy'],
    touched: ['maternal', 'publicHealth'],
    where: ['africa', 'asia'],
    title: 'Light in the Ward',
    ref: { sv: 'projektet om solceller på sjukstugorna i {A}', en: 'the solar clinics project in {A}' },
    text: `At three in the morning a midwife in {A} used to hold her telephone between her teeth. The grid fails four nights a week, and diesel for the generator was gone by the twentieth of each month.

Thirteen health posts now run on panels and batteries, designed by an engineer from {S} and installed by a local firm, Kipepeo Power. More interesting than the hardware is what comes after. Each post sets aside money from phone charging and cold drinks for new batteries in year six, and a caretaker with a simple logbook checks terminals and dust every Friday.

"We have seen too many dead panels on other people's roofs," says {pS}, who coordinates from {S}.

Budget {kr}; duration {years}.`,
    facts: [
      [
        'Thirteen health posts now run on panels and batteries',
        'thirteen|tretton|13',
        'Hur många sjukstugor i {A} har solel?',
        'How many health posts in {A} have panels?',
      ],
      [
        'installed by a local firm, Kipepeo Power',
        'Kipepeo',
        'Vilket företag har monterat anläggningarna i {A}?',
        'Which company did the installation in {A}?',
      ],
      [
        'says {pS}, who coordinates from {S}',
        '{pS}',
        'Vem i {S} samordnar {ref}?',
        'Who in {S} coordinates {ref}?',
      ],
    ],
    twin: {
      title: 'Ljuset som stannar kvar',
      text: `När elen gick fick barnmorskorna i {A} arbeta i mobilens sken. Paneler på taken ger nu ström dygnet runt, och varje sjukstuga lägger undan pengar till nästa batteri. {S} har bidragit med konstruktion och med erfarenhet av vad som brukar gå sönder.`,
    },
  },
  {
    id: 'warm-houses',
    half: 'odd',
    lang: 'en',
    main: ['energy', 'housing'],
    where: ['europe'],
    title: 'The Warmest Stairwell',
    ref: { sv: 'projektet om isolering av höghusen i {A}', en: 'the insulation project in {A}' },
    text: `Five-storey blocks from the sixties dominate {A}. The walls are thin, the radiators lack valves, and in February tenants regulate the temperature by opening windows while their bills swallow a third of a pension.

Owners' associations could borrow for insulation, but neighbours seldom agree. The project therefore employs two "house whisperers" who go from door to door, draw up the sums at the kitchen table and stay until the vote is taken. Municipal housing in {S} offers figures from forty blocks of the same kind. So far nine associations have voted yes, and in the first one finished heat demand has fallen by 48 per cent.

From {start} to {end} the partners also train local builders in airtight joints. The next step is a revolving fund.`,
    facts: [
      [
        'in the first one finished heat demand has fallen by 48 per cent',
        '48',
        'Hur mycket har värmebehovet minskat i det första färdiga huset i {A}?',
        'By how much did the need for heat fall in the first finished block in {A}?',
      ],
      [
        'So far nine associations have voted yes',
        'nine|nio',
        'Hur många föreningar i {A} har röstat ja till isolering?',
        "How many owners' associations in {A} have said yes?",
      ],
      [
        'their bills swallow a third of a pension',
        'third|tredjedel',
        'Hur stor del av en pension i {A} går till uppvärmning?',
        'How much of a pension in {A} is swallowed by heating bills?',
      ],
    ],
    twin: {
      title: 'Grannar som enas om väggarna',
      text: `I höghusen i {A} vädrar hyresgästerna bort värmen. Särskilda rådgivare knackar dörr, räknar vid köksbordet och stannar tills föreningen röstat om tilläggsisolering. {S} delar med sig av siffror från liknande hus.`,
    },
  },
  {
    id: 'biogas-buses',
    half: 'even',
    lang: 'sv',
    main: ['energy', 'waste'],
    touched: ['publicTransport', 'climatePlan'],
    where: ['europe', 'latin', 'asia'],
    title: 'Gödsel i tanken',
    ref: { sv: 'projektet om biogas i {A}', en: 'the biogas project in {A}' },
    text: `Runt {A} finns 6 000 kor, ett bryggeri och en marknad som varje kväll lämnar efter sig ett berg av kålblad. Allt detta ruttnar i dag till ingen nytta.

En förstudie visade att gasen skulle räcka till arton bussar eller till värme åt hela sjukhuset. Parterna räknar nu på vilket som är klokast. {S} ställer sin egen anläggning till förfogande för studiebesök, rättar kalkyler och berättar om barnsjukdomarna, till exempel lukten som gjorde grannarna rasande.

Bondeföreningen, bryggeriet och kommunen bildar ett bolag tillsammans. Först ut blir en pilot på 200 kubikmeter, som ska vara i drift senast våren {end}.

Bidraget uppgår till {kr}.`,
    facts: [
      [
        'gasen skulle räcka till arton bussar',
        'arton|eighteen|18',
        'Hur många bussar skulle gasen i {A} räcka till?',
        'How many buses could run on the gas from {A}?',
      ],
      [
        'Först ut blir en pilot på 200 kubikmeter',
        '200',
        'Hur stor blir pilotanläggningen i {A}?',
        'How large is the pilot plant in {A}?',
      ],
      [
        'Bondeföreningen, bryggeriet och kommunen bildar ett bolag tillsammans',
        'bryggeri|brewery',
        'Vilka bildar bolaget i {A}?',
        'Who sets up the joint company in {A}?',
      ],
    ],
  },
  {
    id: 'mangrove-guards',
    half: 'odd',
    lang: 'en',
    main: ['greenSpace'],
    touched: ['food', 'flood'],
    where: ['africa', 'asia', 'latin'],
    title: 'Roots in Salt Water',
    ref: { sv: 'projektet om mangroveskogen i {A}', en: 'the mangrove project in {A}' },
    text: `Charcoal burners, shrimp ponds and a new road have taken half of the mangrove belt around {A} in a single generation. Crabs went first, then the oysters, then the women who used to gather them.

A municipality does not own the shore, yet it issues permits, and that is where {S} and {A} start. Officers learn to read satellite images and to say no with reasons that hold in court. Replanting is done by four village groups who choose species and spots themselves; earlier attempts from above had drowned. An ecologist at the county board in {S} follows 50 test plots.

Survival after eighteen months stands at 71 per cent. Young people count birds on Sundays and send the lists north, where pupils compare them with those from their own bay.`,
    facts: [
      [
        'Survival after eighteen months stands at 71 per cent',
        '71',
        'Hur stor andel av plantorna i {A} lever efter ett och ett halvt år?',
        'What share of the seedlings in {A} is alive after a year and a half?',
      ],
      [
        'follows 50 test plots',
        '50',
        'Hur många provytor följs upp i {A}?',
        'How many plots are monitored in {A}?',
      ],
      [
        'Replanting is done by four village groups',
        'four|fyra',
        'Hur många bygrupper återplanterar i {A}?',
        'How many village groups replant trees in {A}?',
      ],
    ],
    twin: {
      title: 'Skogen som står i havet',
      text: `Halva mangroven vid {A} har huggits ner. Bygrupper planterar nytt där de själva vet att det växer, och kommunens handläggare lär sig av {S} att säga nej till tillstånd på ett sätt som håller.`,
    },
  },
  {
    id: 'pocket-parks',
    half: 'even',
    lang: 'sv',
    main: ['greenSpace'],
    touched: ['citizenDialogue', 'planning'],
    where: ['europe', 'asia', 'latin', 'africa'],
    title: 'Parker stora som en tennisplan',
    ref: { sv: 'projektet om fickparker i {A}', en: 'the pocket parks project in {A}' },
    text: `Grönt är bara 1,4 kvadratmeter per person i de inre delarna av {A}, mot nio som brukar rekommenderas. Mark finns inte, sades det. Men när kommunen letade hittades 83 överblivna hörn: en riven bensinstation, trekanten bakom moskén, remsan vid järnvägen.

Tio av dem görs om till små parker under projektet. De boende väljer mellan bänkar, bär och lek, och sköter rabatterna mot gratis vatten. Botaniska föreningen i {S} ger råd om blommande växter för vildbin, och en inventering av insekter görs i maj varje år på båda orterna.

– Min dotter trodde att fjärilar bara fanns i böcker, berättar {pA}, som bor vid järnvägen.

Invigningen av den första parken drog 400 personer.`,
    facts: [
      [
        'hittades 83 överblivna hörn',
        '83',
        'Hur många överblivna ytor hittade man i {A}?',
        'How many leftover corners were found in {A}?',
      ],
      [
        'Tio av dem görs om till små parker',
        'tio|ten|10',
        'Hur många små parker anläggs i {A}?',
        'How many pocket parks are laid out in {A}?',
      ],
      [
        'Invigningen av den första parken drog 400 personer',
        '400',
        'Hur många kom till den första invigningen i {A}?',
        'How many attended the first opening in {A}?',
      ],
    ],
    twin: {
      title: 'Eighty-three forgotten corners',
      text: `There was no land for greenery in {A}, until somebody counted the leftovers. With advice from botanists in {S}, neighbours turn a petrol station, a triangle and a strip by the railway into places for bees, berries and play.`,
    },
  },
  {
    id: 'alpine-meadow',
    half: 'odd',
    lang: 'sv',
    main: ['greenSpace', 'tourism'],
    touched: ['food'],
    where: ['europe', 'asia'],
    title: 'Betesmark med besökare',
    ref: { sv: 'projektet om fjällängarna i {A}', en: 'the mountain meadows project in {A}' },
    text: `Orkidéerna försvinner när korna gör det. På ängarna ovanför {A} har antalet betande djur fallit till en tiondel sedan åttiotalet och enbuskarna tagit över.

Bönderna säger rent ut att mjölken inte lönar sig. Kan gäster göra det? {S}, med sina fäbodar, tror det. Tillsammans märks en slinga på 26 kilometer upp, fem familjer får utbildning i värdskap och en del av övernattningsavgiften går direkt till den som röjer sly. Antalet arter per kvadratmeter räknas av studenter varje sommar.

Projektet pågår {years} med {kr} i stöd. Bakom ansökan står turistbyrån i {S} och naturvårdsenheten i {A}.`,
    facts: [
      [
        'märks en slinga på 26 kilometer upp',
        '26',
        'Hur lång vandringsslinga märks upp ovanför {A}?',
        'How long is the trail above {A}?',
      ],
      [
        'fem familjer får utbildning i värdskap',
        'fem|five|5',
        'Hur många familjer i {A} lär sig ta emot gäster?',
        'How many families in {A} are trained as hosts?',
      ],
      [
        'Bakom ansökan står turistbyrån i {S} och naturvårdsenheten i {A}',
        'turistbyrå|tourist',
        'Vilka står bakom ansökan om ängarna i {A}?',
        'Who is behind the application on the meadows of {A}?',
      ],
    ],
    twin: {
      title: 'Guests who keep the orchids alive',
      text: `Without cows the flowers vanish from the slopes above {A}, and without income the cows vanish too. {S} and {A} let hikers pay for grazing: part of each overnight fee goes to the family that clears the juniper.`,
    },
  },
  {
    id: 'school-meals',
    half: 'odd',
    lang: 'en',
    main: ['food'],
    touched: ['school'],
    where: ['africa', 'latin', 'asia'],
    title: 'Lunch from Next Door',
    ref: { sv: 'projektet om skolluncher i {A}', en: 'the school lunch project in {A}' },
    text: `Two facts sat side by side in {A} without meeting. Children fell asleep after eleven because they had not eaten; growers five kilometres away fed unsold tomatoes to their pigs.

{S} serves a cooked meal to every pupil and has done so for seventy years, but pays a wholesaler two countries away. Each side thus had half of an answer. A purchasing rule drafted jointly lets schools in {A} sign contracts with groups of smallholders, many of them widows, for a whole term at a fixed price. Cooks learn to plan menus around harvests. Attendance has risen from 68 to 87 per cent in the seven pilot schools.

The kitchens in {S} have set a goal of their own: forty per cent of the vegetables from the county by {end}.`,
    facts: [
      [
        'Attendance has risen from 68 to 87 per cent in the seven pilot schools',
        '87',
        'Till vilken nivå har närvaron stigit i pilotskolorna i {A}?',
        'To what level has attendance risen in the pilot schools of {A}?',
      ],
      [
        'forty per cent of the vegetables from the county by {end}',
        'forty|40|fyrtio',
        'Vilket mål har köken i {S} för sina grönsaker?',
        'What goal have the kitchens in {S} set for vegetables?',
      ],
    ],
    twin: {
      title: 'Tomaterna hittade till matsalen',
      text: `Barnen i {A} somnade av hunger medan odlarna i närheten inte fick sålt sin skörd. En ny inköpsregel låter skolorna teckna avtal med småbrukare, och kockarna lagar efter säsong. Närvaron har gått upp rejält, och {S} vill nu köpa mer från det egna länet.`,
    },
  },
  {
    id: 'seed-bank',
    half: 'even',
    lang: 'sv',
    main: ['food'],
    touched: ['womenLead', 'greenSpace'],
    where: ['latin', 'asia', 'africa'],
    title: 'Kvinnorna med fröpåsarna',
    ref: { sv: 'projektet om fröbanken i {A}', en: 'the seed bank project in {A}' },
    text: `Potatisen finns i fyrtiosju sorter på sluttningarna kring {A}, och det är de gamla kvinnorna som vet vilken som klarar frost. När de dör dör sorterna, har det hetat.

I det forna posthuset ligger numera en fröbank. Varje familj lånar på våren och lämnar tillbaka dubbelt på hösten. Kommunen står för hyra och torkskåp, lantbruksskolan gör grobarhetstest, och {S} bidrar med kunskap om hur odlare kan sälja tillsammans under eget märke. En koloniförening i {S} provodlar tolv av sorterna bakom järnvägsstationen.

Frågan om vem som äger ett frö visade sig vara den svåraste. En uppförandekod skrevs efter nio möten och är undertecknad av 112 hushåll.`,
    facts: [
      [
        'är undertecknad av 112 hushåll',
        '112',
        'Hur många hushåll i {A} har skrivit under uppförandekoden?',
        'How many households in {A} have signed the code of conduct?',
      ],
      [
        'Potatisen finns i fyrtiosju sorter',
        'fyrtiosju|47|forty-seven',
        'Hur många potatissorter finns runt {A}?',
        'How many varieties of potato are there around {A}?',
      ],
      [
        'I det forna posthuset ligger numera en fröbank',
        'posthus|post office',
        'I vilket hus i {A} förvaras fröna?',
        'In which building in {A} are the seeds kept?',
      ],
    ],
    twin: {
      title: 'Borrow one, return two',
      text: `Old varieties die with the old women who know them, people used to say in {A}. A lending bank in the former post office keeps forty-seven kinds of potato in circulation, and allotment holders in {S} are testing a dozen of them.`,
    },
  },
  {
    id: 'abattoir',
    half: 'even',
    lang: 'en',
    main: ['publicHealth'],
    touched: ['food', 'business', 'markets'],
    where: ['africa', 'asia', 'europe'],
    title: 'Clean Hands, Cold Chain',
    ref: { sv: 'projektet om livsmedelskontroll i {A}', en: 'the food inspection project in {A}' },
    text: `Milk is sold in {A} from cans that have stood on a bicycle since dawn. Four inspectors are supposed to watch over 1,300 stalls, dairies and butchers, and they have one thermometer between them.

A different kind of inspection is being developed together with {S}: first advise, then check, and fine only those who do not care. Sellers who follow five simple rules may hang up a green sign, and customers have begun to look for it. Two cooling stations for dairy farmers were built with money from the growers' union. In return the environmental health office of {S} has been asked blunt questions about its own forms, and has cut them from eleven pages to three.

The agreement covers {years}.`,
    facts: [
      [
        'has cut them from eleven pages to three',
        'three|tre',
        'Hur många sidor är blanketterna i {S} efter förenklingen?',
        'How many pages are the forms of {S} after the cut?',
      ],
      [
        'Four inspectors are supposed to watch over 1,300 stalls, dairies and butchers',
        'four|fyra',
        'Hur många livsmedelsinspektörer har {A}?',
        'How many inspectors does {A} have?',
      ],
      [
        'Sellers who follow five simple rules may hang up a green sign',
        'green|grön',
        'Vilken skylt får försäljare i {A} som följer reglerna sätta upp?',
        'What sign may sellers in {A} put up who follow the rules?',
      ],
    ],
  },
];
