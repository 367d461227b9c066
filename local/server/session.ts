import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Lets in who has the printed address. Its token is exchanged for a cookie that scripts cannot read and other sites cannot
 * send, so that the token leaves the address bar at once while reloading the page and opening further tabs keep working.
 */
export interface Session {
  /** What the printed address carries. */
  readonly token: string;
  isToken(candidate: string): boolean;
  isCookie(header: string | undefined): boolean;
  /** The value of a `Set-Cookie` header. */
  readonly setCookie: string;
}

/** Browsers do not tell ports apart when they send cookies: the name keeps several local spreadsheets apart. */
export function createSession(port: number): Session {
  const token = secret();
  const cookieName = `local-sheets-${port}`;
  const cookieValue = secret();
  return {
    token,
    isToken: (candidate) => isSame(candidate, token),
    isCookie: (header) => isSame(readCookie(header, cookieName) ?? '', cookieValue),
    setCookie: `${cookieName}=${cookieValue}; HttpOnly; SameSite=Strict; Path=/`,
  };
}

const secret = () => randomBytes(24).toString('base64url');

function readCookie(header: string | undefined, name: string): string | undefined {
  const pair = header?.split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

/** Hashed first, so that the comparison takes the same time for every candidate of whatever length. */
function isSame(candidate: string, expected: string): boolean {
  return timingSafeEqual(digest(candidate), digest(expected));
}

const digest = (text: string) => createHash('sha256').update(text).digest();
