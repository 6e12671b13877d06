// Building, planning and protecting places, in both languages: towns, homes, land, crises, fire and rescue, safety.
// Data only, written from general knowledge of municipal planning and civil protection. One line a language.
import type { ConceptEntries } from './concept.js';

/** Urban planning, housing, land; preparedness, rescue, safety and crime prevention. */
export const PLACES: ConceptEntries = {
  'urban-planning': {
    broader: '',
    sv: 'stadsplanering, grön stad, gröna städer, samhällsplanering, stadsutveckling, samhällsbyggnad, samhällsbyggande, översiktsplan, detaljplan, stadsförnyelse, urban planering, fysisk planering, hållbara städer, hållbar stad, stadsbyggnad, stadsplan, urbanisering, stadsarkitekt, stadsarkitektur, urban utveckling, tätort, stadskärna, planarkitekt, förtätning, smart stad, smarta städer, arkitektur, stadsplanerare, planritning, stadskarta, stadsutvidgning, ny stadsdel, bebyggelse, kvartersplan, markplan, stadsbyggare, planarbete, planläggning, planlägga, planchef, planeringsarkitekt, landskapsarkitekt, kommunplanering, urban förnyelse, femtonminutersstad, växande stad, växande städer, snabbväxande städer, stadens tillväxt, städernas tillväxt, städers utveckling, städernas utveckling, bygga staden, framtidens stad, framtidens städer, strukturplan, planprogram, zonindelning, byggrätt, stadsbild, stadsgestaltning, blandstad, stadsanalys, planbestämmelser, markexploatering, sekundärstad, byplan, planhandläggare',
    en: 'urban planning, green city, town planning, city planning, spatial planning, urban development, urban design, urban renewal, urban regeneration, master plan, masterplan, detailed plan, comprehensive plan, =zoning, sustainable city, sustainable cities, sustainable urban development, urbanisation, urbanization, town centre, city centre, smart city, smart cities, architecture, physical planning, densification, town planner, city planner, planners, zoning plan, new district, urban growth, town plan, site plan, city development, urbanist, urbanism, urban plan, urban plans, planning department, planning office, planning officer, planning authority, urban policy, urban sprawl, urban expansion, urban transformation, urban agenda, urban structure, urban form, liveable city, livable city, liveable cities, compact city, garden city, 15-minute city, city extension, growing city, growing cities, fast-growing city, fast-growing cities, city growth, secondary city, secondary cities, intermediary cities, layout plan, structure plan, area plan, local area plan, built environment, brownfield, brownfields, redevelopment, mixed-use, waterfront development, landscape architect, =architect, =architects, skyline, future city, city model, urban quality, urban neighbourhoods',
    passageSv:
      'Planarkitekter från båda sidor tar fram en översiktsplan som visar var staden får växa och vad som bevaras.',
    passageEn:
      'Planners from both sides draw up a comprehensive plan that shows where the town may grow and what is preserved.',
  },
  'land-use': {
    broader: 'urban-planning',
    sv: 'markanvändning, markfråga, marköverlåtelse, markplanering, tomt, tomtmark, exploatering, markköp, markanvisning, zonering, markägare, markrätt, markrättighet, markkonflikt, jordreform, markförvaltning, markpolitik, åkermark, betesrätt, allmänning, markbruk, markfördelning, marktilldelning, markreform, markstöld, markrofferi, landgrabbing, expropriation, expropriera, inlösen av mark, markinlösen, markavtal, markbyte, byggbar mark, tillgång till mark, äga mark, rätt till mark, ärva mark, allmän mark, kommunal mark, kommunens mark, jordägande, jordfördelning, jordlös, jordlösa, jordrättigheter, markinnehav, exploatör, exploatörer, exploateringsavtal, marktvist, marktvister, tvister om mark, gränstvist, gränstvister, byggmark, markreserv, sälja mark, köpa mark, tomtköp, markbehov, landrättigheter, äger marken, äga marken, äger jorden, äga jorden, äger mark',
    en: 'land use, land use planning, land-use planning, land administration, land management, land tenure, land rights, land ownership, landowner, land dispute, land reform, land allocation, land title, plot, landholding, land policy, land use plan, land conflict, common land, =zoning, own land, owning land, land access, access to land, land acquisition, land grab, land grabbing, land redistribution, land distribution, land governance, land issues, land inheritance, inherit land, inheritance of land, customary land, communal land, community land, public land, municipal land, state land, ancestral land, landless, landlessness, land lease, leasehold, freehold, expropriation, eminent domain, compulsory purchase, land compensation, land readjustment, land pooling, land subdivision, serviced land, encroachment, land developers, property developer, property developers, land board, land commission, boundary dispute, boundary disputes, land holdings, land question, grabbed land, land for development, owns the land, own the land, owned the land, owns land',
    passageSv:
      'Bybor och tjänstepersoner ritar tillsammans en markanvändningsplan som skiljer odling, bete och bebyggelse åt.',
    passageEn:
      'Villagers and officials together draw a land use plan that keeps fields, grazing and buildings apart.',
  },
  'land-registry': {
    broader: 'land-use, geodata',
    sv: 'fastighetsregister, lantmäteri, kadaster, fastighetsbildning, tomtgräns, fastighetsgräns, lagfart, fastighetsskatteregister, äganderätt, adressregister, gatunamn, adressättning, markägare, äganderätt till mark, lantmätare, ägarbevis, markbevis, registrera mark, markregister, markregistrering, fastighetsregistrering, registrering av mark, registrering av fastigheter, jordregister, tomtregister, inmätning, mäta tomter, mäta in tomter, fastighetskarta, fastighetskartor, tomtkarta, gränsmarkering, gränsmarkeringar, ägarregister, ägandebevis, ägarebevis, lagfartsbevis, inskrivning av fastighet, fastighetsinskrivning, fastighetsbeteckning, husnummer, numrera hus, numrering av hus, gatuskylt, gatuskyltar, markdokument, registrera tomter, registrera fastigheter, mätning av mark',
    en: 'cadastre, cadastral, land registry, land register, land survey, land surveying, property register, property boundary, title deed, street naming, street addressing, address register, land records, land title, land titles, land certificate, surveyor, plot boundaries, land tenure, landowner, register land, registering land, land registration, registration of land, property registration, registration of property, title registration, deeds office, deeds registry, property deeds, land deed, land deeds, ownership certificate, certificate of occupancy, proof of ownership, property title, property titles, property records, land information system, plot survey, land parcel, land parcels, parcels of land, boundary stones, boundary markers, boundary beacons, demarcation, house number, house numbers, house numbering, street signs, addressing system, cadaster, land office, register of land, register property, property ownership records',
    passageSv:
      'Lantmätare mäter in tomtgränserna, och registret gör att ägare kan belåna sina hus och betala rätt skatt.',
    passageEn:
      'Surveyors measure plots for the cadastre, and owners can then borrow against their houses and pay the right tax.',
  },
  geodata: {
    broader: 'urban-planning, digitalisation',
    sv: '=gis, geodata, kartläggning med gis, geografiska informationssystem, digitala kartor, karta, kartor, kartering, drönare, satellitbild, flygfoto, geografisk information, kartverktyg, lägesdata, gps, satellit, satelliter, fjärranalys, flygbild, flygbilder, lidar, laserskanning, 3d-modell, rumsliga data, geografiska data, geografisk data, geoportal, kartportal, kartunderlag, topografi, topografisk, mätingenjör, mätningsingenjör, höjddata, höjdmodell, baskarta, satellitpositionering',
    en: '=gis, geodata, geographic information system, geographical information, geospatial, digital map, digital mapping, drone, satellite image, aerial photo, spatial data, cartography, =map, drones, gps, geographic data, geographical data, geo-data, geo-information, geoinformation, spatial information, spatial analysis, satellite imagery, remote sensing, aerial photography, aerial image, aerial imagery, lidar, mapping software, geotagging, geotagged, geolocation, georeferenced, elevation model, terrain model, topographic, openstreetmap, 3d model, 3d city model, geoportal, mapmaking, cartographer, geomatics, orthophoto, mapathon, geodatabase',
    passageSv:
      'Ett geografiskt informationssystem samlar kartor över ledningar, hus och risker, så att alla förvaltningar ser samma bild.',
    passageEn:
      'A geographic information system gathers maps of pipes, houses and hazards, so that all departments see the same picture.',
  },
  'building-permits': {
    broader: 'urban-planning',
    sv: 'bygglov, byggnadslov, byggtillsyn, bygglovshandläggning, byggregler, byggnorm, byggnadsnämnd, svartbygge, byggnadsinspektör, bygglovsprocess, bygglagstiftning, plan- och bygglagen, bygglovshandläggare, bygglovsansökan, byggkontroll, bygga utan lov, bygga utan tillstånd, byggt utan tillstånd, byggt utan lov, olovligt byggande, olovligt byggda, olagliga byggen, olagliga byggnader, olagligt byggda, bygglagen, byggbestämmelser, byggstandard, byggtillstånd, rivningslov, marklov, förhandsbesked, startbesked, bygganmälan, byggsamråd, byggärende, byggärenden, byggnadstillstånd, byggnadskontroll, byggnadsinspektion, byggnadsregler, strandskyddsdispens, byggnadsritningar, byggritningar, lov att bygga, rivningstillstånd, handläggning av lov',
    en: 'building permit, construction permit, planning permission, building control, building code, building inspection, building inspector, building regulations, illegal construction, building standard, development control, building application, building licence, building plans, construction licence, construction license, building license, building permission, planning application, planning applications, planning permit, development permit, development permission, occupancy permit, demolition permit, illegal building, illegal buildings, illegal structures, illegal extensions, illegally built, unauthorised buildings, unauthorised building, unauthorised construction, unauthorized construction, building by-laws, building bylaws, building laws, building rules, building approval, building approvals, plan approval, construction control, construction inspection, construction standards, construction regulations, building authority, building officer, building inspectorate, building surveyor, building collapse, structural safety, build without a permit, built without permission, built without permits, permit to build',
    passageSv:
      'Handläggningen av bygglov blir snabbare när ansökningar lämnas digitalt och reglerna förklaras på vanligt språk.',
    passageEn:
      'Building permits are handled faster when applications are digital and the rules are explained in plain words.',
  },
  housing: {
    broader: 'urban-planning, social-care',
    sv: 'bostad, bostäder, bostadsförsörjning, bostadsbrist, =boende, gruppboende, bostadspolitik, bostadsområde, bostadsbyggande, hyresrätt, hyresgäst, bostadsbolag, flerbostadshus, =lägenhet, allmännytta, överkomliga bostäder, boendemiljö, trångboddhet, bostadsrätt, studentbostad, bostadsföretag, hyresgäster, lägenheter, hus att bo i, hyror, billiga bostäder, hyreshus, hyreslägenhet, hyresvärd, hyresvärdar, hyreskontrakt, villaområde, villor, radhus, småhus, egnahem, enfamiljshus, höghus, någonstans att bo, råd att bo, hushyra, kollektivhus, stambyte, stambyten, boendekostnad, boendekostnader, boendefrågor, boendeformer, fastighetsbolag, lägenhetshus',
    en: '=housing, affordable housing, dwelling, homeowner, apartment, apartment building, social housing, housing shortage, housing policy, tenant, rental, residential area, housing company, multi-family building, overcrowding, housing estate, adequate housing, =rents, tenants, rental flats, apartments, rent, landlord, =flats, single-family house, single-family houses, terraced house, terraced houses, row houses, new homes, affordable homes, build homes, build houses, building homes, building houses, house building, housebuilding, somewhere to live, home ownership, homeownership, mortgage, mortgages, tenancy, tenement, tenements, condominium, condominiums, tower block, high-rise, council flats, residential building, residential buildings, residential district, residential districts, residential neighbourhood, low-cost homes, student accommodation, home renovation, shared accommodation, blocks of flats, block of flats, decent homes',
    passageSv:
      'Ett kommunalt bostadsbolag bygger hyreslägenheter som barnfamiljer med vanliga inkomster har råd med.',
    passageEn: 'A municipal company builds rental apartments that families on ordinary incomes can afford.',
  },
  'informal-settlements': {
    broader: 'housing',
    sv: 'slum, slumområde, kåkstad, informell bosättning, informella bosättningar, informella bostadsområden, utsatta områden, utsatt område, utanförskapsområde, miljonprogram, segregation, stadsdelsutveckling, kåkstäder, eftersatta områden, slumbo, slumbor, =kåkar, plåtskjul, barackstad, favelor, oplanerade bosättningar, oplanerade områden, oplanerad bebyggelse, marginaliserade områden, =getto, ghetto, husockupanter, segregerad, segregerade, parallellsamhälle, parallellsamhällen, områdessatsning, slumuppgradering, spontana bosättningar, enkla skjul, oreglerade bosättningar',
    en: 'slum, informal settlement, shanty town, shantytown, slum upgrading, squatter, unplanned settlement, deprived area, vulnerable area, disadvantaged neighbourhood, segregation, favela, neighbourhood upgrading, shack, shacks, shack dwellers, shanty, shanties, spontaneous settlement, spontaneous settlements, unauthorised settlement, unplanned areas, unplanned neighbourhoods, township upgrading, settlement upgrading, upgrading of settlements, makeshift homes, makeshift houses, makeshift dwellings, ghetto, ghettos, bidonville, deprived neighbourhood, deprived neighbourhoods, deprived suburbs, disadvantaged areas, disadvantaged suburbs, segregated areas, segregated neighbourhoods, run-down area, run-down areas, run-down neighbourhoods, irregular settlement, irregular settlements, informal areas, informal neighbourhood, informal neighbourhoods',
    passageSv:
      'I det informella bostadsområdet får familjerna rätt att bo kvar, och stigarna blir belysta gator med avlopp.',
    passageEn:
      'In the informal settlement families gain the right to stay, and the paths become lit streets with drains.',
  },
  'public-space': {
    broader: 'urban-planning',
    sv: 'offentliga rum, offentligt rum, offentlig plats, offentliga platser, torg, mötesplats, allmän plats, stadsmiljö, stadsrum, gemensamma ytor, lekplats, platsbildning, gestaltning, stadsmöblering, offentliga miljöer, samlingsplats, mötesplatser, bänkar, gågata, plats att mötas, platser att mötas, gaturum, uteservering, uteserveringar, fontän, fontäner, allmänna utrymmen, utegym, skatepark, kajpromenad, gestaltad livsmiljö, stadsliv, folkliv, torgyta, torgytor, ödetomt, ödetomter, övergivna platser, samlingslokal, samlingslokaler, byahus, gemensamma utrymmen, platsutveckling, umgås utomhus, stadens rum, stadsdelstorg, utomhusscen, stadens vardagsrum',
    en: 'public space, public place, public square, town square, meeting place, placemaking, place-making, streetscape, common area, playground, urban environment, city space, plaza, community space, open space, squares, benches, meeting places, pedestrian street, market square, gathering place, public realm, shared space, shared spaces, communal space, communal spaces, communal area, common spaces, outdoor gym, outdoor gyms, outdoor seating, street furniture, seating areas, pedestrianised, pedestrianisation, pedestrianized, car-free street, car-free streets, car-free zone, street life, boardwalk, tactical urbanism, place to meet, places to meet, places to sit, place to gather, places to gather, place to hang out, skate park, skatepark, vacant lot, vacant lots, empty lots, derelict sites, village green, community hall, village hall, community house, bandstand, recreational spaces',
    passageSv:
      'Torget tömdes på bilar och fylldes med bänkar, lekplats och skugga efter förslag från dem som bor runt om.',
    passageEn:
      'The square was emptied of cars and filled with benches, a playground and shade after ideas from those living around it.',
  },
  'participatory-planning': {
    broader: 'urban-planning, citizen-participation',
    isJoint: true,
    sv: 'medborgardialog i planering, deltagande planering, samråd, planprocess, inkluderande planering, inkluderande stadsplanering, inkluderande samhällsplanering, barnkonsekvensanalys, stadsvandring, trygghetsvandring, planeringsprocess, gåtur, minecraft, invånare med i planeringen, invånarna med i planeringen, medborgare i planering, medborgare i planeringen, invånare i planeringen, dialog om planen, platsdialog, tjejvandring, rita sin stad, block by block, medskapande planering, kollaborativ planering, gemensam kartläggning, synpunkter på planen, synpunkter på planer, synpunkter på detaljplanen, medborgare planerar, invånare planerar, platsvandring, platsvandringar, delaktighet i planering, delaktighet i planeringen, inflytande över planeringen, dialog i planering, planeringsverkstad, gemensam planering med invånare',
    en: 'participatory planning, public consultation, inclusive planning, inclusive urban planning, inclusive city, planning process, city walk, safety walk, co-design, community planning, participatory mapping, collaborative planning, participation in planning, participatory design, community mapping, community-led planning, community-based planning, resident-led planning, citizens in planning, residents in planning, people in planning, involve residents in planning, planning with residents, planning consultation, consultation on the plan, comments on the plan, village plan, village plans, neighbourhood plan, neighbourhood planning, community action plan, community action plans, design charrette, charrette, planning game, transect walk, exploratory walk, exploratory walks, co-planning, block by block, community design, participatory upgrading, citizen participation in planning',
    passageSv:
      'Under stadsvandringar pekar kvinnor, barn och äldre ut vad som känns otryggt, och planen ändras efter deras ord.',
    passageEn:
      'On city walks women, children and older people point out what feels unsafe, and the plan is changed accordingly.',
  },
  accessibility: {
    broader: 'disability, urban-planning',
    sv: 'tillgänglighet, tillgänglig för alla, tillgänglighetsanpassning, tillgänglighetsanpassa, rullstol, =ramp, universell utformning, rullstolsburen, enkelt avhjälpta hinder, ledstråk, hörselslinga, tillgänglighetsplan, rullstolsramp, automatiska dörrar, dörröppnare, handikappanpassad, handikappanpassade, handikapptoalett, handikapparkering, rullator, rullatorer, taktil, taktila, taktila stråk, syntolkning, lättläst, kontrastmarkering, kontrastmärkning, design för alla, fysiska hinder, ledsagning, ledsagare, talande skyltar, teleslinga, blindskrift, hinderfri',
    en: 'accessibility, accessible for all, accessible building, wheelchair, ramp, universal design, barrier-free, step-free, tactile paving, accessible environment, accessibility plan, design for all, accessible city, accessible cities, accessible entrance, accessible entrances, accessible routes, accessible parking, accessible to people with disabilities, disabled access, access for disabled people, access for people with disabilities, access audit, handrail, handrails, elevator, elevators, automatic doors, dropped kerb, dropped kerbs, curb cut, curb cuts, lowered kerbs, tactile, hearing loop, induction loop, easy-to-read, easy read, audio description, large print, physical barriers, architectural barriers, inclusive design, disability-friendly, reasonable accommodation, walking frame, white cane, guide dog, screen reader, accessible design',
    passageSv:
      'Ramper, ledstråk och tydliga skyltar gör att den som använder rullstol eller ser dåligt kan ta sig in själv.',
    passageEn:
      'Ramps, tactile paths and clear signs let people who use a wheelchair or see poorly enter on their own.',
  },
  'burial-grounds': {
    broader: 'facility-management',
    sv: 'kyrkogård, begravningsplats, gravplats, gravfält, gravsten, begravning, begravningsverksamhet, begravningsväsende, krematorium, =gravar, =gravarna, gravbok, gravböcker, gravvård, gravlund, minneslund, urnlund, jordfästning, likbil, bårhus, =avlidna, begrava de döda, kyrkogårdsförvaltning',
    en: 'cemetery, burial ground, burial, burials, graveyard, =graves, gravestone, crematorium, cremation, funeral, funerals, burial site, burial register, cemetery records, mortuary, morgue, memorial garden, undertaker, bury the dead, the deceased',
    passageSv:
      'Kommunerna kartlägger gravarna på den gamla begravningsplatsen och ordnar böckerna så att släktingar hittar rätt.',
    passageEn:
      'The municipalities map the graves of the old cemetery and put its records in order so that relatives find their way.',
  },
  'facility-management': {
    broader: 'urban-planning, administration',
    sv: 'fastighetsförvaltning, fastighetsunderhåll, lokalförsörjning, underhållsplan, kommunala fastigheter, kommunala byggnader, skolbyggnad, lokalvård, städning, underhåll av byggnader, tekniska förvaltningen, vaktmästare, fastighetsskötare, fastighetschef, fastighetskontor, fastighetsavdelning, fastighetsdrift, fastighetsbestånd, städpersonal, städare, städerska, städbolag, takbyte, takrenovering, läckande tak, nytt tak, fuktskada, fuktskador, mögel, renovering av byggnader, renovera byggnader, verksamhetslokaler, lokalplanering, lokalbehov, kommunala lokaler, kommunens lokaler, kommunens byggnader, kommunens fastigheter, offentliga byggnader, offentlig byggnad, underhåll av fastigheter, byggnadsunderhåll, sköta byggnader',
    en: 'facility management, property management, building maintenance, municipal buildings, public buildings, asset management, maintenance plan, school building, technical department, =premises, janitor, janitors, cleaning staff, cleaning services, cleaning company, building upkeep, upkeep of buildings, maintenance of buildings, repair of buildings, building repairs, roof repair, roof repairs, leaking roof, leaking roofs, new roof, =mould, damp walls, facilities manager, property manager, property department, estate management, municipal property, municipal properties, municipal facilities, council buildings, council property, civic buildings, building stock, renovation of buildings, renovate buildings, renovated buildings, refurbishment of buildings, asset inventory, office space, school caretaker',
    passageSv:
      'En underhållsplan för alla kommunala byggnader gör att pengarna går till tak och ledningar innan de rasar.',
    passageEn:
      'A maintenance plan for all municipal buildings means money goes to roofs and pipes before they fail.',
  },
  infrastructure: {
    broader: '',
    sv: 'infrastruktur, teknisk infrastruktur, teknisk försörjning, samhällsviktig infrastruktur, kritisk infrastruktur, infrastrukturprojekt, samhällsviktig verksamhet, tekniska nät, anläggningsarbete, ledningsnät, rörledning, rörledningar, tekniska kontoret, anläggningsprojekt, markarbeten, grävarbeten, grävmaskin, grävmaskiner, kommunalteknik, kommunalteknisk, samhällsviktiga funktioner, samhällsfunktioner, försörjningssystem, schaktning, offentliga anläggningar, tekniska anläggningar, gräva ner ledningar, underjordiska ledningar, nedgrävda ledningar, kommunalingenjör, stadsingenjör, anläggningsmaskiner, samhällsviktiga tjänster',
    en: 'infrastructure, technical infrastructure, critical infrastructure, infrastructure project, public utilities, public works, utility network, civil engineering, basic infrastructure, infrastructure investment, infrastructural, pipe network, utility lines, utility company, utility companies, =utilities, municipal engineer, municipal engineers, city engineer, city engineers, engineering department, works department, earthworks, excavator, excavators, civil works, capital works, capital projects, underground cables, underground pipes, heavy machinery, critical services, ageing pipes',
    passageSv:
      'Ledningar, broar och nät är eftersatta, och tekniska chefer jämför hur man prioriterar när allt behöver bytas.',
    passageEn:
      'Pipes, bridges and grids are neglected, and technical directors compare how to set priorities when all needs replacing.',
  },
  'disaster-risk': {
    broader: 'crisis-preparedness',
    sv: 'katastrof, naturkatastrof, katastrofrisk, katastrofriskreducering, riskreducering, jordbävning, jordskalv, ras och skred, storm, orkan, cyklon, tyfon, vulkanutbrott, tsunami, varningssystem, förvarning, risk- och sårbarhetsanalys, tidig varning, katastrofhantering, naturolycka, jordskred, katastrofdrabbad, jordbävningssäker, seismisk, lavin, översvämningskatastrof, katastrofberedskap, naturkatastrofer, slamström, evakueringsväg, oväder, tromb, tornado, =hagel, åskoväder, blixtnedslag, snöstorm, snöstormar, bergras, =skred, skredrisk, rasrisk, =skalv, efterskalv, richterskalan, vulkan, vulkaner, flodvåg, flodvågor, varningssirener, sirener, riskkarta, riskkartor, riskreduktion, dammbrott, sendai-ramverket, katastroflarm',
    en: 'disaster, natural disaster, disaster risk, disaster risk reduction, disaster management, hazard, earthquake, landslide, mudslide, storm, hurricane, cyclone, typhoon, volcanic eruption, tsunami, early warning, early warning system, risk assessment, quake, earthquake-resistant, earthquake-proof, seismic, aftershock, avalanche, siren, evacuation route, disaster-prone, calamity, catastrophe, disaster preparedness, disaster response, tornado, tornadoes, hailstorm, hailstorms, lightning strikes, blizzard, snowstorm, snowstorms, rockfall, rockslide, volcano, volcanoes, volcanic, lava flow, epicentre, epicenter, tremor, tremors, tidal wave, warning system, warning systems, risk map, risk maps, risk mapping, risk reduction, risk-prone, sendai framework, dam failure, dam burst, seismology, richter scale, severe weather, extreme weather',
    passageSv:
      'Ett varningssystem med sirener och textmeddelanden ger byarna en halvtimme på sig innan flodvågen når fram.',
    passageEn:
      'A warning system with sirens and text messages gives the villages half an hour before the torrent arrives.',
  },
  'crisis-preparedness': {
    broader: '',
    sv: 'krisberedskap, krishantering, beredskap, civilt försvar, krisledning, krisplan, kriskommunikation, beredskapsplan, beredskapslager, totalförsvar, krissamordning, hemberedskap, kontinuitetsplanering, beredskapsövning, krisövning, civilförsvar, skyddsrum, befolkningsskydd, civilskydd, krisläge, nödläge, nödsituation, katastrofberedskap, evakuering, utrymning, evakuera, reservkraft, kriser, krissituation, elavbrott, strömavbrott, försörjningsberedskap, krigsberedskap, utrymningsövning, trygghetspunkt, samhällsstörning, beredd på, krisstab, krislåda, krislådor, strömlös, strömlöst, vevradio, nödvatten, reservvatten, nödförråd, nödlager, nödransoner, nödplan, nödlarm, larmkedja, larmlista, stabsarbete, krisgrupp, krisorganisation, kristid, krisberedd, krisinformation, krisrum, =kris, frivilliga resursgrupper, bunker, bunkrar, om kriget kommer, viktigt meddelande till allmänheten, krigsplacering, krigsorganisation, extraordinär händelse, extraordinära händelser, värmestuga, värmestugor, kontinuitetshantering, samverkansövning, stabsövning, scenarioövning, källare som skydd, nödkommunikation',
    en: 'crisis preparedness, crisis management, emergency preparedness, preparedness, emergency management, contingency plan, crisis communication, civil defence, civil defense, civil protection, crisis plan, emergency plan, shelter, bomb shelter, total defence, business continuity, emergency exercise, emergency response, emergency, emergencies, =crisis, =crises, evacuation, evacuate, backup power, back-up power, power outage, power cut, blackout, stockpile, first responder, first responders, emergency drill, evacuation drill, standby generator, crisis team, civil emergency, disaster preparedness, emergency stores, be prepared, contingency planning, bunker, bunkers, warming centre, warming centres, heating points, grab bag, survival kit, survival kits, evacuees, assembly point, tabletop exercise, table-top exercise, simulation exercise, simulation exercises, civil contingencies, continuity planning, continuity plan, continuity of services, incident command, incident management, incident response, command centre, situation room, alert system, alert systems, public alert, public alerts, home guard, worst-case scenario, outage, outages',
    passageSv:
      'Krisledningen övar tillsammans hur ett långt elavbrott ska hanteras och hur invånarna ska få information.',
    passageEn:
      'The crisis management teams practise together how to handle a long blackout and keep residents informed.',
  },
  'fire-and-rescue': {
    broader: 'crisis-preparedness, safety',
    sv: 'räddningstjänst, brandkår, brandman, brandmän, brandbil, brandskydd, brandsäkerhet, =brand, =bränder, skogsbrand, skogsbränder, räddningsfordon, brandstation, frivilliga brandmän, ambulans, ambulanssjukvård, första hjälpen, livräddning, brandförsvar, räddningsinsats, räddningsverk, larmcentral, brandvarnare, simkunnighet, eldsvåda, brandpost, brandsläckare, brandslang, brandsäker, räddningsledare, brandinspektör, räddningsövning, brandkåren, släckning, släckningsarbete, släckutrustning, släckvatten, brinnande hus, hus brinner, eld i hus, brandövning, brandlarm, brandinspektion, brandpersonal, brandfara, brandrisk, brandutbildning, brandhjälm, branddräkt, gräsbrand, gräsbränder, rökdykare, rökdykning, deltidsbrandman, räddningspersonal, räddningsarbete, räddningsarbetare, räddningsaktion, räddningsutrustning, nödnummer, larmnummer, sjöräddning, fjällräddning, livbåt, livboj, livbojar, flytväst, flytvästar, badvakt, badvakter, drunkning, drunkna, drunkningsolyckor, stegbil, utryckning, utryckningstid, utryckningsfordon, räddningshund',
    en: 'fire and rescue, fire service, rescue service, fire brigade, firefighter, fire engine, fire safety, fire protection, =fire, =wildfire, forest fire, fire station, volunteer firefighter, ambulance, first aid, emergency services, dispatch centre, fire prevention, smoke detector, search and rescue, hydrant, fire hydrant, fire extinguisher, fire code, blaze, first responder, first responders, firefighting, burned down, burnt down, fire drill, rescue team, fire inspector, rescue workers, fireman, firemen, firewoman, firewomen, turnout gear, breathing apparatus, extinguisher, extinguishers, extinguish, arson, bushfire, lifeboat, lifeguard, lifeguards, life jacket, life jackets, drowning, drowned, water rescue, mountain rescue, sea rescue, rescue boat, rescue boats, rescue equipment, rescue operation, rescue operations, rescuer, rescuers, emergency number, emergency call, emergency calls, emergency vehicles, smoke alarm, smoke alarms, rescue vehicle, rescue vehicles',
    passageSv:
      'Frivilliga brandmän utbildas, och en begagnad brandbil gör att hjälpen når fram på tio minuter.',
    passageEn:
      'Volunteer firefighters are trained, and a second-hand fire engine lets help arrive within ten minutes.',
  },
  safety: {
    broader: '',
    sv: 'trygghet, säkerhet, otrygghet, trygghetsskapande, trygg stad, trygga platser, trygga miljöer, säkerhetsfråga, trygghetsmätning, allmän säkerhet, mänsklig säkerhet, ordningsfråga, platssamverkan, trygghetsarbete, kameraövervakning, otrygg, tryggt, trygga, tryggare, belysta gångvägar, mörka gator, nattvandring, trygghetsvandring, vara trygg, säkrare gator, rädd på kvällen, gå ensam hem, gå hem ensam, gå hem på kvällen, ute på kvällen, ute på kvällarna, ute efter mörkret, ute på natten, mörka platser, mörka stigar, mörka gångvägar, trygghetsvärd, ordningsvakt, ordningsvakter, väktare, nattvandrare, nattvandra, farliga platser, farligt område, känna sig säker, känner sig säkra, säker stad, säkra städer, säkra platser, säkra gator, säkra miljöer, övervakningskamera, övervakningskameror, ordningsstörningar, ordningsproblem, skadeförebyggande, olycksförebyggande, våldsförebyggande, våldsprevention, oroligheter, upplopp, kravaller, rädsla för överfall, överfall',
    en: '=safety, public safety, community safety, =security, =insecurity, safe city, safe cities, safer cities, safe community, safe public spaces, human security, law and order, feel safe, cctv, unsafe, feels unsafe, safer, safety audit, safety walk, night patrol, street safety, dark streets, neighbourhood watch, safe at night, feeling safe, afraid to walk, safe streets, safe neighbourhood, safe neighbourhoods, safe town, safe towns, safe place, safe places, feel secure, dark alley, dark alleys, dark paths, dark places, unlit streets, poorly lit, badly lit, walk home alone, walk alone, walking alone, walk at night, walking at night, out at night, out after dark, after dark, afraid at night, afraid to go out, surveillance camera, surveillance cameras, camera surveillance, night watch, night watchmen, watchman, watchmen, community patrol, street patrol, panic button, dangerous streets, dangerous places, public order, anti-social behaviour, antisocial behaviour, riots, unrest, injury prevention, accident prevention, violence prevention, street wardens',
    passageSv:
      'Trygghetsmätningen visar var invånarna undviker att gå på kvällen, och insatser sätts in just där.',
    passageEn:
      'The safety survey shows where residents avoid walking at night, and measures are taken in those very places.',
  },
  violence: {
    broader: 'safety',
    sv: 'våld, våldsam, våldsamhet, våldsdåd, slagsmål, gatuvåld, väpnat våld, våldsspiral',
    en: 'violence, violent, =assault, assaulted, street violence, armed violence, beatings, brawl',
    passageSv:
      'Fritidsledare och lärare övar på att gå emellan, så att bråk på helgerna inte slutar med slag.',
    passageEn:
      'Youth workers and teachers practise stepping in, so that fights at weekends do not end in blows.',
  },
  'crime-prevention': {
    broader: 'safety',
    sv: 'brottsförebyggande, brottsprevention, =brott, våldsbrott, hatbrott, brottslighet, kriminalitet, polis, polisen, gängkriminalitet, =gäng, ungdomskriminalitet, ungdomsbrottslighet, människohandel, kriminalvård, =avhoppare, organiserad brottslighet, narkotikabrott, fängelse, vandalisering, skadegörelse, kriminell, stöld, grannsamverkan, tjuv, stölder, inbrott, rån, ungdomsbrott, brottsoffer, brottsofferjour, brottsstatistik, brottsling, brottslingar, brottsbekämpning, gärningsman, gärningsmän, =mord, dödligt våld, dödsskjutning, skjutningar, skjutning, skjutvapen, knivvåld, knivbrott, langare, langning, narkotikasmuggling, smuggling, rånare, gängledare, gängkonflikter, gängvåld, gängmedlem, gängmedlemmar, orossamtal, sociala insatsgrupper, social insatsgrupp, närpolis, frivård, medborgarlöfte, medborgarlöften, grannstöd, häleri, snatteri, ficktjuv, ficktjuvar, ungdomsrån, personrån, lagöverträdare, förebygga våld',
    en: 'crime, crime prevention, criminality, criminal, police, gang, gang violence, gang crime, juvenile delinquency, youth crime, human trafficking, trafficking, organised crime, organized crime, prison, vandalism, robbery, community policing, neighbourhood watch, =offender, =theft, burglary, gangs, juvenile crime, policing, petty crime, delinquency, delinquent, reoffending, re-offending, recidivism, inmate, inmates, =jail, =parole, restorative justice, =shootings, gun violence, firearm, firearms, stabbing, stabbings, murder, murders, homicide, mugging, pickpocket, pickpockets, thief, thieves, stolen goods, stealing, shoplifting, burglar, burglars, break-ins, robber, robbers, drug dealer, drug dealers, drug dealing, drug trade, smuggling, mafia, gangster, gangsters, constable, law enforcement, victim support, vandals, hooliganism, hooligans, safer communities, probation service, probation officers',
    passageSv:
      'Polis, skola och socialtjänst möts varje vecka för att fånga upp ungdomar innan gängen värvar dem.',
    passageEn:
      'Police, schools and social services meet weekly to reach young people before the gangs recruit them.',
  },
  'violent-extremism': {
    broader: 'crime-prevention, peace',
    sv: 'våldsbejakande extremism, radikalisering, extremism, terrorism, terrorattack, avradikalisering, extremist, terrorist, förebygga extremism, högerextremism, våldsam extremism, radikaliserad, radikaliserade, radikalisera, vit makt, nynazism, nynazister, nazism, nazister, nazistisk, islamism, islamistisk, islamister, jihadism, jihadist, jihadister, terrordåd, terrorhot, terrorgrupp, terrorgrupper, =terror, hatpredikant, hatpredikanter, självmordsbombare, självmordsattack, bombdåd, våldsbejakande, våldsbejakande miljöer, våldsbejakande grupper, extrema grupper, extremhöger, extremhögern, högerextrem, utländska stridande, avhopparverksamhet, konspirationsteori, konspirationsteorier, antidemokratiska grupper, antidemokratiska, odemokratiska rörelser, extremistiska',
    en: 'violent extremism, radicalisation, radicalization, extremism, terrorism, terrorist attack, deradicalisation, extremist, terrorist, preventing violent extremism, counter-extremism, far right, radicalised, radicalized, =terror, terror attack, terror attacks, jihadist, jihadists, jihadism, islamist, islamists, neo-nazi, neo-nazis, nazism, white supremacy, white supremacist, white supremacists, white power, hate group, hate groups, suicide bomber, suicide bombers, suicide bombing, bomb attack, bomb attacks, foreign fighter, foreign fighters, pve, militant groups, militants, insurgents, deradicalization, disengagement programme, conspiracy theory, conspiracy theories, violent groups',
    passageSv:
      'Föräldrar, imamer, präster och lärare bildar ett nätverk som upptäcker radikalisering tidigt och erbjuder en väg tillbaka.',
    passageEn:
      'Parents, imams, priests and teachers form a network that notices radicalisation early and offers a way back.',
  },
  playgrounds: {
    broader: 'public-space, children',
    sv: 'lekplats, lekplatser, lekyta, lekytor, lekmiljö, lekmiljöer, lekredskap, lekutrustning, lekställning, gungor, gungställning, rutschkana, rutschkanor, klätterställning, klätternät, sandlådor, lekskulptur, naturlekplats, bygglek, leka utomhus, leka ute, utomhuslek, plats att leka, platser att leka, lekland, ställe att leka, bollplank',
    en: 'playground, play area, play areas, play space, play spaces, play equipment, play park, play outside, playing outside, play outdoors, playing outdoors, outdoor play, place to play, places to play, space to play, =swings, swing set, climbing frame, climbing frames, sandpits, seesaw, monkey bars, adventure playground, safe play, play street, play streets',
    passageSv:
      'Gungorna och sandlådan ritades av sexåringarna själva, och mammorna fick bänkar i skuggan med uppsikt över allt.',
    passageEn:
      'The swings and the sandpit were drawn by six-year-olds themselves, and mothers got shaded benches with a view of all.',
  },
  wildfires: {
    broader: 'fire-and-rescue, disaster-risk',
    sv: 'skogsbrand, skogsbränder, markbrand, markbränder, gräsbrand, gräsbränder, löpeld, vegetationsbrand, vegetationsbränder, brandgata, brandgator, eldningsförbud, brandbevakning, brandflyg, vattenbombning, torvbrand, buskbränder, brinnande skogar, skogen brinner, skog brinner, naturvårdsbränning',
    en: 'wildfire, wildfires, forest fire, forest fires, bushfire, bushfires, bush fire, bush fires, grass fire, grass fires, grassland fires, vegetation fire, vegetation fires, veld fire, veld fires, firebreak, firebreaks, fire break, fire breaks, fire ban, fire season, fire watch, fire lookout, controlled burning, prescribed burning, peat fire, water bombing, fire danger, burning forests, forests burn',
    passageSv:
      'Byborna röjer breda gator i snåren före torrtiden och turas om att vaka i tornet när vinden är stark.',
    passageEn:
      'Villagers clear broad lanes in the scrub before the dry season and take turns in the tower when winds are strong.',
  },
};
