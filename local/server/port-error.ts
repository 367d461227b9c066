/** The port cannot be listened on. Its message is all that a person needs to read. */
export class PortError extends Error {
  override name = 'PortError';
}

/** Puts what the system says about a port into a sentence; other errors are passed on as they are. */
export function explainListenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new PortError(`Port ${port} is in use. Stop what uses it, or choose another with --port.`);
  }
  if (error.code === 'EACCES') {
    return new PortError(`Port ${port} is reserved by the system. Choose one above 1023 with --port.`);
  }
  return error;
}
