// Whether a question is one for this assistant, a greeting, or something else: the weather, code, poems, orders to
// the assistant, chat, sums, translation, advice. Only what is certain from its wording: a question about projects
// on weather warnings or coding clubs is in scope, and what the texts do not say is for the judge to find.
import { words } from '../language.js';
import type { Scope } from './understood.js';

const HELP = [
  /^ (hej|hejsan|halla|tjena|tja|god (morgon|dag|kvall)|goddag|hello|hi|hey|good (morning|afternoon|evening)|hallo)( (hej|hejsan|pa dig|dar|there|du|assistant|assistenten|alla))? $/,
  /^ (help|hjalp|hjalp mig|help me|info|meny|menu|start) $/,
  /^ (hej |hello |hi |hey )?(vad|what) (kan|can) (jag|man|vi|du|ni|i|you|we|one|det har|this)( \p{L}+)? (fraga|stalla|ask|gora|do|hjalpa|help|svara|answer|veta|anvandas|be used|soka|search)( \p{L}+){0,5} $/u,
  /^ (hej |hello )?(vad|hur|how|what) (kan|can) (du|ni|you) (hjalpa|help|assist)( \p{L}+){0,3} $/u,
  /^ (hur|how) (fungerar|funkar|anvander|do i use|does|works|do you|gor man for att fraga)( \p{L}+){0,4} (du|detta|det har|den har( \p{L}+)?|this|work|function|you|it|assistenten|assistant|tjansten)( work| function)? $/u,
  /^ ((good (morning|afternoon|evening)|hello|hi|hej) )?(kindly |please )?(explain|forklara|show me|visa) (how|hur) ((i|jag|man|one|vi|we|should|ska|be) )+(use|using|anvander?)( \p{L}+){0,3} $/u,
  / (vad ar du (bra pa|till for)|what are you (good at|for)|are you a (person|human|robot|bot) (or|and) |(svarar|pratar|forstar|kan|talar) du (pa )?(engelska|svenska)|do you (speak|answer in|understand|know) (english|swedish)) /,
  /^ (vem|vad) (ar|e) du( for (nagot|nat|en))?( egentligen)?( ar du (en )?\S+)? $/,
  /^ (varifran|var|where) (hamtar|far|tar|kommer|do|har) (du|dina|your|you) (\p{L}+ ){0,3}(svar|answers|information|uppgifter)( \p{L}+){0,2} $/u,
  / (hur|how) (ska|kan|do|should|can|far) (jag|man|i|we|vi) (anvanda|use) (den har|det har|denna|this|the) (tjanst|tjansten|sidan|assistenten|service|assistant|page|tool|chat)\S* /,
  /^ (help me|hjalp mig)( to| att)? (get started|komma igang|borja) $/,
  /^ (who|what) are you( exactly)? $/,
  /^ what is this( site| page| tool| chat| assistant)? $/,
  /^ vad (ar|e) (det har|detta)( for (nagot|nat|en sida|en tjanst))? $/,
  /^ (vilka|what|which) (fragor|questions|kinds? of questions|sorts? of questions|slags fragor)( \p{L}+){0,2} (kan|can|stalla|ask)( \p{L}+){0,3} $/u,
  /^ (what|vad) (do you know|kan du|vet du|vet ni|kan ni) $/,
];

const CODE_WORDS =
  / (python\p{L}*|javascript|typescript|typeerror|nullpointerexception|stacktrace|stack trace|regex|sql|html|css|kotlin|c\+\+|docker|kubernetes|npm|git|bash|excel formel|excel formula|api anrop|syntax error|syntaxerror|segfault|node js|react js|php) /u;

const REQUESTED =
  '(formulate|skriv|skriva|dikta|hitta pa|komponera|beratta|skapa|gor|formulera|forfatta|write|compose|create|make up|make|tell|draft|generate|sing|sjung|ge|give|rimma|dra)';
const CREATIVE = new RegExp(
  ` ${REQUESTED}( \\p{L}+){0,6} (dikt|dikter|poem|poems|haiku|limerick|saga|sagor|novell|story|stories|fairytale|fairy tale|sang|lat|song|lyrics|rap|skamt|joke|jokes|vits|vitsar|gata|riddle|essa|essay|uppsats|tal|speech|slogan|mejl|email|mail|brev|letter|pressmeddelande|press release|blogginlagg|blog post|tweet|inlagg|rim|rhyme|vers|verse|ansokan|application|recept|recipe) `,
  'u',
);
const CREATIVE_START = /^ (skriv|dikta|write|compose|draft|forfatta|sjung|sing|rimma)\b/;

const ORDERS = [
  / (ignore|disregard|forget|override|bypass|glom|bortse|strunta|ignorera|hoppa over|asidosatt)( \p{L}+){0,4} ((?:texts|texterna|documents|dokumenten)(?= (?:and|och) | $)|instructions?|instruktion(er|erna)?|rules|regler(na)?|prompt|prompts|guidelines|riktlinjer(na)?|everything|allt|directives|commands|order) /u,
  / (system ?prompt(en)?|systemprompten|system message|systemmeddelande(t)?|developer mode|utvecklarlage|jailbreak|do anything now|hidden prompt|initial prompt) /,
  /^ (system|assistant|admin|administrator|developer|root|user)( (note|notis|message|meddelande|override|instruction|instruktion|command|update))?:/,
  / (from now on|from this point|fran och med nu|hadanefter|fran nu|henceforth)( \p{L}+){0,3} (you|du|ska|answer|svara|respond|act|your) /u,
  / (you are|du ar|youre) now /,
  / du ar nu /,
  /^ (please |snalla |now |nu )?(act as|act like|pretend|roleplay|role play|agera som|lat som|latsas|spela rollen|imagine you are|forestall dig att du)\b/,
  / (i want you to|you (must|should|will|shall)|du (ska|maste|bor)) (only |now |nu |bara |alltid |always )?(act|pretend|behave|answer|respond|reply|say|svara|agera|latsas|saga|output|print|repeat)\b/,
  / (reveal|print|show|output|repeat|visa|skriv ut|avsloja|upprepa)( \p{L}+){0,3} (your|dina|din|ditt|the) (hidden |system |initial |secret |hemliga |interna )?(prompt|prompts|instructions|instruktioner|rules|regler|configuration|konfiguration|api key|nyckel|password|losenord) /u,
  / (repeat after me|upprepa efter mig|respond only with|answer only with|svara (bara|endast|enbart) med|always answer|svara alltid) /,
  /^ (please |snalla |kan du |can you |agera \S+ och |act \S+ and |now |nu )*(radera|ta bort|tom|skriv over|andra|delete|erase|wipe|drop|remove|overwrite|modify|purge)( \p{L}+){0,3} (texter|texterna|dokument|dokumenten|filer|filerna|indexet|index|databasen|databas|data|allt|texts|documents|files|database|everything|records) /u,
  / (confirm|bekrafta) (this|that|detta|att)( \p{L}+){0,12} (cite|citera|source|kalla) /u,
];

const CHAT = [
  /^ (hej |hi |hello )?(hur (mar|ar det med) (du|dig)|how are you|hows it going|laget|whats up|vad heter du|what is your name|whats your name|hur gammal ar du|how old are you|(ar|are) (du|you)( \p{L}+){0,2} (ai|robot|bot|manniska|human|kund|chatgpt|sprakmodell))( \p{L}+){0,2} $/u,
  /^ (tack|tackar|tack sa mycket|tusen tack|tack(?: sa mycket)? for (?:hjalpen|svaret|det)|thanks|thank you|thank you very much|(?:many )?thanks(?: a lot| so much)? for (?:the|your) (?:help|answer)|thank you (?:so much |very much )?for (?:the|your) (?:help|answer)|thx|ok|okej|okay|hej da|bye|goodbye|ja|nej|yes|no|bra|toppen|great|cool|lol|haha)( (tack|so much|a lot|very much))? $/,
  / (i love you|jag alskar dig|alskar du|do you love|are you single|vem skapade dig|who (made|created|built) you|vem har (gjort|byggt|skapat) dig) /,
];

const OTHER = [
  /^ (translate|oversatt|please translate|kan du oversatta|can you translate|could you translate)\b/,
  /^ (kan du |kan ni |skulle du kunna |can you |could you |please |snalla |i need |jag behover )*(hjalp|hjalpa|help) (mig|me|us|oss)? ?(med|with) (min|mitt|mina|my|our|var|vart|vara) (?!(?:projekt|ansok|bidrag|resa|rese|kommun|region|organisation|forening|skola|partner|rapport|budget|project|application|grant|travel|trip|municipal|council|organi|association|school|town|city|report|proposal|cooperation|samarbet))/,
  /^ (hur|how) (?:\S+ ){1,4}(?:min|mitt|mina|my) (?!(?:projekt|ansok|bidrag|resa|rese|kommun|region|organisation|forening|skola|partner|rapport|budget|project|application|grant|travel|trip|municipal|council|organi|association|school|town|city|report|proposal|cooperation|samarbet))/,
  / (vad tycker du|tycker du att|what do you think|whats your opinion|what is your opinion|din asikt|vad rekommenderar du|do you recommend|(?:which|vilket) (?:party|parti) (?:should|ska|skall|bor|borde) (?:i|jag|man|we|vi)|rosta pa i (?:\S*valet|val)|vote for in the) /,
  /^ (vad ar klockan|what time is it|what is the time|vilket datum ar det|what day is it|vilken dag ar det) /,
  / (formulera om|skriv om|skriva om|omformulera|forbattra|ratta|korrekturlas|korrekturlasa|snygga till|improve|rephrase|rewrite|reword|proofread|correct|polish) (\S+ ){0,4}(min|mitt|mina|my|our|den har|det har|this|the following) (\S+ ){0,3}(text|texten|mening|meningen|brev|brevet|mejl|ansokan|stavning|letter|email|application|sentence|paragraph|essay|cv|wording|spelling|grammar|tal|speech|uppsats)\S* /,
  / (wording|stavningen|spelling|grammatiken|grammar) (of|i|in|pa) (min|mitt|mina|my|our) /,
  / (tipsa om|rekommendera|foresla|recommend|suggest|find me|hitta) (?:\S+ ){0,3}(restaurang|hotell|lunchstalle|krog|bar|pub|cafe|fik|restaurant|hotel|hostel|place to eat)\S* /,
  / (boka|bestall|book|order|reserve) (at mig |mig |me )?(ett|en|a|an) (\S+ )?(tag|flyg|hotell|bord|biljett|resa|taxi|train|flight|hotel|table|ticket|room|pizza)\S* /,
  / (lunch|lunchen|middag|middagen|frukost|dinner|breakfast|bussen|taget|train|bus) (\S+ ){0,5}(idag|i dag|imorgon|i morgon|ikvall|i kvall|today|tomorrow|tonight) /,
  /^ (?:vad|vilken|what|which)(?: \S+){0,2} (?:huvudstad(?:en)? i|capital (?:city )?of) \S+ /,
  /^ (?:recept (?:pa|for|till)|recipe for|how can i get (?:a )?visa|hur far jag (?:ett )?visum) /,
  /^ (?:vad|what|hur mycket|how much) (?:ar|blir|is) \d+( \d+)*( procent| percent| av| of)+ \d/,
  / (rakna ut|calculate|compute|kvadratroten|square root|derivatan|derivative of|solve the equation|los ekvationen) /,
  / (aktiekurs\S*|vaxelkurs\S*|valutakurs\S*|exchange rate|styrranta\S*|(?:dam)?allsvenskan|premier league|champions league|eurovision|melodifestivalen|stock price|bitcoin|lottonummer|lottery|horoskop|horoscope|fotbollsresultat|(?:vem|vilka|vilket (?:land|lag)|who|which (?:country|team)) (?:vann|won) (?:\S+ ){0,3}(?:sm guld|guldet|sm-guld|matchen|finalen|em|vm|os|match|game|world cup|euros|olympics|super bowl)) /,
  /^ (vad|what|hur mycket|how much) (blir|ar|is|are) \d+( (plus|minus|times|ganger|delat med|divided by) \d+)+ /,
];

/**
 * @param folded    Folded words, single spaces, one at either end.
 * @param question  As asked, for signs that words do not show.
 * @param isAboutTexts  Whether the question asks for partnerships or texts ("which projects …").
 */
export function judgeScope(folded: string, question: string, isAboutTexts: boolean): Scope {
  if (HELP.some((pattern) => pattern.test(folded) || pattern.test(lastSentence(question)))) return 'help';
  if (ORDERS.some((pattern) => pattern.test(folded)) || isRoleMark(question)) return 'instructions';
  if (CHAT.some((pattern) => pattern.test(folded))) return 'chat';
  if (OTHER.some((pattern) => pattern.test(folded)) || isSum(question)) return 'other';
  if (
    CREATIVE.test(folded) &&
    (CREATIVE_START.test(folded) || isForAsker(folded) || WORK_FOR_ASKER.test(folded))
  )
    return 'creative';
  if (isAboutTexts) return 'in';
  if (ADVICE.test(folded)) return 'other';
  if (isWeather(folded)) return 'weather';
  if (CODE_WORDS.test(folded) || isCodeJob(folded)) return 'code';
  return 'in';
}

/** "Hi there, first time here. What is this?": what is asked last, folded, one space at either end. */
function lastSentence(question: string): string {
  const last =
    question
      .trim()
      .split(/(?<=[.!?])\s+/u)
      .at(-1) ?? '';
  return ` ${words(last).join(' ')} `;
}

/** "Should I buy shares?"; what one should apply for or report is told in the rules. */
const ADVICE = / (should i|bor jag|borde jag) (?!.*(apply|ansok|soka|rapport|report))/;

/** "17*23", "what is 2 + 2?": nothing but numbers and signs. */
function isSum(question: string): boolean {
  const sum = question
    .toLowerCase()
    .replace(
      /^(?:vad (?:är|blir)|what(?:'s| is| are)|calculate|räkna ut|hur mycket (?:är|blir)|how much is) /,
      '',
    );
  return /^[\d\s+*/x×÷^=().,?-]{3,}$/.test(sum) && /\d\s?[+*/x×÷^]\s?\d/.test(sum);
}

/** "SYSTEM NOTE: …", "[system]", chat template marks: somebody playing the operator. */
function isRoleMark(question: string): boolean {
  return (
    /<\|[a-z_]{2,20}\|>|\[\/?(?:INST|SYS(?:TEM)?)\]|^#{2,} ?(?:system|instruction)/i.test(question) ||
    /^\W{0,5}(?:system|admin(?:istrator)?|developer|assistant)(?: (?:note|message|override|instruction|prompt|update|alert))?\s?:/i.test(
      question,
    )
  );
}

/** "Help me write a speech": work for the asker, whatever the thing is called. */
const WORK_FOR_ASKER = new RegExp(
  `^( (kan|skulle|can|could|would|please|snalla|hej|hi|hello|jag|i|vill|behover|need|want|du|you|ni|kunna))* (hjalpa|hjalp|help)( (mig|oss|me|us))?( (att|to|med att|with))* ${REQUESTED}\\b`,
);

/** "Write me a …", "tell me a joke": an indefinite thing made to order, not "tell me about the song project". */
function isForAsker(folded: string): boolean {
  return new RegExp(
    `^( (kan du|can you|could you|please|snalla|hej|hi|hello|would you|jag vill att du|i want you to))* ${REQUESTED}( (mig|oss|me|us))?( (en|ett|a|an|nagra|some|another|nagot|din|your))\\b`,
  ).test(folded);
}

function isWeather(folded: string): boolean {
  const isNow =
    / (idag|imorgon|i dag|i morgon|i helgen|ikvall|i kvall|i veckan|just nu|today|tomorrow|tonight|this weekend|this week|next week|right now|nasta vecka) /.test(
      folded,
    );
  if (
    / (vader|vadret|vaderprognos|weather|forecast|temperatur|temperature|varmt|kallt) /.test(folded) &&
    isNow
  )
    return true;
  if (/ (regn|sno|regna|regnar|snoa|snoar|rain|snow|sunny|soligt) /.test(folded) && isNow) return true;
  return / (hur (ar|blir) vadret|vad blir det for vader|vad ar det for vader|hows the weather|how is the weather|what is the weather|whats the weather|what will the weather|weather forecast for|vaderprognosen for|kommer det (att )?(regna|snoa)|will it (rain|snow)) /.test(
    folded,
  );
}

function isCodeJob(folded: string): boolean {
  return / (skriv|write|fix|fixa|debug|debugga|felsok|laga|programmera|koda|implement|implementera)( \p{L}+){0,5} (kod|code|skript|script|funktion|function|program|bugg|bug|algoritm|algorithm|query|webbsida|website|app) /u.test(
    folded,
  );
}
