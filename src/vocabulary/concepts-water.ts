// Water in both languages, from the tap and the well to the flood and the sea. Data only, written from general
// knowledge of municipal water services. Lines are long on purpose: one line a language.
// Over 200 lines, since it is one list of data: a few lines a concept.
import type { ConceptEntries } from './concept.js';

/** Water supply, sanitation and water in nature. */
export const WATER: ConceptEntries = {
  water: {
    broader: '',
    sv: 'vatten, vattenfråga, vattenhantering, vattenförvaltning, vattenresurs, vattenvård, =va, =va-verksamhet, vattensektor, vatten och avlopp, vatten och sanitet, vattenbruk',
    en: 'water, water management, water resource, water resources management, water sector, integrated water management, water governance, =wash, water utility, water and sanitation, iwrm, aquatic',
    kinds:
      'hydrologi, hydrolog, hydrologisk | hydrology, hydrologist, hydrological; sötvatten, ytvatten | freshwater, surface water; världsvattendagen | world water day; vattenbyggnad, vattenbyggnadsteknik | hydraulic engineering; vattensnål | water-saving',
    passageSv:
      'Kommunen och dess vattenbolag utbyter erfarenheter om hur vattenresurserna kan förvaltas hållbart när efterfrågan ökar.',
    passageEn:
      'The municipality and its water utility exchange experience on how water resources can be managed sustainably as demand grows.',
  },
  'water-supply': {
    broader: 'water, infrastructure',
    sv: 'vattenförsörjning, vattentillgång, vattendistribution, vattenleverans, tillgång till vatten, kommunalt vatten, vatten varje dag, vatten till alla, vattensystem',
    en: 'water supply, water provision, water distribution, access to water, water service, water coverage, water scheme, water system',
    kinds:
      'läcksökning, vattenläckage, vattenläcka | water leakage, leak detection, non-revenue water, leaking pipes, leak; vattenmätare | water meter; vattentaxa, vattenräkning, vattenpris | water tariff, water bill, price of water; vattenkiosk, vattenförsäljare, köpa vatten | water kiosk, water vendor, water seller, water vending, buy water; vattenbrist, utan vatten, brist på vatten, ont om vatten, vattnet räcker, vattenfattig | water shortage, water scarcity, without water, water crisis, lack of water, no water, run out of water; hämta vatten, bära vatten, bära hem vatten, gå efter vatten, köa för vatten, vattenhämtning, vattendunk, vattendunkar, vattenhink, vattenbärare | fetch water, carry water, collect water, draw water, haul water, queue for water, walk for water, water collection, jerrycan, jerry can, jerrican, water carrier, distance to water; vattentransport, tankbil med vatten, vattenbil | water tanker, water truck, water trucking, water bowser; vattenavbrott, avbrott i vattnet, vattenransonering, ransonera vatten | water cut, water outage, water interruption, water rationing, ration water, turn off the water; rinnande vatten, indraget vatten, vattenanslutning, tappkran, kranvatten, vattenkran, vatten i kranen, vatten ur kranen, vatten från kranen | running water, water connection, piped water, tap, taps, tap water, faucet; vattenpost, tappställe, vattentappställe | water point, standpipe, standpost, stand post, tapstand; vattenledning, vattenledningsnät, vattennät, rörnät, huvudvattenledning, vattenrör, ledningsförnyelse | water network, water pipe, water pipes, water main, piped network, water pipeline; vattenverk | waterworks; vattentorn, vattentank, vattenreservoar, högreservoar | water tank, water tower, elevated tank, overhead tank, water storage; vattenpump, pumpstation, pumphus | pumping station, water pump; vattentäkt, ytvattentäkt | water intake, water source, source of water; vattentryck | water pressure; vattenförbrukning, vattenanvändning, vattenanvändare | water demand, water consumption, water use, water user; vattenkommitté | water committee, water users association; rörmokare, rörläggare, rörläggning | plumber, plumbing; självfallssystem | gravity scheme, gravity-fed; vattenbolag | water company, water utility',
    passageSv:
      'Genom läcksökning och nya vattenmätare minskar förlusterna i ledningsnätet, så att fler hushåll får vatten varje dag.',
    passageEn:
      'Leak detection and new meters reduce losses in the pipe network, so that more households receive water every day.',
  },
  'drinking-water': {
    broader: 'water-supply, public-health',
    sv: 'dricksvatten, rent vatten, dricksvattenkvalitet, tjänligt vatten, säkert vatten, rena vattnet, vattenkvalitet, rent dricksvatten, drickbart, dricka vatten, vatten att dricka, säkert att dricka',
    en: 'drinking water, clean water, safe water, potable water, drinking-water quality, water quality, drinkable, water to drink, fresh water, safe to drink, fit to drink',
    kinds:
      'kranvatten | tap water, drink from the tap; vattenprov, vattenanalys, vattenlaboratorium, vattenkemi | water testing, water samples, water laboratory, water analysis, test the water, turbidity; vattenrening, vattenreningsverk, råvatten, rena vatten, renat vatten | water treatment, water purification, purify water, purified water, raw water, treated water, untreated water; klorering, klorera, klorerat vatten, klortabletter | chlorination, chlorine, chlorinate, chlorinated, chlorine tablets, water disinfection, disinfect water, purification tablets; filtrera vatten, vattenfilter, sandfilter, vattenrenare | water filter, filter water, filtered water, sand filter, biosand filter, water purifier; koka vattnet, koka vatten, kokat vatten, kokning av vatten, kokningsrekommendation | boil water; vattenburna sjukdomar, vattenburen smitta | waterborne disease, water borne, water-related disease; otjänligt vatten, smutsigt vatten | dirty water, unsafe water, contaminated water, water contamination; bakterier i vattnet, parasiter i vattnet, kolibakterier, e-coli | bacteria in the water, coliform, e coli; arsenik i vattnet | arsenic in the water, arsenic in water; flaskvatten, buteljerat vatten | bottled water; dricksfontän, vattenfontän, vattenautomat | drinking fountain, water fountain, water dispenser; vattensäkerhetsplan | water safety plan; avsaltning, avsaltningsanläggning, avsalta, omvänd osmos | desalination, desalinate, reverse osmosis; =törstig, =törstiga | thirsty',
    passageSv:
      'Laboratoriet tar regelbundna prover på dricksvattnet, och invånarna får veta om kranvattnet är säkert att dricka.',
    passageEn:
      'The laboratory samples the drinking water regularly and residents are told whether what comes from the tap is safe.',
  },
  wells: {
    broader: 'drinking-water, groundwater',
    sv: 'brunn, =brunnar, vattenkälla, vattenkällor',
    en: '=wells, well water, water well, village well, wellhead',
    kinds:
      'brunnsborrning, borrhål, borrbrunn, borra, brunnsborrare, borrigg, vattenborrning, borrning efter vatten, djupborrad | =borehole, bore hole, borewell, drilled well, deep well, tube well, tubewell, drill a well, sink a well, well driller, well drilling, drilling rig, drilling for water, drill for water; grävd brunn, ringbrunn | dug well, dig a well, well digger, well digging, shallow well, open well; handpump, vattenpump i byn, byapump, bypump | hand pump, handpump, village pump, rope pump; dränkbar pump | submersible pump; pumpmekaniker, pumpreparatör, trasiga pumpar, laga pumpen | pump mechanic, pump attendant, pump repair, repair pumps, broken pump, broken pumps; källvatten, skyddad källa, källsprång, kallkälla | spring water, natural spring, spring protection, protected spring, spring catchment, spring box; vattenhål | waterhole, water hole; artesisk | artesian; enskild vattenförsörjning | private water supply; torr brunn, sinad brunn, torra brunnar | dry well, dried-up well; brunnslock | well cover',
    passageSv:
      'Två borrade brunnar med handpump gör att kvinnor och flickor slipper gå flera kilometer för att hämta vatten.',
    passageEn:
      'Two drilled boreholes with hand pumps spare women and girls the walk of several kilometres to fetch water.',
  },
  groundwater: {
    broader: 'water',
    sv: 'grundvatten, akvifer, grundvattenförekomst, grundvattenmagasin, vattenåder, vattenådror, vattenförande lager, underjordiskt vatten, vatten under jorden, vatten under marken, vatten i berget',
    en: 'groundwater, ground water, aquifer, underground water, subsurface water, water underground, water beneath the ground',
    kinds:
      'grundvattennivå, observationsrör | water table, observation well, monitoring well, groundwater level; grundvattenskydd, vattenskyddsområde, vattenskydd, vattentäktsskydd, skyddsområde för vattentäkt | groundwater protection, water protection area, wellhead protection, water protection zone, source protection zone; infiltration, grundvattenbildning | groundwater recharge, recharge area, artificial recharge, managed recharge; hydrogeologi, hydrogeolog, hydrogeologisk | hydrogeology, hydrogeologist, hydrogeological; saltvatteninträngning | saltwater intrusion, salt water intrusion, saline intrusion; vattenuttag, uttag av vatten, överuttag | water abstraction, over-abstraction, overabstraction, overpumping, over-pumping; rullstensås, grusås | esker, gravel ridge; vattenprospektering | water prospecting, groundwater exploration; fossilt vatten | fossil water',
    passageSv:
      'Grundvattennivåerna mäts varje månad för att uttaget inte ska bli större än vad som fylls på av regnet.',
    passageEn:
      'Groundwater levels are measured every month so that no more is pumped up than the rains replenish.',
  },
  'rainwater-harvesting': {
    broader: 'water-supply',
    sv: 'regnvatteninsamling, uppsamling av regnvatten, regnvatten, skörda regnvatten, samla regn, samla upp regn',
    en: 'rainwater harvesting, rainwater, rain water, collect rainwater, water harvesting, harvest rain, collect rain, catch rain, rain collection, rain catchment, save rain',
    kinds:
      'vattenbesparing, spara vatten, hushålla med vatten, hushålla med vattnet, vattenhushållning, vattensnål, snålspolande, vattenbesparande, spara på vattnet, spar på vattnet, vattenslöseri, slösa vatten, slösa med vatten, slösa med vattnet, använda mindre vatten, minska vattenförbrukningen, minskad vattenförbrukning | water saving, save water, water conservation, water efficiency, water-efficient, use less water, wasting water, conserve water, conserving water, reduce water consumption, reduce water use, water-wise; vattenåtervinning, återanvända vatten, återanvändning av vatten, återvunnet vatten | water reuse, recycled water, reclaimed water, reuse of water, reuse water, recycle water, water recycling; gråvatten | greywater, grey water, graywater, gray water; regntunna, regnvattentank, vattenmagasin, vattentunna, cistern, cisterner | rain barrel, water butt, rain tank, cistern; takvatten, hängränna, hängrännor, stuprör, takränna, takrännor | roof catchment, gutter, roof gutters, downpipe, roof runoff, roof water, rooftop collection; sanddamm | sand dam, water pan',
    passageSv:
      'Skolorna samlar regnvatten från taken i stora tankar och använder det till odling och handtvätt under torrperioden.',
    passageEn:
      'Schools collect rainwater from their roofs in large tanks and use it for gardens and handwashing in the dry season.',
  },
  sanitation: {
    broader: 'water, public-health',
    sv: 'sanitet, sanitära, sanitära förhållanden, sanitetslösning, sanitär infrastruktur, gråvatten',
    en: 'sanitation, sanitary conditions, sanitary facilities, sanitation facilities',
    kinds:
      'öppen defekation, uträtta sina behov, behov i det fria, bajsa utomhus | open defecation, defecate, defecation, odf, community-led total sanitation, clts; slamtömning, slamhantering, latrintömning, slam, slamsugning, slamtank, fekalieslam, slambehandling | faecal sludge, fecal sludge, sludge management, pit emptying, sludge, pit emptier, vacuum truck, vacuum tanker, exhauster truck, septage; fekalier, avföring, exkrementer | excreta, faeces, feces, faecal, fecal, human waste, night soil, nightsoil; latrin, dass, latriner, torrtoalett | latrine, latrines, pit latrine; offentliga toaletter | public toilets; ekologisk sanitet, källsorterande sanitet, urinsortering, urinseparering | ecological sanitation, ecosan, urine diversion; avlopp, kloak, kloaker | sewer, sewers, sewage, sewerage, unsewered; trekammarbrunn | septic tank, septic, soakaway, soak pit, cesspit, cesspool; tvättrum, sanitetsblock, sanitetsutrymmen, hygienutrymmen | wash block, ablution block, ablution, sanitary block, washroom, washrooms, wash facilities; sanitetsteknik, sanitetsingenjör | sanitary engineering, sanitary engineer',
    passageSv:
      'Bättre sanitära förhållanden i de tätbebyggda kvarteren minskar kolera och andra sjukdomar som sprids med smutsigt vatten.',
    passageEn:
      'Better sanitation in the crowded quarters reduces cholera and other diseases that spread with dirty water.',
  },
  toilets: {
    broader: 'sanitation',
    sv: 'toalett, =toa, =toan, gå på toa, =wc, klosett, toabesök, toabyggnad, toalåda',
    en: 'toilet, restroom, lavatory, loo, =wc, washroom, commode, ablution block, rest room',
    kinds:
      'latrin, utedass, =dass, hemlighus | latrine, pit latrine, outhouse, privy, ventilated improved pit, sanplat; torrdass, urinsorterande toalett, komposttoalett, mulltoa, torrtoa, torrtoalett | dry toilet, composting toilet, urine-diverting toilet, ecosan; offentlig toalett | public toilet, public convenience, public conveniences; bajamaja, bajamajor | portaloo, portable toilet; skoltoalett, skoltoa, skoltoan | school toilet; vattentoalett, vattenklosett | flush toilet, water closet; pissoar, pissoarer, urinoar | urinal; badrum | bathroom, bathrooms; toapapper, toalettpapper | toilet paper',
    passageSv:
      'Nya toaletter med låsbara dörrar gör att flickorna inte längre stannar hemma från lektionerna.',
    passageEn: 'New latrines with doors that lock mean that girls no longer stay at home from their lessons.',
  },
  hygiene: {
    broader: 'sanitation, public-health',
    sv: 'hygien, personlig hygien, renlighet, huvudlöss',
    en: 'hygiene, personal cleanliness, =germs, dignity kit, dignity kits, hygiene kit',
    kinds:
      'handtvätt, tvätta händerna, rena händer, tvättställ, tvättstation, handsprit, handdesinfektion, tippy tap | handwashing, hand washing, wash hands, wash your hands, wash their hands, washbasin, wash basin, hand basin, handbasin, hand sanitiser, hand sanitizer, sanitiser, sanitizer, hand rub, tippy tap, clean hands; menshygien, mensskydd, menstruation, =mens, bindor, tampong, tamponger, menskopp, mensvärk, tygbindor, menstruera, menstruerande, mensfattigdom, mensblod, mensundervisning, menssäkrad | menstrual hygiene, menstruation, menstrual health, sanitary pad, menstrual, sanitary pads, tampon, tampons, reusable pads, washable pads, sanitary towel, sanitary towels, sanitary napkin, sanitary napkins, sanitary products, period poverty, period products, menstruating, menstruate; tvål | soap; dusch, tvätta sig, tvättvatten | showers, washing facilities; hygienutbildning | hygiene education, hygiene promotion',
    passageSv:
      'Lärare undervisar om handtvätt och menshygien, och varje klassrum får tvål och en enkel tvättstation.',
    passageEn:
      'Teachers give lessons on handwashing and menstrual hygiene, and each classroom gets soap and a simple washing station.',
  },
  wastewater: {
    broader: 'sanitation, environment',
    sv: 'avlopp, avloppsvatten, spillvatten, kloakvatten, smutsvatten',
    en: 'wastewater, waste water, sewage, effluent, domestic sewage',
    kinds:
      'avloppsrening, avloppsreningsverk, reningsverk, rena avloppsvatten, rening av avloppsvatten, aktivt slam | sewage treatment, wastewater treatment, treatment plant, treatment works, trickling filter; kväverening, fosforrening, fosforfälla | nutrient removal, phosphorus removal, nitrogen removal; avloppsslam, rötslam, slambehandling, slamavvattning | sludge, biosolids; enskilt avlopp, slamavskiljare, septiktank, minireningsverk, markbädd, infiltrationsbädd, slamsugning, slambil | septic tank, septage, septic, soakaway, leach field, drain field; avloppsnät, avloppsledning, kloak, kloaknät, tillskottsvatten | sewer, sewerage, sewer network, manhole, manhole cover, blocked pipes, lift station; orenat avlopp, orenat utsläpp, bräddning | untreated sewage, untreated discharge, combined overflow, outfall pipe; våtmarksrening, biodamm, reningsdamm | constructed wetland, treatment pond, stabilisation pond, stabilization pond, oxidation pond; gråvatten, bdt-vatten | greywater, grey water; svartvatten | blackwater, black water; fettavskiljare, oljeavskiljare | grease trap; läkemedelsrening, läkemedelsrester i vatten | pharmaceutical residues in water; uppströmsarbete | upstream pollution control; recipientkontroll | recipient monitoring; utsläppstillstånd | discharge permit',
    passageSv:
      'Det gamla reningsverket släpper ut nästan orenat avloppsvatten i floden, och en plan för upprustning tas fram.',
    passageEn:
      'The old treatment plant discharges almost untreated sewage into the river, and a plan for upgrading it is drawn up.',
  },
  stormwater: {
    broader: 'water, urban-planning',
    sv: 'dagvatten, dagvattenhantering, dränering, dräneringssystem, avrinning, avvattning, ta hand om regnet',
    en: 'stormwater, storm water, stormwater management, urban drainage, drainage, drain, runoff',
    kinds:
      'skyfall, kraftigt regn, ihållande regn, ösregn, störtregn, hällregn, regnoväder, stora regnmängder, regnmängder | cloudburst, heavy rain, heavy rainfall, downpour, pouring rain; =dike, vägdike, vägdiken, dikesrensning, rännsten, rännstensbrunn, gatubrunn | culvert, drainage channel, gutter, roadside ditch, catch basin, =ditch, =ditches; regnbädd, regnträdgård, regnträdgårdar, öppen dagvattenlösning, svackdike, svackdiken, blågrön, blågröna lösningar, svampstad, växtbädd, växtbäddar | rain garden, swale, bioswale, bioretention, sponge city, blue-green infrastructure, blue-green solutions; gröna tak, grönt tak | green roof; dagvattendamm, fördröjningsmagasin, utjämningsmagasin, fördröja vatten | retention pond, detention basin, detention pond, retention basin, infiltration basin; genomsläppliga ytor, hårdgjorda ytor, hårdgjord yta, hårdgjord mark, infiltrationsyta, genomsläpplig mark | permeable paving, permeable pavement, permeable surface, porous paving, impermeable surface, impervious surface; vattensjuk mark, stående vatten | waterlogging',
    passageSv:
      'Öppna diken och regnbäddar längs gatan tar hand om dagvattnet när skyfallen blir fler och kraftigare.',
    passageEn:
      'Open channels and rain gardens along the street take care of stormwater as cloudbursts become more frequent.',
  },
  floods: {
    broader: 'disaster-risk, water',
    sv: 'översvämning, översvämningsrisk, översvämningsskydd, högvatten, översvämmad, översvämmas, höga flöden, vattenmassor, dränera, översvämmade gator, överflöd av vatten, vattnet stiger, stigande vatten, stigande vattennivåer, högt vattenstånd, höga vattenstånd, höga vattenflöden, höga vattennivåer, högflöde, svämma över, svämmade över, svämmat över, stå under vatten, stod under vatten, står under vatten, hundraårsflöde',
    en: 'flood, flooding, flood risk, flood protection, flood management, flood-prone, inundation, high water, flooded, floodwater, overflowing river, river overflow, burst its banks, burst their banks, rising water, rising waters, rising water levels, inundated, submerged, swollen river, washed away',
    kinds:
      '=vallar, skyddsvall, dämma, jordvall, flodvall, sandsäck, sandsäckar, invallning | embankment, levee, sandbags, sand bags, flood wall, floodwall, =dyke, =dykes, floodgate, sluice, sluice gate; översvämningskartering | flood map; flödesvarning, vattenståndsmätare | flood warning, river gauge, water level gauge; störtflod, plötsliga flöden | flash flood; stormflod | storm surge, tidal surge; monsun, monsunregn | monsoon; hundraårsregn | torrential rain, heavy rains; dammbrott, dammsäkerhet | dam safety, spillway, dam breach; vatten i källaren, vatten i källare | water in basements, flooded basements; pumpa bort vatten, länspump, länspumpa | pump out water, bilge pump; svämplan | floodplain; vårflod | spring flood; flodvåg | flood wave',
    passageSv:
      'Riskkartor visar vilka kvarter som översvämmas först, och vallarna längs floden förstärks före regnperioden.',
    passageEn:
      'Risk maps show which quarters flood first, and the embankments along the river are reinforced before the rainy season.',
  },
  drought: {
    broader: 'disaster-risk, water',
    sv: 'torka, torrperiod, torkdrabbad, uteblivna regn, långvarig torka, torr mark, utebliven nederbörd, regnbrist, brist på regn, för lite regn, uteblivet regn, regnet uteblir, regnet uteblev, regnen uteblir, regnen uteblev, regnet kommer inte, torrår, uttorkad, uttorkade, torrlagd, torrlagda, torra år, nederbördsbrist, regnfattig, förtorkad, torra perioder',
    en: 'drought, dry spell, drought-prone, failed rains, lack of rain, rains fail, failed rainy season, poor rains, low rainfall, lack of rainfall, too little rain, no rain, rain shortage, dry riverbed, parched, dry years, dry weather, rainfall deficit, prolonged dry',
    kinds:
      'ökenspridning, öken, ökenområde | desertification, =desert, =deserts, desert encroachment; halvtorra områden, halvtorr, torra områden | arid, semi-arid, dryland, drylands, aridity, dry lands; oregelbundna regn, oregelbunden nederbörd | erratic rainfall, erratic rain, delayed rains; torrtid | dry season, dry months; vattenstress | water stress; bevattningsförbud | hosepipe ban; torktålig, torktåliga, torkresistent, torkhärdig | drought-resistant, drought-tolerant',
    passageSv:
      'När regnen uteblir flera år i rad behöver jordbrukarna grödor som klarar torka och gemensamma vattenmagasin.',
    passageEn:
      'When the rains fail several years in a row, farmers need crops that withstand drought and shared reservoirs.',
  },
  irrigation: {
    broader: 'agriculture, water',
    sv: 'bevattning, bevattna, bevattningssystem, konstbevattning, vattna, vatten till odlingen, vatten till odlingarna, vatten till åkrarna, vatten till grödorna',
    en: 'irrigation, irrigate, irrigation system, irrigated, watering crops, water the crops, watering of crops, irrigator, water for crops, water for farming, water for agriculture',
    kinds:
      'droppbevattning, droppslang, droppslangar | drip irrigation, drip system, drip lines, drip kits, drip tape; bevattningskanal | irrigation canal, canal water, furrow, furrows; vattenkanna, vattenkannor | watering can, watering cans; vattenspridare, vattenslang | irrigation sprinkler, sprinkler irrigation, garden hose; trampump, fältpump | treadle pump; bevattningsdamm, bevattningsdammar | farm pond, farm dam, earth dam; vattenrätt, vattenrätter, vattenfördelning | water rights; näringsbevattning, gödselbevattning | fertigation',
    passageSv:
      'Med droppbevattning får småbrukarna tre skördar om året och använder ändå mindre vatten än tidigare.',
    passageEn:
      'With drip irrigation the smallholders harvest three times a year and still use less water than before.',
  },
  rivers: {
    broader: 'water, biodiversity',
    sv: 'flod, vattendrag, älv, bäck, =älvar, =ån, =åar',
    en: 'river, =stream, watercourse, waterway, =creek, =creeks, rivulet, downstream communities, upstream communities, riverine',
    kinds:
      'avrinningsområde, flodområde, flodavrinningsområde, vattendelare, tillrinningsområde, vattenråd, vattenvårdsförbund | river basin, river basin management, catchment, catchment area, watershed, drainage basin, basin committee, basin organisation, basin authority, subcatchment; gränsflod, gränsälv | shared waters, shared basin, border river, transboundary river; minimitappning | water allocation, environmental flow; flodbank, flodstrand, åstrand, strandbrink, flodstränder | riverbank, riparian, riverside, riverfront; flodbädd, åfåra | riverbed; fiskväg, fiskvägar, laxtrappa, fisktrappa, fiskvandring, vandringshinder, lekbotten, lekbottnar, dammutrivning, utrivning av dammar, riva dammar | fish passage, fish ladder, fish pass, fish migration, dam removal; restaurera vattendrag, meandrande, meandring | river restoration, meander; biflod, biflöde, biflöden, källflöden | tributary, headwaters; åmynning, flodmynning, floddelta | river mouth, river delta; forsar, strömmande vatten, vattenfallet, vattenfallen | waterfall, waterfalls, rapids; dämme | weir, weirs; elfiske | electrofishing; älvdal, ådal | river valley',
    passageSv:
      'Kommunerna längs floden enas om en gemensam plan för avrinningsområdet, från källorna till mynningen.',
    passageEn:
      'The municipalities along the river agree on a joint plan for the basin, from the springs to the mouth.',
  },
  lakes: {
    broader: 'water, biodiversity',
    sv: 'sjö, sjöar, insjö, =tjärn, tjärnar',
    en: 'lake, inland waters',
    kinds:
      'övergödning, algblomning, näringsläckage, internbelastning, fosforläckage, övergödd, övergödda, cyanobakterier, alger, giftiga alger, syrefattiga bottnar, döda bottnar, näringsämnen i vattnet | eutrophication, algal bloom, eutrophic, algae, algal, blue-green algae, cyanobacteria, nutrient load, nutrient loading, nutrient runoff, nutrient leaching, phosphorus leakage, oxygen depletion; vattenhyacint, igenväxning, vattenväxter, vassröjning, igenväxt, igenvuxna | water hyacinth, water weeds, aquatic weeds, aquatic plants, weed harvesting, =reeds; damm, dammar, reservoar, fördämning | reservoir, pond; sjöstrand, strandlinje, sjöstränder | lakeshore, lakefront, lakeside; sjörestaurering | lake restoration; sjösänkning | lake lowering, lake drainage; sjöfågel, sjöfåglar | lake birds; grumligt vatten, siktdjup | water clarity, murky water, turbid water; igenslamning | siltation, silted, silting; sjöbotten | lake bed, lakebed; lagun, laguner | lagoon; träsk | marsh; kräftsjö, kräftor | crayfish; fjällsjö | mountain lake; korvsjö | oxbow',
    passageSv:
      'Övergödning och algblomning hotar fisket i sjön, och runt stränderna återskapas våtmarker som fångar upp näringen.',
    passageEn:
      'Eutrophication and algal blooms threaten the fishery in the lake, so wetlands are restored around its shores.',
  },
  'sea-and-coast': {
    broader: 'water, biodiversity',
    sv: '=hav, havet, havsmiljö, havsmiljön, marin, marint, kust, kustzon, kustområde, kustnära, kustkommun, hav och kust, liv under vatten, havsnära, havsområde, havsfrågor, världshav, världshaven, oceaner, oceanen',
    en: '=sea, life below water, ocean, marine, marine environment, coast, coastal, coastline, shoreline, maritime, seaside, seashore, seafront',
    kinds:
      'kustförvaltning, havsplanering, havsplan, havsförvaltning | coastal zone management, marine spatial planning; skärgård, öbor, =öar, =öarna, ökommun, holmar och skär | archipelago, small island, island community, island communities, island municipality, island municipalities, =islander, =islanders; havsnivå, havsnivåhöjning, stigande havsnivåer | sea level, sea-level rise, rising sea levels; stranderosion, erosion, kusterosion | coastal erosion; vågbrytare, strandskoning, kustskydd | seawall, groyne, breakwater; klitter, sanddyner, strandvall | dunes, sand dunes; strand, =stränder, sandstrand, havsbad | beach, beachfront; korallrev, korall, koraller, korallblekning | coral reef, coral, corals, coral bleaching, reef, reefs; mangrove | mangrove; ålgräs, ålgräsäng, sjögräs | seagrass; blå ekonomi | blue economy, blue growth; östersjön | baltic sea; hamn, kajer | harbour, harbor, seaport, quay, quayside, wharf, port city, port cities; småbåtshamn, båtplatser, =bryggor | marina, marinas, jetty, jetties, =pier, =piers; fartyg, sjömän | seafarers, ships; havsskräp, havsplast, spökgarn | marine litter, ghost nets; havsförorening | oil slick; havsförsurning | ocean acidification; tidvatten, ebb och flod | tidal, tides; saltvatten, brackvatten, havsvatten | saltwater, salt water, seawater, brackish water; fjord, fjordar | fjord; estuarium | estuary, estuaries; marinbiolog, oceanografi | oceanography, marine biologist, marine biology; =valar | whales; valfångst, valfångare, valjakt | whaling, whaler, whale hunting; havsfåglar | seabirds; kustbevakning, kustbevakningen | coastguard; havsbotten | seabed; havsvik | sea bay',
    passageSv:
      'Stigande havsnivåer och erosion äter av kusten, och mangroveskog planteras för att skydda byarna.',
    passageEn:
      'Rising sea levels and erosion eat away at the coast, and mangroves are planted to shelter the villages.',
  },
  'water-utilities': {
    broader: 'water-supply, public-services',
    sv: 'vattenbolag, va-bolag, va-huvudman, vattenoperatör, va-verk, va-organisation, va-avdelning, va-enhet, vattenleverantör, vattenkontor',
    en: 'water utility, water company, water board, water authority, water operator, water service provider, water provider, water supplier, water corporation, water department, water office',
    kinds:
      'vattentaxa, va-taxa, vattenavgift, vattenräkning, vattenfaktura, va-avgift, vattenpris, vattentariff, brukningsavgift, betala för vatten, betala för vattnet | water tariff, water bill, water fee, water charges, water price, price of water, pay for water, water rates, water revenue; vattenabonnemang, va-kollektiv, va-kund, vattenabonnent, vattenkund | water customer; stänga av vattnet, avstängt vatten | disconnect water, water disconnection, water debt; förbetald vattenmätare, förbetalda vattenmätare | prepaid water meter; va-chef, va-ingenjör, va-personal, va-tekniker, vattenverkschef, vattenmästare, drifttekniker på vattenverk, rörnätstekniker | water engineer, water technician, water manager, water works manager, waterworks staff; va-planering, va-plan, va-strategi | water and sewerage plan, water and wastewater plan; va-nät | water and sewer network; vattentillsyn, tillsynsmyndighet för vatten | water regulator',
    passageSv:
      'Bolaget som levererar vattnet lär sig sätta en taxa som täcker kostnaderna utan att de fattigaste stängs av.',
    passageEn:
      'The company that delivers the water learns to set a tariff that covers its costs without cutting off the poorest.',
  },
  'water-pollution': {
    broader: 'pollution, water',
    sv: 'vattenförorening, förorenat vatten, smutsigt vatten, utsläpp i vatten, nedsmutsat vatten, skummande vatten, renare vatten, utsläpp till vatten, läckage till vatten, illaluktande vatten, stinkande vatten',
    en: 'water pollution, polluted water, contaminated water, dirty water, discharged into water, water contamination, unclean water, foul water, water pollutant, pollution of water, discharges to water, discharge to water, untreated discharge, stinking water, cleaner water',
    kinds:
      'ekologisk status, vattendirektivet, vattenstatus, kemisk status, ramdirektivet för vatten | water framework directive, ecological status, chemical status; oljespill, oljeutsläpp | oil in the water; fiskdöd | fish kill, fish deaths; vattenprovtagning, ytvattenkvalitet | water sampling, water monitoring, monitoring of water, surface water quality; giftigt vatten, gifter i vattnet, giftiga utsläpp, giftutsläpp i vatten | toxic water, poisoned water; bakterier i sjön | bacteria in the lake',
    passageSv:
      'Prover tas nedströms om slakteriet och garveriet, och det visar sig vem som släpper ut vad som dödar fisken.',
    passageEn:
      'Samples are taken downstream of the abattoir and the tannery, and it emerges who discharges what is killing the fish.',
  },
  'bathing-and-water-safety': {
    broader: 'public-health, leisure',
    sv: 'badplats, badvatten, badstrand, badsjö, badande, badgäst, badgäster, sommarbad, =bada, =badar',
    en: 'bathing water, bathing site, bathing beach, bathers, bathing place, bathing area, bathing season, swimming spot, swimming area',
    kinds:
      'drunkning, drunkningsolycka, drunkna, drunknar, drunknade, drunknat, vattenvett, sjövett | drowning, water safety, beach safety, pool safety; livräddare, badvakt, strandvakt, livräddning | lifeguard, life-saving; livboj, flytväst | life jacket, lifejacket, lifebuoy, life vest, life ring; simkunnighet, simundervisning, vattenvana, lära sig simma, lära barn simma, kunna simma, simskola, simlärare, simlektion | swimming lessons, learn to swim, swim lessons, swimming teacher, swimming instructor, ability to swim, able to swim, non-swimmers, unable to swim, cannot swim, swimming skills; isvett, issäkerhet, isvak, isdubbar | ice safety; kallbad, kallbadhus, vinterbad | cold-water bathing, winter bathing, winter swimming; badförbud, badflagga, säkert att bada | bathing ban, blue flag, safe to swim, safe for swimming, safe swimming, swim safely; badbrygga, hopptorn | bathing jetty, diving tower; utomhusbad, friluftsbad, plaskdamm | paddling pool; simma i öppet vatten | wild swimming, open-water swimming',
    passageSv:
      'Bryggorna får livbojar, proverna anslås varje vecka, och alla tioåringar får lära sig simma innan sommaren.',
    passageEn:
      'The jetties get lifebuoys, samples are posted every week, and all ten-year-olds are taught to swim before the summer.',
  },
  storms: {
    broader: 'disaster-risk',
    sv: '=storm, =stormar, oväder, hårda vindar, stormskada, kraftiga vindar, starka vindar, stormvindar, stormby, stormbyar, stormdrabbad, stormdrabbade, höststorm, kuling',
    en: 'windstorm, strong winds, storm damage, high winds, severe weather, stormy weather, wind damage, violent winds, gale-force, bad weather, extreme weather, rough weather',
    kinds:
      'orkan, cyklon, tyfon, orkanvindar | hurricane, cyclone, typhoon; tromb | tornado; sandstorm, dammstorm | sandstorm, dust storm; snöstorm, vinterstorm | snowstorm, blizzard, winter storm; åskoväder, blixtnedslag | thunderstorm, lightning strike, lightning strikes, lightning rod, lightning conductor; =hagel, hagelstorm | hailstorm; stormfälld, stormfällda, stormfällning | windthrow, storm-felled; stormvarning, vädervarning | weather warning; tak blåste av, tak blåser av | roofs blown off; stormsäker, stormsäkra | storm-proof, storm-resistant',
    passageSv:
      'Efter orkanen gick man igenom vilka tak som höll, och nya skolor byggs nu efter de husens sätt.',
    passageEn:
      'After the hurricane it was studied which roofs had held, and new schools are now built in the manner of those houses.',
  },
  landslides: {
    broader: 'disaster-risk, soil-and-land',
    sv: 'jordskred, =skred, lerskred, slamström, ras och skred, rasrisk, skredrisk, jordras, markskred, skredkänslig, skredkänsliga, skredområde, skreddrabbad, rasområde, branta sluttningar, brant sluttning, branta slänter',
    en: 'landslide, landslip, mudslide, mudflow, debris flow, slope failure, unstable slope, unstable slopes, steep slope, steep slopes, steep hillsides, soil slip, unstable ground',
    kinds:
      'bergras, stenras, stenskred | rockfall, rockslide, rock slide, rock fall; kvicklera | quick clay; slukhål | sinkhole, subsidence; släntstabilitet, stödmur, stabilisera slänter, gabioner, markstabilitet | slope stability, retaining wall, slope stabilisation, slope stabilization, stabilise slopes, stabilize slopes, gabion, gabions, ground stability; erosionsskydd, ravin, raviner, ravinerosion | hillside erosion, gully erosion, gully, gullies, ravine, ravines, erosion control; geoteknik, geotekniker, geoteknisk | geotechnical; =lavin, laviner, lavinfara | avalanche',
    passageSv:
      'Kommunen borrar i leran ovanför husen, planterar djupa rötter på branten och flyttar dem som bor farligast till.',
    passageEn:
      'The municipality drills into the clay above the houses, plants deep roots on the slope and moves those most in danger.',
  },
};
