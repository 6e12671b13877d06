// Stories on young people's influence, leisure and jobs, on sport and on the arts. Longer than the ceiling because it
// is prose: each story is written by hand, and no two share the build of their sentences.
import type { Story } from './story.js';

/** In no order that matters. */
export const YOUTH_STORIES: readonly Story[] = [
  {
    id: 'youth-seat',
    half: 'odd',
    lang: 'en',
    main: ['youthInfluence'],
    touched: ['budget'],
    where: ['europe', 'africa', 'latin', 'asia'],
    title: 'Item One on the Agenda',
    ref: { sv: 'projektet om ungas plats i fullmäktige i {A}', en: 'the young agenda project in {A}' },
    text: `In most places the young are heard under "any other business". In {A} they now come first.

An elected assembly of 31 people between 13 and 19 years prepares one question before each meeting of the municipal council, and the council may not move on until it has answered. It took a year of training, for adults more than for teenagers, to reach that point. Officers from {S} who have run a youth council since 2004 admitted that theirs had slowly turned into a club for the best behaved; candidates in {A} are therefore drawn by lot from school registers and from the list of those who dropped out.

So far eleven questions have been put, six led to decisions, and one brought down a committee chair. A budget line of {kr} covers both sides.`,
    facts: [
      [
        'So far eleven questions have been put, six led to decisions',
        'six|sex',
        'Hur många av frågorna i {A} har lett till beslut?',
        'How many of the questions in {A} have led to a decision?',
      ],
      [
        'An elected assembly of 31 people between 13 and 19 years',
        '13 & 19',
        'Hur gamla är ledamöterna i ungdomsförsamlingen i {A}?',
        'How old are the members of the assembly in {A}?',
      ],
      [
        'candidates in {A} are therefore drawn by lot from school registers',
        'lot',
        'Hur utses kandidaterna i {A}?',
        'How are candidates chosen in {A}?',
      ],
    ],
    twin: {
      title: 'Tonåringarna först på dagordningen',
      text: `I {A} får fullmäktige inte gå vidare förrän ungdomsförsamlingens fråga är besvarad. Ledamöterna lottas fram, även bland dem som hoppat av skolan. {S}, som haft ungdomsråd länge, ser nu över sitt eget.`,
    },
  },
  {
    id: 'podcast-politics',
    half: 'even',
    lang: 'sv',
    main: ['youthInfluence'],
    touched: ['citizenDialogue', 'digital', 'antiCorruption'],
    where: ['europe', 'latin', 'asia'],
    title: 'Borgmästaren i hörlurarna',
    ref: { sv: 'projektet om ungdomspodden i {A}', en: 'the youth podcast project in {A}' },
    text: `De läser inte annonser i tidningen, går inte på samråd och litar inte på vuxna. Men de lyssnar.

Varannan fredag släpper ett gäng 16- till 20-åringar i {A} ett avsnitt där en makthavare grillas om något konkret: skolbussen, sommarjobben, varför badet är stängt. Redaktionen har lärt sig begära ut handlingar, ett hantverk som journalistklassen på gymnasiet i {S} förmedlade över skärm. Efter varje avsnitt följer ett möte där lyssnarna röstar fram ett krav, och tjänstemännen har fjorton dagar på sig att svara skriftligt.

Tolv krav, åtta svar, tre förändringar: så ser bokslutet ut efter första säsongen. Ett gemensamt avsnitt på två språk spelades in när poddgruppen besökte {S} i oktober.`,
    facts: [
      [
        'tjänstemännen har fjorton dagar på sig att svara skriftligt',
        'fjorton|fourteen|14',
        'Hur lång tid har tjänstemännen i {A} på sig att svara poddlyssnarna?',
        'How long do officials in {A} have to answer the listeners?',
      ],
      [
        'Tolv krav, åtta svar, tre förändringar',
        'tre|three',
        'Hur många förändringar ledde första säsongen till i {A}?',
        'How many changes came out of the first season in {A}?',
      ],
      [
        'när poddgruppen besökte {S} i oktober',
        'oktober|October',
        'I vilken månad kom poddgruppen till {S}?',
        'In which month did the podcast group visit {S}?',
      ],
    ],
    twin: {
      title: 'Fourteen days to reply',
      text: `Teenagers in {A} question those in power on a podcast, then let listeners vote on a demand. Officials must reply in writing within two weeks. A journalism class in {S} taught the editors how to request documents.`,
    },
  },
  {
    id: 'old-cinema',
    half: 'even',
    lang: 'en',
    main: ['youthLeisure'],
    touched: ['youthInfluence', 'arts'],
    where: ['europe', 'latin', 'africa', 'asia'],
    title: 'Reopening the Cinema',
    ref: { sv: 'projektet om ungdomens hus i {A}', en: 'the young people’s house project in {A}' },
    text: `After eight in the evening there are two places to be in {A}: the petrol station and the wall by the river. The old cinema had a leaking roof and a padlock.

Forty teenagers cleared it out over a summer. They now run it, with two paid leaders who open up, keep the peace and otherwise stay in the background; house rules were agreed on in a single stormy meeting and fit on one sheet. Leaders from {S} came over to train the trainers and were surprised that nobody asked about table tennis. What was wanted was a recording corner, a kitchen and a place for girls only on Thursdays.

Around 90 visitors come each night. Police callouts nearby have halved, the shopkeepers report. Roof repairs were paid for by the municipality; the exchange runs on {kr} for {years}.`,
    facts: [
      [
        'Around 90 visitors come each night',
        '90',
        'Hur många besöker huset i {A} varje kväll?',
        'How many visitors come each evening in {A}?',
      ],
      [
        'a place for girls only on Thursdays',
        'Thursday|torsdag',
        'Vilken dag är bara för tjejer i {A}?',
        'Which day is for girls only in {A}?',
      ],
      [
        'two paid leaders who open up',
        'two|två',
        'Hur många avlönade ledare arbetar i huset i {A}?',
        'How many paid leaders work there in {A}?',
      ],
    ],
    twin: {
      title: 'Hänglåset är borta',
      text: `I {A} fanns bensinmacken och muren vid floden. Nu finns också den gamla biografen, städad och driven av ungdomarna själva med två ledare i bakgrunden. Ledare från {S} höll i utbildningen.`,
    },
  },
  {
    id: 'summer-camp-bus',
    half: 'odd',
    lang: 'sv',
    main: ['youthLeisure'],
    touched: ['sport', 'refugees'],
    where: ['europe', 'asia'],
    title: 'Lov för alla',
    ref: { sv: 'projektet om sommarlovet i {A}', en: 'the summer holiday project in {A}' },
    text: `Elva veckor är ett långt lov för den som bor i ett höghus utan hiss och vars föräldrar arbetar. I {A} kostade lägren lika mycket som en månadslön, så det var samma barn som åkte varje år.

En buss lastad med bollar, symaskiner, kanoter och brädspel kör nu mellan tretton gårdar enligt ett schema som sitter på varje port. Det är gratis, ingen anmälan krävs och ungdomar mellan 15 och 18 år är avlönade ledare. Fritidschefen i {S}, {pS}, beskriver det som lovbussen man själv borde ha hittat på.

Barn som flytt till kommunen utgör en fjärdedel av deltagarna. Förra året räknades 5 200 besök. En handbok på fyra språk kan laddas ner.`,
    facts: [
      [
        'kör nu mellan tretton gårdar',
        'tretton|thirteen|13',
        'Hur många gårdar besöker bussen i {A}?',
        'How many courtyards does the bus in {A} call at?',
      ],
      [
        'Förra året räknades 5 200 besök',
        '5 200|5,200|5200',
        'Hur många besök räknades i {A} förra året?',
        'How many visits were counted in {A} last year?',
      ],
      ['Fritidschefen i {S}, {pS}', '{pS}', 'Vem är fritidschef i {S}?', 'Who is head of leisure in {S}?'],
    ],
    twin: {
      title: 'No form, no fee',
      text: `Camps in {A} used to cost a month's wage. A bus full of canoes, balls and board games now tours the estates all summer, free of charge, staffed by paid teenagers. {S} wishes it had come up with the idea.`,
    },
  },
  {
    id: 'first-payslip',
    half: 'even',
    lang: 'en',
    main: ['youthJobs'],
    touched: ['business'],
    where: ['europe', 'africa', 'latin'],
    title: 'First Payslip',
    ref: { sv: 'projektet om första jobbet i {A}', en: 'the first payslip project in {A}' },
    text: `Forty-three per cent of those aged 18 to 25 in {A} neither work nor study. Employers say that they lack experience. Where are they to get it?

{S} hires every sixteen-year-old who applies for three weeks in summer, and has done so through good years and bad. {A} could not copy that, having neither the money nor the desks. What came out of the talks was a guarantee of another sort: the municipality places 150 young adults a year with firms, pays half of the wage for four months and gives each a mentor who rings every Friday. Bakeries, garages, a call centre and the cemetery take part.

Two out of three were kept on. Those who were not received a letter of reference in words an employer understands, a detail the mentors had insisted upon.`,
    facts: [
      [
        'Two out of three were kept on',
        'two out of three|two thirds|två av tre|två tredjedelar',
        'Hur stor andel fick stanna på arbetsplatsen i {A}?',
        'What share of the young adults in {A} were kept on?',
      ],
      [
        'places 150 young adults a year with firms',
        '150',
        'Hur många unga placeras varje år på företag i {A}?',
        'How many young adults are placed each year in {A}?',
      ],
      [
        'pays half of the wage for four months',
        'four|fyra',
        'Hur länge betalar {A} halva lönen?',
        'For how long does {A} pay half of the wage?',
      ],
    ],
    twin: {
      title: 'Lön, mentor och ett intyg',
      text: `Nästan varannan ung vuxen i {A} saknar sysselsättning. Kommunen betalar halva lönen under fyra månader och en mentor ringer varje fredag. Modellen växte fram när man insåg att sommarjobben i {S} inte gick att kopiera rakt av.`,
    },
  },
  {
    id: 'coding-farm',
    half: 'odd',
    lang: 'sv',
    main: ['youthJobs', 'business'],
    touched: ['digital', 'food'],
    where: ['africa', 'asia', 'europe'],
    title: 'Stanna kvar och försörja sig',
    ref: { sv: 'projektet om ungas försörjning i {A}', en: 'the young livelihoods project in {A}' },
    text: `Den som fyllt tjugo i {A} tar bussen till huvudstaden, och därifrån ofta vidare. Kvar blir åkrarna, mormödrarna och en högskola med tomma bänkar.

Partnerskapet vill göra det möjligt att stanna. I ett nedlagt mejeri har kommunen inrett arbetsplatser med stabilt internet, ett gemensamt kylrum och en rådgivare som talar begripligt om skatter. Där startar unga alltifrån reparation av telefoner till försäljning av torkad frukt; en grupp programmerar åt ett företag i {S}. Affärsplanerna granskas av Almi och näringslivsenheten i {S}.

Under de tre första åren har 57 verksamheter kommit igång, varav 41 finns kvar. Av ägarna är 24 kvinnor. {kr} har satsats.`,
    facts: [
      [
        'har 57 verksamheter kommit igång, varav 41 finns kvar',
        '57',
        'Hur många verksamheter har unga startat i {A}?',
        'How many ventures have young people started in {A}?',
      ],
      [
        'I ett nedlagt mejeri har kommunen inrett arbetsplatser',
        'mejeri|dairy',
        'I vilken sorts byggnad i {A} finns arbetsplatserna?',
        'In what kind of building in {A} are the workplaces?',
      ],
      [
        'Av ägarna är 24 kvinnor',
        '24',
        'Hur många av företagarna i {A} är kvinnor?',
        'How many of the owners in {A} are women?',
      ],
    ],
    twin: {
      title: 'A dairy full of laptops',
      text: `Twenty-year-olds leave {A} as soon as they can. To give them a reason to stay, an abandoned dairy has been fitted out for start-ups, with advice on taxes and business plans read by experts in {S}. Dried fruit and phone repairs do best.`,
    },
  },
  {
    id: 'girls-football',
    half: 'odd',
    lang: 'en',
    main: ['sport'],
    touched: ['womenLead', 'youthLeisure'],
    where: ['africa', 'asia', 'latin'],
    title: 'Half the Pitch',
    ref: { sv: 'projektet om flickfotboll i {A}', en: 'the girls’ football project in {A}' },
    text: `The municipality of {A} maintains eleven pitches. On a count in March, 914 boys and 6 girls were seen using them.

Nobody had forbidden girls to play. There was, however, no time slot, no changing room and no woman with a whistle. All three have been dealt with. The booking rules now split the hours evenly, containers with a lock and a mirror serve as changing rooms, and 30 women were trained as coaches by the district federation and the sports office of {S}. Mothers were won over by being asked to referee.

Last season 26 girls' teams finished the league. In {S} the same count was made at the ice rinks, with figures that embarrassed the committee into a new policy of its own.`,
    facts: [
      [
        "Last season 26 girls' teams finished the league",
        '26',
        'Hur många flicklag spelade färdigt serien i {A}?',
        "How many girls' teams completed the league in {A}?",
      ],
      [
        '30 women were trained as coaches',
        '30',
        'Hur många kvinnor utbildades till tränare i {A}?',
        'How many women in {A} became coaches?',
      ],
      [
        'In {S} the same count was made at the ice rinks',
        'ice rink|ishall|isbana',
        'Var gjordes samma räkning i {S}?',
        'Where was the same count carried out in {S}?',
      ],
    ],
    twin: {
      title: 'Sex av niohundratjugo',
      text: `Så få flickor syntes på planerna när kommunen räknade. I {A} delas tiderna numera lika, kvinnor utbildas till tränare och mammorna dömer. {S} gjorde om räkningen i sina ishallar och fick också något att tänka på.`,
    },
  },
  {
    id: 'swim-lessons',
    half: 'even',
    lang: 'sv',
    main: ['sport'],
    touched: ['school', 'publicHealth'],
    where: ['asia', 'africa', 'latin'],
    title: 'Tjugofem meter för livet',
    ref: { sv: 'projektet om simundervisning i {A}', en: 'the swimming lessons project in {A}' },
    text: `Vattnet finns överallt i {A}, ändå kan bara var tionde tolvåring simma. Drunkning tar fler barnliv än malaria.

Bassänger är dyra. {S}, som själv lär ut simning i kalla insjöar, föreslog bryggor och avgränsade bassänger av bambu direkt i kanalen. Trettiosex instruktörer, hälften kvinnor, håller lektioner för flickor och pojkar var för sig där familjerna önskar det. Den lokala kanotklubben bevakar. Provet är tjugofem meter simmat och trettio sekunder flytande med kläderna på.

Två säsonger in har 3 400 barn klarat det. Och på andra sidan jorden har simhallen i {S} infört tider för vuxna kvinnor som aldrig vågat, efter en fråga från gästerna.`,
    facts: [
      [
        'Två säsonger in har 3 400 barn klarat det',
        '3 400|3,400|3400',
        'Hur många barn i {A} har klarat simprovet?',
        'How many children in {A} have passed the test?',
      ],
      [
        'kan bara var tionde tolvåring simma',
        'tionde|ten|10',
        'Hur stor andel av tolvåringarna i {A} kunde simma?',
        'How many twelve-year-olds in {A} were able to swim?',
      ],
      [
        'avgränsade bassänger av bambu direkt i kanalen',
        'bambu|bamboo',
        'Av vilket material byggs bassängerna i {A}?',
        'What are the pools in {A} made of?',
      ],
    ],
    twin: {
      title: 'Bamboo pools in the canal',
      text: `Only a few children in {A} can keep afloat although water is everywhere. Lessons are held in fenced-off stretches of the canal, with instructors trained by a swimming club in {S}. Canoeists keep watch.`,
    },
  },
  {
    id: 'sports-for-all-clubs',
    half: 'odd',
    lang: 'sv',
    main: ['sport', 'disability'],
    where: ['europe', 'latin'],
    title: 'Bollen som plingar',
    ref: { sv: 'projektet om paraidrott i {A}', en: 'the para-sports project in {A}' },
    text: `Kan man spela handboll i rullstol? Elva barn i {A} kom till sporthallen för att ta reda på det, och ville inte gå hem.

Före partnerskapet fanns i hela länet ingen förening som tog emot dem. {S} har en lång tradition av parasport och lånade ut stolar, goalbollar och två ledare i tre veckor. Resten gjorde kommunen: hallhyran ströks för klubbar som öppnar sina grupper, idrottslärare fick fortbildning och bussen till hallen byttes mot en med lift.

Fyra klubbar är i gång med goalball, simning, boccia och rullstolshandboll. I juni {end} anordnas en turnering med deltagare från fem kommuner.

Frågor besvaras på {mail}.`,
    facts: [
      [
        'Fyra klubbar är i gång',
        'fyra|four|4',
        'Hur många klubbar i {A} har kommit i gång?',
        'How many clubs are up and running in {A}?',
      ],
      [
        'I juni {end} anordnas en turnering med deltagare från fem kommuner',
        'fem|five|5',
        'Från hur många kommuner kommer deltagarna till turneringen i {A}?',
        'From how many municipalities do players come to the tournament in {A}?',
      ],
      [
        'Elva barn i {A} kom till sporthallen',
        'elva|eleven|11',
        'Hur många barn kom första gången till hallen i {A}?',
        'How many children came to the hall in {A} the first time?',
      ],
    ],
  },
  {
    id: 'music-school',
    half: 'odd',
    lang: 'en',
    main: ['arts'],
    touched: ['school', 'minorities'],
    where: ['europe', 'latin', 'africa', 'asia'],
    title: 'An Orchestra of Beginners',
    ref: { sv: 'projektet om kulturskolan i {A}', en: 'the music school project in {A}' },
    text: `A violin costs four months' pay in {A}, so music lessons were for the sons and daughters of dentists. The municipal academy had beautiful rooms and thirty-eight pupils.

"Start in groups, start with what can be hit, blown or sung, and lend the instrument" was the advice from the culture school in {S}. Two teachers from there spent a term in {A}, and were themselves taught three rhythms that cannot be written down. Lessons now take place in seven neighbourhoods, one of them mainly Roma, and end with a concert on a bus, a staircase or a roof.

Enrolment stands at 410. Most of the instruments come from attics in {S}, collected by upper secondary students and mended by a retired organ builder.`,
    facts: [
      [
        'Enrolment stands at 410',
        '410',
        'Hur många elever har kulturskolan i {A} i dag?',
        'How many pupils are enrolled in {A}?',
      ],
      [
        'mended by a retired organ builder',
        'organ|orgel',
        'Vem lagar instrumenten som samlas in i {S}?',
        'Who mends the instruments collected in {S}?',
      ],
      [
        'Lessons now take place in seven neighbourhoods',
        'seven|sju|7',
        'I hur många stadsdelar i {A} hålls lektionerna?',
        'In how many neighbourhoods of {A} are lessons held?',
      ],
    ],
    twin: {
      title: 'Låna en trumma',
      text: `Bara tandläkarbarn spelade fiol i {A}. Nu börjar alla i grupp, med lånade instrument från vindarna i {S}, och ger konsert på bussar och tak. Kulturskolans lärare från {S} tillbringade en termin på plats.`,
    },
  },
  {
    id: 'forum-theatre',
    half: 'even',
    lang: 'sv',
    main: ['arts', 'citizenDialogue'],
    where: ['africa', 'asia', 'latin', 'europe'],
    title: 'Publiken går upp på scen',
    ref: { sv: 'projektet om forumteater i {A}', en: 'the forum theatre project in {A}' },
    text: `Pjäsen tar en kvart och slutar illa. En kvinna söker bygglov, blir utskrattad och ger upp. Då vänder sig spelledaren till de hundra på gräsmattan: vad kunde hon ha gjort? Den som har ett förslag får byta plats med skådespelaren och pröva.

Forumteater är kommunens nya sätt att tala med invånarna i {A}, där få läser och ännu färre går till sammanträden. Efter varje föreställning skriver en tjänsteman ner det som kommit fram och återkommer inom en månad. Ensemblen består av åtta amatörer och en regissör från länsteatern i {S}.

21 byar har fått besök. I {S} spelas samma pjäs på äldreboenden och i en galleria, dock med annan väderlek.

Partnerskapet sträcker sig över {years}.`,
    facts: [
      [
        '21 byar har fått besök',
        '21',
        'Hur många byar kring {A} har teatern besökt?',
        'How many villages around {A} has the ensemble visited?',
      ],
      [
        'Ensemblen består av åtta amatörer och en regissör från länsteatern i {S}',
        'åtta|eight|8',
        'Hur många amatörer ingår i ensemblen i {A}?',
        'How many amateurs are in the ensemble of {A}?',
      ],
      [
        'återkommer inom en månad',
        'månad|month',
        'Hur snart återkommer tjänstemannen efter en föreställning i {A}?',
        'How soon does the official in {A} come back with an answer?',
      ],
    ],
    twin: {
      title: 'A play that ends badly, until you step in',
      text: `Few in {A} attend council meetings, but hundreds come to the grass when a play is put on. Spectators replace the actors and try out better endings, and an officer writes down what they say. A director from {S} leads the amateur troupe.`,
    },
  },
  {
    id: 'mural-walls',
    half: 'even',
    lang: 'en',
    main: ['arts'],
    touched: ['youthLeisure', 'tourism', 'greenSpace'],
    where: ['latin', 'europe', 'africa', 'asia'],
    title: 'Colours on Concrete',
    ref: { sv: 'projektet om muralmålningar i {A}', en: 'the murals project in {A}' },
    text: `Grey is the colour of every retaining wall in {A}, and there are nineteen kilometres of them. The council proposed ivy. The skaters proposed paint.

An open call brought in 140 sketches, judged by a panel in which no one was over thirty. Winning designs go up twelve at a time each spring, each led by one experienced artist and carried out by neighbours, prisoners on day release or a class. {S} has had legal walls since 2009 and shares its contract for them: who owns the image, who repairs it, when it may be painted over.

One wall tells the story of the river, another honours seamstresses. A third was painted in {S} by visitors from {A} and has become the most photographed spot of the bus terminal there.`,
    facts: [
      [
        'An open call brought in 140 sketches',
        '140',
        'Hur många skisser kom in i {A}?',
        'How many sketches were submitted in {A}?',
      ],
      [
        '{S} has had legal walls since 2009',
        '2009',
        'Sedan vilket år har {S} lagliga väggar?',
        'Since when has {S} had legal walls?',
      ],
      [
        'judged by a panel in which no one was over thirty',
        'thirty|30|trettio',
        'Hur gamla fick juryns medlemmar i {A} högst vara?',
        'What was the maximum age in the panel of {A}?',
      ],
    ],
  },
];
