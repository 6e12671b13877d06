// Schools and learning in both languages. Data only, written from general knowledge of municipal schools.
// Lines are long on purpose: one line a language.
import type { ConceptEntries } from './concept.js';

/** Education from preschool to adult learning, and what surrounds it. */
export const EDUCATION: ConceptEntries = {
  education: {
    broader: '',
    sv: 'utbildning, utbilda, utbildningssystem, undervisning, skola, skolor, skolfråga, skolutveckling, skolväsende, elev, klassrum, skolklass, skolverksamhet, pedagogik, pedagogisk, skolförvaltning, utbildningskvalitet, utbildningsnämnd, barn- och utbildningsnämnd, undervisning och lärande, läroplan, skolresultat, studieresultat, utbildningsförvaltning, skolmiljö, läxor, läxhjälp, studenter, skolbetyg, lärande, skolgång, lektion, läsår, skolbänk, skolböcker, lärobok, läroböcker, skolplikt, friskola, privatskola, internatskola, byskola, kursplan, ämnesplan, undervisa, =plugga, =pluggar, =studerande, studiero, klasskamrat, läxläsning, läxcafé, studieteknik, utbilda sig, =bildning, utbildningschef',
    en: 'education, educational, school, schooling, pupil, classroom, teaching, pedagogy, pedagogical, curriculum, education system, quality education, student, education department, school development, school environment, school results, learning outcomes, teaching and learning, lesson, homework, homework help, classrooms, schoolwork, academic year, textbook, school books, schoolbooks, blackboard, chalkboard, class size, overcrowded classrooms, syllabus, schoolgirl, schoolboy, classmates, learner, learners, educate, educated, study support, tutoring, tutor, study skills, pedagogue, pedagogic, teaching aids, primary and secondary education, schoolroom',
    passageSv:
      'Rektorer och utbildningschefer jämför hur de följer upp elevernas resultat och vad som gör undervisningen bättre.',
    passageEn:
      'Principals and heads of education compare how they follow up pupils’ results and what makes teaching better.',
  },
  preschool: {
    broader: 'education, children',
    sv: 'förskola, förskoleklass, daghem, dagis, barnomsorg, förskolebarn, förskollärare, barnskötare, förskolepedagogik, tidig inlärning, öppen förskola, småbarn, förskoleverksamhet, reggio emilia, små barn, lekpedagogik, lek i förskolan, barnkrubba, lekskola, dagmamma, familjedaghem, pedagogisk omsorg, yngre barn, de yngsta barnen, de minsta barnen, små barns lärande, lära genom lek, lär genom lek, fri lek, utelek, montessori, waldorf, inskolning, treåringar, fyraåringar, femåringar, sexåringar, småbarnspedagogik, lekbaserad',
    en: 'preschool, pre-school, kindergarten, nursery school, daycare, day care, childcare, child care, early childhood, early childhood education, early childhood development, early learning, crèche, preschool teacher, toddler, reggio emilia, preschools, nursery, childminder, learning through play, pre-primary, pre-primary education, infant school, reception class, play school, playschool, playgroup, creche, nanny, family daycare, under-fives, pre-schoolers, early years education, ecd centre, =ecd, =ecec, montessori, waldorf, play-based, play-based learning, learning by playing, school readiness, youngest children, early stimulation',
    passageSv:
      'Förskolan utvecklar en pedagogik där lek och utevistelse får ta plats, och föräldrarna bjuds in i verksamheten.',
    passageEn:
      'The preschools develop an approach in which play and time outdoors have their place, and parents are invited in.',
  },
  'primary-school': {
    broader: 'education',
    sv: 'grundskola, grundskoleelev, lågstadium, lågstadiet, mellanstadium, mellanstadiet, högstadium, högstadiet, grundutbildning, låg- och mellanstadiet, fritidshem, obligatorisk skola, läsa och skriva, läskunnighet, läsfärdighet, läsinlärning, läsförståelse, folkskola, småskola, årskurs, förstaklassare, andraklassare, tredjeklassare, fjärdeklassare, femteklassare, sjätteklassare, sjundeklassare, åttondeklassare, niondeklassare, sjuåringar, åttaåringar, nioåringar, tioåringar, elvaåringar, tolvåringar, nioårig skola, skolfritids, fritidspedagog, lära barn läsa, lära barn skriva, barns läsinlärning, läsa skriva och räkna, lära sig räkna, läsförmåga, läsutveckling, skrivinlärning, lågstadieelev, mellanstadieelev, högstadieelev, basfärdigheter, nionde klass, sjätte klass, femte klass, högstadieskola',
    en: 'primary school, elementary school, primary education, basic education, compulsory school, lower secondary, middle school, literacy, numeracy, basic literacy, reading and writing, after-school centre, reading skills, learn to read, learning to read, illiterate, primary pupils, elementary, grade school, junior school, first grade, second grade, third grade, fourth grade, fifth grade, sixth grade, seventh grade, eighth grade, ninth grade, fourth-graders, fifth-graders, sixth-graders, first-graders, comprehensive school, basic school, lower primary, upper primary, foundational skills, foundational learning, early grade reading, reading instruction, phonics, teach children to read, =spelling, arithmetic, times tables, after-school care, primary grades, read write and count',
    passageSv: 'Lärare i lågstadiet provar nya sätt att lära barn läsa, och resultaten mäts efter ett år.',
    passageEn:
      'Primary teachers try new ways of helping children to read, and the results are measured after a year.',
  },
  'secondary-school': {
    broader: 'education, youth',
    sv: 'gymnasium, gymnasieskola, gymnasiet, gymnasieelev, gymnasieutbildning, studievägledning, syv, studie- och yrkesvägledning, studieval, studentexamen, gymnasieprogram, introduktionsprogram, yrkesvägledning, gymnasial, gymnasieval, gymnasieklass, realskola, läroverk, ta studenten, samhällsvetenskapsprogrammet, estetiska programmet, högskoleförberedande, gymnasiearbete, studievägledare, yrkesvägledare, studie- och yrkesvägledare, syokonsulent, val av utbildning, avgångsklass, avgångselev, avgångsbetyg, studentskrivning, gymnasieexamen, gymnasienivå, gymnasiestudier, karriärvägledning, gymnasiebehörig',
    en: 'secondary school, upper secondary school, high school, secondary education, college, study counselling, career guidance, study guidance, sixth form, school leaver, grammar school, graduation, career counselling, secondary pupils, secondary students, upper secondary, senior secondary, senior high school, high schooler, lyceum, sixth former, =matric, matriculation, school-leaving exam, school leaving certificate, baccalaureate, careers advice, career advice, career advisor, career counsellor, choice of studies, choosing a career, guidance counsellor, final-year students, high-school students, secondary level',
    passageSv:
      'Gymnasieelever arbetar i ämnesövergripande projekt med jämnåriga utomlands och redovisar på engelska.',
    passageEn:
      'Upper secondary students work on cross-subject projects with peers abroad and present them in English.',
  },
  'vocational-training': {
    broader: 'education, employment',
    sv: 'yrkesutbildning, yrkesskola, yrkesprogram, lärling, lärlingsutbildning, praktikplats, yrkeshögskola, yrkeslärare, hantverksutbildning, teknikcollege, vård- och omsorgscollege, yrkesutbildad, yrkesförberedande, arbetsplatsförlagt lärande, svetsare, elektriker, snickarutbildning, rörmokare, mekaniker, yrkesbevis, sömmerska, göra praktik, gör praktik, få praktik, får praktik, praktik på företag, praktik hos, praktikant, praktikperiod, arbetsplatspraktik, yrkesgymnasium, yrkeskurs, yrkesskicklighet, yrkeskunskaper, yrkesfärdigheter, yrkeskunnig, hantverksskola, lärlingssystem, lärlingsplats, =apl, yrkesvux, lära ett yrke, lära sig ett yrke, lära sig ett hantverk, lär sig ett yrke, lär sig yrken, gesäll, gesällprov, mästarbrev, =murare, bilmekaniker, byggutbildning, byggprogrammet, fordonsprogrammet, vård- och omsorgsprogrammet, restaurangutbildning, kockutbildning, frisörutbildning, syskola, skrädderi, skräddarkurs, svetsning, svetskurs, elektrikerutbildning, rörläggare, rörmokeri, vvs-montör, naturbruksgymnasium, teknisk skola, tekniska skolor, tekniskt gymnasium, yrkestävling, yrkesinriktad, validera kompetens',
    en: 'vocational training, vocational education, vocational school, technical education, tvet, apprentice, apprenticeship, internship, trainee, work placement, work-based learning, technical college, trade school, job training, vocational skills, welding, welder, electrician, plumber, mechanic, trade certificate, skills training, tailoring course, vocational, traineeship, placements in companies, company placement, on-the-job training, on-the-job learning, workplace learning, dual education, dual training, learn a trade, learning a trade, teach a trade, skilled trades, manual trades, trade skills, polytechnic, technical school, technical and vocational, craft school, bricklayer, bricklaying, stonemason, masonry, joinery, carpentry course, dressmaking, sewing course, sewing class, hairdressing, catering course, cookery course, car mechanic, skills centre, job skills, employable skills, journeyman, master craftsman, recognition of prior learning',
    passageSv:
      'Yrkeslärare och företag utformar tillsammans en utbildning för elektriker och svetsare med praktik från första terminen.',
    passageEn:
      'Vocational teachers and firms together design a course for electricians and welders with placements from the first term.',
  },
  'adult-education': {
    broader: 'education',
    sv: 'vuxenutbildning, komvux, folkbildning, folkhögskola, livslångt lärande, studiecirkel, studieförbund, alfabetisering, vidareutbildning, vuxenstuderande, lärcentrum, vuxnas lärande, kvällskurs, omskolning, distansutbildning, kompetensförsörjning, analfabetism, analfabet, analfabeter, lära sig läsa, läs- och skrivkunnighet, vuxna läser, lära vuxna, vuxna elever, vuxna studerande, läskurs, kvällsskola, vuxenskola, cirkelledare, bildningsförbund, livslång utbildning, återkommande utbildning, yrkesväxling, kunna läsa och skriva, inte kan läsa, kan inte läsa, varken läsa eller skriva, utan skolutbildning, aldrig gått i skolan, aldrig gått i skola, lågutbildad, kortutbildad, informellt lärande, icke-formellt lärande, icke-formell utbildning, vuxenlärare, vuxenpedagogik, distanskurs, distansstudier, uppdragsutbildning, pensionärsuniversitet, självstudier, studera som vuxen, läsa upp betyg, lärcenter, skrivkunnig, läskunnig',
    en: "adult education, lifelong learning, folk high school, study circle, popular education, adult literacy, adult learning, continuing education, evening class, learning centre, reskilling, upskilling, illiteracy, non-formal education, distance education, further education, literacy course, read and write, literacy class, literacy classes, adult learners, learn to write, adult pupils, adult students, adult basic education, adult school, night school, evening school, lifelong education, life-long learning, community college, people's high school, study circle leader, mature students, second-chance education, second chance school, reading classes for adults, teach adults to read, learn to read and write, learning to read and write, cannot read, can not read, unable to read, never went to school, never attended school, unschooled, illiterates, literacy circle, literacy programme, literacy training, literacy campaign, retraining, re-training, correspondence course, non-formal learning, informal learning, open university",
    passageSv:
      'Kvinnor som aldrig fått gå i skolan lär sig läsa i studiecirklar som leds av någon från den egna byn.',
    passageEn:
      'Women who never went to school learn to read in study circles led by someone from their own village.',
  },
  'higher-education': {
    broader: 'education, research',
    sv: 'högskola, universitet, högre utbildning, universitetsstudier, högskoleutbildning, universitetsstudent, lärosäte, campus, akademi, akademin, lärarutbildning, magisteruppsats, universitetssamarbete, examensarbete, masterutbildning, fakultet, professor, docent, lektor, universitetslektor, akademiker, akademisk, akademisk utbildning, examensuppsats, kandidatuppsats, masteruppsats, masterstudent, masterprogram, kandidatprogram, kandidatexamen, masterexamen, forskarutbildning, studentliv, studentkår, studentstad, gästföreläsning, gästföreläsare, stipendium, stipendiat, stipendier, eftergymnasial, universitetsutbildning',
    en: "=university, higher education, tertiary education, campus, academia, academic, undergraduate, teacher training college, degree programme, university student, master thesis, institution of higher education, scholarship, lecturer, professor, faculty, academics, academic staff, bachelor, bachelor's degree, master's degree, master's programme, master programme, masters student, degree course, post-secondary, postgraduate, graduate school, students union, student union, college town, dissertation, bachelor thesis, degree project, university of applied sciences, higher learning, academic exchange, university studies",
    passageSv:
      'Studenter vid det lokala lärosätet skriver sina examensarbeten om frågor som kommunen behöver svar på.',
    passageEn:
      'Students at the local institution write their theses on questions to which the municipality needs answers.',
  },
  'special-needs-education': {
    broader: 'education, disability',
    isJoint: true,
    sv: 'särskilt stöd, specialpedagogik, specialpedagog, specialundervisning, elever med funktionsnedsättning, anpassad grundskola, särskola, inkluderande undervisning, inkluderande utbildning, specialskola, dyslexi, autism, adhd, inkluderande skola, barn med särskilda behov, elevassistent, läs- och skrivsvårigheter, specialklass, hjälpklass, anpassad gymnasieskola, anpassad undervisning, anpassad studiegång, extra anpassningar, elever i behov av särskilt stöd, elever i behov av stöd, barn i behov av särskilt stöd, elever med särskilda behov, särskilda utbildningsbehov, stödundervisning, resursskola, resurspedagog, resurslärare, inlärningssvårigheter, koncentrationssvårigheter, dyslektiker, dyskalkyli, lässvårigheter, skrivsvårigheter, språkstörning, blindskola, dövskola, skola för döva, skola för blinda, tillgänglig lärmiljö, tillgänglig undervisning, inkluderande klassrum, inkluderande lärmiljö, anpassade skolformer, inkludering i skolan',
    en: 'special needs, special needs education, special education, special educational needs, inclusive education, inclusive school, learning disability, learning difficulties, dyslexia, autism, adhd, special school, children with special needs, resource teacher, special educator, special class, special needs children, special pedagogy, remedial teaching, remedial class, remedial lessons, individual education plan, adapted teaching, adapted lessons, adapted education, learning support, learning support assistant, teaching assistant, classroom assistant, inclusive classroom, inclusive learning, inclusive teaching, mainstream school, slow learner, dyslexic, dyscalculia, reading difficulties, writing difficulties, school for the deaf, school for the blind, blind school, deaf school, attention deficit, mainstream classes, children in need of special support, pupils in need of special support',
    passageSv:
      'Specialpedagoger visar hur undervisningen kan anpassas så att elever med autism eller dyslexi stannar i sin klass.',
    passageEn:
      'Special educators show how lessons can be adapted so that pupils with autism or dyslexia stay in their class.',
  },
  'school-health': {
    broader: 'education, health',
    sv: 'elevhälsa, elevhälsoteam, elevvård, skolhälsovård, skolhälsa, skolsköterska, skolläkare, skolpsykolog, skolkurator, hälsosamtal i skolan, hälsa i skolan, hälsofrämjande skola, hälsofrämjande skolutveckling, hälsoundervisning i skolan, elevers hälsa, elevernas hälsa, elevers välmående, elevernas välmående, rörelse i skolan, daglig rörelse i skolan, välmående i skolan, skolhälsoprogram',
    en: 'school health, school nurse, school doctor, school psychologist, school counsellor, school counselor, school social worker, school welfare officer, student health, pupil health, pupil welfare, student welfare, student well-being, student wellbeing, pupil wellbeing, health in schools, health at school, health-promoting school, health promoting schools, school clinic, school-based health, deworming, health lessons, health education in schools',
    passageSv:
      'Skolsköterskan, kuratorn och psykologen träffar varje klass en gång i terminen och märker tidigt vem som inte sover eller äter.',
    passageEn:
      'The nurse, the counsellor and the psychologist meet each class once a term and notice early who does not sleep or eat.',
  },
  teachers: {
    broader: 'education',
    sv: 'lärare, lärarna, pedagog, lärarfortbildning, lärarutbyte, lärarbrist, ämneslärare, lärarkompetens, lärarkår, lärarprofession, lärarstöd, lärarroll, kollegialt lärande, speciallärare, lärarkandidat, lärarvikarie, lärarlegitimation, lärarhandledning, fortbildning för lärare, utbildning av lärare, lärarfack, lärarförbund, lärartäthet, klassrumsbesök, auskultation, auskultera, lektionsbesök, lektionsplanering, skolfröken, lektionsupplägg, planera lektioner',
    en: 'teacher, educator, teacher training, teacher exchange, teacher development, teacher shortage, teaching staff, teacher competence, teacher trainer, peer learning among teachers, head teacher, subject teacher, schoolteacher, teacher education, trainee teacher, student teacher, train teachers, training of teachers, training teachers, teacher salaries, teaching profession, teaching practice, teaching career, lesson planning, lesson plan, classroom observation, classroom management, lesson observation, teacher mentoring, teacher absenteeism, pupil-teacher ratio, teacher-student ratio',
    passageSv:
      'Under en vecka följer lärarna sina kollegors lektioner och prövar deras metoder i den egna klassen.',
    passageEn:
      'For a week the teachers sit in on their colleagues’ lessons and then try the methods with their own class.',
  },
  'school-leadership': {
    broader: 'education, leadership',
    sv: 'rektor, skolledare, skolledning, skolchef, skolledarskap, rektorsutbildning, biträdande rektor, kvalitetsarbete i skolan, skolstyrelse, skolinspektion, pedagogiskt ledarskap, skolbesök, leda skolan, leda en skola, styra skolan, styrning av skolan, skolans ledning, skolans styrning, skolinspektör, skoltillsyn, skolplan, skolutvecklingsplan, skolnämnd, skoldirektör, grundskolechef, tillsyn av skolor, lärandeledare, skolledningsteam, skolans huvudman, skolledarutbildning, gymnasiechef',
    en: 'principal, school leader, school leadership, school management, headmaster, head of school, school board, school inspection, pedagogical leadership, school principal, instructional leadership, headteacher, deputy head teacher, headmistress, head of the school, school heads, school manager, school administrator, school governance, school inspector, inspection of schools, education inspector, school superintendent, superintendent of schools, run a school, running a school, lead a school, leading a school, leadership in schools, leadership of schools, school improvement, school improvement plan, school development plan, school director, school evaluation, head of education, heads of education',
    passageSv:
      'Rektorerna bildar par över gränsen och går igenom hur de leder lektionsbesök, konflikter och förändring.',
    passageEn:
      'Heads of schools pair up across the border and go through how they lead classroom visits, conflict and change.',
  },
  'school-results': {
    broader: 'education',
    sv: '=betyg, betygsättning, slutbetyg, höja betygen, godkända betyg, nationella prov, nationellt prov, skolprov, kunskapsprov, läsprov, tentamen, elevresultat, elevers resultat, elevernas resultat, elevers måluppfyllelse, kunskapsresultat, kunskapsnivå, kunskapsutveckling, pisaresultat, pisa-resultat, pisa-undersökningen, godkända elever, elever som underkänns, gymnasiebehörighet, behöriga till gymnasiet, klara skolan, klarar skolan, bedömning av elever, formativ bedömning, gå om en klass, resultat i skolan',
    en: 'exam, exams, exam results, examination results, school exam, national exams, national tests, standardised tests, standardized tests, test scores, pass rate, pass exams, pass the exam, fail exams, failing grades, grades at school, school grades, good grades, better grades, school marks, student assessment, pupil assessment, formative assessment, student achievement, pupil achievement, student performance, pupil performance, academic performance, academic achievement, educational attainment, educational achievement, underachievement, achievement gap, learning gap, learning loss, learning assessment, repeat a grade, grade repetition',
    passageSv:
      'Skolorna jämför provsvar och betyg öppet, och där många inte klarar matematiken sätts extra lektioner in direkt.',
    passageEn:
      'The schools compare test answers and grades openly, and where many fail mathematics extra lessons are put in at once.',
  },
  'school-meals': {
    broader: 'education, nutrition',
    sv: 'skolmat, skolmåltid, skolmåltider, skollunch, skolkök, skolfrukost, matsal, skolrestaurang, måltidsservice, måltidsverksamhet, kostchef, skolträdgård, skolodling, offentliga måltider, matbespisning, skolkock, kock, kockar, skolköket, lunch i skolan, mellanmål, frukost i skolan, frukostklubb, mat i skolan, mat till skolbarn, maten i skolan, gratis lunch, varm lunch, lunch till elever, skolbespisning, skolmatsal, måltidspersonal, måltidschef, måltidsbiträde, kökspersonal, storkök, tillagningskök, centralkök, kokerska, mattant, pedagogisk måltid, pedagogiska måltider, måltiden i skolan, mat till eleverna, gratis mat i skolan, odla grönsaker i skolan, skolans trädgård, skolans kök, laga mat till barn, lagad lunch, lunchmatsal, mat i skolor',
    en: 'school meal, school meals, school lunch, school food, school feeding, school kitchen, canteen, school breakfast, school garden, school canteen, feeding programme, meal service, public meals, dining hall, school lunches, school cook, cook, cooks, school dinner, school dinners, kitchen staff, meals at school, lunch programme, midday meal, hot lunch, free lunch, lunch at school, lunch for pupils, lunch for children, meals for pupils, meals for children, meals for schoolchildren, feed pupils, feed schoolchildren, feeding schoolchildren, feeding children, breakfast club, breakfast at school, packed lunch, lunch box, lunchbox, snacks at school, cafeteria, lunchroom, catering for schools, public catering, central kitchen, dinner ladies, dinner lady, school vegetable garden, school milk, school nutrition, food in schools, food at school',
    passageSv:
      'En varm lunch om dagen, delvis odlad i skolans egen trädgård, gör att fler barn kommer och orkar lyssna.',
    passageEn:
      'One hot lunch a day, partly grown in the garden next door, makes more children come and able to listen.',
  },
  'school-costs': {
    broader: 'education, poverty',
    sv: 'skolavgift, terminsavgift, avgiftsfri skola, gratis skola, gratis skolgång, gratis utbildning, avgiftsfri utbildning, skoluniform, skolväska, skolryggsäck, skolmaterial, skrivböcker, pennor och böcker, skrivmateriel, betala för skolan, råd med skola, råd med skolan, råd att gå i skolan, råd att skicka barnen till skolan, fadderbarn, skolfadder, skolstipendium, skolstipendier, studiebidrag, studiestöd, studiemedel, studielån, skolbidrag, skolkostnader, köpa skolböcker',
    en: 'school fees, school fee, tuition fee, tuition fees, free schooling, free education, free primary education, fee-free school, school uniform, school uniforms, school bag, schoolbag, school supplies, school materials, exercise books, pens and notebooks, bursary, bursaries, pay for school, pay for schooling, paying for school, pay school fees, afford school, afford schooling, cost of schooling, school costs, education costs, sponsor a child, child sponsorship, sponsored children, student grant, student loan, study grant',
    passageSv:
      'Uniform, böcker och avgift kostar mer än många familjer tjänar, och en fond betalar för dem som annars fick stanna hemma.',
    passageEn:
      'Uniform, books and fees cost more than many families earn, and a fund pays for those who would otherwise stay at home.',
  },
  'school-dropout': {
    broader: 'education, children-at-risk',
    sv: 'skolavhopp, skolfrånvaro, avhopp från skolan, hoppar av skolan, hoppa av skolan, skolnärvaro, skolk, frånvaro i skolan, problematisk skolfrånvaro, skolgång, studieavbrott, barn som inte går i skolan, hemmasittare, barn utanför skolan, studiemotivation, sluta skolan, hoppa av, skolkar, frånvaro, kommer inte till skolan, börja skolan igen, avbruten skolgång, avbrutna studier, avbryta studierna, lämna skolan, lämnar skolan, slutar i skolan, sluta i skolan, fullfölja skolan, fullfölja skolgången, fullfölja studierna, fullfölja gymnasiet, fullföljda studier, slutföra skolan, gå klart skolan, går klart skolan, gå ut skolan, gå kvar i skolan, stanna i skolan, stannar i skolan, återgå till skolan, tillbaka till skolan, skolvägran, skolvägrare, närvaro i skolan, närvaroteam, närvarocoach, frånvarande elever, barn utan skolgång, får inte gå i skolan, inte får gå i skolan, inte går i skolan, kan inte gå i skolan, inskrivning i skolan, skoltrött, skoltrötthet, aktivitetsansvar, kommunala aktivitetsansvaret, återuppta studierna',
    en: 'dropout, drop-out, drop out of school, school absence, school attendance, absenteeism, truancy, out-of-school children, out of school, early school leaving, school enrolment, school enrollment, retention of students, leave school early, back to school, drop out, dropping out, leave school, absent from school, stay in school, school leaving, left school, early leavers, early school leavers, quit school, skip school, skipping school, play truant, truant, school refusal, school avoidance, non-attendance, absent pupils, absent students, unexcused absence, attendance at school, attendance officer, stay at school, keep children in school, keeping children in school, remain in school, complete school, completing school, complete their schooling, finish school, finishing school, school completion, return to school, returning to school, re-enrol, enrol in school, enrolled in school, enrol children, not in school, not attending school, miss school, missing school, chronic absence, student retention, school retention, interrupted education, interrupted schooling, miss classes',
    passageSv:
      'När en elev uteblir tre dagar ringer mentorn hem, och familjen får hjälp innan frånvaron blir ett avhopp.',
    passageEn:
      'When a pupil is away for three days the mentor calls home, and the family gets help before absence becomes dropout.',
  },
  'school-transport': {
    broader: 'education, public-transport',
    sv: 'skolskjuts, skolbuss, skolbusschaufför, skoltaxi, skolväg, skolvägar, säker skolväg, långt till skolan, väg till skolan, vägen till skolan, resan till skolan, resor till skolan, buss till skolan, ta sig till skolan, tar sig till skolan, gå till skolan, går till skolan, vandrande skolbuss, elevresor, lämna och hämta barn, skjutsa barn, skjutsar barn, skjutsa till skolan',
    en: 'school bus, school bus driver, school transport, school transportation, school run, school taxi, pupil transport, student transport, student transportation, transport to school, transport for pupils, travel to school, travelling to school, way to school, way home from school, walking to school, walking school bus, get to school, getting to school, driven to school, long way to school, distance to school, safe routes to school, school route, bus to school',
    passageSv:
      'Elever från de yttersta gårdarna hämtas med minibuss, och de som bor närmare går tillsammans med en vuxen längs en säker väg.',
    passageEn:
      'Pupils from the outermost farms are fetched by minibus, and those living nearer walk together with an adult along a safe path.',
  },
  'education-for-sustainability': {
    broader: 'education, agenda2030',
    sv: 'lärande för hållbar utveckling, utbildning för hållbar utveckling, esd, hållbarhetsutbildning, hållbarhetspedagogik, entreprenöriellt lärande, globalt lärande, global utbildning, hållbar utveckling i undervisningen, grön flagg, världsmedborgare, undervisning om hållbar utveckling, hållbarhetsundervisning, hållbarhetslärande, hållbar skola, hållbara skolor, grön skola, gröna skolor, ekoskola, globala frågor i skolan, globala målen i skolan, globala målen i undervisningen, undervisa om globala målen, undervisa om hållbarhet, undervisning om hållbarhet, lära om hållbar utveckling, lära sig om hållbar utveckling, hållbarhet i skolan, hållbarhet i undervisningen, världsmedborgarskap, global medborgare, globala medborgare, globalt medborgarskap, globalt klassrum, globala klassrum, utomhuspedagogik, utomhusundervisning, uteklassrum, skolskog, handlingskompetens, lhu, lärande för hållbarhet, hållbarhetslektion, hållbarhetspedagog',
    en: 'education for sustainable development, esd, sustainability education, learning for sustainable development, global citizenship education, global citizenship, global learning, outdoor education, green school, sustainable schools, global classroom, sustainability in schools, sustainability in the classroom, sustainability teaching, sustainability lessons, sustainable development in schools, teaching for sustainability, teach sustainability, teaching about sustainability, teaching about sustainable development, sdgs in schools, sdgs in the classroom, global goals in schools, global goals in the classroom, teach the sdgs, learn about the sdgs, learning about the sdgs, learn about sustainability, learning about sustainability, global citizen, global citizens, world citizen, world citizenship, global education, whole-school approach, outdoor learning, outdoor classroom, outdoor lessons, forest school, entrepreneurial learning, learning for sustainability, sdg education, schools for sustainability',
    passageSv:
      'Eleverna undersöker en fråga i sin närmiljö, byter resultat med en klass långt borta och lämnar förslag till politikerna.',
    passageEn:
      'Pupils study a question in their own surroundings, swap results with a distant class and hand proposals to politicians.',
  },
  'digital-learning': {
    broader: 'education, digitalisation',
    isJoint: true,
    sv: 'digitalt lärande, digital undervisning, distansundervisning, digitala klassrum, skoldator, skoldatorer, lärplattform, digitala lärverktyg, digital kompetens, e-lärande, itundervisning, digitala läromedel, surfplatta, onlineutbildning, webbkurs, programmering, surfplattor, laptop, datorsal, läsplatta, digital skola, datorkurs, datakurs, datorundervisning, datakunskap, datorvana, datorlektion, lära sig använda dator, lära sig dator, dator i skolan, datorer i skolan, datorer till skolor, datorer till elever, elevdator, nätundervisning, undervisning på nätet, undervisning online, onlineundervisning, digitala lektioner, inspelade lektioner, lektioner på nätet, videolektion, onlinekurs, nätkurs, webbinarium, webbinarier, webbaserad utbildning, digital utbildning, digitala kurser, e-utbildning, interaktiv skrivtavla, smartboard, lärapp, lärspel, digital pedagogik, it-pedagog, ikt-pedagog, it i skolan, ikt i skolan, datasal, datorrum, lära sig koda, lära sig programmera, hybridundervisning, fjärrundervisning, digitala färdigheter, digital färdighet, skolplattform, it-kunskap, datorpedagog, virtuellt klassrum',
    en: 'digital learning, e-learning, online learning, online education, distance learning, remote teaching, learning platform, school computers, computer lab, ict in education, digital skills, digital literacy, digital competence, blended learning, online course, webinar, =coding, tablets, laptops, computer room, e-reader, computer lessons, digital classroom, digital education, digital teaching, digital textbook, digital school, digital lessons, online teaching, online lessons, online classes, online training, elearning, virtual classroom, virtual learning, remote learning, remote lessons, distance teaching, hybrid teaching, hybrid learning, recorded lessons, video lessons, educational technology, edtech, ed-tech, ict skills, it skills, ict training, computer skills, computer literacy, computer training, computer course, computer class, computers in schools, computers for schools, school laptops, smartboard, interactive whiteboard, learning app, educational games, mooc, learn to code, learning to code, programming lessons, learn to use computers, learn to use a computer, learning management system',
    passageSv:
      'En lärplattform med inspelade lektioner gör att undervisningen kan fortsätta när byggnaderna måste stängas.',
    passageEn:
      'A platform with recorded lessons lets teaching continue when the buildings have to be closed.',
  },
  'student-democracy': {
    broader: 'education, youth-participation',
    sv: 'elevråd, elevdemokrati, elevinflytande, elevdelaktighet, skoldemokrati, klassråd, elevkår, skolparlament, demokrati i skolan, demokratisk skola, värdegrund, värdegrundsarbete, medborgarfostran, medborgarkunskap, elevers inflytande, elever får rösta, elevernas egna, elevskyddsombud, elevombud, elevrepresentant, elevers delaktighet, elevernas inflytande, elevernas delaktighet, elevernas röst, elevers röst, elever bestämmer, elever får bestämma, elever påverkar, elevengagemang, elevorganisation, elevmedverkan, elevledd, elevstyrd, skolval, skolråd, demokratifostran, skolans demokratiuppdrag, skolans värdegrund, medborgarskapsutbildning, studentråd, studentinflytande, studentparlament, lära demokrati, rösta i skolan, elevernas åsikter, elevernas förslag, elevmakt',
    en: "student council, pupil council, student democracy, school democracy, student participation, student influence, pupil participation, school parliament, student parliament, class council, civic education, democracy in schools, core values, citizenship education, student voice, school council, pupils decide, pupils vote, student representatives, student representative, pupil representative, student representative council, student government, children's council at school, class representative, student leaders, student leadership, pupil voice, student engagement, student involvement, pupil involvement, pupils have a say, students have a say, students decide, students vote, pupils choose, pupil-led, student-led, learner participation, school elections, mock election, democratic school, democracy at school, democracy in the classroom, democratic education, citizenship lessons, civic lessons, class meetings, debate club, debating club, debating society, pupils' influence, pupil influence, students' influence, influence of pupils",
    passageSv: 'Elevrådet får en egen liten budget och bestämmer efter omröstning vad den ska användas till.',
    passageEn:
      'The student council is given a small budget of its own and decides by a vote what to spend it on.',
  },
  'school-safety': {
    broader: 'education, safety, children-at-risk',
    sv: 'mobbning, nätmobbning, trygghet i skolan, trygg skola, skolvåld, kränkande behandling, likabehandling, kamratstödjare, kroppslig bestraffning, antimobbning, trakasserier i skolan, trygghetsteam, näthat, mobba, mobbad, mobbas, mobbare, utfrysning, utfryst, kränkningar i skolan, trivselledare, rastvakt, rastvärd, våld i skolan, hot i skolan, vapen i skolan, skolskjutning, skolattack, aga i skolan, skolaga, agaförbud, slå elever, slår elever, säkra skolor, säker skola, säkerhet i skolan, skolsäkerhet, trygg skolmiljö, trygga skolmiljöer, arbetsro i klassrummet, ordning i klassrummet, konfliktlösning i skolan, medling i skolan, kamratmedling, nätmobba, nätkränkningar, trygga elever, otrygga elever, likabehandlingsplan, mobbningsfri',
    en: 'bullying, cyberbullying, anti-bullying, safe school, school safety, school violence, corporal punishment, violence in schools, peer support, safe learning environment, harassment at school, hate online, bullied, bullies, mobbing, peer violence, peer mediation, peer mediator, school shooting, school attack, attacks on schools, guns in schools, weapons in school, beating pupils, =caning, physical punishment, school-related violence, safer schools, safety in schools, safety at school, security in schools, secure schools, classroom discipline, positive discipline, school climate, playground supervision, fights at school, harassed at school, equal treatment plan',
    passageSv:
      'Kamratstödjare och vuxna på rasterna gör att mobbning upptäcks samma dag och inte efter ett år.',
    passageEn:
      'Peer supporters and adults in the playground make sure that bullying is noticed the same day and not a year later.',
  },
  'language-learning': {
    broader: 'education, integration',
    sv: 'språk, språkundervisning, språkinlärning, modersmål, modersmålsundervisning, flerspråkighet, svenska för invandrare, sfi, andraspråk, språkutveckling, språkkafé, språkkurs, språkutbyte, tolk, tvåspråkig, engelskundervisning, språkstöd, teckenspråk, lära sig språket, lär sig svenska, lära sig svenska, lära sig engelska, svenskundervisning, svensklektion, engelska lektioner, språklektion, språkstudier, språkpraktik, språkträning, språkcafé, språkbad, hemspråksundervisning, tolkförmedling, telefontolk, ordbok, ordböcker, ordförråd, språkhinder, språkbarriär, språkförbistring, språkutvecklande, =översättare, prata svenska, tala svenska',
    en: 'language learning, language teaching, mother tongue, mother-tongue education, multilingual, bilingual, language course, second language, language café, language exchange, interpreter, english teaching, language skills, language training, sign language, minority language, learn a language, learning languages, learn languages, learn english, learning english, learn swedish, learning swedish, learn the local language, english lessons, english classes, english course, swedish lessons, swedish classes, language lessons, language class, language school, language studies, language acquisition, language immersion, language practice, language support, language barrier, language cafe, conversation class, conversation practice, foreign language, native language, home language, first language, bilingual education, multilingualism, bilingualism, =esl, interpretation services, translator, dictionary, vocabulary, speak the language, language tuition',
    passageSv:
      'Nyanlända elever får undervisning på sitt modersmål vid sidan av det nya språket och når målen snabbare.',
    passageEn:
      'Newly arrived pupils are taught in their mother tongue alongside the new one and reach their goals sooner.',
  },
};
