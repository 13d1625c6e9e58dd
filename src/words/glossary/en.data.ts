import type { GlossaryWords } from './terms.data.ts';

/** The words of planning and control explained, in English: what a word is called, in which forms it is written (parts of a pattern), and what it means. */
export const enGlossary: GlossaryWords = {
  begroting: {
    term: 'budget',
    forms: ['budgets?'],
    means:
      'The plan for one year: what the body wants to reach, what it will do for that and what it may cost. The council adopts it.',
  },
  jaarstukken: {
    term: 'annual report',
    forms: ['annual reports?'],
    means: 'The report and the accounts of a year together. In it the body tells afterwards what came of its budget.',
  },
  jaarrekening: {
    term: 'annual accounts',
    forms: ['annual accounts'],
    means:
      'The part of the annual report about money: what was really spent and received, and what the body owns and owes.',
  },
  kadernota: {
    term: 'framework memorandum',
    forms: ['framework memorand(?:um|a)'],
    means: 'A document in spring in which the council chooses the bounds of the next budget.',
  },
  voorjaarsnota: {
    term: 'spring memorandum',
    forms: ['spring memorand(?:um|a)'],
    means: 'A document in spring that tells how the current year is going, and often what has to change next year.',
  },
  bestuursrapportage: {
    term: 'progress report',
    forms: ['progress reports?'],
    means: 'A report during the year: is all going as budgeted, and where is it not?',
  },
  coalitieakkoord: {
    term: 'coalition agreement',
    forms: ['coalition agreements?'],
    means: 'What the parties that govern together agreed, mostly for four years. Budgets work it out.',
  },
  'pc-cyclus': {
    term: 'P&C cycle',
    forms: ['p&amp;c cycle', 'planning and control(?: cycle)?'],
    means:
      'The fixed round of documents in a year: look ahead, budget, report in between and account. P&C stands for planning and control.',
  },
  lasten: {
    term: 'expenses',
    forms: ['expenses'],
    means: 'All costs that belong to a year, also where nothing was paid for them in that year.',
  },
  baten: {
    term: 'income',
    forms: ['income'],
    means: 'All revenue that belongs to a year, also where the money comes in later.',
  },
  saldo: {
    term: 'balance',
    forms: ['balance of income and expenses'],
    means: 'The difference between income and expenses. Where it is negative, something costs more than it brings in.',
  },
  'mutatie-reserves': {
    term: 'change in reserves',
    forms: ['changes? in reserves?'],
    means: 'Money that goes into savings or comes out of them. It is no part of expenses and income themselves.',
  },
  reserve: {
    term: 'reserve',
    forms: ['reserves?'],
    means: 'Savings of the body. The council decides what they are used for.',
  },
  bestemmingsreserve: {
    term: 'earmarked reserve',
    forms: ['earmarked reserves?'],
    means: 'Savings for one purpose. The council can still change that purpose.',
  },
  voorziening: {
    term: 'provision',
    forms: ['provisions? for'],
    means:
      'Money set aside for what will surely or almost surely have to be paid. Other than with a reserve the purpose is not free.',
  },
  onvoorzien: {
    term: 'contingencies',
    forms: ['contingenc(?:y|ies)'],
    means: 'An amount in the budget for what nobody saw coming.',
  },
  overhead: {
    term: 'overhead',
    forms: ['overhead'],
    means: 'Costs of all that makes the work itself possible, such as human resources, IT and offices.',
  },
  'algemene-dekkingsmiddelen': {
    term: 'general revenue',
    forms: ['general revenue'],
    means: 'Income that may be used for anything, such as the general grant of the state and the property tax.',
  },
  'algemene-uitkering': {
    term: 'general grant',
    forms: ['general grant', 'municipal fund'],
    means: 'Money of the state from the municipal fund. Municipalities choose themselves what they spend it on.',
  },
  programma: {
    term: 'programme',
    forms: ['programmes?'],
    means: 'A large subject in the budget, with goals, plans and money that belong together.',
  },
  beleidsveld: {
    term: 'policy field',
    forms: ['policy fields?'],
    means: 'A part of a programme about one subject, such as parking or youth care.',
  },
  paragraaf: {
    term: 'paragraph',
    forms: ['mandatory paragraphs?'],
    means: 'A fixed chapter that cuts across the programmes, such as on risks, maintenance or affiliated parties.',
  },
  taakveld: {
    term: 'task field',
    forms: ['task fields?', 'taakveld(?:en)?'],
    means: 'A subject from a national list that is the same for all municipalities. It makes their costs comparable.',
  },
  bbv: {
    term: 'BBV',
    forms: ['bbv'],
    means: 'The decree on budgets and accounts: the national rules for what budgets and annual reports look like.',
  },
  iv3: {
    term: 'Iv3',
    forms: ['iv3'],
    means:
      'Information for third parties: the figures that each municipality gives to Statistics Netherlands in a fixed form.',
  },
  beleidsindicator: {
    term: 'policy indicator',
    forms: ['policy indicators?', 'mandatory indicators?'],
    means: 'A measure that each municipality has to show, with a name and source that are set nationally.',
  },
  indicator: {
    term: 'indicator',
    forms: ['indicators?'],
    means: 'A measure that shows whether a goal comes nearer, such as the number of homes built.',
  },
  effectindicator: {
    term: 'effect indicator',
    forms: ['effect indicators?'],
    means: 'A measure of what changes in the city or region, not of what the body itself does.',
  },
  'prestatie-indicator': {
    term: 'performance indicator',
    forms: ['performance indicators?'],
    means: 'A measure of what the body itself does, such as the number of trees that it plants.',
  },
  nulmeting: {
    term: 'baseline',
    forms: ['baselines?'],
    means: 'How things stood at the start, which later measurements are compared with.',
  },
  streefwaarde: { term: 'target', forms: ['targets?'], means: 'The number that the body wants to reach.' },
  realisatie: {
    term: 'realisation',
    forms: ['realisations?'],
    means: 'What really happened, was spent or was reached, beside what was planned.',
  },
  kengetal: {
    term: 'key ratio',
    forms: ['key ratios?'],
    means: 'A number that says something about finances at a glance, such as how much debt there is against income.',
  },
  'netto-schuldquote': {
    term: 'net debt ratio',
    forms: ['net debt ratio'],
    means: 'Debt as a share of yearly income. The higher, the heavier interest and repayment weigh.',
  },
  solvabiliteit: {
    term: 'solvency',
    forms: ['solvency(?: ratio)?'],
    means: 'Which part of what is owned was paid with own money. The higher, the less was borrowed.',
  },
  weerstandsvermogen: {
    term: 'resilience',
    forms: ['financial resilience'],
    means: 'Whether there is enough money to take setbacks without having to stop plans.',
  },
  'verbonden-partij': {
    term: 'affiliated party',
    forms: ['affiliated part(?:y|ies)'],
    means:
      'An organisation that the municipality helps to govern and has money in, such as a safety region or a heating company.',
  },
  'gemeenschappelijke-regeling': {
    term: 'joint arrangement',
    forms: ['joint arrangements?'],
    means: 'A form in which municipalities, provinces or water boards carry out a task together.',
  },
  grondexploitatie: {
    term: 'land development',
    forms: ['land development'],
    means: 'To buy land, make it ready to build on and sell it again, with costs and income over the years.',
  },
  'lokale-heffingen': {
    term: 'local taxes',
    forms: ['local taxes'],
    means: 'Taxes and charges that the municipality sets itself, such as the property tax and the sewerage charge.',
  },
  investering: {
    term: 'investment',
    forms: ['investments?'],
    means: 'Spending on what lasts for years, such as a school or a bridge. The costs are spread over these years.',
  },
  krediet: {
    term: 'credit',
    forms: ['investment credits?'],
    means: 'Leave of the council to spend up to a certain amount on one investment.',
  },
  kapitaallasten: {
    term: 'capital charges',
    forms: ['capital charges'],
    means: 'The yearly costs of investments: interest and depreciation together.',
  },
  afschrijving: {
    term: 'depreciation',
    forms: ['depreciation'],
    means: 'The value that something loses each year. That loss counts as a cost.',
  },
  structureel: {
    term: 'structural',
    forms: ['structural(?:ly)?'],
    means: 'Coming back each year. Costs that come back each year have to be paid from income that does so too.',
  },
  incidenteel: { term: 'incidental', forms: ['incidental(?:ly)?'], means: 'Once, or for a few years at most.' },
  taakstelling: {
    term: 'savings target',
    forms: ['savings targets?'],
    means: 'A cut that is in the budget already, while it was not yet chosen where it comes from.',
  },
  meerjarenraming: {
    term: 'multi-year estimate',
    forms: ['multi-year estimates?'],
    means: 'What the body expects to spend and receive in the three years after the budget.',
  },
  'primitieve-begroting': {
    term: 'original budget',
    forms: ['original budgets?'],
    means: 'The budget as the council adopted it before the year began, without later changes.',
  },
  begrotingswijziging: {
    term: 'budget amendment',
    forms: ['budget amendments?', 'amended budgets?'],
    means: 'A decision of the council that changes the budget during the year.',
  },
  raad: {
    term: 'council',
    forms: ['councils?'],
    means: 'The elected representatives of residents. The council sets goals and money and checks the executive.',
  },
  college: {
    term: 'executive',
    forms: ['municipal executive'],
    means: 'The daily government: mayor and aldermen. It carries out what the council decides.',
  },
  portefeuillehouder: {
    term: 'portfolio holder',
    forms: ['portfolio holders?'],
    means: 'The alderman or mayor who is responsible for a subject.',
  },
  griffie: {
    term: 'clerk’s office',
    forms: ['council clerks?', "clerk[’']s office"],
    means:
      'The officials who help the council with its meetings and documents. They work for the council, not for the executive.',
  },
  rekenkamer: {
    term: 'audit office',
    forms: ['audit offices?'],
    means: 'An independent office that examines for the council whether money was spent well and plans worked.',
  },
  accountant: {
    term: 'auditor',
    forms: ['auditors?'],
    means: 'Checks for the council whether the annual accounts are right.',
  },
  motie: {
    term: 'motion',
    forms: ['motions?'],
    means: 'A call of the council on the executive, which need not follow it but has to answer.',
  },
  amendement: {
    term: 'amendment',
    forms: ['amendments'],
    means: 'A change that the council makes to a proposal. Once accepted it is part of the decision.',
  },
  toezegging: {
    term: 'pledge',
    forms: ['pledges?'],
    means: 'A promise of an alderman or the mayor in a meeting. The clerk’s office keeps track of whether it was kept.',
  },
  raadsbesluit: {
    term: 'council resolution',
    forms: ['council resolutions?'],
    means: 'What the council officially decided.',
  },
  verordening: {
    term: 'by-law',
    forms: ['by-laws?'],
    means: 'A rule of the municipality itself. The financial by-law says how the council wants budget and control.',
  },
  'provinciaal-toezicht': {
    term: 'financial supervision',
    forms: ['financial supervision'],
    means:
      'The province looks whether a municipality’s budget is in balance. Where it is not, it has to approve it first.',
  },
  rechtmatigheid: {
    term: 'lawfulness',
    forms: ['lawfulness'],
    means: 'Whether money was received and spent by the rules and the budget.',
  },
  doelmatigheid: {
    term: 'efficiency',
    forms: ['efficiency', 'effectiveness'],
    means: 'Efficient: no more costs than needed. Effective: the goal is really reached.',
  },
  'specifieke-uitkering': {
    term: 'specific grant',
    forms: ['specific grants?'],
    means: 'Money of the state for one purpose. The municipality accounts for it apart.',
  },
};
