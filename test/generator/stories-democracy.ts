// Stories on councils, corruption, dialogue, budgets, women in power, minorities and municipal finance. Longer than
// the ceiling because it is prose: each story is written by hand, and no two share the build of their sentences.
import type { Story } from './story.js';

/** In no order that matters. */
export const DEMOCRACY_STORIES: readonly Story[] = [
  {
    id: 'new-councillors',
    half: 'even',
    lang: 'en',
    main: ['councilTraining'],
    touched: ['womenLead'],
    where: ['africa', 'asia', 'europe'],
    title: 'The First Hundred Days',
    ref: { sv: 'projektet om nyvalda i {A}', en: 'the newly elected project in {A}' },
    text: `Two thirds of those who took their seats in {A} after the last election had never read a budget. They were sworn in on a Monday and voted on one on the Friday.

A course designed with {S} now covers the first hundred days. It deals with what a councillor may decide and what must be left to officials, how to read a set of accounts, what counts as a conflict of interest, and how to lose a vote with grace. Opposition members sit beside those of the majority; that was a condition. Each participant is paired with a colleague in {S}, with whom they exchange one question a month.

The manual, 70 pages with drawings, has been taken up by the national association of local authorities. Altogether 118 members from five councils took part in {years}.`,
    facts: [
      [
        'Altogether 118 members from five councils took part',
        '118',
        'Hur många ledamöter gick utbildningen i {A}?',
        'How many members took the course led from {A}?',
      ],
      [
        'has been taken up by the national association of local authorities',
        'association|förbund',
        'Vilken organisation har tagit över handboken från {A}?',
        'Which organisation has taken up the manual from {A}?',
      ],
      [
        'with whom they exchange one question a month',
        'one question a month|en fråga',
        'Hur ofta utbyter deltagarna i {A} frågor med sin kollega i {S}?',
        'How often do participants in {A} exchange a question with {S}?',
      ],
    ],
    twin: {
      title: 'Att förlora en omröstning',
      text: `Många nyvalda i {A} hade aldrig sett en budget. Under hundra dagar går de en kurs om uppdrag, jäv och ekonomi, med en kollega i {S} som bollplank. Majoritet och opposition sitter i samma rum.`,
    },
  },
  {
    id: 'mayor-manager',
    half: 'odd',
    lang: 'sv',
    main: ['councilTraining'],
    touched: ['antiCorruption'],
    where: ['africa', 'europe', 'latin'],
    title: 'Vem gör vad i kommunhuset',
    ref: { sv: 'projektet om roller i kommunhuset i {A}', en: 'the town hall roles project in {A}' },
    text: `Borgmästaren anställde vaktmästare. Förvaltningschefen höll valtal. I {A} var gränsen mellan politik och tjänst så suddig att ingen längre kunde säga vem som var ansvarig när en skola rasade.

Under ledning av en före detta kommundirektör från {S} skrev parterna en delegationsordning, den första någonsin, och spelade upp svåra situationer som rollspel: ett telefonsamtal från en kusin, en journalist i foajén, en budget som inte går ihop. Ledamöterna utbildades i att ställa frågor i stället för att ge order. Chefstjänsterna utlyses numera öppet.

I {S} fick samma rollspel en annan effekt. Där insåg politikerna att de slutat ställa frågor över huvud taget.

Projektet slutredovisas i december {end} och har kostat {kr}.`,
    facts: [
      [
        'Under ledning av en före detta kommundirektör från {S}',
        'kommundirektör|director',
        'Vem ledde arbetet med delegationsordningen i {A}?',
        'Who led the work on the rules of delegation in {A}?',
      ],
      [
        'Projektet slutredovisas i december {end}',
        'december {end}',
        'När slutredovisas {ref}?',
        'When is the final report on {ref} due?',
      ],
    ],
    twin: {
      title: 'A cousin on the phone',
      text: `Politicians in {A} hired the janitors and officials gave campaign speeches. Role plays about awkward calls, and a first set of rules on who decides what, are helping elected members and staff to tell their duties apart. {S} found that its own councillors had stopped asking questions.`,
    },
  },
  {
    id: 'committee-evenings',
    half: 'odd',
    lang: 'en',
    main: ['councilTraining'],
    touched: ['citizenDialogue'],
    where: ['europe', 'asia'],
    title: 'From Applause to Debate',
    ref: { sv: 'projektet om fullmäktiges arbete i {A}', en: 'the council debate project in {A}' },
    text: `Eleven minutes was the average length of a council session in {A}. Papers arrived on the same day, everyone said yes, and lunch was served.

The speaker, elected by the narrowest of margins, wanted a chamber that argues. Her counterpart from {S} sat in on four sessions and made a list of thirty small things, of which nineteen have been carried out: papers out ten days ahead, questions in writing, committees that meet in the evening so that people with jobs can stand for election, minutes that say who spoke. A mentor scheme pairs representatives across party lines.

The last session lasted three hours and ended with a defeated proposal, the first in memory. Viewers of the live stream outnumbered those of the local football match.`,
    facts: [
      [
        'a list of thirty small things, of which nineteen have been carried out',
        'nineteen|nitton|19',
        'Hur många av förslagen har genomförts i fullmäktige i {A}?',
        'How many of the suggestions have been carried out in the council of {A}?',
      ],
      [
        'Eleven minutes was the average length of a council session in {A}',
        'eleven|elva|11',
        'Hur länge varade ett möte i fullmäktige i {A} förut?',
        'How long was a session in {A} before?',
      ],
      [
        'papers out ten days ahead',
        'ten|tio|10',
        'Hur många dagar i förväg skickas handlingarna ut i {A}?',
        'How many days ahead are papers sent out in {A}?',
      ],
    ],
  },
  {
    id: 'tender-glass',
    half: 'even',
    lang: 'sv',
    main: ['antiCorruption'],
    touched: ['digital', 'business'],
    where: ['europe', 'africa', 'asia'],
    title: 'Anbuden läggs på bordet',
    ref: { sv: 'projektet om öppna upphandlingar i {A}', en: 'the open tenders project in {A}' },
    text: `Samma tre firmor vann 84 procent av vägarbetena i {A} under ett decennium. Priset låg ungefär en femtedel över det i grannkommunerna.

Ingen har dömts, och projektet handlar inte om att peka ut någon. Det handlar om rutiner som gör det svårt att fuska: anbud som öppnas i direktsändning, en roterande tjänsteman från en annan avdelning i varje bedömning, ett register över intressen hos den som beslutar. Upphandlingsenheten i {S} granskar tjugo slumpvis valda ärenden per år och får sina egna granskade tillbaka.

Medborgare kan följa ett vägbygge från beslut till asfalt på en enkel webbsida. Redan i den första omgången kom det in anbud från elva företag.

– Vi trodde att vi var bäst i klassen, sedan hittade {A} två fel hos oss, säger upphandlingschef {pS} i {S}.`,
    facts: [
      [
        'kom det in anbud från elva företag',
        'elva|eleven|11',
        'Hur många företag lade anbud i den första omgången i {A}?',
        'How many companies submitted a bid in the first round in {A}?',
      ],
      [
        'säger upphandlingschef {pS} i {S}',
        '{pS}',
        'Vem är upphandlingschef i {S}?',
        'Who is head of procurement in {S}?',
      ],
      [
        'granskar tjugo slumpvis valda ärenden per år',
        'tjugo|twenty|20',
        'Hur många ärenden granskar {S} varje år?',
        'How many cases does {S} review each year?',
      ],
    ],
    twin: {
      title: 'Bids opened on live video',
      text: `Three firms used to win nearly every road contract in {A}. Opening the envelopes on camera, rotating the assessors and letting {S} check a random sample each year have brought in new bidders. {A} checks {S} in return, and found mistakes.`,
    },
  },
  {
    id: 'whistle',
    half: 'odd',
    lang: 'en',
    main: ['antiCorruption'],
    where: ['africa', 'latin', 'asia', 'europe'],
    title: 'Small Sums, Every Day',
    ref: { sv: 'projektet om mutor vid disken i {A}', en: 'the petty bribes project in {A}' },
    text: `A stamp costs two coins, the saying goes in {A}: one for the municipality and one for the drawer. Petty bribery at the counter had become so normal that the tariff was common knowledge.

Together with {S}, whose scandal over inspection trips still hurts, the administration took up the subject without naming culprits. All fees are painted on the wall in figures a hand high. Receipts carry a number that can be checked. An ombudswoman, appointed by the opposition, takes anonymous reports and publishes what became of them; 203 came in during the first year, and seventeen employees were dismissed or moved. Managers go through dilemmas from their own desks in small groups.

Surveys before and after tell the same story: the share of visitors who paid something extra has dropped from 52 to 19 per cent. The partnership received {kr}.`,
    facts: [
      [
        'has dropped from 52 to 19 per cent',
        '19',
        'Hur stor andel av besökarna i {A} betalar fortfarande något extra?',
        'What share of visitors in {A} still pays something extra?',
      ],
      [
        'seventeen employees were dismissed or moved',
        'seventeen|sjutton|17',
        'Hur många anställda i {A} fick gå eller omplacerades?',
        'How many employees in {A} were dismissed or moved?',
      ],
      [
        'An ombudswoman, appointed by the opposition',
        'opposition',
        'Vem har utsett ombudskvinnan i {A}?',
        'Who appointed the ombudswoman in {A}?',
      ],
    ],
    twin: {
      title: 'Taxan målad på väggen',
      text: `Att stoppa till handläggaren en slant var självklart i {A}. Nu står varje avgift målad på väggen, kvitton kan kontrolleras och en ombudskvinna tar emot anonyma tips. {S} har egna erfarenheter av mutskandaler att dela med sig av.`,
    },
  },
  {
    id: 'land-records',
    half: 'even',
    lang: 'en',
    main: ['antiCorruption'],
    touched: ['digital', 'planning'],
    where: ['africa', 'asia'],
    title: 'The Plot That Was Sold Four Times',
    ref: { sv: 'projektet om tomtregistret i {A}', en: 'the plot register project in {A}' },
    text: `Everyone in {A} knows somebody who bought a plot that already had an owner. Clerks kept the ledgers at home; pages went missing in exchange for an envelope.

The remedy consists of light. Every allocation of municipal land is read out on local radio and nailed to the notice board before it takes effect, and objections are heard in the open. Old ledgers are being scanned, page by page, by six students under oath. How plots relate to the land use plan, a matter {S} was asked to help with, turned out to be the crux, since a third of the contested ones lay on ground reserved for schools or roads. Planners from both sides have redrawn those blocks.

The number of disputes that reach the court is down from 64 a year to 22.`,
    facts: [
      [
        'is down from 64 a year to 22',
        '22',
        'Hur många tvister om tomter i {A} når numera domstol per år?',
        'How many disputes from {A} reach the court each year now?',
      ],
      [
        'by six students under oath',
        'six|sex',
        'Vilka skannar de gamla liggarna i {A}?',
        'Who scans the old ledgers in {A}?',
      ],
      [
        'is read out on local radio',
        'radio',
        'Hur offentliggörs varje tilldelning av mark i {A}?',
        'How is each allocation of land in {A} made public?',
      ],
    ],
  },
  {
    id: 'village-forums',
    half: 'even',
    lang: 'en',
    main: ['citizenDialogue'],
    where: ['africa', 'asia', 'latin'],
    title: 'Three Questions to the Mayor',
    ref: { sv: 'projektet om byaforum i {A}', en: 'the village forum project in {A}' },
    text: `When the mayor of {A} visited a ward there used to be chairs, a tent, a speech and a goat. Nobody asked anything.

Forums of a new kind have no speech at all. Residents sit in small circles, women and men apart to begin with, and agree on three questions. These are put, answered on the spot or within thirty days, and pinned up with the answers beside them. Facilitators were recruited among nurses and shopkeepers and trained by communicators from {S}, where a failed consultation on school closures had led to a rethink.

By the end of {end} all 48 wards will have been through two rounds. What people ask about most? Culverts, drunk drivers and when the clinic opens. A follow-up study by the college in the region is financed within the grant of {kr}.`,
    facts: [
      [
        'all 48 wards will have been through two rounds',
        '48',
        'Hur många distrikt i {A} ska ha haft forum?',
        'How many wards of {A} will have held forums?',
      ],
      [
        'answered on the spot or within thirty days',
        'thirty|30|trettio',
        'Inom hur många dagar ska borgmästaren i {A} svara?',
        'Within how many days must the mayor of {A} answer?',
      ],
      [
        'Culverts, drunk drivers and when the clinic opens',
        'culvert|trumm',
        'Vad frågar invånarna i {A} oftast om?',
        'What do residents of {A} ask about most?',
      ],
    ],
    twin: {
      title: 'Inget tal, ingen get',
      text: `Förr höll borgmästaren i {A} tal i ett tält. Numera sitter byborna i ringar, enas om tre frågor och får svar på anslagstavlan. Kommunikatörer från {S} har utbildat samtalsledarna.`,
    },
  },
  {
    id: 'lottery-panel',
    half: 'odd',
    lang: 'sv',
    main: ['citizenDialogue'],
    touched: ['waste'],
    where: ['europe', 'latin', 'asia'],
    title: 'Trettiosex främlingar kring ett bord',
    ref: { sv: 'projektet om lottade medborgarråd i {A}', en: 'the citizens’ panel project in {A}' },
    text: `De som kommer på samråden i {A} är alltid desamma: män över sextio, två arkitekter och den arge från hörnhuset.

Parterna lät i stället slumpen avgöra. Ur folkbokföringen drogs namn tills gruppen liknade kommunen i ålder, kön, bostadsområde och utbildning. Trettiosex personer satt under fem lördagar med en fråga som politiken kört fast i, nämligen var den nya återvinningscentralen ska ligga. De hörde experter, åkte runt i buss, grälade och enades till slut om ett läge som ingen tidigare nämnt.

Fullmäktige antog rådets förslag med bred majoritet. Nästa omgång, om kyrkogårdens utbyggnad, genomförs i {S}. Samtalsledare från båda sidor utbildar varandra, och ersättningen till deltagarna är densamma som för nämndledamöter.`,
    facts: [
      [
        'Trettiosex personer satt under fem lördagar',
        'fem|five|5',
        'Hur många lördagar träffades rådet i {A}?',
        'On how many Saturdays did the panel in {A} meet?',
      ],
      [
        'Nästa omgång, om kyrkogårdens utbyggnad, genomförs i {S}',
        'kyrkogård|cemetery|churchyard',
        'Vilken fråga ska rådet i {S} ta upp?',
        'What question will the panel in {S} take up?',
      ],
    ],
    twin: {
      title: 'Chance picks the panel',
      text: `The usual suspects no longer fill the room in {A}. A panel drawn by lot, similar to the population in age and schooling, spends five Saturdays on a question where politics got stuck. {S} holds the next round.`,
    },
  },
  {
    id: 'radio-hour',
    half: 'odd',
    lang: 'en',
    main: ['citizenDialogue'],
    touched: ['minorities'],
    where: ['africa', 'asia', 'latin'],
    title: 'You Are Live With the Council',
    ref: { sv: 'projektet om radiotimmen i {A}', en: 'the radio hour project in {A}' },
    text: `Literacy is low in the valleys around {A}, distances are long, and batteries are cheap. What people have is the radio.

Thursday at seven, one member of the council and one official sit in the studio and take calls. No question is screened. Programmes go out in four languages in turn, so that herders in the north hear decisions explained in words they use at home for the first time. Listeners' clubs meet around a receiver, vote on priorities with beans in a bowl and ring in the result.

Producers at the local station in {S} taught sound editing and borrowed the idea of the bean bowl for a programme of their own. In its first season the show received 1,460 calls. {pA} presents it.`,
    facts: [
      [
        'In its first season the show received 1,460 calls',
        '1,460|1 460|1460',
        'Hur många samtal kom in under programmets första säsong i {A}?',
        'How many calls did the show in {A} receive in its first season?',
      ],
      [
        'Programmes go out in four languages in turn',
        'four|fyra',
        'På hur många språk sänds programmet i {A}?',
        'In how many languages is the programme of {A} broadcast?',
      ],
      ['{pA} presents it', '{pA}', 'Vem är programledare i {A}?', 'Who presents the show in {A}?'],
    ],
    twin: {
      title: 'Bönor i en skål',
      text: `I dalarna kring {A} når radion längst. Varje torsdag sitter en politiker i studion och svarar på okontrollerade frågor, på fyra språk i tur och ordning. Lyssnarna röstar med bönor, något som inspirerat lokalradion i {S}.`,
    },
  },
  {
    id: 'ward-budget',
    half: 'odd',
    lang: 'en',
    main: ['budget'],
    touched: ['revenue'],
    where: ['africa', 'europe', 'asia', 'latin'],
    title: 'Three Per Cent, Your Choice',
    ref: { sv: 'projektet om stadsdelarnas egna pengar i {A}', en: 'the ward money project in {A}' },
    text: `What would you do with three per cent of the investment money of your town? In {A} the answer has to fit on a postcard.

Cards are collected in grocery shops from February to April. Officials check the price of what is technically possible, residents campaign for their ideas on the square, and in June everyone above the age of twelve may vote, on paper or by telephone. The winners so far include a footbridge, lighting at the wash-house and a roof for the market. {S} sent observers to two rounds, and in {end} lets the inhabitants of one district share out 800,000 kronor in the same manner.

Turnout in {A} rose from 9 to 34 per cent between the first and the third year. A doubtful councillor has changed his mind: "They chose better than we would have."`,
    facts: [
      [
        'Turnout in {A} rose from 9 to 34 per cent',
        '34',
        'Hur högt har deltagandet i omröstningen stigit i {A}?',
        'How high did turnout rise in {A}?',
      ],
      [
        'lets the inhabitants of one district share out 800,000 kronor',
        '800,000|800 000|800000',
        'Hur mycket får invånarna i en stadsdel i {S} fördela?',
        'How much may one district of {S} share out?',
      ],
      [
        'everyone above the age of twelve may vote',
        'twelve|tolv|12',
        'Hur gammal måste man vara för att rösta i {A}?',
        'How old must one be to vote in {A}?',
      ],
    ],
    twin: {
      title: 'Vykort till kommunkassan',
      text: `Invånarna i {A} skriver på ett vykort vad de vill lägga tre procent av investeringspengarna på, och i juni röstar alla över tolv år. En gångbro och belysning har vunnit. {S} låter nu en stadsdel pröva detsamma.`,
    },
  },
  {
    id: 'school-budget-vote',
    half: 'even',
    lang: 'sv',
    main: ['budget', 'youthInfluence'],
    touched: ['school'],
    where: ['europe', 'latin', 'africa'],
    title: 'Elevernas egen pott',
    ref: { sv: 'projektet om elevernas pott i {A}', en: 'the pupils’ money project in {A}' },
    text: `Sexton skolor i {A} har fått 12 000 kronor var att göra vad de vill med. Villkoret är att eleverna bestämmer, och att de som sällan räcker upp handen också är med.

Det går till så att varje klass lämnar ett förslag. Upphovsmännen räknar på kostnaden med kommunens ekonom, ett ögonblick som brukar skilja drömmar från planer, och därefter hålls valdag med riktiga valbås. Spegel på flicktoaletten vann på fyra ställen. Hängmattor, en hönsgård och en lång bänk hör till det övriga.

Demokratistrategen i {S} kände igen tanken från klassråden men inte allvaret. Nästa läsår får högstadieskolorna i {S} varsin pott. Utbytet mellan kommunerna finansieras med {kr} under {years}.`,
    facts: [
      [
        'Sexton skolor i {A} har fått 12 000 kronor var',
        '12 000|12,000|12000',
        'Hur mycket pengar får varje skola i {A} att rösta om?',
        'How much money does each school in {A} get to vote on?',
      ],
      [
        'Spegel på flicktoaletten vann på fyra ställen',
        'spegel|mirror',
        'Vad vann omröstningen på fyra skolor i {A}?',
        'What won the vote at four schools in {A}?',
      ],
    ],
    twin: {
      title: 'A mirror, a henhouse, a long bench',
      text: `Sixteen schools in {A} hold a proper election on how to spend a sum of their own. Proposals are costed with the municipal economist before anyone votes. {S} will give its secondary schools the same chance.`,
    },
  },
  {
    id: 'women-candidates',
    half: 'even',
    lang: 'sv',
    main: ['womenLead'],
    touched: ['councilTraining'],
    where: ['africa', 'asia', 'europe'],
    title: 'Namnet på valsedeln',
    ref: { sv: 'projektet om kvinnliga kandidater i {A}', en: 'the women candidates project in {A}' },
    text: `Fyra av sextiotvå. Så många kvinnor satt i församlingen i {A} när partnerskapet började. Partierna sade att inga ville, kvinnorna att ingen frågat.

Nätverket "Nästa val" samlade 95 kvinnor från sju partier. De fick träna på att tala i radio, på att samla in pengar och på att hantera hot, som kommer när man syns. Makar och svärmödrar bjöds in till en särskild kväll. Kvinnoförbundens veteraner från {S} berättade vad de själva fått höra 1972, och skratten visade att det var sig likt.

Vid valet våren {end} valdes 19 in. Projektet slutar inte där, för nu behöver de hålla ut: barnpassning under sammanträdena, en jurist att ringa och en mentor vardera i {S}.`,
    facts: [
      [
        'Vid valet våren {end} valdes 19 in',
        '19',
        'Hur många kvinnor valdes in i {A}?',
        'How many women were elected in {A}?',
      ],
      [
        'samlade 95 kvinnor från sju partier',
        '95',
        'Hur många kvinnor samlade nätverket i {A}?',
        'How many women did the network in {A} bring together?',
      ],
      [
        'Fyra av sextiotvå',
        'fyra|four',
        'Hur många kvinnor satt i församlingen i {A} från början?',
        'How many women sat in the assembly of {A} at the start?',
      ],
    ],
    twin: {
      title: 'Nobody had asked them',
      text: `Parties in {A} claimed that no woman was willing. A cross-party network trained ninety-five who were, in fundraising, radio and handling threats, with veterans from {S} at their side. Nineteen won a seat.`,
    },
  },
  {
    id: 'women-managers',
    half: 'odd',
    lang: 'en',
    main: ['womenLead'],
    where: ['europe', 'latin', 'asia', 'africa'],
    title: 'Who Holds the Keys',
    ref: { sv: 'projektet om kvinnliga chefer i {A}', en: 'the women managers project in {A}' },
    text: `Women make up 61 per cent of the municipal workforce in {A} and hold two of its twenty-three management posts, personnel and cleaning.

An audit done jointly with {S} looked at job advertisements, interview notes and who gets sent to conferences. Meetings at eight in the evening stood out, as did a pool car that only heads of department could use and that was always out. A leadership programme for thirty women of middle rank runs over a year with visits to {S}, where half of the directors are women but hardly any leads a technical department; that became a mirror for the hosts. Men in senior posts take a shorter version, and it is compulsory.

Since {start} five women have been promoted. The latest is {pA}, who is now in charge of roads.`,
    facts: [
      [
        'Since {start} five women have been promoted',
        'five|fem',
        'Hur många kvinnor i {A} har befordrats?',
        'How many women in {A} have been promoted?',
      ],
      [
        'The latest is {pA}, who is now in charge of roads',
        '{pA}',
        'Vem ansvarar nu för vägarna i {A}?',
        'Who is now in charge of roads in {A}?',
      ],
      [
        'hold two of its twenty-three management posts',
        'two|två',
        'Hur många av chefstjänsterna i {A} innehades av kvinnor?',
        'How many of the management posts in {A} were held by women?',
      ],
    ],
    twin: {
      title: 'Poolbilen som alltid var ute',
      text: `De flesta anställda i {A} är kvinnor, men nycklarna har männen. En genomgång med {S} visade hur möten, annonser och tjänstebilar hålls inom gruppen. Trettio kvinnor går ett ledarprogram, och männen en obligatorisk kortversion.`,
    },
  },
  {
    id: 'roma-mediators',
    half: 'odd',
    lang: 'sv',
    main: ['minorities'],
    touched: ['school', 'housing'],
    where: ['europe'],
    title: 'Brobyggare från kvarteret',
    ref: { sv: 'projektet om romska brobyggare i {A}', en: 'the Roma mediators project in {A}' },
    text: `Mahalan slutar där asfalten tar slut. I kvarteret bor 2 900 romer, en sjundedel av befolkningen i {A}, men i kommunhuset arbetade fram till {start} ingen enda.

Åtta brobyggare har anställts, fyra kvinnor och fyra män, med uppdrag på mödravården, arbetsförmedlingen, skolan och bygglovskontoret. De översätter åt båda håll, inte bara språk. {S} har haft brobyggare sedan 2012 och erfarenheten säger att titeln betyder mindre än mandatet: den som bara får följa med blir gisslan, den som får ändra en rutin blir kollega.

Handlingsplanen mot antiziganism, undertecknad av borgmästaren, följs upp offentligt varje 8 april. Dagen firas även i {S}, i år med gemensam digital konsert. Samordnare är {pA}.`,
    facts: [
      [
        'Åtta brobyggare har anställts',
        'åtta|eight|8',
        'Hur många brobyggare har anställts i {A}?',
        'How many mediators have been hired in {A}?',
      ],
      [
        'följs upp offentligt varje 8 april',
        '8 april|8 April',
        'Vilket datum följs handlingsplanen i {A} upp?',
        'On what date is the action plan of {A} reviewed each year?',
      ],
      [
        'Samordnare är {pA}',
        '{pA}',
        'Vem samordnar brobyggarna i {A}?',
        'Who coordinates the mediators in {A}?',
      ],
    ],
    twin: {
      title: 'Eight colleagues from the mahala',
      text: `Not one Roma was employed at the town hall of {A} although every seventh resident is Roma. Mediators now work at maternity care, school and job centre. According to {S}, they must be allowed to change routines or they become hostages.`,
    },
  },
  {
    id: 'indigenous-consult',
    half: 'even',
    lang: 'en',
    main: ['minorities'],
    touched: ['planning', 'greenSpace', 'citizenDialogue'],
    where: ['latin', 'asia', 'africa'],
    title: 'Asked in Their Own Tongue',
    ref: {
      sv: 'projektet om urfolkens rätt till samråd i {A}',
      en: 'the indigenous consultation project in {A}',
    },
    text: `By law, communities must give consent before a mine, a dam or a road is built on their land. In {A} consent used to be a signature on a page in a language few elders read.

Reindeer herders from the north of Sweden and forest peoples of {C} have more to say to each other than to most officials. That discovery is at the core of the project, in which {S} opens doors to a Sami village it has learned to consult, slowly and after mistakes. A protocol written in the two indigenous languages of {A} sets out who must be asked, in which order, with how much time and who pays for an independent adviser. Place names have been put on the municipal map for the first time.

The protocol was tested on a gravel pit, and the answer was no. The council respected it. {kr} covers interpreters, journeys and a film.`,
    facts: [
      [
        'The protocol was tested on a gravel pit, and the answer was no',
        'gravel|grus',
        'Vilken verksamhet prövades först enligt protokollet i {A}?',
        'On what was the protocol of {A} first tested?',
      ],
      [
        'A protocol written in the two indigenous languages of {A}',
        'two|två',
        'På hur många urfolksspråk är protokollet i {A} skrivet?',
        'In how many indigenous languages is the protocol of {A} written?',
      ],
    ],
    twin: {
      title: 'Ett nej som gäller',
      text: `En namnteckning på ett papper få kunde läsa har räknats som samtycke i {A}. Nu finns ett protokoll på urfolkens egna språk, inspirerat av möten mellan {S} och en sameby. När det prövades på en grustäkt blev svaret nej.`,
    },
  },
  {
    id: 'mother-tongue',
    half: 'even',
    lang: 'sv',
    main: ['minorities', 'school'],
    touched: ['preschool', 'library'],
    where: ['europe', 'asia', 'latin'],
    title: 'Farfars språk på schemat',
    ref: { sv: 'projektet om minoritetsspråk i skolan i {A}', en: 'the minority language project in {A}' },
    text: `Barn som blev slagna på fingrarna för att de talade sitt modersmål är i dag lärare i {A}. De vill inte att det ska gå samma väg med nästa generation.

Språket har ungefär 7 000 talare, nästan alla över femtio. Sedan {start} erbjuds sex timmar i veckan i årskurs ett till fyra, och fritidspersonal leker på språket om eftermiddagarna. Läromedel saknades helt. De görs i verkstäder där gamla berättar, unga spelar in och en lingvist rättar.

{S}, som är förvaltningskommun för finska och meänkieli, bidrar med sina planer för hur ett språk ska synas på skyltar, i vården och på nätet, och skäms en smula över hur mycket som stannat på papperet. 310 elever deltar. Bidraget är {kr}.`,
    facts: [
      [
        '310 elever deltar',
        '310',
        'Hur många elever i {A} läser minoritetsspråket?',
        'How many pupils in {A} take lessons in the minority language?',
      ],
      [
        'Språket har ungefär 7 000 talare',
        '7 000|7,000|7000',
        'Hur många talar minoritetsspråket i {A}?',
        'How many speakers does the language in {A} have?',
      ],
    ],
  },
  {
    id: 'property-tax',
    half: 'even',
    lang: 'en',
    main: ['revenue'],
    touched: ['digital', 'antiCorruption'],
    where: ['africa', 'asia', 'latin', 'europe'],
    title: 'A Tax People Can See',
    ref: { sv: 'projektet om fastighetsskatten i {A}', en: 'the property tax project in {A}' },
    text: `Nine owners out of ten in {A} paid no property tax, and the tenth paid on a house that had burned down in 1998. Transfers from the state made up 86 per cent of income and came late.

The roll has been rebuilt from aerial photographs: roof size, material, distance to a paved road. Nobody enters the house, nobody bargains. Bills are simple, payable by telephone, and carry a picture of something last year's money was used for. Finance officers from {S} ran the numbers on fairness, exempted the poorest fifth and warned that trust can be lost within a month if the picture is a lie.

Own revenue has grown by 140 per cent since {start}. For {S}, where nobody remembers what the municipal tax is spent on, the picture on the bill was worth the entire trip.`,
    facts: [
      [
        'Own revenue has grown by 140 per cent since {start}',
        '140',
        'Med hur många procent har de egna intäkterna ökat i {A}?',
        'By what percentage has own revenue grown in {A}?',
      ],
      [
        'exempted the poorest fifth',
        'fifth|femtedel',
        'Vilka slipper betala skatten i {A}?',
        'Who is exempt from the tax in {A}?',
      ],
      [
        "carry a picture of something last year's money was used for",
        'picture|bild',
        'Vad finns tryckt på skatteräkningarna i {A}?',
        'What is printed on the bills in {A}?',
      ],
    ],
    twin: {
      title: 'En bild på räkningen',
      text: `Nästan ingen betalade skatt på sitt hus i {A}. Ett nytt register byggt på flygbilder, enkla räkningar och undantag för de fattigaste har mer än fördubblat inkomsterna. Ekonomer från {S} har räknat på vad som är rättvist.`,
    },
  },
  {
    id: 'cash-book',
    half: 'odd',
    lang: 'sv',
    main: ['revenue'],
    touched: ['councilTraining', 'antiCorruption'],
    where: ['africa', 'europe', 'asia'],
    title: 'Bokslut före midsommar',
    ref: { sv: 'projektet om kommunens räkenskaper i {A}', en: 'the municipal accounts project in {A}' },
    text: `I tre år i rad fick {A} anmärkning från statens revisorer. Inte för att pengar försvunnit, utan för att ingen kunde visa vart de tagit vägen.

Kvitton i skokartonger har ersatts av ett enkelt kontosystem. Sju ekonomiassistenter har gått en tjugoveckorskurs på distans vid {S}, en timme varje tisdag, med egna verifikationer som övning. En likviditetsplan visar numera i god tid när lönerna är hotade, och avgifterna för torgplatser, bussfickor och slakt räknas upp årligen efter ett index i stället för på känn.

Förra året kom den första rena revisionsberättelsen. Med den i handen beviljades kommunen ett lån till nya gatlyktor. Ekonomichef {pS} i {S} har handlett och säger att hon fått tillbaka glädjen i att förklara vad en balansräkning är.`,
    facts: [
      [
        'Ekonomichef {pS} i {S}',
        '{pS}',
        'Vad heter ekonomichefen i {S}?',
        'What is the name of the head of finance in {S}?',
      ],
      [
        'Sju ekonomiassistenter har gått en tjugoveckorskurs',
        'sju|seven|7',
        'Hur många ekonomiassistenter i {A} har gått kursen?',
        'How many finance assistants in {A} took the course?',
      ],
      [
        'beviljades kommunen ett lån till nya gatlyktor',
        'gatlykt|street l',
        'Vad fick {A} låna pengar till?',
        'What was {A} granted a loan for?',
      ],
    ],
    twin: {
      title: 'Goodbye to the shoebox',
      text: `Receipts lay in boxes and auditors complained every year. A twenty-week distance course given from {S}, an index for fees and a plan for when cash runs short have earned {A} its first clean report.`,
    },
  },
];
