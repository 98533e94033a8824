import { read } from './directory';
import { prepareTraining } from './skip-gram';
import { prepareWalks } from './walks';

export { drawPool, train } from './skip-gram';
export { countVisits, walk } from './walks';

export function begin(directory: u32): void {
  read(directory);
  prepareWalks();
  prepareTraining();
}
