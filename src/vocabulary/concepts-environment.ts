// Waste, climate and nature in both languages. Data only, written from general knowledge of municipal
// environmental work. Lines are long on purpose: one line a language. Over 200 lines: a field is one list.
import type { ConceptEntries } from './concept.js';

/** Environment in the broad sense: waste, climate, air, soil, forests, species, parks. */
export const ENVIRONMENT: ConceptEntries = {
  environment: {
    broader: '',
    sv: 'miljö, miljöfråga, miljöarbete, miljöskydd, miljövård, miljöplan, miljömål, miljöprogram, miljövänlig, ekologisk hållbarhet, miljömässig, miljömässig hållbarhet, miljöhänsyn, miljöpåverkan, ekologi, ekolog, ekologer, miljömedveten, miljöanpassad, miljöansvar, rädda planeten, planetens framtid, moder jord, =natur, ta hand om naturen, skydda naturen, värna naturen, naturvänlig',
    en: '=environment, environmental, environmental protection, environmental management, environmental issue, environmentally friendly, ecological sustainability, environmental impact, eco-friendly, environmental sustainability, ecology, ecological, ecologist, environmentally, protect nature, protecting nature, save the planet, planet earth, mother earth, care for nature, harm nature, harmony with nature, =greening',
    kinds:
      'miljöledning, miljödiplomering, miljöcertifiering, iso 14001, =emas | environmental management system, environmental certification; miljömärkt, miljömärkning, miljömärkta varor | eco-label, ecolabel, eco-labelled; ekologiskt fotavtryck, ekologiska fotavtryck | ecological footprint; planetens gränser, planetära gränser | planetary boundaries; naturresurs, naturtillgång, naturtillgångar, naturkapital | natural resource, natural resource management, natural capital; miljörörelse, miljörörelsen | environmentalist, environmental movement; ekokommun, grön kommun, gröna kommuner | eco-municipality, green municipality; grön omställning | green transition, green policies, green policy; miljöförvaltning, miljökontor | environmental office, environment department; jordens dag | earth day',
    passageSv:
      'Miljökontoren arbetar fram gemensamma miljömål och en metod för att följa upp hur naturresurserna används.',
    passageEn:
      'The environmental offices work out common targets and a method for following up how natural resources are used.',
  },
  waste: {
    broader: 'environment',
    sv: 'avfall, avfallshantering, avfallsfråga, sopor, sophantering, renhållning, avfallsplan, hushållsavfall, fast avfall, skräp, avfallssystem, avfallssektor, avskräde, hushållssopor, sopproblem, sopsystem, sopfråga, sopkris, sopmängder, bråte, soptipp, sopberg, sophög, grovsopor',
    en: '=waste, waste management, solid waste, solid waste management, =refuse, garbage, rubbish, trash, household waste, municipal waste, waste plan, waste sector, discarded, throw away, thrown away, throwing away, throw things away',
    kinds:
      'avfallsminskning, minska avfallet, avfallsförebyggande, nollavfall, avfallsfri, avfallstrappan, avfallshierarki, slänga mindre, slänger mindre, kasta mindre | waste reduction, waste prevention, reduce waste, zero waste; engångsartiklar, engångsprodukter, engångsmaterial | single-use, throwaway; producentansvar | extended producer responsibility; restavfall | residual waste; sophanterare | waste workers; avfallsbolag, sopbolag | waste company; soppåse | bin bag, bin bags',
    passageSv:
      'En avfallsplan som hela kommunstyrelsen står bakom ska minska mängden sopor och ge renare kvarter.',
    passageEn:
      'A waste management plan backed by the whole council will reduce the amount of garbage and give cleaner quarters.',
  },
  'waste-collection': {
    broader: 'waste',
    sv: 'sophämtning, avfallsinsamling, hämtning av avfall, insamling av avfall, insamlingssystem, sopor, skräp, soprunda, tömma tunnor, sophög, soptömning, hämta avfall, samla in avfall, samla sopor, samla avfall, uppsamlingsplats för avfall, insamlingsställe, fastighetsnära insamling, avfallskörning',
    en: 'waste collection, garbage collection, refuse collection, door-to-door collection, rubbish, garbage, trash, dumped, rubbish collection, collect waste, collect refuse, collection of waste, collection of refuse, collection of solid waste, kerbside collection, curbside, curbside collection, bin day, collection route, uncollected waste, get rid of waste, waste transport',
    kinds:
      'källsortering, källsortera, sopsortering, avfallssortering, sortera avfall | source separation, waste separation, waste sorting, sort waste, sorting at source, waste segregation, segregation of waste, segregate waste, separate waste, separation of waste, separate collection; sopbil, sopbilar, komprimatorbil, avfallsbil, avfallsfordon, sopkärra | garbage truck, refuse truck, bin lorry, waste truck, waste vehicle, compactor truck, collection vehicle, collection vehicles; soptunna, sopkärl, sopcontainer, avfallscontainer, fyrfackskärl, avfallskärl, kärl för avfall, sopsäck, soprum, miljöhus, miljörum | waste bin, dustbin, rubbish bin, bins, wheelie bin, refuse bin, dumpster, waste container, refuse bag, waste bag, bin bag; sophämtare, sopplockare, sopåkare | waste picker, waste collector, waste collectors, binmen, dustmen; renhållningstaxa, renhållningsavgift, avfallstaxa, avfallsavgift, sopavgift, soptaxa | collection fee, waste fee, waste tariff, waste charge; omlastning av avfall, omlastningsstation, omlastningscentral | transfer station; grovsopor, grovavfall | bulky waste; matavfallsinsamling, matavfallspåse | food waste collection; sopsug, sopnedkast | vacuum waste collection, rubbish chute',
    passageSv:
      'Sopbilen kommer numera varje vecka, och hushållen sorterar sitt avfall i tre kärl innan det hämtas.',
    passageEn:
      'The refuse truck now comes every week, and households sort what they throw away into three bins before collection.',
  },
  recycling: {
    broader: 'waste, circular-economy',
    sv: 'återvinning, återvinna, materialåtervinning, återvunnen, sortera, sortering, materialbolag, uttjänta produkter',
    en: 'recycling, recycle, recyclable, material recovery, sorting, recyclables, sorted waste, recovered materials, secondary raw materials, buy-back centre, buyback centre',
    kinds:
      'återvinningscentral, återvinningsstation, sorteringsstation | recycling centre, recycling center, recycling station, drop-off point; återbruk, återanvändning, återanvända, återanvändbar, återanvändbara, återbruksbutik, loppis, loppmarknad, secondhand, begagnade saker, uppvinning, gammalt blir nytt, göra nytt av gammalt | reuse, reusing, re-use, reusable, upcycling, second-hand, secondhand, flea market, charity shop, thrift store, repair shop, old into new; begagnade kläder, gamla kläder, klädinsamling, textilinsamling, textilavfall | old clothes, used clothes, used clothing, textile waste, clothes collection, clothing collection; pant, pantsystem, pantburk, pantburkar, pantflaska, pantflaskor, lämna tillbaka flaskor | deposit scheme, bottle deposit, deposit return, deposit-refund, bottle return, empty bottles, reverse vending; metallskrot, skrot, skrotmetall, skrothandlare, skrotupplag, plåtburkar, aluminiumburkar | scrap metal, scrap, scrap dealer, scrapyard, junk shop, aluminium cans, aluminum cans, tin cans; pappersåtervinning, returpapper, wellpapp, pappersavfall, pappersinsamling, insamling av papper | waste paper, paper collection; returglas, glasflaskor, glasinsamling, insamling av glas | glass bottles, glass collection, bottle bank; förpackning | packaging; balpress | =baling',
    passageSv:
      'På återvinningscentralen lämnar invånarna glas, papper och metall, och ett litet företag säljer materialet vidare.',
    passageEn:
      'At the recycling centre residents hand in glass, paper and metal, and a small company sells the material on.',
  },
  landfill: {
    broader: 'waste',
    sv: 'deponi, soptipp, tipp, deponering, avfallsdeponi, soptippar, soptippen, sopberg, öppen tipp, avstjälpningsplats, sopdeponi, avfallsberg',
    en: 'landfill, dumpsite, dump site, waste dump, garbage dump, sanitary landfill, waste disposal, dump, dumping ground, dumps, open dump, rubbish dump, rubbish tip, refuse tip, garbage heap, rubbish heap, waste heap, refuse heap, waste mountain, mountain of waste, mountains of waste, mountain of garbage, mountains of garbage, garbage mountain, tipping fee, waste cell, disposal site, disposal of waste, disposal of refuse, disposal of garbage',
    kinds:
      'olaglig dumpning, dumpa avfall, dumpning, vildtipp, dumpa sopor, dumpar sopor, olagligt dumpat, olagligt dumpade, dumpade sopor | illegal dumping, open dumping, fly-tipping; bränna sopor, bränning av sopor, elda sopor, brinnande sopor, sopbränning, sopeldning | open burning, open-air burning, burn waste, burn rubbish, burn garbage, burn trash, burning of waste; nedgrävt avfall, gräva ner avfall, gräva ner sopor | buried waste, bury waste, bury rubbish; lakvatten, bottentätning | leachate; deponigas | landfill gas; sluttäckning | landfill closure, landfill capping',
    passageSv:
      'Den öppna soptippen vid utfarten stängs, täcks och ersätts av en deponi som tar hand om sitt lakvatten.',
    passageEn:
      'The open dumpsite by the main road is closed, covered and replaced by a landfill that treats its leachate.',
  },
  compost: {
    broader: 'waste',
    sv: 'kompost, kompostering, kompostera, organiskt avfall, bioavfall, biologiskt avfall, komposter, biologiskt nedbrytbart',
    en: 'compost, composting, organic waste, biowaste, bio-waste, biodegradable waste, composted, compost heap, fertiliser from waste, fertilizer from waste, organic matter, organic residues, compostable, organic material',
    kinds:
      'matavfall, matsvinn, köksavfall, matrester, matskräp, fruktskal, grönsaksrester, grönsaksskal | food waste, kitchen waste, food scraps, fruit peels, leftovers; trädgårdsavfall, trädgårdsrester, löv och grenar, ris och löv | garden waste, green waste, yard waste; gödsel, naturgödsel, kogödsel, komockor, gödselstack, växtnäring | manure, cow dung, dung, organic fertiliser, organic fertilizer, natural fertiliser, natural fertilizer; maskkompost, daggmask, daggmaskar | vermicompost, earthworm, earthworms, worm farm; svart soldatfluga, svarta soldatflugan, fluglarver | black soldier fly, black soldier flies, fly larvae; biokol | biochar; bokashi | bokashi; mull, jordförbättring, kompostjord, jordtillverkning | soil improver, mulch, humus; marknadsavfall | market waste',
    passageSv:
      'Marknadens organiska avfall blir kompost som säljs till odlarna i stället för att ruttna bakom stånden.',
    passageEn:
      'Organic waste from the market becomes compost sold to growers instead of rotting behind the stalls.',
  },
  plastic: {
    broader: 'waste',
    sv: 'plast, plastavfall, plastföroreningar, plastfri, plastberg, polyeten, plastfolie, plastbitar',
    en: 'plastic, plastic waste, plastic pollution, polythene, polyethylene, polymer',
    kinds:
      'plastpåse, plastkasse, plastkassar, tygkasse, tygkassar, tygpåse, tygpåsar, papperspåsar | plastic bag, polythene bag, carrier bag, carrier bags, nylon bags, reusable bags, cloth bags, cotton bags, paper bags, bag ban, ban on bags; plastflaska, pet-flaska, pet-flaskor, petflaskor | plastic bottle, pet bottle, pet bottles, bottle caps, water sachets; engångsplast, engångsartiklar, engångsmuggar, engångsbestick, plastmugg, plastmuggar, plastbestick, sugrör | single-use plastic, single-use items, single-use cups, disposable cups, drinking straws, paper straws; mikroplast | microplastic, microbeads, microfibres; havsplast, strandstädning | beach cleaning, ghost nets, marine plastic; bioplast | bioplastic, bioplastics; frigolit | styrofoam, polystyrene; förpackningsavfall | packaging waste; plastförbud | plastic ban, ban on plastic',
    passageSv: 'Ungdomar ordnar städdagar längs stranden, och butikerna slutar dela ut plastpåsar gratis.',
    passageEn:
      'Young people organise clean-up days along the shore, and shops stop handing out plastic bags for free.',
  },
  'hazardous-waste': {
    broader: 'waste',
    sv: 'farligt avfall, giftig, riskavfall, giftavfall, miljöfarlig, miljöfarligt, miljöstation',
    en: 'hazardous waste, toxic, dangerous waste, poisonous waste',
    kinds:
      'medicinskt avfall, sjukvårdsavfall, vårdavfall, sjukhusavfall, smittförande avfall | medical waste, healthcare waste, clinical waste, infectious waste, biomedical waste, hospital waste, biohazard; elektronikavfall, elavfall, elskrot, e-avfall, elektronikskrot, elektroniskt avfall, kasserad elektronik, gammal elektronik, trasiga mobiler | electronic waste, e-waste, discarded electronics, electrical waste, weee, electronic scrap; batteri, batteriinsamling | battery; asbest | asbestos; kemikalie, kemikalier, miljögift, färgrester, lösningsmedel | chemical, paint residues, solvents; spillolja, oljefilter | waste oil, used oil; byggavfall, byggmaterial, rivningsavfall, rivningsmassor, schaktmassor | construction waste, demolition waste, construction debris; radioaktiv, radioaktivt, kärnavfall | radioactive, nuclear waste; bilskrot, skrotbilar, bilvrak | end-of-life vehicles, car wrecks; gamla däck, uttjänta däck, bildäck | used tyres, old tyres, old tires, scrap tyres, scrap tires, waste tyres; lysrör | fluorescent tubes; farligt gods | hazmat, hazardous materials, dangerous goods',
    passageSv:
      'Batterier, kemikalier och annat farligt avfall samlas in för sig, så att gifterna inte hamnar i jorden.',
    passageEn:
      'Batteries, chemicals and other hazardous waste are collected separately so that the poisons do not end up in the soil.',
  },
  climate: {
    broader: 'environment',
    sv: 'klimat, klimatförändring, klimatfråga, klimatarbete, klimatplan, klimatstrategi, global uppvärmning, klimathandling, klimatsmart, klimatomställning, klimatpåverkan, klimatåtgärd, klimatmål, bekämpa klimatförändringarna, jorden blir varmare, varmare jord, varmare planet, stigande temperaturer, stigande temperatur, temperaturhöjning, temperaturökning, jordens uppvärmning, uppvärmningen av jorden, växthuseffekt, klimatmedveten, klimatnytta',
    en: '=climate, climate change, climate action, climate plan, climate strategy, global warming, climate-smart, climate crisis, climate policy, climate governance, climate transition, climate goal, global heating, warming planet, warming world, rising temperatures, rising temperature, temperature rise, greenhouse effect, climatic, hotter planet, warmer planet',
    kinds:
      'klimatneutral, klimatpositiv | climate-neutral, carbon-neutral, carbon neutrality; klimaträttvisa | climate justice, loss and damage; parisavtalet, klimatavtal | paris agreement, nationally determined contribution; gröna given | european green deal, green deal; klimatkontrakt | climate contract, climate city contract; ipcc, klimatologi, klimatolog | ipcc, climatology, climatologist; skolstrejk för klimatet | fridays for future; förändrat väder, vädret förändras | weather patterns, changing weather, unpredictable weather',
    passageSv:
      'Lokala klimatplaner skrivs tillsammans med invånarna, eftersom förändringarna redan märks i vardagen.',
    passageEn:
      'Local climate plans are written together with residents, since the changes are already felt in everyday life.',
  },
  'climate-adaptation': {
    broader: 'climate',
    sv: 'klimatanpassning, anpassning till klimatförändringar, klimatanpassa, klimatrisk, klimatresiliens, motståndskraft mot klimatförändringar, sårbarhetsanalys, anpassningsplan, klimatsäkra, ett varmare klimat, förändrat klimat, klimathot, klimatberedskap, klimatresistent, klimatresilient, klimattålig, klimattåliga, klimatrobust, klimatsårbarhet, klimatsårbar, klimatskador, klimateffekter, klimatets effekter, klimatförändringarnas effekter, klimatförändringarnas konsekvenser, effekter av klimatförändringar, effekter av klimatförändringarna, effekterna av klimatförändringarna, konsekvenser av klimatförändringar, konsekvenserna av klimatförändringarna, stå emot klimatförändringar, anpassa sig till klimatförändringar, anpassa sig till klimatet, anpassning till klimatet, anpassa staden till klimatet, klimatutsatt',
    en: 'climate adaptation, adaptation to climate change, climate change adaptation, adaptation plan, climate resilience, climate risk, climate vulnerability, adapt to climate change, climate-resilient, climate-proof, climate proofing, warmer climate, changing climate, climate hazards, adapt to the climate, adapting to climate, adaptation measure, adaptive capacity, adaptation strategy, adaptation action, adaptation project, climate preparedness, impact of climate change, impacts of climate change, effects of climate change, effect of climate change, consequences of climate change, vulnerable to climate change, resilient to climate change, resilience to climate change, cope with climate change, withstand climate change, climate shock, climate stress, climate threat, climate robust, climate-ready',
    kinds:
      'värmebölja, värmeö, svalare stad, svalare städer, värmetålig, värmetåliga, skuggträd, skuggande träd | heatwave, heat wave, heat island, shade trees, cooler city, cooling the city; extremväder, extrema väderhändelser, extremt väder, extrema väder, väderextremer, väderrelaterade | extreme weather, weather extremes, climate extremes, extreme events, weather-related; extrema regn, extrem nederbörd, extremregn | extreme rainfall; naturbaserad lösning, naturbaserade lösningar | nature-based solution, ecosystem-based adaptation; väderprognos, väderprognoser, väderdata, vädervarning, väderstation, väderstationer | weather forecast, weather station, weather information, climate information, climate services; klimatscenario, klimatscenarier, klimatprognos | climate scenario, climate projection; anpassningsfond | adaptation fund',
    passageSv:
      'En sårbarhetsanalys visar hur värmeböljor slår mot äldre, och träd planteras där skuggan behövs mest.',
    passageEn:
      'A vulnerability analysis shows how heatwaves affect frail people, and trees are planted where shade is needed most.',
  },
  'climate-mitigation': {
    broader: 'climate',
    sv: 'utsläpp, utsläppsminskning, minska utsläppen, växthusgas, växthusgaser, koldioxid, koldioxidutsläpp, klimatutsläpp, utsläppsfri, dekarbonisering, minska klimatpåverkan, minskad klimatpåverkan, mindre klimatpåverkan, co2, begränsa klimatpåverkan, bromsa klimatförändringarna, stoppa klimatförändringarna',
    en: 'emission, climate mitigation, emission reduction, reduce emissions, greenhouse gas, carbon dioxide, carbon emissions, decarbonisation, decarbonization, low-carbon, cut emissions, co2, ghg, carbon-free, carbon reduction, decarbonise, decarbonize, mitigate climate change, mitigation of climate change, climate change mitigation, science-based targets, slow climate change, stop climate change, limit global warming, reduce carbon, ndc targets',
    kinds:
      'fossila bränslen, fossilbränsle, fossil energi, fossilt, fossila, fossilberoende, fasa ut fossila, fossilfri, fossilfritt, bensin och diesel, olja och kol, oljeberoende | fossil fuel, fossil energy, fossil gas, fossil-based, fossil-free, petrol and diesel, oil dependence; kolkraft, kolkraftverk, bränna kol | coal power, coal-fired, coal phase-out, phase out coal; metan | methane, nitrous oxide; kolsänka, koldioxidlagring, kolinlagring | carbon sink, carbon capture, carbon storage, carbon sequestration; klimatkompensation, klimatkompensera, kolkrediter | carbon offset, carbon offsetting, carbon credit, carbon credits, carbon market; koldioxidskatt | carbon tax, carbon price, carbon pricing; koldioxidbudget, klimatbokslut, klimatdeklaration, klimatkalkyl, klimatberäkning, koldioxidavtryck, klimatavtryck | carbon budget, carbon accounting, carbon footprint, climate footprint; nettonoll, klimatneutral, klimatneutralitet, kolneutral, kolneutralitet, koldioxidneutral | net zero, carbon neutral, carbon neutrality, climate neutrality, zero-carbon',
    passageSv:
      'En koldioxidbudget räknar ut hur snabbt utsläppen måste minska för att kommunen ska bli fossilfri.',
    passageEn:
      'A carbon budget works out how fast emissions must fall for the municipality to become free of fossil fuels.',
  },
  'air-quality': {
    broader: 'environment, public-health',
    sv: 'luft, luftkvalitet, luftförorening, luftföroreningar, ren luft, smutsig luft, renare luft, luftrening, dålig luft, andas in',
    en: 'air quality, air pollution, clean air, cleaner air, =air, bad air, dirty air, =breathe',
    kinds:
      'avgas, avgaser, dieselavgaser, avgasrök, kvävedioxid, kväveoxider | exhaust fumes, car exhaust, vehicle emissions, traffic emissions, nitrogen dioxide, nitrogen oxides; partiklar, partikelhalt, vägdamm, gatudamm, dubbdäck | particulate matter, particulates, particulate, fine particles, airborne particles, dust in the air, road dust, dust pollution; smog | smog, =haze; svaveldioxid | sulphur dioxide, sulfur dioxide; marknära ozon | ground-level ozone; rök, rökig, sot, vedrök, vedeldning, rökgaser, matlagning över eld | smoke, smoky, indoor smoke, soot, fumes; skorsten, skorstensrök, sotning, sotare | chimney, chimney sweep, smokestack; inomhusluft, luftrenare, ventilation, ventilationssystem | indoor air, ventilation; =lukt, =lukten, luktproblem, luktstörning, stank, stinker, illaluktande | odour, odours, odor, odors, stench, bad smell, foul smell; miljözon, miljözoner | low-emission zone, low emission zone; luftmätning | air monitoring',
    passageSv:
      'Mätstationer vid de största korsningarna visar hur mycket partiklar och avgaser barnen andas in.',
    passageEn:
      'Monitoring stations at the largest junctions show how many particles and exhaust fumes the children breathe.',
  },
  pollution: {
    broader: 'environment',
    sv: 'förorening, miljöförstöring, förorenad, nedsmutsad, nedsmutsning, smutsa ner, förgiftad, giftutsläpp, miljöskandal, miljöskada, miljöskador, farliga utsläpp',
    en: 'pollution, polluted, pollutant, contamination, contaminated, contaminant, toxic spill, environmental damage, environmental degradation, environmental destruction, environmental hazard',
    kinds:
      'förorenad mark, sanering, marksanering, efterbehandling av mark, förgiftade marker, förgiftad mark, giftig mark, markprov, markprover, jordprover | contaminated land, contaminated soil, poisoned land, remediation, decontamination; miljötillsyn, miljöinspektör, miljöbalk, miljötillstånd, miljöfarlig verksamhet | environmental inspection, environmental inspector, environmental permit; industriutsläpp, fabriksutsläpp, utsläpp från fabriker, smutsig industri | industrial discharge, factory discharge, discharge from factories, industrial waste; oljeutsläpp, oljespill, oljeläckage | oil spill, oil leak, spill response; tungmetall, tungmetaller, kvicksilver, arsenik, kadmium | heavy metals, mercury, arsenic, cadmium, lead poisoning; bekämpningsmedel | pesticide; miljögifter, dioxin | dioxins, pcbs; miljöbrott | environmental crime, ecocide; miljöövervakning | environmental monitoring; surt regn | acid rain; ljusförorening | light pollution; havsförorening, utsläpp till vatten | marine pollution',
    passageSv:
      'Inspektörer besöker fabriker och verkstäder, och den förorenade tomten saneras innan något byggs.',
    passageEn:
      'Inspectors visit factories and workshops, and the contaminated site is remediated before anything is built.',
  },
  biodiversity: {
    broader: 'environment',
    sv: 'biologisk mångfald, biodiversitet, naturvård, naturskydd, naturområde, ekosystem, livsmiljö, liv på land, ekosystem och biologisk mångfald, artrikedom, artrik, artrika, =arter, djurarter, artskydd, naturtyp, naturvärde, naturvärden, inhemska arter, naturförlust, vilda arter, djur och växter, växter och djur',
    en: 'biodiversity, biological diversity, nature conservation, nature protection, ecosystem, habitat, life on land, species, species-rich, conserve nature, conservation of nature, nature-positive, conservationist, animal species, nature loss, animals and plants, plants and animals',
    kinds:
      'naturreservat, nationalpark, biosfärområde, skyddad natur, skyddade områden, skyddat område, natura 2000, =reservat | nature reserve, protected area, national park, biosphere reserve, biosphere, nature park, game reserve, natura 2000; ekosystemtjänst | ecosystem services; hotade arter, utrotningshotad, rödlistad, rödlistade, utdöende, utdöd, utdöda arter, artförlust, massutrotning | endangered species, rare species, red-listed, extinction, extinct; invasiva arter, främmande arter, jätteloka, parkslide, lupiner | invasive species; pollinering, pollinatör, =bin, biodling, humlor | pollination, pollinator, pollinators, bees, beekeeping; insekt, insekter, fjäril, fjärilar | insect, insects, insect decline, butterfly, butterflies; djurliv, vilda djur, viltvård | wildlife, wild animals, fauna, mammals; växtliv, växtarter, vilda växter, vildblommor, inhemska växter | flora, plant species, wild plants, wildflowers, wild flowers, native plants, indigenous plants; =fågel, =fåglar, fågelliv, fågelarter, fågelholk, fågelholkar | bird, birds, birdlife; grodor, groddjur, kräldjur | frogs, amphibian, amphibians, reptiles; fladdermöss | bats; igelkottar | hedgehog; =äng, ängar, ängsmark, blomsteräng, slåtteräng | meadow, meadows, grassland, grasslands; savann, savanner | savannah, savanna; ekologisk korridor, ekologiska korridorer, spridningskorridor | ecological corridor, ecological corridors; naturrestaurering, restaurera natur, återvildning | nature restoration, restore nature, restoring nature, ecological restoration, rewilding; fröbank, genbank, genetisk mångfald | gene bank, genetic diversity; artinventering, naturinventering, inventera arter | species inventory; parkvakter | park ranger, park rangers',
    passageSv:
      'Ett naturreservat inrättas för att skydda hotade arter, och skolklasser inventerar växter och insekter.',
    passageEn:
      'A nature reserve is set up to protect endangered species, and school classes make inventories of plants and insects.',
  },
  forests: {
    broader: 'environment',
    sv: 'skog, skogsbruk, skogsvård, skogsskötsel, =träd, skogsbrukare, skogsprodukt, skogsbruksplan, skogslag, trädsort, trädslag, trädarter, skogsnäring',
    en: 'forest, forestry, forest management, tree, woodland, tree cover, forest products, silviculture',
    kinds:
      'trädplantering, plantera träd, plantering av träd, återbeskogning, nyplantering, trädplantor, skogsplantor, plantskola | tree planting, plant trees, planting trees, trees planted, reforestation, reforest, afforestation, tree nursery, seedling, saplings; avskogning, skövling | deforestation, deforested, illegal logging; avverkning, kalhygge, kalavverkning, trädfällning, röjsåg, motorsåg, motorsågar | logging, felling, chainsaw, chainsaws, lumberjack; regnskog | rainforest; mangroveskog | mangroves; agroforestry, skogsjordbruk, agroskogsbruk | agroforestry; =ved, vedhuggning, samla ved, vedinsamling | firewood, fuelwood, woodlot, woodlots; träkol, kolmila | charcoal; trä, träslag, träindustri, timmer, virke, trävara, sågverk, timmerstock, timmerstockar, =brädor | timber, wood, wooden, wood industry, sawmill, lumber, plywood; träbyggande, trähus | timber building; massaved, pappersbruk | pulp and paper, pulp mill, paper mill; gatuträd, stadsträd, trädvård, trädkronor, trädallé, arborist, arborister | arborist, canopy cover, street trees, urban trees; barrträd, =granar, =tallar | conifer, conifers; lövträd, =björkar | broadleaf; eukalyptus | eucalyptus; teak, mahogny | teak, mahogany; akacia | acacia; bambu | bamboo; svamp och bär, bärplockning | mushroom picking, berry picking; läplantering, läplanteringar | shelterbelt, shelterbelts, =windbreak, =windbreaks, hedgerow; skogsägare | forest owner; skogsbete | forest grazing; skogsvaktare, jägmästare | forester; byskog, byskogar | community forest',
    passageSv:
      'Plantskolan levererar tiotusen plantor om året till bönder som vill återbeskoga sluttningarna.',
    passageEn:
      'The nursery delivers ten thousand seedlings a year to farmers who want to bring the forest back to the slopes.',
  },
  parks: {
    broader: 'environment, public-space',
    sv: 'park, parker, parken, grönområde, grönyta, grönska, stadspark, stadsgrönska, gröna ytor, urban grönska, parkförvaltning, gröna rum, gröna lungor, grön lunga, grönplan, stadsnära natur, lummig, lummiga, växtlighet, grön oas, gröna oaser, gröna områden, grönare stad, grönare städer, förgröning, landskapsvård, lekpark, naturpark',
    en: '=park, green area, green space, urban greenery, greenery, city park, public garden, parkland, green lung, green lungs, green oasis, greening the city, urban greening, greening of cities, greener city, greener cities, urban nature, nature in the city, plants in the city, =landscaping, =landscaped',
    kinds:
      "stadsodling, koloniträdgård, kolonilott, odlingslott, odlingslotter, odlingslåda, odlingslådor, odla tillsammans, odla i staden | urban gardening, allotment, community garden, raised bed, raised beds; trädgård | garden, gardening, horticulturist; botanisk trädgård | botanical garden, arboretum; blommor, blomrabatt, blomrabatter, planteringslåda, planteringslådor, perenner, buskar, häckklippning | =flower, flowerbed, flowerbeds, shrubs, =hedges; gräsmatta, gräsmattor, gräsklippning, klippa gräs | =lawn, =lawns, grass cutting, mow the grass, mowing; gröna tak, takträdgård, gröna väggar | green roof, green roofs, green wall, green walls; skolträdgård, skolträdgårdar, grön skolgård, gröna skolgårdar | green schoolyard, green schoolyards; grönstråk, grönstruktur, grön infrastruktur | green corridor, green structure, green infrastructure, greenway, greenways, green belt, greenbelt; fickpark, fickparker | pocket park, pocket parks; parkbänk, parkbänkar | park bench, park benches; parkskötsel, parkarbetare | park maintenance, park workers; slottspark | palace park, palace garden; folkpark | people's park",
    passageSv:
      'Den torra tomten mitt i bostadsområdet blir en park med träd, bänkar och odlingslotter för grannarna.',
    passageEn:
      'The dry lot in the middle of the housing area becomes a park with trees, benches and allotments for the neighbours.',
  },
  'soil-and-land': {
    broader: 'environment, agriculture',
    sv: 'markförstöring, markvård, jordmån, jordvård, odlingsjord, odlingsbar jord',
    en: 'soil, land degradation, soil conservation, degraded land, degraded lands, degradation of land, barren land, bare land',
    kinds:
      'jorderosion, erosion av mark, markerosion, jordflykt, ravinbildning, erosionsskydd, stoppa erosionen, hindra erosion | soil erosion, erosion control, gully, gullies, gully erosion, eroded land, eroded hillsides, land erosion, erosion of hillsides, hillside erosion, prevent erosion, stop erosion, vetiver; bördig jord, jordbördighet, bördighet, bördig mark, bördig, utarmad jord, utarmade jordar, utarmad mark, näringsfattig jord, näring i jorden, jordprov, jordhälsa, markhälsa, jordkvalitet, markkvalitet, jordförbättring, matjord, humus, mulljord, mullhalt | soil fertility, topsoil, fertile land, nutrient-poor; landåterställning, återställa mark, återställd mark, restaurera mark, restaurering av mark, återställning av mark | land restoration, restoration of land, land reclamation, land rehabilitation; terrassering, terrassodling, terrasser på sluttningar, konturplöjning, konturodling | =terracing, terraced fields, terraced slopes, contour ploughing, contour bunds, bunds, stone bunds, half-moons; täckgröda, mellangröda, mellangrödor, marktäckning, plöjningsfri | cover crop, cover crops, conservation tillage, regenerative farming; ökenspridning | desertification; försaltning, försaltad | salinisation, salinization; överbete | overgrazed; jordskred | landslide; torv, torvtäkt | peat; grustag | gravel pits; markpackning, jordpackning | soil compaction; jordart, jordarter, lerjord, sandjord | soil type, clay soil, sandy soil',
    passageSv:
      'Terrasser och täckgrödor hindrar jorderosionen, och nedlagda grustag återställs till betesmark för djuren i byarna.',
    passageEn: 'Terraces and cover crops stop soil erosion, and abandoned quarries are restored as pasture.',
  },
  'environmental-education': {
    broader: 'environment, education-for-sustainability',
    sv: 'miljöutbildning, miljöundervisning, miljömedvetenhet, miljöpedagogik, medvetenhet om miljön, miljökunskap, lära om miljön, lära sig om miljön, lära sig om miljö, lär sig om miljö, lära sig om naturen, lära om naturen, lär sig om naturen, undervisning om miljö, undervisa om miljö, medveten om miljön, medvetna om miljön, miljöföreläsning, miljöspel, miljödetektiver, miljöhjältar, miljölektion, miljölektioner, kunskap om miljön',
    en: 'environmental education, environmental awareness, awareness of the environment, environmental literacy, teach about the environment, learn about the environment, learn about environment, learn about nature, environmental studies, environmental lessons, environmentally aware, aware of the environment, awareness about the environment, awareness of environmental, environmental knowledge, environmental consciousness, ecological awareness, ecological education, environmental learning, teaching about nature, school garden',
    kinds:
      'naturskola, naturpedagog, naturpedagogik, utomhuspedagogik, uteskola, skolskog | nature school, outdoor education, outdoor learning, outdoor classroom, forest school; naturrum, naturum, naturvägledning | nature centre, nature center; grön flagg, gröna skolor, grön skola, ekoskola, miljöskola | green flag, green school, green schools, eco-school; miljöklubb | eco club, environment club, environmental club, nature club, green club, green clubs; klimatutbildning, klimatpedagog, klimatlektion, klimatskola, klimatkunskap | climate education, climate literacy; miljöambassadör, miljöambassadörer, klimatambassadör, klimatambassadörer | environmental ambassador, climate ambassador; miljökampanj, miljöupplysning, miljövecka | environmental campaign',
    passageSv:
      'En naturskola tar emot klasser som lär sig följa ett vattenprov, ett träd eller en soppåse hela vägen.',
    passageEn:
      'A nature school receives classes that learn to follow a water sample, a tree or a bag of rubbish all the way.',
  },
  agenda2030: {
    broader: 'strategic-planning, environment',
    sv: 'hållbar utveckling, genomförande och globalt partnerskap, agenda 2030, globala målen, hållbarhetsmål, hållbarhetsarbete, hållbarhet, hållbarhetsstrategi, lokalisering av de globala målen, globalt mål, hållbar framtid, hållbart samhälle, hållbar kommun, hållbar region, =sdg, generationsmål, hållbar samhällsutveckling',
    en: 'sustainable development, partnerships for the goals, agenda 2030, 2030 agenda, global goals, sustainable development goals, =sdgs, sustainability, sdg localisation, sdg localization, localise the sdgs, sustainability strategy, un goals, =sdg, sdg targets, sustainable society, sustainable future, sustainable municipality, sustainable municipalities, sustainable communities, sustainable community, decade of action, 2030 goals, sustainable region',
    kinds:
      'frivillig lokal granskning, voluntary local review | voluntary local review, voluntary local reviews, vlr; hållbarhetsredovisning | sustainability report; millenniemålen | millennium development goals, mdgs; lämna ingen utanför, ingen lämnas utanför, ingen ska lämnas utanför, ingen ska lämnas efter | leave no one behind, leaving no one behind, leave nobody behind, no one left behind, no one is left behind; kommande generationer, framtida generationer, framtidens generationer | future generations, generations to come, coming generations',
    passageSv:
      'Båda parter bryter ned de globala målen till lokala mål och redovisar varje år hur långt de har kommit.',
    passageEn:
      'Both sides break the global goals down into local targets and report every year how far they have come.',
  },
  littering: {
    broader: 'waste, public-space',
    sv: 'nedskräpning, skräpa ner, slänga skräp, skräpa ned, kasta skräp, kastar skräp, kastat skräp, nedskräpad, nedskräpade, skräp på gatan, skräp på gatorna, skräp på marken, skräp i naturen, skräp överallt, håll rent, hålla rent, hålla rent i staden, dumpade däck, slängda flaskor',
    en: 'littering, litter, throw rubbish on the ground, rubbish on the street, rubbish in the street, rubbish on the streets, rubbish in the streets, rubbish on the ground, garbage on the streets, garbage in the streets, trash on the ground, trash on the streets, thrown on the street, keep tidy, keep the city clean, keep the town clean, keep the village clean, cigarette butts, cigarette ends',
    kinds:
      'plocka skräp, skräpplockning, plocka upp skräp, plocka upp sopor, skräpplockardag, skräpplockardagar, skräpkampanj, städdag, städkampanj, städaktion, städinsats, städa tillsammans, städa byn, städa staden tillsammans, städning av byn, byastädning, höststädning, frivillig städning, plogga, plogging | litter picking, clean-up day, cleanup, clean-up campaign, cleaning campaign, clean up exercise, clean-up event, clean-up action, clean-up activities, clean-up initiative, clean-up drive, community clean-up, monthly clean-up, cleaning day, cleaning days, cleanliness campaign, plogging, clean up the neighbourhood, clean up the town, clean up the village, clean up our town; havsskräp | beach litter; skräpmätning | litter measurement, litter survey',
    passageSv:
      'Grannar möts en lördag i månaden med säckar och handskar, och det som andra har slängt på marken plockas upp.',
    passageEn:
      'Neighbours meet one Saturday a month with sacks and gloves, and what others have thrown on the ground is picked up.',
  },
  'waste-to-energy': {
    broader: 'waste, energy',
    sv: 'avfallsförbränning, sopförbränning, energiåtervinning, energi från avfall, energi ur avfall, avfall till energi, förbränningsanläggning, förbränningsugn, bränna avfall, avfallseldad, sopeldad, förbränning av avfall, förbränning av sopor, elda avfall, el från sopor, el av sopor, värme från sopor, värme från avfall, el från avfall, sopor till energi, sopor blir energi, sopor blir värme, sopor blir el, avfall blir energi, avfallspanna',
    en: 'waste-to-energy, energy from waste, energy recovery, waste incineration, incineration, incinerator, electricity from waste, incinerate, incinerated, waste-fired, waste combustion, combustion plant, heat from waste, power from waste, energy from rubbish, energy from garbage, electricity from garbage, waste into energy, waste into electricity, garbage into energy, rubbish into energy, burn waste for energy, burning waste for heat',
    kinds:
      'rökgasrening, rökgaskondensering, rökgaser | flue gas cleaning, flue gas, flue gases; flygaska, bottenaska, askdeponi | fly ash, bottom ash; gasifiering, förgasning, pyrolys | gasification, pyrolysis; avfallsbränsle, returbränsle, brännbart avfall | refuse-derived fuel, combustible waste, waste fuel, waste as fuel',
    passageSv:
      'Det som inte går att återvinna bränns i en panna med renade rökgaser och värmer bostäderna på vintern.',
    passageEn:
      'What cannot be recycled is burned in a boiler with cleaned flue gases and heats homes in the winter.',
  },
  'environmental-inspection': {
    broader: 'pollution, permits-and-inspection',
    sv: 'miljötillsyn, miljöinspektör, miljöinspektion, egenkontroll, miljökontroll, miljöskyddsinspektör, miljö- och hälsoskydd, miljöhandläggare, inspektera fabriker, tillsyn av industrier, tillsyn över industrier, miljöfarlig verksamhet, miljömyndighet',
    en: 'environmental inspection, environmental inspector, environmental compliance, environmental enforcement, pollution control, environmental control, environmental supervision, environmental authority, environmental officer, environmental officers, inspect factories, inspection of factories, inspection of industries',
    kinds:
      'miljökonsekvensbeskrivning, miljöbedömning, miljökonsekvens, mkb | environmental impact assessment, environmental assessment, environmental and social impact assessment, environmental impact statement; miljötillstånd, miljöprövning, tillstånd för miljöfarlig verksamhet, miljöanmälan, anmälan om miljöfarlig verksamhet | environmental permit, environmental permitting, environmental licence, environmental license, emission permit, pollution permit; miljöbalk, miljölagstiftning, miljölag, miljölagar, miljöskyddslag, miljöregler | environmental law, environmental legislation, environmental regulations, environmental code, environmental bylaws, environmental by-laws; miljöbrott, miljöåtal, miljösanktionsavgift | environmental crime, environmental fines, environmental violations; miljödomstol, mark- och miljödomstol | environmental court; miljörevision | environmental audit',
    passageSv:
      'Inspektörerna lär sig skriva beslut som håller i domstol, och företagen får veta vad som gäller innan de bygger ut.',
    passageEn:
      'Inspectors learn to write decisions that stand up in court, and firms are told what applies before they expand.',
  },
  wildlife: {
    broader: 'biodiversity',
    sv: 'vilda djur, viltvård, viltförvaltning, djurliv, djur i det vilda',
    en: 'wildlife, wild animals, wild game, big game, animals in the wild',
    kinds:
      'tjuvjakt, tjuvjägare, tjuvskytte | poaching, poachers, bushmeat, ivory trade; jaktlag, jaktvård, skyddsjakt, jägare | hunting, hunters; rovdjur, rovdjursangrepp, =varg, =vargar, vargstam, =björnar, lodjur, =järv | large predators, large carnivores, carnivores, predator attacks, wolves, wolf pack, wolf population, lynx, bears; konflikter mellan människor och djur, viltskador | human-wildlife conflict, crop raiding; viltolycka, viltstängsel, viltpassage, faunapassage, faunapassager | wildlife fence, wildlife crossing; viltreservat, djurreservat | game reserve, game park; parkvakt, skogvaktare | park rangers, game ranger, game rangers; elefanter | elephants; vildsvin | wild boar; =älg, =älgar, =rådjur | moose, deer; =lejon, leopard, leoparder | leopards, lions; noshörning, noshörningar | rhino, rhinos, rhinoceros; flodhäst, flodhästar | hippo, hippos, hippopotamus; krokodil, krokodiler | crocodile, crocodiles; schimpans, schimpanser, gorilla, gorillor | chimpanzee, chimpanzees, gorilla, gorillas; babian, babianer, =apor | baboon, baboons, monkeys; viltkamera, viltkameror | camera trap, camera traps; ormar, ormbett | snakes, snakebite; bävrar | beavers',
    passageSv:
      'Bönderna hänger upp chiliduk och bikupor längs åkern, så att elefanterna vänder utan att någon kommer till skada.',
    passageEn:
      'Farmers hang chilli cloth and hives along the field, so that the elephants turn back without anyone being hurt.',
  },
  pollinators: {
    broader: 'biodiversity',
    sv: 'pollinering, pollinera, pollinatör, =bina, bivänlig, bivänliga, biväxter',
    en: 'pollination, pollinate, pollinator, bees, bee-friendly, hoverflies',
    kinds:
      'biodling, biodlare, honungsbin, honung, honungsproduktion, bikupa, bisamhälle, bisamhällen, bigård, bidrottning, biodlarförening | beekeeping, bee-keeping, honeybee, honey, honey production, honey harvest, beehive, hives, bee colonies, apiary, apiaries, apiculture, beeswax; vildbin, humla, humlor | wild bees, bumblebee; bihotell, insektshotell | bee hotel, insect hotel; blomsteräng, ängsblommor | wildflower meadow, flower meadow, flower meadows; fjäril, fjärilar | butterfly, butterflies; bidöd, insektsdöd | bee decline, insect decline',
    passageSv:
      'Vägrenarna slås senare på året, och skolbarn bygger bon av bambu, så att humlor och fjärilar kommer tillbaka.',
    passageEn:
      'Verges are mown later in the year, and children build nests of bamboo, so that bumblebees and butterflies return.',
  },
};
