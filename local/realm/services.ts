/**
 * Evaluated inside of each realm, before the script: defines the Apps Script services.
 * The build bundles it into `services.js`.
 */
import { defineServices } from '../services/global-services';
import { connect } from '../services/host-link';
import { keepOnlyWhatGoogleHas } from '../services/only-what-google-has';
import { realmFunctions } from '../services/realm-functions';
import { setClock } from '../services/set-clock';
import { BRIDGE, type Bridge } from './bridge';

const scope = globalThis as unknown as Record<PropertyKey, unknown>;
const bridge = scope[BRIDGE] as Bridge;
delete scope[BRIDGE];

connect(bridge);
if (bridge.now) setClock(scope, bridge.now);
defineServices(scope);
keepOnlyWhatGoogleHas(scope);
bridge.realm = realmFunctions(scope);
