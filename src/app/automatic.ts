/** In place of a field: what the words of the header and the values tell. */
export const AUTOMATIC = 'automatic';
