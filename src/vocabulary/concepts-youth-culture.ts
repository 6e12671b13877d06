// Children, young people, culture, sport and leisure in both languages. Data only, written from general knowledge of
// municipal culture and leisure services. Lines are long on purpose: one line a language.
import type { ConceptEntries } from './concept.js';

/** Children's rights, youth councils and centres; libraries, heritage, arts, sport. */
export const YOUTH_AND_CULTURE: ConceptEntries = {
  children: {
    broader: '',
    sv: 'barn, barnen, barnperspektiv, flickor och pojkar, barns uppväxt, uppväxtvillkor, barndom, barn och unga, barnfråga, barngrupp, barns hälsa, barn och ungdomar, barnvänlig, minderårig, barns perspektiv, pojkar, barnens, lekplats, småbarn, bebisar, barnfamilj, skolbarn, barns lek, barns välbefinnande, barndomsår, leksak, lekmiljö, lekrum, lekpark, uppväxtår, uppväxtmiljö, växa upp, växer upp, underårig, barnaktivitet',
    en: "=child, =children, childhood, kid, girls and boys, child-friendly, children and young people, children and youth, minor child, growing up, schoolchildren, schoolchild, boys, playground, toddlers, babies, young children, infants, schoolkids, underage, children's well-being, child well-being, child wellbeing, =toy, =toys, play space, playgrounds, playroom, little ones",
    passageSv:
      'Barnens egna bilder av sin väg hem blir underlag när trafik, belysning och lekplatser planeras om.',
    passageEn:
      'The children’s own pictures of their way home feed into new plans for traffic, lighting and playgrounds.',
  },
  'childrens-rights': {
    broader: 'children, human-rights',
    sv: 'barnrätt, barns rättigheter, barnkonventionen, barnkonvention, barnets rättigheter, barns inflytande, barns delaktighet, barnbokslut, barnets bästa, barnombud, barnparlament, barns röst, barnrättsperspektiv, barnrättsarbete, barnvänlig kommun, barn får bestämma, barn som bestämmer, lyssna på barn, barns åsikter, barns rätt, barns mänskliga rättigheter, rätt att leka, rätten att leka, rätt till lek, rätten till lek, barnets röst, barnets perspektiv, barn har rätt, barn har rättigheter, barnkonsekvensanalys, barn komma till tals, barn får komma till tals, barn som medborgare, barn som experter, barn är experter, fråga barnen, höra barnen, barns talan, lyssna till barn, låta barn bestämma, låta barnen bestämma, involvera barn, involvera barnen, delaktiga barn, barns medbestämmande, barns medverkan, barnråd, barnting, barnpanel, barnombudsman, barnvänlig stad, barnvänliga städer, rätt till barndom',
    en: "children's rights, child rights, rights of the child, convention on the rights of the child, best interests of the child, children's participation, child participation, children's parliament, child-friendly city, child friendly municipality, child impact assessment, children's ombudsman, voice of children, child rights perspective, listen to children, children decide, children have a say, rights of children, rights of the children, rights for children, uncrc, =crc, children have rights, best interests of children, child rights-based, right to play, right to childhood, children's voice, hear children, children's views, children's opinions, views of children, ask the children, involve children, involving children, children's involvement, children's influence, participation of children, child-led, children's council, children's assembly, children's panel, ombudsman for children, child ombudsman, children's charter, children's commissioner, children as citizens, children as experts, child-friendly justice",
    passageSv:
      'Barnkonventionen blir vardag när varje beslut prövas mot barnets bästa och barnen själva får svara.',
    passageEn:
      'The Convention becomes everyday practice when each decision is tested against the child’s best interests.',
  },
  youth: {
    broader: '',
    sv: 'barn och unga, barn och ungdomar, ungdom, ungdomar, =unga, unga människor, ungdomsarbete, ungdomsfråga, ungdomspolitik, tonåring, =ung, unga vuxna, ungdomsverksamhet, ungdomsutbyte, ungdomsorganisation, ungdomsledare, tonåringar, ungdomsförening, ungdomsgrupp, ungdomssamordnare, den unga generationen, gymnasieungdomar, unga kvinnor, unga män, tonårsperiod, tonårstjej, tonårskille, tonårspojke, tjejgrupp, killgrupp, den yngre generationen, yngre generation, yngre generationer, femtonåringar, sextonåringar, artonåringar, nittonåringar, =tjejer, =killar, tonåren, tonårstid',
    en: 'children and young people, children and youth, =youth, young people, young person, youth work, youth worker, youth policy, teenager, adolescent, adolescence, young adult, young adults, youth organisation, youth exchange, youth leader, youth group, teen, young women, young men, younger generation, youth empowerment, youngsters, young leaders, young citizens, young residents, young generation, younger people, puberty, young lives, tweens',
    passageSv:
      'Ungdomsledare från båda orterna lär sig nya metoder för att nå unga som ingen annan verksamhet når.',
    passageEn:
      'Youth leaders from both towns learn new methods for reaching teenagers that no other service reaches.',
  },
  'youth-participation': {
    broader: 'youth, citizen-participation',
    isJoint: true,
    sv: 'ungdomsinflytande, ungdomsdelaktighet, ungdomsråd, ungdomsfullmäktige, ungdomsparlament, ungdomsdemokrati, ungas inflytande, ungas delaktighet, ungas deltagande, ungdomsting, ungdomsdialog, ungdomsdeltagande, unga i demokratin, ungas röst, ungdomars inflytande, ungdomars delaktighet, ungdomsforum, ungdomspanel, elevråd, unga får bestämma, unga beslutsfattare, unga väljare, ungdomsmöte, ungdomsjury, unga fullmäktige, unga politiker, unga i politiken, ungas engagemang, ungas idéer, ungas åsikter, ungas perspektiv, ungas förslag, ungas makt, ungas medbestämmande, ungas medverkan, ungas möjlighet att påverka, unga vill påverka, unga kan påverka, unga påverkar, unga som påverkar, unga får påverka, unga bestämmer, lyssna på unga, lyssna på ungdomar, lyssna till unga, engagera unga, engagera ungdomar, involvera unga, involvera ungdomar, delaktiga ungdomar, ungdomsombud, ungdomsambassadör, ungdomsrepresentant, ungdomsdelegat, ungdomspolitiker, ungdomsbudget, ungdomsriksdag, ungdomsval, ungdomsenkät, lupp-enkät, ungdomsledd, ungdomsdriven, unga får säga sin mening, unga komma till tals, unga kommer till tals, ungdomar får bestämma, ungdomar bestämmer, röstålder, sänkt rösträttsålder',
    en: "youth participation, youth council, youth influence, youth parliament, youth engagement, youth democracy, youth involvement, youth forum, participation of young people, youth dialogue, youth voice, involve young people, youth assembly, young leaders, participation of youth, youth political participation, youth inclusion, student council, young voters, youth council members, youth ambassadors, youth delegates, youth councillor, youth representative, youth advisory board, youth board, youth committee, youth panel, youth-led, youth mayor, youth budget, youth leadership, youth activism, youth consultation, youth summit, young people's voice, young people's voices, young people's views, young people's ideas, young people's influence, voices of young people, voice of young people, voices of youth, voice of youth, listen to young people, listening to young people, engage young people, engaging young people, engage youth, engaging youth, engagement of young people, involve youth, involving youth, involvement of young people, young people decide, young people have a say, young people participate, young politicians, young councillors, young candidates, young people in politics, youth in politics, youth in democracy, youth in decision-making, voting age, influence of young people, young people a say, young people having a say",
    passageSv:
      'Ungdomsrådet får yttra sig före varje fullmäktige och möter sina motsvarigheter på nätet varje månad.',
    passageEn:
      'The youth council gives its opinion before each session and meets its counterparts online every month.',
  },
  'youth-centres': {
    broader: 'youth, leisure',
    sv: 'fritidsgård, ungdomsgård, ungdomens hus, fritidsledare, fältassistent, kulturhus för unga, ungdomshus, ungdomscenter, ungdomscentrum, aktivitetshus, allaktivitetshus, fritidsgårdar, mötesplats för unga, fältarbete, fritidskort, ungdomslokal, ungdomskafé, ungdomscafé, ungdomsklubb, öppen ungdomsverksamhet, öppen fritidsverksamhet, mötesplats för ungdomar, mötesplatser för ungdomar, träffpunkt för unga, träffpunkt för ungdomar, hänga efter skolan, plats att hänga, häng för unga, fältare, fältgrupp, uppsökande ungdomsarbete, aktiviteter efter skolan, eftermiddagsverksamhet, eftermiddagsaktivitet, kulturhus för ungdomar, lokal för unga, lokaler för ungdomar',
    en: 'youth centre, youth center, youth club, youth house, recreation leader, youth recreation centre, outreach youth work, drop-in centre, leisure centre for young people, recreation centre, after-school activities, after-school club, meeting place for young people, youth hub, youth space, youth café, youth cafe, youth hall, youth drop-in, teen centre, teen center, youth facility, youth venue, after-school programme, out-of-school activities, activities after school, meeting place for youth, place to hang out, hang out after school, safe space for young people, safe spaces for youth, somewhere to go after school, something to do after school, detached youth work, street youth work, mobile youth work, open youth work, youth recreation, youth leisure, youth premises, after-school programmes',
    passageSv:
      'Fritidsgården byggs upp av ungdomarna själva, med musikstudio, café och regler som de har skrivit.',
    passageEn:
      'The recreation centre is built up by the young people themselves, with a music studio, a café and rules of their own.',
  },
  'youth-at-risk': {
    broader: 'youth, social-care',
    sv: 'unga i riskzon, unga i riskzonen, ungdomar i riskzon, ungdomar i riskzonen, utsatta ungdomar, utsatta unga, unga i utsatthet, socialt utsatta ungdomar, unga i utanförskap, ungdomar i utanförskap, unga på glid, ungdomar på glid, hamna snett, hamnar snett, hamnat snett, unga lagöverträdare, ungdomsvård, ungdomshem, ungdomsbehandling, gatuungdomar, unga på gatan, ungdomar på gatan, sysslolösa ungdomar, sysslolösa unga, social insatsgrupp, sociala insatsgrupper, förrymda ungdomar, ungdomar som far illa, unga som far illa, ungdomsgäng',
    en: 'youth at risk, at-risk youth, young people at risk, at-risk young people, vulnerable youth, vulnerable young people, disadvantaged youth, disadvantaged young people, marginalised youth, marginalized youth, marginalised young people, troubled youth, troubled teenagers, disaffected youth, disengaged youth, street youth, =runaways, young offender, juvenile justice, youth offending, delinquent youth, delinquency, youth gang, young people in trouble, excluded youth, socially excluded youth',
    passageSv:
      'En mentor som själv har en gängbakgrund söker upp sextonåringar om kvällarna och följer med till skola, praktik och socialkontor.',
    passageEn:
      'A mentor who once belonged to a gang looks up sixteen-year-olds at night and goes with them to school, work and the social office.',
  },
  leisure: {
    broader: 'culture',
    sv: 'fritid, fritidsaktivitet, fritidsverksamhet, friluftsliv, lek, camping, sommarläger, fritidsförvaltning, kultur och fritid, motionsspår, vandring, vandringsled, badplats, simhall, kolloverksamhet, =läger, meningsfull fritid, nöjespark, lovaktivitet, simskola, rekreation, utomhusaktivitet, schack, fritidsintresse, lekplats, fritidshem, koloni, scoutkår, scouter, simundervisning, lära sig simma, lär sig simma, simlärare, simlektion, simbassäng, utomhusbad, äventyrsbad, friluftsområde, friluftsdag, friluftsanläggning, skidspår, elljusspår, picknick, grillplats, fritidsfiske, sportfiske, kanot, paddling, paddla, =ridning, ridskola, ridklubb, hobbyverksamhet, sällskapsspel, brädspel, kortspel, bingo, sommarlov, sommarlovsaktivitet, lovläger, sommarkoloni, sommaraktivitet, dagläger, ungdomsläger, lägerverksamhet, lägerskola, scoutläger, fritidsutbud, fritidsnämnd, fritidskonsulent, djurpark, =zoo, tivoli, lekland, båtliv, naturupplevelse',
    en: "leisure, leisure activity, recreation, recreational, outdoor activities, outdoor recreation, summer camp, camping, hiking, hiking trail, swimming pool, meaningful leisure, holiday activities, outdoor life, amusement park, trekking, chess, playground, scouts, hobby, play area, holiday camp, spare time, free-time activities, pastime, outdoor gym, outdoor pursuits, hikers, walking trail, nature trail, campsite, campfire, children's camp, youth camp, girl guides, picnic, barbecue area, canoeing, canoe, kayak, kayaking, horse riding, riding school, =boating, =angling, recreational fishing, sport fishing, public baths, swimming lessons, learn to swim, learning to swim, outdoor pool, indoor pool, bathing place, bathing area, board games, card games, bingo, theme park, water park, fairground, =zoo, summer holidays, school holidays, holiday programme, summer activities, summer programme for children",
    passageSv:
      'Avgiftsfria lovaktiviteter ger barn en meningsfull fritid oavsett vad deras föräldrar tjänar.',
    passageEn:
      'Free holiday activities give children something meaningful to do whatever their parents earn.',
  },
  sport: {
    broader: 'culture',
    sv: 'idrott, sport, fotboll, idrottsförening, idrottsplats, idrottshall, idrottsanläggning, gymnastik, ishockey, basket, innebandy, turnering, sportanläggning, föreningsidrott, breddidrott, idrottsrörelse, fotbollsplan, fotbollslag, simning, friidrott, ungdomsidrott, parasport, handboll, skidåkning, skateboard, idrottsledare, =skidor, flickfotboll, fotbollsklubb, tränare, löpning, idrottslärare, idrottsdag, damfotboll, volleyboll, idrottsträning, idrottsklubb, idrottsevenemang, fotbollsskola, fotbollsspelare, fotbollsmatch, gatufotboll, nattfotboll, flicklag, pojklag, bandy, skridsko, skridskoåkning, konståkning, längdskidor, slalom, skidlopp, skidklubb, tennis, bordtennis, pingis, badminton, =golf, golfbana, boxning, brottning, =judo, =karate, taekwondo, kampsport, =fäktning, bågskytte, =rodd, =segling, simtävling, simklubb, =löpare, löpgrupp, maraton, motionslopp, gymnast, parkour, rullskridskor, =yoga, =gym, styrketräning, träningsläger, tränarutbildning, fotbollsdomare, vintersport, vattensport, paralympisk, paraidrott, olympisk, olympiska spel, spontanidrott, bollspel, motionsidrott, idrottslekar',
    en: 'sport, football, soccer, sports club, sports ground, sports hall, sports facility, athletics, gymnastics, hockey, basketball, tournament, stadium, grassroots sport, sports association, football pitch, sport for all, parasport, handball, skiing, skateboarding, athlete, sports leader, floorball, football club, football team, running club, volleyball, sports day, sports teacher, womens football, netball, rugby, cricket, martial arts, boxing, football coach, football training, football school, street football, goalkeeper, referee, sports coach, sportsmen, sportswomen, championship, olympics, olympic, paralympic, special olympics, ice skating, figure skating, skating, bandy, ski club, skiers, snowboarding, tennis, table tennis, badminton, =golf, baseball, wrestler, boxer, =judo, =karate, taekwondo, archery, rowing, sailing club, swimming, swimming club, swimmers, marathon, fun run, jogging, =gym, =gyms, gymnast, =yoga, parkour, physical education, esports, cheerleading',
    passageSv:
      'Fotbollstränare lär sig hur laget kan bli en plats där flickor och nyinflyttade känner sig välkomna.',
    passageEn:
      'Football coaches learn how the team can become a place where girls and newcomers feel welcome.',
  },
  'sports-facilities': {
    broader: 'sport, facility-management',
    sv: 'ishall, isbana, sporthall, gymnastiksal, gymnastikhall, idrottsarena, multiarena, fotbollsarena, konstgräs, konstgräsplan, bollplan, basketplan, volleybollplan, tennisbana, löparbana, löparbanor, friidrottsarena, friidrottshall, skejtpark, skateboardpark, skatepark, badhus, badanläggning, ridhus, skidanläggning, slalombacke, hoppbacke, spontanidrottsplats, näridrottsplats, utegym, omklädningsrum, idrottsanläggningar, sportanläggningar, idrottshallar, läktare, bygga fotbollsplan, upplysta planer',
    en: 'sports facilities, sports centre, sports center, sports complex, sports arena, sports stadium, football stadium, football field, soccer field, soccer pitch, playing field, playing fields, sports field, sports pitch, artificial turf, artificial pitch, basketball court, tennis court, volleyball court, running track, athletics track, ice rink, ice hall, skating rink, swimming hall, gym hall, indoor sports hall, changing room, changing rooms, locker room, floodlit, floodlights, outdoor gyms, skate park, skatepark, ski slope, multi-purpose hall, multipurpose hall, goalposts',
    passageSv:
      'Den gamla grusplanen får konstgräs, belysning och omklädningsrum, och tiderna fördelas lika mellan flickors och pojkars lag.',
    passageEn:
      'The old gravel pitch gets artificial turf, lights and changing rooms, and its hours are shared equally between girls’ and boys’ teams.',
  },
  culture: {
    broader: '',
    sv: 'kultur, kulturliv, kulturpolitik, kulturell, kulturskola, kulturhus, kulturutbyte, kulturverksamhet, kulturförvaltning, kulturnämnd, kulturplan, kulturarbetare, kulturcentrum, interkulturell, kulturell mångfald, kreativa näringar, kulturella näringar, kulturinstitution, kulturevenemang, kulturskolan, kulturföreningar, konstnärlig, kulturpass, kulturhuset, kulturminister, kulturskapare, konst och kultur, folkkultur, folktradition, kreatör, kreativa mötesplatser, kreativt skapande, eget skapande, estetisk, konstnärligt skapande, underhållning, nöjesliv, kulturchef, kulturombud, kulturhuvudstad, kulturnatt, kulturkrock, mångkultur, kulturbidrag, kulturupplevelse, kulturscen',
    en: 'culture, cultural, cultural life, cultural policy, cultural exchange, cultural centre, cultural center, cultural diversity, intercultural, cultural industries, creative industries, culture house, cultural school, cultural institution, cultural activities, cultural event, creative sector, intercultural dialogue, cultural workers, cultural heritage, folklore, cultural festival, culture pass, artists, arts and culture, culture and arts, art and culture, folk traditions, folk art, =creatives, creative arts, creative people, creative expression, artistic expression, arts council, arts centre, arts center, entertainment, nightlife, =performers, creative space, aesthetic, =humanities, artists and musicians',
    passageSv:
      'Kulturskolorna byter lärare under två veckor, och barnen sätter upp en gemensam föreställning.',
    passageEn:
      'The schools of arts swap teachers for two weeks, and the children stage a performance together.',
  },
  'arts-education': {
    broader: 'culture, education',
    sv: 'kulturskolor, kulturskolelärare, kulturpedagog, kulturpedagogik, estetiska ämnen, estetisk undervisning, estetisk utbildning, estetiska lärprocesser, estetiskt lärande, skapande skola, kultur i skolan, konst i skolan, barnkultur, barn- och ungdomskultur, kulturgaranti, kulturlots, skapande ämnen',
    en: "arts education, art education, cultural education, arts in schools, artists in schools, culture in schools, aesthetic subjects, aesthetic education, creative subjects, creative lessons, arts school, municipal arts school, music and art school, culture school, culture schools, children's culture, cultural educator, arts teacher",
    passageSv:
      'Kulturskolans lärare åker ut till byskolorna, så att även barn utan eget instrument får prova dans, drama och fiol.',
    passageEn:
      'Teachers of the arts travel out to village schools, so that children without instruments of their own can try dance, drama and violin.',
  },
  libraries: {
    broader: 'culture, education',
    sv: 'bibliotek, biblioteket, folkbibliotek, bibliotekarie, skolbibliotek, bokbuss, läsfrämjande, litteratur, bok, böcker, =läsning, barnböcker, boklån, läslust, författarbesök, biblioteksverksamhet, bokmässa, mobilt bibliotek, bokutlåning, sagostund, lånekort, läsfrämjare, bokcirkel, läsecirkel, högläsning, läsglädje, läsa böcker, läsvana, läsombud, läsplats, bilderbok, bokhylla, boksamling, läsning för nöje, romaner, boklåda, bokmagasin, berättarstund, poesi, diktare, poet, poesifestival, bokcafé, bokkafé, bokbytardag, bokgåva, bokdonation, meröppet, läsintresse, läsklubb, läshörna, läsutmaning, lässtund, sommarläsning, läsa högt, läser högt, läsa sagor, sagor, barnbok, barnlitteratur, ungdomslitteratur, ljudbok, talbok, talböcker, novell, barnboksförfattare, skrivarkurs, skrivarverkstad, skrivarcirkel, =dikt, =dikter, diktläsning, poesikväll, litterär, världsbokdagen, muntligt berättande, sagoberättare, berättarkafé, läsesal, biblioteksfilial, biblioteksbuss',
    en: "library, libraries, public library, librarian, school library, mobile library, book bus, bookmobile, reading promotion, literature, =books, =reading, books for children, meet the author, reading room, borrow books, story time, love of reading, book fair, read aloud, reading aloud, reading club, book club, picture book, borrow a book, books on loan, storybook, storytelling, book boxes, reading habits, reading circle, reading corner, poetry, poet, bookshelf, reading for pleasure, children's books, children's literature, story hour, storytime, bedtime stories, fairy tale, folk tale, folktale, =novels, novelist, short story, poem, poems, spoken word, writers, creative writing, writing club, writing competition, author visit, literary, bookshop, bookstore, publishing house, e-book, audiobook, library bus, reading campaign, reading culture, read stories, read to children, reading to children, donated books, book donation, book swap",
    passageSv:
      'Biblioteket blir ett vardagsrum där man lånar böcker, får läxhjälp, använder dator och träffar en handläggare.',
    passageEn:
      'The library becomes a living room where one borrows books, gets homework help, uses a computer and meets an official.',
  },
  museums: {
    broader: 'culture, heritage',
    sv: 'museum, museer, utställning, konsthall, hembygdsmuseum, muséer, musé, samling av föremål, museipedagogik, friluftsmuseum, museiverksamhet, stadsmuseum, länsmuseum, vandringsutställning, =intendent, galleri, museipedagog, museichef, museisamling, museibesök, museibesökare, museibyggnad, museiföremål, museilektion, museitjänsteman, museinatt, museinätverk, museisamarbete, vernissage, utställningshall, arbetslivsmuseum, naturhistoriska museet, barnmuseum, minnesmuseum, museimiljö, föremålssamling, konstsamling, guidad visning, konservator, basutställning, ställa ut föremål',
    en: "museum, exhibition, art gallery, gallery, curator, museum collection, open-air museum, museum education, travelling exhibition, city museum, exhibit, regional museum, children's museum, war museum, museum educator, curatorial, artefact, artifact, display case, conservator, ecomuseum",
    passageSv: 'Museerna tar fram en vandringsutställning där samma föremål berättas om från två håll.',
    passageEn:
      'The museums put together a travelling exhibition in which the same objects are told of from two sides.',
  },
  heritage: {
    broader: 'culture',
    sv: 'kulturarv, kulturmiljö, kulturmiljövård, byggnadsvård, världsarv, fornlämning, arkeologi, historia, historisk, kulturvård, kulturminne, lokalhistoria, hembygd, hembygdsförening, immateriellt kulturarv, traditioner, restaurering, bevarande av byggnader, slott, kyrka, trästad, historiska byggnader, minnesmärke, kulturlandskap, gamla stan, hembygdsgård, kulturreservat, ruin, fornminne, medeltida, minnesvård, traditionsbärare, kulturhistoria, kulturhistorisk, kulturmärkt, k-märkt, byggnadsminne, bevara byggnader, bevara gamla hus, gamla hus, gamla byggnader, äldre byggnader, historiska miljöer, historisk stadskärna, historiskt centrum, gamla stadskärnan, gamla staden, gamla stadsdelar, stadsmur, ringmur, fästning, herrgård, kloster, palats, tempel, katedral, domkyrka, kapell, träkyrka, synagoga, gravhög, gravfält, runsten, hällristning, utgrävning, arkeolog, arkeologisk, industriarv, industrihistoria, industriminne, traditionell byggteknik, traditionella hus, timmerhus, träarkitektur, restaurera hus, restaurera byggnader, restaurator, antikvarie, antikvarisk, folkdräkt, sägner, släktforskning, historisk vandring, staty, krigsminne, gamla trähus',
    en: 'heritage, cultural heritage, world heritage, built heritage, archaeology, archaeological, historic building, historical building, historic town, monument, conservation of buildings, intangible heritage, local history, preservation of heritage, restoration of buildings, heritage site, old town, historic centre, historic city, castle, church, cultural landscape, ruins, medieval, traditional building, listed building, old buildings, heritage trail, historic district, historic house, historic site, historical site, historical town, historical centre, historic core, historic quarter, historic architecture, historic preservation, old city, old houses, old quarter, wooden architecture, wooden church, timber house, timber buildings, vernacular architecture, traditional houses, traditional architecture, building conservation, conservation architect, restored building, restore old houses, archaeologist, archeology, archeological, rock carvings, rock art, runestone, rune stone, burial mound, fortress, fortification, city wall, town wall, palace, manor house, monastery, cathedral, chapel, temple, shrine, synagogue, antiquities, antiquarian, =statue, national costume, folk costume, living traditions, oral history, oral tradition, genealogy, war memorial, heritage walk, wooden heritage',
    passageSv:
      'Hantverkare lär sig laga gamla trähus med rätt material, så att kulturarvet kan bebos och inte bara beskådas.',
    passageEn:
      'Craftspeople learn to mend old timber houses with the right materials, so that heritage is lived in and not just viewed.',
  },
  music: {
    broader: 'culture',
    sv: 'musik, musikskola, =kör, orkester, konsert, musiker, musikutbyte, musikundervisning, körsång, sång, musikfestival, symfoniorkester, folkmusik, musikterapi, musikstudio, musikliv, brassband, trumma, sjunga, sånger, gitarr, blåsorkester, musikkår, kompositör, trummor, dirigent, rockband, barnkör, ungdomskör, körledare, körfestival, musicera, musikant, musikal, spelman, spelmän, spelmanslag, folksång, visfestival, allsång, sångare, sångerska, sjöng, låtskrivare, låtskrivande, hiphop, hip-hop, rappare, =jazz, jazzfestival, =opera, operahus, kammarmusik, symfoni, =fiol, violin, violinist, =cello, =piano, pianist, flöjt, trumpet, saxofon, dragspel, slagverk, trumslagare, gitarrist, blåsinstrument, stråkinstrument, musikinstrument, spela instrument, spelar instrument, spela piano, replokal, ungdomsband, rockmusik, inspelningsstudio, discjockey, =dj',
    en: 'music, musician, choir, orchestra, =concert, music school, music education, music festival, singing, symphony orchestra, folk music, brass band, song, drum, music studio, music exchange, singers, sing, songs, drums, composer, conductor, orchestras, rapper, musical, choral, chorus, songwriter, songwriting, =jazz, hip hop, hip-hop, rock band, symphony, philharmonic, wind band, marching band, =opera, opera house, violin, violinist, fiddler, =cello, =piano, pianist, guitar, guitarist, flute, trumpet, saxophone, accordion, percussion, drummer, drumming, play an instrument, playing an instrument, instrument lessons, rehearsal room, recording studio, =dj, =djs, =rap',
    passageSv: 'En gemensam kör övar på varsitt håll över nätet och ger till slut två konserter tillsammans.',
    passageEn: 'A shared choir rehearses apart over the internet and finally gives two concerts together.',
  },
  theatre: {
    broader: 'culture',
    sv: 'teater, scenkonst, =dans, dansare, dansskola, skådespelare, teatergrupp, forumteater, cirkus, ungdomsteater, teaterföreställning, dramapedagogik, film, filmfestival, dansgrupp, biograf, föreställning, dockteater, filmskapande, nycirkus, drama, pjäs, föreställningar, dansföreställning, skådespel, revy, skådespelerska, regissör, manusförfattare, =dramatiker, stå på scen, står på scen, scenografi, scenograf, scenkonstnär, improvisationsteater, gatuteater, bygdespel, clown, pantomim, akrobat, akrobatik, jonglering, marionett, handdocka, balett, =dansa, danskompani, danskurs, dansfestival, danskonst, folkdans, folkdansare, streetdance, breakdance, koreograf, koreografi, filmare, filmvisning, filmregissör, kortfilm, dokumentärfilm, dokumentär, biobesök, biosalong, teatersalong, komiker, kabaré, dramaövning, teaterworkshop, dansgolvet',
    en: 'theatre, theater, performing arts, dance, dancer, actor on stage, theatre group, forum theatre, circus, drama, film, film festival, cinema, filmmaking, stage performance, puppet theatre, street theatre, documentary film, playwright, stage play, dancers, choreographer, theatre company, actress, screenwriter, playwriting, scriptwriting, amateur dramatics, pantomime, mime, clown, acrobat, acrobatics, =juggling, puppet, puppet show, puppeteer, puppetry, ballet, street dance, breakdance, breakdancing, choreography, performing artist, performance art, =movie, =movies, documentaries, stand-up comedy, comedian, comedy, cabaret, radio drama, costume design, stage design, set design',
    passageSv:
      'Forumteater låter publiken kliva upp på scenen och pröva hur en konflikt i kvarteret kunde ha slutat.',
    passageEn:
      'Forum theatre lets the audience step on stage and try out how a conflict in the quarter might have ended.',
  },
  'visual-arts': {
    broader: 'culture',
    sv: 'konst, konstnär, bildkonst, offentlig konst, muralmålning, graffiti, fotografi, väggmålning, konstskola, skulptur, måleri, fotoutställning, gatukonst, konstutbyte, konstprojekt, konstverk, ateljé, målare, tecknare, utsmyckning, affischer, serietecknare, fotograf, konstnärskap, konstrunda, konstklubb, konstpedagog, bildskapande, måla tavlor, =tavlor, oljemålning, akvarell, serieteckning, illustratör, skulptör, konstinstallation, ljuskonst, samtidskonst, folkkonst, glaskonst, mosaik, muralkonst, gatukonstnär, graffitivägg, fotografera, fotokurs, fotoprojekt, fototävling, fotokonst, linoleumtryck, screentryck, skaparverkstad, barnteckning, barnteckningar',
    en: "=art, =arts, artist, artistic, visual arts, public art, mural, graffiti, photography, sculpture, =painting, art school, artwork, street art, arts and crafts, art project, design school, residency for artists, painter, painters, posters, photographer, sculptor, illustrator, participatory art, artist residency, artist in residence, artists in residence, painted walls, street artist, sculpture park, watercolour, children's drawings, drawing class, drawing competition, cartoonist, =comics, comic strip, photo competition, mosaic, printmaking, ceramicist, stained glass, artist studios, sculpted",
    passageSv:
      'Konstnärer målar väggar tillsammans med boende, och tunneln som alla undvek blir något man visar upp.',
    passageEn:
      'Artists paint walls together with residents, and the tunnel that everyone avoided becomes something to show off.',
  },
  festivals: {
    broader: 'culture, tourism',
    sv: 'festival, evenemang, kulturfestival, matfestival, marknadsdag, stadsfest, karneval, firande, folkfest, evenemangsplanering, arrangör, evenemangsstrategi, kulturvecka, festivaler, högtid, nationaldag, =fest, =fester, gatufest, byfest, skördefest, sommarfest, midsommar, midsommarfirande, julmarknad, vårmarknad, höstmarknad, jubileum, jubileumsfirande, stadsjubileum, ljusfestival, vinterfestival, evenemangskalender, karnevalståg, fyrverkeri, luciafirande, luciatåg, julfirande, utomhuskonsert, festlighet, =parader',
    en: 'festival, cultural festival, food festival, event management, city festival, carnival, celebration, event organiser, public event, fair day, cultural week, street party, events strategy, parade, festivities, festive, street festival, procession, fireworks, national day, jubilee, christmas market, street fair, village fair, county fair, fun fair, fiesta, open-air concert, open-air event, mass event, event planning, event organizer, event venue, event calendar, midsummer, gala, feast day, crowd management',
    passageSv:
      'Festivalen drivs av föreningar från hela trakten och fyller hotellen under fyra dagar i augusti.',
    passageEn:
      'The festival is run by associations from the whole district and fills the hotels for four days in August.',
  },
};
