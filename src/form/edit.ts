/**
 * Edits on a form. A fix is a list of them; a builder applies them through the host's own editing path, the command
 * line writes them into the XML. Paths are those of `Question.path`; actions those of `CaseAction.id`.
 * New expressions are written with hashtags for questions (`#form/phone`); appliers derive the plain twin.
 */
export type Edit =
  | {
      readonly type: 'set-expression';
      readonly path: string;
      readonly part: 'calculate' | 'constraint' | 'relevant' | 'default';
      readonly value: string;
    }
  | {
      readonly type: 'set-constraint-message';
      readonly path: string;
      /** The text in English; written for every language of the form that has none of its own. */
      readonly text: string;
    }
  | {
      readonly type: 'set-question-kind';
      readonly path: string;
      readonly kind: 'text' | 'phone';
    }
  | {
      readonly type: 'set-choice-value';
      readonly path: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly type: 'add-choice';
      readonly path: string;
      readonly value: string;
      readonly label: string;
    }
  | {
      readonly type: 'set-write-expression';
      readonly action: string;
      readonly block: 'create' | 'update';
      readonly property: string;
      readonly value: string;
    }
  | {
      readonly type: 'rename-write';
      readonly action: string;
      readonly block: 'create' | 'update';
      readonly property: string;
      readonly to: string;
      /** For mappings: the question whose mapping is meant. */
      readonly source?: string | undefined;
    }
  | {
      readonly type: 'remove-write';
      readonly action: string;
      readonly block: 'create' | 'update';
      readonly property: string;
      readonly source?: string | undefined;
    }
  | {
      readonly type: 'map-question';
      readonly property: string;
      /** The question that writes it from now on; every other mapping of the property is removed. */
      readonly path: string;
    }
  | {
      readonly type: 'add-hidden-value';
      /** The question after which it is put. */
      readonly after: string;
      readonly id: string;
      readonly calculate: string;
    };
