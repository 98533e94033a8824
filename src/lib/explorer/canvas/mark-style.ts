import type { SceneEdge, SceneNode } from '#lib/domain/scene.ts';
import { entityShape } from '#lib/ui/entity-shape.ts';
import type { EntityShape } from '#lib/ui/entity-shape.ts';
import { riskBand } from '#lib/ui/risk-band.ts';
import { relationFamily } from '../scene/relation-family.ts';
import { mixColours } from './scene-theme.ts';
import type { SceneTheme } from './scene-theme.ts';

export interface MarkStyle {
	shape: EntityShape;
	/** Radius in pixels at rest. */
	size: number;
	color: string;
	borderColor: string;
	borderWidth: number;
}

const RADIUS: Record<EntityShape, number> = {
	circle: 8,
	diamond: 8,
	square: 8,
	person: 7.5,
	ring: 5,
	tick: 6.5,
	dot: 5
};

/** Radius a member has beyond its like, and what each band of risk adds. */
const MEMBER_BONUS = 3;
const RISK_BONUS = [0, 0, 1, 2, 3] as const;

/** Radius of a mark in pixels, before it shrinks in a crowded scene. */
export function markRadius(node: SceneNode, member: boolean): number {
	const shape = entityShape(node.label);
	const hub = shape === 'ring' ? Math.min(4, Math.log2(node.shared_by ?? 1)) : 0;
	const risk = shape === 'tick' ? 0 : RISK_BONUS[riskBand(node.score) ?? 0];
	return RADIUS[shape] + (member ? MEMBER_BONUS : 0) + risk + hub;
}

/** Marks shrink in a crowd, so that links and gaps stay visible. */
export function crowding(nodes: number): number {
	return Math.min(1, Math.max(0.3, Math.sqrt(260 / Math.max(1, nodes))));
}

/** Marks are smaller on the stage of a telephone. @param width pixels. */
export function stageScale(width: number): number {
	return Math.min(1, Math.max(0.62, width / 700));
}

/**
 * Shape says the type, fill and border say the risk: from the second band on both take the band's colour and the
 * border grows; below, and where nothing is assessed, the type's hue outlines a quiet fill.
 */
export function markStyle(node: SceneNode, member: boolean, scale: number, theme: SceneTheme): MarkStyle {
	const shape = entityShape(node.label);
	const band = riskBand(node.score);
	const size = markRadius(node, member) * scale;
	const hue = theme.types[node.label];
	if (band !== null && band > 1) {
		const risk = theme.risk[band];
		const fill = mixColours(theme.paper, risk, shape === 'tick' ? 1 : [0, 0, 0.45, 0.7, 1][band]!);
		return {
			shape,
			size,
			color: fill,
			borderColor: risk,
			borderWidth: shape === 'tick' ? 0 : band * 0.9 * scale
		};
	}
	if (shape === 'ring') {
		return { shape, size, color: theme.paper, borderColor: hue, borderWidth: Math.max(1.5, size * 0.36) };
	}
	if (shape === 'tick' || shape === 'person' || shape === 'dot') {
		return { shape, size, color: mixColours(hue, theme.paper, 0.15), borderColor: hue, borderWidth: 0 };
	}
	return {
		shape,
		size,
		// An id that no table describes is drawn hollow: nothing is known of it.
		color: node.bare ? theme.paper : mixColours(theme.paper, hue, 0.3),
		borderColor: hue,
		borderWidth: member ? 2 : 1.25
	};
}

export interface LineStyle {
	size: number;
	color: string;
}

/** Width by strength of trade; colour by family, quieter the more lines there are. */
export function lineStyle(edge: SceneEdge, edges: number, theme: SceneTheme): LineStyle {
	const family = relationFamily(edge);
	const fade = Math.min(0.45, edges / 20_000);
	const quiet = { identifier: 0, role: 0.1, trade: 0.25, declaration: 0.45, fact: 0.4 }[family];
	const width = { identifier: 2.4, role: 1.8, trade: 1.2, declaration: 1, fact: 1 }[family];
	const strength = edge.shipments === null ? 0 : Math.min(3, Math.log2(1 + edge.shipments) * 0.45);
	return {
		size: width + strength,
		color: mixColours(theme.families[family], theme.paper, Math.min(0.85, quiet + fade))
	};
}

/** How strongly a relation holds its ends together in a layout: shared identifiers and roles pull, trade leads. */
export function layoutWeight(edge: SceneEdge): number {
	const family = relationFamily(edge);
	if (family === 'trade') return 0.6 + 0.2 * Math.log2(1 + (edge.shipments ?? 1));
	return { identifier: 1.6, role: 1.6, declaration: 1.2, fact: 0.4 }[family];
}
