// Waste, climate and nature in both languages. Data only, written from general knowledge of municipal
// environmental work. Lines are long on purpose: one line a language. Over 200 lines: a field is one list.
import type { ConceptEntries } from './concept.js';

/** Environment in the broad sense: waste, climate, air, soil, forests, species, parks. */
export const ENVIRONMENT: ConceptEntries = {
  environment: {
    broader: '',
    sv: 'miljö, miljöfråga, miljöarbete, miljöskydd, miljövård, miljöförvaltning, miljökontor, miljöplan, miljömål, miljöprogram, miljövänlig, ekologisk hållbarhet, grön omställning, miljömässig, miljömässig hållbarhet, naturresurs, miljöledning, miljöhänsyn, miljöpåverkan, ekologi, ekolog, ekologer, ekokommun, ekologiskt fotavtryck, ekologiska fotavtryck, miljörörelse, miljödiplomering, miljöcertifiering, miljömärkt, miljömärkning, miljömedveten, miljöanpassad, miljöansvar, miljörörelsen, rädda planeten, planetens gränser, planetära gränser, planetens framtid, moder jord, =natur, ta hand om naturen, skydda naturen, värna naturen, miljömärkta varor, naturtillgång, naturtillgångar, naturkapital, grön kommun, gröna kommuner, iso 14001, naturvänlig, =emas',
    en: '=environment, environmental, environmental protection, environmental management, environmental issue, environmentally friendly, ecological sustainability, green transition, natural resource, natural resource management, environmental impact, eco-friendly, environmental sustainability, ecology, ecological, ecologist, environmentalist, environmentally, ecological footprint, green policies, green policy, protect nature, protecting nature, save the planet, planetary boundaries, planet earth, mother earth, earth day, natural capital, green municipality, eco-municipality, eco-label, ecolabel, eco-labelled, care for nature, harm nature, harmony with nature, =greening',
    passageSv:
      'Miljökontoren arbetar fram gemensamma miljömål och en metod för att följa upp hur naturresurserna används.',
    passageEn:
      'The environmental offices work out common targets and a method for following up how natural resources are used.',
  },
  waste: {
    broader: 'environment',
    sv: 'avfall, avfallshantering, avfallsfråga, sopor, sophantering, renhållning, avfallsplan, hushållsavfall, fast avfall, soptipp, skräp, avfallssystem, avfallssektor, avfallsbolag, avfallsminskning, minska avfallet, avfallsförebyggande, avskräde, hushållssopor, grovsopor, sopproblem, sopsystem, sopfråga, sopkris, sopbolag, sopberg, sophanterare, sopmängder, nollavfall, avfallstrappan, avfallshierarki, producentansvar, engångsartiklar, engångsprodukter, engångsmaterial, slänga mindre, slänger mindre, kasta mindre, bråte, restavfall, avfallsfri, sophög',
    en: '=waste, waste management, solid waste, solid waste management, =refuse, garbage, rubbish, trash, household waste, municipal waste, waste plan, waste sector, waste reduction, waste prevention, reduce waste, zero waste, discarded, throw away, thrown away, throwing away, throwaway, bin bag, bin bags, extended producer responsibility, single-use, throw things away',
    passageSv:
      'En avfallsplan som hela kommunstyrelsen står bakom ska minska mängden sopor och ge renare kvarter.',
    passageEn:
      'A waste management plan backed by the whole council will reduce the amount of garbage and give cleaner quarters.',
  },
  'waste-collection': {
    broader: 'waste',
    sv: 'sophämtning, avfallsinsamling, sopbil, soptunna, hämtning av avfall, insamling av avfall, sopbilar, källsortering, källsortera, sopsortering, avfallssortering, sortera avfall, sopkärl, sophämtare, sopplockare, sopsäck, insamlingssystem, matavfallsinsamling, sopor, skräp, soprunda, tömma tunnor, sophög, soprum, soptömning, sopcontainer, avfallscontainer, fyrfackskärl, avfallskärl, kärl för avfall, matavfallspåse, hämta avfall, samla in avfall, samla sopor, samla avfall, sopnedkast, sopsug, komprimatorbil, renhållningstaxa, renhållningsavgift, avfallstaxa, avfallsavgift, sopavgift, soptaxa, omlastning av avfall, omlastningsstation, omlastningscentral, uppsamlingsplats för avfall, insamlingsställe, miljöhus, miljörum, grovsopor, grovavfall, fastighetsnära insamling, avfallsbil, avfallsfordon, avfallskörning, sopåkare, sopkärra',
    en: 'waste collection, garbage collection, refuse collection, garbage truck, refuse truck, waste bin, dustbin, rubbish bin, source separation, waste separation, waste sorting, sort waste, sorting at source, waste picker, door-to-door collection, rubbish, garbage, trash, bins, bin lorry, dumped, rubbish collection, collect waste, collect refuse, collection of waste, collection of refuse, collection of solid waste, kerbside collection, curbside, curbside collection, bin day, wheelie bin, refuse bin, dumpster, waste container, refuse bag, waste bag, bin bag, transfer station, waste truck, waste vehicle, compactor truck, collection vehicle, collection vehicles, waste collector, waste collectors, binmen, dustmen, collection fee, waste fee, waste tariff, waste charge, collection route, uncollected waste, waste segregation, segregation of waste, segregate waste, separate waste, separation of waste, separate collection, bulky waste, get rid of waste, waste transport',
    passageSv:
      'Sopbilen kommer numera varje vecka, och hushållen sorterar sitt avfall i tre kärl innan det hämtas.',
    passageEn:
      'The refuse truck now comes every week, and households sort what they throw away into three bins before collection.',
  },
  recycling: {
    broader: 'waste, circular-economy',
    sv: 'återvinning, återvinna, återvinningscentral, återvinningsstation, återbruk, återanvändning, återanvända, materialåtervinning, pant, pantsystem, pappersåtervinning, förpackning, återvunnen, metallskrot, sortera, skrot, skrotmetall, sorteringsstation, sortering, returpapper, returglas, pantburk, pantburkar, pantflaska, pantflaskor, plåtburkar, aluminiumburkar, glasflaskor, wellpapp, pappersavfall, pappersinsamling, glasinsamling, loppis, loppmarknad, begagnade saker, begagnade kläder, secondhand, klädinsamling, textilinsamling, textilavfall, gamla kläder, återbruksbutik, balpress, uppvinning, återanvändbar, återanvändbara, skrothandlare, skrotupplag, materialbolag, gammalt blir nytt, göra nytt av gammalt, lämna tillbaka flaskor, insamling av papper, insamling av glas, uttjänta produkter',
    en: 'recycling, recycle, recyclable, reuse, reusing, recycling centre, recycling center, recycling station, deposit scheme, upcycling, scrap metal, second-hand, material recovery, sorting, scrap, re-use, bottle deposit, recyclables, repair shop, sorted waste, waste paper, glass bottles, aluminium cans, aluminum cans, tin cans, empty bottles, bottle return, deposit return, deposit-refund, bottle bank, reverse vending, reusable, flea market, secondhand, charity shop, thrift store, old clothes, used clothes, used clothing, textile waste, clothes collection, clothing collection, junk shop, scrap dealer, scrapyard, recovered materials, secondary raw materials, buy-back centre, buyback centre, drop-off point, old into new, paper collection, glass collection, =baling',
    passageSv:
      'På återvinningscentralen lämnar invånarna glas, papper och metall, och ett litet företag säljer materialet vidare.',
    passageEn:
      'At the recycling centre residents hand in glass, paper and metal, and a small company sells the material on.',
  },
  landfill: {
    broader: 'waste',
    sv: 'deponi, soptipp, tipp, deponering, avfallsdeponi, lakvatten, deponigas, olaglig dumpning, dumpa avfall, sluttäckning, dumpning, vildtipp, soptippar, soptippen, sopberg, öppen tipp, avstjälpningsplats, sopdeponi, dumpa sopor, dumpar sopor, bränna sopor, bränning av sopor, elda sopor, brinnande sopor, sopbränning, sopeldning, avfallsberg, nedgrävt avfall, gräva ner avfall, gräva ner sopor, bottentätning, olagligt dumpat, olagligt dumpade, dumpade sopor',
    en: 'landfill, dumpsite, dump site, waste dump, garbage dump, illegal dumping, leachate, landfill gas, sanitary landfill, open dumping, fly-tipping, open burning, waste disposal, dump, dumping ground, dumps, open dump, rubbish dump, rubbish tip, refuse tip, garbage heap, rubbish heap, waste heap, refuse heap, waste mountain, mountain of waste, mountains of waste, mountain of garbage, mountains of garbage, garbage mountain, tipping fee, burn waste, burn rubbish, burn garbage, burn trash, burning of waste, open-air burning, buried waste, bury waste, bury rubbish, waste cell, disposal site, disposal of waste, disposal of refuse, disposal of garbage',
    passageSv:
      'Den öppna soptippen vid utfarten stängs, täcks och ersätts av en deponi som tar hand om sitt lakvatten.',
    passageEn:
      'The open dumpsite by the main road is closed, covered and replaced by a landfill that treats its leachate.',
  },
  compost: {
    broader: 'waste',
    sv: 'kompost, kompostering, kompostera, matavfall, organiskt avfall, matsvinn, bioavfall, köksavfall, trädgårdsavfall, gödsel, växtnäring, biologiskt avfall, komposter, mull, jordförbättring, kompostjord, bokashi, matrester, matskräp, fruktskal, grönsaksrester, grönsaksskal, naturgödsel, kogödsel, komockor, gödselstack, biokol, marknadsavfall, trädgårdsrester, löv och grenar, ris och löv, biologiskt nedbrytbart, daggmask, daggmaskar, jordtillverkning, svart soldatfluga, svarta soldatflugan, fluglarver, maskkompost',
    en: 'compost, composting, organic waste, food waste, biowaste, bio-waste, kitchen waste, garden waste, green waste, manure, biodegradable waste, composted, compost heap, food scraps, soil improver, fertiliser from waste, vermicompost, earthworm, earthworms, worm farm, bokashi, organic fertiliser, organic fertilizer, natural fertiliser, natural fertilizer, fertilizer from waste, cow dung, dung, biochar, black soldier fly, black soldier flies, fly larvae, yard waste, fruit peels, organic matter, organic residues, leftovers, mulch, humus, compostable, organic material',
    passageSv:
      'Marknadens organiska avfall blir kompost som säljs till odlarna i stället för att ruttna bakom stånden.',
    passageEn:
      'Organic waste from the market becomes compost sold to growers instead of rotting behind the stalls.',
  },
  plastic: {
    broader: 'waste',
    sv: 'plast, plastavfall, plastpåse, plastflaska, engångsplast, mikroplast, plastföroreningar, strandstädning, plastkasse, plastkassar, plastmugg, plastmuggar, plastbestick, sugrör, engångsmuggar, engångsbestick, engångsartiklar, plastfri, pet-flaska, pet-flaskor, petflaskor, plastberg, tygkasse, tygkassar, tygpåse, tygpåsar, papperspåsar, plastförbud, bioplast, polyeten, frigolit, plastfolie, plastbitar, havsplast',
    en: 'plastic, plastic waste, plastic bag, plastic bottle, single-use plastic, microplastic, plastic pollution, beach cleaning, polythene, polythene bag, carrier bag, carrier bags, reusable bags, cloth bags, cotton bags, paper bags, paper straws, styrofoam, polystyrene, pet bottle, pet bottles, water sachets, disposable cups, single-use cups, single-use items, packaging waste, nylon bags, bioplastic, bioplastics, microbeads, polyethylene, polymer, microfibres, ghost nets, bag ban, ban on bags, bottle caps, drinking straws',
    passageSv: 'Ungdomar ordnar städdagar längs stranden, och butikerna slutar dela ut plastpåsar gratis.',
    passageEn:
      'Young people organise clean-up days along the shore, and shops stop handing out plastic bags for free.',
  },
  'hazardous-waste': {
    broader: 'waste',
    sv: 'farligt avfall, medicinskt avfall, sjukvårdsavfall, elektronikavfall, elavfall, elskrot, e-avfall, batteri, asbest, kemikalie, kemikalier, giftig, byggavfall, byggmaterial, riskavfall, miljögift, batteriinsamling, spillolja, oljefilter, färgrester, lösningsmedel, lysrör, smittförande avfall, vårdavfall, sjukhusavfall, radioaktiv, radioaktivt, kärnavfall, giftavfall, miljöfarlig, miljöfarligt, miljöstation, elektronikskrot, elektroniskt avfall, kasserad elektronik, gammal elektronik, trasiga mobiler, rivningsavfall, rivningsmassor, schaktmassor, bilskrot, skrotbilar, bilvrak, gamla däck, uttjänta däck, bildäck, farligt gods',
    en: 'hazardous waste, medical waste, healthcare waste, electronic waste, e-waste, battery, asbestos, chemical, toxic, construction waste, demolition waste, construction debris, clinical waste, dangerous waste, waste oil, used oil, paint residues, solvents, fluorescent tubes, infectious waste, biomedical waste, hospital waste, radioactive, nuclear waste, discarded electronics, electrical waste, weee, electronic scrap, used tyres, old tyres, old tires, scrap tyres, scrap tires, waste tyres, end-of-life vehicles, car wrecks, biohazard, hazmat, poisonous waste, hazardous materials',
    passageSv:
      'Batterier, kemikalier och annat farligt avfall samlas in för sig, så att gifterna inte hamnar i jorden.',
    passageEn:
      'Batteries, chemicals and other hazardous waste are collected separately so that the poisons do not end up in the soil.',
  },
  climate: {
    broader: 'environment',
    sv: 'klimat, klimatförändring, klimatfråga, klimatarbete, klimatplan, klimatstrategi, global uppvärmning, klimathandling, klimatsmart, klimatneutral, klimatomställning, klimatpåverkan, klimatåtgärd, klimatmål, klimaträttvisa, bekämpa klimatförändringarna, jorden blir varmare, varmare jord, varmare planet, stigande temperaturer, stigande temperatur, temperaturhöjning, temperaturökning, jordens uppvärmning, uppvärmningen av jorden, växthuseffekt, parisavtalet, ipcc, gröna given, klimatavtal, klimatkontrakt, klimatmedveten, klimatpositiv, klimatnytta, förändrat väder, vädret förändras, klimatologi, klimatolog',
    en: '=climate, climate change, climate action, climate plan, climate strategy, global warming, climate-smart, climate-neutral, climate crisis, climate justice, climate policy, climate governance, climate transition, climate goal, carbon-neutral, global heating, warming planet, warming world, rising temperatures, rising temperature, temperature rise, greenhouse effect, paris agreement, ipcc, nationally determined contribution, fridays for future, carbon neutrality, climatic, climatologist, climatology, european green deal, green deal, loss and damage, weather patterns, changing weather, unpredictable weather, hotter planet, warmer planet',
    passageSv:
      'Lokala klimatplaner skrivs tillsammans med invånarna, eftersom förändringarna redan märks i vardagen.',
    passageEn:
      'Local climate plans are written together with residents, since the changes are already felt in everyday life.',
  },
  'climate-adaptation': {
    broader: 'climate',
    sv: 'klimatanpassning, anpassning till klimatförändringar, klimatanpassa, klimatrisk, klimatresiliens, värmebölja, extremväder, extrema väderhändelser, värmeö, motståndskraft mot klimatförändringar, naturbaserad lösning, naturbaserade lösningar, sårbarhetsanalys, anpassningsplan, klimatsäkra, ett varmare klimat, förändrat klimat, klimathot, klimatberedskap, klimatresistent, klimatresilient, klimattålig, klimattåliga, klimatrobust, klimatsårbarhet, klimatsårbar, klimatskador, klimateffekter, klimatets effekter, klimatförändringarnas effekter, klimatförändringarnas konsekvenser, effekter av klimatförändringar, effekter av klimatförändringarna, effekterna av klimatförändringarna, konsekvenser av klimatförändringar, konsekvenserna av klimatförändringarna, stå emot klimatförändringar, anpassa sig till klimatförändringar, anpassa sig till klimatet, anpassning till klimatet, anpassa staden till klimatet, extremt väder, extrema väder, extrema regn, extrem nederbörd, extremregn, skuggträd, skuggande träd, svalare stad, svalare städer, värmetålig, värmetåliga, väderprognos, väderprognoser, väderdata, vädervarning, väderstation, väderstationer, klimatscenario, klimatscenarier, klimatprognos, klimatutsatt, väderextremer, väderrelaterade',
    en: 'climate adaptation, adaptation to climate change, climate change adaptation, adaptation plan, climate resilience, climate risk, climate vulnerability, heatwave, heat wave, extreme weather, heat island, nature-based solution, adapt to climate change, climate-resilient, climate-proof, climate proofing, warmer climate, changing climate, climate hazards, adapt to the climate, adapting to climate, adaptation measure, adaptive capacity, adaptation strategy, adaptation action, adaptation project, adaptation fund, ecosystem-based adaptation, climate preparedness, impact of climate change, impacts of climate change, effects of climate change, effect of climate change, consequences of climate change, vulnerable to climate change, resilient to climate change, resilience to climate change, cope with climate change, withstand climate change, climate shock, climate stress, climate threat, climate scenario, climate projection, climate services, climate extremes, weather extremes, extreme rainfall, extreme events, shade trees, weather forecast, weather station, weather information, climate information, climate robust, climate-ready, weather-related, cooler city, cooling the city',
    passageSv:
      'En sårbarhetsanalys visar hur värmeböljor slår mot äldre, och träd planteras där skuggan behövs mest.',
    passageEn:
      'A vulnerability analysis shows how heatwaves affect frail people, and trees are planted where shade is needed most.',
  },
  'climate-mitigation': {
    broader: 'climate',
    sv: 'utsläpp, utsläppsminskning, minska utsläppen, växthusgas, växthusgaser, koldioxid, koldioxidutsläpp, koldioxidavtryck, fossilfri, fossila bränslen, klimatavtryck, klimatutsläpp, nettonoll, kolsänka, koldioxidbudget, fossilfritt, klimatneutral, kolneutral, kolneutralitet, koldioxidneutral, klimatneutralitet, metan, utsläppsfri, fossil energi, fossilt, fossila, fossilberoende, fossilbränsle, fasa ut fossila, kolkraft, kolkraftverk, bränna kol, dekarbonisering, koldioxidlagring, kolinlagring, kolkrediter, klimatkompensation, klimatkompensera, klimatbokslut, klimatdeklaration, klimatkalkyl, klimatberäkning, minska klimatpåverkan, minskad klimatpåverkan, mindre klimatpåverkan, bensin och diesel, co2, olja och kol, oljeberoende, begränsa klimatpåverkan, bromsa klimatförändringarna, stoppa klimatförändringarna',
    en: 'emission, climate mitigation, emission reduction, reduce emissions, greenhouse gas, carbon dioxide, carbon emissions, carbon footprint, fossil-free, fossil fuel, net zero, decarbonisation, decarbonization, low-carbon, carbon sink, carbon budget, carbon neutral, cut emissions, co2, ghg, methane, nitrous oxide, carbon credit, carbon credits, carbon offset, carbon offsetting, carbon market, carbon tax, carbon price, carbon pricing, carbon capture, carbon storage, carbon sequestration, carbon accounting, carbon-free, zero-carbon, carbon reduction, carbon neutrality, climate neutrality, decarbonise, decarbonize, coal power, coal-fired, coal phase-out, phase out coal, fossil energy, fossil gas, fossil-based, climate footprint, mitigate climate change, mitigation of climate change, climate change mitigation, petrol and diesel, science-based targets, slow climate change, stop climate change, limit global warming, reduce carbon, ndc targets, oil dependence',
    passageSv:
      'En koldioxidbudget räknar ut hur snabbt utsläppen måste minska för att kommunen ska bli fossilfri.',
    passageEn:
      'A carbon budget works out how fast emissions must fall for the municipality to become free of fossil fuels.',
  },
  'air-quality': {
    broader: 'environment, public-health',
    sv: 'luft, luftkvalitet, luftförorening, luftföroreningar, ren luft, smutsig luft, avgas, avgaser, partiklar, smog, luftmätning, renare luft, luftrening, dålig luft, rök, rökig, inomhusluft, sot, andas in, dieselavgaser, avgasrök, vedrök, vedeldning, rökgaser, partikelhalt, kvävedioxid, kväveoxider, svaveldioxid, marknära ozon, vägdamm, gatudamm, dubbdäck, miljözon, miljözoner, luktproblem, luktstörning, =lukt, =lukten, stank, stinker, illaluktande, luftrenare, ventilation, ventilationssystem, matlagning över eld, skorsten, skorstensrök, sotning, sotare',
    en: 'air quality, air pollution, clean air, cleaner air, exhaust fumes, particulate matter, particulates, smog, air monitoring, indoor smoke, =air, bad air, smoke, fumes, particulate, indoor air, soot, dirty air, dust in the air, airborne particles, car exhaust, vehicle emissions, traffic emissions, nitrogen dioxide, nitrogen oxides, sulphur dioxide, sulfur dioxide, ground-level ozone, smoky, stench, bad smell, foul smell, odour, odours, odor, odors, low-emission zone, low emission zone, ventilation, road dust, dust pollution, chimney, chimney sweep, smokestack, fine particles, =breathe, =haze',
    passageSv:
      'Mätstationer vid de största korsningarna visar hur mycket partiklar och avgaser barnen andas in.',
    passageEn:
      'Monitoring stations at the largest junctions show how many particles and exhaust fumes the children breathe.',
  },
  pollution: {
    broader: 'environment',
    sv: 'förorening, miljöförstöring, förorenad, förorenad mark, utsläpp till vatten, miljötillsyn, miljöinspektör, miljöbalk, miljötillstånd, industriutsläpp, sanering, marksanering, oljeutsläpp, kvicksilver, bekämpningsmedel, nedsmutsad, nedsmutsning, smutsa ner, förgiftad, förgiftade marker, förgiftad mark, giftutsläpp, oljespill, oljeläckage, tungmetall, tungmetaller, arsenik, kadmium, dioxin, miljöskandal, miljöbrott, miljöskada, miljöskador, miljöfarlig verksamhet, efterbehandling av mark, fabriksutsläpp, utsläpp från fabriker, smutsig industri, markprov, markprover, jordprover, miljöövervakning, surt regn, miljögifter, farliga utsläpp, giftig mark, ljusförorening, havsförorening',
    en: 'pollution, polluted, pollutant, contamination, contaminated land, contaminated soil, environmental inspection, environmental inspector, environmental permit, industrial discharge, remediation, oil spill, mercury, pesticide, contaminated, contaminant, heavy metals, lead poisoning, arsenic, cadmium, dioxins, pcbs, toxic spill, oil leak, spill response, factory discharge, industrial waste, environmental crime, environmental damage, environmental degradation, environmental destruction, environmental hazard, environmental monitoring, light pollution, acid rain, decontamination, ecocide, discharge from factories, poisoned land',
    passageSv:
      'Inspektörer besöker fabriker och verkstäder, och den förorenade tomten saneras innan något byggs.',
    passageEn:
      'Inspectors visit factories and workshops, and the contaminated site is remediated before anything is built.',
  },
  biodiversity: {
    broader: 'environment',
    sv: 'biologisk mångfald, biodiversitet, naturvård, naturskydd, naturreservat, naturområde, ekosystem, ekosystemtjänst, hotade arter, utrotningshotad, djurliv, växtliv, pollinering, =bin, biodling, invasiva arter, nationalpark, biosfärområde, vilda djur, viltvård, livsmiljö, liv på land, ekosystem och biologisk mångfald, pollinatör, artrikedom, artrik, artrika, =arter, djurarter, växtarter, fågelarter, artskydd, artinventering, rödlistad, rödlistade, utdöende, utdöd, utdöda arter, naturtyp, naturvärde, naturvärden, naturinventering, inventera arter, ängsmark, =äng, ängar, blomsteräng, slåtteräng, insekt, insekter, fjäril, fjärilar, humlor, =fågel, =fåglar, fågelliv, fågelholk, fågelholkar, grodor, groddjur, fladdermöss, igelkottar, vilda växter, vildblommor, inhemska växter, inhemska arter, främmande arter, jätteloka, parkslide, lupiner, skyddad natur, skyddade områden, skyddat område, natura 2000, ekologisk korridor, ekologiska korridorer, spridningskorridor, naturrestaurering, restaurera natur, återvildning, naturförlust, artförlust, massutrotning, savann, savanner, fröbank, genbank, genetisk mångfald, vilda arter, djur och växter, växter och djur, =reservat',
    en: 'biodiversity, biological diversity, nature conservation, nature reserve, nature protection, protected area, ecosystem, ecosystem services, endangered species, wildlife, fauna, flora, pollinator, pollination, beekeeping, bees, invasive species, national park, biosphere reserve, habitat, life on land, pollinators, species, species-rich, rare species, extinction, extinct, red-listed, nature park, game reserve, bird, birds, birdlife, insect, insects, butterfly, butterflies, frogs, amphibian, amphibians, reptiles, mammals, hedgehog, wildflowers, wild flowers, meadow, meadows, grassland, grasslands, savannah, savanna, conserve nature, conservation of nature, nature-positive, nature restoration, restore nature, restoring nature, rewilding, ecological corridor, ecological corridors, ecological restoration, park ranger, park rangers, conservationist, native plants, indigenous plants, wild plants, plant species, animal species, genetic diversity, gene bank, nature loss, wild animals, natura 2000, biosphere, animals and plants, plants and animals, insect decline',
    passageSv:
      'Ett naturreservat inrättas för att skydda hotade arter, och skolklasser inventerar växter och insekter.',
    passageEn:
      'A nature reserve is set up to protect endangered species, and school classes make inventories of plants and insects.',
  },
  forests: {
    broader: 'environment',
    sv: 'skog, skogsbruk, trädplantering, plantera träd, återbeskogning, avskogning, skövling, skogsvård, skogsskötsel, skogsägare, =träd, trädplantor, plantskola, kalhygge, mangroveskog, regnskog, agroforestry, skogsjordbruk, =ved, träkol, skogsbrukare, trä, träslag, träindustri, timmer, virke, trävara, sågverk, träbyggande, plantering av träd, skogsprodukt, skogsbruksplan, skogslag, vedhuggning, avverkning, skogsbete, trädsort, timmerstock, timmerstockar, kalavverkning, röjsåg, motorsåg, motorsågar, barrträd, lövträd, =granar, =tallar, =björkar, eukalyptus, teak, mahogny, bambu, akacia, kolmila, samla ved, vedinsamling, gatuträd, stadsträd, trädvård, trädkronor, trädslag, trädarter, agroskogsbruk, svamp och bär, bärplockning, massaved, pappersbruk, trähus, skogsnäring, trädfällning, skogsplantor, nyplantering, skogsvaktare, jägmästare, arborist, arborister, läplantering, läplanteringar, trädallé, =brädor',
    en: 'forest, forestry, tree planting, plant trees, reforestation, afforestation, deforestation, forest management, tree nursery, seedling, community forest, tree, rainforest, agroforestry, logging, firewood, charcoal, timber, wood, wooden, sawmill, woodland, planting trees, tree cover, trees planted, felling, timber building, wood industry, forest owner, forest products, forester, saplings, illegal logging, woodlot, woodlots, bamboo, eucalyptus, teak, mahogany, acacia, conifer, conifers, broadleaf, chainsaw, chainsaws, silviculture, canopy cover, lumber, lumberjack, pulp and paper, pulp mill, paper mill, plywood, fuelwood, arborist, shelterbelt, shelterbelts, hedgerow, reforest, deforested, mushroom picking, berry picking, =windbreak, =windbreaks',
    passageSv:
      'Plantskolan levererar tiotusen plantor om året till bönder som vill återbeskoga sluttningarna.',
    passageEn:
      'The nursery delivers ten thousand seedlings a year to farmers who want to bring the forest back to the slopes.',
  },
  parks: {
    broader: 'environment, public-space',
    sv: 'park, parker, parken, grönområde, grönyta, grönska, stadspark, stadsgrönska, grönstruktur, trädgård, stadsodling, koloniträdgård, kolonilott, lekpark, botanisk trädgård, grönstråk, gröna ytor, urban grönska, blommor, parkarbetare, parkskötsel, parkförvaltning, parkbänk, parkbänkar, blomrabatt, blomrabatter, planteringslåda, planteringslådor, odlingslåda, odlingslådor, odlingslott, odlingslotter, odla tillsammans, odla i staden, gräsmatta, gräsmattor, gräsklippning, klippa gräs, gröna rum, gröna lungor, grön lunga, grönplan, stadsnära natur, takträdgård, gröna tak, gröna väggar, fickpark, fickparker, lummig, lummiga, buskar, häckklippning, perenner, växtlighet, grön oas, gröna oaser, skolträdgård, skolträdgårdar, grön skolgård, gröna skolgårdar, slottspark, folkpark, grön infrastruktur, gröna områden, grönare stad, grönare städer, förgröning, landskapsvård, naturpark',
    en: '=park, green area, green space, urban greenery, greenery, city park, public garden, garden, gardening, urban gardening, allotment, community garden, botanical garden, green corridor, green structure, green infrastructure, =flower, parkland, green lung, green lungs, green oasis, =lawn, =lawns, flowerbed, flowerbeds, shrubs, horticulturist, greening the city, urban greening, greening of cities, greener city, greener cities, green roof, green roofs, green wall, green walls, arboretum, grass cutting, mow the grass, mowing, greenway, greenways, green belt, greenbelt, urban nature, nature in the city, plants in the city, green schoolyard, green schoolyards, raised bed, raised beds, =landscaping, =landscaped, =hedges',
    passageSv:
      'Den torra tomten mitt i bostadsområdet blir en park med träd, bänkar och odlingslotter för grannarna.',
    passageEn:
      'The dry lot in the middle of the housing area becomes a park with trees, benches and allotments for the neighbours.',
  },
  'soil-and-land': {
    broader: 'environment, agriculture',
    sv: 'jorderosion, markförstöring, markvård, jordmån, jordvård, bördig jord, landåterställning, täckgröda, jordskred, odlingsjord, matjord, erosion av mark, markerosion, jordflykt, jordbördighet, bördighet, bördig mark, bördig, utarmad jord, utarmade jordar, utarmad mark, näringsfattig jord, näring i jorden, jordprov, jordhälsa, markhälsa, jordkvalitet, markkvalitet, terrassering, terrassodling, terrasser på sluttningar, konturplöjning, konturodling, mellangröda, mellangrödor, markpackning, jordpackning, försaltning, försaltad, ökenspridning, återställa mark, återställd mark, restaurera mark, restaurering av mark, återställning av mark, överbete, humus, mulljord, mullhalt, lerjord, sandjord, grustag, torv, torvtäkt, marktäckning, plöjningsfri, jordart, jordarter, ravinbildning, erosionsskydd, jordförbättring, odlingsbar jord, stoppa erosionen, hindra erosion',
    en: 'soil, soil erosion, land degradation, soil conservation, soil fertility, land restoration, topsoil, landslide, erosion control, gully, gullies, gully erosion, eroded land, eroded hillsides, land erosion, degraded land, degraded lands, degradation of land, restoration of land, contour ploughing, contour bunds, bunds, stone bunds, half-moons, cover crop, cover crops, conservation tillage, regenerative farming, fertile land, overgrazed, salinisation, salinization, desertification, peat, land reclamation, vetiver, barren land, bare land, erosion of hillsides, hillside erosion, nutrient-poor, land rehabilitation, prevent erosion, stop erosion, =terracing, terraced fields, terraced slopes',
    passageSv:
      'Terrasser och täckgrödor hindrar jorderosionen, och nedlagda grustag återställs till betesmark för djuren i byarna.',
    passageEn: 'Terraces and cover crops stop soil erosion, and abandoned quarries are restored as pasture.',
  },
  'environmental-education': {
    broader: 'environment, education-for-sustainability',
    sv: 'miljöutbildning, miljöundervisning, miljömedvetenhet, miljöpedagogik, naturskola, klimatutbildning, medvetenhet om miljön, miljökunskap, miljöklubb, miljöambassadör, miljöambassadörer, grön flagg, gröna skolor, grön skola, ekoskola, miljöskola, lära om miljön, lära sig om miljön, lära sig om miljö, lär sig om miljö, lära sig om naturen, lära om naturen, lär sig om naturen, undervisning om miljö, undervisa om miljö, miljöupplysning, miljökampanj, medveten om miljön, medvetna om miljön, klimatpedagog, klimatlektion, klimatskola, klimatkunskap, klimatambassadör, klimatambassadörer, naturpedagog, naturpedagogik, utomhuspedagogik, uteskola, skolskog, naturrum, naturum, miljöföreläsning, miljöspel, miljödetektiver, miljöhjältar, miljövecka, miljölektion, miljölektioner, kunskap om miljön, naturvägledning',
    en: 'environmental education, environmental awareness, climate education, awareness of the environment, nature school, eco-school, eco club, environmental literacy, green school, green schools, green flag, teach about the environment, learn about the environment, learn about environment, learn about nature, climate literacy, climate ambassador, environmental ambassador, environment club, environmental club, nature club, green club, green clubs, environmental studies, environmental campaign, environmental lessons, outdoor education, outdoor learning, outdoor classroom, forest school, nature centre, nature center, school garden, environmentally aware, aware of the environment, awareness about the environment, awareness of environmental, environmental knowledge, environmental consciousness, ecological awareness, ecological education, environmental learning, teaching about nature',
    passageSv:
      'En naturskola tar emot klasser som lär sig följa ett vattenprov, ett träd eller en soppåse hela vägen.',
    passageEn:
      'A nature school receives classes that learn to follow a water sample, a tree or a bag of rubbish all the way.',
  },
  agenda2030: {
    broader: 'strategic-planning, environment',
    sv: 'hållbar utveckling, genomförande och globalt partnerskap, agenda 2030, globala målen, hållbarhetsmål, hållbarhetsarbete, hållbarhet, hållbarhetsstrategi, lokalisering av de globala målen, hållbarhetsredovisning, globalt mål, hållbar framtid, hållbart samhälle, hållbar kommun, hållbar region, lämna ingen utanför, ingen lämnas utanför, ingen ska lämnas utanför, ingen ska lämnas efter, =sdg, frivillig lokal granskning, voluntary local review, millenniemålen, kommande generationer, framtida generationer, framtidens generationer, generationsmål, hållbar samhällsutveckling',
    en: 'sustainable development, partnerships for the goals, agenda 2030, 2030 agenda, global goals, sustainable development goals, =sdgs, sustainability, sdg localisation, sdg localization, localise the sdgs, sustainability strategy, sustainability report, un goals, =sdg, sdg targets, leave no one behind, leaving no one behind, leave nobody behind, no one left behind, no one is left behind, voluntary local review, voluntary local reviews, vlr, millennium development goals, mdgs, future generations, generations to come, coming generations, sustainable society, sustainable future, sustainable municipality, sustainable municipalities, sustainable communities, sustainable community, decade of action, 2030 goals, sustainable region',
    passageSv:
      'Båda parter bryter ned de globala målen till lokala mål och redovisar varje år hur långt de har kommit.',
    passageEn:
      'Both sides break the global goals down into local targets and report every year how far they have come.',
  },
  littering: {
    broader: 'waste, public-space',
    sv: 'nedskräpning, skräpa ner, slänga skräp, plocka skräp, skräpplockning, städdag, städkampanj, städaktion, skräpa ned, kasta skräp, kastar skräp, kastat skräp, plocka upp skräp, plocka upp sopor, skräpplockardag, skräpplockardagar, skräpkampanj, städinsats, städa tillsammans, städa byn, städa staden tillsammans, städning av byn, byastädning, nedskräpad, nedskräpade, skräp på gatan, skräp på gatorna, skräp på marken, skräp i naturen, skräp överallt, håll rent, hålla rent, hålla rent i staden, höststädning, frivillig städning, plogga, plogging, skräpmätning, dumpade däck, slängda flaskor, havsskräp',
    en: 'littering, litter, litter picking, clean-up day, cleanup, clean-up campaign, cleaning campaign, cigarette butts, clean up exercise, clean-up event, clean-up action, clean-up activities, clean-up initiative, clean-up drive, community clean-up, monthly clean-up, cleaning day, cleaning days, cleanliness campaign, throw rubbish on the ground, rubbish on the street, rubbish in the street, rubbish on the streets, rubbish in the streets, rubbish on the ground, garbage on the streets, garbage in the streets, trash on the ground, trash on the streets, thrown on the street, cigarette ends, plogging, keep tidy, keep the city clean, keep the town clean, keep the village clean, clean up the neighbourhood, clean up the town, clean up the village, clean up our town',
    passageSv:
      'Grannar möts en lördag i månaden med säckar och handskar, och det som andra har slängt på marken plockas upp.',
    passageEn:
      'Neighbours meet one Saturday a month with sacks and gloves, and what others have thrown on the ground is picked up.',
  },
  'waste-to-energy': {
    broader: 'waste, energy',
    sv: 'avfallsförbränning, sopförbränning, energiåtervinning, energi från avfall, energi ur avfall, avfall till energi, förbränningsanläggning, förbränningsugn, bränna avfall, brännbart avfall, rökgasrening, flygaska, avfallseldad, sopeldad, avfallsbränsle, förbränning av avfall, förbränning av sopor, elda avfall, bottenaska, returbränsle, el från sopor, el av sopor, värme från sopor, värme från avfall, el från avfall, sopor till energi, sopor blir energi, sopor blir värme, sopor blir el, avfall blir energi, avfallspanna, gasifiering, förgasning, pyrolys, askdeponi, rökgaskondensering, rökgaser',
    en: 'waste-to-energy, energy from waste, energy recovery, waste incineration, incineration, incinerator, refuse-derived fuel, combustible waste, flue gas cleaning, fly ash, bottom ash, electricity from waste, incinerate, incinerated, waste-fired, waste combustion, combustion plant, flue gas, flue gases, heat from waste, power from waste, energy from rubbish, energy from garbage, electricity from garbage, waste into energy, waste into electricity, waste as fuel, garbage into energy, rubbish into energy, pyrolysis, gasification, burn waste for energy, burning waste for heat, waste fuel',
    passageSv:
      'Det som inte går att återvinna bränns i en panna med renade rökgaser och värmer bostäderna på vintern.',
    passageEn:
      'What cannot be recycled is burned in a boiler with cleaned flue gases and heats homes in the winter.',
  },
  'environmental-inspection': {
    broader: 'pollution, permits-and-inspection',
    sv: 'miljötillsyn, miljöinspektör, miljöinspektion, miljötillstånd, miljöbalk, miljölagstiftning, miljöprövning, miljökonsekvensbeskrivning, miljöbedömning, egenkontroll, miljöbrott, miljösanktionsavgift, miljökontroll, miljölag, miljölagar, miljöskyddsinspektör, miljökonsekvens, mkb, miljödomstol, mark- och miljödomstol, miljöåtal, miljö- och hälsoskydd, miljöhandläggare, miljörevision, inspektera fabriker, tillsyn av industrier, tillsyn över industrier, miljöanmälan, tillstånd för miljöfarlig verksamhet, miljöfarlig verksamhet, anmälan om miljöfarlig verksamhet, miljöskyddslag, miljömyndighet, miljöregler',
    en: 'environmental inspection, environmental inspector, environmental permit, environmental law, environmental legislation, environmental regulations, environmental impact assessment, environmental assessment, environmental compliance, environmental enforcement, environmental audit, pollution control, environmental control, environmental code, environmental licence, environmental license, environmental permitting, environmental supervision, environmental crime, environmental court, environmental authority, environmental officer, environmental officers, environmental bylaws, environmental by-laws, environmental and social impact assessment, inspect factories, inspection of factories, inspection of industries, emission permit, pollution permit, environmental fines, environmental violations, environmental impact statement',
    passageSv:
      'Inspektörerna lär sig skriva beslut som håller i domstol, och företagen får veta vad som gäller innan de bygger ut.',
    passageEn:
      'Inspectors learn to write decisions that stand up in court, and firms are told what applies before they expand.',
  },
  wildlife: {
    broader: 'biodiversity',
    sv: 'vilda djur, viltvård, rovdjur, tjuvjakt, tjuvjägare, elefanter, vildsvin, viltolycka, viltstängsel, viltreservat, parkvakt, =vargar, viltförvaltning, viltskador, rovdjursangrepp, =varg, vargstam, =björnar, lodjur, =järv, =älg, =älgar, =rådjur, leopard, leoparder, noshörning, noshörningar, flodhäst, flodhästar, krokodil, krokodiler, schimpans, schimpanser, gorilla, gorillor, babian, babianer, =apor, tjuvskytte, skogvaktare, djurreservat, konflikter mellan människor och djur, djurliv, jaktlag, jaktvård, skyddsjakt, viltkamera, viltkameror, viltpassage, faunapassage, faunapassager, djur i det vilda, =lejon',
    en: 'wildlife, wild animals, human-wildlife conflict, poaching, poachers, elephants, wild boar, game reserve, park rangers, wolves, bushmeat, crop raiding, leopards, rhino, rhinos, rhinoceros, hippo, hippos, hippopotamus, crocodile, crocodiles, chimpanzee, chimpanzees, gorilla, gorillas, baboon, baboons, monkeys, lynx, moose, deer, ivory trade, game ranger, game rangers, game park, wild game, big game, large predators, large carnivores, carnivores, predator attacks, animals in the wild, wolf pack, wolf population, camera trap, camera traps',
    passageSv:
      'Bönderna hänger upp chiliduk och bikupor längs åkern, så att elefanterna vänder utan att någon kommer till skada.',
    passageEn:
      'Farmers hang chilli cloth and hives along the field, so that the elephants turn back without anyone being hurt.',
  },
  pollinators: {
    broader: 'biodiversity',
    sv: 'pollinering, pollinera, pollinatör, vildbin, honungsbin, humlor, biodling, bikupa, bihotell, insektshotell, blomsteräng, =bina, humla, honung, biodlare, bisamhälle, bisamhällen, bidöd, bivänlig, bivänliga, ängsblommor, fjäril, fjärilar, insektsdöd, bigård, bidrottning, honungsproduktion, biodlarförening, biväxter',
    en: 'pollination, pollinate, pollinator, bees, honeybee, wild bees, bumblebee, beekeeping, beehive, bee hotel, insect hotel, wildflower meadow, honey, bee-keeping, apiary, apiaries, apiculture, honey production, bee-friendly, butterfly, butterflies, flower meadow, flower meadows, hives, insect decline, hoverflies, bee colonies, honey harvest, beeswax, bee decline',
    passageSv:
      'Vägrenarna slås senare på året, och skolbarn bygger bon av bambu, så att humlor och fjärilar kommer tillbaka.',
    passageEn:
      'Verges are mown later in the year, and children build nests of bamboo, so that bumblebees and butterflies return.',
  },
};
