import { type Code, code } from './code.ts';
import { type Duration, duration } from './duration.ts';
import type { Expression, ExpressionName, Reading } from './expression.ts';
import { type LunarDate, lunarDate } from './lunar-date.ts';
import type { MachineForm } from './machine-form.ts';
import { type Ordinal, ordinal } from './ordinal.ts';
import { type Period, period } from './period.ts';
import { type Person, person } from './person.ts';
import { type Quantity, quantity } from './quantity.ts';
import { type Share, share } from './share.ts';
import { type Time, time } from './time.ts';
import { type TimeOfDay, timeOfDay } from './time-of-day.ts';

/** The type of each expression's value, by its name. */
interface ExpressionValues {
  readonly quantity: Quantity;
  readonly share: Share;
  readonly time: Time;
  readonly duration: Duration;
  readonly ordinal: Ordinal;
  readonly period: Period;
  readonly code: Code;
  readonly lunarDate: LunarDate;
  readonly clock: TimeOfDay;
  readonly person: Person;
}

/** The value a named expression reads. */
export type ValueOf<Name extends ExpressionName> = ExpressionValues[Name];

/** Any value, told apart by `type`. */
export type ExpressionValue = {
  [Name in ExpressionName]: { readonly type: Name; readonly value: ValueOf<Name> };
}[ExpressionName];

/** Every expression by its name, each with its own value type. */
export const expressions: { readonly [Name in ExpressionName]: Expression<ValueOf<Name>> } = {
  quantity,
  share,
  time,
  duration,
  ordinal,
  period,
  code,
  lunarDate,
  clock: timeOfDay,
  person,
};

/** One expression, with the type of its value. */
export function expressionNamed<Name extends ExpressionName>(name: Name): Expression<ValueOf<Name>> {
  // The record's mapped type says the same; TypeScript does not resolve it for a `Name` still open.
  return expressions[name] as unknown as Expression<ValueOf<Name>>;
}

/** Reads a phrase, or its machine form, as the named expression. */
export function readExpression<Name extends ExpressionName>(
  name: Name,
  source: string | MachineForm,
): Reading<ValueOf<Name>> {
  const expression = expressionNamed(name);
  return typeof source === 'string' ? expression.read(source) : expression.fromMap(source);
}
