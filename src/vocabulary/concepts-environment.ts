// Waste, climate and nature in both languages. Data only, written from general knowledge of municipal
// environmental work. Lines are long on purpose: one line a language.
import type { ConceptEntries } from './concept.js';

/** Environment in the broad sense: waste, climate, air, soil, forests, species, parks. */
export const ENVIRONMENT: ConceptEntries = {
  environment: {
    broader: '',
    sv: 'miljö, miljöfråga, miljöarbete, miljöskydd, miljövård, miljöförvaltning, miljökontor, miljöplan, miljömål, miljöprogram, miljövänlig, ekologisk hållbarhet, grön omställning, miljömässig, miljömässig hållbarhet, naturresurs, miljöledning, miljöhänsyn, miljöpåverkan',
    en: '=environment, environmental, environmental protection, environmental management, environmental issue, environmentally friendly, ecological sustainability, green transition, natural resource, natural resource management, environmental impact, eco-friendly, environmental sustainability',
    passageSv:
      'Miljökontoren arbetar fram gemensamma miljömål och en metod för att följa upp hur naturresurserna används.',
    passageEn:
      'The environmental offices work out common targets and a method for following up how natural resources are used.',
  },
  waste: {
    broader: 'environment',
    sv: 'avfall, avfallshantering, avfallsfråga, sopor, sophantering, renhållning, avfallsplan, hushållsavfall, fast avfall, soptipp, skräp, avfallssystem, avfallssektor, avfallsbolag, avfallsminskning, minska avfallet, avfallsförebyggande',
    en: '=waste, waste management, solid waste, solid waste management, =refuse, garbage, rubbish, trash, household waste, municipal waste, waste plan, waste sector, waste reduction, waste prevention, reduce waste, zero waste',
    passageSv:
      'En avfallsplan som hela kommunstyrelsen står bakom ska minska mängden sopor och ge renare kvarter.',
    passageEn:
      'A waste management plan backed by the whole council will reduce the amount of garbage and give cleaner quarters.',
  },
  'waste-collection': {
    broader: 'waste',
    sv: 'sophämtning, avfallsinsamling, sopbil, soptunna, hämtning av avfall, insamling av avfall, sopbilar, källsortering, källsortera, sopsortering, avfallssortering, sortera avfall, sopkärl, sophämtare, sopplockare, sopsäck, insamlingssystem, matavfallsinsamling, sopor, skräp, soprunda, tömma tunnor, sophög, nedskräpad',
    en: 'waste collection, garbage collection, refuse collection, garbage truck, refuse truck, waste bin, dustbin, rubbish bin, source separation, waste separation, waste sorting, sort waste, sorting at source, waste picker, door-to-door collection, rubbish, garbage, trash, bins, bin lorry, dumped, rubbish collection, street litter',
    passageSv:
      'Sopbilen kommer numera varje vecka, och hushållen sorterar sitt avfall i tre kärl innan det hämtas.',
    passageEn:
      'The refuse truck now comes every week, and households sort what they throw away into three bins before collection.',
  },
  recycling: {
    broader: 'waste, circular-economy',
    sv: 'återvinning, återvinna, återvinningscentral, återvinningsstation, återbruk, återanvändning, återanvända, materialåtervinning, pant, pantsystem, pappersåtervinning, förpackning, återvunnen, metallskrot, sortera, skrot, skrotmetall, sorteringsstation, sortering',
    en: 'recycling, recycle, recyclable, reuse, reusing, recycling centre, recycling center, recycling station, deposit scheme, upcycling, scrap metal, second-hand, material recovery, sorting, scrap, re-use, bottle deposit, recyclables, repair shop, sorted waste',
    passageSv:
      'På återvinningscentralen lämnar invånarna glas, papper och metall, och ett litet företag säljer materialet vidare.',
    passageEn:
      'At the recycling centre residents hand in glass, paper and metal, and a small company sells the material on.',
  },
  landfill: {
    broader: 'waste',
    sv: 'deponi, soptipp, tipp, deponering, avfallsdeponi, lakvatten, deponigas, olaglig dumpning, dumpa avfall, sluttäckning, dumpning, vildtipp, soptippar, avfallsförbränning, sopförbränning, soptippen, sopberg, öppen tipp',
    en: 'landfill, dumpsite, dump site, waste dump, garbage dump, illegal dumping, leachate, landfill gas, sanitary landfill, open dumping, fly-tipping, open burning, waste incineration, incinerator, waste disposal, dump, dumping ground, dumps, open dump, rubbish dump',
    passageSv:
      'Den öppna soptippen vid utfarten stängs, täcks och ersätts av en deponi som tar hand om sitt lakvatten.',
    passageEn:
      'The open dumpsite by the main road is closed, covered and replaced by a landfill that treats its leachate.',
  },
  compost: {
    broader: 'waste',
    sv: 'kompost, kompostering, kompostera, matavfall, organiskt avfall, matsvinn, bioavfall, köksavfall, trädgårdsavfall, gödsel, växtnäring, biologiskt avfall, komposter, mull, jordförbättring',
    en: 'compost, composting, organic waste, food waste, biowaste, bio-waste, kitchen waste, garden waste, green waste, manure, biodegradable waste, composted, compost heap, food scraps, soil improver, fertiliser from waste',
    passageSv:
      'Marknadens organiska avfall blir kompost som säljs till odlarna i stället för att ruttna bakom stånden.',
    passageEn:
      'Organic waste from the market becomes compost sold to growers instead of rotting behind the stalls.',
  },
  plastic: {
    broader: 'waste',
    sv: 'plast, plastavfall, plastpåse, plastflaska, engångsplast, mikroplast, plastföroreningar, nedskräpning, skräpplockning, städdag, städkampanj, strandstädning',
    en: 'plastic, plastic waste, plastic bag, plastic bottle, single-use plastic, microplastic, plastic pollution, littering, litter, clean-up day, cleanup, clean-up campaign, beach cleaning',
    passageSv: 'Ungdomar ordnar städdagar längs stranden, och butikerna slutar dela ut plastpåsar gratis.',
    passageEn:
      'Young people organise clean-up days along the shore, and shops stop handing out plastic bags for free.',
  },
  'hazardous-waste': {
    broader: 'waste',
    sv: 'farligt avfall, medicinskt avfall, sjukvårdsavfall, elektronikavfall, elavfall, elskrot, e-avfall, batteri, asbest, kemikalie, kemikalier, giftig, byggavfall, byggmaterial, riskavfall, miljögift',
    en: 'hazardous waste, medical waste, healthcare waste, electronic waste, e-waste, battery, asbestos, chemical, toxic, construction waste, demolition waste, construction debris, clinical waste',
    passageSv:
      'Batterier, kemikalier och annat farligt avfall samlas in för sig, så att gifterna inte hamnar i jorden.',
    passageEn:
      'Batteries, chemicals and other hazardous waste are collected separately so that the poisons do not end up in the soil.',
  },
  climate: {
    broader: 'environment',
    sv: 'klimat, klimatförändring, klimatfråga, klimatarbete, klimatplan, klimatstrategi, global uppvärmning, klimathandling, klimatsmart, klimatneutral, klimatomställning, klimatpåverkan, klimatåtgärd, klimatmål, klimaträttvisa, bekämpa klimatförändringarna',
    en: '=climate, climate change, climate action, climate plan, climate strategy, global warming, climate-smart, climate-neutral, climate crisis, climate justice, climate policy, climate governance, climate transition, climate goal, carbon-neutral',
    passageSv:
      'Lokala klimatplaner skrivs tillsammans med invånarna, eftersom förändringarna redan märks i vardagen.',
    passageEn:
      'Local climate plans are written together with residents, since the changes are already felt in everyday life.',
  },
  'climate-adaptation': {
    broader: 'climate',
    sv: 'klimatanpassning, anpassning till klimatförändringar, klimatanpassa, klimatrisk, klimatresiliens, värmebölja, extremväder, extrema väderhändelser, värmeö, motståndskraft mot klimatförändringar, naturbaserad lösning, naturbaserade lösningar, sårbarhetsanalys, anpassningsplan, klimatsäkra, ett varmare klimat, förändrat klimat, klimathot',
    en: 'climate adaptation, adaptation to climate change, climate change adaptation, adaptation plan, climate resilience, climate risk, climate vulnerability, heatwave, heat wave, extreme weather, heat island, nature-based solution, adapt to climate change, climate-resilient, climate-proof, climate proofing, warmer climate, changing climate, climate hazards',
    passageSv:
      'En sårbarhetsanalys visar hur värmeböljor slår mot äldre, och träd planteras där skuggan behövs mest.',
    passageEn:
      'A vulnerability analysis shows how heatwaves affect frail people, and trees are planted where shade is needed most.',
  },
  'climate-mitigation': {
    broader: 'climate',
    sv: 'utsläpp, utsläppsminskning, minska utsläppen, växthusgas, växthusgaser, koldioxid, koldioxidutsläpp, koldioxidavtryck, fossilfri, fossila bränslen, klimatavtryck, klimatutsläpp, nettonoll, kolsänka, koldioxidbudget, fossilfritt, klimatneutral',
    en: 'emission, climate mitigation, emission reduction, reduce emissions, greenhouse gas, carbon dioxide, carbon emissions, carbon footprint, fossil-free, fossil fuel, net zero, decarbonisation, decarbonization, low-carbon, carbon sink, carbon budget, carbon neutral, cut emissions',
    passageSv:
      'En koldioxidbudget räknar ut hur snabbt utsläppen måste minska för att kommunen ska bli fossilfri.',
    passageEn:
      'A carbon budget works out how fast emissions must fall for the municipality to become free of fossil fuels.',
  },
  'air-quality': {
    broader: 'environment, public-health',
    sv: 'luft, luftkvalitet, luftförorening, luftföroreningar, ren luft, smutsig luft, avgas, avgaser, partiklar, smog, luftmätning, renare luft, luftrening, dålig luft, rök, rökig, inomhusluft, sot',
    en: 'air quality, air pollution, clean air, cleaner air, exhaust fumes, particulate matter, particulates, smog, air monitoring, indoor smoke, =air, bad air, smoke, fumes, particulate, indoor air, soot, dirty air, dust in the air',
    passageSv:
      'Mätstationer vid de största korsningarna visar hur mycket partiklar och avgaser barnen andas in.',
    passageEn:
      'Monitoring stations at the largest junctions show how many particles and exhaust fumes the children breathe.',
  },
  pollution: {
    broader: 'environment',
    sv: 'förorening, miljöförstöring, förorenad, förorenad mark, utsläpp till vatten, miljötillsyn, miljöinspektör, miljöbalk, miljötillstånd, industriutsläpp, sanering, marksanering, oljeutsläpp, kvicksilver, bekämpningsmedel',
    en: 'pollution, polluted, pollutant, contamination, contaminated land, contaminated soil, environmental inspection, environmental inspector, environmental permit, industrial discharge, remediation, oil spill, mercury, pesticide',
    passageSv:
      'Inspektörer besöker fabriker och verkstäder, och den förorenade tomten saneras innan något byggs.',
    passageEn:
      'Inspectors visit factories and workshops, and the contaminated site is remediated before anything is built.',
  },
  biodiversity: {
    broader: 'environment',
    sv: 'biologisk mångfald, biodiversitet, naturvård, naturskydd, naturreservat, naturområde, ekosystem, ekosystemtjänst, hotade arter, utrotningshotad, djurliv, växtliv, pollinering, =bin, biodling, invasiva arter, nationalpark, biosfärområde, vilda djur, viltvård, livsmiljö, liv på land, ekosystem och biologisk mångfald, pollinatör',
    en: 'biodiversity, biological diversity, nature conservation, nature reserve, nature protection, protected area, ecosystem, ecosystem services, endangered species, wildlife, fauna, flora, pollinator, pollination, beekeeping, bees, invasive species, national park, biosphere reserve, habitat, life on land, pollinators',
    passageSv:
      'Ett naturreservat inrättas för att skydda hotade arter, och skolklasser inventerar växter och insekter.',
    passageEn:
      'A nature reserve is set up to protect endangered species, and school classes make inventories of plants and insects.',
  },
  forests: {
    broader: 'environment',
    sv: 'skog, skogsbruk, trädplantering, plantera träd, återbeskogning, avskogning, skövling, skogsvård, skogsskötsel, skogsägare, =träd, trädplantor, plantskola, kalhygge, mangroveskog, regnskog, agroforestry, skogsjordbruk, =ved, träkol, skogsbrukare, trä, träslag, träindustri, timmer, virke, trävara, sågverk, träbyggande, plantering av träd, skogsprodukt, skogsbruksplan, skogslag, vedhuggning, avverkning, skogsbete, trädsort',
    en: 'forest, forestry, tree planting, plant trees, reforestation, afforestation, deforestation, forest management, tree nursery, seedling, community forest, tree, rainforest, agroforestry, logging, firewood, charcoal, timber, wood, wooden, sawmill, woodland, planting trees, tree cover, trees planted, felling, timber building, wood industry, forest owner, forest products, forester, saplings, illegal logging',
    passageSv:
      'Plantskolan levererar tiotusen plantor om året till bönder som vill återbeskoga sluttningarna.',
    passageEn:
      'The nursery delivers ten thousand seedlings a year to farmers who want to bring the forest back to the slopes.',
  },
  parks: {
    broader: 'environment, public-space',
    sv: 'park, parker, parken, grönområde, grönyta, grönska, stadspark, stadsgrönska, grönstruktur, trädgård, stadsodling, koloniträdgård, kolonilott, lekpark, botanisk trädgård, grönstråk, gröna ytor, urban grönska, blommor',
    en: '=park, green area, green space, urban greenery, greenery, city park, public garden, garden, gardening, urban gardening, allotment, community garden, botanical garden, green corridor, green structure, green infrastructure, =flower',
    passageSv:
      'Den torra tomten mitt i bostadsområdet blir en park med träd, bänkar och odlingslotter för grannarna.',
    passageEn:
      'The dry lot in the middle of the housing area becomes a park with trees, benches and allotments for the neighbours.',
  },
  'soil-and-land': {
    broader: 'environment, agriculture',
    sv: 'jorderosion, markförstöring, markvård, jordmån, jordvård, bördig jord, landåterställning, täckgröda, jordskred, odlingsjord, matjord',
    en: 'soil, soil erosion, land degradation, soil conservation, soil fertility, land restoration, topsoil, landslide',
    passageSv:
      'Terrasser och täckgrödor hindrar jorderosionen, och nedlagda grustag återställs till betesmark för djuren i byarna.',
    passageEn: 'Terraces and cover crops stop soil erosion, and abandoned quarries are restored as pasture.',
  },
  'environmental-education': {
    broader: 'environment, education-for-sustainability',
    sv: 'miljöutbildning, miljöundervisning, miljömedvetenhet, miljöpedagogik, naturskola, klimatutbildning, medvetenhet om miljön, miljökunskap, miljöklubb',
    en: 'environmental education, environmental awareness, climate education, awareness of the environment, nature school, eco-school, eco club, environmental literacy',
    passageSv:
      'En naturskola tar emot klasser som lär sig följa ett vattenprov, ett träd eller en soppåse hela vägen.',
    passageEn:
      'A nature school receives classes that learn to follow a water sample, a tree or a bag of rubbish all the way.',
  },
  agenda2030: {
    broader: 'strategic-planning, environment',
    sv: 'hållbar utveckling, genomförande och globalt partnerskap, agenda 2030, globala målen, hållbarhetsmål, hållbarhetsarbete, hållbarhet, hållbarhetsstrategi, lokalisering av de globala målen, hållbarhetsredovisning',
    en: 'sustainable development, partnerships for the goals, agenda 2030, 2030 agenda, global goals, sustainable development goals, =sdgs, sustainability, sdg localisation, sdg localization, localise the sdgs, sustainability strategy, sustainability report',
    passageSv:
      'Båda parter bryter ned de globala målen till lokala mål och redovisar varje år hur långt de har kommit.',
    passageEn:
      'Both sides break the global goals down into local targets and report every year how far they have come.',
  },
};
