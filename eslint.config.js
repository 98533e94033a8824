import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Rooms that must give the same answer for the same input: no clock, no chance, no outside world. */
const PURE_ROOMS = [
	'domain',
	'ingest',
	'kernels',
	'risk',
	'analysis',
	'world',
	'store',
	'typologies',
	'cases'
];

export default ts.config(
	{
		ignores: [
			'**/assembly/',
			'build/',
			'bench/.cache/',
			'**/dist/',
			'.svelte-kit/',
			'var/',
			'node_modules/',
			'test/**/golden/'
		]
	},
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{ languageOptions: { globals: { ...globals.node, ...globals.browser } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		rules: {
			// TypeScript knows the names; the rule does not know its types.
			'no-undef': 'off',
			'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			// Typed arrays are read by an index that a loop bounds.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'no-restricted-syntax': [
				'error',
				{
					selector: 'NewExpression[callee.name="Error"]',
					message:
						'Throw an AppError with a code: it is mapped once to a status, an exit code and a sentence.'
				}
			],
			// Links are relative to one origin; the app is not served below a base path.
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/no-at-html-tags': 'error'
		}
	},
	{
		files: PURE_ROOMS.map((room) => `src/lib/${room}/**/*.ts`),
		rules: {
			'no-restricted-properties': [
				'error',
				{
					object: 'Math',
					property: 'random',
					message: 'Pure rooms take `rng`, so that a seed repeats the result.'
				},
				{
					object: 'Date',
					property: 'now',
					message: 'Pure rooms are told the time; they do not look at a clock.'
				},
				{ object: 'performance', property: 'now', message: 'Pure rooms do not look at a clock.' },
				{ object: 'process', property: 'env', message: 'Settings are read once, in server/settings.ts.' }
			]
		}
	},
	{
		// The package throws its own typed errors; scripts and tests may throw plain ones.
		files: ['packages/**', 'test/**', 'bench/**', 'docs/**', 'bin/**', '*.js'],
		rules: { 'no-restricted-syntax': 'off' }
	}
);
