/** `java`: `java.util.regex` of Java 17, which Web Apps run. `icu`: ICU, which Android has under the same name. */
export type Dialect = 'java' | 'icu';
