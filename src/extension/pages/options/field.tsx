import { useEffect, useId, useRef } from 'preact/hooks';
import type { FieldProblem } from './problem.ts';

interface Props<Name extends string> {
  readonly name: NoInfer<Name>;
  readonly label: string;
  readonly hint?: string;
  readonly draft: Readonly<Record<Name, string>>;
  readonly problem: FieldProblem<string> | null;
  readonly type?: 'url' | 'text' | 'password';
  readonly rows?: number;
  readonly placeholder?: string;
  readonly list?: string;
  onDraft(next: Readonly<Record<Name, string>>): void;
}

/** A labelled field. What is wrong with it stands below it, and takes the focus there once. */
export function Field<Name extends string>(props: Props<Name>) {
  const { name, label, hint, draft, problem, type = 'text', rows, placeholder, list } = props;
  const id = useId();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const mine = problem?.field === name ? problem : null;
  useEffect(() => {
    if (mine) input.current?.focus();
  }, [mine]);
  const described = [hint ? `${id}-hint` : '', mine ? `${id}-problem` : ''].filter(Boolean).join(' ');
  const shared = {
    ref: input,
    id,
    name,
    value: draft[name],
    ...(placeholder === undefined ? {} : { placeholder }),
    'aria-invalid': mine !== null,
    'aria-describedby': described || undefined,
    onInput: (event: { currentTarget: { value: string } }) =>
      props.onDraft({ ...draft, [name]: event.currentTarget.value }),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <small id={`${id}-hint`} class="quiet">
          {hint}
        </small>
      )}
      {rows && <textarea {...shared} rows={rows} />}
      {!rows && type === 'text' && list === undefined && <input {...shared} type="text" autocomplete="off" />}
      {!rows && type === 'text' && list !== undefined && (
        <input {...shared} type="text" list={list} autocomplete="off" />
      )}
      {!rows && type === 'url' && <input {...shared} type="url" />}
      {!rows && type === 'password' && <input {...shared} type="password" autocomplete="off" />}
      {mine && (
        <p id={`${id}-problem`} role="alert">
          {mine.text}
        </p>
      )}
    </div>
  );
}
