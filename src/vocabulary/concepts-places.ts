// Building, planning and protecting places, in both languages: towns, homes, land, crises, fire and rescue, safety.
// Data only, written from general knowledge of municipal planning and civil protection. One line a language.
// Over 200 lines, since it is one list of data: a few lines a concept.
import type { ConceptEntries } from './concept.js';

/** Urban planning, housing, land; preparedness, rescue, safety and crime prevention. */
export const PLACES: ConceptEntries = {
  'urban-planning': {
    broader: '',
    sv: 'stadsplanering, samhällsplanering, stadsutveckling, samhällsbyggnad, samhällsbyggande, urban planering, fysisk planering, stadsbyggnad, stadsplan, urban utveckling, tätort, planarkitekt, stadsplanerare, planritning, bebyggelse, markplan, stadsbyggare, planarbete, planläggning, planlägga, planchef, planeringsarkitekt, kommunplanering, städers utveckling, städernas utveckling, bygga staden, planprogram, stadsanalys, markexploatering, planhandläggare, byplan',
    en: 'urban planning, town planning, city planning, spatial planning, urban development, physical planning, town planner, city planner, planners, town plan, city development, urbanist, urbanism, urban plan, urban plans, planning department, planning office, planning officer, planning authority, urban policy, urban agenda, urban structure, urban form, built environment, city model, urban quality, urban neighbourhoods',
    kinds:
      'grön stad, gröna städer | green city; hållbara städer, hållbar stad | sustainable city, sustainable cities, sustainable urban development; översiktsplan, strukturplan | master plan, masterplan, comprehensive plan, structure plan; detaljplan, kvartersplan, zonindelning, byggrätt, planbestämmelser | detailed plan, =zoning, zoning plan, site plan, layout plan, area plan, local area plan; stadsförnyelse, urban förnyelse, stadsomvandling | urban renewal, urban regeneration, urban transformation, redevelopment; nedlagda industriområden, gammal industrimark | brownfield, brownfields; urbanisering, stadsutvidgning, växande stad, växande städer, snabbväxande städer, stadens tillväxt, städernas tillväxt | urbanisation, urbanization, urban growth, urban expansion, city extension, growing city, growing cities, fast-growing city, fast-growing cities, city growth; stadsutglesning | urban sprawl; förtätning | densification, compact city; smart stad, smarta städer | smart city, smart cities; stadskärna | town centre, city centre; ny stadsdel | new district; stadsarkitekt, stadsarkitektur, arkitektur, stadsgestaltning, stadsbild | architecture, =architect, =architects, urban design, skyline; landskapsarkitekt | landscape architect; femtonminutersstad | 15-minute city; blandstad | mixed-use; sekundärstad | secondary city, secondary cities, intermediary cities; framtidens stad, framtidens städer | future city; trädgårdsstad | garden city; levande stad | liveable city, livable city, liveable cities; vattennära stadsutveckling | waterfront development; stadskarta | city map, town map',
    passageSv:
      'Planarkitekter från båda sidor tar fram en översiktsplan som visar var staden får växa och vad som bevaras.',
    passageEn:
      'Planners from both sides draw up a comprehensive plan that shows where the town may grow and what is preserved.',
  },
  'land-use': {
    broader: 'urban-planning',
    sv: 'markanvändning, markfråga, markplanering, markförvaltning, markpolitik, markbruk, markbehov, åkermark',
    en: 'land use, land use planning, land-use planning, land administration, land management, land policy, land use plan, land governance, land issues, land board, land commission',
    kinds:
      'markägare, markrätt, markrättighet, tillgång till mark, äga mark, rätt till mark, jordägande, jordrättigheter, markinnehav, landrättigheter, äger marken, äga marken, äger jorden, äga jorden, äger mark | land tenure, land rights, land ownership, landowner, land title, landholding, land holdings, own land, owning land, land access, access to land, owns the land, own the land, owned the land, owns land; ärva mark | land inheritance, inherit land, inheritance of land; markkonflikt, marktvist, marktvister, tvister om mark, gränstvist, gränstvister | land dispute, land conflict, boundary dispute, boundary disputes; jordreform, markreform, jordfördelning, markfördelning | land reform, land redistribution, land distribution, land question; jordlös, jordlösa | landless, landlessness; markanvisning, marktilldelning | land allocation; markstöld, markrofferi, landgrabbing | land grab, land grabbing, grabbed land; expropriation, expropriera, inlösen av mark, markinlösen | expropriation, eminent domain, compulsory purchase, land compensation; allmänning, betesrätt | common land, customary land, communal land, community land, ancestral land; allmän mark, kommunal mark, kommunens mark, markreserv | public land, municipal land, state land; marköverlåtelse, markköp, markavtal, markbyte, sälja mark, köpa mark, tomtköp | land acquisition, land purchase, land sale; tomträtt, markarrende | land lease, leasehold, freehold; exploatering, exploatör, exploatörer, exploateringsavtal | land developers, property developer, property developers; tomt, tomtmark, byggbar mark, byggmark | plot, serviced land, land subdivision, land for development; zonering | =zoning; markomreglering | land readjustment, land pooling; markintrång | encroachment',
    passageSv:
      'Bybor och tjänstepersoner ritar tillsammans en markanvändningsplan som skiljer odling, bete och bebyggelse åt.',
    passageEn:
      'Villagers and officials together draw a land use plan that keeps fields, grazing and buildings apart.',
  },
  'land-registry': {
    broader: 'land-use, geodata',
    sv: 'fastighetsregister, lantmäteri, kadaster, registrera mark, markregister, markregistrering, fastighetsregistrering, registrering av mark, registrering av fastigheter, jordregister, tomtregister, ägarregister, inskrivning av fastighet, fastighetsinskrivning, fastighetsbeteckning, registrera tomter, registrera fastigheter',
    en: 'cadastre, cadastral, land registry, land register, property register, land records, register land, registering land, land registration, registration of land, property registration, registration of property, property records, land information system, cadaster, land office, register of land, register property, property ownership records',
    kinds:
      'adressregister, gatunamn, adressättning, husnummer, numrera hus, numrering av hus, gatuskylt, gatuskyltar | street naming, street addressing, address register, house number, house numbers, house numbering, street signs, addressing system; lagfart, ägarbevis, markbevis, ägandebevis, ägarebevis, lagfartsbevis, markdokument | title deed, land title, land titles, land certificate, property deeds, land deed, land deeds, ownership certificate, certificate of occupancy, proof of ownership, property title, property titles, title registration, deeds office, deeds registry; lantmätare, inmätning, mäta tomter, mäta in tomter, mätning av mark | land survey, land surveying, surveyor, plot survey; tomtgräns, fastighetsgräns, gränsmarkering, gränsmarkeringar | property boundary, plot boundaries, boundary stones, boundary markers, boundary beacons, demarcation; äganderätt, äganderätt till mark, markägare | land tenure, landowner; fastighetsskatteregister | property tax register; fastighetsbildning | land parcel, land parcels, parcels of land, property formation; fastighetskarta, fastighetskartor, tomtkarta | cadastral map, cadastral maps',
    passageSv:
      'Lantmätare mäter in tomtgränserna, och registret gör att ägare kan belåna sina hus och betala rätt skatt.',
    passageEn:
      'Surveyors measure plots for the cadastre, and owners can then borrow against their houses and pay the right tax.',
  },
  geodata: {
    broader: 'urban-planning, digitalisation',
    sv: '=gis, geodata, kartläggning med gis, geografiska informationssystem, digitala kartor, karta, kartor, kartering, geografisk information, kartverktyg, rumsliga data, geografiska data, geografisk data, kartunderlag, baskarta',
    en: '=gis, geodata, geographic information system, geographical information, geospatial, digital map, digital mapping, spatial data, cartography, =map, geographic data, geographical data, geo-data, geo-information, geoinformation, spatial information, spatial analysis, mapping software, georeferenced, mapmaking, cartographer, geomatics, geodatabase, openstreetmap, mapathon',
    kinds:
      'drönare | drone, drones; satellitbild, satellit, satelliter, fjärranalys | satellite image, satellite imagery, remote sensing; flygfoto, flygbild, flygbilder | aerial photo, aerial photography, aerial image, aerial imagery, orthophoto; gps, satellitpositionering, lägesdata | gps, geotagging, geotagged, geolocation; lidar, laserskanning | lidar; 3d-modell | 3d model, 3d city model; topografi, topografisk, höjddata, höjdmodell | elevation model, terrain model, topographic; geoportal, kartportal | geoportal; mätingenjör, mätningsingenjör | survey engineer, geomatics engineer',
    passageSv:
      'Ett geografiskt informationssystem samlar kartor över ledningar, hus och risker, så att alla förvaltningar ser samma bild.',
    passageEn:
      'A geographic information system gathers maps of pipes, houses and hazards, so that all departments see the same picture.',
  },
  'building-permits': {
    broader: 'urban-planning',
    sv: 'bygglov, byggnadslov, bygglovshandläggning, bygglovsprocess, bygglovshandläggare, bygglovsansökan, byggtillstånd, marklov, förhandsbesked, bygganmälan, byggsamråd, byggärende, byggärenden, byggnadstillstånd, lov att bygga, handläggning av lov',
    en: 'building permit, construction permit, planning permission, development control, building application, building licence, construction licence, construction license, building license, building permission, planning application, planning applications, planning permit, development permit, development permission, building approval, building approvals, plan approval, permit to build',
    kinds:
      'svartbygge, bygga utan lov, bygga utan tillstånd, byggt utan tillstånd, byggt utan lov, olovligt byggande, olovligt byggda, olagliga byggen, olagliga byggnader, olagligt byggda | illegal construction, illegal building, illegal buildings, illegal structures, illegal extensions, illegally built, unauthorised buildings, unauthorised building, unauthorised construction, unauthorized construction, build without a permit, built without permission, built without permits; byggtillsyn, byggkontroll, byggnadsinspektör, byggnadskontroll, byggnadsinspektion | building control, building inspection, building inspector, building inspectorate, building officer, building surveyor, construction control, construction inspection; byggregler, byggnorm, bygglagstiftning, plan- och bygglagen, bygglagen, byggbestämmelser, byggstandard, byggnadsregler | building code, building regulations, building standard, building by-laws, building bylaws, building laws, building rules, construction standards, construction regulations; rivningslov, rivningstillstånd | demolition permit; byggnadsnämnd | building authority; startbesked, slutbesked | occupancy permit; byggnadsritningar, byggritningar | building plans; strandskyddsdispens | shoreline exemption, shore protection exemption; byggnadsras, husras | building collapse, structural safety',
    passageSv:
      'Handläggningen av bygglov blir snabbare när ansökningar lämnas digitalt och reglerna förklaras på vanligt språk.',
    passageEn:
      'Building permits are handled faster when applications are digital and the rules are explained in plain words.',
  },
  housing: {
    broader: 'urban-planning, social-care',
    sv: 'bostad, bostäder, bostadsförsörjning, =boende, bostadspolitik, boendemiljö, hus att bo i, någonstans att bo, boendefrågor, boendeformer',
    en: '=housing, dwelling, housing policy, adequate housing, somewhere to live, residential building, residential buildings, decent homes',
    kinds:
      'hyresrätt, hyresgäst, hyresgäster, hyror, hyreshus, hyreslägenhet, hyresvärd, hyresvärdar, hyreskontrakt, hushyra | tenant, tenants, rental, =rents, rental flats, rent, landlord, tenancy; överkomliga bostäder, billiga bostäder, råd att bo | affordable housing, affordable homes, low-cost homes; bostadsbolag, allmännytta, bostadsföretag, fastighetsbolag | housing company, social housing, council flats; bostadsbrist, bostadskö | housing shortage, housing queue; trångboddhet | overcrowding; flerbostadshus, =lägenhet, lägenheter, höghus, lägenhetshus | apartment, apartments, apartment building, multi-family building, =flats, tower block, high-rise, tenement, tenements, blocks of flats, block of flats; villaområde, villor, radhus, småhus, egnahem, enfamiljshus | single-family house, single-family houses, terraced house, terraced houses, row houses; bostadsrätt, bostadslån | homeowner, home ownership, homeownership, mortgage, mortgages, condominium, condominiums; studentbostad | student accommodation; kollektivhus | shared accommodation; gruppboende | group homes; stambyte, stambyten | home renovation; bostadsbyggande | new homes, build homes, build houses, building homes, building houses, house building, housebuilding; bostadsområde | residential area, housing estate, residential district, residential districts, residential neighbourhood; boendekostnad, boendekostnader | housing costs, cost of housing',
    passageSv:
      'Ett kommunalt bostadsbolag bygger hyreslägenheter som barnfamiljer med vanliga inkomster har råd med.',
    passageEn: 'A municipal company builds rental apartments that families on ordinary incomes can afford.',
  },
  'informal-settlements': {
    broader: 'housing',
    sv: 'slum, slumområde, kåkstad, informell bosättning, informella bosättningar, informella bostadsområden, kåkstäder, slumbo, slumbor, =kåkar, plåtskjul, barackstad, favelor, oplanerade bosättningar, oplanerade områden, oplanerad bebyggelse, spontana bosättningar, enkla skjul, oreglerade bosättningar',
    en: 'slum, informal settlement, shanty town, shantytown, unplanned settlement, favela, shack, shacks, shack dwellers, shanty, shanties, spontaneous settlement, spontaneous settlements, unauthorised settlement, unplanned areas, unplanned neighbourhoods, makeshift homes, makeshift houses, makeshift dwellings, bidonville, irregular settlement, irregular settlements, informal areas, informal neighbourhood, informal neighbourhoods',
    kinds:
      'utsatta områden, utsatt område, utanförskapsområde, eftersatta områden, marginaliserade områden, områdessatsning, stadsdelsutveckling, miljonprogram, =getto, ghetto | deprived area, vulnerable area, disadvantaged neighbourhood, ghetto, ghettos, deprived neighbourhood, deprived neighbourhoods, deprived suburbs, disadvantaged areas, disadvantaged suburbs, run-down area, run-down areas, run-down neighbourhoods, neighbourhood upgrading; segregation, segregerad, segregerade, parallellsamhälle, parallellsamhällen | segregation, segregated areas, segregated neighbourhoods; slumuppgradering | slum upgrading, township upgrading, settlement upgrading, upgrading of settlements; husockupanter | squatter, squatters',
    passageSv:
      'I det informella bostadsområdet får familjerna rätt att bo kvar, och stigarna blir belysta gator med avlopp.',
    passageEn:
      'In the informal settlement families gain the right to stay, and the paths become lit streets with drains.',
  },
  'public-space': {
    broader: 'urban-planning',
    sv: 'offentliga rum, offentligt rum, offentlig plats, offentliga platser, mötesplats, allmän plats, stadsmiljö, stadsrum, gemensamma ytor, gestaltning, offentliga miljöer, samlingsplats, mötesplatser, plats att mötas, platser att mötas, gaturum, allmänna utrymmen, gestaltad livsmiljö, stadsliv, folkliv, gemensamma utrymmen, umgås utomhus, stadens rum, stadens vardagsrum',
    en: 'public space, public place, meeting place, streetscape, common area, urban environment, city space, community space, open space, meeting places, gathering place, public realm, shared space, shared spaces, communal space, communal spaces, communal area, common spaces, street life, place to meet, places to meet, place to gather, places to gather, place to hang out, village green, recreational spaces',
    kinds:
      'torg, torgyta, torgytor, stadsdelstorg | public square, town square, plaza, squares, market square; lekplats | playground; gågata | pedestrian street, pedestrianised, pedestrianisation, pedestrianized, car-free street, car-free streets, car-free zone; bänkar, stadsmöblering | benches, street furniture, seating areas, places to sit; fontän, fontäner | fountain, fountains; utegym | outdoor gym, outdoor gyms; skatepark | skate park, skatepark; samlingslokal, samlingslokaler, byahus | community hall, village hall, community house; platsbildning, platsutveckling | placemaking, place-making, tactical urbanism; ödetomt, ödetomter, övergivna platser | vacant lot, vacant lots, empty lots, derelict sites; uteservering, uteserveringar | outdoor seating; utomhusscen | bandstand; kajpromenad | boardwalk',
    passageSv:
      'Torget tömdes på bilar och fylldes med bänkar, lekplats och skugga efter förslag från dem som bor runt om.',
    passageEn:
      'The square was emptied of cars and filled with benches, a playground and shade after ideas from those living around it.',
  },
  'participatory-planning': {
    broader: 'urban-planning, citizen-participation',
    isJoint: true,
    sv: 'medborgardialog i planering, deltagande planering, samråd, planprocess, inkluderande planering, inkluderande stadsplanering, inkluderande samhällsplanering, planeringsprocess, invånare med i planeringen, invånarna med i planeringen, medborgare i planering, medborgare i planeringen, invånare i planeringen, dialog om planen, platsdialog, rita sin stad, kollaborativ planering, synpunkter på planen, synpunkter på planer, synpunkter på detaljplanen, medborgare planerar, invånare planerar, delaktighet i planering, delaktighet i planeringen, inflytande över planeringen, dialog i planering, gemensam planering med invånare, barnkonsekvensanalys',
    en: 'participatory planning, public consultation, inclusive planning, inclusive urban planning, inclusive city, planning process, community planning, collaborative planning, participation in planning, community-led planning, community-based planning, resident-led planning, citizens in planning, residents in planning, people in planning, involve residents in planning, planning with residents, planning consultation, consultation on the plan, comments on the plan, co-planning, participatory upgrading, citizen participation in planning, village plan, village plans, neighbourhood plan, neighbourhood planning, community action plan, community action plans',
    kinds:
      'stadsvandring, trygghetsvandring, gåtur, tjejvandring, platsvandring, platsvandringar | city walk, safety walk, transect walk, exploratory walk, exploratory walks; minecraft, block by block | block by block; gemensam kartläggning | participatory mapping, community mapping; planeringsverkstad | design charrette, charrette, planning game; medskapande planering | co-design, participatory design, community design',
    passageSv:
      'Under stadsvandringar pekar kvinnor, barn och äldre ut vad som känns otryggt, och planen ändras efter deras ord.',
    passageEn:
      'On city walks women, children and older people point out what feels unsafe, and the plan is changed accordingly.',
  },
  accessibility: {
    broader: 'disability, urban-planning',
    sv: 'tillgänglighet, tillgänglig för alla, tillgänglighetsanpassning, tillgänglighetsanpassa, universell utformning, enkelt avhjälpta hinder, tillgänglighetsplan, handikappanpassad, handikappanpassade, design för alla, fysiska hinder, hinderfri',
    en: 'accessibility, accessible for all, accessible building, universal design, barrier-free, accessible environment, accessibility plan, design for all, accessible city, accessible cities, accessible entrance, accessible entrances, accessible routes, accessible to people with disabilities, disabled access, access for disabled people, access for people with disabilities, access audit, physical barriers, architectural barriers, inclusive design, disability-friendly, accessible design',
    kinds:
      'rullstol, =ramp, rullstolsburen, rullstolsramp | wheelchair, ramp, step-free; ledstråk, taktil, taktila, taktila stråk, syntolkning, kontrastmarkering, kontrastmärkning, ledsagning, ledsagare, talande skyltar, blindskrift | tactile paving, tactile, audio description, large print, white cane, guide dog, screen reader; hörselslinga, teleslinga | hearing loop, induction loop; lättläst | easy-to-read, easy read; rullator, rullatorer | walking frame; automatiska dörrar, dörröppnare | automatic doors; handikapptoalett | accessible toilet, accessible toilets; handikapparkering | accessible parking; hissar | elevator, elevators; ledstång, ledstänger | handrail, handrails; sänkt kantsten, sänkta kantstenar | dropped kerb, dropped kerbs, curb cut, curb cuts, lowered kerbs; skälig anpassning | reasonable accommodation; digital tillgänglighet, webbtillgänglighet | digital accessibility, web accessibility',
    passageSv:
      'Ramper, ledstråk och tydliga skyltar gör att den som använder rullstol eller ser dåligt kan ta sig in själv.',
    passageEn:
      'Ramps, tactile paths and clear signs let people who use a wheelchair or see poorly enter on their own.',
  },
  'burial-grounds': {
    broader: 'facility-management',
    sv: 'kyrkogård, begravningsplats, gravplats, gravfält, =gravar, =gravarna, =avlidna, begrava de döda, kyrkogårdsförvaltning',
    en: 'cemetery, burial ground, burial, burials, graveyard, =graves, burial site, bury the dead, the deceased',
    kinds:
      'krematorium, kremering | crematorium, cremation; begravning, begravningsverksamhet, begravningsväsende, jordfästning, likbil, begravningsbyrå | funeral, funerals, undertaker; bårhus | mortuary, morgue; gravlund, minneslund, urnlund | memorial garden; gravbok, gravböcker | burial register, cemetery records; gravsten, gravvård | gravestone',
    passageSv:
      'Kommunerna kartlägger gravarna på den gamla begravningsplatsen och ordnar böckerna så att släktingar hittar rätt.',
    passageEn:
      'The municipalities map the graves of the old cemetery and put its records in order so that relatives find their way.',
  },
  'facility-management': {
    broader: 'urban-planning, administration',
    sv: 'fastighetsförvaltning, fastighetsunderhåll, underhållsplan, kommunala fastigheter, kommunala byggnader, underhåll av byggnader, tekniska förvaltningen, fastighetschef, fastighetskontor, fastighetsavdelning, fastighetsdrift, fastighetsbestånd, kommunala lokaler, kommunens lokaler, kommunens byggnader, kommunens fastigheter, offentliga byggnader, offentlig byggnad, underhåll av fastigheter, byggnadsunderhåll, sköta byggnader',
    en: 'facility management, property management, building maintenance, municipal buildings, public buildings, asset management, maintenance plan, technical department, building upkeep, upkeep of buildings, maintenance of buildings, repair of buildings, building repairs, facilities manager, property manager, property department, estate management, municipal property, municipal properties, municipal facilities, council buildings, council property, civic buildings, building stock, asset inventory',
    kinds:
      'lokalvård, städning, städpersonal, städare, städerska, städbolag | cleaning staff, cleaning services, cleaning company; vaktmästare, fastighetsskötare | janitor, janitors, school caretaker; takbyte, takrenovering, läckande tak, nytt tak | roof repair, roof repairs, leaking roof, leaking roofs, new roof; fuktskada, fuktskador, mögel | =mould, damp walls; skolbyggnad | school building; renovering av byggnader, renovera byggnader | renovation of buildings, renovate buildings, renovated buildings, refurbishment of buildings; lokalförsörjning, verksamhetslokaler, lokalplanering, lokalbehov | =premises, office space',
    passageSv:
      'En underhållsplan för alla kommunala byggnader gör att pengarna går till tak och ledningar innan de rasar.',
    passageEn:
      'A maintenance plan for all municipal buildings means money goes to roofs and pipes before they fail.',
  },
  infrastructure: {
    broader: '',
    sv: 'infrastruktur, teknisk infrastruktur, teknisk försörjning, infrastrukturprojekt, anläggningsarbete, anläggningsprojekt, kommunalteknik, kommunalteknisk, försörjningssystem, offentliga anläggningar, tekniska anläggningar',
    en: 'infrastructure, technical infrastructure, infrastructure project, public utilities, public works, civil engineering, basic infrastructure, infrastructure investment, infrastructural, utility company, utility companies, =utilities, civil works, capital works, capital projects',
    kinds:
      'samhällsviktig infrastruktur, kritisk infrastruktur, samhällsviktig verksamhet, samhällsviktiga funktioner, samhällsfunktioner, samhällsviktiga tjänster | critical infrastructure, critical services; ledningsnät, rörledning, rörledningar, tekniska nät, gräva ner ledningar, underjordiska ledningar, nedgrävda ledningar | utility network, pipe network, utility lines, underground cables, underground pipes, ageing pipes; markarbeten, grävarbeten, grävmaskin, grävmaskiner, schaktning, anläggningsmaskiner | earthworks, excavator, excavators, heavy machinery; kommunalingenjör, stadsingenjör | municipal engineer, municipal engineers, city engineer, city engineers; tekniska kontoret | engineering department, works department',
    passageSv:
      'Ledningar, broar och nät är eftersatta, och tekniska chefer jämför hur man prioriterar när allt behöver bytas.',
    passageEn:
      'Pipes, bridges and grids are neglected, and technical directors compare how to set priorities when all needs replacing.',
  },
  'disaster-risk': {
    broader: 'crisis-preparedness',
    sv: 'katastrof, naturkatastrof, katastrofrisk, katastrofriskreducering, riskreducering, katastrofhantering, naturolycka, katastrofdrabbad, katastrofberedskap, naturkatastrofer, riskreduktion, sendai-ramverket',
    en: 'disaster, natural disaster, disaster risk, disaster risk reduction, disaster management, hazard, disaster-prone, calamity, catastrophe, disaster preparedness, disaster response, risk reduction, risk-prone, sendai framework',
    kinds:
      'jordbävning, jordskalv, jordbävningssäker, seismisk, =skalv, efterskalv, richterskalan | earthquake, quake, earthquake-resistant, earthquake-proof, seismic, aftershock, epicentre, epicenter, tremor, tremors, seismology, richter scale; ras och skred, jordskred, slamström, bergras, =skred, skredrisk, rasrisk | landslide, mudslide, rockfall, rockslide; storm, orkan, cyklon, tyfon, tromb, tornado | storm, hurricane, cyclone, typhoon, tornado, tornadoes; oväder | severe weather, extreme weather; snöstorm, snöstormar | blizzard, snowstorm, snowstorms; =hagel | hailstorm, hailstorms; åskoväder, blixtnedslag | lightning strikes; vulkanutbrott, vulkan, vulkaner | volcanic eruption, volcano, volcanoes, volcanic, lava flow; tsunami, flodvåg, flodvågor | tsunami, tidal wave; lavin | avalanche; översvämningskatastrof | flood disaster; dammbrott | dam failure, dam burst; varningssystem, förvarning, tidig varning, varningssirener, sirener, katastroflarm | early warning, early warning system, warning system, warning systems, siren; risk- och sårbarhetsanalys, riskkarta, riskkartor | risk assessment, risk map, risk maps, risk mapping; evakueringsväg | evacuation route',
    passageSv:
      'Ett varningssystem med sirener och textmeddelanden ger byarna en halvtimme på sig innan flodvågen når fram.',
    passageEn:
      'A warning system with sirens and text messages gives the villages half an hour before the torrent arrives.',
  },
  'crisis-preparedness': {
    broader: '',
    sv: 'krisberedskap, krishantering, beredskap, krisplan, beredskapsplan, krissamordning, befolkningsskydd, civilskydd, krisläge, nödläge, nödsituation, katastrofberedskap, kriser, krissituation, samhällsstörning, beredd på, nödplan, kristid, krisberedd, =kris, extraordinär händelse, extraordinära händelser',
    en: 'crisis preparedness, crisis management, emergency preparedness, preparedness, emergency management, contingency plan, civil protection, crisis plan, emergency plan, emergency response, emergency, emergencies, =crisis, =crises, civil emergency, disaster preparedness, be prepared, contingency planning, civil contingencies, worst-case scenario',
    kinds:
      'civilt försvar, totalförsvar, civilförsvar, krigsberedskap, om kriget kommer, krigsplacering, krigsorganisation | civil defence, civil defense, total defence, home guard; skyddsrum, bunker, bunkrar, källare som skydd | shelter, bomb shelter, bunker, bunkers; elavbrott, strömavbrott, strömlös, strömlöst | power outage, power cut, blackout, outage, outages; reservkraft | backup power, back-up power, standby generator; evakuering, utrymning, evakuera, utrymningsövning | evacuation, evacuate, evacuees, evacuation drill, assembly point; beredskapsövning, krisövning, samverkansövning, stabsövning, scenarioövning | emergency exercise, emergency drill, tabletop exercise, table-top exercise, simulation exercise, simulation exercises; beredskapslager, försörjningsberedskap, nödförråd, nödlager, nödransoner | stockpile, emergency stores; hemberedskap, krislåda, krislådor, vevradio | grab bag, survival kit, survival kits, home preparedness; nödvatten, reservvatten | emergency water; kontinuitetsplanering, kontinuitetshantering | business continuity, continuity planning, continuity plan, continuity of services; kriskommunikation, krisinformation, nödkommunikation | crisis communication; viktigt meddelande till allmänheten, nödlarm, larmkedja, larmlista | alert system, alert systems, public alert, public alerts; krisledning, krisstab, stabsarbete, krisgrupp, krisorganisation, krisrum | crisis team, incident command, incident management, incident response, command centre, situation room; värmestuga, värmestugor, trygghetspunkt | warming centre, warming centres, heating points; frivilliga resursgrupper | volunteer resource groups; förstainsatspersoner | first responder, first responders',
    passageSv:
      'Krisledningen övar tillsammans hur ett långt elavbrott ska hanteras och hur invånarna ska få information.',
    passageEn:
      'The crisis management teams practise together how to handle a long blackout and keep residents informed.',
  },
  'fire-and-rescue': {
    broader: 'crisis-preparedness, safety',
    sv: 'räddningstjänst, brandkår, brandman, brandmän, =brand, =bränder, brandförsvar, räddningsinsats, räddningsverk, eldsvåda, räddningsledare, brandkåren, släckning, släckningsarbete, brinnande hus, hus brinner, eld i hus, brandpersonal, räddningspersonal, räddningsarbete, räddningsarbetare, utryckning, utryckningstid',
    en: 'fire and rescue, fire service, rescue service, fire brigade, firefighter, =fire, emergency services, blaze, first responder, first responders, firefighting, burned down, burnt down, rescue team, rescue workers, fireman, firemen, firewoman, firewomen, extinguish, rescue operation, rescue operations, rescuer, rescuers',
    kinds:
      'ambulans, ambulanssjukvård | ambulance; första hjälpen | first aid; skogsbrand, skogsbränder, gräsbrand, gräsbränder | =wildfire, forest fire, bushfire; livräddning, simkunnighet, sjöräddning, livbåt, livboj, livbojar, flytväst, flytvästar, badvakt, badvakter, drunkning, drunkna, drunkningsolyckor | lifeboat, lifeguard, lifeguards, life jacket, life jackets, drowning, drowned, water rescue, sea rescue, rescue boat, rescue boats; fjällräddning | mountain rescue; brandskydd, brandsäkerhet, brandvarnare, brandsäker, brandinspektör, brandlarm, brandinspektion, brandfara, brandrisk, brandsläckare | fire safety, fire protection, fire prevention, fire code, fire inspector, smoke detector, smoke alarm, smoke alarms, fire extinguisher, extinguisher, extinguishers; brandbil, räddningsfordon, stegbil, utryckningsfordon | fire engine, emergency vehicles, rescue vehicle, rescue vehicles; räddningsutrustning, släckutrustning, brandslang, brandhjälm, branddräkt, rökdykare, rökdykning | rescue equipment, turnout gear, breathing apparatus; frivilliga brandmän, deltidsbrandman | volunteer firefighter; brandstation | fire station; larmcentral, nödnummer, larmnummer | dispatch centre, emergency number, emergency call, emergency calls; brandpost, släckvatten | hydrant, fire hydrant; brandövning, räddningsövning, brandutbildning | fire drill, fire training; räddningshund, räddningsaktion | search and rescue, rescue dog; mordbrand, anlagd brand | arson',
    passageSv:
      'Frivilliga brandmän utbildas, och en begagnad brandbil gör att hjälpen når fram på tio minuter.',
    passageEn:
      'Volunteer firefighters are trained, and a second-hand fire engine lets help arrive within ten minutes.',
  },
  safety: {
    broader: '',
    sv: 'trygghet, säkerhet, otrygghet, trygghetsskapande, trygg stad, trygga platser, trygga miljöer, säkerhetsfråga, allmän säkerhet, platssamverkan, trygghetsarbete, otrygg, tryggt, trygga, tryggare, vara trygg, säkrare gator, farliga platser, farligt område, känna sig säker, känner sig säkra, säker stad, säkra städer, säkra platser, säkra gator, säkra miljöer',
    en: '=safety, public safety, community safety, =security, =insecurity, safe city, safe cities, safer cities, safe community, safe public spaces, feel safe, unsafe, feels unsafe, safer, street safety, feeling safe, safe streets, safe neighbourhood, safe neighbourhoods, safe town, safe towns, safe place, safe places, feel secure, dangerous streets, dangerous places',
    kinds:
      'kameraövervakning, övervakningskamera, övervakningskameror | cctv, surveillance camera, surveillance cameras, camera surveillance; belysta gångvägar, mörka gator, rädd på kvällen, gå ensam hem, gå hem ensam, gå hem på kvällen, ute på kvällen, ute på kvällarna, ute efter mörkret, ute på natten, mörka platser, mörka stigar, mörka gångvägar | dark streets, safe at night, afraid to walk, dark alley, dark alleys, dark paths, dark places, unlit streets, poorly lit, badly lit, walk home alone, walk alone, walking alone, walk at night, walking at night, out at night, out after dark, after dark, afraid at night, afraid to go out; nattvandring, nattvandrare, nattvandra | night patrol, neighbourhood watch, community patrol, street patrol; ordningsvakt, ordningsvakter, väktare, trygghetsvärd | night watch, night watchmen, watchman, watchmen, street wardens; trygghetsvandring | safety walk, safety audit; trygghetsmätning | safety survey; ordningsfråga, ordningsstörningar, ordningsproblem | law and order, public order, anti-social behaviour, antisocial behaviour; oroligheter, upplopp, kravaller | riots, unrest; skadeförebyggande, olycksförebyggande | injury prevention, accident prevention; våldsförebyggande, våldsprevention | violence prevention; mänsklig säkerhet | human security; rädsla för överfall, överfall | fear of assault, fear of attack; överfallslarm | panic button',
    passageSv:
      'Trygghetsmätningen visar var invånarna undviker att gå på kvällen, och insatser sätts in just där.',
    passageEn:
      'The safety survey shows where residents avoid walking at night, and measures are taken in those very places.',
  },
  violence: {
    broader: 'safety',
    sv: 'våld, våldsam, våldsamhet, våldsdåd, våldsspiral',
    en: 'violence, violent, =assault, assaulted, beatings',
    kinds: 'väpnat våld | armed violence; slagsmål, gatuvåld | street violence, brawl',
    passageSv:
      'Fritidsledare och lärare övar på att gå emellan, så att bråk på helgerna inte slutar med slag.',
    passageEn:
      'Youth workers and teachers practise stepping in, so that fights at weekends do not end in blows.',
  },
  'crime-prevention': {
    broader: 'safety',
    sv: 'brottsförebyggande, brottsprevention, =brott, brottslighet, kriminalitet, kriminell, brottsling, brottslingar, brottsbekämpning, gärningsman, gärningsmän, lagöverträdare, förebygga våld',
    en: 'crime, crime prevention, criminality, criminal, =offender, petty crime, safer communities',
    kinds:
      'polis, polisen, närpolis | police, community policing, policing, constable, law enforcement; gängkriminalitet, =gäng, gängledare, gängkonflikter, gängvåld, gängmedlem, gängmedlemmar | gang, gangs, gang violence, gang crime, gangster, gangsters; organiserad brottslighet | organised crime, organized crime, mafia; ungdomskriminalitet, ungdomsbrottslighet, ungdomsbrott, ungdomsrån | juvenile delinquency, youth crime, juvenile crime, delinquency, delinquent; människohandel | human trafficking, trafficking; kriminalvård, fängelse, frivård | prison, inmate, inmates, =jail, =parole, probation service, probation officers; återfall i brott | reoffending, re-offending, recidivism; narkotikabrott, langare, langning, narkotikasmuggling | drug dealer, drug dealers, drug dealing, drug trade; smuggling | smuggling; vandalisering, skadegörelse | vandalism, vandals; stöld, tjuv, stölder, inbrott, häleri, snatteri, ficktjuv, ficktjuvar | =theft, burglary, pickpocket, pickpockets, thief, thieves, stolen goods, stealing, shoplifting, burglar, burglars, break-ins; rån, rånare, personrån | robbery, robber, robbers, mugging; våldsbrott, =mord, dödligt våld, knivvåld, knivbrott | murder, murders, homicide, stabbing, stabbings; dödsskjutning, skjutningar, skjutning, skjutvapen | =shootings, gun violence, firearm, firearms; hatbrott | hate crime, hate crimes; brottsoffer, brottsofferjour | victim support, victims of crime; grannsamverkan, grannstöd | neighbourhood watch; =avhoppare | gang exit, leaving gangs; brottsstatistik | crime statistics; medborgarlöfte, medborgarlöften | citizen pledge, citizen pledges; orossamtal, sociala insatsgrupper, social insatsgrupp | social intervention group, social intervention groups; reparativ rättvisa | restorative justice; huliganism, huliganer | hooliganism, hooligans',
    passageSv:
      'Polis, skola och socialtjänst möts varje vecka för att fånga upp ungdomar innan gängen värvar dem.',
    passageEn:
      'Police, schools and social services meet weekly to reach young people before the gangs recruit them.',
  },
  'violent-extremism': {
    broader: 'crime-prevention, peace',
    sv: 'våldsbejakande extremism, radikalisering, extremism, extremist, förebygga extremism, våldsam extremism, radikaliserad, radikaliserade, radikalisera, våldsbejakande, våldsbejakande miljöer, våldsbejakande grupper, extrema grupper, antidemokratiska grupper, antidemokratiska, odemokratiska rörelser, extremistiska',
    en: 'violent extremism, radicalisation, radicalization, extremism, extremist, preventing violent extremism, counter-extremism, radicalised, radicalized, hate group, hate groups, pve, violent groups',
    kinds:
      'terrorism, terrorattack, terrorist, terrordåd, terrorhot, terrorgrupp, terrorgrupper, =terror, självmordsbombare, självmordsattack, bombdåd | terrorism, terrorist attack, terrorist, =terror, terror attack, terror attacks, suicide bomber, suicide bombers, suicide bombing, bomb attack, bomb attacks; högerextremism, vit makt, nynazism, nynazister, nazism, nazister, nazistisk, extremhöger, extremhögern, högerextrem | far right, neo-nazi, neo-nazis, nazism, white supremacy, white supremacist, white supremacists, white power; islamism, islamistisk, islamister, jihadism, jihadist, jihadister | islamist, islamists, jihadism, jihadist, jihadists; avradikalisering, avhopparverksamhet | deradicalisation, deradicalization, disengagement programme; utländska stridande | foreign fighter, foreign fighters; konspirationsteori, konspirationsteorier | conspiracy theory, conspiracy theories; hatpredikant, hatpredikanter | hate preacher, hate preachers; upprorsmän, milisgrupper | militant groups, militants, insurgents',
    passageSv:
      'Föräldrar, imamer, präster och lärare bildar ett nätverk som upptäcker radikalisering tidigt och erbjuder en väg tillbaka.',
    passageEn:
      'Parents, imams, priests and teachers form a network that notices radicalisation early and offers a way back.',
  },
  playgrounds: {
    broader: 'public-space, children',
    sv: 'lekplats, lekplatser, lekyta, lekytor, lekmiljö, lekmiljöer, lekredskap, lekutrustning, lekställning, gungor, gungställning, rutschkana, rutschkanor, klätterställning, klätternät, sandlådor, lekskulptur, leka utomhus, leka ute, utomhuslek, plats att leka, platser att leka, ställe att leka, bollplank',
    en: 'playground, play area, play areas, play space, play spaces, play equipment, play park, play outside, playing outside, play outdoors, playing outdoors, outdoor play, place to play, places to play, space to play, =swings, swing set, climbing frame, climbing frames, sandpits, seesaw, monkey bars, safe play',
    kinds:
      'naturlekplats, bygglek | adventure playground, nature playground; lekgata, lekgator | play street, play streets; lekland | indoor playground',
    passageSv:
      'Gungorna och sandlådan ritades av sexåringarna själva, och mammorna fick bänkar i skuggan med uppsikt över allt.',
    passageEn:
      'The swings and the sandpit were drawn by six-year-olds themselves, and mothers got shaded benches with a view of all.',
  },
  wildfires: {
    broader: 'fire-and-rescue, disaster-risk',
    sv: 'skogsbrand, skogsbränder, markbrand, markbränder, löpeld, vegetationsbrand, vegetationsbränder, brinnande skogar, skogen brinner, skog brinner',
    en: 'wildfire, wildfires, forest fire, forest fires, vegetation fire, vegetation fires, fire season, fire danger, burning forests, forests burn',
    kinds:
      'gräsbrand, gräsbränder, buskbränder | bushfire, bushfires, bush fire, bush fires, grass fire, grass fires, grassland fires, veld fire, veld fires; brandgata, brandgator | firebreak, firebreaks, fire break, fire breaks; eldningsförbud | fire ban; brandbevakning, brandflyg | fire watch, fire lookout; vattenbombning | water bombing; naturvårdsbränning | controlled burning, prescribed burning; torvbrand | peat fire',
    passageSv:
      'Byborna röjer breda gator i snåren före torrtiden och turas om att vaka i tornet när vinden är stark.',
    passageEn:
      'Villagers clear broad lanes in the scrub before the dry season and take turns in the tower when winds are strong.',
  },
};
