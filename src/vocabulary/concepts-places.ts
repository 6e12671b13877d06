// Building, planning and protecting places, in both languages: towns, homes, land, crises, fire and rescue, safety.
// Data only, written from general knowledge of municipal planning and civil protection. One line a language.
import type { ConceptEntries } from './concept.js';

/** Urban planning, housing, land; preparedness, rescue, safety and crime prevention. */
export const PLACES: ConceptEntries = {
  'urban-planning': {
    broader: '',
    sv: 'stadsplanering, grön stad, gröna städer, samhällsplanering, stadsutveckling, samhällsbyggnad, samhällsbyggande, översiktsplan, detaljplan, stadsförnyelse, urban planering, fysisk planering, hållbara städer, hållbar stad, stadsbyggnad, stadsplan, urbanisering, stadsarkitekt, stadsarkitektur, urban utveckling, tätort, stadskärna, planarkitekt, förtätning, smart stad, smarta städer, arkitektur, stadsplanerare, planritning, stadskarta, stadsutvidgning, ny stadsdel, bebyggelse, kvartersplan, markplan',
    en: 'urban planning, green city, town planning, city planning, spatial planning, urban development, urban design, urban renewal, urban regeneration, master plan, masterplan, detailed plan, comprehensive plan, zoning, sustainable city, sustainable cities, sustainable urban development, urbanisation, urbanization, town centre, city centre, smart city, smart cities, architecture, physical planning, densification, town planner, city planner, planners, zoning plan, new district, urban growth, town plan, site plan, city development',
    passageSv:
      'Planarkitekter från båda sidor tar fram en översiktsplan som visar var staden får växa och vad som bevaras.',
    passageEn:
      'Planners from both sides draw up a comprehensive plan that shows where the town may grow and what is preserved.',
  },
  'land-use': {
    broader: 'urban-planning',
    sv: 'markanvändning, markfråga, marköverlåtelse, markplanering, tomt, tomtmark, exploatering, markköp, markanvisning, zonering, markägare, markrätt, markrättighet, markkonflikt, jordreform, markförvaltning, markpolitik, åkermark, betesrätt, allmänning',
    en: 'land use, land use planning, land-use planning, land administration, land management, land tenure, land rights, land ownership, landowner, land dispute, land reform, land allocation, land title, plot, landholding, land policy, land use plan, land conflict, common land, zoning',
    passageSv:
      'Bybor och tjänstepersoner ritar tillsammans en markanvändningsplan som skiljer odling, bete och bebyggelse åt.',
    passageEn:
      'Villagers and officials together draw a land use plan that keeps fields, grazing and buildings apart.',
  },
  'land-registry': {
    broader: 'land-use, geodata',
    sv: 'fastighetsregister, lantmäteri, kadaster, fastighetsbildning, tomtgräns, fastighetsgräns, lagfart, fastighetsskatteregister, äganderätt, adressregister, gatunamn, adressättning, markägare, äganderätt till mark, lantmätare, ägarbevis, markbevis',
    en: 'cadastre, cadastral, land registry, land register, land survey, land surveying, property register, property boundary, title deed, street naming, street addressing, address register, land records, land title, land titles, land certificate, surveyor, plot boundaries, land tenure, landowner',
    passageSv:
      'Lantmätare mäter in tomtgränserna, och registret gör att ägare kan belåna sina hus och betala rätt skatt.',
    passageEn:
      'Surveyors measure plots for the cadastre, and owners can then borrow against their houses and pay the right tax.',
  },
  geodata: {
    broader: 'urban-planning, digitalisation',
    sv: '=gis, geodata, kartläggning med gis, geografiska informationssystem, digitala kartor, karta, kartor, kartering, drönare, satellitbild, flygfoto, geografisk information, kartverktyg, lägesdata, gps',
    en: '=gis, geodata, geographic information system, geographical information, geospatial, digital map, digital mapping, drone, satellite image, aerial photo, spatial data, cartography, =map, drones, gps',
    passageSv:
      'Ett geografiskt informationssystem samlar kartor över ledningar, hus och risker, så att alla förvaltningar ser samma bild.',
    passageEn:
      'A geographic information system gathers maps of pipes, houses and hazards, so that all departments see the same picture.',
  },
  'building-permits': {
    broader: 'urban-planning',
    sv: 'bygglov, byggnadslov, byggtillsyn, bygglovshandläggning, byggregler, byggnorm, byggnadsnämnd, svartbygge, byggnadsinspektör, bygglovsprocess, bygglagstiftning, plan- och bygglagen, bygglovshandläggare, bygglovsansökan, byggkontroll',
    en: 'building permit, construction permit, planning permission, building control, building code, building inspection, building inspector, building regulations, illegal construction, building standard, development control, building application, building licence, building plans',
    passageSv:
      'Handläggningen av bygglov blir snabbare när ansökningar lämnas digitalt och reglerna förklaras på vanligt språk.',
    passageEn:
      'Building permits are handled faster when applications are digital and the rules are explained in plain words.',
  },
  housing: {
    broader: 'urban-planning, social-care',
    sv: 'bostad, bostäder, bostadsförsörjning, bostadsbrist, =boende, gruppboende, bostadspolitik, bostadsområde, bostadsbyggande, hyresrätt, hyresgäst, bostadsbolag, flerbostadshus, =lägenhet, allmännytta, överkomliga bostäder, boendemiljö, trångboddhet, bostadsrätt, studentbostad, bostadsföretag, hyresgäster, lägenheter, hus att bo i, hyror, billiga bostäder',
    en: '=housing, affordable housing, dwelling, homeowner, apartment, apartment building, social housing, housing shortage, housing policy, tenant, rental, residential area, housing company, multi-family building, overcrowding, housing estate, adequate housing, =rents, tenants, rental flats, apartments, rent, landlord',
    passageSv:
      'Ett kommunalt bostadsbolag bygger hyreslägenheter som barnfamiljer med vanliga inkomster har råd med.',
    passageEn: 'A municipal company builds rental apartments that families on ordinary incomes can afford.',
  },
  'informal-settlements': {
    broader: 'housing',
    sv: 'slum, slumområde, kåkstad, informell bosättning, informella bosättningar, informella bostadsområden, utsatta områden, utsatt område, utanförskapsområde, miljonprogram, segregation, stadsdelsutveckling, kåkstäder, eftersatta områden',
    en: 'slum, informal settlement, shanty town, shantytown, slum upgrading, squatter, unplanned settlement, deprived area, vulnerable area, disadvantaged neighbourhood, segregation, favela, neighbourhood upgrading',
    passageSv:
      'I det informella bostadsområdet får familjerna rätt att bo kvar, och stigarna blir belysta gator med avlopp.',
    passageEn:
      'In the informal settlement families gain the right to stay, and the paths become lit streets with drains.',
  },
  'public-space': {
    broader: 'urban-planning',
    sv: 'offentliga rum, offentligt rum, offentlig plats, offentliga platser, torg, mötesplats, allmän plats, stadsmiljö, stadsrum, gemensamma ytor, lekplats, platsbildning, gestaltning, stadsmöblering, offentliga miljöer, samlingsplats, mötesplatser, bänkar, gågata',
    en: 'public space, public place, public square, town square, meeting place, placemaking, place-making, streetscape, common area, playground, urban environment, city space, plaza, community space, open space, squares, benches, meeting places, pedestrian street, market square, gathering place',
    passageSv:
      'Torget tömdes på bilar och fylldes med bänkar, lekplats och skugga efter förslag från dem som bor runt om.',
    passageEn:
      'The square was emptied of cars and filled with benches, a playground and shade after ideas from those living around it.',
  },
  'participatory-planning': {
    broader: 'urban-planning, citizen-participation',
    isJoint: true,
    sv: 'medborgardialog i planering, deltagande planering, samråd, planprocess, inkluderande planering, inkluderande stadsplanering, inkluderande samhällsplanering, barnkonsekvensanalys, stadsvandring, trygghetsvandring, planeringsprocess, gåtur, minecraft',
    en: 'participatory planning, public consultation, inclusive planning, inclusive urban planning, inclusive city, planning process, city walk, safety walk, co-design, community planning, participatory mapping, collaborative planning',
    passageSv:
      'Under stadsvandringar pekar kvinnor, barn och äldre ut vad som känns otryggt, och planen ändras efter deras ord.',
    passageEn:
      'On city walks women, children and older people point out what feels unsafe, and the plan is changed accordingly.',
  },
  accessibility: {
    broader: 'disability, urban-planning',
    sv: 'tillgänglighet, tillgänglig för alla, tillgänglighetsanpassning, tillgänglighetsanpassa, rullstol, =ramp, universell utformning, rullstolsburen, enkelt avhjälpta hinder, ledstråk, hörselslinga, tillgänglighetsplan',
    en: 'accessibility, accessible for all, accessible building, wheelchair, ramp, universal design, barrier-free, step-free, tactile paving, accessible environment, accessibility plan, design for all',
    passageSv:
      'Ramper, ledstråk och tydliga skyltar gör att den som använder rullstol eller ser dåligt kan ta sig in själv.',
    passageEn:
      'Ramps, tactile paths and clear signs let people who use a wheelchair or see poorly enter on their own.',
  },
  'facility-management': {
    broader: 'urban-planning, administration',
    sv: 'fastighetsförvaltning, fastighetsunderhåll, lokalförsörjning, underhållsplan, kommunala fastigheter, kommunala byggnader, skolbyggnad, lokalvård, städning, underhåll av byggnader, tekniska förvaltningen, kyrkogård, begravningsplats',
    en: 'facility management, property management, building maintenance, municipal buildings, public buildings, asset management, maintenance plan, school building, technical department, cemetery, burial ground, =premises',
    passageSv:
      'En underhållsplan för alla kommunala byggnader gör att pengarna går till tak och ledningar innan de rasar.',
    passageEn:
      'A maintenance plan for all municipal buildings means money goes to roofs and pipes before they fail.',
  },
  infrastructure: {
    broader: '',
    sv: 'infrastruktur, teknisk infrastruktur, teknisk försörjning, samhällsviktig infrastruktur, kritisk infrastruktur, infrastrukturprojekt, samhällsviktig verksamhet, tekniska nät, anläggningsarbete',
    en: 'infrastructure, technical infrastructure, critical infrastructure, infrastructure project, public utilities, public works, utility network, civil engineering, basic infrastructure, infrastructure investment',
    passageSv:
      'Ledningar, broar och nät är eftersatta, och tekniska chefer jämför hur man prioriterar när allt behöver bytas.',
    passageEn:
      'Pipes, bridges and grids are neglected, and technical directors compare how to set priorities when all needs replacing.',
  },
  'disaster-risk': {
    broader: 'crisis-preparedness',
    sv: 'katastrof, naturkatastrof, katastrofrisk, katastrofriskreducering, riskreducering, jordbävning, jordskalv, ras och skred, storm, orkan, cyklon, tyfon, vulkanutbrott, tsunami, varningssystem, förvarning, risk- och sårbarhetsanalys, tidig varning, katastrofhantering, naturolycka, jordskred, katastrofdrabbad, jordbävningssäker, seismisk, lavin, översvämningskatastrof, katastrofberedskap, naturkatastrofer, slamström, evakueringsväg',
    en: 'disaster, natural disaster, disaster risk, disaster risk reduction, disaster management, hazard, earthquake, landslide, mudslide, storm, hurricane, cyclone, typhoon, volcanic eruption, tsunami, early warning, early warning system, risk assessment, quake, earthquake-resistant, earthquake-proof, seismic, aftershock, avalanche, siren, evacuation route, disaster-prone, calamity, catastrophe, disaster preparedness, disaster response',
    passageSv:
      'Ett varningssystem med sirener och textmeddelanden ger byarna en halvtimme på sig innan flodvågen når fram.',
    passageEn:
      'A warning system with sirens and text messages gives the villages half an hour before the torrent arrives.',
  },
  'crisis-preparedness': {
    broader: '',
    sv: 'krisberedskap, krishantering, beredskap, civilt försvar, krisledning, krisplan, kriskommunikation, beredskapsplan, beredskapslager, totalförsvar, krissamordning, hemberedskap, kontinuitetsplanering, beredskapsövning, krisövning, civilförsvar, skyddsrum, befolkningsskydd, civilskydd, krisläge, nödläge, nödsituation, katastrofberedskap, evakuering, utrymning, evakuera, reservkraft, kriser, krissituation, elavbrott, strömavbrott, försörjningsberedskap, krigsberedskap, utrymningsövning, trygghetspunkt, samhällsstörning, beredd på, krisstab',
    en: 'crisis preparedness, crisis management, emergency preparedness, preparedness, emergency management, contingency plan, crisis communication, civil defence, civil defense, civil protection, crisis plan, emergency plan, shelter, bomb shelter, total defence, business continuity, emergency exercise, emergency response, emergency, emergencies, =crisis, =crises, evacuation, evacuate, backup power, back-up power, power outage, power cut, blackout, stockpile, first responder, first responders, emergency drill, evacuation drill, standby generator, crisis team, civil emergency, disaster preparedness, emergency stores, be prepared',
    passageSv:
      'Krisledningen övar tillsammans hur ett långt elavbrott ska hanteras och hur invånarna ska få information.',
    passageEn:
      'The crisis management teams practise together how to handle a long blackout and keep residents informed.',
  },
  'fire-and-rescue': {
    broader: 'crisis-preparedness, safety',
    sv: 'räddningstjänst, brandkår, brandman, brandmän, brandbil, brandskydd, brandsäkerhet, =brand, =bränder, skogsbrand, skogsbränder, räddningsfordon, brandstation, frivilliga brandmän, ambulans, ambulanssjukvård, första hjälpen, livräddning, brandförsvar, räddningsinsats, räddningsverk, larmcentral, brandvarnare, simkunnighet, eldsvåda, brandpost, brandsläckare, brandslang, brandsäker, räddningsledare, brandinspektör, räddningsövning, brandkåren',
    en: 'fire and rescue, fire service, rescue service, fire brigade, firefighter, fire engine, fire safety, fire protection, =fire, =wildfire, forest fire, fire station, volunteer firefighter, ambulance, first aid, emergency services, dispatch centre, fire prevention, smoke detector, search and rescue, hydrant, fire hydrant, fire extinguisher, fire code, blaze, first responder, first responders, firefighting, burned down, burnt down, fire drill, rescue team, fire inspector, rescue workers',
    passageSv:
      'Frivilliga brandmän utbildas, och en begagnad brandbil gör att hjälpen når fram på tio minuter.',
    passageEn:
      'Volunteer firefighters are trained, and a second-hand fire engine lets help arrive within ten minutes.',
  },
  safety: {
    broader: '',
    sv: 'trygghet, säkerhet, otrygghet, trygghetsskapande, trygg stad, trygga platser, trygga miljöer, säkerhetsfråga, trygghetsmätning, allmän säkerhet, mänsklig säkerhet, ordningsfråga, platssamverkan, trygghetsarbete, kameraövervakning, otrygg, tryggt, trygga, tryggare, belysta gångvägar, mörka gator, nattvandring, trygghetsvandring, vara trygg, säkrare gator',
    en: '=safety, public safety, community safety, =security, =insecurity, safe city, safe cities, safer cities, safe community, safe public spaces, human security, law and order, feel safe, cctv, unsafe, feels unsafe, safer, safety audit, safety walk, night patrol, street safety, dark streets, neighbourhood watch, safe at night, feeling safe, afraid to walk',
    passageSv:
      'Trygghetsmätningen visar var invånarna undviker att gå på kvällen, och insatser sätts in just där.',
    passageEn:
      'The safety survey shows where residents avoid walking at night, and measures are taken in those very places.',
  },
  'crime-prevention': {
    broader: 'safety',
    sv: 'brottsförebyggande, brottsprevention, =brott, våldsbrott, hatbrott, brottslighet, kriminalitet, polis, polisen, gängkriminalitet, =gäng, ungdomskriminalitet, ungdomsbrottslighet, människohandel, kriminalvård, =avhoppare, organiserad brottslighet, narkotikabrott, fängelse, vandalisering, skadegörelse, kriminell, stöld, grannsamverkan, tjuv, stölder, inbrott, rån, ungdomsbrott',
    en: 'crime, crime prevention, criminality, criminal, police, gang, gang violence, gang crime, juvenile delinquency, youth crime, human trafficking, trafficking, organised crime, organized crime, prison, vandalism, robbery, community policing, neighbourhood watch, =offender, =theft, burglary, gangs, juvenile crime, policing, petty crime',
    passageSv:
      'Polis, skola och socialtjänst möts varje vecka för att fånga upp ungdomar innan gängen värvar dem.',
    passageEn:
      'Police, schools and social services meet weekly to reach young people before the gangs recruit them.',
  },
  'violent-extremism': {
    broader: 'crime-prevention, peace',
    sv: 'våldsbejakande extremism, radikalisering, extremism, terrorism, terrorattack, avradikalisering, extremist, terrorist, förebygga extremism, högerextremism, våldsam extremism',
    en: 'violent extremism, radicalisation, radicalization, extremism, terrorism, terrorist attack, deradicalisation, extremist, terrorist, preventing violent extremism, counter-extremism, far right',
    passageSv:
      'Föräldrar, imamer, präster och lärare bildar ett nätverk som upptäcker radikalisering tidigt och erbjuder en väg tillbaka.',
    passageEn:
      'Parents, imams, priests and teachers form a network that notices radicalisation early and offers a way back.',
  },
};
