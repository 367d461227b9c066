import { addEnumerations } from './enumeration';
import { tellWhatIsMissing } from './known-names';

/** The kinds of charts; charts on sheets are built by `Sheet.newChart`. */
export class Charts {}

tellWhatIsMissing(Charts, 'Charts.Charts');
addEnumerations(Charts.prototype, 'Charts.Charts');
