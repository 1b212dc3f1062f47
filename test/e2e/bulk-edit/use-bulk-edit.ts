import { beforeEach } from 'vitest';
import { type Scenario, type ScenarioOptions, useScenario } from '../support/scenario.ts';
import { BulkEditPage } from './bulk-edit-page.ts';

export interface BulkEditScenario extends Scenario {
  bulkEdit: BulkEditPage;
}

/** Bulk Edit with the extension, for each test. */
export function useBulkEdit(options: ScenarioOptions = {}): BulkEditScenario {
  const scenario = useScenario(options) as BulkEditScenario;
  beforeEach(() => {
    scenario.bulkEdit = new BulkEditPage(scenario.page, scenario.demo.url);
  });
  return scenario;
}
