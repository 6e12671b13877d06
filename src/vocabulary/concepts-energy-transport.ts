// Energy and transport in both languages. Data only, written from general knowledge of municipal technical services.
// Lines are long on purpose: one line a language.
// Over 200 lines, since it is one list of data: a few lines a concept.
import type { ConceptEntries } from './concept.js';

/** Energy from saving to solar power; transport from the bus to the footpath. */
export const ENERGY_AND_TRANSPORT: ConceptEntries = {
  energy: {
    broader: '',
    sv: 'energi, energifråga, energiförsörjning, energiplan, energisystem, energipolitik, energikälla, energiproduktion, energisektor, energibehov, energianläggning, energiplanering, energistrategi, energiingenjör, energimarknad, energislag, kilowattimmar, megawatt',
    en: 'energy, energy supply, energy plan, energy system, energy policy, energy source, energy sector, energy demand, energy needs, energy mix, energy planning, energy strategy, energy production, energy generation, kilowatt hours, kilowatt-hours, megawatt',
    kinds:
      'förnybar energi, förnybara energikällor, energiomställning, hållbar energi, ren energi, förnybar, alternativ energi, grön energi, fossilfri energi, förnybara bränslen, sol och vind | renewable energy, renewables, energy transition, clean energy, sustainable energy, renewable, alternative energy, green energy; kärnkraft, kärnkraftverk, kärnenergi, kärnreaktor | nuclear power, nuclear energy, nuclear plant, nuclear reactor; naturgas, gasledning, gasledningar, gasnät, fossilgas | natural gas, gas pipeline, gas supply, gas network; fossila bränslen, fossil energi, fossilt bränsle, kol och olja, olja och gas | fossil fuel, fossil energy, =coal, coal power, coal-fired; vattenkraft | hydropower; ugn, spis, kokspis, eldning | cookstove, clean cooking, stove; energifattigdom, energikostnad, energikostnader, energipriser, betala för energi | energy poverty, fuel poverty, energy costs, energy prices, energy bills, affordable energy; energirådgivning, energirådgivare, energikontor | energy advice, energy adviser, energy advisor, energy agency; energibrist, energikris, energisäkerhet, energioberoende | energy crisis, energy security, energy shortage, energy independence; energilager, energilagring, lagra energi, batterilager | energy storage, store energy, battery storage; energigemenskap, energigemenskaper, energikooperativ | energy community, energy cooperative; tillgång till energi | energy access, access to energy; biobränslen, bioenergi | bioenergy, biofuels; vätgas, vätgasproduktion | hydrogen, green hydrogen; kraftverk | power plant; energibolag, kraftbolag | energy company; bränsle, bränslen | =fuel, =fuels',
    passageSv:
      'En gemensam energiplan visar hur kommunen ska gå över till förnybara källor och klara vintrar med störningar.',
    passageEn:
      'A joint energy plan shows how the municipality will move to renewable sources and cope with winter disruptions.',
  },
  'energy-saving': {
    broader: 'energy, climate-mitigation',
    sv: 'energieffektivisering, energibesparing, energieffektiv, spara energi, energispar, energianvändning, energiförbrukning, energikrävande, energisnål, energieffektivitet, energieffektivisera, minska energianvändningen, sänka energianvändningen, minska energiförbrukningen, dra ner på energin, slösa energi, energislöseri, spara värme, energismart, energitjuv, energitjuvar, energisparåtgärd, energisparande, energibesparande, energijakt, energibesparingar',
    en: 'energy efficiency, energy saving, energy-efficient, save energy, energy use, energy consumption, energy conservation, energy savings, saving energy, reduce energy use, reduce energy consumption, cut energy use, lower energy use, lower energy bills, cut energy bills, wasted energy, energy waste, energy efficient, energy-smart',
    kinds:
      'tilläggsisolering, isolering, isolera hus, tilläggsisolera, dåligt isolerade hus, dåligt isolerad, välisolerad, välisolerade hus, isolera tak, isolera väggar, takisolering, klimatskal | insulation, insulate, thermal insulation, insulated, uninsulated, poorly insulated, well-insulated, roof insulation, wall insulation, loft insulation, attic insulation, draughty, draught-proofing, weatherization, heat loss; energirenovering | energy retrofit, retrofit, retrofitting, energy renovation, energy refurbishment, deep renovation, thermal modernisation, thermal modernization, thermomodernisation; fönsterbyte, fönsterbyten, byta fönster, byte av fönster, treglasfönster, täta fönster, dragiga fönster | double glazing, double-glazed, triple glazing, new windows, window replacement, replace windows, leaky windows; led-lampor, ledlampor, lågenergilampa, lågenergilampor | led lamps, led lights, led bulbs, low-energy lamps, light bulbs; elförbrukning, minska elförbrukningen, spara el, spara ström, elsnål, släcka lampor, släcka lampan | electricity consumption, save electricity, save power, switch off lights, turn off lights; passivhus, lågenergihus, nollenergihus, plusenergihus, energisnåla hus, energieffektiva byggnader | passive house, low-energy building, low-energy house, zero-energy building, nearly zero-energy; energideklaration, energikartläggning, energiklass, energiprestanda, energibesiktning | energy audit, energy performance, energy certificate, energy label; energiledning, energiuppföljning, energimätning, energioptimering | energy management, energy manager, energy monitoring, energy meters; värmeåtervinning | heat recovery; värmekamera, termografering | thermal imaging, thermal camera; termostat, termostater | thermostat; energicoach | energy coach',
    passageSv:
      'Skolbyggnaderna tilläggsisoleras och får nya fönster, vilket halverar energiförbrukningen och gör klassrummen varmare.',
    passageEn:
      'School buildings are insulated and given new windows, which halves consumption and makes classrooms warmer.',
  },
  'solar-energy': {
    broader: 'energy',
    sv: 'solenergi, =solel, solceller, solcell, solpanel, solpaneler, solkraft, soldriven, solcellsanläggning, solcellsdriven, solelanläggning, solelinstallation, solelproduktion, solmodul, solmoduler, energi från solen, el från solen, ström från solen, solens energi, solens kraft, fotovoltaisk, soldrivna',
    en: 'solar, solar energy, solar power, solar panel, solar cell, photovoltaic, photovoltaics, solar-powered, =pv, pv system, solar home system, solar electricity, photovoltaic panels, power from the sun, energy from the sun, electricity from the sun, sun power, sun-powered, solar dryer',
    kinds:
      'solvärme, solfångare, solvarmvatten, solvattenvärmare | solar heating, solar heater, solar water heater, solar thermal, solar collector; sollampa, solenergilampa, solcellslampa | solar lamp, solar lantern, solar light; solspis, solkök, solugn, solkokare | solar cooker, solar oven; solpump | solar pump; solpark, solcellspark, solkraftverk | solar plant, solar farm, solar park; soltak, solcellstak, solceller på tak, solceller på taket, paneler på taket, takpaneler | rooftop solar, solar roof, rooftop panels, roof panels, panels on roofs; solladdare, solkiosk | solar kiosk, solar charger; solbatteri | solar battery; solinstallatör, solcellsinstallatör | solar installer, solar technician; växelriktare | =inverter; solkarta | solar map; solkylskåp | solar fridge; agrivoltaik, solbruk | agrivoltaics',
    passageSv:
      'Solpaneler på vårdcentralens tak ger ström till kylskåpen för vaccin även när elnätet ligger nere.',
    passageEn:
      'Solar panels on the roof of the health centre power the vaccine fridges even when the grid is down.',
  },
  'wind-energy': {
    broader: 'energy',
    sv: 'vindkraft, vindkraftverk, vindkraftspark, vindenergi, vindpark, vindsnurra, vindbruk, vindmölla, vindmöllor, vindkraftsutbyggnad, vindkraftsetablering, vindturbin, vindturbiner, vindkraftsanläggning, rotorblad, energi från vinden, el från vinden, vindens kraft, vindkraftspolicy',
    en: 'wind power, wind energy, wind farm, wind turbine, windmill, windfarm, wind park, wind plant, wind electricity, wind-generated, wind-powered, wind generation, wind development, wind resource, wind industry, turbine blades, rotor blades, wind turbines, energy from wind, power from wind, electricity from wind',
    kinds:
      'havsbaserad vindkraft, havsvind | offshore wind; landbaserad vindkraft | onshore wind; vindkraftsprojektör, vindkraftsbolag | wind developer; bygdepeng | community benefit fund; andelsägd vindkraft, vindandelar | community wind',
    passageSv:
      'Hur en kommun planerar för vindkraft och får bygden med sig är en fråga som båda sidor arbetar med.',
    passageEn:
      'How a municipality plans for wind turbines and gains the support of local people occupies both sides.',
  },
  electricity: {
    broader: 'energy',
    sv: '=el, elektricitet, elförsörjning, elkraft, =ström, elkund, elkunder, =elektrisk, =elektriska, elsystem, strömförsörjning, hushållsel',
    en: 'electricity, electricity supply, power supply, electric power, electrical, voltage',
    kinds:
      'elnät, elledning, kraftledning, elstolpe, elstolpar, elkabel, elkablar, elskåp, elöverföring, högspänning, högspänningsledning, lågspänning, transformator, transformatorer, transformatorstation, ställverk, kraftnät, stamnät | electrical grid, electric grid, power grid, power line, electricity network, electricity poles, power distribution, power transmission, power network, power pole, power cables, =transformer, substation, high voltage, high-voltage, low-voltage, national grid, the national grid; smarta elnät, smart elnät | smart grid; elproduktion, elkraftverk, elverk | electricity generation, electricity production, power generation, power station; elavbrott, strömavbrott, elbrist, brist på el, elkris, effektbrist, spänningsfall | power cut, power outage, blackout, load shedding, power failure, electricity shortage, power shortage; reservkraft, =generator | generator, backup power; gatubelysning, gatlampa, belysning | street lighting, street light, streetlight, =lighting; elräkning, elpriser, elpris, elkostnad, elkostnader, elmarknad, elstöd, elhandel | electricity bill, electricity prices; elmätare, elmätning | electricity meter, prepaid electricity; elektrifiering, elektrifiera, utan el, elanslutning, eltillgång, tillgång till el, få ström, dra fram el, anslutning till elnätet | electrification, rural electrification, electricity access, access to electricity, electricity connection, power connection, without electricity, grid connection, grid extension, connected to the grid, electrified, electrify, bring electricity, get electricity, lack of electricity, no electricity; mikronät | mini-grid, minigrid, microgrid, micro-grid, off-grid; elbolag, elnätsbolag | electricity company, power utility, power company; elstängsel | electric fence; elektriker, elinstallation, elinstallatör, elarbete, elarbeten, elcentral, eluttag | electrician, =wiring; elsäkerhet, elolycka | electric shock, electrocution, electrical safety; elstöld, elstölder | electricity theft; ladda telefoner, ladda mobilen | charge phones, phone charging',
    passageSv:
      'Gatubelysning med lågenergilampor gör kvällarna tryggare, och elräkningen sjunker trots att fler gator lyses upp.',
    passageEn:
      'Street lighting with efficient lamps makes evenings safer, and the electricity bill falls although more streets are lit.',
  },
  heating: {
    broader: 'energy',
    sv: 'uppvärmning, uppvärmda, värmeförsörjning, värmesystem, uppvärmningssäsong, värma huset, värma hus, värma upp hus, värmekälla, värmeproduktion',
    en: '=heating, heating system, heat supply, central heating, heating season, =heater, =heaters, underfloor heating, heat homes, heat houses, heat buildings, heat their homes, thermal energy',
    kinds:
      'fjärrvärme, fjärrvärmenät, fjärrvärmebolag, fjärrvärmeledning, närvärme, värmeverk, värmebolag, värmeledning, värmeledningar, värmerör, värmecentral, undercentral, panncentral | district heating, heat network, heating network, heating plant, heating company, boiler house, boiler plant; kraftvärme, kraftvärmeverk | combined heat and power, cogeneration, thermal power; fjärrkyla | district cooling; värmepump, bergvärme, jordvärme | heat pump, ground source heat, ground-source heat; geotermisk energi, geotermi, geotermisk, geoenergi | geothermal, geothermal energy; biobränsle, biomassa, biovärme, pellets, pelletspanna, träpellets, pelletseldning, =flis, flispanna, fliseldning | biofuel, biomass, wood pellets, pellets, pellet boiler, wood chips, woodchip; vedpanna, vedpannor, vedeldning, vedkamin, =kamin, kaminer, kakelugn | wood-burning stove, wood-fired, wood heating; skorsten, skorstenar | chimney; spillvärme | waste heat, residual heat, excess heat, surplus heat; kolpanna, kolpannor, koleldning, koleldad | coal boiler, coal heating, coal stove; oljepanna, oljepannor, oljeeldning, eldningsolja, gaspanna, gaspannor | oil boiler, heating oil, gas boiler; värmepanna, pannrum | boiler, boiler room; värmekostnad, värmekostnader, värmeräkning, uppvärmningskostnader | heating costs, heating bills; kalla lägenheter, kalla bostäder, kallt inomhus, kallt i lägenheten, kallt i huset, hålla värmen, inomhustemperatur | cold homes, cold houses, cold flats, cold apartments, keep warm, keep homes warm, indoor temperature; =radiator, =radiatorer | radiator; varmvatten | hot water, hot-water supply; vinterbränsle | heating fuel',
    passageSv:
      'Det slitna fjärrvärmenätet byts ut i etapper, och pannan ställs om från gas till flis och pellets.',
    passageEn:
      'The worn district heating network is replaced in stages, and the boiler is converted from gas to wood chips.',
  },
  biogas: {
    broader: 'energy, compost',
    sv: 'biogas, rötning, biogasanläggning, rötkammare, metangas, biogasproduktion, biogasreaktor, biogasmack, biometan, samrötning, rötningsanläggning, gasuppgradering',
    en: 'biogas, anaerobic digestion, biogas plant, =digester, biomethane, methane gas, biodigester, bio-gas, bio-digester, anaerobic digester, digestion plant, co-digestion, renewable gas, green gas, methane capture, methane recovery',
    kinds:
      'fordonsgas, gasbuss, gasbussar, gastankställe | vehicle gas, compressed natural gas; biogödsel, rötrest | =digestate, biofertiliser, bioslurry, bio-slurry; biogaskök, biogasspis, gas till matlagning | biogas stove; gödselgas, gas från gödsel, gas ur gödsel, gas av gödsel, gårdsbiogas, gårdsgas | gas from manure, gas from dung, dung into gas, manure into gas, gas from cow dung; gas av matavfall, gas från sopor, rötning av matavfall | gas from food waste, gas from waste, waste into gas; gas ur avloppsslam, rötgas, rötslam, rötning av slam | gas from sewage, sewage gas, sludge digestion; flytande biogas | liquid biogas',
    passageSv:
      'Matrester och gödsel blir biogas som driver bussarna, och rötresten går tillbaka till åkrarna.',
    passageEn:
      'Food scraps and manure become biogas that drives the buses, while the digestate returns to the fields.',
  },
  transport: {
    broader: '',
    sv: 'transport, trafik, trafikplanering, mobilitet, transportsystem, trafikfråga, trafiksystem, persontransport, vardagsresor, trafikant, trafikanter, trafikproblem, trafikplanerare, trafikingenjör, trafikkontor, trafikplan, trafikstrategi, transportplan, transportplanering, transportpolitik, transportsektor, transportslag, transportmedel, transportbehov, mobilitetsplan, mobilitetsplanering, färdmedel',
    en: 'transport, transportation, traffic, traffic planning, mobility, transport system, means of transport, mode of transport, modes of transport, transport mode, transport planning, transport plan, transport planner, transport policy, transport department, transport authority, transport sector, transport services, transport network, transport links, transport infrastructure, passenger transport, urban transport, urban mobility, mobility plan, traffic engineer, traffic engineering, traffic department, getting around town',
    kinds:
      'hållbara transporter, hållbart resande | sustainable transport, sustainable mobility, green transport, clean transport, low-carbon transport; aktiv mobilitet, aktiva transporter | active travel, active mobility; bil, bilar, biltrafik, bilism, åka bil, köra bil, bilkörning, bilåkande, bilberoende, bilist, bilister | =car, car traffic, car use, car ownership, car dependence, car dependency, private cars, motorist; bilfri, bilfria, minskat bilåkande, lämna bilen hemma | car-free; fordon, motortrafik | vehicle, motor vehicle, motorised; trängsel, trafikstockning, rusningstrafik, trafikkaos, trängselskatt | congestion, traffic jam; trafikljus | traffic lights; parkering, parkeringsplats | =parking; elbil, laddstolpe, laddinfrastruktur | electric vehicle, electric car, charging station; samåkning, samåka, bilpool | car sharing, car pool; järnväg | railway; godstrafik, logistik | freight, logistics; lastbil, lastbilar, lastbilstrafik | lorry, =truck; flygplats | =airport; sjöfart | =shipping; arbetspendling, pendla, pendling, pendlare, ta sig till jobbet | commute, commuting, drive to work, travel to work, get to work; motorcykel, motorcyklar, moped, mopeder | motorcycle, motorbike, =moped; resvana, resvaneundersökning, färdmedelsval | travel habits, travel survey; körkort | driving licence, driving license; yrkesförare | professional drivers; transportkostnader | transport costs',
    passageSv:
      'En plan för resor och godstransporter ska minska trängseln i centrum utan att handeln tappar kunder.',
    passageEn:
      'A plan for trips and freight will reduce congestion in the centre without shops losing their customers.',
  },
  'public-transport': {
    broader: 'transport',
    sv: 'kollektivtrafik, kollektivtrafiken, resenär, passagerare, tidtabell, åka kollektivt, resa kollektivt, kollektivt resande, linjetrafik, linjenät, turtäthet, kollektivtrafikmyndighet, kollektivtrafikbolag',
    en: 'public transport, public transit, commuter, mass transit, passengers, timetable, commuters, transit system, transit authority, route network, passenger information, ridership',
    kinds:
      'buss, busslinje, bussar, åka buss, ta bussen, busstrafik, bussnät, bussresa, bussresor, bussbolag, bussförbindelse, bussförbindelser, bussdepå, lokalbuss, stadsbuss, nattbuss | =bus, =buses, bus line, bus route, take the bus, go by bus, travel by bus, by bus, bus service, bus network, bus company, bus operator, bus depot, bus fleet, bus passengers, city bus, night bus, commuter bus; busshållplats, hållplats, busskur, busskurer, bussterminal, busstation, resecentrum, bytespunkt | bus stop, bus stops, bus shelter, bus terminal, bus station, transport hub; bussförare, busschaufför, busschaufförer | bus driver; bussfil, expressbuss, snabbuss, superbuss | bus lane, bus rapid transit, busway, brt, express bus; spårvagn, spårväg, snabbspårväg | tram, light rail, tramway, tram line, streetcar; =tåg, tågresa, tågtrafik, pendeltåg, pendlartåg, regionaltåg, tågstation, tågstationer, tågförbindelse, tågförbindelser, ta tåget, åka tåg | =train, =trains, train station, railway station, by train, take the train, commuter train, commuter rail, local train, regional train, suburban rail, urban rail, rail passengers; tunnelbana | metro, subway; trådbuss, trådbussar | trolleybus, trolley bus; minibuss, minibussar | minibus, minibuses, minibus taxi, matatu, paratransit; taxi, taxichaufför, taxiförare, taxibilar | taxi, taxi driver, taxi stand; färja, färjetrafik, färjelinje, färjeförbindelse, passagerarbåt, passagerarbåtar, pendelbåt | ferry, passenger ferry, ferry service, ferry terminal, water taxi; linbana, linbanor | cable car, funicular; skolskjuts | school bus; färdtjänst, riksfärdtjänst, sjukresor | dial-a-ride, community transport; anropsstyrd trafik, anropsstyrd kollektivtrafik, flexlinje | demand-responsive transport; biljettpris, biljettpriser, biljettsystem, reskort, seniorkort, busskort, bussbiljett, tågbiljett | =fares, =ticketing, bus fare, bus ticket, bus pass, travel card, monthly pass; gratis buss, gratis bussresor, avgiftsfri kollektivtrafik, gratis kollektivtrafik, nolltaxa | fare-free, free public transport, free bus; stationsnära bebyggelse, kollektivtrafiknära bebyggelse | transit-oriented development',
    passageSv:
      'Bussarna får egna körfält och tätare turer, och minibussarnas förare erbjuds jobb i det nya bolaget.',
    passageEn:
      'Buses get their own lanes and run more often, and the minibus drivers are offered jobs in the new company.',
  },
  cycling: {
    broader: 'transport, climate-mitigation',
    sv: 'cykel, cykling, cykelplan, cyklist, cykla, cykelstrategi, cykeltrafik, cykelvänlig, gång och cykel, cyklister, cykelkarta, cykelstad, cykelkampanj',
    en: '=cycling, bicycle, bike, cyclist, cycling plan, cycle-friendly, bikes, bicycles, cyclists, bike ride, ride bikes, ride a bike, ride bicycles, go by bike, by bike, by bicycle, pedalling, pedal power, bicyclist',
    kinds:
      'cykelväg, cykelbana, cykelled, cykelleder, cykelstråk, cykelnät, cykelvägnät, cykelfält, cykelgata, cykelgator, cykelinfrastruktur, cykelöverfart, gc-väg | cycle path, cycle lane, bike lane, cycle route, bike path, cycleway, cycle track, cycle network, cycle highway, cycle superhighway, bikeway, bike route, bike network; cykelparkering, cykelställ, cykelgarage | bicycle parking, cycle parking, bike parking, bike rack, bike shed; lånecykel, lånecyklar, hyrcykel, hyra cykel, låna cykel, cykelbibliotek, cykelpool, cykeldelning, delade cyklar | bike-sharing, bikeshare, bike share, shared bikes, cycle hire, bike hire, bike rental; elcykel | e-bike, electric bike, electric bicycle; elsparkcykel, elscooter, sparkcykel, sparkcyklar | e-scooter, kick scooter; lådcykel, lastcykel | cargo bike, cargo bicycle; cykelverkstad, cykelpump, cykelreparation, cykelreparatör, laga cykeln, laga cyklar, reparera cyklar, begagnade cyklar | bike repair, bike kitchen, bike workshop, bike mechanic; cykelskola, cykelkurs, cykelträning, lära sig cykla | cycle training, learn to cycle, learn to ride a bike; cykelpendling, cykelpendlare, cykla till jobbet | cycle to work, bike to work; vintercykling | winter cycling; cykelräkning, cykelbokslut | bicycle count; cykelstöld | bike theft',
    passageSv:
      'Nya cykelbanor knyter ihop bostäder, skolor och arbetsplatser, och alla femteklassare får lära sig cykla i trafik.',
    passageEn:
      'New cycle paths join homes, schools and workplaces, and all fifth-graders learn to ride a bicycle in traffic.',
  },
  walking: {
    broader: 'transport, public-space',
    sv: 'gångväg, fotgängare, gångtrafik, promenad, gångvänlig, =gångare, gående, gå till fots, till fots, gå till jobbet, promenera, promenadväg, promenadvägar, promenadvänlig, gångnät, gångstråk, gångplan, gåvänlig, gångavstånd, promenadavstånd',
    en: 'walking, walkway, pedestrian, walkable, walkability, walking path, pedestrians, on foot, by foot, walking distance, walking route, walk to work, walkable streets, walkable city, stroll',
    kinds:
      'trottoar, gångbana, trottoarkant, breda trottoarer, smala trottoarer, trasiga trottoarer | pavement, sidewalk, =kerb, =kerbs, narrow pavements, narrow sidewalks, broken pavements; gågata, gågator, gångfartsområde, bilfri gata, bilfria gator, sommargata, sommargågata | pedestrian street, pedestrianise, pedestrianised, pedestrianized, pedestrianisation, car-free street, open streets, streets for people; övergångsställe, zebraränder, gångpassage, säkra övergångar | pedestrian crossing, zebra crossing, crosswalk, raised crossing, cross the street, cross the road, crossing the road, crossing the street; gångbro, hängbro, hängbroar | footbridge, foot bridge, suspension bridge, trail bridge; fotgängartunnel, gångtunnel, gångtunnlar | underpass; skolväg, säker skolväg, skolgata, skolgator | safe route to school, walk to school, school street; promenadstråk, strandpromenad | promenade, waterfront promenade, riverside walk; =gångstig, =gångstigar | footpath, walking trail',
    passageSv:
      'Trottoarerna görs bredare och gatan framför skolan stängs för bilar, så att barnen kan gå själva.',
    passageEn:
      'Pavements are widened and the street outside the school is closed to cars, so that children can walk alone.',
  },
  roads: {
    broader: 'transport, infrastructure',
    sv: 'väg, vägar, vägbygge, vägnät, vägunderhåll, gata, gator, vägarbete, väghållning, landsväg, gatuunderhåll, lokalgata, gatunät, väghåll, dåliga vägar, framkomliga vägar, vägstandard, vägutbyggnad, vägren, vägbana, körbana, körfält, laga vägar, laga gator, rusta upp vägar, bygga vägar, bygga väg, vägingenjör, gatukontor, gatuingenjör, vägförbindelse',
    en: 'road, road network, road maintenance, road construction, street, street network, roadworks, road works, road repair, repair roads, build roads, road building, roadside, road surface, road engineer, roads authority, road fund, road upgrade, road rehabilitation, carriageway, street works, street repair, street maintenance, street design, road access',
    kinds:
      '=bro, broar, brobygge, vägbro, betongbro, träbro, bro över floden, reparera broar | =bridge, road bridge, bridge construction, bridge repair, viaduct, flyover, overpass; tunnel, vägtunnel | =tunnel; snöröjning, vinterväghållning, snö | snow clearance, =snow; grusväg, byväg, byvägar, jordväg, jordvägar, leriga vägar, oframkomlig, oframkomliga vägar | gravel road, rural road, feeder road, unpaved, dirt road, muddy road, access road, all-weather road, impassable, impassable roads, gravelling, murram; asfaltering, asfalt, asfaltera, vägbeläggning, gatubeläggning, makadam, kullersten, gatsten, gatstenar, kantsten | asphalt, paving, paved road, tarmac, resurfacing, resurface, cobblestone, paving stones, paving blocks, kerbstone; gropar, potthål, hål i vägen, hål i gatan, tjälskador, tjälskada, ojämna vägar | pothole, potholes, bumpy roads; motorväg, motorled, riksväg, genomfart, genomfartsled, ringled, ringväg, förbifart | motorway, highway, expressway, main road, ring road, bypass road; rondell, cirkulationsplats, trafikplats, vägkorsning, gatukorsning, gatukorsningar, vägskäl | roundabout, traffic circle, road junction, =intersections, street intersection; vägtrumma, vägtrummor | culvert; vägskylt, vägskyltar, vägmärke, vägmärken | road sign; väghyvel, väghyvlar, vägmaskin, vägmaskiner | road grader, =grader; enskilda vägar, enskild väg, vägförening, vägsamfällighet | private road, private roads; vägarbetare | road crew, road gang',
    passageSv:
      'Grusvägarna till byarna rustas upp med lokal arbetskraft, så att skörden når marknaden även under regntiden.',
    passageEn:
      'Gravel roads to the villages are upgraded with local labour, so that harvests reach the market even in the rains.',
  },
  'traffic-safety': {
    broader: 'transport, safety',
    sv: 'trafiksäkerhet, trafikolycka, nollvision, nollvisionen, trafikdöd, trafikmiljö, vägsäkerhet, bilolycka, trafikfara, trafiksäker, säker trafik, säkra vägar, säkrare vägar, trafikskada, trafikskadad, trafikskadade, trafikoffer, dödade i trafiken, skadade i trafiken, skadas i trafiken, dör i trafiken, olyckor i trafiken, olycka i trafiken, dödsolycka, dödsolyckor, påkörd, påkörda, bilkrock, bilkrockar, krockolycka, singelolycka, trafikkamera, farlig väg, farliga vägar',
    en: 'road safety, traffic safety, traffic accident, road accident, vision zero, road deaths, road user, crash, road accidents, road traffic injuries, road injuries, road crash, car crash, car accident, traffic injuries, traffic fatalities, road fatalities, road victims, traffic deaths, killed in traffic, hit by cars, hit by a car, accident-prone, accident blackspot, dangerous roads, safe roads, safer roads, accident statistics, crashes',
    kinds:
      'hastighetsgräns, hastighetsbegränsning, hastighetsdämpning, hastighetssänkning, sänkt hastighet, sänka hastigheten, lägre hastighet, fortkörning, köra för fort, hastighetskamera, fartkamera, fartkameror, hastighetskontroll | speed limit, speeding, safe speed, speed camera, speed control, speed reduction, reduced speed, slow down traffic, traffic calming, drive too fast, driving too fast; fartgupp, farthinder, vägbula, vägbulor, =gupp | speed bump, speed hump, speed table, road humps, rumble strips; hjälm, cykelhjälm, cykelhjälmar | helmet, helmets, bicycle helmet, crash helmet; bilbälte, bilbarnstol, krockkudde | seat belt, seatbelt, child seat, car seat; trafikundervisning, trafikutbildning, trafikkunskap, trafikvett, trafikregler | traffic education, traffic rules, highway code; körskola, trafikskola, övningskörning | driving school, driver training, driving lessons, driving test, learner drivers; rattfylleri, rattfylla, alkolås | drunk driving, drink driving, drink-driving, drunk drivers, breathalyser; trafikpolis | traffic police, traffic offences; vårdslös körning | reckless driving, careless driving, dangerous driving; reflexväst, reflexvästar | reflective vest, high-visibility vest; trafikvakt, trafikvakter, skolpolis, skolpoliser | crossing guard, lollipop lady, school crossing; säkra korsningar, farlig korsning, farliga korsningar, säkra övergångsställen | dangerous junction, dangerous crossing, safe crossing, safer crossings, safe junctions, traffic island; viltolycka, viltolyckor | wildlife collision, wildlife collisions; mitträcke, vägräcke | guard rail, guardrail, crash barrier; motorcyklist, motorcyklister | motorcyclist, motorcyclists; cykelolycka | bicycle accident, cycling accident; oskyddade trafikanter | vulnerable road users; fordonskontroll, bilbesiktning | roadworthy, roadworthiness',
    passageSv:
      'Fartgupp, säkrare korsningar och trafikundervisning halverar antalet skadade barn på vägen till lektionerna.',
    passageEn:
      'Speed bumps, safer junctions and traffic lessons halve the number of children injured on the way to class.',
  },
  hydropower: {
    broader: 'energy, rivers',
    sv: 'vattenkraft, vattenkraftverk, vattenkraftstation, vattenturbin, reglerad älv, reglerade älvar, el från vattnet',
    en: 'hydropower, hydroelectric, hydro power, hydroelectricity, =hydro, water turbine, run-of-river',
    kinds:
      'småskalig vattenkraft, minivattenkraft | small-scale hydropower, small hydro, micro-hydro, mini-hydro; kraftverksdamm, vattenkraftsdamm, dammbygge, dammsäkerhet | hydroelectric dam, hydropower dam, power dam, dam construction, dam safety; fisktrappa, fiskväg | fish ladder, fish passage; tidvattenkraft, vågkraft | tidal power, tidal energy, wave power; pumpkraftverk | pumped storage; vattenhjul | water wheel',
    passageSv:
      'En liten turbin i forsen ger ström åt tre byar, och en trappa av sten låter laxen passera dammen.',
    passageEn:
      'A small turbine in the rapids lights three villages, and a stone ladder lets the salmon pass the dam.',
  },
  'power-outages': {
    broader: 'electricity, crisis-preparedness',
    sv: 'elavbrott, strömavbrott, strömlös, strömlöst, utan ström, strömmen går, strömmen bryts, strömmen försvinner, avbrott i elnätet, avbrott i elförsörjningen, mörkläggning, mörklagd, mörklagda, utan el',
    en: 'power outage, power cut, power failure, blackout, brownout, electricity outage, electricity cut, electricity cuts, power interruption, power disruption, unreliable electricity, unreliable power, erratic power, unstable power, without power, without electricity, power goes out, lights go out',
    kinds:
      'reservkraft, reservkraftverk, reservel, reservelverk, reservaggregat, dieselaggregat, dieselgenerator, elgenerator, =generator, nödström, batteribackup | backup power, back-up power, backup generator, standby generator, emergency generator, diesel generator, generator, genset, emergency power, uninterruptible power; planerade elavbrott, roterande elavbrott, elransonering, bortkoppling av el | load shedding, loadshedding, rolling blackouts, power rationing, electricity rationing; nödbelysning | emergency lighting; angrepp på elnätet, attacker mot elnätet, utslaget elnät, skadade kraftverk | attacks on the grid, damaged power plants, damaged grid; ö-drift | island mode',
    passageSv:
      'När nätet ligger nere startar dieselaggregaten på sjukhuset inom en minut, och vattenverket klarar sig ett dygn.',
    passageEn:
      'When the grid is down, diesel generators at the hospital start within a minute and the waterworks can last a day.',
  },
  'clean-cooking': {
    broader: 'energy, public-health',
    sv: 'kokspis, förbättrad spis, förbättrade spisar, bränslesnål spis, bränslesnåla spisar, energisnåla spisar, lerspis, ren matlagning, rökfritt kök',
    en: 'clean cooking, cookstove, cook stove, cooking stove, clean cookstove, improved cookstove, improved stove, clay stove, rocket stove, smokeless stove, fuel-efficient stove, energy-saving stove, cooking fuel, cooking without smoke',
    kinds:
      'gasol, gasoltub, gasolspis, gasspis | lpg, gas stove, gas cooker, cooking gas, cook with gas, gas cylinder, gas bottle; elspis, tryckkokare | electric cooker, pressure cooker; vedinsamling, samla ved, hämta ved, brännved | collect firewood, fetch firewood, gather firewood, firewood collection; vedspis, lagar mat med ved, laga mat med ved, matlagning med ved, ved till matlagning | firewood stove, cook with wood, cook with firewood; laga mat på kol, matlagning med kol | charcoal stove, cook with charcoal; eldstad, eldstäder, öppen eldstad, laga mat över öppen eld, matlagning över öppen eld, mat över öppen eld | three-stone fire, cooking fire, cook over fire, cooking over open fire; rök från spisen, rökiga kök | smoky kitchen, smoke-filled kitchens, kitchen smoke, household air pollution; brikett, briketter | briquette; spisbyggare | stove builders, stove makers',
    passageSv:
      'Spisar av lera som drar hälften så mycket ved gör att köket slipper röken och kvinnorna den långa vägen.',
    passageEn:
      'Clay stoves that need half the wood spare kitchens the smoke and women the long walk for fuel.',
  },
  congestion: {
    broader: 'transport',
    sv: 'trängsel, trafikstockning, bilkö, bilköer, trafikköer, köer i trafiken, köbildning, trafikkaos, trafikinfarkt, igenkorkad, igenkorkade gator, igenproppade gator, rusningstrafik, rusningstid, rusningstimmar, stillastående trafik, tät trafik, tung trafik, för många bilar, biltäthet, stå i bilkö, framkomlighet i trafiken',
    en: 'congestion, traffic congestion, traffic jam, congested, gridlock, traffic chaos, traffic queue, stuck in traffic, rush hour, peak hour, heavy traffic, slow traffic, too many cars, clogged streets, clogged roads, jammed roads, tailbacks, journey times, travel times, car queue',
    kinds:
      'trängselskatt, trängselavgift, biltull, biltullar, vägtull, vägtullar | congestion charge, congestion pricing, road pricing, toll road, road toll, tollbooth; trafikljus, trafiksignal, grön våg | traffic light, traffic signal, green wave; trafikstyrning, trafikledning | traffic management, traffic control; trafikmätning, trafikräkning, trafikflöde, trafikmängd, trafikvolym | traffic count, traffic flow, traffic volume; genomfartstrafik | through traffic; minska biltrafiken, minskad biltrafik, färre bilar, bilfri zon | traffic reduction, reduce traffic, reduce car traffic, fewer cars, car-free zone; miljözon, miljözoner | low-emission zone, low emission zone',
    passageSv:
      'Signalerna i korsningarna styrs efter hur många bilar som väntar, och köerna in mot centrum har blivit kortare.',
    passageEn:
      'Signals at the junctions follow the number of waiting cars, and the queues into the centre have become shorter.',
  },
  parking: {
    broader: 'transport, urban-planning',
    sv: 'parkering, parkeringsplats, parkeringsyta, parkeringsytor, p-plats, besöksparkering, parkera bilen, parkera bilar, parkerade bilar, brist på parkering, ont om parkeringsplatser',
    en: '=parking, parking space, parking lot, car park, parking place, parking spot, parked cars, parked vehicles, park cars, parking shortage, parking zone, parking bay, somewhere to park',
    kinds:
      'parkeringshus, parkeringsgarage, p-hus, garageplats | parking garage, multi-storey car park; parkeringsavgift, parkeringsautomat, betala parkering, gratis parkering | parking fee, parking meter, paid parking, free parking; parkeringsböter, parkeringsbot, p-böter, parkeringsvakt, felparkerad, felparkerade bilar, felparkering, parkeringsförbud | parking fine, parking ticket, parking attendant, parking warden, traffic warden, illegal parking, illegally parked, wheel clamp; parkeringsnorm, parkeringspolicy, parkeringstal | parking policy, parking standard; boendeparkering | residents parking, parking permit; gatuparkering | on-street parking, street parking; infartsparkering, pendlarparkering | park and ride; lastzon | loading bay, loading zone',
    passageSv:
      'Avgiften höjs på de mest eftersökta gatorna, och den som bor i kvarteret får ett billigt tillstånd för sin bil.',
    passageEn:
      'The fee goes up in the busiest streets, and those who live in the quarter get a cheap permit for their car.',
  },
  'shared-mobility': {
    broader: 'transport, climate-mitigation',
    sv: 'delad mobilitet, delade fordon, utan egen bil',
    en: 'car pool, shared vehicles, shared mobility, shared transport, vehicle sharing, without owning a car',
    kinds:
      'samåkning, samåka, samåkningsapp, samåkningstjänst, skjutsgrupp, skjutsgrupper | carpool, carpooling, ride sharing, ride-sharing, rideshare, lift sharing, share rides, shared rides, vanpool; bilpool, bilpooler, bildelning, dela bil, dela bilar, delade bilar, delad bil, bilkooperativ | car sharing, car-sharing, carsharing, car club, share cars, share a car, shared cars; hyrbil, hyrbilar, lånebil | rental cars; fordonspool | pool cars; taxiapp | ride-hailing; mobilitet som tjänst, kombinerad mobilitet, mobilitetshubb, mobilitetshubbar, mobilitetstjänst | mobility as a service, mobility hub, mobility services',
    passageSv:
      'Grannarna delar på fyra bilar som bokas i telefonen, och flera familjer har sålt den de hade.',
    passageEn:
      'Neighbours share four cars that are booked by phone, and several families have sold the one they had.',
  },
  'informal-transport': {
    broader: 'public-transport, informal-economy',
    sv: 'informell kollektivtrafik, informella transporter',
    en: 'paratransit, informal transport, informal public transport',
    kinds:
      'motorcykeltaxi, boda boda, bodaboda, mopedtaxi, mototaxi, motorcykeltaxiförare, motorcykelförare | motorcycle taxi, boda boda, bodaboda, motorbike taxi, moto-taxi, mototaxi, boda riders, okada, riders association; cykeltaxi | bicycle taxi, bike taxi; tuk-tuk, tuktuk, rickshaw, trehjuling, trehjulingar | tuk-tuk, tuktuk, bajaj, rickshaw, auto-rickshaw, three-wheeler, tricycle taxi; minibusstaxi, minibusstaxibilar, matatu, matatus | minibus taxi, matatu, tro-tro, trotro, dala dala, daladala, jeepney, marshrutka; delad taxi, svarttaxi, informell taxi | shared taxi, collective taxi; taxistation | taxi rank; taxikooperativ | taxi association',
    passageSv:
      'Förarna på motorcyklarna bildar en förening, bär nummerväst och får hjälmar till sig själva och sina passagerare.',
    passageEn:
      'The motorcycle riders form an association, wear numbered vests and get helmets for themselves and their passengers.',
  },
  'winter-maintenance': {
    broader: 'roads, public-services',
    sv: 'snöröjning, vinterväghållning, snöröja, snöplog, snöplogar, snöplogning, plogning, plogbil, plogbilar, ploga vägar, plogade vägar, snöskottning, skotta snö, snövallar, snöhögar, =snö, vinterunderhåll, vinterdrift, vinterväg, vintervägar',
    en: 'snow clearance, snow removal, snow clearing, snow plough, snowplough, snow plow, snowplow, snow ploughing, snow shovelling, shovel snow, clear snow, remove snow, =snow, winter maintenance, winter road maintenance, winter roads, winter service, ploughed roads',
    kinds:
      'halkbekämpning, =sandning, sanda gator, sandade trottoarer, saltning av vägar, vägsalt, ishalka, halkiga gator, halkiga trottoarer, halkiga vägar, isiga gator, isiga trottoarer | gritting, gritter, road salt, road salting, de-icing, black ice, icy roads, icy streets, icy pavements, icy sidewalks, slippery roads, slippery pavements, slippery streets, slippery sidewalks; halkolycka, halkolyckor | slipping accidents, slip accidents; snöfall, snöoväder, snökaos | snowfall, snowdrift, heavy snow; snöupplag, snötipp | snow dump, snow disposal; vinterdäck | winter tyres, winter tires; istappar | icicles',
    passageSv:
      'Gångbanor och cykelstråk plogas före de stora gatorna, och antalet fallolyckor på isen har minskat.',
    passageEn:
      'Footways and cycle tracks are ploughed before the main streets, and fewer people fall and break bones on the ice.',
  },
};
