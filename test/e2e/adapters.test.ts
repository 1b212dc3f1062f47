/** Libraries of others from npm, in every browser; the other scenarios of the table run in Chromium. */
import { runAdapterScenarios } from './support/adapter-scenarios.ts';
import { useScenario } from './support/scenario.ts';

runAdapterScenarios(useScenario({ extension: null }), true);
