// Stories on older people, disability, children at risk, violence and people who have fled. Longer than the ceiling
// because it is prose: each story is written by hand, and no two share the build of their sentences.
import type { Story } from './story.js';

/** In no order that matters. */
export const CARE_STORIES: readonly Story[] = [
  {
    id: 'home-visits',
    half: 'even',
    lang: 'en',
    main: ['elderly'],
    touched: ['mentalHealth'],
    where: ['europe', 'asia'],
    title: 'Wednesday Is Visiting Day',
    ref: { sv: 'projektet om hembesök hos gamla i {A}', en: 'the home visits project in {A}' },
    text: `Emigration has emptied {A} of everyone between twenty and fifty. Those left behind manage, until a fall in the bathroom or a winter without firewood shows that they do not.

The municipality had an institution with thirty beds and nothing in between. What it is building now, step by step with {S}, is the in-between: four visiting teams of two who drive out to villages with blood pressure cuffs, hinges, batteries and time. A simple assessment form from {S} was cut by half, then translated. Each person is asked the same last question, namely what they would like to do once more.

Within two years 240 people over seventy-five receive regular visits. The wish list, it turned out, was mostly about dancing, and so a monthly afternoon with an accordion has been added at no cost.`,
    facts: [
      [
        'Within two years 240 people over seventy-five receive regular visits',
        '240',
        'Hur många över sjuttiofem får regelbundet besök i {A}?',
        'How many people over seventy-five in {A} are visited regularly?',
      ],
      [
        'an institution with thirty beds and nothing in between',
        'thirty|30|trettio',
        'Hur många bäddar har institutionen i {A}?',
        'How many beds does the institution in {A} have?',
      ],
      [
        'four visiting teams of two',
        'four|fyra',
        'Hur många team åker ut till byarna runt {A}?',
        'How many teams drive out to the villages around {A}?',
      ],
    ],
    twin: {
      title: 'Besök med tid över',
      text: `De unga har flyttat från {A} och de gamla klarar sig så gott de kan. Små team åker numera ut med blodtrycksmätare och verktygslåda, efter modell från hemtjänsten i {S}. På de gamlas önskelista stod mest dans.`,
    },
  },
  {
    id: 'dementia-cafe',
    half: 'odd',
    lang: 'sv',
    main: ['elderly'],
    touched: ['publicHealth', 'mentalHealth'],
    where: ['asia', 'europe', 'latin'],
    title: 'Farmor glömmer vägen',
    ref: { sv: 'projektet om demens i {A}', en: 'the dementia project in {A}' },
    text: `Ordet för demens betyder "barndom igen" på språket i {A}, och sjukdomen sköts inom familjen, oftast av en svärdotter som slutat sitt arbete.

Hur kan kommunen avlasta utan att ta över? Parterna prövar tre vägar. Ett anhörigkafé öppnar på lördagar i församlingshemmet. Poliser, busschaufförer och bagare får en timmes kurs i hur man bemöter någon som irrat bort sig. Och den som vårdar en närstående kan ansöka om sex timmars avlösning i veckan.

Demenssjuksköterskan {pS} från {S} har rest till {A} vid fyra tillfällen. Hon säger att hon själv lärt sig mest om tålamod.

En ansökan om fortsatt stöd lämnas in hösten {end}.`,
    facts: [
      [
        'ansöka om sex timmars avlösning i veckan',
        'sex|six|6',
        'Hur många timmars avlösning i veckan kan en anhörig i {A} få?',
        'How many hours of relief a week can a relative in {A} get?',
      ],
      [
        'Demenssjuksköterskan {pS} från {S}',
        '{pS}',
        'Vad heter demenssjuksköterskan från {S}?',
        'What is the name of the dementia nurse from {S}?',
      ],
      [
        'Ett anhörigkafé öppnar på lördagar i församlingshemmet',
        'lördag|Saturday',
        'Vilken dag är kaféet för anhöriga i {A} öppet?',
        'On which day is the café for relatives in {A} open?',
      ],
    ],
    twin: {
      title: 'One hour for the baker',
      text: `When memory fails, families in {A} carry the whole burden. A Saturday café, six hours of relief a week and a short lesson for bus drivers and bakers are being tried, with a specialised nurse from {S} as sounding board.`,
    },
  },
  {
    id: 'day-centre',
    half: 'even',
    lang: 'sv',
    main: ['elderly'],
    touched: ['food', 'preschool'],
    where: ['latin', 'africa', 'asia'],
    title: 'Morgonsol på verandan',
    ref: { sv: 'projektet om dagcentralen i {A}', en: 'the day centre project in {A}' },
    text: `Pensionen räcker till bussen dit men inte hem. Så brukade de äldre i {A} skämta om den enda dagcentralen, som låg i grannkommunen.

Numera finns en egen, i ett hus som stått tomt sedan banken stängde. Dit kommer varje dag ett sjuttiotal personer, alla födda före 1955, för att äta lunch, bli klippta, spela domino och få benen omlagda. Två dagar i veckan delar de hus med en barngrupp, och det är de dagarna som har längst kö.

{S} står för kunskap om måltider, fallrisk och hur ett brukarråd fungerar. Att gästerna själva skulle bestämma matsedeln väckte munterhet hos kommunledningen i {A}, som sedan gav med sig. Driften beräknas till 90 000 kronor om året.`,
    facts: [
      [
        'Driften beräknas till 90 000 kronor om året',
        '90 000|90,000|90000',
        'Vad kostar dagcentralen i {A} att driva per år?',
        'What does the day centre in {A} cost to run each year?',
      ],
      [
        'i ett hus som stått tomt sedan banken stängde',
        'bank',
        'Vad fanns tidigare i huset där dagcentralen i {A} ligger?',
        'What used to be in the building of the day centre in {A}?',
      ],
    ],
  },
  {
    id: 'ramp-audit',
    half: 'odd',
    lang: 'en',
    main: ['disability'],
    touched: ['digital'],
    where: ['europe', 'asia', 'africa', 'latin'],
    title: 'Measured by Those Who Know',
    ref: { sv: 'projektet om tillgängliga byggnader i {A}', en: 'the accessible buildings project in {A}' },
    text: `There is a ramp at the town hall of {A}. It has a gradient of one in four and ends in a flowerbed.

Who could have told the builders? Eleven residents with impaired mobility, sight or hearing have been hired by the hour to inspect 64 public buildings with a laser measure and a list of forty questions. Their verdicts, in green, yellow or red, are posted beside each entrance. {S} has used such inspectors in its own schools and paid them nothing; after the first visit it changed that too.

A sum in next year's budget is tied to the list, worst first. The post office has already moved its counter down by thirty centimetres. For the checklist in English, contact {mail}.`,
    facts: [
      [
        'to inspect 64 public buildings',
        '64',
        'Hur många offentliga byggnader granskas i {A}?',
        'How many public buildings are inspected in {A}?',
      ],
      [
        'Eleven residents with impaired mobility, sight or hearing have been hired',
        'eleven|elva|11',
        'Hur många inspektörer har anställts på timme i {A}?',
        'How many inspectors have been hired by the hour in {A}?',
      ],
      [
        'The post office has already moved its counter down by thirty centimetres',
        'post',
        'Vem har redan sänkt sin disk i {A}?',
        'Who has already lowered a counter in {A}?',
      ],
    ],
    twin: {
      title: 'Rampen som slutade i en rabatt',
      text: `Invånare som själva sitter i rullstol, ser dåligt eller är döva mäter upp offentliga hus i {A} och sätter betyg vid dörren. {S} gjorde samma sak gratis hemma, men betalar nu sina inspektörer.`,
    },
  },
  {
    id: 'supported-work',
    half: 'even',
    lang: 'sv',
    main: ['disability'],
    touched: ['vocational', 'business'],
    where: ['europe', 'latin', 'asia'],
    title: 'Kaffet serveras av Mirna',
    ref: { sv: 'projektet om daglig verksamhet i {A}', en: 'the day activities project in {A}' },
    text: `På kaféet Solrosen i {A} känner stamgästerna personalen vid namn. Mirna tar beställningar, Goran bakar och Lejla sköter kassan. Alla tre har utvecklingsstörning, och alla tre satt för två år sedan hemma i en soffa.

Institutionen på kullen stängdes efter en rapport om tvång. Något att sätta i stället fanns inte. {S} berättade om LSS och daglig verksamhet, och {A} valde ut det som gick att genomföra utan en ny lag: personliga stödjare, en verkstad för cykelreparationer, kaféet samt en lägenhet där man får öva på att bo själv.

Antalet deltagare är litet, 28 personer, men kön växer. Föräldraföreningens ordförande {pA} sitter med i styrgruppen. Bidrag: {kr}.`,
    facts: [
      [
        'Antalet deltagare är litet, 28 personer',
        '28',
        'Hur många deltar i verksamheten i {A}?',
        'How many people take part in the activities in {A}?',
      ],
      [
        'Föräldraföreningens ordförande {pA} sitter med i styrgruppen',
        '{pA}',
        'Vem är ordförande i föräldraföreningen i {A}?',
        "Who chairs the parents' association in {A}?",
      ],
      ['På kaféet Solrosen i {A}', 'Solrosen', 'Vad heter kaféet i {A}?', 'What is the café in {A} called?'],
    ],
    twin: {
      title: 'From the sofa to the till',
      text: `When the institution above {A} closed, its residents with intellectual disabilities were sent home to sofas. A café, a bicycle workshop and a training flat, inspired by day activities in {S}, give twenty-eight of them a week with content.`,
    },
  },
  {
    id: 'sign-language',
    half: 'odd',
    lang: 'sv',
    main: ['disability'],
    touched: ['citizenDialogue', 'school'],
    where: ['africa', 'asia', 'latin'],
    title: 'Händer som hörs i salen',
    ref: { sv: 'projektet om teckenspråk i {A}', en: 'the sign language project in {A}' },
    text: `Ingen på vårdcentralen kan fråga var det gör ont. Ingen på polisstationen kan ta emot en anmälan. För de omkring 1 500 döva i {A} har kommunen i praktiken varit stängd.

Med hjälp av dövas förening och {S} utbildas nu 24 anställda i grundläggande teckenspråk: receptionister, sjuksköterskor, två poliser och en borgmästare. Fullmäktiges möten tolkas och sänds på nätet. En ordlista med lokala tecken för ord som budget, motion och bygglov har filmats i samma veva, eftersom sådana tecken inte fanns.

Överraskande många hörande föräldrar dök upp på kvällskurserna. De hade aldrig kunnat tala med sina barn.`,
    facts: [
      [
        'utbildas nu 24 anställda i grundläggande teckenspråk',
        '24',
        'Hur många anställda i {A} lär sig teckenspråk?',
        'How many employees in {A} learn to sign?',
      ],
      [
        'de omkring 1 500 döva i {A}',
        '1 500|1,500|1500',
        'Hur många döva bor i {A}?',
        'How many deaf residents does {A} have?',
      ],
    ],
  },
  {
    id: 'street-kids',
    half: 'even',
    lang: 'en',
    main: ['childProtection'],
    touched: ['school', 'mentalHealth'],
    where: ['africa', 'asia', 'latin'],
    title: 'Home by Nightfall',
    ref: { sv: 'projektet om gatubarnen i {A}', en: 'the street children project in {A}' },
    text: `Behind the bus park of {A} some ninety children sleep on cardboard. Round-ups by the police used to end in a cell, or on a lorry that dropped them outside the district border.

A night team has taken over: two social workers, a nurse and a former street boy who is now twenty-three. They carry no uniform. Contact with the family is sought within a week, since most of the children have one, and a small grant for a bed, a school uniform or a debt often settles more than talk. For those who cannot return there are nine foster homes, recruited and supervised along lines that {S} uses.

Of the 61 children followed for a year, 44 still live where they were placed. {S} sends two supervisors each spring. The partners share costs for the night shift through {end}.`,
    facts: [
      [
        'Of the 61 children followed for a year, 44 still live where they were placed',
        '44',
        'Hur många av de uppföljda barnen i {A} bor kvar där de placerades?',
        'How many of the children followed in {A} still live where they were placed?',
      ],
      [
        'there are nine foster homes',
        'nine|nio|9',
        'Hur många familjehem finns för barnen i {A}?',
        'How many foster homes are there in {A}?',
      ],
      [
        'two social workers, a nurse and a former street boy',
        'nurse|sjuksköterska & social',
        'Vilka ingår i nattlaget i {A}?',
        'Who makes up the night team in {A}?',
      ],
    ],
    twin: {
      title: 'Nattlaget utan uniform',
      text: `Bakom busstationen i {A} sov barnen på kartonger tills polisen körde bort dem. Nu är det socialarbetare och en sjuksköterska som kommer. De flesta barnen har familj, och för övriga rekryteras familjehem på det sätt som {S} gör.`,
    },
  },
  {
    id: 'ending-orphanage',
    half: 'odd',
    lang: 'en',
    main: ['childProtection'],
    touched: ['disability'],
    where: ['europe', 'asia'],
    title: 'The Last Dormitory',
    ref: { sv: 'projektet om barnhemmet i {A}', en: 'the orphanage closure project in {A}' },
    text: `The residential home in {A} was built for 200 boys and girls, of whom four out of five have at least one living parent. Poverty, a divorce or a harelip was reason enough to be left there.

Closing the doors is the easy part. What the municipality needs, and lacks, are social workers who can assess a family, relatives who are paid to foster and neighbours who speak up early. Twelve newly hired caseworkers shadow colleagues in {S} for three weeks; back home each is given no more than twenty families. The building itself will become sheltered flats for care leavers aged 18 to 24.

At the start of the partnership 137 children lived in the dormitories. By last Christmas there were 52, and none under the age of six.`,
    facts: [
      [
        'By last Christmas there were 52, and none under the age of six',
        '52',
        'Hur många barn bodde kvar på hemmet i {A} vid jul?',
        'How many children were left in the home in {A} by Christmas?',
      ],
      [
        'Twelve newly hired caseworkers shadow colleagues in {S} for three weeks',
        'twelve|tolv|12',
        'Hur många nya handläggare från {A} får gå bredvid i {S}?',
        'How many new caseworkers from {A} shadow staff in {S}?',
      ],
      [
        'sheltered flats for care leavers aged 18 to 24',
        'flat|lägenhet',
        'Vad ska byggnaden i {A} användas till sedan?',
        'What will the building in {A} become?',
      ],
    ],
    twin: {
      title: 'När sovsalarna tystnar',
      text: `Nästan alla barn på hemmet i {A} har föräldrar i livet. {A} avvecklar sovsalarna och bygger i stället upp en socialtjänst som kan utreda, stötta och placera hos släkt. Handläggarna har gått bredvid kollegor i {S}.`,
    },
  },
  {
    id: 'one-door',
    half: 'odd',
    lang: 'sv',
    main: ['childProtection', 'violence'],
    where: ['europe', 'latin', 'africa'],
    title: 'Berätta bara en gång',
    ref: { sv: 'projektet om barnahuset i {A}', en: 'the children’s house project in {A}' },
    text: `Tidigare fick ett barn i {A} som blivit slaget eller utnyttjat återge händelsen för polis, läkare, åklagare och domare, i genomsnitt sju gånger.

Parternas mål är en enda gång. I en vanlig villa med lekrum och dold kamera möts alla myndigheter, efter förebild från barnahuset i {S}. En förhörsledare utbildas särskilt. Mammor som själva utsatts för misshandel får hjälp i samma hus, för det ena kommer sällan ensamt.

Lokalen invigdes i mars {start}. Under de första tio månaderna hördes 83 barn, och andelen ärenden som gick till åtal fördubblades. Nästa fråga gäller barn i byarna, dit vägen är lång och tystnaden stor.

Ansvarig i {S} är socialchef {pS}.`,
    facts: [
      [
        'Under de första tio månaderna hördes 83 barn',
        '83',
        'Hur många barn hördes de första tio månaderna i {A}?',
        'How many children were heard in the first ten months in {A}?',
      ],
      [
        'Ansvarig i {S} är socialchef {pS}',
        '{pS}',
        'Vem är ansvarig för {ref} i {S}?',
        'Who is responsible for {ref} in {S}?',
      ],
      [
        'i genomsnitt sju gånger',
        'sju|seven|7',
        'Hur många gånger fick barnen i {A} tidigare berätta vad de varit med om?',
        'How many times did children in {A} have to tell their story before?',
      ],
    ],
    twin: {
      title: 'A villa with a hidden camera',
      text: `In {A} police, doctor and prosecutor now come to the child rather than the other way round. Beaten mothers find support behind the same door, as one form of abuse seldom comes alone. The model is the children's house of {S}.`,
    },
  },
  {
    id: 'bruise-protocol',
    half: 'even',
    lang: 'en',
    main: ['violence'],
    touched: ['publicHealth'],
    where: ['latin', 'africa', 'europe', 'asia'],
    title: 'The Question Nobody Asked',
    ref: { sv: 'projektet om att våga fråga i {A}', en: 'the daring to ask project in {A}' },
    text: `"Did you walk into a door?" was what the form at the emergency ward of {A} suggested. It had no line for husbands.

Since {start} every woman who seeks care is asked, in private, whether someone at home hurts or threatens her. Nurses were trained to ask by colleagues from {S}, and a protocol says what happens next: a call to the municipal support line, photographs that hold as evidence, a bed in one of three secret flats. Hairdressers, who often see bruises first, were invited to the second round of courses and came in larger numbers than the police.

Men are not forgotten. A group for those who want to stop hitting meets on Tuesdays in the rooms of the football club.

The share of cases reported has tripled. That is taken as a good sign, explains {pA}, head of social affairs.`,
    facts: [
      [
        'a bed in one of three secret flats',
        'three|tre',
        'Hur många hemliga lägenheter finns det i {A}?',
        'How many secret flats are there in {A}?',
      ],
      [
        'explains {pA}, head of social affairs',
        '{pA}',
        'Vem är socialchef i {A}?',
        'Who heads social affairs in {A}?',
      ],
      [
        'A group for those who want to stop hitting meets on Tuesdays in the rooms of the football club',
        'Tuesday|tisdag',
        'Vilken dag träffas männen som vill sluta slå i {A}?',
        "On which day does the men's group in {A} meet?",
      ],
    ],
    twin: {
      title: 'Frisörerna som ser blåmärkena',
      text: `På akuten i {A} ställs numera frågan om någon därhemma slår. Svaret leder vidare till stödlinje och skyddat boende. Sjuksköterskor från {S} har utbildat, och även frisörer har gått kursen.`,
    },
  },
  {
    id: 'safe-walk-home',
    half: 'odd',
    lang: 'en',
    main: ['violence'],
    touched: ['planning', 'publicTransport', 'womenLead'],
    where: ['africa', 'asia', 'latin'],
    title: 'Night Shift, Safe Shift',
    ref: { sv: 'projektet om trygg hemväg i {A}', en: 'the safe way home project in {A}' },
    text: `Three thousand women leave the textile mills of {A} at eleven in the evening. On the two kilometres to the hostels there used to be no lamp and, in the words of the union, no witness.

Assaults were common knowledge and absent from every report. The project began with a map on which workers could place anonymous pins; 417 appeared in a month. Then came lights, a foot patrol, a helpline with a legal adviser and rules that bind employers to act when a foreman is the offender. {S} supported with its handbook on sexual harassment and paid for the legal adviser's first year.

What remains is the hardest: the violence behind the door of the hostel itself. Couples' dialogues are to be tried there from {end}.`,
    facts: [
      [
        '417 appeared in a month',
        '417',
        'Hur många nålar sattes på kartan i {A} på en månad?',
        'How many pins were placed on the map of {A} in a month?',
      ],
      [
        'Three thousand women leave the textile mills of {A} at eleven in the evening',
        'eleven|elva|23|11',
        'Hur dags går kvinnorna hem från fabrikerna i {A}?',
        'At what time do the women leave the mills of {A}?',
      ],
    ],
  },
  {
    id: 'newcomer-office',
    half: 'even',
    lang: 'sv',
    main: ['refugees'],
    touched: ['vocational', 'housing'],
    where: ['europe', 'latin', 'africa'],
    title: 'Första veckan i en ny stad',
    ref: { sv: 'projektet om mottagandet i {A}', en: 'the reception project in {A}' },
    text: `På två år växte {A} från 41 000 till 56 000 invånare. De nya kom med väskor, barn och ett papper på ett språk som tjänstemännen inte läste.

"Vi var inte ovänliga, vi var oorganiserade", säger stadsdirektören. Erfarenheterna från 2015, då {S} själv tog emot tusentals människor på flykt, blev utgångspunkten för samarbetet. En dörr i stället för åtta, en kontaktperson per familj, skolplats inom tio dagar och öppna språkcaféer där även ortsbor kommer. Den som var frisör eller rörmokare får sin kunskap prövad i stället för att börja om.

I {S} hade mycket av detta lagts ner när antalet sjönk. Genom partnerskapet har rutinerna skrivits ner på nytt, ifall de behövs. Stödet är på {kr} och gäller {years}.`,
    facts: [
      [
        'På två år växte {A} från 41 000 till 56 000 invånare',
        '56 000|56,000|56000',
        'Hur många invånare har {A} efter att de nya kommit?',
        'How many inhabitants did {A} have after two years of arrivals?',
      ],
      [
        'skolplats inom tio dagar',
        'tio|ten|10',
        'Inom hur många dagar får barnen en plats i skolan i {A}?',
        'Within how many days do the children get a school place in {A}?',
      ],
    ],
    twin: {
      title: 'One door rather than eight',
      text: `Arrivals fleeing the fighting have made {A} grow by a third. Drawing on what {S} went through in 2015, the town now offers one reception desk, a contact person per family and language cafés that locals attend as well.`,
    },
  },
  {
    id: 'returning-families',
    half: 'odd',
    lang: 'en',
    main: ['refugees'],
    touched: ['school', 'business'],
    where: ['europe', 'latin', 'asia'],
    title: 'Coming Back to a Place That Changed',
    ref: { sv: 'projektet om återvändare i {A}', en: 'the returnees project in {A}' },
    text: `They grew up in Dortmund, Malmö or Milan, speak the language of their parents with an accent, and one morning stand at a counter in {A} because an application was turned down abroad. Nearly 700 have come in three years.

Return is rarely a choice, and shame keeps people from asking for help. The municipality has put together a package with {S}: recognition of school grades, a buddy of the same age, legal advice, and start-up money of up to 2,000 euros against a plan. Two of the advisers are returnees themselves. {S} gains an honest picture of what happens after the plane, something its own officials had never seen.

An independent researcher interviews thirty families twice. Results are presented in May {end}, in both places.`,
    facts: [
      [
        'start-up money of up to 2,000 euros against a plan',
        '2,000|2 000|2000',
        'Hur mycket kan en återvändare till {A} få för att börja om?',
        'How much start-up money can a returnee to {A} get?',
      ],
      [
        'Nearly 700 have come in three years',
        '700',
        'Hur många har återvänt till {A} på tre år?',
        'How many have come back to {A} in three years?',
      ],
      [
        'An independent researcher interviews thirty families twice',
        'thirty|30|trettio',
        'Hur många familjer i {A} intervjuas av forskaren?',
        'How many families in {A} are interviewed?',
      ],
    ],
    twin: {
      title: 'Hemma men främmande',
      text: `Efter ett avslag i Tyskland eller Sverige kliver de av planet i en kommun de knappt känner. {A} och {S} har satt ihop ett stöd för återvändare: betygen översätts, en jämnårig visar runt och den som har en plan får startpengar.`,
    },
  },
  {
    id: 'camp-city',
    half: 'even',
    lang: 'en',
    main: ['refugees', 'drinkingWater'],
    touched: ['waste'],
    where: ['africa', 'asia'],
    title: 'One Town, Not Two',
    ref: { sv: 'projektet om lägret intill {A}', en: 'the camp and town project in {A}' },
    text: `On one side of the road lies {A}, on the other a camp that is three times its size. International agencies serve the camp; the town looks on while its own boreholes sink.

Resentment has a price, and the mayors' idea is to plan for everybody who drinks from the same aquifer. A joint water board with nine members, four of them elected in the camp, now decides on pumping hours, new wells and repairs. Refugees with engineering degrees are employed by the utility. {S} brings in its groundwater geologist and its experience of including newcomers who will probably stay.

Three solar pumps have been moved so that both sides can reach them on foot. The football league, mixed since last summer, was not part of any plan.`,
    facts: [
      [
        'A joint water board with nine members, four of them elected in the camp',
        'four|fyra',
        'Hur många i vattenstyrelsen är valda av lägrets invånare intill {A}?',
        'How many members of the board are elected in the camp beside {A}?',
      ],
      [
        'Three solar pumps have been moved so that both sides can reach them on foot',
        'three|tre',
        'Hur många pumpar har flyttats vid {A}?',
        'How many pumps have been moved in {A}?',
      ],
    ],
    twin: {
      title: 'Samma brunn på båda sidor vägen',
      text: `Flyktinglägret intill {A} är större än staden, och grundvattnet räcker inte om var och en pumpar för sig. I en gemensam styrelse bestämmer invånare och flyktingar över brunnarna, med stöd av en hydrogeolog från {S}.`,
    },
  },
];
