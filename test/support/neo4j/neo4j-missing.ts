/** Neo4j cannot be had here. The message is the reason, for the person who reads the test report. */
export class Neo4jMissing extends Error {
	override readonly name = 'Neo4jMissing';
}
