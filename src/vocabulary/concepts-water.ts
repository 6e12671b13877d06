// Water in both languages, from the tap and the well to the flood and the sea. Data only, written from general
// knowledge of municipal water services. Lines are long on purpose: one line a language.
import type { ConceptEntries } from './concept.js';

/** Water supply, sanitation and water in nature. */
export const WATER: ConceptEntries = {
  water: {
    broader: '',
    sv: 'vatten, vattenfråga, vattenhantering, vattenförvaltning, vattenresurs, vattenvård, vattenbruk, =va, =va-verksamhet, vattensektor, vatten och avlopp, vatten och sanitet, hydrologi, hydrolog, hydrologisk, sötvatten, ytvatten, världsvattendagen, vattensnål',
    en: 'water, water management, water resource, water resources management, water sector, integrated water management, water governance, =wash, water utility, water and sanitation, freshwater, hydrology, hydrologist, hydrological, iwrm, hydraulic engineering, aquatic',
    passageSv:
      'Kommunen och dess vattenbolag utbyter erfarenheter om hur vattenresurserna kan förvaltas hållbart när efterfrågan ökar.',
    passageEn:
      'The municipality and its water utility exchange experience on how water resources can be managed sustainably as demand grows.',
  },
  'water-supply': {
    broader: 'water, infrastructure',
    sv: 'vattenförsörjning, vattentillgång, vattenledning, vattenledningsnät, vattennät, vattenverk, vattenbolag, vattendistribution, vattenleverans, vattentorn, vattenpump, läcksökning, vattenläckage, vattenläcka, vattenmätare, vattentaxa, vattentäkt, vattenbrist, vattenkiosk, rinnande vatten, tillgång till vatten, tappkran, rörnät, vattenpost, vattentank, pumpstation, kranvatten, vattenräkning, hämta vatten, bära vatten, bära hem vatten, gå efter vatten, köa för vatten, vattenhämtning, vattendunk, vattendunkar, vattenhink, vattenbärare, vattenförsäljare, vattentransport, tankbil med vatten, vattenbil, tappställe, vattentappställe, vattenkran, vatten i kranen, vatten ur kranen, vatten från kranen, indraget vatten, kommunalt vatten, vatten varje dag, vatten till alla, vattenavbrott, avbrott i vattnet, huvudvattenledning, vattenrör, pumphus, vattenreservoar, högreservoar, vattentryck, vattenransonering, ransonera vatten, vattenförbrukning, vattenanvändning, vattenanvändare, vattenkommitté, vattenanslutning, utan vatten, brist på vatten, ont om vatten, vattnet räcker, vattenfattig, ytvattentäkt, köpa vatten, vattenpris, rörmokare, rörläggare, rörläggning, ledningsförnyelse, vattensystem, självfallssystem',
    en: 'water supply, water provision, water distribution, water network, water pipe, water main, waterworks, water company, access to water, running water, water connection, piped water, water leakage, leak detection, non-revenue water, water meter, water tariff, water kiosk, water tank, water shortage, water scarcity, water point, tap, taps, tap water, standpipe, water pipes, leaking pipes, leak, water tower, pumping station, water bill, water utility, fetch water, carry water, collect water, draw water, haul water, queue for water, walk for water, water collection, jerrycan, jerry can, jerrican, water carrier, water vendor, water seller, water vending, water tanker, water truck, water trucking, water bowser, faucet, standpost, stand post, tapstand, water cut, water outage, water interruption, water rationing, ration water, water pressure, water pump, water service, water coverage, water demand, water consumption, water use, water user, water users association, water committee, water scheme, gravity scheme, gravity-fed, water system, piped network, water pipeline, elevated tank, overhead tank, water intake, water storage, without water, water crisis, lack of water, no water, run out of water, distance to water, source of water, water source, plumber, plumbing, turn off the water, buy water, price of water',
    passageSv:
      'Genom läcksökning och nya vattenmätare minskar förlusterna i ledningsnätet, så att fler hushåll får vatten varje dag.',
    passageEn:
      'Leak detection and new meters reduce losses in the pipe network, so that more households receive water every day.',
  },
  'drinking-water': {
    broader: 'water-supply, public-health',
    sv: 'dricksvatten, rent vatten, dricksvattenkvalitet, kranvatten, tjänligt vatten, säkert vatten, rena vattnet, vattenkvalitet, vattenprov, vattenrening, vattenreningsverk, klorering, vattenburna sjukdomar, råvatten, rent dricksvatten, koka vattnet, drickbart, dricka vatten, vatten att dricka, otjänligt vatten, smutsigt vatten, säkert att dricka, filtrera vatten, vattenfilter, sandfilter, vattenanalys, vattenlaboratorium, bakterier i vattnet, parasiter i vattnet, kolibakterier, e-coli, arsenik i vattnet, klortabletter, klorera, klorerat vatten, koka vatten, kokat vatten, kokning av vatten, kokningsrekommendation, flaskvatten, buteljerat vatten, vattensäkerhetsplan, avsaltning, avsaltningsanläggning, avsalta, omvänd osmos, vattenburen smitta, vattenkemi, rena vatten, renat vatten, vattenrenare, =törstig, =törstiga',
    en: 'drinking water, clean water, safe water, potable water, tap water, drinking-water quality, water quality, water treatment, water purification, water testing, chlorination, waterborne disease, water samples, boil water, drinkable, water to drink, fresh water, dirty water, unsafe water, contaminated water, water contamination, bacteria in the water, water filter, filter water, filtered water, sand filter, biosand filter, water disinfection, disinfect water, chlorine, chlorinate, chlorinated, chlorine tablets, purify water, purified water, water purifier, purification tablets, bottled water, drinking fountain, water fountain, water dispenser, water safety plan, water laboratory, water analysis, test the water, water borne, desalination, desalinate, reverse osmosis, coliform, e coli, thirsty, water-related disease, safe to drink, fit to drink, drink from the tap, raw water, treated water, untreated water, turbidity',
    passageSv:
      'Laboratoriet tar regelbundna prover på dricksvattnet, och invånarna får veta om kranvattnet är säkert att dricka.',
    passageEn:
      'The laboratory samples the drinking water regularly and residents are told whether what comes from the tap is safe.',
  },
  wells: {
    broader: 'drinking-water, groundwater',
    sv: 'brunn, =brunnar, brunnsborrning, borrhål, borrbrunn, grävd brunn, handpump, enskild vattenförsörjning, källvatten, borra, brunnsborrare, borrigg, vattenborrning, borrning efter vatten, vattenhål, vattenkälla, vattenkällor, skyddad källa, källsprång, kallkälla, vattenpump i byn, byapump, bypump, dränkbar pump, artesisk, pumpmekaniker, pumpreparatör, trasiga pumpar, laga pumpen, brunnslock, djupborrad, ringbrunn',
    en: '=wells, =borehole, well water, water well, dug well, drilled well, village well, hand pump, handpump, deep well, shallow well, spring water, natural spring, dig a well, drill a well, sink a well, borewell, bore hole, tube well, tubewell, open well, dry well, well digger, well digging, well driller, well drilling, wellhead, artesian, drilling rig, drilling for water, drill for water, pump mechanic, pump attendant, pump repair, repair pumps, broken pump, broken pumps, village pump, rope pump, submersible pump, waterhole, water hole, spring protection, protected spring, spring catchment, spring box',
    passageSv:
      'Två borrade brunnar med handpump gör att kvinnor och flickor slipper gå flera kilometer för att hämta vatten.',
    passageEn:
      'Two drilled boreholes with hand pumps spare women and girls the walk of several kilometres to fetch water.',
  },
  groundwater: {
    broader: 'water',
    sv: 'grundvatten, grundvattennivå, grundvattenskydd, vattenskyddsområde, akvifer, grundvattenförekomst, infiltration, grundvattenmagasin, grundvattenbildning, vattenåder, vattenådror, rullstensås, grusås, vattenförande lager, observationsrör, hydrogeologi, hydrogeolog, hydrogeologisk, saltvatteninträngning, underjordiskt vatten, vatten under jorden, vatten under marken, vatten i berget, vattenskydd, vattentäktsskydd, skyddsområde för vattentäkt, vattenuttag, uttag av vatten, överuttag, vattenprospektering',
    en: 'groundwater, ground water, aquifer, water table, groundwater recharge, groundwater protection, water protection area, hydrogeology, hydrogeologist, hydrogeological, underground water, subsurface water, water underground, water beneath the ground, water abstraction, over-abstraction, overabstraction, overpumping, over-pumping, saltwater intrusion, salt water intrusion, saline intrusion, observation well, monitoring well, recharge area, artificial recharge, managed recharge, wellhead protection, water protection zone, fossil water, source protection zone',
    passageSv:
      'Grundvattennivåerna mäts varje månad för att uttaget inte ska bli större än vad som fylls på av regnet.',
    passageEn:
      'Groundwater levels are measured every month so that no more is pumped up than the rains replenish.',
  },
  'rainwater-harvesting': {
    broader: 'water-supply',
    sv: 'regnvatteninsamling, uppsamling av regnvatten, regnvatten, regntunna, regnvattentank, skörda regnvatten, vattenmagasin, vattenbesparing, spara vatten, vattenåtervinning, samla regn, samla upp regn, vattentunna, cistern, cisterner, takvatten, hängränna, hängrännor, stuprör, takränna, takrännor, sanddamm, återanvända vatten, återanvändning av vatten, återvunnet vatten, gråvatten, hushålla med vatten, hushålla med vattnet, vattenhushållning, vattensnål, snålspolande, vattenbesparande, spara på vattnet, spar på vattnet, vattenslöseri, slösa vatten, slösa med vatten, slösa med vattnet, använda mindre vatten, minska vattenförbrukningen, minskad vattenförbrukning',
    en: 'rainwater harvesting, rainwater, rain water, collect rainwater, water harvesting, rain barrel, water saving, save water, water conservation, water reuse, roof catchment, harvest rain, collect rain, catch rain, rain collection, water butt, rain tank, cistern, gutter, roof gutters, downpipe, roof runoff, roof water, rain catchment, rooftop collection, sand dam, water pan, save rain, water efficiency, water-efficient, greywater, grey water, graywater, gray water, recycled water, reclaimed water, reuse of water, reuse water, recycle water, water recycling, use less water, wasting water, conserve water, conserving water, reduce water consumption, reduce water use, water-wise',
    passageSv:
      'Skolorna samlar regnvatten från taken i stora tankar och använder det till odling och handtvätt under torrperioden.',
    passageEn:
      'Schools collect rainwater from their roofs in large tanks and use it for gardens and handwashing in the dry season.',
  },
  sanitation: {
    broader: 'water, public-health',
    sv: 'sanitet, sanitära, sanitära förhållanden, sanitetslösning, sanitär infrastruktur, ekologisk sanitet, öppen defekation, slamtömning, slamhantering, latrintömning, källsorterande sanitet, latrin, dass, latriner, torrtoalett, avlopp, slam, trekammarbrunn, slamsugning, slamtank, fekalieslam, fekalier, avföring, exkrementer, uträtta sina behov, behov i det fria, bajsa utomhus, urinsortering, urinseparering, kloak, kloaker, gråvatten, tvättrum, sanitetsblock, sanitetsutrymmen, hygienutrymmen, slambehandling',
    en: 'sanitation, sanitary conditions, sanitary facilities, open defecation, faecal sludge, fecal sludge, sludge management, ecological sanitation, pit emptying, sanitation facilities, community-led total sanitation, latrine, latrines, pit latrine, sewer, sewers, septic tank, sludge, public toilets, sewage, defecate, defecation, excreta, faeces, feces, faecal, fecal, human waste, night soil, nightsoil, pit emptier, vacuum truck, vacuum tanker, exhauster truck, cesspit, cesspool, soakaway, soak pit, wash block, ablution block, ablution, sanitary block, sanitary engineering, sanitary engineer, ecosan, odf, clts, septage, septic, sewerage, washroom, washrooms, wash facilities, urine diversion, unsewered',
    passageSv:
      'Bättre sanitära förhållanden i de tätbebyggda kvarteren minskar kolera och andra sjukdomar som sprids med smutsigt vatten.',
    passageEn:
      'Better sanitation in the crowded quarters reduces cholera and other diseases that spread with dirty water.',
  },
  toilets: {
    broader: 'sanitation',
    sv: 'toalett, latrin, torrdass, offentlig toalett, skoltoalett, urinsorterande toalett, utedass, =dass, komposttoalett, vattentoalett, =toa, =toan, gå på toa, =wc, vattenklosett, klosett, pissoar, pissoarer, urinoar, bajamaja, bajamajor, mulltoa, torrtoa, torrtoalett, hemlighus, toapapper, toabesök, toabyggnad, skoltoa, skoltoan, toalåda',
    en: 'toilet, latrine, public toilet, school toilet, pit latrine, dry toilet, composting toilet, urine-diverting toilet, restroom, lavatory, flush toilet, loo, =wc, washroom, outhouse, privy, urinal, commode, portaloo, water closet, public convenience, public conveniences, ablution block, rest room, ventilated improved pit, ecosan, sanplat, bathroom, bathrooms',
    passageSv:
      'Nya toaletter med låsbara dörrar gör att flickorna inte längre stannar hemma från lektionerna.',
    passageEn: 'New latrines with doors that lock mean that girls no longer stay at home from their lessons.',
  },
  hygiene: {
    broader: 'sanitation, public-health',
    sv: 'hygien, handtvätt, tvätta händerna, menshygien, mensskydd, menstruation, =mens, tvål, personlig hygien, hygienutbildning, bindor, dusch, tvätta sig, rena händer, tvättställ, tvättstation, handsprit, handdesinfektion, tampong, tamponger, menskopp, mensvärk, tygbindor, menstruera, menstruerande, mensfattigdom, mensblod, mensundervisning, menssäkrad, renlighet, tippy tap, huvudlöss, tvättvatten',
    en: 'hygiene, handwashing, hand washing, wash hands, menstrual hygiene, menstruation, menstrual health, sanitary pad, soap, hygiene education, hygiene promotion, menstrual, sanitary pads, showers, wash your hands, wash their hands, washbasin, wash basin, hand basin, handbasin, hand sanitiser, hand sanitizer, sanitiser, sanitizer, hand rub, tampon, tampons, reusable pads, washable pads, sanitary towel, sanitary towels, sanitary napkin, sanitary napkins, sanitary products, period poverty, period products, menstruating, menstruate, tippy tap, clean hands, personal cleanliness, washing facilities, dignity kit, dignity kits, =germs',
    passageSv:
      'Lärare undervisar om handtvätt och menshygien, och varje klassrum får tvål och en enkel tvättstation.',
    passageEn:
      'Teachers give lessons on handwashing and menstrual hygiene, and each classroom gets soap and a simple washing station.',
  },
  wastewater: {
    broader: 'sanitation, environment',
    sv: 'avlopp, avloppsvatten, spillvatten, avloppsrening, avloppsreningsverk, reningsverk, avloppsslam, avloppsnät, avloppsledning, rena avloppsvatten, enskilt avlopp, orenat avlopp, rening av avloppsvatten, slamavskiljare, våtmarksrening, septiktank, kloak, kloaknät, kloakvatten, biodamm, reningsdamm, aktivt slam, rötslam, slambehandling, slamavvattning, kväverening, fosforrening, fosforfälla, minireningsverk, markbädd, infiltrationsbädd, bräddning, tillskottsvatten, gråvatten, svartvatten, bdt-vatten, orenat utsläpp, uppströmsarbete, fettavskiljare, oljeavskiljare, läkemedelsrening, läkemedelsrester i vatten, recipientkontroll, smutsvatten, slamsugning, slambil',
    en: 'wastewater, waste water, sewage, sewer, sewerage, sewer network, sewage treatment, wastewater treatment, treatment plant, septic tank, sludge, effluent, untreated sewage, constructed wetland, domestic sewage, treatment works, treatment pond, stabilisation pond, stabilization pond, oxidation pond, biosolids, blackwater, black water, greywater, grey water, manhole, manhole cover, blocked pipes, septage, septic, soakaway, leach field, drain field, nutrient removal, phosphorus removal, nitrogen removal, trickling filter, combined overflow, grease trap, lift station, outfall pipe, discharge permit, untreated discharge',
    passageSv:
      'Det gamla reningsverket släpper ut nästan orenat avloppsvatten i floden, och en plan för upprustning tas fram.',
    passageEn:
      'The old treatment plant discharges almost untreated sewage into the river, and a plan for upgrading it is drawn up.',
  },
  stormwater: {
    broader: 'water, urban-planning',
    sv: 'dagvatten, dagvattenhantering, skyfall, regnbädd, dränering, dräneringssystem, =dike, avrinning, dagvattendamm, avvattning, öppen dagvattenlösning, kraftigt regn, ihållande regn, svackdike, svackdiken, vägdike, vägdiken, dikesrensning, fördröjningsmagasin, utjämningsmagasin, regnträdgård, regnträdgårdar, genomsläppliga ytor, hårdgjorda ytor, hårdgjord yta, hårdgjord mark, infiltrationsyta, rännsten, rännstensbrunn, gatubrunn, blågrön, blågröna lösningar, svampstad, ösregn, störtregn, hällregn, regnoväder, stora regnmängder, regnmängder, gröna tak, grönt tak, fördröja vatten, ta hand om regnet, växtbädd, växtbäddar, genomsläpplig mark',
    en: 'stormwater, storm water, stormwater management, urban drainage, drainage, drain, runoff, cloudburst, heavy rain, heavy rainfall, rain garden, culvert, retention pond, drainage channel, gutter, roadside ditch, swale, bioswale, bioretention, detention basin, detention pond, retention basin, permeable paving, permeable pavement, permeable surface, porous paving, impermeable surface, impervious surface, sponge city, downpour, pouring rain, green roof, blue-green infrastructure, blue-green solutions, waterlogging, catch basin, infiltration basin, =ditch, =ditches',
    passageSv:
      'Öppna diken och regnbäddar längs gatan tar hand om dagvattnet när skyfallen blir fler och kraftigare.',
    passageEn:
      'Open channels and rain gardens along the street take care of stormwater as cloudbursts become more frequent.',
  },
  floods: {
    broader: 'disaster-risk, water',
    sv: 'översvämning, översvämningsrisk, översvämningsskydd, högvatten, översvämmad, översvämmas, =vallar, skyddsvall, flodvåg, översvämningskartering, höga flöden, vattenmassor, dämma, dränera, översvämmade gator, överflöd av vatten, jordvall, vatten i källaren, vatten i källare, vattnet stiger, stigande vatten, stigande vattennivåer, högt vattenstånd, höga vattenstånd, höga vattenflöden, höga vattennivåer, högflöde, vårflod, flodvall, sandsäck, sandsäckar, invallning, svämplan, svämma över, svämmade över, svämmat över, stå under vatten, stod under vatten, står under vatten, monsun, monsunregn, störtflod, plötsliga flöden, hundraårsregn, hundraårsflöde, dammbrott, dammsäkerhet, pumpa bort vatten, länspump, länspumpa, stormflod, flödesvarning, vattenståndsmätare',
    en: 'flood, flooding, flood risk, flood protection, flood management, flood-prone, flash flood, floodplain, inundation, embankment, levee, flood map, high water, torrential rain, sandbags, flooded, flood wall, flood warning, floodwater, overflowing river, river overflow, burst its banks, burst their banks, rising water, rising waters, rising water levels, water in basements, =dyke, =dykes, floodwall, floodgate, sluice, sluice gate, storm surge, tidal surge, monsoon, heavy rains, inundated, submerged, river gauge, water level gauge, spillway, swollen river, washed away, dam safety, sand bags',
    passageSv:
      'Riskkartor visar vilka kvarter som översvämmas först, och vallarna längs floden förstärks före regnperioden.',
    passageEn:
      'Risk maps show which quarters flood first, and the embankments along the river are reinforced before the rainy season.',
  },
  drought: {
    broader: 'disaster-risk, water',
    sv: 'torka, torrperiod, torkdrabbad, uteblivna regn, ökenspridning, vattenstress, långvarig torka, torr mark, utebliven nederbörd, regnbrist, brist på regn, för lite regn, uteblivet regn, regnet uteblir, regnet uteblev, regnen uteblir, regnen uteblev, regnet kommer inte, torrtid, torrår, uttorkad, uttorkade, torrlagd, torrlagda, bevattningsförbud, torktålig, torktåliga, torkresistent, torkhärdig, öken, ökenområde, halvtorra områden, halvtorr, torra områden, torra år, nederbördsbrist, regnfattig, oregelbundna regn, oregelbunden nederbörd, förtorkad, torra perioder',
    en: 'drought, dry spell, drought-prone, failed rains, arid, semi-arid, desertification, water stress, lack of rain, dry season, rains fail, failed rainy season, poor rains, erratic rainfall, erratic rain, low rainfall, lack of rainfall, too little rain, no rain, rain shortage, hosepipe ban, dry riverbed, parched, dryland, drylands, =desert, =deserts, desert encroachment, aridity, dry years, dry weather, rainfall deficit, dry lands, dry months, delayed rains, prolonged dry',
    passageSv:
      'När regnen uteblir flera år i rad behöver jordbrukarna grödor som klarar torka och gemensamma vattenmagasin.',
    passageEn:
      'When the rains fail several years in a row, farmers need crops that withstand drought and shared reservoirs.',
  },
  irrigation: {
    broader: 'agriculture, water',
    sv: 'bevattning, bevattna, droppbevattning, bevattningssystem, bevattningskanal, konstbevattning, vattna, vattenkanna, vattenkannor, vattenspridare, vattenslang, droppslang, droppslangar, trampump, fältpump, vatten till odlingen, vatten till odlingarna, vatten till åkrarna, vatten till grödorna, vattenrätt, vattenrätter, vattenfördelning',
    en: 'irrigation, irrigate, drip irrigation, irrigation system, irrigation canal, irrigated, watering crops, water the crops, watering of crops, watering can, watering cans, drip system, drip lines, drip kits, drip tape, treadle pump, furrow, furrows, irrigator, water for crops, water for farming, water for agriculture, farm pond, farm dam, earth dam, fertigation, canal water',
    passageSv:
      'Med droppbevattning får småbrukarna tre skördar om året och använder ändå mindre vatten än tidigare.',
    passageEn:
      'With drip irrigation the smallholders harvest three times a year and still use less water than before.',
  },
  rivers: {
    broader: 'water, biodiversity',
    sv: 'flod, vattendrag, älv, bäck, flodbank, flodbädd, avrinningsområde, flodområde, flodstrand, åfåra, älvdal, ådal, restaurera vattendrag, flodavrinningsområde, biflod, =älvar, =ån, =åar, åmynning, åstrand, flodmynning, floddelta, fiskväg, fiskvägar, laxtrappa, fisktrappa, fiskvandring, vandringshinder, lekbotten, lekbottnar, meandrande, meandring, vattendelare, tillrinningsområde, vattenråd, vattenvårdsförbund, dammutrivning, utrivning av dammar, riva dammar, biflöde, biflöden, källflöden, forsar, strömmande vatten, strandbrink, flodstränder, elfiske, gränsflod, gränsälv',
    en: 'river, =stream, watercourse, river basin, river basin management, catchment, catchment area, watershed, riverbank, riparian, waterway, river restoration, tributary, riverbed, riverside, riverfront, =creek, =creeks, rivulet, headwaters, downstream communities, upstream communities, drainage basin, fish passage, fish ladder, fish pass, fish migration, dam removal, waterfall, waterfalls, shared waters, shared basin, water allocation, environmental flow, basin committee, basin organisation, basin authority, weir, weirs, riverine, meander, subcatchment',
    passageSv:
      'Kommunerna längs floden enas om en gemensam plan för avrinningsområdet, från källorna till mynningen.',
    passageEn:
      'The municipalities along the river agree on a joint plan for the basin, from the springs to the mouth.',
  },
  lakes: {
    broader: 'water, biodiversity',
    sv: 'sjö, sjöar, insjö, övergödning, algblomning, vattenhyacint, sjöstrand, sjörestaurering, damm, dammar, igenväxning, strandlinje, =tjärn, tjärnar, sjöbotten, näringsläckage, internbelastning, fosforläckage, övergödd, övergödda, grumligt vatten, siktdjup, vattenväxter, vassröjning, sjöfågel, sjöfåglar, sjösänkning, cyanobakterier, alger, giftiga alger, igenväxt, igenvuxna, reservoar, fördämning, syrefattiga bottnar, döda bottnar, näringsämnen i vattnet, kräftsjö, fjällsjö, sjöstränder',
    en: 'lake, eutrophication, algal bloom, water hyacinth, lakeshore, lagoon, reservoir, lake restoration, pond, marsh, lakefront, lakeside, eutrophic, algae, algal, blue-green algae, cyanobacteria, nutrient load, nutrient loading, nutrient runoff, nutrient leaching, phosphorus leakage, water weeds, aquatic weeds, aquatic plants, oxygen depletion, inland waters, siltation, silted, silting, weed harvesting, oxbow, =reeds',
    passageSv:
      'Övergödning och algblomning hotar fisket i sjön, och runt stränderna återskapas våtmarker som fångar upp näringen.',
    passageEn:
      'Eutrophication and algal blooms threaten the fishery in the lake, so wetlands are restored around its shores.',
  },
  'sea-and-coast': {
    broader: 'water, biodiversity',
    sv: '=hav, havet, havsmiljö, havsmiljön, marin, marint, kust, kustzon, kustområde, kustförvaltning, kustnära, kustkommun, skärgård, havsnivå, havsnivåhöjning, stranderosion, erosion, strand, korallrev, mangrove, hav och kust, blå ekonomi, östersjön, havsplanering, hamn, liv under vatten, stigande havsnivåer, kusterosion, =stränder, havsbotten, havsvatten, havsnära, havsområde, havsbad, havsvik, havsfrågor, havsplan, havsförvaltning, havsförsurning, havsförorening, havsskräp, havsplast, världshav, världshaven, oceaner, oceanen, fjord, fjordar, öbor, =öar, =öarna, ökommun, tidvatten, ebb och flod, saltvatten, brackvatten, ålgräs, ålgräsäng, sjögräs, korall, koraller, korallblekning, klitter, sanddyner, strandvall, vågbrytare, kajer, småbåtshamn, fartyg, marinbiolog, =valar, spökgarn, sandstrand, båtplatser, holmar och skär, =bryggor',
    en: '=sea, life below water, ocean, marine, marine environment, coast, coastal, coastline, coastal zone management, coastal erosion, sea level, sea-level rise, rising sea levels, shoreline, beach, coral reef, mangrove, blue economy, maritime, archipelago, harbour, harbor, seaport, marine litter, seaside, seashore, seabed, seagrass, seawater, seawall, saltwater, salt water, beachfront, coral, corals, coral bleaching, reef, reefs, dunes, sand dunes, tidal, fjord, small island, island community, island communities, island municipality, island municipalities, groyne, breakwater, jetty, jetties, =pier, =piers, quay, quayside, wharf, marina, marinas, port city, port cities, seafarers, whales, seabirds, blue growth, estuary, estuaries, coastguard, oil slick, ghost nets, seafront, oceanography, =islander, =islanders',
    passageSv:
      'Stigande havsnivåer och erosion äter av kusten, och mangroveskog planteras för att skydda byarna.',
    passageEn:
      'Rising sea levels and erosion eat away at the coast, and mangroves are planted to shelter the villages.',
  },
  'water-utilities': {
    broader: 'water-supply, public-services',
    sv: 'vattenbolag, va-bolag, va-huvudman, vattentaxa, va-taxa, vattenavgift, vattenräkning, vattenfaktura, vattenabonnemang, vattenoperatör, va-chef, va-ingenjör, va-verk, va-organisation, va-avdelning, va-enhet, va-personal, va-tekniker, va-kollektiv, va-avgift, va-kund, va-nät, va-planering, va-plan, va-strategi, vattenverkschef, vattenleverantör, vattenabonnent, vattenkund, vattenpris, vattentariff, brukningsavgift, betala för vatten, betala för vattnet, stänga av vattnet, avstängt vatten, vattenkontor, vattenmästare, drifttekniker på vattenverk, rörnätstekniker',
    en: 'water utility, water company, water board, water authority, water operator, water service provider, water tariff, water bill, water fee, water charges, water provider, water supplier, water corporation, water department, water office, water engineer, water technician, water manager, water regulator, water price, price of water, pay for water, water rates, water customer, prepaid water meter, disconnect water, water disconnection, water debt, water revenue, water works manager, waterworks staff',
    passageSv:
      'Bolaget som levererar vattnet lär sig sätta en taxa som täcker kostnaderna utan att de fattigaste stängs av.',
    passageEn:
      'The company that delivers the water learns to set a tariff that covers its costs without cutting off the poorest.',
  },
  'water-pollution': {
    broader: 'pollution, water',
    sv: 'vattenförorening, förorenat vatten, smutsigt vatten, giftigt vatten, utsläpp i vatten, fiskdöd, oljespill, ekologisk status, vattendirektivet, nedsmutsat vatten, gifter i vattnet, oljeutsläpp, vattenprovtagning, ytvattenkvalitet, vattenstatus, kemisk status, ramdirektivet för vatten, skummande vatten, renare vatten, giftiga utsläpp, giftutsläpp i vatten, utsläpp till vatten, läckage till vatten, bakterier i sjön, illaluktande vatten, stinkande vatten',
    en: 'water pollution, polluted water, contaminated water, dirty water, toxic water, fish kill, discharged into water, water framework directive, ecological status, water contamination, unclean water, foul water, water pollutant, pollution of water, discharges to water, discharge to water, fish deaths, untreated discharge, chemical status, surface water quality, water sampling, water monitoring, monitoring of water, oil in the water, stinking water, cleaner water, poisoned water',
    passageSv:
      'Prover tas nedströms om slakteriet och garveriet, och det visar sig vem som släpper ut vad som dödar fisken.',
    passageEn:
      'Samples are taken downstream of the abattoir and the tannery, and it emerges who discharges what is killing the fish.',
  },
  'bathing-and-water-safety': {
    broader: 'public-health, leisure',
    sv: 'badplats, badvatten, badstrand, badbrygga, drunkning, drunkningsolycka, livräddare, badvakt, livboj, flytväst, simkunnighet, simundervisning, hopptorn, strandvakt, drunkna, drunknar, drunknade, drunknat, vattenvana, vattenvett, lära sig simma, lära barn simma, kunna simma, simskola, isvett, issäkerhet, isvak, isdubbar, badsjö, badande, badgäst, badgäster, sommarbad, kallbad, kallbadhus, utomhusbad, friluftsbad, =bada, =badar, badförbud, säkert att bada, livräddning, sjövett, simlärare, simlektion, badflagga',
    en: 'bathing water, bathing site, bathing beach, bathers, drowning, water safety, lifeguard, life jacket, lifebuoy, swimming lessons, learn to swim, ice safety, bathing place, bathing area, bathing season, life vest, lifejacket, life ring, life-saving, swim lessons, swimming teacher, swimming instructor, ability to swim, able to swim, non-swimmers, unable to swim, cannot swim, safe swimming, swim safely, bathing jetty, diving tower, beach safety, pool safety, paddling pool, wild swimming, open-water swimming, blue flag, swimming skills, safe to swim, safe for swimming, bathing ban, swimming spot, swimming area',
    passageSv:
      'Bryggorna får livbojar, proverna anslås varje vecka, och alla tioåringar får lära sig simma innan sommaren.',
    passageEn:
      'The jetties get lifebuoys, samples are posted every week, and all ten-year-olds are taught to swim before the summer.',
  },
  storms: {
    broader: 'disaster-risk',
    sv: '=storm, =stormar, orkan, cyklon, tyfon, oväder, hårda vindar, stormskada, stormvarning, tromb, sandstorm, snöstorm, kraftiga vindar, starka vindar, stormvindar, stormby, stormbyar, stormfälld, stormfällda, stormdrabbad, stormdrabbade, stormfällning, åskoväder, blixtnedslag, =hagel, hagelstorm, dammstorm, orkanvindar, tak blåste av, tak blåser av, stormsäker, stormsäkra, höststorm, vinterstorm, kuling, vädervarning',
    en: 'hurricane, cyclone, typhoon, windstorm, strong winds, storm damage, tornado, thunderstorm, hailstorm, sandstorm, high winds, lightning strike, lightning strikes, lightning rod, lightning conductor, snowstorm, blizzard, severe weather, stormy weather, wind damage, roofs blown off, weather warning, violent winds, gale-force, bad weather, extreme weather, rough weather',
    passageSv:
      'Efter orkanen gick man igenom vilka tak som höll, och nya skolor byggs nu efter de husens sätt.',
    passageEn:
      'After the hurricane it was studied which roofs had held, and new schools are now built in the manner of those houses.',
  },
  landslides: {
    broader: 'disaster-risk, soil-and-land',
    sv: 'jordskred, =skred, lerskred, slamström, ras och skred, rasrisk, skredrisk, bergras, kvicklera, släntstabilitet, stödmur, slukhål, jordras, stenras, stenskred, markskred, skredkänslig, skredkänsliga, skredområde, skreddrabbad, rasområde, stabilisera slänter, branta sluttningar, brant sluttning, branta slänter, markstabilitet, geoteknik, geotekniker, geoteknisk, gabioner, erosionsskydd, ravin, raviner, ravinerosion, =lavin, laviner, lavinfara',
    en: 'landslide, landslip, mudslide, mudflow, debris flow, rockfall, rockslide, slope failure, slope stability, retaining wall, quick clay, sinkhole, slope stabilisation, slope stabilization, stabilise slopes, stabilize slopes, unstable slope, unstable slopes, steep slope, steep slopes, steep hillsides, hillside erosion, gully erosion, gully, gullies, ravine, ravines, subsidence, geotechnical, gabion, gabions, erosion control, avalanche, ground stability, soil slip, rock slide, rock fall, unstable ground',
    passageSv:
      'Kommunen borrar i leran ovanför husen, planterar djupa rötter på branten och flyttar dem som bor farligast till.',
    passageEn:
      'The municipality drills into the clay above the houses, plants deep roots on the slope and moves those most in danger.',
  },
};
