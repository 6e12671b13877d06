// The ways of asking that tell what kind of answer is wanted, as patterns over the clause that asks: names and unit
// nouns stand as symbols (reading.ts). Repeats of any words are bounded, so that no question makes a pattern slow.

export const SUPERLATIVE =
  / (mest|storst|storsta|minst|minsta|langst|langsta|kortast|aldst|aldsta|nyast|flest|forst|forsta|sist|senast|dyrast|most|largest|biggest|smallest|least|longest|shortest|oldest|newest|first|last|latest|earliest|highest|lowest|cheapest|fewest) /;
export const PORTRAIT =
  /^ (beratta|tell (me|us)|beskriv|describe|sammanfatta|summari[sz]e|presentera|present|forklara|explain|vad vet (du|ni|vi|man) om|what do (you|we) know about|what (can|could) (you|be) (say|said|tell)|vad kan (du|ni|man) (saga|beratta)|veta mer|know more|(lite |nagot |some )?(more|mer|mera) (information |info )?(about|on|om)|(information|info|fakta|facts) (about|on|om)|(give|make|write|ge|gor|skriv)( (me|us|mig|oss))? (a|an|en) (\S+ )?(summary|sammanfattning|overview|oversikt|description|beskrivning|overblick|bild|presentation)|give (me|us) (some information|information|info|details|more)|ge (mig|oss) (en (bild|sammanfattning|overblick|beskrivning)|information|info|mer)|i want to (know|learn|read) (more )?about|id like to (know|learn|read) (more )?about|i would like to (know|learn|read) (more )?about|jag vill (garna )?(veta|lasa|hora) (mer |mera )?om|jag skulle vilja (veta|lasa) (mer )?om|what about|(?:kindly |please )?(?:brief|walk|fill) (?:me|us) (?:about|on|through|in on)|(?:kindly |please )?(?:sum up|tell)) /;
export const WHAT_ABOUT =
  /^ (vad (handlar|handlade|innebar|rör|ror|galler) .* |vad (gar|gick) .* ut pa |what (is|are|was|were) .* about (and .*)?$|what (does|do|did) .* (involve|entail|concern|cover) $|whats .* about $|vad ar det .* (gor|gjorde|arbetar|samarbetar|jobbar) |vad ar (SP|IP) |hur ser .* ut |how does .*(P1|Pthe|P) .*(work|look) |how do .* (work together|cooperate) )/;
export const WHAT_HAPPENS =
  /^ (is (anything|something|nothing) (being )?done|has (anything|something) been done|gors det (nagot|nagonting)|har det gjorts (nagot|nagonting)|vad gors|what is (being )?done|what has been done|vad har gjorts|what is (happening|going on)|vad hander|vad pagar|what (happens|goes on)|whats (happening|going on)) /;
export const WHAT_DOES =
  /^ (vad (gor|gjorde|samarbetar|har gjort) .*|vad har (SP|IP) (\S+ ){0,3}gjort .*|vad (har|hade) .* (pa gang|for sig|i gang)( i CO)? |what (does|do|has|have) .* (going on|have on|got on|lined up)( in CO)? |vad haller .* pa( med)?( i CO)?( (?:ihop|tillsammans) .{0,60})? |what (is|are) .* up to( in CO)? |vad (arbetar|jobbar) .* (med|om|tillsammans) .*|what (do|does|did|are|is|have|has) .* (do|does|doing|done|cooperate|collaborate|work|working|involved|engaged|take part|takes part|taking part|participate|participating|part of) (on |about |with |for |in |together )?.*|vad (ar|deltar|medverkar) .* (med|i|engagerad|engagerat|engagerade|inblandad|inblandat|inblandade|delaktig|delaktigt|delaktiga)( i| om)? )$/;
export const COMMAND =
  /^ (return|collect|gather|compile|pull (?:out|up)|point (?:me|us) to|sammanstall|samla|hamta|redovisa|bring|fetch|(?:can|could|may) (?:i|we) (?:get|have|see|find) (?:the ones|ones|all|everything|\S+ P|\S+ D|P|D)|gar det att (?:fa fram|fa|se|hitta) (?:alla|samtliga|allt|de|\S+ P|\S+ D|P|D)|kan (?:jag|vi|man) (?:fa fram|fa se|fa) (?:alla|samtliga|de|allt|P|D)|skriv (ut|en lista|ner)|write (a|the|down)|make (a|me a)|create a|gor en|lista|list|visa|show|hitta|find|sok|search|ge (mig|oss)|give (me|us)|rakna upp|enumerate|plocka|ta fram|jag (vill (ha|se|hitta)|soker|letar|behover)|vi (soker|letar|behover)|i (need|want|am looking|search|look)|im looking|we (need|want|are looking)|looking|soker|letar|display|name|get me|se|see) /;
export const EXISTS =
  /^ (finns det|finns|fanns det|existerar det|are there|is there|were there|have there been|har (det|ni|vi|du|man|icld|SP|IP|nagon|nagra)|do (you|we|they|any|some|SP|IP)|does (any|some|SP|IP|icld)|has (any|SP|IP|icld)|have (any|you|we|they|SP)|did (any|SP|IP)|hade (SP|IP|ni)|ar (nagon|nagra|det nagon|det nagra)|is any|arbetar|jobbar|samarbetar|arbetar|sysslar|handlar|is anyone|is anybody|does anyone|does anybody|gor (ni|man|nagon|vi)) /;
const WHICH = '(vilka|vilket|vilken|which|what|vad for|what kind of|what sort of)';
/** Words for a portrait, wherever they stand. */
export const PORTRAIT_NOUN =
  / (sammanfattning(en)?|sammanfattat|summary|portratt(et)?|portrait|overblick(en)?|oversikt(en)?|overview|bakgrund(en)?|background|essentials|beskrivning(en)?|description|presentation(en)?|profile?|i korthet|in (short|brief)|kort om|redogor|redogorelse|lat mig fa veta|veta mer|know (more )?about|tell (\S+ )?more|what is it (all )?about|vad handlar det om|vad ar det for (P|P1)|i stora drag) /;
export const OWN_PROJECT =
  /^ (what is|vad ar) (SP|IP) (\S+ ){0,3}(P|P1|Pthe) (with|in|med|i|tillsammans) |^ (about|om|kring) (the |SP |Pthe |P )|^ what (do|does) .* (have going on|have together|share) /;
export const PORTRAYED =
  /^(story|stories|paragraph|brief|briefly|kindly|shortly|kortfattat|sum|walk|through|presented|presenteras|side|sida|tankt|varandra|bild|tanker|utrattar|egentligen|viktigaste|general|picture|read|lasa|something|somewhere|beratta|each|other|up|background|bakgrund|bakgrunden|summary|sammanfattning|portrait|portratt|short|kort|korthet|aim|aims|activities|results?|syfte|syftet|innehall|resultat|mal|goals?|overview|oversikt|please|tack|i|och|and|the|a|en|ett|om|about|fakta|facts|info|information|porträtt|innehåll)$/;
export const WHICH_UNIT = new RegExp(
  `^ ((i|in|inom|within|med|with|for|pa|on|under|av|of|fran|from|till|among) )?${WHICH} (?!(SP|IP)s? ar )((?!(ar|is|are|was|were|has|have|har|hade|does|do|did|tar|gor|arbetar|jobbar|samarbetar|driver|stodjer|ska|skall|kan|vill|will|can|would|should|could|might|may|must|made|makes|did|happens|the|this|that|our|det|den|far|fick|in|i) )\\S+ ){0,5}(P|D|P1|D1) (?!(area|areas|omrade|manager|managers|leader|leaders|coordinator|budget|number|name(?! (?:GOAL|AREA|THEME) )|title|period|goal|goals|description|partner|partners|phase|cost|costs|officer|team|members|group|owner|theme|topic) )`,
);
export const WHICH_ARE =
  /^ (vilka|what|which) (ar|are|is|finns|fanns) (de |the |det |there |dina |your |alla |all |er )?((?!(in|i|for|of|av|med|with) )\S+ ){0,4}(P|D|Pall|Dall) /;
export const WHICH_OF_UNIT = new RegExp(
  `^ ((i|in|for|med|with) )?${WHICH} (\\S+ )?(av|of) (\\S+ ){0,5}(P|D|Pall|Dall) `,
);
export const WHAT_HAS = /^ vad (har|finns|hade|driver) (\S+ ){0,5}for (\S+ ){0,2}(P|D) /;
export const WHICH_HAVE =
  /^ (vilka|which) (anger|listar|state|list|name|har|have|ar|are|ror|galler|handlar|finns|ligger|concern|involve|in|i) ((om|about|i|in|under|markta|with|med|de|the|on|kring) ){0,3}(GOAL|AREA|THEME|CO|SP|IP|LANG) |^ (vilka|which) (har|have|anger|angav|state|name) (\S+ ){0,4}(GOAL|AREA|THEME) $|^ (vilka|which) (?:(?:galler|ror|beror|handlar om|concern|involve|deal with|are about) |(?:of them |ones )?(?:are|is) about )/;
export const WHICH_EXIST =
  /^ (?:vilka|which|what) (?!(?:P1|Pthe) )(?:\S+ ){1,6}(?:har|have) (?:svenska |swedish )?(?:kommuner|kommunerna|municipalities|partners|parterna|ni|vi|you|we) (?:varit|been|gjort|done|tagit|haft|arbetat|jobbat|worked|had) |^ (vilka|which|what) (\S+ ){1,3}(finns|are there)( (det|med|i|in|CO|har|here)){0,3} $/;
/** "Vad finns?", "what is there?", "vad har ni om skolmat", "what have you got on …". */
export const WHAT_IS_THERE =
  /^ (vilka|which|what|vad) (finns|fanns|ar|is|are|existerar|exists?|har|have) ((det|there|ni|du|you|we|de|they|got) ){1,2}((med|i|in|on|om|about|fran|from|CO|har|here|pa|bland|hos|da|SP|att|lasa|to|read|see|titta) ){0,3}$|^ (?:vad|vilka|what) (?:finns|fanns) $|^ (?:(?:collect|gather|find|samla|ta fram) )?(?:what|vad) (?:(?:is|are) there|there is|finns(?: det)?) (?:(?:skrivet|written|dokumenterat|att lasa|to read|att veta|to know) )?(?:on|about|concerning|regarding|om|kring|pa|angaende) |^ (?:what|vad) (?:kan|can|could) (?:jag|man|vi|i|we|one) (?:lasa|hitta|hora|read|find|learn) (?:om|about|on|i|in|fran|from) |^ what (?:do|have) (?:we|you|they) (?:have|got)(?: got)?(?: going on)?(?:(?: there| here| in CO)? $| (?:on|about) )|^ what has SP got (?:going )?(?:on )?in CO |^ (?:what|vad for) (?:work|efforts?|activities|cooperation|insatser|arbete|samarbete) (?:is|are|finns|gors|pagar|bedrivs) |^ vad finns (?:det )?att lasa $|^ (vad|what) (har|have|finns) (ni|vi|du|you|we|det|there|icld)( got)? (om|on|about|kring|from|fran|i|in|for|som|that|which) |^ (vad|vilka|what|which) (\S+ ){0,3}(do|har|can) (you|ni|vi|we|i)( have| get)? (from|fran|om|on|about) /;
/** "Vilka är de?", of those that were named before. */
export const WHICH_ARE_THEY =
  /^ (vilka|which|who) (ar|are) (de|det|they|those|dom)( som| who| that)?( |$)|^ (vilka|which) (finns|ones) /;
/** "Those who have worked with …", "texter där unga talar": nothing asks, and a plural stands first. */
export const ALL_THAT =
  /^ (alla |all |de |the |those |everyone |everybody |everything |allt )?(P|D|Pall|Dall) (om|about|on|i|in|med|with|som|that|for|inom|kring|under|dar|where|which|whose|who|till|mot|against|by|av|from|fran) |^ (those|de|dem|dom|everyone|everybody|alla|anyone|den) (who|som|that) |^ (\S+ )?(partners?|kommuner|municipalities) (i|in|med|with|fran|from) (CO|SP) /;
/** "Count the projects …", "number of projects": counts without "how many". */
export const COUNTS =
  /^ (count|rakna|tally|raknar) (up )?(the |all |de |alla |hur manga )*(\S+ ){0,3}(P|D|Pall|Dall) |^ (?:count|rakna|tally) (?:up |ihop |samman )?(?:the )?(?:whatever|everything|all|allt|alla|(?:CO|SP|THEME|AREA|GOAL) ones) | (?:what is|whats|what would be) the (?:tally|total|count|number) (?:(?:for|of|in|on|under) (?:\S+ ){0,4}(?:P|D|CO|AREA|THEME|GOAL|SP) |$)|^ hur pass manga (P|D) | (fler|mer|farre|mindre|more|fewer|less) (an|than) (\S+ ){1,2}(P|D) |^ (?:hur manga|how many) (?:fick (?:ja|nej|klartecken|medel|pengar|bidrag|stod)|beviljades|godkandes|got (?:a )?(?:yes|grant|grants|funding|money)|were (?:granted|approved|funded)) |^ (?:how many|hur manga) (?:\S+ ){0,2}(?:grants|bidrag) (?:\S+ ){0,5}(?:approved?|granted?|give|given|gave|awarded?|beviljade|beviljades|beviljats|delades) |^ (?:antal|antalet|number of) (?:\S+ ){0,2}(?:grants|bidrag|beviljade|approvals) |^ (?:how many|hur manga) (?:inception|preparatory|preparation|planning) (?:phases|years|grants) |^ hur manga (?:forstudier|forberedelsefaser|forberedelsear|planeringsar|inceptionsfaser) /;
/** What has to be done, or may be: rules, told in one place. */
export const WHAT_ONE_DOES =
  /^ (?:who|whom|vem|till vem|to whom) (?:do|should|must|can|may|ska|bor|kan|far|maste) (?:i|we|one|you|jag|vi|man) |^ (what|vad|how|hur) (do|does|must|should|can|may|is|behover|maste|ska|bor|far|kravs|galler) (one|we|i|you|man|vi|jag|ni|en|det|a|an|somebody|someone) (have(?! (?:got |going )?(?:on|about|from|in|for|there|here) )|need|must|to|do|gora|get|ha(?= )|kunna|had|allowed|supposed)/;
export const WHAT_BECAME =
  /^ (what came (out )?of|what became of|what (was|were) the (result|outcome)s?|vad blev|vad ledde|vad kom) /;
export const WRITES_ABOUT =
  /^ ((har|have|has) (ni|du|icld|you|anyone|nagon) (skrivit|written|published|publicerat) |vad (skriver|sager) (ni|du|man|de|icld|sidan|sajten|texterna|dokumenten|D|Dall) .*om |vad (star|skrivs|sags) .*om |what (do|does) (you|they|icld|the (pages?|site|website)|D\S*|the D\S*) .*(say|write) about |what is .*(written|said) about |(is|are|namns|namnes|omnamns) .*(mentioned|named|discussed|anywhere|namns|namnd|nagonstans) )/;
export const WHICH_OF =
  /^ ((i|in|for|med|with) )?(vilka|vilket|vilken|which|what|nagot|nagra|any|some|vad) (one |ones |of |av )+/;
/** "In what sort of places can women in Mwanza test themselves": where one partnership is named, a fact about it. */
export const WHICH_PLACES =
  /^ (\S+ ){1,5}(platser|stallen|orter|lokaler|places|sites|spots|venues|premises) /;
export const WHICH_ACTORS =
  /^ ((i|in|pa|at|on|till|to|for|within|inom|av|by|med|with|from|fran|bland|among) )?(vilka|which|what) ((?!(ar|is|are|har|have) )\S+ ){0,2}(kommuner|regioner|stader|lander|orter|platser|parter|aktorer|svenskar|byar|councils|municipalities|cities|towns|regions|counties|countries|places|partner|partners|authorities|villages) /;
export const WHO_DOES =
  /^ who (?:is|are) (?:on|into) (?:that|this|it) $|^ (vilka|vem|who|which|whom) ((ar|har|is|are|som|that|det|have|has|been|else|mer|annars|in|i|sweden|sverige|besides|forutom|utover|SP|IP|CO) )*(arbetar|arbetat|jobbar|jobbat|sysslar|samarbetar|samarbetat|samverkar|satsar|fokuserar|haller|bedriver|works?|worked|working|deals?|dealt|dealing|cooperates?|cooperated|cooperating|collaborates?|collaborated|collaborating|focus(es|ed)?|engagerar|gor|gjort|does|do|done|doing|tackles?|tackled|address(es|ed)?) /;
/** "Who has a project on …", "vem har samarbeten med …". */
export const WHO_HAS = /^ (vilka|vem|who|which) (har|have|has|runs?|driver|kor) (\S+ ){0,3}(P|P1|Pall) /;
/** Grants are given to partnerships: who has got one asks for all of them. */
export const WHO_GETS =
  /^ vilka (?:som )?(har fatt|fick|far|beviljades|har beviljats) (\S+ )?(bidrag|medel|stod|pengar|finansiering|forberedelse\S*) |^ who (?:was|were|got|has been|have been|received) (?:awarded |granted |given )?(?:funding|grants?|money|support) /;
export const WHERE_DO =
  /^ (var|where) (?!.* (Pthe|P1|D1) )(?!(do|are|have|ska|mots|traffas) (the|de) (\S+ ){0,4}P )(i varlden )?((?:do|are|have) the (?:partners|partnerships|municipalities|towns|cities) |(?!ligger |finns |mots |traffas )\S+ (?:kommunen|staden) |\S+ (?:man|kommuner|kommunerna|stader|partner|partners|unga|kvinnor|folk) |arbetar|jobbar|samarbetar|satsar|finns det|sker|pagar|handlar|bygger|does (?:(?:SP|any(?:one|body)|an?)\b|the (?:municipality|town|city|community) (?!meet|lie|stand|begin|start|end))|(?:do|can|could|have|are|is) (?!(?:the|this|that|it|i|we|he|she|my|our|one) )\S+|(?:har|gor|far|kan|lar) (?!(?:jag|vi|den|det|hon|han|man (?:ansoka|soka)|\S{3,}(?:en|et|arna|erna|orna)) )\S+)/;
export const WHERE_AIM =
  /^ (var|where) .{1,120} (tack vare|thanks to|genom) (ett|en|a) (P1|P) |^ (?:var|where) (?:ar|is|are) (?:\S+ ){1,9}(?:the |den |det )?(?:main issue|main topic|main theme|in focus|i fokus|huvudfragan|huvudsaken|storsta fragan|the focus|the topic|amnet|temat|huvudtema) |^ (var|where) (ar|is|are) (the )?(point|aim|aims|goal|goals|idea|purpose|focus|tanken|malet|syftet|meningen|poangen|fokus) /;
/** "Vilka vill göra …", "who arranges …", "var ska …": what projects do, so it asks for all that do it. */
export const WHO_AIMS =
  /^ (vilka|vem|who) (vill|forsoker|ordnar|hjalper|bygger|lar|utbildar|skyddar|minskar|starker|forbattrar|tar (hand|itu)|bryr|stottar|stodjer|motverkar|framjar|erbjuder|wants?|tries|try|arranges?|organi[sz]es?|helps?|builds?|teaches|trains?|protects?|reduces?|strengthens?|improves?|takes? care|looks? after|cares?|supports?|fights?|offers?|promotes?|(?:is|are) (?:\S+ly )?(?!leading|running|heading|chairing|paying|financing|funding|coordinating|managing|behind|responsible)\S{3,}ing) /;
/** "Vilka har provat …", "who uses …", "vem planterar …": what is done is told of things in general, not of one. */
export const WHO_EVER =
  /^ (?:vilka (?:andra |(?:fler|mer|flera) an \S+ )?(?:har|ar det som har) (?:redan |nagonsin |just )?(?:byggt|provat|testat|tagit|lyckats|infort|startat|utbildat|minskat|starkt|skapat|oppnat|hjalpt|fatt|gjort|satsat|jobbat|arbetat|\S{3,}(?:at|tt)) |(?:vem|vilka) (?:mer |fler |annars )?(?:an \S+ )?(?!(?:ar|var|blir|har|hade|kan|far|ska|skall|bor|maste|vill|leder|ansvarar|ager|driver|betalar|bestammer|sager|svarar|talar|skriver|tillhor|galler|ror|heter|kommer|gar|utser|valjer|avgor|granskar|beslutar|deltar|finns|sitter|star) )\S{3,}(?:ar|er|jer|ser) |who (?:else )?(?:besides \S+ )?(?!(?:is|was|has|does|pays|decides|leads|runs|owns|funds|finances|says|appoints|elects|chooses|approves|reviews|chairs|signs|plays|gets|wins|makes|heads|manages|writes) )\S{3,}(?<!s)s )(?!(?:the|den|det|de|this|that|its|deras|dess) |\S{3,}(?:et|en|arna|erna|orna|ena) )(?:\S+ )(?!(?:the|den|det) )/;
/** "How do municipalities …", "hur rustar sig kommunerna …": what is done by all of them. */
export const HOW_THEY =
  /^ (?:how (?:do|are|have|can) |hur (?:jobbar|arbetar|rustar|hjalper|gor|har|forsoker|kan|stodjer|samarbetar|moter|hanterar|satsar|klarar) )(?:sig |olika |andra |partner |svenska |swedish |different |the |other |our |local |lokala )*(?:kommuner|kommunerna|regioner|regionerna|stader|staderna|parterna|partners|municipalities|cities|towns|regions|councils|P|Pall) |^ hur har man (?:gjort|lyckats|fatt|jobbat|arbetat) /;
/** "Var ska man bygga cykelvägar?"; a meeting or a start has one place. */
export const WHERE_AIMS =
  /^ (var|where) ((ska|skall|vill|forsoker|will|should) (?!(\S+ ){1,12}(motas|mots|traffas|hallas|halls|invigas|aga rum|borja|starta|meet|be held|take place|happen|gather|start|begin|open) )|(is|are) (\S+ ){1,3}to )/;
/** "Var används förnybar energi?", "where are women trained?": of things in general, so every place counts. */
export const WHERE_DONE =
  /^ (var (?!(finns|hålls|halls|fods|trivs|kravs) )\p{L}{4,}s (?!(?:\S+ )?\S{3,}(?:et|en|na|arna|erna) )|where (is|are) (?!(the|this|that|it|they|he|she) )(\S+ ){1,4}(?!need)\p{L}{3,}(ed|ught|ilt|ade|own) )/u;
export const LOOSE = /^ (nat|nagot|nagra|nan|anything|something|any|allt|alla|everything|all|mer|more|fler) /;
export const ASKS =
  /(^| )(vilka|vilken|vilket|vad|vem|vems|varifran|vart|var|nar|hur|varfor|which|what|who|whom|whose|where|when|how|why) /;
export const YES_NO =
  /^ (kostar|kostade|kravs|kravdes|brukade|behovdes|blev|blir|skulle|brukar|raknas|gar|gick|stammer|ingick|borjade|lyckades|hann|racker|finns|far|kan|maste|ska|bor|behover|ar|har|ger|tar|kommer|hade|fick|ingar|pagar|fungerar|deltar|finansierar|betalar|ligger|galler|tillhor|behovs|racker|can|could|may|must|do|does|did|is|are|was|were|has|have|will|should|would|am) (?!$)/;

/** "Sista dag att söka?": the thing asked for and nothing that asks. */
export const ATTRIBUTE =
  /^ (the )?(grant|bidrag(et)?|stodet|time ?frame|tidsramen?|tidsplanen?|((P1|P) (period|budget|time|name|number|manager|leader|start|end|grant|partner|goal|aim|purpose)|sista (ansoknings)?(dag|dagen|datum)|deadline(n)?|ansokningstid(en)?|last day|closing date|startdatum|slutdatum|start date|end date|kontaktperson(en)?|contact person|telefonnummer|mejladress(en)?|epostadress(en)?|phone number|email address|namnet pa|name of|sdg number|budget(en)?|bidragsbelopp(et)?|projektperiod(en)?|projekttid(en)?|project period|antal (deltagare|invanare|elever)|number of (participants|inhabitants|residents|pupils))) (?!(P|Pall|D) |(\S+ )?(\S+ )?(P|Pall|D) $)/;
export const THEN_WHICH =
  / (?:vilka|which) (?:P|D|Pall) (?:\S+ ){1,3}(?:this|that|it|so|detta|det|sa) $| (vilka|which) (P|D|Pall)( (finns|finns det|are there|do so|i sa fall|in that case))? $|^ .* (vad|what|vilka) (finns|fanns|finns det|is there|is available|har gjorts|gors|has been done|is being done) $/;
/** What was done is one thing that a text tells: "what did the growers do with the money?" */
export const IS_PAST = /^ (what did|vad gjorde) (?!(SP|IP|ni|you|icld) )/;
/** What one partner got or said is one thing too: "what did Kalmar learn from the work on water?" */
export const IS_OF_PARTNER =
  /^ (?:what (?:did|does|do|has|have) SP (?:itself |themselves )?(?:gain|gained|contribute|contributed|learn|learnt|learned|get|got|give|given|receive|received|bring|brought|think|say|said|need|offer|provide|pay)|vad (?:fick|far|larde|bidrar|bidrog|ger|gav|sager|sa|tycker|betalar|behover|erbjuder) SP) /;
/** "What happens to the waste?", "vad görs nu med marken?": asks what becomes of one thing. */
export const WHAT_BECOMES =
  /^ (?:\S+ ){1,4}(?:hander|gors|happens|done|gjorts|happening) (?:next |sedan |nu )?(?:med|with|to(?= (?:the|it|its|this|that|these|those|all|a|an|my|our|your) )) /;
/** "Lämnar fler företag in anbud nu?", "märks det på sjukhuset?": a finite verb and its subject, in Swedish order. */
export const VERB_FIRST =
  /^ \S{3,}(?:r|de|te|s) (?:man|det|den|de|ni|vi|du|sig|nagon|nagot|nagra|alla|fler|flera|farre|\S{3,}(?:arna|erna|orna|ena)) \S+ \S/;
