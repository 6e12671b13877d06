// Local economy in both languages: work, firms, farms, visitors, trade. Data only, written from general knowledge of
// municipal business and rural development. Lines are long on purpose: one line a language.
// Over 200 lines, since it is one list of data: a few lines a concept.
import type { ConceptEntries } from './concept.js';

/** Business, employment, tourism, agriculture, food, markets, innovation. */
export const ECONOMY: ConceptEntries = {
  economy: {
    broader: '',
    sv: 'näringsliv, näringslivsutveckling, lokal ekonomi, ekonomisk utveckling, ekonomisk tillväxt, tillväxt, näringslivsfrågor, företag, näringslivskontor, hållbar tillväxt, lokal ekonomisk utveckling, näringspolitik, lokalt näringsliv, konkurrenskraft, privat sektor, privata sektorn, affärsliv, affärsvärlden, affärsmän, affärsman, ekonomiska möjligheter, ekonomisk verksamhet',
    en: 'local economy, economic development, local economic development, economic growth, business, business development, business community, private sector, economic, company, enterprise, inclusive growth, competitiveness, economic opportunities, =firms, businessmen, businessman, businesspeople, corporate sector, entrepreneurial ecosystem, wealth creation',
    kinds:
      'industri, industriell, fabrik, tillverkningsindustri, tillverkning av varor, fabriksarbetare | industry, factory, manufacturing, manufacturer; industriområde, industripark | industrial estate, industrial park; ekonomisk frizon | special economic zone, free economic zone; investerare, attrahera investeringar, locka investeringar, direktinvestering, utländska investeringar, etablering av företag, nyetablering | investors, investment promotion, attract investment, attracting investment, inward investment, foreign investment, foreign direct investment, private investment, investment climate; näringslivsklimat, företagsklimat | business climate; lågkonjunktur, högkonjunktur | recession, economic downturn, economic boom; =bnp, bruttonationalprodukt | gdp, gross domestic product; branschorganisation, arbetsgivarorganisation | trade association, employers association; ekonomisk omställning, ekonomisk diversifiering | economic diversification, economic transition; textilindustri, klädindustri, textilfabrik | textile industry, garment industry, textile factory; bilindustri, fordonsindustri, bilfabrik | car industry, automotive industry, car factory',
    passageSv:
      'Näringslivskontoret samlar lokala företag kring vad som hindrar dem att växa och lovar svar på två veckor.',
    passageEn:
      'The business office gathers local firms around what keeps them from growing and promises answers in two weeks.',
  },
  entrepreneurship: {
    broader: 'economy',
    sv: 'entreprenörskap, entreprenör, företagare, starta företag, nyföretagande, företagande, affärsidé, startup, uppstartsföretag, affärsutveckling, eget företag, driva företag, starta eget, uppstart, företagsidé, starta firma',
    en: 'entrepreneurship, entrepreneur, entrepreneurial, start-up, startup, business idea, start a business, new business, own business, run a business, founders, setting up a business, go into business, business owner, enterprise development, set up a business, new ventures, register a business, business registration',
    kinds:
      'inkubator, företagsinkubator, innovationshub, acceleratorprogram | incubator, business incubator, accelerator, business hub, business incubation; =coworking, kontorshotell, företagshotell | =coworking, co-working; kvinnors företagande, kvinnligt företagande | women entrepreneurs, female entrepreneurs; ungt företagande, ung företagsamhet | youth entrepreneurship, young entrepreneurs; affärsrådgivning, företagsrådgivning, affärscoach, företagscoach, nyföretagarcentrum | business adviser, business coaching, business mentor, business mentors; affärskunskap, affärskunskaper, affärstänkande | business training, business skills, enterprise skills, business mindset; affärsplan, affärsmodell | business plan, business model; pitcha, pitchning, affärsplanstävling | pitch, business competition; riskkapital, affärsängel, startkapital | venture capital, seed capital, business angel; egenföretagare, enskild firma, frilansare | self-employed, self-employment, sole proprietor, sole proprietorship, freelancer, freelance; starta butik, starta kafé, starta café | open a shop, open a café, start a shop; affärsnätverk | business network, business networks; jordbruksentreprenör | agripreneur; intraprenör, intraprenörskap | intrapreneur',
    passageSv:
      'En inkubator ger unga med en affärsidé plats, rådgivning och de första kontakterna med kunder.',
    passageEn:
      'An incubator gives young people with an idea a desk, advice and their first contacts with customers.',
  },
  'small-business': {
    broader: 'economy',
    sv: 'småföretag, småföretagare, små och medelstora företag, mikroföretag, småskaliga företag, näringsidkare, småskaliga entreprenörer, egen rörelse, små företag, mindre företag, egen firma, enmansföretag, mikroentreprenör, småskalig verksamhet',
    en: 'small business, small businesses, small and medium-sized enterprises, sme, smes, microenterprise, micro-enterprise, small-scale business, small enterprise, small firm, small firms, sole trader, small enterprises, local firms, micro business, micro businesses, microbusiness, micro-entrepreneur, microentrepreneur, msme, msmes, medium-sized companies, business permit, business licence, business licensing, trading licence',
    kinds:
      'mikrokredit, mikrolån, mikrofinans, mikrofinansiering, sparlånegrupp, spargrupp, spargrupper, kreditförening, sparförening, låneförening, byabank | microcredit, microfinance, micro-loan, small loans, savings group, savings groups, savings and loan, village savings, credit union, revolving fund, table banking, sacco; företagslån, låna till företag, startbidrag, rörelsekapital | loan guarantee, guarantee fund, seed funding, working capital, business loan, business loans, start-up grant; gatuförsäljare, gatuförsäljning, torghandlare, torgförsäljare, marknadsförsäljare, =försäljare, småhandlare, =handlare | street vendor, informal trader, hawker, peddler, market women, market vendors, stallholder, stall holder, vendor, vendors, trader, traders, small traders; butiker, butiksägare, affärsinnehavare, affärsägare, kioskägare, handelsbod, lanthandlare | shops, shopkeeper, shopkeepers, store owner, kiosk; restaurangägare, kaféägare, cateringfirma, cateringföretag | restaurant owner, café owner, catering company; frisör, frisersalong, barberare | hairdresser, hair salon, barber, barbershop, beauty salon; bilverkstad, verkstadsägare | car repair shop, car workshop; skomakare | cobbler; informell ekonomi, informella sektorn | informal economy, informal sector; familjeföretag, familjeägda företag, familjeägd | family business, family-owned business, family-owned, family firm; hemindustri, småindustri, småskalig produktion | cottage industry, cottage industries, home-based business, small-scale producers; företagarförening | small business association, business owners association; hantverksföretag | tradesman, craft business',
    passageSv:
      'Kvinnor i spargruppen lånar av varandra till symaskiner och höns, och återbetalningen är nästan fullständig.',
    passageEn:
      'Women in the savings group lend each other money for sewing machines and hens, and nearly all is repaid.',
  },
  employment: {
    broader: 'economy',
    sv: 'sysselsättning, arbetsmarknad, arbetslöshet, arbetslös, jobb, jobbskapande, arbetstillfälle, anställningsbarhet, sysselsättningsskapande, arbetskraft, arbetssökande, arbetslivet, arbetstillfällen, arbetslösa, anställning, yrkesliv, hitta arbete, söka arbete, utan arbete, komma i arbete, få arbete, arbetslivserfarenhet, lönearbete, löneanställning, sysselsatt, arbetstagare, arbetsför ålder, arbeta hemifrån',
    en: '=employment, =unemployment, =unemployed, labour market, labor market, =job, =jobs, job creation, employability, workforce, job seeker, jobseeker, job opportunities, labour force, joblessness, out of work, find work, paid work, work experience, looking for work, look for work, seeking work, back to work, return to work, getting into work, jobless, wage earner, wage labour, working life, working-age population, =labourer, employable, factory workers',
    kinds:
      'arbetsförmedling, jobbmatchning | job centre, labour office, labour exchange, job matching; jobbcoach, jobbsökarkurs, skriva cv | job coach, cv writing; platsannons, lediga jobb | vacancies; arbetsmarknadsmässa, jobbmässa | career fair, job fair; arbetsträning, arbetsintegrerande, arbetsprövning, arbetslivsinriktad rehabilitering | work integration, work training, vocational rehabilitation; arbetsmarknadsåtgärd, arbetsmarknadsinsats | labour market measure, labour market programme; lönebidrag, subventionerad anställning | wage subsidy, subsidised work; beredskapsarbete | public works programme, cash for work; socialt företag, sociala företag | social enterprise; lärling, praktikplats, arbetspraktik | work placement, apprentice, apprentices, trainee; anständigt arbete, anständiga arbetsvillkor | decent work, decent jobs, labour rights; gröna jobb | green jobs; arbetskraftsbrist | labour shortage; yrkesarbetare, kvalificerad arbetskraft | skilled labour, skilled workers; försörjning, levebröd, inkomstbringande, inkomstgenererande, inkomstskapande, försörja sig, försörja sin familj, tjäna pengar, tjäna sitt uppehälle | livelihood, livelihoods, income-generating, income generation, income-earning, generate income, generating income, income opportunities, earn a living, earn money, earn an income, make a living, making a living, breadwinner; säsongsarbete, säsongsarbetare, daglönare, timanställd | seasonal worker, seasonal work, day labour, day labourer; varsel om uppsägning, bli uppsagd | laid off, layoffs, redundancies; yrkesväxling | career change; undersysselsättning, undersysselsatt | underemployment, underemployed; långtidsarbetslös, långtidsarbetslösa, långtidsarbetslöshet | long-term unemployed, long-term unemployment; minimilön, minimilöner | minimum wage',
    passageSv:
      'Sociala företag ger människor som stått länge utanför arbetsmarknaden en första lön och en väg vidare.',
    passageEn: 'Social enterprises give people long outside the labour market a first wage and a way onward.',
  },
  'youth-employment': {
    broader: 'employment, youth',
    isJoint: true,
    sv: 'ungdomsarbetslöshet, unga arbetslösa, jobb för unga, ungas sysselsättning, unga utan jobb, arbetslösa ungdomar, sysselsättning för unga, ungdomsjobb, jobb till ungdomar, ungas etablering på arbetsmarknaden, unga i arbete, unga till arbete, ungdomar i arbete, ungdomsanställning, arbete åt unga, arbete till ungdomar, arbete för unga, unga utan arbete, ungdomar utan arbete, ungas väg till arbete',
    en: 'youth unemployment, youth employment, jobs for young people, jobs for youth, unemployed youth, young unemployed, youth employability, job opportunities for young people, youth livelihoods, young jobseekers, employment for young people, young people into work, young people without work, jobless youth, jobless young people, young workers, school-to-work transition, school to work, employ young people, hire young people, work for young people',
    kinds:
      'sommarjobb, feriearbete, feriejobb, sommararbete, sommarlovsjobb | summer job, summer employment, summer work, holiday job; extrajobb, helgjobb | weekend job, saturday job, student job; unga som varken arbetar eller studerar, =uvas, kommunala aktivitetsansvaret | neet; ungdomsgaranti | youth guarantee; prao, praoplats, ungdomspraktik | youth internship, youth apprenticeship, young apprentice; första jobbet | first job, entry-level job; arbetslösa akademiker | unemployed graduates, graduate unemployment',
    passageSv:
      'Sommarjobb i kommunen ger sextonåringar ett första betyg från arbetslivet och minskar ungdomsarbetslösheten.',
    passageEn:
      'Summer work with the municipality gives sixteen-year-olds a first reference and lowers the number without occupation.',
  },
  tourism: {
    broader: 'economy',
    sv: 'turism, besöksnäring, turist, turismutveckling, =besökare, destination, turistnäring, destinationsutveckling, turister, resmål, upplevelseindustri, högsäsong, semesterfirare, natursköna',
    en: 'tourism, tourist, visitor economy, destination, destination management, hospitality, travel industry, tourism development, tourists, hospitality industry, backpackers, holidaymaker, holidaymakers, visitor numbers, attract visitors, high season, vacationers, day trippers, scenic, =visitors',
    kinds:
      'hållbar turism, ekoturism, naturturism, naturguide | sustainable tourism, ecotourism, eco-tourism, nature tourism, eco-lodge; fågelskådning | bird watching, birdwatching; safari | safari; kulturturism | cultural tourism; landsbygdsturism, bondgårdsturism | rural tourism, agritourism, agrotourism, community-based tourism; cykelturism | cycle tourism, cycling tourism; vandrare, vandringsturism | hikers, hiking tourism; hotell, gästhus, =pensionat, stuguthyrning, gästnatt, gästnätter, övernattning, bed and breakfast | hotel, hotels, hotelier, homestay, guesthouse, guest house, youth hostel, bed and breakfast, overnight stay, overnight stays, holiday cottages; campingplats | campsite; semesterort, badort, kurort | holiday resort, seaside resort; skidort, vinterturism | ski resort, winter tourism; turistguide, reseguide, guidad tur, guidade turer | tour guide, guided tour, guided tours, sightseeing; researrangör, resebyrå, reseföretag | tour operator, travel agency, travel agent; turistinformation, turistbyrå | tourist information, tourist office, visitor centre, visitors centre; turistattraktion, turistmål, besöksmål, sevärdhet, sevärdheter, utflyktsmål | tourist attraction, visitor attraction; kryssningsfartyg, kryssning | cruise ship; pilgrimsled, pilgrimsfärd | pilgrimage; souvenir, souvenirer | souvenir; överturism, massturism | overtourism, mass tourism; turistskatt, turistavgift | tourist tax, tourist fee; korttidsuthyrning, airbnb | short-term rental; mötesindustri, konferensturism | conference tourism, congress tourism',
    passageSv:
      'Byarna skapar en gemensam vandringsled med boende hos familjer, guider och skyltar på tre språk.',
    passageEn: 'The villages create a joint trail with homestays, local guides and signs in three languages.',
  },
  agriculture: {
    broader: 'economy',
    sv: 'jordbruk, lantbruk, bonde, bönder, odling, odla, jordbrukare, gröda, grödor, skörd, lantbrukare, odlare, gårdsbruk, lantgård, bruka jorden, leva av jorden',
    en: 'agriculture, agricultural, =farm, =farms, farming, farmer, crop, crops, harvest, cultivation, agribusiness, grower, peasant, agri-food, agrifood, shamba, work the land, agrarian, dairy, sisal',
    kinds:
      'ekologisk odling, ekologiskt jordbruk | organic farming, agroecology; djurhållning, boskap, boskapsskötsel, betesmark, getter, nötkreatur | livestock, cattle, pastoralist, pastoralism, grazing; hönseri | poultry; trädgårdsodling, grönsaksodling, grönsaker, grönsaksodlare, tomater, morötter, betor | horticulture, vegetable growing, vegetable, tomato, tomatoes, onions, cabbage; potatis | potato, potatoes; maniok, kassava, sötpotatis, jams | cassava, sweet potato, sweet potatoes, yams; växthus | greenhouse; urban odling, stadsnära odling | urban farming, urban agriculture; kaffeodling, =kaffe, kaffeodlare | coffee growing, =coffee; teodling, teodlare | tea growers; kakao | cocoa; bomull | cotton; cashewnötter | cashew; jordnötter | groundnut, groundnuts, peanut; =majs | maize; hirs, durra | millet, sorghum; spannmål, vete, tröska | wheat, barley, threshing, cereals; risfält, risodling | =rice, paddy field; bönor, sojabönor | =beans, soybean; solrosor | sunflower; sockerrör | sugarcane, sugar cane; oljepalm, palmolja | palm oil; fruktodlare, fruktträd, =äpplen, avokado, =mango, fruktodling, bananer | fruit growers, orchard, =mango, mangoes, avocado, banana; bärplockare | berry pickers; vingård, vinodling | vineyard; honung, bigård, bisamhälle | beekeeper, honey, apiary; blomsterodling, snittblommor | floriculture, cut flowers; utsäde, utsädesbank, =frön, växtförädling | seeds, seed bank, plant breeding; sådd, växtsäsong | planting season, growing season; plöja, plöjning, =traktor | ploughing, tillage, tractor; konstgödsel, gödselmedel | fertiliser, fertilizer; ogräs | weeds, weeding; växtskydd, växtsjukdomar | plant protection, plant diseases, crop diseases; gräshoppor, gräshoppssvärm | locusts, armyworm; jordbrukskooperativ, kooperativ av bönder | farmers cooperative, agricultural cooperative; lantbruksrådgivare, agronom, lantbruksrådgivning | extension officer, agricultural extension, agronomist, agronomy, demonstration plot; åkrar, åkermark, jordbruksmark | arable, arable land, farmland; plantage | plantation; säljgröda | cash crop, cash crops; småbrukare, småjordbruk, småbruk, självhushållning | smallholder, small farm, subsistence farming; lantarbetare | farm worker, sharecropper; jordägare | landowners; missväxt | crop failure; klimatsmart jordbruk, klimatanpassat jordbruk | climate-smart farming; olivodling, olivolja | olive growing',
    passageSv:
      'Lantbruksrådgivare lär småbrukare att odla utan kemiska medel och att sälja skörden genom ett kooperativ.',
    passageEn:
      'Advisers teach smallholders to grow without chemicals and to sell the harvest through a cooperative.',
  },
  'food-security': {
    broader: 'agriculture',
    sv: 'livsmedelsförsörjning, livsmedelstrygghet, matsäkerhet, tryggad livsmedelsförsörjning, livsmedel, matförsörjning, livsmedelsproduktion, livsmedelssystem, matsystem, livsmedelskedja, livsmedelssäkerhet, =mat, =maten, matproduktion, matproducent, matproducenter, matvara, matvaror, matkedja, matosäkerhet',
    en: 'food security, food supply, food production, food insecurity, food system, food systems, food chain, =food, feed the city, feed the population, feed families, feeding the city, foodstuffs, agrifood system, breadbasket',
    kinds:
      'hunger, svält, gå hungrig, hungrig, hungersnöd, äta sig mätt, matbrist, matkris, livsmedelskris, spannmålsbrist, matfattigdom | hunger, famine, hungry, starvation, starving, enough to eat, zero hunger, undernourished, undernourishment, lean season, food shortage, food shortages, food crisis; närproducerad mat, lokalproducerad mat, lokal mat, närodlat, lokala råvaror | local food, locally produced food, locally grown, short supply chains, farm to fork, farm to table; matbank, matutdelning, mathjälp, matbistånd, soppkök | food bank, foodbank, food aid, food parcels, soup kitchen; spannmålslager, kornbod, matlager, lagring av skörd, skördeförlust | post-harvest loss, granary, grain store, food reserves, grain reserve, grain reserves, grain storage, cereal bank, grain bank, crop storage; matpriser, brödpriser | food prices, bread prices, price of bread, price of maize; livsmedelsstrategi, måltidsstrategi, matstrategi, matpolitik | food strategy, food policy; matsuveränitet, självförsörjning, självförsörjande, självförsörjningsgrad | food sovereignty, food self-sufficiency; hållbar mat | sustainable food; basföda | staple food',
    passageSv:
      'En lokal livsmedelsstrategi ska ge alla mat året om och lägga mer av pengarna hos egna odlare.',
    passageEn:
      'A local strategy should give everyone enough to eat all year and leave more of the money with local growers.',
  },
  markets: {
    broader: 'economy, public-services',
    sv: '=marknad, marknadsplats, saluhall, torghandel, marknadsstånd, handelsplats, marknadshall, lokal marknad, torgdag, marknaden, ståndsplats, saluplats, försäljningsstånd, torgstånd, =basar, salustånd, försäljningsplats, torgplats, handla på torget, sälja på torget, marknadsbyggnad, marknadsområde, marknadstorg, marknadskommitté, marknadshandlare, fiskmarknad, julmarknad',
    en: '=market, market place, marketplace, market hall, market stall, market trader, local market, market vendor, marketplaces, municipal market, market square, covered market, stalls, market stalls, market traders, bazaar, weekly market, market day, trading centre, trading post, trading place, vending site, vending sites, sell their produce, selling their produce, sell produce, souk',
    kinds:
      'detaljhandel, butik, köpman, köpmän, lokal handel, centrumhandel, handelsgata | retail, shop, shoppers, storefront, shopping street; köpcentrum, köpcenter, varuhus, handelsområde | shopping centre, shopping mall, department store; mataffär, stormarknad | supermarket, grocery, grocery store; grönsakstorg, grönsakshandlare, fruktstånd | greengrocer, vegetable market, fruit stall; slakteri, slakthus, slaktare | slaughterhouse, abattoir, butcher; boskapsmarknad, kreatursmarknad | livestock auction, cattle auction, livestock market, cattle market; grossistmarknad, partihandel | wholesale market, wholesaler, wholesale; bondemarknad, bönders marknad | farmers market; matmarknad, matstånd | food hall, food market, food stall',
    passageSv: 'Den nya saluhallen får rinnande vatten, kyla och fasta stånd som fördelas genom lottning.',
    passageEn:
      'The new hall for traders gets running taps, cold storage and fixed stalls that are allotted by a draw.',
  },
  fisheries: {
    broader: 'agriculture, sea-and-coast',
    sv: 'fiske, fiskeri, fiskare, yrkesfiske, fiskerinäring, fiskelag, =fisk, fiskefrågor, fiskenät, fångst, fisket',
    en: 'fishery, fisheries, =fish, =fishing, fisherman, fishermen, fisher, fishing community, seafood, fishers, fishing nets, fishing village, fisherfolk, fisherwomen',
    kinds:
      'vattenbruk, fiskodling, fiskyngel, havsbruk | aquaculture, fish farming, fish pond, fishpond, fishponds, fingerlings, mariculture; räkor, skaldjur, ostron, musslor | prawns, shrimp, oysters, mussels, shellfish; sjögräs, tångodling, algodling | seaweed; fiskbestånd, överfiske, fiskevård, hållbart fiske, fiskelicens | fish stock, fish stocks, overfishing, sustainable fishing; fritidsfiske | =anglers, =angling; fiskebåt, båtbyggare | fishing boat, dugout canoe, boatbuilder; trålare, trålning | trawler, trawling; kustfiske, småskaligt fiske | small-scale fisheries, coastal fishing; fiskmottagning | fish landing, landing site, landing beach; fiskförsäljning, fiskhandlare | fish market, fishmonger; fisktorkning | fish drying, dried fish; =lax, öring | trout, salmon; tilapia | tilapia; tonfisk | tuna; strömming, sardiner, sill | herring, sardines; torsk | cod fishing',
    passageSv:
      'Fiskarna enas om stängda perioder och större maskor, och bestånden återhämtar sig på några år.',
    passageEn: 'Fishers agree on closed seasons and wider meshes, and the stocks recover within a few years.',
  },
  crafts: {
    broader: 'small-business, culture',
    sv: 'hantverk, hantverkare, slöjd, hemslöjd, konsthantverk, lokala hantverk, slöjdare, handgjord, handgjorda',
    en: 'craft, handicraft, artisan, craftsman, craftsmen, craftspeople, craftsmanship, local crafts, handmade, made by hand, artisanal products, fashion design',
    kinds:
      'sömnad, sykurs, skrädderi, =skräddare, symaskin, sy kläder, lära sig sy, broderi | sewing, =tailor, =tailoring, dressmaking, dressmaker, seamstress, needlework, embroidery, quilting; vävning, vävare, vävstuga, vävstol, vävkonst, vävda mattor, trasmattor, handvävd, vävda tyger | weaving, weaver, weavers, loom, handwoven, hand-woven, handloom; stickning, garn, =ull, filtning, tovning, virkning, virka | knitting, yarn, crochet, =wool, spinning wool; textil, textilhantverk, =linne | textile; =batik, växtfärgning | dyeing, batik, tie-dye; träslöjd, snickeri, snickare, snida, snideri, träsnideri, täljning, träarbeten | carpentry, carpenter, woodwork, carving, wood carving, wood carver, woodcarver, woodcarving, furniture making, cabinet maker, joinery; smide, smed | blacksmith; krukmakeri, krukmakare, keramiker, keramik, drejning, lergods | pottery, potter, ceramics, earthenware; läderhantverk, läderarbete, skomakeri | leatherwork, leather, shoe making, shoemaking; korgflätning, flätade korgar, flätning | basketry, basket weaving, basket makers, basket making; smycken, smyckestillverkning, silversmed, guldsmed, pärlarbete | jewellery, jewelry, goldsmith, silversmith, beadwork, bead making; glasblåsning | glass blowing, glassblowing; bokbinderi | bookbinding; tvåltillverkning, ljusstöpning | soap making, candle making',
    passageSv: 'Väverskor och smeder från två traditioner arbetar ihop och säljer sina saker på nätet.',
    passageEn:
      'Weavers and smiths from two traditions work together and sell what they make over the internet.',
  },
  innovation: {
    broader: 'economy',
    sv: 'innovation, innovativ, innovationssystem, forskning och innovation, kreativitet, nyskapande, innovationsmiljö, innovationsarbete, nytänkande, tänka nytt, kreativa lösningar, uppfinningsrikedom',
    en: 'innovation, innovative, innovation system, research and innovation, creativity, innovate, ingenuity',
    kinds:
      'testbädd, testmiljö, demonstrationsanläggning, pilotanläggning, försöksverksamhet | test bed, testbed, living lab, demonstration plant, pilot plant, proof of concept; prototyp, prototyper | prototype, prototyping; kluster, klusterutveckling | cluster, cluster development; science park, forskningspark, teknikpark | science park, technology park; innovationslabb, innovationshubb | innovation lab, innovation hub, tech hub; makerspace, experimentverkstad | makerspace, maker space, fab lab, fablab; hackathon, idétävling | hackathon, idea competition; social innovation | social innovation; grön teknik, miljöteknik, cleantech | cleantech, clean technology, green technology, environmental technology; ny teknik, ny teknologi, teknikutveckling, teknisk utveckling, högteknologisk, teknikskifte, framtidens teknik | new technology, high-tech, emerging technology, emerging technologies, technological development, modern technology, technological solutions; teknikföretag | tech company, tech companies, tech startups; tekniköverföring | technology transfer; uppfinning, uppfinnare, uppfinna, patent | invention, inventor, patent; designtänkande | design thinking; trippelhelix, trippel helix | triple helix, quadruple helix; kunskapsintensiv, kunskapsekonomi | knowledge economy; rymdteknik, rymdindustri | space industry, space technology',
    passageSv: 'I en testbädd prövas ny teknik i liten skala på riktiga gator innan någon köper in den.',
    passageEn:
      'In a test bed new technology is tried on a small scale in real streets before anyone buys it.',
  },
  'rural-development': {
    broader: 'regional-development, agriculture',
    sv: 'landsbygd, landsbygdsutveckling, landsbygdsfråga, glesbygd, byutveckling, bygemenskap, landsbygdskommun, landsbygdsbo, glesbygdskommun, byutvecklingsplan, landsbygdsbefolkning, landsbygdssamhälle, bygdeutveckling, folk på landet, bo på landet, leva på landet, livet på landet, =byar, =byarna, bybor, byborna, lantlig, glest befolkad, gleshet, små orter, mindre orter, byautveckling, småsamhälle, bygdens framtid, levande bygd',
    en: 'rural, rural development, rural area, rural areas, countryside, village development, sparsely populated, rural community, rural communities, rural municipality, rural population, rural livelihoods, villages, villagers, rural people, =hamlets, country life, country people, hinterland, small settlements, upcountry, sparse population, agrarian community, thinly populated',
    kinds:
      'avfolkning, utflyttning, befolkningsminskning | depopulation, out-migration, outmigration, population decline, shrinking town; lokal service på landsbygden, lanthandel, servicepunkt, bybutik | rural services, village shop, rural shop; leader, lokal aktionsgrupp | leader programme, leader approach, local action group; bygdegård, byhus | village house; byalag, bygdegrupp, bygderåd, byförening | village council, village association; avlägsna byar, avlägsna områden, avlägset belägna, isolerade byar, perifera områden | remote village, remote villages, remote areas, remote community, remote communities, remote region, remote regions, peripheral region, outlying areas, outlying communities, isolated communities, hard-to-reach areas; landsbygdskvinnor, kvinnor på landsbygden | rural women; flytta till landet, inflyttning till landsbygden | move to the countryside, moving to the countryside',
    passageSv:
      'När affären hotades av nedläggning bildade byborna ett bolag som nu driver den med post, mack och kafé.',
    passageEn:
      'When the shop was about to close, villagers formed a company that now runs it with post, pump and café.',
  },
  'circular-economy': {
    broader: 'economy, environment',
    sv: 'cirkulär ekonomi, cirkulär, kretslopp, kretsloppssamhälle, resurseffektivitet, cirkulär omställning, cirkulära flöden, resurshushållning, resurssnål, resurseffektiv, materialflöden',
    en: 'circular economy, circular, circularity, resource efficiency, circular solution, material flows, closed loop, cradle to cradle, resource-efficient, resource recovery',
    kinds:
      'hållbar konsumtion, hållbar produktion, hållbar konsumtion och produktion, konsumtionsmönster, minska konsumtionen, konsumera mindre, hållbar livsstil, hållbara livsstilar, slit och släng, överkonsumtion, konsumtionssamhälle | sustainable consumption, responsible consumption, sustainable production, responsible production, consumption patterns, sustainable lifestyle, throwaway society, consume less, reduce consumption, overconsumption, consumerism; delningsekonomi, delningstjänst, delningsplattform, verktygspool, verktygsbibliotek, sakbibliotek, klädbibliotek, dela saker, låna saker | sharing economy, tool library, borrow tools, library of things, toy library; reparera saker, fixarverkstad, laga saker, laga kläder, reparationsverkstad, lagningsverkstad | repair café, repair cafe, repair workshop, repair workshops, repair things, =mending, mend clothes; second hand, secondhand, begagnade saker, begagnade varor, begagnade kläder, loppis, återbruksbutik, ombruk, klädbyte, klädbytardag | second-hand shop, second-hand clothes, used clothes, used goods, thrift shop, charity shop, swap shop, clothes swap, swapping clothes; industriell symbios, restprodukt, restprodukter, biprodukt, biprodukter | industrial symbiosis, by-products; bioekonomi | bioeconomy; grön ekonomi, grön tillväxt | green economy, green growth; munkmodellen, doughnutekonomi | doughnut economics; flergångsförpackningar, flergångsmuggar | reusable packaging, reusable cups, refill station; livscykel, livslängd på produkter | life cycle, product lifespan, longer product life; återtillverkning | remanufacturing',
    passageSv:
      'Det en fabrik kastar blir råvara för nästa, och en fixarverkstad lagar det hushållen annars skulle slänga.',
    passageEn:
      'What one factory throws away is raw material for the next, and a repair shop mends what households would discard.',
  },
  trade: {
    broader: 'economy',
    sv: 'handelsutbyte, handelsutveckling, handelskontakter, internationell handel, handelsförbindelser, handelspartner, varuutbyte, köpare och säljare',
    en: '=trade, trading, trade development, international trade, commerce, trade relations, merchant, merchants, buyers and sellers',
    kinds:
      'export, exportföretag, exportera, sälja utomlands | export, exporter, sell abroad, foreign markets, international markets; import, importera | import; rättvis handel, fairtrade, rättvisemärkt, etisk handel | fair trade, fairtrade, ethical trade, ethical sourcing; frihandel, frihandelsavtal, handelsavtal, handelshinder | free trade, trade agreement, trade barriers; =tullar, tullverk, tullavgift, tullfri | customs duty, customs duties, customs office, customs clearance; handelskammare | chamber of commerce; handelsresa, handelsdelegation, affärsdelegation, affärsresa | business delegation, trade delegation, trade mission; affärskontakter, affärspartner, affärsförbindelser | business contacts, business-to-business, business partnerships, business matchmaking; handelsmässa, branschmässa | trade fair; gränshandel | cross-border traders, cross-border trade; värdekedja, värdekedjor, leveranskedja, leveranskedjor | value chain, supply chain; mellanhänder, mellanhand, uppköpare | middlemen, middleman; marknadstillträde | market access, access to markets; e-handel, näthandel, nätbutik, webbutik | ecommerce, online shop, online store, online sales; handelsväg | trade route, trade routes; handelsbalans | trade balance, balance of trade',
    passageSv:
      'Handelskammaren ordnar möten där kaffeodlare och rosterier gör upp om pris utan mellanhänder.',
    passageEn:
      'The chamber of commerce arranges meetings where growers and roasters settle prices without middlemen.',
  },
  mining: {
    broader: 'economy, environment',
    sv: 'gruva, gruvdrift, gruvnäring, gruvindustri, gruvor, mineral, gruvort, råvaruutvinning, gruvbolag, gruvarbetare, gruvsamhälle, malm, mineraler, utvinningsindustri, gruvschakt, malmbrytning',
    en: '=mining, =mine, =mines, mineral, miner, mining town, mining company, extractive industry, mining community, miners, ore, minerals, extractives, mineworkers',
    kinds:
      'kolgruva, kolregion, kolbrytning | coal region, coal mine, colliery; rättvis omställning, gruvnedläggning | just transition, pit closure; guldgruva, guldgrävare, guldvaskning, guldvaskare, guldfält | gold mining, gold mine, gold diggers, gold panning, galamsey; småskalig gruvdrift | small-scale mining, artisanal mining; stenbrott, bergtäkt, sandtäkt, grustäkt, sand ur floden, stenkross | quarry, quarrying, sand mining, sand harvesting, gravel pit; stålindustri, stålverk, smältverk | steel industry, steelworks, smelter; oljeindustri, oljeutvinning, oljefält, gasutvinning | oil and gas, oil field, oil extraction, oil drilling, fracking; kobolt, koppargruva, koppar | cobalt, copper; järnmalm | iron ore; diamant, diamanter | diamonds; bauxit | bauxite; sällsynta jordartsmetaller | rare earths; torvbrytning | peat extraction, peat mining; dagbrott | opencast; gruvavfall, gruvdamm | tailings, tailings dam',
    passageSv:
      'När gruvan stänger behöver hela orten nya yrken, och omställningen planeras med fack och företag.',
    passageEn:
      'When the pit closes the whole town needs new trades, and the transition is planned with unions and firms.',
  },
  'animal-welfare': {
    broader: 'public-health, environment',
    sv: 'djurskydd, djurvälfärd, djurtillsyn, djuromsorg, =djur, =djuren, djurvård, djurvän, djurrätt',
    en: 'animal welfare, animal protection, =animal',
    kinds:
      'veterinär, djurhälsa, djursjukhus, djurklinik | veterinary, veterinarian, animal health, livestock health; djursjukdom, zoonos, zoonoser, mul- och klövsjuka, svinpest | zoonosis, zoonotic disease, swine fever, foot-and-mouth, anthrax; rabies, hundbett | rabies, dog bites; herrelösa hundar, gatuhundar, hemlösa hundar, herrelösa katter, djurhem, kastrera, kastrering | stray dogs, stray animals, stray cats, strays, animal shelter, neutering, neutered, spaying; hund, hundstall | dog, puppies, kennel, kennels; =katt, =katter, kattägare | =cat, =cats; husdjur, sällskapsdjur, djurägare | =pets, pet owner, pet owners; hundpark, hundrastgård | dog park; djurplågeri | animal cruelty, cruelty to animals',
    passageSv:
      'Herrelösa hundar kastreras och vaccineras i stället för att avlivas, och grannskapet hjälper till.',
    passageEn:
      'Stray dogs are neutered and vaccinated instead of being put down, and neighbours lend a hand.',
  },
  construction: {
    broader: 'economy, urban-planning',
    sv: 'byggbransch, byggarbetare, byggarbetsplats, byggnadsarbetare, byggindustri, byggsektor, byggföretag, byggfirma, byggprojekt, byggnation, husbyggnad, byggare, byggmästare, byggherre, byggteknik, byggplats, bygga hus',
    en: 'construction industry, construction sector, construction site, construction work, construction worker, construction company, construction project, building industry, building site, building trade, building trades, building contractor, building workers, building company, builder, housebuilder, building techniques, building skills, construction skills',
    kinds:
      'murare, murning, tegel, tegelsten, tegelbruk, tegelugn | mason, masonry, bricklayer, bricklaying, brick, brick kiln, brickmaking, brick making; betong, cementblock, armering | concrete blocks, cement blocks; lerhus, lertegel | mud bricks, mud houses, earth blocks; plåttak, takläggare, plåtslagare | =roofing, roofer; hållbart byggande, klimatsmart byggande, grönt byggande | sustainable construction, sustainable building, green building, green buildings; bygga i trä | timber construction, building in wood; byggmaterial | construction materials, building materials; byggställning | scaffolding; byggkostnader | construction costs, building costs; rivningsarbete | demolition work, demolition',
    passageSv:
      'Murare och snickare lär sig bränna tegel med mindre ved och bygga väggar som håller värmen ute.',
    passageEn:
      'Masons and carpenters learn to fire bricks with less wood and to raise walls that keep the heat out.',
  },
  microfinance: {
    broader: 'small-business',
    sv: 'mikrofinans, mikrofinansiering, mikrokredit, mikrolån, småkredit, lån utan säkerhet, återbetala lån, betala tillbaka lånet',
    en: 'microfinance, microcredit, micro-loan, microloan, small loans, loan officer, repay loans',
    kinds:
      'spargrupp, sparlånegrupp, sparlåneförening, sparförening, byasparande, spara tillsammans, låna av varandra, gemensam kassa, sparkassa, sparklubb | savings group, savings and loan, savings association, village savings, rotating savings, table banking, group savings, savings club, lending circle; byabank, kreditförening, kreditgrupp, låneförening | village bank, village banking, credit union, credit association, credit cooperative, sacco, loan group, group lending; finansiell inkludering, tillgång till krediter, tillgång till lån, utan bankkonto | financial inclusion, access to finance, access to credit, access to loans, unbanked; företagslån, startlån | start-up loan; rullande fond, revolverande fond | revolving fund, revolving loan; finansiell läskunnighet, privatekonomisk utbildning | financial literacy',
    passageSv:
      'Gruppens kassaskrin har tre lås, och varje medlem vet hur mycket de andra har sparat och är skyldiga.',
    passageEn:
      'The cash box of the group has three locks, and each member knows what the others have saved and owe.',
  },
  'food-processing': {
    broader: 'agriculture, small-business',
    sv: 'livsmedelsförädling, livsmedelsindustri, matförädling, förädling av livsmedel, förädla råvaror, förädlade produkter, livsmedelsföretag, förädla grödor, förädling av grödor',
    en: 'food processing, food industry, food processor, agro-processing, agroprocessing, value addition, crop processing, processing of crops, food manufacturing',
    kinds:
      'mejeri, mejeriprodukter, ysteri, ostproduktion, osttillverkning, yoghurt | milk processing, dairy plant, dairy products, creamery, cheese dairy, cheese production, yoghurt; =kvarn, =kvarnar, majskvarn | grain mill, flour mill, maize mill, posho mill, rice mill; oljepress | oil press, oil mill; musteri, juicepress, juicefabrik, saftning, syltning, sylttillverkning, fruktförädling, torkad frukt, torka frukt, soltork | fruit processing, fruit drying, dried fruit, dried mango, jam making, juice making, juice factory; konservfabrik | canning, cannery; charkuteri | meat processing; kafferosteri, rosteri | coffee roasting, roastery; sockerbruk | sugar mill; jordnötssmör | peanut butter; kassavaförädling, förädling av kassava | cassava processing; livsmedelsförpackning, matförpackningar | food packaging',
    passageSv:
      'I stället för att sälja mangon rå torkar kooperativet skivorna, packar dem i påsar och får tre gånger priset.',
    passageEn:
      'Rather than sell mangoes raw, the cooperative dries the slices, bags them and earns three times the price.',
  },
  'consumer-protection': {
    broader: 'economy, public-services',
    sv: 'konsumentvägledning, konsumentvägledare, konsumenträtt, konsumentskydd, konsumentrådgivning, konsumentmakt',
    en: 'consumer protection, consumer rights, consumer advice, consumer guidance, consumer affairs',
    kinds:
      'bluffakturor, bluffsamtal | scam, scams; skuldsanering, överskuldsatt | debt restructuring, over-indebted, debt relief; vilseledande reklam | misleading advertising; produktsäkerhet | product safety; ångerrätt, köprätt, reklamera varor | faulty goods, consumer complaints; prisövervakning | price control, unfair prices, overcharging; mått och vikt | weights and measures',
    passageSv:
      'Vägledaren hjälper den som köpt en trasig spis eller lurats per telefon att få sina pengar tillbaka.',
    passageEn:
      'The adviser helps those who bought a broken stove or were tricked by phone to get their money back.',
  },
};
