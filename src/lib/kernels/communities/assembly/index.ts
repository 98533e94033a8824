export { aggregate, ascend, settle, sortMembers, sumOfSquares } from './aggregate';
export { closeGaps, heaviest, inside, lightest, loadRows, placeByDegree, totalStrength } from './load';
export { setLevel, setMeasure, setShared, takeLooks } from './memory';
export { startMoves, sweep } from './move';
export { enumerate, numberBySize, renumber } from './number';
export { refine, startRefinement } from './refine';
