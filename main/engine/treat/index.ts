/** Treatment: what is done to each column before release, as a plan that compiles to one SQL statement. */
export { align, treatedAgain, type Alignment } from './align';
export { applyPlan, type ApplyRequest } from './apply';
export { planCautions, type Caution, type CautionSetting } from './cautions';
export { concealsIdentifier, leavesQuasi, showsBothEnds } from './conceal';
export { fitPlan } from './fit';
export { lookAtTreated, type LookRequest } from './look';
export { maskPresets } from './operators/mask';
export type { Operator, PreparedOperator } from './operators/operator';
export { filledParams, findOperator, operators } from './operators/registry';
export { checkPlan, laddersNamed, needsKey, parsePlan, planBytes, type CheckedPlan, type CheckedStep } from './plan';
export { type Ladders } from './prepare';
export { previewPlan, type PreviewRequest } from './preview';
export { replayPlan, type ReplayRequest } from './replay';
export { resolveToken, type ResolveRequest, type TokenPlace } from './resolve';
export {
  releasedColumns,
  runDirectly,
  runPlan,
  type DirectRequest,
  type RunRequest,
  type RunResult,
  type StepEffect,
} from './run';
export { searchPlan, type PlanSearch, type SearchPlanRequest } from './search';
export { builtInLadder } from './sql-ladder';
export { isCount, looksLikeStatistics } from './statistics';
export { suggestPlan, type SuggestRequest } from './suggest';
