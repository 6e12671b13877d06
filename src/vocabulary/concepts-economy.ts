// Local economy in both languages: work, firms, farms, visitors, trade. Data only, written from general knowledge of
// municipal business and rural development. Lines are long on purpose: one line a language.
import type { ConceptEntries } from './concept.js';

/** Business, employment, tourism, agriculture, food, markets, innovation. */
export const ECONOMY: ConceptEntries = {
  economy: {
    broader: '',
    sv: 'näringsliv, näringslivsutveckling, lokal ekonomi, ekonomisk utveckling, ekonomisk tillväxt, tillväxt, näringslivsfrågor, företag, näringslivskontor, hållbar tillväxt, lokal ekonomisk utveckling, näringspolitik, industri, industriområde, näringslivsklimat, företagsklimat, investerare, etablering av företag, lokalt näringsliv, konkurrenskraft',
    en: 'local economy, economic development, local economic development, economic growth, business, business development, business community, industry, private sector, economic, company, enterprise, industrial estate, inclusive growth, investors, business climate, investment promotion, competitiveness, industrial park, economic opportunities',
    passageSv:
      'Näringslivskontoret samlar lokala företag kring vad som hindrar dem att växa och lovar svar på två veckor.',
    passageEn:
      'The business office gathers local firms around what keeps them from growing and promises answers in two weeks.',
  },
  entrepreneurship: {
    broader: 'economy',
    sv: 'entreprenörskap, entreprenör, företagare, starta företag, nyföretagande, företagande, affärsidé, inkubator, startup, uppstartsföretag, affärsutveckling, affärsplan, kvinnors företagande, kvinnligt företagande, ungt företagande, företagsinkubator, egenföretagare, ung företagsamhet, affärsrådgivning, eget företag, driva företag, starta eget, uppstart, affärsmodell, innovationshub, företagsrådgivning',
    en: 'entrepreneurship, entrepreneur, entrepreneurial, start-up, startup, business idea, incubator, business incubator, business plan, self-employed, self-employment, start a business, new business, women entrepreneurs, female entrepreneurs, youth entrepreneurship, young entrepreneurs, accelerator, business training, own business, run a business, business adviser, business coaching, business skills, founders, pitch, business model, setting up a business',
    passageSv:
      'En inkubator ger unga med en affärsidé plats, rådgivning och de första kontakterna med kunder.',
    passageEn:
      'An incubator gives young people with an idea a desk, advice and their first contacts with customers.',
  },
  'small-business': {
    broader: 'economy',
    sv: 'småföretag, småföretagare, små och medelstora företag, mikroföretag, mikrokredit, mikrolån, sparlånegrupp, småskaliga företag, affärsinnehavare, butiksägare, gatuförsäljare, informell ekonomi, gatuförsäljning, informella sektorn, mikrofinans, spargrupp, familjeföretag, torghandlare, butiker, handlare, småhandlare, torgförsäljare, marknadsförsäljare, näringsidkare, småskaliga entreprenörer, kioskägare, restaurangägare, spargrupper, frisör, företagslån, egen rörelse, låna till företag',
    en: 'small business, small businesses, small and medium-sized enterprises, sme, smes, microenterprise, micro-enterprise, microcredit, microfinance, micro-loan, savings group, savings and loan, street vendor, shopkeeper, informal economy, informal sector, informal trader, hawker, family business, small-scale business, small enterprise, village savings, shops, shopkeepers, trader, traders, market women, market vendors, small firm, small firms, kiosk, stallholder, stall holder, vendor, vendors, sole trader, loan guarantee, small loans, guarantee fund, hairdresser, tradesman, small enterprises, savings groups, seed funding, small traders, local firms',
    passageSv:
      'Kvinnor i spargruppen lånar av varandra till symaskiner och höns, och återbetalningen är nästan fullständig.',
    passageEn:
      'Women in the savings group lend each other money for sewing machines and hens, and nearly all is repaid.',
  },
  employment: {
    broader: 'economy',
    sv: 'sysselsättning, arbetsmarknad, arbetslöshet, arbetslös, jobb, jobbskapande, anständigt arbete, anständiga arbetsvillkor, arbetsförmedling, arbetsträning, arbetstillfälle, anställningsbarhet, sysselsättningsskapande, arbetsintegrerande, socialt företag, sociala företag, arbetskraft, arbetssökande, gröna jobb, arbetskraftsbrist, arbetsmarknadsåtgärd, arbetsmarknadsinsats, arbetslivsinriktad rehabilitering, arbetslivet, arbetstillfällen, lärling, praktikplats, försörjning, levebröd, arbetslösa',
    en: '=employment, =unemployment, =unemployed, labour market, labor market, =job, =jobs, job creation, decent work, decent jobs, job centre, employability, income-generating, income generation, social enterprise, workforce, job seeker, jobseeker, job opportunities, green jobs, job matching, labour force, work integration, labour shortage, job coach, joblessness, livelihood, livelihoods, out of work, find work, work placement, apprentice, apprentices, trainee, vacancies, earn a living, paid work',
    passageSv:
      'Sociala företag ger människor som stått länge utanför arbetsmarknaden en första lön och en väg vidare.',
    passageEn: 'Social enterprises give people long outside the labour market a first wage and a way onward.',
  },
  'youth-employment': {
    broader: 'employment, youth',
    isJoint: true,
    sv: 'ungdomsarbetslöshet, unga arbetslösa, jobb för unga, sommarjobb, feriearbete, ungas sysselsättning, unga utan jobb, arbetslösa ungdomar, unga som varken arbetar eller studerar, feriejobb, =uvas, sysselsättning för unga, ungdomsjobb, jobb till ungdomar, ungas etablering på arbetsmarknaden',
    en: 'youth unemployment, youth employment, jobs for young people, jobs for youth, summer job, unemployed youth, young unemployed, neet, first job, youth employability, job opportunities for young people, youth livelihoods, young jobseekers, employment for young people',
    passageSv:
      'Sommarjobb i kommunen ger sextonåringar ett första betyg från arbetslivet och minskar ungdomsarbetslösheten.',
    passageEn:
      'Summer work with the municipality gives sixteen-year-olds a first reference and lowers the number without occupation.',
  },
  tourism: {
    broader: 'economy',
    sv: 'turism, besöksnäring, turist, hållbar turism, turismutveckling, ekoturism, =besökare, destination, turistnäring, turistattraktion, turistinformation, kulturturism, naturturism, destinationsutveckling, hotell, turistmål, landsbygdsturism, besöksmål, turistbyrå, turistguide, turister, vandrare, cykelturism, resmål',
    en: 'tourism, tourist, sustainable tourism, ecotourism, eco-tourism, visitor economy, destination, destination management, hospitality, tourist attraction, visitor centre, travel industry, rural tourism, cultural tourism, tour guide, hotel, homestay, tourist information, community-based tourism, nature tourism, tourism development, tourists, tourist office, hotels, hospitality industry, visitors centre, backpackers',
    passageSv:
      'Byarna skapar en gemensam vandringsled med boende hos familjer, guider och skyltar på tre språk.',
    passageEn: 'The villages create a joint trail with homestays, local guides and signs in three languages.',
  },
  agriculture: {
    broader: 'economy',
    sv: 'jordbruk, lantbruk, bonde, bönder, småbrukare, odling, odla, jordbrukare, ekologisk odling, ekologiskt jordbruk, djurhållning, boskap, gröda, grödor, skörd, lantbrukare, trädgårdsodling, urban odling, stadsnära odling, grönsaksodling, boskapsskötsel, betesmark, utsäde, kaffeodling, jordbrukskooperativ, växthus, grönsaker, =kaffe, odlare, fruktodlare, kaffeodlare, åker, åkermark, lantbruksrådgivare, plantage, =majs, bönor, grönsaksodlare, maniok, agronom, getter, nötkreatur, jordbruksmark, småjordbruk, småbruk, sådd, utsädesbank, kooperativ av bönder, tomater, potatis, hirs, spannmål',
    en: 'agriculture, agricultural, =farm, =farms, farming, farmer, smallholder, organic farming, livestock, cattle, crop, crops, harvest, horticulture, urban farming, urban agriculture, cultivation, vegetable growing, pastoralist, pastoralism, grazing, seeds, dairy, poultry, coffee growing, beekeeper, agribusiness, greenhouse, farmers cooperative, agroecology, vegetable, =coffee, =rice, grower, agronomist, extension officer, plantation, maize, cassava, arable, ploughing, farmland, =beans, small farm, fruit growers, agricultural extension, millet, sorghum, cocoa, cashew, cotton, tea growers, seed bank, arable land, farm worker',
    passageSv:
      'Lantbruksrådgivare lär småbrukare att odla utan kemiska medel och att sälja skörden genom ett kooperativ.',
    passageEn:
      'Advisers teach smallholders to grow without chemicals and to sell the harvest through a cooperative.',
  },
  'food-security': {
    broader: 'agriculture',
    sv: 'livsmedelsförsörjning, livsmedelstrygghet, matsäkerhet, tryggad livsmedelsförsörjning, livsmedel, hunger, svält, matförsörjning, närproducerad mat, lokalproducerad mat, lokal mat, livsmedelsproduktion, matbank, livsmedelssystem, matsystem, livsmedelsstrategi, hållbar mat, livsmedelskedja, närodlat, livsmedelssäkerhet, måltidsstrategi, =mat, =maten, matbrist, skördeförlust, livsmedelskris, spannmålslager, kornbod, basföda, lokala råvaror, matpriser',
    en: 'food security, food supply, food production, food insecurity, hunger, famine, local food, locally produced food, food bank, food system, food systems, food strategy, sustainable food, food chain, food policy, zero hunger, food shortage, locally grown, food sovereignty, food aid, =food, post-harvest loss, granary, grain store, food reserves, staple food, food crisis, food prices, food parcels, hungry, food shortages',
    passageSv:
      'En lokal livsmedelsstrategi ska ge alla mat året om och lägga mer av pengarna hos egna odlare.',
    passageEn:
      'A local strategy should give everyone enough to eat all year and leave more of the money with local growers.',
  },
  markets: {
    broader: 'economy, public-services',
    sv: '=marknad, marknadsplats, saluhall, torghandel, marknadsstånd, handelsplats, marknadshall, lokal marknad, bondemarknad, bönders marknad, detaljhandel, butik, centrumhandel, köpcentrum, matmarknad, slakteri, torgdag, slakthus, marknaden, ståndsplats, saluplats, fiskmarknad, försäljningsstånd',
    en: '=market, market place, marketplace, market hall, market stall, market trader, local market, farmers market, market vendor, marketplaces, retail, shop, shopping centre, municipal market, market square, covered market, slaughterhouse, abattoir, wholesale market, stalls, market stalls, market traders, bazaar, weekly market, market day',
    passageSv: 'Den nya saluhallen får rinnande vatten, kyla och fasta stånd som fördelas genom lottning.',
    passageEn:
      'The new hall for traders gets running taps, cold storage and fixed stalls that are allotted by a draw.',
  },
  fisheries: {
    broader: 'agriculture, sea-and-coast',
    sv: 'fiske, fiskeri, fiskare, yrkesfiske, vattenbruk, fiskodling, fiskerinäring, fiskevård, fiskbestånd, fiskelag, kustfiske, =fisk, fiskebåt, överfiske, fiskefrågor, hållbart fiske, fiskenät, fångst, fisket',
    en: 'fishery, fisheries, =fish, =fishing, fisherman, fishermen, fisher, aquaculture, fish farming, fish stock, small-scale fisheries, fishing community, overfishing, fishing boat, fish pond, seafood, fish market, sustainable fishing, fishers, fishing nets, fish landing, landing site, fish stocks, fishing village',
    passageSv:
      'Fiskarna enas om stängda perioder och större maskor, och bestånden återhämtar sig på några år.',
    passageEn: 'Fishers agree on closed seasons and wider meshes, and the stocks recover within a few years.',
  },
  crafts: {
    broader: 'small-business, culture',
    sv: 'hantverk, hantverkare, slöjd, hemslöjd, konsthantverk, textil, sömnad, träslöjd, snickeri, vävning, smide, krukmakeri, snickare, broderi, sykurs, textilhantverk, lokala hantverk, vävare, vävstuga, vävstol, keramiker, läderhantverk, smed, korgflätning, stickning, garn, vävkonst, slöjdare',
    en: 'craft, handicraft, artisan, craftsman, craftsmen, craftspeople, craftsmanship, textile, sewing, carpentry, weaving, woodwork, pottery, embroidery, fashion design, tailor, tailoring, carpenter, local crafts, knitting, weaver, weavers, loom, basketry, basket weaving, leatherwork, blacksmith, potter, yarn, carving, wood carving, dyeing',
    passageSv: 'Väverskor och smeder från två traditioner arbetar ihop och säljer sina saker på nätet.',
    passageEn:
      'Weavers and smiths from two traditions work together and sell what they make over the internet.',
  },
  innovation: {
    broader: 'economy',
    sv: 'innovation, innovativ, innovationssystem, forskning och innovation, testbädd, teknikutveckling, ny teknik, kluster, klusterutveckling, social innovation, kreativitet, nyskapande, science park, forskningspark, innovationsmiljö, teknikpark, innovationsarbete, hackathon, innovationslabb, teknikföretag',
    en: 'innovation, innovative, innovation system, research and innovation, test bed, testbed, new technology, cluster, cluster development, social innovation, creativity, science park, living lab, technology park, hackathon, innovation hub, tech hub, innovate, technology transfer, innovation lab, triple helix',
    passageSv: 'I en testbädd prövas ny teknik i liten skala på riktiga gator innan någon köper in den.',
    passageEn:
      'In a test bed new technology is tried on a small scale in real streets before anyone buys it.',
  },
  'rural-development': {
    broader: 'regional-development, agriculture',
    sv: 'landsbygd, landsbygdsutveckling, landsbygdsfråga, glesbygd, byutveckling, bygemenskap, leader, landsbygdskommun, avfolkning, landsbygdsbo, lokal service på landsbygden, glesbygdskommun, byutvecklingsplan, landsbygdsbefolkning, landsbygdssamhälle, utflyttning, bygdeutveckling, bygdegård, befolkningsminskning, avlägsna byar, lanthandel, byalag',
    en: 'rural, rural development, rural area, rural areas, countryside, village development, depopulation, sparsely populated, rural community, rural communities, rural municipality, remote village, remote areas, out-migration, rural population, rural livelihoods, village council, population decline, shrinking town, rural women, villages, villagers, remote villages, outmigration, rural people',
    passageSv:
      'När affären hotades av nedläggning bildade byborna ett bolag som nu driver den med post, mack och kafé.',
    passageEn:
      'When the shop was about to close, villagers formed a company that now runs it with post, pump and café.',
  },
  'circular-economy': {
    broader: 'economy, environment',
    sv: 'cirkulär ekonomi, cirkulär, kretslopp, kretsloppssamhälle, hållbar konsumtion, hållbar produktion, resurseffektivitet, delningsekonomi, konsumtionsmönster, delningstjänst, cirkulär omställning, industriell symbios, bioekonomi, grön ekonomi, reparera saker, fixarverkstad, cirkulära flöden, hållbar konsumtion och produktion',
    en: 'circular economy, circular, circularity, sustainable consumption, responsible consumption, sustainable production, resource efficiency, sharing economy, consumption patterns, repair café, industrial symbiosis, bioeconomy, green economy, circular solution, responsible production, life cycle, sustainable lifestyle, tool library',
    passageSv:
      'Det en fabrik kastar blir råvara för nästa, och en fixarverkstad lagar det hushållen annars skulle slänga.',
    passageEn:
      'What one factory throws away is raw material for the next, and a repair shop mends what households would discard.',
  },
  trade: {
    broader: 'economy',
    sv: 'handelsutbyte, export, import, rättvis handel, fairtrade, handelsutveckling, frihandel, exportföretag, handelskammare, handelskontakter, internationell handel, affärskontakter, handelsresa, etisk handel, exportera, tullfri, handelshinder',
    en: '=trade, trading, export, import, fair trade, fairtrade, trade development, free trade, exporter, chamber of commerce, business contacts, international trade, business-to-business, commerce, trade fair, ethical trade, value chain, supply chain, trade relations',
    passageSv:
      'Handelskammaren ordnar möten där kaffeodlare och rosterier gör upp om pris utan mellanhänder.',
    passageEn:
      'The chamber of commerce arranges meetings where growers and roasters settle prices without middlemen.',
  },
  mining: {
    broader: 'economy, environment',
    sv: 'gruva, gruvdrift, gruvnäring, gruvindustri, gruvor, mineral, gruvort, råvaruutvinning, gruvbolag, gruvarbetare, kolgruva, kolregion, stålindustri, guldgruva, oljeindustri, rättvis omställning, gruvsamhälle, malm, guldgrävare, stenbrott, sand ur floden, mineraler',
    en: '=mining, =mine, =mines, mineral, miner, mining town, mining company, extractive industry, coal region, coal mine, gold mining, small-scale mining, artisanal mining, steel industry, quarrying, just transition, oil and gas, mining community, miners, ore, gold mine, gold diggers, quarry, minerals, sand mining',
    passageSv:
      'När gruvan stänger behöver hela orten nya yrken, och omställningen planeras med fack och företag.',
    passageEn:
      'When the pit closes the whole town needs new trades, and the transition is planned with unions and firms.',
  },
  'animal-welfare': {
    broader: 'public-health, environment',
    sv: 'djurskydd, veterinär, herrelösa hundar, gatuhundar, djurhälsa, djurvälfärd, djurhem, rabies, djursjukdom, hundpark, hund, djurtillsyn, hemlösa hundar, djuromsorg, =djur, =djuren',
    en: 'animal welfare, animal protection, veterinary, veterinarian, stray dogs, stray animals, animal health, animal shelter, rabies, zoonosis, zoonotic disease, dog, livestock health, stray cats, =animal',
    passageSv:
      'Herrelösa hundar kastreras och vaccineras i stället för att avlivas, och grannskapet hjälper till.',
    passageEn:
      'Stray dogs are neutered and vaccinated instead of being put down, and neighbours lend a hand.',
  },
};
