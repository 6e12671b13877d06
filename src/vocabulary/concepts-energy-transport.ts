// Energy and transport in both languages. Data only, written from general knowledge of municipal technical services.
// Lines are long on purpose: one line a language.
import type { ConceptEntries } from './concept.js';

/** Energy from saving to solar power; transport from the bus to the footpath. */
export const ENERGY_AND_TRANSPORT: ConceptEntries = {
  energy: {
    broader: '',
    sv: 'energi, energifråga, energiförsörjning, energiplan, energisystem, energipolitik, energiomställning, förnybar energi, förnybara energikällor, energikälla, energiproduktion, energibolag, energifattigdom, energirådgivning, hållbar energi, ren energi, energisektor, kärnkraft, naturgas, förnybar, fossila bränslen, vattenkraft, ugn, spis, kokspis, eldning',
    en: 'energy, energy supply, energy plan, energy system, energy policy, energy transition, renewable energy, renewables, clean energy, sustainable energy, energy source, energy poverty, energy advice, energy sector, nuclear power, natural gas, renewable, fossil fuel, hydropower, cookstove, clean cooking, stove',
    passageSv:
      'En gemensam energiplan visar hur kommunen ska gå över till förnybara källor och klara vintrar med störningar.',
    passageEn:
      'A joint energy plan shows how the municipality will move to renewable sources and cope with winter disruptions.',
  },
  'energy-saving': {
    broader: 'energy, climate-mitigation',
    sv: 'energieffektivisering, energibesparing, energieffektiv, spara energi, energispar, energianvändning, energiförbrukning, tilläggsisolering, isolering, energirenovering, energideklaration, passivhus, energikartläggning, elförbrukning, isolera hus, energikrävande, led-lampor, tilläggsisolera',
    en: 'energy efficiency, energy saving, energy-efficient, save energy, energy use, energy consumption, insulation, energy retrofit, energy audit, passive house, energy performance, energy conservation, insulate, led lamps, led lights, electricity consumption, retrofit',
    passageSv:
      'Skolbyggnaderna tilläggsisoleras och får nya fönster, vilket halverar energiförbrukningen och gör klassrummen varmare.',
    passageEn:
      'School buildings are insulated and given new windows, which halves consumption and makes classrooms warmer.',
  },
  'solar-energy': {
    broader: 'energy',
    sv: 'solenergi, =solel, solceller, solcell, solpanel, solpaneler, solkraft, solvärme, solfångare, soldriven, solcellsanläggning, sollampa, solspis, solcellsdriven, solpump',
    en: 'solar, solar energy, solar power, solar panel, solar cell, photovoltaic, photovoltaics, solar plant, solar heating, solar lamp, solar pump, rooftop solar, solar-powered, solar kiosk, solar heater',
    passageSv:
      'Solpaneler på vårdcentralens tak ger ström till kylskåpen för vaccin även när elnätet ligger nere.',
    passageEn:
      'Solar panels on the roof of the health centre power the vaccine fridges even when the grid is down.',
  },
  'wind-energy': {
    broader: 'energy',
    sv: 'vindkraft, vindkraftverk, vindkraftspark, vindenergi, vindpark, vindsnurra, vindbruk, havsbaserad vindkraft, vattenkraft, vattenkraftverk, småskalig vattenkraft, geotermisk energi, bergvärme, jordvärme',
    en: 'wind power, wind energy, wind farm, wind turbine, offshore wind, hydropower, hydroelectric, hydro power, small-scale hydropower, geothermal',
    passageSv:
      'Hur en kommun planerar för vindkraft och får bygden med sig är en fråga som båda sidor arbetar med.',
    passageEn:
      'How a municipality plans for wind turbines and gains the support of local people occupies both sides.',
  },
  electricity: {
    broader: 'energy',
    sv: '=el, elektricitet, elnät, elförsörjning, elektrifiering, elproduktion, elavbrott, strömavbrott, elledning, elkraft, gatubelysning, gatlampa, belysning, =ström, elräkning, elpriser, elbolag, elstängsel, mikronät, kraftledning, reservkraft, generator, elverk, utan el, elanslutning',
    en: 'electricity, electrical grid, electric grid, power grid, electricity supply, electrification, rural electrification, power supply, power cut, power outage, blackout, street lighting, street light, streetlight, =lighting, mini-grid, power line, load shedding, generator, backup power, without electricity, electric power, power station, off-grid',
    passageSv:
      'Gatubelysning med lågenergilampor gör kvällarna tryggare, och elräkningen sjunker trots att fler gator lyses upp.',
    passageEn:
      'Street lighting with efficient lamps makes evenings safer, and the electricity bill falls although more streets are lit.',
  },
  heating: {
    broader: 'energy',
    sv: 'fjärrvärme, uppvärmning, uppvärmda, fjärrvärmenät, värmeverk, värmeförsörjning, värmesystem, värmepump, biobränsle, pelletspanna, pellets, spillvärme, kraftvärme, kraftvärmeverk, fjärrkyla, värmepanna',
    en: '=heating, district heating, heating system, heat supply, heat pump, boiler, biofuel, biomass, wood pellets, waste heat, combined heat and power, district cooling, central heating, firewood stove, clean cooking, cookstove',
    passageSv:
      'Det slitna fjärrvärmenätet byts ut i etapper, och pannan ställs om från gas till flis och pellets.',
    passageEn:
      'The worn district heating network is replaced in stages, and the boiler is converted from gas to wood chips.',
  },
  biogas: {
    broader: 'energy, compost',
    sv: 'biogas, rötning, biogasanläggning, rötkammare, metangas, fordonsgas, biogödsel, rötrest, biogasproduktion, gödselgas',
    en: 'biogas, anaerobic digestion, biogas plant, =digester, biomethane, methane gas, =digestate, biodigester, vehicle gas, biofertiliser, gas from manure',
    passageSv:
      'Matrester och gödsel blir biogas som driver bussarna, och rötresten går tillbaka till åkrarna.',
    passageEn:
      'Food scraps and manure become biogas that drives the buses, while the digestate returns to the fields.',
  },
  transport: {
    broader: '',
    sv: 'transport, trafik, trafikplanering, mobilitet, hållbara transporter, hållbart resande, transportsystem, trafikfråga, trafiksystem, resvana, bil, bilar, biltrafik, bilism, trängsel, trafikstockning, parkering, parkeringsplats, elbil, laddstolpe, laddinfrastruktur, samåkning, bilpool, järnväg, godstrafik, logistik, flygplats, sjöfart',
    en: 'transport, transportation, traffic, traffic planning, mobility, sustainable transport, sustainable mobility, transport system, =car, car traffic, congestion, traffic jam, =parking, electric vehicle, electric car, charging station, car sharing, car pool, railway, freight, logistics, =airport, =shipping, lorry, =truck',
    passageSv:
      'En plan för resor och godstransporter ska minska trängseln i centrum utan att handeln tappar kunder.',
    passageEn:
      'A plan for trips and freight will reduce congestion in the centre without shops losing their customers.',
  },
  'public-transport': {
    broader: 'transport',
    sv: 'kollektivtrafik, buss, busslinje, bussar, bussförare, busshållplats, hållplats, spårvagn, spårväg, =tåg, tågresa, tågtrafik, tunnelbana, minibuss, taxi, färja, färjetrafik, bussfil, skolskjuts, färdtjänst, kollektivtrafiken, resecentrum, resenär, passagerare, tidtabell',
    en: 'public transport, public transit, =bus, =buses, bus line, bus route, bus stop, bus driver, bus lane, bus rapid transit, tram, light rail, train station, =train, =trains, metro, subway, minibus, taxi, ferry, school bus, commuter, railway station, mass transit, passengers, timetable, commuters, bus station',
    passageSv:
      'Bussarna får egna körfält och tätare turer, och minibussarnas förare erbjuds jobb i det nya bolaget.',
    passageEn:
      'Buses get their own lanes and run more often, and the minibus drivers are offered jobs in the new company.',
  },
  cycling: {
    broader: 'transport, climate-mitigation',
    sv: 'cykel, cykling, cykelväg, cykelbana, cykelplan, cyklist, cykla, cykelstrategi, cykelparkering, lånecykel, cykeltrafik, elcykel, cykelbibliotek, cykelvänlig, gång och cykel, cykelställ, elsparkcykel, cyklister, lådcykel, cykelverkstad, hyrcykel',
    en: '=cycling, bicycle, bike, cycle path, cycle lane, bike lane, bike-sharing, cyclist, cycle route, cycling plan, bicycle parking, e-bike, cycle-friendly, e-scooter, bike rack, bikes, bicycles, cyclists, bike path, cargo bike, bike repair',
    passageSv:
      'Nya cykelbanor knyter ihop bostäder, skolor och arbetsplatser, och alla femteklassare får lära sig cykla i trafik.',
    passageEn:
      'New cycle paths join homes, schools and workplaces, and all fifth-graders learn to ride a bicycle in traffic.',
  },
  walking: {
    broader: 'transport, public-space',
    sv: 'gångväg, trottoar, fotgängare, gågata, gångtrafik, gångbana, övergångsställe, promenad, promenadstråk, gångvänlig, =gångare, säker skolväg, skolväg, gångbro, gående',
    en: 'walking, walkway, pavement, sidewalk, pedestrian, pedestrian street, pedestrian crossing, zebra crossing, walkable, walkability, promenade, footpath, footbridge, safe route to school, walking path, pedestrians, crosswalk, walk to school',
    passageSv:
      'Trottoarerna görs bredare och gatan framför skolan stängs för bilar, så att barnen kan gå själva.',
    passageEn:
      'Pavements are widened and the street outside the school is closed to cars, so that children can walk alone.',
  },
  roads: {
    broader: 'transport, infrastructure',
    sv: 'väg, vägar, vägbygge, vägnät, vägunderhåll, gata, gator, asfaltering, asfalt, =bro, broar, snöröjning, vinterväghållning, vägarbete, väghållning, grusväg, landsväg, gatuunderhåll, rondell, genomfart, lokalgata, gatunät, kullersten, motorväg, tunnel, snö, väghåll, gropar, vägtrumma',
    en: 'road, road network, road maintenance, road construction, feeder road, rural road, street, street network, paving, paved road, asphalt, =bridge, pothole, snow clearance, gravel road, roundabout, highway, bypass road, tarmac, motorway, =tunnel, =snow, potholes, culvert, unpaved',
    passageSv:
      'Grusvägarna till byarna rustas upp med lokal arbetskraft, så att skörden når marknaden även under regntiden.',
    passageEn:
      'Gravel roads to the villages are upgraded with local labour, so that harvests reach the market even in the rains.',
  },
  'traffic-safety': {
    broader: 'transport, safety',
    sv: 'trafiksäkerhet, trafikolycka, nollvision, nollvisionen, hastighetsgräns, fartgupp, bilbälte, trafikskola, hastighetsdämpning, trafikdöd, trafikmiljö, trafikvett, hastighetssänkning, cykelhjälm, vägsäkerhet, bilolycka, farthinder, trafikfara, trafikpolis, motorcyklist, hjälm',
    en: 'road safety, traffic safety, traffic accident, road accident, vision zero, speed limit, speed bump, seat belt, traffic calming, road deaths, road user, crash, traffic education, bicycle helmet, road accidents, helmet, helmets, school crossing, traffic police, speeding',
    passageSv:
      'Fartgupp, säkrare korsningar och trafikundervisning halverar antalet skadade barn på vägen till lektionerna.',
    passageEn:
      'Speed bumps, safer junctions and traffic lessons halve the number of children injured on the way to class.',
  },
};
