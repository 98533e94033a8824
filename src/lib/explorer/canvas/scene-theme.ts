import { entityHue } from '#lib/ui/entity-shape.ts';
import type { RiskBand } from '#lib/ui/risk-band.ts';
import { NODE_LABELS } from '#lib/domain/labels.ts';
import type { NodeLabel } from '#lib/domain/labels.ts';
import type { RelationFamily } from '../scene/relation-family.ts';

/** The tokens of the frame as `#rrggbb`, which WebGL and canvas both read. */
export interface SceneTheme {
	paper: string;
	ink: string;
	muted: string;
	line: string;
	lineStrong: string;
	accent: string;
	accentSoft: string;
	risk: Record<RiskBand, string>;
	types: Record<NodeLabel, string>;
	families: Record<RelationFamily, string>;
	font: string;
	mono: string;
}

/** Custom property that holds the colour of a family of relations. */
export const FAMILY_HUE: Record<RelationFamily, string> = {
	identifier: '--type-identifier',
	role: '--type-person',
	trade: '--line-strong',
	declaration: '--type-shipment',
	fact: '--type-other'
};

/** Reads the theme in force at an element. */
export function readSceneTheme(host: HTMLElement): SceneTheme {
	const probe = document.createElement('span');
	host.append(probe);
	const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
	const colour = (property: string): string => {
		// The computed value of a custom property keeps light-dark(); that of a colour is resolved.
		probe.style.color = `var(${property})`;
		context.clearRect(0, 0, 1, 1);
		context.fillStyle = getComputedStyle(probe).color;
		context.fillRect(0, 0, 1, 1);
		const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
		return `#${[r, g, b].map((channel) => (channel ?? 0).toString(16).padStart(2, '0')).join('')}`;
	};
	const style = getComputedStyle(host);
	const theme: SceneTheme = {
		paper: colour('--paper'),
		ink: colour('--ink'),
		muted: colour('--ink-muted'),
		line: colour('--line'),
		lineStrong: colour('--line-strong'),
		accent: colour('--accent'),
		accentSoft: colour('--accent-soft'),
		risk: {
			1: colour('--risk-1'),
			2: colour('--risk-2'),
			3: colour('--risk-3'),
			4: colour('--risk-4')
		},
		types: Object.fromEntries(
			NODE_LABELS.map((label) => [label, colour(entityHue(label))])
		) as SceneTheme['types'],
		families: Object.fromEntries(
			Object.entries(FAMILY_HUE).map(([family, hue]) => [family, colour(hue)])
		) as SceneTheme['families'],
		font: style.getPropertyValue('--font-sans') || 'sans-serif',
		mono: style.getPropertyValue('--font-mono') || 'monospace'
	};
	probe.remove();
	return theme;
}

/** Calls back when the reader or the system changes the theme; returns what ends it. */
export function onThemeChange(changed: () => void): () => void {
	const observer = new MutationObserver(changed);
	observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
	const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((q) => matchMedia(q));
	for (const query of queries) query.addEventListener('change', changed);
	return () => {
		observer.disconnect();
		for (const query of queries) query.removeEventListener('change', changed);
	};
}

/** A colour between two, in sRGB. @param share of the second, 0..1. */
export function mixColours(a: string, b: string, share: number): string {
	const channel = (hex: string, i: number) => parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
	const mixed = [0, 1, 2].map((i) => Math.round(channel(a, i) * (1 - share) + channel(b, i) * share));
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
