// Children, young people, culture, sport and leisure in both languages. Data only, written from general knowledge of
// municipal culture and leisure services. Lines are long on purpose: one line a language.
// Over 200 lines, since it is one list of data: a few lines a concept.
import type { ConceptEntries } from './concept.js';

/** Children's rights, youth councils and centres; libraries, heritage, arts, sport. */
export const YOUTH_AND_CULTURE: ConceptEntries = {
  children: {
    broader: '',
    sv: 'barn, barnen, flickor och pojkar, barns uppväxt, uppväxtvillkor, barndom, barn och unga, barnfråga, barngrupp, barn och ungdomar, minderårig, barnens, barndomsår, uppväxtår, uppväxtmiljö, växa upp, växer upp, underårig, barnaktivitet',
    en: '=child, =children, childhood, kid, girls and boys, children and young people, children and youth, minor child, growing up, underage',
    kinds:
      "lekplats, barns lek, lekmiljö, lekrum, lekpark | playground, playgrounds, play space, playroom; leksak | =toy, =toys; småbarn, bebisar | toddlers, babies, infants, young children, little ones; skolbarn | schoolchildren, schoolchild, schoolkids; pojkar | boys; barnfamilj | families with children; barns hälsa, barns välbefinnande | children's well-being, child well-being, child wellbeing; barnvänlig | child-friendly; barnperspektiv, barns perspektiv | child perspective, children's perspective",
    passageSv:
      'Barnens egna bilder av sin väg hem blir underlag när trafik, belysning och lekplatser planeras om.',
    passageEn:
      'The children’s own pictures of their way home feed into new plans for traffic, lighting and playgrounds.',
  },
  'childrens-rights': {
    broader: 'children, human-rights',
    sv: 'barnrätt, barns rättigheter, barnkonventionen, barnkonvention, barnets rättigheter, barnbokslut, barnrättsperspektiv, barnrättsarbete, barns rätt, barns mänskliga rättigheter, barnets perspektiv, barn har rätt, barn har rättigheter, rätt till barndom',
    en: "children's rights, child rights, rights of the child, convention on the rights of the child, child rights perspective, rights of children, rights of the children, rights for children, uncrc, =crc, children have rights, child rights-based, right to childhood, children's charter",
    kinds:
      "barns inflytande, barns delaktighet, barnparlament, barns röst, barn får bestämma, barn som bestämmer, lyssna på barn, barns åsikter, barnets röst, barn komma till tals, barn får komma till tals, barn som medborgare, barn som experter, barn är experter, fråga barnen, höra barnen, barns talan, lyssna till barn, låta barn bestämma, låta barnen bestämma, involvera barn, involvera barnen, delaktiga barn, barns medbestämmande, barns medverkan, barnråd, barnting, barnpanel | children's participation, child participation, participation of children, children's parliament, children's council, children's assembly, children's panel, voice of children, children's voice, listen to children, hear children, ask the children, children decide, children have a say, children's views, children's opinions, views of children, involve children, involving children, children's involvement, children's influence, child-led, children as citizens, children as experts; barnombud, barnombudsman | children's ombudsman, ombudsman for children, child ombudsman, children's commissioner; barnkonsekvensanalys | child impact assessment; barnets bästa | best interests of the child, best interests of children; barnvänlig kommun, barnvänlig stad, barnvänliga städer | child-friendly city, child friendly municipality; rätt att leka, rätten att leka, rätt till lek, rätten till lek | right to play; barnvänligt rättsväsende | child-friendly justice",
    passageSv:
      'Barnkonventionen blir vardag när varje beslut prövas mot barnets bästa och barnen själva får svara.',
    passageEn:
      'The Convention becomes everyday practice when each decision is tested against the child’s best interests.',
  },
  youth: {
    broader: '',
    sv: 'barn och unga, barn och ungdomar, ungdom, ungdomar, =unga, unga människor, ungdomsfråga, tonåring, =ung, tonåringar, ungdomsgrupp, den unga generationen, gymnasieungdomar, tonårsperiod, den yngre generationen, yngre generation, yngre generationer, femtonåringar, sextonåringar, artonåringar, nittonåringar, tonåren, tonårstid',
    en: 'children and young people, children and youth, =youth, young people, young person, teenager, adolescent, adolescence, youth group, teen, younger generation, youth empowerment, youngsters, young citizens, young residents, young generation, younger people, puberty, young lives, tweens',
    kinds:
      'ungdomsarbete, ungdomsledare, ungdomssamordnare, ungdomsverksamhet | youth work, youth worker, youth leader; ungdomspolitik | youth policy; ungdomsutbyte | youth exchange; ungdomsorganisation, ungdomsförening | youth organisation; unga vuxna | young adult, young adults; unga kvinnor, tonårstjej, tjejgrupp, =tjejer | young women, teenage girls; unga män, tonårskille, tonårspojke, killgrupp, =killar | young men, teenage boys; unga ledare | young leaders',
    passageSv:
      'Ungdomsledare från båda orterna lär sig nya metoder för att nå unga som ingen annan verksamhet når.',
    passageEn:
      'Youth leaders from both towns learn new methods for reaching teenagers that no other service reaches.',
  },
  'youth-participation': {
    broader: 'youth, citizen-participation',
    isJoint: true,
    sv: 'ungdomsinflytande, ungdomsdelaktighet, ungdomsdemokrati, ungas inflytande, ungas delaktighet, ungas deltagande, ungdomsdialog, ungdomsdeltagande, unga i demokratin, ungas röst, ungdomars inflytande, ungdomars delaktighet, unga får bestämma, unga beslutsfattare, ungas engagemang, ungas idéer, ungas åsikter, ungas perspektiv, ungas förslag, ungas makt, ungas medbestämmande, ungas medverkan, ungas möjlighet att påverka, unga vill påverka, unga kan påverka, unga påverkar, unga som påverkar, unga får påverka, unga bestämmer, lyssna på unga, lyssna på ungdomar, lyssna till unga, engagera unga, engagera ungdomar, involvera unga, involvera ungdomar, delaktiga ungdomar, ungdomsledd, ungdomsdriven, unga får säga sin mening, unga komma till tals, unga kommer till tals, ungdomar får bestämma, ungdomar bestämmer',
    en: "youth participation, youth influence, youth engagement, youth democracy, youth involvement, participation of young people, youth dialogue, youth voice, involve young people, participation of youth, youth inclusion, youth-led, youth consultation, young people's voice, young people's voices, young people's views, young people's ideas, young people's influence, voices of young people, voice of young people, voices of youth, voice of youth, listen to young people, listening to young people, engage young people, engaging young people, engage youth, engaging youth, engagement of young people, involve youth, involving youth, involvement of young people, young people decide, young people have a say, young people participate, youth in democracy, youth in decision-making, influence of young people, young people a say, young people having a say, young leaders, youth leadership",
    kinds:
      'ungdomsråd, ungdomsfullmäktige, ungdomsparlament, ungdomsting, ungdomsforum, ungdomspanel, ungdomsjury, ungdomsriksdag, ungdomsmöte, unga fullmäktige | youth council, youth council members, youth councillor, youth parliament, youth forum, youth assembly, youth advisory board, youth board, youth committee, youth panel, youth summit; elevråd | student council; unga politiker, unga i politiken, ungdomspolitiker | young politicians, young councillors, young candidates, young people in politics, youth in politics, youth political participation; unga väljare, ungdomsval, röstålder, sänkt rösträttsålder | young voters, voting age; ungdomsbudget | youth budget; ungdomsborgmästare | youth mayor; ungdomsombud, ungdomsambassadör, ungdomsrepresentant, ungdomsdelegat | youth ambassadors, youth delegates, youth representative; ungdomsenkät, lupp-enkät | youth survey; ungdomsaktivism, unga aktivister | youth activism, young activists',
    passageSv:
      'Ungdomsrådet får yttra sig före varje fullmäktige och möter sina motsvarigheter på nätet varje månad.',
    passageEn:
      'The youth council gives its opinion before each session and meets its counterparts online every month.',
  },
  'youth-centres': {
    broader: 'youth, leisure',
    sv: 'fritidsgård, ungdomsgård, ungdomens hus, ungdomshus, ungdomscenter, ungdomscentrum, aktivitetshus, allaktivitetshus, fritidsgårdar, mötesplats för unga, ungdomslokal, ungdomsklubb, öppen ungdomsverksamhet, öppen fritidsverksamhet, mötesplats för ungdomar, mötesplatser för ungdomar, träffpunkt för unga, träffpunkt för ungdomar, hänga efter skolan, plats att hänga, häng för unga, lokal för unga, lokaler för ungdomar',
    en: 'youth centre, youth center, youth club, youth house, youth recreation centre, drop-in centre, leisure centre for young people, recreation centre, meeting place for young people, youth hub, youth space, youth hall, youth drop-in, teen centre, teen center, youth facility, youth venue, meeting place for youth, place to hang out, hang out after school, safe space for young people, safe spaces for youth, open youth work, youth recreation, youth leisure, youth premises',
    kinds:
      'fältassistent, fältarbete, fältare, fältgrupp, uppsökande ungdomsarbete | outreach youth work, detached youth work, street youth work, mobile youth work; aktiviteter efter skolan, eftermiddagsverksamhet, eftermiddagsaktivitet | after-school activities, after-school club, after-school programme, after-school programmes, out-of-school activities, activities after school, somewhere to go after school, something to do after school; fritidskort | leisure card; fritidsledare | recreation leader; kulturhus för unga, kulturhus för ungdomar | culture house for young people; ungdomskafé, ungdomscafé | youth café, youth cafe',
    passageSv:
      'Fritidsgården byggs upp av ungdomarna själva, med musikstudio, café och regler som de har skrivit.',
    passageEn:
      'The recreation centre is built up by the young people themselves, with a music studio, a café and rules of their own.',
  },
  'youth-at-risk': {
    broader: 'youth, social-care',
    sv: 'unga i riskzon, unga i riskzonen, ungdomar i riskzon, ungdomar i riskzonen, utsatta ungdomar, utsatta unga, unga i utsatthet, socialt utsatta ungdomar, unga i utanförskap, ungdomar i utanförskap, unga på glid, ungdomar på glid, hamna snett, hamnar snett, hamnat snett, ungdomar som far illa, unga som far illa, social insatsgrupp, sociala insatsgrupper',
    en: 'youth at risk, at-risk youth, young people at risk, at-risk young people, vulnerable youth, vulnerable young people, disadvantaged youth, disadvantaged young people, marginalised youth, marginalized youth, marginalised young people, troubled youth, troubled teenagers, disaffected youth, disengaged youth, young people in trouble, excluded youth, socially excluded youth',
    kinds:
      'unga lagöverträdare | young offender, juvenile justice, youth offending, delinquent youth, delinquency; ungdomsgäng | youth gang; ungdomsvård, ungdomshem, ungdomsbehandling | youth care, youth home; gatuungdomar, unga på gatan, ungdomar på gatan | street youth; förrymda ungdomar | =runaways; sysslolösa ungdomar, sysslolösa unga | idle youth',
    passageSv:
      'En mentor som själv har en gängbakgrund söker upp sextonåringar om kvällarna och följer med till skola, praktik och socialkontor.',
    passageEn:
      'A mentor who once belonged to a gang looks up sixteen-year-olds at night and goes with them to school, work and the social office.',
  },
  leisure: {
    broader: 'culture',
    sv: 'fritid, fritidsaktivitet, fritidsverksamhet, fritidsförvaltning, kultur och fritid, meningsfull fritid, rekreation, fritidsintresse, hobbyverksamhet, fritidsutbud, fritidsnämnd, fritidskonsulent, dataspel, tv-spel',
    en: 'leisure, leisure activity, recreation, recreational, meaningful leisure, hobby, spare time, free-time activities, pastime, outdoor gym',
    kinds:
      "sommarläger, kolloverksamhet, =läger, koloni, lovläger, sommarkoloni, dagläger, ungdomsläger, lägerverksamhet, lägerskola, scoutläger | summer camp, holiday camp, children's camp, youth camp; lovaktivitet, sommarlov, sommarlovsaktivitet, sommaraktivitet | holiday activities, holiday programme, summer holidays, school holidays, summer activities, summer programme for children; friluftsliv, utomhusaktivitet, friluftsområde, friluftsdag, friluftsanläggning, naturupplevelse | outdoor activities, outdoor recreation, outdoor life, outdoor pursuits; vandring, vandringsled | hiking, hikers, hiking trail, trekking, walking trail, nature trail; motionsspår, elljusspår, skidspår | exercise trail, ski track; camping | camping, campsite; picknick, grillplats | picnic, barbecue area, campfire; simhall, badplats, simbassäng, utomhusbad, äventyrsbad | swimming pool, public baths, outdoor pool, indoor pool, bathing place, bathing area, water park; simskola, simundervisning, lära sig simma, lär sig simma, simlärare, simlektion | swimming lessons, learn to swim, learning to swim; lek, lekplats, lekland | playground, play area; scoutkår, scouter | scouts, girl guides; schack | chess; sällskapsspel, brädspel, kortspel, bingo | board games, card games, bingo; fritidsfiske, sportfiske | =angling, recreational fishing, sport fishing; kanot, paddling, paddla | canoeing, canoe, kayak, kayaking; båtliv | =boating; =ridning, ridskola, ridklubb | horse riding, riding school; nöjespark, tivoli | amusement park, theme park, fairground; djurpark, =zoo | =zoo; fritidshem | leisure-time centre",
    passageSv:
      'Avgiftsfria lovaktiviteter ger barn en meningsfull fritid oavsett vad deras föräldrar tjänar.',
    passageEn:
      'Free holiday activities give children something meaningful to do whatever their parents earn.',
  },
  sport: {
    broader: 'culture',
    sv: 'idrott, sport, idrottsförening, föreningsidrott, idrottsrörelse, idrottsdag, idrottsträning, idrottsklubb, träningsläger, idrottslekar',
    en: 'sport, sports club, sports association, athlete, sports day, sportsmen, sportswomen, rugby, cheerleading',
    kinds:
      'fotboll, fotbollsplan, fotbollslag, flickfotboll, fotbollsklubb, damfotboll, fotbollsskola, fotbollsspelare, fotbollsmatch, gatufotboll, nattfotboll, fotbollsdomare | football, soccer, football pitch, football club, football team, womens football, football coach, football training, football school, street football, goalkeeper; friidrott | athletics; gymnastik, gymnast | gymnastics, gymnast; parkour | parkour; ishockey | hockey, ice hockey; basket | basketball; innebandy | floorball; handboll | handball; volleyboll | volleyball; bandy | bandy; simning, simtävling, simklubb | swimming, swimming club, swimmers; skidåkning, =skidor, längdskidor, slalom, skidlopp, skidklubb | skiing, ski club, skiers, snowboarding; skridsko, skridskoåkning, konståkning | ice skating, figure skating, skating; skateboard, rullskridskor | skateboarding, roller skating; löpning, =löpare, löpgrupp, maraton, motionslopp | running club, marathon, fun run, jogging; parasport, paraidrott, paralympisk | parasport, paralympic, special olympics; olympisk, olympiska spel | olympics, olympic; tennis | tennis; bordtennis, pingis | table tennis; badminton | badminton; =golf, golfbana | =golf; boxning | boxing, boxer; brottning | wrestler, wrestling; kampsport, =judo, =karate, taekwondo | martial arts, =judo, =karate, taekwondo; =fäktning | fencing club; bågskytte | archery; =rodd | rowing; =segling | sailing club; =yoga | =yoga; =gym, styrketräning | =gym, =gyms, strength training; nätboll | netball; kricket | cricket; baseboll | baseball; e-sport | esports; turnering, idrottsevenemang | tournament, championship, sports event; tränare, tränarutbildning, idrottsledare | sports coach, sports leader; idrottsdomare | referee; idrottsplats, idrottshall, idrottsanläggning, sportanläggning | sports ground, sports hall, sports facility, stadium; idrottslärare | sports teacher, physical education; ungdomsidrott, flicklag, pojklag | youth sport, youth sports; breddidrott, motionsidrott, spontanidrott | grassroots sport, sport for all; bollspel | ball games; vintersport | winter sports; vattensport | water sports; orienteringslopp, orienterare | orienteering; klättring, klättervägg | climbing wall, rock climbing; motorsport | motor racing; cykellopp, cykelsport | cycle race, bicycle race',
    passageSv:
      'Fotbollstränare lär sig hur laget kan bli en plats där flickor och nyinflyttade känner sig välkomna.',
    passageEn:
      'Football coaches learn how the team can become a place where girls and newcomers feel welcome.',
  },
  'sports-facilities': {
    broader: 'sport, facility-management',
    sv: 'idrottsarena, multiarena, bollplan, idrottsanläggningar, sportanläggningar',
    en: 'sports facilities, sports centre, sports center, sports complex, sports arena, sports stadium, playing field, playing fields, sports field, sports pitch',
    kinds:
      'ishall, isbana | ice rink, ice hall, skating rink; sporthall, gymnastiksal, gymnastikhall, idrottshallar | gym hall, indoor sports hall, multi-purpose hall, multipurpose hall; fotbollsarena, konstgräs, konstgräsplan, bygga fotbollsplan | football stadium, football field, soccer field, soccer pitch, artificial turf, artificial pitch, goalposts; basketplan | basketball court; tennisbana | tennis court; volleybollplan | volleyball court; löparbana, löparbanor, friidrottsarena, friidrottshall | running track, athletics track; skejtpark, skateboardpark, skatepark | skate park, skatepark; badhus, badanläggning | swimming hall; ridhus | riding hall; skidanläggning, slalombacke, hoppbacke | ski slope; utegym | outdoor gyms; omklädningsrum | changing room, changing rooms, locker room; upplysta planer | floodlit, floodlights; spontanidrottsplats, näridrottsplats | multi-use games area; läktare | spectator stand',
    passageSv:
      'Den gamla grusplanen får konstgräs, belysning och omklädningsrum, och tiderna fördelas lika mellan flickors och pojkars lag.',
    passageEn:
      'The old gravel pitch gets artificial turf, lights and changing rooms, and its hours are shared equally between girls’ and boys’ teams.',
  },
  culture: {
    broader: '',
    sv: 'kultur, kulturliv, kulturell, kulturverksamhet, kulturinstitution, kulturföreningar, konstnärlig, kulturminister, konst och kultur, kreativt skapande, eget skapande, estetisk, konstnärligt skapande, kulturombud, kulturupplevelse, kulturscen',
    en: 'culture, cultural, cultural life, cultural institution, cultural activities, arts and culture, culture and arts, art and culture, creative arts, creative expression, artistic expression, arts council, aesthetic, cultural heritage',
    kinds:
      'kulturskola, kulturskolan | cultural school; kulturhus, kulturhuset, kulturcentrum, kreativa mötesplatser | cultural centre, cultural center, culture house, arts centre, arts center, creative space; kulturutbyte | cultural exchange; kulturpolitik, kulturplan | cultural policy; kulturförvaltning, kulturnämnd, kulturchef | culture committee, culture department; interkulturell, kulturell mångfald, mångkultur, kulturkrock | cultural diversity, intercultural, intercultural dialogue; kreativa näringar, kulturella näringar | cultural industries, creative industries, creative sector; kulturarbetare, kulturskapare, kreatör | cultural workers, artists, =creatives, creative people, =performers, artists and musicians; folkkultur, folktradition | folklore, folk traditions, folk art; kulturevenemang, kulturnatt | cultural event, cultural festival; kulturhuvudstad | capital of culture; kulturpass | culture pass; kulturbidrag | cultural grants, arts funding; underhållning, nöjesliv | entertainment, nightlife; humaniora | =humanities',
    passageSv:
      'Kulturskolorna byter lärare under två veckor, och barnen sätter upp en gemensam föreställning.',
    passageEn:
      'The schools of arts swap teachers for two weeks, and the children stage a performance together.',
  },
  'arts-education': {
    broader: 'culture, education',
    sv: 'kulturskolor, kulturskolelärare, kulturpedagog, kulturpedagogik, estetiska ämnen, estetisk undervisning, estetisk utbildning, estetiska lärprocesser, estetiskt lärande, kulturgaranti, kulturlots, skapande ämnen',
    en: 'arts education, art education, cultural education, aesthetic subjects, aesthetic education, creative subjects, creative lessons, arts school, municipal arts school, music and art school, culture school, culture schools, cultural educator, arts teacher',
    kinds:
      "skapande skola, kultur i skolan, konst i skolan | arts in schools, artists in schools, culture in schools; barnkultur, barn- och ungdomskultur | children's culture",
    passageSv:
      'Kulturskolans lärare åker ut till byskolorna, så att även barn utan eget instrument får prova dans, drama och fiol.',
    passageEn:
      'Teachers of the arts travel out to village schools, so that children without instruments of their own can try dance, drama and violin.',
  },
  libraries: {
    broader: 'culture, education',
    sv: 'bibliotek, biblioteket, folkbibliotek, bibliotekarie, bok, böcker, boklån, biblioteksverksamhet, bokutlåning, lånekort, läsplats, bokhylla, boksamling, bokmagasin, bokcafé, bokkafé, meröppet, världsbokdagen, läsesal, biblioteksfilial',
    en: 'library, libraries, public library, librarian, =books, reading room, borrow books, borrow a book, books on loan, bookshelf',
    kinds:
      "skolbibliotek | school library; bokbuss, mobilt bibliotek, biblioteksbuss | mobile library, book bus, bookmobile, library bus; läsfrämjande, =läsning, läslust, läsfrämjare, läsglädje, läsa böcker, läsvana, läsombud, läsning för nöje, läsintresse, läsutmaning, lässtund, sommarläsning, läshörna | reading promotion, =reading, love of reading, reading habits, reading corner, reading for pleasure, reading campaign, reading culture; sagostund, högläsning, berättarstund, läsa högt, läser högt, läsa sagor, sagor, muntligt berättande, sagoberättare, berättarkafé | story time, storytime, story hour, storytelling, read aloud, reading aloud, bedtime stories, fairy tale, folk tale, folktale, read stories, read to children, reading to children; bokcirkel, läsecirkel, läsklubb | reading club, book club, reading circle; barnböcker, barnbok, bilderbok, barnlitteratur, ungdomslitteratur, barnboksförfattare | books for children, children's books, children's literature, picture book, storybook; poesi, diktare, poet, poesifestival, =dikt, =dikter, diktläsning, poesikväll | poetry, poet, poem, poems, spoken word; litteratur, romaner, novell, litterär, författarbesök | literature, literary, =novels, novelist, short story, writers, meet the author, author visit; skrivarkurs, skrivarverkstad, skrivarcirkel | creative writing, writing club, writing competition; bokmässa | book fair; ljudbok, talbok, talböcker | audiobook; e-bok, e-böcker | e-book; boklåda, bokbytardag, bokgåva, bokdonation | book boxes, donated books, book donation, book swap; bokhandel | bookshop, bookstore; bokförlag | publishing house",
    passageSv:
      'Biblioteket blir ett vardagsrum där man lånar böcker, får läxhjälp, använder dator och träffar en handläggare.',
    passageEn:
      'The library becomes a living room where one borrows books, gets homework help, uses a computer and meets an official.',
  },
  museums: {
    broader: 'culture, heritage',
    sv: 'museum, museer, muséer, musé, museiverksamhet, museichef, museibesök, museibesökare, museibyggnad, museitjänsteman, museinatt, museinätverk, museisamarbete, museimiljö',
    en: 'museum',
    kinds:
      "utställning, vandringsutställning, vernissage, utställningshall, basutställning, ställa ut föremål | exhibition, travelling exhibition, exhibit, display case; konsthall, galleri, konstsamling | art gallery, gallery; hembygdsmuseum, stadsmuseum, länsmuseum | city museum, regional museum; friluftsmuseum | open-air museum, ecomuseum; naturhistoriska museet | natural history museum; barnmuseum | children's museum; minnesmuseum, krigsmuseum | war museum, memorial museum; arbetslivsmuseum | industrial museum; samling av föremål, museisamling, museiföremål, föremålssamling | museum collection, artefact, artifact; museipedagogik, museipedagog, museilektion, guidad visning | museum education, museum educator, guided tour of the museum; =intendent | curator, curatorial; konservator | conservator",
    passageSv: 'Museerna tar fram en vandringsutställning där samma föremål berättas om från två håll.',
    passageEn:
      'The museums put together a travelling exhibition in which the same objects are told of from two sides.',
  },
  heritage: {
    broader: 'culture',
    sv: 'kulturarv, kulturmiljö, kulturmiljövård, historia, historisk, kulturvård, kulturminne, minnesvård, kulturhistoria, kulturhistorisk',
    en: 'heritage, cultural heritage, preservation of heritage, heritage site, historic site, historical site',
    kinds:
      'världsarv | world heritage; fornlämning, arkeologi, fornminne, gravhög, gravfält, runsten, hällristning, utgrävning, arkeolog, arkeologisk | archaeology, archaeological, archaeologist, archeology, archeological, rock carvings, rock art, runestone, rune stone, burial mound, antiquities; byggnadsvård, restaurering, bevarande av byggnader, historiska byggnader, kulturmärkt, k-märkt, byggnadsminne, bevara byggnader, bevara gamla hus, gamla hus, gamla byggnader, äldre byggnader, restaurera hus, restaurera byggnader, restaurator, traditionell byggteknik, traditionella hus | built heritage, historic building, historical building, conservation of buildings, restoration of buildings, traditional building, listed building, old buildings, historic house, historic architecture, historic preservation, old houses, vernacular architecture, traditional houses, traditional architecture, building conservation, conservation architect, restored building, restore old houses; gamla stan, historisk stadskärna, historiskt centrum, gamla stadskärnan, gamla staden, gamla stadsdelar, historiska miljöer | historic town, old town, historic centre, historic city, historic district, historical town, historical centre, historic core, historic quarter, old city, old quarter; trästad, träarkitektur, timmerhus, gamla trähus | wooden architecture, timber house, timber buildings, wooden heritage; kyrka, katedral, domkyrka, kapell, träkyrka | church, cathedral, chapel, wooden church; kloster | monastery; tempel | temple, shrine; synagoga | synagogue; slott, palats, herrgård | castle, palace, manor house; fästning, stadsmur, ringmur | fortress, fortification, city wall, town wall; ruin | ruins; immateriellt kulturarv, traditioner, traditionsbärare, sägner | intangible heritage, living traditions, oral tradition; muntlig historia | oral history; folkdräkt | national costume, folk costume; industriarv, industrihistoria, industriminne | industrial heritage; minnesmärke, staty, krigsminne | monument, =statue, war memorial; lokalhistoria, hembygd, hembygdsförening, hembygdsgård | local history; släktforskning | genealogy; kulturlandskap, kulturreservat | cultural landscape; historisk vandring | heritage trail, heritage walk; antikvarie, antikvarisk | antiquarian; medeltida | medieval',
    passageSv:
      'Hantverkare lär sig laga gamla trähus med rätt material, så att kulturarvet kan bebos och inte bara beskådas.',
    passageEn:
      'Craftspeople learn to mend old timber houses with the right materials, so that heritage is lived in and not just viewed.',
  },
  music: {
    broader: 'culture',
    sv: 'musik, konsert, musiker, musikliv, musicera, musikant',
    en: 'music, musician, =concert',
    kinds:
      '=kör, körsång, barnkör, ungdomskör, körledare, körfestival, allsång | choir, choral, chorus; sång, sjunga, sjöng, sånger, sångare, sångerska | singing, sing, song, songs, singers; låtskrivare, låtskrivande, kompositör | songwriter, songwriting, composer; orkester, symfoniorkester, symfoni, kammarmusik, dirigent | orchestra, orchestras, symphony orchestra, symphony, philharmonic, conductor; brassband, blåsorkester, musikkår | brass band, wind band, marching band; musikskola, musikundervisning, spela instrument, spelar instrument, musikinstrument | music school, music education, play an instrument, playing an instrument, instrument lessons; musikfestival | music festival; musikutbyte | music exchange; musikterapi | music therapy; folkmusik, spelman, spelmän, spelmanslag, folksång, visfestival | folk music, fiddler; musikstudio, inspelningsstudio | music studio, recording studio; replokal | rehearsal room; rockband, ungdomsband, rockmusik | rock band; hiphop, hip-hop, rappare | hip hop, hip-hop, =rap, rapper; =jazz, jazzfestival | =jazz; =opera, operahus | =opera, opera house; musikal | musical; =fiol, violin, violinist, =cello, stråkinstrument | violin, violinist, =cello; =piano, pianist, spela piano | =piano, pianist; gitarr, gitarrist | guitar, guitarist; flöjt, trumpet, saxofon, blåsinstrument | flute, trumpet, saxophone; trumma, trummor, slagverk, trumslagare | drum, drums, percussion, drummer, drumming; dragspel | accordion; discjockey, =dj | =dj, =djs',
    passageSv: 'En gemensam kör övar på varsitt håll över nätet och ger till slut två konserter tillsammans.',
    passageEn: 'A shared choir rehearses apart over the internet and finally gives two concerts together.',
  },
  theatre: {
    broader: 'culture',
    sv: 'teater, scenkonst, skådespelare, teatergrupp, teaterföreställning, dramapedagogik, föreställning, drama, pjäs, föreställningar, skådespel, skådespelerska, regissör, stå på scen, står på scen, scenkonstnär, teatersalong, dramaövning, teaterworkshop',
    en: 'theatre, theater, performing arts, actor on stage, theatre group, drama, stage performance, stage play, theatre company, actress, performing artist',
    kinds:
      '=dans, dansare, dansskola, dansgrupp, dansföreställning, =dansa, danskompani, danskurs, dansfestival, danskonst, koreograf, koreografi, dansgolvet | dance, dancer, dancers, choreographer, choreography; balett | ballet; folkdans, folkdansare | folk dance, folk dancing; streetdance, breakdance | street dance, breakdance, breakdancing; forumteater | forum theatre; gatuteater | street theatre; ungdomsteater | youth theatre; improvisationsteater | improvised theatre; bygdespel | amateur dramatics, community play; cirkus, nycirkus, clown, akrobat, akrobatik, jonglering | circus, clown, acrobat, acrobatics, =juggling; pantomim | pantomime, mime; dockteater, marionett, handdocka | puppet theatre, puppet, puppet show, puppeteer, puppetry; film, filmfestival, biograf, filmskapande, filmare, filmvisning, filmregissör, kortfilm, dokumentärfilm, dokumentär, biobesök, biosalong | film, film festival, cinema, filmmaking, documentary film, documentaries, =movie, =movies; manusförfattare, =dramatiker | playwright, playwriting, screenwriter, scriptwriting; scenografi, scenograf | stage design, set design, costume design; komiker, revy, kabaré | stand-up comedy, comedian, comedy, cabaret; radioteater | radio drama; performancekonst | performance art',
    passageSv:
      'Forumteater låter publiken kliva upp på scenen och pröva hur en konflikt i kvarteret kunde ha slutat.',
    passageEn:
      'Forum theatre lets the audience step on stage and try out how a conflict in the quarter might have ended.',
  },
  'visual-arts': {
    broader: 'culture',
    sv: 'konst, konstnär, bildkonst, konstprojekt, konstverk, konstnärskap, konstklubb, konstpedagog, bildskapande, samtidskonst, folkkonst',
    en: '=art, =arts, artist, artistic, visual arts, artwork, art project, arts and crafts',
    kinds:
      "muralmålning, graffiti, väggmålning, gatukonst, muralkonst, gatukonstnär, graffitivägg | mural, graffiti, street art, street artist, painted walls; offentlig konst, utsmyckning | public art; fotografi, fotoutställning, fotograf, fotografera, fotokurs, fotoprojekt, fototävling, fotokonst | photography, photographer, photo competition; skulptur, skulptör | sculpture, sculptor, sculpture park, sculpted; måleri, målare, måla tavlor, =tavlor, oljemålning, akvarell | =painting, painter, painters, watercolour; serietecknare, serieteckning, tecknare, illustratör | illustrator, cartoonist, =comics, comic strip; konstskola | art school, design school; konstutbyte | art exchange; konstnärsresidens | residency for artists, artist residency, artist in residence, artists in residence; konstinstallation, ljuskonst | art installation, light art; glaskonst | stained glass, glass art; mosaik | mosaic; linoleumtryck, screentryck | printmaking; affischer | posters; barnteckning, barnteckningar | children's drawings, drawing competition, drawing class; keramikkonst | ceramicist; ateljé, konstrunda | artist studios; skaparverkstad | creative workshop; deltagande konst | participatory art",
    passageSv:
      'Konstnärer målar väggar tillsammans med boende, och tunneln som alla undvek blir något man visar upp.',
    passageEn:
      'Artists paint walls together with residents, and the tunnel that everyone avoided becomes something to show off.',
  },
  festivals: {
    broader: 'culture, tourism',
    sv: 'festival, evenemang, kulturfestival, stadsfest, firande, folkfest, festivaler, högtid, =fest, =fester, sommarfest, festlighet',
    en: 'festival, cultural festival, city festival, celebration, public event, festivities, festive, fiesta, open-air event, mass event, gala, feast day',
    kinds:
      'matfestival, skördefest | food festival, harvest festival; karneval, karnevalståg, =parader | carnival, parade, procession; marknadsdag, vårmarknad, höstmarknad | fair day, street fair, village fair, county fair, fun fair; julmarknad, julfirande | christmas market, christmas celebration; luciafirande, luciatåg | lucia celebration; midsommar, midsommarfirande | midsummer; nationaldag | national day; jubileum, jubileumsfirande, stadsjubileum | jubilee; fyrverkeri | fireworks; ljusfestival | light festival; vinterfestival | winter festival; gatufest, byfest | street party, street festival; utomhuskonsert | open-air concert; kulturvecka | cultural week; evenemangsplanering, evenemangsstrategi, arrangör, evenemangskalender | event management, event planning, event organiser, event organizer, events strategy, event calendar, event venue; publiksäkerhet | crowd management',
    passageSv:
      'Festivalen drivs av föreningar från hela trakten och fyller hotellen under fyra dagar i augusti.',
    passageEn:
      'The festival is run by associations from the whole district and fills the hotels for four days in August.',
  },
};
