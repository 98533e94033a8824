const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const OWN_SITE = new Set(['same-origin', 'none']);

/**
 * True for a request that another site made a browser send and that would change something. SvelteKit's own check
 * looks at forms only and passes foreign-origin JSON; this one looks at every mutating request. A client that is no
 * browser sends neither header and passes: it has no one else's session to misuse.
 */
export function isCrossSiteMutation(request: Request, url: URL): boolean {
	if (SAFE_METHODS.has(request.method)) return false;
	const site = request.headers.get('sec-fetch-site');
	if (site !== null && !OWN_SITE.has(site)) return true;
	const origin = request.headers.get('origin');
	return origin !== null && !isSameOrigin(origin, url);
}

/**
 * True when an address of this machine is asked for under a foreign name: a page elsewhere has pointed its own name
 * at 127.0.0.1 to read what listens there (DNS rebinding).
 */
export function isRebound(request: Request, url: URL): boolean {
	const host = request.headers.get('host');
	return host !== null && isLoopback(url.hostname) && !isLoopback(hostnameOf(host));
}

function isSameOrigin(origin: string, url: URL): boolean {
	if (origin === url.origin) return true;
	if (!URL.canParse(origin)) return false;
	// 127.0.0.1 and localhost are one place for whoever sits at this machine.
	const other = new URL(origin);
	return (
		isLoopback(other.hostname) &&
		isLoopback(url.hostname) &&
		other.port === url.port &&
		other.protocol === url.protocol
	);
}

function hostnameOf(host: string): string {
	return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
}

function isLoopback(hostname: string): boolean {
	return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
