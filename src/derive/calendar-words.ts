/** Parts of the calendar in headers, in the languages that headers are read in. */
export const QUARTER = /quarter|kvartal|kwarta|季|فصل|سه ماهه/i;
export const MONTH = /month|månad|måned|miesi|月|ماه/i;
export const YEAR = /year|\bår|\brok|年|سال/i;
