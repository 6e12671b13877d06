// Democracy and rights in both languages: how people take part, are represented and are protected.
// Over 200 lines: the heart of what partnerships are about. Data only, from general knowledge.
import type { ConceptEntries } from './concept.js';

/** Local democracy: participation, elections, leadership, transparency, human rights, civil society. */
export const DEMOCRACY: ConceptEntries = {
  democracy: {
    broader: '',
    sv: 'demokrati, lokal demokrati, demokratisk, demokratisk utveckling, demokratiutveckling, demokratiarbete, demokratiska värden, demokratiska principer, demokratiskt styre, demokratisering, lokaldemokrati, demokratifråga, självstyre, kommunalt självstyre, folkstyre, demokratifrämjande, demokratiska processer',
    en: 'democracy, local democracy, democratic, democratic governance, democratisation, democratization, democratic values, democratic development, democratic principles, self-government, local self-government, good governance, local governance, democratic process, democratic institutions',
    passageSv:
      'Genom att dela erfarenheter av lokal demokrati vill parterna stärka förtroendet mellan valda och väljare.',
    passageEn:
      'By sharing experience of local democracy the partners want to strengthen trust between the elected and their voters.',
  },
  'citizen-participation': {
    broader: 'democracy',
    sv: 'medborgarinflytande, medborgardeltagande, delaktighet, inflytande, deltagande demokrati, medborgarengagemang, medborgerligt deltagande, brukarinflytande, medskapande, medborgarförslag, e-förslag, demokratiskt deltagande, lokalt deltagande, politiskt deltagande, medborgarråd, delaktiga invånare, invånarnas inflytande, e-petition, folkomröstning, medborgarmakt, byamöte, stormöte, lottade, förslagslåda, offentlig utfrågning, delaktig, delaktiggöra, delaktiggör, vara med och bestämma, göra sin röst hörd, medbestämmande, påverka beslut, invånarnas röst, lokala kommittéer',
    en: 'citizen participation, public participation, civic participation, participatory democracy, citizen engagement, civic engagement, community participation, community engagement, citizen involvement, citizen influence, public involvement, citizen proposal, petition, referendum, political participation, co-creation, user involvement, participatory governance, participatory approach, stakeholder participation, resident involvement, town hall meeting, village meeting, public hearing, citizens jury, citizens assembly, suggestion box, have a say, having a say, take part in decisions, influence decisions, influence on decisions, in decision-making, in decision making, on local decision making, voice heard, involve residents, involve citizens, ward committee, ward meeting, consultation with residents, residents decide, voice of citizens, village committee',
    passageSv:
      'Invånarna ska kunna påverka besluten även mellan valen, genom förslag, råd och möten i den egna stadsdelen.',
    passageEn:
      'Residents should be able to influence decisions between elections too, through proposals, councils and local meetings.',
  },
  'citizen-dialogue': {
    broader: 'citizen-participation',
    sv: 'medborgardialog, invånardialog, medborgarmöte, dialogmöte, öppet möte, rådslag, samtal med medborgarna, medborgarpanel, öppna möten, medborgarundersökning, dialog med medborgare, dialog med invånare, medborgardialoger, bymöte, stormöte, invånarmöte, medborgarsamtal, dialog mellan politiker och medborgare, dialog med medborgarna, samrådsmöte, frågestund, torgmöte',
    en: 'citizen dialogue, citizen dialog, civic dialogue, public dialogue, dialogue with citizens, dialogue with residents, public meeting, town hall meeting, public hearing, citizen panel, citizens assembly, community meeting, village meeting, =deliberation, =deliberative, citizen meeting, citizen survey, focus group, dialogue between politicians and citizens, dialogue between citizens, listening session, consult residents, dialogue meeting, question time',
    passageSv:
      'Politikerna sätter sig vid köksborden i byn, lyssnar på vad som skaver och återkommer med svar inom en månad.',
    passageEn:
      'Politicians sit down at kitchen tables in the village, listen to what chafes and return with answers within a month.',
  },
  'participatory-budgeting': {
    broader: 'citizen-participation, budgeting',
    isJoint: true,
    sv: 'medborgarbudget, deltagande budget, deltagande budgetering, medborgarbudgetering, deltagarbudget, lokal utvecklingsfond, öppen budget, medborgarna beslutar om budgeten, invånarbudget, rösta om budget, medborgarna bestämmer över pengarna, omröstning om projekt',
    en: 'participatory budgeting, participatory budget, citizen budget, citizens budget, community budget, open budget, residents vote on the budget, residents vote on, vote on projects, neighbourhood budget, people decide how to spend',
    passageSv:
      'En del av investeringsbudgeten läggs ut till omröstning, och invånarna väljer själva mellan fjorton förslag.',
    passageEn:
      'Part of the investment budget is put to a vote, and residents themselves choose between fourteen proposals.',
  },
  elections: {
    broader: 'democracy',
    sv: '=val, lokalval, kommunalval, valdeltagande, rösträtt, röstning, väljare, valrörelse, valarbete, valnämnd, kandidat, valkampanj, förstagångsväljare, =rösta, valdemokrati, valkrets, omröstning, valobservatör, vallokal, valdagen, röstlängd, kandidater',
    en: '=election, local election, municipal election, =vote, voting, voter, voter turnout, electoral, suffrage, ballot, polling station, candidate, election campaign, first-time voter, right to vote, electoral system, constituency, election observer, voter education, voters, electoral roll, turnout, candidates, first-time voters',
    passageSv:
      'Valnämnderna jämför hur förstagångsväljare nås och varför valdeltagandet skiljer sig så mycket mellan stadsdelar.',
    passageEn:
      'The electoral boards compare how first-time voters are reached and why turnout differs so much between districts.',
  },
  'political-leadership': {
    broader: 'democracy, leadership',
    sv: 'kommunfullmäktige, kommunstyrelse, politiker, förtroendevald, förtroendevalda, folkvald, folkvalda, fullmäktige, kommunpolitiker, politiskt ledarskap, regionfullmäktige, politisk styrning, politisk ledning, lokalpolitiker, nämnd, kommunalpolitik, opposition, oppositionsråd, politiska partier, politiskt parti, majoritet och opposition, regionråd, =partier',
    en: 'municipal council, city council, local council, town council, county council, councillor, councilor, politician, elected representative, elected official, political leadership, political leader, local politician, political party, political parties, opposition, standing committee, municipal executive board, council meeting, ward councillor, executive committee, politically elected',
    passageSv:
      'Majoritet och opposition reser tillsammans och diskuterar hur fullmäktiges debatter kan bli begripligare för åhörarna.',
    passageEn:
      'Majority and opposition travel together and discuss how council debates can become clearer to the audience.',
  },
  mayors: {
    broader: 'political-leadership',
    sv: 'borgmästare, vice borgmästare, kommunalråd, kommunstyrelsens ordförande, guvernör, stadens ledare',
    en: 'mayor, deputy mayor, vice mayor, mayoress, lord mayor, chair of the municipal executive board, governor',
    passageSv: 'Borgmästaren och kommunalrådet skrev under avtalet och lovade att följa upp det varje år.',
    passageEn:
      'The mayor and the chair of the executive board signed the agreement and promised to follow it up every year.',
  },
  'political-administrative-roles': {
    broader: 'political-leadership, administration',
    sv: 'rollfördelning mellan politiker och tjänstepersoner, rollfördelning, tjänsteman, tjänstemän, tjänsteperson, tjänstepersoner, politiker och tjänstemän, ansvarsfördelning, samspel mellan politik och förvaltning, delegationsordning',
    en: 'division of roles, politicians and civil servants, politicians and officials, civil servant, public official, division of responsibilities, political-administrative interface, municipal officer, municipal official, =officials',
    passageSv:
      'Vem bestämmer vad? Rollerna mellan dem som är valda och dem som är anställda gås igenom med verkliga fall.',
    passageEn:
      'Who decides what? The roles of those elected and those employed are gone through with real cases.',
  },
  transparency: {
    broader: 'democracy',
    sv: 'transparens, insyn, öppenhet, offentlighetsprincip, offentlighetsprincipen, ansvarsutkrävande, rättssäkerhet, handlingsoffentlighet, meddelarfrihet, redovisa öppet, allmän handling, allmänna handlingar, offentlig information, medborgarinformation, öppen förvaltning, medborgarbyrå, medborgarkontor, medborgarservice, insynsrätt, öppna möten, öppna sammanträden, direktsänd, webbsänd, webbsändning, offentliggöra, öppen redovisning, granska makten, följa besluten, ansvarsskyldighet, offentlig redovisning, offentliga protokoll',
    en: 'transparency, transparent, accountability, accountable, openness, access to information, public access, freedom of information, right to information, open government, answerability, public disclosure, citizen service centre, citizen information, public records, open meetings, open council meetings, web broadcast, live-streamed, livestream, open books, publish the accounts, public scrutiny, social audit, report card, citizen report card, open contracting, public register, published online, open to the public, social accountability',
    passageSv:
      'Protokoll, beslut och räkenskaper läggs ut på anslagstavlan och webben, så att vem som helst kan granska dem.',
    passageEn:
      'Minutes, decisions and accounts are put on the notice board and the web, so that anyone can examine them.',
  },
  'anti-corruption': {
    broader: 'transparency',
    sv: 'korruption, antikorruption, korruptionsbekämpning, muta, mutor, bestickning, jäv, visselblåsare, oegentligheter, nepotism, vänskapskorruption, etiska riktlinjer, uppförandekod, motverka korruption, svågerpolitik, bedrägeri, visselblåsarfunktion, penningtvätt, mutbrott, mutförsök, otillbörlig påverkan, intressekonflikt, maktmissbruk, förskingring, korrupt, visselblåsning, svågerkapitalism, mutfri, tjänstemissbruk, svarta affärer',
    en: 'corruption, anti-corruption, corrupt, bribe, bribery, conflict of interest, whistleblower, whistle-blower, integrity, nepotism, code of conduct, fraud, fighting corruption, embezzlement, code of ethics, misuse of public funds, clientelism, bribes, bribe-taking, kickback, graft, extortion, embezzle, whistleblowing, abuse of power, misconduct, ghost workers, corruption-free, clean government, facilitation payment, bid rigging, misuse of funds',
    passageSv:
      'En visselblåsarfunktion och tydliga regler om jäv gör det svårare att köpa sig ett tillstånd.',
    passageEn:
      'A whistleblower line and clear rules on conflicts of interest make it harder to buy oneself a permit.',
  },
  decentralisation: {
    broader: 'democracy',
    sv: 'decentralisering, kommunreform, kommunindelning, kommunsammanslagning, lokalt självbestämmande, subsidiaritet, maktdelning, decentraliseringsreform, regionalisering, federalism, maktfördelning, territoriell reform, statsbidrag, mellankommunal samverkan, mellankommunalt samarbete, sammanslagna kommuner',
    en: 'decentralisation, decentralization, devolution, municipal reform, local government reform, amalgamation, municipal merger, subsidiarity, local autonomy, regionalisation, regionalization, federalism, devolved, inter-municipal cooperation, intermunicipal cooperation, territorial reform, amalgamated, power sharing, intergovernmental',
    passageSv:
      'När staten flyttar ansvar till de nya storkommunerna måste de lära sig driva skolor och vård på egen hand.',
    passageEn:
      'As the state moves duties to the new merged municipalities, they must learn to run schools and clinics themselves.',
  },
  'human-rights': {
    broader: 'democracy',
    sv: 'mänskliga rättigheter, människorättsbaserat arbetssätt, rättighetsbaserat, rättighetsperspektiv, rättighetsbaserat arbetssätt, människorätt, rättighet, rättigheter, diskriminering, antidiskriminering, icke-diskriminering, likabehandling, medborgerliga rättigheter, rättsstat, rättsstatens principer, rättvisa, yttrandefrihet, mötesfrihet, människorättsförsvarare, rättshjälp, lika rättigheter, människovärde, domstol, rättsväsende, diskriminerad',
    en: 'human rights, human rights based approach, human-rights-based approach, rights-based, rights-based approach, rights holder, duty bearer, discrimination, anti-discrimination, non-discrimination, equal treatment, civil rights, rule of law, freedom of expression, human rights city, equal rights, access to justice, legal aid, human dignity, human rights defender, freedom of assembly, social justice, court of law, justice system, judiciary, =courts, human rights office, discriminated, human rights defenders, stigma',
    passageSv:
      'Tjänstepersoner utbildas i att pröva varje beslut mot konventionerna och att ge den som utesluts en väg att klaga.',
    passageEn:
      'Officials are trained to test each decision against the conventions and to give those who are left out a way to appeal.',
  },
  minorities: {
    broader: 'human-rights, inclusion',
    sv: 'minoritet, minoriteter, nationella minoriteter, minoritetsgrupp, =romer, romsk, etnisk minoritet, etniska minoriteter, minoritetsspråk, etnisk mångfald, rasism, antirasism, främlingsfientlighet, antisemitism, islamofobi, religiösa minoriteter, romsk inkludering, sverigefinnar, etniska grupper, etnicitet, afrofobi, judar, muslimer, samer, etnisk, kastlösa, dalit, samiska, minoritetsfolk',
    en: 'minority, minorities, national minorities, ethnic minority, roma, roma inclusion, ethnic group, ethnic diversity, racism, anti-racism, xenophobia, antisemitism, islamophobia, minority rights, religious minority, minority group, racial discrimination, ethnicity, roma people, jewish, muslim, sami, minority language, ethnic, caste, dalit, ethnic groups',
    passageSv:
      'Brobyggare med romsk bakgrund följer familjer till möten med skola och myndigheter, och misstron minskar på båda håll.',
    passageEn:
      'Mediators of Roma background go with families to meetings with schools and authorities, and mistrust fades on both sides.',
  },
  'indigenous-peoples': {
    broader: 'minorities',
    sv: 'urfolk, ursprungsbefolkning, urbefolkning, samer, samisk, sametinget, sápmi, =inuit, traditionell kunskap, renskötsel, rennäring, samiska, ursprungsfolk, urfolksrätt, samebyar, san-folket, urfolksspråk',
    en: 'indigenous, indigenous people, indigenous peoples, sami, sámi, first nations, traditional knowledge, reindeer herding, native people, indigenous rights, aboriginal, indigenous community, customary law, indigenous knowledge, san people, indigenous language, tribal',
    passageSv:
      'Urfolkens råd får säga sin mening om gruvor och vägar innan något beslut fattas om deras marker.',
    passageEn:
      'Indigenous councils have their say on mines and roads before anything is decided about their lands.',
  },
  'local-media': {
    broader: 'democracy, communication',
    sv: 'lokala medier, lokalpress, tidning, journalist, journalistik, pressfrihet, närradio, lokalradio, massmedia, medier, lokaltidning, fria medier, desinformation, falska nyheter, radioprogram, källkritik, mediekunnighet, lokaljournalistik, radiostation, =radio, radiosändning, tidningar, sändning, poddar, podd',
    en: 'local media, local press, newspaper, journalist, journalism, press freedom, freedom of the press, community radio, local radio, mass media, disinformation, misinformation, fake news, media literacy, radio programme, radio station, free media, radio show, fact-checking, =radio, broadcast, broadcasts, newspapers, podcast, radio programmes, community station, media house',
    passageSv:
      'Närradion sänder från fullmäktige, och lokala journalister får lära sig läsa en kommunal budget.',
    passageEn:
      'Community radio broadcasts from the council, and local journalists learn to read a municipal budget.',
  },
  'civil-society': {
    broader: 'democracy',
    sv: 'civilsamhälle, civilsamhällesorganisation, ideell förening, föreningsliv, föreningslivet, frivilligorganisation, folkrörelse, idéburen, idéburna sektorn, ideell sektor, ideella organisationer, volontär, volontärarbete, frivilligarbete, ideellt arbete, frivillig, byalag, civila samhället, intresseorganisation, föreningsstöd, föreningar, medborgarorganisation, trossamfund, volontärer, ideella, frivilliga',
    en: 'civil society, civil society organisation, civil society organization, nongovernmental, ngo, non-profit, nonprofit, non-governmental organisation, non-governmental organization, voluntary organisation, voluntary sector, volunteer, volunteering, voluntary work, grassroots, grass-roots, community-based organisation, community based organization, third sector, =associations, faith-based organisation, community organisation, popular movement, charity, =cso, volunteers, ngos, church groups, voluntary organisations, community groups',
    passageSv: 'Föreningar och frivilliga får en fast kontakt på kommunen och ett avtal om vem som gör vad.',
    passageEn:
      'Associations and volunteers are given a regular contact at the town hall and an agreement on who does what.',
  },
  trust: {
    broader: 'democracy',
    sv: 'tillit, förtroende, social tillit, misstro, socialt kapital, social sammanhållning, social hållbarhet, förtroende för politiker, tillitsbaserad, tillitsbaserad styrning, samhällsgemenskap, sammanhållning, polarisering, mellanmänsklig tillit, tillitsskapande, förtroendefulla relationer, samhällskontrakt, demokratiskt förtroende',
    en: '=trust, =mistrust, =distrust, social trust, social capital, social cohesion, social sustainability, public trust, trust in institutions, trust-based, polarisation, polarization, community cohesion, confidence in politicians, trust-building, build trust, social contract, socially sustainable',
    passageSv:
      'Förtroendet för kommunen mäts varje år, och svaren visar att det växer när löften följs upp öppet.',
    passageEn:
      'Confidence in the municipality is measured every year, and it proves to grow when promises are followed up openly.',
  },
  resilience: {
    broader: 'crisis-preparedness, democracy',
    sv: 'resiliens, motståndskraft, resilient, samhällsresiliens, uthållighet, demokratisk motståndskraft, motståndskraftig, robusthet, robust samhälle, lokal resiliens, återhämtningsförmåga, demokratisk resiliens, motståndskraftiga samhällen',
    en: 'resilience, resilient, community resilience, urban resilience, democratic resilience, robustness, resilient society, resilient community, societal resilience, resilient city, local resilience, ability to recover',
    passageSv:
      'Ett motståndskraftigt samhälle klarar chocker utan att glömma dem som har minst, och det går att öva.',
    passageEn:
      'A resilient society copes with shocks without forgetting those who have least, and it can be practised.',
  },
  inclusion: {
    broader: 'democracy, human-rights',
    sv: 'inkludering, social inkludering, inkluderande, inkluderande samhälle, mångfald, delaktighet för alla, utanförskap, marginaliserad, marginaliserade grupper, social exkludering, ojämlikhet, minskad ojämlikhet, jämlikhet, lika möjligheter, social inklusion, underrepresenterad, inkluderande samhällen, jämlik, underrepresenterade grupper, social rättvisa, utestängda',
    en: 'inclusion, social inclusion, inclusive, inclusive society, inclusive societies, diversity, marginalised, marginalized, social exclusion, exclusion, inequality, inequalities, reduced inequalities, reduce inequality, underrepresented, under-represented, equal opportunities, equity, leave no one behind, marginalisation, marginalization, excluded groups, =equality',
    passageSv:
      'Grupper som sällan hörs bjuds in tidigt, på tider och platser som passar dem, med tolk och barnpassning.',
    passageEn:
      'Groups that are seldom heard are invited early, at times and places that suit them, with an interpreter and childcare.',
  },
  'gender-equality': {
    broader: 'human-rights',
    sv: 'jämställdhet, jämställd, jämställdhetsintegrering, jämställdhetsarbete, jämställdhetsperspektiv, kvinna, kvinnor, kvinnors rättigheter, könsperspektiv, genusperspektiv, genus, könsroll, könsroller, kvinnors egenmakt, kvinnors deltagande, normkritik, maskulinitet, mansroll, män för jämställdhet, flickor, flickors rättigheter, jämställdhetsplan, kvinnofrågor, feminism, cedaw, könsnormer, män och pojkar, kvinnor och flickor, flickor och kvinnor, lika rättigheter för kvinnor, jämlikhet mellan könen',
    en: "gender, gender equality, gender equity, gender mainstreaming, gender perspective, gender-responsive, =woman, =women, women's rights, women's empowerment, empowerment of women, empowering women, gender norms, gender roles, gender-sensitive, masculinity, engaging men, girls, girls' rights, gender equal, gender gap, gender balance, feminism, feminist, cedaw, men and boys, women and girls, girls and women, female, equality between women and men, womens group, womens association, widows, mens role",
    passageSv:
      'Varje förvaltning granskar sina tjänster och mäter om kvinnor och män, flickor och pojkar får lika mycket av dem.',
    passageEn:
      'Each department examines whether women and men, girls and boys, receive an equal share of its services.',
  },
  'womens-leadership': {
    broader: 'gender-equality, political-leadership',
    isJoint: true,
    sv: 'kvinnligt ledarskap, kvinnors ledarskap, kvinnor i politiken, kvinnors politiska deltagande, kvinnliga politiker, kvinnlig politiker, kvinnliga ledare, kvinnlig ledare, kvinnonätverk, kvinnlig kandidat, könskvotering, kvinnors representation, kvinnliga kandidater, kvinnoråd, kvinnor i beslutsfattande, politiskt aktiva kvinnor, kvinnor i fullmäktige, kvinnlig borgmästare, kvinnliga ledamöter, fler kvinnor i politiken',
    en: "women's leadership, female leadership, women leaders, women in politics, women's political participation, female politician, women politicians, women's representation, women in decision-making, female leader, women's network, gender quota, women candidates, women councillors, women's caucus, women in leadership, women mayors, woman mayor, women elected, elected women, more women in politics, woman candidate, women in local politics",
    passageSv:
      'Nyvalda kvinnor får en mentor i partnerkommunen och tränar på att tala, förhandla och bemöta hot.',
    passageEn:
      'Newly elected women are given a mentor in the partner municipality and practise speaking, negotiating and facing threats.',
  },
  'unpaid-care': {
    broader: 'gender-equality, employment',
    sv: 'obetalt arbete, obetalt omsorgsarbete, obetalt hemarbete, hemarbete, hushållsarbete, omsorgsarbete, lika lön, lönegap, löneskillnader mellan kvinnor och män, löneskillnad, oavlönat arbete, hushållssysslor, jämställda löner, lika lön för lika arbete',
    en: 'unpaid care, unpaid work, unpaid care work, domestic work, household work, household chores, care work, equal pay, gender pay gap, pay gap, care burden, unpaid labour, care economy, fetching water, division of household work',
    passageSv:
      'En tidsstudie visar hur många timmar kvinnor lägger på att hämta, laga och vårda utan betalning.',
    passageEn: 'A time-use study shows how many hours women spend fetching, cooking and caring without pay.',
  },
  'gender-budgeting': {
    broader: 'gender-equality, budgeting',
    isJoint: true,
    sv: 'jämställdhetsbudgetering, könsuppdelad statistik, jämställd budget, genusbudgetering, könsuppdelad, gender budgeting, jämställdhetsanalys, jämställd resursfördelning, könsdisaggregerad',
    en: 'gender budgeting, gender-responsive budgeting, gender responsive budgeting, gender budget, sex-disaggregated data, gender-disaggregated, gender analysis, gender statistics, gender audit',
    passageSv: 'Budgeten gås igenom rad för rad för att se hur mycket av idrottsstödet som når flickorna.',
    passageEn: 'The budget is read line by line to see how much of the money for sport reaches the girls.',
  },
  lgbtq: {
    broader: 'human-rights, inclusion',
    sv: 'hbtq, hbtqi, hbt, homosexuella, homosexuell, transperson, prideparad, prideflagga, sexuell läggning, könsidentitet, queer, regnbågsflagga, hbtq-personer, homofobi, transpersoner, regnbågsfamilj, pride, regnbåge',
    en: 'lgbtq, lgbt, lgbti, lgbtqi, =gay, lesbian, transgender, pride parade, pride week, sexual orientation, gender identity, queer, homosexual, homophobia, same-sex, rainbow family, pride',
    passageSv:
      'Personal på ungdomsgårdar och vårdcentraler utbildas i bemötande av homosexuella och transpersoner.',
    passageEn:
      'Staff at youth centres and clinics are trained in how to meet gay and transgender people with respect.',
  },
};
