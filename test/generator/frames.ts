// What stands around projects on a site: news articles that hold several partnerships, networks, questions and
// answers, municipalities that look for a partner, studies. Longer than the ceiling because it is prose.
import type { Half } from './both.js';
import type { Fact } from './story.js';
import type { TopicId } from './topics.js';

/** An article or network with one section per partnership. `{n}` is their number in words. */
export interface SectionFrame {
  readonly half: Half;
  readonly lang: 'sv' | 'en';
  readonly kind: 'article' | 'network';
  readonly title: string;
  readonly opening: readonly string[];
  /** Paragraphs after the last section. */
  readonly closing: readonly string[];
  readonly facts: readonly Fact[];
  readonly tags: readonly string[];
}

/** Articles and networks. */
export const SECTION_FRAMES: readonly SectionFrame[] = [
  {
    half: 'even',
    lang: 'sv',
    kind: 'article',
    title: 'Klartecken för nya samarbeten i tre världsdelar',
    opening: [
      'Styrelsen har sagt ja till årets sista omgång partnerskap. Av 37 ansökningar fick {n} besked i fredags om att de kan sätta igång.',
      '– Vi har letat efter projekt där båda parter vågar visa vad de inte kan, säger programchefen Malin Ahlgren.',
    ],
    closing: [
      'Alla som beviljats stöd träffas vid ett upptaktsmöte i Visby den 14 mars. Nästa utlysning öppnar i augusti.',
    ],
    facts: [
      [
        'Av 37 ansökningar fick {n} besked i fredags',
        '37',
        'Hur många ansökningar hade kommit in till årets sista omgång?',
        'How many applications competed in the last round of the year?',
      ],
      [
        'Alla som beviljats stöd träffas vid ett upptaktsmöte i Visby den 14 mars.',
        'Visby & 14',
        'Var och när hålls upptaktsmötet?',
        'Where and when is the kick-off meeting held?',
      ],
    ],
    tags: ['partnerskap', 'beviljade projekt'],
  },
  {
    half: 'odd',
    lang: 'sv',
    kind: 'article',
    title: 'De delar på vårens partnerskapsmedel',
    opening: [
      'Nu är det klart vilka som får åka. {N} partnerskap inleds efter sommaren, och gemensamt för dem är att resultaten ska märkas i vardagen.',
      'Tillsammans har de beviljats 8,4 miljoner kronor.',
    ],
    closing: [
      '– Pengarna är små men tiden är lång, och det är tiden som gör skillnad, menar Erik Sandell på sekretariatet.',
      'Avtalen undertecknas i Norrtälje i början av juni.',
    ],
    facts: [
      [
        'Tillsammans har de beviljats 8,4 miljoner kronor.',
        '8,4|8.4',
        'Hur mycket pengar delas ut sammanlagt i våromgången?',
        'How much money is shared out in the spring round altogether?',
      ],
      [
        'Avtalen undertecknas i Norrtälje i början av juni.',
        'Norrtälje',
        'I vilken stad skrivs avtalen på?',
        'In which town are the agreements signed?',
      ],
    ],
    tags: ['bidrag', 'vårens beslut'],
  },
  {
    half: 'even',
    lang: 'en',
    kind: 'article',
    title: 'New partners, old questions: what starts this autumn',
    opening: [
      'A letter of intent is easily written. The {n} pairs of municipalities below have gone further and been awarded funds for full projects.',
      '“What convinced the jury was that each of them could name somebody who will notice the difference,” says adviser Helena Brodin.',
    ],
    closing: [
      'An online introduction for project managers takes place on 9 October. Those who were turned down get written feedback within three weeks.',
    ],
    facts: [
      [
        'Those who were turned down get written feedback within three weeks.',
        'three weeks|tre veckor',
        'När får de som fick avslag återkoppling?',
        'How soon do rejected applicants hear why?',
      ],
      [
        'An online introduction for project managers takes place on 9 October.',
        '9 October|9 oktober',
        'Vilket datum är introduktionen för projektledare?',
        'On what date is the introduction for project managers?',
      ],
    ],
    tags: ['approved projects', 'autumn'],
  },
  {
    half: 'odd',
    lang: 'en',
    kind: 'article',
    title: 'Meet the partnerships that were renewed for another term',
    opening: [
      'Trust takes longer than three years to build. That is why {n} partnerships have been given a second term, after an external review of 19 candidates.',
    ],
    closing: [
      '“They have stopped being polite to each other. That is when it starts to work,” remarks evaluator Tomas Wikander.',
      'The review, 48 pages, can be ordered from the secretariat.',
    ],
    facts: [
      [
        'after an external review of 19 candidates',
        '19',
        'Hur många partnerskap granskades inför förlängningen?',
        'How many candidates were reviewed for renewal?',
      ],
      [
        'The review, 48 pages, can be ordered from the secretariat.',
        '48',
        'Hur många sidor omfattar granskningen?',
        'How long is the review?',
      ],
    ],
    tags: ['second term', 'review'],
  },
  {
    half: 'even',
    lang: 'en',
    kind: 'network',
    title: 'Network for Everyday Democracy',
    opening: [
      'Municipalities in this network meet to compare notes on the parts of their work that residents notice first. Membership is free, travel is paid for, and the working language is English.',
      'Timeframe: 2023–2026',
    ],
    closing: [
      'A peer review visit is made to each member once, by three colleagues from other countries. The next gathering is planned for Gävle in February.',
    ],
    facts: [
      [
        'The next gathering is planned for Gävle in February.',
        'Gävle & February|februari',
        'Var och när samlas nätverket för vardagsdemokrati nästa gång?',
        'Where and when does the Network for Everyday Democracy gather next?',
      ],
    ],
    tags: [],
  },
  {
    half: 'odd',
    lang: 'en',
    kind: 'network',
    title: 'Network of Learning Municipalities',
    opening: [
      'What one town has tried, another need not fail at. The network links partnerships that agreed to publish their mistakes alongside their successes.',
      'Timeframe: 2022–2025',
    ],
    closing: [
      'Each member hosts one workshop. A digital coffee hour is open to all on the first Tuesday of the month.',
    ],
    facts: [
      [
        'A digital coffee hour is open to all on the first Tuesday of the month.',
        'first Tuesday|första tisdag',
        'När hålls nätverkets digitala kaffestund?',
        'When is the digital coffee hour of the network?',
      ],
    ],
    tags: [],
  },
  {
    half: 'even',
    lang: 'sv',
    kind: 'network',
    title: 'Nätverket för jämlika kommuner',
    opening: [
      'I nätverket möts partnerskap som vill att service ska nå även dem som sällan hörs. Deltagarna träffas tre gånger på två år och har en gemensam handledare.',
    ],
    closing: [
      'Mellan träffarna granskar medlemmarna varandras handlingsplaner. Slutkonferensen äger rum i Karlskrona i november.',
    ],
    facts: [
      [
        'Slutkonferensen äger rum i Karlskrona i november.',
        'Karlskrona & november',
        'Var hålls slutkonferensen för nätverket för jämlika kommuner, och i vilken månad?',
        'Where is the final conference of the network for equal municipalities held, and in which month?',
      ],
    ],
    tags: [],
  },
  {
    half: 'odd',
    lang: 'sv',
    kind: 'network',
    title: 'Nätverket Små kommuner, stora frågor',
    opening: [
      'Kommuner med färre än 40 000 invånare har ofta samma problem men sällan samma resurser. Här byter de erfarenheter, med tolk och utan prestige.',
    ],
    closing: ['Nätverket leds från Åre. Nya medlemmar tas in varje januari.'],
    facts: [
      [
        'Nätverket leds från Åre.',
        'Åre',
        'Varifrån leds nätverket för små kommuner?',
        'From where is the network of small municipalities led?',
      ],
    ],
    tags: [],
  },
];

/** An article in running prose around briefs. */
export interface BriefFrame {
  readonly half: Half;
  readonly lang: 'sv' | 'en';
  readonly title: string;
  readonly opening: string;
  readonly closing: string;
  readonly fact: Fact;
}

/** Such articles. */
export const BRIEF_FRAMES: readonly BriefFrame[] = [
  {
    half: 'even',
    lang: 'en',
    title: 'Four small steps that may become large ones',
    opening:
      'Preparatory grants are modest, no more than 25,000 euros each, but they buy time to find out whether two places have anything to give each other. Four have just been handed out.',
    closing: 'A report on each visit is due before Midsummer.',
    fact: [
      'no more than 25,000 euros each',
      '25,000|25 000|25000',
      'Hur stora är de förberedande bidragen som mest?',
      'What is the ceiling for a preparatory grant?',
    ],
  },
  {
    half: 'odd',
    lang: 'en',
    title: 'Postcards from four first meetings',
    opening:
      'It rained in two of the places and the interpreter missed a flight in the third. Even so, the four inception visits made in September ended with signed minutes.',
    closing: 'Decisions on full funding will be taken on 28 November.',
    fact: [
      'Decisions on full funding will be taken on 28 November.',
      '28 November|28 november',
      'Vilken dag beslutas om fullt stöd efter de inledande besöken?',
      'When is full funding decided after the inception visits?',
    ],
  },
  {
    half: 'even',
    lang: 'sv',
    title: 'Fyra nya par tar sina första steg',
    opening:
      'Startbidrag har gått till fyra par som aldrig arbetat ihop tidigare. Under tio månader ska de ta reda på om det finns något att bygga vidare på.',
    closing: 'Handläggare för startbidragen är Josefin Törnqvist.',
    fact: [
      'Handläggare för startbidragen är Josefin Törnqvist.',
      'Josefin Törnqvist',
      'Vem är handläggare för startbidragen?',
      'Who handles the start-up grants?',
    ],
  },
  {
    half: 'odd',
    lang: 'sv',
    title: 'Så vill de använda sitt förberedelseår',
    opening:
      'Innan ett partnerskap får pengar på riktigt ska idén prövas. Under förberedelseåret kan varje par få högst 300 000 kronor, och den här gången är de fyra.',
    closing: 'Slutredovisningen lämnas i maj.',
    fact: [
      'Under förberedelseåret kan varje par få högst 300 000 kronor',
      '300 000|300,000|300000',
      'Hur mycket kan ett par som mest få under förberedelseåret?',
      'How much can a pair receive at most in the preparation year?',
    ],
  },
];

/** A page of questions and answers, or any other page that is about no partnership. */
export interface PageFrame {
  readonly half: Half;
  readonly lang: 'sv' | 'en';
  readonly kind: 'faq' | 'partner-match' | 'article';
  readonly title: string;
  /** {A} and {C} may stand open in a partner match. */
  readonly text: string;
  readonly touched: readonly TopicId[];
  readonly facts: readonly Fact[];
  readonly tags: readonly string[];
}

/** Such pages. */
export const PAGE_FRAMES: readonly PageFrame[] = [
  {
    half: 'even',
    lang: 'sv',
    kind: 'faq',
    title: 'Frågor och svar om att söka medel',
    text: `Vilka kostnader täcks?
Flyg och tåg i andra klass, hotell, tolkning, lokalhyra och trycksaker. Löner för egen personal och inköp av maskiner ingår inte.

Hur lång får projekttiden vara?
Minst tolv och högst trettiosex månader. Förlängning kan ges en gång, med ett halvår.

Kan en region vara huvudsökande?
Ja, regioner och kommunalförbund räknas som kommuner. En ideell förening kan däremot bara vara medverkande.

När ska redovisningen in?
Senast den 31 mars året efter, tillsammans med ett intyg från revisorn om beloppet överstiger 500 000 kronor.

Vart skickar vi frågor?
Till radgivning@example.org. Du får svar inom tre arbetsdagar.`,
    touched: [],
    facts: [
      [
        'Löner för egen personal och inköp av maskiner ingår inte.',
        'Löner|salar & maskiner|machin',
        'Kan man få bidrag till maskiner eller löner?',
        'Does the grant pay for salaries or machines?',
      ],
      [
        'Minst tolv och högst trettiosex månader.',
        'trettiosex|36|thirty-six',
        'Hur länge får ett projekt pågå enligt reglerna?',
        'How long may a project last according to the rules?',
      ],
      [
        'Du får svar inom tre arbetsdagar.',
        'tre arbetsdagar|three working days',
        'Hur snabbt svarar rådgivningen på mejl?',
        'How quickly does the advisory service reply?',
      ],
    ],
    tags: [],
  },
  {
    half: 'odd',
    lang: 'en',
    kind: 'faq',
    title: 'Frequently asked questions for applicants',
    text: `Who signs the application?
The municipal director or the equivalent on both sides. Scanned signatures are accepted.

Is co-financing required?
No cash is needed, but each side contributes working hours worth at least 20 per cent of the total.

How many trips can we make?
As many as the budget allows, with a ceiling of eight travellers each time.

May elected politicians travel?
Yes, provided that the opposition is represented as well.

What if our partner's country becomes unsafe?
Meet in a third country or by video. Contact your adviser before you cancel tickets; insurance is taken out centrally.

When will the next call open?
On 1 February. It closes on 20 March at noon, Swedish time.`,
    touched: [],
    facts: [
      [
        'each side contributes working hours worth at least 20 per cent of the total',
        '20',
        'Hur stor egen insats krävs i form av arbetstid?',
        'How much working time must we put in ourselves?',
      ],
      [
        'with a ceiling of eight travellers each time',
        'eight|åtta|8',
        'Hur många får som mest resa samtidigt?',
        'What is the largest number of people on one trip?',
      ],
      [
        'It closes on 20 March at noon, Swedish time.',
        '20 March|20 mars',
        'När stänger nästa utlysning?',
        'When does the next call close?',
      ],
    ],
    tags: [],
  },
  {
    half: 'odd',
    lang: 'sv',
    kind: 'partner-match',
    title: '{A} söker svensk partner',
    text: `Land: {C}

Invånare: cirka 58 000

Språk i samarbetet: engelska, med tolk vid behov

Om kommunen
{A} är centralort för ett slättland med många små byar. Hälften av de yrkesverksamma arbetar i jordbruket, och en tegelfabrik är den största privata arbetsgivaren. Kommunen har inte deltagit i något internationellt samarbete tidigare.

Det här vill vi utveckla
 1. Hämtningen av hushållsavfall, som i dag når vartannat hushåll.
 2. Ett ungdomsråd med egen budget.
 3. Mottagningen av familjer som återvänder från arbete utomlands.

Anmäl intresse före den 15 oktober till matchning@example.org.`,
    touched: ['waste', 'youthInfluence', 'refugees', 'food', 'budget'],
    facts: [
      [
        'Anmäl intresse före den 15 oktober till matchning@example.org.',
        '15 oktober|15 October',
        'När ska den som vill samarbeta med {A} senast höra av sig?',
        'By when must a municipality that wants to work with {A} be in touch?',
      ],
      [
        'en tegelfabrik är den största privata arbetsgivaren',
        'tegel|brick',
        'Vilken är den största privata arbetsgivaren i {A}?',
        'Who is the largest private employer in {A}?',
      ],
    ],
    tags: [],
  },
  {
    half: 'even',
    lang: 'en',
    kind: 'partner-match',
    title: '{A}, {C}',
    text: `Facts

Country: {C}

Population: 76,500

Languages of cooperation: English

About the municipality

{A} stretches from a lagoon to the first hills, and most people live along the one paved road. Fishing, cement and trade across the border are the main sources of income. The council has 27 seats, seven of them held by women.

Wishes for a partnership

 1. Land use maps that fishermen and developers can agree on.
 2. A night bus to the hospital.
 3. Training for newly elected councillors.

Swedish municipalities of any size are welcome. Contact: search@example.org, by the end of May.`,
    touched: ['planning', 'publicTransport', 'councilTraining', 'womenLead', 'digital'],
    facts: [
      [
        'The council has 27 seats, seven of them held by women.',
        'seven|sju|7',
        'Hur många platser i fullmäktige i {A} innehas av kvinnor?',
        'How many seats on the council of {A} are held by women?',
      ],
      ['Population: 76,500', '76,500|76 500|76500', 'Hur många bor i {A}?', 'How many people live in {A}?'],
    ],
    tags: [],
  },
  {
    half: 'even',
    lang: 'en',
    kind: 'article',
    title: 'What remains when the money ends? A study of 40 partnerships',
    text: `Two researchers at Lund have gone back to 40 partnerships five years after their last payment. In 23 of them something is still running: a routine, a yearly meeting, a position that somebody else now pays for.

What the survivors share is neither sum nor length. They had at least two contact persons on each side, so that nobody's retirement ended the story. Partnerships in which a politician had travelled were more likely to last than those of officials alone.

The study was carried out over 14 months and is available in English and Spanish.`,
    touched: [],
    facts: [
      [
        'In 23 of them something is still running',
        '23',
        'I hur många av de 40 partnerskapen lever något kvar?',
        'In how many of the 40 partnerships does anything remain?',
      ],
      [
        'They had at least two contact persons on each side',
        'two contact|två kontakt',
        'Vad har de partnerskap som överlever gemensamt enligt studien?',
        'What do surviving partnerships have in common according to the study?',
      ],
    ],
    tags: ['research', 'sustainability'],
  },
  {
    half: 'odd',
    lang: 'sv',
    kind: 'article',
    title: 'Tolken i rummet: ny rapport om språk i partnerskap',
    text: `Hur mycket går förlorat när två kommuner talar genom en tredje person? En forskargrupp i Göteborg har spelat in 62 möten och räknat.

Skämt försvinner nästan alltid, tvekan ofta, och den som talar längst översätts kortast. Bäst gick det när tolken fått underlaget två dagar i förväg och satt vid bordet i stället för bakom det.

Rapporten bygger på samtal på sju språk och kostar ingenting att ladda ner.`,
    touched: [],
    facts: [
      [
        'En forskargrupp i Göteborg har spelat in 62 möten',
        '62',
        'Hur många möten har forskarna spelat in?',
        'How many meetings did the researchers record?',
      ],
      [
        'Bäst gick det när tolken fått underlaget två dagar i förväg',
        'två dagar|two days',
        'Hur långt i förväg bör tolken få underlaget?',
        'How early should the interpreter be given the papers?',
      ],
    ],
    tags: ['forskning', 'språk'],
  },
];
