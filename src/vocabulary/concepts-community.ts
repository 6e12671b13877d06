// Narrower topics of people, rights and livelihoods in both languages. Data only, written from general knowledge.
// Some words stand under the wider topic too, and name both. Over 200 lines, since these topics have no field of their own.
import type { ConceptEntries } from './concept.js';

/** Narrower topics under education, care, democracy, economy, culture, migration and peace. */
export const COMMUNITY: ConceptEntries = {
  'girls-education': {
    broader: 'education, gender-equality',
    sv: 'flickors utbildning, flickors skolgång, utbildning för flickor, flickor i skolan, flickor går kvar i skolan, flickors rätt till utbildning, flickor får utbildning, flickor i klassrummet, flickelever, skolflickor, flickor till skolan, flickor börjar skolan, flickor går i skolan, döttrar i skolan, döttrar till skolan, tjejer i skolan, kvinnliga elever, flickors studier, flickors lärande',
    en: "girls' education, girls education, education of girls, education for girls, keep girls in school, girls' school attendance, girls in school, schoolgirl, schoolgirls, girl pupils, girl students, female students, female pupils, girls at school, girls go to school, girls attend school, girls attending school, send girls to school, sending girls to school, daughters to school, girl child education, educate girls, educating girls, girls' schooling, girls' access to education, girls' enrolment, girls finish school",
    kinds:
      "kvinnors utbildning, kvinnliga studenter | women's education, education for women; flickor och teknik, tjejer och teknik | girls in science, girls and technology; flickskola, flickinternat, skola för flickor, skolor för flickor | girls' school, girls' schools, girls' dormitory, girls' boarding school; stipendier till flickor, stipendier för flickor | scholarships for girls",
    passageSv:
      'Stipendier, säker skolväg och samtal med fäder gör att fler döttrar får gå klart nionde klass.',
    passageEn: 'Scholarships, safe roads and talks with fathers let more daughters finish the ninth grade.',
  },
  'science-education': {
    broader: 'education, innovation',
    sv: 'naturvetenskap, no-undervisning, naturvetenskaplig utbildning, no-ämnen, naturvetarprogrammet',
    en: 'science education, stem subjects, stem education, science lessons, science class, science classes, science club, science subjects, steam education',
    kinds:
      'matematik, matematikundervisning, mattelektion | mathematics, maths, mathematics teaching, algebra, geometry; robotprogrammering, robotklubb, programmera robotar, bygga robotar, kodklubb | robotics club, robotics competition, robot building, building robots, coding club; =fysik | physics; =kemi, kemisal | chemistry; biologi | biology; laborationer, laboration, experiment i skolan, labbsal, mikroskop | laboratory lessons, science lab, science labs, school laboratory, school laboratories, experiments in class, microscope, microscopes, science kits; astronomi, planetarium | astronomy, planetarium; science center, vetenskapscenter | science centre; teknikundervisning, teknikintresse, teknikämnet, tekniklektion, teknikklubb | technology education, technology lessons; ingenjörsutbildning | engineering students; vetenskapstävling, vetenskapsmässa | science fair',
    passageSv:
      'Elever bygger enkla robotar och mäter luften med egna instrument, och intresset för teknik växer.',
    passageEn:
      'Pupils build simple robots and measure the air with instruments of their own, and interest in technology grows.',
  },
  'parents-and-school': {
    broader: 'education, families',
    sv: 'samverkan hem och skola, föräldrasamverkan, hem och skola, vårdnadshavares delaktighet, föräldrar i skolan, föräldrakontakt, föräldraengagemang, engagera föräldrar, involvera föräldrar, föräldrar och skola, kontakt med hemmet, kontakt med hemmen, samarbete med föräldrar, samarbete med vårdnadshavare, dialog med föräldrar, dialog med vårdnadshavare, samtal med föräldrar, mammor i skolan, föräldrars delaktighet, föräldrars engagemang, skolans föräldrar',
    en: 'parent-teacher, home and school, parent involvement, parental involvement, involve parents, involving parents, engage parents, engaging parents, parental engagement, parent engagement, home-school relations, home-school cooperation, home-school contact, contact with parents, parents visit school, parents in school, talks with parents, talk to parents, dialogue with parents, cooperation with parents, parental participation, parent participation',
    kinds:
      "föräldramöte, föräldrakväll, föräldrakvällar, föräldracafé, föräldrakafé | parents meeting, parents evening, parent evening; föräldraförening, föräldraråd, skolförening, hem- och skolaförening | parent teacher association, pta, parent council, school committee, parents' association, parents' committee, school management committee, school management committees, parent representatives; utvecklingssamtal | parent-teacher conference, parent-teacher conferences; föräldrastöd | =parenting, parental support; pappor i skolan | fathers in school",
    passageSv:
      'När mötena flyttas till lördagar med mat och barnpassning kommer även de fäder som aldrig kommit förr.',
    passageEn:
      'When meetings move to Saturdays with food and childcare, even fathers who never came before turn up.',
  },
  'health-workforce': {
    broader: 'health, human-resources',
    sv: 'vårdpersonal, sjukvårdspersonal, vårdarbetare, vårdanställda, vårdyrke, vårdyrken, hälsopersonal, hälsoarbetare, läkare och sjuksköterskor, vårdteam, vårdchef',
    en: 'health workers, health workforce, health staff, medical staff, clinic staff, healthcare staff, healthcare workers, healthcare professionals, health professionals, health care staff, health care workers, medical professionals, medical personnel',
    kinds:
      'läkarbrist, sjuksköterskebrist, kompetensförsörjning i vården, bemanning i vården, brist på läkare, brist på sjuksköterskor, rekrytera läkare, rekrytera sjuksköterskor, hyrläkare | shortage of doctors, shortage of nurses, lack of doctors, recruit doctors, retain doctors; sjuksköterskeutbildning, sjuksköterskestudent, utbildning av sjuksköterskor | nursing education, nurse training, nursing, nursing staff; läkarutbildning, läkarstudent, medicinstuderande, utbildning av läkare | medical training, medical doctors, training of doctors, medical student, medical school; vårdutbildning, vårdstudent, klinisk utbildning | clinical training, clinical placement; vårdbiträde, undersköterska, omvårdnadspersonal | assistant nurse; operationssköterska | theatre nurse, scrub nurse; biomedicinsk analytiker | lab technician, laboratory technician; läkarutbyte | medical exchange; hälsovolontär, hälsovolontärer | community health volunteers',
    passageSv:
      'Sjuksköterskor byter arbetsplats under tre månader och tar med sig nya rutiner hem till avdelningen.',
    passageEn:
      'Members of staff swap wards for three months and bring new routines home to their colleagues.',
  },
  rehabilitation: {
    broader: 'health, disability',
    sv: 'rehabilitering, återträning',
    en: 'rehabilitation',
    kinds:
      'fysioterapi, sjukgymnastik, sjukgymnast, fysioterapeut, gåträning, lära sig gå igen | physiotherapy, physiotherapist, physical therapy, walk again, learn to walk; habilitering | habilitation; arbetsterapi, arbetsterapeut | occupational therapy, occupational therapist; =protes, proteser, benprotes, armprotes, =ortos, =ortoser, ortopedteknik, ortopedisk, amputerad, amputerade, amputation, protestillverkning, protesverkstad, förlorat ben, förlorat en arm | prosthesis, prosthetics, prosthetic, prosthetist, prostheses, artificial limb, artificial limbs, artificial leg, orthosis, orthotics, amputee, amputees, amputation, lost limbs, lost a leg; krigsskadade, krigsinvalid, sårade soldater, skadade soldater | war-wounded, wounded soldiers, injured soldiers; ryggmärgsskada | spinal injury, spinal cord injury, spinal injuries; hjärnskada, strokerehabilitering | brain injury, brain injuries, stroke recovery, recovery after stroke; talterapi, logoped | speech therapy, speech therapist; hjälpmedelscentral, kryckor | crutches, mobility aids',
    passageSv: 'Den som förlorat ett ben får protes, träning och någon att tala med i samma hus.',
    passageEn: 'Those who lost a leg find a prosthesis, training and someone to talk to under one roof.',
  },
  'palliative-care': {
    broader: 'health, elderly-care',
    sv: 'palliativ vård, hospice, vård i livets slutskede, livets slut, livets slutskede, döende människor, döende patienter, dö hemma, obotligt sjuk, obotligt sjuka, dödssjuk, dödssjuka, vård vid livets slut, lindrande vård, palliativ, palliativa team, hospis, sista tiden i livet, vård av döende, dö i sitt hem, värdig död',
    en: 'palliative care, hospice, end-of-life care, end of life care, terminal care, palliative, dying people, dying patients, dying person, dying at home, die at home, terminally ill, terminal illness, incurable, life-limiting, last days of life, dignified death, die with dignity, deathbed, end of life, care of the dying, comfort care, incurably ill',
    kinds:
      'smärtlindring | pain relief, relief of pain, pain management; hemsjukvård, avancerad hemsjukvård | home nursing; sorgearbete, sorgestöd, efterlevande | bereavement, grieving, grief support, bereaved, mourning',
    passageSv:
      'Ett litet team åker hem till dem som vill dö i sin egen säng och stöttar de anhöriga efteråt.',
    passageEn:
      'A small team visits those who wish to die in their own beds and supports relatives afterwards.',
  },
  'human-trafficking': {
    broader: 'crime-prevention, human-rights',
    sv: 'människohandel, trafficking, slaveri, människoexploatering, slavliknande, handel med människor, sålda som slavar',
    en: 'human trafficking, trafficking in persons, modern slavery, traffickers, trafficked, slavery, enslaved, servitude, sold into slavery, people traffickers',
    kinds:
      'tvångsarbete, arbetskraftsexploatering, slavarbete, utnyttjade arbetare, exploatering av arbetare | forced labour, forced labor, labour exploitation, debt bondage, bonded labour, bonded labor, exploited workers, slave labour; sexhandel, sexköp, koppleri, sexuell exploatering, sexslavar, handel med kvinnor | sex trade, sexual exploitation, sexually exploited, pimping, brothel, brothels; människosmuggling, människosmugglare, smuggling av människor | people smuggling; handel med barn, barnhandel | child trafficking; tvångstiggeri | forced begging; organhandel | organ trafficking, organ trade; arbetslivskriminalitet | work-related crime, labour market crime',
    passageSv:
      'Gränspolis, hotellpersonal och socialjour lär sig känna igen tecken på att någon hålls mot sin vilja.',
    passageEn:
      'Border police, hotel staff and duty social workers learn to see signs that someone is held against their will.',
  },
  'honour-violence': {
    broader: 'gender-based-violence',
    sv: 'hedersrelaterat våld, hedersförtryck, hedersvåld, hedersrelaterat förtryck, hedersnormer, kontrollerande normer, hedersproblematik, hederskultur, hedersbrott, släktens heder, familjens heder, skadliga sedvänjor, skadliga traditioner, hederstänkande',
    en: 'honour-related violence, honour-based violence, honor-based violence, honour-related oppression, honour norms, honor-related violence, honour crimes, honour culture, family honour, family honor, honour-based abuse, honour-based oppression, harmful practices, harmful traditional practices, harmful traditions',
    kinds:
      'tvångsgifte, barnäktenskap, barnbrud, barnbrudar, bortgift, gifts bort, bortgifta, gifta bort, tidiga äktenskap, tidigt äktenskap, tvångsäktenskap, arrangerade äktenskap, arrangerat äktenskap, barngifte, giftas mot sin vilja | forced marriage, child marriage, early marriage, child bride, child brides, married off, arranged marriage, arranged marriages, marriage against their will, underage marriage, married against their will; könsstympning, omskärelse, kvinnlig omskärelse, kvinnlig könsstympning, könsstympade | female genital mutilation, fgm, female circumcision, female genital cutting, genital mutilation; hedersmord | honour killing, honour killings, honor killing; oskuldskontroll, oskuldsnormer | virginity testing, virginity test; hemgift, brudpris | dowry, bride price; uppfostringsresa, uppfostringsresor | forced trips abroad, re-education trips',
    passageSv:
      'Skolhälsovården lär sig ställa frågan om vem som bestämmer över den unges val av vänner och framtid.',
    passageEn: 'School nurses learn to ask who decides over a young person’s choice of friends and future.',
  },
  'threats-against-politicians': {
    broader: 'political-leadership, safety',
    sv: 'hot och hat mot politiker, hot mot förtroendevalda, hat och hot, hot mot politiker, hotad politiker, hotade politiker, hotade förtroendevalda, hot mot beslutsfattare, hat mot politiker, trakasserier mot politiker, trakasserade politiker, otillåten påverkan, hotfulla mejl, hotbrev, hotas till livet',
    en: 'threats against politicians, hate and threats, harassment of politicians, threats against elected officials, intimidation, threats against councillors, threats against elected, threats to politicians, threatened politicians, abuse of politicians, abuse of councillors, harassment of councillors',
    kinds:
      'hatkommentarer, hatretorik, hatpropaganda, hets mot, hatiska kommentarer, hatiska meddelanden, hatkampanj, hatkampanjer | hate speech, hateful comments, hate mail, hate campaign, hate campaigns, internet trolls, abusive messages; politiskt våld, politiskt motiverat våld, våld mot politiker | political violence, politically motivated violence, violence against politicians, violence in politics, attacks on politicians, attacks on councillors; våld mot kvinnor i politiken, hot mot kvinnliga politiker, hat mot kvinnliga politiker | violence against women in politics; lämna politiken, lämnar politiken, lämna sina uppdrag | leave politics, driven out of politics; politikers säkerhet, säkerhet för politiker, säkerhet för förtroendevalda | safety of politicians, security of politicians',
    passageSv: 'Var tredje förtroendevald har hotats på nätet, och nu finns en rutin för stöd och anmälan.',
    passageEn:
      'One in three representatives has been threatened online, and there is now a routine for support and reporting.',
  },
  'local-councils': {
    broader: 'citizen-participation, decentralisation',
    sv: 'stadsdelsnämnd, kvarterskommitté, ortsråd, bydelsråd, lokala kommittéer, lokala råd, stadsdelsråd, områdesnämnd, stadsdelskommitté, kvartersråd, kvartersnämnd, områdesråd, stadsdelsförvaltning, kommundelsnämnd, kommundelsråd, grannskapsråd, lokala nämnder, lokala utvecklingsgrupper, bydelskommitté',
    en: "ward committee, neighbourhood council, neighborhood council, community council, local committees, ward, sub-municipality, neighbourhood committee, area committee, residents' committee, residents' committees, block committee, street committee, community development committee, neighbourhood forum, neighbourhood assembly, borough council",
    kinds:
      'kommunfullmäktige, kommunfullmäktiges, stadsfullmäktige, fullmäktigeledamöter, ledamöter, rådsledamot, sammanträde, fullmäktigemöte, fullmäktigesal, sessionssal, motion i fullmäktige, interpellation, presidium | councillor, councillors, council chamber, council meeting, council meetings, council session, council members, council sitting, full council, plenary session, councilwoman, councilwomen, councilman, councilmen, alderman, aldermen, council debate, council minutes, council resolution, elected council, ward councillors; nämndsammanträde, nämndmöte, nämndledamot, arbetsutskott, utskottsmöte | standing committee, committee meeting, council committee, council committees; kommunstyrelse, kommunstyrelsen | municipal executive committee; opposition, oppositionen | opposition; byråd, bykommitté, bystyre, bynämnd, bystämma, utvecklingsgrupp i byn | village council, village committee, village assembly; socken, sockenråd | parish council, parish councils; distriktsråd, distriktsnämnd | district council, district assembly, sub-county, subcounty',
    passageSv:
      'Kvarterens egna kommittéer får mandat, protokollsbok och en liten pott pengar att besluta om.',
    passageEn:
      'The quarters’ own committees are given a mandate, a minute book and a little money to decide over.',
  },
  'civic-education': {
    broader: 'democracy, adult-education',
    sv: 'demokratiutbildning, medborgarutbildning, medborgarfostran, demokratiskola, demokratiskt lärande, demokratilabb, kunskap om demokrati, kunskaper om demokrati, lära om demokrati, lära sig om demokrati, lära sig demokrati, demokratikunskap, demokratiundervisning, demokratifostran, demokratikurs, demokratiworkshop, medborgerlig bildning, medborgarbildning, medborgarkunskap, demokratiskt medborgarskap, politisk bildning, demokratisk fostran, utbildning i demokrati, demokratiutbildare, väljarutbildning',
    en: 'civic education, democracy education, citizenship education, democracy school, learn about democracy, democracy training, democratic citizenship, responsible citizens, citizenship training, citizenship course, democratic education, democracy learning, learning democracy, democracy lessons, democracy workshop, democracy course, education for democracy, education in democracy, political education, knowledge about democracy, knowledge of democracy',
    kinds:
      'skolval, skuggval | mock election, mock elections; demokratispel, rollspel om demokrati | democracy game, mock council, mock parliament; samhällskunskap | civics, civics lessons; demokratidagar | democracy days; kunskap om rättigheter, kunskap om sina rättigheter, rättigheter och skyldigheter | knowledge of rights, awareness of rights, rights and duties, rights and responsibilities',
    passageSv:
      'Under en vecka får deltagarna leka kommun, skriva motioner, förhandla och förlora en omröstning.',
    passageEn: 'For a week participants play municipality, write motions, bargain and lose a vote.',
  },
  'religious-communities': {
    broader: 'civil-society',
    sv: 'trossamfund, religion, religiös, kyrkor och moskéer, religiösa samfund, trosbaserad',
    en: 'faith community, faith communities, religion, religious, religious community, faith-based, faith group, faith groups, faith organisations',
    kinds:
      'kyrkan, kyrkoråd, kyrkoherde, kyrklig, församling, diakoni, diakon, =präst, =präster, prästen, biskop, =pastor, pastorer, =kristna | parish, priest, pastor, bishop, clergy, clergyman, clergymen, church leader, church leaders, catholic, congregation; moské, imamer, fredagsbön, ramadan | mosque, imam, ramadan; rabbin, rabbiner, synagoga, synagogor | rabbi, rabbis, synagogue; hinduer, buddhister, tempel | hindu, buddhist, temples; nunna, nunnor, kloster | monastery, convent, nuns, monks; religiös ledare, religiösa ledare, andliga ledare | religious leader, faith leader, faith leaders, spiritual leaders, theologian; religionsfrihet, trosfrihet | freedom of religion; interreligiöst råd | interreligious council, multi-faith, interfaith council; gudstjänst, bönehus, bönelokal | worship, place of worship, places of worship, sermon, prayer, prayer house, prayer room',
    passageSv: 'Präster och imamer möts varje månad, och när rykten sprids går de ut tillsammans.',
    passageEn: 'Clergy of different creeds meet monthly, and when rumours spread they walk out together.',
  },
  'citizen-service-centre': {
    broader: 'public-services, transparency',
    sv: 'medborgarkontor, servicecenter, kontaktcenter, medborgarservice, servicekontor, medborgarbyrå, reception, medborgarcenter, medborgarcentrum, kundcenter, servicedisk, informationsdisk, kundmottagning, medborgarmottagning, servicecentrum, förvaltningscenter, frågor från medborgare',
    en: 'citizen service centre, citizen service center, one-stop shop, service centre, customer centre, citizens office, contact centre, help desk, service counter, citizens centre, citizen centre, citizen center, citizens advice, citizens service office, customer care, customer care centre, customer care desk, customer desk, front office, front desk, information desk, enquiry desk, enquiries desk, one stop centre, one-stop centre, one-stop service, single window, single point of contact, single entry point, service window, service desk, service hall, citizen service',
    kinds:
      'telefonväxel, kommunens växel | switchboard; blanketter, hjälp med blanketter, fylla i blanketter | fill in forms; nummerlapp, drop-in tider | queue system, queue management; medborgarvägledning, kommunvägledare, samhällsvägledare, medborgarlots | citizen guide, citizen guidance',
    passageSv:
      'I stället för nio luckor finns en disk, och den som tar emot frågan äger den tills den är besvarad.',
    passageEn:
      'Instead of nine windows there is one desk, and whoever takes the question owns it until it is answered.',
  },
  'inter-municipal-cooperation': {
    broader: 'decentralisation, regional-development',
    sv: 'mellankommunal samverkan, mellankommunalt samarbete, kommunsamverkan, samverkan mellan kommuner, grannkommuner, samverkande kommuner, kommungemensam, interkommunal, interkommunalt, interkommunalt samarbete, kommungränser, kommungränserna, över kommungränsen, delregional, kranskommuner, angränsande kommuner, kommunövergripande, samverkan över kommungränserna',
    en: 'inter-municipal cooperation, intermunicipal cooperation, cooperation between municipalities, neighbouring municipalities, neighboring municipalities, intercommunal, inter-communal, joint municipal, inter-county, neighbouring towns, neighbouring councils, neighbouring counties, across municipal borders, across municipal boundaries, municipal boundaries, adjacent municipalities, surrounding municipalities',
    kinds:
      'kommunalförbund, samkommun, gemensam nämnd, gemensamma nämnder | joint authority, joint board, consortium of municipalities, union of municipalities, community of municipalities; delade tjänster | shared services, joint service, joint services, joint service delivery, shared staff; gemensamt bolag, samägt bolag, gemensamt ägda bolag | joint company, jointly owned company, joint municipal company; kommuner går ihop, kommunsammanslagningar | municipal mergers; storstadssamverkan, storstadssamarbete | metropolitan cooperation, metropolitan authority',
    passageSv:
      'Fyra små kommuner delar jurist, brandchef och sopbil och har ändå kvar sina egna fullmäktige.',
    passageEn:
      'Four small towns share a lawyer, a fire chief and a lorry, and still keep their own councils.',
  },
  'project-management': {
    broader: 'administration',
    sv: 'projektledning, projektmetodik, projektstyrning, projektplan, projektmodell, projektverktyg, projektdesign, projekthantering, projektloggbok',
    en: 'project management, project methodology, project plan, project planning, project cycle management, project implementation unit, project steering, project governance',
    kinds:
      'lfa-metoden, logical framework, logiska ramverket, logisk ramverksansats, problemträd, målträd | logical framework, lfa, problem tree, objective tree, objectives tree; styrgrupp | steering committee, steering group; projektgrupp | project team; riskanalys i projekt | risk log; intressentanalys | stakeholder analysis, stakeholder mapping; ganttschema | gantt chart, work breakdown structure, work packages; projektledarutbildning | project management training',
    passageSv:
      'Deltagarna lär sig bryta ned ett problem till orsaker och bygga en plan som tål förändringar.',
    passageEn:
      'Participants learn to break a problem down into causes and to build a plan that survives change.',
  },
  'social-enterprise': {
    broader: 'employment, civil-society',
    sv: 'socialt företag, sociala företag, socialt företagande, social ekonomi, socialt entreprenörskap, samhällsnyttigt företag, samhällsentreprenör, samhällsentreprenörskap, samhällsföretag, idéburet företagande, idéburna företag, solidarisk ekonomi, social entreprenör, sociala entreprenörer, icke vinstdrivande, samhällsnyttiga företag, ideellt företag, vinsten återinvesteras',
    en: 'social enterprise, social enterprises, social entrepreneurship, social economy, social entrepreneur, solidarity economy, community-owned, community enterprise, community business, community interest company, impact business, social business, social businesses, social venture, ethical business, mission-driven company, reinvest profits, profits are reinvested, businesses with a social purpose, social firms',
    kinds:
      'kooperativ, arbetskooperativ, kooperation, medlemsägd, personalägt, personalägda | cooperative society, co-operative society, worker cooperative, cooperatives, co-op, co-ops, member-owned, employee-owned, worker-owned; arbetsintegrerande sociala företag, arbetsintegrerande företag, arbetsintegrerande | work integration social enterprise, work integration enterprise, work integration enterprises, sheltered employment; sociala innovationer, social innovatör | social innovation, social innovators; påverkansinvestering, påverkansinvesteringar, effektinvesteringar | impact investment, impact investing',
    passageSv: 'Kaféet ägs av dem som arbetar där, och vinsten går till att anställa ännu en.',
    passageEn: 'The café is owned by those who work in it, and the surplus goes to taking on one more.',
  },
  'informal-economy': {
    broader: 'small-business',
    sv: 'informell ekonomi, informella sektorn, informella arbetare, informella företag, informella jobb, informellt arbete, informell sysselsättning, informella näringar, oregistrerade företag, informella verksamheter, skuggekonomi',
    en: 'informal economy, informal sector, informal workers, informal employment, home-based workers, own-account workers, shadow economy, unregistered business, unregistered businesses, informal jobs, informal work, informal business, informal businesses, jua kali, informality',
    kinds:
      'gatuförsäljare, gatuförsäljning, gatuhandel, torgförsäljare, marknadsförsäljare, gatusäljare, ambulerande försäljare, kringvandrande försäljare, informell handel, informella försäljare, sälja på gatan, säljer på gatan, gatustånd | street vendor, street vending, hawker, informal trader, informal trade, informal vendors, petty trade, market women, street sellers, street hawker, street trader, street traders, street trading, roadside vendor, roadside vendors, roadside sellers, roadside traders, sidewalk vendors, pavement vendors, itinerant traders, itinerant vendors, sell on the streets, selling on the street; motorcykeltaxi, cykeltaxi, mopedtaxi, rickshaw, tuk-tuk | motorcycle taxi, boda boda, bodaboda, rickshaw, tuk-tuk, motorbike taxi, motorbike taxis, bike taxi, okada; lumpsamlare, sopplockare | waste pickers; svartarbete, svartjobb, svart arbetskraft, svartjobbare, arbeta svart | undeclared work, cash in hand; svarta marknaden | black market; hembiträde, hembiträden, hushållsanställda | domestic worker, domestic workers, house help; daglönare | day labourers, casual workers, casual labourers, casual labour; skoputsare | shoe shiner, shoe shiners; handkärra, handkärror | pushcart, pushcarts, handcart; gatuköksägare, gatumat, gatumatsförsäljare | street food vendors, street food vendor; gigekonomi, gigekonomin, gigarbetare | gig economy, gig workers',
    passageSv: 'Gatans försäljare får numrerade platser, toaletter och ett kort som polisen måste godta.',
    passageEn:
      'Sellers in the street are given numbered places, lavatories and a card that the police must accept.',
  },
  'womens-entrepreneurship': {
    broader: 'entrepreneurship, gender-equality',
    isJoint: true,
    sv: 'kvinnors företagande, kvinnligt företagande, kvinnliga företagare, kvinnliga entreprenörer, kvinnors ekonomiska egenmakt, kvinnors försörjning, kvinnors entreprenörskap, affärskvinna, affärskvinnor, kvinnliga småföretagare, kvinnors ekonomiska oberoende, kvinnors ekonomiska självständighet, kvinnors inkomster, kvinnors egen försörjning, kvinnoföretag, kvinnoägda företag, kvinnor tjänar egna pengar, ekonomiskt oberoende kvinnor',
    en: "women's entrepreneurship, women entrepreneurs, female entrepreneurs, women's economic empowerment, women-owned, economic empowerment of women, businesswomen, businesswoman, women-led businesses, women-run, women-run businesses, women-led enterprises, women's business, women's businesses, women in business, business women, women business owners, women's income, women's incomes, women's financial independence, women's economic independence, economic independence of women, women start businesses, women starting businesses, women's enterprise, women's enterprises, female-owned, female business owners, women's economic participation, women who run businesses, businesses owned by women",
    kinds:
      "kvinnokooperativ, kvinnors kooperativ | women's cooperative, women's co-operative; lån till kvinnor | loans for women, loans to women, credit for women; kvinnliga försäljare, kvinnliga torghandlare | women traders, women vendors, female traders",
    passageSv: 'Hon började med en gryta och ett lån från gruppen, och i dag har hon fyra anställda.',
    passageEn: 'She began with one pot and a loan from her group, and today she employs four others.',
  },
  'organic-farming': {
    broader: 'agriculture, environment',
    sv: 'ekologisk odling, ekologiskt jordbruk, agroekologi, ekologiskt odlad, ekoodling, ekoodlare, ekobonde, ekobönder, ekologisk bonde, ekologiska bönder, ekologisk produktion, ekologisk gård, utan konstgödsel, odla ekologiskt',
    en: 'organic farming, organic agriculture, agroecology, organic farmers, organic farmer, organic crops, organically grown, organic growing, organic methods, agroecological, agro-ecology, natural farming, eco-farming, ecological farming, ecological agriculture',
    kinds:
      'bikupa, biodlare | beekeeper, beehive; permakultur | permaculture; biodynamisk | biodynamic; regenerativt jordbruk, bevarandejordbruk, hållbart jordbruk, hållbart lantbruk | regenerative agriculture, conservation agriculture, conservation farming, sustainable agriculture, sustainable farming, climate-smart agriculture, no-till, zero tillage; kompostgödsel, naturgödsel, naturligt gödsel, gröngödsling, maskkompost | natural fertiliser, organic fertiliser, organic fertilizer, green manure, vermicompost, worm compost, organic inputs; växelbruk, växtföljd, samodling | crop rotation, intercropping; täckodling | mulching, mulch; utan bekämpningsmedel, giftfri odling, utan gifter, utan kemiska medel, obesprutad, obesprutade, giftfri mat, biologisk bekämpning | without pesticides, chemical-free, pesticide-free, biological pest control, farm without chemicals, grow without chemicals; ekologisk mat, ekologiska livsmedel, ekomat, ekologiska varor, ekologiska grönsaker | organic food, organic produce, organic products, organic vegetables; kravmärkt, krav-märkt | organic certification',
    passageSv: 'Utan köpta medel men med kompost, växelbruk och tålamod ger fälten mer det tredje året.',
    passageEn:
      'Without bought inputs, but with compost, rotation and patience, the fields yield more in the third year.',
  },
  livestock: {
    broader: 'agriculture',
    sv: 'boskap, djurhållning, boskapsskötsel, boskapsuppfödning, kreatur, djuruppfödning, djurbesättning',
    en: 'livestock, animal husbandry',
    kinds:
      '=kor, nötkreatur, kalvar | cattle, cows, calves, heifer, heifers, ranch, rancher, ranchers; mjölkkor, mjölkproduktion, mjölkbonde, mjölkbönder, mjölkgård, mjölkkooperativ, mejeribönder, mjölkproducenter, ladugård | dairy, milk production, cowshed, milking, milk cooling, milk collection, milk producers, milk cooperative; höns, fjäderfä, kycklingar, kyckling, hönsuppfödning, =ankor, äggproduktion, äggproducent | poultry, =chicken, chickens, hens, ducks, egg production, egg producers, broilers; getter, får och getter, fårskötsel, getskötsel, fåraherde, =lamm | goats, sheep, shepherd, shepherds, goatherd; grisar, grisuppfödning, grisfarm | pigs, piglets, piggery, pig farming, pig farm; herdar, herde, nomader, nomadisk, herdefolk, pastoralister, valla djur | pastoralist, pastoralism, herder, herders, herding, herdsmen, pastoral community, pastoral communities, transhumance, nomadic, nomads; betesmark, betande djur, betesdjur, överbetning | grazing, grazing land, rangeland, pasture, pastureland, overgrazing, grazers; renskötsel | reindeer herding; slakteri, köttproduktion | meat production, meat producers, slaughterhouse, abattoir; veterinär | veterinary; djurfoder, =foder | fodder, animal feed, =hay, silage; =åsna, åsnor | donkey, donkeys; kameler | camels; kaniner, kaninuppfödning | rabbit keeping; seminering, avelsdjur | artificial insemination, animal breeding; vattenhål för djur | livestock watering, watering points for animals; boskapsmarknad | livestock auction, cattle auction',
    passageSv: 'Herdar och odlare enas om var djuren får gå, och en veterinär besöker byn varje kvartal.',
    passageEn:
      'Herders and growers agree on where animals may go, and a vet visits the village every quarter.',
  },
  'urban-farming': {
    broader: 'agriculture, parks',
    sv: 'stadsodling, stadsodlingar, urban odling, odla i staden, odling i staden, odla i stan, stadsbonde, stadsbönder, stadsjordbruk, ätbara växter, odla grönsaker i staden',
    en: 'urban farming, urban agriculture, urban gardening, city farm, city farms, city farming, urban farmers, urban farmer, urban growers, urban growing, edible garden, edible city, grow food in the city',
    kinds:
      'koloniträdgård, odlingslott, kolonilott, koloniområde | allotment; takodling, odla på tak, odla på balkong, balkongodling, takträdgård, takträdgårdar | rooftop garden, rooftop farming, balcony garden, balcony gardening; vertikal odling, hydroponi, akvaponi | vertical farming, vertical garden, hydroponics, hydroponic, aquaponics; gemensam odling, grannskapsodling, gemensamhetsodling, kvartersodling, odla tillsammans | community garden; odlingslådor, pallkrage, pallkragar, säckodling | raised bed, raised beds, growing boxes, grow bags, sack garden, sack gardens, sack gardening, container gardening; köksträdgård, grönsaksland, odla sina egna grönsaker | kitchen garden, backyard garden, vegetable garden, home garden, home gardens, home gardening, backyard farming, vegetable plot, vegetable patch; stadsnära odling, stadsnära jordbruk | peri-urban agriculture',
    passageSv: 'På taket och i pallkragar växer kål och tomater som grannarna skördar och delar på.',
    passageEn: 'On the roof and in crates grow cabbages and tomatoes that neighbours harvest and share.',
  },
  gastronomy: {
    broader: 'tourism, culture',
    sv: 'gastronomi, matkultur, maträtt, maträtter, kokkonst, måltidskultur, matupplevelse, matupplevelser, kulinarisk, smakupplevelse, slow food, måltidsupplevelse',
    en: 'gastronomy, food culture, culinary, cuisine, slow food',
    kinds:
      'restaurang, krögare | restaurant, eatery, eateries, fine dining, restaurateur; kock, kockar, köksmästare, kocktävling | master chef, head chef; måltidsturism, matturism, matresa | food tourism, food trail, food tour; livsmedelsförädling | food processing; mejeri, ostmakeri | cheese making, cheesemaker; bageri, konditori, bagare | bakery, pastry; bryggeri, vinprovning | brewery, breweries, winery, wineries, wine tasting; matvagn, food truck, gatukök | street food, food truck, food trucks; matlagning, laga mat, matlagare, matrecept, kokbok, kokböcker | cooking, recipe, recipes, cookbook, cookery; mattradition, mattraditioner, lokala rätter, traditionell mat | traditional dishes, local dishes, traditional food, food heritage, food traditions; mathantverk, lokala råvaror, gårdsbutik, delikatesser | local produce, food crafts, farm shop, local specialities, local delicacies, delicacies; matmässa | food fair',
    passageSv: 'Kockar byter kök en vecka och hittar på rätter av det som växer på båda ställena.',
    passageEn: 'Chefs swap kitchens for a week and invent dishes from what grows in both places.',
  },
  'creative-industries': {
    broader: 'culture, economy',
    sv: 'kulturella och kreativa näringar, kreativa näringar, kulturnäring, kreativa sektorn, kulturföretagare, kreativa företag, kreativ ekonomi, kreativ bransch, kreativa branscher, kulturentreprenör, kulturentreprenörer, kreativa entreprenörer, kreativa yrken, kreatör, kreatörer, kulturekonomi, kulturella entreprenörer',
    en: 'creative industries, cultural industries, creative sector, creative economy, creative businesses, cultural entrepreneur, creative class, creative entrepreneur, creative professionals, cultural entrepreneurship, cultural economy, orange economy, creative enterprises',
    kinds:
      'spelutveckling, spelföretag, spelbranschen, spelutvecklare | game development, game developer, game developers, video games, computer games, gaming industry; modeskapare, modedesign, modebranschen, modevisning | fashion designer, fashion designers, fashion industry, fashion show; formgivning, designföretag, designer, formgivare, grafisk design, grafisk formgivare | =designer, =designers, graphic design, graphic designer, web design, web designer, design studio, design industry; reklambyrå | advertising agency; animation | animation studio, animators; kreativt kluster, kreativa kluster, kreativ mötesplats, kreativ hubb, kreativa hubbar | creative hub, creative cluster, creative clusters, creative quarter, creative space, creative spaces; innehållsskapare, innehållsskaparna | content creator, content creators; kreativ stad, kreativa städer | creative city, creative cities',
    passageSv:
      'Formgivare och spelutvecklare flyttar in i det gamla väveriet och delar verkstad och kaffekokare.',
    passageEn: 'Designers and game developers move into the old mill and share workshop and coffee machine.',
  },
  'returning-migrants': {
    broader: 'migration',
    sv: '=återvändare, =återvändande, återvandring, hemvändare, hemvändande, återflyttning, flytta hem igen, flyttar hem igen, kommer hem från utlandet, återflytt, återvandrare',
    en: 'returnee, returning migrants, return migration, returning home, migrant return, voluntary return, assisted return, safe return, return of migrants, returning families, returned families, returning residents, returned from abroad, return from abroad, returning from abroad, home from abroad, emigrants return',
    kinds:
      'diaspora, landsmän utomlands, landsmän i utlandet, utvandrade landsmän | diaspora, hometown association, hometown associations, overseas workers, migrants abroad, nationals abroad, compatriots abroad; remitteringar, penningförsändelser, skickar hem pengar, skicka hem pengar | remittances, sending money home, send money home; återintegrering, återanpassning, återetablering | reintegration; återvändande flyktingar, repatriering | returning refugees, repatriation, return of displaced, return of refugees, return of idps, repatriate, repatriated; utvisade, deporterade | deportees',
    passageSv:
      'Familjer som kommer hem efter år utomlands får hjälp med papper, skolplats och ett första lån.',
    passageEn:
      'Families who come home after years abroad get help with papers, school places and a first loan.',
  },
  'humanitarian-aid': {
    broader: 'crisis-preparedness, cooperation',
    sv: 'humanitär hjälp, nödhjälp, humanitärt stöd, humanitärt bistånd, katastrofhjälp, förnödenheter, humanitär, hjälpinsats, hjälpinsatser, nödbistånd, krishjälp, akut hjälp, skicka hjälp',
    en: 'humanitarian aid, humanitarian assistance, humanitarian relief, relief supplies, emergency aid, emergency relief, humanitarian, relief aid, relief work, aid packages, emergency supplies, emergency kits, aid distribution, distribution of aid, life-saving supplies, essential supplies, non-food items, send aid, sending aid, relief goods',
    kinds:
      'hjälpkonvoj, konvoj, konvojer, hjälptransport, hjälptransporter, hjälpsändning, hjälpsändningar, lastbil med hjälp | aid shipment, relief convoy, aid convoy, convoy, convoys, aid delivery, aid deliveries; matpaket, matransoner | food parcels, tinned food, canned food; generatorer | generators; filtar, sovsäckar | =blankets, sleeping bags; vinterkläder, varma kläder, insamling av kläder, samla in kläder, skänkta kläder | winter clothes, warm clothes, collect clothes, donated clothes, donate clothes; hygienpaket, hygienartiklar | hygiene kits; skänkt utrustning, skänka utrustning, donerad utrustning, donera utrustning, donerade fordon, skänkta fordon | donated equipment, donated vehicles, donated goods, in-kind donations; fältsjukhus | field hospital; hjälporganisation, hjälporganisationer, hjälparbetare, biståndsarbetare | aid organisations, relief organisation, relief agencies, relief workers, aid worker, aid workers',
    passageSv:
      'Lastbilar med filtar, generatorer och sjukhussängar packas av frivilliga och är framme på fyra dygn.',
    passageEn:
      'Lorries with blankets, generators and hospital beds are packed by volunteers and arrive within four days.',
  },
  veterans: {
    broader: 'war, social-care',
    sv: 'veteran, veteraner, krigsveteran, krigsveteraner, stöd till veteraner, hemvändande soldater, före detta soldat, före detta soldater, hemkomna soldater, tidigare soldater, ex-soldater, frontsoldater, soldater som återvänder, återvändande soldater, återgång till civilt liv, civilt liv, civila livet, hem från fronten, kommer hem från fronten',
    en: 'veteran, veterans, war veteran, veteran support, support for veterans, returning soldiers, ex-soldiers, ex-servicemen, former soldiers, war heroes, soldiers returning, soldiers return, home from the front, back from the front, return to civilian life, civilian life, servicemen, servicewomen, soldiers come home',
    kinds:
      "soldaters familjer, stupades anhöriga, stupade soldater, stupades familjer, krigsänkor, soldaternas familjer, soldaternas anhöriga, militärfamiljer | families of fallen, war widows, military families, families of soldiers, soldiers' families, fallen soldiers, fallen heroes; krigsfångar, frigivna krigsfångar | prisoners of war; avmobiliserade, demobiliserade, demobilisering, tidigare kombattanter | ex-combatant, former combatants, former fighters, ex-fighters, demobilised soldiers, demobilised, demobilized, demobilisation, demobilization; sårade soldater, skadade soldater | wounded soldiers, injured soldiers, disabled soldiers; veterancenter | veterans centre",
    passageSv:
      'De som kommer hem från fronten möts av kamrater, läkare och arbetsgivare i ett och samma center.',
    passageEn:
      'Those home from the front are met by comrades, doctors and employers in one and the same centre.',
  },
  'student-exchange': {
    broader: 'education, knowledge-exchange',
    sv: 'elevutbyte, studentutbyte, skolutbyte, utbytesstudent, utbytesstudenter, klassutbyte, utbyte mellan skolor, utbyteselev, utbyteselever, elever besöker varandra, utbyte mellan elever, utbyte mellan klasser, åka på utbyte, gymnasieutbyte, utbytesresa för elever',
    en: 'student exchange, pupil exchange, school exchange, exchange student, class exchange, exchange between schools, exchange pupil, exchange trip, class-to-class, pupils visit each other, students visit each other, exchange of students, exchange of pupils, exchange between students, exchange between pupils, student mobility',
    kinds:
      'virtuellt utbyte, videomöten mellan klasser, etwinning | virtual exchange, students meet online, pupils meet online, etwinning, international classroom; brevvän | pen pal, penpal, penpals, pen friend, pen friends; skolsamarbete, vänskola, vänskolor, vänskapsskola, partnerskola, partnerskolor, vänklass, vänklasser, skolpartnerskap | school partnership, school twinning, partner school, partner schools, sister school, sister schools, twin school, twinned schools, school link, school links, linking schools, school linking; utbytestermin, utbytesår, studera utomlands, plugga utomlands, utlandsstudier | exchange year, exchange semester, semester abroad, year abroad, study abroad, studying abroad, studies abroad; utlandspraktik, praktik utomlands, studentpraktik utomlands | internship abroad, placement abroad; värdfamilj, värdfamiljer | host family, host families; ungdomsutbyte | youth exchange, youth mobility; erasmus | erasmus',
    passageSv:
      'Klasserna träffas först på skärm, sedan i verkligheten, och bor hemma hos varandra i tio dagar.',
    passageEn:
      'The classes meet first on a screen, then in person, and stay in each other’s homes for ten days.',
  },
  'eu-affairs': {
    broader: 'legislation, cooperation',
    sv: 'eu-anslutning, eu-medlemskap, eu-närmande, eu-integration, europeisk integration, eu-kandidatland, europeiska unionen, närmande till eu, gå med i eu, bli medlem i eu, medlem i eu, medlemskap i eu, eu-inträde, eu-förhandlingar, eu-kandidat, eu-frågor, eu-samarbete, medlemsländer i eu, kandidatland, kandidatländer, kandidatlandstatus, anslutningsprocess, anslutningsförhandlingar, eu-utvidgning, eu:s utvidgning, vägen till eu, vägen mot eu, europeiska regioner',
    en: 'eu accession, eu membership, eu integration, european integration, eu approximation, eu candidate, european union, eu enlargement, eu member, eu member state, eu member states, candidate country, candidate countries, candidate status, accession, accession process, accession negotiations, eu policy, eu policies, eu cooperation, europeanisation, europeanization, eu alignment, european path, eu single market, join the eu, joining the eu',
    kinds:
      'eu-fonder, europeiska fonder, sammanhållningspolitik, strukturfond, strukturfonder | cohesion policy, structural funds; föranslutning, föranslutningsstöd | pre-accession; eu-lagstiftning, eu-krav, eu-regler, eu-direktiv, eu-standard, eu-rätt, eu-anpassning | acquis, eu standards, eu law, eu legislation, eu regulations, eu directive, eu directives, eu requirements, eu rules, eu harmonisation, european standards, harmonise legislation; eu-institutioner, europaparlamentet, europeiska kommissionen, eu-kommissionen | eu institutions, european commission, european parliament; regionkommittén | committee of the regions; östliga partnerskapet | eastern partnership; europasamordnare, eu-samordnare | eu office, eu coordinator',
    passageSv:
      'Vägen mot medlemskap innebär nya krav på kommunen, och partnern berättar hur det gick till hos dem.',
    passageEn:
      'The road to membership puts new demands on the municipality, and the partner tells how it went for them.',
  },
  'guides-and-manuals': {
    broader: 'knowledge-exchange, communication',
    sv: 'handbok, vägledning, manual, verktygslåda, metodhandbok, metodmaterial, handböcker, guidebok, arbetsbok, instruktionsbok, metodbok, metodstöd, metodguide, praktisk guide, metodbeskrivning, inspirationsmaterial, vägledande dokument',
    en: 'handbook, guidebook, =manual, toolkit, toolbox, guideline, how-to guide, guide book, practical guide, step-by-step guide, user guide, pocket guide, guidance document, guidance material, guidance note, workbook',
    kinds:
      'läroböcker, lärobok | textbook, textbooks; utbildningsmaterial, läromedel, kursmaterial, studiematerial, lärmaterial, handledningsmaterial, lärarhandledning | teaching materials, training material, course material, course materials, learning materials, learning material, educational material, educational materials, training module, training modules, teaching aids; broschyr, broschyrer, informationsblad, faktablad, informationsmaterial | booklet, booklets, brochure, brochures, leaflet, leaflets, pamphlet, pamphlets, flyers, fact sheet, factsheet, information material; checklista, checklistor, lathund | checklist, checklists; =mallar | =template, =templates; instruktionsfilm, instruktionsfilmer, utbildningsfilm | instruction video, instructional video, tutorial, tutorials; exempelsamling, erfarenhetsbank, kunskapsbank, dokumentation av lärdomar | collection of examples, documentation of lessons',
    passageSv: 'Allt som prövats samlas i en handbok på båda språken, med ritningar, kostnader och misstag.',
    passageEn:
      'All that was tried is gathered in a handbook in both languages, with drawings, costs and mistakes.',
  },
  'traditional-leaders': {
    broader: 'local-councils, leadership',
    sv: 'traditionella ledare, traditionell ledare, traditionellt ledarskap, traditionella makthavare, traditionella myndigheter, traditionella auktoriteter, =hövding, =hövdingar, byhövding, byhövdingar, stamhövding, klanledare, stamledare, sedvanerättsliga ledare, hövdingadöme, lokala hövdingar',
    en: 'traditional leader, traditional leaders, traditional leadership, traditional authority, traditional authorities, traditional chief, traditional chiefs, traditional ruler, traditional rulers, traditional council, chieftaincy, chiefdom, tribal chief, tribal chiefs, tribal leader, tribal leaders, paramount chief, village chief, village chiefs, clan leader, clan leaders, customary authority, customary authorities, customary leaders, village headman, headman, headmen, local chiefs, house of chiefs, area chief',
    kinds:
      'sedvanerätt, traditionell domstol | customary law, customary court; byäldste, byns äldste, äldsteråd, klanäldste | village elder, village elders, council of elders, clan elder, clan elders',
    passageSv:
      'Hövdingen och de äldste sitter med när kommunen talar om mark och vatten, ty utan dem gäller inget beslut.',
    passageEn:
      'The chief and the elders sit in when the municipality speaks of land and wells, for without them no decision holds.',
  },
  'population-change': {
    broader: 'regional-development',
    sv: 'demografi, demografisk, befolkningsutveckling, befolkningsstruktur, kompetensflykt',
    en: 'demography, demographic, demographics, population change, population structure',
    kinds:
      'befolkningstillväxt, befolkningsökning, växande befolkning, ökande befolkning, överbefolkning, fler invånare | population growth, growing population, population increase, population pressure, overpopulation; =inflyttning, =inflyttare, =inflyttade, nyinflyttade, hemflyttare, locka nya invånare, attrahera nya invånare | attract residents, attract new residents, attracting residents, new residents, urban influx; födelsetal, barnafödande, födelseöverskott | birth rate, birth rates, fertility rate; befolkningsprognos | population forecast; befolkningstäthet | population density; ung befolkning, unga befolkningen | youthful population, young population',
    passageSv:
      'Prognosen visar färre barn och fler över åttio, och kommunen ringer upp dem som flyttat för att locka hem dem.',
    passageEn:
      'The forecast shows fewer births and more people over eighty, and the town calls those who left to win them back.',
  },
  'first-aid': {
    broader: 'health, fire-and-rescue',
    sv: 'första hjälpen, akut omhändertagande, livräddning',
    en: 'first aid, first aider, first aiders, emergency medical, life-saving skills',
    kinds:
      'ambulans, ambulanssjukvård, ambulanspersonal, ambulanssjuksköterska, ambulansförare, ambulansutbildning, sjuktransport, sjuktransporter, prehospital vård | ambulance, ambulance service, ambulance crew, ambulance crews, ambulance driver, ambulance station, paramedic, paramedics, emergency medical services, patient transport, prehospital care, pre-hospital care; hjärt-lungräddning, hlr, hjärtstartare, hjärtstopp, sms-livräddare | cpr, resuscitation, cardiac arrest, defibrillator, defibrillators; stoppa blödning, stoppa blödningar, tourniquet, traumavård | stop bleeding, tourniquet, tourniquets, bandages; förbandslåda | first-aid kit, first-aid kits',
    passageSv:
      'Busschaufförer och lärare övar på dockor tills var tionde vuxen kan hålla liv i en granne tills hjälpen kommer.',
    passageEn:
      'Bus drivers and teachers practise on dummies until one adult in ten can keep a neighbour alive till help comes.',
  },
  'pest-control': {
    broader: 'public-health, environment',
    sv: 'skadedjur, ohyra, skadedjursbekämpning, skadedjurssanering, skadedjurskontroll',
    en: 'vermin, pest control, exterminator, pest problem, head lice',
    kinds:
      "=råtta, =råttor, gnagare, råttbekämpning, råttfälla, råttfällor, råttgift, möss | =rat, =rats, =mice, rodent, rodents, rodent control, rat poison, rat traps, rat control; kackerlacka, kackerlackor | cockroach, cockroaches; vägglöss | bedbug, bedbugs, bed bugs; duvor, =måsar | pigeons, seagulls; termiter | termites; fästingar | tick bite, tick bites; loppor | fleas; myggplåga | mosquito control; getingbon | wasps' nests, wasp nests",
    passageSv:
      'Täta soprum, fällor i brunnarna och ett gemensamt larmnummer gör att gnagarna försvinner från bakgårdarna.',
    passageEn:
      'Tight refuse rooms, traps in the drains and one number to call make the rodents vanish from back yards.',
  },
};
