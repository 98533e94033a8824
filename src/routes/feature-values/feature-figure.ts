import type { FeatureDescriptor } from '#lib/features/feature.ts';
import type { Translator } from '#lib/i18n/translator.ts';

/** From here on a fraction is noise. */
const LARGE = 100;
/** Below it a value is told as being below. */
const LEAST = 0.001;

/** A value with its unit, as the reader writes both. */
export function featureFigure(
	value: number,
	{ type, unit }: Pick<FeatureDescriptor, 'type' | 'unit'>,
	{ t, number, money, percent }: Pick<Translator, 't' | 'number' | 'money' | 'percent'>
): string {
	if (type === 'flag') return t(value === 0 ? 'value.no' : 'value.yes');
	if (type === 'category') return number(value, { useGrouping: false });
	if (value !== 0 && Math.abs(value) < LEAST) return `${value < 0 ? '> −' : '< '}${number(LEAST)}`;
	const plain =
		Math.abs(value) >= LARGE
			? { maximumFractionDigits: 0 }
			: { maximumSignificantDigits: Math.abs(value) < 1 ? 2 : 3 };
	switch (unit) {
		case 'share':
			return percent(value, 1);
		case 'money':
			return money(value, 'short');
		case 'days':
			return number(value, { style: 'unit', unit: 'day', unitDisplay: 'long', maximumFractionDigits: 1 });
		case 'kg':
			return number(value, { style: 'unit', unit: 'kilogram', ...plain });
		case 'ratio':
			return `× ${number(value, plain)}`;
		case 'count':
		case 'none':
			return number(value, plain);
		default:
			return `${number(value, plain)} ${t(`feature-unit.${unit}`)}`;
	}
}
