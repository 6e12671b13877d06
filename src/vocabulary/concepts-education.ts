// Schools and learning in both languages. Data only, written from general knowledge of municipal schools.
// Lines are long on purpose: one line a language.
import type { ConceptEntries } from './concept.js';

/** Education from preschool to adult learning, and what surrounds it. */
export const EDUCATION: ConceptEntries = {
  education: {
    broader: '',
    sv: 'utbildning, utbilda, utbildningssystem, undervisning, skola, skolor, skolfråga, skolutveckling, skolväsende, elev, klassrum, skolklass, skolverksamhet, pedagogik, pedagogisk, skolförvaltning, utbildningskvalitet, utbildningsnämnd, barn- och utbildningsnämnd, undervisning och lärande, läroplan, skolresultat, studieresultat, utbildningsförvaltning, skolmiljö, läxor, läxhjälp, studenter, skolbetyg, lärande, skolgång',
    en: 'education, educational, school, schooling, pupil, classroom, teaching, pedagogy, pedagogical, curriculum, education system, quality education, student, education department, school development, school environment, school results, learning outcomes, teaching and learning, lesson, homework, homework help, classrooms',
    passageSv:
      'Rektorer och utbildningschefer jämför hur de följer upp elevernas resultat och vad som gör undervisningen bättre.',
    passageEn:
      'Principals and heads of education compare how they follow up pupils’ results and what makes teaching better.',
  },
  preschool: {
    broader: 'education, children',
    sv: 'förskola, förskoleklass, daghem, dagis, barnomsorg, förskolebarn, förskollärare, barnskötare, förskolepedagogik, tidig inlärning, öppen förskola, småbarn, förskoleverksamhet, reggio emilia, små barn, lekpedagogik, lek i förskolan',
    en: 'preschool, pre-school, kindergarten, nursery school, daycare, day care, childcare, child care, early childhood, early childhood education, early childhood development, early learning, crèche, preschool teacher, toddler, reggio emilia, preschools, nursery, childminder, learning through play',
    passageSv:
      'Förskolan utvecklar en pedagogik där lek och utevistelse får ta plats, och föräldrarna bjuds in i verksamheten.',
    passageEn:
      'The preschools develop an approach in which play and time outdoors have their place, and parents are invited in.',
  },
  'primary-school': {
    broader: 'education',
    sv: 'grundskola, grundskoleelev, lågstadium, lågstadiet, mellanstadium, mellanstadiet, högstadium, högstadiet, grundutbildning, låg- och mellanstadiet, fritidshem, obligatorisk skola, läsa och skriva, läskunnighet, läsfärdighet, läsinlärning, läsförståelse',
    en: 'primary school, elementary school, primary education, basic education, compulsory school, lower secondary, middle school, literacy, numeracy, basic literacy, reading and writing, after-school centre, reading skills, learn to read, learning to read, illiterate',
    passageSv: 'Lärare i lågstadiet provar nya sätt att lära barn läsa, och resultaten mäts efter ett år.',
    passageEn:
      'Primary teachers try new ways of helping children to read, and the results are measured after a year.',
  },
  'secondary-school': {
    broader: 'education, youth',
    sv: 'gymnasium, gymnasieskola, gymnasiet, gymnasieelev, gymnasieutbildning, studievägledning, syv, studie- och yrkesvägledning, studieval, studentexamen, gymnasieprogram, introduktionsprogram, yrkesvägledning',
    en: 'secondary school, upper secondary school, high school, secondary education, college, study counselling, career guidance, study guidance, sixth form, school leaver, grammar school, graduation, career counselling',
    passageSv:
      'Gymnasieelever arbetar i ämnesövergripande projekt med jämnåriga utomlands och redovisar på engelska.',
    passageEn:
      'Upper secondary students work on cross-subject projects with peers abroad and present them in English.',
  },
  'vocational-training': {
    broader: 'education, employment',
    sv: 'yrkesutbildning, yrkesskola, yrkesprogram, lärling, lärlingsutbildning, praktik, praktikplats, yrkeshögskola, yrkeslärare, hantverksutbildning, teknikcollege, vård- och omsorgscollege, yrkesutbildad, yrkesförberedande, arbetsplatsförlagt lärande, svetsare, elektriker, snickarutbildning, rörmokare, mekaniker, yrkesbevis, sömmerska',
    en: 'vocational training, vocational education, vocational school, technical education, tvet, apprentice, apprenticeship, internship, trainee, work placement, work-based learning, technical college, trade school, job training, vocational skills, welding, welder, electrician, plumber, mechanic, trade certificate, skills training, tailoring course',
    passageSv:
      'Yrkeslärare och företag utformar tillsammans en utbildning för elektriker och svetsare med praktik från första terminen.',
    passageEn:
      'Vocational teachers and firms together design a course for electricians and welders with placements from the first term.',
  },
  'adult-education': {
    broader: 'education',
    sv: 'vuxenutbildning, komvux, folkbildning, folkhögskola, livslångt lärande, studiecirkel, studieförbund, alfabetisering, vidareutbildning, vuxenstuderande, lärcentrum, vuxnas lärande, kvällskurs, omskolning, distansutbildning, kompetensförsörjning, analfabetism, analfabet, analfabeter, lära sig läsa, läs- och skrivkunnighet, vuxna läser, lära vuxna',
    en: 'adult education, lifelong learning, folk high school, study circle, popular education, adult literacy, adult learning, continuing education, evening class, learning centre, reskilling, upskilling, illiteracy, non-formal education, distance education, further education, literacy course, read and write, literacy class, literacy classes, adult learners, learn to write',
    passageSv:
      'Kvinnor som aldrig fått gå i skolan lär sig läsa i studiecirklar som leds av någon från den egna byn.',
    passageEn:
      'Women who never went to school learn to read in study circles led by someone from their own village.',
  },
  'higher-education': {
    broader: 'education, research',
    sv: 'högskola, universitet, högre utbildning, universitetsstudier, högskoleutbildning, universitetsstudent, lärosäte, campus, akademi, akademin, lärarutbildning, magisteruppsats, universitetssamarbete, examensarbete, masterutbildning',
    en: '=university, higher education, tertiary education, campus, academia, academic, undergraduate, teacher training college, degree programme, university student, master thesis, institution of higher education, scholarship, lecturer',
    passageSv:
      'Studenter vid det lokala lärosätet skriver sina examensarbeten om frågor som kommunen behöver svar på.',
    passageEn:
      'Students at the local institution write their theses on questions to which the municipality needs answers.',
  },
  'special-needs-education': {
    broader: 'education, disability',
    isJoint: true,
    sv: 'särskilt stöd, specialpedagogik, specialpedagog, specialundervisning, elever med funktionsnedsättning, anpassad grundskola, särskola, inkluderande undervisning, inkluderande utbildning, specialskola, elevhälsa, dyslexi, autism, adhd, inkluderande skola, barn med särskilda behov, elevassistent, läs- och skrivsvårigheter',
    en: 'special needs, special needs education, special education, special educational needs, inclusive education, inclusive school, learning disability, learning difficulties, dyslexia, autism, adhd, special school, children with special needs, student health, resource teacher, special educator',
    passageSv:
      'Specialpedagoger visar hur undervisningen kan anpassas så att elever med autism eller dyslexi stannar i sin klass.',
    passageEn:
      'Special educators show how lessons can be adapted so that pupils with autism or dyslexia stay in their class.',
  },
  teachers: {
    broader: 'education',
    sv: 'lärare, lärarna, pedagog, lärarfortbildning, lärarutbyte, lärarbrist, ämneslärare, lärarkompetens, lärarkår, lärarprofession, lärarstöd, lärarroll, kollegialt lärande, speciallärare',
    en: 'teacher, educator, teacher training, teacher exchange, teacher development, teacher shortage, teaching staff, teacher competence, teacher trainer, peer learning among teachers, head teacher, subject teacher',
    passageSv:
      'Under en vecka följer lärarna sina kollegors lektioner och prövar deras metoder i den egna klassen.',
    passageEn:
      'For a week the teachers sit in on their colleagues’ lessons and then try the methods with their own class.',
  },
  'school-leadership': {
    broader: 'education, leadership',
    sv: 'rektor, skolledare, skolledning, skolchef, skolledarskap, rektorsutbildning, biträdande rektor, kvalitetsarbete i skolan, skolstyrelse, skolinspektion, pedagogiskt ledarskap, skolbesök',
    en: 'principal, school leader, school leadership, school management, headmaster, head of school, school board, school inspection, pedagogical leadership, school principal, instructional leadership, headteacher',
    passageSv:
      'Rektorerna bildar par över gränsen och går igenom hur de leder lektionsbesök, konflikter och förändring.',
    passageEn:
      'Heads of schools pair up across the border and go through how they lead classroom visits, conflict and change.',
  },
  'school-meals': {
    broader: 'education, nutrition',
    sv: 'skolmat, skolmåltid, skolmåltider, skollunch, skolkök, skolfrukost, matsal, skolrestaurang, måltidsservice, måltidsverksamhet, kostchef, skolträdgård, skolodling, offentliga måltider, matbespisning, skolkock, kock, kockar, skolköket, lunch i skolan',
    en: 'school meal, school meals, school lunch, school food, school feeding, school kitchen, canteen, school breakfast, school garden, school canteen, feeding programme, meal service, public meals, dining hall, school lunches, school cook, cook, cooks, school dinner, school dinners, kitchen staff, meals at school, lunch programme',
    passageSv:
      'En varm lunch om dagen, delvis odlad i skolans egen trädgård, gör att fler barn kommer och orkar lyssna.',
    passageEn:
      'One hot lunch a day, partly grown in the garden next door, makes more children come and able to listen.',
  },
  'school-dropout': {
    broader: 'education, children-at-risk',
    sv: 'skolavhopp, skolfrånvaro, avhopp från skolan, hoppar av skolan, hoppa av skolan, skolnärvaro, skolk, frånvaro i skolan, problematisk skolfrånvaro, skolgång, studieavbrott, barn som inte går i skolan, hemmasittare, barn utanför skolan, studiemotivation, sluta skolan, hoppa av, skolkar, frånvaro, kommer inte till skolan, börja skolan igen',
    en: 'dropout, drop-out, drop out of school, school absence, school attendance, absenteeism, truancy, out-of-school children, out of school, early school leaving, school enrolment, school enrollment, retention of students, leave school early, back to school, drop out, dropping out, leave school, absent from school, stay in school',
    passageSv:
      'När en elev uteblir tre dagar ringer mentorn hem, och familjen får hjälp innan frånvaron blir ett avhopp.',
    passageEn:
      'When a pupil is away for three days the mentor calls home, and the family gets help before absence becomes dropout.',
  },
  'education-for-sustainability': {
    broader: 'education, agenda2030',
    sv: 'lärande för hållbar utveckling, utbildning för hållbar utveckling, esd, hållbarhetsutbildning, hållbarhetspedagogik, entreprenöriellt lärande, globalt lärande, global utbildning, hållbar utveckling i undervisningen, grön flagg, världsmedborgare, undervisning om hållbar utveckling',
    en: 'education for sustainable development, esd, sustainability education, learning for sustainable development, global citizenship education, global citizenship, global learning, outdoor education, green school, sustainable schools, global classroom',
    passageSv:
      'Eleverna undersöker en fråga i sin närmiljö, byter resultat med en klass långt borta och lämnar förslag till politikerna.',
    passageEn:
      'Pupils study a question in their own surroundings, swap results with a distant class and hand proposals to politicians.',
  },
  'digital-learning': {
    broader: 'education, digitalisation',
    isJoint: true,
    sv: 'digitalt lärande, digital undervisning, distansundervisning, digitala klassrum, skoldator, skoldatorer, lärplattform, digitala lärverktyg, digital kompetens, e-lärande, itundervisning, digitala läromedel, surfplatta, onlineutbildning, webbkurs, programmering, surfplattor, laptop, datorsal, läsplatta, digital skola',
    en: 'digital learning, e-learning, online learning, online education, distance learning, remote teaching, learning platform, school computers, computer lab, ict in education, digital skills, digital literacy, digital competence, blended learning, online course, webinar, =coding, tablets, laptops, computer room, e-reader, computer lessons',
    passageSv:
      'En lärplattform med inspelade lektioner gör att undervisningen kan fortsätta när byggnaderna måste stängas.',
    passageEn:
      'A platform with recorded lessons lets teaching continue when the buildings have to be closed.',
  },
  'student-democracy': {
    broader: 'education, youth-participation',
    sv: 'elevråd, elevdemokrati, elevinflytande, elevdelaktighet, skoldemokrati, klassråd, elevkår, skolparlament, demokrati i skolan, demokratisk skola, värdegrund, värdegrundsarbete, medborgarfostran, medborgarkunskap, elevers inflytande, elever får rösta, elevernas egna',
    en: 'student council, pupil council, student democracy, school democracy, student participation, student influence, pupil participation, school parliament, student parliament, class council, civic education, democracy in schools, core values, citizenship education, student voice, school council, pupils decide, pupils vote',
    passageSv: 'Elevrådet får en egen liten budget och bestämmer efter omröstning vad den ska användas till.',
    passageEn:
      'The student council is given a small budget of its own and decides by a vote what to spend it on.',
  },
  'school-safety': {
    broader: 'education, safety, children-at-risk',
    sv: 'mobbning, nätmobbning, trygghet i skolan, trygg skola, skolvåld, kränkande behandling, likabehandling, kamratstödjare, kroppslig bestraffning, antimobbning, trakasserier i skolan, trygghetsteam, näthat, skolkurator',
    en: 'bullying, cyberbullying, anti-bullying, safe school, school safety, school violence, corporal punishment, violence in schools, peer support, safe learning environment, harassment at school, school counsellor, hate online',
    passageSv:
      'Kamratstödjare och vuxna på rasterna gör att mobbning upptäcks samma dag och inte efter ett år.',
    passageEn:
      'Peer supporters and adults in the playground make sure that bullying is noticed the same day and not a year later.',
  },
  'language-learning': {
    broader: 'education, integration',
    sv: 'språk, språkundervisning, språkinlärning, modersmål, modersmålsundervisning, flerspråkighet, svenska för invandrare, sfi, andraspråk, språkutveckling, språkkafé, språkkurs, språkutbyte, tolk, tvåspråkig, engelskundervisning, språkstöd, teckenspråk',
    en: 'language learning, language teaching, mother tongue, mother-tongue education, multilingual, bilingual, language course, second language, language café, language exchange, interpreter, english teaching, language skills, language training, sign language, minority language',
    passageSv:
      'Nyanlända elever får undervisning på sitt modersmål vid sidan av det nya språket och når målen snabbare.',
    passageEn:
      'Newly arrived pupils are taught in their mother tongue alongside the new one and reach their goals sooner.',
  },
};
