export { aggregate, ascend, settle, sortMembers, sumOfSquares } from './aggregate';
export { fetched } from './fetch-ahead';
export { closeGaps, heaviest, inside, lightest, loadRows, placeByDegree, totalStrength } from './load';
export { setLevel, setMeasure, setShared, takeLooks } from './memory';
export { moveNodes, startMoves } from './move';
export { enumerate, numberBySize, renumber } from './number';
export { lineUpListed, lineUpShuffled } from './queue';
export { seed } from './random';
export { refine, startRefinement } from './refine';
