import { faultsOf } from './check';
import { circleOf } from './circle';
import { houseFiles } from './files';

// What `npm run lint` runs: the direction of imports, over all files.
const files = houseFiles();
const circle = circleOf(files);
const faults = [...faultsOf(files), ...(circle.length > 0 ? [`a circle of imports: ${circle.join(', ')}`] : [])];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
