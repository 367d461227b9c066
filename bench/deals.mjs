/** Runs inside of a fresh realm: makes deals of 12 columns over 34 months and 40 owners, seeded, with fresh strings. */
export const MAKE_DEALS = `(function (rows) {
  var seed = 7;
  function random() { seed = (seed + 0x6d2b79f5) | 0; var t = Math.imul(seed ^ (seed >>> 15), 1 | seed); t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) / 4294967296; }
  function pick(list) { return list[(random() * list.length) | 0]; }
  var owners = [], products = ['Core', 'Plus', 'Team', 'Site'], sources = ['Web', 'Referral', 'Event', 'Outbound'], regions = ['North', 'South', 'East'];
  for (var o = 0; o < 40; o++) owners.push('Owner ' + o);
  var stages = ['Prospecting', 'Qualification', 'Proposal', 'Negotiation', 'Closed Won', 'Closed Won', 'Closed Lost', 'Closed Lost', 'Closed Lost'];
  var first = Date.UTC(2023, 0, 1), cells = [['Deal ID', 'Deal name', 'Account', 'Owner', 'Stage', 'Amount', 'Created', 'Expected close', 'Closed', 'Source', 'Product', 'Region']];
  for (var i = 0; i < rows; i++) {
    var stage = pick(stages), created = first + ((random() * 1000) | 0) * 864e5, closed = stage.indexOf('Closed') === 0;
    cells.push(['D' + (100000 + i), 'Deal ' + i, 'Account ' + ((random() * rows / 10) | 0), ('' + pick(owners)), stage, Math.round(1000 * Math.exp(2 * random())), new Date(created), new Date(created + 50 * 864e5), closed ? new Date(created + ((random() * 90) | 0) * 864e5) : '', pick(sources), pick(products), pick(regions)]);
  }
  return cells;
})`;

/** One loop that touches each cell of each row once. */
export const BARE_LOOP = `(function (cells) {
  var sum = 0;
  for (var r = 0; r < cells.length; r++) {
    var row = cells[r];
    for (var c = 0; c < row.length; c++) {
      var cell = row[c];
      if (typeof cell === 'number') sum += cell;
      else if (typeof cell === 'string') sum += cell.length;
      else sum += +cell % 7;
    }
  }
  return sum;
})`;

/**
 * In a realm of node:vm each look-up of a global costs some 150 ns. Lexical names are as fast as they are in Apps
 * Script's own engine.
 */
export const QUICK_GLOBALS = [
  'Math',
  'Number',
  'String',
  'Object',
  'Array',
  'Map',
  'Set',
  'Date',
  'Int32Array',
  'Float64Array',
  'Uint8Array',
  'Intl',
  'JSON',
]
  .map((name) => `const ${name} = globalThis.${name};`)
  .join('\n');

/** The services that a custom function asks for, with nothing stored; `readFile(name)` has the text of a file of the script. */
export const SERVICES = `
  var SpreadsheetApp = { getActiveSpreadsheet: function () { return { getSpreadsheetTimeZone: function () { return 'Europe/Stockholm'; } }; } };
  var cacheOfDocument = { get: function () { return 'null'; }, put: function () {} };
  var CacheService = { getDocumentCache: function () { return cacheOfDocument; } };
  var HtmlService = { createTemplateFromFile: function (name) { return { getRawContent: function () { return readFile(name); } }; } };`;
