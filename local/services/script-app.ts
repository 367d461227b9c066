import { addEnumerations } from './enumeration';
import { host } from './host-link';
import { tellWhatIsMissing } from './known-names';

/** The script itself. */
export class ScriptApp {
  getScriptId(): string {
    return host().scriptId;
  }
}

tellWhatIsMissing(ScriptApp, 'Script.ScriptApp');
addEnumerations(ScriptApp.prototype, 'Script.ScriptApp');
