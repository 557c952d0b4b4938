/** Treatment: what is done to each column before release, as a plan that compiles to one SQL statement. */
export { applyPlan, type ApplyRequest } from './apply';
export { planCautions, type Caution, type CautionSetting } from './cautions';
export { concealsIdentifier, leavesQuasi, showsBothEnds } from './conceal';
export { fitPlan } from './fit';
export { readLadder, type LadderFile } from './ladder-file';
export { maskPresets } from './operators/mask';
export type { Operator, PreparedOperator } from './operators/operator';
export { findOperator, operators } from './operators/registry';
export { checkPlan, laddersNamed, needsKey, parsePlan, planBytes, type CheckedPlan, type CheckedStep } from './plan';
export { previewPlan, type PreviewRequest } from './preview';
export { type Ladders } from './prepare';
export { replayPlan, type ReplayRequest } from './replay';
export { runDirectly, runPlan, type DirectRequest, type RunRequest, type RunResult, type StepEffect } from './run';
export { suggestPlan, type SuggestRequest } from './suggest';
