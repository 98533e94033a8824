/** Beside the content security policy, which SvelteKit writes with its nonces (OWASP secure headers). */
const SECURITY_HEADERS = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
} as const;

export function setSecurityHeaders(headers: Headers): void {
	for (const [name, value] of Object.entries(SECURITY_HEADERS)) headers.set(name, value);
	// What is read here is for this reader alone, and in this reader's language.
	if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache');
}
