// Stories on tourism, business, markets and heritage. Longer than the ceiling because it is prose: each story is
// written by hand, and no two share the build of their sentences.
import type { Story } from './story.js';

/** In no order that matters. */
export const ECONOMY_STORIES: readonly Story[] = [
  {
    id: 'whale-guides',
    half: 'even',
    lang: 'en',
    main: ['tourism'],
    touched: ['greenSpace', 'youthJobs'],
    where: ['africa', 'latin', 'asia'],
    title: 'Staying One More Night',
    ref: { sv: 'projektet om besökare i {A}', en: 'the longer stay project in {A}' },
    text: `Coaches stop in {A} for forty minutes. Passengers photograph the waterfall, buy a bottle of water brought from the capital and leave. Of what they spend on their journey, less than one per cent stays.

How do you make them remain until breakfast? {S}, which has turned a dull main road into a destination by talking up elk, silence and cinnamon buns, was honest about what is hype and what is work. Fourteen young guides have been licensed, a code for photographing people was written by those who are photographed, and eight homes passed an inspection for hosting. A small fee at the waterfall goes to the path and the forest around it.

Average stay has gone from less than an hour to 1.3 nights. A booking service in two languages opens in {end}; for enquiries, {mail}.`,
    facts: [
      [
        'Fourteen young guides have been licensed',
        'fourteen|fjorton|14',
        'Hur många unga guider i {A} har fått licens?',
        'How many young guides in {A} have a licence?',
      ],
      [
        'to 1.3 nights',
        '1.3|1,3',
        'Hur många nätter stannar besökarna numera i {A}?',
        'How many nights do travellers now stay in {A}?',
      ],
      [
        'eight homes passed an inspection for hosting',
        'eight|åtta|8',
        'Hur många hem i {A} har godkänts för gäster?',
        'How many homes in {A} have been approved for hosting?',
      ],
    ],
    twin: {
      title: 'Mer än fyrtio minuter vid fallet',
      text: `Bussarna gör ett kort stopp i {A} och åker vidare. Utbildade guider, enkla rum i hemmen och en avgift som går till stigen ska få resenärerna att stanna till frukost. {S} berättar öppenhjärtigt om sin egen satsning på älg och bullar.`,
    },
  },
  {
    id: 'winter-festival',
    half: 'odd',
    lang: 'sv',
    main: ['tourism'],
    touched: ['arts', 'business'],
    where: ['europe', 'asia'],
    title: 'När ingen ändå kommer',
    ref: { sv: 'projektet om lågsäsongen i {A}', en: 'the low season project in {A}' },
    text: `Från oktober till april är strandpromenaden i {A} igenbommad. Hälften av hotellstädarna går på socialbidrag tills säsongen börjar.

Kommunen ville ha konferenser. Partnern i {S}, som lever med omvänt problem och tom sommar, föreslog något billigare: att sluta skylla på vädret. En ljusfestival i februari, vandringar med svampexpert i november, pensionärspriser på badhuset. Företagarna turas om att hålla öppet så att minst sex restauranger alltid är i gång.

Beläggningen under vintern har stigit från 8 till 22 procent. Två bussbolag kör nya linjer och 85 personer har fått jobb året runt.

Erfarenheterna samlas i en skrift på båda språken, som kommer ut {end}.`,
    facts: [
      [
        'Beläggningen under vintern har stigit från 8 till 22 procent',
        '22',
        'Hur hög är beläggningen på vintern numera i {A}?',
        'What is the winter occupancy in {A} now?',
      ],
      [
        '85 personer har fått jobb året runt',
        '85',
        'Hur många i {A} har fått arbete året runt?',
        'How many people in {A} have found work all year round?',
      ],
      [
        'minst sex restauranger alltid är i gång',
        'sex|six|6',
        'Hur många restauranger i {A} håller alltid öppet?',
        'How many restaurants in {A} are always open?',
      ],
    ],
    twin: {
      title: 'Mushrooms in November',
      text: `The promenade of {A} used to be shuttered for half the year. Restaurants now take turns to stay open, a festival of light draws guests in February, and eighty-five people have year-round work. {S} contributed the advice to stop blaming the weather.`,
    },
  },
  {
    id: 'pilgrim-path',
    half: 'odd',
    lang: 'en',
    main: ['tourism', 'heritage'],
    where: ['europe', 'latin', 'asia'],
    title: 'The Pilgrims’ Way',
    ref: { sv: 'projektet om pilgrimsleden i {A}', en: 'the pilgrim path project in {A}' },
    text: `Monks, salt traders and brides once walked the stone road over the pass to {A}. It had become a place to dump fridges.

Seventeen kilometres have been cleared, mapped and signposted by the municipality with advice from {S}, which lies on an old pilgrim route of its own. Three chapels and a caravanserai along the way were recorded by students of architecture, and masons learned to repair dry-stone walls without cement. Hikers find shelter in two restored customs houses run by a women's association, at 150 kronor a night.

A joint stamp in the walker's passport is valid in both countries. During the first summer 2,150 stamps were issued in {A} and 690 in {S}. The project was approved for {years}.`,
    facts: [
      [
        'Seventeen kilometres have been cleared, mapped and signposted',
        'seventeen|sjutton|17',
        'Hur lång sträcka har röjts och skyltats i {A}?',
        'How long is the stretch that was cleared in {A}?',
      ],
      [
        '2,150 stamps were issued in {A}',
        '2,150|2 150|2150',
        'Hur många stämplar delades ut i {A} första sommaren?',
        'How many stamps were issued in {A} in the first summer?',
      ],
      [
        'at 150 kronor a night',
        '150',
        'Vad kostar en natt i tullhusen längs leden i {A}?',
        'What does a night in the customs houses of {A} cost?',
      ],
    ],
    twin: {
      title: 'Stämpel i vandrarpasset',
      text: `Stenvägen över passet till {A} hade blivit soptipp. Nu är den röjd, murarna lagade på gammalt vis och två tullhus tar emot vandrare. Passet stämplas även i {S}, som har en egen pilgrimsled.`,
    },
  },
  {
    id: 'micro-loans',
    half: 'odd',
    lang: 'en',
    main: ['business'],
    touched: ['womenLead', 'markets'],
    where: ['africa', 'asia', 'latin'],
    title: 'Lending to Each Other',
    ref: { sv: 'projektet om spargrupperna i {A}', en: 'the savings groups project in {A}' },
    text: `Banks in {A} ask for a title deed, moneylenders for twenty per cent a month. Between the two lies a gap in which seamstresses, carpenters and poultry keepers remain small.

Savings groups of fifteen to twenty members existed already and needed little: a lockable box with three keys, a lawyer when someone defaults, bookkeeping on one page. Business advisers from {S} added a course that begins with the question what customers complain about. A matching fund, one for one, opens to groups that have kept their books for a year.

Sixty-two groups with 1,100 members take part, four fifths of them women. Loans are repaid to 97 per cent. What {S} took home was the box: a network of immigrant entrepreneurs there has started three groups.`,
    facts: [
      [
        'Sixty-two groups with 1,100 members take part',
        '62|sixty-two|sextiotvå',
        'Hur många spargrupper deltar i {A}?',
        'How many savings groups take part in {A}?',
      ],
      [
        'Loans are repaid to 97 per cent',
        '97',
        'Hur stor del av lånen i {A} betalas tillbaka?',
        'What share of the loans in {A} is paid back?',
      ],
      [
        'a lockable box with three keys',
        'three|tre',
        'Hur många nycklar har kassaskrinet i {A}?',
        'How many keys does the box in {A} have?',
      ],
    ],
    twin: {
      title: 'Skrinet med tre nycklar',
      text: `Sömmerskor och snickare i {A} får inga banklån. I spargrupper lånar de ut till varandra, med rådgivning från {S} om bokföring och kunder. Nästan alla lån betalas tillbaka.`,
    },
  },
  {
    id: 'furniture-cluster',
    half: 'even',
    lang: 'sv',
    main: ['business'],
    touched: ['vocational', 'greenSpace'],
    where: ['europe', 'asia', 'africa'],
    title: 'Stolen som reser',
    ref: { sv: 'projektet om möbelföretagen i {A}', en: 'the furniture makers project in {A}' },
    text: `Det finns 140 snickerier i {A} och de gör alla samma säng. Konkurrensen sker med priset, marginalen är noll och virket kommer från skog som ingen redovisar.

Kommunen kan inte rita möbler, men den kan få folk att mötas. Ett branschråd träffas den första måndagen i månaden, en gemensam torkanläggning byggs på kommunal mark och tre modeller har tagits fram tillsammans med formgivare i {S}, möbelbygd sedan 1800-talet. Kravet på spårbart trä kom från köparna. Två verkstäder exporterar redan; övriga har i varje fall fått reda på vad de betalar för mycket för lim.

Samarbetet inleddes {start} och har ett stöd på {kr}. Näringslivschefen i {S}, {pS}, kallar det den mest lärorika upphandling han gjort.`,
    facts: [
      [
        'Det finns 140 snickerier i {A}',
        '140',
        'Hur många snickerier finns i {A}?',
        'How many joineries are there in {A}?',
      ],
      [
        'Två verkstäder exporterar redan',
        'två|two|2',
        'Hur många verkstäder i {A} exporterar?',
        'How many workshops in {A} export already?',
      ],
      [
        'Näringslivschefen i {S}, {pS}',
        '{pS}',
        'Vem är näringslivschef i {S}?',
        'Who is head of business development in {S}?',
      ],
    ],
    twin: {
      title: 'A hundred and forty identical beds',
      text: `Joiners in {A} all made the same thing and undercut each other. A trade council, a shared drying kiln and three models designed with {S}, an old furniture district, are meant to lift them. Buyers insist on traceable timber.`,
    },
  },
  {
    id: 'village-shop',
    half: 'even',
    lang: 'en',
    main: ['business'],
    touched: ['digital', 'elderly'],
    where: ['europe', 'asia'],
    title: 'Open for Everything',
    ref: { sv: 'projektet om landsbygdsbutikerna i {A}', en: 'the rural shops project in {A}' },
    text: `When the last shop goes, the village follows within ten years. That is what the statistics say in {S}, and what experience says in {A}, where thirty-one counters have closed since the millennium.

Nine remaining shopkeepers were offered a deal. They act as agents of the municipality, handing out forms, medicine and parcels, letting people print a document or see a doctor on a screen, and are paid by the errand. Training in purchasing and display is given by retailers from {S}, who also take in an apprentice each. Unstaffed night opening with a code, common in the Swedish north, was tried in two places and dropped in one after a cheese went missing.

Turnover in the nine shops is up by a quarter, and two new ones have opened. Financing: {kr}. Time frame: {years}.`,
    facts: [
      [
        'Turnover in the nine shops is up by a quarter',
        'quarter|fjärdedel',
        'Hur mycket har omsättningen ökat i butikerna i {A}?',
        'How much has turnover in the shops of {A} increased?',
      ],
      [
        'thirty-one counters have closed since the millennium',
        'thirty-one|31|trettioen',
        'Hur många butiker har stängt i {A} sedan millennieskiftet?',
        'How many shops have closed in {A} since the millennium?',
      ],
      [
        'dropped in one after a cheese went missing',
        'cheese|ost',
        'Vad försvann när man prövade obemannade butiker i {A}?',
        'What went missing in an unstaffed shop in {A}?',
      ],
    ],
    twin: {
      title: 'Handlaren som ombud',
      text: `I {A} har butik efter butik slagit igen. De som är kvar får betalt per ärende för att lämna ut medicin, paket och blanketter, och köpmän från {S} lär ut inköp och skyltning. Omsättningen stiger.`,
    },
  },
  {
    id: 'vendors-licence',
    half: 'even',
    lang: 'sv',
    main: ['markets'],
    touched: ['revenue', 'womenLead'],
    where: ['africa', 'latin', 'asia'],
    title: 'Rätten till en kvadratmeter',
    ref: { sv: 'projektet om gatuhandeln i {A}', en: 'the street trading project in {A}' },
    text: `Klockan fem på morgonen breder kvinnorna ut sina dukar längs huvudgatan i {A}. Klockan nio kommer kommunvakterna och klockan tio är tomaterna beslagtagna. Så har det gått till i tjugo år.

Handlarna har bildat förening och kommunen har slutat jaga. I stället ritades 740 platser upp, med nummer, skugga och en avgift som motsvarar priset på två limpor. Den som betalar får ett kort med foto och rätt till toalett, vatten och förvaring. Trafikfrågan löstes genom att gatan stängs för bilar före klockan ett.

{S} hjälpte till med ordningsstadga och medling men har knappt någon torghandel kvar att visa upp. Marknadens ordförande {pA} besökte två lördagar i {S} och föreslog soppa.

Avgifterna ger numera kommunen mer än böterna någonsin gjorde.`,
    facts: [
      [
        'I stället ritades 740 platser upp',
        '740',
        'Hur många försäljningsplatser har ritats upp i {A}?',
        'How many pitches have been marked out in {A}?',
      ],
      [
        'Marknadens ordförande {pA}',
        '{pA}',
        'Vem är ordförande för marknaden i {A}?',
        'Who chairs the market in {A}?',
      ],
      [
        'gatan stängs för bilar före klockan ett',
        'ett|one',
        'Fram till vilken tid är gatan i {A} stängd för bilar?',
        'Until what time is the street in {A} closed to cars?',
      ],
    ],
    twin: {
      title: 'A number, some shade and a card',
      text: `For two decades guards confiscated the tomatoes of women who sell along the main street of {A}. Pitches with numbers, shade and a modest fee have ended the chase. {S} helped with mediation and by-laws.`,
    },
  },
  {
    id: 'market-hall',
    half: 'odd',
    lang: 'en',
    main: ['markets'],
    touched: ['food', 'waste', 'crisis'],
    where: ['africa', 'asia', 'europe', 'latin'],
    title: 'Under One Roof',
    ref: { sv: 'projektet om saluhallen i {A}', en: 'the market hall project in {A}' },
    text: `Fire gutted the central market of {A} one night in the dry season. What rose from the ashes within a week, built by the traders out of scorched sheet metal, was if anything more flammable.

Reconstruction will be paid for by a development bank on one condition: that there be someone to run the place. This is where the partnership comes in. A management company owned half by the municipality and half by 1,200 stallholders has been set up with statutes inspired by a housing cooperative in {S}. It decides on rents, opening hours, a place for the hawkers outside who were about to be forgotten, cold storage for fish and who sweeps.

The hall is to open in the spring of {end}. Four members of the board, three of them women, came to {S} to see how dull but necessary an annual general meeting can be.`,
    facts: [
      [
        'owned half by the municipality and half by 1,200 stallholders',
        '1,200|1 200|1200',
        'Hur många handlare äger hälften av bolaget i {A}?',
        'How many stallholders own half of the company in {A}?',
      ],
      [
        'The hall is to open in the spring of {end}',
        '{end}',
        'När ska saluhallen i {A} öppna?',
        'When is the hall in {A} to open?',
      ],
      [
        'with statutes inspired by a housing cooperative in {S}',
        'housing|bostad',
        'Vilken sorts förening i {S} har inspirerat stadgarna i {A}?',
        'What sort of association in {S} inspired the statutes in {A}?',
      ],
    ],
    twin: {
      title: 'Handlarna äger halva hallen',
      text: `Efter branden ska saluhallen i {A} byggas upp. Ett bolag som till hälften ägs av handlarna sköter hyror, städning och kylrum, med stadgar lånade från en bostadsrättsförening i {S}. Även försäljarna utanför får en plats.`,
    },
  },
  {
    id: 'night-market',
    half: 'odd',
    lang: 'sv',
    main: ['markets', 'youthJobs'],
    touched: ['food', 'tourism', 'safeStreets'],
    where: ['asia', 'latin', 'africa'],
    title: 'Kvällsljus och kebab',
    ref: { sv: 'projektet om kvällsmarknaden i {A}', en: 'the night market project in {A}' },
    text: `När solen går ner blir {A} tyst. Parkeringen bakom polishuset, stor som två fotbollsplaner, står tom till nästa morgon.

Sedan i maj fylls den tre kvällar i veckan av 90 stånd som drivs av personer under 28 år utan annan inkomst. Varje säljare får en vagn på avbetalning, en hygienkurs och en plats som lottas om varje månad så att ingen får hörnet jämt. Kommunen släcker gatubelysningen runt om och tänder slingor. {S} bidrog med regelverket för mat på vagn samt en bokföringsapp som är så enkel att den fungerar.

Den genomsnittliga förtjänsten ligger på två minimilöner. Nio av säljarna har redan öppnat fast verksamhet. Ansvarig: handelsenheten i {A}. Finansiering: {kr}.`,
    facts: [
      [
        'Nio av säljarna har redan öppnat fast verksamhet',
        'nio|nine|9',
        'Hur många av säljarna i {A} har öppnat fast verksamhet?',
        'How many of the sellers in {A} have opened a permanent place?',
      ],
      [
        'fylls den tre kvällar i veckan av 90 stånd',
        '90',
        'Hur många stånd har kvällsmarknaden i {A}?',
        'How many stalls does the night market in {A} have?',
      ],
      [
        'drivs av personer under 28 år',
        '28',
        'Hur gammal får en säljare på kvällsmarknaden i {A} högst vara?',
        'What is the age limit for sellers at the night market in {A}?',
      ],
    ],
    twin: {
      title: 'Ninety carts behind the police station',
      text: `Three evenings a week a parking lot in {A} turns into a market for sellers under twenty-eight without other income. Carts are bought on instalment and pitches drawn by lot. Food rules and a simple accounting app came from {S}.`,
    },
  },
  {
    id: 'oral-archive',
    half: 'even',
    lang: 'en',
    main: ['heritage'],
    touched: ['library', 'elderly'],
    where: ['africa', 'asia', 'europe', 'latin'],
    title: 'Voices in a Tin',
    ref: { sv: 'projektet om minnesarkivet i {A}', en: 'the memory archive project in {A}' },
    text: `The records of {A} burned, drowned or were sold by weight. What is known of the place before 1970 lies in the heads of people who are past eighty.

With recorders lent by the city archive of {S}, secondary school students interview them about trades, floods, weddings, the railway, the years nobody talks about. Each recording is described, dated and kept in two copies, one of them in the vaults of {S} for safety. A travelling exhibition of fifty portraits, each with a voice, has been shown in a barber's shop, a mosque and a bank.

Some stories contradict one another. The archivists decided to keep them all, side by side, after a long discussion about what a fact is. So far 290 hours have been collected, and the old railway workshop is being prepared as a museum of work. {pA} leads the archive.`,
    facts: [
      [
        'So far 290 hours have been collected',
        '290',
        'Hur många timmar har samlats in i minnesarkivet i {A}?',
        'How many hours of recordings have been collected in {A}?',
      ],
      ['{pA} leads the archive', '{pA}', 'Vem leder arkivet i {A}?', 'Who leads the archive in {A}?'],
      [
        'A travelling exhibition of fifty portraits',
        'fifty|50|femtio',
        'Hur många porträtt ingår i utställningen från {A}?',
        'How many portraits are in the exhibition from {A}?',
      ],
    ],
    twin: {
      title: 'Rösterna från åren ingen talar om',
      text: `Alla papper är borta, men de gamla i {A} minns. Gymnasister spelar in dem med utrustning från stadsarkivet i {S}, där en kopia förvaras. Motstridiga berättelser får stå bredvid varandra.`,
    },
  },
  {
    id: 'wooden-town',
    half: 'odd',
    lang: 'sv',
    main: ['heritage'],
    touched: ['planning', 'housing', 'vocational'],
    where: ['europe', 'asia', 'latin'],
    title: 'Fönster som håller i hundra år',
    ref: { sv: 'projektet om trästaden i {A}', en: 'the old quarter project in {A}' },
    text: `Plastfönster är billiga, och varje år försvinner omkring sextio av de snidade i {A}. Den gamla stadsdelen, 430 hus från artonhundratalet, står på listan över hotade miljöer.

Förbud utan hjälp leder bara till att man byter om natten. Kommunen öppnar i stället ett byggnadsvårdscenter i en nedlagd lada, där ägare kan låna verktyg, köpa linoljefärg och få råd gratis. Två timmermän och en murare från {S} leder kurser på våren och hösten. Bidrag ges till dem som bor kvar; de som hyr ut till turister får söka lån.

Efter projektets första period hade 74 hus lagats med gamla metoder. Byggnadsantikvarien i {S}, {pS}, tog med sig en teknik för lersockel hem, och en handbok med ritningar på 22 fönstertyper trycks {end}.`,
    facts: [
      [
        'hade 74 hus lagats med gamla metoder',
        '74',
        'Hur många hus i {A} har lagats på gammalt sätt?',
        'How many houses in {A} have been repaired with old methods?',
      ],
      [
        'Byggnadsantikvarien i {S}, {pS}',
        '{pS}',
        'Vem är byggnadsantikvarie i {S}?',
        'Who is the building conservator in {S}?',
      ],
      [
        'en handbok med ritningar på 22 fönstertyper',
        '22',
        'Hur många fönstertyper finns med i handboken från {A}?',
        'How many types of window are in the handbook from {A}?',
      ],
    ],
    twin: {
      title: 'Linseed oil against plastic',
      text: `Carved windows vanish from the old quarter of {A} because plastic is cheaper. A barn has become a centre where owners borrow tools and learn from carpenters who travel down from {S}. Seventy-four houses have been mended.`,
    },
  },
  {
    id: 'weaving-museum',
    half: 'even',
    lang: 'sv',
    main: ['heritage', 'business'],
    touched: ['womenLead', 'tourism', 'minorities'],
    where: ['latin', 'asia', 'africa'],
    title: 'Mönster med ägare',
    ref: { sv: 'projektet om vävtraditionen i {A}', en: 'the weaving tradition project in {A}' },
    text: `Ett modehus i Europa sålde förra året en klänning med ett mönster från {A} för nio tusen kronor. Väverskan som ritat det fick inte ens veta.

Textilmuseet i {S} äger trettio plagg från trakten, insamlade av en ingenjör på 1930-talet. Tillsammans med väverskornas kooperativ fotograferas de, dateras och beskrivs med namn på byn där de gjorts. Det har blivit grunden för ett register över mönster som ger bättre läge den dag någon kopierar. Samtidigt lär sig kooperativet prissätta, packa och sälja över nätet.

Intäkterna har ökat från 60 000 till 410 000 kronor på tre år. Ett litet museum i {A}, där de äldsta väver inför publik, invigdes av museichefen {pS}. Fyra av plaggen har återlämnats.`,
    facts: [
      [
        'Intäkterna har ökat från 60 000 till 410 000 kronor på tre år',
        '410 000|410,000|410000',
        'Till hur mycket har kooperativets intäkter ökat i {A}?',
        'To how much has the income of the cooperative in {A} risen?',
      ],
      [
        'Fyra av plaggen har återlämnats',
        'fyra|four|4',
        'Hur många av plaggen har lämnats tillbaka till {A}?',
        'How many garments have been returned to {A}?',
      ],
      ['invigdes av museichefen {pS}', '{pS}', 'Vem invigde museet i {A}?', 'Who opened the museum in {A}?'],
    ],
    twin: {
      title: 'A dress, a pattern and its owner',
      text: `Designs from {A} turn up on expensive dresses abroad. With thirty old garments kept in {S} as evidence, weavers build a register of patterns and learn to price and sell online. Four pieces have come home.`,
    },
  },
];
