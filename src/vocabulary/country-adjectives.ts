// Swedish adjectives and nouns for the people of each country, as stems: "-sk" words inflect as adjectives
// (ukrainsk, -a, -t), the others as nouns. English ones come from the package i18n-nationality, with the gaps
// filled here. "English" is left out: it is asked for as a language. Words shared by two countries (koreansk) stand with the one that is meant.

/** Swedish stems by ISO 3166-1 alpha-2 code. */
const SWEDISH = `
AD andorransk; AE emiratisk; AF afghansk afghan; AL albansk alban; AM armenisk armenier; AO angolansk angolan;
AR argentinsk argentinare; AT österrikisk österrikare; AU australisk australiensisk australier;
AZ azerbajdzjansk azerisk azerbajdzjan; BA bosnisk bosnier; BD bangladeshisk bangladesher; BE belgisk belgare;
BF burkinsk burkinabisk burkinier; BG bulgarisk bulgar; BH bahrainsk; BI burundisk burundier; BJ beninsk beniner;
BN bruneisk; BO boliviansk bolivian; BR brasiliansk brasilianare; BS bahamansk; BT bhutanesisk bhutanes;
BW botswansk botswanisk botswanier; BY belarusisk vitrysk belarusier vitryss; BZ belizisk; CA kanadensisk kanadensare;
CD kongolesisk kongoles; CF centralafrikansk; CG kongolesisk kongoles; CH schweizisk schweizare; CI ivoriansk ivorian;
CL chilensk chilenare; CM kamerunsk kamerunier; CN kinesisk kines; CO colombiansk colombian;
CR costaricansk costarican; CU kubansk kuban; CV kapverdisk kapverdier; CY cypriotisk cypriot; CZ tjeckisk tjeck;
DE tysk tysk; DJ djiboutisk; DK dansk dansk; DO dominikansk; DZ algerisk algerier; EC ecuadoriansk ecuadorian;
EE estnisk estländsk estländare; EG egyptisk egyptier; ER eritreansk eritrean; ES spansk spanjor;
ET etiopisk etiopier; FI finsk finländsk finländare; FJ fijiansk; FR fransk fransman; GA gabonsk;
GB brittisk skotsk walesisk; GE georgisk georgier; GH ghanansk ghananier ghanan; GM gambisk gambier;
GN guineansk guinean; GQ ekvatorialguineansk; GR grekisk grek; GT guatemalansk guatemaltekisk guatemalan; GW guinea-bissauisk;
GY guyansk; HN honduransk honduran; HR kroatisk kroat; HT haitisk haitier; HU ungersk ungrare;
ID indonesisk indones; IE irländsk irisk irländare; IL israelisk israel; IN indisk indier; IQ irakisk irakier;
IR iransk iranier; IS isländsk; IT italiensk italienare; JM jamaicansk jamaican; JO jordansk jordanier;
JP japansk japan; KE kenyansk kenyan; KG kirgizisk kirgiz; KH kambodjansk kambodjan; KM komorisk;
KP nordkoreansk nordkorean; KR sydkoreansk koreansk sydkorean; KW kuwaitisk; KZ kazakisk kazakstansk kazak;
LA laotisk laotier; LB libanesisk libanes; LI liechtensteinsk; LK srilankesisk lankesisk srilankes; LR liberiansk liberian;
LS lesothisk; LT litauisk litauer; LU luxemburgsk; LV lettisk; LY libysk libyer; MA marockansk marockan;
MC monegaskisk; MD moldavisk moldovisk moldovansk moldavier; ME montenegrinsk montenegrin; MG madagaskisk; MK nordmakedonsk makedonsk makedonier;
ML malisk malier; MM burmesisk myanmarisk burmes; MN mongolisk mongol; MR mauretansk mauretanier; MT maltesisk maltes;
MU mauritisk; MV maldivisk; MW malawisk malawiansk malawier; MX mexikansk mexikan; MY malaysisk malaysier; MZ moçambikisk moçambikansk moçambikier;
NA namibisk namibiansk namibier; NE nigerisk; NG nigeriansk nigerian; NI nicaraguansk nicaraguan; NL nederländsk holländsk nederländare;
NO norsk norrman; NP nepalesisk nepales; NZ nyzeeländsk nyzeeländare; OM omansk; PA panamansk panaman;
PE peruansk peruan; PG papuansk; PH filippinsk filippinare; PK pakistansk pakistanier; PL polsk polack; PR puertoricansk;
PS palestinsk palestinier; PT portugisisk portugis; PY paraguayansk paraguayan; QA qatarisk; RO rumänsk rumän; RS serbisk serb;
RU rysk ryss; RW rwandisk rwandesisk rwandier; SA saudisk saudiarabisk saudier; SC seychellisk; SD sudanesisk sudanes; SE svensk svenskar;
SG singaporiansk; SI slovensk sloven; SK slovakisk slovak; SL sierraleonsk; SM sanmarinsk; SN senegalesisk senegales;
SO somalisk somalier; SR surinamesisk; SS sydsudanesisk sydsudanes; SV salvadoransk salvadoran; SY syrisk syrier;
SZ swaziländsk swazisk; TD tchadisk; TG togolesisk togoles; TH thailändsk thailändare; TJ tadzjikisk tadzjik; TL östtimoresisk timoresisk;
TM turkmensk turkmenisk; TN tunisisk tunisier; TR turkisk turk; TT trinidadisk; TW taiwanesisk taiwanes; TZ tanzanisk tanzaniansk tanzanier;
UA ukrainsk ukrainare; UG ugandisk ugandier; US amerikansk amerikan; UY uruguayansk uruguayan; UZ uzbekisk uzbek;
VA vatikansk; VE venezuelansk venezolansk venezuelan; VN vietnamesisk vietnames; XK kosovansk kosovar kosovarisk kosovoalbansk kosovan;
YE jemenitisk jemenit; ZA sydafrikansk sydafrikan; ZM zambisk zambiansk zambier; ZW zimbabwisk zimbabwiansk zimbabwier; GL grönländsk; FO färöisk; PW palauisk`;

/** English words that i18n-nationality lacks or has in one form only, by code. */
const ENGLISH = `
AR Argentine,Argentinian; BD Bangladeshi; BW Botswanan,Motswana,Batswana,Tswana; CD Congolese; CG Congolese; CI Ivorian; CV Cape Verdean;
CZ Czech; DK Danish,Dane; DO Dominican; ES Spanish,Spaniard; FI Finnish; GB British,Scottish,Welsh,Briton; GE Georgian; GT Guatemalan;
HR Croatian,Croat; IE Irish; IS Icelandic,Icelander; JO Jordanian; KE Kenyan; KG Kyrgyz; KH Cambodian; KR South Korean,Korean; KP North Korean;
KZ Kazakh,Kazakhstani; LA Lao,Laotian; LK Sri Lankan; LS Basotho,Lesothan,Mosotho; MA Moroccan; MD Moldovan,Moldavian; MK North Macedonian,Macedonian;
MM Burmese,Myanmarese; MZ Mozambican; NA Namibian; NL Dutch; NO Norwegian; NZ New Zealander; PH Philippine,Filipino,Filipina; PL Polish,Pole;
PS Palestinian; PT Portuguese; RO Romanian; RS Serbian,Serb; RW Rwandan,Rwandese; SE Swedish,Swede; SL Sierra Leonean; SS South Sudanese; SK Slovak; SI Slovene; EC Ecuadorian; AE Emirati;  SV Salvadoran,Salvadorean;
SZ Swazi; TH Thai; TR Turkish,Turk; TZ Tanzanian; UA Ukrainian; UG Ugandan; US American; UZ Uzbek; VN Vietnamese; XK Kosovan,Kosovar;
ZA South African; ZM Zambian; ZW Zimbabwean; BF Burkinabe; BA Bosnian,Bosniak,Herzegovinian; AZ Azerbaijani,Azeri; RU Russian; CH Swiss; FR French; DE German`;

function parse(table: string, separator: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    table.split(';').map((entry) => {
      const code = entry.trim().slice(0, 2);
      return [code, entry.trim().slice(3).split(separator)];
    }),
  );
}

/** Swedish adjective and noun stems by country code. */
export const SWEDISH_DEMONYMS = parse(SWEDISH, ' ');

/** English adjectives and nouns by country code, beside those of the package. */
export const ENGLISH_DEMONYMS = parse(ENGLISH, ',');

/**
 * All forms of a Swedish stem: "ukrainsk" gives ukrainsk, ukrainska, ukrainskt, ukrainskas; "kenyan" gives kenyan,
 * kenyanen, kenyaner, kenyanerna, kenyanernas; "ukrainare" gives ukrainare, ukrainaren, ukrainarna, ukrainarnas.
 * The genitive -s is left to the finder of names.
 */
export function inflectSwedish(stem: string): readonly string[] {
  if (stem.endsWith('sk')) return ['', 'a', 't', 'an', 'or', 'orna'].map((ending) => stem + ending);
  if (stem.endsWith('are')) {
    const root = stem.slice(0, -1);
    return [stem, `${stem}n`, `${root}na`];
  }
  if (stem.endsWith('ier')) return ['', 'n', 'na'].map((ending) => stem + ending);
  if (stem.endsWith('man')) {
    const root = stem.slice(0, -3);
    return [stem, `${stem}nen`, `${root}män`, `${root}männen`];
  }
  return ['', 'en', 'er', 'erna', 'ar', 'arna'].map((ending) => stem + ending);
}
