// Children, young people, culture, sport and leisure in both languages. Data only, written from general knowledge of
// municipal culture and leisure services. Lines are long on purpose: one line a language.
import type { ConceptEntries } from './concept.js';

/** Children's rights, youth councils and centres; libraries, heritage, arts, sport. */
export const YOUTH_AND_CULTURE: ConceptEntries = {
  children: {
    broader: '',
    sv: 'barn, barnen, barnperspektiv, flickor och pojkar, barns uppväxt, uppväxtvillkor, barndom, barn och unga, barnfråga, barngrupp, barns hälsa, barn och ungdomar, barnvänlig, minderårig, barns perspektiv, pojkar, barnens, lekplats, småbarn, bebisar, barnfamilj, skolbarn',
    en: '=child, =children, childhood, kid, girls and boys, child-friendly, children and young people, children and youth, minor child, growing up, schoolchildren, schoolchild, boys, playground, toddlers, babies, young children',
    passageSv:
      'Barnens egna bilder av sin väg hem blir underlag när trafik, belysning och lekplatser planeras om.',
    passageEn:
      'The children’s own pictures of their way home feed into new plans for traffic, lighting and playgrounds.',
  },
  'childrens-rights': {
    broader: 'children, human-rights',
    sv: 'barnrätt, barns rättigheter, barnkonventionen, barnkonvention, barnets rättigheter, barns inflytande, barns delaktighet, barnbokslut, barnets bästa, barnombud, barnparlament, barns röst, barnrättsperspektiv, barnrättsarbete, barnvänlig kommun, barn får bestämma, barn som bestämmer, lyssna på barn, barns åsikter, barns rätt',
    en: "children's rights, child rights, rights of the child, convention on the rights of the child, best interests of the child, children's participation, child participation, children's parliament, child-friendly city, child friendly municipality, child impact assessment, children's ombudsman, voice of children, child rights perspective, listen to children, children decide, children have a say",
    passageSv:
      'Barnkonventionen blir vardag när varje beslut prövas mot barnets bästa och barnen själva får svara.',
    passageEn:
      'The Convention becomes everyday practice when each decision is tested against the child’s best interests.',
  },
  youth: {
    broader: '',
    sv: 'barn och unga, barn och ungdomar, ungdom, ungdomar, =unga, unga människor, ungdomsarbete, ungdomsfråga, ungdomspolitik, tonåring, =ung, unga vuxna, ungdomsverksamhet, ungdomsutbyte, ungdomsorganisation, ungdomsledare, tonåringar, ungdomsförening, ungdomsgrupp, ungdomssamordnare, den unga generationen, gymnasieungdomar, unga kvinnor, unga män',
    en: 'children and young people, children and youth, =youth, young people, young person, youth work, youth worker, youth policy, teenager, adolescent, adolescence, young adult, young adults, youth organisation, youth exchange, youth leader, youth group, teen, young women, young men, younger generation, youth empowerment, youngsters, young leaders',
    passageSv:
      'Ungdomsledare från båda orterna lär sig nya metoder för att nå unga som ingen annan verksamhet når.',
    passageEn:
      'Youth leaders from both towns learn new methods for reaching teenagers that no other service reaches.',
  },
  'youth-participation': {
    broader: 'youth, citizen-participation',
    isJoint: true,
    sv: 'ungdomsinflytande, ungdomsdelaktighet, ungdomsråd, ungdomsfullmäktige, ungdomsparlament, ungdomsdemokrati, ungas inflytande, ungas delaktighet, ungas deltagande, ungdomsting, ungdomsdialog, ungdomsdeltagande, unga i demokratin, ungas röst, ungdomars inflytande, ungdomars delaktighet, ungdomsforum, ungdomspanel, elevråd, unga får bestämma, unga beslutsfattare, unga väljare, ungdomsmöte, ungdomsjury',
    en: 'youth participation, youth council, youth influence, youth parliament, youth engagement, youth democracy, youth involvement, youth forum, participation of young people, youth dialogue, youth voice, involve young people, youth assembly, young leaders, participation of youth, youth political participation, youth inclusion, student council, young voters, youth council members, youth ambassadors, youth delegates',
    passageSv:
      'Ungdomsrådet får yttra sig före varje fullmäktige och möter sina motsvarigheter på nätet varje månad.',
    passageEn:
      'The youth council gives its opinion before each session and meets its counterparts online every month.',
  },
  'youth-centres': {
    broader: 'youth, leisure',
    sv: 'fritidsgård, ungdomsgård, ungdomens hus, fritidsledare, fältassistent, kulturhus för unga, ungdomshus, ungdomscenter, ungdomscentrum, aktivitetshus, allaktivitetshus, fritidsgårdar, mötesplats för unga, fältarbete, fritidskort',
    en: 'youth centre, youth center, youth club, youth house, recreation leader, youth recreation centre, outreach youth work, drop-in centre, leisure centre for young people, recreation centre, after-school activities, after-school club, meeting place for young people',
    passageSv:
      'Fritidsgården byggs upp av ungdomarna själva, med musikstudio, café och regler som de har skrivit.',
    passageEn:
      'The recreation centre is built up by the young people themselves, with a music studio, a café and rules of their own.',
  },
  leisure: {
    broader: 'culture',
    sv: 'fritid, fritidsaktivitet, fritidsverksamhet, friluftsliv, lek, camping, sommarläger, fritidsförvaltning, kultur och fritid, motionsspår, vandring, vandringsled, badplats, simhall, kolloverksamhet, =läger, meningsfull fritid, nöjespark, lovaktivitet, simskola, rekreation, utomhusaktivitet, schack, fritidsintresse, lekplats, fritidshem, koloni, scoutkår, scouter',
    en: 'leisure, leisure activity, recreation, recreational, outdoor activities, outdoor recreation, summer camp, camping, hiking, hiking trail, swimming, swimming pool, meaningful leisure, holiday activities, outdoor life, amusement park, trekking, chess, playground, scouts, hobby, play area, holiday camp, spare time',
    passageSv:
      'Avgiftsfria lovaktiviteter ger barn en meningsfull fritid oavsett vad deras föräldrar tjänar.',
    passageEn:
      'Free holiday activities give children something meaningful to do whatever their parents earn.',
  },
  sport: {
    broader: 'culture',
    sv: 'idrott, sport, fotboll, idrottsförening, idrottsplats, idrottshall, idrottsanläggning, gymnastik, ishockey, basket, innebandy, turnering, sportanläggning, föreningsidrott, breddidrott, idrottsrörelse, fotbollsplan, fotbollslag, simning, friidrott, ungdomsidrott, parasport, handboll, skidåkning, skateboard, idrottsledare, =skidor, flickfotboll, fotbollsklubb, tränare, löpning, idrottslärare, idrottsdag, damfotboll, volleyboll, idrottsträning',
    en: 'sport, football, soccer, sports club, sports ground, sports hall, sports facility, athletics, gymnastics, hockey, basketball, tournament, stadium, grassroots sport, sports association, football pitch, sport for all, parasport, handball, skiing, skateboarding, athlete, sports leader, floorball, football club, football team, running club, volleyball, sports day, sports teacher, womens football, netball, rugby, cricket, martial arts, boxing',
    passageSv:
      'Fotbollstränare lär sig hur laget kan bli en plats där flickor och nyinflyttade känner sig välkomna.',
    passageEn:
      'Football coaches learn how the team can become a place where girls and newcomers feel welcome.',
  },
  culture: {
    broader: '',
    sv: 'kultur, kulturliv, kulturpolitik, kulturell, kulturskola, kulturhus, kulturutbyte, kulturverksamhet, kulturförvaltning, kulturnämnd, kulturplan, kulturarbetare, kulturcentrum, interkulturell, kulturell mångfald, kreativa näringar, kulturella näringar, kulturinstitution, kulturevenemang, kulturskolan, kulturföreningar, konstnärlig, kulturpass, kulturhuset, kulturminister, kulturskapare',
    en: 'culture, cultural, cultural life, cultural policy, cultural exchange, cultural centre, cultural center, cultural diversity, intercultural, cultural industries, creative industries, culture house, cultural school, cultural institution, cultural activities, cultural event, creative sector, intercultural dialogue, cultural workers, cultural heritage, folklore, cultural festival, culture pass, artists',
    passageSv:
      'Kulturskolorna byter lärare under två veckor, och barnen sätter upp en gemensam föreställning.',
    passageEn:
      'The schools of arts swap teachers for two weeks, and the children stage a performance together.',
  },
  libraries: {
    broader: 'culture, education',
    sv: 'bibliotek, biblioteket, folkbibliotek, bibliotekarie, skolbibliotek, bokbuss, läsfrämjande, litteratur, bok, böcker, =läsning, barnböcker, boklån, läslust, författarbesök, biblioteksverksamhet, bokmässa, mobilt bibliotek, bokutlåning, sagostund, lånekort, läsfrämjare, bokcirkel, läsecirkel, högläsning, läsglädje, läsa böcker, läsvana, läsombud, läsplats, bilderbok, bokhylla, boksamling, läsning för nöje, romaner, boklåda, bokmagasin, berättarstund, poesi, diktare, poet, poesifestival',
    en: 'library, libraries, public library, librarian, school library, mobile library, book bus, bookmobile, reading promotion, literature, =books, =reading, books for children, meet the author, reading room, borrow books, story time, love of reading, book fair, read aloud, reading aloud, reading club, book club, picture book, borrow a book, books on loan, storybook, storytelling, book boxes, reading habits, reading circle, reading corner, poetry, poet, bookshelf, reading for pleasure',
    passageSv:
      'Biblioteket blir ett vardagsrum där man lånar böcker, får läxhjälp, använder dator och träffar en handläggare.',
    passageEn:
      'The library becomes a living room where one borrows books, gets homework help, uses a computer and meets an official.',
  },
  museums: {
    broader: 'culture, heritage',
    sv: 'museum, museer, utställning, konsthall, hembygdsmuseum, muséer, musé, samling av föremål, museipedagogik, friluftsmuseum, museiverksamhet, stadsmuseum, länsmuseum, vandringsutställning, =intendent, galleri',
    en: 'museum, exhibition, art gallery, gallery, curator, museum collection, open-air museum, museum education, travelling exhibition, city museum, exhibit, regional museum',
    passageSv: 'Museerna tar fram en vandringsutställning där samma föremål berättas om från två håll.',
    passageEn:
      'The museums put together a travelling exhibition in which the same objects are told of from two sides.',
  },
  heritage: {
    broader: 'culture',
    sv: 'kulturarv, kulturmiljö, kulturmiljövård, byggnadsvård, världsarv, fornlämning, arkeologi, historia, historisk, kulturvård, kulturminne, lokalhistoria, hembygd, hembygdsförening, immateriellt kulturarv, traditioner, restaurering, bevarande av byggnader, slott, kyrka, trästad, historiska byggnader, minnesmärke, kulturlandskap, gamla stan, hembygdsgård, kulturreservat, ruin, fornminne, medeltida, minnesvård, traditionsbärare',
    en: 'heritage, cultural heritage, world heritage, built heritage, archaeology, archaeological, historic building, historical building, historic town, monument, conservation of buildings, intangible heritage, local history, preservation of heritage, restoration of buildings, heritage site, old town, historic centre, historic city, castle, church, cultural landscape, ruins, medieval, traditional building, listed building, old buildings, heritage trail, historic district',
    passageSv:
      'Hantverkare lär sig laga gamla trähus med rätt material, så att kulturarvet kan bebos och inte bara beskådas.',
    passageEn:
      'Craftspeople learn to mend old timber houses with the right materials, so that heritage is lived in and not just viewed.',
  },
  music: {
    broader: 'culture',
    sv: 'musik, musikskola, =kör, orkester, konsert, musiker, musikutbyte, musikundervisning, körsång, sång, musikfestival, symfoniorkester, folkmusik, musikterapi, musikstudio, musikliv, brassband, trumma, sjunga, sånger, gitarr, blåsorkester, musikkår, kompositör, trummor, dirigent, rockband',
    en: 'music, musician, choir, orchestra, =concert, music school, music education, music festival, singing, symphony orchestra, folk music, brass band, song, drum, music studio, music exchange, singers, sing, songs, drums, composer, conductor, orchestras, rapper, musical',
    passageSv: 'En gemensam kör övar på varsitt håll över nätet och ger till slut två konserter tillsammans.',
    passageEn: 'A shared choir rehearses apart over the internet and finally gives two concerts together.',
  },
  theatre: {
    broader: 'culture',
    sv: 'teater, scenkonst, =dans, dansare, dansskola, skådespelare, teatergrupp, forumteater, cirkus, ungdomsteater, teaterföreställning, dramapedagogik, film, filmfestival, dansgrupp, biograf, föreställning, dockteater, filmskapande, nycirkus, drama, pjäs, föreställningar, dansföreställning, skådespel, revy',
    en: 'theatre, theater, performing arts, dance, dancer, actor on stage, theatre group, forum theatre, circus, drama, film, film festival, cinema, filmmaking, stage performance, puppet theatre, street theatre, documentary film, playwright, stage play, dancers, choreographer',
    passageSv:
      'Forumteater låter publiken kliva upp på scenen och pröva hur en konflikt i kvarteret kunde ha slutat.',
    passageEn:
      'Forum theatre lets the audience step on stage and try out how a conflict in the quarter might have ended.',
  },
  'visual-arts': {
    broader: 'culture',
    sv: 'konst, konstnär, bildkonst, offentlig konst, muralmålning, graffiti, fotografi, väggmålning, konstskola, skulptur, måleri, fotoutställning, keramik, gatukonst, konstutbyte, konstprojekt, konstverk, ateljé, målare, tecknare, utsmyckning, affischer, serietecknare, fotograf',
    en: '=art, =arts, artist, artistic, visual arts, public art, mural, graffiti, photography, sculpture, =painting, art school, artwork, street art, ceramics, arts and crafts, art project, design school, residency for artists, painter, painters, posters, photographer, sculptor, illustrator',
    passageSv:
      'Konstnärer målar väggar tillsammans med boende, och tunneln som alla undvek blir något man visar upp.',
    passageEn:
      'Artists paint walls together with residents, and the tunnel that everyone avoided becomes something to show off.',
  },
  festivals: {
    broader: 'culture, tourism',
    sv: 'festival, evenemang, kulturfestival, matfestival, marknadsdag, stadsfest, karneval, firande, folkfest, evenemangsplanering, arrangör, evenemangsstrategi, kulturvecka, festivaler, högtid, nationaldag',
    en: 'festival, cultural festival, food festival, event management, city festival, carnival, celebration, event organiser, public event, fair day, cultural week, street party, events strategy, parade',
    passageSv:
      'Festivalen drivs av föreningar från hela trakten och fyller hotellen under fyra dagar i augusti.',
    passageEn:
      'The festival is run by associations from the whole district and fills the hotels for four days in August.',
  },
};
