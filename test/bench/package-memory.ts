/**
 * Verifies the package that is named and says the highest memory of this process in MB, for `package.ts`, which runs it
 * as a process of its own: what building needed does not count.
 */
import { verifyPackage } from '../../main/engine/package';

const [path = ''] = process.argv.slice(2);
await verifyPackage({ path, trusted: [] });
console.log(process.resourceUsage().maxRSS / 1024);
