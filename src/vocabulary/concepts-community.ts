// Narrower topics of people, rights and livelihoods in both languages. Data only, written from general knowledge.
// Some words stand under the wider topic too, and name both. Over 200 lines, since these topics have no field of their own.
import type { ConceptEntries } from './concept.js';

/** Narrower topics under education, care, democracy, economy, culture, migration and peace. */
export const COMMUNITY: ConceptEntries = {
  'girls-education': {
    broader: 'education, gender-equality',
    sv: 'flickors utbildning, flickors skolgång, flickskola, utbildning för flickor, flickor i skolan, flickor går kvar i skolan, kvinnors utbildning, flickors rätt till utbildning, flickor får utbildning, flickor i klassrummet, flickelever, skolflickor, flickinternat, flickor till skolan, flickor börjar skolan, flickor går i skolan, skola för flickor, skolor för flickor, döttrar i skolan, döttrar till skolan, tjejer i skolan, tjejer och teknik, flickor och teknik, kvinnliga studenter, kvinnliga elever, flickors studier, stipendier till flickor, stipendier för flickor, flickors lärande',
    en: "girls' education, girls education, education of girls, education for girls, keep girls in school, girls' school attendance, girls in school, women's education, schoolgirl, schoolgirls, girl pupils, girl students, female students, female pupils, girls at school, girls go to school, girls attend school, girls attending school, girls' school, girls' schools, girls' dormitory, girls' boarding school, send girls to school, sending girls to school, daughters to school, girls in science, girls and technology, girl child education, educate girls, educating girls, education for women, girls' schooling, girls' access to education, girls' enrolment, scholarships for girls, girls finish school",
    passageSv:
      'Stipendier, säker skolväg och samtal med fäder gör att fler döttrar får gå klart nionde klass.',
    passageEn: 'Scholarships, safe roads and talks with fathers let more daughters finish the ninth grade.',
  },
  'science-education': {
    broader: 'education, innovation',
    sv: 'matematik, naturvetenskap, teknikundervisning, no-undervisning, naturvetenskaplig utbildning, teknikintresse, science center, vetenskapscenter, matematikundervisning, robotprogrammering, =fysik, =kemi, biologi, laborationer, laboration, experiment i skolan, no-ämnen, robotklubb, programmera robotar, bygga robotar, teknikklubb, teknikämnet, tekniklektion, kodklubb, mikroskop, kemisal, labbsal, naturvetarprogrammet, astronomi, planetarium, ingenjörsutbildning, mattelektion',
    en: 'mathematics, science education, stem subjects, stem education, technology education, science centre, science lessons, maths, mathematics teaching, robotics club, laboratory lessons, physics, chemistry, biology, science class, science classes, science fair, science club, science lab, science labs, school laboratory, school laboratories, science subjects, steam education, experiments in class, robotics competition, robot building, building robots, engineering students, microscope, microscopes, planetarium, astronomy, algebra, geometry, technology lessons, science kits',
    passageSv:
      'Elever bygger enkla robotar och mäter luften med egna instrument, och intresset för teknik växer.',
    passageEn:
      'Pupils build simple robots and measure the air with instruments of their own, and interest in technology grows.',
  },
  'parents-and-school': {
    broader: 'education, families',
    sv: 'föräldramöte, föräldraförening, samverkan hem och skola, föräldrasamverkan, hem och skola, föräldraråd, vårdnadshavares delaktighet, föräldrar i skolan, föräldrastöd, föräldrakväll, föräldrakvällar, utvecklingssamtal, föräldrakontakt, föräldraengagemang, engagera föräldrar, involvera föräldrar, föräldrar och skola, kontakt med hemmet, kontakt med hemmen, samarbete med föräldrar, samarbete med vårdnadshavare, dialog med föräldrar, dialog med vårdnadshavare, samtal med föräldrar, skolförening, hem- och skolaförening, föräldracafé, föräldrakafé, pappor i skolan, mammor i skolan, föräldrars delaktighet, föräldrars engagemang, skolans föräldrar',
    en: "parent-teacher, parent teacher association, home and school, parent involvement, parental involvement, parents meeting, parent council, school committee, =parenting, parental support, pta, parents evening, parent evening, parents' association, parents' committee, involve parents, involving parents, engage parents, engaging parents, parental engagement, parent engagement, school management committee, school management committees, home-school relations, home-school cooperation, home-school contact, contact with parents, parents visit school, parents in school, fathers in school, talks with parents, talk to parents, dialogue with parents, cooperation with parents, parental participation, parent participation, parent representatives",
    passageSv:
      'När mötena flyttas till lördagar med mat och barnpassning kommer även de fäder som aldrig kommit förr.',
    passageEn:
      'When meetings move to Saturdays with food and childcare, even fathers who never came before turn up.',
  },
  'health-workforce': {
    broader: 'health, human-resources',
    sv: 'vårdpersonal, sjuksköterskeutbildning, läkarbrist, sjuksköterskebrist, kompetensförsörjning i vården, vårdutbildning, vårdbiträde, undersköterska, sjukvårdspersonal, läkarutbyte, vårdarbetare, vårdanställda, vårdyrke, vårdyrken, hälsopersonal, hälsoarbetare, läkare och sjuksköterskor, sjuksköterskestudent, läkarstudent, läkarutbildning, omvårdnadspersonal, vårdstudent, bemanning i vården, brist på läkare, brist på sjuksköterskor, rekrytera läkare, rekrytera sjuksköterskor, biomedicinsk analytiker, hyrläkare, vårdteam, klinisk utbildning, vårdchef, medicinstuderande, utbildning av sjuksköterskor, utbildning av läkare, operationssköterska',
    en: 'health workers, health workforce, nursing education, nurse training, shortage of doctors, shortage of nurses, health staff, medical staff, nursing staff, assistant nurse, medical training, nursing, training of doctors, medical student, medical school, medical doctors, clinic staff, healthcare staff, healthcare workers, healthcare professionals, health professionals, health care staff, health care workers, medical professionals, medical personnel, lack of doctors, recruit doctors, retain doctors, community health volunteers, clinical training, clinical placement, lab technician, laboratory technician, medical exchange',
    passageSv:
      'Sjuksköterskor byter arbetsplats under tre månader och tar med sig nya rutiner hem till avdelningen.',
    passageEn:
      'Members of staff swap wards for three months and bring new routines home to their colleagues.',
  },
  rehabilitation: {
    broader: 'health, disability',
    sv: 'rehabilitering, fysioterapi, sjukgymnastik, arbetsterapi, =protes, habilitering, proteser, sjukgymnast, arbetsterapeut, krigsskadade, benprotes, armprotes, =ortos, =ortoser, ortopedteknik, ortopedisk, amputerad, amputerade, amputation, lära sig gå igen, ryggmärgsskada, hjärnskada, talterapi, gåträning, återträning, fysioterapeut, krigsinvalid, sårade soldater, protestillverkning, protesverkstad, förlorat ben, förlorat en arm, hjälpmedelscentral, skadade soldater, kryckor',
    en: 'rehabilitation, physiotherapy, physiotherapist, occupational therapy, occupational therapist, prosthesis, prosthetics, prosthetic, physical therapy, war-wounded, amputee, amputees, amputation, prosthetist, prostheses, artificial limb, artificial limbs, artificial leg, orthosis, orthotics, spinal injury, spinal cord injury, spinal injuries, brain injury, brain injuries, lost limbs, lost a leg, walk again, learn to walk, wounded soldiers, injured soldiers, crutches, mobility aids, stroke recovery, recovery after stroke',
    passageSv: 'Den som förlorat ett ben får protes, träning och någon att tala med i samma hus.',
    passageEn: 'Those who lost a leg find a prosthesis, training and someone to talk to under one roof.',
  },
  'palliative-care': {
    broader: 'health, elderly-care',
    sv: 'palliativ vård, hospice, vård i livets slutskede, smärtlindring, hemsjukvård, avancerad hemsjukvård, sorgearbete, livets slut, livets slutskede, döende människor, döende patienter, dö hemma, obotligt sjuk, obotligt sjuka, dödssjuk, dödssjuka, vård vid livets slut, sorgestöd, efterlevande, lindrande vård, palliativ, palliativa team, hospis, sista tiden i livet, vård av döende, dö i sitt hem, värdig död',
    en: 'palliative care, hospice, end-of-life care, end of life care, pain relief, home nursing, bereavement, terminal care, palliative, dying people, dying patients, dying person, dying at home, die at home, terminally ill, terminal illness, incurable, life-limiting, grieving, grief support, bereaved, mourning, relief of pain, last days of life, dignified death, die with dignity, deathbed, pain management, end of life, care of the dying, comfort care, incurably ill',
    passageSv:
      'Ett litet team åker hem till dem som vill dö i sin egen säng och stöttar de anhöriga efteråt.',
    passageEn:
      'A small team visits those who wish to die in their own beds and supports relatives afterwards.',
  },
  'human-trafficking': {
    broader: 'crime-prevention, human-rights',
    sv: 'människohandel, trafficking, slaveri, tvångsarbete, människosmuggling, sexhandel, människoexploatering, arbetskraftsexploatering, sexköp, koppleri, sexuell exploatering, arbetslivskriminalitet, organhandel, människosmugglare, slavarbete, slavliknande, smuggling av människor, handel med människor, handel med kvinnor, handel med barn, tvångstiggeri, sålda som slavar, utnyttjade arbetare, exploatering av arbetare, sexslavar, barnhandel',
    en: 'human trafficking, trafficking in persons, modern slavery, forced labour, forced labor, people smuggling, sex trade, labour exploitation, sexual exploitation, traffickers, trafficked, child trafficking, slavery, enslaved, debt bondage, bonded labour, bonded labor, servitude, forced begging, pimping, brothel, brothels, exploited workers, sold into slavery, sexually exploited, slave labour, people traffickers',
    passageSv:
      'Gränspolis, hotellpersonal och socialjour lär sig känna igen tecken på att någon hålls mot sin vilja.',
    passageEn:
      'Border police, hotel staff and duty social workers learn to see signs that someone is held against their will.',
  },
  'honour-violence': {
    broader: 'gender-based-violence',
    sv: 'hedersrelaterat våld, hedersförtryck, hedersvåld, hedersrelaterat förtryck, tvångsgifte, barnäktenskap, könsstympning, hedersnormer, kontrollerande normer, hedersmord, hedersproblematik, hederskultur, hedersbrott, oskuldskontroll, oskuldsnormer, barnbrud, barnbrudar, bortgift, gifts bort, bortgifta, gifta bort, omskärelse, kvinnlig omskärelse, kvinnlig könsstympning, könsstympade, tidiga äktenskap, tidigt äktenskap, tvångsäktenskap, arrangerade äktenskap, arrangerat äktenskap, barngifte, giftas mot sin vilja, uppfostringsresa, uppfostringsresor, släktens heder, familjens heder, skadliga sedvänjor, skadliga traditioner, hederstänkande, hemgift, brudpris',
    en: 'honour-related violence, honour-based violence, honor-based violence, honour-related oppression, forced marriage, child marriage, female genital mutilation, early marriage, honour norms, honour killing, honour killings, honor killing, honor-related violence, honour crimes, honour culture, family honour, family honor, honour-based abuse, honour-based oppression, child bride, child brides, married off, arranged marriage, arranged marriages, fgm, female circumcision, female genital cutting, genital mutilation, harmful practices, harmful traditional practices, harmful traditions, virginity testing, virginity test, dowry, bride price, marriage against their will, underage marriage, married against their will',
    passageSv:
      'Skolhälsovården lär sig ställa frågan om vem som bestämmer över den unges val av vänner och framtid.',
    passageEn: 'School nurses learn to ask who decides over a young person’s choice of friends and future.',
  },
  'threats-against-politicians': {
    broader: 'political-leadership, safety',
    sv: 'hot och hat mot politiker, hot mot förtroendevalda, hat och hot, politikers säkerhet, hot mot politiker, hatkommentarer, hatretorik, hatpropaganda, hets mot, hotad politiker, hotade politiker, hotade förtroendevalda, hot mot beslutsfattare, hat mot politiker, trakasserier mot politiker, trakasserade politiker, otillåten påverkan, lämna politiken, lämnar politiken, lämna sina uppdrag, hotfulla mejl, hotbrev, politiskt våld, politiskt motiverat våld, säkerhet för politiker, säkerhet för förtroendevalda, hatiska kommentarer, hatiska meddelanden, våld mot politiker, hatkampanj, hatkampanjer, hotas till livet',
    en: 'threats against politicians, hate and threats, harassment of politicians, violence against women in politics, hate speech, threats against elected officials, political violence, intimidation, threats against councillors, threats against elected, threats to politicians, threatened politicians, abuse of politicians, abuse of councillors, hateful comments, hate mail, hate campaign, hate campaigns, harassment of councillors, violence against politicians, violence in politics, attacks on politicians, attacks on councillors, politically motivated violence, internet trolls, leave politics, driven out of politics, safety of politicians, security of politicians, abusive messages',
    passageSv: 'Var tredje förtroendevald har hotats på nätet, och nu finns en rutin för stöd och anmälan.',
    passageEn:
      'One in three representatives has been threatened online, and there is now a routine for support and reporting.',
  },
  'local-councils': {
    broader: 'citizen-participation, decentralisation',
    sv: 'byråd, stadsdelsnämnd, kvarterskommitté, ortsråd, bydelsråd, lokala kommittéer, lokala råd, stadsdelsråd, områdesnämnd, bykommitté, stadsdelskommitté, fullmäktigeledamöter, kommunfullmäktige, kommunfullmäktiges, nämndsammanträde, kommunstyrelse, ledamöter, opposition, oppositionen, sammanträde, bystyre, bynämnd, kvartersråd, kvartersnämnd, områdesråd, stadsdelsförvaltning, kommundelsnämnd, kommundelsråd, distriktsråd, distriktsnämnd, grannskapsråd, lokala nämnder, bystämma, fullmäktigemöte, fullmäktigesal, sessionssal, nämndmöte, nämndledamot, arbetsutskott, utskottsmöte, presidium, stadsfullmäktige, rådsledamot, motion i fullmäktige, interpellation, utvecklingsgrupp i byn, lokala utvecklingsgrupper, socken, bydelskommitté',
    en: "ward committee, village council, neighbourhood council, neighborhood council, community council, local committees, village committee, district council, ward, sub-municipality, neighbourhood committee, area committee, councillor, councillors, council chamber, council meeting, council meetings, council session, opposition, standing committee, committee meeting, council members, residents' committee, residents' committees, block committee, street committee, village assembly, community development committee, neighbourhood forum, neighbourhood assembly, parish council, parish councils, borough council, district assembly, sub-county, subcounty, council sitting, full council, plenary session, council committee, council committees, councilwoman, councilwomen, councilman, councilmen, alderman, aldermen, council debate, council minutes, council resolution, elected council, ward councillors",
    passageSv:
      'Kvarterens egna kommittéer får mandat, protokollsbok och en liten pott pengar att besluta om.',
    passageEn:
      'The quarters’ own committees are given a mandate, a minute book and a little money to decide over.',
  },
  'civic-education': {
    broader: 'democracy, adult-education',
    sv: 'demokratiutbildning, medborgarutbildning, medborgarfostran, samhällskunskap, demokratiskola, demokratiskt lärande, demokratilabb, väljarutbildning, demokratidagar, kunskap om demokrati, kunskaper om demokrati, lära om demokrati, lära sig om demokrati, lära sig demokrati, demokratikunskap, demokratiundervisning, demokratifostran, demokratikurs, demokratispel, demokratiworkshop, rollspel om demokrati, medborgerlig bildning, medborgarbildning, medborgarkunskap, demokratiskt medborgarskap, politisk bildning, skolval, skuggval, demokratisk fostran, utbildning i demokrati, demokratiutbildare',
    en: 'civic education, democracy education, citizenship education, democracy school, civics, learn about democracy, democracy training, democratic citizenship, democracy days, responsible citizens, citizenship training, citizenship course, democratic education, democracy learning, learning democracy, democracy lessons, democracy workshop, democracy course, democracy game, education for democracy, education in democracy, political education, civics lessons, mock election, mock elections, mock council, mock parliament, knowledge of rights, awareness of rights, rights and duties, rights and responsibilities, knowledge about democracy, knowledge of democracy',
    passageSv:
      'Under en vecka får deltagarna leka kommun, skriva motioner, förhandla och förlora en omröstning.',
    passageEn: 'For a week participants play municipality, write motions, bargain and lose a vote.',
  },
  'religious-communities': {
    broader: 'civil-society',
    sv: 'trossamfund, religion, religiös, religiösa ledare, religiös ledare, kyrkor och moskéer, moské, församling, religionsfrihet, religiösa samfund, interreligiöst råd, =präst, =präster, prästen, imamer, biskop, rabbin, rabbiner, nunna, nunnor, kloster, tempel, synagoga, synagogor, gudstjänst, kyrkan, kyrkoråd, kyrkoherde, diakoni, diakon, trosfrihet, trosbaserad, fredagsbön, =pastor, pastorer, ramadan, hinduer, buddhister, =kristna, bönehus, bönelokal, andliga ledare, kyrklig',
    en: 'faith community, faith communities, religion, religious, religious leader, religious community, mosque, congregation, freedom of religion, faith-based, parish, imam, priest, pastor, bishop, clergy, clergyman, clergymen, rabbi, rabbis, synagogue, monastery, convent, nuns, monks, worship, place of worship, places of worship, sermon, church leader, church leaders, hindu, buddhist, catholic, interreligious council, multi-faith, interfaith council, faith leader, faith leaders, faith group, faith groups, faith organisations, prayer, prayer house, prayer room, theologian, spiritual leaders, ramadan',
    passageSv: 'Präster och imamer möts varje månad, och när rykten sprids går de ut tillsammans.',
    passageEn: 'Clergy of different creeds meet monthly, and when rumours spread they walk out together.',
  },
  'citizen-service-centre': {
    broader: 'public-services, transparency',
    sv: 'medborgarkontor, servicecenter, kontaktcenter, medborgarservice, servicekontor, medborgarbyrå, medborgarvägledning, kommunvägledare, reception, medborgarcenter, medborgarcentrum, kundcenter, samhällsvägledare, medborgarlots, servicedisk, informationsdisk, kundmottagning, medborgarmottagning, telefonväxel, kommunens växel, nummerlapp, hjälp med blanketter, fylla i blanketter, blanketter, servicecentrum, förvaltningscenter, drop-in tider, frågor från medborgare',
    en: 'citizen service centre, citizen service center, one-stop shop, service centre, customer centre, citizens office, contact centre, help desk, service counter, citizens centre, citizen centre, citizen center, citizens advice, citizens service office, customer care, customer care centre, customer care desk, customer desk, front office, front desk, information desk, enquiry desk, enquiries desk, one stop centre, one-stop centre, one-stop service, single window, single point of contact, single entry point, service window, service desk, service hall, queue system, queue management, fill in forms, citizen service',
    passageSv:
      'I stället för nio luckor finns en disk, och den som tar emot frågan äger den tills den är besvarad.',
    passageEn:
      'Instead of nine windows there is one desk, and whoever takes the question owns it until it is answered.',
  },
  'inter-municipal-cooperation': {
    broader: 'decentralisation, regional-development',
    sv: 'mellankommunal samverkan, mellankommunalt samarbete, kommunsamverkan, kommunalförbund, gemensam nämnd, samverkan mellan kommuner, grannkommuner, samverkande kommuner, kommungemensam, gemensamt bolag, samägt bolag, gemensamt ägda bolag, interkommunal, interkommunalt, interkommunalt samarbete, delade tjänster, kommungränser, kommungränserna, över kommungränsen, delregional, samkommun, kranskommuner, angränsande kommuner, kommuner går ihop, gemensamma nämnder, kommunövergripande, samverkan över kommungränserna',
    en: 'inter-municipal cooperation, intermunicipal cooperation, joint authority, shared services, cooperation between municipalities, neighbouring municipalities, joint board, neighboring municipalities, intercommunal, inter-communal, joint service, joint services, joint service delivery, joint company, joint municipal, shared staff, consortium of municipalities, union of municipalities, community of municipalities, inter-county, neighbouring towns, neighbouring councils, neighbouring counties, across municipal borders, across municipal boundaries, municipal boundaries, metropolitan cooperation, metropolitan authority, jointly owned company, joint municipal company, adjacent municipalities, surrounding municipalities',
    passageSv:
      'Fyra små kommuner delar jurist, brandchef och sopbil och har ändå kvar sina egna fullmäktige.',
    passageEn:
      'Four small towns share a lawyer, a fire chief and a lorry, and still keep their own councils.',
  },
  'project-management': {
    broader: 'administration',
    sv: 'projektledning, projektmetodik, projektstyrning, projektplan, styrgrupp, projektgrupp, lfa-metoden, logical framework, riskanalys i projekt, problemträd, målträd, intressentanalys, logiska ramverket, logisk ramverksansats, ganttschema, projektmodell, projektverktyg, projektdesign, projekthantering, projektledarutbildning, projektloggbok',
    en: 'project management, project methodology, steering committee, steering group, project plan, logical framework, lfa, project team, problem tree, objective tree, objectives tree, stakeholder analysis, stakeholder mapping, gantt chart, project planning, project cycle management, project implementation unit, work breakdown structure, risk log, project steering, project governance, work packages',
    passageSv:
      'Deltagarna lär sig bryta ned ett problem till orsaker och bygga en plan som tål förändringar.',
    passageEn:
      'Participants learn to break a problem down into causes and to build a plan that survives change.',
  },
  'social-enterprise': {
    broader: 'employment, civil-society',
    sv: 'socialt företag, sociala företag, socialt företagande, arbetsintegrerande sociala företag, kooperativ, social ekonomi, arbetskooperativ, socialt entreprenörskap, sociala innovationer, arbetsintegrerande företag, samhällsnyttigt företag, samhällsentreprenör, samhällsentreprenörskap, samhällsföretag, idéburet företagande, idéburna företag, medlemsägd, kooperation, personalägt, personalägda, solidarisk ekonomi, social innovatör, social entreprenör, sociala entreprenörer, icke vinstdrivande, samhällsnyttiga företag, ideellt företag, vinsten återinvesteras, arbetsintegrerande',
    en: 'social enterprise, social enterprises, social entrepreneurship, cooperative society, social economy, work integration social enterprise, worker cooperative, social entrepreneur, cooperatives, solidarity economy, co-operative society, co-op, co-ops, member-owned, employee-owned, worker-owned, community-owned, community enterprise, community business, community interest company, impact business, impact investment, impact investing, social business, social businesses, social innovation, social innovators, social venture, ethical business, sheltered employment, work integration enterprise, work integration enterprises, mission-driven company, reinvest profits, profits are reinvested, businesses with a social purpose, social firms',
    passageSv: 'Kaféet ägs av dem som arbetar där, och vinsten går till att anställa ännu en.',
    passageEn: 'The café is owned by those who work in it, and the surplus goes to taking on one more.',
  },
  'informal-economy': {
    broader: 'small-business',
    sv: 'informell ekonomi, informella sektorn, gatuförsäljare, gatuförsäljning, gatuhandel, informella arbetare, svartarbete, torgförsäljare, informell handel, marknadsförsäljare, gatuköksägare, motorcykeltaxi, informella företag, lumpsamlare, gatusäljare, ambulerande försäljare, kringvandrande försäljare, skoputsare, daglönare, informella jobb, informellt arbete, informell sysselsättning, informella näringar, informella försäljare, svarta marknaden, svartjobb, svart arbetskraft, svartjobbare, oregistrerade företag, hembiträde, hembiträden, hushållsanställda, sälja på gatan, säljer på gatan, gatustånd, cykeltaxi, mopedtaxi, rickshaw, tuk-tuk, handkärra, handkärror, sopplockare, gatumat, gatumatsförsäljare, informella verksamheter, skuggekonomi, arbeta svart',
    en: 'informal economy, informal sector, street vendor, street vending, hawker, informal trader, informal workers, informal trade, informal employment, undeclared work, petty trade, market women, waste pickers, motorcycle taxi, boda boda, street sellers, street hawker, casual workers, day labourers, street trader, street traders, street trading, roadside vendor, roadside vendors, roadside sellers, roadside traders, sidewalk vendors, pavement vendors, itinerant traders, itinerant vendors, pushcart, pushcarts, handcart, rickshaw, tuk-tuk, motorbike taxi, motorbike taxis, bike taxi, okada, bodaboda, shoe shiner, shoe shiners, domestic worker, domestic workers, house help, home-based workers, own-account workers, casual labourers, casual labour, gig economy, gig workers, cash in hand, black market, shadow economy, unregistered business, unregistered businesses, informal jobs, informal work, informal business, informal businesses, informal vendors, jua kali, sell on the streets, selling on the street, street food vendors, street food vendor, informality',
    passageSv: 'Gatans försäljare får numrerade platser, toaletter och ett kort som polisen måste godta.',
    passageEn:
      'Sellers in the street are given numbered places, lavatories and a card that the police must accept.',
  },
  'womens-entrepreneurship': {
    broader: 'entrepreneurship, gender-equality',
    isJoint: true,
    sv: 'kvinnors företagande, kvinnligt företagande, kvinnliga företagare, kvinnliga entreprenörer, kvinnokooperativ, kvinnors ekonomiska egenmakt, kvinnors försörjning, kvinnors entreprenörskap, affärskvinna, affärskvinnor, kvinnliga småföretagare, kvinnliga försäljare, kvinnliga torghandlare, kvinnors ekonomiska oberoende, kvinnors ekonomiska självständighet, kvinnors inkomster, kvinnors egen försörjning, lån till kvinnor, kvinnors kooperativ, kvinnoföretag, kvinnoägda företag, kvinnor tjänar egna pengar, ekonomiskt oberoende kvinnor',
    en: "women's entrepreneurship, women entrepreneurs, female entrepreneurs, women's economic empowerment, women-owned, women's cooperative, economic empowerment of women, businesswomen, businesswoman, women-led businesses, women-run, women-run businesses, women-led enterprises, women's business, women's businesses, women in business, business women, women business owners, women traders, women vendors, women's income, women's incomes, women's financial independence, women's economic independence, economic independence of women, women start businesses, women starting businesses, loans for women, loans to women, credit for women, women's enterprise, women's enterprises, women's co-operative, female-owned, female business owners, female traders, women's economic participation, women who run businesses, businesses owned by women",
    passageSv: 'Hon började med en gryta och ett lån från gruppen, och i dag har hon fyra anställda.',
    passageEn: 'She began with one pot and a loan from her group, and today she employs four others.',
  },
  'organic-farming': {
    broader: 'agriculture, environment',
    sv: 'ekologisk odling, ekologiskt jordbruk, ekologisk mat, agroekologi, ekologiska livsmedel, permakultur, giftfri odling, ekologiskt odlad, kompostgödsel, utan bekämpningsmedel, bikupa, biodlare, ekoodling, ekoodlare, ekobonde, ekobönder, ekomat, ekologiska grönsaker, ekologisk bonde, ekologiska bönder, ekologisk produktion, ekologisk gård, kravmärkt, krav-märkt, biodynamisk, regenerativt jordbruk, naturgödsel, gröngödsling, växelbruk, växtföljd, samodling, utan gifter, utan kemiska medel, obesprutad, obesprutade, giftfri mat, utan konstgödsel, hållbart jordbruk, hållbart lantbruk, bevarandejordbruk, maskkompost, biologisk bekämpning, naturligt gödsel, ekologiska varor, odla ekologiskt',
    en: 'organic farming, organic agriculture, organic food, agroecology, permaculture, regenerative agriculture, organic produce, organic certification, climate-smart agriculture, without pesticides, natural fertiliser, beekeeper, beehive, organic vegetables, organic farmers, organic farmer, organic crops, organic products, organic fertiliser, organic fertilizer, organically grown, organic growing, organic methods, agroecological, agro-ecology, biodynamic, crop rotation, intercropping, mulching, mulch, green manure, conservation agriculture, conservation farming, sustainable agriculture, sustainable farming, chemical-free, pesticide-free, no-till, zero tillage, natural farming, vermicompost, worm compost, biological pest control, eco-farming, ecological farming, ecological agriculture, farm without chemicals, grow without chemicals, organic inputs',
    passageSv: 'Utan köpta medel men med kompost, växelbruk och tålamod ger fälten mer det tredje året.',
    passageEn:
      'Without bought inputs, but with compost, rotation and patience, the fields yield more in the third year.',
  },
  livestock: {
    broader: 'agriculture',
    sv: 'boskap, djurhållning, boskapsskötsel, betesmark, getter, mjölkkor, höns, fjäderfä, herdar, boskapsuppfödning, mjölkproduktion, slakteri, nomader, =kor, får och getter, nötkreatur, veterinär, betande djur, herde, renskötsel, grisar, kreatur, kalvar, =åsna, åsnor, kameler, grisuppfödning, grisfarm, kycklingar, kyckling, hönsuppfödning, =ankor, äggproduktion, äggproducent, kaniner, kaninuppfödning, djuruppfödning, djurbesättning, djurfoder, =foder, mjölkbonde, mjölkbönder, mjölkgård, mjölkkooperativ, ladugård, fårskötsel, getskötsel, valla djur, överbetning, herdefolk, pastoralister, nomadisk, seminering, avelsdjur, köttproduktion, vattenhål för djur, fåraherde, =lamm, betesdjur, mejeribönder, mjölkproducenter, boskapsmarknad',
    en: 'livestock, cattle, goats, dairy, poultry, pastoralist, pastoralism, herder, grazing, animal husbandry, ranch, rangeland, milk production, cows, sheep, =chicken, herders, chickens, hens, veterinary, pasture, pigs, reindeer herding, grazing land, camels, herding, herdsmen, pastoral community, pastoral communities, donkey, donkeys, calves, heifer, heifers, piglets, piggery, pig farming, pig farm, ducks, rabbit keeping, egg production, egg producers, broilers, fodder, animal feed, =hay, silage, cowshed, milking, milk cooling, milk collection, milk producers, milk cooperative, overgrazing, pastureland, transhumance, nomadic, nomads, rancher, ranchers, shepherd, shepherds, artificial insemination, animal breeding, meat production, meat producers, grazers, goatherd, livestock auction, cattle auction, slaughterhouse, abattoir',
    passageSv: 'Herdar och odlare enas om var djuren får gå, och en veterinär besöker byn varje kvartal.',
    passageEn:
      'Herders and growers agree on where animals may go, and a vet visits the village every quarter.',
  },
  'urban-farming': {
    broader: 'agriculture, parks',
    sv: 'stadsodling, stadsodlingar, urban odling, stadsnära odling, koloniträdgård, odlingslott, odlingslådor, takodling, kolonilott, gemensam odling, odla i staden, odling i staden, odla i stan, odla på tak, odla på balkong, balkongodling, pallkrage, pallkragar, köksträdgård, stadsbonde, stadsbönder, stadsjordbruk, stadsnära jordbruk, grönsaksland, koloniområde, vertikal odling, hydroponi, akvaponi, säckodling, takträdgård, takträdgårdar, ätbara växter, grannskapsodling, gemensamhetsodling, kvartersodling, odla tillsammans, odla sina egna grönsaker, odla grönsaker i staden',
    en: 'urban farming, urban agriculture, urban gardening, allotment, community garden, kitchen garden, rooftop garden, rooftop farming, peri-urban agriculture, backyard garden, vegetable garden, raised bed, raised beds, growing boxes, grow bags, sack garden, sack gardens, sack gardening, balcony garden, balcony gardening, city farm, city farms, city farming, urban farmers, urban farmer, urban growers, urban growing, vertical farming, vertical garden, hydroponics, hydroponic, aquaponics, home garden, home gardens, home gardening, backyard farming, edible garden, edible city, container gardening, vegetable plot, vegetable patch, grow food in the city',
    passageSv: 'På taket och i pallkragar växer kål och tomater som grannarna skördar och delar på.',
    passageEn: 'On the roof and in crates grow cabbages and tomatoes that neighbours harvest and share.',
  },
  gastronomy: {
    broader: 'tourism, culture',
    sv: 'gastronomi, matkultur, mathantverk, matlagning, restaurang, lokala råvaror, måltidsturism, matturism, kock, kockar, livsmedelsförädling, mejeri, bageri, laga mat, matlagare, maträtt, maträtter, matrecept, kokbok, kokböcker, kokkonst, mattradition, mattraditioner, måltidskultur, matupplevelse, matupplevelser, krögare, matvagn, food truck, gatukök, ostmakeri, bryggeri, vinprovning, delikatesser, konditori, bagare, gårdsbutik, matmässa, kulinarisk, smakupplevelse, slow food, kocktävling, lokala rätter, traditionell mat, matresa, köksmästare, måltidsupplevelse',
    en: 'gastronomy, food culture, culinary, cooking, restaurant, local produce, food tourism, food crafts, cuisine, food processing, bakery, cheese making, street food, recipe, recipes, cookbook, cookery, traditional dishes, local dishes, local specialities, local delicacies, delicacies, traditional food, fine dining, eatery, eateries, brewery, breweries, winery, wineries, wine tasting, food truck, food trucks, food trail, food tour, food fair, food heritage, food traditions, farm shop, pastry, slow food, master chef, head chef, cheesemaker, restaurateur',
    passageSv: 'Kockar byter kök en vecka och hittar på rätter av det som växer på båda ställena.',
    passageEn: 'Chefs swap kitchens for a week and invent dishes from what grows in both places.',
  },
  'creative-industries': {
    broader: 'culture, economy',
    sv: 'kulturella och kreativa näringar, kreativa näringar, kulturnäring, kreativa sektorn, kulturföretagare, spelutveckling, formgivning, kreativa företag, kreativ ekonomi, kreativ bransch, kreativa branscher, kulturentreprenör, kulturentreprenörer, kreativa entreprenörer, kreativt kluster, kreativa kluster, kreativ mötesplats, kreativ hubb, kreativa hubbar, designföretag, designer, formgivare, modeskapare, modedesign, modebranschen, modevisning, spelföretag, spelbranschen, spelutvecklare, animation, reklambyrå, grafisk design, grafisk formgivare, kreativa yrken, kreatör, kreatörer, kulturekonomi, kulturella entreprenörer',
    en: 'creative industries, cultural industries, creative sector, creative economy, creative businesses, game development, cultural entrepreneur, creative hub, creative class, =designer, =designers, fashion designer, fashion designers, fashion industry, fashion show, graphic design, graphic designer, web design, web designer, game developer, game developers, video games, computer games, gaming industry, animation studio, animators, advertising agency, creative entrepreneur, creative cluster, creative clusters, creative quarter, creative space, creative spaces, creative city, creative cities, creative professionals, cultural entrepreneurship, cultural economy, orange economy, design studio, design industry, content creator, content creators, creative enterprises',
    passageSv:
      'Formgivare och spelutvecklare flyttar in i det gamla väveriet och delar verkstad och kaffekokare.',
    passageEn: 'Designers and game developers move into the old mill and share workshop and coffee machine.',
  },
  'returning-migrants': {
    broader: 'migration',
    sv: '=återvändare, =återvändande, återvandring, hemvändare, återintegrering, återvändande flyktingar, diaspora, hemvändande, återflyttning, flytta hem igen, flyttar hem igen, kommer hem från utlandet, återanpassning, återetablering, repatriering, återflytt, landsmän utomlands, landsmän i utlandet, utvandrade landsmän, remitteringar, penningförsändelser, skickar hem pengar, skicka hem pengar, återvandrare',
    en: 'returnee, returning migrants, return migration, reintegration, returning refugees, diaspora, returning home, repatriation, return of displaced, migrant return, voluntary return, assisted return, safe return, return of refugees, return of migrants, return of idps, returning families, returned families, returning residents, returned from abroad, return from abroad, returning from abroad, home from abroad, repatriate, repatriated, deportees, emigrants return, hometown association, hometown associations, overseas workers, migrants abroad, nationals abroad, compatriots abroad, remittances, sending money home, send money home',
    passageSv:
      'Familjer som kommer hem efter år utomlands får hjälp med papper, skolplats och ett första lån.',
    passageEn:
      'Families who come home after years abroad get help with papers, school places and a first loan.',
  },
  'humanitarian-aid': {
    broader: 'crisis-preparedness, cooperation',
    sv: 'humanitär hjälp, nödhjälp, humanitärt stöd, humanitärt bistånd, katastrofhjälp, hjälpsändning, hjälpsändningar, förnödenheter, matpaket, generatorer, humanitär, hjälpinsats, hjälpinsatser, hjälporganisation, hjälporganisationer, hjälparbetare, biståndsarbetare, hjälpkonvoj, konvoj, konvojer, hjälptransport, hjälptransporter, filtar, fältsjukhus, sovsäckar, hygienpaket, hygienartiklar, vinterkläder, varma kläder, insamling av kläder, samla in kläder, skänkta kläder, skänkt utrustning, skänka utrustning, donerad utrustning, donera utrustning, donerade fordon, skänkta fordon, nödbistånd, krishjälp, akut hjälp, skicka hjälp, lastbil med hjälp, matransoner',
    en: 'humanitarian aid, humanitarian assistance, humanitarian relief, relief supplies, emergency aid, emergency relief, aid shipment, relief convoy, food parcels, generators, donated equipment, humanitarian, relief aid, relief work, relief workers, aid worker, aid workers, aid convoy, convoy, convoys, aid packages, aid delivery, aid deliveries, aid organisations, relief organisation, relief agencies, emergency supplies, emergency kits, hygiene kits, =blankets, sleeping bags, tinned food, canned food, winter clothes, warm clothes, collect clothes, donated clothes, donate clothes, donated vehicles, donated goods, in-kind donations, field hospital, aid distribution, distribution of aid, life-saving supplies, essential supplies, non-food items, send aid, sending aid, relief goods',
    passageSv:
      'Lastbilar med filtar, generatorer och sjukhussängar packas av frivilliga och är framme på fyra dygn.',
    passageEn:
      'Lorries with blankets, generators and hospital beds are packed by volunteers and arrive within four days.',
  },
  veterans: {
    broader: 'war, social-care',
    sv: 'veteran, veteraner, krigsveteran, krigsveteraner, stöd till veteraner, soldaters familjer, hemvändande soldater, veterancenter, stupades anhöriga, före detta soldat, före detta soldater, hemkomna soldater, tidigare soldater, ex-soldater, avmobiliserade, demobiliserade, demobilisering, frontsoldater, stupade soldater, stupades familjer, krigsänkor, soldater som återvänder, återvändande soldater, återgång till civilt liv, civilt liv, civila livet, krigsfångar, tidigare kombattanter, soldaternas familjer, soldaternas anhöriga, hem från fronten, kommer hem från fronten, frigivna krigsfångar, militärfamiljer, sårade soldater, skadade soldater',
    en: "veteran, veterans, war veteran, veteran support, support for veterans, returning soldiers, ex-combatant, veterans centre, families of fallen, demobilised soldiers, ex-soldiers, ex-servicemen, former soldiers, former combatants, former fighters, ex-fighters, demobilised, demobilized, demobilisation, demobilization, war heroes, war widows, military families, families of soldiers, soldiers' families, fallen soldiers, fallen heroes, soldiers returning, soldiers return, home from the front, back from the front, return to civilian life, civilian life, prisoners of war, servicemen, servicewomen, disabled soldiers, soldiers come home, wounded soldiers, injured soldiers",
    passageSv:
      'De som kommer hem från fronten möts av kamrater, läkare och arbetsgivare i ett och samma center.',
    passageEn:
      'Those home from the front are met by comrades, doctors and employers in one and the same centre.',
  },
  'student-exchange': {
    broader: 'education, knowledge-exchange',
    sv: 'elevutbyte, studentutbyte, skolutbyte, utbytesstudent, utbytesstudenter, ungdomsutbyte, brevvän, klassutbyte, skolsamarbete, erasmus, virtuellt utbyte, utbyte mellan skolor, utbyteselev, utbyteselever, utbytestermin, utbytesår, studera utomlands, plugga utomlands, utlandsstudier, utlandspraktik, praktik utomlands, värdfamilj, värdfamiljer, vänskola, vänskolor, partnerskola, partnerskolor, vänklass, vänklasser, elever besöker varandra, videomöten mellan klasser, etwinning, utbyte mellan elever, utbyte mellan klasser, åka på utbyte, skolpartnerskap, gymnasieutbyte, utbytesresa för elever, studentpraktik utomlands, vänskapsskola',
    en: 'student exchange, pupil exchange, school exchange, exchange student, youth exchange, pen pal, class exchange, school partnership, erasmus, virtual exchange, exchange between schools, school twinning, exchange pupil, exchange trip, exchange year, exchange semester, semester abroad, year abroad, study abroad, studying abroad, studies abroad, internship abroad, placement abroad, host family, host families, partner school, partner schools, sister school, sister schools, twin school, twinned schools, school link, school links, linking schools, school linking, class-to-class, pupils visit each other, students visit each other, students meet online, pupils meet online, penpal, penpals, pen friend, pen friends, etwinning, exchange of students, exchange of pupils, exchange between students, exchange between pupils, youth mobility, student mobility, international classroom',
    passageSv:
      'Klasserna träffas först på skärm, sedan i verkligheten, och bor hemma hos varandra i tio dagar.',
    passageEn:
      'The classes meet first on a screen, then in person, and stay in each other’s homes for ten days.',
  },
  'eu-affairs': {
    broader: 'legislation, cooperation',
    sv: 'eu-anslutning, eu-medlemskap, eu-närmande, eu-lagstiftning, eu-integration, europeisk integration, eu-kandidatland, eu-fonder, östliga partnerskapet, europeiska unionen, närmande till eu, gå med i eu, bli medlem i eu, medlem i eu, medlemskap i eu, eu-inträde, eu-anpassning, eu-förhandlingar, eu-krav, eu-regler, eu-direktiv, eu-standard, eu-kandidat, eu-frågor, eu-samarbete, eu-rätt, eu-institutioner, europaparlamentet, europeiska kommissionen, eu-kommissionen, medlemsländer i eu, kandidatland, kandidatländer, kandidatlandstatus, anslutningsprocess, anslutningsförhandlingar, föranslutning, föranslutningsstöd, sammanhållningspolitik, strukturfond, strukturfonder, europeiska fonder, eu-utvidgning, eu:s utvidgning, vägen till eu, vägen mot eu, europasamordnare, eu-samordnare, regionkommittén, europeiska regioner',
    en: 'eu accession, eu membership, eu integration, european integration, eu approximation, eu candidate, european union, eastern partnership, eu enlargement, acquis, eu member, eu member state, eu member states, candidate country, candidate countries, candidate status, accession, accession process, accession negotiations, pre-accession, eu standards, eu law, eu legislation, eu regulations, eu directive, eu directives, eu requirements, eu rules, eu policy, eu policies, eu institutions, eu cooperation, eu harmonisation, european commission, european parliament, cohesion policy, structural funds, europeanisation, europeanization, eu alignment, european standards, european path, eu single market, committee of the regions, join the eu, joining the eu, eu office, harmonise legislation',
    passageSv:
      'Vägen mot medlemskap innebär nya krav på kommunen, och partnern berättar hur det gick till hos dem.',
    passageEn:
      'The road to membership puts new demands on the municipality, and the partner tells how it went for them.',
  },
  'guides-and-manuals': {
    broader: 'knowledge-exchange, communication',
    sv: 'handbok, vägledning, manual, verktygslåda, metodhandbok, dokumentation av lärdomar, utbildningsmaterial, läromedel, metodmaterial, handböcker, guidebok, arbetsbok, broschyr, broschyrer, informationsblad, faktablad, lathund, checklista, checklistor, instruktionsbok, läroböcker, lärobok, kursmaterial, studiematerial, metodbok, metodstöd, metodguide, praktisk guide, exempelsamling, handledningsmaterial, lärarhandledning, instruktionsfilm, instruktionsfilmer, utbildningsfilm, erfarenhetsbank, kunskapsbank, metodbeskrivning, =mallar, inspirationsmaterial, informationsmaterial, lärmaterial, vägledande dokument',
    en: 'handbook, guidebook, =manual, toolkit, toolbox, guideline, documentation of lessons, teaching materials, training material, how-to guide, guide book, practical guide, step-by-step guide, user guide, pocket guide, guidance document, guidance material, guidance note, booklet, booklets, brochure, brochures, leaflet, leaflets, pamphlet, pamphlets, flyers, fact sheet, factsheet, checklist, checklists, =template, =templates, workbook, textbook, textbooks, course material, course materials, learning materials, learning material, educational material, educational materials, instruction video, instructional video, tutorial, tutorials, training module, training modules, information material, collection of examples, teaching aids',
    passageSv: 'Allt som prövats samlas i en handbok på båda språken, med ritningar, kostnader och misstag.',
    passageEn:
      'All that was tried is gathered in a handbook in both languages, with drawings, costs and mistakes.',
  },
  'traditional-leaders': {
    broader: 'local-councils, leadership',
    sv: 'traditionella ledare, traditionell ledare, traditionellt ledarskap, traditionella makthavare, traditionella myndigheter, traditionella auktoriteter, =hövding, =hövdingar, byhövding, byhövdingar, stamhövding, klanledare, klanäldste, byäldste, byns äldste, äldsteråd, sedvanerätt, stamledare, traditionell domstol, sedvanerättsliga ledare, hövdingadöme, lokala hövdingar',
    en: 'traditional leader, traditional leaders, traditional leadership, traditional authority, traditional authorities, traditional chief, traditional chiefs, traditional ruler, traditional rulers, traditional council, chieftaincy, chiefdom, tribal chief, tribal chiefs, tribal leader, tribal leaders, paramount chief, village chief, village chiefs, village elder, village elders, council of elders, clan elder, clan elders, clan leader, clan leaders, customary authority, customary authorities, customary leaders, customary court, customary law, village headman, headman, headmen, local chiefs, house of chiefs, area chief',
    passageSv:
      'Hövdingen och de äldste sitter med när kommunen talar om mark och vatten, ty utan dem gäller inget beslut.',
    passageEn:
      'The chief and the elders sit in when the municipality speaks of land and wells, for without them no decision holds.',
  },
  'population-change': {
    broader: 'regional-development',
    sv: 'demografi, demografisk, befolkningstillväxt, befolkningsutveckling, befolkningsökning, befolkningsprognos, befolkningsstruktur, befolkningstäthet, växande befolkning, ökande befolkning, =inflyttning, =inflyttare, =inflyttade, nyinflyttade, locka nya invånare, attrahera nya invånare, födelsetal, barnafödande, överbefolkning, kompetensflykt, födelseöverskott, hemflyttare, fler invånare',
    en: 'demography, demographic, demographics, population growth, growing population, population change, population increase, population forecast, population density, population pressure, population structure, birth rate, birth rates, fertility rate, overpopulation, attract residents, attract new residents, attracting residents, new residents, urban influx, youthful population',
    passageSv:
      'Prognosen visar färre barn och fler över åttio, och kommunen ringer upp dem som flyttat för att locka hem dem.',
    passageEn:
      'The forecast shows fewer births and more people over eighty, and the town calls those who left to win them back.',
  },
  'first-aid': {
    broader: 'health, fire-and-rescue',
    sv: 'första hjälpen, hjärt-lungräddning, hlr, hjärtstartare, hjärtstopp, ambulans, ambulanssjukvård, ambulanspersonal, ambulanssjuksköterska, ambulansförare, akut omhändertagande, förbandslåda, livräddning, sjuktransport, sjuktransporter, stoppa blödning, stoppa blödningar, prehospital vård, traumavård, tourniquet, sms-livräddare, ambulansutbildning',
    en: 'first aid, first-aid kit, first-aid kits, first aider, first aiders, cpr, resuscitation, cardiac arrest, defibrillator, defibrillators, ambulance, ambulance service, ambulance crew, ambulance crews, ambulance driver, ambulance station, paramedic, paramedics, emergency medical services, emergency medical, patient transport, prehospital care, pre-hospital care, stop bleeding, life-saving skills, tourniquet, tourniquets, bandages',
    passageSv:
      'Busschaufförer och lärare övar på dockor tills var tionde vuxen kan hålla liv i en granne tills hjälpen kommer.',
    passageEn:
      'Bus drivers and teachers practise on dummies until one adult in ten can keep a neighbour alive till help comes.',
  },
  'pest-control': {
    broader: 'public-health, environment',
    sv: '=råtta, =råttor, skadedjur, ohyra, gnagare, kackerlacka, kackerlackor, vägglöss, duvor, fästingar, termiter, råttbekämpning, råttfälla, råttfällor, råttgift, skadedjursbekämpning, skadedjurssanering, skadedjurskontroll, =måsar, loppor, getingbon, myggplåga',
    en: '=rat, =rats, =mice, rodent, rodents, rodent control, vermin, pest control, cockroach, cockroaches, bedbug, bedbugs, bed bugs, head lice, pigeons, seagulls, fleas, termites, mosquito control, rat poison, rat traps, rat control, exterminator, pest problem',
    passageSv:
      'Täta soprum, fällor i brunnarna och ett gemensamt larmnummer gör att gnagarna försvinner från bakgårdarna.',
    passageEn:
      'Tight refuse rooms, traps in the drains and one number to call make the rodents vanish from back yards.',
  },
};
