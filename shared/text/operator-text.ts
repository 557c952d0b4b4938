import type { Text } from './language';

/** What a parameter of a treatment operator is called and what it does. */
export interface ParameterText {
  readonly label: Text;
  readonly help: Text;
  /** Names of its values, where they are words of the program. */
  readonly choices?: Readonly<Record<string, Text>>;
  /** What it adds to the consequence where it is given. */
  readonly adds?: Text;
}

/** A treatment operator in words. */
export interface OperatorText {
  /** The technique as GB/T 37964-2019 names it. */
  readonly name: Text;
  /** What becomes of a value; placeholders are parameters. */
  readonly consequence: Text;
  readonly params: Readonly<Record<string, ParameterText>>;
}
