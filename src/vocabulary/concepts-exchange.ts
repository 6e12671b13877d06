// Migration, peace and cooperation in both languages: people who move, societies that mend, partners who learn from
// each other. Data only, written from general knowledge. Lines are long on purpose: one line a language.
import type { ConceptEntries } from './concept.js';

/** Migration and integration; peace, war and rebuilding; exchange, training, research, networks, twinning. */
export const EXCHANGE: ConceptEntries = {
  migration: {
    broader: '',
    sv: 'migration, migrant, migrationsfråga, invandring, invandrare, utvandring, arbetskraftsinvandring, migrationsström, migrantarbetare, återvändare, återvändande, diaspora, emigration, utlandsfödda, immigrant, arbetskraftsmigration, människor på flykt, papperslösa, hemvändare, invandrad, emigrant, flytta från landet',
    en: 'migration, migrant, immigrant, immigration, emigration, labour migration, migrant worker, returnee, returning migrants, diaspora, foreign-born, people on the move, undocumented, remittances, brain drain, migration governance, migratory, mixed migration, immigrants, emigrants, migrant workers, returnees',
    passageSv:
      'Många unga lämnar orten för arbete i andra länder, och kommunen prövar hur de som vänder hem tas emot.',
    passageEn:
      'Many leave the town for work in other countries, and the municipality tries out how those who return are received.',
  },
  integration: {
    broader: 'migration, inclusion',
    sv: 'integration, integrationsarbete, integrationsfråga, nyanländ, nyanlända, etablering av nyanlända, samhällsorientering, integrationsstrategi, integrationsprocess, flyktingguide, språkvän, mångkulturell, integrera nyanlända, mottagande av nyanlända, invandrarkvinnor, etableringsprogram, utrikes födda, nyanlända elever, utrikesfödda kvinnor, integrationspolitik',
    en: 'integration, integration of immigrants, integration of migrants, newcomer, newly arrived, social orientation, civic orientation, integration policy, integration strategy, settlement of immigrants, multicultural, reception of refugees, integration of refugees, intercultural city, immigrant women, introduction programme, language friend, integration work',
    passageSv:
      'Nyanlända får en vän i föreningslivet, samhällsorientering på sitt språk och praktik redan första månaden.',
    passageEn:
      'Newcomers get a friend in a local club, civic orientation in their own language and a placement in the first month.',
  },
  refugees: {
    broader: 'migration',
    sv: 'flykting, flyktingar, asyl, asylsökande, flyktingmottagande, flyktingläger, internflykting, internflyktingar, fördrivna, tvångsförflyttning, värdsamhälle, flyktingkris, kvotflykting, flyktingström, flyktingfråga, internt fördrivna, flyktingbarn, asylboende, vidarebosättning, fördrivna personer, krigsflyktingar, värdkommun, flydde, på flykt, flytt från',
    en: '=refugee, asylum, asylum seeker, refugee reception, refugee camp, internally displaced, displaced person, displaced people, displacement, host community, forced migration, resettlement, refugee crisis, =idp, =idps, host municipality, refugee children, refugee influx, forcibly displaced, host communities, asylum seekers, displaced families, fled, resettled',
    passageSv:
      'En stad som på kort tid tog emot tusentals flyktingar behöver skolor, vatten och tålamod i samma takt.',
    passageEn:
      'A town that took in thousands of displaced families in a short time needs schools, taps and patience at the same pace.',
  },
  peace: {
    broader: '',
    sv: 'fred, fredsbyggande, fredlig, fredsarbete, konflikthantering, konfliktlösning, konflikt, =medling, konfliktförebyggande, fredsprocess, fredliga samhällen, fredskultur, fredsfrågor, konfliktdrabbad, konfliktrisk, medlare, fredlig samexistens, fredsavtal, kvinnor fred och säkerhet, samexistens, konfliktkänslighet, fredsutbildning, ickevåld, försoning, vapenvila, avväpning, fredsfestival, konflikter, motsättningar, mellan folkgrupper',
    en: 'peace, peacebuilding, peace-building, peace building, peaceful, conflict resolution, conflict management, conflict prevention, conflict, mediation, mediator, peace process, peace agreement, coexistence, peaceful societies, conflict-affected, post-conflict, peace education, women peace and security, non-violence, conflict sensitivity, culture of peace, nonviolent, ceasefire, conflict between groups, disarmament, tensions, community tensions, peaceful coexistence, dispute resolution, mediators',
    passageSv:
      'Byäldste och unga från båda sidor tränas i medling, så att tvister om bete inte längre slutar med vapen.',
    passageEn:
      'Elders and youngsters from both sides are trained in mediation, so that disputes over pasture no longer end with guns.',
  },
  reconciliation: {
    broader: 'peace',
    sv: 'försoning, försoningsarbete, övergångsrättvisa, sanningskommission, minneskultur, folkmord, förlåtelse, försoningsprocess, dialog mellan grupper, interreligiös dialog, =förintelsen, minnesarbete, etnisk konflikt, religionsdialog, efter folkmordet, krigsbrott',
    en: 'reconciliation, reconcile, transitional justice, truth commission, memory work, genocide, forgiveness, interreligious dialogue, interfaith dialogue, interfaith, holocaust, remembrance, inter-ethnic, interethnic, ethnic conflict, war crimes, reconciliation process',
    passageSv:
      'Människor som stått på olika sidor berättar för varandra vad de förlorat, och en gemensam minnesplats växer fram.',
    passageEn:
      'People who stood on different sides tell each other what they lost, and a shared place of remembrance takes shape.',
  },
  war: {
    broader: 'peace, crisis-preparedness',
    sv: 'krig, krigets, väpnad konflikt, invasion, ockupation, fullskalig invasion, krigsdrabbad, minröjning, minor, veteran, veteraner, krigsveteran, bombning, frontlinje, krigsskadad, krigstid, krigsutbrott, vapen, väpnade konflikter, soldater, krigsförbrytelse, väpnat våld, rysslands invasion, luftangrepp, invasionen, raketer, beskjutning, fullskaliga invasionen, flyglarm',
    en: '=war, wartime, armed conflict, invasion, occupation of territory, full-scale invasion, war-affected, demining, landmine, =mines and explosives, veteran, =shelling, bombing, front line, war-torn, weapon, martial law, soldier, armed violence, military, airstrike, aggression, air raid, missile, occupation, missiles, drone attack',
    passageSv:
      'Trots kriget hålls skolor och vattenverk i gång, och samtalen med partnern sker mellan flyglarmen.',
    passageEn:
      'In spite of the war, schools and waterworks are kept running, and calls with the partner are made between air raids.',
  },
  reconstruction: {
    broader: 'war, urban-planning',
    sv: 'återuppbyggnad, återuppbygga, bygga upp efter kriget, återhämtning, återuppbyggnadsplan, krigsskadade byggnader, nödbostäder, återställa infrastruktur, bygga upp igen, återuppbyggnadsarbete, återuppbygger, återuppbyggande, grön återuppbyggnad, humanitär hjälp, nödhjälp, humanitärt stöd, humanitärt bistånd',
    en: 'reconstruction, rebuild, rebuilding, post-war recovery, recovery plan, build back better, damaged buildings, restore infrastructure, postwar, post-war, green reconstruction, economic recovery, humanitarian aid, humanitarian assistance, humanitarian, relief supplies, emergency aid, early recovery',
    passageSv:
      'Planen för återuppbyggnad tar vara på chansen att bygga varmare, tätare och mer tillgängligt än förut.',
    passageEn:
      'The plan for rebuilding uses the chance to build warmer, denser and more accessible than before.',
  },
  cooperation: {
    broader: '',
    sv: 'internationellt samarbete, internationell samverkan, kommunalt partnerskap, internationellt utvecklingssamarbete, bistånd, utvecklingssamarbete, biståndsprojekt, internationella relationer, internationalisering, internationellt arbete, internationell strategi, globalt samarbete, nord-syd, syd-syd, internationella partnerskap, kommunala partnerskap',
    en: 'international cooperation, international collaboration, municipal partnership, development cooperation, international development, decentralised cooperation, decentralized cooperation, development aid, foreign aid, international relations, internationalisation, internationalization, municipal international cooperation, international strategy, north-south, south-south, global partnership, city diplomacy',
    passageSv:
      'Ett jämlikt partnerskap mellan två kommuner bygger på att båda har något att lära och något att ge.',
    passageEn:
      'An equal partnership between two municipalities rests on both having something to learn and something to give.',
  },
  'knowledge-exchange': {
    broader: 'cooperation',
    sv: 'erfarenhetsutbyte, kunskapsutbyte, utbyta erfarenheter, studiebesök, studieresa, lärande av varandra, ömsesidigt lärande, lära av varandra, goda exempel, jobbskuggning, kollegialt utbyte, erfarenhetsspridning, utbyta kunskap, utbytesresa, kunskapsöverföring, utbyte av erfarenheter, utbyte av kunskap, kunskapsdelning, dela erfarenheter, dela kunskap, utbytesprogram, bästa praxis, personalutbyte',
    en: 'exchange of experience, exchange of experiences, exchange experiences, experience exchange, knowledge exchange, exchange of knowledge, exchange knowledge, knowledge sharing, share knowledge, share experiences, sharing experiences, mutual learning, peer learning, learn from each other, study visit, study trip, job shadowing, good practice, best practice, exchange visit, knowledge transfer, peer-to-peer, exchange programme, staff exchange, peer review, field visit, best practices',
    passageSv:
      'Tjänstepersoner följer varandras arbetsdagar under studiebesök och skriver ned vad de genast vill pröva hemma.',
    passageEn:
      'Officials follow each other’s working days on study visits and note what they want to try at home at once.',
  },
  'capacity-building': {
    broader: 'cooperation',
    sv: 'kapacitetsbyggande, kapacitetsuppbyggnad, kapacitetsutveckling, kompetensutveckling, kompetenshöjning, fortbildning, stärka kapaciteten, utbildningsinsats, utbildningsprogram, workshop, seminarium, kursprogram, färdighetsträning, utbildning av personal, kompetensutvecklingsprogram, kapacitetsstärkande, träningsprogram, kompetenshöjande, utbildningstillfälle, kapacitetsutvecklingsprogram',
    en: 'capacity building, capacity-building, capacity development, =training, training programme, training course, skills development, competence development, strengthen capacity, strengthening capacity, workshop, seminar, professional development, in-service training, skills training, training of trainers, train the trainers, technical assistance, staff training, international training programme',
    passageSv:
      'Fem workshoppar och ett eget förändringsprojekt ger deltagarna både teori och något som märks efteråt.',
    passageEn:
      'Five workshops and a change project of their own give participants both theory and something that lasts.',
  },
  research: {
    broader: 'cooperation',
    sv: 'forskning, forskare, forskningsprojekt, studie, vetenskaplig, forskningsrapport, doktorand, enkätstudie, följeforskning, aktionsforskning, forskningsresultat, fallstudie, forskningsstudie, forskningssamarbete, forskarnätverk, forskningsprogram, vetenskap, avhandling, gästforskare, policyrapport',
    en: 'research, researcher, research project, study findings, scientific, research report, doctoral, survey study, action research, research findings, case study, research programme, research collaboration, scientist, science, scholar, thesis, working paper, policy brief, research network, visiting researcher, phd',
    passageSv:
      'Forskare följer beslutsfattandet i tolv kommuner under tre år och redovisar resultaten på begripligt språk.',
    passageEn:
      'Researchers follow decision-making in twelve municipalities for three years and report results in plain language.',
  },
  networks: {
    broader: 'cooperation',
    sv: 'nätverk, nätverkande, nätverksträff, kommunförbund, tematiskt nätverk, kommunnätverk, paraplyorganisation, allians, plattform för samarbete, nätverksmöte, konferens, samarbetsplattform, nätverksprojekt, regionförbund, stadsnätverk, sammanslutning av kommuner, lärandenätverk',
    en: '=network, networking, network project, local government association, association of municipalities, thematic network, city network, alliance, cooperation platform, network meeting, conference, umbrella organisation, learning network, municipal network, network of cities, network of municipalities, global network, national association, association of local authorities',
    passageSv: 'Sex kommuner i tre världsdelar bildar ett nätverk och turas om att stå värd för träffarna.',
    passageEn: 'Six municipalities on three continents form a network and take turns to host the meetings.',
  },
  twinning: {
    broader: 'cooperation',
    sv: 'vänort, vänorter, vänortssamarbete, vänortsutbyte, systerstad, partnerkommun, partnerstad, vänortsavtal, avsiktsförklaring, samarbetsavtal, vänortsförening, kommunsamarbete, vänskapsband, vänskapsförening, partnersökning, söker partner',
    en: 'twin town, twinning, sister city, sister cities, twinned, town twinning, partner municipality, partner city, memorandum of understanding, friendship agreement, friendship association, sister municipality, cooperation agreement, letter of intent, partner search, looking for a partner, friendship city',
    passageSv:
      'Vänortsbandet är fyrtio år gammalt och började med brev mellan två skolklasser och en körresa.',
    passageEn:
      'The friendship between the towns is forty years old and began with letters between two classes and a choir trip.',
  },
  'project-funding': {
    broader: 'cooperation, finance',
    sv: 'projektmedel, ansökan om medel, bidrag, projektbidrag, =anslag, söka medel, finansiär, projektansökan, eu-medel, biståndsmedel, bidragsansökan, utlysning, medfinansiering, stödberättigad, egeninsats, inledande fas, insamling av pengar, projektstöd, sökande kommun, ansökningsomgång, förstudie, inledningsfas, projektcykel, projektledning, projektledare',
    en: 'project funding, =grant, =grants, apply for funding, funding application, donor, fundraising, eu funds, call for proposals, co-financing, cofinancing, eligible, own contribution, inception phase, project application, grant application, funding, applicant, application round, project cycle, project management, project manager, project leader',
    passageSv:
      'En första ansökan gäller den inledande fasen, då parterna lär känna varandra och skriver en plan.',
    passageEn:
      'A first application covers the inception phase, in which the partners get to know each other and write a plan.',
  },
};
