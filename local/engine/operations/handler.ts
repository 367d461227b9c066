import type { OperationArgs, OperationName, OperationResult } from '../../realm/operations';
import type { Engine } from '../engine';

/** Carries out an operation on the spreadsheet. */
type Handler<Name extends OperationName> = (engine: Engine, args: OperationArgs<Name>) => OperationResult<Name>;

export type Handlers<Names extends OperationName> = { [Name in Names]: Handler<Name> };

/** A refusal that the script gets to see, in Google's words. */
export class ServiceError extends Error {}
