import type { EntityShape } from '#lib/ui/entity-shape.ts';
import type { MarkStyle } from './mark-style.ts';

/** Paints a mark on a plain canvas as the shader draws it, so that a lit node looks like itself. */
export function paintMark(
	context: CanvasRenderingContext2D,
	style: MarkStyle,
	{ x, y, radius }: { x: number; y: number; radius: number }
): void {
	const width = style.borderWidth;
	context.save();
	context.translate(x, y);
	context.fillStyle = style.color;
	outline(context, style.shape, radius);
	context.fill();
	if (width > 0) {
		// The border lies inside the mark, as in the shader.
		context.clip();
		context.strokeStyle = style.borderColor;
		context.lineWidth = 2 * width;
		context.stroke();
	}
	context.restore();
}

function outline(context: CanvasRenderingContext2D, shape: EntityShape, r: number): void {
	context.beginPath();
	switch (shape) {
		case 'diamond': {
			const reach = r * 1.3;
			context.moveTo(0, -reach);
			context.lineTo(reach, 0);
			context.lineTo(0, reach);
			context.lineTo(-reach, 0);
			context.closePath();
			break;
		}
		case 'square':
			context.roundRect(-r * 0.88, -r * 0.88, r * 1.76, r * 1.76, 1.5);
			break;
		case 'person':
			context.arc(0, -r * 0.5, r * 0.5, 0, 2 * Math.PI);
			context.closePath();
			// The shoulders' circle, centred on the lower rim and cut by it.
			context.moveTo(-r * 0.98, r);
			context.arc(0, r, r * 0.98, Math.PI, 2 * Math.PI);
			context.closePath();
			break;
		case 'tick': {
			const half = Math.max(1.5, r * 0.32);
			context.roundRect(-half, -r, 2 * half, 2 * r, 1);
			break;
		}
		case 'dot':
			context.arc(0, 0, r * 0.75, 0, 2 * Math.PI);
			break;
		default:
			context.arc(0, 0, r, 0, 2 * Math.PI);
	}
}
