/**
 * What is used of a `new Model(json)` of SurveyJS. Only shapes: the library is the host's.
 * Source: survey-core 2.5, `SurveyModel` and `Question`.
 */
export interface SurveyQuestion {
  /** Of the element that it is drawn in. */
  readonly id: string;
  /** Of its input, where it has one. */
  readonly inputId: string;
  readonly name: string;
  readonly processedTitle: string;
  readonly isReadOnly: boolean;
  /** What holds its answer: the survey, or one panel or row of a question that repeats. */
  readonly data: object | null;
  value: unknown;
  getType(): string;
  focus(): void;
}

/** Of a question with choices, a switch, a box for text: what the others do not have. */
export interface SurveyQuestionParts {
  readonly visibleChoices?: unknown;
  readonly valueTrue?: unknown;
  readonly valueFalse?: unknown;
  readonly inputType?: unknown;
}

export interface SurveyEvent<Options> {
  add(listener: (survey: unknown, options: Options) => void): void;
  remove(listener: (survey: unknown, options: Options) => void): void;
}

/** Fired before a survey is completed; `allow` set to false keeps it open. */
export interface SurveyCompleting {
  allow: boolean;
  readonly isCompleteOnTrigger: boolean;
}

export interface SurveyModel {
  /** `running`, `preview` and `starting` while it is filled in. */
  readonly state: string;
  getAllQuestions(
    visibleOnly: boolean,
    includeDesignTime: boolean,
    includeNested: boolean,
  ): readonly SurveyQuestion[];
  readonly onValueChanged: SurveyEvent<object>;
  readonly onQuestionVisibleChanged: SurveyEvent<object>;
  readonly onCompleting: SurveyEvent<SurveyCompleting>;
  cancelPreview(): void;
  /** Checks the last page and completes the survey. */
  tryComplete(): unknown;
  doComplete(isCompleteOnTrigger: boolean): unknown;
}
