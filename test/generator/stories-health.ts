// Stories on reproductive, mental and public health. Longer than the ceiling because it is prose: each story is
// written by hand, and no two share the build of their sentences.
import type { Story } from './story.js';

/** In no order that matters. */
export const HEALTH_STORIES: readonly Story[] = [
  {
    id: 'waiting-home',
    half: 'even',
    lang: 'en',
    main: ['maternal'],
    where: ['africa', 'asia', 'latin'],
    title: 'A Bed Before the Pains Begin',
    ref: { sv: 'projektet om väntehemmet i {A}', en: 'the maternity waiting home project in {A}' },
    text: `Nine hours by donkey cart is the longest journey to the delivery room of {A}, and it is usually begun too late.

Women from remote hamlets may now move into a small house beside the hospital during the last two weeks. They cook for themselves, rest, and are seen by a midwife every morning. The father's visit, once unthinkable, has become a habit since chairs were put on the porch. {S} has helped with routines for bleeding and for newborns that do not breathe, practised on dolls, and two obstetric nurses a year change places for a month.

Since the house opened in {start} no woman from the eastern wards has died in childbirth. In the four years before, nineteen did.

The county council in {S} follows the model for its own families in the inland, who also live far away.`,
    facts: [
      [
        'In the four years before, nineteen did',
        'nineteen|nitton|19',
        'Hur många kvinnor från de östra delarna av {A} dog i barnsäng under de fyra åren innan?',
        'How many women from the eastern wards of {A} died in childbirth in the four years before?',
      ],
      [
        'during the last two weeks',
        'two|två',
        'Hur länge före förlossningen får kvinnorna flytta in i {A}?',
        'How long before giving birth may women move in at {A}?',
      ],
      [
        'two obstetric nurses a year change places for a month',
        'two|två',
        'Hur många sjuksköterskor byter plats varje år mellan {S} och {A}?',
        'How many nurses change places each year between {S} and {A}?',
      ],
    ],
    twin: {
      title: 'Veranda för väntan',
      text: `Vägen till förlossningen i {A} är lång och börjar ofta för sent. I ett hus intill sjukhuset får blivande mödrar bo de sista veckorna, med besök av barnmorska varje morgon. Personal från {S} övar akuta lägen tillsammans med kollegorna.`,
    },
  },
  {
    id: 'teen-clinic',
    half: 'odd',
    lang: 'sv',
    main: ['maternal'],
    touched: ['youthInfluence', 'school', 'publicHealth'],
    where: ['africa', 'latin', 'asia'],
    title: 'Frågor man inte ställer hemma',
    ref: { sv: 'projektet om ungdomsmottagningen i {A}', en: 'the youth clinic project in {A}' },
    text: `Var tredje flicka i {A} blir gravid före arton. Preventivmedel finns på sjukhuset, men i väntrummet sitter moster.

Ungdomsmottagningen har därför en egen ingång, öppet efter skolan och personal mellan 22 och 35 år. Man kan komma anonymt, i grupp, med pojkvän. Skåp med kondomer hänger på frisersalonger och vid fotbollsplanen. Barnmorskor från {S} utbildade de första sexton rådgivarna, som sedan skrivit om materialet så att det låter som de själva.

Samtal med imamer och präster tog ett år men gav resultat: fyra av dem hänvisar i dag till mottagningen. Antalet tonårsgraviditeter i upptagningsområdet har minskat med 29 procent.

En webbfråga om samtycke som togs fram i {A} används nu i sexualundervisningen i {S}.`,
    facts: [
      [
        'Antalet tonårsgraviditeter i upptagningsområdet har minskat med 29 procent',
        '29',
        'Med hur många procent har tonårsgraviditeterna minskat i {A}?',
        'By what percentage have teenage pregnancies dropped in {A}?',
      ],
      [
        'fyra av dem hänvisar i dag till mottagningen',
        'fyra|four|4',
        'Hur många religiösa ledare hänvisar unga till mottagningen i {A}?',
        'How many religious leaders refer the young to the clinic in {A}?',
      ],
      [
        'utbildade de första sexton rådgivarna',
        'sexton|sixteen|16',
        'Hur många rådgivare utbildades först i {A}?',
        'How many counsellors were trained at first in {A}?',
      ],
    ],
    twin: {
      title: 'A side door for the young',
      text: `An aunt in the waiting room kept teenagers in {A} from asking for contraceptives. They now have an entrance of their own, counsellors under thirty-five and condoms at the barber's. Midwives from {S} trained the team.`,
    },
  },
  {
    id: 'cancer-screening',
    half: 'odd',
    lang: 'en',
    main: ['publicHealth'],
    touched: ['maternal'],
    where: ['africa', 'asia', 'latin', 'europe'],
    title: 'The Bus That Saves Mothers',
    ref: { sv: 'projektet om cellprov i {A}', en: 'the cervical screening project in {A}' },
    text: `Cancer of the cervix is slow and can be stopped, yet in {C} it remains one of the main causes of death among women of working age. Reproductive health has meant childbirth and little else.

A rebuilt bread van, painted by art students, parks outside churches and workshops with a nurse, a gynaecological chair and a curtain. A self-sampling kit makes the visit take six minutes. Those who test positive are rung by name and driven to treatment on a fixed day. {S} contributes its register for call and recall and receives, for its own part, advice from {A} on reaching women who never answer letters.

During {years} the partners expect to test 9,000 women between 30 and 49; vaccination of girls in grade five begins in the second year. Total support is {kr}.`,
    facts: [
      [
        'A self-sampling kit makes the visit take six minutes',
        'six|sex',
        'Hur många minuter tar ett besök i bussen i {A}?',
        'How many minutes does a visit to the van in {A} take?',
      ],
      [
        'the partners expect to test 9,000 women between 30 and 49',
        '9,000|9 000|9000',
        'Hur många kvinnor ska provtas i {A}?',
        'How many women are to be tested in {A}?',
      ],
      [
        'vaccination of girls in grade five begins in the second year',
        'five|fem|femman',
        'I vilken årskurs vaccineras flickorna i {A}?',
        'In which grade are girls in {A} vaccinated?',
      ],
    ],
    twin: {
      title: 'Brödbilen blev mottagning',
      text: `I en ombyggd brödbil utanför kyrkor och verkstäder kan kvinnor i {A} lämna cellprov på sex minuter. Den som behöver behandling blir uppringd och hämtad. {S} bidrar med kallelsesystem och lär sig nå dem som inte öppnar brev.`,
    },
  },
  {
    id: 'listening-benches',
    half: 'even',
    lang: 'en',
    main: ['mentalHealth'],
    touched: ['elderly'],
    where: ['africa', 'asia', 'europe', 'latin'],
    title: 'Grandmothers on the Bench',
    ref: { sv: 'projektet om samtalsbänkarna i {A}', en: 'the friendship bench project in {A}' },
    text: `There is one psychiatrist for the 380,000 inhabitants of {A} and its surroundings, and he is about to retire.

What there is plenty of is older women whom people trust. Fourteen of them, trained for six weeks in listening and in breaking a problem into steps, sit on wooden benches outside health centres. A conversation costs nothing and takes place under a tree. Depression scores drop by half after four sessions on average; anyone who talks of suicide is accompanied to the doctor the same day.

Psychologists in {S} supervise by video. The loneliness of its own suburbs made {S} put out three benches too, where retired teachers take turns. "Someone was sitting there on the very first morning," recalls {pS}, who runs the psychiatric outpatient clinic.`,
    facts: [
      [
        'Fourteen of them, trained for six weeks',
        'fourteen|fjorton|14',
        'Hur många äldre kvinnor tar emot på bänkarna i {A}?',
        'How many older women sit on the benches in {A}?',
      ],
      [
        '{S} put out three benches too',
        'three|tre',
        'Hur många bänkar ställdes ut i {S}?',
        'How many benches were put out in {S}?',
      ],
      [
        'recalls {pS}, who runs the psychiatric outpatient clinic',
        '{pS}',
        'Vem leder den psykiatriska öppenvården i {S}?',
        'Who runs the psychiatric outpatient clinic in {S}?',
      ],
    ],
    twin: {
      title: 'En bänk att tala ut på',
      text: `Psykiatern i {A} går snart i pension och någon efterträdare finns inte. Äldre kvinnor utbildas därför i att lyssna, och på deras bänkar söker allt fler med nedstämdhet och oro. {S} har ställt ut egna bänkar mot ensamheten.`,
    },
  },
  {
    id: 'drinking-fathers',
    half: 'odd',
    lang: 'sv',
    main: ['mentalHealth'],
    touched: ['violence', 'childProtection'],
    where: ['europe', 'asia', 'africa'],
    title: 'Nykter en dag i taget',
    ref: { sv: 'projektet om alkoholrådgivningen i {A}', en: 'the alcohol counselling project in {A}' },
    text: `Tre av fyra män som döms för misshandel i {A} var berusade när det hände. Något ställe att söka hjälp på fanns inte närmare än arton mil bort.

Beroendeenheten i {S} har en enkel modell: kort samtal på vårdcentral, tät uppföljning, stöd till anhöriga. Den har nu översatts, prövats på sex mottagningar och kompletterats med något som inte finns i Sverige, nämligen byns egna nykterhetsgrupper som träffas vid elden på söndagar. Barn får en egen grupp där de pratar om det som inte får sägas.

Av 318 män som sökt frivilligt har 170 fullföljt ett halvår. Depression upptäcks ofta på köpet.

– Det svåraste är skammen, inte spriten, säger {pA}, som själv slutade för fyra år sedan och nu är anställd som samtalsledare.`,
    facts: [
      [
        'Av 318 män som sökt frivilligt har 170 fullföljt ett halvår',
        '170',
        'Hur många män i {A} har fullföljt ett halvår?',
        'How many men in {A} have completed six months?',
      ],
      [
        'säger {pA}, som själv slutade för fyra år sedan',
        '{pA}',
        'Vem är samtalsledare i {A} och har själv slutat dricka?',
        'Which group leader in {A} stopped drinking himself or herself?',
      ],
      [
        'prövats på sex mottagningar',
        'sex|six|6',
        'På hur många mottagningar i {A} prövas modellen?',
        'At how many clinics in {A} is the model tried?',
      ],
    ],
    twin: {
      title: 'Shame is harder than spirits',
      text: `Until recently those in {A} who wanted to stop drinking had to travel for hours. Short talks at six clinics, modelled on the addiction unit of {S}, are combined with Sunday groups around the fire and a circle for the children.`,
    },
  },
  {
    id: 'burnout-staff',
    half: 'even',
    lang: 'sv',
    main: ['mentalHealth'],
    touched: ['crisis', 'refugees'],
    where: ['europe'],
    title: 'Vem tar hand om hjälparna?',
    ref: { sv: 'projektet om stöd till hjälparbetare i {A}', en: 'the helpers’ support project in {A}' },
    text: `Brandmän, socialsekreterare, lärare, sjuksköterskor. I {A} har de i flera år tagit emot andras katastrofer, och nu går de sönder en efter en.

Partnerskapet handlar om dem. Kamratstödjare utses på varje arbetsplats och får lära sig känna igen sömnlöshet, cynism och panik. Efter en svår insats samlas gruppen inom tre dygn, alltid med någon utifrån. {S} har liknande rutiner inom räddningstjänsten men upptäckte under arbetet att skolan och socialtjänsten stod utan.

En enkät till 600 anställda görs varje höst. Andelen som uppger att de ofta gråter på väg hem sjönk från 38 till 21 procent mellan första och andra mätningen. Företagshälsan i {S} svarar för utbildningen, och {kr} har avsatts.`,
    facts: [
      [
        'sjönk från 38 till 21 procent',
        '21',
        'Till hur många procent sjönk andelen anställda i {A} som ofta gråter på väg hem?',
        'To what percentage did the share of staff in {A} fall who often cry on the way home?',
      ],
      [
        'Efter en svår insats samlas gruppen inom tre dygn',
        'tre|three',
        'Hur snart samlas gruppen i {A} efter en svår insats?',
        'How soon does the group in {A} meet after a hard call-out?',
      ],
      [
        'Företagshälsan i {S} svarar för utbildningen',
        'företagshälsa|occupational',
        'Vem svarar för utbildningen av kamratstödjarna i {A}?',
        'Who is in charge of training the peer supporters in {A}?',
      ],
    ],
    twin: {
      title: 'Helping the helpers sleep',
      text: `Years of emergencies have worn out the nurses, teachers and firefighters of {A}. Trained peers spot panic and insomnia early, and teams sit down within three days of a hard call-out. {S} discovered that its own teachers lacked such support.`,
    },
  },
  {
    id: 'sugar-and-steps',
    half: 'odd',
    lang: 'sv',
    main: ['publicHealth'],
    touched: ['food', 'sport'],
    where: ['latin', 'asia', 'africa'],
    title: 'Promenad på recept',
    ref: { sv: 'projektet om diabetes i {A}', en: 'the diabetes project in {A}' },
    text: `Läsken är billigare än vattnet i {A}. Var femte vuxen har typ 2-diabetes, och fotsår är den vanligaste orsaken till amputation.

Att bygga fler sjukhussängar hjälper inte den som ännu är frisk. {S} och {A} börjar därför i kvarteren: sockerkollen kommer hem till dörren, kaféer får en stjärna om de byter fritös mot ugn, och läkarna skriver ut promenader på ett särskilt block. Gångturerna leds av grannar med västar i orange och startar vid soluppgången.

Efter två år deltar 2 700 personer varje vecka. Medelvärdet för långtidssocker i gruppen har sjunkit, om än blygsamt. I {S} har receptblocket fått en ny design efter besökarnas idé, med plats för namnet på den som ska gå med.`,
    facts: [
      [
        'Efter två år deltar 2 700 personer varje vecka',
        '2 700|2,700|2700',
        'Hur många deltar varje vecka i promenaderna i {A}?',
        'How many people join the walks in {A} every week?',
      ],
      [
        'Var femte vuxen har typ 2-diabetes',
        'femte|fifth|five',
        'Hur stor andel av de vuxna i {A} har diabetes?',
        'How many adults in {A} have diabetes?',
      ],
      [
        'leds av grannar med västar i orange',
        'orange',
        'Vilken färg har promenadledarnas västar i {A}?',
        'What colour are the vests of the walk leaders in {A}?',
      ],
    ],
    twin: {
      title: 'Sunrise walks in orange vests',
      text: `Soft drinks cost less than water in {A}, and sores on the feet lead to amputations. Doctors prescribe walks led by neighbours, cafés earn a star for giving up the fryer, and blood sugar is checked at the door. {S} has redesigned its own prescription pad.`,
    },
  },
  {
    id: 'malaria-drains',
    half: 'even',
    lang: 'en',
    main: ['publicHealth'],
    touched: ['flood', 'waste'],
    where: ['africa', 'asia'],
    title: 'No Still Water',
    ref: { sv: 'projektet om myggburna sjukdomar i {A}', en: 'the mosquito-borne disease project in {A}' },
    text: `Dengue and malaria follow the puddles, and {A} is rich in puddles. Fever made pupils of the district lose eleven school days each on average last year.

Spraying had been the only reply. The health office wanted another: find where the larvae are and empty it. Every second Saturday pairs of residents walk their street with a checklist of tyres, tins, flowerpots and blocked drains, and report by text message. Laboratory staff trained in {S} identify species; a map of hot spots is redrawn monthly. Nets for pregnant women are handed out at the same time.

Cases have gone down by a third in the wards where the walks take place, and not at all in the others. That contrast convinced the council to pay for the rest. {S}, which is getting its own ticks and new mosquitoes with the milder winters, has started a similar reporting service.`,
    facts: [
      [
        'Cases have gone down by a third in the wards where the walks take place',
        'third|tredjedel',
        'Hur mycket har antalet fall minskat i {A} där man går ronderna?',
        'How much have cases gone down where the walks take place in {A}?',
      ],
      [
        'Every second Saturday pairs of residents walk their street',
        'second Saturday|varannan lördag',
        'Hur ofta går invånarna i {A} ronden på sin gata?',
        'How often do residents of {A} walk their street?',
      ],
      [
        'lose eleven school days each on average last year',
        'eleven|elva|11',
        'Hur många skoldagar förlorade eleverna i {A} på grund av feber?',
        'How many school days did fever cost each pupil in {A}?',
      ],
    ],
    twin: {
      title: 'Töm hinken, stoppa febern',
      text: `Varannan lördag går invånarna i {A} längs sin gata och tömmer däck, burkar och krukor där mygglarver trivs. Laboratoriepersonal som utbildats i {S} artbestämmer fynden. Där ronderna görs har febersjukdomarna minskat.`,
    },
  },
  {
    id: 'vaccination-trust',
    half: 'even',
    lang: 'sv',
    main: ['publicHealth'],
    touched: ['minorities', 'digital'],
    where: ['europe', 'asia', 'latin'],
    title: 'Sprutan och ryktet',
    ref: { sv: 'projektet om vaccinationer i {A}', en: 'the vaccination project in {A}' },
    text: `Mässlingen kom tillbaka till {A} en novemberdag, med 46 sjuka barn på tre veckor. Vaccin saknades inte. Förtroendet gjorde det.

Hälsovårdarna mötte samma påståenden som sprids i {S}, ibland ordagrant översatta. Därför utarbetades ett gemensamt stöd för samtal, byggt på att fråga innan man förklarar. Mobila team besöker läger med säsongsarbetare, och i två romska byar är det byns egna kvinnor som bjuder in. Ett larm när täckningen faller under 90 procent i något område går direkt till kommunens smittskyddsgrupp.

Täckningen steg från 71 till 93 procent på arton månader.

Kontakt för den som vill ta del av materialet: {mail}.`,
    facts: [
      [
        'Täckningen steg från 71 till 93 procent på arton månader',
        '93',
        'Vilken täckning har vaccinationerna i {A} nått?',
        'What vaccination coverage has {A} reached?',
      ],
      [
        'med 46 sjuka barn på tre veckor',
        '46',
        'Hur många barn insjuknade i mässling i {A}?',
        'How many children fell ill with measles in {A}?',
      ],
    ],
    twin: {
      title: 'Ask first, explain later',
      text: `Measles returned to {A} because of rumours, not for lack of doses. Nurses there and in {S} practise the same way of talking with hesitant parents, and women from two Roma villages do the inviting themselves.`,
    },
  },
];
