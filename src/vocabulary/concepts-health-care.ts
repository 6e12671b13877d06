// Health and social care in both languages. Data only, written from general knowledge of municipal and regional care.
// Over 200 lines: both services share clients and words, and are easier to keep apart when read side by side.
import type { ConceptEntries } from './concept.js';

/** Health from prevention to hospital; care of old people, children, families and people with disabilities. */
export const HEALTH_AND_CARE: ConceptEntries = {
  health: {
    broader: '',
    sv: 'hälsa, hälsofråga, hälso- och sjukvård, sjukvård, hälsovård, vård, sjukdom, vårdkvalitet, hälsosystem, hälsosektor, vårdfråga, patient, vårdpersonal, god hälsa, hälsa och välbefinnande, hälsotillstånd, vårdutveckling, vårdsystem, patientsäkerhet, sjukvårdspersonal, hälsoläge, vårdcentral, patienter, sjuksköterskor, läkare, hälsostation',
    en: 'health, healthcare, health care, health services, health system, health sector, medical, medical care, disease, illness, patient, patient safety, health worker, health personnel, good health, health and well-being, medicine, health equity, health outcomes, patients, nurses, doctors, clinics, health post, health workers',
    passageSv:
      'Regionen och dess motsvarighet utomlands utbyter erfarenheter av hur vården kan nå dem som bor längst bort.',
    passageEn:
      'The region and its counterpart abroad exchange experience of how care can reach those who live furthest away.',
  },
  'public-health': {
    broader: 'health',
    sv: 'folkhälsa, folkhälsoarbete, hälsofrämjande, förebyggande hälsa, förebyggande hälsoarbete, friskvård, hälsosam livsstil, levnadsvanor, hälsokampanj, jämlik hälsa, välbefinnande, hälsoupplysning, hälsoskydd, hälsoinspektör, livsmedelskontroll, livsmedelsinspektör, förebyggande insatser, hälsoutbildning, fysisk aktivitet, livsstilssjukdom, övervikt',
    en: 'public health, health promotion, preventive health, disease prevention, healthy lifestyle, health education, health campaign, health inequality, health inequalities, well-being, wellbeing, environmental health, health inspector, food safety, food inspection, physical activity, non-communicable disease, obesity, prevention programme, health literacy, healthy living',
    passageSv:
      'Folkhälsostrateger kartlägger levnadsvanor i olika stadsdelar och riktar insatserna dit ohälsan är störst.',
    passageEn:
      'Health strategists map living habits in different districts and direct efforts to where ill health is greatest.',
  },
  'primary-care': {
    broader: 'health',
    sv: 'primärvård, vårdcentral, hälsocentral, husläkare, distriktssköterska, distriktssköterskor, klinik, hälsoklinik, läkare, sjuksköterska, sjuksköterskor, mobil klinik, hälsopost, familjeläkare, nära vård, hälsostation, byhälsoarbetare, läkarmottagning, skolsköterska, apotek',
    en: 'primary care, primary health care, primary healthcare, health centre, health center, clinic, health post, =nurse, =nurses, doctor, physician, mobile clinic, family doctor, general practitioner, outreach clinic, community health worker, health station, local clinic, health clinic, school nurse, pharmacy',
    passageSv:
      'Distriktssköterskor på moped besöker byarna en gång i veckan och följer upp blodtryck och sår.',
    passageEn:
      'Community health workers on mopeds visit the villages once a week and follow up blood pressure and wounds.',
  },
  hospitals: {
    broader: 'health',
    sv: 'sjukhus, akutsjukvård, akutmottagning, kirurgi, specialistvård, universitetssjukhus, lasarett, sjukhusvård, vårdavdelning, medicinteknik, medicinteknisk utrustning, röntgen, cancervård, cancer, intensivvård, vårdhygien, akutvård, diabetes, hjärtsjukvård, strokevård',
    en: '=hospital, emergency care, emergency room, surgery, specialist care, university hospital, hospital ward, medical equipment, x-ray, cancer, cancer care, intensive care, infection control, diabetes, stroke care, inpatient, trauma care, hospital care',
    passageSv:
      'Akutmottagningens personal tränar triage tillsammans, och väntetiden för de svårast skadade sjunker.',
    passageEn:
      'Emergency room staff train triage together, and the wait for the most badly injured becomes shorter.',
  },
  'maternal-health': {
    broader: 'health, womens-health',
    sv: 'mödrahälsa, mödravård, mödrahälsovård, förlossning, förlossningsvård, barnmorska, gravid, graviditet, mödradödlighet, barnhälsovård, spädbarn, spädbarnsdödlighet, =amning, nyfödd, barnavård, neonatalvård, föräldragrupp, tonårsgraviditet, förlossningsklinik, barnhälsa, mödrar, bebisar, barnmorskor, gravida, nyfödda, förlossningsavdelning',
    en: 'maternal health, maternity, maternity care, maternal mortality, midwife, midwives, midwifery, childbirth, pregnancy, pregnant, antenatal care, prenatal, newborn, neonatal, infant, infant mortality, breastfeeding, child health, teenage pregnancy, mother and child health, obstetric, early pregnancy, =baby, =babies, give birth, antenatal, newborns, maternity ward, safe delivery, expectant mothers',
    passageSv:
      'Barnmorskor lär sig upptäcka riskgraviditeter tidigt, och fler kvinnor föder på kliniken i stället för hemma.',
    passageEn:
      'Midwives learn to spot risky pregnancies early, and more women give birth at the clinic instead of at home.',
  },
  'womens-health': {
    broader: 'health, gender-equality',
    sv: 'kvinnohälsa, kvinnors hälsa, sexuell hälsa, reproduktiv hälsa, srhr, preventivmedel, abort, familjeplanering, sexualundervisning, sexualupplysning, ungdomsmottagning, livmoderhalscancer, bröstcancer, sexuella rättigheter, reproduktiva rättigheter, sex och samlevnad, könsstympning',
    en: "women's health, sexual health, reproductive health, sexual and reproductive health, srhr, contraception, contraceptive, abortion, family planning, sex education, sexuality education, youth clinic, cervical cancer, breast cancer, reproductive rights, female genital mutilation",
    passageSv:
      'Ungdomsmottagningen svarar på frågor om preventivmedel och relationer utan att någon behöver uppge sitt namn.',
    passageEn:
      'The youth clinic answers questions about contraception and relationships without anyone having to give their name.',
  },
  'mental-health': {
    broader: 'health',
    sv: 'psykisk hälsa, psykisk ohälsa, psykiatri, självmord, suicid, suicidprevention, depression, ångest, trauma, psykolog, psykosocial, psykosocialt stöd, traumabehandling, kurator, samtalsstöd, kbt, psykiatrisk vård, posttraumatisk stress, barnpsykiatri, =ensamhet, krisstöd, =ensamma, psykiskt sjuk, må dåligt, terapi',
    en: 'mental health, mental illness, mental ill-health, psychiatry, psychiatric, suicide, suicide prevention, depression, anxiety, =trauma, toxic stress, psychologist, psychosocial, psychosocial support, counselling, counseling, counsellor, post-traumatic stress, loneliness, emotional support, mental well-being, =lonely, therapy, mental wellbeing',
    passageSv:
      'Psykologer utbildar lärare i att känna igen ångest och trauma hos barn som levt med skottlossning.',
    passageEn:
      'Psychologists teach school staff to recognise anxiety and trauma in children who have lived with shelling.',
  },
  'infectious-disease': {
    broader: 'public-health',
    sv: 'smittsam sjukdom, smittskydd, pandemi, covid-19, covid, corona, coronapandemin, epidemi, vaccination, vaccin, vaccinera, malaria, tuberkulos, kolera, ebola, smittspridning, antibiotikaresistens, smitta, infektion, dengue, myggnät, virus, =viruset, myggor, denguefeber, mässling',
    en: 'infectious disease, communicable disease, disease control, pandemic, covid-19, covid, coronavirus, epidemic, vaccination, vaccine, immunisation, immunization, malaria, tuberculosis, cholera, ebola, disease outbreak, antimicrobial resistance, antibiotic resistance, infection, dengue, mosquito net, virus, vaccinated, outbreak, mosquitoes, mosquito nets, measles',
    passageSv:
      'Under pandemin delade kommunerna skyddsutrustning, affischer på flera språk och sätt att nå de mest misstrogna.',
    passageEn:
      'During the pandemic the municipalities shared protective equipment, posters in several languages and ways to reach doubters.',
  },
  hiv: {
    broader: 'infectious-disease',
    sv: 'hiv, aids, hiv-prevention, hiv/aids, hivpositiv, bromsmediciner, hivtest, kondom, könssjukdom, sexuellt överförbara sjukdomar, hivsmitta, hiv-positiva, hivprevention, hivarbete',
    en: 'hiv, =aids, hiv prevention, hiv/aids, hiv-positive, antiretroviral, hiv test, condom, sexually transmitted disease, sexually transmitted infection, people living with hiv, hiv testing',
    passageSv:
      'Ungdomar utbildas till kamratrådgivare om hiv och ser till att fler testar sig och börjar behandling.',
    passageEn:
      'Young people are trained as peer advisers on HIV and see to it that more get tested and start treatment.',
  },
  nutrition: {
    broader: 'public-health, food-security',
    sv: '=näring, näringslära, =kost, kosthållning, undernäring, felnäring, undernärd, hälsosam mat, nyttig mat, måltider, dietist, näringsriktig, matvanor, barnfetma, näringsbrist, mat och hälsa',
    en: 'nutrition, nutritious, malnutrition, malnourished, undernutrition, diet, healthy food, healthy eating, dietitian, stunting, eating habits, micronutrient, childhood obesity, balanced diet, healthy meals',
    passageSv: 'Mammagrupper lagar näringsrik gröt av lokala råvaror och väger sina barn varje månad.',
    passageEn:
      'Groups of mothers cook nourishing porridge from local produce and weigh their children every month.',
  },
  'e-health': {
    broader: 'health, digitalisation',
    isJoint: true,
    sv: 'e-hälsa, ehälsa, telemedicin, digital vård, digital hälsa, journalsystem, patientjournal, välfärdsteknik, distansvård, vårdteknik, elektronisk journal, digitala vårdbesök, vård på distans, trygghetslarm, digitala vårdtjänster',
    en: 'e-health, ehealth, telemedicine, telehealth, digital health, digital healthcare, medical record, patient record, welfare technology, assistive technology, remote care, m-health, health information system, electronic health record, telecare',
    passageSv:
      'Genom videosamtal bedömer specialister på det stora sjukhuset hudförändringar som fotograferats i en by.',
    passageEn:
      'Over a video link specialists at the main clinic assess skin conditions photographed in a remote village.',
  },
  addiction: {
    broader: 'social-care, public-health',
    sv: 'missbruk, beroende, beroendevård, alkohol, narkotika, droger, drogförebyggande, tobak, rökning, missbruksvård, spelberoende, alkoholmissbruk, drogmissbruk, andt, alkoholprevention, drogprevention, drogfri, rehabilitering, sprutbyte, narkotikamissbruk, rusmedel, dricka alkohol, missbrukare, nykter, nykterhet, berusad, rökare, rehab, cannabis',
    en: 'addiction, substance abuse, substance use, drug abuse, drug use, drug prevention, alcohol, narcotics, tobacco, smoking, drug addict, gambling addiction, rehabilitation centre, alcohol abuse, needle exchange, drug-free, substance misuse, illicit drugs, =drugs, gambling, drinking among young people, drunk, sober, alcoholics, rehab, binge drinking, cannabis',
    passageSv:
      'Föräldramöten, fältarbetare och en behandlingsgrupp ska få färre unga att börja med alkohol och droger.',
    passageEn:
      'Parents’ evenings, outreach workers and a treatment group will keep more young people from alcohol and drugs.',
  },
  'dental-health': {
    broader: 'health',
    sv: 'tandvård, tandhälsa, munhälsa, tandläkare, tandhygienist, folktandvård, folktandvården, tandborstning, karies, munvård',
    en: 'dental care, dental health, oral health, dentist, dental hygienist, dentistry, tooth decay, dental clinic, caries, toothbrushing',
    passageSv:
      'Tandhygienister visar förskolebarn hur man borstar, och andelen barn utan hål växer år från år.',
    passageEn:
      'Dental hygienists show small children how to brush, and the share without cavities grows year by year.',
  },
  'social-care': {
    broader: '',
    sv: 'socialtjänst, omsorg, social omsorg, socialt arbete, socialt stöd, sociala tjänster, välfärd, välfärdstjänst, socialsekreterare, socialarbetare, socialnämnd, social välfärd, socialförvaltning, socialt skydd, socialt skyddsnät, sociala frågor, utsatta grupper, sårbara grupper, socialvård, välfärdsfråga, omsorgspersonal, socialpolitik, social trygghet, hemtjänst, socialkontor, biståndshandläggare, stödfamilj, familjecentral, social utsatthet',
    en: 'social care, social services, social work, social worker, social support, welfare, social welfare, social protection, social security, safety net, care services, care worker, home care, vulnerable groups, social policy, caregiver, vulnerable people, social assistance, social service, case management, social workers, welfare office, case worker, family centre',
    passageSv:
      'Socialsekreterare lär av varandra hur stöd kan ges tidigt och på lika villkor till dem som har det svårast.',
    passageEn:
      'Social workers learn from each other how support can be given early and fairly to those who are worst off.',
  },
  'elderly-care': {
    broader: 'social-care',
    sv: 'äldre, äldreomsorg, äldre människor, äldre personer, pensionär, pensionärer, seniorer, senior, äldreboende, vårdboende, demens, demensvård, gamla människor, åldrande, aktivt åldrande, hemsjukvård, pensionärsråd, äldrefråga, undersköterska, anhörigstöd, äldrevård, åldrande befolkning, åldringar, seniorboende, anhörigvårdare, träffpunkt för äldre, dementa, äldre invånare, hemtjänst, demenssjuka, pensionärsförening, mormor, farfar, äldrekurs, trygghetslarm',
    en: 'elderly, elderly care, elder care, eldercare, older people, older persons, old people, older adults, senior, senior citizen, pensioner, ageing, aging, active ageing, nursing home, retirement home, care home, dementia, dementia care, old age, family carer, ageing population, age-friendly, care of the elderly, geriatric, seniors, grandparents, older residents, home help, home care, elders, old age pension, older citizens, grandmothers, care for older people, retired people',
    passageSv:
      'På en dagverksamhet möts pensionärer för gymnastik och samtal, och personalen får utbildning om demens.',
    passageEn:
      'At a day centre pensioners meet for exercise and conversation, and the staff are trained in dementia.',
  },
  disability: {
    broader: 'social-care, human-rights',
    sv: 'funktionsnedsättning, funktionshinder, funktionsvariation, personer med funktionsnedsättning, funktionshindrade, funktionshindrad, handikapp, synskadad, hörselskadad, blind, döv, lss, daglig verksamhet, personlig assistans, hjälpmedel, funktionsrätt, rörelsehinder, intellektuell funktionsnedsättning, gruppbostad, funktionsrättsorganisation, rörelsehindrad, habilitering, =döva, funktionsnedsatt, funktionsnedsättningar, rullstolsburna, teckenspråk, blinda, synskadade, synskada, hörselskada, punktskrift, utvecklingsstörning, autism',
    en: 'disability, disabilities, disabled, people with disabilities, persons with disabilities, impairment, visually impaired, hearing impaired, deaf, blind, intellectual disability, personal assistance, assistive device, disability rights, disability inclusion, handicap, functional variation, disability organisation, sheltered workshop, physical disability, sign language, wheelchair user, wheelchair users, braille, autism, hard of hearing, visual impairment, impairments, disabled people, special needs',
    passageSv:
      'Personer med funktionsnedsättning får daglig verksamhet i ett kafé och ett råd som kommunen måste lyssna på.',
    passageEn:
      'People with disabilities get work in a café and a council of their own to which the municipality must listen.',
  },
  'children-at-risk': {
    broader: 'social-care, childrens-rights',
    sv: 'utsatta barn, barn i riskzon, barn som far illa, barnmisshandel, barnskydd, barnavårdscentral, gatubarn, barnarbete, barnäktenskap, föräldralösa barn, barnhem, barn i utsatta situationer, våld mot barn, sexuella övergrepp mot barn, barnahus, orosanmälan, föräldralös, barngifte, tvångsgifte',
    en: 'children at risk, vulnerable children, child abuse, child protection, street children, child labour, child labor, child marriage, orphan, orphanage, children in vulnerable situations, violence against children, child neglect, child welfare, early marriage, forced marriage, safeguarding, child sexual abuse',
    passageSv: 'Förskola, polis och socialtjänst enas om hur de gör när ett barn tycks fara illa hemma.',
    passageEn:
      'Preschool, police and social services agree on what each does when a child seems to be harmed at home.',
  },
  'foster-care': {
    broader: 'children-at-risk',
    sv: 'familjehem, fosterhem, fosterfamilj, fosterbarn, placerade barn, familjehemsvård, jourhem, adoption, samhällsvård, avinstitutionalisering, familjehemsplacering, hem för vård eller boende, ensamkommande barn, kontaktfamilj, barnhemsbarn',
    en: 'foster care, foster family, foster home, foster parent, foster child, alternative care, residential care, adoption, deinstitutionalisation, deinstitutionalization, looked-after children, children in care, family-based care, unaccompanied minor, unaccompanied children, leaving care',
    passageSv:
      'I stället för stora barnhem rekryteras och utbildas familjehem, så att barnen får växa upp hos någon.',
    passageEn:
      'Instead of large institutions, foster families are recruited and trained so that children can grow up with someone.',
  },
  families: {
    broader: 'social-care',
    sv: 'familj, familjer, föräldrastöd, förälder, föräldrar, föräldraskap, familjecentral, barnfamilj, föräldrautbildning, familjestöd, pappa, pappor, pappagrupp, mamma, ensamstående förälder, familjerådgivning, familjerätt, föräldrakurs, ensamstående mamma, vårdnadshavare, hembesök, föräldraledighet, stöd till föräldrar',
    en: 'family, families, parenting, parent, parental support, family centre, family center, family support, father, fatherhood, mother, motherhood, single parent, single mother, parenting programme, family counselling, guardian, home visit, parental leave, fathers group',
    passageSv:
      'På familjecentralen möter nyblivna föräldrar barnmorska, pedagog och kurator under samma tak.',
    passageEn: 'At the centre new parents meet a midwife, an educator and a counsellor under the same roof.',
  },
  homelessness: {
    broader: 'social-care, housing',
    sv: 'hemlöshet, hemlös, hemlösa, bostad först, härbärge, uteliggare, bostadslös, vräkning, bostadslöshet, akutboende, stödboende, avhysning, gatumänniskor, bostadssocial',
    en: 'homelessness, homeless, housing first, homeless shelter, rough sleeper, rough sleeping, eviction, street people, supported housing, night shelter, homeless people, emergency housing',
    passageSv:
      'Den som sovit ute får först ett eget kontrakt och sedan stöd, och de flesta bor kvar efter två år.',
    passageEn:
      'Those who slept rough first get a lease of their own and then support, and most still live there after two years.',
  },
  poverty: {
    broader: 'social-care, inclusion',
    sv: 'fattigdom, fattigdomsbekämpning, fattig, fattigdomsminskning, extrem fattigdom, ekonomiskt bistånd, försörjningsstöd, ekonomisk utsatthet, låginkomsttagare, hushåll med låg inkomst, låg inkomst, socialbidrag, barnfattigdom, levnadsstandard, försörjningsmöjligheter, minska fattigdomen, skuldrådgivning, budgetrådgivning, tiggare, tiggeri, fattiga, utsatta hushåll, låginkomst, bidragstagare',
    en: 'poverty, poverty reduction, poverty alleviation, poor people, poor families, extreme poverty, low-income, low income, livelihood, income support, cash transfer, financial assistance, economic vulnerability, child poverty, living standard, destitute, poor households, debt counselling, social exclusion, beggar, begging, poor, vulnerable households',
    passageSv:
      'De fattigaste hushållen får ett litet månatligt stöd och hjälp att hitta nya sätt att försörja sig.',
    passageEn:
      'The poorest households receive a small monthly sum and help to find new ways of earning a living.',
  },
  'gender-based-violence': {
    broader: 'gender-equality, social-care, safety',
    sv: 'våld mot kvinnor, mäns våld mot kvinnor, våld i nära relationer, kvinnojour, kvinnofrid, kvinnomisshandel, könsbaserat våld, könsrelaterat våld, sexuellt våld, hedersrelaterat våld, hedersförtryck, hedersvåld, våldtäkt, skyddat boende, sexuella trakasserier, partnervåld, våldsutsatt, våldsutsatta kvinnor, sexuella övergrepp, familjevåld, prostitution, kvinnovåld, misshandel, misshandlad, misshandlade kvinnor, kvinnovåldet, tryggt boende, jourboende, våldsutövare, hustrumisshandel, våldet mot kvinnor, våld i hemmet, trakasserier, antasta',
    en: "violence against women, gender-based violence, gender based violence, domestic violence, intimate partner violence, sexual violence, =gbv, women's shelter, honour-related violence, honor-based violence, rape, sexual harassment, battered women, sexual abuse, femicide, abused women, protected housing, family violence, prostitution, domestic abuse, violence in close relationships, batterer, wife beating, safe house, refuge for women, survivors of violence, harassment, perpetrators, violence at home, violence against girls, stalking, molested, street harassment",
    passageSv:
      'Polis, vård och kvinnojour skriver en gemensam rutin så att den som blivit slagen bara behöver berätta en gång.',
    passageEn:
      'Police, clinics and the shelter write one routine, so that a woman who was beaten has to tell her story only once.',
  },
};
