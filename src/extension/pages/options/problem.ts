/** What is wrong with one field of a form on the options page: said at that field. */
export interface FieldProblem<Field extends string> {
  readonly field: Field;
  readonly text: string;
}

export const isProblem = <Field extends string>(
  made: object | FieldProblem<Field>,
): made is FieldProblem<Field> => 'field' in made;
