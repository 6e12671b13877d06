// Narrower topics of people, rights and livelihoods in both languages. Data only, written from general knowledge.
// Some words stand under the wider topic too, and name both. Over 200 lines, since these topics have no field of their own.
import type { ConceptEntries } from './concept.js';

/** Narrower topics under education, care, democracy, economy, culture, migration and peace. */
export const COMMUNITY: ConceptEntries = {
  'girls-education': {
    broader: 'education, gender-equality',
    sv: 'flickors utbildning, flickors skolgång, flickskola, utbildning för flickor, flickor i skolan, flickor går kvar i skolan, kvinnors utbildning',
    en: "girls' education, girls education, education of girls, education for girls, keep girls in school, girls' school attendance, girls in school, women's education",
    passageSv:
      'Stipendier, säker skolväg och samtal med fäder gör att fler döttrar får gå klart nionde klass.',
    passageEn: 'Scholarships, safe roads and talks with fathers let more daughters finish the ninth grade.',
  },
  'science-education': {
    broader: 'education, innovation',
    sv: 'matematik, naturvetenskap, teknikundervisning, no-undervisning, naturvetenskaplig utbildning, teknikintresse, science center, vetenskapscenter, matematikundervisning, robotprogrammering',
    en: 'mathematics, science education, stem, stem education, technology education, science centre, science lessons, maths, mathematics teaching, robotics club, laboratory lessons',
    passageSv:
      'Elever bygger enkla robotar och mäter luften med egna instrument, och intresset för teknik växer.',
    passageEn:
      'Pupils build simple robots and measure the air with instruments of their own, and interest in technology grows.',
  },
  'parents-and-school': {
    broader: 'education, families',
    sv: 'föräldramöte, föräldraförening, samverkan hem och skola, föräldrasamverkan, hem och skola, föräldraråd, vårdnadshavares delaktighet, föräldrar i skolan, föräldrastöd',
    en: 'parent-teacher, parent teacher association, home and school, parent involvement, parental involvement, parents meeting, parent council, school committee, parenting, parental support',
    passageSv:
      'När mötena flyttas till lördagar med mat och barnpassning kommer även de fäder som aldrig kommit förr.',
    passageEn:
      'When meetings move to Saturdays with food and childcare, even fathers who never came before turn up.',
  },
  'health-workforce': {
    broader: 'health, human-resources',
    sv: 'vårdpersonal, sjuksköterskeutbildning, läkarbrist, sjuksköterskebrist, kompetensförsörjning i vården, vårdutbildning, vårdbiträde, undersköterska, sjukvårdspersonal, läkarutbyte',
    en: 'health workers, health workforce, nursing education, nurse training, shortage of doctors, shortage of nurses, health staff, medical staff, nursing staff, assistant nurse, medical training, nursing',
    passageSv:
      'Sjuksköterskor byter arbetsplats under tre månader och tar med sig nya rutiner hem till avdelningen.',
    passageEn:
      'Members of staff swap wards for three months and bring new routines home to their colleagues.',
  },
  rehabilitation: {
    broader: 'health, disability',
    sv: 'rehabilitering, fysioterapi, sjukgymnastik, arbetsterapi, =protes, habilitering, proteser, sjukgymnast, arbetsterapeut, krigsskadade',
    en: 'rehabilitation, physiotherapy, physiotherapist, occupational therapy, occupational therapist, prosthesis, prosthetics, prosthetic, physical therapy, war-wounded',
    passageSv: 'Den som förlorat ett ben får protes, träning och någon att tala med i samma hus.',
    passageEn: 'Those who lost a leg find a prosthesis, training and someone to talk to under one roof.',
  },
  'palliative-care': {
    broader: 'health, elderly-care',
    sv: 'palliativ vård, hospice, vård i livets slutskede, smärtlindring, hemsjukvård, avancerad hemsjukvård, sorgearbete',
    en: 'palliative care, hospice, end-of-life care, end of life care, pain relief, home nursing, bereavement, terminal care',
    passageSv:
      'Ett litet team åker hem till dem som vill dö i sin egen säng och stöttar de anhöriga efteråt.',
    passageEn:
      'A small team visits those who wish to die in their own beds and supports relatives afterwards.',
  },
  'human-trafficking': {
    broader: 'crime-prevention, human-rights',
    sv: 'människohandel, trafficking, slaveri, tvångsarbete, människosmuggling, sexhandel, människoexploatering, arbetskraftsexploatering',
    en: 'human trafficking, trafficking in persons, modern slavery, forced labour, forced labor, people smuggling, sex trade, labour exploitation, sexual exploitation',
    passageSv:
      'Gränspolis, hotellpersonal och socialjour lär sig känna igen tecken på att någon hålls mot sin vilja.',
    passageEn:
      'Border police, hotel staff and duty social workers learn to see signs that someone is held against their will.',
  },
  'honour-violence': {
    broader: 'gender-based-violence',
    sv: 'hedersrelaterat våld, hedersförtryck, hedersvåld, hedersrelaterat förtryck, tvångsgifte, barnäktenskap, könsstympning, hedersnormer, kontrollerande normer',
    en: 'honour-related violence, honour-based violence, honor-based violence, honour-related oppression, forced marriage, child marriage, female genital mutilation, early marriage, honour norms',
    passageSv:
      'Skolhälsovården lär sig ställa frågan om vem som bestämmer över den unges val av vänner och framtid.',
    passageEn: 'School nurses learn to ask who decides over a young person’s choice of friends and future.',
  },
  'threats-against-politicians': {
    broader: 'political-leadership, safety',
    sv: 'hot och hat mot politiker, hot mot förtroendevalda, hat och hot, politikers säkerhet, hot mot politiker, hatkommentarer, hatretorik, hatpropaganda, hets mot',
    en: 'threats against politicians, hate and threats, harassment of politicians, violence against women in politics, hate speech, threats against elected officials, political violence, intimidation',
    passageSv: 'Var tredje förtroendevald har hotats på nätet, och nu finns en rutin för stöd och anmälan.',
    passageEn:
      'One in three representatives has been threatened online, and there is now a routine for support and reporting.',
  },
  'local-councils': {
    broader: 'citizen-participation, decentralisation',
    sv: 'byråd, stadsdelsnämnd, kvarterskommitté, ortsråd, bydelsråd, lokala kommittéer, lokala råd, stadsdelsråd, områdesnämnd, bykommitté, stadsdelskommitté, fullmäktigeledamöter, kommunfullmäktige, kommunfullmäktiges, nämndsammanträde, kommunstyrelse, ledamöter, opposition, oppositionen, sammanträde',
    en: 'ward committee, village council, neighbourhood council, neighborhood council, community council, local committees, village committee, district council, ward, sub-municipality, neighbourhood committee, area committee, councillor, councillors, council chamber, council meeting, council meetings, council session, opposition, standing committee, committee meeting, council members',
    passageSv:
      'Kvarterens egna kommittéer får mandat, protokollsbok och en liten pott pengar att besluta om.',
    passageEn:
      'The quarters’ own committees are given a mandate, a minute book and a little money to decide over.',
  },
  'civic-education': {
    broader: 'democracy, adult-education',
    sv: 'demokratiutbildning, medborgarutbildning, medborgarfostran, samhällskunskap, demokratiskola, demokratiskt lärande, demokratilabb, väljarutbildning, demokratidagar',
    en: 'civic education, democracy education, citizenship education, democracy school, civics, learn about democracy, democracy training, democratic citizenship, democracy days',
    passageSv:
      'Under en vecka får deltagarna leka kommun, skriva motioner, förhandla och förlora en omröstning.',
    passageEn: 'For a week participants play municipality, write motions, bargain and lose a vote.',
  },
  'religious-communities': {
    broader: 'civil-society',
    sv: 'trossamfund, religion, religiös, religiösa ledare, religiös ledare, kyrkor och moskéer, moské, församling, religionsfrihet, religiösa samfund, interreligiöst råd',
    en: 'faith community, faith communities, religion, religious, religious leader, religious community, mosque, congregation, freedom of religion, faith-based, parish, imam, priest',
    passageSv: 'Präster och imamer möts varje månad, och när rykten sprids går de ut tillsammans.',
    passageEn: 'Clergy of different creeds meet monthly, and when rumours spread they walk out together.',
  },
  'citizen-service-centre': {
    broader: 'public-services, transparency',
    sv: 'medborgarkontor, servicecenter, kontaktcenter, medborgarservice, servicekontor, medborgarbyrå, medborgarvägledning, kommunvägledare, reception',
    en: 'citizen service centre, citizen service center, one-stop shop, service centre, customer centre, citizens office, contact centre, help desk, service counter',
    passageSv:
      'I stället för nio luckor finns en disk, och den som tar emot frågan äger den tills den är besvarad.',
    passageEn:
      'Instead of nine windows there is one desk, and whoever takes the question owns it until it is answered.',
  },
  'inter-municipal-cooperation': {
    broader: 'decentralisation, regional-development',
    sv: 'mellankommunal samverkan, mellankommunalt samarbete, kommunsamverkan, kommunalförbund, gemensam nämnd, samverkan mellan kommuner, grannkommuner, samverkande kommuner',
    en: 'inter-municipal cooperation, intermunicipal cooperation, joint authority, shared services, cooperation between municipalities, neighbouring municipalities, joint board, neighboring municipalities',
    passageSv:
      'Fyra små kommuner delar jurist, brandchef och sopbil och har ändå kvar sina egna fullmäktige.',
    passageEn:
      'Four small towns share a lawyer, a fire chief and a lorry, and still keep their own councils.',
  },
  'project-management': {
    broader: 'administration',
    sv: 'projektledning, projektmetodik, projektstyrning, projektplan, styrgrupp, projektgrupp, lfa-metoden, logical framework, riskanalys i projekt',
    en: 'project management, project methodology, steering committee, steering group, project plan, logical framework, lfa, project team',
    passageSv:
      'Deltagarna lär sig bryta ned ett problem till orsaker och bygga en plan som tål förändringar.',
    passageEn:
      'Participants learn to break a problem down into causes and to build a plan that survives change.',
  },
  'social-enterprise': {
    broader: 'employment, civil-society',
    sv: 'socialt företag, sociala företag, socialt företagande, arbetsintegrerande sociala företag, kooperativ, social ekonomi, arbetskooperativ, socialt entreprenörskap, sociala innovationer',
    en: 'social enterprise, social enterprises, social entrepreneurship, cooperative society, social economy, work integration social enterprise, worker cooperative, social entrepreneur, cooperatives, solidarity economy',
    passageSv: 'Kaféet ägs av dem som arbetar där, och vinsten går till att anställa ännu en.',
    passageEn: 'The café is owned by those who work in it, and the surplus goes to taking on one more.',
  },
  'informal-economy': {
    broader: 'small-business',
    sv: 'informell ekonomi, informella sektorn, gatuförsäljare, gatuförsäljning, gatuhandel, informella arbetare, svartarbete, torgförsäljare, informell handel, marknadsförsäljare, gatuköksägare, motorcykeltaxi, informella företag, lumpsamlare',
    en: 'informal economy, informal sector, street vendor, street vending, hawker, informal trader, informal workers, informal trade, informal employment, undeclared work, petty trade, market women, waste pickers, motorcycle taxi, boda boda, street sellers, street hawker, casual workers, day labourers',
    passageSv: 'Gatans försäljare får numrerade platser, toaletter och ett kort som polisen måste godta.',
    passageEn:
      'Sellers in the street are given numbered places, lavatories and a card that the police must accept.',
  },
  'womens-entrepreneurship': {
    broader: 'entrepreneurship, gender-equality',
    isJoint: true,
    sv: 'kvinnors företagande, kvinnligt företagande, kvinnliga företagare, kvinnliga entreprenörer, kvinnokooperativ, kvinnors ekonomiska egenmakt, kvinnors försörjning, kvinnors entreprenörskap',
    en: "women's entrepreneurship, women entrepreneurs, female entrepreneurs, women's economic empowerment, women-owned, women's cooperative, economic empowerment of women, businesswomen, businesswoman, women-led businesses",
    passageSv: 'Hon började med en gryta och ett lån från gruppen, och i dag har hon fyra anställda.',
    passageEn: 'She began with one pot and a loan from her group, and today she employs four others.',
  },
  'organic-farming': {
    broader: 'agriculture, environment',
    sv: 'ekologisk odling, ekologiskt jordbruk, ekologisk mat, agroekologi, ekologiska livsmedel, permakultur, giftfri odling, ekologiskt odlad, kompostgödsel, utan bekämpningsmedel, bikupa, biodlare',
    en: 'organic farming, organic agriculture, organic food, agroecology, permaculture, regenerative agriculture, organic produce, organic certification, climate-smart agriculture, without pesticides, natural fertiliser, beekeeper, beehive',
    passageSv: 'Utan köpta medel men med kompost, växelbruk och tålamod ger fälten mer det tredje året.',
    passageEn:
      'Without bought inputs, but with compost, rotation and patience, the fields yield more in the third year.',
  },
  livestock: {
    broader: 'agriculture',
    sv: 'boskap, djurhållning, boskapsskötsel, betesmark, getter, mjölkkor, höns, fjäderfä, herdar, boskapsuppfödning, mjölkproduktion, slakteri, nomader, =kor, får och getter, nötkreatur, veterinär, betande djur, herde, renskötsel, grisar',
    en: 'livestock, cattle, goats, dairy, poultry, pastoralist, pastoralism, herder, grazing, animal husbandry, ranch, rangeland, milk production, cows, sheep, =chicken, herders, chickens, hens, veterinary, vet, pasture, pigs, reindeer herding, grazing land, camels',
    passageSv: 'Herdar och odlare enas om var djuren får gå, och en veterinär besöker byn varje kvartal.',
    passageEn:
      'Herders and growers agree on where animals may go, and a vet visits the village every quarter.',
  },
  'urban-farming': {
    broader: 'agriculture, parks',
    sv: 'stadsodling, stadsodlingar, urban odling, stadsnära odling, koloniträdgård, odlingslott, odlingslådor, takodling, kolonilott, gemensam odling',
    en: 'urban farming, urban agriculture, urban gardening, allotment, community garden, kitchen garden, rooftop garden, rooftop farming, peri-urban agriculture, backyard garden, vegetable garden',
    passageSv: 'På taket och i pallkragar växer kål och tomater som grannarna skördar och delar på.',
    passageEn: 'On the roof and in crates grow cabbages and tomatoes that neighbours harvest and share.',
  },
  gastronomy: {
    broader: 'tourism, culture',
    sv: 'gastronomi, matkultur, mathantverk, matlagning, restaurang, lokala råvaror, måltidsturism, matturism, kock, kockar, livsmedelsförädling, mejeri, bageri',
    en: 'gastronomy, food culture, culinary, cooking, restaurant, local produce, food tourism, food crafts, cuisine, food processing, bakery, cheese making, street food',
    passageSv: 'Kockar byter kök en vecka och hittar på rätter av det som växer på båda ställena.',
    passageEn: 'Chefs swap kitchens for a week and invent dishes from what grows in both places.',
  },
  'creative-industries': {
    broader: 'culture, economy',
    sv: 'kulturella och kreativa näringar, kreativa näringar, kulturnäring, kreativa sektorn, kulturföretagare, spelutveckling, formgivning, kreativa företag',
    en: 'creative industries, cultural industries, creative sector, creative economy, creative businesses, game development, cultural entrepreneur, creative hub, creative class',
    passageSv:
      'Formgivare och spelutvecklare flyttar in i det gamla väveriet och delar verkstad och kaffekokare.',
    passageEn: 'Designers and game developers move into the old mill and share workshop and coffee machine.',
  },
  'returning-migrants': {
    broader: 'migration',
    sv: 'återvändare, återvändande, återvandring, hemvändare, återintegrering, återvändande flyktingar, diaspora, hemvändande, återflyttning',
    en: 'returnee, returning migrants, return migration, reintegration, returning refugees, diaspora, returning home, repatriation, return of displaced',
    passageSv:
      'Familjer som kommer hem efter år utomlands får hjälp med papper, skolplats och ett första lån.',
    passageEn:
      'Families who come home after years abroad get help with papers, school places and a first loan.',
  },
  'humanitarian-aid': {
    broader: 'crisis-preparedness, cooperation',
    sv: 'humanitär hjälp, nödhjälp, humanitärt stöd, humanitärt bistånd, katastrofhjälp, hjälpsändning, hjälpsändningar, förnödenheter, matpaket, generatorer',
    en: 'humanitarian aid, humanitarian assistance, humanitarian relief, relief supplies, emergency aid, emergency relief, aid shipment, relief convoy, food parcels, generators, donated equipment',
    passageSv:
      'Lastbilar med filtar, generatorer och sjukhussängar packas av frivilliga och är framme på fyra dygn.',
    passageEn:
      'Lorries with blankets, generators and hospital beds are packed by volunteers and arrive within four days.',
  },
  veterans: {
    broader: 'war, social-care',
    sv: 'veteran, veteraner, krigsveteran, krigsveteraner, stöd till veteraner, soldaters familjer, hemvändande soldater, veterancenter, stupades anhöriga',
    en: 'veteran, veterans, war veteran, veteran support, support for veterans, returning soldiers, ex-combatant, veterans centre, families of fallen, demobilised soldiers',
    passageSv:
      'De som kommer hem från fronten möts av kamrater, läkare och arbetsgivare i ett och samma center.',
    passageEn:
      'Those home from the front are met by comrades, doctors and employers in one and the same centre.',
  },
  'student-exchange': {
    broader: 'education, knowledge-exchange',
    sv: 'elevutbyte, studentutbyte, skolutbyte, utbytesstudent, utbytesstudenter, ungdomsutbyte, brevvän, klassutbyte, skolsamarbete, erasmus, virtuellt utbyte, utbyte mellan skolor',
    en: 'student exchange, pupil exchange, school exchange, exchange student, youth exchange, pen pal, class exchange, school partnership, erasmus, virtual exchange, exchange between schools, school twinning',
    passageSv:
      'Klasserna träffas först på skärm, sedan i verkligheten, och bor hemma hos varandra i tio dagar.',
    passageEn:
      'The classes meet first on a screen, then in person, and stay in each other’s homes for ten days.',
  },
  'eu-affairs': {
    broader: 'legislation, cooperation',
    sv: 'eu-anslutning, eu-medlemskap, eu-närmande, eu-lagstiftning, eu-integration, europeisk integration, eu-kandidatland, eu-fonder, östliga partnerskapet, europeiska unionen, närmande till eu',
    en: 'eu accession, eu membership, eu integration, european integration, eu approximation, eu candidate, european union, eastern partnership, eu enlargement, acquis',
    passageSv:
      'Vägen mot medlemskap innebär nya krav på kommunen, och partnern berättar hur det gick till hos dem.',
    passageEn:
      'The road to membership puts new demands on the municipality, and the partner tells how it went for them.',
  },
  'guides-and-manuals': {
    broader: 'knowledge-exchange, communication',
    sv: 'handbok, vägledning, manual, verktygslåda, metodhandbok, dokumentation av lärdomar, utbildningsmaterial, läromedel, metodmaterial, handböcker',
    en: 'handbook, guidebook, =manual, toolkit, toolbox, guideline, documentation of lessons, teaching materials, training material, how-to guide',
    passageSv: 'Allt som prövats samlas i en handbok på båda språken, med ritningar, kostnader och misstag.',
    passageEn:
      'All that was tried is gathered in a handbook in both languages, with drawings, costs and mistakes.',
  },
};
