/** A part of the reference and of the sidebar's list. */
export interface Section {
  readonly title: string;
  /** What its functions say together, in one sentence. */
  readonly about: string;
  /** The names of its functions, in the order in which readers find them. */
  readonly names: readonly string[];
}

/** All parts in their order. */
export const SECTIONS: readonly Section[] = [
  {
    title: 'Pipeline and forecast',
    about: 'A pipeline is every open deal, whatever its odds; a forecast is the part expected to be won in a period',
    names: words(
      `PIPELINEVALUE PIPELINECOUNT DEALSBYSTAGE COMMITTEDPIPELINE WEIGHTEDPIPELINE SALESFORECAST FORECASTRANGE
       FORECASTACCURACY FORECASTBIAS BACKTEST PIPELINECOVERAGE REQUIREDPIPELINE REQUIREDDEALS QUOTAREALISM
       PIPELINEVELOCITY DEALSATRISK DEALCONCENTRATION`,
    ),
  },
  {
    title: 'Funnel',
    about: 'Leading indicators: what happens before deals close, while there is time to act',
    names: words(
      `LEADCOUNT LEADGROWTH QUALIFIEDLEADS LEADCONVERSION QUALIFICATIONRATE LEADTOCUSTOMERTIME MQLRATE SQLRATE
       LEADTOCLOSE LEADSCONVERTED LEADRESPONSETIME LEADQUALITY COSTPERLEAD TIMETOQUALIFY STAGECONVERSION
       QUALIFIEDTOPROPOSAL PROPOSALTOCLOSE EVALUATIONS FIRSTMEETINGS COLDCALLTOQUALIFIED TALKTODEMO TIMEINSTAGE
       SALESCYCLE DAYSTOCLOSE SALESEFFORT CUSTOMERENGAGEMENT TOUCHESPERACCOUNT LEARNINGRATE`,
    ),
  },
  {
    title: 'Outcome',
    about: 'Lagging indicators: what was won and lost, by whom, and against which quota',
    names: words(
      `WINRATE WINRATEVALUE COHORTWINRATE AVGDEALSIZE SALESCOUNT SALESVALUE NEWBUSINESSSHARE QUOTAATTAINMENT
       REPSATQUOTA REVENUEPERREP PROFITMARGIN TOPSELLERS LOSTREASONS`,
    ),
  },
  {
    title: 'Accounts',
    about: 'Keeping and growing customers: who stays, what they bring and why they leave',
    names: words(
      `CHURNRATE CHURNREASONS NEWCUSTOMERS ACTIVATIONRATE RETENTIONRATE COHORTRETENTION CLIENTGROWTH NETREVENUERETENTION
       CUSTOMERLTV CUSTOMERLIFETIME REVENUEPERCUSTOMER AVGORDERVALUE ORDERGROWTH REPEATDEALS PRODUCTADOPTION
       CONTRACTVALUE CONTRACTSPEND FILLRATE CUSTOMERSENTIMENT`,
    ),
  },
  {
    title: 'Sales formula',
    about: 'Sales as a product of factors: sales grow only if one of them does',
    names: words('SALESFORMULA INBOUNDSALES OUTBOUNDSALES SALESLEVERS'),
  },
  {
    title: 'Many at once',
    about: 'Several KPIs, or one over time, against its target and explained',
    names: words('KPIS KPITREND KPITARGET KPIBENCHMARK KPIEXPLAIN'),
  },
];

/** Where functions stand that no section names yet. */
export const UNSORTED: Section = { title: 'More', about: 'Functions of no other section', names: [] };

/** The functions by section, both in their order; those that no section names come last. */
export function inSections<T extends { readonly name: string }>(
  functions: readonly T[],
): readonly { readonly section: Section; readonly functions: readonly T[] }[] {
  const sorted = SECTIONS.map((section) => ({
    section,
    functions: section.names.flatMap((name) => functions.filter((each) => each.name === name)),
  }));
  const unsorted = functions.filter(({ name }) => !SECTIONS.some(({ names }) => names.includes(name)));
  return [...sorted, { section: UNSORTED, functions: unsorted }].filter((group) => group.functions.length > 0);
}

function words(text: string): string[] {
  return text.split(/\s+/);
}
