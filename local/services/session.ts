import { exception } from './exception';
import { host } from './host-link';
import { tellWhatIsMissing } from './known-names';

const EMAIL_SCOPE = 'https://www.googleapis.com/auth/userinfo.email';

/** Who runs the script, and where. */
export class Session {
  getScriptTimeZone(): string {
    return host().timeZone;
  }

  getActiveUserLocale(): string {
    return host().userLocale;
  }

  getActiveUser(): User {
    return identified('getActiveUser');
  }

  getEffectiveUser(): User {
    return identified('getEffectiveUser');
  }

  getTemporaryActiveUserKey(): string {
    return 'local-user';
  }
}

tellWhatIsMissing(Session, 'Base.Session');

class User {
  getEmail(): string {
    return 'you@example.com';
  }

  getUsername(): string {
    return 'you';
  }
}

tellWhatIsMissing(User, 'Base.User');

/** Custom functions are anonymous; others need the scope, where the manifest names scopes at all. */
function identified(method: string): User {
  const { mode, scopes } = host();
  if (mode === 'custom function' || (scopes && !scopes.includes(EMAIL_SCOPE))) {
    throw exception(`You do not have permission to call Session.${method}. Required permissions: ${EMAIL_SCOPE}`);
  }
  return new User();
}
