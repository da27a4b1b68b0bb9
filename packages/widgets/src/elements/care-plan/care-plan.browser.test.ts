import '../../define/care-plan.js';
import { describeScenarios } from '../../../test/describe-scenarios.js';
import { carePlanScenarios } from './care-plan.scenarios.js';

describeScenarios('handrail-care-plan', carePlanScenarios);
