// Schools and learning in both languages. Data only, written from general knowledge of municipal schools.
// Lines are long on purpose: one line a language.
// Over 200 lines, since it is one list of data: a few lines a concept.
import type { ConceptEntries } from './concept.js';

/** Education from preschool to adult learning, and what surrounds it. */
export const EDUCATION: ConceptEntries = {
  education: {
    broader: '',
    sv: 'utbildning, utbilda, utbildningssystem, undervisning, skola, skolor, skolfråga, skolutveckling, skolväsende, elev, klassrum, skolklass, skolverksamhet, pedagogik, pedagogisk, utbildningskvalitet, undervisning och lärande, skolmiljö, studenter, lärande, skolgång, lektion, läsår, skolbänk, undervisa, =plugga, =pluggar, =studerande, studiero, klasskamrat, utbilda sig, =bildning',
    en: 'education, educational, school, schooling, pupil, classroom, teaching, pedagogy, pedagogical, education system, quality education, student, school development, school environment, teaching and learning, lesson, classrooms, schoolwork, academic year, blackboard, chalkboard, schoolgirl, schoolboy, classmates, learner, learners, educate, educated, pedagogue, pedagogic, primary and secondary education, schoolroom',
    kinds:
      'läxor, läxhjälp, läxläsning, läxcafé, studieteknik | homework, homework help, study support, tutoring, tutor, study skills; läroplan, kursplan, ämnesplan | curriculum, syllabus; skolböcker, lärobok, läroböcker | textbook, school books, schoolbooks, teaching aids; skolresultat, studieresultat, skolbetyg | school results, learning outcomes; friskola, privatskola | independent school, private school; internatskola | boarding school; byskola | village school, rural school; skolplikt | compulsory schooling, compulsory school attendance; skolförvaltning, utbildningsförvaltning, utbildningsnämnd, barn- och utbildningsnämnd, utbildningschef | education department, education committee; klasstorlek | class size, overcrowded classrooms; skolsegregation | school segregation; historieundervisning | history teaching, history lessons; hemundervisning | homeschooling, home schooling',
    passageSv:
      'Rektorer och utbildningschefer jämför hur de följer upp elevernas resultat och vad som gör undervisningen bättre.',
    passageEn:
      'Principals and heads of education compare how they follow up pupils’ results and what makes teaching better.',
  },
  preschool: {
    broader: 'education, children',
    sv: 'förskola, daghem, dagis, barnomsorg, förskolebarn, förskolepedagogik, tidig inlärning, småbarn, förskoleverksamhet, små barn, barnkrubba, lekskola, yngre barn, de yngsta barnen, de minsta barnen, små barns lärande, treåringar, fyraåringar, femåringar, småbarnspedagogik',
    en: 'preschool, pre-school, kindergarten, nursery school, daycare, day care, childcare, child care, early childhood, early childhood education, early childhood development, early learning, crèche, toddler, preschools, nursery, pre-primary, pre-primary education, infant school, play school, playschool, creche, under-fives, pre-schoolers, early years education, ecd centre, =ecd, =ecec, youngest children, early stimulation',
    kinds:
      'förskoleklass, sexåringar, skolmognad | reception class, school readiness; öppen förskola | playgroup, open preschool; dagmamma, familjedaghem, pedagogisk omsorg | childminder, nanny, family daycare; lekpedagogik, lek i förskolan, lära genom lek, lär genom lek, fri lek, utelek, lekbaserad | learning through play, play-based, play-based learning, learning by playing; förskollärare, barnskötare | preschool teacher; reggio emilia | reggio emilia; montessori | montessori; waldorf | waldorf; inskolning | settling-in period, settling in at preschool',
    passageSv:
      'Förskolan utvecklar en pedagogik där lek och utevistelse får ta plats, och föräldrarna bjuds in i verksamheten.',
    passageEn:
      'The preschools develop an approach in which play and time outdoors have their place, and parents are invited in.',
  },
  'primary-school': {
    broader: 'education',
    sv: 'grundskola, grundskoleelev, grundutbildning, låg- och mellanstadiet, obligatorisk skola, folkskola, småskola, årskurs, nioårig skola',
    en: 'primary school, elementary school, primary education, basic education, compulsory school, primary pupils, elementary, grade school, junior school, comprehensive school, basic school, primary grades',
    kinds:
      'läsa och skriva, läskunnighet, läsfärdighet, läsförmåga, läsinlärning, läsförståelse, läsutveckling, skrivinlärning, lära barn läsa, lära barn skriva, barns läsinlärning, läsa skriva och räkna, basfärdigheter | literacy, basic literacy, reading and writing, reading skills, learn to read, learning to read, illiterate, foundational skills, foundational learning, early grade reading, reading instruction, phonics, teach children to read, =spelling, read write and count; lära sig räkna | numeracy, arithmetic, times tables; fritidshem, skolfritids, fritidspedagog | after-school centre, after-school care; lågstadium, lågstadiet, lågstadieelev, förstaklassare, andraklassare, tredjeklassare, sjuåringar, åttaåringar, nioåringar | lower primary, first grade, second grade, third grade, first-graders; mellanstadium, mellanstadiet, mellanstadieelev, fjärdeklassare, femteklassare, sjätteklassare, femte klass, sjätte klass, tioåringar, elvaåringar, tolvåringar | upper primary, fourth grade, fifth grade, sixth grade, fourth-graders, fifth-graders, sixth-graders; högstadium, högstadiet, högstadieelev, högstadieskola, sjundeklassare, åttondeklassare, niondeklassare, nionde klass | lower secondary, middle school, seventh grade, eighth grade, ninth grade',
    passageSv: 'Lärare i lågstadiet provar nya sätt att lära barn läsa, och resultaten mäts efter ett år.',
    passageEn:
      'Primary teachers try new ways of helping children to read, and the results are measured after a year.',
  },
  'secondary-school': {
    broader: 'education, youth',
    sv: 'gymnasium, gymnasieskola, gymnasiet, gymnasieelev, gymnasieutbildning, gymnasieprogram, gymnasial, gymnasieklass, realskola, läroverk, högskoleförberedande, gymnasienivå, gymnasiestudier, gymnasiebehörig',
    en: 'secondary school, upper secondary school, high school, secondary education, college, sixth form, grammar school, secondary pupils, secondary students, upper secondary, senior secondary, senior high school, high schooler, lyceum, sixth former, high-school students, secondary level',
    kinds:
      'studievägledning, syv, studie- och yrkesvägledning, yrkesvägledning, studieval, gymnasieval, val av utbildning, studievägledare, yrkesvägledare, studie- och yrkesvägledare, syokonsulent, karriärvägledning | study counselling, study guidance, career guidance, career counselling, careers advice, career advice, career advisor, career counsellor, guidance counsellor, choice of studies, choosing a career; studentexamen, ta studenten, studentskrivning, gymnasieexamen, avgångsklass, avgångselev, avgångsbetyg | graduation, school leaver, =matric, matriculation, school-leaving exam, school leaving certificate, baccalaureate, final-year students; introduktionsprogram | upper secondary introductory programme; estetiska programmet | upper secondary arts programme; samhällsvetenskapsprogrammet | social sciences programme; gymnasiearbete | diploma project, upper secondary diploma project',
    passageSv:
      'Gymnasieelever arbetar i ämnesövergripande projekt med jämnåriga utomlands och redovisar på engelska.',
    passageEn:
      'Upper secondary students work on cross-subject projects with peers abroad and present them in English.',
  },
  'vocational-training': {
    broader: 'education, employment',
    sv: 'yrkesutbildning, yrkesskola, yrkesprogram, yrkesutbildad, yrkesförberedande, yrkesgymnasium, yrkeskurs, yrkesskicklighet, yrkeskunskaper, yrkesfärdigheter, yrkeskunnig, lära ett yrke, lära sig ett yrke, lär sig ett yrke, lär sig yrken, yrkesinriktad',
    en: 'vocational training, vocational education, vocational school, technical education, tvet, trade school, job training, vocational skills, skills training, vocational, learn a trade, learning a trade, teach a trade, skilled trades, manual trades, trade skills, technical and vocational, skills centre, job skills, employable skills',
    kinds:
      'lärling, lärlingsutbildning, lärlingssystem, lärlingsplats | apprentice, apprenticeship, dual education, dual training; praktikplats, göra praktik, gör praktik, få praktik, får praktik, praktik på företag, praktik hos, praktikant, praktikperiod, arbetsplatspraktik, =apl, arbetsplatsförlagt lärande | internship, trainee, traineeship, work placement, work-based learning, placements in companies, company placement, on-the-job training, on-the-job learning, workplace learning; gesäll, gesällprov, mästarbrev, yrkesbevis | journeyman, master craftsman, trade certificate; svetsare, svetsning, svetskurs | welder, welding; elektriker, elektrikerutbildning | electrician; rörmokare, rörläggare, rörmokeri, vvs-montör | plumber; mekaniker, bilmekaniker, fordonsprogrammet | mechanic, car mechanic; sömmerska, syskola, skrädderi, skräddarkurs | tailoring course, dressmaking, sewing course, sewing class; =murare, snickarutbildning, byggutbildning, byggprogrammet | bricklayer, bricklaying, stonemason, masonry, joinery, carpentry course; vård- och omsorgscollege, vård- och omsorgsprogrammet | health and social care programme, care college; restaurangutbildning, kockutbildning | catering course, cookery course; frisörutbildning | hairdressing; naturbruksgymnasium, jordbruksskola | agricultural college, agricultural school; yrkeshögskola | polytechnic, higher vocational education; teknikcollege, teknisk skola, tekniska skolor, tekniskt gymnasium | technical college, technical school; hantverksutbildning, hantverksskola, lära sig ett hantverk | craft school; yrkeslärare | vocational teacher, vocational teachers; yrkestävling | skills competition, vocational skills competition; validera kompetens | recognition of prior learning; yrkesvux | adult vocational training, vocational adult education',
    passageSv:
      'Yrkeslärare och företag utformar tillsammans en utbildning för elektriker och svetsare med praktik från första terminen.',
    passageEn:
      'Vocational teachers and firms together design a course for electricians and welders with placements from the first term.',
  },
  'adult-education': {
    broader: 'education',
    sv: 'vuxenutbildning, komvux, folkbildning, livslångt lärande, vidareutbildning, vuxenstuderande, vuxnas lärande, lära vuxna, vuxna elever, vuxna studerande, vuxenskola, livslång utbildning, återkommande utbildning, vuxenlärare, vuxenpedagogik, studera som vuxen',
    en: 'adult education, lifelong learning, popular education, adult learning, continuing education, further education, adult learners, adult pupils, adult students, adult basic education, adult school, lifelong education, life-long learning, community college, mature students',
    kinds:
      "alfabetisering, analfabetism, analfabet, analfabeter, lära sig läsa, läs- och skrivkunnighet, läskunnig, skrivkunnig, vuxna läser, läskurs, kunna läsa och skriva, inte kan läsa, kan inte läsa, varken läsa eller skriva | adult literacy, illiteracy, illiterates, literacy course, literacy class, literacy classes, literacy circle, literacy programme, literacy training, literacy campaign, read and write, learn to write, learn to read and write, learning to read and write, reading classes for adults, teach adults to read, cannot read, can not read, unable to read; utan skolutbildning, aldrig gått i skolan, aldrig gått i skola, lågutbildad, kortutbildad | never went to school, never attended school, unschooled; folkhögskola | folk high school, people's high school; studiecirkel, studieförbund, cirkelledare, bildningsförbund | study circle, study circle leader, study association; omskolning, yrkesväxling | reskilling, upskilling, retraining, re-training; kompetensförsörjning | skills supply; distansutbildning, distanskurs, distansstudier | distance education, correspondence course, open university; kvällskurs, kvällsskola | evening class, evening school, night school; läsa upp betyg | second-chance education, second chance school; lärcentrum, lärcenter | learning centre; informellt lärande, icke-formellt lärande, icke-formell utbildning | non-formal education, non-formal learning, informal learning; pensionärsuniversitet | university of the third age; självstudier | self-study; uppdragsutbildning | commissioned education, contract education",
    passageSv:
      'Kvinnor som aldrig fått gå i skolan lär sig läsa i studiecirklar som leds av någon från den egna byn.',
    passageEn:
      'Women who never went to school learn to read in study circles led by someone from their own village.',
  },
  'higher-education': {
    broader: 'education, research',
    sv: 'högskola, universitet, högre utbildning, universitetsstudier, högskoleutbildning, universitetsstudent, lärosäte, campus, akademi, akademin, fakultet, akademiker, akademisk, akademisk utbildning, eftergymnasial, universitetsutbildning',
    en: '=university, higher education, tertiary education, campus, academia, academic, university student, institution of higher education, faculty, academics, post-secondary, university of applied sciences, higher learning, university studies',
    kinds:
      "lärarutbildning | teacher training college; magisteruppsats, examensarbete, examensuppsats, kandidatuppsats, masteruppsats | master thesis, bachelor thesis, dissertation, degree project; masterutbildning, masterstudent, masterprogram, masterexamen, kandidatprogram, kandidatexamen | undergraduate, degree programme, degree course, bachelor, bachelor's degree, master's degree, master's programme, master programme, masters student; forskarutbildning | postgraduate, graduate school, phd student, doctoral student; stipendium, stipendiat, stipendier | scholarship; professor, docent, lektor, universitetslektor | professor, lecturer, academic staff; studentliv, studentkår, studentstad | students union, student union, college town; gästföreläsning, gästföreläsare | guest lecture, guest lecturer; universitetssamarbete, akademiskt utbyte | academic exchange, university cooperation",
    passageSv:
      'Studenter vid det lokala lärosätet skriver sina examensarbeten om frågor som kommunen behöver svar på.',
    passageEn:
      'Students at the local institution write their theses on questions to which the municipality needs answers.',
  },
  'special-needs-education': {
    broader: 'education, disability',
    isJoint: true,
    sv: 'särskilt stöd, specialpedagogik, specialpedagog, specialundervisning, elever med funktionsnedsättning, barn med särskilda behov, anpassad undervisning, anpassad studiegång, extra anpassningar, elever i behov av särskilt stöd, elever i behov av stöd, barn i behov av särskilt stöd, elever med särskilda behov, särskilda utbildningsbehov, inlärningssvårigheter',
    en: 'special needs, special needs education, special education, special educational needs, learning disability, learning difficulties, children with special needs, special educator, special needs children, special pedagogy, individual education plan, adapted teaching, adapted lessons, adapted education, learning support, slow learner, children in need of special support, pupils in need of special support',
    kinds:
      'dyslexi, dyslektiker, läs- och skrivsvårigheter, lässvårigheter, skrivsvårigheter | dyslexia, dyslexic, reading difficulties, writing difficulties; dyskalkyli | dyscalculia; autism | autism; adhd, koncentrationssvårigheter | adhd, attention deficit; språkstörning | language disorder; blindskola, skola för blinda | school for the blind, blind school; dövskola, skola för döva | school for the deaf, deaf school; anpassad grundskola, anpassad gymnasieskola, anpassade skolformer, särskola, specialskola, specialklass, hjälpklass, resursskola | special school, special class, remedial class; inkluderande undervisning, inkluderande utbildning, inkluderande skola, inkluderande klassrum, inkluderande lärmiljö, inkludering i skolan, tillgänglig lärmiljö, tillgänglig undervisning | inclusive education, inclusive school, inclusive classroom, inclusive learning, inclusive teaching, mainstream school, mainstream classes; elevassistent, resurspedagog, resurslärare | learning support assistant, teaching assistant, classroom assistant, resource teacher; stödundervisning | remedial teaching, remedial lessons',
    passageSv:
      'Specialpedagoger visar hur undervisningen kan anpassas så att elever med autism eller dyslexi stannar i sin klass.',
    passageEn:
      'Special educators show how lessons can be adapted so that pupils with autism or dyslexia stay in their class.',
  },
  'school-health': {
    broader: 'education, health',
    sv: 'elevhälsa, elevhälsoteam, elevvård, skolhälsovård, skolhälsa, hälsosamtal i skolan, hälsa i skolan, hälsofrämjande skola, hälsofrämjande skolutveckling, elevers hälsa, elevernas hälsa, elevers välmående, elevernas välmående, välmående i skolan, skolhälsoprogram',
    en: 'school health, student health, pupil health, pupil welfare, student welfare, student well-being, student wellbeing, pupil wellbeing, health in schools, health at school, health-promoting school, health promoting schools, school-based health',
    kinds:
      'skolsköterska, skolläkare | school nurse, school doctor, school clinic; skolpsykolog, skolkurator | school psychologist, school counsellor, school counselor, school social worker, school welfare officer; rörelse i skolan, daglig rörelse i skolan | physical activity in schools, physical activity at school; avmaskning | deworming; hälsoundervisning i skolan | health lessons, health education in schools',
    passageSv:
      'Skolsköterskan, kuratorn och psykologen träffar varje klass en gång i terminen och märker tidigt vem som inte sover eller äter.',
    passageEn:
      'The nurse, the counsellor and the psychologist meet each class once a term and notice early who does not sleep or eat.',
  },
  teachers: {
    broader: 'education',
    sv: 'lärare, lärarna, pedagog, lärarkompetens, lärarkår, lärarprofession, lärarstöd, lärarroll, skolfröken',
    en: 'teacher, educator, teaching staff, teacher competence, schoolteacher, teaching profession, teaching career',
    kinds:
      "lärarfortbildning, fortbildning för lärare, utbildning av lärare, lärarhandledning | teacher training, teacher development, teacher education, teacher trainer, train teachers, training of teachers, training teachers, teacher mentoring; lärarkandidat | trainee teacher, student teacher, teaching practice; lärarbrist | teacher shortage; lärartäthet | pupil-teacher ratio, teacher-student ratio; lärarutbyte | teacher exchange; kollegialt lärande, klassrumsbesök, lektionsbesök, auskultation, auskultera | peer learning among teachers, classroom observation, lesson observation; lektionsplanering, lektionsupplägg, planera lektioner | lesson planning, lesson plan; lärarfack, lärarförbund | teachers' union, teacher union; lärarlön, lärarlöner | teacher salaries; ämneslärare | subject teacher; speciallärare | special needs teacher, special education teacher; lärarvikarie | supply teacher, substitute teacher; lärarlegitimation | teacher certification, teacher licence; skolföreståndare | head teacher; lärarfrånvaro | teacher absenteeism; klassrumsledning, ledarskap i klassrummet | classroom management",
    passageSv:
      'Under en vecka följer lärarna sina kollegors lektioner och prövar deras metoder i den egna klassen.',
    passageEn:
      'For a week the teachers sit in on their colleagues’ lessons and then try the methods with their own class.',
  },
  'school-leadership': {
    broader: 'education, leadership',
    sv: 'rektor, skolledare, skolledning, skolledarskap, pedagogiskt ledarskap, leda skolan, leda en skola, styra skolan, styrning av skolan, skolans ledning, skolans styrning, lärandeledare, skolledningsteam',
    en: 'principal, school leader, school leadership, school management, headmaster, head of school, pedagogical leadership, school principal, instructional leadership, headteacher, headmistress, head of the school, school heads, school manager, school administrator, school governance, run a school, running a school, lead a school, leading a school, leadership in schools, leadership of schools, school director',
    kinds:
      'skolinspektion, skolinspektör, skoltillsyn, tillsyn av skolor | school inspection, school inspector, inspection of schools, education inspector; kvalitetsarbete i skolan, skolplan, skolutvecklingsplan | school improvement, school improvement plan, school development plan, school evaluation; skolstyrelse, skolnämnd, skolans huvudman | school board; skolchef, skoldirektör, grundskolechef, gymnasiechef | school superintendent, superintendent of schools, head of education, heads of education; rektorsutbildning, skolledarutbildning | principal training, school leadership training; biträdande rektor | deputy head teacher; skolbesök | school visit, school visits',
    passageSv:
      'Rektorerna bildar par över gränsen och går igenom hur de leder lektionsbesök, konflikter och förändring.',
    passageEn:
      'Heads of schools pair up across the border and go through how they lead classroom visits, conflict and change.',
  },
  'school-results': {
    broader: 'education',
    sv: '=betyg, betygsättning, slutbetyg, höja betygen, godkända betyg, skolprov, kunskapsprov, läsprov, tentamen, elevresultat, elevers resultat, elevernas resultat, elevers måluppfyllelse, kunskapsresultat, kunskapsnivå, kunskapsutveckling, godkända elever, elever som underkänns, klara skolan, klarar skolan, resultat i skolan',
    en: 'exam, exams, exam results, examination results, school exam, test scores, pass rate, pass exams, pass the exam, fail exams, failing grades, grades at school, school grades, good grades, better grades, school marks, student achievement, pupil achievement, student performance, pupil performance, academic performance, academic achievement, educational attainment, educational achievement, underachievement',
    kinds:
      'nationella prov, nationellt prov | national exams, national tests, standardised tests, standardized tests; pisaresultat, pisa-resultat, pisa-undersökningen | pisa results, pisa survey; bedömning av elever, formativ bedömning | student assessment, pupil assessment, formative assessment, learning assessment; gymnasiebehörighet, behöriga till gymnasiet | eligible for upper secondary, eligibility for upper secondary; gå om en klass | repeat a grade, grade repetition; kunskapsklyfta, kunskapstapp | achievement gap, learning gap, learning loss',
    passageSv:
      'Skolorna jämför provsvar och betyg öppet, och där många inte klarar matematiken sätts extra lektioner in direkt.',
    passageEn:
      'The schools compare test answers and grades openly, and where many fail mathematics extra lessons are put in at once.',
  },
  'school-meals': {
    broader: 'education, nutrition',
    sv: 'skolmat, skolmåltid, skolmåltider, skollunch, matsal, skolrestaurang, måltidsservice, måltidsverksamhet, offentliga måltider, matbespisning, lunch i skolan, mat i skolan, mat till skolbarn, maten i skolan, varm lunch, lunch till elever, skolbespisning, skolmatsal, måltiden i skolan, mat till eleverna, laga mat till barn, lagad lunch, lunchmatsal, mat i skolor',
    en: 'school meal, school meals, school lunch, school food, school feeding, canteen, school canteen, feeding programme, meal service, public meals, dining hall, school lunches, school dinner, school dinners, meals at school, lunch programme, midday meal, hot lunch, lunch at school, lunch for pupils, lunch for children, meals for pupils, meals for children, meals for schoolchildren, feed pupils, feed schoolchildren, feeding schoolchildren, feeding children, cafeteria, lunchroom, catering for schools, public catering, school nutrition, food in schools, food at school',
    kinds:
      'skolträdgård, skolodling, odla grönsaker i skolan, skolans trädgård | school garden, school vegetable garden; skolfrukost, frukost i skolan, frukostklubb | school breakfast, breakfast club, breakfast at school; skolkök, skolköket, skolans kök, storkök, tillagningskök, centralkök | school kitchen, central kitchen; skolkock, kock, kockar, kokerska, mattant, måltidspersonal, måltidsbiträde, kökspersonal, kostchef, måltidschef | school cook, cook, cooks, kitchen staff, dinner ladies, dinner lady; gratis lunch, gratis mat i skolan | free lunch, free school meals; mellanmål | snacks at school; matlåda, matsäck | packed lunch, lunch box, lunchbox; skolmjölk | school milk; pedagogisk måltid, pedagogiska måltider | pedagogic meal, pedagogical meal',
    passageSv:
      'En varm lunch om dagen, delvis odlad i skolans egen trädgård, gör att fler barn kommer och orkar lyssna.',
    passageEn:
      'One hot lunch a day, partly grown in the garden next door, makes more children come and able to listen.',
  },
  'school-costs': {
    broader: 'education, poverty',
    sv: 'skolavgift, terminsavgift, betala för skolan, råd med skola, råd med skolan, råd att gå i skolan, råd att skicka barnen till skolan, skolkostnader',
    en: 'school fees, school fee, tuition fee, tuition fees, pay for school, pay for schooling, paying for school, pay school fees, afford school, afford schooling, cost of schooling, school costs, education costs',
    kinds:
      'avgiftsfri skola, gratis skola, gratis skolgång, gratis utbildning, avgiftsfri utbildning | free schooling, free education, free primary education, fee-free school; skoluniform | school uniform, school uniforms; skolväska, skolryggsäck, skolmaterial, skrivböcker, pennor och böcker, skrivmateriel, köpa skolböcker | school bag, schoolbag, school supplies, school materials, exercise books, pens and notebooks; fadderbarn, skolfadder | sponsor a child, child sponsorship, sponsored children; skolstipendium, skolstipendier, skolbidrag, studiebidrag, studiestöd, studiemedel, studielån | bursary, bursaries, student grant, study grant, student loan',
    passageSv:
      'Uniform, böcker och avgift kostar mer än många familjer tjänar, och en fond betalar för dem som annars fick stanna hemma.',
    passageEn:
      'Uniform, books and fees cost more than many families earn, and a fund pays for those who would otherwise stay at home.',
  },
  'school-dropout': {
    broader: 'education, children-at-risk',
    sv: 'skolavhopp, avhopp från skolan, hoppar av skolan, hoppa av skolan, skolgång, studieavbrott, sluta skolan, hoppa av, avbruten skolgång, avbrutna studier, avbryta studierna, lämna skolan, lämnar skolan, slutar i skolan, sluta i skolan, fullfölja skolan, fullfölja skolgången, fullfölja studierna, fullfölja gymnasiet, fullföljda studier, slutföra skolan, gå klart skolan, går klart skolan, gå ut skolan, gå kvar i skolan, stanna i skolan, stannar i skolan',
    en: 'dropout, drop-out, drop out of school, early school leaving, retention of students, leave school early, drop out, dropping out, leave school, stay in school, school leaving, left school, early leavers, early school leavers, quit school, stay at school, keep children in school, keeping children in school, remain in school, complete school, completing school, complete their schooling, finish school, finishing school, school completion, student retention, school retention, interrupted education, interrupted schooling',
    kinds:
      'skolfrånvaro, skolnärvaro, skolk, skolkar, frånvaro, frånvaro i skolan, närvaro i skolan, problematisk skolfrånvaro, kommer inte till skolan, närvaroteam, närvarocoach, frånvarande elever, hemmasittare, skolvägran, skolvägrare | school absence, school attendance, attendance at school, attendance officer, absenteeism, absent from school, absent pupils, absent students, unexcused absence, chronic absence, non-attendance, truancy, truant, play truant, skip school, skipping school, miss school, missing school, miss classes, school refusal, school avoidance; barn som inte går i skolan, barn utanför skolan, barn utan skolgång, får inte gå i skolan, inte får gå i skolan, inte går i skolan, kan inte gå i skolan | out-of-school children, out of school, not in school, not attending school; inskrivning i skolan | school enrolment, school enrollment, enrol in school, enrolled in school, enrol children; börja skolan igen, återgå till skolan, tillbaka till skolan, återuppta studierna | back to school, return to school, returning to school, re-enrol; studiemotivation, skoltrött, skoltrötthet | study motivation, motivation to study, school fatigue; aktivitetsansvar, kommunala aktivitetsansvaret | municipal activity responsibility',
    passageSv:
      'När en elev uteblir tre dagar ringer mentorn hem, och familjen får hjälp innan frånvaron blir ett avhopp.',
    passageEn:
      'When a pupil is away for three days the mentor calls home, and the family gets help before absence becomes dropout.',
  },
  'school-transport': {
    broader: 'education, public-transport',
    sv: 'skolskjuts, skolbuss, skolbusschaufför, skoltaxi, väg till skolan, vägen till skolan, resan till skolan, resor till skolan, buss till skolan, ta sig till skolan, tar sig till skolan, elevresor',
    en: 'school bus, school bus driver, school transport, school transportation, school taxi, pupil transport, student transport, student transportation, transport to school, transport for pupils, travel to school, travelling to school, way to school, way home from school, get to school, getting to school, bus to school',
    kinds:
      'skolväg, skolvägar, säker skolväg, gå till skolan, går till skolan, vandrande skolbuss | school route, safe routes to school, walking to school, walking school bus; lämna och hämta barn, skjutsa barn, skjutsar barn, skjutsa till skolan | school run, driven to school; långt till skolan | long way to school, distance to school; cykla till skolan, cyklar till skolan | cycle to school, cycling to school',
    passageSv:
      'Elever från de yttersta gårdarna hämtas med minibuss, och de som bor närmare går tillsammans med en vuxen längs en säker väg.',
    passageEn:
      'Pupils from the outermost farms are fetched by minibus, and those living nearer walk together with an adult along a safe path.',
  },
  'education-for-sustainability': {
    broader: 'education, agenda2030',
    sv: 'lärande för hållbar utveckling, utbildning för hållbar utveckling, esd, hållbarhetsutbildning, hållbarhetspedagogik, hållbar utveckling i undervisningen, undervisning om hållbar utveckling, hållbarhetsundervisning, hållbarhetslärande, undervisa om hållbarhet, undervisning om hållbarhet, lära om hållbar utveckling, lära sig om hållbar utveckling, hållbarhet i skolan, hållbarhet i undervisningen, lhu, lärande för hållbarhet, hållbarhetslektion, hållbarhetspedagog',
    en: 'education for sustainable development, esd, sustainability education, learning for sustainable development, sustainability in schools, sustainability in the classroom, sustainability teaching, sustainability lessons, sustainable development in schools, teaching for sustainability, teach sustainability, teaching about sustainability, teaching about sustainable development, learn about sustainability, learning about sustainability, whole-school approach, learning for sustainability',
    kinds:
      'utomhuspedagogik, utomhusundervisning, uteklassrum, skolskog | outdoor education, outdoor learning, outdoor classroom, outdoor lessons, forest school; globalt lärande, global utbildning, världsmedborgare, världsmedborgarskap, global medborgare, globala medborgare, globalt medborgarskap, globalt klassrum, globala klassrum, globala frågor i skolan | global citizenship education, global citizenship, global citizen, global citizens, world citizen, world citizenship, global learning, global education, global classroom; globala målen i skolan, globala målen i undervisningen, undervisa om globala målen | sdgs in schools, sdgs in the classroom, global goals in schools, global goals in the classroom, teach the sdgs, learn about the sdgs, learning about the sdgs, sdg education; grön flagg, grön skola, gröna skolor, ekoskola, hållbar skola, hållbara skolor | green school, sustainable schools, schools for sustainability; entreprenöriellt lärande | entrepreneurial learning; handlingskompetens | action competence',
    passageSv:
      'Eleverna undersöker en fråga i sin närmiljö, byter resultat med en klass långt borta och lämnar förslag till politikerna.',
    passageEn:
      'Pupils study a question in their own surroundings, swap results with a distant class and hand proposals to politicians.',
  },
  'digital-learning': {
    broader: 'education, digitalisation',
    isJoint: true,
    sv: 'digitalt lärande, digital undervisning, digitala klassrum, e-lärande, itundervisning, digital skola, digitala lektioner, digital utbildning, e-utbildning, digital pedagogik, it-pedagog, ikt-pedagog, it i skolan, ikt i skolan, datorpedagog',
    en: 'digital learning, e-learning, ict in education, digital classroom, digital education, digital teaching, digital school, digital lessons, elearning',
    kinds:
      'distansundervisning, fjärrundervisning, hybridundervisning, onlineutbildning, onlineundervisning, undervisning online, nätundervisning, undervisning på nätet, lektioner på nätet, inspelade lektioner, videolektion, webbkurs, onlinekurs, nätkurs, digitala kurser, webbaserad utbildning, virtuellt klassrum | online learning, online education, online course, online teaching, online lessons, online classes, online training, distance learning, distance teaching, remote teaching, remote learning, remote lessons, blended learning, hybrid teaching, hybrid learning, virtual classroom, virtual learning, recorded lessons, video lessons, mooc; webbinarium, webbinarier | webinar; skoldator, skoldatorer, elevdator, dator i skolan, datorer i skolan, datorer till skolor, datorer till elever, datorsal, datasal, datorrum, surfplatta, surfplattor, laptop, läsplatta, interaktiv skrivtavla, smartboard | school computers, computers in schools, computers for schools, school laptops, laptops, tablets, e-reader, computer lab, computer room, smartboard, interactive whiteboard; digital kompetens, digitala färdigheter, digital färdighet, datorkurs, datakurs, datorundervisning, datakunskap, it-kunskap, datorvana, datorlektion, lära sig använda dator, lära sig dator | digital skills, digital literacy, digital competence, ict skills, it skills, ict training, computer skills, computer literacy, computer training, computer course, computer class, computer lessons, learn to use computers, learn to use a computer; programmering, lära sig koda, lära sig programmera | =coding, learn to code, learning to code, programming lessons; lärplattform, skolplattform | learning platform, learning management system; digitala lärverktyg, digitala läromedel, lärapp, lärspel | digital textbook, learning app, educational games, educational technology, edtech, ed-tech',
    passageSv:
      'En lärplattform med inspelade lektioner gör att undervisningen kan fortsätta när byggnaderna måste stängas.',
    passageEn:
      'A platform with recorded lessons lets teaching continue when the buildings have to be closed.',
  },
  'student-democracy': {
    broader: 'education, youth-participation',
    sv: 'elevråd, elevdemokrati, elevinflytande, elevdelaktighet, skoldemokrati, klassråd, elevkår, skolparlament, demokrati i skolan, demokratisk skola, elevers inflytande, elever får rösta, elevernas egna, elevombud, elevrepresentant, elevers delaktighet, elevernas inflytande, elevernas delaktighet, elevernas röst, elevers röst, elever bestämmer, elever får bestämma, elever påverkar, elevengagemang, elevorganisation, elevmedverkan, elevledd, elevstyrd, skolråd, studentråd, studentinflytande, studentparlament, elevernas åsikter, elevernas förslag, elevmakt',
    en: "student council, pupil council, student democracy, school democracy, student participation, student influence, pupil participation, school parliament, student parliament, class council, democracy in schools, student voice, school council, pupils decide, pupils vote, student representatives, student representative, pupil representative, student representative council, student government, children's council at school, class representative, student leaders, student leadership, pupil voice, student engagement, student involvement, pupil involvement, pupils have a say, students have a say, students decide, students vote, pupils choose, pupil-led, student-led, learner participation, democratic school, democracy at school, democracy in the classroom, democratic education, class meetings, pupils' influence, pupil influence, students' influence, influence of pupils",
    kinds:
      'medborgarfostran, medborgarkunskap, demokratifostran, medborgarskapsutbildning, skolans demokratiuppdrag, lära demokrati | civic education, civic lessons, citizenship education, citizenship lessons; värdegrund, värdegrundsarbete, skolans värdegrund | core values; skolval, rösta i skolan | school elections, mock election; debattklubb, debattävling | debate club, debating club, debating society; elevskyddsombud | student safety representative',
    passageSv: 'Elevrådet får en egen liten budget och bestämmer efter omröstning vad den ska användas till.',
    passageEn:
      'The student council is given a small budget of its own and decides by a vote what to spend it on.',
  },
  'school-safety': {
    broader: 'education, safety, children-at-risk',
    sv: 'trygghet i skolan, trygg skola, trygghetsteam, säkra skolor, säker skola, säkerhet i skolan, skolsäkerhet, trygg skolmiljö, trygga skolmiljöer, trygga elever, otrygga elever',
    en: 'safe school, school safety, safe learning environment, safer schools, safety in schools, safety at school, security in schools, secure schools, school climate',
    kinds:
      'mobbning, antimobbning, mobba, mobbad, mobbas, mobbare, mobbningsfri, utfrysning, utfryst, kränkande behandling, kränkningar i skolan, trakasserier i skolan | bullying, anti-bullying, bullied, bullies, mobbing, harassment at school, harassed at school; nätmobbning, nätmobba, näthat, nätkränkningar | cyberbullying, hate online; kroppslig bestraffning, aga i skolan, skolaga, agaförbud, slå elever, slår elever | corporal punishment, physical punishment, beating pupils, =caning; skolvåld, våld i skolan, hot i skolan | school violence, violence in schools, school-related violence, peer violence, fights at school; skolskjutning, skolattack, vapen i skolan | school shooting, school attack, attacks on schools, guns in schools, weapons in school; kamratstödjare, trivselledare | peer support; kamratmedling, medling i skolan, konfliktlösning i skolan | peer mediation, peer mediator; likabehandling, likabehandlingsplan | equal treatment plan; arbetsro i klassrummet, ordning i klassrummet | classroom discipline, positive discipline; rastvakt, rastvärd | playground supervision',
    passageSv:
      'Kamratstödjare och vuxna på rasterna gör att mobbning upptäcks samma dag och inte efter ett år.',
    passageEn:
      'Peer supporters and adults in the playground make sure that bullying is noticed the same day and not a year later.',
  },
  'language-learning': {
    broader: 'education, integration',
    sv: 'språk, språkundervisning, språkinlärning, andraspråk, språkutveckling, språkkurs, språkstöd, lära sig språket, språklektion, språkstudier, språkpraktik, språkträning, språkutvecklande',
    en: 'language learning, language teaching, language course, second language, language skills, language training, learn a language, learning languages, learn languages, learn the local language, language lessons, language class, language school, language studies, language acquisition, language practice, language support, speak the language, language tuition, minority language',
    kinds:
      'modersmål, modersmålsundervisning, hemspråksundervisning | mother tongue, mother-tongue education, native language, home language, first language; flerspråkighet, tvåspråkig | multilingual, multilingualism, bilingual, bilingualism, bilingual education; svenska för invandrare, sfi, lär sig svenska, lära sig svenska, svenskundervisning, svensklektion, prata svenska, tala svenska | learn swedish, learning swedish, swedish lessons, swedish classes, swedish for immigrants; engelskundervisning, lära sig engelska, engelska lektioner | english teaching, learn english, learning english, english lessons, english classes, english course, =esl; tolk, tolkförmedling, telefontolk, =översättare | interpreter, interpretation services, translator; teckenspråk | sign language; språkkafé, språkcafé | language café, language cafe, conversation class, conversation practice; språkutbyte | language exchange; språkbad | language immersion; språkhinder, språkbarriär, språkförbistring | language barrier; ordbok, ordböcker, ordförråd | dictionary, vocabulary; främmande språk | foreign language',
    passageSv:
      'Nyanlända elever får undervisning på sitt modersmål vid sidan av det nya språket och når målen snabbare.',
    passageEn:
      'Newly arrived pupils are taught in their mother tongue alongside the new one and reach their goals sooner.',
  },
};
