// Narrower topics of technical work in both languages: what engineers, planners and environmental officers do day by
// day. Data only, written from general knowledge. Some words stand under the wider topic too, and name both.
import type { ConceptEntries } from './concept.js';

/** Narrower topics under water, waste, energy, climate, transport and planning. */
export const TECHNICAL: ConceptEntries = {
  'water-losses': {
    broader: 'water-supply',
    sv: 'läckage, vattenläckage, läcksökning, vattenförluster, vattensvinn, vattenmätning, läckande ledningar, debiteringssystem för vatten, läcka, läckande rör, rörbrott, otäta ledningar',
    en: 'non-revenue water, water loss, water losses, leakage, leak, leak detection, water metering, unbilled water, leaking pipes, leaks, burst pipes, pipe bursts',
    passageSv:
      'Nästan hälften av vattnet försvann på vägen, men med mätare och snabb lagning har svinnet minskat.',
    passageEn:
      'Nearly half of what was pumped vanished on the way, but meters and quick repairs have cut the losses.',
  },
  wetlands: {
    broader: 'lakes, biodiversity',
    sv: 'våtmark, våtmarker, mosse, kärr, myr, anlagd våtmark, sumpmark, återvätning, fågelsjö',
    en: 'wetland, wetlands, marshland, bog, peatland, mire, swamp, rewetting, bird lake, ramsar',
    passageSv:
      'En utdikad mosse läggs åter under vatten, fåglarna återvänder och kvävet stannar kvar på vägen.',
    passageEn:
      'A drained bog is put under water again, birds return and nitrogen is caught on its way downstream.',
  },
  'food-waste': {
    broader: 'compost, food-security',
    sv: 'matsvinn, minska matsvinnet, matrester, tallrikssvinn, överbliven mat, matåtervinning, räddad mat, matkasse',
    en: 'food waste, reduce food waste, leftovers, food loss, surplus food, plate waste, food rescue, food scraps',
    passageSv:
      'Köken väger vad som slängs varje dag, och barnens tävling har halverat svinnet på tallrikarna.',
    passageEn:
      'Kitchens weigh what is thrown away each day, and a contest among children has halved the leftovers.',
  },
  'street-cleaning': {
    broader: 'waste, public-space',
    sv: 'gatustädning, gaturenhållning, renhållning, klotter, klottersanering, skräpiga gator, renare stad, städpatrull, gatusopning, papperskorg',
    en: 'street cleaning, street sweeping, clean streets, clean city, cleaner city, litter bin, graffiti removal, sweeper, cleanliness, street cleaners',
    passageSv:
      'Sopmaskiner och papperskorgar på rätt ställen gör centrum renare än fler böter någonsin gjorde.',
    passageEn:
      'Sweepers and litter bins in the right places keep the centre cleaner than more fines ever did.',
  },
  'waste-workers': {
    broader: 'waste-collection, informal-economy',
    sv: 'sopplockare, avfallsarbetare, informella avfallsarbetare, avfallskooperativ, renhållningsarbetare, lumpsamlare, avfallsplockare, skräpplockare, sopsamlare, sopgubbe',
    en: 'waste picker, waste pickers, waste worker, scavenger, informal waste workers, waste cooperative, sanitation worker, garbage collector, scrap collector, rag picker, refuse collector, pickers, garbage collectors, recyclers cooperative',
    passageSv: 'De som levt på att plocka ur sopberget bildar ett kooperativ med handskar, lön och egen bil.',
    passageEn:
      'Those who lived off the rubbish heap form a cooperative with gloves, wages and a lorry of their own.',
  },
  noise: {
    broader: 'environment, public-health',
    sv: 'buller, bullernivå, oljud, bullerplank, bullerskydd, ljudmiljö, trafikbuller, bullerkartläggning, tyst miljö',
    en: '=noise, noise pollution, noise level, noise barrier, sound environment, traffic noise, noise map, quiet area',
    passageSv:
      'Bullret från genomfarten mäts på fasaderna, och ett plank med växter gör uteplatserna användbara.',
    passageEn:
      'Sound from the through road is measured on the façades, and a planted barrier makes patios usable.',
  },
  chemicals: {
    broader: 'pollution',
    sv: 'kemikalie, kemikalier, bekämpningsmedel, miljögift, kemikaliehantering, giftfri miljö, giftfri förskola, farliga ämnen, pfas, bly, kvicksilver',
    en: 'chemical, chemicals management, pesticide, toxin, hazardous substance, non-toxic environment, toxic substances, pfas, lead poisoning, mercury, hazardous chemicals',
    passageSv: 'Leksaker, golv och städmedel gås igenom för att få bort farliga ämnen ur barnens vardag.',
    passageEn:
      'Toys, floors and cleaning agents are gone through to rid children’s days of dangerous substances.',
  },
  heatwaves: {
    broader: 'climate-adaptation, public-health, disaster-risk',
    sv: 'värmebölja, extremvärme, hetta, värmeö, extrem hetta, svalkande träd, värmestress, värmeplan, värmeslag, svalka, svalt tak, vita tak, reflekterande tak, höga temperaturer, skuggiga',
    en: 'heatwave, heat wave, extreme heat, heat stress, heat island, urban heat, cooling centre, heat action plan, shade trees, heatstroke, cool roof, cool roofs, white roofs, heat-related, hot weather, heat plan, high temperatures, reflective paint',
    passageSv:
      'När termometern passerar fyrtio grader ringer hemtjänsten upp alla ensamboende och öppnar svala lokaler.',
    passageEn:
      'When it passes forty degrees, staff call all who live alone and open cool rooms in public halls.',
  },
  'electric-vehicles': {
    broader: 'transport, climate-mitigation',
    sv: 'elbil, elbilar, elbuss, elbussar, laddstolpe, laddinfrastruktur, elfordon, fossilfri fordonsflotta, laddstation, elektrifierade transporter, fordonsflotta',
    en: 'electric vehicle, electric car, electric bus, charging station, charging point, charging infrastructure, e-mobility, electric mobility, vehicle fleet, fossil-free fleet',
    passageSv:
      'Hemtjänstens bilar byts mot eldrivna, och laddstolparna är öppna för alla på kvällar och helger.',
    passageEn:
      'The home-care fleet goes electric, and its charging points are open to everyone at nights and weekends.',
  },
  'rail-and-ports': {
    broader: 'transport, trade',
    sv: 'järnväg, järnvägsstation, godståg, hamn, hamnutveckling, hamnverksamhet, flygplats, sjöfart, godstransport, logistikcentrum, torrhamn',
    en: 'railway, rail, rail transport, freight train, =port, seaport, harbour, harbor, port development, =airport, freight, logistics centre, dry port, maritime transport',
    passageSv: 'Hamnen och godsbangården knyts ihop, så att varor kan lämna lastbilen redan vid kajen.',
    passageEn: 'Quay and goods yard are joined so that cargo can leave the lorry as soon as it comes ashore.',
  },
  'street-lighting': {
    broader: 'electricity, public-space, safety',
    sv: 'gatubelysning, gatlampa, gatlampor, gatuljus, belysta gångvägar, ljussättning, led-lampor, lyktstolpe, vägbelysning',
    en: 'street lighting, street light, streetlight, street lamp, public lighting, led lighting, lamp post, lit paths, solar street light',
    passageSv:
      'Lamporna på stigen mellan skolan och marknaden tänds när någon närmar sig och släcks efteråt.',
    passageEn:
      'Lamps along the path from school to market light up when someone comes near and dim afterwards.',
  },
  'smart-city': {
    broader: 'urban-planning, digitalisation',
    sv: 'smart stad, smarta städer, uppkopplad stad, sensorer, sakernas internet, smart samhälle, smarta lösningar, digital tvilling, smart kommun',
    en: 'smart city, smart cities, connected city, sensors, internet of things, smart solutions, digital twin, smart village, smart municipality',
    passageSv:
      'Sensorer i papperskorgar och parkeringsplatser samlar uppgifter som hela förvaltningen kan använda.',
    passageEn:
      'Sensors in bins and parking spaces gather figures that the whole administration can put to use.',
  },
  'city-centre': {
    broader: 'urban-planning, economy',
    sv: 'stadskärna, centrumutveckling, =centrum, innerstad, stadskärneutveckling, levande centrum, levande stadskärna, cityutveckling, tomma butikslokaler, centrumförnyelse',
    en: 'town centre, city centre, downtown, inner city, town centre development, city centre development, high street, empty shops, revitalisation, revitalization, vibrant town centre',
    passageSv: 'Handlare, fastighetsägare och kommunen delar på kostnaden för att få liv i tomma lokaler.',
    passageEn:
      'Traders, landlords and the municipality share the cost of bringing empty premises back to life.',
  },
  'school-buildings': {
    broader: 'education, facility-management',
    sv: 'skolbyggnad, skolbyggnader, skolgård, skolbygge, skollokaler, klassrum byggs, förskolegård, skolmöbler, renovering av skolor',
    en: 'school building, school buildings, school yard, schoolyard, school construction, new classrooms, school furniture, school premises, renovation of schools',
    passageSv: 'Det läckande taket lagas, bänkarna byts, och eleverna ritar själva hur gården ska se ut.',
    passageEn:
      'The leaking roof is mended, desks are replaced and pupils themselves draw what the yard should be.',
  },
  broadband: {
    broader: 'digitalisation, infrastructure',
    sv: 'bredband, fiber, fiberutbyggnad, internetuppkoppling, uppkoppling, mobilnät, internetåtkomst, mobiltäckning, wifi, digital infrastruktur',
    en: 'broadband, fibre optic, fiber optic, internet connection, internet access, mobile coverage, mobile network, wifi, wi-fi, connectivity, digital infrastructure',
    passageSv: 'Byalaget gräver själva ned fibern, och nu kan både lärare och småföretagare arbeta hemifrån.',
    passageEn:
      'Villagers dig down the cable themselves, and now teachers and small firms alike can work from home.',
  },
  cybersecurity: {
    broader: 'digitalisation, crisis-preparedness',
    sv: 'cybersäkerhet, informationssäkerhet, it-säkerhet, dataintrång, cyberattack, hackerattack, nätfiske, dataskydd, gdpr, personuppgifter, integritetsskydd, it-attack',
    en: 'cybersecurity, cyber security, cyber attack, cyberattack, information security, hacking, phishing, data protection, gdpr, personal data, data privacy, ransomware',
    passageSv:
      'Efter en attack som låste alla system tränar personalen på säkra lösenord och att arbeta på papper.',
    passageEn: 'After an attack that locked all systems, staff practise safe passwords and working on paper.',
  },
  'artificial-intelligence': {
    broader: 'digitalisation, innovation',
    sv: 'artificiell intelligens, ai-verktyg, chatbot, maskininlärning, automatisering, ai-lösning, språkmodell, algoritm, automatiserade beslut, robotik, =robot',
    en: 'artificial intelligence, =ai, chatbot, machine learning, automation, algorithm, language model, automated decision, robotics, generative ai, =robot',
    passageSv:
      'En chatbot svarar på enkla frågor dygnet runt, och reglerna säger när en människa måste ta över.',
    passageEn:
      'A chatbot answers simple questions round the clock, and rules say when a person must take over.',
  },
  'asset-maintenance': {
    broader: 'infrastructure',
    sv: 'drift och underhåll, underhållsarbete, eftersatt underhåll, underhållsskuld, reinvestering, förebyggande underhåll, ledningsunderhåll, livscykelkostnad',
    en: 'operation and maintenance, operations and maintenance, maintenance backlog, preventive maintenance, maintenance work, life-cycle cost, reinvestment, deferred maintenance',
    passageSv:
      'Varje pump och bro får ett kort som säger när den senast sågs över och vad nästa byte kostar.',
    passageEn:
      'Each pump and bridge gets a card that says when it was last serviced and what replacing it will cost.',
  },
};
