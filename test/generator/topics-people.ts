// Topics of schools, care, health, democracy, work and culture. Longer than the ceiling because it is a table: how
// people in both languages ask for each field of work.
import type { TopicRow } from './topic.js';

/** Rows by topic. */
export const PEOPLE_TOPICS = {
  school: {
    sv: ['skolan', 'grundskolor och undervisning'],
    en: ['schools', 'primary education and teaching'],
    askSv: [
      'Vilka projekt gäller elever och deras lektioner?|Var ska barn lära sig mer i klassrummet?',
      'Vilka samarbeten rör grundskolan?|Var arbetar man för att elever ska lyckas i skolan?',
    ],
    askEn: [
      'Which projects are about pupils and their lessons?|Where are children to learn more in the classroom?',
      'Which partnerships concern basic schooling?|Where do they work for pupils to succeed at school?',
    ],
    words: { sv: 'skola|skolutveckling', en: 'school|teachers' },
    sdgs: [4],
    areas: ['education'],
    themes: ['children'],
  },
  preschool: {
    sv: ['förskolor', 'de yngsta barnen och förskola'],
    en: ['preschools', 'early childhood education'],
    askSv: [
      'Var handlar det om barn som inte har börjat skolan?|Vilka projekt rör förskolan?',
      'Vilka arbetar med dagis och småbarn?|Finns det samarbeten om barnomsorg?',
    ],
    askEn: [
      'Where is it about children below school age?|Which projects concern preschool?',
      'Who works with kindergartens and toddlers?|Are there partnerships on child care?',
    ],
    words: { sv: 'förskola|barnomsorg', en: 'preschool|kindergarten' },
    sdgs: [4, 5],
    areas: ['education', 'social'],
    themes: ['children'],
  },
  library: {
    sv: ['bibliotek', 'läsfrämjande'],
    en: ['libraries', 'reading promotion'],
    askSv: [
      'Var kan man låna böcker?|Vilka projekt vill få fler att läsa?',
      'Vilka samarbeten rör biblioteken?|Var arbetar man med läslust?',
    ],
    askEn: [
      'Where can people borrow books?|Which projects want more people to read?',
      'Which partnerships involve libraries?|Where do they work with the joy of reading?',
    ],
    words: { sv: 'bibliotek|läsfrämjande', en: 'library|reading' },
    sdgs: [4, 16],
    areas: ['culture', 'education'],
  },
  vocational: {
    sv: ['yrkesutbildning', 'yrkesprogram och vuxnas lärande'],
    en: ['vocational training', 'trade schools and adult learning'],
    askSv: [
      'Var lär man sig ett hantverk eller ett yrke?|Vilka projekt gäller yrkesutbildning?',
      'Vilka utbildar svetsare, snickare, kockar och liknande?|Var får vuxna gå kurs för att kunna börja arbeta?',
    ],
    askEn: [
      'Where do people learn a trade?|Which projects concern vocational training?',
      'Who trains welders, carpenters, cooks and the like?|Where do adults take courses in order to start working?',
    ],
    words: { sv: 'yrkesutbildning|yrkesskola', en: 'vocational education|apprentices' },
    sdgs: [4, 8],
    areas: ['education', 'economy'],
  },
  elderly: {
    sv: ['äldreomsorg', 'seniorer'],
    en: ['elderly care', 'senior citizens'],
    askSv: [
      'Vilka projekt rör pensionärer?|Var ska gamla människor få det bättre?',
      'Vilka samarbeten gäller omsorg om äldre?|Vem tänker på dem som är över 70?',
    ],
    askEn: [
      'Which projects are for pensioners?|Where is old age to become better?',
      'Which partnerships concern care of older people?|Who thinks of those above 70?',
    ],
    words: { sv: 'äldreomsorg|hemtjänst', en: 'elderly care|home care' },
    sdgs: [3, 10],
    areas: ['social', 'health'],
  },
  disability: {
    sv: ['funktionsnedsättning', 'funktionshinder'],
    en: ['disability', 'people with impairments'],
    askSv: [
      'Vilka projekt är till för den som har en funktionsnedsättning?|Var ska personer med funktionshinder få ett bättre liv?',
      'Vilka samarbeten gäller personer med funktionsnedsättning?|Var tar man bort hinder som stänger ute vissa invånare?',
    ],
    askEn: [
      'Which projects are for people who have a disability?|Where are people with impairments to get a better life?',
      'Which partnerships concern people with disabilities?|Where are barriers removed that shut some residents out?',
    ],
    words: { sv: 'funktionsnedsättning|funktionshinder', en: 'disability|impairment' },
    sdgs: [10, 11],
    areas: ['social', 'leadership'],
    themes: ['rights'],
  },
  youthInfluence: {
    sv: ['ungas inflytande', 'ungdomsråd'],
    en: ['youth participation', 'youth councils'],
    askSv: [
      'Var får tonåringar vara med och bestämma?|Vilka projekt gäller ungdomars delaktighet?',
      'Vilka samarbeten låter unga påverka politiken?|Var lyssnar kommunen på den yngre generationen?',
    ],
    askEn: [
      'Where do teenagers have a say?|Which projects are about youth engagement?',
      'Which partnerships let young people influence politics?|Where does the council listen to the younger generation?',
    ],
    words: { sv: 'ungdomsinflytande|ungdomsråd', en: 'youth council|youth participation' },
    sdgs: [16, 10],
    areas: ['leadership'],
    themes: ['children'],
  },
  youthLeisure: {
    sv: ['fritidsgårdar och ungas fritid', 'fritid för unga'],
    en: ['youth clubs and leisure', 'spare time for young people'],
    askSv: [
      'Var har ungdomar någonstans att vara efter skolan?|Vilka projekt rör fritidsgårdar?',
      'Vilka ordnar något att göra på kvällar och lov?|Finns det samarbeten om ungas lediga tid?',
    ],
    askEn: [
      'Where do teenagers have somewhere to go after school?|Which projects concern youth clubs?',
      'Who arranges things to do in the evenings and holidays?|Are there partnerships about young people’s free time?',
    ],
    words: { sv: 'fritidsgård|ungdomsverksamhet', en: 'youth centre|leisure' },
    sdgs: [3, 11],
    areas: ['culture', 'social'],
    themes: ['children'],
  },
  childProtection: {
    sv: ['skydd av barn', 'barn som far illa'],
    en: ['child protection', 'children at risk'],
    askSv: [
      'Vilka hjälper barn som har det svårt hemma eller saknar ett hem?|Vilka projekt rör socialtjänstens arbete med barn?',
      'Var skyddar man utsatta barn?|Vilka samarbeten gäller barn som behöver samhällets skydd?',
    ],
    askEn: [
      'Who helps children who have a hard time at home or no home at all?|Which projects concern social work with children?',
      'Where are vulnerable children protected?|Which partnerships deal with children who need the protection of society?',
    ],
    words: { sv: 'barnskydd|social barnavård', en: 'child protection|child welfare' },
    sdgs: [16, 1],
    areas: ['social'],
    themes: ['children', 'rights'],
  },
  violence: {
    sv: ['våld mot kvinnor', 'könsrelaterat våld'],
    en: ['violence against women', 'gender-based violence'],
    askSv: [
      'Vilka projekt hjälper den som blir misshandlad hemma?|Var arbetar man mot mäns våld?',
      'Vilka samarbeten gäller kvinnofrid?|Var arbetar man mot misshandel och trakasserier?',
    ],
    askEn: [
      'Which projects help those who are beaten at home?|Where do they work against men’s violence?',
      'Which partnerships deal with gender-based violence?|Where do they work against abuse and harassment?',
    ],
    words: { sv: 'kvinnofrid|våld', en: 'gender-based violence|shelter' },
    sdgs: [5, 16],
    areas: ['social'],
    themes: ['gender', 'rights'],
  },
  refugees: {
    sv: ['integration och flyktingar', 'mottagande av nyanlända'],
    en: ['integration and refugees', 'reception of newcomers'],
    askSv: [
      'Var tar man emot människor på flykt?|Vilka projekt rör integration?',
      'Vilka samarbeten gäller nyanlända och återvändare?|Var hjälper kommunen dem som just flyttat dit?',
    ],
    askEn: [
      'Where are people who have fled received?|Which projects concern integration?',
      'Which partnerships deal with newcomers and returnees?|Where does the town help those who just moved there?',
    ],
    words: { sv: 'integration|flyktingar', en: 'integration|displaced' },
    sdgs: [10, 11],
    areas: ['social', 'leadership'],
    themes: ['rights'],
  },
  maternal: {
    sv: ['mödravård och förlossningar', 'sexuell och reproduktiv hälsa'],
    en: ['maternity care', 'sexual and reproductive health'],
    askSv: [
      'Vilka projekt rör graviditet, förlossning eller preventivmedel?|Var handlar det om reproduktiv hälsa?',
      'Vilka samarbeten gäller kvinnors hälsa före och efter en förlossning, eller hur man undviker en graviditet?|Var arbetar man med mödrahälsa och sexuell hälsa?',
    ],
    askEn: [
      'Which projects concern pregnancy, childbirth or contraception?|Where is it about reproductive health?',
      'Which partnerships are about women’s health before and after birth, or how to avoid a pregnancy?|Where do they work with maternal and sexual health?',
    ],
    words: { sv: 'reproduktiv hälsa|mödrahälsa', en: 'reproductive health|maternal health' },
    sdgs: [3, 5],
    areas: ['health'],
    themes: ['health', 'gender'],
  },
  mentalHealth: {
    sv: ['psykisk hälsa', 'psykiskt välmående'],
    en: ['mental health', 'psychological well-being'],
    askSv: [
      'Vilka arbetar för att färre ska må dåligt psykiskt?|Vilka projekt rör hur folk mår inombords?',
      'Var får människor någon att prata med när livet är svårt?|Vilka samarbeten gäller psykisk ohälsa?',
    ],
    askEn: [
      'Who works for fewer people to suffer mentally?|Which projects are about how people feel inside?',
      'Where do people get someone to talk to when life is hard?|Which partnerships deal with mental illness?',
    ],
    words: { sv: 'psykisk ohälsa|psykiatri', en: 'mental health|mental illness' },
    sdgs: [3],
    areas: ['health', 'social'],
    themes: ['health'],
  },
  publicHealth: {
    sv: ['folkhälsa', 'förebyggande hälsoarbete'],
    en: ['public health', 'preventive health work'],
    askSv: [
      'Var hindrar man sjukdomar innan de uppstår?|Vilka projekt rör folkhälsan?',
      'Vilka samarbeten förebygger ohälsa?|Var arbetar man för att folk ska hålla sig friska?',
    ],
    askEn: [
      'Where do they stop diseases before they begin?|Which projects concern public health?',
      'Which partnerships prevent ill health?|Where do they help people stay well?',
    ],
    words: { sv: 'folkhälsa|folkhälsoarbete', en: 'public health|disease prevention' },
    sdgs: [3],
    areas: ['health'],
    themes: ['health'],
  },
  councilTraining: {
    sv: ['utbildning av förtroendevalda', 'förtroendevaldas kunskap och roll'],
    en: ['training of elected representatives', 'the knowledge and role of councillors'],
    askSv: [
      'Var lär sig politiker sitt uppdrag?|Vilka projekt gäller fullmäktigeledamöter?',
      'Vilka samarbeten stärker de folkvalda?|Vilka utbildar dem som sitter i fullmäktige?',
    ],
    askEn: [
      'Where do politicians learn their job?|Which projects are about councillors?',
      'Which partnerships strengthen elected members?|Who trains those who sit on the council?',
    ],
    words: { sv: 'förtroendevalda|fullmäktige', en: 'councillors|elected representatives' },
    sdgs: [16],
    areas: ['leadership'],
  },
  antiCorruption: {
    sv: ['åtgärder mot korruption', 'mutor och korruption'],
    en: ['anti-corruption', 'bribery and corruption'],
    askSv: [
      'Vem försöker få stopp på fusk och korruption?|Vilka projekt handlar om öppenhet och insyn?',
      'Vilka vill göra det svårare att mygla?|Var bekämpas korruption i kommunen?',
    ],
    askEn: [
      'Who tries to stop cheating and corruption?|Which projects are about openness and scrutiny?',
      'Who wants to make crooked dealings harder?|Where is corruption in the town hall fought?',
    ],
    words: { sv: 'korruption|insyn', en: 'corruption|transparency' },
    sdgs: [16],
    areas: ['leadership'],
  },
  citizenDialogue: {
    sv: ['medborgardialog', 'samråd med invånare'],
    en: ['citizen dialogue', 'consulting residents'],
    askSv: [
      'Var pratar kommunen med vanligt folk innan den bestämmer?|Vilka projekt utvecklar medborgardialoger?',
      'Vilka samarbeten gäller möten mellan invånare och beslutsfattare?|Hur får folk framföra sina synpunkter? Vilka projekt finns?',
    ],
    askEn: [
      'Where does the council talk to ordinary people before deciding?|Which projects develop citizen dialogue?',
      'Which partnerships are about meetings between residents and decision-makers?|Which projects let people voice their opinions?',
    ],
    words: { sv: 'medborgardialog|samråd', en: 'citizen dialogue|hearings' },
    sdgs: [16],
    areas: ['leadership'],
    themes: ['dialogue'],
  },
  budget: {
    sv: ['medborgarbudget', 'budget som invånarna röstar om'],
    en: ['participatory budgeting', 'budgets that residents vote on'],
    askSv: [
      'Var röstar folk om hur skattepengar ska användas?|Vilka projekt gäller medborgarbudget?',
      'Vilka låter invånarna fördela en pott?|Finns det samarbeten om deltagande budgetering?',
    ],
    askEn: [
      'Where do people vote on how public money is spent?|Which projects concern participatory budgeting?',
      'Who lets residents share out a pot of money?|Are there partnerships on citizens’ budgets?',
    ],
    words: { sv: 'medborgarbudget', en: 'participatory budgeting' },
    sdgs: [16, 10],
    areas: ['leadership'],
    themes: ['dialogue'],
  },
  womenLead: {
    sv: ['kvinnor på ledande poster', 'kvinnors ledarskap'],
    en: ['women in leading positions', 'women’s leadership'],
    askSv: [
      'Var ska fler kvinnor få makt?|Vilka projekt handlar om kvinnliga ledare?',
      'Vilka samarbeten vill ha jämnare könsfördelning bland dem som bestämmer?|Var stärks kvinnor som vill leda?',
    ],
    askEn: [
      'Where should more women gain power?|Which projects are about female leaders?',
      'Which partnerships seek a better gender balance among decision-makers?|Where are women strengthened who want to lead?',
    ],
    words: { sv: 'kvinnligt ledarskap', en: 'female leaders' },
    sdgs: [5, 16],
    areas: ['leadership'],
    themes: ['gender'],
  },
  minorities: {
    sv: ['minoriteter och urfolk', 'etniska minoriteters rättigheter'],
    en: ['minorities and indigenous peoples', 'rights of ethnic minorities'],
    askSv: [
      'Vilka projekt gäller urfolk eller etniska minoriteter?|Var ska folkgrupper som är få få bättre villkor?',
      'Vilka samarbeten arbetar mot diskriminering av folkgrupper?|Var ska folkgrupper i minoritet få sin röst hörd?',
    ],
    askEn: [
      'Which projects concern indigenous people or ethnic minorities?|Where are small ethnic groups to be treated better?',
      'Which partnerships fight discrimination of ethnic groups?|Where should peoples in minority have their voice heard?',
    ],
    words: { sv: 'minoriteter|urfolk', en: 'minorities|indigenous' },
    sdgs: [10, 16],
    areas: ['leadership', 'social'],
    themes: ['rights'],
  },
  revenue: {
    sv: ['kommunal ekonomi', 'lokala skatter och ekonomistyrning'],
    en: ['municipal finances', 'local taxes and financial management'],
    askSv: [
      'Vilka kommuner vill få bättre ordning på sina pengar?|Vilka projekt gäller skatter, avgifter eller ekonomistyrning?',
      'Vilka arbetar med ekonomin i kommunhuset?|Var vill man få ordning på kommunens inkomster?',
    ],
    askEn: [
      'Which municipalities want their money in better order?|Which projects concern taxes, fees or financial management?',
      'Who works on the finances of the town hall?|Where do they want order in municipal income?',
    ],
    words: { sv: 'kommunal ekonomi|kommunala intäkter', en: 'municipal finance|local revenue' },
    sdgs: [16, 17],
    areas: ['leadership', 'economy'],
  },
  tourism: {
    sv: ['turism', 'besöksnäring'],
    en: ['tourism', 'the visitor economy'],
    askSv: [
      'Var vill man locka resenärer?|Vilka projekt rör turister?',
      'Vilka samarbeten gäller besöksnäringen?|Var ska det bli fler gästnätter?',
    ],
    askEn: [
      'Where do they want to attract travellers?|Which projects are about tourists?',
      'Which partnerships concern the visitor economy?|Where should there be more overnight guests?',
    ],
    words: { sv: 'turism|besöksnäring', en: 'tourism|visitors' },
    sdgs: [8, 12],
    areas: ['culture', 'economy'],
  },
  business: {
    sv: ['småföretag och entreprenörskap', 'stöd till företagare'],
    en: ['small businesses and entrepreneurship', 'support for entrepreneurs'],
    askSv: [
      'Var får man hjälp att starta eller driva företag?|Vilka projekt gäller näringslivet?',
      'Vilka samarbeten stöttar företagare?|Var ska lokala firmor växa?',
    ],
    askEn: [
      'Where do people get help to start or run a firm?|Which projects concern the local economy?',
      'Which partnerships support business owners?|Where are local firms to grow?',
    ],
    words: { sv: 'företagande|näringslivsutveckling', en: 'entrepreneurship|start-ups' },
    sdgs: [8, 9],
    areas: ['economy'],
  },
  markets: {
    sv: ['torghandel och gatuförsäljare', 'saluhallar och den informella ekonomin'],
    en: ['markets and street vendors', 'market halls and the informal economy'],
    askSv: [
      'Vilka projekt gäller dem som säljer på gatan?|Var ska torget fungera bättre?',
      'Vilka samarbeten rör marknader?|Var arbetar man med informella försäljare?',
    ],
    askEn: [
      'Which projects are for people who sell on the street?|Where should the market square work better?',
      'Which partnerships concern marketplaces?|Where do they work with informal traders?',
    ],
    words: { sv: 'torghandel|gatuförsäljare', en: 'street vendors|market traders' },
    sdgs: [8, 11],
    areas: ['economy', 'planning'],
  },
  youthJobs: {
    sv: ['jobb för unga', 'ungdomsarbetslöshet'],
    en: ['jobs for young people', 'youth unemployment'],
    askSv: [
      'Var får unga sin första anställning?|Vilka projekt vill minska arbetslösheten bland ungdomar?',
      'Vilka samarbeten hjälper unga in på arbetsmarknaden?|Var ska ungdomar slippa flytta för att hitta arbete?',
    ],
    askEn: [
      'Where do the young get their first employment?|Which projects aim to cut youth unemployment?',
      'Which partnerships help the young into the labour market?|Where should the young not have to move away for work?',
    ],
    words: { sv: 'ungdomsarbetslöshet|ungdomsjobb', en: 'youth unemployment|youth employment' },
    sdgs: [8],
    areas: ['economy', 'education'],
  },
  heritage: {
    sv: ['kulturarv', 'det historiska arvet'],
    en: ['cultural heritage', 'the historical heritage'],
    askSv: [
      'Var bevarar man minnen från förr?|Vilka projekt gäller kulturarvet?',
      'Vilka samarbeten vårdar det förflutna?|Var tar kommunen vara på sin historia?',
    ],
    askEn: [
      'Where do they preserve what was built or made in the past?|Which projects concern heritage?',
      'Which partnerships look after the past?|Where does the town look after its history?',
    ],
    words: { sv: 'kulturarv', en: 'heritage' },
    sdgs: [11],
    areas: ['culture', 'planning'],
  },
  arts: {
    sv: ['musik, teater och konst', 'kulturliv och scenkonst'],
    en: ['music, theatre and art', 'cultural life and performing arts'],
    askSv: [
      'Var får folk utöva någon konstform?|Vilka projekt rör kultur och konst?',
      'Vilka samarbeten gäller kulturlivet?|Var får människor uttrycka sig konstnärligt?',
    ],
    askEn: [
      'Where do people get to practise some form of art?|Which projects are about art and culture?',
      'Which partnerships concern cultural life?|Where can people express themselves artistically?',
    ],
    words: { sv: 'kultur|konst', en: 'culture|arts' },
    sdgs: [4, 11],
    areas: ['culture'],
  },
  sport: {
    sv: ['idrott', 'idrottsföreningar och anläggningar'],
    en: ['sport', 'sports clubs and facilities'],
    askSv: [
      'Var ska fler börja träna i lag?|Vilka projekt rör idrotten?',
      'Vilka samarbeten gäller idrottsplatser och föreningsliv?|Var handlar det om fotboll, simning eller annan sport?',
    ],
    askEn: [
      'Where are more people to join a team?|Which projects are about sports?',
      'Which partnerships concern pitches and clubs?|Where is it about football, swimming or other games?',
    ],
    words: { sv: 'idrott|idrottsrörelse', en: 'sports|athletics clubs' },
    sdgs: [3, 5],
    areas: ['culture', 'health'],
  },
} as const satisfies Record<string, TopicRow>;
