// Local economy in both languages: work, firms, farms, visitors, trade. Data only, written from general knowledge of
// municipal business and rural development. Lines are long on purpose: one line a language.
import type { ConceptEntries } from './concept.js';

/** Business, employment, tourism, agriculture, food, markets, innovation. */
export const ECONOMY: ConceptEntries = {
  economy: {
    broader: '',
    sv: 'näringsliv, näringslivsutveckling, lokal ekonomi, ekonomisk utveckling, ekonomisk tillväxt, tillväxt, näringslivsfrågor, företag, näringslivskontor, hållbar tillväxt, lokal ekonomisk utveckling, näringspolitik, industri, industriområde, näringslivsklimat, företagsklimat, investerare, etablering av företag, lokalt näringsliv, konkurrenskraft, fabrik, tillverkningsindustri, tillverkning av varor, privat sektor, privata sektorn, ekonomisk frizon, attrahera investeringar, locka investeringar, nyetablering, affärsliv, affärsvärlden, affärsmän, affärsman, ekonomiska möjligheter, ekonomisk diversifiering, lågkonjunktur, högkonjunktur, =bnp, branschorganisation, direktinvestering, utländska investeringar, industriell, fabriksarbetare, ekonomisk omställning, arbetsgivarorganisation, ekonomisk verksamhet',
    en: 'local economy, economic development, local economic development, economic growth, business, business development, business community, industry, private sector, economic, company, enterprise, industrial estate, inclusive growth, investors, business climate, investment promotion, competitiveness, industrial park, economic opportunities, factory, manufacturing, manufacturer, attract investment, attracting investment, inward investment, foreign investment, foreign direct investment, gdp, =firms, businessmen, businessman, businesspeople, investment climate, trade association, corporate sector, recession, entrepreneurial ecosystem, wealth creation, employers association, private investment',
    passageSv:
      'Näringslivskontoret samlar lokala företag kring vad som hindrar dem att växa och lovar svar på två veckor.',
    passageEn:
      'The business office gathers local firms around what keeps them from growing and promises answers in two weeks.',
  },
  entrepreneurship: {
    broader: 'economy',
    sv: 'entreprenörskap, entreprenör, företagare, starta företag, nyföretagande, företagande, affärsidé, inkubator, startup, uppstartsföretag, affärsutveckling, affärsplan, kvinnors företagande, kvinnligt företagande, ungt företagande, företagsinkubator, egenföretagare, ung företagsamhet, affärsrådgivning, eget företag, driva företag, starta eget, uppstart, affärsmodell, innovationshub, företagsrådgivning, företagsidé, starta firma, enskild firma, affärsängel, riskkapital, startkapital, pitcha, pitchning, affärscoach, företagscoach, nyföretagarcentrum, starta butik, starta kafé, starta café, acceleratorprogram, =coworking, kontorshotell, företagshotell, affärskunskap, affärskunskaper, affärsnätverk, affärstänkande, frilansare',
    en: 'entrepreneurship, entrepreneur, entrepreneurial, start-up, startup, business idea, incubator, business incubator, business plan, self-employed, self-employment, start a business, new business, women entrepreneurs, female entrepreneurs, youth entrepreneurship, young entrepreneurs, accelerator, business training, own business, run a business, business adviser, business coaching, business skills, founders, pitch, business model, setting up a business, =coworking, co-working, venture capital, seed capital, business angel, business mentor, business mentors, business competition, go into business, business hub, business incubation, sole proprietor, sole proprietorship, freelancer, freelance, business owner, enterprise development, enterprise skills, set up a business, register a business, business registration, agripreneur, intrapreneur, business mindset, new ventures',
    passageSv:
      'En inkubator ger unga med en affärsidé plats, rådgivning och de första kontakterna med kunder.',
    passageEn:
      'An incubator gives young people with an idea a desk, advice and their first contacts with customers.',
  },
  'small-business': {
    broader: 'economy',
    sv: 'småföretag, småföretagare, små och medelstora företag, mikroföretag, mikrokredit, mikrolån, sparlånegrupp, småskaliga företag, affärsinnehavare, butiksägare, gatuförsäljare, informell ekonomi, gatuförsäljning, informella sektorn, mikrofinans, spargrupp, familjeföretag, torghandlare, butiker, =handlare, småhandlare, torgförsäljare, marknadsförsäljare, näringsidkare, småskaliga entreprenörer, kioskägare, restaurangägare, spargrupper, frisör, företagslån, egen rörelse, låna till företag, små företag, mindre företag, egen firma, frisersalong, verkstadsägare, bilverkstad, skomakare, barberare, kaféägare, enmansföretag, mikroentreprenör, handelsbod, kreditförening, sparförening, byabank, mikrofinansiering, startbidrag, rörelsekapital, =försäljare, småindustri, familjeägda företag, familjeägd, hemindustri, lanthandlare, affärsägare, företagarförening, hantverksföretag, småskalig verksamhet, småskalig produktion, låneförening, cateringfirma, cateringföretag',
    en: 'small business, small businesses, small and medium-sized enterprises, sme, smes, microenterprise, micro-enterprise, microcredit, microfinance, micro-loan, savings group, savings and loan, street vendor, shopkeeper, informal economy, informal sector, informal trader, hawker, family business, small-scale business, small enterprise, village savings, shops, shopkeepers, trader, traders, market women, market vendors, small firm, small firms, kiosk, stallholder, stall holder, vendor, vendors, sole trader, loan guarantee, small loans, guarantee fund, hairdresser, tradesman, small enterprises, savings groups, seed funding, small traders, local firms, cottage industry, cottage industries, family-owned business, family-owned, family firm, barber, barbershop, beauty salon, cobbler, peddler, store owner, café owner, restaurant owner, micro business, micro businesses, microbusiness, micro-entrepreneur, microentrepreneur, working capital, business loan, business loans, credit union, revolving fund, table banking, sacco, home-based business, small-scale producers, msme, msmes, medium-sized companies, business permit, business licence, business licensing, trading licence, start-up grant, hair salon, catering company',
    passageSv:
      'Kvinnor i spargruppen lånar av varandra till symaskiner och höns, och återbetalningen är nästan fullständig.',
    passageEn:
      'Women in the savings group lend each other money for sewing machines and hens, and nearly all is repaid.',
  },
  employment: {
    broader: 'economy',
    sv: 'sysselsättning, arbetsmarknad, arbetslöshet, arbetslös, jobb, jobbskapande, anständigt arbete, anständiga arbetsvillkor, arbetsförmedling, arbetsträning, arbetstillfälle, anställningsbarhet, sysselsättningsskapande, arbetsintegrerande, socialt företag, sociala företag, arbetskraft, arbetssökande, gröna jobb, arbetskraftsbrist, arbetsmarknadsåtgärd, arbetsmarknadsinsats, arbetslivsinriktad rehabilitering, arbetslivet, arbetstillfällen, lärling, praktikplats, försörjning, levebröd, arbetslösa, anställning, yrkesliv, hitta arbete, söka arbete, utan arbete, komma i arbete, få arbete, arbetslivserfarenhet, jobbcoach, lönearbete, löneanställning, daglönare, säsongsarbete, säsongsarbetare, arbetspraktik, arbetsprövning, lönebidrag, beredskapsarbete, platsannons, sysselsatt, arbetstagare, inkomstbringande, inkomstgenererande, inkomstskapande, försörja sig, försörja sin familj, tjäna pengar, tjäna sitt uppehälle, arbetsför ålder, timanställd, yrkesväxling',
    en: '=employment, =unemployment, =unemployed, labour market, labor market, =job, =jobs, job creation, decent work, decent jobs, job centre, employability, income-generating, income generation, social enterprise, workforce, job seeker, jobseeker, job opportunities, green jobs, job matching, labour force, work integration, labour shortage, job coach, joblessness, livelihood, livelihoods, out of work, find work, work placement, apprentice, apprentices, trainee, vacancies, earn a living, paid work, work experience, looking for work, look for work, seeking work, back to work, return to work, getting into work, jobless, laid off, layoffs, redundancies, seasonal worker, seasonal work, day labour, day labourer, wage earner, wage labour, wage subsidy, working life, working-age population, public works programme, cash for work, career fair, cv writing, income-earning, generate income, generating income, earn money, earn an income, make a living, making a living, breadwinner, factory workers, =labourer, labour rights, employable, skilled labour, skilled workers, labour office, labour exchange, underemployment, underemployed, subsidised work, income opportunities',
    passageSv:
      'Sociala företag ger människor som stått länge utanför arbetsmarknaden en första lön och en väg vidare.',
    passageEn: 'Social enterprises give people long outside the labour market a first wage and a way onward.',
  },
  'youth-employment': {
    broader: 'employment, youth',
    isJoint: true,
    sv: 'ungdomsarbetslöshet, unga arbetslösa, jobb för unga, sommarjobb, feriearbete, ungas sysselsättning, unga utan jobb, arbetslösa ungdomar, unga som varken arbetar eller studerar, feriejobb, =uvas, sysselsättning för unga, ungdomsjobb, jobb till ungdomar, ungas etablering på arbetsmarknaden, unga i arbete, unga till arbete, ungdomar i arbete, ungdomsanställning, sommararbete, sommarlovsjobb, extrajobb, helgjobb, första jobbet, ungdomsgaranti, arbete åt unga, arbete till ungdomar, arbete för unga, unga utan arbete, ungdomar utan arbete, prao, praoplats, kommunala aktivitetsansvaret, ungas väg till arbete',
    en: 'youth unemployment, youth employment, jobs for young people, jobs for youth, summer job, unemployed youth, young unemployed, neet, first job, youth employability, job opportunities for young people, youth livelihoods, young jobseekers, employment for young people, young people into work, young people without work, jobless youth, jobless young people, youth guarantee, summer employment, summer work, holiday job, weekend job, saturday job, student job, youth apprenticeship, youth internship, young apprentice, young workers, school-to-work transition, school to work, entry-level job, unemployed graduates, graduate unemployment, employ young people, hire young people, work for young people',
    passageSv:
      'Sommarjobb i kommunen ger sextonåringar ett första betyg från arbetslivet och minskar ungdomsarbetslösheten.',
    passageEn:
      'Summer work with the municipality gives sixteen-year-olds a first reference and lowers the number without occupation.',
  },
  tourism: {
    broader: 'economy',
    sv: 'turism, besöksnäring, turist, hållbar turism, turismutveckling, ekoturism, =besökare, destination, turistnäring, turistattraktion, turistinformation, kulturturism, naturturism, destinationsutveckling, hotell, turistmål, landsbygdsturism, besöksmål, turistbyrå, turistguide, turister, vandrare, cykelturism, resmål, semesterort, gästhus, =pensionat, stuguthyrning, reseguide, guidad tur, guidade turer, sevärdhet, sevärdheter, researrangör, resebyrå, reseföretag, kryssningsfartyg, kryssning, gästnatt, gästnätter, övernattning, badort, kurort, skidort, safari, naturguide, utflyktsmål, upplevelseindustri, pilgrimsled, souvenir, souvenirer, högsäsong, bed and breakfast, semesterfirare, natursköna, fågelskådning',
    en: 'tourism, tourist, sustainable tourism, ecotourism, eco-tourism, visitor economy, destination, destination management, hospitality, tourist attraction, visitor centre, travel industry, rural tourism, cultural tourism, tour guide, hotel, homestay, tourist information, community-based tourism, nature tourism, tourism development, tourists, tourist office, hotels, hospitality industry, visitors centre, backpackers, holidaymaker, holidaymakers, holiday resort, seaside resort, ski resort, guesthouse, guest house, youth hostel, bed and breakfast, tour operator, travel agency, travel agent, sightseeing, souvenir, guided tour, guided tours, safari, cruise ship, overnight stay, overnight stays, visitor numbers, visitor attraction, attract visitors, agritourism, agrotourism, eco-lodge, campsite, bird watching, birdwatching, hotelier, high season, vacationers, day trippers, pilgrimage, scenic, holiday cottages, =visitors, hikers',
    passageSv:
      'Byarna skapar en gemensam vandringsled med boende hos familjer, guider och skyltar på tre språk.',
    passageEn: 'The villages create a joint trail with homestays, local guides and signs in three languages.',
  },
  agriculture: {
    broader: 'economy',
    sv: 'jordbruk, lantbruk, bonde, bönder, småbrukare, odling, odla, jordbrukare, ekologisk odling, ekologiskt jordbruk, djurhållning, boskap, gröda, grödor, skörd, lantbrukare, trädgårdsodling, urban odling, stadsnära odling, grönsaksodling, boskapsskötsel, betesmark, utsäde, kaffeodling, jordbrukskooperativ, växthus, grönsaker, =kaffe, odlare, fruktodlare, kaffeodlare, åkrar, åkermark, lantbruksrådgivare, plantage, =majs, bönor, grönsaksodlare, maniok, agronom, getter, nötkreatur, jordbruksmark, småjordbruk, småbruk, sådd, utsädesbank, kooperativ av bönder, tomater, potatis, hirs, spannmål, gårdsbruk, lantgård, =traktor, plöja, plöjning, =frön, risfält, sötpotatis, kassava, kakao, bomull, oljepalm, palmolja, vingård, =äpplen, fruktträd, avokado, =mango, morötter, ogräs, gräshoppor, gräshoppssvärm, växtskydd, växtförädling, konstgödsel, gödselmedel, självhushållning, jordägare, lantarbetare, bärplockare, missväxt, tröska, bruka jorden, leva av jorden, växtsjukdomar, honung, bigård, bisamhälle, jordnötter, sojabönor, betor, säljgröda',
    en: 'agriculture, agricultural, =farm, =farms, farming, farmer, smallholder, organic farming, livestock, cattle, crop, crops, harvest, horticulture, urban farming, urban agriculture, cultivation, vegetable growing, pastoralist, pastoralism, grazing, seeds, dairy, poultry, coffee growing, beekeeper, agribusiness, greenhouse, farmers cooperative, agroecology, vegetable, =coffee, =rice, grower, agronomist, extension officer, plantation, maize, cassava, arable, ploughing, farmland, =beans, small farm, fruit growers, agricultural extension, millet, sorghum, cocoa, cashew, cotton, tea growers, seed bank, arable land, farm worker, peasant, tractor, tillage, planting season, growing season, weeds, weeding, fertiliser, fertilizer, orchard, vineyard, =mango, mangoes, avocado, banana, wheat, barley, groundnut, groundnuts, peanut, soybean, sunflower, sweet potato, sweet potatoes, potato, potatoes, tomato, tomatoes, onions, cabbage, yams, sisal, sugarcane, sugar cane, palm oil, agronomy, agri-food, agrifood, locusts, armyworm, demonstration plot, threshing, paddy field, sharecropper, shamba, work the land, till the land, agrarian, floriculture, cut flowers, honey, apiary',
    passageSv:
      'Lantbruksrådgivare lär småbrukare att odla utan kemiska medel och att sälja skörden genom ett kooperativ.',
    passageEn:
      'Advisers teach smallholders to grow without chemicals and to sell the harvest through a cooperative.',
  },
  'food-security': {
    broader: 'agriculture',
    sv: 'livsmedelsförsörjning, livsmedelstrygghet, matsäkerhet, tryggad livsmedelsförsörjning, livsmedel, hunger, svält, matförsörjning, närproducerad mat, lokalproducerad mat, lokal mat, livsmedelsproduktion, matbank, livsmedelssystem, matsystem, livsmedelsstrategi, hållbar mat, livsmedelskedja, närodlat, livsmedelssäkerhet, måltidsstrategi, =mat, =maten, matbrist, skördeförlust, livsmedelskris, spannmålslager, kornbod, basföda, lokala råvaror, matpriser, äta sig mätt, gå hungrig, hungrig, hungersnöd, matutdelning, mathjälp, matbistånd, soppkök, matlager, matkris, matsuveränitet, självförsörjning, självförsörjande, självförsörjningsgrad, matproduktion, matproducent, matproducenter, matvara, matvaror, matkedja, matpolitik, matstrategi, matfattigdom, matosäkerhet, lagring av skörd, spannmålsbrist, brödpriser',
    en: 'food security, food supply, food production, food insecurity, hunger, famine, local food, locally produced food, food bank, food system, food systems, food strategy, sustainable food, food chain, food policy, zero hunger, food shortage, locally grown, food sovereignty, food aid, =food, post-harvest loss, granary, grain store, food reserves, staple food, food crisis, food prices, food parcels, hungry, food shortages, enough to eat, starvation, starving, soup kitchen, foodbank, feed the city, feed the population, feed families, feeding the city, grain reserve, grain reserves, grain storage, cereal bank, grain bank, crop storage, foodstuffs, undernourished, undernourishment, lean season, bread prices, price of bread, price of maize, farm to fork, farm to table, agrifood system, short supply chains, breadbasket',
    passageSv:
      'En lokal livsmedelsstrategi ska ge alla mat året om och lägga mer av pengarna hos egna odlare.',
    passageEn:
      'A local strategy should give everyone enough to eat all year and leave more of the money with local growers.',
  },
  markets: {
    broader: 'economy, public-services',
    sv: '=marknad, marknadsplats, saluhall, torghandel, marknadsstånd, handelsplats, marknadshall, lokal marknad, bondemarknad, bönders marknad, detaljhandel, butik, centrumhandel, köpcentrum, matmarknad, slakteri, torgdag, slakthus, marknaden, ståndsplats, saluplats, fiskmarknad, försäljningsstånd, torgstånd, mataffär, stormarknad, köpman, köpmän, handelsgata, handelsområde, varuhus, =basar, boskapsmarknad, kreatursmarknad, grönsakstorg, grönsakshandlare, slaktare, salustånd, försäljningsplats, torgplats, handla på torget, sälja på torget, matstånd, grossistmarknad, partihandel, marknadsbyggnad, marknadsområde, marknadstorg, marknadskommitté, fruktstånd, julmarknad, lokal handel, köpcenter, marknadshandlare',
    en: '=market, market place, marketplace, market hall, market stall, market trader, local market, farmers market, market vendor, marketplaces, retail, shop, shopping centre, municipal market, market square, covered market, slaughterhouse, abattoir, wholesale market, stalls, market stalls, market traders, bazaar, weekly market, market day, supermarket, grocery, grocery store, greengrocer, butcher, shopping mall, shopping street, trading centre, trading post, trading place, livestock auction, cattle auction, vending site, vending sites, sell their produce, selling their produce, sell produce, shoppers, storefront, wholesaler, wholesale, food hall, department store, souk',
    passageSv: 'Den nya saluhallen får rinnande vatten, kyla och fasta stånd som fördelas genom lottning.',
    passageEn:
      'The new hall for traders gets running taps, cold storage and fixed stalls that are allotted by a draw.',
  },
  fisheries: {
    broader: 'agriculture, sea-and-coast',
    sv: 'fiske, fiskeri, fiskare, yrkesfiske, vattenbruk, fiskodling, fiskerinäring, fiskevård, fiskbestånd, fiskelag, kustfiske, =fisk, fiskebåt, överfiske, fiskefrågor, hållbart fiske, fiskenät, fångst, fisket, räkor, skaldjur, ostron, musslor, torsk, strömming, =lax, tonfisk, sardiner, tilapia, trålare, trålning, sjögräs, båtbyggare, fiskyngel, fisktorkning, fiskförsäljning, fritidsfiske, havsbruk, fiskelicens, fiskmottagning',
    en: 'fishery, fisheries, =fish, =fishing, fisherman, fishermen, fisher, aquaculture, fish farming, fish stock, small-scale fisheries, fishing community, overfishing, fishing boat, fish pond, seafood, fish market, sustainable fishing, fishers, fishing nets, fish landing, landing site, fish stocks, fishing village, fishmonger, fisherfolk, fisherwomen, fishpond, fishponds, prawns, shrimp, oysters, mussels, shellfish, tilapia, trout, herring, tuna, sardines, seaweed, trawler, trawling, fingerlings, =anglers, =angling, landing beach, dugout canoe, mariculture',
    passageSv:
      'Fiskarna enas om stängda perioder och större maskor, och bestånden återhämtar sig på några år.',
    passageEn: 'Fishers agree on closed seasons and wider meshes, and the stocks recover within a few years.',
  },
  crafts: {
    broader: 'small-business, culture',
    sv: 'hantverk, hantverkare, slöjd, hemslöjd, konsthantverk, textil, sömnad, träslöjd, snickeri, vävning, smide, krukmakeri, snickare, broderi, sykurs, textilhantverk, lokala hantverk, vävare, vävstuga, vävstol, keramiker, läderhantverk, smed, korgflätning, stickning, garn, vävkonst, slöjdare, skrädderi, =skräddare, symaskin, sy kläder, lära sig sy, drejning, keramik, lergods, krukmakare, flätade korgar, flätning, snida, snideri, träsnideri, täljning, =ull, =linne, =batik, filtning, virkning, virka, smycken, smyckestillverkning, silversmed, guldsmed, skomakeri, läderarbete, glasblåsning, träarbeten, bokbinderi, vävda mattor, trasmattor, tovning, handgjord, handgjorda, handvävd, vävda tyger, pärlarbete',
    en: 'craft, handicraft, artisan, craftsman, craftsmen, craftspeople, craftsmanship, textile, sewing, carpentry, weaving, woodwork, pottery, embroidery, fashion design, =tailor, =tailoring, carpenter, local crafts, knitting, weaver, weavers, loom, basketry, basket weaving, leatherwork, blacksmith, potter, yarn, carving, wood carving, dyeing, dressmaking, dressmaker, seamstress, needlework, crochet, quilting, =wool, spinning wool, batik, tie-dye, beadwork, bead making, jewellery, jewelry, goldsmith, silversmith, wood carver, woodcarver, woodcarving, furniture making, cabinet maker, joinery, soap making, candle making, basket makers, basket making, shoe making, shoemaking, leather, glass blowing, glassblowing, bookbinding, handmade, handwoven, hand-woven, made by hand, handloom, artisanal products, ceramics, earthenware',
    passageSv: 'Väverskor och smeder från två traditioner arbetar ihop och säljer sina saker på nätet.',
    passageEn:
      'Weavers and smiths from two traditions work together and sell what they make over the internet.',
  },
  innovation: {
    broader: 'economy',
    sv: 'innovation, innovativ, innovationssystem, forskning och innovation, testbädd, teknikutveckling, ny teknik, kluster, klusterutveckling, social innovation, kreativitet, nyskapande, science park, forskningspark, innovationsmiljö, teknikpark, innovationsarbete, hackathon, innovationslabb, teknikföretag, uppfinning, uppfinnare, uppfinna, nytänkande, tänka nytt, kreativa lösningar, prototyp, prototyper, grön teknik, miljöteknik, cleantech, högteknologisk, ny teknologi, tekniköverföring, designtänkande, patent, makerspace, demonstrationsanläggning, pilotanläggning, testmiljö, försöksverksamhet, experimentverkstad, uppfinningsrikedom, kunskapsintensiv, teknikskifte, framtidens teknik, teknisk utveckling, idétävling',
    en: 'innovation, innovative, innovation system, research and innovation, test bed, testbed, new technology, cluster, cluster development, social innovation, creativity, science park, living lab, technology park, hackathon, innovation hub, tech hub, innovate, technology transfer, innovation lab, triple helix, invention, inventor, prototype, prototyping, design thinking, patent, makerspace, maker space, fab lab, fablab, cleantech, clean technology, green technology, environmental technology, high-tech, emerging technology, emerging technologies, tech company, tech companies, tech startups, technological development, proof of concept, demonstration plant, pilot plant, ingenuity, quadruple helix, knowledge economy, modern technology, technological solutions, idea competition',
    passageSv: 'I en testbädd prövas ny teknik i liten skala på riktiga gator innan någon köper in den.',
    passageEn:
      'In a test bed new technology is tried on a small scale in real streets before anyone buys it.',
  },
  'rural-development': {
    broader: 'regional-development, agriculture',
    sv: 'landsbygd, landsbygdsutveckling, landsbygdsfråga, glesbygd, byutveckling, bygemenskap, leader, landsbygdskommun, avfolkning, landsbygdsbo, lokal service på landsbygden, glesbygdskommun, byutvecklingsplan, landsbygdsbefolkning, landsbygdssamhälle, utflyttning, bygdeutveckling, bygdegård, befolkningsminskning, avlägsna byar, lanthandel, byalag, folk på landet, bo på landet, leva på landet, livet på landet, flytta till landet, =byar, =byarna, bybor, byborna, lantlig, glest befolkad, gleshet, små orter, mindre orter, bygdegrupp, bygderåd, byförening, byautveckling, servicepunkt, lokal aktionsgrupp, avlägsna områden, avlägset belägna, isolerade byar, perifera områden, småsamhälle, bybutik, byhus, bygdens framtid, levande bygd',
    en: 'rural, rural development, rural area, rural areas, countryside, village development, depopulation, sparsely populated, rural community, rural communities, rural municipality, remote village, remote areas, out-migration, rural population, rural livelihoods, village council, population decline, shrinking town, rural women, villages, villagers, remote villages, outmigration, rural people, =hamlets, country life, country people, hinterland, remote community, remote communities, remote region, remote regions, peripheral region, outlying areas, outlying communities, isolated communities, hard-to-reach areas, small settlements, local action group, leader programme, leader approach, upcountry, sparse population, agrarian community, thinly populated',
    passageSv:
      'När affären hotades av nedläggning bildade byborna ett bolag som nu driver den med post, mack och kafé.',
    passageEn:
      'When the shop was about to close, villagers formed a company that now runs it with post, pump and café.',
  },
  'circular-economy': {
    broader: 'economy, environment',
    sv: 'cirkulär ekonomi, cirkulär, kretslopp, kretsloppssamhälle, hållbar konsumtion, hållbar produktion, resurseffektivitet, delningsekonomi, konsumtionsmönster, delningstjänst, cirkulär omställning, industriell symbios, bioekonomi, grön ekonomi, reparera saker, fixarverkstad, cirkulära flöden, hållbar konsumtion och produktion, laga saker, laga kläder, reparationsverkstad, klädbyte, klädbytardag, second hand, secondhand, begagnade saker, begagnade varor, begagnade kläder, loppis, återbruksbutik, verktygspool, verktygsbibliotek, sakbibliotek, minska konsumtionen, konsumera mindre, hållbar livsstil, hållbara livsstilar, slit och släng, resurshushållning, resurssnål, resurseffektiv, materialflöden, restprodukt, restprodukter, biprodukt, biprodukter, dela saker, låna saker, klädbibliotek, ombruk, grön tillväxt, överkonsumtion, konsumtionssamhälle, lagningsverkstad, delningsplattform',
    en: 'circular economy, circular, circularity, sustainable consumption, responsible consumption, sustainable production, resource efficiency, sharing economy, consumption patterns, repair café, industrial symbiosis, bioeconomy, green economy, circular solution, responsible production, life cycle, sustainable lifestyle, tool library, repair workshop, repair workshops, =mending, mend clothes, repair things, repair cafe, clothes swap, swap shop, swapping clothes, second-hand shop, second-hand clothes, used clothes, used goods, thrift shop, charity shop, remanufacturing, product lifespan, throwaway society, consume less, reduce consumption, overconsumption, consumerism, by-products, material flows, closed loop, cradle to cradle, resource-efficient, resource recovery, green growth, doughnut economics, borrow tools, library of things, toy library, reusable packaging, reusable cups, refill station, longer product life',
    passageSv:
      'Det en fabrik kastar blir råvara för nästa, och en fixarverkstad lagar det hushållen annars skulle slänga.',
    passageEn:
      'What one factory throws away is raw material for the next, and a repair shop mends what households would discard.',
  },
  trade: {
    broader: 'economy',
    sv: 'handelsutbyte, export, import, rättvis handel, fairtrade, handelsutveckling, frihandel, exportföretag, handelskammare, handelskontakter, internationell handel, affärskontakter, handelsresa, etisk handel, exportera, tullfri, handelshinder, handelsavtal, handelsförbindelser, handelspartner, handelsdelegation, gränshandel, importera, =tullar, tullverk, tullavgift, handelsmässa, branschmässa, mellanhänder, mellanhand, uppköpare, värdekedja, värdekedjor, leveranskedja, leveranskedjor, affärsdelegation, affärsresa, affärspartner, affärsförbindelser, frihandelsavtal, rättvisemärkt, sälja utomlands, marknadstillträde, e-handel, näthandel, nätbutik, webbutik, handelsbalans, handelsväg, varuutbyte, köpare och säljare',
    en: '=trade, trading, export, import, fair trade, fairtrade, trade development, free trade, exporter, chamber of commerce, business contacts, international trade, business-to-business, commerce, trade fair, ethical trade, value chain, supply chain, trade relations, ecommerce, online shop, online store, online sales, customs duty, customs duties, customs office, customs clearance, middlemen, middleman, market access, access to markets, sell abroad, foreign markets, international markets, business delegation, business partnerships, business matchmaking, ethical sourcing, merchant, merchants, buyers and sellers, cross-border traders',
    passageSv:
      'Handelskammaren ordnar möten där kaffeodlare och rosterier gör upp om pris utan mellanhänder.',
    passageEn:
      'The chamber of commerce arranges meetings where growers and roasters settle prices without middlemen.',
  },
  mining: {
    broader: 'economy, environment',
    sv: 'gruva, gruvdrift, gruvnäring, gruvindustri, gruvor, mineral, gruvort, råvaruutvinning, gruvbolag, gruvarbetare, kolgruva, kolregion, stålindustri, guldgruva, oljeindustri, rättvis omställning, gruvsamhälle, malm, guldgrävare, stenbrott, sand ur floden, mineraler, dagbrott, guldvaskning, guldvaskare, kolbrytning, kobolt, diamant, diamanter, järnmalm, stålverk, smältverk, oljeutvinning, oljefält, gasutvinning, sandtäkt, grustäkt, bergtäkt, stenkross, torvbrytning, utvinningsindustri, gruvschakt, bauxit, sällsynta jordartsmetaller, malmbrytning, guldfält',
    en: '=mining, =mine, =mines, mineral, miner, mining town, mining company, extractive industry, coal region, coal mine, gold mining, small-scale mining, artisanal mining, steel industry, quarrying, just transition, oil and gas, mining community, miners, ore, gold mine, gold diggers, quarry, minerals, sand mining, opencast, gravel pit, colliery, copper, cobalt, diamonds, steelworks, smelter, gold panning, tailings, tailings dam, oil field, oil extraction, oil drilling, fracking, bauxite, rare earths, extractives, sand harvesting, pit closure, galamsey, mineworkers',
    passageSv:
      'När gruvan stänger behöver hela orten nya yrken, och omställningen planeras med fack och företag.',
    passageEn:
      'When the pit closes the whole town needs new trades, and the transition is planned with unions and firms.',
  },
  'animal-welfare': {
    broader: 'public-health, environment',
    sv: 'djurskydd, veterinär, herrelösa hundar, gatuhundar, djurhälsa, djurvälfärd, djurhem, rabies, djursjukdom, hundpark, hund, djurtillsyn, hemlösa hundar, djuromsorg, =djur, =djuren, =katt, =katter, husdjur, sällskapsdjur, herrelösa katter, kastrera, kastrering, djurägare, djurvård, djurvän, djurplågeri, djurrätt, djursjukhus, djurklinik, zoonos, zoonoser, hundbett, hundrastgård, hundstall, mul- och klövsjuka, svinpest, kattägare',
    en: 'animal welfare, animal protection, veterinary, veterinarian, stray dogs, stray animals, animal health, animal shelter, rabies, zoonosis, zoonotic disease, dog, livestock health, stray cats, =animal, =cat, =cats, =pets, pet owner, pet owners, puppies, strays, neutering, neutered, spaying, kennel, kennels, swine fever, foot-and-mouth, anthrax',
    passageSv:
      'Herrelösa hundar kastreras och vaccineras i stället för att avlivas, och grannskapet hjälper till.',
    passageEn:
      'Stray dogs are neutered and vaccinated instead of being put down, and neighbours lend a hand.',
  },
  construction: {
    broader: 'economy, urban-planning',
    sv: 'byggbransch, byggarbetare, byggarbetsplats, byggnadsarbetare, byggindustri, byggsektor, byggföretag, byggfirma, byggprojekt, byggnation, husbyggnad, byggare, byggmästare, byggherre, murare, murning, tegel, tegelsten, tegelbruk, tegelugn, cementblock, betong, armering, byggställning, plåttak, takläggare, plåtslagare, hållbart byggande, klimatsmart byggande, grönt byggande, byggteknik, byggplats, byggkostnader, byggmaterial, bygga hus, lerhus, lertegel, bygga i trä, rivningsarbete',
    en: 'construction industry, construction sector, construction site, construction work, construction worker, construction company, construction project, construction materials, building industry, building site, building trade, building trades, building materials, building contractor, building workers, building company, builder, housebuilder, mason, masonry, bricklayer, bricklaying, brick, brick kiln, brickmaking, brick making, concrete blocks, cement blocks, =roofing, roofer, mud bricks, mud houses, earth blocks, sustainable construction, sustainable building, green building, green buildings, building techniques, building skills, construction skills',
    passageSv:
      'Murare och snickare lär sig bränna tegel med mindre ved och bygga väggar som håller värmen ute.',
    passageEn:
      'Masons and carpenters learn to fire bricks with less wood and to raise walls that keep the heat out.',
  },
  microfinance: {
    broader: 'small-business',
    sv: 'mikrofinans, mikrofinansiering, mikrokredit, mikrolån, småkredit, sparlånegrupp, sparlåneförening, spargrupp, sparförening, byasparande, byabank, kreditförening, kreditgrupp, låneförening, företagslån, startlån, lån utan säkerhet, tillgång till krediter, tillgång till lån, finansiell inkludering, återbetala lån, betala tillbaka lånet, spara tillsammans, låna av varandra, gemensam kassa, sparkassa, sparklubb, utan bankkonto',
    en: 'microfinance, microcredit, micro-loan, microloan, savings group, savings and loan, savings association, village savings, village bank, village banking, revolving fund, revolving loan, rotating savings, credit union, credit association, credit cooperative, sacco, table banking, small loans, access to credit, access to loans, access to finance, financial inclusion, unbanked, loan group, loan officer, lending circle, repay loans, group lending, group savings, savings club, financial literacy',
    passageSv:
      'Gruppens kassaskrin har tre lås, och varje medlem vet hur mycket de andra har sparat och är skyldiga.',
    passageEn:
      'The cash box of the group has three locks, and each member knows what the others have saved and owe.',
  },
  'food-processing': {
    broader: 'agriculture, small-business',
    sv: 'livsmedelsförädling, livsmedelsindustri, matförädling, förädling av livsmedel, förädla råvaror, förädlade produkter, mejeri, mejeriprodukter, ysteri, =kvarn, =kvarnar, majskvarn, oljepress, musteri, juicepress, juicefabrik, saftning, syltning, sylttillverkning, konservfabrik, torkad frukt, torka frukt, soltork, fruktförädling, jordnötssmör, ostproduktion, osttillverkning, charkuteri, kafferosteri, rosteri, sockerbruk, livsmedelsföretag, förädla grödor, förädling av grödor, yoghurt',
    en: 'food processing, food industry, food processor, agro-processing, agroprocessing, value addition, milk processing, fruit processing, cassava processing, crop processing, processing of crops, meat processing, dairy plant, dairy products, creamery, grain mill, flour mill, maize mill, posho mill, oil press, oil mill, fruit drying, dried fruit, dried mango, jam making, juice making, juice factory, canning, cannery, cheese dairy, cheese production, peanut butter, yoghurt, coffee roasting, roastery, food packaging, sugar mill, rice mill, food manufacturing',
    passageSv:
      'I stället för att sälja mangon rå torkar kooperativet skivorna, packar dem i påsar och får tre gånger priset.',
    passageEn:
      'Rather than sell mangoes raw, the cooperative dries the slices, bags them and earns three times the price.',
  },
  'consumer-protection': {
    broader: 'economy, public-services',
    sv: 'konsumentvägledning, konsumentvägledare, konsumenträtt, konsumentskydd, konsumentrådgivning, konsumentmakt, skuldsanering, överskuldsatt, vilseledande reklam, bluffakturor, bluffsamtal, ångerrätt, köprätt, reklamera varor, produktsäkerhet, prisövervakning',
    en: 'consumer protection, consumer rights, consumer advice, consumer guidance, consumer affairs, consumer complaints, misleading advertising, product safety, faulty goods, overcharging, weights and measures, price control, scam, scams, unfair prices, debt restructuring',
    passageSv:
      'Vägledaren hjälper den som köpt en trasig spis eller lurats per telefon att få sina pengar tillbaka.',
    passageEn:
      'The adviser helps those who bought a broken stove or were tricked by phone to get their money back.',
  },
};
