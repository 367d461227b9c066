/** A text; `{name}` marks a value. One that depends on `{count}` has a form for each plural category of its language. */
type Word = string | Forms;
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Every text that the sidebar itself speaks; sentences about the data come from the script. */
const english = {
  'opening.reading': 'Reading your spreadsheet…',
  'opening.slow': 'Still reading. A large spreadsheet can take half a minute.',
  'again.button': 'Try again',

  'menu.button': 'Menu',
  'menu.label': 'Views',
  'reports.title': 'Reports',
  'reports.about': 'KPI and forecast sheets for your team',
  'data.title': 'Data',
  'data.about': 'What each column is taken for',
  'functions.title': 'Functions',
  'functions.about': 'KPI formulas for your own cells',

  'tab.label': 'Tab with your deals',
  'tab.deals': 'Look like deals',
  'tab.others': 'Other tabs',
  'tab.option': { one: '{name} ({count} row)', other: '{name} ({count} rows)' },
  'tab.choose': 'Choose a tab',
  'tab.refresh': 'Read the tabs again',
  'tab.reading': 'Reading {tab}…',
  'tab.readingAll': 'Reading the tabs…',
  'tab.none':
    'This spreadsheet has no tab with data yet. Paste or import your deals into a tab, with a header in the first row, then read the tabs again.',
  'tab.questions': { one: '{count} question about your data', other: '{count} questions about your data' },
  'tab.columns': 'See what the columns are taken for',

  'period.label': 'Period',
  'choice.label': 'Reports to make',
  'choice.all': 'Tick all',
  'choice.none': 'Clear all',

  'generate.button': 'Generate',
  'generate.busy': 'Generating…',
  'generate.count': { one: '{count} report', other: '{count} reports' },
  'generate.noReport': 'Tick at least one report',
  'generate.noTab': 'Choose a tab first',
  'generate.reading': 'One moment, the tab is being read',
  'generate.saving': 'One moment, a column is being saved',
  'generate.problem': 'This tab cannot be used yet',

  'run.starting': 'Starting…',
  'run.step': '{step} ({number} of {of})',
  'run.progress': 'Progress of the reports',
  'run.cancel': 'Cancel',
  'run.stopping': 'Stopping…',
  'run.connection':
    'The connection to Google was lost while the reports were being made. They may be ready all the same: look at the tabs at the bottom of the window, or generate again.',
  'run.time':
    'The reports took longer than the six minutes that Google allows. Tick fewer reports, or choose a tab with fewer rows, and generate again.',

  'result.ready': { one: '{count} report ready in {time}', other: '{count} reports ready in {time}' },
  'result.nothing': 'No report was made',
  'result.stopped': 'Stopped after {time}',
  'result.stoppedNothing': 'No report was changed.',
  'result.earlier': 'Made earlier',
  'result.existing': 'In this spreadsheet',
  'result.leftOut': 'Left out',
  'result.show': 'Go to the sheet',
  'time.moment': 'under a second',
  'time.seconds': '{count} s',
  'time.minutes': '{minutes} min {seconds} s',

  'questions.heading': { one: '{count} question', other: '{count} questions' },
  'sentences.more': { one: 'Show {count} more', other: 'Show {count} more' },
  'sentences.fewer': 'Show fewer',
  'questions.column': 'Change {header}',
  'columns.heading': { one: '{count} column', other: '{count} columns' },
  'columns.used': { one: '{count} used', other: '{count} used' },
  'column.noHeader': '(no header)',
  'column.needsHeader': 'Give this column a header to use it.',
  'column.example': 'Such as {example}',
  'column.noExample': 'No value to show',
  'column.takenFor': '{header} is taken for',
  'column.notUsed': 'Not used',
  'column.chosen': 'Chosen by your team',
  'column.saving': 'Saving…',
  'column.saved': 'Saved',
  'data.saved': 'Saved. {summary}. To update your formulas choose Recalculate KPI cells in the menu.',
  'data.busy': 'The columns can be changed again when the reports are ready',
  'data.done': 'Done',

  'search.label': 'Search functions',
  'search.placeholder': 'Search, such as win rate',
  'search.all': { one: '{count} function', other: '{count} functions' },
  'search.found': { one: '{count} function found', other: '{count} functions found' },
  'search.none': 'No function is about “{query}”. Try another word, such as forecast, quota or lead.',
  'search.clear': 'Show all functions',
  'function.back': 'All functions',
  'function.worked': 'Example with numbers',
  'function.empty': 'an empty cell',
  'insert.button': 'Insert into cell',
  'insert.busy': 'Inserting…',
  'insert.hint': 'Puts the example over your own tabs into the selected cell',
  'insert.choose': 'Choose a function first',
  'insert.done': 'Inserted into {cell}',

  'failure.accounts':
    'Google answered for another account than the one this spreadsheet is open with. This happens when several Google accounts are signed in to one browser. Sign out of the others, or open the spreadsheet in a private window with this account alone.',
  'failure.authorisation':
    'Pipeline KPIs does not have your permission for this yet. Reload the spreadsheet, open the sidebar from the Extensions menu and allow access when Google asks.',
  'failure.connection': 'The connection to Google was lost. Check your internet connection, then try again.',
  'failure.busy': 'Google is handling too many requests from your account right now. Wait a minute, then try again.',
  'failure.time': 'Google took too long to answer. Try again; with a very large tab, close other spreadsheets first.',
  'failure.protected':
    'A sheet or range that has to be written is protected. Ask the owner of the spreadsheet to let you edit it, then try again.',
  'failure.google': 'Google Sheets could not answer just now. Wait a moment, then try again.',
  'failure.outside': 'This page works inside Google Sheets only. Open it there from the Extensions menu.',
  'failure.unknown':
    'Pipeline KPIs could not finish this. Try again; if it fails once more, reload the spreadsheet and open the sidebar from the Extensions menu.',
} as const satisfies Record<string, Word>;

export type WordKey = keyof typeof english;
type Words = Readonly<Record<WordKey, Word>>;

/** The texts by language; a language that lacks one of the English keys does not compile. */
export const words: Readonly<Record<'en', Words>> = { en: english };
