// Health and social care in both languages. Data only, written from general knowledge of municipal and regional care.
// Over 200 lines: both services share clients and words, and are easier to keep apart when read side by side.
import type { ConceptEntries } from './concept.js';

/** Health from prevention to hospital; care of old people, children, families and people with disabilities. */
export const HEALTH_AND_CARE: ConceptEntries = {
  health: {
    broader: '',
    sv: 'hälsa, hälsofråga, hälso- och sjukvård, sjukvård, hälsovård, vård, sjukdom, vårdkvalitet, hälsosystem, hälsosektor, vårdfråga, patient, vårdpersonal, god hälsa, hälsa och välbefinnande, hälsotillstånd, vårdutveckling, vårdsystem, patientsäkerhet, sjukvårdspersonal, hälsoläge, vårdcentral, patienter, sjuksköterskor, läkare, hälsostation, =sjuk, =sjuka, bli frisk, bli friska, hålla sig frisk, ohälsa, vårdkö, väntetider i vården, vårdgaranti, vårdgivare, sjukförsäkring, hälsoförsäkring, medicinsk behandling, hälsoarbetare, vårdteam, vård på lika villkor',
    en: 'health, healthcare, health care, health services, health system, health sector, medical, medical care, disease, illness, patient, patient safety, health worker, health personnel, good health, health and well-being, medicine, health equity, health outcomes, patients, nurses, doctors, clinics, health post, health workers, =sick, sickness, fall ill, stay healthy, see a doctor, medical staff, medics, access to care, quality of care, waiting times for care, health professional, sick people, unwell',
    passageSv:
      'Regionen och dess motsvarighet utomlands utbyter erfarenheter av hur vården kan nå dem som bor längst bort.',
    passageEn:
      'The region and its counterpart abroad exchange experience of how care can reach those who live furthest away.',
  },
  'public-health': {
    broader: 'health',
    sv: 'folkhälsa, folkhälsoarbete, hälsofrämjande, förebyggande hälsa, förebyggande hälsoarbete, friskvård, hälsosam livsstil, levnadsvanor, hälsokampanj, jämlik hälsa, välbefinnande, hälsoupplysning, hälsoskydd, hälsoinspektör, livsmedelskontroll, livsmedelsinspektör, förebyggande insatser, hälsoutbildning, fysisk aktivitet, livsstilssjukdom, övervikt, hälsoundersökning, hälsokontroll, förebygga sjukdom, förebygga sjukdomar, förebygga ohälsa, sund livsstil, leva hälsosamt, hälsosamt liv, hälsosamma vanor, sunda vanor, motionsvanor, stillasittande, rörelseglädje, röra på sig, medellivslängd, hälsoklyfta, hälsoinformation, hälsokunskap, hälsocoach, hälsosamtal, hälsovanor, hälsodag, miljö- och hälsoskydd, miljöhälsa, matförgiftning, livsmedelshygien, fysisk hälsa, fetma, skadeförebyggande, bättre hälsa, hälsosamma val',
    en: 'public health, health promotion, preventive health, disease prevention, healthy lifestyle, health education, health campaign, health inequality, health inequalities, well-being, wellbeing, environmental health, health inspector, food safety, food inspection, physical activity, non-communicable disease, obesity, prevention programme, health literacy, healthy living, preventive care, preventive healthcare, preventative health, health screening, health check, health check-up, health awareness, health coach, health communicator, healthy habits, healthy choices, keep fit, keeping fit, life expectancy, determinants of health, health gap, health disparities, population health, food hygiene, food poisoning, food inspector, lifestyle disease, sedentary, physical inactivity, overweight, health fair, health talks, prevent disease, prevent illness, healthy city, better health, health officer, sanitary inspector',
    passageSv:
      'Folkhälsostrateger kartlägger levnadsvanor i olika stadsdelar och riktar insatserna dit ohälsan är störst.',
    passageEn:
      'Health strategists map living habits in different districts and direct efforts to where ill health is greatest.',
  },
  'primary-care': {
    broader: 'health',
    sv: 'primärvård, vårdcentral, hälsocentral, husläkare, distriktssköterska, distriktssköterskor, klinik, hälsoklinik, läkare, sjuksköterska, sjuksköterskor, mobil klinik, hälsopost, familjeläkare, nära vård, hälsostation, byhälsoarbetare, läkarmottagning, allmänläkare, allmänmedicin, vårdmottagning, byklinik, hälsovårdscentral, närakut, jourläkare, jourmottagning, vårdstation, sjukstuga, distriktsläkare, gå till doktorn, träffa en läkare, mobilt vårdteam, mobil vård, mobil vårdcentral, första linjens vård, närsjukvård, byhälsovård, bysjuksköterska, blodprov, såromläggning, sårvård, hälsorum, folkhälsosjuksköterska',
    en: "primary care, primary health care, primary healthcare, health centre, health center, clinic, health post, =nurse, =nurses, doctor, physician, mobile clinic, family doctor, general practitioner, outreach clinic, community health worker, health station, local clinic, health clinic, family medicine, family physician, gp practice, gp surgery, dispensary, village clinic, village health worker, village health team, community nurse, district nurse, community health nurse, community health volunteer, health extension worker, nurse practitioner, walk-in clinic, polyclinic, rural clinic, outpatient, outpatient clinic, health outpost, medical centre, medical center, doctor's office, doctor's surgery, community clinic, wound care, blood test, ambulatory care, first-line care, treat patients at home",
    passageSv:
      'Distriktssköterskor på moped besöker byarna en gång i veckan och följer upp blodtryck och sår.',
    passageEn:
      'Community health workers on mopeds visit the villages once a week and follow up blood pressure and wounds.',
  },
  hospitals: {
    broader: 'health',
    sv: 'sjukhus, akutsjukvård, akutmottagning, kirurgi, specialistvård, universitetssjukhus, lasarett, sjukhusvård, vårdavdelning, medicinteknik, medicinteknisk utrustning, röntgen, cancervård, cancer, intensivvård, vårdhygien, akutvård, hjärtsjukvård, strokevård, sjukhussäng, vårdplats, operationssal, opererad, kirurgisk, narkos, anestesi, slutenvård, triage, respirator, syrgas, fältsjukhus, ultraljud, magnetkamera, datortomografi, strålbehandling, cellgifter, onkologi, kardiologi, radiologi, patologi, dialys, blodcentral, blodgivare, blodtransfusion, brännskada, avdelningssköterska, läkarrond, bårhus, vårdrelaterade infektioner, hjärtinfarkt, organdonation, transplantation, opereras',
    en: '=hospital, emergency care, emergency room, surgery, specialist care, university hospital, hospital ward, medical equipment, x-ray, cancer, cancer care, intensive care, infection control, stroke care, inpatient, trauma care, hospital care, ward round, ward rounds, operating theatre, operating room, surgical, anaesthesia, anesthesia, icu, oxygen cylinder, oxygen concentrator, teaching hospital, field hospital, triage, emergency department, accident and emergency, ultrasound, ct scanner, radiology, radiologist, oncology, oncologist, chemotherapy, radiotherapy, cardiology, cardiologist, dialysis, blood bank, blood transfusion, blood donor, burns unit, critical care, medical device, hospitalised, hospitalized, heart attack, organ donation, specialist doctor, medical specialist, medical imaging, morgue, mortuary',
    passageSv:
      'Akutmottagningens personal tränar triage tillsammans, och väntetiden för de svårast skadade sjunker.',
    passageEn:
      'Emergency room staff train triage together, and the wait for the most badly injured becomes shorter.',
  },
  medicines: {
    broader: 'health',
    sv: 'läkemedel, medicin, mediciner, apotek, apotekare, farmaceut, farmaci, receptarie, tabletter, receptbelagd, receptfri, läkemedelsbrist, läkemedelsförsörjning, läkemedelshantering, medicinbrist, medicinförråd, medicinlager, medicinska förnödenheter, sjukvårdsmaterial, förbandsmaterial, smärtstillande, medicinera, ta sin medicin, förfalskade läkemedel, läkemedelskommitté, läkemedelsgenomgång, livsviktiga läkemedel',
    en: 'medicines, medication, pharmaceutical, pharmacy, pharmacies, pharmacist, drugstore, prescription, prescription drugs, essential medicines, essential drugs, medical supplies, medicine supply, shortage of medicines, drug shortage, drug supply, =pills, painkiller, counterfeit medicines, fake medicines, medical stores, medicine stock, take medicine, over-the-counter, dispense medicines',
    passageSv:
      'Apoteket i byn får ett enkelt lagerregister, och insulin och antibiotika tar inte längre slut i slutet av månaden.',
    passageEn:
      'The village pharmacy gets a simple stock register, and insulin and antibiotics no longer run out at the end of the month.',
  },
  'maternal-health': {
    broader: 'health, womens-health',
    sv: 'mödrahälsa, mödravård, mödrahälsovård, förlossning, förlossningsvård, barnmorska, gravid, graviditet, mödradödlighet, barnhälsovård, spädbarn, spädbarnsdödlighet, =amning, nyfödd, barnavård, neonatalvård, föräldragrupp, tonårsgraviditet, förlossningsklinik, barnhälsa, mödrar, bebisar, barnmorskor, gravida, nyfödda, förlossningsavdelning, bvc, blivande mamma, blivande mammor, blivande föräldrar, föda barn, föder barn, föder hemma, barnafödande, kejsarsnitt, mammagrupp, spädbarnsvård, prematur, förtidigt födda, för tidigt födda, kuvös, =ammar, =ammande, bröstmjölk, modersmjölk, bröstmjölksersättning, missfall, dödfödd, tonårsmamma, barnläkare, barnmedicin, nyblivna mammor, doula, föräldraförberedelse, förlossningssal, barnadödlighet, barnsjuksköterska',
    en: 'maternal health, maternity, maternity care, maternal mortality, midwife, midwives, midwifery, childbirth, pregnancy, pregnant, antenatal care, prenatal, newborn, neonatal, infant, infant mortality, breastfeeding, child health, teenage pregnancy, mother and child health, obstetric, early pregnancy, =baby, =babies, give birth, antenatal, newborns, maternity ward, safe delivery, expectant mothers, pregnant women, teenage mothers, teen mothers, mother-to-be, mothers-to-be, obstetrician, =birthing, birth attendant, traditional birth attendant, skilled birth attendance, delivery room, delivery ward, labour ward, birth centre, birthing centre, birth clinic, caesarean, c-section, fistula, preterm, premature babies, premature birth, baby incubator, postnatal, postnatal care, postpartum, perinatal, stillbirth, miscarriage, maternal deaths, maternal death, child mortality, under-five mortality, breastfeed, breast milk, breast-feeding, mother and child, new mothers, paediatrics, pediatrics, paediatrician, pediatrician, child health clinic, baby clinic, doula, home birth, unborn child, nursing mothers',
    passageSv:
      'Barnmorskor lär sig upptäcka riskgraviditeter tidigt, och fler kvinnor föder på kliniken i stället för hemma.',
    passageEn:
      'Midwives learn to spot risky pregnancies early, and more women give birth at the clinic instead of at home.',
  },
  'womens-health': {
    broader: 'health, gender-equality',
    sv: 'kvinnohälsa, kvinnors hälsa, sexuell hälsa, reproduktiv hälsa, srhr, preventivmedel, abort, familjeplanering, sexualundervisning, sexualupplysning, ungdomsmottagning, livmoderhalscancer, bröstcancer, sexuella rättigheter, reproduktiva rättigheter, sex och samlevnad, könsstympning, gynekolog, gynekologi, gynekologisk, p-piller, abortvård, oönskad graviditet, oönskade graviditeter, cellprov, cellprovtagning, mammografi, hpv, klimakteriet, endometrios, kvinnoklinik, kvinnosjukdom, sexualitet, sexualkunskap, sex- och samlevnadsundervisning, sexualrådgivning, omskärelse, kvinnlig könsstympning, kvinnlig omskärelse, rätten till sin kropp, rätten till sin egen kropp, bestämma över sin kropp, kroppslig autonomi',
    en: "women's health, sexual health, reproductive health, sexual and reproductive health, srhr, contraception, contraceptive, abortion, family planning, sex education, sexuality education, youth clinic, cervical cancer, breast cancer, reproductive rights, female genital mutilation, birth control, morning-after pill, emergency contraception, unsafe abortion, unwanted pregnancy, unwanted pregnancies, unintended pregnancy, unplanned pregnancy, gynaecologist, gynecologist, gynaecology, gynecology, gynaecological, cervical screening, pap smear, mammography, mammogram, hpv, menopause, endometriosis, =fgm, genital mutilation, female circumcision, bodily autonomy, sexual rights, sexuality, women's clinic, women's health clinic, talk about sex, reproductive choice",
    passageSv:
      'Ungdomsmottagningen svarar på frågor om preventivmedel och relationer utan att någon behöver uppge sitt namn.',
    passageEn:
      'The youth clinic answers questions about contraception and relationships without anyone having to give their name.',
  },
  'mental-health': {
    broader: 'health',
    sv: 'psykisk hälsa, psykisk ohälsa, psykiatri, självmord, suicid, suicidprevention, depression, ångest, trauma, psykolog, psykosocial, psykosocialt stöd, traumabehandling, kurator, samtalsstöd, kbt, psykiatrisk vård, posttraumatisk stress, barnpsykiatri, krisstöd, psykiskt sjuk, må dåligt, terapi, stresshantering, stressrelaterad, utmattning, utbrändhet, utbränd, psykiskt välbefinnande, psykiska besvär, psykiska problem, psykisk sjukdom, psykiska sjukdomar, psykiater, psykoterapi, psykoterapeut, =terapeut, traumatiserad, krigstrauma, ptsd, självskadebeteende, självskadande, ätstörning, anorexi, bipolär, schizofreni, psykos, nedstämd, =deprimerad, samtalsterapi, samtalsmottagning, psykologisk hjälp, psykologiskt stöd, psykologisk första hjälp, stödsamtal, hjälplinje, någon att prata med, prata om känslor, konstterapi, lekterapi, mental hälsa, mental ohälsa, =bup, mår psykiskt dåligt, traumamedveten, mindfulness',
    en: 'mental health, mental illness, mental ill-health, psychiatry, psychiatric, suicide, suicide prevention, depression, anxiety, =trauma, toxic stress, psychologist, psychosocial, psychosocial support, counselling, counseling, counsellor, post-traumatic stress, emotional support, mental well-being, therapy, mental wellbeing, stress management, burnout, burn-out, psychological support, psychological help, psychological first aid, psychotherapy, psychotherapist, therapist, psychiatrist, traumatised, traumatized, ptsd, self-harm, self-harming, suicidal, panic attack, eating disorder, anorexia, bipolar, schizophrenia, psychosis, mental disorder, mental distress, emotional distress, emotional well-being, crisis line, someone to talk to, talk about feelings, coping with loss, coping skills, art therapy, poor mental health, mentally ill, mindfulness',
    passageSv:
      'Psykologer utbildar lärare i att känna igen ångest och trauma hos barn som levt med skottlossning.',
    passageEn:
      'Psychologists teach school staff to recognise anxiety and trauma in children who have lived with shelling.',
  },
  loneliness: {
    broader: 'mental-health, social-care',
    sv: '=ensamhet, =ensamma, ofrivillig ensamhet, social isolering, isolerade människor, isolerade i hemmet, känna sig ensam, känner sig ensam, känner sig ensamma, bryta ensamhet, bryta isolering, bryta isoleringen, motverka ensamhet, ensamboende, sitter hemma ensamma, sitta hemma ensam, sitter ensamma, ensam hemma, ensamma hemma, utan vänner, saknar vänner, saknar umgänge, någon att umgås med, social samvaro, väntjänst, besökstjänst, besöksvän, telefonvän, samtalsvän, gemenskapslunch, lära känna grannar',
    en: 'loneliness, =lonely, social isolation, socially isolated, feel alone, feeling alone, feeling isolated, feel isolated, home alone, living alone, live alone, lives alone, sit at home alone, sitting at home alone, alone at home, without friends, few friends, befriending, befriender, companionship, visiting scheme, visiting friend, friendly visits, break isolation, breaking isolation, break the isolation, combat loneliness, housebound, telephone friend',
    passageSv:
      'Frivilliga ringer på hos dem som sällan träffar någon och följer med till kören, lunchen eller parkbänken.',
    passageEn:
      'Volunteers ring the bell of those who seldom meet anyone and come along to the choir, the lunch or the park bench.',
  },
  'infectious-disease': {
    broader: 'public-health',
    sv: 'smittsam sjukdom, smittskydd, pandemi, covid-19, covid, corona, coronapandemin, epidemi, vaccination, vaccin, vaccinera, malaria, tuberkulos, kolera, ebola, smittspridning, antibiotikaresistens, smitta, infektion, dengue, myggnät, virus, =viruset, myggor, denguefeber, mässling, smittsam, smittspårning, sjukdomsutbrott, virusutbrott, virussjukdom, bakterieinfektion, parasit, influensa, lunginflammation, hepatit, gulsot, polio, difteri, stelkramp, gula febern, =zika, =tbc, tyfoid, tyfus, dysenteri, diarré, diarrésjukdom, bilharzia, spetälska, fästing, fästingburen, karantän, munskydd, myggmedel, myggburen, antibiotika, resistenta bakterier, epidemisk, smittvåg, epidemiolog, epidemiologi, smittskyddsläkare, tropisk sjukdom, tropiska sjukdomar',
    en: 'infectious disease, communicable disease, disease control, pandemic, covid-19, covid, coronavirus, epidemic, vaccination, vaccine, immunisation, immunization, malaria, tuberculosis, cholera, ebola, disease outbreak, antimicrobial resistance, antibiotic resistance, infection, dengue, mosquito net, virus, vaccinated, outbreak, mosquitoes, mosquito nets, measles, contagious, infected, disease surveillance, contact tracing, quarantine, lockdown, face mask, influenza, =flu, pneumonia, hepatitis, polio, diphtheria, tetanus, meningitis, yellow fever, =zika, typhoid, dysentery, diarrhoea, diarrhea, bilharzia, schistosomiasis, leprosy, =tb, tick-borne, parasite, tropical disease, vector-borne, bed net, bed nets, insecticide-treated nets, vaccination campaign, immunised, immunized, antibiotics, drug-resistant, epidemiology, epidemiologist, outbreak of disease, infectious',
    passageSv:
      'Under pandemin delade kommunerna skyddsutrustning, affischer på flera språk och sätt att nå de mest misstrogna.',
    passageEn:
      'During the pandemic the municipalities shared protective equipment, posters in several languages and ways to reach doubters.',
  },
  'chronic-disease': {
    broader: 'public-health',
    sv: 'kronisk sjukdom, kroniska sjukdomar, kroniskt sjuk, kroniskt sjuka, långvarig sjukdom, långtidssjuk, folksjukdom, välfärdssjukdom, icke smittsamma sjukdomar, diabetes, diabetiker, blodsocker, insulin, högt blodtryck, blodtryck, hypertoni, hjärt- och kärlsjukdom, hjärt- och kärlsjukdomar, hjärtsjukdom, hjärtsjuk, kärlsjukdom, hjärtsvikt, astma, allergi, allergisk, lungsjukdom, njursjukdom, reumatism, reumatiker, artros, benskörhet, kronisk smärta, migrän, multipel skleros',
    en: 'chronic disease, chronic illness, chronic condition, chronically ill, long-term condition, long-term illness, =ncd, =ncds, diabetes, diabetic, blood sugar, insulin, high blood pressure, blood pressure, hypertension, cardiovascular, heart disease, heart failure, heart condition, asthma, allergy, allergic, lung disease, kidney disease, arthritis, rheumatism, osteoporosis, migraine, chronic pain, multiple sclerosis, cholesterol, sickle cell',
    passageSv:
      'Blodtryck och blodsocker mäts på torgdagen, och den som har förhöjda värden får en plan för mat, rörelse och mediciner.',
    passageEn:
      'Blood pressure and blood sugar are measured on market day, and those with high values get a plan for food, exercise and pills.',
  },
  hiv: {
    broader: 'infectious-disease',
    sv: 'hiv, aids, hiv-prevention, hiv/aids, hivpositiv, bromsmediciner, hivtest, kondom, könssjukdom, sexuellt överförbara sjukdomar, hivsmitta, hiv-positiva, hivprevention, hivarbete, smittade med hiv, hivtestning, aidssjuk, kondomutdelning, klamydia, gonorré, syfilis, säkert sex, säkrare sex, oskyddat sex, sexuellt överförbar infektion, sexuellt överförbara infektioner, aidsepidemin',
    en: 'hiv, =aids, hiv prevention, hiv/aids, hiv-positive, antiretroviral, hiv test, condom, sexually transmitted disease, sexually transmitted infection, people living with hiv, hiv testing, hiv infection, aids epidemic, arv treatment, arv drugs, safe sex, safer sex, unprotected sex, =sti, =std, =stis, =stds, chlamydia, gonorrhoea, gonorrhea, syphilis, venereal disease, sexually transmitted, voluntary counselling and testing, mother-to-child transmission',
    passageSv:
      'Ungdomar utbildas till kamratrådgivare om hiv och ser till att fler testar sig och börjar behandling.',
    passageEn:
      'Young people are trained as peer advisers on HIV and see to it that more get tested and start treatment.',
  },
  nutrition: {
    broader: 'public-health, food-security',
    sv: '=näring, näringslära, =kost, kosthållning, undernäring, felnäring, undernärd, hälsosam mat, nyttig mat, måltider, dietist, näringsriktig, matvanor, barnfetma, näringsbrist, mat och hälsa, näringsämne, näringsvärde, näringsinnehåll, vitamin, vitaminbrist, järnbrist, kostråd, kostrådgivare, kostrådgivning, äta nyttigt, äta hälsosamt, äta grönsaker, skräpmat, snabbmat, läskedryck, sockrade drycker, kosttillskott, nutritionist, matallergi, näringsintag, måltidspedagogik, matpyramiden',
    en: 'nutrition, nutritious, malnutrition, malnourished, undernutrition, diet, healthy food, healthy eating, dietitian, stunting, eating habits, micronutrient, childhood obesity, balanced diet, healthy meals, undernourished, undernourishment, nutritionist, nutritional, vitamin, vitamin deficiency, iron deficiency, anaemia, anemia, protein-rich, underweight, overweight children, obese, junk food, fast food, sugary drinks, soft drinks, eat well, eating well, eat healthily, eat vegetables, infant formula, supplementary feeding, therapeutic feeding, food supplements, dietary, dietician, baby food, growth monitoring, healthy cooking, healthy snacks, healthy lunch',
    passageSv: 'Mammagrupper lagar näringsrik gröt av lokala råvaror och väger sina barn varje månad.',
    passageEn:
      'Groups of mothers cook nourishing porridge from local produce and weigh their children every month.',
  },
  'e-health': {
    broader: 'health, digitalisation',
    isJoint: true,
    sv: 'e-hälsa, ehälsa, telemedicin, digital vård, digital hälsa, journalsystem, patientjournal, välfärdsteknik, distansvård, vårdteknik, elektronisk journal, digitala vårdbesök, vård på distans, trygghetslarm, digitala vårdtjänster, vårdapp, hälsoapp, videobesök, läkare på nätet, nätläkare, distansmonitorering, egenmonitorering, digital vårdcentral, digital mottagning, digitala journaler, digital journal, journalföring, e-recept, elektroniska recept, vårdinformationssystem, hälsoinformationssystem, patientdata, hälsodata, telehälsa, distansmedicin, medicinrobot, läkemedelsrobot, gps-larm, digital tillsyn, digitala hjälpmedel, videosamtal med läkare, videokonsultation, virtuell vård, hemmonitorering, digitala trygghetslarm, telekonsultation',
    en: 'e-health, ehealth, telemedicine, telehealth, digital health, digital healthcare, medical record, patient record, welfare technology, assistive technology, remote care, m-health, health information system, electronic health record, telecare, tele-health, tele-medicine, mhealth, health app, video consultation, online doctor, remote consultation, remote patient monitoring, patient portal, digital patient records, health records, patient data, health data, e-prescription, electronic prescription, digital medicine, medical app, teleconsultation, tele-consultation, teleradiology, personal alarm, alarm button, virtual care, virtual ward, virtual clinic, health informatics, digital care',
    passageSv:
      'Genom videosamtal bedömer specialister på det stora sjukhuset hudförändringar som fotograferats i en by.',
    passageEn:
      'Over a video link specialists at the main clinic assess skin conditions photographed in a remote village.',
  },
  addiction: {
    broader: 'social-care, public-health',
    sv: 'missbruk, beroendevård, alkohol, narkotika, droger, drogförebyggande, tobak, rökning, missbruksvård, spelberoende, alkoholmissbruk, drogmissbruk, andt, alkoholprevention, drogprevention, drogfri, rehabilitering, sprutbyte, narkotikamissbruk, rusmedel, dricka alkohol, missbrukare, nykter, nykterhet, berusad, rökare, rehab, cannabis, alkoholist, alkoholism, alkoholvanor, alkoholberoende, drogberoende, narkotikaberoende, beroendesjukdom, beroendeproblematik, spritmissbruk, hembränt, =langning, =langare, knark, knarka, opioid, heroin, amfetamin, kokain, hasch, överdos, naloxon, metadon, substitutionsbehandling, skademinimering, =snus, e-cigarett, vattenpipa, sluta röka, rökavvänjning, tobaksprevention, spelproblem, avgiftning, tillnyktring, behandlingshem, anonyma alkoholister, skadligt bruk, riskbruk, drogtest, serveringstillstånd, alkoholkonsumtion, unga som dricker, dricker för mycket, sniffa lim, berusningsdrickande, rökfria miljöer',
    en: 'addiction, substance abuse, substance use, drug abuse, drug use, drug prevention, alcohol, narcotics, tobacco, smoking, drug addict, gambling addiction, rehabilitation centre, alcohol abuse, needle exchange, drug-free, substance misuse, illicit drugs, =drugs, gambling, drinking among young people, drunk, sober, alcoholics, rehab, binge drinking, cannabis, alcoholism, heavy drinking, drinking problem, underage drinking, drunkenness, liquor, drug users, drug user, drug dealing, drug dealer, drug trade, drug-related, drug treatment, opioid, heroin, cocaine, amphetamine, marijuana, khat, overdose, naloxone, methadone, harm reduction, detox, detoxification, recovering addict, vaping, e-cigarette, quit smoking, stop smoking, smokers, second-hand smoke, glue sniffing, sniffing glue, intoxicated, sobriety, drug dependence, addictive, addicts, addicted, smoke-free environments',
    passageSv:
      'Föräldramöten, fältarbetare och en behandlingsgrupp ska få färre unga att börja med alkohol och droger.',
    passageEn:
      'Parents’ evenings, outreach workers and a treatment group will keep more young people from alcohol and drugs.',
  },
  'dental-health': {
    broader: 'health',
    sv: 'tandvård, tandhälsa, munhälsa, tandläkare, tandhygienist, folktandvård, folktandvården, tandborstning, karies, munvård, =tand, tänderna, tandklinik, tandsköterska, tandkräm, tandborste, borsta tänderna, hål i tänderna, tandvärk, tandlossning, fluorlack, fluortant, munhygien, tandläkarmottagning, tandreglering, tandprotes, barntandvård, skoltandvård, tandkött, tandlagning, tandställning, friska tänder',
    en: 'dental care, dental health, oral health, dentist, dental hygienist, dentistry, tooth decay, dental clinic, caries, toothbrushing, =teeth, =tooth, dental, toothpaste, brush teeth, brushing teeth, orthodontic, orthodontist, gum disease, toothache, dentures, fluoride varnish, oral hygiene, oral care, mouth care, dental nurse, dental check-up, school dental service, brush their teeth',
    passageSv:
      'Tandhygienister visar förskolebarn hur man borstar, och andelen barn utan hål växer år från år.',
    passageEn:
      'Dental hygienists show small children how to brush, and the share without cavities grows year by year.',
  },
  'social-care': {
    broader: '',
    sv: 'socialtjänst, omsorg, social omsorg, socialt arbete, socialt stöd, sociala tjänster, välfärd, välfärdstjänst, socialsekreterare, socialarbetare, socialnämnd, social välfärd, socialförvaltning, socialt skydd, socialt skyddsnät, sociala frågor, utsatta grupper, sårbara grupper, socialvård, välfärdsfråga, omsorgspersonal, socialpolitik, social trygghet, hemtjänst, socialkontor, biståndshandläggare, stödfamilj, familjecentral, social utsatthet, socialbyrå, socialjour, socialchef, socialassistent, socialpedagog, socionom, sociala insatser, =brukare, omsorgstagare, omsorgsnämnd, vård och omsorg, vård- och omsorgsnämnd, hemhjälp, boendestöd, boendestödjare, =behövande, =hjälpbehövande, nödställda, människor i nöd, människor i utsatthet, de svagaste i samhället, utsatta människor, utsatta personer, utsatta familjer, sårbara människor, socialförsäkring, socialt trygghetssystem, sociala problem, social problematik, individ- och familjeomsorg, =ifo, behandlingsassistent, överförmyndare, förmyndare, god man, gode män, =stödbehövande, biståndsbedömning, omsorgsarbetare',
    en: 'social care, social services, social work, social worker, social support, welfare, social welfare, social protection, social security, safety net, care services, care worker, home care, vulnerable groups, social policy, caregiver, vulnerable people, social assistance, social service, case management, social workers, welfare office, case worker, family centre, carer, social insurance, people in need, those in need, needy, vulnerable families, vulnerable persons, vulnerable residents, social problems, social needs, personal care, support worker, caseworker, means-tested, social pedagogue, social assistant, social counsellor, legal guardian, guardianship, care recipient, care plan, respite care, domiciliary care, community care, care assistant, day care for adults',
    passageSv:
      'Socialsekreterare lär av varandra hur stöd kan ges tidigt och på lika villkor till dem som har det svårast.',
    passageEn:
      'Social workers learn from each other how support can be given early and fairly to those who are worst off.',
  },
  'elderly-care': {
    broader: 'social-care',
    sv: 'äldre, äldreomsorg, äldre människor, äldre personer, pensionär, pensionärer, äldreboende, vårdboende, demens, demensvård, gamla människor, åldrande, aktivt åldrande, hemsjukvård, pensionärsråd, äldrefråga, undersköterska, anhörigstöd, äldrevård, åldrande befolkning, åldringar, seniorboende, anhörigvårdare, träffpunkt för äldre, dementa, äldre invånare, hemtjänst, demenssjuka, pensionärsförening, mormor, farfar, äldrekurs, trygghetslarm, =seniorer, =seniorerna, seniorträff, seniorverksamhet, seniorgrupp, seniorcenter, seniorråd, gammal människa, gamla personer, gamlingar, gammal och ensam, ålderdom, ålderdomshem, ålderspension, åldersvänlig, äldrevänlig, hemtjänstpersonal, hemvård, hemvårdare, äldresjuksköterska, servicehus, trygghetsboende, särskilt boende, sjukhem, vårdhem, korttidsboende, avlastning för anhöriga, närståendevård, demenssjukdom, alzheimer, minnesproblem, minnessvårigheter, geriatrik, geriatrisk, fallolycka, fallprevention, rullator, morfar, farmor, mor- och farföräldrar, bo kvar hemma, bo hemma längre, åttioåringar, nittioåringar, generationsmöten, över generationsgränserna, pensionerad, pensionerade',
    en: "elderly, elderly care, elder care, eldercare, older people, older persons, old people, older adults, senior citizen, pensioner, ageing, aging, active ageing, nursing home, retirement home, care home, dementia, dementia care, old age, family carer, ageing population, age-friendly, care of the elderly, geriatric, seniors, grandparents, older residents, home help, home care, elders, old age pension, older citizens, grandmothers, care for older people, retired people, aged care, home for the aged, residential home, retirement, retired, retiree, granny, grandfather, frail, frailty, gerontology, live at home longer, home carer, homecare, meals on wheels, fall prevention, walking frame, alzheimer's, memory loss, memory clinic, silver economy, intergenerational, across generations, family caregiver, informal carer, older women, older men, older generation, sheltered housing, assisted living, long-term care, old and alone",
    passageSv:
      'På en dagverksamhet möts pensionärer för gymnastik och samtal, och personalen får utbildning om demens.',
    passageEn:
      'At a day centre pensioners meet for exercise and conversation, and the staff are trained in dementia.',
  },
  disability: {
    broader: 'social-care, human-rights',
    sv: 'funktionsnedsättning, funktionshinder, funktionsvariation, personer med funktionsnedsättning, funktionshindrade, funktionshindrad, handikapp, synskadad, hörselskadad, blind, döv, lss, daglig verksamhet, personlig assistans, hjälpmedel, funktionsrätt, rörelsehinder, intellektuell funktionsnedsättning, gruppbostad, funktionsrättsorganisation, rörelsehindrad, habilitering, =döva, funktionsnedsatt, funktionsnedsättningar, rullstolsburna, teckenspråk, blinda, synskadade, synskada, hörselskada, punktskrift, utvecklingsstörning, autism, funktionsvarierad, rullstolsbunden, rullstolsburen, rullstolsanvändare, permobil, vit käpp, ledarhund, assistenthund, blindskrift, hörapparat, hörselnedsättning, nedsatt hörsel, nedsatt syn, nedsatt rörelseförmåga, synnedsättning, teckenspråkig, utvecklingsstörd, downs syndrom, cp-skada, cerebral pares, ryggmärgsskada, förlamad, förlamning, amputerad, benprotes, epilepsi, neuropsykiatrisk, npf, autistisk, personlig assistent, personliga assistenter, ledsagning, ledsagare, skyddat arbete, lönebidrag, krycka, kryckor',
    en: "disability, disabilities, disabled, people with disabilities, persons with disabilities, impairment, visually impaired, hearing impaired, deaf, blind, intellectual disability, personal assistance, assistive device, disability rights, disability inclusion, handicap, functional variation, disability organisation, sheltered workshop, physical disability, sign language, wheelchair user, wheelchair users, braille, autism, hard of hearing, visual impairment, impairments, disabled people, special needs, differently abled, mobility impairment, reduced mobility, limited mobility, wheelchair-bound, crutches, hearing aid, hearing aids, hearing loss, deafblind, partially sighted, low vision, blindness, deafness, guide dog, white cane, down syndrome, down's syndrome, cerebral palsy, spinal cord injury, paraplegic, amputee, epilepsy, autistic, autism spectrum, neurodiversity, neurodivergent, sheltered employment, crpd, handicapped, able-bodied, physically challenged",
    passageSv:
      'Personer med funktionsnedsättning får daglig verksamhet i ett kafé och ett råd som kommunen måste lyssna på.',
    passageEn:
      'People with disabilities get work in a café and a council of their own to which the municipality must listen.',
  },
  'children-at-risk': {
    broader: 'social-care, childrens-rights',
    sv: 'utsatta barn, barn i riskzon, barn som far illa, barnmisshandel, barnskydd, gatubarn, barnarbete, barnäktenskap, föräldralösa barn, barnhem, barn i utsatta situationer, våld mot barn, sexuella övergrepp mot barn, barnahus, orosanmälan, föräldralös, barngifte, tvångsgifte, barn på gatan, barn som lever på gatan, barn som bor på gatan, tiggande barn, barn som arbetar, arbetande barn, barnsoldat, barnprostitution, barnbrud, bortgift, gifts bort, giftas bort, barnaga, misshandlade barn, barn som slås, vanvårdade barn, försummade barn, omsorgssvikt, övergivna barn, barn utan föräldrar, socialt utsatta barn, sårbara barn, barn i behov av skydd, barn som bevittnat våld, barn som upplevt våld, barn utsatta för våld, barn i fara, incest, pedofil, sexuell exploatering av barn, sexuellt utnyttjande av barn, övergrepp mot barn, hjälptelefon för barn, skydda barn, skydd av barn, barn i utsatthet',
    en: 'children at risk, vulnerable children, child abuse, child protection, street children, child labour, child labor, child marriage, orphan, orphanage, children in vulnerable situations, violence against children, child neglect, child welfare, early marriage, forced marriage, safeguarding, child sexual abuse, child worker, working children, children who work, child soldier, child prostitution, child trafficking, child bride, married off, children on the street, children living on the street, street kids, street child, street boys, child beggars, begging children, abandoned children, abandoned child, neglected children, neglected child, abused children, parentless, children without parents, at-risk children, exploitation of children, sexual exploitation of children, online grooming, child pornography, paedophile, children exposed to violence, children who witness violence, child victims, child survivors, child helpline, child safeguarding, child welfare officer, children in conflict with the law, vulnerable child, harm to children, children in need, children in danger',
    passageSv: 'Förskola, polis och socialtjänst enas om hur de gör när ett barn tycks fara illa hemma.',
    passageEn:
      'Preschool, police and social services agree on what each does when a child seems to be harmed at home.',
  },
  'foster-care': {
    broader: 'children-at-risk',
    sv: 'familjehem, fosterhem, fosterfamilj, fosterbarn, placerade barn, familjehemsvård, jourhem, samhällsvård, avinstitutionalisering, familjehemsplacering, hem för vård eller boende, ensamkommande barn, kontaktfamilj, barnhemsbarn, adoptioner, adoptera barn, adopterad, adoptivbarn, adoptivförälder, adoptivföräldrar, adoptivfamilj, internationell adoption, fosterförälder, fosterföräldrar, familjehemsförälder, familjehemsföräldrar, fosterhemsplacering, jourfamilj, avlastningsfamilj, barn på institution, barnby, hvb-hem, hvb, placerade ungdomar, omhändertagna barn, omhändertagande av barn, tvångsomhändertagande, ensamkommande, släktinghem, släktingplacering, nätverkshem, familjebaserad vård, växa upp på barnhem, växer upp på barnhem, barnhemsplacerad',
    en: "foster care, foster family, foster home, foster parent, foster child, alternative care, residential care, deinstitutionalisation, deinstitutionalization, looked-after children, children in care, family-based care, unaccompanied minor, unaccompanied children, leaving care, child adoption, adoption agency, adopt a child, adopted children, adopted child, adoptive parents, adoptive family, foster carer, foster mother, foster placement, fostered children, kinship care, kinship carer, children's village, institutionalised children, institutionalized children, care leaver, young people in care, taken into care, placed in care, unaccompanied youth, separated children, substitute family, family-type home, orphanage care, children in institutions",
    passageSv:
      'I stället för stora barnhem rekryteras och utbildas familjehem, så att barnen får växa upp hos någon.',
    passageEn:
      'Instead of large institutions, foster families are recruited and trained so that children can grow up with someone.',
  },
  families: {
    broader: 'social-care',
    sv: 'familj, familjer, föräldrastöd, förälder, föräldrar, föräldraskap, familjecentral, barnfamilj, föräldrautbildning, familjestöd, pappa, pappor, pappagrupp, mamma, ensamstående förälder, familjerådgivning, familjerätt, föräldrakurs, ensamstående mamma, vårdnadshavare, hembesök, föräldraledighet, stöd till föräldrar, föräldracirkel, barnfamiljer, småbarnsföräldrar, småbarnsfamilj, familjebehandling, familjeterapi, familjeterapeut, ensamstående, skilsmässa, vårdnadstvist, vårdnad om barn, umgängesrätt, underhållsbidrag, barnbidrag, föräldrapenning, pappaledig, pappaledighet, mammaledig, närvarande fäder, =fäder, faderskap, moderskap, syskon, barnuppfostran, uppfostran, barnpassning, barnvakt, bonusfamilj',
    en: 'family, families, parenting, parent, parental support, family centre, family center, family support, father, fatherhood, mother, motherhood, single parent, single mother, parenting programme, family counselling, guardian, home visit, parental leave, fathers group, =dad, =dads, parenthood, parenting classes, parent education, divorce, child custody, custody of children, child support, child maintenance, child benefit, child allowance, paternity leave, maternity leave, raising children, bringing up children, bring up children, child-rearing, child rearing, upbringing, babysitting, babysitter, siblings, family therapy, family law, stepfamily',
    passageSv:
      'På familjecentralen möter nyblivna föräldrar barnmorska, pedagog och kurator under samma tak.',
    passageEn: 'At the centre new parents meet a midwife, an educator and a counsellor under the same roof.',
  },
  homelessness: {
    broader: 'social-care, housing',
    sv: 'hemlöshet, hemlös, hemlösa, bostad först, härbärge, uteliggare, bostadslös, vräkning, bostadslöshet, akutboende, stödboende, avhysning, gatumänniskor, bostadssocial, utan bostad, utan hem, utan tak över huvudet, sover på gatan, sova på gatan, bor på gatan, bo på gatan, lever på gatan, leva på gatan, soppkök, akutbostad, nödboende, jourlägenhet, träningslägenhet, övergångsboende, vräkt, vräkta, vräks, hyresskuld, lågtröskelboende, sover under broar, ingenstans att bo, saknar bostad',
    en: 'homelessness, homeless, housing first, homeless shelter, rough sleeper, rough sleeping, eviction, street people, supported housing, night shelter, homeless people, emergency housing, sleep rough, sleeping rough, slept rough, sleep on the street, sleeping on the street, sleeping on the streets, living on the street, living on the streets, live on the street, life on the street, without a home, rooflessness, nowhere to live, nowhere to sleep, evicted, shelter for homeless, soup kitchen, transitional housing, halfway house, street homeless, street dwellers, rent arrears, supportive housing, housing exclusion, warming centre, people without housing',
    passageSv:
      'Den som sovit ute får först ett eget kontrakt och sedan stöd, och de flesta bor kvar efter två år.',
    passageEn:
      'Those who slept rough first get a lease of their own and then support, and most still live there after two years.',
  },
  poverty: {
    broader: 'social-care, inclusion',
    sv: 'fattigdom, fattigdomsbekämpning, fattig, fattigdomsminskning, extrem fattigdom, ekonomiskt bistånd, försörjningsstöd, ekonomisk utsatthet, låginkomsttagare, hushåll med låg inkomst, låg inkomst, socialbidrag, barnfattigdom, levnadsstandard, försörjningsmöjligheter, minska fattigdomen, skuldrådgivning, budgetrådgivning, tiggare, tiggeri, fattiga, utsatta hushåll, låginkomst, bidragstagare, existensminimum, levnadskostnad, ekonomiskt svaga, låginkomstfamilj, små inkomster, inkomstklyfta, inkomstskillnad, inkomststöd, kontantstöd, kontantbidrag, socialbidragstagare, misär, skuldsanering, överskuldsättning, överskuldsatt, dollar om dagen, energifattigdom, matkuponger, tigga, tigger, nödlidande, medellös, fattigdomsgräns, basinkomst, medborgarlön, socialt bistånd, fattigare, fattigaste',
    en: 'poverty, poverty reduction, poverty alleviation, poor people, poor families, extreme poverty, low-income, low income, livelihood, income support, cash transfer, financial assistance, economic vulnerability, child poverty, living standard, destitute, poor households, debt counselling, social exclusion, beggar, begging, poor, vulnerable households, impoverished, impoverishment, deprivation, deprived, poorest, hardship, economic hardship, financial hardship, cost of living, make ends meet, welfare payments, basic income, minimum income, cash assistance, cash grants, food stamps, social grants, over-indebtedness, debt advice, money worries, energy poverty, income gap, income inequality, wealth gap, standard of living, destitution, misery, underprivileged, beg for money, dollar a day',
    passageSv:
      'De fattigaste hushållen får ett litet månatligt stöd och hjälp att hitta nya sätt att försörja sig.',
    passageEn:
      'The poorest households receive a small monthly sum and help to find new ways of earning a living.',
  },
  'gender-based-violence': {
    broader: 'gender-equality, social-care, safety',
    sv: 'våld mot kvinnor, mäns våld mot kvinnor, våld i nära relationer, kvinnojour, kvinnofrid, kvinnomisshandel, könsbaserat våld, könsrelaterat våld, sexuellt våld, hedersrelaterat våld, hedersförtryck, hedersvåld, våldtäkt, skyddat boende, sexuella trakasserier, partnervåld, våldsutsatt, våldsutsatta kvinnor, sexuella övergrepp, familjevåld, prostitution, kvinnovåld, misshandel, misshandlad, misshandlade kvinnor, kvinnovåldet, tryggt boende, jourboende, våldsutövare, hustrumisshandel, våldet mot kvinnor, våld i hemmet, trakasserier, antasta, slagna kvinnor, slagen hustru, slår sin fru, kvinnor som slås, hotade kvinnor, kvinnofridskränkning, kvinnohus, kvinnohärbärge, tjejjour, mansjour, våldsam partner, våldsam man, våldsamma män, psykiskt våld, fysiskt våld, ekonomiskt våld, våld i hemmen, våld i parrelation, våld i parrelationer, relationsvåld, våld mot flickor, kontaktförbud, besöksförbud, sextrakasserier, ofredande, tafsande, våldtagen, våldtagna, sexualbrott, sexuellt utnyttjad, samtyckeslag, metoo, kvinnomord, hedersmord, syraattack, sexköp, prostituerad, sexarbetare, skyddad adress, kriscenter för kvinnor, kriscenter för män, våld mot kvinnor och flickor, slår kvinnor',
    en: "violence against women, gender-based violence, gender based violence, domestic violence, intimate partner violence, sexual violence, =gbv, women's shelter, honour-related violence, honor-based violence, rape, sexual harassment, battered women, sexual abuse, femicide, abused women, protected housing, family violence, prostitution, domestic abuse, violence in close relationships, batterer, wife beating, safe house, refuge for women, survivors of violence, harassment, perpetrators, violence at home, violence against girls, stalking, molested, street harassment, abusive partner, abusive husband, abusive relationship, abusive men, violent partner, violent husband, violent men, beaten wives, beaten women, battered wives, beats his wife, women who are beaten, women exposed to violence, sexual assault, sexual offences, rapist, acid attack, honour killing, groping, catcalling, metoo, stalker, restraining order, protection order, shelter for women, women's refuge, women's crisis centre, women's helpline, sgbv, =vaw, coercive control, economic abuse, psychological violence, dating violence, perpetrator programme, prostitutes, sex worker, sex work, violence in the home, violence in the family, violence in families",
    passageSv:
      'Polis, vård och kvinnojour skriver en gemensam rutin så att den som blivit slagen bara behöver berätta en gång.',
    passageEn:
      'Police, clinics and the shelter write one routine, so that a woman who was beaten has to tell her story only once.',
  },
};
