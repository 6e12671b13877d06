// More stories on preschools, libraries, leisure, maternity, shared budgets, women in power and revenue. Longer than
// the ceiling because it is prose: each story is written by hand, and no two share the build of their sentences.
import type { Story } from './story.js';

/** In no order that matters. */
export const FAMILY_STORIES: readonly Story[] = [
  {
    id: 'factory-creche',
    half: 'even',
    lang: 'en',
    main: ['preschool'],
    touched: ['business', 'womenLead'],
    where: ['asia', 'latin', 'africa'],
    title: 'Open Until Seven',
    ref: { sv: 'projektet om barnomsorg vid fabrikerna i {A}', en: 'the factory nursery project in {A}' },
    text: `The municipal nursery in {A} shuts at three. The shift at the shoe factories ends at six. In the three hours between, toddlers are watched by a sister of eight or by a television.

Employers, union and town hall had blamed each other for years. {S}, where opening hours were once fought over just as bitterly, suggested that all of them pay. A company with more than fifty workers now contributes per child; the municipality provides rooms and inspection, and the carers, who used to be called aunts, take a diploma in early learning that runs over ten Saturdays. Groups are limited to eighteen.

Two nurseries opened in {start} and five more have followed, together with places for 640 children. Absence at the factories has fallen, which is why the owners are still on board.`,
    facts: [
      [
        'together with places for 640 children',
        '640',
        'Hur många platser har tillkommit för barnen i {A}?',
        'How many places for children have been created in {A}?',
      ],
      [
        'Groups are limited to eighteen',
        'eighteen|arton|18',
        'Hur många barn får det högst vara i en grupp i {A}?',
        'How many children may a group in {A} have at most?',
      ],
      [
        'a diploma in early learning that runs over ten Saturdays',
        'ten|tio|10',
        'Hur många lördagar pågår utbildningen för personalen i {A}?',
        'Over how many Saturdays does the staff diploma in {A} run?',
      ],
    ],
    twin: {
      title: 'Tanterna fick diplom',
      text: `När skiftet slutar sex och förskolan i {A} stänger tre blir småbarnen lämnade åt sig själva. Nu betalar fabrikerna en avgift per barn och kommunen håller öppet till kvällen. {S} har hjälpt till att utbilda personalen.`,
    },
  },
  {
    id: 'deaf-village-preschool',
    half: 'odd',
    lang: 'sv',
    main: ['preschool'],
    touched: ['minorities', 'disability'],
    where: ['europe', 'asia', 'africa'],
    title: 'Tre språk i sandlådan',
    ref: { sv: 'projektet om flerspråkiga småbarn i {A}', en: 'the multilingual toddlers project in {A}' },
    text: `I sandlådan på Näckrosen i {A} pratas det tre språk och ingen rättar någon. Så har det inte alltid varit. Barn från minoriteten kom förr inte alls, och de som kom teg.

Förskolechefer från de båda kommunerna följer nu 14 avdelningar under tre år. Personalen läser sagor parallellt på två språk, filmar samspelet och går igenom filmerna med en logoped. En avdelning tar emot barn med hörselnedsättning. Föräldrar får sitta med hela första veckan, även mormor.

I {S} talas 62 modersmål bland barn under sex år, så behovet är ömsesidigt. Efter halva tiden pratar de tystaste barnen dubbelt så mycket, mätt i antal yttranden per timme. Stödet uppgår till {kr}.`,
    facts: [
      [
        'följer nu 14 avdelningar under tre år',
        '14',
        'Hur många avdelningar följs i {A} och {S}?',
        'How many groups are followed in {A} and {S}?',
      ],
      [
        'I {S} talas 62 modersmål bland barn under sex år',
        '62',
        'Hur många modersmål talas bland de yngsta barnen i {S}?',
        'How many mother tongues are spoken among the youngest children in {S}?',
      ],
      [
        'går igenom filmerna med en logoped',
        'logoped|speech',
        'Vem går igenom filmerna med personalen i {A}?',
        'With whom does the staff in {A} go through the films?',
      ],
    ],
  },
  {
    id: 'reading-dads',
    half: 'even',
    lang: 'sv',
    main: ['library'],
    touched: ['preschool', 'vocational'],
    where: ['africa', 'asia', 'latin', 'europe'],
    title: 'Pappa läser högt',
    ref: { sv: 'projektet om läsande pappor i {A}', en: 'the reading fathers project in {A}' },
    text: `Klippning ingår om du läser en sida högt för din son. Erbjudandet sitter på dörren hos elva barberare i {A}, där det sällan fanns något annat tryckt än en almanacka.

Bakom idén ligger kommunbiblioteket, som hade 4 000 böcker och nästan inga män. Bibliotekarien valde ut femtio korta titlar om fotboll, fiske och spöken, {S} skickade lådor att förvara dem i och en metod för att prata om text utan att det känns som förhör. Vuxna som inte kan läsa får börja med bilderna; en kvällskurs har startat på deras initiativ.

Bland sexåringar som följt med till frisören känner hälften igen alla bokstäver, mot en av fem i övrigt. Nu prövar {S} detsamma på tre pizzerior.`,
    facts: [
      [
        'hos elva barberare i {A}',
        'elva|eleven|11',
        'Hos hur många barberare i {A} kan man läsa för en klippning?',
        'At how many barbers in {A} does reading earn a haircut?',
      ],
      [
        'Nu prövar {S} detsamma på tre pizzerior',
        'pizz',
        'På vilka ställen prövar {S} samma idé?',
        'In what kind of places is {S} trying the same idea?',
      ],
      [
        'Bibliotekarien valde ut femtio korta titlar',
        'femtio|fifty|50',
        'Hur många titlar valdes ut till barberarna i {A}?',
        'How many titles were picked for the barbers of {A}?',
      ],
    ],
    twin: {
      title: 'A free haircut for a page',
      text: `Barbers in {A} cut your hair for nothing if you read to your son while you wait. The municipal library picks short books on fishing and ghosts, and {S} has contributed a way of talking about them. Pizzerias in {S} come next.`,
    },
  },
  {
    id: 'village-reading-rooms',
    half: 'odd',
    lang: 'en',
    main: ['library'],
    touched: ['youthLeisure', 'digital'],
    where: ['asia', 'africa', 'latin'],
    title: 'The Shelf Behind the Temple',
    ref: { sv: 'projektet om läsrummen i {A}', en: 'the reading rooms project in {A}' },
    text: `Books arrive in {A} by mule. They are wrapped in oilcloth, twenty to a side, and the muleteer can recommend one.

Seventeen reading rooms make up the network, in a storeroom behind a temple, in a closed veterinary post, above a mill. Each has a keeper chosen by the village and a budget of about 2,500 kronor a year. Before the project there were shelves but no renewal, and keepers bent over the same torn primers. Librarians from {S} helped to set up an exchange so that titles travel from room to room, and to print eight picture books by local writers. A set of headlamps for lending turned out to be as popular as the novels.

Keepers and librarians hold a joint seminar in October; the topic this year is which books one should dare to throw away. The work continues until {end}.`,
    facts: [
      [
        'Seventeen reading rooms make up the network',
        'seventeen|sjutton|17',
        'Hur många läsrum ingår i nätet runt {A}?',
        'How many reading rooms are in the network of {A}?',
      ],
      [
        'print eight picture books by local writers',
        'eight|åtta|8',
        'Hur många bilderböcker har tryckts i {A}?',
        'How many picture books have been printed in {A}?',
      ],
      [
        'Books arrive in {A} by mule',
        'mule|mula|mulåsna',
        'Hur transporteras böckerna till {A}?',
        'How are books carried to {A}?',
      ],
    ],
    twin: {
      title: 'Böcker på mulåsna',
      text: `Sjutton små läsrum i bergen kring {A} byter titlar med varandra, och en mulåsna sköter leveransen. Bibliotekarier från {S} har hjälpt till med systemet och med att trycka bilderböcker av författare på orten.`,
    },
  },
  {
    id: 'night-wanderers',
    half: 'odd',
    lang: 'en',
    main: ['youthLeisure'],
    touched: ['mentalHealth', 'youthInfluence'],
    where: ['latin', 'africa', 'europe'],
    title: 'Somewhere to Be on a Friday',
    ref: { sv: 'projektet om fredagskvällarna i {A}', en: 'the Friday nights project in {A}' },
    text: `Ask sixteen-year-olds in {A} what they did on Friday and the answer is "nothing, on the steps". Ask the police and the answer is longer.

Six schools now leave their gyms and kitchens unlocked from seven to midnight, with a mother or uncle on a chair by the door and youth workers inside. Activities are decided the week before by a show of hands: dominoes, hair, dance battles, a film, sometimes just mattresses and quiet. {S} had run its night-time halls for boys without noticing, until colleagues from {A} counted and pointed out that girls left after half an hour; changes have been made in both places.

On an average Friday 480 young people drop in. Volunteers get a meal, a jacket and a course in listening. {kr} was awarded for {years}.`,
    facts: [
      [
        'On an average Friday 480 young people drop in',
        '480',
        'Hur många ungdomar kommer en vanlig fredag i {A}?',
        'How many young people drop in on an average Friday in {A}?',
      ],
      [
        'Six schools now leave their gyms and kitchens unlocked from seven to midnight',
        'seven|sju & midnight|midnatt',
        'Mellan vilka tider är skolorna öppna på kvällen i {A}?',
        'Between what hours are the schools in {A} open at night?',
      ],
    ],
    twin: {
      title: 'Olåst till midnatt',
      text: `I {A} satt tonåringarna på trapporna. Sex skolor håller nu gymnastiksal och kök öppna på fredagskvällarna, med vuxna vid dörren. När kollegor från {A} räknade besökare i {S} visade det sig att tjejerna gick hem tidigt.`,
    },
  },
  {
    id: 'nature-scouts',
    half: 'even',
    lang: 'sv',
    main: ['youthLeisure', 'greenSpace'],
    touched: ['refugees', 'publicHealth'],
    where: ['europe', 'asia', 'africa'],
    title: 'Elden efter läxorna',
    ref: { sv: 'projektet om friluftsklubben i {A}', en: 'the outdoor club project in {A}' },
    text: `Skogen börjar där spårvagnen slutar, men av tonåringarna i {A} hade bara var fjärde varit där utan sina föräldrar. Resten tillbringade kvällarna i köpcentret.

Två eftermiddagar i veckan går ledare från friluftsfrämjandet och kommunens fritidsenhet ut med den som vill. De gör upp eld, röjer stigar, räknar fladdermöss och sover i vindskydd. Området var nedskräpat och utdömt; nu har ungdomarna tillsammans med en skogsvaktare återställt tre bäckar och satt upp 120 holkar. Ledarutbildningen togs fram i {S} och är översatt.

Var femte deltagare har kommit till {A} som flykting. Ett läger för båda kommunerna ordnas varje sommar, växelvis i {S} och i {A}, och det är aldrig svårt att fylla platserna.`,
    facts: [
      [
        'återställt tre bäckar och satt upp 120 holkar',
        '120',
        'Hur många holkar har ungdomarna i {A} satt upp?',
        'How many nesting boxes have the young people of {A} put up?',
      ],
      [
        'Två eftermiddagar i veckan',
        'två|two|2',
        'Hur många eftermiddagar i veckan går gruppen i {A} ut?',
        'How many afternoons a week does the group in {A} go out?',
      ],
      [
        'återställt tre bäckar',
        'tre|three',
        'Hur många bäckar har återställts vid {A}?',
        'How many streams have been restored near {A}?',
      ],
    ],
  },
  {
    id: 'midwife-radio',
    half: 'odd',
    lang: 'en',
    main: ['maternal'],
    touched: ['digital', 'minorities'],
    where: ['asia', 'latin', 'africa'],
    title: 'Calling the Midwife',
    ref: { sv: 'projektet om barnmorskor på distans i {A}', en: 'the remote midwives project in {A}' },
    text: `Traditional birth attendants deliver seven babies out of ten in the hills of {A}. For a time the authorities fined them, and all that came of it was secrecy.

Under the present agreement they are colleagues. Each carries a clean kit and a telephone whose first button reaches a midwife on duty day and night. Photographs of a swollen foot or a tear are sent with consent; a boat or stretcher team is called out when needed. Midwives from the women's clinic in {S} run drills twice a year, on dolls, in kitchens, by torchlight, and say that they have relearned how to use their hands.

Referrals have tripled and stillbirths declined from 31 to 18 per thousand. The next phase adds visits during the first week, when most newborns die, and talks with couples about spacing their children.`,
    facts: [
      [
        'stillbirths declined from 31 to 18 per thousand',
        '18',
        'Till vilken nivå har antalet dödfödda sjunkit i {A}?',
        'To what level have stillbirths in {A} declined?',
      ],
      [
        'Traditional birth attendants deliver seven babies out of ten',
        'seven|sju',
        'Hur stor del av barnen i {A} förlöses av traditionella hjälpare?',
        'What share of babies in {A} is delivered by traditional attendants?',
      ],
      [
        'run drills twice a year',
        'twice|två gånger',
        'Hur ofta håller barnmorskorna från {S} övningar?',
        'How often do the midwives from {S} run drills?',
      ],
    ],
    twin: {
      title: 'Första knappen går till jouren',
      text: `Traditionella hjälpare tar emot de flesta barn i byarna runt {A}. Förr bötfälldes de, nu har de en telefon där en barnmorska alltid svarar. Personal från kvinnokliniken i {S} övar med dem i köken.`,
    },
  },
  {
    id: 'pregnant-workers',
    half: 'even',
    lang: 'sv',
    main: ['maternal'],
    touched: ['business', 'mentalHealth'],
    where: ['asia', 'europe', 'latin'],
    title: 'Nio månader i följd',
    ref: { sv: 'projektet om blivande föräldrar i {A}', en: 'the expectant parents project in {A}' },
    text: `I {A} får en gravid kvinna i genomsnitt 2,1 kontroller. Minst åtta rekommenderas. Det är inte avståndet som är problemet, för mottagningen ligger mitt i stan; det är köerna, tonen och att chefen drar av på lönen.

Arbetet började i väntrummet. Tidsbokning, en stol för den som följer med, namnskyltar och samma barnmorska hela vägen infördes efter en studieresa till {S}. Sedan gick turen till arbetsplatserna: fjorton företag har skrivit på att besök hos barnmorskan är betald tid. Nyförlösta får ett samtal i vecka sex om hur de mår, då var sjunde visade sig ha tecken på depression.

Snittet är i dag 5,8 besök. Föräldragrupper för både mammor och pappor, en självklarhet i {S}, drar fulla hus på lördagar.

Kontaktperson är barnmorskan {pA}.`,
    facts: [
      [
        'Snittet är i dag 5,8 besök',
        '5,8|5.8',
        'Hur många kontroller får en gravid kvinna i {A} i genomsnitt numera?',
        'How many check-ups does a pregnant woman in {A} get on average now?',
      ],
      [
        'Kontaktperson är barnmorskan {pA}',
        '{pA}',
        'Vem är kontaktperson för {ref}?',
        'Who is the contact person for {ref}?',
      ],
      [
        'fjorton företag har skrivit på',
        'fjorton|fourteen|14',
        'Hur många företag i {A} ger betald tid för kontrollerna?',
        'How many companies in {A} have agreed to paid time for check-ups?',
      ],
    ],
    twin: {
      title: 'A chair for the one who comes along',
      text: `Most pregnant women in {A} skipped their check-ups because of queues and lost wages. The same midwife throughout, booked hours and agreements with fourteen employers have changed that. Groups for parents, borrowed from {S}, are full.`,
    },
  },
  {
    id: 'island-vote',
    half: 'even',
    lang: 'en',
    main: ['budget'],
    touched: ['antiCorruption', 'digital'],
    where: ['africa', 'asia', 'europe', 'latin'],
    title: 'Every Bench Has a Ballot',
    ref: { sv: 'projektet om invånarnas omröstning i {A}', en: 'the residents’ vote project in {A}' },
    text: `"We argue about a bench as if it were a bridge," laughs {pA}, who has been a market trader in {A} for thirty years, "and that is how it should be."

Seven districts share out five million in local currency between them. Assemblies in March list needs, delegates visit every site by minibus, and in May the ballots are counted on a stage under floodlights. {S} was attracted less by the vote than by what follows: each winning item has a committee of neighbours with the right to see every invoice, and work stops if the sum does not match. Software for tracking was written at the university.

Completed so far are 58 items, among them kerbs, a well cover, goalposts and a shelter for women who wait for the dawn bus. An evaluation by the partners, based on 600 interviews, finds that the poorest blocks received the most.`,
    facts: [
      [
        'Completed so far are 58 items',
        '58',
        'Hur många av förslagen i {A} har genomförts?',
        'How many items have been completed in {A}?',
      ],
      [
        'based on 600 interviews',
        '600',
        'Hur många intervjuer bygger utvärderingen av omröstningen i {A} på?',
        'On how many interviews does the evaluation in {A} build?',
      ],
      [
        'Seven districts share out five million in local currency',
        'seven|sju|7',
        'Hur många distrikt i {A} delar på pengarna?',
        'How many districts in {A} share the money?',
      ],
    ],
    twin: {
      title: 'Grannar som granskar fakturor',
      text: `I {A} röstar varje distrikt fram vad en gemensam pott ska gå till, och rösterna räknas på scen. För varje vinnande förslag utses grannar som får se alla fakturor. Det var just den delen som lockade {S}.`,
    },
  },
  {
    id: 'green-pot',
    half: 'odd',
    lang: 'sv',
    main: ['budget'],
    touched: ['climatePlan', 'greenSpace', 'youthInfluence'],
    where: ['europe', 'latin', 'asia'],
    title: 'Rösta med en kastanj',
    ref: { sv: 'projektet om den gröna potten i {A}', en: 'the green pot project in {A}' },
    text: `En kastanj i en glasburk är en röst. Det gör att också sexåringar och den som inte läser kan vara med, och i {A} var kön till burkarna så lång att den tog två lördagar.

Potten på 700 000 kronor går till åtgärder som invånarna föreslagit för en kyligare och grönare stad. Villkoren är att det ska synas, kosta högst en sjundedel av summan och kunna skötas av någon. Av 203 förslag gick 40 vidare till burkarna och nio vann: regntunnor, en skuggad busskur, plantering vid kyrkogårdsmuren.

{S} har haft medborgarbudget på försök en gång men då röstade mest pensionärer på nätet. Med kastanjer blev åldern jämnare fördelad. En studentuppsats jämför de båda omgångarna och kan fås från {mail}.`,
    facts: [
      [
        'Potten på 700 000 kronor',
        '700 000|700,000|700000',
        'Hur stor är den gröna potten i {A}?',
        'How large is the green pot in {A}?',
      ],
      [
        'gick 40 vidare till burkarna och nio vann',
        'nio|nine|9',
        'Hur många förslag vann i {A}?',
        'How many proposals won in {A}?',
      ],
      [
        'En kastanj i en glasburk är en röst',
        'kastanj|chestnut',
        'Vad röstar man med i {A}?',
        'What do people in {A} vote with?',
      ],
    ],
    twin: {
      title: 'Chestnuts in a jar',
      text: `Six-year-olds queue next to their grandparents in {A} to decide on a sum for a greener town, each with a chestnut as ballot. When {S} tried something of the kind online it was mostly retired people who took part.`,
    },
  },
  {
    id: 'women-chiefs',
    half: 'odd',
    lang: 'sv',
    main: ['womenLead'],
    touched: ['citizenDialogue', 'violence'],
    where: ['africa', 'asia'],
    title: 'Kvinnorna under trädet',
    ref: { sv: 'projektet om kvinnor i byråden i {A}', en: 'the women elders project in {A}' },
    text: `Besluten om betesmark, brunnar och bröllop fattas under det stora trädet, och där sitter män. Så har det varit i {A} så länge någon minns, trots att lagen sedan länge säger något annat.

Ändringen kom inte uppifrån. Tolv änkor begärde att få tala, blev nekade, och satte sig ändå. Kommunen och {S} har sedan stöttat med kurser i lag och retorik, samtal med hövdingar som redan släppt in kvinnor, samt en fond för resor och barnpassning. I 34 av 51 byråd finns numera minst två kvinnliga ledamöter.

Frågorna har blivit andra: vattenköer, misshandel, flickors skolavgifter. Från {S} medverkade landsbygdsnätverket och två kommunalråd. De tyckte att ordningen under trädet påminde om en bolagsstämma.`,
    facts: [
      [
        'I 34 av 51 byråd finns numera minst två kvinnliga ledamöter',
        '34',
        'I hur många byråd runt {A} sitter numera minst två kvinnor?',
        'In how many village councils around {A} are there at least two women by now?',
      ],
      [
        'Tolv änkor begärde att få tala',
        'tolv|twelve|12',
        'Hur många änkor tog första steget i {A}?',
        'How many widows took the first step in {A}?',
      ],
    ],
    twin: {
      title: 'Twelve widows sat down',
      text: `Under the great tree of {A} only men decided, until a group of widows took a seat without being asked. Courses in law and speech, and a fund for child care, have followed, backed by {S}. Most village councils now have women among their members.`,
    },
  },
  {
    id: 'board-balance',
    half: 'even',
    lang: 'en',
    main: ['womenLead'],
    touched: ['business', 'councilTraining'],
    where: ['europe', 'asia', 'latin'],
    title: 'The Table in the Corner Room',
    ref: { sv: 'projektet om jämställda styrelser i {A}', en: 'the balanced boards project in {A}' },
    text: `Water, heating, housing, the port: the companies owned by {A} handle more money than the municipality itself. On their boards sit 63 men and 5 women, none of whom was ever chosen in the open.

Political parties in the council asked for a remedy that would outlive the next coalition. Model rules from {S}, adapted in three rounds, say that nominations are public, that each list must contain both sexes in equal numbers, and that no one may serve for more than eight years. A pool of 80 women with knowledge of finance, engineering or law has been built up through advertisements, and a mentor from {S} attends the first two meetings of each newcomer, on mute.

At the annual meetings of {end} the share of women on the boards reached 41 per cent. The port authority, last to comply, elected {pA} as its chair.`,
    facts: [
      [
        'the share of women on the boards reached 41 per cent',
        '41',
        'Hur stor andel kvinnor finns numera i bolagsstyrelserna i {A}?',
        'What share of board members in {A} are women by now?',
      ],
      [
        'elected {pA} as its chair',
        '{pA}',
        'Vem blev ordförande för hamnbolaget i {A}?',
        'Who was elected chair of the port authority in {A}?',
      ],
      [
        'no one may serve for more than eight years',
        'eight|åtta|8',
        'Hur många år får man som längst sitta i en styrelse i {A}?',
        'For how many years may one serve on a board in {A}?',
      ],
    ],
    twin: {
      title: 'Öppna nomineringar till bolagen',
      text: `I de kommunala bolagens styrelser i {A} satt nästan bara män. Regler efter förlaga från {S} kräver öppna nomineringar och jämna listor, och en mentor lyssnar med på de första mötena. Andelen kvinnor har mångdubblats.`,
    },
  },
  {
    id: 'parking-and-fees',
    half: 'odd',
    lang: 'en',
    main: ['revenue'],
    touched: ['markets', 'digital', 'planning'],
    where: ['africa', 'asia', 'latin', 'europe'],
    title: 'Where the Coins Go',
    ref: { sv: 'projektet om avgifterna i {A}', en: 'the local fees project in {A}' },
    text: `Twenty-nine different charges can be levied in {A}, for everything from slaughter to signboards. Collecting eleven of them costs more than they bring in.

A review led by the budget offices of both municipalities began by abolishing those eleven, which caused some astonishment. The rest were put on a single invoice, sent out in quarters and payable at any kiosk. Collectors on commission became salaried advisers. What is owed, paid and spent in each ward is published on a board the size of a door.

Even with fewer charges, income has gone up by 55 per cent in two years, a result that the treasurer credits to "boredom: there is nothing left to haggle over". From the visit to {A}, {S} brought back the habit of asking what it costs to collect a fee. Its own charge for copying documents has been dropped.`,
    facts: [
      [
        'income has gone up by 55 per cent in two years',
        '55',
        'Med hur många procent har inkomsterna ökat i {A} på två år?',
        'By how much has income in {A} gone up in two years?',
      ],
      [
        'Collecting eleven of them costs more than they bring in',
        'eleven|elva|11',
        'Hur många avgifter i {A} kostade mer än de gav?',
        'How many charges in {A} cost more than they yielded?',
      ],
      [
        'Its own charge for copying documents has been dropped',
        'copy|kopi',
        'Vilken avgift har {S} tagit bort?',
        'Which charge has {S} dropped?',
      ],
    ],
    twin: {
      title: 'Elva avgifter mindre',
      text: `Vissa avgifter i {A} kostade mer att driva in än de gav. De ströks, resten samlades på en faktura och siffrorna sattes upp på en tavla. Kommunen får nu in mer, och {S} har slopat en egen avgift efter samma räknesätt.`,
    },
  },
  {
    id: 'investment-plan',
    half: 'even',
    lang: 'sv',
    main: ['revenue'],
    touched: ['councilTraining', 'citizenDialogue'],
    where: ['europe', 'africa', 'latin'],
    title: 'Fem år på en sida',
    ref: { sv: 'projektet om flerårsbudgeten i {A}', en: 'the multi-year budget project in {A}' },
    text: `Budgeten i {A} var 300 sidor lång och gällde tills pengarna tog slut, vanligen i september. Då stängdes värmen i skolorna.

Kommunerna har sedan {start} arbetat med tre ting: en prognos för inkomsterna som tar hänsyn till vad som faktiskt brukar komma in, en plan för investeringar över fem år, och en sida som var och en kan läsa. På sidan ritas inkomsterna som en kanna och utgifterna som glas. Nämndernas ordförande får öva på att säga vad de vill ha mindre av.

Ekonomistyrningen har fått beröm av finansdepartementet, och reserven räcker numera i sju veckor. I {S} har kannan ersatt ett diagram med fjorton färger. Projektet avslutas {end}; slutrapporten skrivs av två revisorer, en från vardera hållet.`,
    facts: [
      [
        'reserven räcker numera i sju veckor',
        'sju|seven|7',
        'Hur många veckor räcker reserven i {A}?',
        'For how many weeks does the reserve of {A} last?',
      ],
      [
        'Budgeten i {A} var 300 sidor lång',
        '300',
        'Hur många sidor hade budgeten i {A} tidigare?',
        'How many pages did the budget of {A} have before?',
      ],
      [
        'slutrapporten skrivs av två revisorer',
        'två|two',
        'Vilka skriver slutrapporten om budgeten i {A}?',
        'Who writes the final report on the budget in {A}?',
      ],
    ],
    twin: {
      title: 'A jug and some glasses',
      text: `Money used to run out in {A} every September. A forecast that believes in experience, an investment plan over five years and a one-page drawing of a jug have brought calm, and {S} has taken over the jug.`,
    },
  },
];
