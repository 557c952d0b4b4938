/** The engine: plain Node, all of the product's logic, behind the operations of `shared/contract`. */
export { createEngine, type Engine, type EngineOptions } from './dispatch';
export { onFile, readSmallFile } from './files';
