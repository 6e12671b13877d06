// Water in both languages, from the tap and the well to the flood and the sea. Data only, written from general
// knowledge of municipal water services. Lines are long on purpose: one line a language.
import type { ConceptEntries } from './concept.js';

/** Water supply, sanitation and water in nature. */
export const WATER: ConceptEntries = {
  water: {
    broader: '',
    sv: 'vatten, vattenfråga, vattenhantering, vattenförvaltning, vattenresurs, vattenvård, vattenbruk, =va, =va-verksamhet, vattensektor, vatten och avlopp, vatten och sanitet',
    en: 'water, water management, water resource, water resources management, water sector, integrated water management, water governance, =wash, water utility, water and sanitation',
    passageSv:
      'Kommunen och dess vattenbolag utbyter erfarenheter om hur vattenresurserna kan förvaltas hållbart när efterfrågan ökar.',
    passageEn:
      'The municipality and its water utility exchange experience on how water resources can be managed sustainably as demand grows.',
  },
  'water-supply': {
    broader: 'water, infrastructure',
    sv: 'vattenförsörjning, vattentillgång, vattenledning, vattenledningsnät, vattennät, vattenverk, vattenbolag, vattendistribution, vattenleverans, vattentorn, vattenpump, läcksökning, vattenläckage, vattenläcka, vattenmätare, vattentaxa, vattentäkt, vattenbrist, vattenkiosk, rinnande vatten, tillgång till vatten, tappkran, rörnät, vattenpost, vattentank, pumpstation, kranvatten, vattenräkning',
    en: 'water supply, water provision, water distribution, water network, water pipe, water main, waterworks, water company, access to water, running water, water connection, piped water, water leakage, leak detection, non-revenue water, water meter, water tariff, water kiosk, water tank, water shortage, water scarcity, water point, tap, taps, tap water, standpipe, water pipes, leaking pipes, leak, water tower, pumping station, water bill, water utility',
    passageSv:
      'Genom läcksökning och nya vattenmätare minskar förlusterna i ledningsnätet, så att fler hushåll får vatten varje dag.',
    passageEn:
      'Leak detection and new meters reduce losses in the pipe network, so that more households receive water every day.',
  },
  'drinking-water': {
    broader: 'water-supply, public-health',
    sv: 'dricksvatten, rent vatten, dricksvattenkvalitet, kranvatten, tjänligt vatten, säkert vatten, rena vattnet, vattenkvalitet, vattenprov, vattenrening, vattenreningsverk, klorering, vattenburna sjukdomar, råvatten, rent dricksvatten, koka vattnet, drickbart',
    en: 'drinking water, clean water, safe water, potable water, tap water, drinking-water quality, water quality, water treatment, water purification, water testing, chlorination, waterborne disease, water samples, boil water, drinkable',
    passageSv:
      'Laboratoriet tar regelbundna prover på dricksvattnet, och invånarna får veta om kranvattnet är säkert att dricka.',
    passageEn:
      'The laboratory samples the drinking water regularly and residents are told whether what comes from the tap is safe.',
  },
  wells: {
    broader: 'drinking-water, groundwater',
    sv: 'brunn, =brunnar, brunnsborrning, borrhål, borrbrunn, grävd brunn, handpump, enskild vattenförsörjning, källvatten, borra',
    en: '=wells, =borehole, well water, water well, dug well, drilled well, village well, hand pump, handpump, deep well, shallow well, spring water, natural spring',
    passageSv:
      'Två borrade brunnar med handpump gör att kvinnor och flickor slipper gå flera kilometer för att hämta vatten.',
    passageEn:
      'Two drilled boreholes with hand pumps spare women and girls the walk of several kilometres to fetch water.',
  },
  groundwater: {
    broader: 'water',
    sv: 'grundvatten, grundvattennivå, grundvattenskydd, vattenskyddsområde, akvifer, grundvattenförekomst, infiltration',
    en: 'groundwater, ground water, aquifer, water table, groundwater recharge, groundwater protection, water protection area',
    passageSv:
      'Grundvattennivåerna mäts varje månad för att uttaget inte ska bli större än vad som fylls på av regnet.',
    passageEn:
      'Groundwater levels are measured every month so that no more is pumped up than the rains replenish.',
  },
  'rainwater-harvesting': {
    broader: 'water-supply',
    sv: 'regnvatteninsamling, uppsamling av regnvatten, regnvatten, regntunna, regnvattentank, skörda regnvatten, vattenmagasin, vattenbesparing, spara vatten, vattenåtervinning',
    en: 'rainwater harvesting, rainwater, rain water, collect rainwater, water harvesting, rain barrel, water saving, save water, water conservation, water reuse, roof catchment',
    passageSv:
      'Skolorna samlar regnvatten från taken i stora tankar och använder det till odling och handtvätt under torrperioden.',
    passageEn:
      'Schools collect rainwater from their roofs in large tanks and use it for gardens and handwashing in the dry season.',
  },
  sanitation: {
    broader: 'water, public-health',
    sv: 'sanitet, sanitära, sanitära förhållanden, sanitetslösning, sanitär infrastruktur, ekologisk sanitet, öppen defekation, slamtömning, slamhantering, latrintömning, källsorterande sanitet, latrin, dass, latriner, torrtoalett, avlopp, slam, trekammarbrunn, slamsugning',
    en: 'sanitation, sanitary conditions, sanitary facilities, open defecation, faecal sludge, fecal sludge, sludge management, ecological sanitation, pit emptying, sanitation facilities, community-led total sanitation, latrine, latrines, pit latrine, sewer, sewers, septic tank, sludge, public toilets, sewage',
    passageSv:
      'Bättre sanitära förhållanden i de tätbebyggda kvarteren minskar kolera och andra sjukdomar som sprids med smutsigt vatten.',
    passageEn:
      'Better sanitation in the crowded quarters reduces cholera and other diseases that spread with dirty water.',
  },
  toilets: {
    broader: 'sanitation',
    sv: 'toalett, latrin, torrdass, offentlig toalett, skoltoalett, urinsorterande toalett, utedass, =dass, komposttoalett, vattentoalett',
    en: 'toilet, latrine, public toilet, school toilet, pit latrine, dry toilet, composting toilet, urine-diverting toilet, restroom, lavatory, flush toilet',
    passageSv:
      'Nya toaletter med låsbara dörrar gör att flickorna inte längre stannar hemma från lektionerna.',
    passageEn: 'New latrines with doors that lock mean that girls no longer stay at home from their lessons.',
  },
  hygiene: {
    broader: 'sanitation, public-health',
    sv: 'hygien, handtvätt, tvätta händerna, menshygien, mensskydd, menstruation, =mens, tvål, personlig hygien, hygienutbildning, bindor, dusch',
    en: 'hygiene, handwashing, hand washing, wash hands, menstrual hygiene, menstruation, menstrual health, sanitary pad, soap, hygiene education, hygiene promotion, menstrual, sanitary pads, showers',
    passageSv:
      'Lärare undervisar om handtvätt och menshygien, och varje klassrum får tvål och en enkel tvättstation.',
    passageEn:
      'Teachers give lessons on handwashing and menstrual hygiene, and each classroom gets soap and a simple washing station.',
  },
  wastewater: {
    broader: 'sanitation, environment',
    sv: 'avlopp, avloppsvatten, spillvatten, avloppsrening, avloppsreningsverk, reningsverk, avloppsslam, avloppsnät, avloppsledning, rena avloppsvatten, enskilt avlopp, orenat avlopp, rening av avloppsvatten, slamavskiljare, våtmarksrening, septiktank',
    en: 'wastewater, waste water, sewage, sewer, sewerage, sewer network, sewage treatment, wastewater treatment, treatment plant, septic tank, sludge, effluent, untreated sewage, constructed wetland, domestic sewage',
    passageSv:
      'Det gamla reningsverket släpper ut nästan orenat avloppsvatten i floden, och en plan för upprustning tas fram.',
    passageEn:
      'The old treatment plant discharges almost untreated sewage into the river, and a plan for upgrading it is drawn up.',
  },
  stormwater: {
    broader: 'water, urban-planning',
    sv: 'dagvatten, dagvattenhantering, skyfall, regnbädd, dränering, dräneringssystem, =dike, avrinning, dagvattendamm, avvattning, öppen dagvattenlösning, kraftigt regn, ihållande regn',
    en: 'stormwater, storm water, stormwater management, urban drainage, drainage, drain, runoff, cloudburst, heavy rain, heavy rainfall, rain garden, culvert, retention pond, drainage channel',
    passageSv:
      'Öppna diken och regnbäddar längs gatan tar hand om dagvattnet när skyfallen blir fler och kraftigare.',
    passageEn:
      'Open channels and rain gardens along the street take care of stormwater as cloudbursts become more frequent.',
  },
  floods: {
    broader: 'disaster-risk, water',
    sv: 'översvämning, översvämningsrisk, översvämningsskydd, högvatten, översvämmad, översvämmas, =vallar, skyddsvall, flodvåg, översvämningskartering, höga flöden, vattenmassor, dämma, dränera, översvämmade gator, överflöd av vatten, jordvall',
    en: 'flood, flooding, flood risk, flood protection, flood management, flood-prone, flash flood, floodplain, inundation, embankment, levee, flood map, high water, torrential rain, sandbags, flooded, flood wall, flood warning',
    passageSv:
      'Riskkartor visar vilka kvarter som översvämmas först, och vallarna längs floden förstärks före regnperioden.',
    passageEn:
      'Risk maps show which quarters flood first, and the embankments along the river are reinforced before the rainy season.',
  },
  drought: {
    broader: 'disaster-risk, water',
    sv: 'torka, torrperiod, torkdrabbad, uteblivna regn, ökenspridning, vattenstress, långvarig torka, torr mark, utebliven nederbörd',
    en: 'drought, dry spell, drought-prone, failed rains, arid, semi-arid, desertification, water stress, lack of rain, dry season',
    passageSv:
      'När regnen uteblir flera år i rad behöver jordbrukarna grödor som klarar torka och gemensamma vattenmagasin.',
    passageEn:
      'When the rains fail several years in a row, farmers need crops that withstand drought and shared reservoirs.',
  },
  irrigation: {
    broader: 'agriculture, water',
    sv: 'bevattning, bevattna, droppbevattning, bevattningssystem, bevattningskanal, konstbevattning, vattna',
    en: 'irrigation, irrigate, drip irrigation, irrigation system, irrigation canal, irrigated, watering crops',
    passageSv:
      'Med droppbevattning får småbrukarna tre skördar om året och använder ändå mindre vatten än tidigare.',
    passageEn:
      'With drip irrigation the smallholders harvest three times a year and still use less water than before.',
  },
  rivers: {
    broader: 'water, biodiversity',
    sv: 'flod, vattendrag, älv, bäck, flodbank, flodbädd, avrinningsområde, flodområde, flodstrand, åfåra, älvdal, ådal, restaurera vattendrag, flodavrinningsområde, biflod, =älvar',
    en: 'river, =stream, watercourse, river basin, river basin management, catchment, catchment area, watershed, riverbank, riparian, waterway, river restoration, tributary',
    passageSv:
      'Kommunerna längs floden enas om en gemensam plan för avrinningsområdet, från källorna till mynningen.',
    passageEn:
      'The municipalities along the river agree on a joint plan for the basin, from the springs to the mouth.',
  },
  lakes: {
    broader: 'water, biodiversity',
    sv: 'sjö, sjöar, insjö, övergödning, algblomning, vattenhyacint, sjöstrand, sjörestaurering, damm, dammar, igenväxning, strandlinje',
    en: 'lake, eutrophication, algal bloom, water hyacinth, lakeshore, lagoon, reservoir, lake restoration, pond, marsh, lakefront',
    passageSv:
      'Övergödning och algblomning hotar fisket i sjön, och runt stränderna återskapas våtmarker som fångar upp näringen.',
    passageEn:
      'Eutrophication and algal blooms threaten the fishery in the lake, so wetlands are restored around its shores.',
  },
  'sea-and-coast': {
    broader: 'water, biodiversity',
    sv: '=hav, havet, havsmiljö, havsmiljön, marin, marint, kust, kustzon, kustområde, kustförvaltning, kustnära, kustkommun, skärgård, havsnivå, havsnivåhöjning, stranderosion, erosion, strand, korallrev, mangrove, hav och kust, blå ekonomi, östersjön, havsplanering, hamn, liv under vatten, stigande havsnivåer, kusterosion, =stränder',
    en: '=sea, life below water, ocean, marine, marine environment, coast, coastal, coastline, coastal zone management, coastal erosion, sea level, sea-level rise, rising sea levels, shoreline, beach, coral reef, mangrove, blue economy, maritime, archipelago, harbour, harbor, seaport, marine litter',
    passageSv:
      'Stigande havsnivåer och erosion äter av kusten, och mangroveskog planteras för att skydda byarna.',
    passageEn:
      'Rising sea levels and erosion eat away at the coast, and mangroves are planted to shelter the villages.',
  },
};
