import { beforeEach } from 'vitest';
import { type Scenario, type ScenarioOptions, useScenario } from '../support/scenario.ts';
import { ImporterPage } from './importer-page.ts';

export interface ImporterScenario extends Scenario {
  importer: ImporterPage;
}

/** HQ's importer with the extension, for each test. */
export function useImporter(options: ScenarioOptions = {}): ImporterScenario {
  const scenario = useScenario(options) as ImporterScenario;
  beforeEach(() => {
    scenario.importer = new ImporterPage(scenario.page, scenario.demo.url);
  });
  return scenario;
}
