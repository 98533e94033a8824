import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	// Workers of the browser are ES modules, as the rest of the house is.
	worker: { format: 'es' }
});
