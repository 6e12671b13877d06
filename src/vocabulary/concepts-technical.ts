// Narrower topics of technical work in both languages: what engineers, planners and environmental officers do day by
// day. Data only, written from general knowledge. Some words stand under the wider topic too, and name both.
// Over 200 lines, since it is one list of data: a few lines a concept.
import type { ConceptEntries } from './concept.js';

/** Narrower topics under water, waste, energy, climate, transport and planning. */
export const TECHNICAL: ConceptEntries = {
  'water-losses': {
    broader: 'water-supply',
    sv: 'läckage, vattenläckage, läcksökning, vattenförluster, vattensvinn, läckande ledningar, läcka, läckande rör, otäta ledningar, vattenläcka, rör som läcker, läcker vatten, laga läckor, laga rör, odebiterat vatten, vattenförlust',
    en: 'non-revenue water, water loss, water losses, leakage, leak, leak detection, unbilled water, leaking pipes, leaks, water leak, pipe leak, leaky pipes, fix leaks, repair leaks, leak repair, unaccounted-for water, nonrevenue water',
    kinds:
      'vattenmätning, vattenmätare, läsa av vattenmätare, flödesmätning, flödesmätare | water metering, water meter, flow meter, district metered area, prepaid water; debiteringssystem för vatten, obetalda vattenräkningar, vattenfakturering | unpaid water bills, water billing; olagliga vattenanslutningar, olovliga vattenanslutningar, vattenstöld, vattenstölder, stulet vatten | illegal water connections, water theft, stolen water; gamla vattenledningar, gamla vattenrör, rostiga rör, rostiga ledningar, byta rör, byta vattenrör, byta vattenledningar, förnyelse av ledningsnät, ledningsförnyelse | old water pipes, rusty pipes, corroded pipes, pipe replacement, replace pipes, mains renewal, pipe renewal; rörbrott, trasiga vattenledningar, trasiga rör, ledningsbrott, vattenledningsbrott | burst pipes, pipe bursts, broken pipes, broken water pipes, burst water main, burst mains; tryckreglering, vattentryck | pressure management, water pressure; droppande kran, läckande kran, läckande kranar | leaking tap, dripping tap, dripping taps',
    passageSv:
      'Nästan hälften av vattnet försvann på vägen, men med mätare och snabb lagning har svinnet minskat.',
    passageEn:
      'Nearly half of what was pumped vanished on the way, but meters and quick repairs have cut the losses.',
  },
  wetlands: {
    broader: 'lakes, biodiversity',
    sv: 'våtmark, våtmarker, sumpmark, våtmarksområde, sumpskog, sankmark, dammar och våtmarker, sumpig mark, sumpiga marker',
    en: 'wetland, wetlands, marshland, swamp, marshes, swampland, swampy, marshy, encroachment on wetlands',
    kinds:
      'mosse, kärr, myr, myrmark, torvmark, högmosse, rikkärr | bog, peatland, mire, peat, peat bog, peat soils; återvätning, restaurera våtmark, återställa våtmark, lägga igen diken | rewetting, wetland restoration, restore wetlands, ditch blocking, rewet, rewetted; utdikning, utdikad, utdikade, dikade marker | drained bog, drain wetlands; anlagd våtmark, anlägga våtmark, fosfordamm, kvävefälla | nutrient trap; fågelsjö, våtmarksfågel, våtmarksfåglar, vadarfåglar, fågeltorn, fågelskådning, fågelskådare, fågelskyddsområde, rastande fåglar | bird lake, wading birds, waterfowl, waterbird, water birds, birdwatching, birdwatcher, bird watching, bird tower, bird hide, bird sanctuary, migratory birds; vassbälte, bladvass | reed bed, reedbed; papyrus | papyrus; strandäng, fuktäng, fuktängar, mader och strandängar | wet meadow, salt marsh, saltmarsh, mudflat; ramsarområde | ramsar',
    passageSv:
      'En utdikad mosse läggs åter under vatten, fåglarna återvänder och kvävet stannar kvar på vägen.',
    passageEn:
      'A drained bog is put under water again, birds return and nitrogen is caught on its way downstream.',
  },
  'food-waste': {
    broader: 'compost, food-security',
    sv: 'matsvinn, minska matsvinnet, matåtervinning, slänga mat, slängd mat, kasta mat, kastad mat, mat som slängs, mat i soporna, mindre matsvinn, mindre svinn, livsmedelssvinn, ta vara på mat, ta tillvara mat, tillvarata mat, tömma kylskåpet',
    en: 'food waste, reduce food waste, wasted food, waste food, throw away food, throw food away, food thrown away, food wastage, uneaten food, edible food',
    kinds:
      'tallrikssvinn, kökssvinn, serveringssvinn, lunchsvinn, tallriksrester, äta upp maten | plate waste, portion sizes, serving waste; matrester, överbliven mat, rester av mat, doggybag | leftovers, leftover food, food scraps, kitchen scraps, table scraps, doggy bag; räddad mat, matkasse, matbank, livsmedelsbank, överskottsmat, svinnmat, social matbutik, bröd som blir över, mat som blir över, osåld mat | surplus food, food rescue, unsold food, excess food, food bank, food redistribution, redistribute food, rescued food, food sharing, community fridge, surplus meals, surplus bread, =gleaning; livsmedelsförluster, matförluster, förluster efter skörd, efterskördsförluster | food loss, food losses, post-harvest loss, post-harvest losses, postharvest losses; kort datum, bäst före-datum, utgången mat | best-before date, use-by date, expired food; fulfrukt | ugly fruit, wonky vegetables',
    passageSv:
      'Köken väger vad som slängs varje dag, och barnens tävling har halverat svinnet på tallrikarna.',
    passageEn:
      'Kitchens weigh what is thrown away each day, and a contest among children has halved the leftovers.',
  },
  'street-cleaning': {
    broader: 'waste, public-space',
    sv: 'gatustädning, gaturenhållning, renhållning, skräpiga gator, renare stad, gatusopning, sopa gator, sopa gatan, sopa trottoarer, sopning av gator, städa gator, städa gatan, städa torget, städa staden, städning av gator, städning av torg, ren stad, rena gator, renare gator, rent och snyggt, rent i staden, =skräpig, =skräpigt, =skräpiga, skräpfri, smutsiga gator, smutsigt på gatorna, trottoarstädning',
    en: 'street cleaning, street sweeping, clean streets, clean city, cleaner city, cleanliness, sweep streets, road sweeping, cleaning streets, clean up streets, dirty streets, filthy streets, litter-free, city cleaning, city cleansing, street cleansing, cleansing department, tidy streets, tidy town, clean town, cleaner town, cleaner streets, clean neighbourhood, keep streets clean, pavement cleaning, brooms',
    kinds:
      'klotter, klottersanering, klottra, nedklottrad, klotterskydd, graffitisanering | graffiti removal, remove graffiti, graffiti cleaning, graffiti; papperskorg, skräpkorg | litter bin, public bins, street bins; askkopp, fimpar, cigarettfimpar | cigarette butt, ashtray; tuggummi | chewing gum; hundbajs, hundbajspåse, hundlatrin | dog mess, dog fouling, dog waste; sopmaskin | sweeping machine, sweeper, road sweeper; gatstädare, gatusopare, gatustädare, städpatrull | street cleaners, street sweeper; spola gator | street washing, wash streets; ogräsrensning | weed removal; lövsopning | leaf clearance; vårstädning, sandupptagning | spring cleaning',
    passageSv:
      'Sopmaskiner och papperskorgar på rätt ställen gör centrum renare än fler böter någonsin gjorde.',
    passageEn:
      'Sweepers and litter bins in the right places keep the centre cleaner than more fines ever did.',
  },
  'waste-workers': {
    broader: 'waste-collection, informal-economy',
    sv: 'sopplockare, avfallsarbetare, informella avfallsarbetare, avfallsplockare, skräpplockare, sopsamlare, skräpsamlare, plocka sopor, leta i sopor, rota i sopor, samla sopor, leva på sopor, leva av sopor, sopkärra, sopkärror, sorterare på tippen, bor på soptippen, arbetar på soptippen',
    en: 'waste picker, waste pickers, waste worker, scavenger, informal waste workers, pickers, wastepicker, rubbish picker, trash picker, garbage picker, =scavengers, scavenging, =reclaimers, waste reclaimer, catadores, waste sorter, =recyclers, pick through rubbish, pick through garbage, live off waste, work at the dump, work on the dump',
    kinds:
      'renhållningsarbetare, sopgubbe, sopåkare, sopbilsförare, sopbilschaufför, soparbetare, renhållningspersonal, avfallspersonal | sanitation worker, refuse collector, garbage collector, garbage collectors, binmen, dustman, dustmen, trash collector, rubbish collector, waste collector, waste crew, refuse worker; lumpsamlare, skrotsamlare, skrothandlare, skrotuppköpare, samla skrot | scrap collector, rag picker, itinerant buyers, scrap dealer, junk dealer, junk shop, collect scrap; plastsamlare, flasksamlare, burksamlare, pantsamlare, pantplockare, samla flaskor, samla plast | bottle collector, plastic collector, collect bottles; avfallskooperativ, sopplockarkooperativ | waste cooperative, recyclers cooperative; avfallsentreprenör, avfallsföretagare | waste entrepreneur',
    passageSv: 'De som levt på att plocka ur sopberget bildar ett kooperativ med handskar, lön och egen bil.',
    passageEn:
      'Those who lived off the rubbish heap form a cooperative with gloves, wages and a lorry of their own.',
  },
  noise: {
    broader: 'environment, public-health',
    sv: 'buller, bullernivå, oljud, bullrig, bullrigt, bullerstörning, bullerproblem, bullerdämpande, bullerutsatt, höga ljud, hög ljudnivå, ljudnivå, ljudstörning, störande ljud, =oväsen',
    en: '=noise, noise pollution, noise level, noisy, noise nuisance, noise complaint, noise reduction, noise control, noise limit, noise abatement, loud noise, sound level',
    kinds:
      'trafikbuller, vägbuller, tågbuller | traffic noise, road noise, =honking, car horns; flygbuller | aircraft noise; byggbuller | construction noise; nattbuller | night noise; bullerplank, bullerskydd, bullervall, tyst asfalt | noise barrier, noise screen, noise wall, sound barrier; bullerkartläggning, bullermätning, bullerutredning, ljudnivåmätare, decibel | noise map, noise monitoring, noise measurement, noise mapping, sound level meter, decibel; ljudisolering, ljudisolera, ljudabsorbent, ljudabsorbenter, ljuddämpande | sound insulation, soundproof, soundproofing, acoustic panels; hörselskydd, hörselkåpor, tinnitus | hearing protection, hearing damage, earmuffs, ear protection, tinnitus; hög musik | loud music; tyst miljö, tysta områden, tyst område, tysta platser | quiet area, quiet zone, quiet streets; ljudmiljö, ljudlandskap | sound environment, soundscape',
    passageSv:
      'Bullret från genomfarten mäts på fasaderna, och ett plank med växter gör uteplatserna användbara.',
    passageEn:
      'Sound from the through road is measured on the façades, and a planted barrier makes patios usable.',
  },
  chemicals: {
    broader: 'pollution',
    sv: 'kemikalie, kemikalier, miljögift, kemikaliehantering, farliga ämnen, kemisk, kemiska ämnen, giftiga ämnen, farliga kemikalier, miljögifter',
    en: 'chemical, chemicals management, toxin, hazardous substance, toxic substances, hazardous chemicals, toxic chemicals, toxins, toxicity, toxicology, poisonous substances, harmful substances, harmful chemicals, dangerous substances, chemical substances, chemical safety',
    kinds:
      'bekämpningsmedel, kemiska bekämpningsmedel, växtskyddsmedel, ogräsmedel, insektsmedel, insektsgift, besprutning, bespruta grödor, glyfosat | pesticide, pesticide use, herbicide, weedkiller, insecticide, glyphosate, agrochemical, crop spraying; pfas, brandskum, evighetskemikalier | pfas, forever chemicals, firefighting foam; bly, blyfärg, blyförgiftning | lead poisoning, lead paint, leaded petrol; kvicksilver | mercury; tungmetall, tungmetaller | heavy metals; arsenik | arsenic; kadmium | cadmium; hormonstörande, hormonstörande ämnen, mjukgörare, ftalater, bisfenol | endocrine disruptor, hormone disruptors, phthalates, bisphenol; flamskyddsmedel | flame retardants; dioxin, dioxiner, pcb | dioxin, dioxins, pcbs, persistent organic pollutants; giftfri miljö, giftfri förskola, giftfri, giftfria leksaker, kemikaliesmart | non-toxic environment, chemical-free, toxin-free, toxic-free; rengöringsmedel | cleaning agents, detergent, detergents; lösningsmedel | solvents; cancerframkallande | carcinogen, carcinogenic; läkemedelsrester | pharmaceutical residues, micropollutants; kemikalieinventering, kemikalieplan, säkerhetsdatablad | safety data sheet, chemical inventory; utfasning av farliga ämnen, fasa ut kemikalier | phase out chemicals',
    passageSv: 'Leksaker, golv och städmedel gås igenom för att få bort farliga ämnen ur barnens vardag.',
    passageEn:
      'Toys, floors and cleaning agents are gone through to rid children’s days of dangerous substances.',
  },
  heatwaves: {
    broader: 'climate-adaptation, public-health, disaster-risk',
    sv: 'värmebölja, extremvärme, hetta, extrem hetta, svalka, höga temperaturer, varma somrar, heta dagar, heta somrar, sommarhetta, värmerekord, stark värme, extrem värme, svår värme, värmeanpassning, varmt väder, väldigt varmt',
    en: 'heatwave, heat wave, extreme heat, hot weather, high temperatures, hot days, hot summer, scorching, sweltering, intense heat, severe heat, summer heat, heat risk, heat exposure, soaring temperatures, record temperatures, hottest months, keep cool, very hot, too hot',
    kinds:
      'värmeö, urban värmeö, hettan i staden, svalare städer, svalare gator, kyla ner staden, värmekartläggning | heat island, urban heat, cooler cities, cool down cities; svalkande träd, skuggiga, skuggträd, skuggande träd, skuggplats, skuggplatser, ge skugga, ger skugga, brist på skugga, solskydd, solsegel | shade trees, sunshade, shade sail, shade structures, shady streets, shady places, provide shade, lack of shade, =shade; svalt tak, vita tak, reflekterande tak | cool roof, cool roofs, white roofs, reflective paint; svala platser, svala rum, svala lokaler, svalkande platser, kylcenter | cooling centre, cooling center, cool room, cool rooms, cool spaces, cooling spaces, cooling station; luftkonditionering | air conditioning, air conditioner, air-conditioned; värmeslag, värmedöd, värmerelaterad, värmerelaterade dödsfall, värmeutmattning, solsting, värmestress | heat stress, heatstroke, heat stroke, heat-related, heat deaths, heat exhaustion, heat illness, heat mortality, sunstroke; värmeplan, värmevarning | heat action plan, heat plan, heat warning, heat alert, heat emergency, heat officer; tropisk natt, tropiska nätter | tropical nights; varma lägenheter, övertemperatur | overheating, overheated',
    passageSv:
      'När termometern passerar fyrtio grader ringer hemtjänsten upp alla ensamboende och öppnar svala lokaler.',
    passageEn:
      'When it passes forty degrees, staff call all who live alone and open cool rooms in public halls.',
  },
  'electric-vehicles': {
    broader: 'transport, climate-mitigation',
    sv: 'elbil, elbilar, elfordon, elektrifierade transporter, eldriven, eldrivna fordon, batteridriven, miljöbil, miljöbilar, miljöfordon, fossilfria fordon, utsläppsfria fordon, utsläppsfria transporter, elektrifiering av transporter, elektrifiering av fordon, elektromobilitet',
    en: 'electric vehicle, electric car, e-mobility, electric mobility, evs, electric transport, battery electric, battery-powered vehicles, zero-emission vehicle, zero-emission transport, clean vehicles, electrification of transport, transport electrification',
    kinds:
      'elbuss, elbussar, batteribuss, laddning av bussar, bussladdning | electric bus, e-bus, e-buses; laddstolpe, laddinfrastruktur, laddstation, laddplats, laddplatser, laddpunkt, laddbox, laddning av bilar, ladda bilen, ladda elbilar, snabbladdare, snabbladdning, laddningsstation, laddstolpar, laddnätverk | charging station, charging point, charging infrastructure, fast charger, charge point, chargepoint, charging network, charging hub, charging post, vehicle charging, charge cars; elmotorcykel, elmotorcyklar, elmoped | electric motorcycle, electric motorbike, electric moped, electric tuk-tuk, electric rickshaw, e-rickshaw, electric three-wheeler; eltaxi | electric taxi; ellastbil | electric truck, electric lorry, electric van; elfärja, elbåt | electric boat, electric ferry; batteribyte, batteribyten | battery swapping, battery swap; laddhybrid, hybridbil | plug-in hybrid, hybrid car, hybrid vehicle; vätgasbuss, vätgasbil, bränslecell | hydrogen bus, fuel cell; fossilfri fordonsflotta, fordonsflotta, kommunens bilar, kommunens fordon | vehicle fleet, fossil-free fleet, electric fleet, fleet electrification, municipal vehicles, council vehicles, municipal fleet; dieselbuss, dieselbussar | diesel bus; elväg | electric road',
    passageSv:
      'Hemtjänstens bilar byts mot eldrivna, och laddstolparna är öppna för alla på kvällar och helger.',
    passageEn:
      'The home-care fleet goes electric, and its charging points are open to everyone at nights and weekends.',
  },
  'rail-and-ports': {
    broader: 'transport, trade',
    sv: 'godstransport, transportkorridor, varutransport, varutransporter, frakta varor, godsflöden',
    en: 'freight, cargo, goods traffic, transport of goods, transport corridor',
    kinds:
      'järnväg, järnvägsstation, räls, spårbunden, spårbunden trafik, järnvägsspår, järnvägslinje, stambana, stambanor, banvall, dubbelspår, lokförare | railway, rail, rail transport, railroad, rail track, rail link, railway line, train track, locomotive, train driver; höghastighetståg, höghastighetsbana | high-speed rail, high-speed train; järnvägsövergång, plankorsning | level crossing, railway crossing; godståg, godsvagn, godsvagnar, bangård, godsbangård, godsterminal, kombiterminal | freight train, goods yard, rail yard, marshalling yard; hamn, hamnutveckling, hamnverksamhet, =kaj, kajen, kajplats, kajplatser, hamnstad, hamnarbetare, hamnområde | =port, seaport, harbour, harbor, port development, river port, port city, port authority, port workers, dock workers, dockers, docklands, quay, quayside, wharf; containerhamn, containerterminal, containertrafik, omlastning | container terminal, container port, container ship, transhipment; torrhamn | dry port, inland port; småbåtshamn, gästhamn, båthamn, båtbrygga, =bryggor | =pier, jetty, jetties, landing stage, =mooring, =moorings, boat harbour; båttrafik, båttransport, båtförare, motorbåt | boat transport, boat operator, motorboat; sjöfart, fartyg, fartygstrafik, lastfartyg, fraktbåt, sjötransport, rederi | maritime transport, cargo ship, sea transport, shipping line, shipping company, water transport; pråm, pråmar, insjötrafik, inlandssjöfart, =slussar | barge, lake transport, inland waterways, inland navigation; kryssningsfartyg, kryssningar | cruise ship, =cruise; farled, muddring, muddra | dredging, dredge, shipping lane; fyrtorn | lighthouse; skeppsvarv | dockyard, shipyard; flygplats, flygtrafik, flyglinje, flygbolag, flygförbindelse, flygplan, flygfält, landningsbana, startbana | =airport, air traffic, air travel, air transport, airline, airstrip, airfield, aviation, runway, direct flights, aircraft, airplane, aeroplane; långtradare, åkeri, åkerier, lastbilschaufför, lastbilschaufförer | haulage, haulier, lorry drivers, truck drivers, truck stop; logistikcentrum | logistics centre, logistics hub, logistics park',
    passageSv: 'Hamnen och godsbangården knyts ihop, så att varor kan lämna lastbilen redan vid kajen.',
    passageEn: 'Quay and goods yard are joined so that cargo can leave the lorry as soon as it comes ashore.',
  },
  'street-lighting': {
    broader: 'electricity, public-space, safety',
    sv: 'gatubelysning, gatlampa, gatlampor, gatuljus, belysta gångvägar, ljussättning, lyktstolpe, vägbelysning, gatlykta, gatlyktor, belysningsstolpe, belysningsstolpar, ljusstolpe, lampstolpe, belysta gator, belysta vägar, belysta cykelvägar, belyst gångväg, upplysta gator, upplysta gångvägar, upplysta vägar, lysa upp gator, lysa upp gatan, mörka gator, mörka gångvägar, mörka platser, mörka stigar, mörka parker, mörkt på gatan, mörkt ute, mörkerrädd, utomhusbelysning, utebelysning, offentlig belysning, armatur, armaturer, belysningsarmatur, trygghetsbelysning, trygg belysning, bättre belysning, dålig belysning, dåligt upplyst, bristande belysning',
    en: 'street lighting, street light, streetlight, street lamp, public lighting, lamp post, lit paths, streetlamp, streetlighting, lamppost, light pole, lighting poles, outdoor lighting, road lighting, better lighting, poor lighting, poorly lit, badly lit, well-lit, well lit, unlit, dark streets, dark alley, dark alleys, dark paths, dark places, dark corners, dark at night, lit streets, lit walkways, lit roads, light up streets, =illuminated, luminaire, light fittings, high-mast lights, security lighting, security lights, walk home in the dark, afraid of the dark',
    kinds:
      'solcellsbelysning, solcellslampor, solcellsdriven belysning | solar street light, solar streetlight; led-lampor, ledbelysning | led lighting, energy-efficient lighting; smart belysning, behovsstyrd belysning | smart lighting; trasiga lampor, trasiga gatlampor, trasig gatlampa, släckta lampor, släckta gatlampor, lampbyte | broken street lights, broken lamps, replace lamps; ljusförorening, ljusföroreningar | light pollution; parkbelysning | park lighting; belysningsplan | lighting plan',
    passageSv:
      'Lamporna på stigen mellan skolan och marknaden tänds när någon närmar sig och släcks efteråt.',
    passageEn:
      'Lamps along the path from school to market light up when someone comes near and dim afterwards.',
  },
  'smart-city': {
    broader: 'urban-planning, digitalisation',
    sv: 'smart stad, smarta städer, uppkopplad stad, smart samhälle, smarta lösningar, smart kommun, smart stadsdel, smart region, smarta kommuner, smart teknik, intelligent stad, intelligenta städer, stadsinnovation, uppkopplade städer, digital stad, digitala städer',
    en: 'smart city, smart cities, connected city, smart solutions, smart municipality, smart town, smart region, smart district, smart neighbourhood, smart technology, smart urban, intelligent city, connected cities, urban innovation, digital city, urban tech, smart and sustainable cities',
    kinds:
      'sensorer, sensor, sensorteknik, sensornätverk, sensordata, sakernas internet, =iot, iot-plattform, lorawan, uppkopplade saker, uppkopplade sensorer | sensors, internet of things, sensor, sensor network, sensor data, =iot, iot platform, lorawan, connected devices, connected sensors; digital tvilling, digitala tvillingar | digital twin, digital twins; smarta mätare, smart mätning | smart meter, smart metering; smarta papperskorgar | smart bins; smart by, smarta byar | smart village; intelligenta trafiksystem, intelligenta transportsystem | smart traffic lights, smart mobility, intelligent transport systems; stadsplattform, dataplattform, realtidsdata, data i realtid, datadriven stad, datadriven stadsutveckling | urban data platform, city data platform, city dashboard, city operations centre, real-time data, data-driven city; testbädd, testbäddar, stadslabb, urbant labb, living lab | living lab, urban lab, city lab, testbed, test bed',
    passageSv:
      'Sensorer i papperskorgar och parkeringsplatser samlar uppgifter som hela förvaltningen kan använda.',
    passageEn:
      'Sensors in bins and parking spaces gather figures that the whole administration can put to use.',
  },
  'city-centre': {
    broader: 'urban-planning, economy',
    sv: 'stadskärna, centrumutveckling, =centrum, innerstad, stadskärneutveckling, levande centrum, levande stadskärna, cityutveckling, centrumförnyelse, stadens centrum, stadens kärna, centrala staden, centrala stan, mitt i stan, levande innerstad, levande city, centrummiljö, centrumplan, utdöende centrum, dött centrum, folktomt centrum, liv i centrum, liv i stan, liv och rörelse i centrum',
    en: 'town centre, city centre, downtown, inner city, town centre development, city centre development, revitalisation, revitalization, vibrant town centre, centre of town, town center, city center, town core, city core, dead city centre, dying town centre, lively centre, lively town centre, vibrant centre, vibrant city centre, revive the centre, centre revival, city centre renewal, downtown renewal, outdoor dining, pavement café',
    kinds:
      'gamla staden, historisk stadskärna, historiska stadskärnan | historic centre, historic center, old town, old city; tomma butikslokaler, tomma butiker, tomma lokaler, tomma skyltfönster, tomma affärer, stängda butiker, butiksdöd | empty shops, empty shop, vacant shops, vacant premises, empty premises, empty storefronts, vacant storefronts, boarded-up shops, closed shops; bilfritt centrum, bilfri stadskärna | car-free centre, car-free city centre; externhandel, externa köpcentrum | out-of-town shopping; kvällsekonomi, nattliv | night-time economy, nightlife, evening economy; cityhandel, centrumhandlare, shoppinggata, affärsgata, huvudgata, butikslokal, butikslokaler, skyltfönster, lokaler i bottenplan | high street, main street, shopping district, shop windows, shop fronts, shopfront; citysamverkan, cityförening, centrumledare, centrumsamverkan, centrumförening | town centre manager, town centre management, business improvement district; affärsdistrikt, affärskvarter | central business district, =cbd, business district; ortscentrum, stadsdelscentrum | neighbourhood centre, district centre; besöksflöde, kundflöde | footfall',
    passageSv: 'Handlare, fastighetsägare och kommunen delar på kostnaden för att få liv i tomma lokaler.',
    passageEn:
      'Traders, landlords and the municipality share the cost of bringing empty premises back to life.',
  },
  'school-buildings': {
    broader: 'education, facility-management',
    sv: 'skolbyggnad, skolbyggnader, skollokaler, skolhus, skollokal, skolans lokaler, skolans byggnader, skolinfrastruktur, skolfastigheter, klassrumsbyggnad, skoltomt',
    en: 'school building, school buildings, school premises, schoolhouse, school block, classroom block, school infrastructure, school facilities, educational facilities, school site',
    kinds:
      'skolgård, förskolegård, grön skolgård, gröna skolgårdar | school yard, schoolyard, school grounds, green schoolyard; skolmöbler, skolbänk, skolbänkar | school furniture, school desks, desks and chairs, school benches; renovering av skolor, renovera skolor, renovera skolan, renovera klassrum, rusta upp skolor, rusta upp skolan, rusta upp klassrum, upprustning av skolor, upprustade skolor, skolrenovering, skoltak | renovation of schools, school renovation, renovate schools, refurbish schools, school refurbishment, school repairs, repair schools, damaged schools, school roof, school maintenance, upgrading of schools; skolbygge, klassrum byggs, nytt skolhus, bygga skola, bygga skolor, byggande av skolor, byggnation av skolor, nybyggd skola, nybyggda skolor, bygga nya skolor, ny skolbyggnad, nya klassrum, fler klassrum, skolutbyggnad | school construction, new classrooms, classroom construction, construction of schools, construction of classrooms, build schools, build a school, built schools, build classrooms, build new schools, classrooms built, additional classrooms, extra classrooms, more classrooms, school extension; trånga klassrum, överfulla klassrum, brist på klassrum, klassrumsbrist | overcrowded classrooms, crowded classrooms, lack of classrooms, shortage of classrooms, classroom shortage; skolpaviljong, skolpaviljonger, skolmoduler, provisoriska klassrum, tillfälliga klassrum | makeshift classrooms, temporary classrooms, mobile classrooms, portable classrooms; undervisning under träd | lessons under trees, classes under trees; skolstaket, staket runt skolan | school fence; elevhem | school dormitory; lärarbostad, lärarbostäder | teacher housing',
    passageSv: 'Det läckande taket lagas, bänkarna byts, och eleverna ritar själva hur gården ska se ut.',
    passageEn:
      'The leaking roof is mended, desks are replaced and pupils themselves draw what the yard should be.',
  },
  broadband: {
    broader: 'digitalisation, infrastructure',
    sv: 'bredband, internetuppkoppling, uppkoppling, internetåtkomst, digital infrastruktur, bredbandsutbyggnad, bredbandsnät, snabbt internet, snabbare internet, dåligt internet, långsamt internet, tillgång till internet, utan internet, internetanslutning, internetleverantör, dålig uppkoppling, nätuppkoppling, dåligt nät',
    en: 'broadband, internet connection, internet access, connectivity, digital infrastructure, fast internet, high-speed internet, slow internet, poor internet, unreliable internet, community internet, internet coverage, internet connectivity, internet service, internet provider, superfast broadband',
    kinds:
      'fiber, fiberutbyggnad, fibernät, fiberanslutning, fiberkabel, optisk fiber, byanät, stadsnät | fibre optic, fiber optic, fibre network, fibre cable, fiber cable, fibre rollout, optical fibre; mobilnät, mobiltäckning, mobilmast, mobilmaster, mobilmottagning, dålig mobiltäckning, mobilsignal, mobildata, mobiloperatör, 5g, 4g | mobile coverage, mobile network, phone mast, mobile mast, cell tower, phone coverage, phone signal, mobile signal, network coverage, mobile broadband, mobile data, mobile operator, 5g, 4g; mobiltelefoni, telenät, telefonnät, telekommunikation, telekom, teleoperatör, kopparnät | telecom, telecommunications, telephone network, telephone lines; wifi, trådlöst nät, trådlöst nätverk, trådlöst internet, gratis wifi, wi-fi | wifi, wi-fi, free wifi, public wifi, wifi hotspot, wireless network, wireless internet; internetkafé, internetcafé | internet cafe, internet café, cyber café; satellitinternet, internet via satellit | satellite internet; datacenter, serverhall | data centre, data center',
    passageSv: 'Byalaget gräver själva ned fibern, och nu kan både lärare och småföretagare arbeta hemifrån.',
    passageEn:
      'Villagers dig down the cable themselves, and now teachers and small firms alike can work from home.',
  },
  cybersecurity: {
    broader: 'digitalisation, crisis-preparedness',
    sv: 'cybersäkerhet, informationssäkerhet, it-säkerhet, cyberhot, cyberförsvar, cyberincident, cyberrisk, it-incident, datasäkerhet, nätsäkerhet, digital säkerhet, nis2',
    en: 'cybersecurity, cyber security, information security, =cyber, cyber resilience, cyber defence, computer security, network security, it security, data security, digital security, online security, security breach, it incident',
    kinds:
      'dataskydd, gdpr, personuppgifter, integritetsskydd, dataskyddsombud, dataskyddsförordningen, behandling av personuppgifter, personlig integritet | data protection, gdpr, personal data, data privacy, data protection officer, digital privacy, privacy rights; dataläcka, dataläckor, läckta uppgifter | data breach, data leak, stolen data, leaked data; nätfiske, nätbedrägeri, nätbedrägerier, bedrägeri på nätet, bluffmejl, skräppost | phishing, phishing emails, fake emails, scam emails, spam email, online fraud, internet fraud, online scam; identitetsstöld, id-stöld | identity theft; skadlig kod, datavirus, virusskydd, antivirus, utpressningsvirus, gisslanprogram | ransomware, malware, computer virus, computer viruses, antivirus, anti-virus; lösenord, starka lösenord, tvåfaktorsautentisering, tvåfaktorsinloggning, säker inloggning | strong passwords, password, two-factor authentication, multi-factor authentication, secure login; brandvägg, brandväggar | firewall; kryptering, krypterad | encryption, encrypted; säkerhetskopia, säkerhetskopior, säkerhetskopiering | data backup; dataintrång, cyberattack, hackerattack, it-attack, cyberangrepp, hackad, hackade, hackare, överbelastningsattack | cyber attack, cyberattack, hacking, hacker, hacked, denial-of-service; cyberbrott, cyberbrottslighet, it-brott | cybercrime; säker på nätet, säkerhet på nätet | online safety, internet safety; cyberövning | cyber exercise',
    passageSv:
      'Efter en attack som låste alla system tränar personalen på säkra lösenord och att arbeta på papper.',
    passageEn: 'After an attack that locked all systems, staff practise safe passwords and working on paper.',
  },
  'artificial-intelligence': {
    broader: 'digitalisation, innovation',
    sv: 'artificiell intelligens, ai-verktyg, ai-lösning, algoritm, =ai, intelligenta system',
    en: 'artificial intelligence, =ai, algorithm, algorithmic, intelligent systems, intelligent machines',
    kinds:
      'chatbot, chattbot, chattrobot, röstassistent, virtuell assistent | chatbot, chat bot, virtual assistant, digital assistant, voice assistant; språkmodell, stora språkmodeller, chatgpt, generativ ai | language model, generative ai, large language model, chatgpt, natural language processing; automatisering, automatiserade beslut, automatiserat beslutsfattande, automatisk handläggning, robotprocessautomation, =rpa, mjukvarurobot | automation, automated decision, robotic process automation, =rpa; robotik, =robot, robotar, robotisering, vårdrobot, vårdrobotar, städrobot, gräsklipparrobot | robotics, =robot, robots, robotic; maskinöversättning, automatisk översättning, automatöversättning | machine translation, automatic translation; taligenkänning, röstigenkänning | speech recognition, voice recognition; bildigenkänning, ansiktsigenkänning, datorseende | computer vision, image recognition, facial recognition, face recognition; självkörande, självkörande bussar, självkörande bilar, förarlösa bussar, autonoma fordon | self-driving, self-driving bus, driverless, autonomous vehicle, autonomous bus; maskininlärning, djupinlärning, neurala nätverk, prediktiv analys | machine learning, deep learning, neural network, predictive analytics, predictive model',
    passageSv:
      'En chatbot svarar på enkla frågor dygnet runt, och reglerna säger när en människa måste ta över.',
    passageEn:
      'A chatbot answers simple questions round the clock, and rules say when a person must take over.',
  },
  'asset-maintenance': {
    broader: 'infrastructure',
    sv: 'drift och underhåll, underhållsarbete, ledningsunderhåll, =underhåll, skötsel och underhåll, löpande underhåll, planerat underhåll, akut underhåll, regelbundet underhåll, akuta reparationer, underhållsbehov, underhållsplanering, =reparationer, reparationsarbete',
    en: 'operation and maintenance, operations and maintenance, maintenance work, =maintenance, =upkeep, routine maintenance, regular maintenance, planned maintenance, maintenance schedule, maintenance needs, =repairs, repair work, infrastructure maintenance, corrective maintenance, equipment servicing',
    kinds:
      'eftersatt underhåll, underhållsskuld, bristande underhåll, dåligt underhåll, brist på underhåll, slitage, slitna anläggningar, gammal infrastruktur, åldrande infrastruktur, förfallen infrastruktur, eftersatt infrastruktur, renoveringsbehov, upprustningsbehov | maintenance backlog, deferred maintenance, poor maintenance, lack of maintenance, worn-out pipes, worn-out equipment, wear and tear, ageing infrastructure, aging infrastructure, crumbling infrastructure, neglected infrastructure; förebyggande underhåll | preventive maintenance, preventative maintenance, predictive maintenance; livscykelkostnad, teknisk livslängd | life-cycle cost, life cycle cost, lifecycle cost, life cycle costing, service life; reservdel, reservdelar | spare part; trasiga pumpar, trasiga maskiner, laga pumpar, reparera pumpar, reparera maskiner | broken pumps, broken machinery, fix pumps, repair pumps; driftstopp, driftstörning, driftstörningar, driftsäkerhet | equipment breakdown, downtime; underhållspersonal, underhållstekniker, drifttekniker, driftpersonal | maintenance crew, maintenance staff, maintenance team, maintenance technician, repair crew, repair team; underhållsbudget, underhållskostnad | maintenance cost, maintenance budget; tillståndsbedömning, statusbesiktning, tillgångsförvaltning, anläggningsregister | infrastructure asset management, asset condition, condition assessment, condition survey; reinvestering, förnyelsetakt | reinvestment; fordonsverkstad, maskinpark | vehicle workshop, machinery fleet',
    passageSv:
      'Varje pump och bro får ett kort som säger när den senast sågs över och vad nästa byte kostar.',
    passageEn:
      'Each pump and bridge gets a card that says when it was last serviced and what replacing it will cost.',
  },
  'digital-inclusion': {
    broader: 'digitalisation, inclusion',
    sv: 'digital inkludering, digital delaktighet, digitalt utanförskap, digital klyfta, digitala klyftor, digitalt innanförskap, digital trygghet, lära sig internet, använda internet, använda datorer, ovana vid datorer, ovan vid datorer, digitalt utestängd, digitalt utestängda',
    en: 'digital inclusion, digital divide, digital exclusion, digitally excluded, digital gap, digital equality, digital confidence, get online, go online, silver surfers, never been online, afraid of computers',
    kinds:
      'digital hjälp, it-hjälp, datorhjälp, hjälp med datorn, hjälp med surfplattan, it-handledning, digital handledare, digital mentor, digitala mentorer, digital vägledning, digidelcenter, datorstuga, internetstuga | digital helpers, digital navigator, digital champions, digital mentor, digital guides, help with computers, computer help, it help, tech help, help going online; hjälp med mobilen, hjälp med telefonen, lära sig mobilen, använda mobilen, använda smarttelefon, lära sig smarttelefon, smarttelefon, smarta telefoner, smartphone, smartmobil, mobilskola | smartphone, smart phone, use a smartphone, learn to use smartphones; utan dator, lånedator, lånedatorer | public computers, computer access, telecentre, telecenter; analoga alternativ | offline alternative; billigt internet, internet åt alla | internet for all, affordable internet, data bundles; utan bank-id | without e-id, without bank id',
    passageSv:
      'På biblioteket visar ungdomar äldre besökare hur man bokar en tid, betalar en räkning och känner igen en bluff.',
    passageEn:
      'At the library young people show older visitors how to book a time, pay a bill and recognise a fraud.',
  },
};
