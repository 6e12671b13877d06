// How a municipality is run, in both languages: money, staff, services, digital tools, follow-up. Data only, written
// from general knowledge of public administration. Lines are long on purpose: one line a language.
import type { ConceptEntries } from './concept.js';

/** Administration, finance, procurement, personnel, digitalisation, planning, evaluation. */
export const ADMINISTRATION: ConceptEntries = {
  administration: {
    broader: '',
    sv: 'kommunal förvaltning, offentlig förvaltning, kommunförvaltning, kommunal verksamhet, kommunal service, förvaltningsutveckling, förvaltningschef, myndighetsutövning, offentlig sektor, administration, kommunledning, kommunal organisation, verksamhetsutveckling, organisationsutveckling, förvaltningsmodell, starka institutioner, institutionell kapacitet',
    en: 'public administration, local administration, municipal administration, public sector, administrative, municipal management, municipal organisation, organisational development, organizational development, institutional capacity, strong institutions, institution building, public management, local authority management, head of department, administrative reform',
    passageSv:
      'Förvaltningarna beskriver sina arbetssätt för varandra och väljer ut tre som ska bli enklare för alla inblandade.',
    passageEn:
      'The departments describe their ways of working to each other and choose three to make simpler for all involved.',
  },
  'public-services': {
    broader: 'administration',
    sv: 'samhällsservice, offentlig service, servicekvalitet, kommunala tjänster, offentliga tjänster, bemötande, kundtjänst, medborgartjänster, servicecenter, kontaktcenter, brukarundersökning, kundnöjdhet, felanmälan, serviceleverans, tjänstedesign, kvalitetsledning, kvalitetsarbete, kvalitetssäkring, synpunktshantering, klagomålshantering, servicegaranti, leverans av tjänster',
    en: 'public service, service delivery, quality of services, service quality, municipal services, public service delivery, customer service, contact centre, one-stop shop, user survey, customer satisfaction, service charter, complaints handling, complaint, basic services, essential services, service design, quality management, quality assurance, quality improvement, local services, access to services',
    passageSv:
      'Ett gemensamt servicecenter tar emot alla frågor och felanmälningar, och svarstiden mäts i timmar i stället för veckor.',
    passageEn:
      'A one-stop shop takes all questions and fault reports, and the time to an answer is measured in hours, not weeks.',
  },
  budgeting: {
    broader: 'finance',
    sv: 'budget, budgetering, budgetprocess, budgetarbete, kommunal budget, investeringsbudget, flerårsbudget, budgetuppföljning, budgetplanering, resursfördelning, kapitalbudget, programbudgetering, budgetering för, utgifter, kommunbudget, öppen budget',
    en: 'budget, budgeting, budget process, municipal budget, investment budget, multi-year budget, budget follow-up, budget planning, resource allocation, capital budget, programme-based budgeting, budget execution, spending plan, citizens budget, budget cycle, budget hearing',
    passageSv:
      'Budgeten knyts till mål för tre år framåt, så att fullmäktige ser vad varje krona ska leda till.',
    passageEn:
      'The budget is tied to goals for three years ahead, so that the council sees what each sum should achieve.',
  },
  finance: {
    broader: 'administration',
    sv: 'ekonomistyrning, kommunal ekonomi, kommunalekonomi, finansiering, finansförvaltning, ekonomisk förvaltning, bokföring, redovisning, offentliga finanser, kommunala finanser, ekonomichef, investering, lån, kommunalt lån, bokslut, finanspolitik, god ekonomisk hushållning, kommunal finansiering, skuldsättning, kassaflöde, årsredovisning, skuld, lånegaranti, kommunens pengar, kommunens kassa',
    en: 'municipal finance, public finance, local government finance, financial management, public financial management, =financing, =accounting, bookkeeping, =treasurer, =finances, finance department, municipal bonds, investment planning, public investment, fiscal, financial sustainability, municipal debt, creditworthiness, annual accounts, financial reporting, =loan, balance sheet, bond issue, cash flow, municipal treasury, public money, public spending, spending, expenditure',
    passageSv:
      'Ekonomicheferna går igenom redovisning, investeringar och lån, och hur man lämnar ett bokslut i tid.',
    passageEn:
      'The heads of finance go through accounting, investment and loans, and how to close the books on time.',
  },
  'local-revenue': {
    broader: 'finance',
    sv: 'skatt, fastighetsskatt, kommunalskatt, egna intäkter, skatteuppbörd, kommunala avgifter, avgiftssystem, intäkt, skatteintäkt, uppbörd, lokala skatter, taxor, inkomstkällor, skattebas, kommunala intäkter, taxa, skattebetalare, skattesystem, =avgifter, kommunens inkomster, avgiftsuppbörd, marknadsavgift, betala skatt, indriva, indrivning, taxering, fastighetstaxering, taxeringsvärde, skattemoral, avgiftsintäkter, skatter, parkeringsavgift, skatteindrivning',
    en: 'tax, property tax, local tax, local revenue, revenue, revenue collection, tax collection, own-source revenue, own source revenue, user fee, tariff, municipal fees, taxation, taxpayer, revenue generation, revenue mobilisation, revenue enhancement, rates collection, income sources, market dues, =fees, income from rates, rates register, ratepayer, rateable, property rates, rate collection, valuation roll, valuation of property, tax base, pay tax, pay taxes, collect taxes, tax compliance, parking fees, market fees, levy, levies, licence fees, tax morale, municipal income, rates bill, tax bill, billing',
    passageSv:
      'Med ett uppdaterat register och betalning via mobilen fördubblas intäkterna från fastighetsskatten på två år.',
    passageEn:
      'With an updated register and payment by mobile phone, income from the property tax doubles in two years.',
  },
  procurement: {
    broader: 'administration',
    sv: 'upphandling, offentlig upphandling, inköp, hållbar upphandling, upphandlingsregler, leverantör, anbud, konkurrensutsättning, avtalsuppföljning, ramavtal, social upphandling, upphandlare, upphandla, inköpsprocess, förfrågningsunderlag, offentlig-privat samverkan, privatisering, entreprenad, anbudsöppning, anbudsgivare, budgivning, avropa, upphandlingsavdelning, inköpare',
    en: 'procurement, public procurement, sustainable procurement, green procurement, purchasing, supplier, tender, tendering, tender documents, framework agreement, contract management, procure, competitive bidding, bidder, public-private partnership, privatisation, privatization, outsourcing, contracting out, concession, opening of bids, bid opening, =bids, =bidding, contract award, public contracts, lowest price, procurement officer',
    passageSv:
      'Nya regler gör att anbuden värderas efter miljö och arbetsvillkor och inte bara efter lägsta pris.',
    passageEn:
      'New rules mean that bids are judged by environmental and working conditions and not just by the lowest price.',
  },
  'human-resources': {
    broader: 'administration',
    sv: 'personalpolitik, personalfråga, personalförsörjning, arbetsmiljö, medarbetarskap, rekrytering, personalutveckling, arbetsgivare, personalchef, arbetsplats, medarbetarsamtal, sjukfrånvaro, hr-avdelning, fackförening, facklig, kollektivavtal, anställningsvillkor, arbetsvillkor, personalomsättning, lönesättning, kompetensutveckling av personal, attraktiv arbetsgivare, =anställda, löner, strejk, chefsrekrytering, semester, lönelista',
    en: 'human resources, human resource management, personnel, recruitment, working environment, work environment, occupational health, occupational safety, staff development, employer, workplace, sick leave, =hr, trade union, labour union, collective agreement, working conditions, staff turnover, employee, performance appraisal, decent working conditions, wage, salary, =unions, labour dispute, staffing, payroll, hiring, job description, workforce planning, staff welfare',
    passageSv:
      'Personalcheferna tar fram gemensamma rutiner för rekrytering, arbetsmiljö och hur man behåller erfarna medarbetare.',
    passageEn:
      'Heads of personnel work out shared routines for recruitment, the working environment and how to keep experienced staff.',
  },
  leadership: {
    broader: 'administration',
    sv: 'ledarskap, ledarskapsutveckling, ledarskapsprogram, chefsutveckling, chefsutbildning, ledarutveckling, chef, mentorskap, mentor, mentorsprogram, chefsskap, förändringsledning, ledarutbildning, strategiskt ledarskap, mellanchef, ledarskapsutbildning, lokalt ledarskap, coachning',
    en: 'leadership, leadership development, leadership programme, leadership training, management training, =manager, mentoring, mentorship, mentor, change management, strategic leadership, coaching, middle manager, local leader, local leadership, executive training, management development',
    passageSv: 'Chefer från två länder skuggar varandra en vecka om året och coachar varandra däremellan.',
    passageEn:
      'Managers from two countries shadow each other for a week a year and coach each other in between.',
  },
  digitalisation: {
    broader: 'administration',
    sv: 'digitalisering, digital, digitala verktyg, digital omställning, digital transformation, digital utveckling, it-system, itsystem, informationsteknik, informationsteknologi, ikt, digital infrastruktur, bredband, internet, fiber, digital inkludering, digitalt utanförskap, informationssäkerhet, cybersäkerhet, artificiell intelligens, it-säkerhet, =datorer, programvara, digital delaktighet, digital klyfta, uppkopplad, sensorer, sociala medier',
    en: 'digitalisation, digitalization, digitisation, digitization, digital, digital tools, digital transformation, ict, information technology, it system, broadband, internet, digital divide, digital inclusion, cybersecurity, cyber security, information security, artificial intelligence, =computers, software, internet access, digital infrastructure, internet of things, sensors, connectivity, =app',
    passageSv:
      'Bredband till byarna, säkra system och utbildning för dem som aldrig använt en dator hör ihop i planen.',
    passageEn:
      'Broadband to the villages, secure systems and lessons for those who never used a computer go together in the plan.',
  },
  'e-government': {
    broader: 'digitalisation, public-services',
    sv: 'e-förvaltning, e-tjänst, e-tjänster, digitala tjänster, digital förvaltning, självservice, e-legitimation, mina sidor, e-demokrati, digital demokrati, digitala medborgartjänster, webbplats, kommunens webbplats, elektroniska tjänster, digital ansökan, folkbokföring, digital ärendehantering, e-deltagande, hemsida, mobilapp, e-tjänsten, digital plattform, ansöka på nätet, sms-tjänst, betala via mobilen',
    en: 'e-government, egovernment, e-service, e-services, e-governance, digital services, digital government, self-service, online service, e-democracy, digital democracy, electronic identification, digital governance, electronic services, municipal website, digital public services, online application, civil registration, e-participation, birth registration, =website, mobile app, online platform, apply online, sms service, pay by phone, mobile payment, mobile money, web portal, online portal, online services',
    passageSv:
      'Ansökan om plats, tillstånd och intyg kan göras hemifrån, och den som vill kan följa sitt ärende.',
    passageEn:
      'Applications for places, permits and certificates can be made from home, and anyone can follow their case.',
  },
  'open-data': {
    broader: 'digitalisation, transparency',
    sv: 'öppna data, öppen data, datadelning, statistik, dataportal, databas, dataanalys, statistikdatabas, datainsamling, datadriven, big data, öppen källkod, befolkningsstatistik, databaser, datahantering, kommundata, hackathon, öppna datamängder, datamängd, nyckeltal på nätet',
    en: 'open data, data sharing, statistics, data portal, database, data analysis, data-driven, data collection, big data, open source, statistical data, population statistics, census, data management, local data, hackathon, datasets, data set, dataset, open datasets, dashboard',
    passageSv:
      'Statistik om skolor, luft och ekonomi publiceras fritt, och lokala utvecklare bygger tjänster på den.',
    passageEn:
      'Statistics on schools, air and the economy are published freely, and local developers build services on them.',
  },
  'internal-control': {
    broader: 'administration, transparency',
    sv: 'revision, revisor, internkontroll, intern kontroll, internrevision, kommunrevision, granskning, kontrollsystem, riskhantering, kommunrevisor, revisionsrapport, revisionsutskott, regelefterlevnad, tillsynsmyndighet, ombudsman',
    en: 'audit, auditor, internal audit, internal control, external audit, audit committee, oversight, scrutiny, risk management, audit report, compliance, inspectorate, ombudsman, supervisory authority, watchdog',
    passageSv:
      'Revisorerna granskar inte bara kvitton utan om verksamheten når sina mål, och rapporten behandlas öppet.',
    passageEn:
      'Auditors examine not just receipts but whether services reach their goals, and the report is dealt with in public.',
  },
  'strategic-planning': {
    broader: 'administration',
    sv: 'strategisk planering, strategisk plan, utvecklingsplan, verksamhetsplan, styrmodell, målstyrning, handlingsplan, översyn av styrdokument, långsiktig planering, utvecklingsstrategi, styrning och ledning, verksamhetsplanering, kommunplan, regional utvecklingsstrategi, styrdokument, scenarioplanering, lokal utvecklingsplan',
    en: 'strategic planning, strategic plan, development plan, integrated development plan, action plan, long-term planning, development strategy, steering model, management by objectives, policy development, regional development strategy, vision document, scenario planning, operational plan, local development plan, performance management, policy making, steering document',
    passageSv:
      'Parterna prövar en styrmodell där långsiktiga mål bryts ned till verksamhetsplaner som alla känner igen sig i.',
    passageEn:
      'The partners try a steering model in which long-term goals are broken down into plans everyone can recognise.',
  },
  'monitoring-and-evaluation': {
    broader: 'administration',
    sv: 'uppföljning, utvärdering, utvärdera, indikator, indikatorer, resultatmätning, uppföljningssystem, nyckeltal, lärande utvärdering, slutrapport, resultatuppföljning, effektmätning, baslinje, lägesrapport, mätbara mål, jämförelsetal, resultatredovisning, resultatstyrning, förändringsteori, följa upp resultat',
    en: '=monitoring, evaluation, evaluate, monitoring and evaluation, follow-up of results, indicator, key performance indicator, baseline, impact assessment, final report, results framework, benchmarking, results-based management, theory of change, measurable results, progress report, outcome mapping, lessons learned, midterm review, =m&e',
    passageSv:
      'Redan vid starten bestäms vilka indikatorer som ska följas, och en utvärdering görs efter halva tiden.',
    passageEn: 'Indicators to follow are settled at the very start, and an evaluation is made at half-time.',
  },
  archives: {
    broader: 'administration, transparency',
    sv: 'arkiv, arkivering, dokumenthantering, diarium, diarieföring, stadsarkiv, arkivarie, digitalt arkiv, ärendehantering, informationsförvaltning, arkivera, arkivmaterial, kommunarkiv, e-arkiv, registratur',
    en: '=archive, =archives, archiving, archivist, records management, document management, registry office, filing system, city archive, digital archive, record-keeping, record keeping, case handling, information management',
    passageSv:
      'Gamla protokoll skannas och ordnas, och ett diarium gör att ingen ansökan försvinner i en låda.',
    passageEn:
      'Old minutes are scanned and sorted, and a register makes sure that no application vanishes in a drawer.',
  },
  legislation: {
    broader: 'administration',
    sv: 'lagstiftning, =lag, =lagar, juridik, jurist, rättslig, kommunallag, kommunallagen, lokala föreskrifter, ordningsföreskrifter, författning, juridisk, lagförslag, eu-anslutning, eu-medlemskap, eu-lagstiftning, lagstiftningsarbete, eu-integration, närmande till eu',
    en: 'legislation, =law, =laws, legal, legal framework, by-law, bylaw, ordinance, local government act, lawyer, constitution, legal reform, eu accession, eu membership, eu integration, eu approximation, local regulations, statute, lawmaking, regulatory framework',
    passageSv:
      'Jurister jämför kommunallagarna och skriver lokala föreskrifter som medborgare faktiskt kan förstå och följa.',
    passageEn:
      'Lawyers compare the local government acts and write by-laws that citizens can actually understand and obey.',
  },
  communication: {
    broader: 'administration',
    sv: 'kommunikation, information till medborgare, informationskampanj, kommunikationsstrategi, kommunikationsplan, kommunikatör, klarspråk, opinionsbildning, platsmarknadsföring, platsvarumärke, informationsspridning, marknadsföring, webbkommunikation, informatör, pressmeddelande, varumärke, nyhetsbrev, medvetandehöjande, upplysningskampanj, påverkansarbete',
    en: 'communication, communications, communication strategy, communication plan, information campaign, awareness-raising, awareness raising, awareness campaign, plain language, public relations, place branding, city branding, outreach campaign, communications officer, advocacy, dissemination, newsletter, press release, =marketing, public awareness, =branding',
    passageSv:
      'Kommunikatörer övar klarspråk och bilder, så att ett beslut kan förstås på en minut vid busshållplatsen.',
    passageEn:
      'Communications officers practise plain words and pictures, so that a decision is understood in a minute at the bus stop.',
  },
  'regional-development': {
    broader: 'strategic-planning, economy',
    sv: 'regional utveckling, regionutveckling, regional tillväxt, gränsregionalt samarbete, gränsöverskridande samarbete, stad och land, stad-landsbygd, regionförstoring, regional samverkan, lokal utveckling, gränsregional, flernivåstyrning, regional planering, makroregional, östersjöregionen, storstadsregion',
    en: 'regional development, regional growth, cross-border cooperation, cross-border collaboration, urban-rural linkages, rural-urban, regional cooperation, multi-level governance, multilevel governance, local development, regional planning, territorial development, metropolitan region, territorial cohesion, city region',
    passageSv:
      'Regionen samlar kommuner, företag och högskola kring några få styrkor som hela området kan växa på.',
    passageEn:
      'The region gathers municipalities, firms and colleges around a few strengths on which the whole area can grow.',
  },
};
