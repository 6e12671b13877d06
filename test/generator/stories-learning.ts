// Stories on schools, preschools, libraries and vocational training. Longer than the ceiling because it is prose:
// each story is written by hand, and no two share the build of their sentences.
import type { Story } from './story.js';

/** In no order that matters. */
export const LEARNING_STORIES: readonly Story[] = [
  {
    id: 'two-shift-school',
    half: 'even',
    lang: 'en',
    main: ['school'],
    touched: ['preschool'],
    where: ['africa', 'asia'],
    title: 'Reading Before Ten',
    ref: { sv: 'projektet om läsinlärning i {A}', en: 'the early reading project in {A}' },
    text: `Classes of ninety are taught in two shifts in {A}, and at the age of ten only one child in four can read a simple sentence aloud. The municipal education office asked {S} for help, not with buildings but with method.

Thirty-two teachers now work in pairs. One leads, the other sits with a small group, and after the lesson they talk for ten minutes about what they saw. Colleagues from {S} join by link once a month and in person in November. Stories are written down in the local language, illustrated by the pupils and stapled into booklets, since printed ones in that language hardly exist.

An independent test at the end of {end} will show whether the share of readers has doubled, as the partners hope.`,
    facts: [
      [
        'Thirty-two teachers now work in pairs',
        'thirty-two|32|trettiotvå',
        'Hur många lärare undervisar i par i {A}?',
        'How many teachers work two and two in {A}?',
      ],
      [
        'only one child in four can read a simple sentence aloud',
        'one child in four|one in four|fjärde|25',
        'Hur stor andel av tioåringarna i {A} kan läsa?',
        'What proportion of ten-year-olds in {A} can read?',
      ],
      [
        'in person in November',
        'November',
        'I vilken månad åker lärarna från {S} till {A}?',
        'In which month do the teachers from {S} travel to {A}?',
      ],
    ],
    twin: {
      title: 'Parlärare knäcker läskoden',
      text: `När klasserna är på nittio elever räcker inte en vuxen. I {A} prövas ett arbetssätt där två lärare delar på lektionen och reflekterar efteråt, med stöd av kollegor i {S}. Eleverna skriver själva de häften som saknas på deras språk.`,
    },
  },
  {
    id: 'war-classrooms',
    half: 'odd',
    lang: 'sv',
    main: ['school', 'mentalHealth'],
    where: ['europe'],
    title: 'Lektioner i lugn och ro',
    ref: { sv: 'projektet om trygga klassrum i {A}', en: 'the safe classrooms project in {A}' },
    text: `Var femte elev i {A} har bytt skola minst två gånger på grund av oroligheter. Koncentrationen sviktar, sömnen likaså, och lärarna säger att de varken hinner eller kan vara psykologer.

Det ska de inte heller behöva. Partnerskapet mellan {S} och {A} går ut på att bygga upp elevhälsa i kommunen: en kurator och en skolsköterska på varje skola över 300 elever, enkla rutiner för hur en orolig dag inleds, samt handledning för personalen varannan vecka. Elevhälsochefen i {S}, {pS}, leder utbildningen.

Sju skolor är med från start. Projektet får {kr} under {years}, och en utvärdering görs av universitetet i regionen.`,
    facts: [
      [
        'Elevhälsochefen i {S}, {pS}, leder utbildningen',
        '{pS}',
        'Vem håller i utbildningen för skolorna i {A}?',
        'Who leads the training for the schools in {A}?',
      ],
      [
        'Sju skolor är med från start',
        'sju|seven|7',
        'Hur många skolor i {A} deltar från början?',
        'How many schools in {A} take part from the beginning?',
      ],
      [
        'en utvärdering görs av universitetet i regionen',
        'universitet',
        'Vem utvärderar {ref}?',
        'Who evaluates {ref}?',
      ],
    ],
    twin: {
      title: 'A calm start to the day',
      text: `Children in {A} have moved so often that many no longer sleep or concentrate. Instead of asking teachers to become psychologists, {A} and {S} put a counsellor and a nurse in place and give staff supervision every second week.`,
    },
  },
  {
    id: 'science-kitchen',
    half: 'odd',
    lang: 'en',
    main: ['school'],
    touched: ['womenLead'],
    where: ['latin', 'africa', 'europe'],
    title: 'Girls Count Too',
    ref: { sv: 'projektet om flickor och matematik i {A}', en: 'the girls and maths project in {A}' },
    text: `Ask a class of twelve-year-olds in {A} to draw an engineer, and out of thirty drawings twenty-nine show a man. The mathematics results tell the same tale from grade six onward.

The partnership tackles the question where it starts. Textbooks in both countries are read with new eyes, teachers film their own lessons to see whom they call on, and physics is taught in the kitchen garden with levers, pulleys and boiling pots. Women who work as technicians in {S's} energy company and at the dam in {C} visit classes as guests.

Over {years}, 58 teachers and about 2,000 pupils are involved. In {S}, where boys read less than girls, the same filming method is used in language lessons.`,
    facts: [
      [
        '58 teachers and about 2,000 pupils are involved',
        '58',
        'Hur många lärare är inblandade i {ref}?',
        'How many teachers are involved in {ref}?',
      ],
      [
        'out of thirty drawings twenty-nine show a man',
        'twenty-nine|29',
        'Hur många av barnens teckningar av en ingenjör föreställde en man?',
        'How many of the drawings of an engineer showed a man?',
      ],
    ],
  },
  {
    id: 'courtyard-preschool',
    half: 'even',
    lang: 'sv',
    main: ['preschool'],
    where: ['europe', 'latin', 'africa', 'asia'],
    title: 'Innan skolklockan ringer',
    ref: { sv: 'projektet om gårdsförskolor i {A}', en: 'the courtyard nursery project in {A}' },
    text: `Bara 14 procent av fyraåringarna i {A} har en plats någonstans. De övriga följer med till åkern, sitter vid vävstolen eller passas av ett äldre syskon som därför missar sina egna lektioner.

Mammor i tre byar har redan börjat ta hand om varandras barn på gårdarna. I stället för att vänta på hus som ingen har råd med bygger kommunen vidare på deras initiativ. Var och en av de 22 gårdsförskolorna får en utbildad ledare, en låda med lekmaterial och besök av en vandrande pedagog. {S} delar med sig av hur lek, språk och utevistelse hänger samman, och tar hem något man tappat: att grannar kan vara en resurs.

{pA}, som öppnade den första gården, är i dag anställd av kommunen och handleder de andra.`,
    facts: [
      [
        'Bara 14 procent av fyraåringarna i {A} har en plats någonstans',
        '14',
        'Hur många procent av fyraåringarna i {A} har plats?',
        'What percentage of four-year-olds in {A} have a place?',
      ],
      [
        '{pA}, som öppnade den första gården',
        '{pA}',
        'Vem startade den första gårdsförskolan i {A}?',
        'Who opened the first courtyard in {A}?',
      ],
      [
        'Var och en av de 22 gårdsförskolorna',
        '22',
        'Hur många gårdsförskolor finns det i {A}?',
        'How many courtyard groups are there in {A}?',
      ],
    ],
    twin: {
      title: 'Neighbours who mind the small ones',
      text: `Mothers in {A} were already looking after each other's toddlers in their yards. {S} helps the municipality to give them training, toys and a travelling teacher rather than wait for buildings that no one can afford.`,
    },
  },
  {
    id: 'forest-preschool',
    half: 'odd',
    lang: 'en',
    main: ['preschool'],
    touched: ['greenSpace'],
    where: ['europe', 'asia'],
    title: 'Mud Is a Teacher',
    ref: { sv: 'projektet om lek utomhus i {A}', en: 'the outdoor play project in {A}' },
    text: `In the kindergartens of {A} the children sit at desks from half past eight. Parents want it that way: a child with clean clothes and a full exercise book is a child that is learning.

{S} has long experience of outdoor pedagogy, and {A} is curious but cautious. During the first year five kindergartens spend one morning a week in the woods behind the stadium. Staff write down what the three- to six-year-olds say and do there, and the notes are shown to parents together with photographs. In year two the yards themselves are rebuilt with logs, sand and water, at a cost of no more than 9,000 euros each.

"The quietest boy in my group has turned out to be the one who knows all the beetles," says {pA}, head of a kindergarten.`,
    facts: [
      [
        'at a cost of no more than 9,000 euros each',
        '9,000|9 000|9000',
        'Vad får det högst kosta att göra om en gård i {A}?',
        'What may the rebuilding of one yard in {A} cost at most?',
      ],
      [
        'five kindergartens spend one morning a week in the woods behind the stadium',
        'woods|forest|skog',
        'Var håller barngrupperna i {A} till en förmiddag i veckan?',
        'Where do the groups in {A} spend a morning each week?',
      ],
      [
        'says {pA}, head of a kindergarten',
        '{pA}',
        'Vilken föreståndare i {A} berättar om den tystaste pojken?',
        'Which head in {A} talks about the quietest boy?',
      ],
    ],
  },
  {
    id: 'bus-library',
    half: 'odd',
    lang: 'sv',
    main: ['library'],
    where: ['africa', 'latin', 'europe', 'asia'],
    title: 'Hyllan på hjul',
    ref: { sv: 'projektet om bokbussen i {A}', en: 'the book bus project in {A}' },
    text: `Den utrangerade linjebussen från {S} har fått nya fjädrar, solgardiner och 1 800 titlar på tre språk. En gång i veckan stannar den vid var och en av åtta byar kring {A}.

Chauffören är bibliotekarie, eller tvärtom. På förmiddagen kommer skolklasser, på kvällen vuxna som vill ha hjälp att tolka ett myndighetsbrev eller skriva ett. Boksamlingen väljs av låntagarna själva genom lappar i en burk, och det har visat sig att handböcker om biodling och kokböcker är mest efterfrågade.

Bakom satsningen står kulturförvaltningen i {S} och kommunstyrelsen i {A}. De delar på driftkostnaden till och med {end}, därefter tar {A} över den helt.`,
    facts: [
      [
        '1 800 titlar på tre språk',
        '1 800|1,800|1800',
        'Hur många titlar rymmer bussen i {A}?',
        'How many titles does the bus in {A} carry?',
      ],
      [
        'stannar den vid var och en av åtta byar kring {A}',
        'åtta|eight|8',
        'Hur många byar kring {A} besöker bussen?',
        'How many villages around {A} does the bus call at?',
      ],
      [
        'därefter tar {A} över den helt',
        '{A}',
        'Vem betalar driften av bussen efter {end}?',
        'Who covers the running costs of the bus after {end}?',
      ],
    ],
    twin: {
      title: 'A librarian behind the wheel',
      text: `A retired bus from {S} rolls between villages near {A} with novels, manuals and someone who can explain a letter from the authorities. Borrowers choose the stock by dropping notes in a tin.`,
    },
  },
  {
    id: 'prison-library',
    half: 'even',
    lang: 'en',
    main: ['library'],
    touched: ['digital'],
    where: ['europe', 'latin', 'africa'],
    title: 'The Living Room of the Town',
    ref: { sv: 'projektet om biblioteket i {A}', en: 'the library project in {A}' },
    text: `Nobody under forty had a card when the count was made. The stately building in {A} opened at ten and closed at three, and silence was the rule.

What happens if the key is handed to the visitors? {S} has tried it at home, with opening hours before and after staff go home, and now {A} follows. Shelves have been moved to make room for homework help, a sewing machine, a corner for chess and another with four computers. Staff were sceptical; three of them spent two weeks in {S} and came back as the most eager of all. Loans have gone up from 300 to 1,150 a month, though the partners stress that a full room matters more than a full ledger.

An exchange on story hours in minority languages follows in {end}. Write to {mail} for the evaluation, which is short and frank.`,
    facts: [
      [
        'Loans have gone up from 300 to 1,150 a month',
        '1,150|1 150|1150',
        'Hur många lån görs numera varje månad i {A}?',
        'How many loans are made each month in {A} by now?',
      ],
      [
        'three of them spent two weeks in {S}',
        'three|tre',
        'Hur många av personalen i {A} åkte till {S}?',
        'How many of the staff in {A} went to {S}?',
      ],
      [
        'opened at ten and closed at three',
        'ten|tio|10',
        'Vilka öppettider hade byggnaden i {A} tidigare?',
        'What opening hours did the building in {A} have before?',
      ],
    ],
    twin: {
      title: 'Nyckeln till låntagarna',
      text: `Biblioteket i {A} stängde innan folk slutat jobbet. Efter förebild från {S} får besökarna nu släppa in sig själva, och bland hyllorna finns läxhjälp, schack och symaskin. Utlåningen har nästan fyrdubblats.`,
    },
  },
  {
    id: 'welding-school',
    half: 'odd',
    lang: 'en',
    main: ['vocational'],
    touched: ['youthJobs'],
    where: ['africa', 'europe', 'asia'],
    title: 'Sparks with a Certificate',
    ref: { sv: 'projektet om svetsskolan i {A}', en: 'the welding school project in {A}' },
    text: `Employers in {A} import welders while school leavers wait at the crossroads for day labour. The training centre has torches from the eighties and a syllabus to match.

Together with {S}, a town that has lived off its ironworks for three centuries, the centre is writing a new programme of 40 weeks. Half of the time is spent in workshops of local companies, among them the shipyard Delmar Marine, which has promised to hire the best in every class. Instructors are certified to an international standard. One bench in three is reserved for women, and the first to pass the exam has already come back as an assistant.

Approved funding: {kr}. Intake starts in January {start}.`,
    facts: [
      [
        'a new programme of 40 weeks',
        '40',
        'Hur lång är den nya svetsutbildningen i {A}?',
        'How long is the new course for welders in {A}?',
      ],
      [
        'the shipyard Delmar Marine, which has promised to hire the best in every class',
        'Delmar',
        'Vilket företag har lovat anställa de bästa eleverna i {A}?',
        'Which company has promised to employ the best students in {A}?',
      ],
      [
        'One bench in three is reserved for women',
        'one bench in three|third|tredje',
        'Hur stor del av platserna i verkstaden i {A} är till för kvinnor?',
        'What share of the places in the workshop in {A} is kept for women?',
      ],
    ],
    twin: {
      title: 'Bruksorten lär ut svetsning',
      text: `I {A} finns jobben men inte yrkeskunskapen. {S} hjälper till att skriva om läroplanen för blivande svetsare, och halva tiden förläggs till företag på orten. Var tredje plats är vikt för kvinnor.`,
    },
  },
  {
    id: 'cooks-and-carers',
    half: 'even',
    lang: 'sv',
    main: ['vocational', 'elderly'],
    where: ['europe', 'asia', 'latin'],
    title: 'Ett riktigt yrke',
    ref: { sv: 'projektet om undersköterskor i {A}', en: 'the care assistant project in {A}' },
    text: `Den som tar hand om gamla i {A} lär sig på egen hand, oftast i ett privat hem och utan kontrakt. Yrkesrollen finns inte, och därmed inte heller lönen.

Partnerskapet, som startade {start}, skapar en utbildning till vårdbiträde på fem månader. Lyftteknik, läkemedel, demens, samtal med anhöriga: innehållet har valts av dem som redan arbetar. Vård- och omsorgscollege i {S} står för handledarkursen, och 16 lärlingar gör praktik på boendet Lindgården under våren.

Den första kullen på 45 personer, varav nio män, tog examen i juni. 38 av dem har i dag anställning med försäkring. För {S} är vinsten en annan, nämligen en förråd av övningar på lätt språk som behövs i de egna klasserna.`,
    facts: [
      [
        'Den första kullen på 45 personer, varav nio män',
        '45',
        'Hur många gick ut den första omgången i {A}?',
        'How many people were in the first class to graduate in {A}?',
      ],
      [
        '38 av dem har i dag anställning med försäkring',
        '38',
        'Hur många av de examinerade i {A} har fått anställning?',
        'How many graduates in {A} have found insured employment?',
      ],
      [
        '16 lärlingar gör praktik på boendet Lindgården',
        'Lindgården',
        'På vilket boende i {S} gör lärlingarna praktik?',
        'At which home in {S} do the apprentices do their placement?',
      ],
    ],
    twin: {
      title: 'From helping hand to profession',
      text: `Those who look after the old in {A} have had neither training nor contract. A five-month course designed with {S} turns the task into an occupation, with placements, a certificate and insurance.`,
    },
  },
  {
    id: 'night-school',
    half: 'even',
    lang: 'en',
    main: ['vocational'],
    touched: ['youthJobs', 'energy'],
    where: ['africa', 'asia', 'latin'],
    title: 'Ladders, Cables, Panels',
    ref: { sv: 'projektet om elektrikerkursen i {A}', en: 'the electricians’ course project in {A}' },
    text: `Evening lessons begin when the market closes. By then 36 adults have put away scales and sacks and picked up pliers, and for the next three hours the old telegraph office of {A} smells of solder.

The course, developed by upper secondary teachers in {S} and the technical college in {A}, leads to an electrician's licence in eighteen months of part-time study. Nobody has to give up an income in order to attend. A crèche in the next room looks after the children. Those who finish are entitled to sign off domestic installations, and a loan fund helps them to buy tools.

Lessons learned travel north as well: {S} has started its own evening classes for people who cannot study by day. The period is {years}.`,
    facts: [
      [
        "leads to an electrician's licence in eighteen months of part-time study",
        'eighteen months|18 months|18 månader|arton',
        'Hur lång tid tar det att bli behörig i {A}?',
        'How long does it take to earn the licence in {A}?',
      ],
      [
        'the old telegraph office of {A} smells of solder',
        'telegraph|telegraf',
        'I vilken byggnad i {A} hålls kvällslektionerna?',
        'In which building in {A} are the evening lessons held?',
      ],
    ],
  },
];
