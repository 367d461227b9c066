/** The error that Google's services throw. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** The error for what Google has and this host lacks. */
export function notImplemented(what: string): Error {
  return new Error(`[local host] ${what} is not implemented`);
}
