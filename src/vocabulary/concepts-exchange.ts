// Migration, peace and cooperation in both languages: people who move, societies that mend, partners who learn from
// each other. Data only, written from general knowledge. Lines are long on purpose: one line a language.
import type { ConceptEntries } from './concept.js';

/** Migration and integration; peace, war and rebuilding; exchange, training, research, networks, twinning. */
export const EXCHANGE: ConceptEntries = {
  migration: {
    broader: '',
    sv: 'migration, migrant, migrationsfråga, invandring, invandrare, migrationsström, utlandsfödda, immigrant, invandrad, migrera, invandra, immigration, människor från andra länder, söka en bättre framtid',
    en: 'migration, migrant, immigrant, immigration, foreign-born, people on the move, migration governance, migratory, mixed migration, immigrants, migrate, immigrate, =foreigners, foreign national, people from other countries, born abroad, human mobility, seeking a better life',
    kinds:
      'arbetskraftsinvandring, migrantarbetare, arbetskraftsmigration, gästarbetare, säsongsarbetare, arbeta utomlands | labour migration, migrant worker, migrant workers, guest worker, seasonal worker, foreign worker, work abroad; utvandring, emigration, emigrant, flytta från landet, utvandrare, utvandra, emigrera, lämna landet, lämna sitt land, flytta utomlands, söka sig utomlands, flytta till ett annat land | emigration, emigrants, emigrate, emigrated, emigrant, move abroad, moving abroad, leave the country, leaving the country, left the country; återvändare, återvändande, hemvändare | returnee, returning migrants, returnees; diaspora, utlandsboende, bosatta utomlands, bor utomlands, landsmän utomlands, utlandssvenskar | diaspora, expatriate, living abroad, live abroad; papperslösa | undocumented; hjärnflykt, kompetensflykt | brain drain; penningförsändelse | remittances, remittance; uppehållstillstånd, arbetstillstånd, visum | residence permit, work permit, entry visa; gränskontroll | border control; utvisning, utvisad, utvisas | deportation, deported, deportees; flytta till städerna | moving to the cities; människor på flykt | people fleeing',
    passageSv:
      'Många unga lämnar orten för arbete i andra länder, och kommunen prövar hur de som vänder hem tas emot.',
    passageEn:
      'Many leave the town for work in other countries, and the municipality tries out how those who return are received.',
  },
  integration: {
    broader: 'migration, inclusion',
    sv: 'integration, integrationsarbete, integrationsfråga, nyanländ, nyanlända, integrationsstrategi, integrationsprocess, integrera nyanlända, mottagande av nyanlända, utrikes födda, integrationspolitik, nykomling, nykomlingar, mottagande av invandrare, komma in i samhället, bli en del av samhället, utrikesfödd, utländsk bakgrund, utomeuropeisk, kommunmottagande, nyanländas',
    en: 'integration, integration of immigrants, integration of migrants, newcomer, newly arrived, integration policy, integration strategy, settlement of immigrants, reception of refugees, integration of refugees, integration work, integrate migrants, integrate immigrants, new arrivals, settling in, welcoming community, welcoming city, reception of migrants, host society, immigrant background, foreign background, foreign-born residents, immigrant communities, become part of society',
    kinds:
      'svenskundervisning, lära sig svenska, lära sig språket, språkträning | learn the language, learning the language, language classes for immigrants; samhällsorientering, samhällsinformation | social orientation, civic orientation, cultural orientation; flyktingguide, språkvän | language friend; länkarbetare, kulturtolk, samhällsguide | cultural mediator, cultural mediation; invandrarkvinnor, utrikesfödda kvinnor | immigrant women; nyanlända elever | newly arrived pupils, newly arrived students; etablering av nyanlända, etableringsprogram, etableringsinsats | introduction programme; mångkulturell, mångkultur, kulturkrock | multicultural, intercultural city, multiculturalism; svenskt medborgarskap, bli svensk medborgare | naturalisation',
    passageSv:
      'Nyanlända får en vän i föreningslivet, samhällsorientering på sitt språk och praktik redan första månaden.',
    passageEn:
      'Newcomers get a friend in a local club, civic orientation in their own language and a placement in the first month.',
  },
  refugees: {
    broader: 'migration',
    sv: 'flykting, flyktingar, fördrivna, tvångsförflyttning, flyktingkris, flyktingström, flyktingfråga, fördrivna personer, flydde, på flykt, flytt från, fly från, fly undan, tvingas fly, tvingats fly, tvingas lämna sina hem, tvingats lämna sina hem, lämna sina hem, tvångsförflyttade, tvångsförflyttad, fördriven, fördrivning, massflykt, skyddsbehövande, skyddssökande, människor på flykt, folk på flykt, människor som flytt, folk som flytt',
    en: '=refugee, displaced person, displaced people, displacement, forced migration, refugee crisis, refugee influx, forcibly displaced, displaced families, fled, flee, fleeing, forced to flee, forced to leave their homes, leave their homes, driven from their homes, uprooted, exodus, influx of people, displaced community, seek protection, seek refuge, sought refuge, take refuge, safe haven, displaced population',
    kinds:
      'asyl, asylsökande | asylum, asylum seeker, asylum seekers; asylboende, mottagningscenter, mottagningsförläggning, flyktingförläggning | reception centre, reception center, transit centre, transit center; flyktingläger | refugee camp; internflykting, internflyktingar, internt fördrivna, internfördrivna | internally displaced, =idp, =idps; värdsamhälle, värdkommun, mottagande samhälle, mottagande kommun | host community, host municipality, host communities, host population; kvotflykting, vidarebosättning | resettlement, resettled; flyktingbarn | refugee children; krigsflyktingar | war refugees; tillfälligt skydd, massflyktsdirektivet | temporary protection; flyktingmottagande | refugee reception',
    passageSv:
      'En stad som på kort tid tog emot tusentals flyktingar behöver skolor, vatten och tålamod i samma takt.',
    passageEn:
      'A town that took in thousands of displaced families in a short time needs schools, taps and patience at the same pace.',
  },
  peace: {
    broader: '',
    sv: 'fred, fredsbyggande, fredlig, fredsarbete, konflikthantering, konfliktlösning, konflikt, konfliktförebyggande, fredliga samhällen, fredskultur, fredsfrågor, konfliktrisk, konflikter, =stridigheter, försoning',
    en: 'peace, peacebuilding, peace-building, peace building, peaceful, conflict resolution, conflict management, conflict prevention, conflict, peaceful societies, culture of peace, peacemaking, peacemaker, de-escalation, de-escalate',
    kinds:
      '=medling, medlare, =medla, medlingsarbete, medlingsgrupp, medlingsinsats, förlikning, lösa tvister, tvistlösning, tvist, tvister | mediation, mediator, mediators, mediate, mediating, mediated, conciliation, arbitration, dispute resolution, dispute, settle disputes, resolve disputes; spänningar mellan grupper, sociala spänningar, motsättningar, motsättning, mellan folkgrupper | tensions, community tensions, conflict between groups, communal violence, intergroup, clashes between, violent clashes; fejd, fejder, blodshämnd, stamkonflikt, klankonflikt | feud, blood feud, clan conflict; fredsprocess, fredsprocessen, fredsavtal, fredssamtal | peace process, peace agreement, peace talks; vapenvila, vapenstillestånd, eldupphör, eld upphör | ceasefire, cease-fire, truce, armistice; avväpning, nedrustning, demobilisering | disarmament, demobilisation, demobilization, arms control, small arms; kvinnor fred och säkerhet, resolution 1325 | women peace and security, resolution 1325; fredsutbildning | peace education; ickevåld, icke-våld | non-violence, nonviolent, nonviolence, non-violent; fredlig samexistens, samexistens, leva sida vid sida | coexistence, peaceful coexistence, live side by side; fredsbevarande | peacekeeping, peacekeeper; fredsrörelse, fredsaktivist | peace movement, peace activist; fredsfestival | peace festival; konfliktkänslighet | conflict sensitivity, do no harm; konfliktdrabbad | conflict-affected, post-conflict, fragile states',
    passageSv:
      'Byäldste och unga från båda sidor tränas i medling, så att tvister om bete inte längre slutar med vapen.',
    passageEn:
      'Elders and youngsters from both sides are trained in mediation, so that disputes over pasture no longer end with guns.',
  },
  reconciliation: {
    broader: 'peace',
    sv: 'försoning, försoningsarbete, förlåtelse, försoningsprocess, dialog mellan grupper, försonas, försona, försonande, läka sår, läka såren, dialog mellan folkgrupper, tidigare fiender, förlåta, göra upp med det förflutna, smärtsam historia',
    en: 'reconciliation, reconcile, forgiveness, reconciliation process, heal wounds, healing the wounds, heal the wounds, heal divisions, social healing, community healing, dealing with the past, deal with the past, difficult past, painful past, former enemies, forgive, divided communities',
    kinds:
      'övergångsrättvisa, sanningskommission, gottgörelse, upprättelse | transitional justice, truth commission, truth-telling, restorative justice, reparations; folkmord, efter folkmordet, massmord, massaker, massgrav, massgravar, etnisk rensning | genocide, mass grave, massacre, ethnic cleansing; =förintelsen, koncentrationsläger | holocaust, concentration camp; krigsbrott | war crimes; interreligiös dialog, religionsdialog, ekumenisk | interreligious dialogue, interfaith dialogue, interfaith, interreligious, ecumenical; minneskultur, minnesarbete, minnesplats, minnesdag, minnesceremoni, minneshögtid, minnas offren, hedra offren, kollektivt minne | memory work, remembrance, shared memory, collective memory, memorial site, memorial day, commemoration, commemorate; apartheid | apartheid, post-apartheid; försvunna personer | missing persons; etnisk konflikt | inter-ethnic, interethnic, ethnic conflict',
    passageSv:
      'Människor som stått på olika sidor berättar för varandra vad de förlorat, och en gemensam minnesplats växer fram.',
    passageEn:
      'People who stood on different sides tell each other what they lost, and a shared place of remembrance takes shape.',
  },
  war: {
    broader: 'peace, crisis-preparedness',
    sv: 'krig, krigets, väpnad konflikt, invasion, fullskalig invasion, krigsdrabbad, krigsskadad, krigstid, krigsutbrott, väpnade konflikter, väpnat våld, rysslands invasion, invasionen, fullskaliga invasionen, invadera, invaderad, anfallskrig, ryska anfallet, krigszon, krigsår, krigsförbrytelse, stupade, stupad',
    en: '=war, wartime, armed conflict, invasion, full-scale invasion, war-affected, war-torn, armed violence, aggression, warfare, invade, invaded, invading, armed attack, =hostilities, russian attack',
    kinds:
      'minröjning, minor, minfält, minfara, minröjare, odetonerad ammunition, blindgångare, landmina, landminor | demining, landmine, =mines and explosives, land mine, land mines, explosive remnants, unexploded ordnance, unexploded, uxo, mine clearance, mine action, minefield; veteran, veteraner, krigsveteran | veteran; bombning, luftangrepp, raketer, beskjutning, granatbeskjutning, artilleri, robotattack, missil, missiler, missilattack, drönarattack, drönarattacker, flyganfall, flygräd, flygräder, bombad, bombade, bomber, bombattack, sönderbombad, sönderskjuten | =shelling, bombing, airstrike, air raid, missile, missiles, drone attack, artillery, rocket attack, drone strike, air strikes, air attack, bombardment, bombed, bombs; flyglarm, luftlarm | air-raid siren, air raid siren, air alert; luftvärn | air defence, air defense; soldater, armé, militär, försvarsmakt, försvarsmakten | soldier, military, armed forces, army, troops, combatant, combatants; värnplikt | conscription; väpnade grupper, milis, rebeller, gerilla | militia, rebel, rebels, guerrilla, armed groups; ockupation, ockuperad, ockupera, ockuperade områden | occupation of territory, occupation, occupied territories, occupied areas, occupying forces; befriade områden, återtagna områden | liberated territories, de-occupied; vapen, ammunition | weapon, ammunition, gunfire; inbördeskrig | civil war; frontlinje, frontnära, nära fronten, vid fronten, skyttegrav, skyttegravar | front line, battlefield; krigslagar, undantagstillstånd | martial law; civila offer | civilian casualties, attacks on civilians; belägring, belägrad | siege, besieged',
    passageSv:
      'Trots kriget hålls skolor och vattenverk i gång, och samtalen med partnern sker mellan flyglarmen.',
    passageEn:
      'In spite of the war, schools and waterworks are kept running, and calls with the partner are made between air raids.',
  },
  reconstruction: {
    broader: 'war, urban-planning',
    sv: 'återuppbyggnad, återuppbygga, bygga upp efter kriget, återhämtning, återuppbyggnadsplan, återställa infrastruktur, bygga upp igen, återuppbyggnadsarbete, återuppbygger, återuppbyggande, återuppbyggd, återuppbyggda, bygga upp staden, bygga upp städer, bygga upp landet, bygga upp efter, bygga upp husen, bygga tillbaka bättre, återställa staden, efterkrigstid',
    en: 'reconstruction, rebuild, rebuilding, post-war recovery, recovery plan, build back better, restore infrastructure, postwar, post-war, early recovery, reconstruct, reconstructed, rebuilt, devastated, war damage, post-conflict recovery, building back, build back',
    kinds:
      'humanitär hjälp, nödhjälp, humanitärt stöd, humanitärt bistånd | humanitarian aid, humanitarian assistance, humanitarian, relief supplies, emergency aid; krigsskadade byggnader, renovera skadade hus, laga skadade hus, reparera skadade, skadade byggnader, skadade hus, förstörda byggnader, förstörda hus, förstörda städer, sönderbombade hus, raserade hus, raserade byggnader | damaged buildings, repair damaged, repair of damaged, damaged homes, damaged houses, destroyed buildings, destroyed homes, destroyed houses, destroyed cities, emergency repairs; rasmassor | rubble, debris removal; skadebedömning, skadeinventering | damage assessment, assess damage; nödbostäder, modulhus | prefabricated houses, transitional shelter; grön återuppbyggnad | green reconstruction; ekonomisk återhämtning | economic recovery; återflytt | return of residents',
    passageSv:
      'Planen för återuppbyggnad tar vara på chansen att bygga varmare, tätare och mer tillgängligt än förut.',
    passageEn:
      'The plan for rebuilding uses the chance to build warmer, denser and more accessible than before.',
  },
  cooperation: {
    broader: '',
    sv: 'internationellt samarbete, internationell samverkan, kommunalt partnerskap, internationellt utvecklingssamarbete, utvecklingssamarbete, internationella relationer, internationalisering, internationellt arbete, internationell strategi, globalt samarbete, internationella partnerskap, kommunala partnerskap, internationella samarbeten, internationella kontakter, internationella projekt, internationella frågor, internationellt utbyte, internationellt engagemang, internationella partners, internationellt partnerskap, kommunalt samarbete, partnerskap mellan kommuner, partnerskap mellan regioner, partnerskap mellan städer, partnerskapsprogram, global utveckling, globalt partnerskap, samarbetsland, samarbetsländer, partnerland, partnerländer, samarbeta över gränser, samarbete över gränser, samarbeta internationellt, samarbete med andra länder, samarbeta med andra länder, samarbete mellan länder, utlandssamarbete',
    en: 'international cooperation, international collaboration, municipal partnership, development cooperation, international development, decentralised cooperation, decentralized cooperation, international relations, internationalisation, internationalization, municipal international cooperation, international strategy, global partnership, international partnership, international partners, international projects, international work, international contacts, international exchange, international engagement, international affairs, global cooperation, transnational cooperation, cooperation across borders, collaboration across borders, partnership between municipalities, partnership between cities, city-to-city cooperation, city-to-city, municipality-to-municipality, municipal cooperation, development partner, partner country, people-to-people',
    kinds:
      'bistånd, biståndsprojekt, utvecklingsbistånd | development aid, foreign aid, official development assistance, development assistance, development agency, aid agency, aid effectiveness, aid programme, foreign assistance, international aid, donor countries; u-land, u-länder, utvecklingsland, utvecklingsländer, globala syd | global south, global north, developing country; utrikesfrågor, utrikespolitik | foreign affairs, foreign policy; stadsdiplomati | city diplomacy; syd-syd | south-south, triangular cooperation; nord-syd | north-south; bilateral, bilateralt samarbete | bilateral; multilateral | multilateral; jämlikt partnerskap, jämlika partnerskap, ömsesidigt partnerskap, ömsesidigt samarbete, ömsesidig nytta, ömsesidighet | equal partnership, equal partners, mutual partnership, mutual benefit, mutually beneficial, reciprocity, reciprocal, mutuality; internationell solidaritet | international solidarity',
    passageSv:
      'Ett jämlikt partnerskap mellan två kommuner bygger på att båda har något att lära och något att ge.',
    passageEn:
      'An equal partnership between two municipalities rests on both having something to learn and something to give.',
  },
  'knowledge-exchange': {
    broader: 'cooperation',
    sv: 'erfarenhetsutbyte, kunskapsutbyte, utbyta erfarenheter, lärande av varandra, ömsesidigt lärande, lära av varandra, kollegialt utbyte, erfarenhetsspridning, utbyta kunskap, kunskapsöverföring, utbyte av erfarenheter, utbyte av kunskap, kunskapsdelning, dela erfarenheter, dela kunskap, utbyta idéer, utbyta lärdomar, utbyta metoder, utbyte av idéer, lära tillsammans, lära sig av varandra, lära av andra, gemensamt lärande, lärandeutbyte, ömsesidigt utbyte, inspireras av varandra, idéutbyte, dela med sig av erfarenheter, dela med sig av kunskap, dela lärdomar, sprida lärdomar, sprida erfarenheter, ta del av erfarenheter, ta del av varandras, kollegor utomlands, kunskapsspridning, kompetensutbyte',
    en: 'exchange of experience, exchange of experiences, exchange experiences, experience exchange, knowledge exchange, exchange of knowledge, exchange knowledge, knowledge sharing, share knowledge, share experiences, sharing experiences, mutual learning, peer learning, learn from each other, knowledge transfer, peer-to-peer, exchange ideas, exchange of ideas, exchange lessons, learning exchange, peer exchange, learn from one another, learn from others, learn from peers, learning together, joint learning, shared learning, mutual exchange, cross-learning, share lessons, share ideas, share expertise, sharing of experiences, sharing of knowledge, experience sharing, colleagues abroad, transfer of knowledge, transfer of experience, know-how',
    kinds:
      'studiebesök, studieresa, utbytesresa, utbytesbesök, delegationsresa, =delegation, =delegationer, delegationsbesök, platsbesök, fältbesök, besöka varandra, besök hos varandra, studiebesöken | study visit, study trip, exchange visit, field visit, exchange trip, site visit, study tour, learning visit, learning journey, field trip, exposure visit, delegation, visiting delegation, visit each other, reciprocal visits, return visit; jobbskuggning, personalutbyte, utbyte av personal, skuggning, skugga varandra, skugga en kollega | job shadowing, staff exchange, exchange of staff, =shadowing, shadow a colleague, =secondment; goda exempel, bästa praxis, lärande exempel, god praxis | good practice, best practice, best practices, good examples, inspiring examples, promising practices; kollegial granskning | peer review, benchmarking visit; expertutbyte | expert exchange; utbytesprogram | exchange programme; praktikgemenskap | community of practice, communities of practice',
    passageSv:
      'Tjänstepersoner följer varandras arbetsdagar under studiebesök och skriver ned vad de genast vill pröva hemma.',
    passageEn:
      'Officials follow each other’s working days on study visits and note what they want to try at home at once.',
  },
  'capacity-building': {
    broader: 'cooperation',
    sv: 'kapacitetsbyggande, kapacitetsuppbyggnad, kapacitetsutveckling, kompetensutveckling, kompetenshöjning, fortbildning, stärka kapaciteten, utbildningsinsats, utbildningsprogram, kursprogram, färdighetsträning, utbildning av personal, kompetensutvecklingsprogram, kapacitetsstärkande, träningsprogram, kompetenshöjande, utbildningstillfälle, kapacitetsutvecklingsprogram, kapacitetsbygge, bygga kapacitet, öka kapaciteten, ökad kapacitet, stärka kompetensen, höja kompetensen, ökad kompetens, kompetenslyft, kompetensstärkande, fortbilda, vidareutbilda, internutbildning, kurstillfälle, kursdeltagare, kursledare, grundkurs, fördjupningskurs, utbildningsserie, utbildningsmodul, utbilda personal, metodutbildning, lärprogram, stärka kunskapen, praktisk träning',
    en: 'capacity building, capacity-building, capacity development, =training, training programme, training course, skills development, competence development, strengthen capacity, strengthening capacity, professional development, in-service training, skills training, staff training, international training programme, build capacity, capacity strengthening, capacity enhancement, capacity needs, capacity gaps, increase capacity, enhance capacity, train staff, train officials, train officers, trained staff, short course, refresher course, on-the-job, induction course, masterclass, master class, bootcamp, skills transfer, upskill staff, build skills, strengthen skills, improve skills, strengthen competence, increased competence, competence building, skill-building, skills building, learning programme, learning module, certificate course, diploma course, knowledge building, course participants',
    kinds:
      'utbilda utbildare, =utbildare, utbildarutbildning, instruktör, instruktörer, handledarutbildning | training of trainers, train the trainers, trainer, trainers; workshop, seminarium, workshoppar, workshopserie, seminarieserie | workshop, seminar; webbinarium, webbinarier | webinar series; tekniskt bistånd, teknisk rådgivning, experthjälp, expertstöd, metodstöd | technical assistance, technical advice, expert advice, expert support, advisory support, technical adviser, technical advisor; förändringsprojekt | change project',
    passageSv:
      'Fem workshoppar och ett eget förändringsprojekt ger deltagarna både teori och något som märks efteråt.',
    passageEn:
      'Five workshops and a change project of their own give participants both theory and something that lasts.',
  },
  research: {
    broader: 'cooperation',
    sv: 'forskning, forskare, forskningsprojekt, studie, vetenskaplig, forskningsrapport, forskningsresultat, forskningsstudie, forskningssamarbete, forskarnätverk, forskningsprogram, vetenskap, forska, akademiker, akademisk, hypotes, vetenskapsman, vetenskapsmän',
    en: 'research, researcher, research project, study findings, scientific, research report, research findings, research programme, research collaboration, scientist, science, scholar, research network, scientifically, scholarly, academics, academic study, qualitative study, longitudinal study, hypothesis, study shows, study finds, findings show, anthology',
    kinds:
      "enkätstudie, enkätundersökning | survey study, survey data, survey results, survey respondents, respondents, questionnaire; intervjustudie, djupintervju, djupintervjuer, intervjuundersökning | qualitative interviews, in-depth interview, interview study; fallstudie | case study; doktorand, avhandling, disputera, doktorsavhandling, forskarstuderande | doctoral, thesis, phd, dissertation; masteruppsats, kandidatuppsats, =uppsats | master's thesis, bachelor's thesis; professor, docent, universitetslektor, gästforskare | professor, associate professor, postdoc, postdoctoral, visiting researcher; policyrapport | policy brief, working paper; tankesmedja | think tank; litteraturöversikt, kunskapsöversikt, kunskapssammanställning | literature review, desk study, knowledge review; aktionsforskning, följeforskning | action research; pilotstudie | pilot study; fältstudie, fältstudier | field study, fieldwork; statsvetare, statsvetenskap, samhällsvetenskap, samhällsvetare | political science, political scientist, social science; evidens, evidensbaserad, empirisk | empirical, empirical evidence, evidence-based, evidence base; akademisk artikel, fackgranskad | academic article, peer-reviewed, journal article; jämförande studie, jämförande analys | comparative study, comparative analysis; statistisk analys | statistical analysis; forskningsinstitut | research institute",
    passageSv:
      'Forskare följer beslutsfattandet i tolv kommuner under tre år och redovisar resultaten på begripligt språk.',
    passageEn:
      'Researchers follow decision-making in twelve municipalities for three years and report results in plain language.',
  },
  networks: {
    broader: 'cooperation',
    sv: 'nätverk, nätverkande, nätverksträff, kommunnätverk, allians, plattform för samarbete, nätverksmöte, samarbetsplattform, nätverksprojekt, stadsnätverk, nätverka, koalition av städer, samverkansforum, samarbetsforum, samverkansplattform, medlemskommun, medlemskommuner, sammanslutning, kontaktnät, plattform för utbyte, mötesplattform, knyta kontakter, bygga kontakter, flera kommuner tillsammans, nätverksdag, nätverksmedlem',
    en: '=network, networking, network project, city network, alliance, cooperation platform, network meeting, municipal network, network of cities, network of municipalities, global network, networked, coalition of cities, forum of cities, member municipalities, member cities, cooperation forum, platform for exchange, build contacts',
    kinds:
      'kommunförbund, regionförbund, sammanslutning av kommuner, stadsförbund, förbund av kommuner, kommunernas förbund | local government association, association of municipalities, national association, association of local authorities, regional association, municipal association, association of cities, association of local governments, union of municipalities, league of cities, federation of municipalities; konferens, toppmöte, årskonferens, konferenser, konferensdag | conference, congress; paraplyorganisation | umbrella organisation; trepartssamarbete, trilateralt samarbete | trilateral, trilateral partnership; flerpartssamarbete, flerpartsprojekt | multi-stakeholder platform, multi-stakeholder, multi-partner; konsortium | consortium, consortia; kunskapsplattform | knowledge hub, knowledge platform; lärandenätverk | learning network; tematiskt nätverk, temagrupp | thematic network, thematic group',
    passageSv: 'Sex kommuner i tre världsdelar bildar ett nätverk och turas om att stå värd för träffarna.',
    passageEn: 'Six municipalities on three continents form a network and take turns to host the meetings.',
  },
  twinning: {
    broader: 'cooperation',
    sv: 'vänort, vänorter, vänortssamarbete, vänortsutbyte, systerstad, partnerkommun, partnerstad, kommunsamarbete, vänskapsband, =vänstad, vänstäder, vänskapsstad, vänkommun, vänkommuner, tvillingstad, tvillingstäder, systerstäder, systerkommun, systerkommuner, partnerstäder, partnerregion, partnerort, samarbetskommun, samarbetsstad, fadderort, vänskap mellan städer, vänskap mellan kommuner, vänskapliga band',
    en: 'twin town, twinning, sister city, sister cities, twinned, town twinning, partner municipality, partner city, sister municipality, friendship city, twin city, twin cities, sister town, sister region, sister relationship, sister partnership, partner town, partner region, friendship link, friendship ties, friendship between towns, friendship between cities, bond of friendship, city partnership, town partnership',
    kinds:
      'vänortsavtal, avsiktsförklaring, samarbetsavtal, partnerskapsavtal, vänskapsavtal, samförståndsavtal | memorandum of understanding, friendship agreement, cooperation agreement, letter of intent, friendship treaty, partnership agreement, mou, memoranda of understanding, declaration of intent; hitta partner, leta partner, matchning av kommuner, matchning mellan kommuner | finding a partner, looking for partners, search for partners; vänortsförening, vänskapsförening, vänortskommitté | friendship association, friendship committee, link association; vänskapsbesök, vänortsbesök, vänortsstämma | twinning visit, friendship visit; långvarigt samarbete, mångårigt samarbete, mångårig vänskap | long-standing partnership, long-standing friendship',
    passageSv:
      'Vänortsbandet är fyrtio år gammalt och började med brev mellan två skolklasser och en körresa.',
    passageEn:
      'The friendship between the towns is forty years old and began with letters between two classes and a choir trip.',
  },
  'partner-search': {
    broader: 'cooperation',
    sv: 'söker svensk partner, söker partner, partnersökning, partnermatchning, söker en svensk partner, söker en partner, söker svensk kommun, söker en svensk kommun, söker samarbetspartner, söker en ny partner, letar efter partner, letar efter en partner, letar efter en svensk partner, letar efter en svensk kommun, letar efter svensk kommun, önskar en svensk partner, önskar en partner, vill ha en svensk partner, vill ha en partner, hitta en svensk partner, hitta en svensk kommun, hitta en partner, utan svensk partner, saknar partner, saknar svensk partner, har inte haft någon svensk partner',
    en: 'looking for a Swedish partner, looking for a partner, looking for a Swedish municipality, look for a Swedish partner, look for a partner, look for a Swedish municipality, partner search, partner searches, partner match, partner matches, partner matching, seeking a partner, seek a partner, seeking a Swedish partner, seek a Swedish partner, seek a Swedish municipality, search for a partner, searching for a partner, searching for a Swedish partner, find a Swedish partner, find a Swedish municipality, find a partner, want a Swedish partner, want a partner, need a Swedish partner, need a partner, without a Swedish partner, has not had a Swedish partner',
    passageSv:
      'Kommunen har inte haft någon svensk partner och söker en som vill arbeta med turism och avfall; intresseanmälan tas emot till våren.',
    passageEn:
      'The municipality has had no Swedish partner and is looking for one that wants to work on tourism and waste; expressions of interest are welcome.',
  },
  'cross-border-cooperation': {
    broader: 'cooperation, regional-development',
    sv: 'gränsöverskridande samarbete, gränsöverskridande samverkan, gränsöverskridande projekt, gränssamarbete, gränsregionalt samarbete, gränsregional, gränsregion, gränsstad, gränsområde, gränsområden, gränsnära, gränsbygd, över nationsgränsen, över nationsgränser, över landgränsen, båda sidor gränsen, båda sidor om gränsen, båda sidor av gränsen',
    en: 'cross-border cooperation, cross-border collaboration, cross-border project, cross-border partnership, cross-border region, cross-border, transboundary, transfrontier, border region, border area, border town, border city, border municipality, border community, border communities, both sides of the border, across national borders, shared border, common border, borderland',
    kinds:
      'gränshinder | border barriers, border obstacles; gränspendling, gränspendlare | cross-border commuting, cross-border commuter, cross-border commuters; gränsövergång | border crossing; euroregion | euroregion; nordiskt samarbete | nordic cooperation',
    passageSv:
      'Två städer på var sin sida om gränsen delar ambulans, turistbyrå och yrkesskola, och pendlarna slipper dubbla intyg.',
    passageEn:
      'Two towns on either side of a frontier share ambulances, a tourist office and a trade school, and commuters need fewer papers.',
  },
  'project-funding': {
    broader: 'cooperation, finance',
    sv: 'projektmedel, ansökan om medel, bidrag, projektbidrag, =anslag, söka medel, finansiär, projektansökan, bidragsansökan, projektstöd, sökande kommun, söka stöd, söka pengar, söka finansiering, ansöka om medel, ansöka om stöd, ansöka om pengar, ansöka om finansiering, bevilja medel, beviljade medel, beviljade projekt, beviljat stöd, beviljas stöd, projektpengar, projektfinansiering, finansiering av projekt, externa medel, extern finansiering, bidragsgivare, finansieringsmöjligheter, ansökningsprocess, medsökande, projektperiod',
    en: 'project funding, =grant, =grants, apply for funding, funding application, donor, project application, grant application, funding, applicant, apply for money, application process, submit an application, submit applications, write applications, project costs, approved projects, approved applications, project approval, project period, funder',
    kinds:
      'utlysning, ansökningsomgång, ansökningstid, ansökningsperiod, sista ansökningsdag | call for proposals, application round, deadline for applications, application deadline, application period, open call; ansökningsformulär, ansökningsblankett, ansökningshandlingar | application form; eu-medel | eu funds, eu programme; biståndsmedel | aid funds, aid money; medfinansiering, egeninsats, medfinansiera, egenfinansiering | co-financing, cofinancing, own contribution; stödberättigad, godkända kostnader, stödberättigande, bidragsberättigad | eligible, eligibility, eligibility criteria, ineligible; urvalskriterier, bedömningskriterier, bedöma ansökningar | selection criteria, assessment criteria; inledande fas, förstudie, inledningsfas, planeringsbidrag, förberedelsebidrag, förprojekt | inception phase, seed money, preparatory phase; insamling av pengar, donation, donator, donera | fundraising, fundraise, raise money, donation, donate; crowdfunding | crowdfunding; sponsring, sponsorer, sponsor | sponsorship, sponsor; projektcykel, projektledning, projektledare | project cycle, project management, project manager, project leader; slutbetalning | disbursement, disburse; projektidé, projektförslag | project proposal, proposal writing, write a proposal, concept note, project idea',
    passageSv:
      'En första ansökan gäller den inledande fasen, då parterna lär känna varandra och skriver en plan.',
    passageEn:
      'A first application covers the inception phase, in which the partners get to know each other and write a plan.',
  },
};
