/** Named and meant as LightGBM's parameters of the same sense. */
export interface BoostingParameters {
	/** Trees at most. */
	rounds: number;
	learningRate: number;
	leaves: number;
	/** 0: as deep as the leaves allow. */
	maxDepth: number;
	minDataInLeaf: number;
	minHessianInLeaf: number;
	/** L2 regularisation of leaf values. */
	lambda: number;
	minGain: number;
	/** Values of a feature are told apart in at most this many bins, 255 at most. */
	maxBins: number;
	minDataInBin: number;
	/** Share of the features a tree may use. */
	featureFraction: number;
	/** Share of the rows a tree learns from. */
	baggingFraction: number;
	/** Weight of a positive row; a negative one weighs 1. */
	positiveWeight: number;
	/** Rounds without a better validation loss after which to stop; 0: never. */
	earlyStopping: number;
	/** Added to lambda in categorical splits, and the rows a category needs before it is ordered by its gradient. */
	categoryLambda: number;
	categorySmoothing: number;
	minDataInCategoryGroup: number;
	/** Categories on the smaller side of a split. */
	maxCategories: number;
}

/** LightGBM's defaults. */
export const BOOSTING_DEFAULTS: Readonly<BoostingParameters> = {
	rounds: 100,
	learningRate: 0.1,
	leaves: 31,
	maxDepth: 0,
	minDataInLeaf: 20,
	minHessianInLeaf: 1e-3,
	lambda: 0,
	minGain: 0,
	maxBins: 255,
	minDataInBin: 3,
	featureFraction: 1,
	baggingFraction: 1,
	positiveWeight: 1,
	earlyStopping: 0,
	categoryLambda: 10,
	categorySmoothing: 10,
	minDataInCategoryGroup: 100,
	maxCategories: 32
};
