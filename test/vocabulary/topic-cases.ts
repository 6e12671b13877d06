// Words and phrases of municipal work with the topics they name, for the tests of the thesaurus. One line a case, so
// that a missed word is added where one reads it; longer than other files for that reason.

/** One line a case: text, then the concepts it must name, others allowed. */
function table(lines: string): [string, string[]][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', ids = ''] = line.split('|').map((part) => part.trim());
      return [text, ids.split(' ').filter(Boolean)];
    });
}

/** What people write in Swedish. */
export const SWEDISH = table(`
  vattenförsörjningen | water-supply
  vattenförsörjningens | water-supply
  Dricksvattnet i byarna | drinking-water
  rent vatten åt alla | drinking-water
  brunnarna | wells
  en grävd brunn | wells
  sophantering | waste
  sophämtningen | waste-collection
  avfallshanteringsprojekt | waste
  hushållsavfallet | waste
  soptippen | landfill
  återvunnen plast | recycling plastic
  avloppsreningsverket | wastewater
  vatten- och avloppsfrågor | water wastewater
  vattenprojekt | water
  toaletterna i skolan | toilets education
  översvämningarna | floods
  torkan | drought
  älven och sjöarna | rivers lakes
  havet | sea-and-coast
  klimatförändringarna | climate
  klimatanpassningen | climate-adaptation
  utsläppen av växthusgaser | climate-mitigation
  luftföroreningar | air-quality
  naturreservatet | biodiversity
  skogarna | forests
  trädplantering | forests
  stadsodlingar | parks
  solpanelerna på taket | solar-energy
  fjärrvärmenätet | heating
  elnätet | electricity
  energisparprojekt | energy-saving
  bussarna | public-transport
  cykelbanorna | cycling
  trafiksäkerheten | traffic-safety
  stadsplaneringen | urban-planning
  bostadsbristen | housing
  slumområdena | informal-settlements
  torget | public-space
  räddningstjänsten | fire-and-rescue
  brandkåren och brandbilen | fire-and-rescue
  tryggheten | safety
  brottsförebyggande arbete | crime-prevention
  förskolor | preschool
  grundskolans elever | primary-school education
  grund- och gymnasieskola | primary-school secondary-school
  skolprojekt | education
  skolbiblioteken | libraries
  skolmaten | school-meals
  yrkesutbildningar | vocational-training
  lärarna | teachers
  rektorerna | school-leadership
  elevråden | student-democracy
  mobbning | school-safety
  vuxenutbildning | adult-education
  hälsan | health
  vården | health
  vårdcentralen | primary-care
  barnmorskor | maternal-health
  psykisk ohälsa bland unga | mental-health youth
  hivpreventionen | hiv
  missbruket | addiction
  pensionärer | elderly-care
  äldreomsorgen | elderly-care
  de äldre | elderly-care
  personer med funktionsnedsättning | disability
  hemlösa | homelessness
  fattigdomen | poverty
  mäns våld mot kvinnor | gender-based-violence
  jämställdheten | gender-equality
  kvinnorna | gender-equality
  kvinnliga ledare | womens-leadership
  jämställdhetsbudgetering | gender-budgeting
  ungdomsråd | youth-participation
  ungdomarnas inflytande | youth citizen-participation
  fritidsgårdarna | youth-centres
  barns rättigheter | childrens-rights
  barnkonventionen | childrens-rights
  medborgardialogerna | citizen-dialogue
  medborgarbudget | participatory-budgeting
  valdeltagandet | elections
  kommunfullmäktiges ledamöter | political-leadership
  insynen i besluten | transparency
  korruptionen | anti-corruption
  mänskliga rättigheter | human-rights
  romsk inkludering | minorities
  samerna | indigenous-peoples
  föreningslivet | civil-society
  budgetprocessen | budgeting
  fastighetsskatten | local-revenue
  offentlig upphandling | procurement
  digitaliseringen | digitalisation
  e-tjänster | e-government
  öppna data | open-data
  internkontrollen | internal-control
  uppföljning och utvärdering | monitoring-and-evaluation
  entreprenörer | entrepreneurship
  arbetslösheten | employment
  ungdomsarbetslösheten | youth-employment
  turismutveckling | tourism
  bönderna | agriculture
  jordbruksfrågor | agriculture
  fiskarna | fisheries
  landsbygdens framtid | rural-development
  biblioteket | libraries
  muséet | museums
  kulturarvet | heritage
  körsången | music
  teatergruppen | theatre
  fotbollslaget | sport
  nyanlända | integration
  flyktingarna | refugees
  fredsarbete | peace
  återuppbyggnaden efter kriget | reconstruction war
  erfarenhetsutbyten | knowledge-exchange
  vänorten | twinning
`);

/** What people write in English. */
export const ENGLISH = table(`
  wells | wells
  two new boreholes | wells
  drinking water | drinking-water
  clean and safe water | drinking-water
  access to water | water-supply
  waste management | waste
  solid waste | waste
  garbage trucks | waste-collection
  recycling of glass | recycling
  the old dumpsite | landfill
  sewage and sludge | wastewater
  stormwater management | stormwater
  latrines | toilets
  handwashing | hygiene
  flooding | floods
  droughts | drought
  the river basin | rivers
  wetlands | wetlands
  coastal erosion | sea-and-coast
  climate change | climate
  adaptation to climate change | climate-adaptation
  greenhouse gas emissions | climate-mitigation
  air pollution | air-quality
  endangered species | biodiversity
  planting trees in forests | forests
  solar panels | solar-energy
  energy-efficient schools | energy-saving education
  district heating | heating
  buses and trams | public-transport
  cycle paths | cycling
  road safety | traffic-safety
  town planning | urban-planning
  affordable housing | housing
  informal settlements | informal-settlements
  the town square | public-space
  volunteer firefighters | fire-and-rescue
  early warning systems | disaster-risk
  kindergartens | preschool
  primary and secondary schools | primary-school secondary-school
  vocational training | vocational-training
  teachers | teachers
  school meals | school-meals
  dropouts | school-dropout
  global citizenship | education-for-sustainability
  health centres | primary-care
  midwives | maternal-health
  mental health | mental-health
  hospitals | hospitals
  drug abuse | addiction
  older people | elderly-care
  care of the elderly | elderly-care
  people with disabilities | disability
  foster families | foster-care
  homeless people | homelessness
  domestic violence | gender-based-violence
  women's empowerment | gender-equality
  women’s leadership | womens-leadership
  unpaid care work | unpaid-care
  youth councils | youth-participation
  children's rights | childrens-rights
  citizen dialogues | citizen-dialogue
  participatory budgeting | participatory-budgeting
  local elections | elections
  city councillors | political-leadership
  accountability | transparency
  bribery | anti-corruption
  human rights-based approach | human-rights
  ethnic minorities | minorities
  indigenous peoples | indigenous-peoples
  NGOs | civil-society
  property taxes | local-revenue
  public procurement | procurement
  e-services | e-government
  open data | open-data
  internal audits | internal-control
  entrepreneurs | entrepreneurship
  youth unemployment | youth-employment
  small-scale farmers | agriculture
  food security | food-security
  fishermen | fisheries
  libraries | libraries
  museums | museums
  cultural heritage | heritage
  choirs | music
  football | sport
  refugees | refugees
  asylum seekers | refugees
  peacebuilding | peace
  study visits | knowledge-exchange
  twin towns | twinning
`);

/** Words that look like topics and are none; the common words of every project among them. */
export const NOTHING = {
  sv: phrases(`
    planet och planeten; hon planerar en resa; en bank på bänken; banken; havande av åsikter; nämndes ovan; vårdag och
    vårdagarna; agendan; tillgångarna; konstruktionen; konstig; bokar ett rum; det kostar för mycket; hamnar på andra
    plats; jobbar med frågor; hälsar på; parkera; framsidans färg; ursprunget; populärare; skratta; stöd; arbete;
    utveckling; system; projekt; samarbete; plan; planen; metodiken; filosofisk; förhållanden; väger mycket; elvis;
    angelägenhet; var den vars; övertramp; besöker vännerna; avbrottet; arrendatorer; misströsta; vald till kassör;
    tagen i bruk; transistorn; kronor; skolios; elevatorn; hållbart; tillsammans; partnern; kommunens; resultaten; insatser;
    det sker säkert; nästa vals; en port; lägena; strandade; genombrottet; arkitekten hade rätt; miljoner kronor`),
  en: phrases(`
    a well done report; as well as; barn; the pants; a plaster; a minor matter; the competent authority; plan; support;
    work; development; system; project; cooperation; result; partner; municipality; an important organ; the eleven;
    he refused; the author’s minor point was treasured; in general; a universe of options; access granted; applied in
    principle; modern; a gift; a new brand; the chef; the valet; he was late; the haven; signals; particular`),
};

function phrases(text: string): string[] {
  return text.split(';').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}
