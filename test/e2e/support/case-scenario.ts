import { beforeEach } from 'vitest';
import { CasePage } from './case-page.ts';
import { type Scenario, type ScenarioOptions, useScenario } from './scenario.ts';

export interface CaseScenario extends Scenario {
  settings: CasePage;
}

/** A page of form settings with the extension, for each test. */
export function useCaseScenario(options: ScenarioOptions = {}): CaseScenario {
  const scenario = useScenario(options) as CaseScenario;
  beforeEach(() => {
    scenario.settings = new CasePage(scenario.page, scenario.demo.url, options.form);
  });
  return scenario;
}
