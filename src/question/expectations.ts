// The ways of asking for each sort of answer, as patterns over the skeleton of a question, with the words that then
// belong to the frame and not to the topic ("hur länge", "pågå", "bidraget"). Order settles ties: the narrower first.
// Repeats of any words are bounded, so that no question makes a pattern slow.
import type { AnswerType } from './understood.js';

/** One sort of answer and how it is asked for. */
export interface Expectation {
  readonly type: AnswerType;
  readonly pattern: RegExp;
  /** Folded words that only carry this expectation. */
  readonly words: RegExp;
}

const MONEY =
  /^(bidrag|bidraget|bidragen|bidragets|budget|budgeten|kostar|kostade|kosta|kostnad|kostnaden|kostnader|kronor|kr|sek|pengar|pengarna|penningar|money|cost|costs|grant|granted|grants|funding|sum|summa|summan|belopp|beloppet|finansiering|finansieringen|anslag|stod|stort|stor|far|fick|fatt|get|gets|got|received|receive|receives|given|price|priset|tilldelats|tilldelades|beviljats|beviljades|awarded|spend|spent|miljoner|million|most|mest|hogst|max|maximum|maximalt)$/;
/** Every way of asking that is told apart. */
export const EXPECTATIONS: readonly Expectation[] = [
  {
    type: 'contact',
    pattern:
      /^ (vart (vander|mejlar|ringer|skickar|horar?)|till vem (vander|skickar|mejlar)|vem (ska|kan|bor) (jag|vi|man) (kontakta|mejla|ringa|prata|vanda)|vem kontaktar|who(m)? (do|can|should|could) (i|we|one|you) (contact|email|call|write|ask|turn|reach|talk|speak)|how (do|can|could) (i|we|one) (contact|reach|get in touch)|where (do|can|could|should) (i|we|one) (write|call|turn|mail|email|send)|vart (skriver|kan man skriva|kan jag skriva)|hur (kontaktar|nar|kommer) (jag|man|vi)( i kontakt)?)\b | (kontaktperson|kontaktpersonen|contact person|kontaktuppgifter|contact details|mejladress|mejladressen|e post\S*( adress(en)?)?|mejl\S*|epost\S*|email( address)?|contact address|telefonnummer|telefonnumret|phone number) /,
    words:
      /^(vander|kontakta|kontaktar|contact|kontaktperson|kontaktpersonen|vill|veta|mer|details|person|turn|write|more|know|reach|touch|email|mejladress|telefonnummer|phone|number|jag|kontaktuppgifter)$/,
  },
  {
    type: 'percentage',
    pattern:
      / (hur stor (andel|del)|hur manga procent|hur hog andel|vilken andel|how many (percent|per cent)|(what|which) (share|percentage|proportion|part|percent)|how large a (share|part|proportion)|how big a (share|part|proportion)|hur stor procent|how many in (ten|a hundred)|(how much|hur mycket|how big a part) (of|av)) /,
    words:
      /^(stor|andel|andelen|del|delen|procent|percent|share|percentage|proportion|large|big|mycket|much)$/,
  },
  {
    type: 'age',
    pattern:
      / (hur (gammal|gamla|gammalt)|how old|vilken alder|vilken aldersgrupp|vilka aldrar|vilka aldersgrupper|(what|which) ages?( groups?)?|hur unga) /,
    words: /^(gammal|gamla|gammalt|old|alder|aldersgrupp|aldersgrupper|aldrar|age|ages|group|groups)$/,
  },
  {
    type: 'year',
    pattern:
      / (vilket år|vilka år|vilket ar (?=borjar|borjade|slutar|slutade|startar|startade|avslutas|ska|var)|(what|which) years?) /,
    words:
      /^(ar|year|years|end|ends|ended|start|starts|started|begin|begins|began|borjar|borjade|slutar|slutade|startade|startar|avslutas|avslutades|inleds|inleddes)$/,
  },
  {
    type: 'period',
    pattern:
      / (under vilken (period|tid)|vilken (projekt)?period|fran nar till nar|mellan vilka år|(what|which) period|between which years|mellan vilka datum|(within|between) (what|which) dates|projekttid(en)?|project time|(project|projekt) ?perioden?|what dates|time ?frame|tidsperiod(en)?|tidsram(en)?) /,
    words:
      /^(period|perioden|projektperiod|projektperioden|projekttid|projekttiden|tid|tidsperiod|tidsram|timeframe|frame|time|dates)$/,
  },
  {
    type: 'duration',
    pattern:
      / (hur lange|how long(?! is the (\S+ ){0,3}(path|road|route|trail|pipe|pipeline|dike|wall|way|line|bridge|tunnel|fence|canal|coast|beach|street|track) )|hur lang tid|how (fast|quickly|soon)|hur (fort|snabbt|snart|pass lange)|what length of time|(for |under |i )?(hur manga|how many) (år|manader|veckor|dagar|timmar|years|months|weeks|days|hours)|over how long|hur langt ar projektet|hur langa? ar (\S+ ){0,2}(kurs|utbildning|fas|studie|forstudie|period|resa|praktik|besok|utbyte|forberedelse|anstallning|kontrakt|avtal|P)\S*|hur langa ar) /,
    words:
      /^(lange|lang|langt|langa|long|tid|ar|years|manader|months|veckor|weeks|dagar|days|pagar|paga|pagick|last|lasts|lasted|run|runs|varar|vara|haller|halla|take|takes|tar|time|fast|quickly|soon|fort|snabbt|snart|length|pa|go|goes|continue|continues|fortsatter|langd|duration)$/,
  },
  {
    type: 'distance',
    pattern:
      / (hur (langt?|lang|hog|hogt|bred|brett|djup|djupt|stor yta|stort omrade|manga (kilometer|km|mil|meter|hektar))|how (far|wide|high|tall|deep|large an area|long is the)|(vilket|vad ar) avstand(et)?|what is the distance|hur stort? (ar )?avstand(et)?|how many (kilomet(er|re)s|km|miles|met(er|re)s|hectares)|vilken stracka|what distance) /,
    words:
      /^(lang|langt|stracka|strackan|avstand|avstandet|hog|bred|djup|far|wide|high|tall|deep|distance|kilometer|kilometers|kilometres|km|meter|metres|meters|long)$/,
  },
  {
    type: 'money',
    pattern:
      / (vad (fick|far|har) (\S+ ){1,6}i (stod|bidrag|anslag|medel)|hur mycket (pengar|kronor|bidrag|stod|finansiering|i bidrag)|hur mycket (far|fick|har (\S+ ){1,3}fatt)|how much (did|does|do|has|have|will) (the |each |every )?(SP|IP|P1|Pthe|they|it|we|\S+ and \S+|project|partner|partners) (get|receive|got|received|been given)|(hur mycket|how much)(?= (\S+ ){0,12}(kosta(r|de|t)?|pengar(na)?|bidra(r|g|get)|betala(r|de|s|t)?|beviljats|beviljades|tilldela(s|ts|des)|satsa(r|s|ts|des)?|investera(r|s|ts|des)?|tjana(r|de|t)?|inkomst(er|en|erna)?|intakt(er|en|erna)?|lon(en|er)?|hyra(n)?|avgift(en|er)?|pris(et)?|stod(et)?|money|costs?|paid|pay|pays|granted|awarded|spent|spend|spends|invest(s|ed)?|earns?|earned|income|wages?|salary|rent|fee|fees|price|funding|grant) )|hur (stort?|hogt?|hog)( ar| var| blir| ar det)? ?(det |den )?((?!del )\S+ )?(bidrag(et)?|budget(en)?|stod(et)?|summa(n)?|belopp(et)?|anslag(et)?|kostnad(en)?|finansiering(en)?|lon(en)?|hyra(n)?|avgift(en)?)|(vad )?(kostar|kostade|kommer (\S+ ){0,8}kosta)|(do|does|did|will|would) (\S+ ){1,6}cost (anything|something|money|us|me)|what (do|does|did|can|must) (\S+ ){0,8}(earn|make) (a|an|per|each|every) (day|week|month|year|hour)|what (do|does|did|must) (\S+ ){1,6}(have to )?pay|vad (far|maste|ska) (\S+ ){1,6}betala|vad betala(r|de)|vad tjana(r|de)|vad ar (dess |deras )?(budget|budgeten|bidraget|kostnaden|summan|beloppet|priset)|(what|how) (\S+ ){0,8}costs?|how much (money|funding|support|grant)|what (is|was) (the |its |their )?(budget|grant|funding|cost|amount|sum|most|price|fee|salary)|(size|amount) of the (grant|budget|funding)|vilken budget|which budget|what budget|how (big|large) (is|was|are) the (budget|grant|funding|sum)|vilket belopp|vilken summa|(what|which) (amount|sum|grant)) |^ (the )?(grant|bidrag(et)?|budget(en)?|stodet|summan|beloppet) $/,
    words: MONEY,
  },
  {
    type: 'change',
    pattern:
      / (by how much|med hur mycket|hur mycket (billigare|dyrare|snabbare|kortare|langre|mindre|battre|fler|farre|hogre|lagre|renare)|how much (cheaper|faster|shorter|longer|less|better|fewer|higher|lower|cleaner|smaller|bigger)|(hur mycket|how much)(?= (\S+ ){0,9}(minskat|minskade|minskar|okat|okade|okar|sjunkit|sjonk|sjunker|stigit|steg|vuxit|vaxte|fallit|down|up|fall|fell|fallen|drop|dropped|decrease|decreased|decline|declined|increase|increased|grow|grown|grew|rise|rose|risen|shrink|shrunk) )|(how (?:large|big) an?|hur stor) (increase|decrease|drop|rise|okning|minskning)) /,
    words:
      /^(mycket|much|by|minskat|minskade|minskar|okat|okade|okar|sjunkit|sjonk|stigit|steg|down|up|drop|dropped|decrease|decreased|increase|increased|rise|rose|risen)$/,
  },
  {
    type: 'amount',
    pattern:
      / (hur mycket|how much|vilken mangd|(what|which) quantity|what amount of|hur ofta|how often|hur manga ganger|how many times|(how|hur) (hot|cold|warm|short|heavy|loud|dense|steep|het|hett|varmt?|kallt?|kort|tung|tungt|tjock|tjockt)|(what|which|how high|vad|vilken|hur hog) (is|ar) (the )?(limit|maximum|minimum|ceiling|gransen|taket|maxgransen)) /,
    words: /^(mycket|much|mangd|quantity|amount|ofta|often)$/,
  },
  {
    type: 'reason',
    pattern:
      /^ (varfor|why|what (made|makes|led|leads|caused|causes) |vad (gjorde att|gor att|fick|ledde till)|hur kommer det sig|av vilken anledning|av vilket skal|vad beror|hur kommer det sig|for what reason|what (is|was) the reason|how come|vad ar (skalet|anledningen|orsaken)) /,
    words: /^(anledning|anledningen|reason|skal|skalet|orsak|orsaken|beror|kommer|sig|come|pa)$/,
  },
  {
    type: 'occasion',
    pattern:
      /^ (nar (maste|behover|far|kan|kravs)|when (must|may|can|should|(do|does) (\S+ ){1,4}(have|need) to)) /,
    words: /^(maste|behover|kravs|must|have|need|may)$/,
  },
  {
    type: 'date',
    pattern:
      /^ (nar|when|where and when|var och nar|nar och var|when and where) |(vilket datum|vilken dag|(what|which) (date|day)|vilken manad|(what|which) month|(which|what) months?|vilka manader|(by|until|till|since|from) when|by what (date|time|day)|senast nar|nar senast|sedan nar|fram till nar|tills nar|sista dag(en)?|sista ansokningsdag|deadline(n)?|hur dags|what time|vilken tid) /,
    words:
      /^(start|startar|startade|starts|started|borjar|borjade|begin|begins|began|slutar|slutade|end|ends|ended|avslutas|avslutades|inleds|inleddes|datum|dag|dagen|date|day|manad|manader|month|months|senast|since|by|sista|deadline|deadlinen|last|next|nasta|gang|time)$/,
  },
  {
    type: 'language',
    pattern: / (vilka sprak|vilket sprak|(what|which) languages?) /,
    words: /^(sprak|spraket|language|languages|talar|talas|speak|spoken|speaks|man)$/,
  },
  {
    type: 'organisation',
    pattern:
      / ((vilket|vilka|vilken|which|what) ((?!(ar|is|are|has|have|har|in|i|of|av) )\S+ ){0,2}(bolag|bolaget|foretag|avdelning|forvaltning|namnd|enhet|kontor|departement|utskott|department|office|unit|ministry|committee|company|universitet|hogskola|organisation|organisationer|myndighet|myndigheter|forening|foreningar|stiftelse|bank|institut|forbund|skola|skolor|company|companies|organisation|organisations|organization|organizations|university|universities|agency|agencies|association|associations|institute|institutes|foundation|firm|ngo|ngos|school|bodies|body|institution|institutions)|(vem|vilka|who) (far|kan|betalar|finansierar|ager|driver|ansvarar|har ansvar|pays|funds|finances|owns|runs|is responsible|can apply|may apply|is allowed|fick|far)) /,
    words:
      /^(bolag|bolaget|foretag|universitet|organisation|organization|company|university|agency|association|foundation|myndighet|forening)$/,
  },
  {
    type: 'partner',
    pattern:
      / ((vilken|vilket|which|what) ((svensk|svenska|svenskt|swedish|internationell|international|utlandsk|foreign|annan|other) )?(kommun|region|partner|part(?! of )|motpart|municipality|region|county|counterpart)|(vem|vilka|vilken|who|which) (ar|are|is|var|was|were) (de |den |the |their |its |dess |deras |SP |IP )?((svensk\S*|swedish|internationell\S*|international|utlandsk\S*|foreign) )?(partner|partners|partnern|partnerna|parterna|motparten|motpart|counterpart|counterparts|aktorerna)|((vem|who|whom) (\S+ ){0,8}|vilka (?:(?:ar|har|ska|kan|det|som|SP|IP) ){0,4})(samarbetar|samverkar|cooperates?|collaborates?|partners?|works?|arbetar) (\S+ ){0,6}(med|with|together|tillsammans)|med (vem|vilka|vilken)|with (whom|who|which)) /,
    words: /^(partner|partners|partnern|partnerna|parterna|motparten|counterpart)$/,
  },
  {
    type: 'place',
    pattern:
      /^ (i |in |from |fran |till |to |pa |at |on |vid |mot )?(var|vart|where|varifran|(vilken|vilket|which|what) (stad|ort|plats|stadsdel|kvarter|bydel|neighbourhood|site|venue|by|del|land|city|town|village|place|country|part of|district|distrikt|location)) /,
    words: /^(plats|ort|stadsdel|neighbourhood|place|location|ligger|located|located)$/,
  },
  {
    type: 'goal',
    pattern:
      /^ ((vad|vilket|vilka|what|which) (ar|is|was|were|are|var|blir) (the |de |det |dess |deras |their |its )?((main|overall|huvudsakliga|overgripande|storsta|long-term|ultimate) )?(mal|malet|malen|huvudmalet|huvudmalen|syftet|syftena|tanken|avsikten|goal|goals|aim|aims|purpose|purposes|objective|objectives|point|idea|huvudmal)|(vad|what) (\S+ ){0,10}(syftar|siktar|stravar|vill uppna|aim|aims|hope to achieve|hopes to achieve|want to achieve)) /,
    words:
      /^(mal|malet|malen|huvudmalet|syftet|syftena|tanken|avsikten|goal|goals|aim|aims|purpose|objective|objectives|main|huvudmal|overgripande|syftar|uppna|achieve|stravar)$/,
  },
  {
    type: 'person',
    pattern:
      /^ ((av vem|by who|by whom|vems|whose|vem|who|whom) |(namnet pa|name of) (the |den |personen|person|one)|(vilken|which|what) (person|handlaggare|politiker|forskare|officer|researcher|politician|expert) |(vad heter|what is the name of|whats the name of) (?!(\S+ ){0,2}(P|P1|Pthe) ))/,
    words: /^(heter|name|namn|namnet|called|person)$/,
  },
];
