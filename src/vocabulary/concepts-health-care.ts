// Health and social care in both languages. Data only, written from general knowledge of municipal and regional care.
// Over 200 lines: both services share clients and words, and are easier to keep apart when read side by side.
import type { ConceptEntries } from './concept.js';

/** Health from prevention to hospital; care of old people, children, families and people with disabilities. */
export const HEALTH_AND_CARE: ConceptEntries = {
  health: {
    broader: '',
    sv: 'hälsa, hälsofråga, hälso- och sjukvård, sjukvård, hälsovård, vård, sjukdom, hälsosystem, hälsosektor, vårdfråga, patient, god hälsa, hälsa och välbefinnande, hälsotillstånd, vårdsystem, hälsoläge, patienter, =sjuk, =sjuka, bli frisk, bli friska, hålla sig frisk, ohälsa, vårdgivare, medicinsk behandling',
    en: 'health, healthcare, health care, health services, health system, health sector, medical, medical care, disease, illness, patient, good health, health and well-being, medicine, health outcomes, patients, =sick, sickness, fall ill, stay healthy, sick people, unwell, health care services, healthcare services',
    kinds:
      'sjukförsäkring, hälsoförsäkring | health insurance, sickness insurance; vårdkö, väntetider i vården, vårdgaranti | waiting times for care, waiting lists for care; patientsäkerhet | patient safety; vårdkvalitet, vårdutveckling | quality of care; vård på lika villkor | access to care, health equity; vårdpersonal, sjukvårdspersonal, hälsoarbetare, vårdteam | health worker, health workers, health personnel, health professional, medical staff, medics; sjuksköterskor | nurses; läkare | doctors, see a doctor; vårdcentral, hälsostation | clinics, health post; ögonsjukvård, ögonvård, glasögon | eye care, eye health, eyeglasses; traditionell medicin, traditionella läkare, folkmedicin | traditional medicine, traditional healers, traditional healer',
    passageSv:
      'Regionen och dess motsvarighet utomlands utbyter erfarenheter av hur vården kan nå dem som bor längst bort.',
    passageEn:
      'The region and its counterpart abroad exchange experience of how care can reach those who live furthest away.',
  },
  'public-health': {
    broader: 'health',
    sv: 'folkhälsa, folkhälsoarbete, hälsofrämjande, förebyggande hälsa, förebyggande hälsoarbete, friskvård, välbefinnande, förebyggande insatser, förebygga sjukdom, förebygga sjukdomar, förebygga ohälsa, fysisk hälsa, bättre hälsa, skadeförebyggande',
    en: 'public health, health promotion, preventive health, disease prevention, well-being, wellbeing, prevention programme, preventive care, preventive healthcare, preventative health, population health, prevent disease, prevent illness, healthy city, better health, health officer',
    kinds:
      'fysisk aktivitet, motionsvanor, stillasittande, rörelseglädje, röra på sig | physical activity, physical inactivity, sedentary, keep fit, keeping fit; övervikt, fetma | obesity, overweight; livsmedelskontroll, livsmedelsinspektör, livsmedelshygien, matförgiftning | food safety, food inspection, food inspector, food hygiene, food poisoning; hälsoskydd, hälsoinspektör, miljö- och hälsoskydd, miljöhälsa | environmental health, health inspector, sanitary inspector; hälsoundersökning, hälsokontroll | health screening, health check, health check-up; livsstilssjukdom | lifestyle disease, non-communicable disease; jämlik hälsa, hälsoklyfta | health inequality, health inequalities, health gap, health disparities, determinants of health; medellivslängd | life expectancy; hälsokampanj, hälsoupplysning, hälsoutbildning, hälsoinformation, hälsokunskap, hälsocoach, hälsosamtal, hälsodag | health education, health campaign, health literacy, health awareness, health coach, health communicator, health fair, health talks; hälsosam livsstil, levnadsvanor, sund livsstil, leva hälsosamt, hälsosamt liv, hälsosamma vanor, sunda vanor, hälsovanor, hälsosamma val | healthy lifestyle, healthy living, healthy habits, healthy choices',
    passageSv:
      'Folkhälsostrateger kartlägger levnadsvanor i olika stadsdelar och riktar insatserna dit ohälsan är störst.',
    passageEn:
      'Health strategists map living habits in different districts and direct efforts to where ill health is greatest.',
  },
  'primary-care': {
    broader: 'health',
    sv: 'primärvård, vårdcentral, hälsocentral, klinik, hälsoklinik, hälsopost, nära vård, hälsostation, läkarmottagning, vårdmottagning, byklinik, hälsovårdscentral, vårdstation, sjukstuga, första linjens vård, närsjukvård, hälsorum',
    en: "primary care, primary health care, primary healthcare, health centre, health center, clinic, health post, health station, local clinic, health clinic, gp practice, gp surgery, dispensary, village clinic, polyclinic, rural clinic, outpatient, outpatient clinic, health outpost, medical centre, medical center, doctor's office, doctor's surgery, community clinic, ambulatory care, first-line care",
    kinds:
      'mobil klinik, mobilt vårdteam, mobil vård, mobil vårdcentral | mobile clinic, outreach clinic; byhälsoarbetare, byhälsovård | community health worker, village health worker, village health team, community health volunteer, health extension worker; distriktssköterska, distriktssköterskor, sjuksköterska, sjuksköterskor, bysjuksköterska, folkhälsosjuksköterska | =nurse, =nurses, community nurse, district nurse, community health nurse, nurse practitioner; husläkare, läkare, familjeläkare, allmänläkare, allmänmedicin, distriktsläkare, gå till doktorn, träffa en läkare | doctor, physician, family doctor, general practitioner, family medicine, family physician; närakut, jourläkare, jourmottagning | walk-in clinic, out-of-hours care; blodprov | blood test; såromläggning, sårvård | wound care; vård i hemmet | treat patients at home',
    passageSv:
      'Distriktssköterskor på moped besöker byarna en gång i veckan och följer upp blodtryck och sår.',
    passageEn:
      'Community health workers on mopeds visit the villages once a week and follow up blood pressure and wounds.',
  },
  hospitals: {
    broader: 'health',
    sv: 'sjukhus, specialistvård, lasarett, sjukhusvård, vårdavdelning, slutenvård, avdelningssköterska, läkarrond',
    en: '=hospital, specialist care, hospital ward, inpatient, hospital care, ward round, ward rounds, hospitalised, hospitalized, specialist doctor, medical specialist',
    kinds:
      'akutsjukvård, akutmottagning, akutvård, triage | emergency care, emergency room, emergency department, accident and emergency, trauma care, triage; kirurgi, operationssal, opererad, opereras, kirurgisk, narkos, anestesi | surgery, surgical, operating theatre, operating room, anaesthesia, anesthesia; universitetssjukhus | university hospital, teaching hospital; fältsjukhus | field hospital; cancervård, cancer, strålbehandling, cellgifter, onkologi | cancer, cancer care, oncology, oncologist, chemotherapy, radiotherapy; intensivvård, respirator | intensive care, icu, critical care, ventilators; syrgas | oxygen cylinder, oxygen concentrator, medical oxygen; vårdhygien, vårdrelaterade infektioner | infection control, hospital-acquired infections; hjärtsjukvård, hjärtinfarkt, kardiologi | heart attack, cardiology, cardiologist; strokevård, stroke | stroke care, stroke patients; röntgen, ultraljud, magnetkamera, datortomografi, radiologi | x-ray, ultrasound, ct scanner, radiology, radiologist, medical imaging; medicinteknik, medicinteknisk utrustning | medical equipment, medical device; blodcentral, blodgivare, blodtransfusion | blood bank, blood transfusion, blood donor; dialys | dialysis; brännskada | burns unit, burn injury; bårhus | morgue, mortuary; organdonation, transplantation | organ donation, organ transplant; patologi | pathology; sjukhussäng, vårdplats | hospital bed, hospital beds',
    passageSv:
      'Akutmottagningens personal tränar triage tillsammans, och väntetiden för de svårast skadade sjunker.',
    passageEn:
      'Emergency room staff train triage together, and the wait for the most badly injured becomes shorter.',
  },
  medicines: {
    broader: 'health',
    sv: 'läkemedel, medicin, mediciner, tabletter, medicinera, ta sin medicin, läkemedelskommitté, livsviktiga läkemedel',
    en: 'medicines, medication, pharmaceutical, essential medicines, essential drugs, =pills, take medicine',
    kinds:
      'apotek, apotekare, farmaceut, farmaci, receptarie | pharmacy, pharmacies, pharmacist, drugstore, dispense medicines; läkemedelsbrist, läkemedelsförsörjning, medicinbrist, medicinförråd, medicinlager | medicine supply, shortage of medicines, drug shortage, drug supply, medical stores, medicine stock; medicinska förnödenheter, sjukvårdsmaterial, förbandsmaterial | medical supplies; smärtstillande | painkiller; förfalskade läkemedel | counterfeit medicines, fake medicines; receptbelagd | prescription, prescription drugs; receptfri | over-the-counter; läkemedelsgenomgång, läkemedelshantering | medication review, medication management',
    passageSv:
      'Apoteket i byn får ett enkelt lagerregister, och insulin och antibiotika tar inte längre slut i slutet av månaden.',
    passageEn:
      'The village pharmacy gets a simple stock register, and insulin and antibiotics no longer run out at the end of the month.',
  },
  'maternal-health': {
    broader: 'health, womens-health',
    sv: 'mödrahälsa, mödravård, mödrahälsovård, mödrar',
    en: 'maternal health, maternity, maternity care, mother and child health, mother and child',
    kinds:
      'mödradödlighet | maternal mortality, maternal deaths, maternal death; spädbarnsdödlighet, barnadödlighet | infant mortality, child mortality, under-five mortality; barnmorska, barnmorskor | midwife, midwives, midwifery, birth attendant, traditional birth attendant, skilled birth attendance; förlossning, förlossningsvård, förlossningsklinik, förlossningsavdelning, förlossningssal, föda barn, föder barn, föder hemma, barnafödande, doula | childbirth, give birth, =birthing, maternity ward, safe delivery, obstetric, obstetrician, delivery room, delivery ward, labour ward, birth centre, birthing centre, birth clinic, home birth, doula; kejsarsnitt | caesarean, c-section; förlossningsfistel, fistel | fistula; gravid, gravida, graviditet, blivande mamma, blivande mammor, blivande föräldrar, föräldraförberedelse | pregnancy, pregnant, pregnant women, antenatal care, antenatal, prenatal, expectant mothers, mother-to-be, mothers-to-be, unborn child; nyblivna mammor, mammagrupp, föräldragrupp, eftervård efter förlossning | postnatal, postnatal care, postpartum, new mothers; =amning, =ammar, =ammande, bröstmjölk, modersmjölk, bröstmjölksersättning | breastfeeding, breastfeed, breast-feeding, breast milk, nursing mothers; tonårsgraviditet, tonårsmamma | teenage pregnancy, early pregnancy, teenage mothers, teen mothers; nyfödd, nyfödda, neonatalvård, spädbarn, bebisar, spädbarnsvård | newborn, newborns, neonatal, infant, =baby, =babies, perinatal; prematur, förtidigt födda, för tidigt födda, kuvös | preterm, premature babies, premature birth, baby incubator; missfall, dödfödd | miscarriage, stillbirth; barnhälsovård, barnavård, barnhälsa, bvc, barnläkare, barnmedicin, barnsjuksköterska | child health, child health clinic, baby clinic, paediatrics, pediatrics, paediatrician, pediatrician',
    passageSv:
      'Barnmorskor lär sig upptäcka riskgraviditeter tidigt, och fler kvinnor föder på kliniken i stället för hemma.',
    passageEn:
      'Midwives learn to spot risky pregnancies early, and more women give birth at the clinic instead of at home.',
  },
  'womens-health': {
    broader: 'health, gender-equality',
    sv: 'kvinnohälsa, kvinnors hälsa, sexuell hälsa, reproduktiv hälsa, srhr',
    en: "women's health, sexual health, reproductive health, sexual and reproductive health, srhr",
    kinds:
      "preventivmedel, familjeplanering, p-piller | contraception, contraceptive, family planning, birth control, morning-after pill, emergency contraception; abort, abortvård | abortion, unsafe abortion; oönskad graviditet, oönskade graviditeter | unwanted pregnancy, unwanted pregnancies, unintended pregnancy, unplanned pregnancy; sexualundervisning, sexualupplysning, sex och samlevnad, sexualkunskap, sex- och samlevnadsundervisning, sexualrådgivning | sex education, sexuality education, talk about sex; ungdomsmottagning | youth clinic; livmoderhalscancer, cellprov, cellprovtagning, hpv | cervical cancer, cervical screening, pap smear, hpv; bröstcancer, mammografi | breast cancer, mammography, mammogram; könsstympning, omskärelse, kvinnlig könsstympning, kvinnlig omskärelse | female genital mutilation, =fgm, genital mutilation, female circumcision; gynekolog, gynekologi, gynekologisk, kvinnoklinik, kvinnosjukdom | gynaecologist, gynecologist, gynaecology, gynecology, gynaecological, women's clinic, women's health clinic; klimakteriet | menopause; endometrios | endometriosis; sexuella rättigheter, reproduktiva rättigheter, rätten till sin kropp, rätten till sin egen kropp, bestämma över sin kropp, kroppslig autonomi | reproductive rights, sexual rights, bodily autonomy, reproductive choice; sexualitet | sexuality",
    passageSv:
      'Ungdomsmottagningen svarar på frågor om preventivmedel och relationer utan att någon behöver uppge sitt namn.',
    passageEn:
      'The youth clinic answers questions about contraception and relationships without anyone having to give their name.',
  },
  'mental-health': {
    broader: 'health',
    sv: 'psykisk hälsa, psykisk ohälsa, psykiskt sjuk, må dåligt, psykiskt välbefinnande, psykiska besvär, psykiska problem, psykisk sjukdom, psykiska sjukdomar, mental hälsa, mental ohälsa, mår psykiskt dåligt',
    en: 'mental health, mental illness, mental ill-health, mental well-being, mental wellbeing, mental disorder, mental distress, emotional distress, emotional well-being, poor mental health, mentally ill',
    kinds:
      'psykiatri, psykiatrisk vård, psykiater | psychiatry, psychiatric, psychiatrist; barnpsykiatri, =bup | child psychiatry, child and adolescent psychiatry; självmord, suicid, suicidprevention | suicide, suicide prevention, suicidal; självskadebeteende, självskadande | self-harm, self-harming; depression, nedstämd, =deprimerad | depression; ångest | anxiety, panic attack; trauma, traumabehandling, posttraumatisk stress, traumatiserad, krigstrauma, ptsd, traumamedveten | =trauma, toxic stress, post-traumatic stress, traumatised, traumatized, ptsd; psykolog, psykosocial, psykosocialt stöd, kurator, samtalsstöd, kbt, terapi, psykoterapi, psykoterapeut, =terapeut, samtalsterapi, samtalsmottagning, psykologisk hjälp, psykologiskt stöd, stödsamtal, någon att prata med, prata om känslor | psychologist, psychosocial, psychosocial support, counselling, counseling, counsellor, emotional support, therapy, psychological support, psychological help, psychotherapy, psychotherapist, therapist, someone to talk to, talk about feelings; krisstöd, psykologisk första hjälp, hjälplinje | psychological first aid, crisis line, crisis support; stresshantering, stressrelaterad, utmattning, utbrändhet, utbränd, mindfulness | stress management, burnout, burn-out, coping skills, mindfulness; =sorg, sorgen, sorgegrupp | =grief, coping with loss; ätstörning, anorexi | eating disorder, anorexia; bipolär, schizofreni, psykos | bipolar, schizophrenia, psychosis; konstterapi, lekterapi | art therapy, play therapy',
    passageSv:
      'Psykologer utbildar lärare i att känna igen ångest och trauma hos barn som levt med skottlossning.',
    passageEn:
      'Psychologists teach school staff to recognise anxiety and trauma in children who have lived with shelling.',
  },
  loneliness: {
    broader: 'mental-health, social-care',
    sv: '=ensamhet, =ensamma, ofrivillig ensamhet, social isolering, isolerade människor, isolerade i hemmet, känna sig ensam, känner sig ensam, känner sig ensamma, bryta ensamhet, bryta isolering, bryta isoleringen, motverka ensamhet, sitter hemma ensamma, sitta hemma ensam, sitter ensamma, ensam hemma, ensamma hemma, utan vänner, saknar vänner, saknar umgänge, någon att umgås med, social samvaro, lära känna grannar',
    en: 'loneliness, =lonely, social isolation, socially isolated, feel alone, feeling alone, feeling isolated, feel isolated, home alone, sit at home alone, sitting at home alone, alone at home, without friends, few friends, companionship, break isolation, breaking isolation, break the isolation, combat loneliness, housebound',
    kinds:
      'väntjänst, besökstjänst, besöksvän, telefonvän, samtalsvän | befriending, befriender, visiting scheme, visiting friend, friendly visits, telephone friend; ensamboende | living alone, live alone, lives alone; gemenskapslunch | community lunch',
    passageSv:
      'Frivilliga ringer på hos dem som sällan träffar någon och följer med till kören, lunchen eller parkbänken.',
    passageEn:
      'Volunteers ring the bell of those who seldom meet anyone and come along to the choir, the lunch or the park bench.',
  },
  'infectious-disease': {
    broader: 'public-health',
    sv: 'smittsam sjukdom, smittskydd, epidemi, smittspridning, smitta, infektion, virus, =viruset, smittsam, sjukdomsutbrott, virusutbrott, virussjukdom, bakterieinfektion, epidemisk, smittvåg, smittsamma sjukdomar',
    en: 'infectious disease, communicable disease, disease control, epidemic, disease outbreak, infection, virus, outbreak, contagious, infected, vector-borne, outbreak of disease, infectious',
    kinds:
      'pandemi, covid-19, covid, corona, coronapandemin | pandemic, covid-19, covid, coronavirus; karantän, munskydd, nedstängning | quarantine, face mask, lockdown; vaccination, vaccin, vaccinera | vaccination, vaccine, vaccinated, vaccination campaign, immunisation, immunization, immunised, immunized; malaria, myggnät, myggor, myggmedel, myggburen | malaria, mosquito net, mosquito nets, mosquitoes, bed net, bed nets, insecticide-treated nets; dengue, denguefeber | dengue; =zika | =zika; gula febern | yellow fever; tuberkulos, =tbc | tuberculosis, =tb; kolera | cholera; ebola | ebola; tyfoid, tyfus | typhoid; diarré, diarrésjukdom, dysenteri | diarrhoea, diarrhea, dysentery; antibiotikaresistens, antibiotika, resistenta bakterier | antimicrobial resistance, antibiotic resistance, antibiotics, drug-resistant; mässling | measles; influensa | influenza, =flu; lunginflammation | pneumonia; hepatit, gulsot | hepatitis; polio | polio; difteri | diphtheria; stelkramp | tetanus; hjärnhinneinflammation | meningitis; bilharzia | bilharzia, schistosomiasis; parasit | parasite; spetälska | leprosy; fästing, fästingburen | tick-borne; tropisk sjukdom, tropiska sjukdomar | tropical disease; smittspårning, epidemiolog, epidemiologi, smittskyddsläkare | contact tracing, disease surveillance, epidemiology, epidemiologist; mpox, apkoppor | monkeypox',
    passageSv:
      'Under pandemin delade kommunerna skyddsutrustning, affischer på flera språk och sätt att nå de mest misstrogna.',
    passageEn:
      'During the pandemic the municipalities shared protective equipment, posters in several languages and ways to reach doubters.',
  },
  'chronic-disease': {
    broader: 'public-health',
    sv: 'kronisk sjukdom, kroniska sjukdomar, kroniskt sjuk, kroniskt sjuka, långvarig sjukdom, långtidssjuk, folksjukdom, välfärdssjukdom, icke smittsamma sjukdomar',
    en: 'chronic disease, chronic illness, chronic condition, chronically ill, long-term condition, long-term illness, =ncd, =ncds',
    kinds:
      'diabetes, diabetiker, blodsocker, insulin | diabetes, diabetic, blood sugar, insulin; högt blodtryck, blodtryck, hypertoni | high blood pressure, blood pressure, hypertension; hjärt- och kärlsjukdom, hjärt- och kärlsjukdomar, hjärtsjukdom, hjärtsjuk, kärlsjukdom, hjärtsvikt | cardiovascular, heart disease, heart failure, heart condition, cholesterol; astma, lungsjukdom | asthma, lung disease; allergi, allergisk | allergy, allergic; njursjukdom | kidney disease; reumatism, reumatiker, artros | arthritis, rheumatism; benskörhet | osteoporosis; kronisk smärta | chronic pain; migrän | migraine; multipel skleros | multiple sclerosis; sicklecellanemi | sickle cell',
    passageSv:
      'Blodtryck och blodsocker mäts på torgdagen, och den som har förhöjda värden får en plan för mat, rörelse och mediciner.',
    passageEn:
      'Blood pressure and blood sugar are measured on market day, and those with high values get a plan for food, exercise and pills.',
  },
  hiv: {
    broader: 'infectious-disease',
    sv: 'hiv, aids, hiv-prevention, hiv/aids, hivpositiv, hivsmitta, hiv-positiva, hivprevention, hivarbete, smittade med hiv, aidssjuk, aidsepidemin',
    en: 'hiv, =aids, hiv prevention, hiv/aids, hiv-positive, people living with hiv, hiv infection, aids epidemic',
    kinds:
      'könssjukdom, sexuellt överförbara sjukdomar, klamydia, gonorré, syfilis, sexuellt överförbar infektion, sexuellt överförbara infektioner | sexually transmitted disease, sexually transmitted infection, sexually transmitted, =sti, =stis, =std, =stds, chlamydia, gonorrhoea, gonorrhea, syphilis, venereal disease; kondom, kondomutdelning, säkert sex, säkrare sex, oskyddat sex | condom, safe sex, safer sex, unprotected sex; hivtest, hivtestning | hiv test, hiv testing, voluntary counselling and testing; bromsmediciner | antiretroviral, arv treatment, arv drugs; smitta från mor till barn, överföring från mor till barn | mother-to-child transmission',
    passageSv:
      'Ungdomar utbildas till kamratrådgivare om hiv och ser till att fler testar sig och börjar behandling.',
    passageEn:
      'Young people are trained as peer advisers on HIV and see to it that more get tested and start treatment.',
  },
  nutrition: {
    broader: 'public-health, food-security',
    sv: '=näring, näringslära, =kost, kosthållning, måltider, mat och hälsa, näringsämne, näringsvärde, näringsinnehåll, näringsintag',
    en: 'nutrition, nutritious, diet, nutritional, protein-rich, dietary',
    kinds:
      'undernäring, felnäring, undernärd | malnutrition, malnourished, undernutrition, undernourished, undernourishment, underweight, stunting, growth monitoring, supplementary feeding, therapeutic feeding; näringsbrist, vitamin, vitaminbrist, järnbrist, kosttillskott | micronutrient, vitamin, vitamin deficiency, iron deficiency, anaemia, anemia, food supplements; barnfetma | childhood obesity, overweight children, obese; skräpmat, snabbmat, läskedryck, sockrade drycker | junk food, fast food, sugary drinks, soft drinks; hälsosam mat, nyttig mat, näringsriktig, matvanor, äta nyttigt, äta hälsosamt, äta grönsaker | healthy food, healthy eating, eating habits, balanced diet, healthy meals, eat well, eating well, eat healthily, eat vegetables, healthy cooking, healthy snacks, healthy lunch; dietist, nutritionist, kostråd, kostrådgivare, kostrådgivning | dietitian, dietician, nutritionist, dietary advice; matallergi | food allergy; barnmat, välling | baby food, infant formula; måltidspedagogik, matpyramiden | food education',
    passageSv: 'Mammagrupper lagar näringsrik gröt av lokala råvaror och väger sina barn varje månad.',
    passageEn:
      'Groups of mothers cook nourishing porridge from local produce and weigh their children every month.',
  },
  'e-health': {
    broader: 'health, digitalisation',
    isJoint: true,
    sv: 'e-hälsa, ehälsa, digital hälsa, vårdteknik',
    en: 'e-health, ehealth, digital health, digital healthcare, digital medicine',
    kinds:
      'telemedicin, digital vård, distansvård, digitala vårdbesök, vård på distans, videobesök, läkare på nätet, nätläkare, digital vårdcentral, digital mottagning, telehälsa, distansmedicin, videosamtal med läkare, videokonsultation, virtuell vård, telekonsultation, digitala vårdtjänster | telemedicine, telehealth, remote care, tele-health, tele-medicine, video consultation, online doctor, remote consultation, teleconsultation, tele-consultation, teleradiology, virtual care, virtual ward, virtual clinic, digital care; journalsystem, patientjournal, elektronisk journal, digitala journaler, digital journal, journalföring | medical record, patient record, electronic health record, digital patient records, health records; vårdinformationssystem, hälsoinformationssystem, patientdata, hälsodata | health information system, patient data, health data, health informatics; distansmonitorering, egenmonitorering, hemmonitorering | remote patient monitoring; välfärdsteknik, trygghetslarm, digitala trygghetslarm, gps-larm, digital tillsyn, digitala hjälpmedel, medicinrobot, läkemedelsrobot | welfare technology, assistive technology, telecare, personal alarm, alarm button; vårdapp, hälsoapp | health app, medical app, mhealth, m-health; e-recept, elektroniska recept | e-prescription, electronic prescription; patientportal | patient portal',
    passageSv:
      'Genom videosamtal bedömer specialister på det stora sjukhuset hudförändringar som fotograferats i en by.',
    passageEn:
      'Over a video link specialists at the main clinic assess skin conditions photographed in a remote village.',
  },
  addiction: {
    broader: 'social-care, public-health',
    sv: 'missbruk, andt, rusmedel, missbrukare, beroendesjukdom, beroendeproblematik, skadligt bruk, riskbruk',
    en: 'addiction, substance abuse, substance use, substance misuse, addictive, addicts, addicted',
    kinds:
      'alkohol, alkoholmissbruk, alkoholprevention, dricka alkohol, nykter, nykterhet, berusad, alkoholist, alkoholism, alkoholvanor, alkoholberoende, spritmissbruk, hembränt, serveringstillstånd, alkoholkonsumtion, unga som dricker, dricker för mycket, berusningsdrickande, tillnyktring, anonyma alkoholister | alcohol, alcohol abuse, drinking among young people, drunk, sober, alcoholics, binge drinking, alcoholism, heavy drinking, drinking problem, underage drinking, drunkenness, liquor, intoxicated, sobriety; narkotika, droger, drogförebyggande, drogmissbruk, drogprevention, drogfri, narkotikamissbruk, cannabis, drogberoende, narkotikaberoende, =langning, =langare, knark, knarka, opioid, heroin, amfetamin, kokain, hasch, drogtest | drug abuse, drug use, drug prevention, narcotics, drug addict, drug-free, illicit drugs, =drugs, cannabis, drug users, drug user, drug dealing, drug dealer, drug trade, drug-related, drug treatment, opioid, heroin, cocaine, amphetamine, marijuana, khat, drug dependence; sprutbyte, överdos, naloxon, metadon, substitutionsbehandling, skademinimering | needle exchange, overdose, naloxone, methadone, harm reduction; tobak, rökning, rökare, =snus, e-cigarett, vattenpipa, sluta röka, rökavvänjning, tobaksprevention, rökfria miljöer | tobacco, smoking, smokers, vaping, e-cigarette, quit smoking, stop smoking, second-hand smoke, smoke-free environments; spelberoende, spelproblem | gambling addiction, gambling; sniffa lim | glue sniffing, sniffing glue; beroendevård, missbruksvård, rehabilitering, rehab, avgiftning, behandlingshem | rehabilitation centre, rehab, detox, detoxification, recovering addict',
    passageSv:
      'Föräldramöten, fältarbetare och en behandlingsgrupp ska få färre unga att börja med alkohol och droger.',
    passageEn:
      'Parents’ evenings, outreach workers and a treatment group will keep more young people from alcohol and drugs.',
  },
  'dental-health': {
    broader: 'health',
    sv: 'tandvård, tandhälsa, munhälsa, tandläkare, tandhygienist, folktandvård, folktandvården, munvård, =tand, tänderna, tandklinik, tandsköterska, munhygien, tandläkarmottagning, friska tänder',
    en: 'dental care, dental health, oral health, dentist, dental hygienist, dentistry, dental clinic, =teeth, =tooth, dental, oral hygiene, oral care, mouth care, dental nurse, dental check-up',
    kinds:
      'tandborstning, tandkräm, tandborste, borsta tänderna | toothbrushing, toothpaste, brush teeth, brushing teeth, brush their teeth; karies, hål i tänderna, tandvärk, tandlagning | tooth decay, caries, toothache; tandlossning, tandkött | gum disease; fluorlack, fluortant | fluoride varnish; tandreglering, tandställning | orthodontic, orthodontist; tandprotes | dentures; barntandvård, skoltandvård | school dental service',
    passageSv:
      'Tandhygienister visar förskolebarn hur man borstar, och andelen barn utan hål växer år från år.',
    passageEn:
      'Dental hygienists show small children how to brush, and the share without cavities grows year by year.',
  },
  'social-care': {
    broader: '',
    sv: 'socialtjänst, omsorg, social omsorg, socialt arbete, socialt stöd, sociala tjänster, välfärd, välfärdstjänst, socialsekreterare, socialarbetare, socialnämnd, social välfärd, socialförvaltning, sociala frågor, socialvård, välfärdsfråga, socialpolitik, socialkontor, socialbyrå, socialchef, socialassistent, socialpedagog, socionom, sociala insatser, =brukare, omsorgstagare, omsorgsnämnd, vård och omsorg, vård- och omsorgsnämnd, sociala problem, social problematik, individ- och familjeomsorg, =ifo, behandlingsassistent',
    en: 'social care, social services, social work, social worker, social support, welfare, social welfare, care services, social policy, social service, case management, social workers, welfare office, case worker, social problems, social needs, personal care, support worker, caseworker, social pedagogue, social assistant, social counsellor, care recipient, community care',
    kinds:
      'hemtjänst, hemhjälp | home care, domiciliary care; boendestöd, boendestödjare | housing support; socialt skydd, socialt skyddsnät, social trygghet, socialförsäkring, socialt trygghetssystem | social protection, social security, safety net, social insurance, social assistance, means-tested; utsatta grupper, sårbara grupper, social utsatthet, =behövande, =hjälpbehövande, =stödbehövande, nödställda, människor i nöd, människor i utsatthet, de svagaste i samhället, utsatta människor, utsatta personer, utsatta familjer, sårbara människor | vulnerable groups, vulnerable people, vulnerable families, vulnerable persons, vulnerable residents, people in need, those in need, needy; omsorgspersonal, omsorgsarbetare | care worker, caregiver, carer, care assistant; familjecentral | family centre; stödfamilj, avlösarservice | respite care, support family; överförmyndare, förmyndare, god man, gode män | legal guardian, guardianship; biståndshandläggare, biståndsbedömning | care plan, assessment of care needs; socialjour | emergency social services; dagverksamhet | day care for adults',
    passageSv:
      'Socialsekreterare lär av varandra hur stöd kan ges tidigt och på lika villkor till dem som har det svårast.',
    passageEn:
      'Social workers learn from each other how support can be given early and fairly to those who are worst off.',
  },
  'elderly-care': {
    broader: 'social-care',
    sv: 'äldre, äldreomsorg, äldre människor, äldre personer, pensionär, pensionärer, gamla människor, åldrande, äldrefråga, äldrevård, åldringar, äldre invånare, =seniorer, =seniorerna, gammal människa, gamla personer, gamlingar, ålderdom, åttioåringar, nittioåringar, pensionerad, pensionerade, trygghetslarm',
    en: 'elderly, elderly care, elder care, eldercare, older people, older persons, old people, older adults, senior citizen, pensioner, ageing, aging, old age, care of the elderly, seniors, older residents, elders, older citizens, care for older people, retired people, aged care, retired, retiree, frail, frailty, older women, older men, older generation',
    kinds:
      "äldreboende, vårdboende, seniorboende, ålderdomshem, servicehus, trygghetsboende, särskilt boende, sjukhem, vårdhem, korttidsboende | nursing home, retirement home, care home, home for the aged, residential home, sheltered housing, assisted living, long-term care; demens, demensvård, dementa, demenssjuka, demenssjukdom, alzheimer, minnesproblem, minnessvårigheter | dementia, dementia care, alzheimer's, memory loss, memory clinic; hemtjänst, hemtjänstpersonal, hemsjukvård, hemvård, hemvårdare, bo kvar hemma, bo hemma längre | home help, home care, homecare, home carer, live at home longer, meals on wheels; anhörigstöd, anhörigvårdare, avlastning för anhöriga, närståendevård | family carer, family caregiver, informal carer; fallolycka, fallprevention | fall prevention; rullator | walking frame; ålderspension | old age pension, retirement; generationsmöten, över generationsgränserna | intergenerational, across generations; aktivt åldrande, träffpunkt för äldre, seniorträff, seniorverksamhet, seniorgrupp, seniorcenter, äldrekurs | active ageing, senior centre; pensionärsråd, seniorråd, pensionärsförening | senior citizens' council, pensioners' association; åldersvänlig, äldrevänlig | age-friendly; åldrande befolkning | ageing population; silverekonomi | silver economy; geriatrik, geriatrisk, äldresjuksköterska | geriatric, gerontology; undersköterska | nursing assistant; mormor, farfar, morfar, farmor, mor- och farföräldrar | grandparents, grandmothers, granny, grandfather; gammal och ensam | old and alone",
    passageSv:
      'På en dagverksamhet möts pensionärer för gymnastik och samtal, och personalen får utbildning om demens.',
    passageEn:
      'At a day centre pensioners meet for exercise and conversation, and the staff are trained in dementia.',
  },
  disability: {
    broader: 'social-care, human-rights',
    sv: 'funktionsnedsättning, funktionshinder, funktionsvariation, personer med funktionsnedsättning, funktionshindrade, funktionshindrad, handikapp, lss, funktionsnedsatt, funktionsnedsättningar, funktionsvarierad, habilitering',
    en: 'disability, disabilities, disabled, people with disabilities, persons with disabilities, impairment, disability inclusion, handicap, functional variation, impairments, disabled people, special needs, differently abled, handicapped, able-bodied',
    kinds:
      "synskadad, synskadade, synskada, blind, blinda, punktskrift, blindskrift, vit käpp, ledarhund, nedsatt syn, synnedsättning | visually impaired, visual impairment, blind, blindness, partially sighted, low vision, braille, guide dog, white cane; hörselskadad, hörselskada, döv, =döva, teckenspråk, teckenspråkig, hörapparat, hörselnedsättning, nedsatt hörsel | hearing impaired, deaf, deafness, sign language, hard of hearing, hearing aid, hearing aids, hearing loss; dövblind, dövblinda | deafblind; rörelsehinder, rörelsehindrad, rullstolsburna, rullstolsbunden, rullstolsburen, rullstolsanvändare, permobil, nedsatt rörelseförmåga, ryggmärgsskada, förlamad, förlamning, amputerad, benprotes, krycka, kryckor | physical disability, physically challenged, wheelchair user, wheelchair users, wheelchair-bound, mobility impairment, reduced mobility, limited mobility, crutches, spinal cord injury, paraplegic, amputee; cp-skada, cerebral pares | cerebral palsy; intellektuell funktionsnedsättning, utvecklingsstörning, utvecklingsstörd, downs syndrom | intellectual disability, down syndrome, down's syndrome; autism, autistisk, neuropsykiatrisk, npf | autism, autistic, autism spectrum, neurodiversity, neurodivergent; epilepsi | epilepsy; daglig verksamhet, skyddat arbete, lönebidrag | sheltered workshop, sheltered employment; personlig assistans, personlig assistent, personliga assistenter, ledsagning, ledsagare | personal assistance; hjälpmedel | assistive device; assistenthund | assistance dog; gruppbostad | group home; funktionsrätt | disability rights, crpd; funktionsrättsorganisation | disability organisation",
    passageSv:
      'Personer med funktionsnedsättning får daglig verksamhet i ett kafé och ett råd som kommunen måste lyssna på.',
    passageEn:
      'People with disabilities get work in a café and a council of their own to which the municipality must listen.',
  },
  'children-at-risk': {
    broader: 'social-care, childrens-rights',
    sv: 'utsatta barn, barn i riskzon, barn som far illa, barnskydd, barn i utsatta situationer, socialt utsatta barn, sårbara barn, barn i behov av skydd, barn i fara, skydda barn, skydd av barn, barn i utsatthet',
    en: 'children at risk, vulnerable children, child protection, children in vulnerable situations, child welfare, safeguarding, at-risk children, exploitation of children, child victims, child survivors, child safeguarding, child welfare officer, vulnerable child, harm to children, children in need, children in danger, child trafficking',
    kinds:
      "barnmisshandel, våld mot barn, barnaga, =aga, misshandlade barn, barn som slås, barn som bevittnat våld, barn som upplevt våld, barn utsatta för våld | child abuse, violence against children, abused children, children exposed to violence, children who witness violence, smacking, spanking, hitting children, beaten children; sexuella övergrepp mot barn, övergrepp mot barn, incest, pedofil, sexuell exploatering av barn, sexuellt utnyttjande av barn, barnprostitution | child sexual abuse, child prostitution, sexual exploitation of children, online grooming, child pornography, paedophile; gatubarn, barn på gatan, barn som lever på gatan, barn som bor på gatan, tiggande barn | street children, children on the street, children living on the street, street kids, street child, street boys, child beggars, begging children; barnarbete, barn som arbetar, arbetande barn | child labour, child labor, child worker, working children, children who work; barnäktenskap, barngifte, tvångsgifte, barnbrud, bortgift, gifts bort, giftas bort | child marriage, early marriage, forced marriage, child bride, married off; föräldralösa barn, föräldralös, barnhem, övergivna barn, barn utan föräldrar | orphan, orphanage, abandoned children, abandoned child, parentless, children without parents; barnsoldat | child soldier; omsorgssvikt, vanvårdade barn, försummade barn | child neglect, neglected children, neglected child; orosanmälan | report of concern; barnahus | children's advocacy centre; hjälptelefon för barn | child helpline; barn i konflikt med lagen, barn som begår brott | children in conflict with the law",
    passageSv: 'Förskola, polis och socialtjänst enas om hur de gör när ett barn tycks fara illa hemma.',
    passageEn:
      'Preschool, police and social services agree on what each does when a child seems to be harmed at home.',
  },
  'foster-care': {
    broader: 'children-at-risk',
    sv: 'familjehem, fosterhem, fosterfamilj, fosterbarn, placerade barn, familjehemsvård, samhällsvård, familjehemsplacering, fosterförälder, fosterföräldrar, familjehemsförälder, familjehemsföräldrar, fosterhemsplacering, placerade ungdomar, omhändertagna barn, familjebaserad vård',
    en: 'foster care, foster family, foster home, foster parent, foster child, alternative care, looked-after children, children in care, family-based care, foster carer, foster mother, foster placement, fostered children, young people in care, placed in care, substitute family, family-type home',
    kinds:
      "adoptioner, adoptera barn, adopterad, adoptivbarn, adoptivförälder, adoptivföräldrar, adoptivfamilj, internationell adoption | child adoption, adoption agency, adopt a child, adopted children, adopted child, adoptive parents, adoptive family; ensamkommande barn, ensamkommande | unaccompanied minor, unaccompanied children, unaccompanied youth, separated children; hem för vård eller boende, hvb-hem, hvb, barnhemsbarn, barn på institution, barnby, växa upp på barnhem, växer upp på barnhem, barnhemsplacerad | residential care, children's village, institutionalised children, institutionalized children, orphanage care, children in institutions; avinstitutionalisering | deinstitutionalisation, deinstitutionalization; släktinghem, släktingplacering, nätverkshem | kinship care, kinship carer; jourhem, jourfamilj | emergency foster home; kontaktfamilj, avlastningsfamilj | contact family, respite family; omhändertagande av barn, tvångsomhändertagande | taken into care; lämna samhällsvård | leaving care, care leaver",
    passageSv:
      'I stället för stora barnhem rekryteras och utbildas familjehem, så att barnen får växa upp hos någon.',
    passageEn:
      'Instead of large institutions, foster families are recruited and trained so that children can grow up with someone.',
  },
  families: {
    broader: 'social-care',
    sv: 'familj, familjer, förälder, föräldrar, föräldraskap, barnfamilj, familjestöd, vårdnadshavare, barnfamiljer',
    en: 'family, families, parenting, parent, family support, guardian, parenthood',
    kinds:
      'föräldrastöd, stöd till föräldrar, föräldrautbildning, föräldrakurs, föräldracirkel | parental support, parenting programme, parenting classes, parent education; familjecentral | family centre, family center; pappa, pappor, pappagrupp, närvarande fäder, =fäder, faderskap | father, fatherhood, fathers group, =dad, =dads; mamma, moderskap | mother, motherhood; ensamstående förälder, ensamstående mamma, ensamstående | single parent, single mother; familjerådgivning, familjebehandling, familjeterapi, familjeterapeut | family counselling, family therapy; skilsmässa, vårdnadstvist, vårdnad om barn, umgängesrätt, underhållsbidrag, familjerätt | divorce, child custody, custody of children, child support, child maintenance, family law; föräldraledighet, föräldrapenning, pappaledig, pappaledighet, mammaledig | parental leave, paternity leave, maternity leave; barnbidrag | child benefit, child allowance; hembesök | home visit; barnpassning, barnvakt | babysitting, babysitter; syskon | siblings; barnuppfostran, uppfostran | raising children, bringing up children, bring up children, child-rearing, child rearing, upbringing; bonusfamilj | stepfamily; småbarnsföräldrar, småbarnsfamilj | parents of young children',
    passageSv:
      'På familjecentralen möter nyblivna föräldrar barnmorska, pedagog och kurator under samma tak.',
    passageEn: 'At the centre new parents meet a midwife, an educator and a counsellor under the same roof.',
  },
  homelessness: {
    broader: 'social-care, housing',
    sv: 'hemlöshet, hemlös, hemlösa, uteliggare, bostadslös, bostadslöshet, gatumänniskor, bostadssocial, utan bostad, utan hem, utan tak över huvudet, sover på gatan, sova på gatan, bor på gatan, bo på gatan, lever på gatan, leva på gatan, sover under broar, ingenstans att bo, saknar bostad',
    en: 'homelessness, homeless, rough sleeper, rough sleeping, street people, homeless people, sleep rough, sleeping rough, slept rough, sleep on the street, sleeping on the street, sleeping on the streets, living on the street, living on the streets, live on the street, life on the street, without a home, rooflessness, nowhere to live, nowhere to sleep, street homeless, street dwellers, housing exclusion, people without housing',
    kinds:
      'bostad först | housing first; härbärge, akutboende, akutbostad, nödboende, jourlägenhet, lågtröskelboende | homeless shelter, night shelter, shelter for homeless, emergency housing, warming centre; vräkning, avhysning, vräkt, vräkta, vräks, hyresskuld | eviction, evicted, rent arrears; stödboende, träningslägenhet, övergångsboende | supported housing, supportive housing, transitional housing, halfway house; soppkök | soup kitchen',
    passageSv:
      'Den som sovit ute får först ett eget kontrakt och sedan stöd, och de flesta bor kvar efter två år.',
    passageEn:
      'Those who slept rough first get a lease of their own and then support, and most still live there after two years.',
  },
  poverty: {
    broader: 'social-care, inclusion',
    sv: 'fattigdom, fattigdomsbekämpning, fattig, fattigdomsminskning, extrem fattigdom, ekonomisk utsatthet, låginkomsttagare, hushåll med låg inkomst, låg inkomst, minska fattigdomen, fattiga, utsatta hushåll, låginkomst, existensminimum, ekonomiskt svaga, låginkomstfamilj, små inkomster, misär, dollar om dagen, nödlidande, medellös, fattigdomsgräns, fattigare, fattigaste',
    en: 'poverty, poverty reduction, poverty alleviation, poor people, poor families, extreme poverty, low-income, low income, economic vulnerability, destitute, poor households, social exclusion, poor, vulnerable households, impoverished, impoverishment, deprivation, deprived, poorest, hardship, economic hardship, financial hardship, make ends meet, destitution, misery, underprivileged, dollar a day',
    kinds:
      'ekonomiskt bistånd, försörjningsstöd, socialbidrag, bidragstagare, socialbidragstagare, inkomststöd, kontantstöd, kontantbidrag, socialt bistånd, matkuponger | income support, minimum income, cash transfer, cash assistance, cash grants, financial assistance, welfare payments, social grants, food stamps; basinkomst, medborgarlön | basic income; barnfattigdom | child poverty; skuldrådgivning, budgetrådgivning, skuldsanering, överskuldsättning, överskuldsatt | debt counselling, debt advice, over-indebtedness, money worries; tiggare, tiggeri, tigga, tigger | beggar, begging, beg for money; energifattigdom | energy poverty; inkomstklyfta, inkomstskillnad | income gap, income inequality, wealth gap; levnadsstandard | living standard, standard of living; levnadskostnad | cost of living; försörjningsmöjligheter | livelihood',
    passageSv:
      'De fattigaste hushållen får ett litet månatligt stöd och hjälp att hitta nya sätt att försörja sig.',
    passageEn:
      'The poorest households receive a small monthly sum and help to find new ways of earning a living.',
  },
  'gender-based-violence': {
    broader: 'gender-equality, social-care, safety, violence',
    sv: 'våld mot kvinnor, mäns våld mot kvinnor, kvinnofrid, könsbaserat våld, könsrelaterat våld, våldsutsatt, våldsutsatta kvinnor, kvinnovåld, misshandel, misshandlad, kvinnovåldet, våldet mot kvinnor, hotade kvinnor, kvinnofridskränkning, fysiskt våld, våld mot flickor, våld mot kvinnor och flickor',
    en: 'violence against women, gender-based violence, gender based violence, =gbv, abused women, survivors of violence, violence against girls, women exposed to violence, sgbv, =vaw',
    kinds:
      "våld i nära relationer, kvinnomisshandel, misshandlade kvinnor, partnervåld, familjevåld, våld i hemmet, våld i hemmen, våld i parrelation, våld i parrelationer, relationsvåld, hustrumisshandel, slagna kvinnor, slagen hustru, slår sin fru, slår kvinnor, kvinnor som slås, våldsam partner, våldsam man | domestic violence, domestic abuse, intimate partner violence, family violence, violence in close relationships, battered women, battered wives, wife beating, beaten wives, beaten women, beats his wife, women who are beaten, violence at home, violence in the home, violence in the family, violence in families, dating violence, abusive partner, abusive husband, abusive relationship, violent partner, violent husband; sexuellt våld, våldtäkt, våldtagen, våldtagna, sexuella övergrepp, sexualbrott, sexuellt utnyttjad, samtyckeslag | sexual violence, rape, rapist, sexual abuse, sexual assault, sexual offences, molested; sexuella trakasserier, sextrakasserier, trakasserier, antasta, ofredande, tafsande, metoo | sexual harassment, harassment, street harassment, groping, catcalling, metoo; hedersrelaterat våld, hedersförtryck, hedersvåld, hedersmord | honour-related violence, honor-based violence, honour killing; kvinnojour, skyddat boende, tryggt boende, jourboende, kvinnohus, kvinnohärbärge, tjejjour, kriscenter för kvinnor | women's shelter, protected housing, safe house, refuge for women, shelter for women, women's refuge, women's crisis centre, women's helpline; våldsutövare, våldsamma män, mansjour, kriscenter för män | perpetrators, perpetrator programme, batterer, abusive men, violent men; psykiskt våld, ekonomiskt våld | psychological violence, economic abuse, coercive control; prostitution, sexköp, prostituerad, sexarbetare | prostitution, prostitutes, sex worker, sex work; kvinnomord | femicide; syraattack | acid attack; kontaktförbud, besöksförbud, skyddad adress | restraining order, protection order; stalkning | stalking, stalker",
    passageSv:
      'Polis, vård och kvinnojour skriver en gemensam rutin så att den som blivit slagen bara behöver berätta en gång.',
    passageEn:
      'Police, clinics and the shelter write one routine, so that a woman who was beaten has to tell her story only once.',
  },
};
