import { NodeProgram } from 'sigma/rendering';
import type { ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EntityShape } from '#lib/ui/entity-shape.ts';
import { FRAGMENT_SHADER, VERTEX_SHADER } from './node-shape-shaders.ts';

/** Number that stands for a shape in the shader. */
const SHAPE_CODE: Record<EntityShape, number> = {
	circle: 0,
	diamond: 1,
	square: 2,
	person: 3,
	ring: 4,
	tick: 5,
	dot: 6
};

/** What the program draws beyond sigma's own display data. */
export interface ShapeDisplayData extends NodeDisplayData {
	shape: EntityShape;
	borderColor: string;
	/** In pixels. */
	borderWidth: number;
}

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

/**
 * Draws every mark of the scene in one call: shape by type as a signed distance field, fill, and a border whose
 * colour and weight say the risk. One program, since each further one costs a draw call and a shader in each of
 * sigma's three contexts.
 */
export class NodeShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
	override drawLabel = undefined;
	override drawHover = () => {};

	override getDefinition() {
		const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
		return {
			VERTICES: 3,
			VERTEX_SHADER_SOURCE: VERTEX_SHADER,
			FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
			METHOD: TRIANGLES,
			UNIFORMS,
			ATTRIBUTES: [
				{ name: 'a_position', size: 2, type: FLOAT },
				{ name: 'a_size', size: 1, type: FLOAT },
				{ name: 'a_shape', size: 1, type: FLOAT },
				{ name: 'a_borderWidth', size: 1, type: FLOAT },
				{ name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
				{ name: 'a_borderColor', size: 4, type: UNSIGNED_BYTE, normalized: true },
				{ name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true }
			],
			CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
			CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]]
		};
	}

	override processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
		const mark = data as ShapeDisplayData;
		const { array } = this;
		let i = startIndex;
		array[i++] = mark.x;
		array[i++] = mark.y;
		array[i++] = mark.size;
		array[i++] = SHAPE_CODE[mark.shape];
		array[i++] = mark.borderWidth;
		array[i++] = floatColor(mark.color);
		array[i++] = floatColor(mark.borderColor);
		array[i] = nodeIndex;
	}

	override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
		gl.uniform1f(uniformLocations.u_sizeRatio!, params.sizeRatio);
		gl.uniform1f(uniformLocations.u_correctionRatio!, params.correctionRatio);
		gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix);
	}
}
