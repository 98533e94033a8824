/** Rises with what the API offers; what was there keeps its meaning within `/api/v1`. */
export const API_VERSION = '1.1.0';
